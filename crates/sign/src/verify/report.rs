//! What is said of a file's signatures.

use chrono::{DateTime, FixedOffset, Utc};

use super::{
    later::Later,
    trust::{Trust, trust},
};
use crate::{
    cert::{Cert, Holder},
    timestamp::Stamp,
};

/// All signatures of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// In the order in which they were put on.
    pub signatures: Vec<SignatureReport>,
    /// Fields that wait for a signature.
    pub unsigned: Vec<String>,
}

impl Report {
    /// Whether each of these fields holds a signature that is intact. A file from which the last
    /// signature was cut off is whole in itself; only who expects it can miss it.
    #[must_use]
    pub fn has(&self, fields: &[&str]) -> bool {
        fields.iter().all(|field| {
            let mut named = self.signatures.iter().filter(|one| one.field == *field);
            named.any(|one| one.verdict == Verdict::Intact)
        })
    }
}

/// One signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureReport {
    /// The field's name.
    pub field: String,
    /// It is a timestamp over the whole file, and nobody's signature.
    pub is_timestamp: bool,
    /// Whose it says it is. Not known to be true unless the verdict says so.
    pub signer: Option<Holder>,
    /// Its certificate, to hold against one that is known from elsewhere.
    pub certificate: Option<Cert>,
    /// The signer's word for the moment.
    pub claimed_at: Option<DateTime<FixedOffset>>,
    /// Why it was signed, as the signer says.
    pub reason: Option<String>,
    /// Where it was signed, as the signer says.
    pub location: Option<String>,
    /// Somebody else's word for the moment.
    pub stamp: Option<StampReport>,
    /// What came into the file after it; `None` when the signature did not hold so far.
    pub later: Option<Later>,
    /// What to make of it.
    pub verdict: Verdict,
}

/// A timestamp.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StampReport {
    /// When.
    pub at: DateTime<Utc>,
    /// Who says so.
    pub authority: Holder,
    /// Whether who says so is known.
    pub is_trusted: bool,
}

impl StampReport {
    pub(super) fn of(stamp: &Stamp, anchors: &[Cert]) -> Self {
        let known = trust(&stamp.authority, &stamp.certificates, anchors, stamp.at);
        Self {
            at: stamp.at,
            authority: stamp.authority.holder(),
            is_trusted: known == Trust::Known,
        }
    }
}

/// What to make of a signature; the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The file is not what was signed.
    Altered(Altered),
    /// What was signed is there unchanged, and something other than a signature was added to it.
    ChangedAfter,
    /// It is of a kind that is not known here, or damaged.
    Unreadable,
    /// Nothing trusted vouches for its certificate.
    UnknownSigner,
    /// It says no moment, so nobody knows whether its certificate held.
    Undated,
    /// The certificate had run out when it was signed.
    Expired,
    /// The certificate did not hold yet when it was signed.
    NotYetValid,
    /// It holds.
    Intact,
}

/// Where a file differs from what was signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Altered {
    /// The signed stretches are not the whole file around the signature.
    ByteRange,
    /// The signed bytes are others.
    Content,
    /// The signature's own bytes are others.
    Signature,
    /// Another certificate was put in the place of the one that signed.
    Certificate,
    /// The timestamp is of another signature.
    Timestamp,
    /// What was signed is no whole file by itself.
    Version,
}

impl Verdict {
    /// The stable word for it.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Altered(_) => "altered",
            Self::ChangedAfter => "changed-after",
            Self::Unreadable => "unreadable",
            Self::UnknownSigner => "unknown-signer",
            Self::Undated => "undated",
            Self::Expired => "expired",
            Self::NotYetValid => "not-yet-valid",
            Self::Intact => "intact",
        }
    }

    /// Where it differs, in a stable word.
    #[must_use]
    pub const fn why(self) -> Option<&'static str> {
        match self {
            Self::Altered(altered) => Some(altered.slug()),
            _ => None,
        }
    }
}

impl Altered {
    /// The stable word for it.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::ByteRange => "byte-range",
            Self::Content => "content",
            Self::Signature => "signature",
            Self::Certificate => "certificate",
            Self::Timestamp => "timestamp",
            Self::Version => "version",
        }
    }
}
