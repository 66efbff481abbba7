//! What the office asks of the world outside: the time, and chance.
//!
//! Both are handed in, so that a test can turn the clock and a simulation can be run again.

use std::time::Duration;

use tannha_domain::time::Moment;

/// A clock on the wall.
pub trait Clock: Send + Sync {
    /// Now, with the offset of this machine's clock.
    fn now(&self) -> Moment;

    /// How long this machine has been awake, from whatever start: it stands while the machine sleeps.
    /// Nothing where that cannot be said.
    fn awake(&self) -> Option<Duration> {
        None
    }
}

/// A source of unguessable bytes, for ids, keys and codes.
pub trait Chance: Send + Sync {
    /// Fills `bytes`.
    fn fill(&self, bytes: &mut [u8]);
}

/// Sixteen fresh bytes: an id.
pub fn fresh_id(chance: &dyn Chance) -> [u8; 16] {
    let mut bytes = [0; 16];
    chance.fill(&mut bytes);
    bytes
}
