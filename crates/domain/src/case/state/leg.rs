//! The legs of a linked procedure: who does what, by when.

use minicbor::{Decode, Encode};

use crate::time::Moment;

/// Where a leg stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum LegStatus {
    /// Its agency can work on it.
    #[n(0)]
    Open,
    /// It waits for another leg.
    #[n(1)]
    Waiting,
    /// Finished, with an outcome.
    #[n(2)]
    Done,
}

/// One agency's part of a linked procedure, with the five *rõ* of its step.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Leg {
    /// Stable slug, for example `khai-sinh`.
    #[n(0)]
    pub slug: String,
    /// Rõ việc: what is done.
    #[n(1)]
    pub task: String,
    /// The agency that answers for it.
    #[n(2)]
    pub agency: String,
    /// Rõ người: who does it.
    #[n(3)]
    pub person: String,
    /// Rõ quy trình: procedure and version.
    #[n(4)]
    pub procedure: String,
    /// Rõ trách nhiệm: the leader who answers for it.
    #[n(5)]
    pub accountable: String,
    /// Rõ hiệu quả: what came of it; absent until done.
    #[n(6)]
    pub outcome: Option<String>,
    /// Promised hour of its result.
    #[n(7)]
    pub due: Moment,
    /// Where it stands.
    #[n(8)]
    pub status: LegStatus,
    /// When it was finished.
    #[n(9)]
    pub done_at: Option<Moment>,
    /// The leg that must be done before it opens.
    #[n(10)]
    pub after: Option<String>,
}
