//! The result of a procedure that the office defined: its heading, what was asked for, who signs.

use tannha_domain::{
    case::{
        Book, Field, Kind,
        form::commune_text,
        own::{OwnField, OwnForm, Part, Slot, slots},
    },
    partial_date::PartialDate,
};
use tannha_print::{Block, Cell, Extract, Record};

use super::{
    record::{Values, head, signer},
    results::Outcome,
};

/// What was written down, as paper says it; unknown stays blank.
pub(super) fn said(slot: &Slot<'_>, value: &str) -> Option<String> {
    if value.trim().is_empty() {
        return None;
    }
    Some(match slot.kind() {
        Kind::Date | Kind::PartialDate => {
            PartialDate::parse(value).map_or_else(|_| value.to_owned(), day)
        }
        Kind::YesNo if value == "yes" => "Có".to_owned(),
        Kind::YesNo if value == "no" => "Không".to_owned(),
        _ => commune_text(value).to_owned(),
    })
}

/// `25/11/2026`, `11/2026`, `2026`.
pub(super) fn day(date: PartialDate) -> String {
    let parts = [date.day(), date.month()].into_iter().flatten();
    let parts = parts.map(|part| format!("{part:02}/")).collect::<String>();
    format!("{parts}{}", date.year())
}

/// The paper that the family gets.
pub(super) fn own_result(own: &OwnForm, values: &Values<'_>, outcome: &Outcome<'_>) -> Record {
    let rows = slots(&own.fields)
        .map(|slot| {
            let value = values.text(slot.field).and_then(|value| said(&slot, &value));
            let label = format!("{}:", slot.label().vi);
            let capitals = slot.part == Part::Name;
            vec![Cell { label, value, field: slot.field.slug().to_owned(), capitals }]
        })
        .collect();
    let asked = values
        .text(Field::DeclarantName)
        .map_or_else(String::new, |name| format!(", theo đề nghị của {name}"));
    let sentence = format!(
        "Ủy ban nhân dân {} giải quyết thủ tục “{}”{asked}, với nội dung sau:",
        outcome.office.name, own.name.vi
    );
    Record::KetQuaThuTuc(Box::new(Extract {
        office: Some(head(outcome.office)),
        title: Some(own.result.vi.clone()),
        number: outcome.year_number(Book::Own.symbol()),
        issued_on: outcome.date(),
        sentences: vec![sentence],
        blocks: vec![Block { heading: None, rows }],
        notes: Vec::new(),
        signer: signer(outcome.registration),
    }))
}

/// What is asked for, as the slip says it: the procedure, and what the office's form asks.
pub(super) fn asked(procedure: &str, own: &[OwnField], values: &Values<'_>) -> String {
    let said: Vec<String> = slots(own)
        .filter_map(|slot| {
            let value = said(&slot, &values.text(slot.field)?)?;
            Some(format!("{}: {value}", slot.label().vi))
        })
        .collect();
    if said.is_empty() {
        procedure.to_owned()
    } else {
        format!("{procedure} ({})", said.join("; "))
    }
}
