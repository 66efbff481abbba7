//! May this happen to this complaint now, and what it changes.

use super::{Complaint, ComplaintEvent, Heard, Made, Reply};
use crate::{
    case::{Decider, Refusal, plain_words},
    ids::{ComplaintId, OfficerId},
    time::Moment,
    ward::may,
};

/// Why an event does not fit; the catalogue has the text and the remedy as `problem-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
#[allow(missing_docs, reason = "the catalogue has a text for each code")]
pub enum ComplaintRefusal {
    /// What the shared rules say of words and roles.
    Case(Refusal),
    NoSuchComplaint,
    AlreadyMade,
    TextMissing,
    ReplyMissing,
    AlreadyAnswered,
    NotAnswered,
    AlreadyHeard,
    NoTerm,
}

impl ComplaintRefusal {
    /// Stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Case(refusal) => refusal.code(),
            Self::NoSuchComplaint => "no-such-complaint",
            Self::AlreadyMade => "complaint-already-made",
            Self::TextMissing => "complaint-text-missing",
            Self::ReplyMissing => "complaint-reply-missing",
            Self::AlreadyAnswered => "complaint-already-answered",
            Self::NotAnswered => "complaint-not-answered",
            Self::AlreadyHeard => "complaint-already-heard",
            Self::NoTerm => "complaint-no-term",
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

impl From<Refusal> for ComplaintRefusal {
    fn from(refusal: Refusal) -> Self {
        Self::Case(refusal)
    }
}

/// Decides what an officer asks: words tidied, role and state asked.
///
/// # Errors
/// The [`ComplaintRefusal`] with its reason; nothing has happened then.
pub fn decide(
    state: Option<&Complaint>,
    event: ComplaintEvent,
    by: Decider,
) -> Result<ComplaintEvent, ComplaintRefusal> {
    let event = match event {
        ComplaintEvent::Made(made) => ComplaintEvent::Made(Box::new(Made {
            who: plain_words(&made.who)?,
            contact: plain_words(&made.contact)?,
            text: plain_words(&made.text)?,
            ..*made
        })),
        ComplaintEvent::Answered { reply } => {
            ComplaintEvent::Answered { reply: plain_words(&reply)? }
        }
        ComplaintEvent::Heard { content } => ComplaintEvent::Heard { content },
    };
    if !may(by.role, event.kind()) {
        return Err(Refusal::Permission { role: by.role }.into());
    }
    permit(state, &event)?;
    Ok(event)
}

/// Says whether `event` fits `state`; `None` is a complaint that does not exist yet.
///
/// # Errors
/// The [`ComplaintRefusal`] with its reason.
pub fn permit(state: Option<&Complaint>, event: &ComplaintEvent) -> Result<(), ComplaintRefusal> {
    match (state, event) {
        (Some(_), ComplaintEvent::Made(_)) => Err(ComplaintRefusal::AlreadyMade),
        (None, ComplaintEvent::Made(made)) if made.text.trim().is_empty() => {
            Err(ComplaintRefusal::TextMissing)
        }
        (None, ComplaintEvent::Made(_)) => Ok(()),
        (None, _) => Err(ComplaintRefusal::NoSuchComplaint),
        (Some(state), ComplaintEvent::Answered { reply }) => {
            if state.reply.is_some() {
                return Err(ComplaintRefusal::AlreadyAnswered);
            }
            if reply.trim().is_empty() { Err(ComplaintRefusal::ReplyMissing) } else { Ok(()) }
        }
        (Some(state), ComplaintEvent::Heard { .. }) => match (&state.reply, &state.heard) {
            (None, _) => Err(ComplaintRefusal::NotAnswered),
            (_, Some(_)) => Err(ComplaintRefusal::AlreadyHeard),
            (Some(_), None) => Ok(()),
        },
    }
}

/// Applies `event` to `state`.
///
/// # Errors
/// The [`ComplaintRefusal`] when it does not fit; `state` is then untouched.
pub fn apply(
    state: &mut Option<Complaint>,
    id: ComplaintId,
    event: &ComplaintEvent,
    officer: &OfficerId,
    at: Moment,
) -> Result<(), ComplaintRefusal> {
    permit(state.as_ref(), event)?;
    match (state.as_mut(), event) {
        (None, ComplaintEvent::Made(made)) => {
            *state = Some(Complaint {
                id,
                made: made.as_ref().clone(),
                at,
                taken_by: officer.clone(),
                reply: None,
                heard: None,
            });
        }
        (Some(state), ComplaintEvent::Answered { reply }) => {
            state.reply = Some(Reply { text: reply.clone(), at, officer: officer.clone() });
        }
        (Some(state), ComplaintEvent::Heard { content }) => {
            state.heard = Some(Heard { content: *content, at });
        }
        _ => {}
    }
    Ok(())
}
