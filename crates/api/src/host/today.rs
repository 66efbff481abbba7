//! *Hôm nay*: what now? Lines in order of urgency, each with its one next action.

use std::collections::BTreeMap;

use tannha_app::{
    Office,
    index::{Need, Summary, hand},
    search::{Agreement, Hit, Place, Why},
};
use tannha_domain::{
    calendar::Calendar,
    case::{CaseState, Field, written_number},
    identity::CitizenId,
    ids::CaseId,
    promise::{AlarmDays, AlarmKind, Promise, alarms},
    ruleset::{CommitmentId, Rulebook, RulesetId, Term},
    text,
    time::Moment,
    ward::Role,
};

use super::Host;
use crate::{
    ApiError,
    convert::{self, Look, Terms},
    types::{
        Locale,
        lines::{
            CaseLine, DraftBrief, Found, FoundBy, FoundIn, GroupKind, Search, ShowToday, SyncBrief,
            Today, TodayGroup,
        },
    },
};

/// Lines of a group that are made whole; the rest is counted, and made when it is asked for.
const GROUP_LINES: usize = 30;
/// More than anyone reads through: beyond, the search is the way.
const WHOLE_GROUP_LINES: usize = 500;

/// For whom a list is made, and when.
struct Asks<'a> {
    now: Moment,
    role: Role,
    calendar: &'a Calendar,
    days: AlarmDays,
}

/// Longer ahead than any alarm rings: ten working days never span six weeks.
const ALARM_HORIZON_MS: i64 = 42 * 24 * 60 * 60 * 1000;

/// The apology of this case must be decided now, by the leader who looks: its promise ends tomorrow,
/// or within two hours, and what was promised does not lie ready.
fn to_apologise(summary: &Summary, asks: &Asks<'_>) -> bool {
    let far = summary.due.utc_ms() - asks.now.utc_ms() > ALARM_HORIZON_MS;
    if asks.role != Role::Leader || summary.renewed || summary.need == Need::Deliver || far {
        return false;
    }
    let rung = alarms(summary.due, summary.promised_at, asks.days, asks.calendar);
    rung.iter().any(|alarm| {
        alarm.at <= asks.now
            && matches!(alarm.kind, AlarmKind::OneDayBefore | AlarmKind::TwoHoursBefore)
    })
}

/// Which group a case stands in at a moment. A promise that was broken, or ends today, comes
/// before what is to be done about it.
fn group(summary: &Summary, asks: &Asks<'_>) -> Option<GroupKind> {
    let now = asks.now;
    if summary.needs_attention && summary.need == Need::Choice {
        return Some(GroupKind::NeedsChoice);
    }
    if summary.need == Need::Nothing {
        return None;
    }
    let before_delivery = summary.running;
    if before_delivery && summary.due < now {
        // There is one new promise and never a second: past that, the case is the Chủ tịch's.
        let apologised = summary.renewed;
        return Some(if apologised { GroupKind::Late } else { GroupKind::LateUnapologised });
    }
    if before_delivery && to_apologise(summary, asks) {
        return Some(GroupKind::ToApologise);
    }
    if before_delivery && summary.due.in_vietnam().date() == now.in_vietnam().date() {
        return Some(GroupKind::DueToday);
    }
    Some(match summary.need {
        Need::Choice => GroupKind::NeedsChoice,
        Need::Recall => GroupKind::ToRecall,
        Need::Print => GroupKind::ToPrint,
        Need::Deliver => GroupKind::ToDeliver,
        Need::Register => GroupKind::ToRegister,
        Need::Sign => GroupKind::ToSign,
        Need::Verify => GroupKind::ToVerify,
        Need::Others => GroupKind::WaitingOthers,
        Need::Citizen => GroupKind::WaitingCitizen,
        Need::Nothing => return None,
    })
}

/// What it took before the procedures were linked: the article's own numbers, kept as a preset.
fn terms(book: &Rulebook, promise: &Promise) -> Terms {
    let days = |term: Option<Term>| match term {
        Some(Term::WorkingDays(days)) => Some(days),
        _ => None,
    };
    let of = |id: &RulesetId| {
        let ruleset = book.ruleset(id).ok()?;
        let procedure = ruleset.procedure(&promise.procedure).ok()?;
        Some(procedure.clock(promise.variant.as_deref()).ok()?.term(promise.verification))
    };
    let commitment = promise.commitment.as_ref().and_then(|id: &CommitmentId| {
        book.commitment(id).ok().and_then(|c| c.term(&promise.procedure))
    });
    Terms {
        law: days(of(&promise.ruleset)).unwrap_or_default(),
        commitment: days(commitment),
        old: days(of(&RulesetId::new("seed_2017_nam_tu_liem"))),
    }
}

pub(super) fn promise_view(
    office: &Office,
    locale: Locale,
    promise: &Promise,
    case: Option<&CaseState>,
) -> Result<crate::types::lines::PromiseView, ApiError> {
    let explanation = office.explain(promise)?;
    let now = office.now();
    let book = office.rulebook()?;
    let rules = book.ruleset(&promise.ruleset).ok();
    let procedure = rules.and_then(|rules| rules.procedure(&promise.procedure).ok());
    // One step can be another agency's in another variant.
    let legs: Vec<_> = procedure
        .map(|known| known.legs_of(promise.variant.as_deref()).cloned().collect())
        .unwrap_or_default();
    let look = Look {
        promise,
        explanation: &explanation,
        case,
        now,
        days_left: promise.working_days_left(now, &*office.calendar()?),
        terms: terms(&book, promise),
        legs: &legs,
    };
    Ok(convert::promise(locale, &look))
}

impl Host {
    pub(super) fn line(
        &self,
        office: &Office,
        state: &CaseState,
        unsent: bool,
    ) -> Result<CaseLine, ApiError> {
        let locale = *self.locale()?;
        let alarm = office.alarm(state)?;
        let next = super::letters::next_step(office, state, alarm)?;
        Ok(CaseLine {
            case: state.id.to_string(),
            code: state.code.text.clone(),
            code_provisional: state.code.is_provisional(),
            title: state.title(),
            subtitle: state.value(Field::DeclarantName).to_owned(),
            procedure: state.procedure.clone(),
            own_name: convert::own_name(locale, state.own.as_ref()),
            phase: convert::phase(state),
            old_entry: state.old_entry.is_some(),
            promise: promise_view(office, locale, &state.promise, Some(state))?,
            next: next.as_ref().map(convert::action),
            alarm: alarm.map(|alarm| alarm.code().to_owned()),
            renewed: state.promise.repromised.is_some(),
            address: state.value(Field::DeliveryAddress).to_owned(),
            unsent,
            needs_attention: tannha_app::index::needs_attention(state),
            own: Summary::of(state).is_in(hand(&office.officer()?.name)),
        })
    }

    fn lines(&self, office: &Office, cases: &[CaseId]) -> Result<Vec<CaseLine>, ApiError> {
        let line = |case: &CaseId| {
            self.line(office, &office.case(*case)?, office.ledger().is_waiting(*case)?)
        };
        cases.iter().map(line).collect()
    }

    pub(super) fn today(&self, request: &ShowToday) -> Result<Today, ApiError> {
        let office = self.office()?;
        let locale = *self.locale()?;
        let now = office.now();
        // What is one's own comes first; what is urgent of others' still comes before what is not.
        let mine = hand(&office.officer()?.name);
        let mut groups: BTreeMap<GroupKind, Vec<(bool, Moment, CaseId)>> = BTreeMap::new();
        let mut own: BTreeMap<GroupKind, u32> = BTreeMap::new();
        let calendar = office.calendar()?;
        let days = office.settings()?.usage.alarms;
        let asks = Asks { now, role: office.role()?, calendar: &calendar, days };
        for summary in office.index()?.iter() {
            if let Some(kind) = group(summary, &asks) {
                let after = !request.mixed && !summary.is_in(mine);
                groups.entry(kind).or_default().push((after, summary.due, summary.case));
                *own.entry(kind).or_default() += u32::from(summary.is_in(mine));
            }
        }
        let groups = groups
            .into_iter()
            .map(|(kind, mut cases)| {
                let total = u32::try_from(cases.len()).unwrap_or(u32::MAX);
                let whole = request.whole.contains(&kind);
                let most = if whole { WHOLE_GROUP_LINES } else { GROUP_LINES };
                // A large ward has ten thousands in a group, of which these are shown.
                if cases.len() > most {
                    cases.select_nth_unstable(most);
                    cases.truncate(most);
                }
                cases.sort_unstable();
                let shown: Vec<CaseId> =
                    cases.into_iter().take(most).map(|(.., case)| case).collect();
                let own = own.get(&kind).copied().unwrap_or_default();
                Ok(TodayGroup { kind, total, own, lines: self.lines(&office, &shown)? })
            })
            .collect::<Result<_, ApiError>>()?;
        let drafts = office
            .drafts()?
            .into_iter()
            .map(|draft| {
                let view = super::intake::brief(&draft, now);
                DraftBrief {
                    draft: draft.id.to_string(),
                    procedure: draft.procedure.clone(),
                    own_name: convert::own_name(locale, draft.own.as_ref()),
                    title: draft.title(),
                    touched_at: draft.touched_at.rfc3339(),
                    filled: view.0,
                    required: view.1,
                }
            })
            .collect();
        let complaints = super::complaints::lines(&office, &office.complaints_due()?)?;
        let sync = self.sync_brief(&office)?;
        Ok(Today { now: now.rfc3339(), groups, drafts, complaints, sync })
    }

    pub(super) fn sync_brief(&self, office: &Office) -> Result<SyncBrief, ApiError> {
        let last = office.ledger().last_sync()?;
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Ok(SyncBrief {
            pending: u32::try_from(office.ledger().pending()?).unwrap_or(u32::MAX),
            refused: count(office.set_aside()?.len()),
            choices: count(office.conflicts()?.len()),
            last_ok: last.ok_at.map(Moment::rfc3339),
            failing: last.failure.is_some(),
        })
    }

    pub(super) fn search(&self, request: &Search) -> Result<Found, ApiError> {
        let office = self.office()?;
        let (limit, since) = (request.limit.min(100).into(), office.names_found_since()?);
        let (hits, total) = office.index()?.search_since(&request.query, limit, since);
        let cases: Vec<CaseId> = hits.iter().map(|hit| hit.case).collect();
        let reason = |hit: &Hit| Ok(found_by(&office.case(hit.case)?, hit.why, &request.query));
        Ok(Found {
            lines: self.lines(&office, &cases)?,
            reasons: hits.iter().map(reason).collect::<Result<_, ApiError>>()?,
            total: u32::try_from(total).unwrap_or(u32::MAX),
        })
    }
}

/// The name of somebody in the case that has a word of what was typed; else what the case is about.
fn named(state: &CaseState, typed: &str) -> String {
    let words = text::fold(typed);
    let names = state.form().people().map(|(_, name)| state.value(name));
    let has = |name: &&str| {
        let name = text::fold(name);
        words.split(' ').any(|word| name.split(' ').any(|part| part.starts_with(word)))
    };
    names.filter(|name| !name.is_empty()).find(has).map_or_else(|| state.title(), str::to_owned)
}

/// Why a case was found, with what stands there.
fn found_by(state: &CaseState, why: Why, typed: &str) -> FoundBy {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let of = |field| state.value(field).to_owned();
    let (place, text) = match why.place {
        Place::ChildName => (FoundIn::ChildName, of(Field::ChildName)),
        Place::MotherName => (FoundIn::MotherName, of(Field::MotherName)),
        Place::FatherName => (FoundIn::FatherName, of(Field::FatherName)),
        Place::DeclarantName => (FoundIn::DeclarantName, of(Field::DeclarantName)),
        Place::Address => (FoundIn::Address, of(Field::DeliveryAddress)),
        Place::Code => (FoundIn::Code, state.code.text.clone()),
        Place::RegistrationNumber => {
            let registered = state.registration.as_ref();
            (FoundIn::RegistrationNumber, registered.map(written_number).unwrap_or_default())
        }
        Place::CitizenId => {
            let child = state.registration.as_ref().and_then(|r| r.citizen_id.clone());
            let people = state.form().people().map(|(number, _)| of(number));
            let held = child.into_iter().chain(people).find(|id| id.contains(&digits));
            let masked = held.and_then(|id| Some(CitizenId::parse(&id).ok()?.masked()));
            (FoundIn::CitizenId, masked.unwrap_or_default())
        }
        Place::Phone => (FoundIn::Phone, of(Field::DeclarantPhone)),
        Place::PersonName => (FoundIn::PersonName, named(state, typed)),
    };
    FoundBy { place, text, near: why.agreement == Agreement::Slip }
}
