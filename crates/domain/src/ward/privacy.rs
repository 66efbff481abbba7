//! How a ward keeps what its laptops show to itself: when an untended one locks itself, and how long a
//! finished dossier is found by the names in it (Luật 91/2025/QH15; the figures are the ward's own).

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

/// Minutes without a key or a click after which a laptop locks itself, where the ward has said nothing.
pub const IDLE_MINUTES: u16 = 10;
/// The longest that a laptop may stand open untended.
pub const MOST_IDLE_MINUTES: u16 = 60;
/// Days after its end in which a dossier can still be looked for by name, at the least.
pub const LEAST_SEARCH_DAYS: u16 = 30;

/// How a ward keeps what its laptops show to itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cbor(map)]
pub struct Privacy {
    /// Minutes without a key or a click after which a laptop locks itself.
    #[n(0)]
    pub idle_minutes: u16,
    /// The same while its officer is on a delivery round, never longer; as in the office where absent.
    #[n(1)]
    pub round_minutes: Option<u16>,
    /// Days after the end of a dossier in which people's names find it; for ever where absent. Its
    /// code and its number find it always.
    #[n(2)]
    pub search_days: Option<u16>,
}

impl Default for Privacy {
    fn default() -> Self {
        Self { idle_minutes: IDLE_MINUTES, round_minutes: None, search_days: None }
    }
}

impl Privacy {
    /// Seconds without a key or a click after which a laptop locks itself.
    #[must_use]
    pub fn idle_s(&self, on_round: bool) -> u32 {
        let minutes = if on_round { self.shortest() } else { self.idle_minutes };
        u32::from(minutes.clamp(1, MOST_IDLE_MINUTES)) * 60
    }

    /// Minutes that hold wherever the officer is.
    #[must_use]
    pub fn shortest(&self) -> u16 {
        self.round_minutes.map_or(self.idle_minutes, |minutes| minutes.min(self.idle_minutes))
    }

    /// A laptop locks itself, in time, and on a round not later than at the office.
    #[must_use]
    pub fn locks(idle_minutes: u16, round_minutes: Option<u16>) -> bool {
        (1..=MOST_IDLE_MINUTES).contains(&idle_minutes)
            && round_minutes.is_none_or(|minutes| (1..=idle_minutes).contains(&minutes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_laptop_locks_itself_in_every_ward_and_sooner_on_a_round_where_the_ward_says_so() {
        let usual = Privacy::default();
        assert_eq!((usual.idle_s(false), usual.idle_s(true)), (600, 600));
        let careful = Privacy { round_minutes: Some(3), ..usual };
        assert_eq!((careful.idle_s(false), careful.idle_s(true)), (600, 180));
        let never = Privacy { idle_minutes: 0, ..usual };
        assert_eq!(never.idle_s(false), 60, "what should not stand there does not keep it open");
    }

    #[test]
    fn nought_an_hour_and_more_and_a_longer_round_are_no_settings() {
        for (idle, round, fits) in [
            (10, None, true),
            (1, Some(1), true),
            (60, Some(60), true),
            (0, None, false),
            (61, None, false),
            (10, Some(0), false),
            (10, Some(11), false),
        ] {
            assert_eq!(Privacy::locks(idle, round), fits, "{idle} {round:?}");
        }
    }
}
