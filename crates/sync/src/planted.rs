//! Faults that a test plants to see whether the simulation and its scenarios would find them: in this
//! crate, in the app's ledger and in the district.
//!
//! Without the feature `planted-faults` nothing can be planted, and [`planted`] is a constant.

/// A mistake that a protocol like this one might have made; the first eight are the ones that its
/// first draft did make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// After a restore of the district a laptop gives back only what it wrote under its present
    /// identity.
    GiveBackOwnOnly,
    /// The second copy of a disk gets the identity that the first one took.
    OneSuccessorOnly,
    /// A district that holds more of a chain than its laptop is taken to be level.
    IgnoreDistrictAhead,
    /// An entry beyond a gap is taken, and everything before it acknowledged with it.
    AcknowledgePastGap,
    /// What was acknowledged leaves the outbox before it was seen again.
    DropAtAcknowledgement,
    /// What came under an identity that was left is not taken back, nor anything behind it.
    RetiredBlocks,
    /// An entry that does not follow its chain is refused instead of kept.
    RefuseForked,
    /// What is held is compared by its count alone.
    AcknowledgeByCount,
    /// What comes back applies, whatever was decided when it came first.
    RejudgeReturned,
    /// A receipt of the district is believed for whichever entry it comes with.
    TakeUntied,
    /// Numbers are given before it is known which were lost.
    NumberAtOnce,
    /// What the district itself had written is not taken back.
    ForgetOwnWord,
    /// A receipt that the log does not have opens no new epoch.
    KeepEpoch,
    /// A place of an earlier epoch is given again behind one of a later.
    BackToOldEpoch,
    /// A leased number is given again and again.
    RepeatLease,
    /// The cursor is durable before the state that goes with it.
    CursorFirst,
    /// The end of the chain is durable after the entries, in another commit.
    ChainLater,
    /// A new identity is durable before what is offered under it.
    IdentityFirst,
    /// A state that is being folded anew is not marked as such.
    NoRefoldMark,
    /// A revoked laptop is served like any other.
    ServeRevoked,
    /// What waited for a number is forgotten when numbers are given again.
    ForgetOwed,
    /// A cursor is known by its place alone.
    CursorByPlace,
    /// What is quarantined is dropped.
    DropQuarantined,
    /// A forked entry counts as sent.
    ForkedIsSent,
    /// What is given back is forgotten before it was seen again.
    ForgetGivenBack,
    /// What an earlier rewind took out of the log is given back before what a later one did.
    GiveOldestRewindFirst,
}

#[cfg(feature = "planted-faults")]
mod switch {
    use super::Fault;
    use std::cell::Cell;

    thread_local! {
        static PLANTED: Cell<Option<Fault>> = const { Cell::new(None) };
    }

    /// Whether this fault is planted in this thread.
    #[must_use]
    pub fn planted(fault: Fault) -> bool {
        PLANTED.get() == Some(fault)
    }

    /// Runs `act` with the fault planted in this thread.
    pub fn with_planted<T>(fault: Fault, act: impl FnOnce() -> T) -> T {
        struct Uproot;
        impl Drop for Uproot {
            fn drop(&mut self) {
                PLANTED.set(None);
            }
        }
        PLANTED.set(Some(fault));
        let _uproot = Uproot;
        act()
    }
}

#[cfg(feature = "planted-faults")]
pub use switch::{planted, with_planted};

/// Nothing is planted.
#[cfg(not(feature = "planted-faults"))]
#[must_use]
pub const fn planted(_: Fault) -> bool {
    false
}
