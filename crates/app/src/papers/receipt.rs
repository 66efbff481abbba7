//! Giấy tiếp nhận hồ sơ và hẹn trả kết quả: what the family keeps, with the promise explained.

use chrono::Datelike as _;
use tannha_domain::{
    case::{
        CaseState, Document, Field, Form, Handling, Leg, OfficeSnapshot, fee,
        own::{OwnField, OwnForm},
    },
    promise::{DayReason, Explanation, Promise},
    ruleset::{Procedure, ProcedureCode, RequiredPaper, Term},
};
use tannha_i18n::Locale;
use tannha_print::{
    Contact, DayKind, Declarant, PaperLine, PartLine, PromiseDay, PromiseLeg, PromiseOnPaper,
    Receipt, Record,
};

use super::record::{Values, head};
use crate::{Office, OfficeError, fees, phrases};

impl Office {
    pub(super) fn receipt_record(
        &self,
        values: &Values<'_>,
        (procedure, own): (&str, Option<&OwnForm>),
        case: Option<&CaseState>,
        promise: &Promise,
        explanation: &Explanation,
        legs: &[Leg],
    ) -> Result<Record, OfficeError> {
        let office = match case {
            Some(state) => state.office.clone(),
            None => OfficeSnapshot::from(&self.settings()?),
        };
        // What was promised anew the apology says, not the receipt.
        let given = promise.repromised.as_ref().map_or(promise.promised, |made| made.before);
        let promise = &Promise { promised: given, ..promise.clone() };
        let book = self.rulebook()?;
        let ruleset = book.ruleset(&promise.ruleset)?;
        let rules = ruleset.procedure(&ProcedureCode::new(procedure))?;
        let received_by = match case {
            Some(state) => self.ledger.officer(&state.received_by)?.map(|officer| officer.name),
            None => Some(self.officer()?.name),
        };
        let form = Form::of_procedure(procedure);
        let own: &[OwnField] = own.map_or(&[], |own| &own.fields);
        let brought = |paper: &RequiredPaper| match asked_about(form, &paper.code) {
            Some(field) => matches!(values.text(field).as_deref(), Some("yes" | "true" | "1")),
            None => paper.is_always_needed(),
        };
        let papers = rules
            .papers_of(promise.variant.as_deref())
            // What is asked and not handed in, such as data that are looked up, is no paper of the dossier.
            .filter(|paper| paper.originals > 0 || paper.copies > 0)
            .filter(|paper| brought(paper))
            .map(|paper| PaperLine {
                name: paper.name.vi.clone(),
                originals: paper.originals.into(),
                copies: paper.copies.into(),
            })
            .collect();
        let at_home = values.text(Field::DeliveryAtHome).is_none_or(|value| value != "no");
        let result_at = if at_home {
            let address = values.place(Field::DeliveryAddress, Field::DeliveryCommune);
            Some(
                address.map_or_else(
                    || "nhà riêng".to_owned(),
                    |address| format!("nhà riêng ({address})"),
                ),
            )
        } else {
            let name = format!("Ủy ban nhân dân {}", office.name);
            let parts = [name, office.address.clone()];
            Some(parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "))
        };
        let offset = chrono::FixedOffset::east_opt(7 * 3600);
        let at = |moment: tannha_domain::time::Moment| {
            offset
                .and_then(|o| moment.in_vietnam().local().and_local_timezone(o).single())
                .unwrap_or_default()
        };
        let last = promise.promised.in_vietnam().date();
        Ok(Record::GiayTiepNhan(Box::new(Receipt {
            office: head(&office),
            number: None,
            case_code: case.map_or_else(String::new, |state| state.code.text.clone()),
            provisional_code: case.is_none_or(|state| state.code.is_provisional()),
            qr: None,
            declarant: Declarant {
                name: values.text(Field::DeclarantName),
                paper: values.text(Field::DeclarantPaper),
            },
            contact: Contact {
                address: values.place(Field::DeliveryAddress, Field::DeliveryCommune),
                phone: values.text(Field::DeclarantPhone),
                email: values.text(Field::DeclarantEmail),
            },
            procedure: super::own::asked(&asked_for(rules, promise), own, values),
            papers,
            sets: 1,
            promise: PromiseOnPaper {
                received: at(promise.received_at),
                due: at(promise.promised),
                term: match rules.clock(promise.variant.as_deref())?.term(promise.verification) {
                    Term::WorkingDays(days) => Some(format!("{days:02} ngày làm việc")),
                    Term::CalendarDays(days) => Some(format!("{days:02} ngày")),
                    Term::WorkingHours(hours) => Some(format!("{hours:02} giờ làm việc")),
                    Term::SameDay => Some("ngay trong ngày làm việc".to_owned()),
                },
                provisional: promise.provisional,
                explanation: explanation
                    .days
                    .iter()
                    .take_while(|day| day.date <= last)
                    .map(|day| phrases::day_line(Locale::Vi, day))
                    .chain(explanation.edition.map(|mark| phrases::edition_line(Locale::Vi, mark)))
                    .collect(),
                days: explanation
                    .days
                    .iter()
                    .take_while(|day| day.date <= last)
                    .map(|day| PromiseDay {
                        date: day.date,
                        kind: if is_off(&day.reason) { DayKind::Off } else { DayKind::Working },
                        name: is_off(&day.reason).then(|| phrases::day_off_name(Locale::Vi, day)),
                    })
                    .collect(),
                legs: leg_lines(promise, legs),
            },
            fee: fee_line(rules, values, case, promise),
            parts: part_lines(rules, promise, legs),
            result_at,
            book: None,
            received_by,
        })))
    }
}

/// What is paid, where the catalogue says so and no condolence goes with the dossier.
fn fee_line(
    rules: &Procedure,
    values: &Values<'_>,
    case: Option<&CaseState>,
    promise: &Promise,
) -> Option<String> {
    let value = |field| (values.0)(field);
    let silent = match case {
        Some(state) => state.is_silent_on_fees(),
        None => fee::is_silent(rules.code.as_str(), value),
    };
    if silent {
        return None;
    }
    let paid = case.and_then(CaseState::payment).map(|payment| payment.paid.due);
    let received = promise.received_at.in_vietnam().date();
    let due = paid.or_else(|| fee::due(rules, value, received))?;
    Some(fees::fee_words(&due, case))
}

/// What is asked for: the procedure, and the variant of it that was chosen.
fn asked_for(rules: &Procedure, promise: &Promise) -> String {
    let chosen = rules.variants.iter().find(|known| Some(&known.code) == promise.variant.as_ref());
    let Some(chosen) = chosen else { return rules.name.vi.clone() };
    let mut letters = chosen.name.vi.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    format!("{}; {}", rules.name.vi, first.chain(letters).collect::<String>())
}

/// What comes of a linked procedure: each part with the hour promised for it. What became of it later a
/// receipt does not know, whenever it is printed again.
fn part_lines(rules: &Procedure, promise: &Promise, legs: &[Leg]) -> Vec<PartLine> {
    let Some(handling) = Handling::find(rules.code.as_str()) else { return Vec::new() };
    let of_agencies = handling
        .from_agencies
        .iter()
        .filter(|(_, leg)| promise.legs.iter().any(|due| due.leg == *leg));
    let parts: Vec<(Document, &str)> = std::iter::once((handling.result, handling.leg))
        .chain(of_agencies.map(|(document, leg)| (*document, *leg)))
        .collect();
    // One paper is what the whole form is about.
    if parts.len() < 2 {
        return Vec::new();
    }
    let line = |(document, slug): (Document, &str)| {
        let recorded = legs.iter().find(|leg| leg.slug == slug);
        let ruled = promise.legs.iter().find(|leg| leg.leg == slug);
        let agency = recorded.map(|leg| leg.agency.clone());
        let agency = agency.or_else(|| ruled.map(|leg| leg.agency.written().to_owned()));
        let due = match (recorded, ruled) {
            (Some(leg), _) => leg.due,
            (None, Some(leg)) => leg.due.min(promise.promised),
            (None, None) => promise.promised,
        };
        // What another agency's paper is called, the catalogue says.
        let named = rules.legs_of(promise.variant.as_deref()).find(|leg| leg.code == slug);
        let named = named.filter(|_| document != handling.result);
        let named = named.and_then(|leg| leg.result.as_ref()).map(|result| result.name.vi.clone());
        PartLine {
            name: named.unwrap_or_else(|| phrases::document(Locale::Vi, document.slug())),
            agency: agency.unwrap_or_default(),
            stands: format!("hẹn {}", due.in_vietnam().local().format("%H:%M %d/%m/%Y")),
        }
    };
    parts.into_iter().map(line).collect()
}

/// The field that says whether a paper of the catalogue was brought, where the form asks.
fn asked_about(form: &Form, code: &str) -> Option<Field> {
    let field = match code {
        "chung-nhan-ket-hon" => Field::PaperMarriage,
        "to-khai-cu-tru" => Field::PaperConsent,
        _ => Field::from_slug(&format!("papers.{code}"))?,
    };
    form.asks_for(field).then_some(field)
}

/// The office does not work on such a day.
#[must_use]
pub(crate) fn is_off(reason: &DayReason) -> bool {
    matches!(
        reason,
        DayReason::Weekend
            | DayReason::Holiday(_)
            | DayReason::CompOff(_)
            | DayReason::SwapOff(_)
            | DayReason::ReceivedOnDayOff { .. }
    )
}

fn leg_lines(promise: &Promise, legs: &[Leg]) -> Vec<PromiseLeg> {
    let due = |slug: &str| promise.legs.iter().find(|leg| leg.leg == slug).map(|leg| leg.due);
    promise
        .legs
        .iter()
        .map(|leg| {
            let recorded = legs.iter().find(|found| found.slug == leg.leg);
            let after = recorded.and_then(|found| found.after.as_deref()).and_then(due);
            PromiseLeg {
                agency: recorded
                    .map_or_else(|| leg.agency.written().to_owned(), |found| found.agency.clone()),
                from: after.map_or(promise.day_zero, |at| at.in_vietnam().date()),
                to: leg.due.min(promise.promised).in_vietnam().date(),
            }
        })
        .filter(|leg| leg.from.year() > 0)
        .collect()
}
