//! What is said of a paper that somebody holds: the same at a laptop, at the district and at a desk
//! that knows nothing but the district's key.

use super::{BadProof, FacePart, Opened, Standing, Typed, open, read_text, standing};
use crate::{case::CaseState, case::RecallCause, ids::PublicKey, time::Moment};

/// What is said of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The office issued it then, and it counts.
    Genuine(Moment),
    /// Another one was printed in its place then.
    Replaced(Moment),
    /// It was called back then.
    Recalled(Moment, Option<RecallCause>),
    /// The code is the office's, and the paper says something else than it.
    Altered(Vec<FacePart>),
    /// The code is not the office's.
    NotOurs(BadProof),
    /// The code is good, as far as one can see; whether the paper counts cannot be told here.
    CannotTell(Doubt),
}

/// Why it cannot be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// A newer version knows this form of code.
    Newer,
    /// Another ward's log would know.
    OtherWard,
    /// The log, as far as it is known here, has no such paper.
    NotInLog,
    /// The same, and the laptop that signed it may no longer take part.
    RevokedLaptop,
    /// It was printed, and nobody has written down that it was signed.
    Unsigned,
    /// No log is known here at all: the code was issued, and no more is known.
    NoLog,
}

impl Doubt {
    /// Stable code; the catalogue has its text as `proof-why-<code>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Newer => "newer",
            Self::OtherWard => "other-ward",
            Self::NotInLog => "not-in-log",
            Self::RevokedLaptop => "revoked-laptop",
            Self::Unsigned => "unsigned",
            Self::NoLog => "no-log",
        }
    }
}

impl Verdict {
    /// Stable slug; the catalogue has its text as `proof-<slug>`.
    #[must_use]
    pub const fn slug(&self) -> &'static str {
        match self {
            Self::Genuine(_) => "genuine",
            Self::Replaced(_) => "replaced",
            Self::Recalled(..) => "recalled",
            Self::Altered(_) => "altered",
            Self::NotOurs(_) => "not-ours",
            Self::CannotTell(_) => "cannot-tell",
        }
    }

    /// Why, where there is more to say than the word itself.
    #[must_use]
    pub const fn why(&self) -> Option<&'static str> {
        match self {
            Self::NotOurs(bad) => Some(bad.code()),
            Self::CannotTell(doubt) => Some(doubt.code()),
            Self::Genuine(_) | Self::Replaced(_) | Self::Recalled(..) | Self::Altered(_) => None,
        }
    }

    /// Since when, where the log says so.
    #[must_use]
    pub const fn at(&self) -> Option<Moment> {
        match self {
            Self::Genuine(at) | Self::Replaced(at) | Self::Recalled(at, _) => Some(*at),
            Self::Altered(_) | Self::NotOurs(_) | Self::CannotTell(_) => None,
        }
    }
}

/// What is known where a paper is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// The ward's log: the case, where it has it, and whether the laptop was revoked.
    Log(Option<Box<CaseState>>, bool),
    /// The log of another ward.
    OtherWard,
    /// Nothing but the district's key.
    Nothing,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// What is said of the paper.
    pub verdict: Verdict,
    /// What the code says, where its signatures are good.
    pub opened: Option<Opened>,
}

/// Looks at a code, and at what was typed from the face of its paper.
///
/// # Errors
/// Those of asking what is known.
pub fn look<E>(
    text: &str,
    typed: &Typed,
    district: &PublicKey,
    known: impl FnOnce(&Opened) -> Result<Known, E>,
) -> Result<Look, E> {
    let opened = match read_text(text).and_then(|code| open(&code, district)) {
        Ok(opened) => opened,
        Err(BadProof::Newer) => {
            let verdict = Verdict::CannotTell(Doubt::Newer);
            return Ok(Look { verdict, opened: None });
        }
        Err(bad) => return Ok(Look { verdict: Verdict::NotOurs(bad), opened: None }),
    };
    let differs = opened.claims.face.differs(opened.claims.case, typed);
    let verdict = if differs.is_empty() {
        said(&known(&opened)?, &opened)
    } else {
        Verdict::Altered(differs)
    };
    Ok(Look { verdict, opened: Some(opened) })
}

fn said(known: &Known, opened: &Opened) -> Verdict {
    let (state, is_revoked) = match known {
        Known::Log(state, is_revoked) => (state.as_deref(), *is_revoked),
        Known::OtherWard => return Verdict::CannotTell(Doubt::OtherWard),
        Known::Nothing => return Verdict::CannotTell(Doubt::NoLog),
    };
    match state.map_or(Standing::Unknown, |state| standing(state, opened)) {
        Standing::Genuine(at) => Verdict::Genuine(at),
        Standing::Replaced(at) => Verdict::Replaced(at),
        Standing::Recalled(at, cause) => Verdict::Recalled(at, cause),
        Standing::Unsigned(_) => Verdict::CannotTell(Doubt::Unsigned),
        Standing::Unknown if is_revoked => Verdict::CannotTell(Doubt::RevokedLaptop),
        Standing::Unknown => Verdict::CannotTell(Doubt::NotInLog),
    }
}
