//! May these answers be recorded about this case.

use super::{Answer, Own, Question, Survey, SurveyEvent, Taken, own};
use crate::{
    case::{CaseState, Decider, Refusal, letter, plain_words},
    time::Moment,
    ward::may,
};

/// Why not; the catalogue has the text and the remedy as `problem-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
#[allow(missing_docs, reason = "the catalogue has a text for each code")]
pub enum SurveyRefusal {
    /// What the shared rules say of words and roles.
    Case(Refusal),
    NoSuchCase,
    AlreadyAsked,
    InMourning,
    TooEarly,
    NothingAnswered,
    WrongAnswer,
    NotLate,
}

impl SurveyRefusal {
    /// Stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Case(refusal) => refusal.code(),
            Self::NoSuchCase => "no-such-case",
            Self::AlreadyAsked => "survey-already-asked",
            Self::InMourning => "survey-in-mourning",
            Self::TooEarly => "survey-too-early",
            Self::NothingAnswered => "survey-nothing-answered",
            Self::WrongAnswer => "survey-wrong-answer",
            Self::NotLate => "survey-not-late",
        }
    }

    /// Values for the text; never personal data.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Case(refusal) => refusal.params(),
            _ => Vec::new(),
        }
    }
}

impl From<Refusal> for SurveyRefusal {
    fn from(refusal: Refusal) -> Self {
        Self::Case(refusal)
    }
}

/// Whether a family may be asked at all: their matter has its result or its promise has passed, nobody
/// asked before, and nobody is mourned.
///
/// # Errors
/// The [`SurveyRefusal`] with its reason.
pub fn askable(
    case: Option<&CaseState>,
    before: Option<&Survey>,
    now: Moment,
) -> Result<(), SurveyRefusal> {
    // An entry of an old book is no dossier: nobody was served.
    let served = case.filter(|state| state.old_entry.is_none());
    let state = served.ok_or(SurveyRefusal::NoSuchCase)?;
    if letter::is_mourned(state) {
        return Err(SurveyRefusal::InMourning);
    }
    if before.is_some() {
        return Err(SurveyRefusal::AlreadyAsked);
    }
    if own(state, now) == Own::default() { Err(SurveyRefusal::TooEarly) } else { Ok(()) }
}

/// Decides what a leader asks to have recorded: words tidied, role and state asked.
///
/// # Errors
/// The [`SurveyRefusal`] with its reason; nothing has happened then.
pub fn decide(
    case: Option<&CaseState>,
    before: Option<&Survey>,
    taken: Taken,
    by: Decider,
) -> Result<SurveyEvent, SurveyRefusal> {
    let note = plain_words(&taken.note)?;
    let event = SurveyEvent::Taken(Taken { note, ..taken });
    if !may(by.role, event.kind()) {
        return Err(Refusal::Permission { role: by.role }.into());
    }
    permit(case, before, &event, by.now)?;
    Ok(event)
}

/// Says whether `event` fits.
///
/// # Errors
/// The [`SurveyRefusal`] with its reason.
pub fn permit(
    case: Option<&CaseState>,
    before: Option<&Survey>,
    event: &SurveyEvent,
    at: Moment,
) -> Result<(), SurveyRefusal> {
    askable(case, before, at)?;
    let SurveyEvent::Taken(Taken { answers, .. }) = event;
    if answers.is_empty() {
        return Err(SurveyRefusal::NothingAnswered);
    }
    if answers.iter().any(|(question, answer)| !question.choices().contains(answer)) {
        return Err(SurveyRefusal::WrongAnswer);
    }
    // Who says that it came on the day was owed no apology.
    let on_the_day = answers.get(&Question::OnTime) == Some(&Answer::Yes);
    if on_the_day && answers.contains_key(&Question::Apology) {
        return Err(SurveyRefusal::NotLate);
    }
    Ok(())
}
