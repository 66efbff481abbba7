//! Phiếu kiểm soát quá trình giải quyết hồ sơ (Mẫu 06, TT 03/2025/TT-VPCP): who gave the dossier to whom,
//! when, and how that stood to its hour; and above it the five *rõ* of each step. All of it is read from
//! the log: nothing is typed for it. The columns follow the form of 2018 (provenance: the new annex was
//! not read).

use tannha_domain::{
    case::{
        Assignment, CaseEvent, CaseState, Document, Field, Leg, OfficeSnapshot, ReceiverSignature,
        written_number,
    },
    ids::{CaseId, OfficerId},
    log::Event,
    promise::Lateness,
    time::Moment,
};
use tannha_i18n::{Locale, NO_ARGS, text};
use tannha_print::{Column, Row, TableFacts, TableSheet};

use crate::{Office, OfficeError, fees, ledger::Line, papers::head, phrases};

/// A dossier, or what came of it, went from one to another.
struct Passing {
    from: String,
    to: String,
    at: Moment,
    /// How it stood to the hour by which it was due, where one was.
    stood: Option<Lateness>,
    note: String,
}

/// `08 giờ 30 phút, 20/11/2026`.
fn written(at: Moment) -> String {
    at.in_vietnam().local().format("%H giờ %M phút, %d/%m/%Y").to_string()
}

/// The same in a narrow column: the hour on one line, the day on the next.
fn in_column(at: Moment) -> String {
    at.in_vietnam().local().format("%H\u{a0}giờ\u{a0}%M\u{a0}phút %d/%m/%Y").to_string()
}

/// An agency in full words: no paper of the State abbreviates the one that it is about.
pub(crate) fn in_full(agency: &str, office: &OfficeSnapshot) -> String {
    let full = "Ủy ban nhân dân";
    match agency.strip_prefix("UBND") {
        Some("") => format!("{full} {}", office.name),
        Some(rest) if rest.starts_with(' ') => format!("{full}{rest}"),
        _ => agency.to_owned(),
    }
}

fn documents(documents: &[Document]) -> String {
    let name = |document: &Document| phrases::document(Locale::Vi, document.slug());
    documents.iter().map(name).collect::<Vec<_>>().join("; ")
}

impl Office {
    /// What the control slip of a case says.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchPaper`] for an entry of an old book, which nobody handled here, or the
    /// ledger's.
    pub fn control_sheet(&self, id: CaseId) -> Result<TableSheet, OfficeError> {
        let state = self.case(id)?;
        if state.old_entry.is_some() {
            return Err(OfficeError::NoSuchPaper);
        }
        let officers = self.ledger.officers()?;
        let name = |id: &OfficerId| {
            let found = officers.iter().find(|officer| officer.id == *id);
            found.map_or_else(|| id.to_string(), |officer| officer.name.clone())
        };
        let history = self.ledger.history(id)?;
        let counts =
            |line: &&Line| line.record.as_ref().is_none_or(|record| record.set_aside.is_none());
        let passings = history.iter().filter(counts).filter_map(|line| {
            let Event::Case(event) = &line.event else { return None };
            let officer = name(&line.act.officer);
            passing(&state, event, officer, line.act.happened_at, &name)
        });
        let mut rows: Vec<Row> = state.legs.iter().flat_map(clear).collect();
        rows.push(Row::group("Giao, nhận hồ sơ"));
        rows.extend(passings.enumerate().map(|(at, passing)| {
            let stood = passing
                .stood
                .map_or_else(String::new, |stood| text(Locale::Vi, stood.code(), NO_ARGS));
            Row::plain(vec![
                (at + 1).to_string(),
                passing.from,
                passing.to,
                in_column(passing.at),
                stood,
                passing.note,
                String::new(),
                String::new(),
            ])
        }));
        let mut agencies: Vec<&str> = Vec::new();
        for leg in &state.legs {
            if !agencies.contains(&leg.agency.as_str()) {
                agencies.push(&leg.agency);
            }
        }
        let others = agencies.iter().skip(1).map(|other| in_full(other, &state.office));
        let others = others.collect::<Vec<_>>().join("; ");
        let date = self.now().in_vietnam().date().into();
        let office = head(&OfficeSnapshot::from(&self.settings()?));
        let mut sheet = TableSheet::of_kind("phieu-kiem-soat", office, Some(date));
        sheet.facts = TableFacts {
            code: Some(state.code.text.clone()),
            procedure: Some(self.procedure_name(&state)),
            agency: agencies.first().map(|first| in_full(first, &state.office)),
            others: Some(others),
            promised: Some(written(state.promise.promised)),
            statutory: Some(written(state.promise.statutory)),
            maker: Some(self.officer()?.name),
            ..TableFacts::default()
        };
        sheet.columns = Column::keyed(&[
            "order",
            "from",
            "to",
            "at",
            "stood",
            "notes",
            "giver_signs",
            "receiver_signs",
        ]);
        sheet.rows = rows;
        self.in_words(sheet)
    }
}

/// The five *rõ* of a step.
fn clear(leg: &Leg) -> [Row; 2] {
    let outcome = match (&leg.outcome, leg.done_at) {
        (Some(outcome), Some(at)) => {
            let stood = text(Locale::Vi, Lateness::of(at, leg.due).code(), NO_ARGS);
            format!("{outcome} ({stood}, {})", written(at))
        }
        _ => format!("chưa xong, hạn {}", written(leg.due)),
    };
    let said =
        |value: &str| if value.is_empty() { "chưa ghi".to_owned() } else { value.to_owned() };
    [
        Row::group(format!("Rõ việc: {}", leg.task)),
        Row::wide(format!(
            "Rõ người: {}. Rõ quy trình: {}. Rõ trách nhiệm: {}. Rõ hiệu quả: {outcome}.",
            said(&leg.person),
            said(&leg.procedure),
            said(&leg.accountable),
        )),
    ]
}

fn passing(
    state: &CaseState,
    event: &CaseEvent,
    officer: String,
    at: Moment,
    name: &impl Fn(&OfficerId) -> String,
) -> Option<Passing> {
    let citizen = || {
        let asked = state.value(Field::DeclarantName);
        if asked.is_empty() { "Người nộp hồ sơ".to_owned() } else { asked.to_owned() }
    };
    let leg = |slug: &str| state.legs.iter().find(|leg| leg.slug == slug);
    let leader = || {
        let own = state.handling().and_then(|handling| leg(handling.leg));
        own.map_or_else(|| "Lãnh đạo".to_owned(), |leg| leg.accountable.clone())
    };
    let holder = || name(&state.received_by);
    let go = |from: String, to: String, note: &str| {
        Some(Passing { from, to, at, stood: None, note: note.to_owned() })
    };
    match event {
        CaseEvent::Received(_) => go(citizen(), officer, "Tiếp nhận hồ sơ"),
        CaseEvent::Verified => go(holder(), officer, "Kiểm tra: hồ sơ đúng, đủ"),
        CaseEvent::SupplementRequested { what, .. } | CaseEvent::SupplementAgain { what, .. } => {
            go(officer, citizen(), &format!("Yêu cầu bổ sung: {what}"))
        }
        CaseEvent::SupplementReceived { .. } => {
            go(citizen(), officer, "Nhận bổ sung; thời gian tính lại từ đầu")
        }
        CaseEvent::Submitted => go(officer, leader(), "Trình ký"),
        CaseEvent::Registered(found) => {
            let due = state.handling().and_then(|handling| leg(handling.leg)).map(|leg| leg.due);
            Some(Passing {
                from: found.signer.name.clone(),
                to: holder(),
                at,
                stood: due.map(|due| Lateness::of(at, due)),
                note: format!("Ký, ghi sổ số {}", written_number(found)),
            })
        }
        CaseEvent::LegFinished { leg: slug, outcome } => {
            let found = leg(slug)?;
            Some(Passing {
                from: in_full(&found.agency, &state.office),
                to: officer,
                at,
                stood: Some(Lateness::of(at, found.due)),
                note: format!("{}: {outcome}", found.task),
            })
        }
        CaseEvent::FeeCollected(paid) if !state.is_silent_on_fees() => {
            let sum = fees::sum_words(paid.due.dong);
            go(citizen(), officer, &format!("Thu {sum}, biên lai số {}", paid.receipt))
        }
        CaseEvent::LegAssigned(assigned) => {
            let known = |one: &&Assignment| one.at == at && one.assigned == *assigned;
            let from = state.assignments.iter().find(known).map(|one| one.from.clone());
            let task = leg(&assigned.leg).map_or_else(String::new, |leg| leg.task.clone());
            let why = match assigned.why.as_str() {
                "" => String::new(),
                why => format!(" ({why})"),
            };
            go(from.unwrap_or(officer), assigned.person.clone(), &format!("Bàn giao: {task}{why}"))
        }
        CaseEvent::PartReached(reached) => {
            let agency = state.handling().and_then(|known| known.agency_leg(reached.document));
            let agency = agency.and_then(leg).map_or(officer, |leg| leg.agency.clone());
            let note = format!(
                "Gia đình đã nhận được {} ({})",
                documents(&[reached.document]),
                reached.how
            );
            go(agency, reached.receiver.clone(), &note)
        }
        CaseEvent::PromiseRenewed(renewal) => go(
            renewal.signer.name.clone(),
            citizen(),
            &format!("Xin lỗi, hẹn lại {}: {}", written(renewal.to), renewal.reason),
        ),
        CaseEvent::TakenOut { documents: out } => {
            go("Phường".to_owned(), officer, &format!("Mang đi trao: {}", documents(out)))
        }
        CaseEvent::BroughtBack { documents: back, reason } => {
            go(officer, "Phường".to_owned(), &format!("Mang về: {} ({reason})", documents(back)))
        }
        CaseEvent::HandedOver(handover) | CaseEvent::Collected { handover, .. } => {
            let result = state.handling().map(|handling| handling.result);
            let ends = result.is_some_and(|result| handover.documents.contains(&result));
            Some(Passing {
                from: officer,
                to: handover.receiver.clone(),
                at,
                stood: ends.then(|| state.promise.standing(at).promised),
                note: match &handover.signature {
                    ReceiverSignature::Fingerprint(mark) => format!(
                        "Trả: {}; điểm chỉ {}, làm chứng: {}",
                        documents(&handover.documents),
                        phrases::finger(mark.finger),
                        mark.witness
                    ),
                    ReceiverSignature::Drawn(_) | ReceiverSignature::OnPaper => {
                        format!("Trả: {}", documents(&handover.documents))
                    }
                },
            })
        }
        CaseEvent::Refused { reason } => go(officer, citizen(), &format!("Từ chối: {reason}")),
        CaseEvent::Withdrawn { reason } => {
            go(citizen(), officer, &format!("Dừng theo yêu cầu: {reason}"))
        }
        _ => None,
    }
}
