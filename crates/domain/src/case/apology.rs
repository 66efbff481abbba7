//! What the letter of apology is about: a promise that was not kept, or a paper that had to come back.
//!
//! One case can owe both, one after the other. A letter that is signed goes on saying what was signed,
//! whatever happens while it lies in the office; one that is not yet signed speaks of the newest thing,
//! and nobody's approval of other words counts for it.

use minicbor::{Decode, Encode};

use super::{
    document::Document,
    recall::{Recall, RecallCause, RecallPart},
    state::{CaseState, Holder, Paper},
};

const LETTER: Document = Document::ApologyLetter;

/// What the office is sorry for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub enum SorryFor {
    /// The first promise was not kept.
    #[n(0)]
    Late,
    /// A paper had to come back: which of the case's recalls.
    #[n(1)]
    Recalled(#[n(0)] u16),
}

impl SorryFor {
    /// The recall that it is about.
    #[must_use]
    pub fn recall(self, state: &CaseState) -> Option<&Recall> {
        match self {
            Self::Late => None,
            Self::Recalled(at) => state.recalls.get(usize::from(at)),
        }
    }
}

/// What the letter of this case is about, where it owes one: what it was signed for, or else the newer
/// of the two.
#[must_use]
pub fn sorry_for(state: &CaseState) -> Option<SorryFor> {
    state.paper(LETTER).about.or_else(|| newest(state))
}

fn newest(state: &CaseState) -> Option<SorryFor> {
    let late = state.renewal.is_some();
    let repromised = state.promise.repromised.as_ref().filter(|_| late);
    let by_mistake = |recall: &Recall| recall.cause != RecallCause::Decision;
    let newer = |recall: &Recall| repromised.is_none_or(|made| made.at <= recall.begun_at);
    let recalled = state
        .recalls
        .iter()
        .rposition(by_mistake)
        .filter(|at| newer(&state.recalls[*at]))
        .and_then(|at| u16::try_from(at).ok())
        .map(SorryFor::Recalled);
    recalled.or_else(|| late.then_some(SorryFor::Late))
}

/// Something new is to be said sorry for: what is in the family's hands was about something else, and
/// what is not signed yet was drafted and approved for something else.
pub(super) fn owe_anew(state: &mut CaseState) {
    let paper = state.paper(LETTER);
    if matches!(paper.holder, Holder::Family(_)) {
        state.papers.remove(&LETTER);
    } else if paper.signed.is_none() && state.papers.contains_key(&LETTER) {
        let draft = Paper { greeting: paper.greeting, ..Paper::default() };
        state.papers.insert(LETTER, draft);
    }
}

/// Whether a letter in the family's hands has apologised for this recall: it says so of those that had
/// begun when it was signed.
pub(super) fn covers(about: Option<SorryFor>, recall: usize) -> bool {
    match about {
        Some(SorryFor::Recalled(at)) => recall <= usize::from(at),
        Some(SorryFor::Late) => false,
        // Signed by a program that did not say.
        None => true,
    }
}

/// The letter was handed over; what it did not speak of is owed another.
pub(super) fn go_on(state: &mut CaseState) {
    let owed = |recall: &Recall| {
        recall.cause != RecallCause::Decision && !recall.is_done(RecallPart::Apologise)
    };
    if state.recalls.iter().any(owed) {
        state.papers.remove(&LETTER);
    }
}
