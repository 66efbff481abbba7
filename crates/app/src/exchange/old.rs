//! A row of a register's table, read as an entry of its book.
//!
//! The book is what it is: what it left blank stays blank, a commune that is no more stays as it was
//! written, and what the law asks of a form today is not asked of it. What cannot be a date, a name or an
//! identity number is refused.

use std::collections::BTreeMap;

use chrono::{Datelike as _, Days, NaiveDate};
use tannha_domain::{
    case::{
        Book, Field, Form, Kind, NumberSource, OfficeSnapshot, OldEntry, Registration, entry, form,
        handling_of,
    },
    ids::{CaseId, WardId},
    log::{Record, RecordKey, changes::numbered, hash},
    partial_date::PartialDate,
    text,
    time::{Date, Moment},
    ward::WardSettings,
};
use tannha_i18n::{Locale, NO_ARGS, try_text};

use super::{Column, Fault, Verdict};
use crate::{Office, OfficeError, registers::people_of};

/// Days of a spreadsheet that may be meant: from 1927 to 2105.
const SERIALS: std::ops::RangeInclusive<u64> = 10_000..=75_000;

type Values = BTreeMap<Column, String>;

/// Whom a row is about, as far as it can be read.
pub(super) fn title(book: Book, values: &Values) -> String {
    let names = people_of(book).into_iter().filter_map(|field| values.get(&Column::Of(field)));
    names.map(|name| text::tidy(name)).collect::<Vec<_>>().join(" – ")
}

/// The case of an entry: the same on every laptop of the ward.
pub(super) fn case_of(ward: &WardId, entry: &OldEntry) -> CaseId {
    let year = entry.registration.registered_on.0.year().to_be_bytes();
    let number = entry.registration.number.to_be_bytes();
    let book = [entry.book.number()];
    let whole = hash(b"old entry", &[ward.as_str().as_bytes(), &book, &year, &number]);
    let mut id = [0; 16];
    id.copy_from_slice(&whole.0[..16]);
    CaseId(id)
}

/// Reads a row.
pub(super) fn read(
    book: Book,
    values: &Values,
    ward: &WardSettings,
    now: Moment,
) -> Result<OldEntry, Vec<Fault>> {
    let mut faults = Vec::new();
    let text_of = |column: Column| values.get(&column).map_or("", String::as_str);
    let day = match day(text_of(Column::Day)) {
        Ok(day) if day > now.in_vietnam().date() => {
            faults.push(Fault::of(Column::Day, "registered-in-future"));
            day
        }
        Ok(day) => day,
        Err(code) => {
            faults.push(Fault::of(Column::Day, code));
            now.in_vietnam().date()
        }
    };
    let number = match entry::number(text_of(Column::Number)) {
        Some((number, year)) if year.is_none_or(|year| year == day.year()) => number,
        Some(_) => {
            faults.push(Fault::of(Column::Number, "rows-year-differs"));
            0
        }
        None => {
            faults.push(Fault::of(Column::Number, "rows-no-number"));
            0
        }
    };
    let mut fields = BTreeMap::new();
    let asked = handling_of(book).map(|handling| handling.form);
    for field in asked.into_iter().flat_map(Form::fields) {
        let raw = text_of(Column::Of(field));
        if raw.trim().is_empty() {
            continue;
        }
        match value(field, raw, day) {
            Ok(value) => {
                fields.insert(field, value);
            }
            Err(fault) => faults.push(fault),
        }
    }
    for name in people_of(book).into_iter().filter(|name| text_of(Column::Of(*name)).is_empty()) {
        faults.push(Fault::of(Column::Of(name), "rows-name-missing"));
    }
    let mut words = |column: Column| {
        words(text_of(column)).unwrap_or_else(|fault| {
            faults.push(Fault { column: Some(column), ..fault });
            String::new()
        })
    };
    let (place, signer) = (words(Column::Place), words(Column::Signer));
    let (volume, note) = (words(Column::Volume), words(Column::Note));
    let citizen_id = match text_of(Column::CitizenId).trim() {
        "" => None,
        raw => match tannha_domain::identity::CitizenId::parse(&text::tidy(raw)) {
            Ok(id) => Some(id.as_str().to_owned()),
            Err(problem) => {
                faults.push(Fault::of(Column::CitizenId, problem.code()));
                None
            }
        },
    };
    let here = || format!("Ủy ban nhân dân {}, {}", ward.name, ward.province);
    match OldEntry::signer(&signer) {
        Ok(signer) if faults.is_empty() => {
            let registration = Registration {
                number,
                registered_on: Date(day),
                signer,
                place: if place.is_empty() { here() } else { place },
                citizen_id,
                source: NumberSource::Typed,
                office: OfficeSnapshot::from(ward),
                given: None,
            };
            Ok(OldEntry { book, fields, registration, volume, note })
        }
        _ => Err(faults),
    }
}

/// Words that are no field of a form, checked as any text is.
fn words(raw: &str) -> Result<String, Fault> {
    if raw.trim().is_empty() {
        return Ok(String::new());
    }
    let read = form::read_field(Field::EntryPlace, raw, NaiveDate::MAX);
    let fault =
        |remark: form::Remark| Fault { column: None, code: remark.code, params: remark.params };
    read.map(|(value, _)| value).map_err(fault)
}

/// A day in full: `05/11/2026`, `2026-11-05`, or a spreadsheet's number of it.
fn day(raw: &str) -> Result<NaiveDate, &'static str> {
    let date = PartialDate::parse(&dated(raw)).map_err(|problem| problem.code())?;
    date.full().ok_or("date-incomplete")
}

/// A date as our forms take it.
fn dated(raw: &str) -> String {
    let tidy = text::tidy(raw);
    let serial = tidy.parse::<u64>().ok().filter(|days| SERIALS.contains(days));
    let epoch = NaiveDate::from_ymd_opt(1899, 12, 30);
    let day = serial.and_then(|days| epoch?.checked_add_days(Days::new(days)));
    if let Some(day) = day.or_else(|| tidy.parse::<NaiveDate>().ok()) {
        return day.format("%d/%m/%Y").to_string();
    }
    tidy
}

/// A value as a form keeps it.
pub(super) fn value(field: Field, raw: &str, day: NaiveDate) -> Result<String, Fault> {
    let tidy = text::tidy(raw);
    let typed = match field.spec().kind {
        Kind::Date | Kind::PartialDate => dated(&tidy),
        Kind::Choice(choices) => choice(choices, &tidy).unwrap_or(tidy),
        Kind::YesNo => choice(&["yes", "no"], &tidy).unwrap_or(tidy),
        // A commune that is no more stands as the book has it.
        Kind::Commune if form::find_commune(&tidy).is_none() => {
            return words(&tidy).map_err(|no| Fault { column: Some(Column::Of(field)), ..no });
        }
        _ => tidy,
    };
    form::read_field(field, &typed, day).map(|(value, _)| value).map_err(|remark| Fault {
        column: Some(Column::Of(field)),
        code: remark.code,
        params: remark.params,
    })
}

/// A choice by its slug, or by its word in either language.
fn choice(choices: &[&str], said: &str) -> Option<String> {
    let said = text::fold(said);
    let is = |choice: &&&str| {
        let word = |locale| try_text(locale, &format!("choice-{choice}"), NO_ARGS);
        text::fold(choice) == said
            || [Locale::Vi, Locale::En]
                .into_iter()
                .any(|locale| word(locale).is_ok_and(|word| text::fold(&word) == said))
    };
    choices.iter().find(is).map(|choice| (*choice).to_owned())
}

impl Office {
    /// What becomes of an entry that could be read: its number may be held.
    pub(super) fn look_at_entry(
        &self,
        case: CaseId,
        entry: &OldEntry,
    ) -> Result<Verdict, OfficeError> {
        let found = &entry.registration;
        let year = found.registered_on.0.year();
        let holder = |key| match self.ledger().record(&key) {
            Ok(Some(Record::Holder(other))) => Ok(Some(other)),
            Ok(_) => Ok(None),
            Err(error) => Err(OfficeError::from(error)),
        };
        if let Some(other) = holder(numbered(entry.book, year, found.number))? {
            let state = self.case(other)?;
            let same_people = people_of(entry.book).into_iter().all(|name| {
                let read = entry.fields.get(&name).map_or("", String::as_str);
                text::fold(read) == text::fold(state.value(name))
            });
            let same_day = state
                .registration
                .as_ref()
                .is_some_and(|known| known.registered_on == found.registered_on);
            if state.old_entry.as_ref() == Some(entry)
                || (state.old_entry.is_none() && same_people && same_day)
            {
                return Ok(Verdict::There);
            }
            let code = state.code.text;
            let params = vec![("code", code)];
            return Ok(Verdict::Refused(vec![Fault {
                params,
                ..Fault::of(Column::Number, "rows-number-held")
            }]));
        }
        if let Some(id) = &found.citizen_id
            && holder(RecordKey::ChildCitizenId(id.clone()))?.is_some_and(|other| other != case)
        {
            return Ok(Verdict::Refused(vec![Fault::of(Column::CitizenId, "rows-id-held")]));
        }
        if self.register_closed(entry.book, year)? {
            let fault = Fault::of(Column::Day, "register-year-closed");
            return Ok(Verdict::Refused(vec![fault]));
        }
        Ok(Verdict::Good)
    }
}
