//! What a ward settles for itself: the reasons that it gives when it must apologise, whether a death
//! extract names the cause, and when an untended laptop locks itself. A leader decides; what the district sets later leaves it alone.
//!
//! A reason is its words. A case keeps the words that its apology gave, so that a reason which was
//! renamed or retired since still stands there as the family read it.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::{
    WardEvent, WardSettings, may,
    privacy::{MOST_IDLE_MINUTES, Privacy},
};
use crate::{
    case::{
        Decider, Document, Refusal, plain_words,
        tone::{self, Slip},
    },
    ids::OfficerId,
    letter_text::{MAX_EDITIONS, TextProblem},
    paper_template::TemplateRefusal,
    picture::PictureProblem,
    text,
    time::Moment,
};

/// The longest reason, in characters: it stands within a sentence of a letter.
pub const MAX_REASON_CHARS: usize = 160;
/// The most reasons that are kept: a list is read before one is chosen.
pub const MAX_REASONS: usize = 20;

/// What can be settled.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Encode, Decode, Serialize, Deserialize,
)]
#[cbor(index_only)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// The reasons of an apology.
    #[n(0)]
    LateReasons,
    /// The cause of death on the extract.
    #[n(1)]
    CauseOnExtract,
    /// When a laptop locks itself.
    #[n(2)]
    Idle,
}

/// Who settled it last, and when.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct Chosen {
    /// The leader.
    #[n(0)]
    pub by: OfficerId,
    /// The laptop's clock.
    #[n(1)]
    pub at: Moment,
}

/// One change of the list of reasons.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub enum ReasonChange {
    /// One more, at the end.
    #[n(0)]
    Added {
        /// Its words.
        #[n(0)]
        reason: String,
    },
    /// The same in other words.
    #[n(1)]
    Renamed {
        /// As it was.
        #[n(0)]
        reason: String,
        /// As it is from here on.
        #[n(1)]
        to: String,
    },
    /// To another place.
    #[n(2)]
    Moved {
        /// Which.
        #[n(0)]
        reason: String,
        /// Before which; at the end where there is none.
        #[n(1)]
        before: Option<String>,
    },
    /// Not given any more.
    #[n(3)]
    Retired {
        /// Which.
        #[n(0)]
        reason: String,
    },
}

/// Why not; the catalogue has the text and the remedy as `problem-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
#[allow(missing_docs, reason = "the catalogue has a text for each code")]
pub enum WardRefusal {
    /// What the shared rules say of words and roles.
    Case(Refusal),
    NoSettings,
    ReasonTooLong {
        count: usize,
    },
    ReasonSays {
        found: String,
    },
    ReasonBlames {
        found: String,
    },
    ReasonKnown,
    TooManyReasons,
    LastReason,
    ChosenAlready,
    IdleMinutes,
    /// What a letter's text says or lacks.
    Text(TextProblem),
    TextSame,
    NothingProposed,
    OtherProposal,
    BorderNotHere,
    TooManyEditions,
    /// What is wrong with a picture, or with what is asked about one.
    Picture(PictureProblem),
    /// What is asked about a template of papers.
    Template(TemplateRefusal),
    /// A print of something that is no sheet.
    NoSuchSheet,
}

impl WardRefusal {
    /// Stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Case(refusal) => refusal.code(),
            Self::NoSettings => "no-settings",
            Self::ReasonTooLong { .. } => "reason-too-long",
            Self::ReasonSays { .. } => "reason-says-private",
            Self::ReasonBlames { .. } => "reason-says-blame",
            Self::ReasonKnown => "reason-known",
            Self::TooManyReasons => "reasons-too-many",
            Self::LastReason => "reason-last",
            Self::ChosenAlready => "chosen-already",
            Self::IdleMinutes => "idle-minutes",
            Self::Text(problem) => problem.code(),
            Self::TextSame => "letter-text-same",
            Self::NothingProposed => "letter-text-nothing-proposed",
            Self::OtherProposal => "letter-text-other-proposal",
            Self::BorderNotHere => "letter-text-border-not-here",
            Self::TooManyEditions => "letter-text-too-many",
            Self::Picture(problem) => problem.code(),
            Self::Template(refusal) => refusal.code(),
            Self::NoSuchSheet => "sheet-print-unsound",
        }
    }

    /// Values for the text; never personal data.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Case(refusal) => refusal.params(),
            Self::Text(problem) => problem.params(),
            Self::Picture(problem) => problem.params(),
            Self::Template(refusal) => refusal.params(),
            Self::TooManyEditions => vec![("most", MAX_EDITIONS.to_string())],
            Self::IdleMinutes => vec![("most", MOST_IDLE_MINUTES.to_string())],
            Self::ReasonTooLong { count } => {
                vec![("count", count.to_string()), ("most", MAX_REASON_CHARS.to_string())]
            }
            Self::ReasonSays { found } | Self::ReasonBlames { found } => {
                vec![("found", found.clone())]
            }
            Self::TooManyReasons => vec![("most", MAX_REASONS.to_string())],
            _ => Vec::new(),
        }
    }
}

impl From<Refusal> for WardRefusal {
    fn from(refusal: Refusal) -> Self {
        Self::Case(refusal)
    }
}

/// Decides what a leader asks: words tidied and held to the tone of the letter they will stand in,
/// role and list asked.
///
/// # Errors
/// The [`WardRefusal`] with its reason; nothing has happened then.
pub fn decide(
    settings: &WardSettings,
    event: WardEvent,
    by: Decider,
) -> Result<WardEvent, WardRefusal> {
    let event = match event {
        WardEvent::ReasonsChanged(ReasonChange::Added { reason }) => {
            WardEvent::ReasonsChanged(ReasonChange::Added { reason: reason_words(&reason)? })
        }
        WardEvent::ReasonsChanged(ReasonChange::Renamed { reason, to }) => {
            WardEvent::ReasonsChanged(ReasonChange::Renamed { reason, to: reason_words(&to)? })
        }
        other => other,
    };
    if !may(by.role, event.kind()) {
        return Err(Refusal::Permission { role: by.role }.into());
    }
    permit(settings, &event)?;
    Ok(event)
}

/// One line that can stand within a sentence: no full stop of its own.
pub(super) fn reason_words(typed: &str) -> Result<String, WardRefusal> {
    let said = text::tidy(&plain_words(typed)?);
    let said = said.trim_end_matches(['.', ';', ',']).trim_end().to_owned();
    let count = said.chars().count();
    if said.is_empty() {
        return Err(Refusal::ReasonMissing.into());
    }
    if count > MAX_REASON_CHARS {
        return Err(WardRefusal::ReasonTooLong { count });
    }
    tone::check(Document::ApologyLetter, std::slice::from_ref(&said)).map_err(|slip| match slip
        .kind
    {
        Slip::Blame => WardRefusal::ReasonBlames { found: slip.found },
        _ => WardRefusal::ReasonSays { found: slip.found },
    })?;
    Ok(said)
}

/// Says whether `event` fits what the ward has settled.
///
/// # Errors
/// The [`WardRefusal`] with its reason.
pub fn permit(settings: &WardSettings, event: &WardEvent) -> Result<(), WardRefusal> {
    let reasons = settings.reasons();
    let listed = |reason: &String| {
        if reasons.contains(reason) { Ok(()) } else { Err(Refusal::ReasonNotListed) }
    };
    let alike = |one: &str, other: &str| text::fold(one) == text::fold(other);
    match event {
        WardEvent::ReasonsChanged(ReasonChange::Added { reason }) => {
            if reasons.iter().any(|known| alike(known, reason)) {
                return Err(WardRefusal::ReasonKnown);
            }
            if reasons.len() >= MAX_REASONS {
                return Err(WardRefusal::TooManyReasons);
            }
        }
        WardEvent::ReasonsChanged(ReasonChange::Renamed { reason, to }) => {
            listed(reason)?;
            if reason == to || reasons.iter().any(|known| known != reason && alike(known, to)) {
                return Err(WardRefusal::ReasonKnown);
            }
        }
        WardEvent::ReasonsChanged(ReasonChange::Moved { reason, before }) => {
            listed(reason)?;
            before.as_ref().map_or(Ok(()), listed)?;
        }
        WardEvent::ReasonsChanged(ReasonChange::Retired { reason }) => {
            listed(reason)?;
            if reasons.len() == 1 {
                return Err(WardRefusal::LastReason);
            }
        }
        WardEvent::CauseOnExtractChosen { shown } if settings.cause_on_extract == *shown => {
            return Err(WardRefusal::ChosenAlready);
        }
        WardEvent::IdleChosen { idle_minutes, round_minutes } => {
            if !Privacy::locks(*idle_minutes, *round_minutes) {
                return Err(WardRefusal::IdleMinutes);
            }
            let known = settings.privacy;
            if (known.idle_minutes, known.round_minutes) == (*idle_minutes, *round_minutes) {
                return Err(WardRefusal::ChosenAlready);
            }
        }
        _ => {}
    }
    Ok(())
}

/// Settles it, where it fits; what is no choice of the ward changes nothing here.
///
/// # Errors
/// As [`permit`].
pub fn apply(
    settings: &mut WardSettings,
    event: &WardEvent,
    by: &OfficerId,
    at: Moment,
) -> Result<(), WardRefusal> {
    permit(settings, event)?;
    let choice = match event {
        WardEvent::ReasonsChanged(change) => {
            let mut reasons = settings.reasons();
            rearrange(&mut reasons, change);
            settings.late_reasons = reasons;
            Choice::LateReasons
        }
        WardEvent::CauseOnExtractChosen { shown } => {
            settings.cause_on_extract = *shown;
            Choice::CauseOnExtract
        }
        WardEvent::IdleChosen { idle_minutes, round_minutes } => {
            settings.privacy.idle_minutes = *idle_minutes;
            settings.privacy.round_minutes = *round_minutes;
            Choice::Idle
        }
        _ => return Ok(()),
    };
    let chosen = Chosen { by: by.clone(), at };
    settings.chosen.get_or_insert_default().insert(choice, chosen);
    Ok(())
}

fn rearrange(reasons: &mut Vec<String>, change: &ReasonChange) {
    match change {
        ReasonChange::Added { reason } => reasons.push(reason.clone()),
        ReasonChange::Renamed { reason, to } => {
            for known in reasons.iter_mut().filter(|known| *known == reason) {
                known.clone_from(to);
            }
        }
        ReasonChange::Moved { reason, before } => {
            if before.as_ref() == Some(reason) {
                return;
            }
            reasons.retain(|known| known != reason);
            let at = before.as_ref().and_then(|next| reasons.iter().position(|r| r == next));
            reasons.insert(at.unwrap_or(reasons.len()), reason.clone());
        }
        ReasonChange::Retired { reason } => reasons.retain(|known| known != reason),
    }
}

/// What the district sets, with what the ward had settled for itself before.
#[must_use]
pub fn keep(known: Option<&WardSettings>, mut set: WardSettings) -> WardSettings {
    set.chosen = known.and_then(|known| known.chosen.clone());
    let Some(known) = known else { return set };
    set.letter_texts.clone_from(&known.letter_texts);
    set.pictures.clone_from(&known.pictures);
    set.templates.clone_from(&known.templates);
    set.district_templates.clone_from(&known.district_templates);
    for choice in known.chosen.iter().flatten().map(|(choice, _)| choice) {
        match choice {
            Choice::LateReasons => set.late_reasons.clone_from(&known.late_reasons),
            Choice::CauseOnExtract => set.cause_on_extract = known.cause_on_extract,
            Choice::Idle => {
                set.privacy.idle_minutes = known.privacy.idle_minutes;
                set.privacy.round_minutes = known.privacy.round_minutes;
            }
        }
    }
    set
}

#[cfg(test)]
#[path = "choice/tests.rs"]
pub(crate) mod tests;
