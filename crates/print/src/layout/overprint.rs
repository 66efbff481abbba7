//! A certificate over the Ministry's blank: only the variable data, and nothing else.
//!
//! No label, no QR code, no line may appear here: the blank has its own. Positions are data in mm
//! (`data/<document>.<blank>.json`), moved by the printer's profile. A text that is too long
//! first shrinks to the floor on its first line, then runs over the lines the blank has for it, in
//! the largest size that fits; what still does not fit stops the print.

use std::sync::OnceLock;

use serde::Deserialize;
use tannha_domain::partial_date::PartialDate;
use tannha_domain::words::WordStyle;

use crate::error::LayoutError;
use crate::font::Face;
use crate::page::{FieldBox, Ink, Mark, Page, Point, Run, Sheet, Um};
use crate::profile::PrintProfile;
use crate::record::{BirthCertificate, MarriageCertificate, Spouse, date};
use crate::shape::{Shaped, capitals, length, shape, tidy};

use super::birth::complete_father;
use super::parts::given;

/// The blank's lines are 21.5 pt apart; a field's box reaches from one to the next.
const PITCH: Um = 7_585;
/// How far a box reaches below the baseline.
const BELOW: Um = 1_900;
/// Sizes shrink in steps of half a point.
const STEP: u32 = 50;

/// Where everything stands on one printing of the blank.
#[derive(Debug, Deserialize)]
struct Positions {
    floor_pt: f64,
    fields: Vec<Position>,
}

#[derive(Debug, Deserialize)]
struct Position {
    field: String,
    #[serde(default)]
    form: Form,
    size_pt: f64,
    #[serde(default)]
    bold: bool,
    #[serde(default)]
    capitals: bool,
    #[serde(default)]
    align: Side,
    lines: Vec<Place>,
}

/// A line of the blank: where the text begins, its baseline and the room, in mm.
#[derive(Debug, Deserialize)]
struct Place {
    x: f64,
    y: f64,
    width: f64,
}

/// How a date is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Form {
    #[default]
    AsIs,
    Figures,
    Words,
    Year,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Side {
    #[default]
    Left,
    Centre,
}

fn birth_blank() -> Result<&'static Positions, LayoutError> {
    static TABLE: OnceLock<Option<Positions>> = OnceLock::new();
    let data = include_str!("../../data/giay-khai-sinh.phoi-2020.json");
    TABLE.get_or_init(|| serde_json::from_str(data).ok()).as_ref().ok_or(LayoutError::Positions)
}

fn birth_copy_blank() -> Result<&'static Positions, LayoutError> {
    static TABLE: OnceLock<Option<Positions>> = OnceLock::new();
    let data = include_str!("../../data/giay-khai-sinh-ban-sao.phoi-2020.json");
    TABLE.get_or_init(|| serde_json::from_str(data).ok()).as_ref().ok_or(LayoutError::Positions)
}

fn marriage_blank() -> Result<&'static Positions, LayoutError> {
    static TABLE: OnceLock<Option<Positions>> = OnceLock::new();
    let data = include_str!("../../data/giay-chung-nhan-ket-hon.phoi-2020.json");
    TABLE.get_or_init(|| serde_json::from_str(data).ok()).as_ref().ok_or(LayoutError::Positions)
}

/// A birth certificate over its blank.
pub(super) fn birth(
    certificate: &BirthCertificate,
    profile: &PrintProfile,
) -> Result<Sheet, LayoutError> {
    complete_father(&certificate.father)?;
    over(birth_blank()?, |position| birth_texts(certificate, position), profile)
}

/// A copy of one over the copies' own blank: its number and day of issue, and no declarant.
pub(super) fn birth_copy(
    certificate: &BirthCertificate,
    profile: &PrintProfile,
) -> Result<Sheet, LayoutError> {
    complete_father(&certificate.father)?;
    over(birth_copy_blank()?, |position| birth_texts(certificate, position), profile)
}

/// A marriage certificate over its blank; the couple sign by hand.
pub(super) fn marriage(
    certificate: &MarriageCertificate,
    profile: &PrintProfile,
) -> Result<Sheet, LayoutError> {
    over(marriage_blank()?, |position| marriage_texts(certificate, position), profile)
}

fn over(
    table: &Positions,
    texts: impl Fn(&Position) -> Vec<String>,
    profile: &PrintProfile,
) -> Result<Sheet, LayoutError> {
    let floor = hundredths(table.floor_pt);
    let mut page = Page::default();
    let mut fields = Vec::new();
    for position in &table.fields {
        let set = position.set(&texts(position), floor)?;
        for (place, (shaped, size)) in position.lines.iter().zip(set) {
            page.marks.push(Mark::Run(position.run(place, shaped, size, profile)));
        }
        fields.extend(position.lines.iter().map(|place| position.field_box(place, profile)));
    }
    Ok(Sheet { pages: vec![page], fields })
}

fn dated(form: Form, date: Option<PartialDate>, style: WordStyle) -> Option<String> {
    date.map(|date| match form {
        Form::Words => date::words(date, style),
        Form::Year => date.year_text(),
        Form::AsIs | Form::Figures => date.to_string(),
    })
}

fn one(text: Option<String>) -> Vec<String> {
    text.map(|text| tidy(&text)).filter(|text| !text.is_empty()).into_iter().collect()
}

fn marriage_texts(record: &MarriageCertificate, position: &Position) -> Vec<String> {
    let registration = &record.registration;
    let spouse = |spouse: &Spouse, field: &str| match field {
        "name" => spouse.name.clone(),
        "born" => dated(position.form, spouse.born, record.words),
        "ethnicity" => spouse.ethnicity.clone(),
        "nationality" => spouse.nationality.clone(),
        "residence" => spouse.residence.clone(),
        "paper" => spouse.paper.clone(),
        _ => None,
    };
    match position.field.split_once('.').unwrap_or_default() {
        ("wife", field) => one(spouse(&record.wife, field)),
        ("husband", field) => one(spouse(&record.husband, field)),
        ("registration", "number") => one(registration.number.clone()),
        ("registration", "place") => one(registration.place.clone()),
        ("registration", "date") => one(dated(position.form, registration.date, record.words)),
        // Without a name nobody signs yet, and the place stays blank.
        ("signer", "title") if given(record.signer.name.as_ref()).is_some() => {
            record.signer.lines()
        }
        ("signer", "name") => one(record.signer.name.clone()),
        _ => Vec::new(),
    }
}

/// What a field says, one text for each line that must begin anew; empty for a blank.
fn birth_texts(record: &BirthCertificate, position: &Position) -> Vec<String> {
    let (child, registration) = (&record.child, &record.registration);
    let dated = |date| dated(position.form, date, record.words);
    let text = match position.field.as_str() {
        "registration.number" => registration.number.clone(),
        "registration.place" => registration.place.clone(),
        "registration.date" => dated(registration.date),
        "child.name" => child.name.clone(),
        "child.born" => dated(child.born),
        "child.sex" => child.sex.clone(),
        "child.ethnicity" => child.ethnicity.clone(),
        "child.nationality" => child.nationality.clone(),
        "child.birth_place" => child.birth_place.clone(),
        "child.home_town" => child.home_town.clone(),
        "child.citizen_id" => child.citizen_id.clone(),
        "mother.name" => record.mother.name.clone(),
        "mother.born" => dated(record.mother.born),
        "mother.ethnicity" => record.mother.ethnicity.clone(),
        "mother.nationality" => record.mother.nationality.clone(),
        "mother.residence" => record.mother.residence.clone(),
        "father.name" => record.father.name.clone(),
        "father.born" => dated(record.father.born),
        "father.ethnicity" => record.father.ethnicity.clone(),
        "father.nationality" => record.father.nationality.clone(),
        "father.residence" => record.father.residence.clone(),
        "declarant.name" => record.declarant.name.clone(),
        "declarant.paper" => record.declarant.paper.clone(),
        "copy.number" => record.copy.as_ref().and_then(|copy| copy.number.clone()),
        "copy.issued_on" => dated(record.copy.as_ref().and_then(|copy| copy.issued_on)),
        // Without a name nobody signs yet, and the place stays blank.
        "signer.title" if given(record.signer.name.as_ref()).is_some() => {
            return record.signer.lines();
        }
        "signer.name" => record.signer.name.clone(),
        _ => None,
    };
    one(text)
}

impl Position {
    fn face(&self) -> Face {
        if self.bold { Face::Bold } else { Face::Regular }
    }

    /// The texts shaped for the lines they stand on, and their size.
    fn set(&self, texts: &[String], floor: u32) -> Result<Vec<(Shaped, u32)>, LayoutError> {
        let lines = u32::try_from(self.lines.len()).unwrap_or(u32::MAX);
        let overflow = || LayoutError::Overflow { field: self.field.clone(), lines };
        let texts: Vec<String> =
            texts.iter().map(|t| if self.capitals { capitals(t) } else { t.clone() }).collect();
        if texts.len() > self.lines.len() {
            return Err(overflow());
        }
        let largest = hundredths(self.size_pt);
        let sizes =
            || (0..).map(|step| largest.saturating_sub(step * STEP)).take_while(|s| *s >= floor);
        for size in sizes() {
            let set = texts.iter().map(|text| self.shaped(text));
            let set = set.collect::<Result<Vec<_>, _>>()?;
            let fits = set
                .iter()
                .zip(&self.lines)
                .all(|(s, place)| length(s.width, size) <= um(place.width));
            if fits {
                return Ok(set.into_iter().map(|shaped| (shaped, size)).collect());
            }
        }
        let [text] = texts.as_slice() else { return Err(overflow()) };
        for size in sizes() {
            if let Some(set) = self.broken(text, size)? {
                return Ok(set.into_iter().map(|shaped| (shaped, size)).collect());
            }
        }
        Err(overflow())
    }

    /// A space at which no line breaks is drawn as any other.
    fn shaped(&self, text: &str) -> Result<Shaped, LayoutError> {
        shape(self.face(), &text.replace('\u{a0}', " "), &self.field)
    }

    /// The text over the lines of the blank; nothing when they are too few.
    fn broken(&self, text: &str, size: u32) -> Result<Option<Vec<Shaped>>, LayoutError> {
        let mut words = text.split(' ').peekable();
        let mut set = Vec::new();
        for place in &self.lines {
            let mut line = String::new();
            let mut shaped = Shaped::default();
            while let Some(word) = words.peek() {
                let longer =
                    if line.is_empty() { (*word).to_owned() } else { format!("{line} {word}") };
                let wider = self.shaped(&longer)?;
                if length(wider.width, size) > um(place.width) {
                    break;
                }
                (line, shaped) = (longer, wider);
                words.next();
            }
            set.push(shaped);
            if words.peek().is_none() {
                return Ok(Some(set));
            }
        }
        Ok(None)
    }

    fn run(&self, place: &Place, shaped: Shaped, size: u32, profile: &PrintProfile) -> Run {
        let slack = um(place.width) - length(shaped.width, size);
        let inset = match self.align {
            Side::Left => 0,
            Side::Centre => slack / 2,
        };
        let at = profile.apply(&self.field, Point::new(um(place.x) + inset, um(place.y)));
        Run {
            face: self.face(),
            size,
            x: at.x,
            y: at.y,
            pieces: shaped.pieces,
            ink: Ink::Black,
            turn: 0,
        }
    }

    fn field_box(&self, place: &Place, profile: &PrintProfile) -> FieldBox {
        let corner = Point::new(um(place.x), um(place.y) + BELOW - PITCH);
        let at = profile.apply(&self.field, corner);
        let (x, y, w) = (at.x, at.y, um(place.width));
        FieldBox { field: self.field.clone(), page: 0, x, y, w, h: PITCH }
    }
}

/// Millimetres of the table in µm.
#[expect(clippy::cast_possible_truncation, reason = "saturates; the table is checked by a test")]
fn um(millimetres: f64) -> Um {
    (millimetres * 1_000.0).round() as Um
}

/// Points of the table in hundredths.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates, as above")]
fn hundredths(points: f64) -> u32 {
    (points * 100.0).round() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_position_lies_on_the_sheet_and_above_the_margin() {
        for table in [birth_blank().unwrap(), marriage_blank().unwrap()] {
            assert!(hundredths(table.floor_pt) == 1_000);
            for place in table.fields.iter().flat_map(|position| &position.lines) {
                assert!(place.x >= 20.0 && place.x + place.width <= 190.0, "{place:?}");
                assert!(place.y >= 20.0 && place.y <= 285.0, "{place:?}");
            }
        }
    }

    #[test]
    fn a_long_text_shrinks_first_then_runs_over_then_stops() {
        let position =
            |name: &str| birth_blank().unwrap().fields.iter().find(|p| p.field == name).unwrap();
        let set = |words: usize| {
            let text = vec!["Nguyễn"; words].join(" ");
            position("mother.residence").set(&[text], 1_000)
        };
        assert_eq!(set(8).unwrap()[0].1, 1_300);
        let shrunk = set(10).unwrap();
        assert!(shrunk.len() == 1 && shrunk[0].1 < 1_300, "{shrunk:?}");
        assert_eq!(set(16).unwrap().len(), 2);
        assert_eq!(
            set(40).unwrap_err(),
            LayoutError::Overflow { field: "mother.residence".into(), lines: 2 }
        );
    }
}
