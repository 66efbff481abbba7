//! The entry of a register that a case is about: which one it copies, changes or notes.
//!
//! A change after registration is a case of its own with a number of its own; the entry keeps what
//! was written and names the change (Luật Hộ tịch Đ28; TT 04/2020/TT-BTP Đ23.3, Đ35.3).

use chrono::{Datelike as _, NaiveDate};

use super::{book::Book, fact::Registration, field::Field};
use crate::text;

/// An entry as a form names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterEntry {
    /// Its register.
    pub book: Book,
    /// Its year.
    pub year: i32,
    /// Its number in that year.
    pub number: u32,
    /// The day of registration.
    pub date: NaiveDate,
    /// Where it was registered, as typed.
    pub place: String,
}

impl RegisterEntry {
    /// The entry that a case of that book names; nothing where it names none, or not one with a
    /// running number (`12/2026`, or `12` and the year of its date).
    #[must_use]
    pub fn named<'a>(book: Book, value: impl Fn(Field) -> &'a str) -> Option<Self> {
        let register = register(book, &value)?;
        let (number, year) = number(value(Field::EntryNumber))?;
        let date = crate::partial_date::PartialDate::parse(value(Field::EntryDate)).ok()?.full()?;
        let place = value(Field::EntryPlace).to_owned();
        let year = year.unwrap_or_else(|| date.year());
        Some(Self { book: register, year, number, date, place })
    }

    /// It is this registration: the same day and place, not only a number that two wards may have.
    #[must_use]
    pub fn is(&self, registration: &Registration) -> bool {
        registration.number == self.number
            && registration.registered_on.0 == self.date
            && text::fold(&registration.place) == text::fold(&self.place)
    }
}

/// The register whose entry a case of that book is about.
#[must_use]
pub fn register<'a>(book: Book, value: impl Fn(Field) -> &'a str) -> Option<Book> {
    match book {
        Book::Changes => Book::from_slug(value(Field::EntryRegister)),
        Book::Recognitions | Book::BirthCopies => Some(Book::Births),
        Book::DeathCopies => Some(Book::Deaths),
        Book::MarriageCopies => Some(Book::Marriages),
        Book::ChangeCopies => Some(Book::Changes),
        Book::RecognitionCopies => Some(Book::Recognitions),
        _ => None,
    }
}

/// A number as people write it, `12/2026` or `12`, and its year.
#[must_use]
pub fn number(written: &str) -> Option<(u32, Option<i32>)> {
    let written = written.trim();
    let (number, year) = match written.split_once('/') {
        Some((number, year)) => {
            let year = year.trim();
            if year.len() != 4 {
                return None;
            }
            (number.trim(), Some(year.parse().ok()?))
        }
        None => (written, None),
    };
    let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let number = digits.then(|| number.parse().ok()).flatten()?;
    (number > 0).then_some((number, year))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_with_and_without_its_year() {
        assert_eq!(number("12/2026"), Some((12, Some(2026))));
        assert_eq!(number(" 012 / 2026 "), Some((12, Some(2026))));
        assert_eq!(number("7"), Some((7, None)));
        for wrong in ["", "0", "0/2026", "12/26", "12-2026", "mười hai", "+5", "99999999999"] {
            assert_eq!(number(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn an_entry_is_named_by_number_date_and_place() {
        let value = |field: Field| match field {
            Field::EntryNumber => "12",
            Field::EntryDate => "2026-11-20",
            Field::EntryPlace => "Ủy ban nhân dân phường Mẫu",
            _ => "",
        };
        let entry = RegisterEntry::named(Book::DeathCopies, value).unwrap();
        assert_eq!((entry.book, entry.year, entry.number), (Book::Deaths, 2026, 12));
        assert_eq!(
            RegisterEntry::named(Book::Births, value),
            None,
            "a birth is about no earlier entry"
        );
    }
}
