//! What a signature says in words, drawn by `print` and taken over as a form.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use tannha_print::{
    A4_HEIGHT, Face, LayoutError, Mark, Meta, Page, Sheet, Um, set_line, write_pdf,
};

use super::{POINTS, form, moved};
use crate::error::{SignError, vietnam};

/// Ten points, upright (NĐ 30/2020, phụ lục I).
const SIZE: u32 = 1_000;
/// A number stands in the letter at thirteen.
const NUMBER_SIZE: u32 = 1_300;
/// The same, as lengths are scaled by it.
const WORDS: Um = 1_000;
/// From baseline to baseline.
const LEADING: Um = 4_300;
/// From the upper edge to the first baseline, and from the last one to the lower edge.
const RISE: Um = 3_300;
const DROP: Um = 1_000;
/// What an error is blamed on.
const FIELD: &str = "signature.words";
/// Objects of a page with one typeface; more would be somebody else's file.
const MOST: usize = 200;

/// Lines of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    lines: Vec<String>,
    /// In hundredths of a point.
    size: u32,
}

/// Words that were drawn.
pub(super) struct Set {
    objects: Vec<Object>,
    size: (f64, f64),
}

impl Words {
    /// For a person's signature: who, for which office, when.
    #[must_use]
    pub fn signer(name: &str, office: Option<&str>, at: DateTime<FixedOffset>) -> Self {
        let mut lines = vec![format!("Ký bởi: {name}")];
        lines.extend(office.map(|office| format!("Cơ quan: {office}")));
        lines.push(format!("Thời gian ký: {}", moment(at)));
        Self { lines, size: SIZE }
    }

    /// For the office's signature in the corner of a document that it received or copied: what was
    /// done (`SAO Y`, `ĐẾN`), the office, when.
    #[must_use]
    pub fn corner(what: Option<&str>, office: &str, at: DateTime<FixedOffset>) -> Self {
        let mut lines: Vec<String> = what.map(str::to_owned).into_iter().collect();
        lines.extend([office.to_owned(), moment(at)]);
        Self { lines, size: SIZE }
    }

    /// For the office's signature on what is attached to a letter and stands in a file of its own:
    /// the letter's number and sign, when.
    #[must_use]
    pub fn attachment(number: &str, at: DateTime<FixedOffset>) -> Self {
        Self { lines: vec![number.to_owned(), moment(at)], size: SIZE }
    }

    /// A letter's number and sign, as large as the letter writes them, for the room that it leaves.
    #[must_use]
    pub fn number(number: &str) -> Self {
        Self { lines: vec![number.to_owned()], size: NUMBER_SIZE }
    }

    /// The lines as they are drawn.
    #[must_use]
    pub fn lines(&self) -> &[String] {
        &self.lines
    }

    pub(super) fn set(&self) -> Result<Set, SignError> {
        let mut page = Page::default();
        let mut widest = 0;
        let size = Um::try_from(self.size).unwrap_or_default();
        let scaled = |length: Um| length * size / WORDS;
        let mut baseline = scaled(RISE);
        for line in &self.lines {
            let set = set_line(line, Face::Regular, self.size, FIELD);
            let (mut run, width) = set.map_err(|error| match error {
                // No template and no field of a record: what the certificate or the desk says.
                LayoutError::MissingGlyph { character, .. } => SignError::NameGlyph { character },
                other => other.into(),
            })?;
            run.y = baseline;
            baseline += scaled(LEADING);
            widest = widest.max(width);
            page.marks.push(Mark::Run(run));
        }
        let height = baseline - scaled(LEADING) + scaled(DROP);
        let sheet = Sheet { pages: vec![page], ..Sheet::default() };
        let meta = Meta { title: String::new(), author: String::new(), created: None };
        let pdf = write_pdf(&sheet, &meta)?;
        let size = (f64::from(widest), f64::from(height));
        take_over(&pdf, size).ok_or(SignError::Room)
    }
}

impl Set {
    /// Its width and height in µm.
    pub(super) const fn size(&self) -> (f64, f64) {
        self.size
    }

    pub(super) fn objects(&self) -> &[Object] {
        &self.objects
    }
}

/// Day, hour and offset, as NĐ 30/2020 orders them: `27/11/2026 15:30:00 +07:00`.
fn moment(at: DateTime<FixedOffset>) -> String {
    at.with_timezone(&vietnam()).format("%d/%m/%Y %H:%M:%S %:z").to_string()
}

/// The upper left corner of a page as a form, with what it draws with; the form comes first.
fn take_over(pdf: &[u8], size: (f64, f64)) -> Option<Set> {
    let document = Document::load_mem(pdf).ok()?;
    let page = *document.get_pages().values().next()?;
    let content = document.get_page_content(page);
    let node = document.get_dictionary(page).ok()?;
    let (_, resources) = document.dereference(node.get(b"Resources").ok()?).ok()?;
    let mut taken = Taken { document: &document, numbers: BTreeMap::new(), objects: Vec::new() };
    // The form's own place.
    taken.objects.push(Object::Null);
    let resources = taken.renumbered(&Object::Dictionary(resources.as_dict().ok()?.clone()))?;
    let (width, height) = (size.0 * POINTS, size.1 * POINTS);
    let mut form = form((width, height));
    // The page's upper left corner comes to lie on the form's.
    let down = height - f64::from(A4_HEIGHT) * POINTS;
    let content = [format!("q 1 0 0 1 0 {down:.3} cm\n").as_bytes(), &content, b"\nQ"].concat();
    form.set("Resources", resources);
    let mut stream = Stream::new(form, content);
    stream.compress().ok()?;
    *taken.objects.first_mut()? = Object::Stream(stream);
    Some(Set { objects: taken.objects, size })
}

/// Objects on their way from one file into another.
struct Taken<'d> {
    document: &'d Document,
    numbers: BTreeMap<ObjectId, u32>,
    objects: Vec<Object>,
}

impl Taken<'_> {
    fn renumbered(&mut self, object: &Object) -> Option<Object> {
        Some(match object {
            Object::Reference(id) => Object::Reference((self.number(*id)?, 0)),
            Object::Array(values) => {
                let values: Option<Vec<Object>> =
                    values.iter().map(|value| self.renumbered(value)).collect();
                Object::Array(values?)
            }
            Object::Dictionary(dictionary) => Object::Dictionary(self.pairs(dictionary)?),
            Object::Stream(stream) => {
                let dict = self.pairs(&stream.dict)?;
                Object::Stream(Stream { dict, ..stream.clone() })
            }
            plain => moved(plain, 0),
        })
    }

    fn pairs(&mut self, dictionary: &Dictionary) -> Option<Dictionary> {
        let pairs = dictionary.iter().map(|(key, value)| {
            let value = self.renumbered(value)?;
            Some((key.clone(), value))
        });
        pairs.collect()
    }

    fn number(&mut self, id: ObjectId) -> Option<u32> {
        if let Some(number) = self.numbers.get(&id) {
            return Some(*number);
        }
        if self.objects.len() >= MOST {
            return None;
        }
        self.objects.push(Object::Null);
        let index = self.objects.len() - 1;
        let number = u32::try_from(index + 1).ok()?;
        self.numbers.insert(id, number);
        let found = self.document.get_object(id).ok()?.clone();
        let renumbered = self.renumbered(&found)?;
        *self.objects.get_mut(index)? = renumbered;
        Some(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_moment_is_told_with_its_offset_in_vietnam() {
        let at = "2026-11-27T08:30:05Z".parse().unwrap();
        let words = Words::corner(Some("SAO Y"), "UBND phường Thử Nghiệm", at);
        let expected = ["SAO Y", "UBND phường Thử Nghiệm", "27/11/2026 15:30:05 +07:00"];
        assert_eq!(words.lines(), expected);
    }

    #[test]
    fn a_letter_that_the_typeface_lacks_is_named() {
        let at = "2026-11-27T08:30:05Z".parse().unwrap();
        let error = Words::corner(None, "UBND 中", at).set().err().unwrap();
        assert_eq!(error, SignError::NameGlyph { character: '中' });
    }
}
