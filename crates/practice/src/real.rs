//! The real clock and real chance: made here, once, for the shell, the browser host and `tannha`.
#![allow(clippy::disallowed_methods, reason = "the real clock is made here")]

use std::{
    sync::OnceLock,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use tannha_app::{
    domain::time::Moment,
    ports::{Chance, Clock},
};

/// This machine's clock, shown at Vietnam's offset: an office stands in Vietnam, whatever the
/// laptop's time zone is set to.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Moment::from_utc_ms(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }

    /// Windows counts the time asleep, so it says nothing there.
    fn awake(&self) -> Option<Duration> {
        static START: OnceLock<Instant> = OnceLock::new();
        cfg!(not(windows)).then(|| START.get_or_init(Instant::now).elapsed())
    }
}

/// The operating system's chance.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemChance;

impl Chance for SystemChance {
    /// # Panics
    /// When the operating system has no randomness to give: ids and keys made without it would be
    /// worse than an end.
    fn fill(&self, bytes: &mut [u8]) {
        if let Err(error) = getrandom::fill(bytes) {
            panic!("the operating system gives no randomness: {error}");
        }
    }
}
