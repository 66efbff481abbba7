//! Faults that a test plants to see whether the tests would find them.
//!
//! Outside of this crate's own tests and the feature `planted-faults` nothing can be planted, and
//! [`planted`] is a constant.

/// A mistake that this crate might have made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    not(any(test, feature = "planted-faults")),
    expect(unreachable_pub, reason = "exported only with the feature")
)]
pub enum Fault {
    /// The journal is not synced before a commit returns.
    NoSync,
    /// A commit is acknowledged when only the tables have it.
    AcknowledgeBeforeJournal,
    /// A payload whose checksum is wrong is taken for a frame.
    SkipFrameChecksum,
    /// A torn tail is left in place, and writing goes on behind it.
    LeaveTornTail,
    /// Anything wrong in the last file is taken for a torn tail.
    CutAnyTail,
    /// A journal file's name is not made durable.
    NoDirectorySync,
    /// What a killed process had written is shown before it is durable.
    ShowBeforeDurable,
    /// What a failed sync left is believed to be durable after the next one.
    TrustFailedSync,
    /// A file is replaced in place.
    ReplaceInPlace,
    /// After a failed write the remains stay in the journal.
    KeepFailedWrite,
    /// The frames are not chained.
    NoChain,
    /// Nothing is compressed, and nothing sealed. What sealing costs is measured beside it.
    NotSealed,
    /// A record's seal does not say where it belongs.
    NoPlace,
    /// The tables are believed without being looked through.
    TrustTables,
    /// A note that vouches for the tables is believed, whatever they hold.
    BelieveTheVoucher,
    /// The mark of what was acknowledged is not compared.
    IgnoreMark,
    /// The journal is pruned up to the caller's floor, whatever the backup holds.
    PruneBeyondBackup,
    /// The old files go before the new base is durable.
    BaseUnsynced,
    /// A base loses its last part without anybody seeing it.
    IgnoreBaseEnd,
    /// A backup is called one without being read back.
    BackupUnread,
    /// The base and the frames after it are both applied, in the wrong order.
    BaseAfterFrames,
}

#[cfg(any(test, feature = "planted-faults"))]
mod switch {
    use super::Fault;
    use std::cell::Cell;

    thread_local! {
        static PLANTED: Cell<Option<Fault>> = const { Cell::new(None) };
    }

    /// Whether this fault is planted in this thread.
    pub(crate) fn planted(fault: Fault) -> bool {
        PLANTED.get() == Some(fault)
    }

    /// What is planted in this thread, to be carried into another.
    pub(crate) fn here() -> Option<Fault> {
        PLANTED.get()
    }

    /// Plants in this thread what was planted in another.
    pub(crate) fn carry(fault: Option<Fault>) {
        PLANTED.set(fault);
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

#[cfg(any(test, feature = "planted-faults"))]
pub use switch::with_planted;
#[cfg(any(test, feature = "planted-faults"))]
pub(crate) use switch::{carry, here, planted};

/// Nothing is planted.
#[cfg(not(any(test, feature = "planted-faults")))]
pub(crate) const fn planted(_: Fault) -> bool {
    false
}

/// Nothing is carried.
#[cfg(not(any(test, feature = "planted-faults")))]
pub(crate) const fn here() -> Option<Fault> {
    None
}

/// Nothing is planted.
#[cfg(not(any(test, feature = "planted-faults")))]
pub(crate) const fn carry(_: Option<Fault>) {}
