//! What the district asks of the world outside: the time, and chance.
//!
//! Both are handed in, so that a test can turn the clock and a simulation can be run again. A plain
//! function does for either.

use std::{fmt, sync::Arc};

use tannha_domain::time::Moment;

/// A clock on the wall.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Moment;
}

/// A source of unguessable bytes, for keys, codes and ids.
pub trait Chance: Send + Sync {
    /// Fills `bytes`.
    fn fill(&self, bytes: &mut [u8]);
}

impl<F: Fn() -> Moment + Send + Sync> Clock for F {
    fn now(&self) -> Moment {
        self()
    }
}

impl<F: Fn(&mut [u8]) + Send + Sync> Chance for F {
    fn fill(&self, bytes: &mut [u8]) {
        self(bytes);
    }
}

/// The world as one district sees it.
#[derive(Clone)]
pub struct World {
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
}

impl World {
    /// A world of this clock and this chance.
    pub fn new(clock: impl Clock + 'static, chance: impl Chance + 'static) -> Self {
        Self { clock: Arc::new(clock), chance: Arc::new(chance) }
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// `N` unguessable bytes.
    #[must_use]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.chance.fill(&mut bytes);
        bytes
    }
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("World")
    }
}
