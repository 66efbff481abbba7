//! What a pass did that is out of the ordinary, remembered so that a person can be told afterwards.

use minicbor::{Decode, Encode};
use tannha_domain::time::Moment;
use tannha_sync::{Because, Report};

/// Why this laptop took a new identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum NewIdentity {
    /// It was restored from an old image or backup.
    #[n(0)]
    RolledBack,
    /// The same, and it had worked on before the pass.
    #[n(1)]
    WorkedOn,
    /// The district knew only an earlier identity of it.
    #[n(2)]
    NotKnown,
}

/// What a pass did that is out of the ordinary.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Unusual {
    /// When.
    #[n(0)]
    pub at: Moment,
    /// A new identity, and why.
    #[n(1)]
    pub identity: Option<NewIdentity>,
    /// Entries that a restored district took back from this laptop.
    #[n(2)]
    pub given_back: u64,
    /// The records were folded anew, because they were not the district's.
    #[n(3)]
    pub refolded: bool,
}

impl Unusual {
    /// What was out of the ordinary in a pass, if anything was.
    #[must_use]
    pub fn of(report: &Report, at: Moment) -> Option<Self> {
        let identity = report.succeeded_because.map(|because| match because {
            Because::RolledBack => NewIdentity::RolledBack,
            Because::WorkedOn => NewIdentity::WorkedOn,
            Because::NotKnown => NewIdentity::NotKnown,
        });
        let Report { given_back, refolded, .. } = *report;
        (identity.is_some() || given_back > 0 || refolded).then_some(Self {
            at,
            identity,
            given_back,
            refolded,
        })
    }
}
