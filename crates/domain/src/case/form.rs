//! Reading what was typed: from text to canonical values, with a remark for all that is not right.
//!
//! Nothing is refused here and nothing is changed under the officer's hands: a draft keeps what
//! was typed, the reading says what it is worth.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, NaiveTime};

use super::{
    field::{Field, Kind},
    forms::{self, Form, Need},
    own::{self, OwnField},
};
use crate::{
    identity::CitizenId,
    name::PersonName,
    partial_date::PartialDate,
    place,
    text::{self, CharClass},
};

/// How grave a remark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gravity {
    /// It cannot be received like this.
    Error,
    /// It can; look once more.
    Warning,
}

/// A remark on a field; the catalogue has its text with the remedy as `problem-<code>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The field.
    pub field: Field,
    /// How grave.
    pub gravity: Gravity,
    /// Stable code.
    pub code: &'static str,
    /// Values for the text; never what was typed.
    pub params: Vec<(&'static str, String)>,
}

/// What was typed, read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// Values in canonical form; fields that are empty or wrong are absent.
    pub values: BTreeMap<Field, String>,
    /// Remarks in order of the fields, errors first within a field.
    pub remarks: Vec<Remark>,
    /// Required fields that are empty, in the form's order.
    pub missing: Vec<Field>,
    /// The day as of which it was read.
    pub today: NaiveDate,
}

impl Reading {
    /// It can be received.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.missing.is_empty() && self.remarks.iter().all(|r| r.gravity != Gravity::Error)
    }

    /// A canonical value, or nothing.
    #[must_use]
    pub fn value(&self, field: Field) -> &str {
        self.values.get(&field).map_or("", String::as_str)
    }

    /// Fields that are missing or wrong, in the form's order.
    #[must_use]
    pub fn unready(&self, form: &Form) -> Vec<Field> {
        let wrong = |field: &Field| {
            self.remarks.iter().any(|r| r.field == *field && r.gravity == Gravity::Error)
        };
        form.fields().filter(|field| self.missing.contains(field) || wrong(field)).collect()
    }

    /// A canonical date.
    pub(super) fn date(&self, field: Field) -> Option<PartialDate> {
        PartialDate::parse(self.value(field)).ok()
    }
}

/// The longest free text, in characters.
pub const MAX_TEXT_CHARS: usize = 300;
/// Under a thousand billion đồng: more is a slip of the hand.
const MAX_AMOUNT_DIGITS: usize = 12;
/// Reads a whole form as of `today`.
#[must_use]
pub fn read(form: &Form, typed: &BTreeMap<Field, String>, today: NaiveDate) -> Reading {
    read_with(form, &[], typed, today)
}

/// Reads a whole form as of `today`, with the fields that the office defined.
#[must_use]
pub fn read_with(
    form: &Form,
    own: &[OwnField],
    typed: &BTreeMap<Field, String>,
    today: NaiveDate,
) -> Reading {
    let mut reading = Reading { today, ..Reading::default() };
    for field in form.fields().filter(|field| own::shows(own, *field)) {
        let raw = typed.get(&field).map_or("", String::as_str);
        if raw.trim().is_empty() {
            continue;
        }
        match read_asked_with(form, own, field, raw, today) {
            Ok((value, warnings)) => {
                reading.values.insert(field, value);
                reading.remarks.extend(warnings);
            }
            Err(error) => reading.remarks.push(error),
        }
    }
    let across = (form.check)(&reading);
    reading.remarks.extend(across);
    let marked = forms::by_fingerprint(&reading);
    reading.remarks.extend(marked);
    reading.missing = form
        .asks()
        .map(|(field, _)| field)
        .filter(|field| !is_filled(typed, *field) && is_required(form, own, typed, *field))
        .collect();
    reading.remarks.sort_by_key(|r| (r.field, r.gravity));
    reading
}

/// Whether a field must be filled, as the form stands.
#[must_use]
pub fn is_required(
    form: &Form,
    own: &[OwnField],
    typed: &BTreeMap<Field, String>,
    field: Field,
) -> bool {
    if let Some(slot) = own::slot(own, field) {
        return slot.is_required();
    }
    form.need(field).is_some_and(|need| is_needed(form, typed, field, need))
}

fn is_needed(form: &Form, typed: &BTreeMap<Field, String>, field: Field, need: Need) -> bool {
    let value = |field| typed.get(&field).map_or("", |raw: &String| raw.trim());
    match need {
        Need::Always => true,
        Need::Never => false,
        Need::WithSection => is_begun(form, typed, field),
        Need::WithSectionBut(other) => !says_yes(value(other)) && is_begun(form, typed, field),
        Need::Unless(others) => !others.iter().any(|other| says_yes(value(*other))),
        Need::AtHome => !matches!(value(Field::DeliveryAtHome), "no" | "false" | "0"),
        Need::When(other, says) => says.contains(&value(other)),
        Need::WhenSaid(others) => others.iter().any(|other| !value(*other).is_empty()),
    }
}

/// Something of a field's section is filled; a plain *no* says nothing of anybody.
fn is_begun(form: &Form, typed: &BTreeMap<Field, String>, field: Field) -> bool {
    let says = |field: &Field| {
        let raw = typed.get(field).map_or("", |raw| raw.trim());
        !raw.is_empty() && (field.spec().kind != Kind::YesNo || says_yes(raw))
    };
    form.of(field.spec().section).any(|field| says(&field))
}

fn says_yes(raw: &str) -> bool {
    matches!(raw, "yes" | "true" | "1")
}

fn is_filled(typed: &BTreeMap<Field, String>, field: Field) -> bool {
    typed.get(&field).is_some_and(|raw| !raw.trim().is_empty())
}

/// Reads one field of a form that may have fields that the office defined.
///
/// # Errors
/// As [`read_field`].
pub fn read_asked_with(
    form: &Form,
    own: &[OwnField],
    field: Field,
    raw: &str,
    today: NaiveDate,
) -> Result<(String, Vec<Remark>), Remark> {
    match own::slot(own, field) {
        Some(slot) => slot.read(raw, today),
        None => read_asked(form, field, raw, today),
    }
}

/// Reads one field of a form: the choices that it gives are the form's.
///
/// # Errors
/// As [`read_field`].
pub fn read_asked(
    form: &Form,
    field: Field,
    raw: &str,
    today: NaiveDate,
) -> Result<(String, Vec<Remark>), Remark> {
    let read = read_field(field, raw, today)?;
    let choices = form.choices(field);
    if !choices.is_empty() && !choices.contains(&read.0.as_str()) {
        let (gravity, code, params) = (Gravity::Error, "not-a-choice", Vec::new());
        return Err(Remark { field, gravity, code, params });
    }
    Ok(read)
}

/// Reads one field as of `today`: its canonical value with warnings.
///
/// # Errors
/// The remark that says why it cannot be received like this.
pub fn read_field(
    field: Field,
    raw: &str,
    today: NaiveDate,
) -> Result<(String, Vec<Remark>), Remark> {
    read_as(field.spec().kind, field, raw, today)
}

/// The same, as a value of that kind.
pub(super) fn read_as(
    kind: Kind,
    field: Field,
    raw: &str,
    today: NaiveDate,
) -> Result<(String, Vec<Remark>), Remark> {
    let error = |code, params| Remark { field, gravity: Gravity::Error, code, params };
    let warning = |code| Remark { field, gravity: Gravity::Warning, code, params: Vec::new() };
    let tidy = text::tidy(raw);
    match kind {
        Kind::Name => {
            let (name, warnings) =
                PersonName::check(raw).map_err(|p| error(p.code(), p.params()))?;
            let remarks = warnings.into_iter().map(|w| warning(w.code())).collect();
            Ok((name.full().to_owned(), remarks))
        }
        Kind::Date | Kind::PartialDate => {
            let date = PartialDate::parse(&tidy).map_err(|p| error(p.code(), p.params()))?;
            if kind == Kind::Date && date.full().is_none() {
                return Err(error("date-incomplete", Vec::new()));
            }
            let future = date.full().map_or(i32::from(date.year()) > today.year(), |d| d > today);
            if future {
                return Err(error("date-in-future", Vec::new()));
            }
            Ok((date.to_string(), Vec::new()))
        }
        Kind::Choice(choices) => {
            if choices.contains(&tidy.as_str()) {
                Ok((tidy, Vec::new()))
            } else {
                Err(error("not-a-choice", Vec::new()))
            }
        }
        Kind::Commune => {
            let commune =
                find_commune(&tidy).ok_or_else(|| error("place-not-chosen", Vec::new()))?;
            Ok((format!("{} {}", commune.code, commune.written()), Vec::new()))
        }
        Kind::CitizenId => {
            let id = CitizenId::parse(&tidy).map_err(|p| error(p.code(), Vec::new()))?;
            Ok((id.as_str().to_owned(), Vec::new()))
        }
        Kind::Phone => {
            let digits: String = tidy.chars().filter(|c| !matches!(c, ' ' | '.' | '-')).collect();
            let plain = digits.strip_prefix('+').unwrap_or(&digits);
            if plain.is_empty() || !plain.bytes().all(|b| b.is_ascii_digit()) || plain.len() > 15 {
                return Err(error("phone-not-digits", Vec::new()));
            }
            let unusual =
                !(digits.starts_with('0') && digits.len() == 10 || digits.starts_with('+'));
            Ok((digits.clone(), unusual.then(|| warning("phone-unusual")).into_iter().collect()))
        }
        Kind::Email => {
            let whole = tidy.split_once('@').is_some_and(|(user, host)| {
                !user.is_empty() && host.contains('.') && !host.ends_with('.')
            });
            if !whole || tidy.contains(' ') {
                return Err(error("email-not-whole", Vec::new()));
            }
            Ok((tidy, Vec::new()))
        }
        Kind::Text => {
            let count = tidy.chars().count();
            if count > MAX_TEXT_CHARS {
                return Err(error(
                    "text-too-long",
                    vec![("count", count.to_string()), ("max", MAX_TEXT_CHARS.to_string())],
                ));
            }
            let unfit = tidy.chars().map(text::classify).find(|class| {
                matches!(class, CharClass::Control | CharClass::PrivateUse | CharClass::Emoji)
            });
            match unfit {
                Some(class) => {
                    Err(error("text-characters", vec![("class", class.slug().to_owned())]))
                }
                None => Ok((tidy, Vec::new())),
            }
        }
        Kind::YesNo => match tidy.as_str() {
            "yes" | "true" | "1" => Ok(("yes".to_owned(), Vec::new())),
            "no" | "false" | "0" => Ok(("no".to_owned(), Vec::new())),
            _ => Err(error("not-a-choice", Vec::new())),
        },
        Kind::Count(max) => match tidy.parse::<u8>() {
            Ok(count) if count <= max => Ok((count.to_string(), Vec::new())),
            _ => Err(error("not-a-count", vec![("max", max.to_string())])),
        },
        Kind::Hour => {
            let written = tidy.replace(['h', 'H', '.', 'g'], ":");
            match NaiveTime::parse_from_str(&written, "%H:%M") {
                Ok(hour) => Ok((hour.format("%H:%M").to_string(), Vec::new())),
                Err(_) => Err(error("not-an-hour", Vec::new())),
            }
        }
        Kind::Amount => {
            let digits: String = tidy.chars().filter(|c| !matches!(c, ' ' | '.' | ',')).collect();
            match digits.parse::<u64>() {
                Ok(dong) if digits.len() <= MAX_AMOUNT_DIGITS => Ok((dong.to_string(), Vec::new())),
                _ => Err(error("not-an-amount", Vec::new())),
            }
        }
    }
}

/// The commune that a value names: by its code, alone or before its name, or by its whole name.
#[must_use]
pub fn find_commune(value: &str) -> Option<&'static place::Commune> {
    let code = value.split(' ').next().unwrap_or_default();
    if code.len() == 5 && code.bytes().all(|b| b.is_ascii_digit()) {
        return place::commune(code);
    }
    let wanted = text::fold(value);
    place::find_communes(value, None, 8).into_iter().find(|c| text::fold(&c.written()) == wanted)
}

/// The name part of a commune value, as written on the day it was chosen.
#[must_use]
pub fn commune_text(value: &str) -> &str {
    match value.split_once(' ') {
        Some((code, text)) if code.len() == 5 && code.bytes().all(|b| b.is_ascii_digit()) => text,
        _ => value,
    }
}

/// `50.000.000`: a sum as it is written in Vietnam.
#[must_use]
pub fn amount_text(dong: &str) -> String {
    let digits = dong.chars().collect::<Vec<_>>();
    let mut text = String::new();
    for (at, digit) in digits.iter().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push('.');
        }
        text.push(*digit);
    }
    text
}
