//! A laptop that nobody is at locks itself (DOMAIN §2.4). The host is who says so, not the window: a
//! command that comes too late finds the key dropped, whatever the page still shows.
//!
//! Nothing runs in the background for it. Whoever asks for anything is first asked how long ago somebody
//! was here; the window asks in time.

use std::{
    sync::{Mutex, MutexGuard},
    time::Duration,
};

use tannha_app::ports::Clock;

use super::Host;
use crate::{ApiError, types::session::SessionStatus};

/// What the window asks by itself: it says nothing about a person being here.
const UNASKED: [&str; 5] =
    ["session.status", "today.show", "sync.view", "upkeep.run", "prints.show"];
/// The laptop slept when the clock on the wall went on for so long without it.
const SLEPT_MS: i64 = 30_000;
/// So long before it locks itself the window says so.
pub(super) const WARNING_S: u32 = 30;

/// When somebody was here last, and what is still going on.
#[derive(Debug, Default)]
pub(super) struct Tending(Mutex<Tended>);

#[derive(Debug, Default)]
struct Tended {
    /// Nothing before somebody unlocked it.
    last: Option<Seen>,
    /// When the clocks were looked at last, by anybody.
    looked: Option<Seen>,
    /// Commands that are being worked on: a sync, a print run, a backup.
    going_on: u32,
    /// Why the laptop is locked: nobody was here.
    by_itself: bool,
}

/// Both clocks at one moment.
#[derive(Debug, Clone, Copy)]
struct Seen {
    wall_ms: i64,
    awake: Option<Duration>,
}

impl Seen {
    fn at(clock: &dyn Clock) -> Self {
        Self { wall_ms: clock.now().utc_ms(), awake: clock.awake() }
    }

    /// Time since `then`, the longer of what both clocks say: one of them may have been set back.
    fn since_ms(self, then: Self) -> i64 {
        self.awake_ms(then).unwrap_or_default().max(self.wall_ms - then.wall_ms).max(0)
    }

    fn awake_ms(self, then: Self) -> Option<i64> {
        let awake = self.awake?.checked_sub(then.awake?)?;
        Some(i64::try_from(awake.as_millis()).unwrap_or(i64::MAX))
    }

    fn slept_since(self, then: Self) -> bool {
        self.awake_ms(then).is_some_and(|awake| self.wall_ms - then.wall_ms - awake >= SLEPT_MS)
    }
}

impl Tending {
    fn with(&self) -> Result<MutexGuard<'_, Tended>, ApiError> {
        self.0.lock().map_err(|_| ApiError::new("commit-interrupted"))
    }
}

impl Host {
    /// A command has come: whoever is late finds the laptop locked; whoever is not, is here.
    pub(super) fn tend(&self, name: &str) -> Result<(), ApiError> {
        self.lock_if_untended()?;
        let mut tended = self.tending.with()?;
        tended.going_on += 1;
        if !UNASKED.contains(&name) && name != "session.stir" {
            tended.last = Some(Seen::at(self.setup.world.clock.as_ref()));
        }
        Ok(())
    }

    /// A command has ended. What somebody waited for counts until it is there.
    pub(super) fn tended(&self, name: &str) {
        let Ok(mut tended) = self.tending.with() else { return };
        tended.going_on = tended.going_on.saturating_sub(1);
        if !UNASKED.contains(&name) && name != "session.stir" {
            tended.last = Some(Seen::at(self.setup.world.clock.as_ref()));
        }
    }

    /// Somebody pressed a key, so many seconds ago.
    pub(super) fn stir(&self, ago_s: u32) -> Result<SessionStatus, ApiError> {
        let mut seen = Seen::at(self.setup.world.clock.as_ref());
        seen.wall_ms -= i64::from(ago_s) * 1000;
        seen.awake =
            seen.awake.and_then(|awake| awake.checked_sub(Duration::from_secs(ago_s.into())));
        let mut tended = self.tending.with()?;
        if tended.last.is_none_or(|last| last.wall_ms < seen.wall_ms) {
            tended.last = Some(seen);
        }
        drop(tended);
        self.status()
    }

    /// Somebody unlocked it.
    pub(super) fn begin_tending(&self) -> Result<(), ApiError> {
        let now = Seen::at(self.setup.world.clock.as_ref());
        let mut tended = self.tending.with()?;
        (tended.last, tended.looked, tended.by_itself) = (Some(now), Some(now), false);
        Ok(())
    }

    /// What a command meets at a laptop that nobody has unlocked.
    pub(super) fn locked(&self) -> ApiError {
        match self.tending.with() {
            Ok(tended) if tended.by_itself => ApiError::new("idle-locked"),
            Ok(_) => ApiError::new("locked"),
            Err(error) => error,
        }
    }

    /// Seconds until the laptop locks itself; nothing where it does not, or is locked.
    pub(super) fn seconds_left(&self) -> Result<Option<u32>, ApiError> {
        let Some(idle_s) = self.idle_s()? else { return Ok(None) };
        let now = Seen::at(self.setup.world.clock.as_ref());
        let tended = self.tending.with()?;
        let gone = match tended.last {
            // The one that asks is going on itself.
            Some(last) if tended.going_on <= 1 => now.since_ms(last) / 1000,
            _ => 0,
        };
        Ok(Some(idle_s.saturating_sub(u32::try_from(gone).unwrap_or(u32::MAX))))
    }

    /// What the ward allows, where an officer has unlocked a laptop that locks itself.
    fn idle_s(&self) -> Result<Option<u32>, ApiError> {
        if !self.setup.locks_itself {
            return Ok(None);
        }
        let office = self.office.read().map_err(|_| ApiError::new("commit-interrupted"))?.clone();
        Ok(office.map(|office| office.idle_s()).transpose()?)
    }

    /// Drops the key when nobody was here for as long as the ward allows, or the laptop has slept.
    fn lock_if_untended(&self) -> Result<(), ApiError> {
        let now = Seen::at(self.setup.world.clock.as_ref());
        let mut tended = self.tending.with()?;
        let slept = tended.looked.is_some_and(|looked| now.slept_since(looked));
        let gone_ms = tended.last.map_or(0, |last| now.since_ms(last));
        tended.looked = Some(now);
        // A sync or a print run is waited for. Nobody is away for less than a minute.
        if tended.going_on > 0 || !(slept || gone_ms >= 60_000) {
            return Ok(());
        }
        drop(tended);
        let Some(idle_s) = self.idle_s()? else { return Ok(()) };
        if slept || gone_ms >= i64::from(idle_s) * 1000 {
            self.tending.with()?.by_itself = true;
            self.lock()?;
        }
        Ok(())
    }
}
