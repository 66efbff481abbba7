//! From the office's values to the table's records, and back: spelling only, no rules.

use tannha_app as app;
use tannha_app::{OfficeError, ledger::LedgerError, phrases, steps};
use tannha_domain::{
    case::{CaseState, Document, Refusal, own::OwnForm},
    ids::{CaseId, DraftId},
    promise::{DayReason, Explanation, Lateness, Promise},
    ruleset::{Bilingual, Leg},
    time::Moment,
    ward::WardSettings,
};

use crate::{
    ApiError,
    types::{
        Locale,
        intake::ExplainLine,
        lines::{
            ActionView, Phase, Problem, PromiseDay, PromiseLeg, PromiseState, PromiseView, Verb,
        },
        session::WardBrief,
    },
};

impl From<OfficeError> for ApiError {
    fn from(error: OfficeError) -> Self {
        let mut made = Self::new(error.code());
        for (name, value) in error.params() {
            made = made.with(name, value);
        }
        made
    }
}

impl From<LedgerError> for ApiError {
    fn from(error: LedgerError) -> Self {
        OfficeError::from(error).into()
    }
}

/// A code with its values.
pub(crate) fn problem<V: ToString>(
    code: &str,
    params: impl IntoIterator<Item = (impl ToString, V)>,
) -> Problem {
    Problem {
        code: code.to_owned(),
        params: params.into_iter().map(|(k, v)| (k.to_string(), v.to_string())).collect(),
    }
}

pub(crate) fn refusal(refusal: &Refusal) -> Problem {
    problem(refusal.code(), refusal.params())
}

pub(crate) fn case_id(text: &str) -> Result<CaseId, ApiError> {
    CaseId::parse(text).map_err(|_| ApiError::new("no-such-case"))
}

pub(crate) fn draft_id(text: &str) -> Result<DraftId, ApiError> {
    DraftId::parse(text).map_err(|_| ApiError::new("no-such-draft"))
}

pub(crate) fn document(slug: &str) -> Result<Document, ApiError> {
    Document::from_slug(slug).ok_or_else(|| ApiError::new("no-such-paper"))
}

pub(crate) const fn language(locale: Locale) -> app::Locale {
    match locale {
        Locale::Vi => app::Locale::Vi,
        Locale::En => app::Locale::En,
    }
}

pub(crate) fn ward_brief(settings: &WardSettings) -> WardBrief {
    WardBrief {
        name: settings.name.clone(),
        full_name: format!("{}, {}", settings.name, settings.province),
        superior_name: settings.superior.clone(),
    }
}

pub(crate) fn phase(state: &CaseState) -> Phase {
    use tannha_domain::case::Phase as P;
    match state.phase() {
        P::Received => Phase::Received,
        P::Supplement => Phase::Supplement,
        P::Inquiry => Phase::Inquiry,
        P::Verified => Phase::Verified,
        P::AtSignature => Phase::AtSignature,
        P::Registered => Phase::Registered,
        P::Printed => Phase::Printed,
        P::OutForDelivery => Phase::OutForDelivery,
        P::PartlyDelivered => Phase::PartlyDelivered,
        P::Delivered => Phase::Delivered,
        P::ReturnedUndelivered => Phase::ReturnedUndelivered,
        P::Refused => Phase::Refused,
        P::Withdrawn => Phase::Withdrawn,
        P::Revoked => Phase::Revoked,
    }
}

const fn verb(verb: steps::Verb) -> Verb {
    use steps::Verb as V;
    match verb {
        V::Verify => Verb::Verify,
        V::ReceiveSupplement => Verb::ReceiveSupplement,
        V::SendInquiry => Verb::SendInquiry,
        V::AnswerInquiry => Verb::AnswerInquiry,
        V::SubmitForSignature => Verb::SubmitForSignature,
        V::RequestNumber => Verb::RequestNumber,
        V::Register => Verb::Register,
        V::PrintCertificate => Verb::PrintCertificate,
        V::MarkSigned => Verb::MarkSigned,
        V::PartiesSign => Verb::PartiesSign,
        V::DraftLetter => Verb::DraftLetter,
        V::PrintLetter => Verb::PrintLetter,
        V::SignLetter => Verb::SignLetter,
        V::NumberLetter => Verb::NumberLetter,
        V::TakeOut => Verb::TakeOut,
        V::HandOver => Verb::HandOver,
        V::BringBack => Verb::BringBack,
        V::RecordCitizenId => Verb::RecordCitizenId,
        V::RecordReached => Verb::RecordReached,
        V::AssignLeg => Verb::AssignLeg,
        V::CollectFee => Verb::CollectFee,
        V::PrintForm => Verb::PrintForm,
        V::ApproveLetter => Verb::ApproveLetter,
        V::Apologise => Verb::Apologise,
        V::SupplementAgain => Verb::SupplementAgain,
        V::NoteCircumstance => Verb::NoteCircumstance,
        V::FinishLeg => Verb::FinishLeg,
        V::PrintReceipt => Verb::PrintReceipt,
        V::RequestSupplement => Verb::RequestSupplement,
        V::SuppressLetter => Verb::SuppressLetter,
        V::AddNote => Verb::AddNote,
        V::GiveAtCounter => Verb::GiveAtCounter,
        V::RecordTrip => Verb::RecordTrip,
        V::TakeRecallStep => Verb::TakeRecallStep,
        V::BeginRecall => Verb::BeginRecall,
        V::Revoke => Verb::Revoke,
        V::Refuse => Verb::Refuse,
        V::Withdraw => Verb::Withdraw,
    }
}

pub(crate) fn action(step: &steps::Step) -> ActionView {
    ActionView {
        verb: verb(step.verb),
        key: step.verb.key().to_string(),
        document: step.document.map(|document| document.slug().to_owned()),
        refusal: step.refusal.as_ref().map(refusal),
    }
}

/// What a procedure of the office's own is called.
pub(crate) fn own_name(locale: Locale, own: Option<&OwnForm>) -> Option<String> {
    own.map(|own| said(locale, &own.name))
}

/// A text of the catalogue in the language of the session.
pub(crate) fn said(locale: Locale, text: &Bilingual) -> String {
    match locale {
        Locale::Vi => text.vi.clone(),
        Locale::En => text.en.clone(),
    }
}

pub(crate) fn explanation(locale: Locale, explanation: &Explanation) -> Vec<ExplainLine> {
    explanation
        .days
        .iter()
        .map(|line| ExplainLine {
            date: line.date.to_string(),
            counted: line.ordinal,
            day: phrases::day(language(locale), line.date),
            reason: phrases::reason(language(locale), &line.reason),
        })
        .chain(explanation.edition.map(|mark| ExplainLine {
            date: mark.from.to_string(),
            counted: None,
            day: phrases::edition_title(language(locale)),
            reason: phrases::edition(language(locale), mark),
        }))
        .collect()
}

/// What a promise looks like at a moment.
pub(crate) struct Look<'a> {
    pub(crate) promise: &'a Promise,
    pub(crate) explanation: &'a Explanation,
    pub(crate) case: Option<&'a CaseState>,
    pub(crate) now: Moment,
    pub(crate) days_left: i32,
    pub(crate) terms: Terms,
    pub(crate) legs: &'a [Leg],
}

/// The law's days, the ward's, and what it took before.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Terms {
    pub(crate) law: u16,
    pub(crate) commitment: Option<u16>,
    pub(crate) old: Option<u16>,
}

fn promise_state(look: &Look<'_>) -> PromiseState {
    if look.case.is_some_and(CaseState::ended_without_result) {
        return PromiseState::Closed;
    }
    let ended = look.case.and_then(|case| case.finished_at);
    if let Some(at) = ended {
        return match look.promise.standing(at).promised {
            Lateness::Late => PromiseState::KeptLate,
            _ => PromiseState::Kept,
        };
    }
    if look.case.is_some_and(CaseState::is_closed) {
        return PromiseState::Kept;
    }
    if look.promise.is_stopped(look.now) {
        PromiseState::Paused
    } else if look.promise.is_overdue(look.now) {
        PromiseState::Late
    } else if look.days_left <= 1 {
        PromiseState::Soon
    } else {
        PromiseState::Running
    }
}

pub(crate) fn promise(locale: Locale, look: &Look<'_>) -> PromiseView {
    let promise = look.promise;
    let state = promise_state(look);
    let ended = matches!(state, PromiseState::Kept | PromiseState::KeptLate | PromiseState::Closed);
    let done = |slug: &str| {
        let leg = look.case?.legs.iter().find(|leg| leg.slug == slug)?;
        leg.done_at.map(Moment::rfc3339)
    };
    let name = |slug: &str, agency: &str| {
        let recorded = look.case.and_then(|case| case.legs.iter().find(|leg| leg.slug == slug));
        let ruled = look.legs.iter().find(|leg| leg.code == slug);
        match (recorded, ruled) {
            (Some(leg), _) => (leg.task.clone(), leg.agency.clone()),
            (None, Some(leg)) => (leg.name.vi.clone(), agency.to_owned()),
            (None, None) => (slug.to_owned(), agency.to_owned()),
        }
    };
    PromiseView {
        received_at: promise.received_at.rfc3339(),
        due: promise.promised.rfc3339(),
        statutory_due: promise.statutory.rfc3339(),
        statutory_original: promise.statutory_original.rfc3339(),
        provisional: promise.provisional,
        state,
        stopped: promise
            .stops
            .last()
            .filter(|_| state == PromiseState::Paused)
            .map(|stop| stop.reason.slug().to_owned()),
        days_left: (!ended).then_some(look.days_left),
        days: look
            .explanation
            .days
            .iter()
            .map(|line| PromiseDay {
                date: line.date.to_string(),
                counted: line.ordinal,
                reason: day_problem(locale, &line.reason),
            })
            .collect(),
        legs: promise
            .legs
            .iter()
            .map(|leg| {
                let (name, agency) = name(&leg.leg, leg.agency.written());
                PromiseLeg {
                    leg: leg.leg.clone(),
                    name,
                    agency,
                    due: leg.due.min(promise.promised).rfc3339(),
                    done_at: done(&leg.leg),
                }
            })
            .collect(),
        now: look.now.rfc3339(),
        commitment_days: look.terms.commitment,
        law_days: look.terms.law,
        old_days: look.terms.old,
    }
}

fn day_problem(locale: Locale, reason: &DayReason) -> Problem {
    let language = match locale {
        Locale::Vi => tannha_domain::text::Language::Vietnamese,
        Locale::En => tannha_domain::text::Language::English,
    };
    // The catalogue's family is `day-`; the code that crosses is what follows it.
    let code = reason.code();
    problem(code.strip_prefix("day-").unwrap_or(code), reason.params(language))
}
