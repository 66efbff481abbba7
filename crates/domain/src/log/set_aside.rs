//! Why an act changed nothing, in one form for every kind of subject.

use minicbor::{Decode, Encode};

use super::Quarantine;
use crate::{
    case::Refusal, complaint::ComplaintRefusal, look::LookRefusal, rating::RatingRefusal,
    register::RegisterRefusal, round::RoundRefusal, stock::StockRefusal, survey::SurveyRefusal,
    ward::WardRefusal,
};

/// Why an act changed nothing. It is kept and is a task for a person.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum SetAside {
    /// The district quarantined it.
    #[n(0)]
    Quarantined(#[n(0)] Quarantine),
    /// The state's rules do not allow it at its place: stable code and its values.
    #[n(1)]
    Refused(#[n(0)] String, #[n(1)] Vec<(String, String)>),
    /// A newer version wrote it.
    #[n(2)]
    Newer(#[n(0)] u16),
    /// It says one thing and is about another.
    #[n(3)]
    Misplaced,
}

impl SetAside {
    /// Stable code; the catalogue has its text with the remedy as `problem-<code>`.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Quarantined(reason) => reason.code(),
            Self::Refused(code, _) => code,
            Self::Newer(_) => "needs-newer-version",
            Self::Misplaced => "misplaced",
        }
    }

    /// Values for the text.
    #[must_use]
    pub fn params(&self) -> Vec<(String, String)> {
        match self {
            Self::Refused(_, params) => params.clone(),
            Self::Newer(kind) => vec![("kind".to_owned(), kind.to_string())],
            Self::Quarantined(_) | Self::Misplaced => Vec::new(),
        }
    }
}

impl From<&Refusal> for SetAside {
    fn from(refusal: &Refusal) -> Self {
        let params = refusal.params().into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
        Self::Refused(refusal.code().to_owned(), params)
    }
}

impl From<&RegisterRefusal> for SetAside {
    fn from(refusal: &RegisterRefusal) -> Self {
        let params = refusal.params().into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
        Self::Refused(refusal.code().to_owned(), params)
    }
}

impl From<&StockRefusal> for SetAside {
    fn from(refusal: &StockRefusal) -> Self {
        let params = refusal.params().into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
        Self::Refused(refusal.code().to_owned(), params)
    }
}

impl From<&ComplaintRefusal> for SetAside {
    fn from(refusal: &ComplaintRefusal) -> Self {
        let params = refusal.params().into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
        Self::Refused(refusal.code().to_owned(), params)
    }
}

impl From<&SurveyRefusal> for SetAside {
    fn from(refusal: &SurveyRefusal) -> Self {
        let params = refusal.params().into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
        Self::Refused(refusal.code().to_owned(), params)
    }
}

impl From<&RatingRefusal> for SetAside {
    fn from(refusal: &RatingRefusal) -> Self {
        Self::Refused(refusal.code().to_owned(), Vec::new())
    }
}

impl From<&LookRefusal> for SetAside {
    fn from(refusal: &LookRefusal) -> Self {
        Self::Refused(refusal.code().to_owned(), Vec::new())
    }
}

impl From<&WardRefusal> for SetAside {
    fn from(refusal: &WardRefusal) -> Self {
        let params = refusal.params().into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
        Self::Refused(refusal.code().to_owned(), params)
    }
}

impl From<&RoundRefusal> for SetAside {
    fn from(refusal: &RoundRefusal) -> Self {
        let params = refusal.params().into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
        Self::Refused(refusal.code().to_owned(), params)
    }
}
