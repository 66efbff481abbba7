//! A clock that is set and chance that repeats: what makes a story the same each time it is told.

use std::sync::{
    Mutex, PoisonError,
    atomic::{AtomicI64, Ordering},
};

use rand::{RngCore as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use tannha_app::{
    domain::time::Moment,
    ports::{Chance, Clock},
};

/// A clock that stands until it is set. It only goes forward.
#[derive(Debug)]
pub struct ScriptedClock(AtomicI64);

impl ScriptedClock {
    /// A clock that stands at `start`.
    #[must_use]
    pub const fn new(start: Moment) -> Self {
        Self(AtomicI64::new(start.utc_ms()))
    }

    /// Moves the hands forward to `moment`; never back.
    pub fn set(&self, moment: Moment) {
        self.0.fetch_max(moment.utc_ms(), Ordering::SeqCst);
    }
}

impl Clock for ScriptedClock {
    fn now(&self) -> Moment {
        Moment::from_utc_ms(self.0.load(Ordering::SeqCst))
    }
}

/// Chance that repeats from a seed. For stories, tests and benches only: what it gives is guessable.
#[derive(Debug)]
pub struct SeededChance(Mutex<ChaCha8Rng>);

impl SeededChance {
    /// Chance of this seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(ChaCha8Rng::seed_from_u64(seed)))
    }
}

impl Chance for SeededChance {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(bytes);
    }
}
