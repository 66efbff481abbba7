//! What an unlock costs: Argon2id's parameters, kept in each slot.

use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::{error::StoreError, secret::Secret32};

/// Argon2id's parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Cost {
    /// The least that Argon2 accepts: for tests and simulations only, it protects nothing.
    pub const MINIMUM_FOR_TESTS: Self = Self { memory_kib: 8, passes: 1, lanes: 1 };
    /// OWASP's minimum for Argon2id (Password Storage Cheat Sheet): 19 MiB, 2 passes, 1 lane.
    pub const OWASP_MINIMUM: Self = Self { memory_kib: 19 * 1024, passes: 2, lanes: 1 };
    /// What one unlock should take, in milliseconds.
    pub const TARGET_MS: u64 = 700;
    /// More memory than this would not fit beside a browser on an old laptop: 256 MiB.
    pub const LIMIT_MEMORY_KIB: u32 = 256 * 1024;
    const LIMIT_PASSES: u32 = 64;

    /// The strongest parameters that take about `target_ms` on this machine; measured at enrolment,
    /// never below [`Cost::OWASP_MINIMUM`] and never above [`Cost::LIMIT_MEMORY_KIB`]. Memory grows
    /// first, since it is what an attacker's hardware lacks, then passes.
    ///
    /// # Errors
    /// [`StoreError::BadCost`] if Argon2 refuses; not expected.
    #[expect(
        clippy::disallowed_methods,
        reason = "measuring this machine is the purpose; what comes out is a parameter, not a record"
    )]
    pub fn calibrate(target_ms: u64) -> Result<Self, StoreError> {
        let target = Duration::from_millis(target_ms);
        Self::climb(target, |cost| {
            let begun = Instant::now();
            cost.derive(b"calibration", &[0; 16], None)?;
            Ok(begun.elapsed())
        })
    }

    /// [`Cost::calibrate`] with the measuring given, so that a test can play a slow machine.
    fn climb(
        target: Duration,
        mut measure: impl FnMut(Self) -> Result<Duration, StoreError>,
    ) -> Result<Self, StoreError> {
        let mut best = Self::OWASP_MINIMUM;
        for memory_kib in [32 * 1024, 64 * 1024, 128 * 1024, Self::LIMIT_MEMORY_KIB] {
            let next = Self { memory_kib, ..best };
            if measure(next)? > target {
                return Ok(best);
            }
            best = next;
        }
        let per_pass = measure(best)? / best.passes;
        let passes = target.as_nanos() / per_pass.as_nanos().max(1);
        let passes = u32::try_from(passes).unwrap_or(u32::MAX);
        Ok(Self { passes: passes.clamp(best.passes, Self::LIMIT_PASSES), ..best })
    }

    /// Derives the key that wraps a slot. `device` is a secret of this machine, if it keeps one.
    pub(crate) fn derive(
        self,
        passphrase: &[u8],
        salt: &[u8],
        device: Option<&[u8]>,
    ) -> Result<Secret32, StoreError> {
        let bad = || StoreError::BadCost {
            memory_kib: self.memory_kib,
            passes: self.passes,
            lanes: self.lanes,
        };
        // A slot file is not trusted before it opens: no allocation beyond our own limit.
        if self.memory_kib > Self::LIMIT_MEMORY_KIB || self.passes > Self::LIMIT_PASSES {
            return Err(bad());
        }
        let params =
            Params::new(self.memory_kib, self.passes, self.lanes, Some(32)).map_err(|_| bad())?;
        let argon2 = Argon2::new_with_secret(
            device.unwrap_or_default(),
            Algorithm::Argon2id,
            Version::V0x13,
            params,
        )
        .map_err(|_| bad())?;
        let mut key = Zeroizing::new([0; 32]);
        argon2.hash_password_into(passphrase, salt, key.as_mut_slice()).map_err(|_| bad())?;
        Ok(Secret32::new(*key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn machine(ms_per_mib_pass: f64) -> impl FnMut(Cost) -> Result<Duration, StoreError> {
        move |cost| {
            let mib = f64::from(cost.memory_kib) / 1024.0;
            Ok(Duration::from_secs_f64(mib * f64::from(cost.passes) * ms_per_mib_pass / 1000.0))
        }
    }

    #[test]
    fn a_fast_machine_gets_all_the_memory_and_more_passes() {
        let cost = Cost::climb(Duration::from_millis(700), machine(0.9)).unwrap();
        assert_eq!(cost, Cost { memory_kib: 256 * 1024, passes: 3, lanes: 1 });
    }

    #[test]
    fn a_slow_machine_gets_less_memory() {
        let cost = Cost::climb(Duration::from_millis(700), machine(4.0)).unwrap();
        assert_eq!(cost, Cost { memory_kib: 64 * 1024, passes: 2, lanes: 1 });
    }

    #[test]
    fn no_machine_gets_less_than_the_owasp_minimum() {
        let cost = Cost::climb(Duration::from_millis(700), machine(1000.0)).unwrap();
        assert_eq!(cost, Cost::OWASP_MINIMUM);
    }

    #[test]
    fn the_device_secret_and_the_salt_change_the_key() {
        let cost = Cost::MINIMUM_FOR_TESTS;
        let plain = cost.derive(b"cay da", &[1; 16], None).unwrap();
        assert_ne!(plain, cost.derive(b"cay da", &[2; 16], None).unwrap());
        assert_ne!(plain, cost.derive(b"cay da", &[1; 16], Some(b"device")).unwrap());
        assert_eq!(plain, cost.derive(b"cay da", &[1; 16], None).unwrap());
    }

    #[test]
    fn a_slot_that_asks_for_too_much_memory_is_refused() {
        let cost = Cost { memory_kib: 4 * 1024 * 1024, passes: 1, lanes: 1 };
        assert!(matches!(cost.derive(b"x", &[0; 16], None), Err(StoreError::BadCost { .. })));
    }
}
