//! The case page, and the verbs behind its actions.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use tannha_app::{Office, Topic, casework::RegistrationTyped, ledger::Line, steps};
use tannha_domain::{
    case::{
        Assigned, CaseEvent, CaseState, Command, Conflict, Field, Finger, Fingerprint, Handover,
        LegStatus, ReceiverSignature as Signature, Status,
        form::commune_text,
        own::{shows, slot},
        permit, receivers,
    },
    ids::{ActId, CaseId, OfficerId},
    time::Moment,
    ward::{Numbering, Role, may},
};

use super::{Host, paper_list::what};
use crate::{
    ApiError, Reply,
    convert::{self, case_id, document, problem},
    types::{
        Locale,
        case::{
            AssignLeg, AssignmentView, CaseView, Choose, ConflictSide, ConflictView, EditField,
            FieldRow, FieldSection, HandOver, HistoryLine, LegView, NoteView, ReceiverSignature,
            Register, SignerView,
        },
    },
};

pub(super) fn topics(touched: &[Topic]) -> Vec<String> {
    touched.iter().map(Topic::name).collect()
}

/// Officers' names by id, asked once for a page.
pub(super) struct Names(BTreeMap<OfficerId, String>);

impl Names {
    pub(super) fn of(office: &Office) -> Result<Self, ApiError> {
        let officers = office.ledger().officers()?;
        Ok(Self(officers.into_iter().map(|officer| (officer.id, officer.name)).collect()))
    }

    /// All of them, in order.
    fn all(&self) -> Vec<String> {
        self.0.values().cloned().collect()
    }

    pub(super) fn name(&self, id: &OfficerId) -> String {
        self.0.get(id).cloned().unwrap_or_else(|| id.to_string())
    }
}

/// One field as recorded, and whether that officer may change it now; nothing about a field that
/// is empty and stays so.
fn row(locale: Locale, state: &CaseState, role: Role, field: Field) -> Option<FieldRow> {
    if !shows(state.own_fields(), field) {
        return None;
    }
    let written = state.fields.get(&field);
    let value = written.map_or("", |written| commune_text(&written.value));
    let edited = CaseEvent::FieldEdited { field, value: String::new() };
    let editable = may(role, edited.kind()) && permit(Some(state), &edited).is_ok();
    if value.is_empty() && !editable {
        return None;
    }
    let own = state.own_fields();
    let (kind, choices) = super::intake::asked(state.form(), own, field);
    Some(FieldRow {
        field: field.slug().to_owned(),
        value: value.to_owned(),
        official: field.spec().official,
        base: written.map_or(ActId([0; 16]), |written| written.by).to_string(),
        kind,
        choices,
        editable,
        label: slot(own, field).map(|slot| convert::said(locale, &slot.label())),
    })
}

fn sections(locale: Locale, state: &CaseState, role: Role) -> Vec<FieldSection> {
    let form = state.form();
    form.sections()
        .into_iter()
        .map(|section| FieldSection {
            id: section.slug().to_owned(),
            rows: form.of(section).filter_map(|field| row(locale, state, role, field)).collect(),
        })
        .filter(|section| !section.rows.is_empty())
        .collect()
}

fn legs(state: &CaseState, names: &Names) -> Vec<LegView> {
    state
        .legs
        .iter()
        .map(|leg| LegView {
            leg: leg.slug.clone(),
            name: leg.task.clone(),
            agency: leg.agency.clone(),
            person: leg.person.clone(),
            task: leg.task.clone(),
            procedure: leg.procedure.clone(),
            accountable: leg.accountable.clone(),
            outcome: leg.outcome.clone(),
            state: match leg.status {
                LegStatus::Open | LegStatus::Waiting if state.ended_without_result() => "stopped",
                LegStatus::Open => "open",
                LegStatus::Waiting => "waiting",
                LegStatus::Done => "done",
            }
            .to_owned(),
            due: leg.due.rfc3339(),
            done_at: leg.done_at.map(Moment::rfc3339),
            contact: state
                .assigned(&leg.slug)
                .map_or_else(String::new, |last| last.assigned.contact.clone()),
            handed: handed(state, &leg.slug, names),
        })
        .collect()
}

/// To whom a step was given since receipt.
fn handed(state: &CaseState, leg: &str, names: &Names) -> Vec<AssignmentView> {
    let known = state.assignments.iter().filter(|known| known.assigned.leg == leg);
    let view = known.map(|known| AssignmentView {
        from: known.from.clone(),
        to: known.assigned.person.clone(),
        why: known.assigned.why.clone(),
        at: known.at.rfc3339(),
        officer: names.name(&known.officer),
    });
    view.collect()
}

fn history(lines: &[Line], names: &Names) -> Vec<HistoryLine> {
    lines
        .iter()
        .map(|line| HistoryLine {
            at: line.act.happened_at.rfc3339(),
            officer: names.name(&line.act.officer),
            what: what(&line.event),
            unsent: line.receipt.is_none(),
            refused: line
                .record
                .as_ref()
                .and_then(|record| record.set_aside.as_ref())
                .map(|why| problem(why.code(), why.params())),
        })
        .collect()
}

pub(super) fn conflict(
    locale: Locale,
    state: &CaseState,
    conflict: &Conflict,
    names: &Names,
) -> ConflictView {
    let side = |value: &str, officer: &OfficerId, at: Moment| ConflictSide {
        value: commune_text(value).to_owned(),
        officer: names.name(officer),
        at: at.rfc3339(),
    };
    let current = state.fields.get(&conflict.field);
    let stale = &conflict.stale;
    ConflictView {
        conflict: conflict.act.to_string(),
        case: state.id.to_string(),
        title: state.title(),
        field: conflict.field.slug().to_owned(),
        label: slot(state.own_fields(), conflict.field)
            .map(|slot| convert::said(locale, &slot.label())),
        current: current.map_or_else(
            || side("", &stale.officer, stale.at),
            |written| side(&written.value, &written.officer, written.at),
        ),
        stale: side(&stale.value, &stale.officer, stale.at),
    }
}

impl Host {
    pub(super) fn case_view(&self, office: &Office, id: CaseId) -> Result<CaseView, ApiError> {
        let locale = *self.locale()?;
        let state = office.case(id)?;
        let settings = office.settings()?;
        let names = Names::of(office)?;
        let lines = office.ledger().history(id)?;
        let unsent = lines.iter().any(|line| line.receipt.is_none());
        let role = office.role()?;
        let owes = office.owes_fee(&state)?;
        Ok(CaseView {
            line: self.line(office, &state, unsent)?,
            sections: sections(locale, &state, role),
            legs: legs(&state, &names),
            papers: super::paper_list::papers(locale, office, &state, &lines, &names)?,
            result: state.handling().map_or("", |h| h.result.slug()).to_owned(),
            receivers: receivers(&state).into_iter().map(str::to_owned).collect(),
            asks_citizen_id: state.handling().is_some_and(|h| h.citizen_id_of.is_some()),
            history: history(&lines, &names),
            explanation: convert::explanation(locale, &office.explain(&state.promise)?),
            actions: steps::steps(&state, role, settings.numbering)
                .iter()
                .filter(|step| step.verb != steps::Verb::CollectFee || owes)
                .map(convert::action)
                .collect(),
            conflicts: state
                .conflicts
                .iter()
                .map(|c| conflict(locale, &state, c, &names))
                .collect(),
            notes: state
                .notes
                .iter()
                .map(|note| NoteView {
                    note: note.id.to_string(),
                    text: note.text.clone(),
                    officer: names.name(&note.officer),
                    at: note.at.rfc3339(),
                })
                .collect(),
            numbering: match settings.numbering {
                Numbering::Typed => "typed",
                Numbering::Allotted => "allotted",
            }
            .to_owned(),
            signers: office
                .signers_of(&state)?
                .into_iter()
                .map(|officer| SignerView {
                    id: officer.id.to_string(),
                    text: format!("{} {}", officer.title, officer.name),
                })
                .collect(),
            colleagues: names.all(),
            greeting: state.value(Field::DeliveryGreeting).to_owned(),
            duplicates: state.duplicates.iter().map(ToString::to_string).collect(),
            waiting_for: match state.status {
                Status::Supplement(_) => Some("supplement".to_owned()),
                Status::Inquiry(_) => Some("inquiry".to_owned()),
                _ if state.number_request.is_some() => Some("number".to_owned()),
                _ => None,
            },
            apology: super::letters::apology_view(office, &state)?,
            circumstances: state.circumstances.iter().map(|one| one.slug().to_owned()).collect(),
            trips: super::trips::view(office, &state, &names),
            fee: super::fees::of_case(office, locale, &state, &names)?,
            has_copies: tannha_app::entries::copies_of(&state).is_some(),
            parts: super::deliveries::view(&state, &names),
            recalls: super::recalls::view(&state, &names),
            may_see_looks: role == Role::Leader,
            inquiries: super::inquiries::view(&state, &names),
        })
    }

    pub(super) fn case_reply(
        &self,
        office: &Office,
        case: CaseId,
        touched: &[Topic],
    ) -> Result<Reply<CaseView>, ApiError> {
        Ok(Reply { value: self.case_view(office, case)?, touched: topics(touched) })
    }

    /// Does one thing to a case and answers with the case as it stands after.
    pub(super) fn on_case(
        &self,
        case: &str,
        act: impl FnOnce(&Office, CaseId) -> Result<Vec<Topic>, ApiError>,
    ) -> Result<Reply<CaseView>, ApiError> {
        let office = self.office()?;
        let id = case_id(case)?;
        let touched = act(&office, id)?;
        self.case_reply(&office, id, &touched)
    }

    pub(super) fn record(&self, case: &str, event: CaseEvent) -> Result<Reply<CaseView>, ApiError> {
        self.on_case(case, |office, id| Ok(office.act(id, Command::Record(event))?))
    }

    /// Verbs of register and number: the same form, typed or asked for.
    pub(super) fn registration(&self, request: &Register) -> Result<RegistrationTyped, ApiError> {
        let twice = |first: &Option<String>, again: &Option<String>| {
            let first = first.clone().filter(|text| !text.trim().is_empty())?;
            Some((first, again.clone().unwrap_or_default()))
        };
        Ok(RegistrationTyped {
            registered_on: NaiveDate::parse_from_str(request.registered_on.trim(), "%Y-%m-%d")
                .map_err(|_| ApiError::new("date-incomplete"))?,
            number: twice(&request.number, &request.number_again),
            citizen_id: twice(&request.citizen_id, &request.citizen_id_again),
            signer: OfficerId::parse(&request.signer).map_err(|_| ApiError::new("not-a-signer"))?,
        })
    }

    pub(super) fn assign_leg(&self, request: &AssignLeg) -> Result<Reply<CaseView>, ApiError> {
        let assigned = Assigned {
            leg: request.leg.clone(),
            person: request.person.clone(),
            contact: request.contact.clone(),
            why: request.why.clone(),
        };
        self.record(&request.case, CaseEvent::LegAssigned(assigned))
    }

    pub(super) fn edit(&self, request: &EditField) -> Result<Reply<CaseView>, ApiError> {
        let field =
            Field::from_slug(&request.field).ok_or_else(|| ApiError::new("no-such-field"))?;
        let base = ActId::parse(&request.base).map_err(|_| ApiError::new("no-such-field"))?;
        self.on_case(&request.case, |office, id| {
            Ok(office.edit(id, field, &request.value, base)?)
        })
    }

    pub(super) fn choose(&self, request: &Choose) -> Result<Reply<CaseView>, ApiError> {
        let conflict =
            ActId::parse(&request.conflict).map_err(|_| ApiError::new("no-such-conflict"))?;
        self.on_case(&request.case, |office, id| {
            Ok(office.choose(id, conflict, request.take_stale)?)
        })
    }

    /// The officer looked: each of them is another birth.
    pub(super) fn settle_duplicates(&self, case: &str) -> Result<Reply<CaseView>, ApiError> {
        self.on_case(case, |office, id| {
            let mut touched = Vec::new();
            for other in office.case(id)?.duplicates {
                let event = CaseEvent::DuplicateSettled { other };
                touched = office.act(id, Command::Record(event))?;
            }
            Ok(touched)
        })
    }

    pub(super) fn hand_over(&self, request: &HandOver) -> Result<Reply<CaseView>, ApiError> {
        let handover = handover(request)?;
        self.on_case(&request.case, |office, id| Ok(office.hand_over(id, handover)?))
    }
}

/// What changed hands, read.
pub(super) fn handover(request: &HandOver) -> Result<Handover, ApiError> {
    let documents =
        request.documents.iter().map(|slug| document(slug)).collect::<Result<_, _>>()?;
    let signature = match &request.signature {
        ReceiverSignature::OnPaper => Signature::OnPaper,
        ReceiverSignature::Drawn { strokes } => {
            let points: usize = strokes.iter().map(Vec::len).sum();
            if points == 0 {
                return Err(ApiError::new("signature-missing"));
            }
            if points > MAX_SIGNATURE_POINTS {
                return Err(ApiError::new("signature-too-long"));
            }
            Signature::Drawn(flatten(strokes).into())
        }
        ReceiverSignature::Fingerprint { finger, witness, read_back } => {
            let finger = Finger::from_slug(finger).ok_or_else(|| ApiError::new("not-a-choice"))?;
            let (witness, read_back) = (witness.clone(), *read_back);
            Signature::Fingerprint(Fingerprint { finger, witness, read_back })
        }
    };
    Ok(Handover {
        documents,
        receiver: request.receiver.clone(),
        relation: request.relation.clone(),
        authorisation_seen: request.authorisation_seen,
        identity_seen: request.identity_seen,
        signature,
    })
}

/// A signature of a minute's slow drawing fits; a film does not.
const MAX_SIGNATURE_POINTS: usize = 16_000;

fn flatten(strokes: &[Vec<u16>]) -> Vec<u8> {
    strokes
        .iter()
        .flat_map(|stroke| stroke.iter().map(|v| (*v).min(1000)).chain([u16::MAX]))
        .flat_map(u16::to_be_bytes)
        .collect()
}
