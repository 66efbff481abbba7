//! What the office asks of the world outside: the time, and chance.
//!
//! Both are handed in, so that a test can turn the clock and a simulation can be run again.

use tannha_domain::time::Moment;

/// A clock on the wall.
pub trait Clock: Send + Sync {
    /// Now, with the offset of this machine's clock.
    fn now(&self) -> Moment;
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
