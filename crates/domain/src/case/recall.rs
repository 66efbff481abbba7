//! A paper that has left and must come back: a task to its end, with each step somebody's.
//!
//! A misprint, an event that was registered twice, a decision that revokes: the paper is got back,
//! voided, replaced where something replaces it, and the family is told that the office is sorry. What
//! the register itself says wrongly is another matter: that is a correction (cải chính), with a number
//! of its own, and the certificate goes on being good with the note on its back (TT 04/2020/TT-BTP
//! Đ35). What the app sees is not typed: a new paper handed over replaces, a letter handed over
//! apologises, and a paper brought back by its officer is back.

use minicbor::{Decode, Encode};

use super::{
    apology,
    document::Document,
    refusal::Refusal,
    state::{CaseState, Holder, Paper, Status},
};
use crate::{
    ids::{CaseId, OfficerId},
    proof,
    time::{Date, Moment},
};

/// Why it must come back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum RecallCause {
    /// It says something else than the register, or is another family's.
    #[n(0)]
    Misprinted,
    /// The same event has an entry elsewhere already: it may have one only (Luật Hộ tịch Đ5.4).
    #[n(1)]
    Duplicate,
    /// The registration was revoked.
    #[n(2)]
    Decision,
}

impl RecallCause {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Misprinted, Self::Duplicate, Self::Decision];

    /// Those that a person gives; a revocation recalls by itself.
    pub const TYPED: [Self; 2] = [Self::Misprinted, Self::Duplicate];

    /// Stable slug; the catalogue has its text as `recall-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Misprinted => "misprinted",
            Self::Duplicate => "duplicate",
            Self::Decision => "decision",
        }
    }

    /// The cause of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.slug() == slug)
    }
}

/// A step of a recall. The first of each pair does what the task asks; the second says why it cannot
/// or need not be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum RecallStep {
    /// The paper is back.
    #[n(0)]
    Retrieved,
    /// It cannot be got back: lost or destroyed, as the family has written.
    #[n(1)]
    Lost,
    /// It was voided: struck through and filed, or declared to be worth nothing.
    #[n(2)]
    Voided,
    /// Another one was handed over in its place.
    #[n(3)]
    Replaced,
    /// Nothing comes in its place.
    #[n(4)]
    NotReplaced,
    /// The office has said that it is sorry.
    #[n(5)]
    Apologised,
    /// No apology is owed.
    #[n(6)]
    NoApology,
}

impl RecallStep {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Retrieved,
        Self::Lost,
        Self::Voided,
        Self::Replaced,
        Self::NotReplaced,
        Self::Apologised,
        Self::NoApology,
    ];

    /// Stable slug; the catalogue has its text as `recall-step-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Retrieved => "retrieved",
            Self::Lost => "lost",
            Self::Voided => "voided",
            Self::Replaced => "replaced",
            Self::NotReplaced => "not-replaced",
            Self::Apologised => "apologised",
            Self::NoApology => "no-apology",
        }
    }

    /// The step of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.slug() == slug)
    }

    /// The part of the task that it ends.
    #[must_use]
    pub const fn part(self) -> RecallPart {
        match self {
            Self::Retrieved | Self::Lost => RecallPart::GetBack,
            Self::Voided => RecallPart::Void,
            Self::Replaced | Self::NotReplaced => RecallPart::Replace,
            Self::Apologised | Self::NoApology => RecallPart::Apologise,
        }
    }

    /// It is nothing without a word on why or how.
    #[must_use]
    pub const fn needs_words(self) -> bool {
        !matches!(self, Self::Retrieved | Self::Voided)
    }
}

/// The four parts of the task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each variant is a term of docs/glossary.md")]
pub enum RecallPart {
    GetBack,
    Void,
    Replace,
    Apologise,
}

impl RecallPart {
    /// In their order.
    pub const ALL: [Self; 4] = [Self::GetBack, Self::Void, Self::Replace, Self::Apologise];

    /// Stable slug; the catalogue has its text as `recall-part-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::GetBack => "get-back",
            Self::Void => "void",
            Self::Replace => "replace",
            Self::Apologise => "apologise",
        }
    }
}

/// A step that was taken.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct StepTaken {
    /// Which.
    #[n(0)]
    pub step: RecallStep,
    /// From whom, how or why; may be empty.
    #[n(1)]
    pub note: String,
    /// When.
    #[n(2)]
    pub at: Moment,
    /// Who.
    #[n(3)]
    pub officer: OfficerId,
}

/// One paper's recall.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Recall {
    /// Which paper.
    #[n(0)]
    pub document: Document,
    /// Why.
    #[n(1)]
    pub cause: RecallCause,
    /// What is wrong with it, in words that the family may read.
    #[n(2)]
    pub what: String,
    /// The case that has the other entry, where it is this ward's.
    #[n(3)]
    pub other: Option<CaseId>,
    /// When it was begun.
    #[n(4)]
    pub begun_at: Moment,
    /// By whom.
    #[n(5)]
    pub begun_by: OfficerId,
    /// What was done, oldest first.
    #[n(6)]
    pub steps: Vec<StepTaken>,
}

impl Recall {
    /// The step that ended a part.
    #[must_use]
    pub fn ended(&self, part: RecallPart) -> Option<&StepTaken> {
        self.steps.iter().find(|taken| taken.step.part() == part)
    }

    /// Whether a part is done, or is none of this recall's: what should not be there has no successor.
    #[must_use]
    pub fn is_done(&self, part: RecallPart) -> bool {
        let without = part == RecallPart::Replace && self.cause != RecallCause::Misprinted;
        without || self.ended(part).is_some()
    }

    /// The part that comes next.
    #[must_use]
    pub fn next(&self) -> Option<RecallPart> {
        RecallPart::ALL.into_iter().find(|part| !self.is_done(*part))
    }

    /// The steps that a person can take now.
    #[must_use]
    pub fn possible(&self) -> Vec<RecallStep> {
        let can = |step: &RecallStep| self.permit(*step, "…").is_ok();
        RecallStep::ALL.into_iter().filter(can).collect()
    }

    fn permit(&self, step: RecallStep, note: &str) -> Result<(), Refusal> {
        let part = step.part();
        if self.is_done(part) || step == RecallStep::Replaced {
            return Err(Refusal::RecallStepDone);
        }
        let before = match part {
            RecallPart::Void => Some(RecallPart::GetBack),
            RecallPart::Replace => Some(RecallPart::Void),
            RecallPart::GetBack | RecallPart::Apologise => None,
        };
        if before.is_some_and(|before| !self.is_done(before)) {
            return Err(Refusal::RecallStepEarly);
        }
        if step.needs_words() && note.trim().is_empty() {
            return Err(Refusal::ReasonMissing);
        }
        Ok(())
    }
}

/// A registration was revoked. Since 01/07/2025 the provincial chair decides it (NĐ 120/2025/NĐ-CP);
/// the number is never given again.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Revocation {
    /// Number and symbol of the decision.
    #[n(0)]
    pub decision: String,
    /// Its day.
    #[n(1)]
    pub decided_on: Option<Date>,
    /// Whose decision it is.
    #[n(2)]
    pub authority: String,
    /// Why.
    #[n(3)]
    pub reason: String,
    /// When it was written down here.
    #[n(4)]
    pub at: Moment,
    /// By whom.
    #[n(5)]
    pub officer: OfficerId,
}

/// The recall of a paper that has not ended.
#[must_use]
pub fn open(state: &CaseState, document: Document) -> Option<&Recall> {
    state.recalls.iter().find(|recall| recall.document == document && recall.next().is_some())
}

/// A paper on its way back, not voided yet: it does not go out again.
#[must_use]
pub fn is_called_back(state: &CaseState, document: Document) -> bool {
    open(state, document).is_some_and(|recall| !recall.is_done(RecallPart::Void))
}

/// Whether a recall may begin.
pub(super) fn permit_begin(
    state: &CaseState,
    document: Document,
    cause: RecallCause,
    what: &str,
) -> Result<(), Refusal> {
    if cause == RecallCause::Decision {
        return Err(Refusal::RecallByRevoking);
    }
    if open(state, document).is_some() {
        return Err(Refusal::RecalledAlready { document });
    }
    if !matches!(state.paper(document).holder, Holder::Family(_)) {
        return Err(Refusal::NotWithFamily { document });
    }
    if what.trim().is_empty() { Err(Refusal::ReasonMissing) } else { Ok(()) }
}

/// Whether a step may be taken.
pub(super) fn permit_step(
    state: &CaseState,
    document: Document,
    step: RecallStep,
    note: &str,
) -> Result<(), Refusal> {
    open(state, document).ok_or(Refusal::NotRecalled { document })?.permit(step, note)
}

/// Begins a recall.
pub(super) fn begin(state: &mut CaseState, recall: Recall) {
    if recall.cause != RecallCause::Decision {
        apology::owe_anew(state);
    }
    state.recalls.push(recall);
}

/// Revoked, its paper is called back from wherever it is.
pub(super) fn revoke(state: &mut CaseState, revocation: Revocation) {
    state.status = Status::Revoked;
    let result = state.handling().map(|handling| handling.result);
    let gone = |document: &Document| {
        matches!(state.paper(*document).holder, Holder::Family(_) | Holder::Officer(..))
            && open(state, *document).is_none()
    };
    if let Some(document) = result.filter(gone) {
        state.recalls.push(Recall {
            document,
            cause: RecallCause::Decision,
            what: revocation.reason.clone(),
            other: None,
            begun_at: revocation.at,
            begun_by: revocation.officer.clone(),
            steps: Vec::new(),
        });
    }
    state.revocation = Some(revocation);
}

/// Takes a step in every open recall that asks for it and that `of` picks, by its place among the case's.
pub(super) fn take(state: &mut CaseState, of: impl Fn(usize, &Recall) -> bool, taken: &StepTaken) {
    let part = taken.step.part();
    let mut voided = Vec::new();
    for (at, recall) in state.recalls.iter_mut().enumerate() {
        if recall.is_done(part) || !of(at, recall) {
            continue;
        }
        recall.steps.push(taken.clone());
        match part {
            RecallPart::Void => voided.push(recall.document),
            RecallPart::GetBack if taken.step == RecallStep::Retrieved => {
                let paper = state.papers.entry(recall.document).or_default();
                paper.holder = Holder::Returned(taken.at, taken.note.clone());
            }
            RecallPart::GetBack | RecallPart::Replace | RecallPart::Apologise => {}
        }
    }
    // What comes in its place is a paper of its own: printed, signed and handed over anew.
    for document in voided {
        let paper = state.papers.entry(document).or_default();
        let issues = proof::voided(std::mem::take(&mut paper.issues));
        *paper = Paper { voids: paper.voids.saturating_add(1), issues, ..Paper::default() };
    }
}

#[cfg(test)]
mod tests;
