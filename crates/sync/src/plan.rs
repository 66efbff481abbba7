//! What an acknowledgement means for this laptop: a pure function with a table of cases.

use tannha_domain::{
    ids::Hash,
    log::{Acknowledgement, ChainHead},
};

use crate::planted::{Fault, planted};

/// What to do after the district said what it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plan {
    /// The district holds the whole chain.
    Level,
    /// Push from this place.
    Push {
        /// The first place that the district lacks.
        from: u64,
    },
    /// The district has lost entries that it had acknowledged: it was restored from a backup. Push
    /// from this place.
    DistrictBehind {
        /// The first place that the district lacks.
        from: u64,
        /// What it had acknowledged before.
        had: u64,
    },
    /// The district holds more than this laptop ever wrote: this is an old disk image. It must take
    /// a new identity before it may push.
    RolledBack {
        /// What the district holds.
        district: u64,
    },
    /// The district holds another entry in this place than this laptop has: an old disk image that
    /// went on working. It must take a new identity before it may push.
    Forked {
        /// The count at which the hashes differ.
        at: u64,
    },
}

/// Compares what the district holds (`ack`) with what it held before and with the laptop's chain.
/// `here` is the chain's own hash at `ack.count`, `None` past its end.
///
/// A bare count once hid a lost day's work; hence the hash.
#[must_use]
pub fn plan(
    before: Acknowledgement,
    ack: Acknowledgement,
    chain: ChainHead,
    here: Option<Hash>,
) -> Plan {
    if planted(Fault::IgnoreDistrictAhead) && ack.count > chain.next {
        return Plan::Level;
    }
    let by_count = planted(Fault::AcknowledgeByCount);
    match here {
        None => Plan::RolledBack { district: ack.count },
        Some(_) if ack.count > chain.next => Plan::RolledBack { district: ack.count },
        Some(hash) if hash != ack.hash && !by_count => Plan::Forked { at: ack.count },
        Some(_) if ack.count < before.count => {
            Plan::DistrictBehind { from: ack.count, had: before.count }
        }
        Some(_) if ack.count == chain.next => Plan::Level,
        Some(_) => Plan::Push { from: ack.count },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: Hash = Hash([1; 32]);
    const B: Hash = Hash([2; 32]);

    fn ack(count: u64, hash: Hash) -> Acknowledgement {
        Acknowledgement { count, hash }
    }

    #[test]
    fn each_difference_has_its_step() {
        let chain = ChainHead { next: 5, hash: A };
        let cases = [
            // acknowledged before, now, own hash there, step
            (ack(0, Hash::ZERO), ack(0, Hash::ZERO), Some(Hash::ZERO), Plan::Push { from: 0 }),
            (ack(2, B), ack(3, B), Some(B), Plan::Push { from: 3 }),
            (ack(3, B), ack(3, B), Some(B), Plan::Push { from: 3 }),
            (ack(3, B), ack(5, A), Some(A), Plan::Level),
            (ack(5, A), ack(2, B), Some(B), Plan::DistrictBehind { from: 2, had: 5 }),
            (
                ack(5, A),
                ack(0, Hash::ZERO),
                Some(Hash::ZERO),
                Plan::DistrictBehind { from: 0, had: 5 },
            ),
            (ack(3, B), ack(7, B), None, Plan::RolledBack { district: 7 }),
            // an old image that wrote as many entries as it had lost: the count alone looks level
            (ack(3, B), ack(5, B), Some(A), Plan::Forked { at: 5 }),
            (ack(3, B), ack(4, B), Some(A), Plan::Forked { at: 4 }),
        ];
        for (before, now, here, expected) in cases {
            assert_eq!(plan(before, now, chain, here), expected, "{before:?} {now:?}");
        }
    }

    #[test]
    fn an_empty_laptop_and_an_empty_district_are_level() {
        let nothing = ack(0, Hash::ZERO);
        assert_eq!(plan(nothing, nothing, ChainHead::EMPTY, Some(Hash::ZERO)), Plan::Level);
    }
}
