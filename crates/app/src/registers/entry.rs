//! An entry of the registers of births, deaths and marriages as a block of its own on their pages (DOMAIN §3.3,
//! §3.7): what it says by fields, and what its boxes say as ticks.

use chrono::NaiveDate;
use tannha_domain::{
    case::{Book, Circumstance, Field},
    partial_date::PartialDate,
};
use tannha_print::{Declarant, RegisterEntry};

use super::Entry;
use crate::papers::{Values, declared};

/// What the boxes for the time of registration say in the notes of a row.
const TIMELY: [&str; 2] = ["Đúng hạn", "Quá hạn"];

/// The entry of a register whose pages have blocks; nothing for another book.
pub(super) fn block(entry: &Entry) -> Option<RegisterEntry> {
    let book = entry.layout.book;
    let case = &entry.state;
    let value = |field| case.value(field);
    let values = Values(&value);
    let said = declared(book, &values)?;
    let found = case.registration.as_ref();
    let mut child = said.child;
    child.citizen_id = found.and_then(|found| found.citizen_id.clone());
    let given = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let noted = |what| case.is_noted(what);
    let ticked: Vec<&str> = entry.layout.boxes.iter().map(|(_, says)| *says).collect();
    let told = |word: &str| entry.notes.iter().any(|note| note == word);
    let notes = entry.notes.iter().map(String::as_str);
    let notes = notes.filter(|note| !TIMELY.contains(note) && !ticked.contains(note));
    let notes = notes.collect::<Vec<_>>().join(". ");
    let age = age(said.deceased.born, said.died).filter(|_| book == Book::Deaths);
    let nameless = [Field::MotherName, Field::FatherName];
    Some(RegisterEntry {
        number: Some(format!("{:02}", entry.number)),
        date: found.map(|found| found.registered_on.0.format("%d/%m/%Y").to_string()),
        missing: false,
        child,
        mother: said.mother,
        father: said.father,
        deceased: said.deceased,
        died: said.died,
        hour: said.hour,
        death_place: said.death_place,
        cause: said.cause,
        note: said.note,
        wife: said.wife,
        husband: said.husband,
        declarant: Declarant {
            name: given(case.value(Field::DeclarantName)),
            paper: given(case.value(Field::DeclarantPaper)),
        },
        signer: found.and_then(|found| given(&found.signer.name)),
        signer_title: found.and_then(|found| given(&found.signer.title)),
        clerk: given(&entry.clerk),
        in_time: told(TIMELY[0]),
        late: told(TIMELY[1]),
        again: noted(Circumstance::RegisteredAgain),
        parent_unknown: book == Book::Births
            && nameless.into_iter().any(|field| case.value(field).is_empty()),
        abandoned: noted(Circumstance::Abandoned),
        // No procedure of the catalogue notes here what was registered abroad.
        abroad: false,
        under_one: age == Some(0),
        under_five: age.is_some_and(|years| (1..5).contains(&years)),
        declared_dead: noted(Circumstance::DeclaredDead),
        notes: given(&notes),
    })
}

/// A number that is missing, and why.
pub(super) fn gap(number: u32, why: &str) -> RegisterEntry {
    RegisterEntry {
        number: Some(format!("{number:02}")),
        missing: true,
        notes: Some(format!("Số trống: {why}")),
        ..RegisterEntry::default()
    }
}

/// Whole years between two days that are known in full.
fn age(born: Option<PartialDate>, died: Option<PartialDate>) -> Option<u32> {
    let [born, died]: [Option<NaiveDate>; 2] = [born?.full(), died?.full()];
    died?.years_since(born?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_child_is_of_no_year_until_its_birthday() {
        let day = |text: &str| PartialDate::parse(text).ok();
        assert_eq!(age(day("20/11/2025"), day("19/11/2026")), Some(0));
        assert_eq!(age(day("20/11/2025"), day("20/11/2026")), Some(1));
        assert_eq!(age(day("2022"), day("20/11/2026")), None);
    }
}
