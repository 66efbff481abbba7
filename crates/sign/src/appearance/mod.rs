//! How a signature looks on its page, as NĐ 30/2020 (phụ lục I) asks: the picture of a signature or of
//! the office's seal, or words in the letter's own type at 10 points, black.
//!
//! Nothing in it is transparent, so that a PDF/A file stays one: a picture's clear parts are a mask of
//! one bit, and the typeface is cut down and embedded. An appearance is made once and may stand in any
//! number of files.

mod picture;
mod place;
mod room;
mod words;

pub use picture::Picture;
pub use place::{Corner, Place, SIGNER_FIELD, Spot};
pub use words::Words;

use lopdf::{Dictionary, Object, ObjectId, Stream};

use crate::{error::SignError, pdf::Increment};

/// Points in a micrometre.
const POINTS: f64 = 72.0 / 25_400.0;

/// A signature's appearance, ready to be put into files.
#[derive(Debug, Clone)]
pub struct Appearance {
    /// Numbered from 1; references among them are moved to where they come to stand.
    objects: Vec<Object>,
    /// The drawing's width and height in µm.
    size: (f64, f64),
    /// How it is painted, and what it paints with.
    content: String,
    resources: Dictionary,
}

impl Appearance {
    /// A picture: of a person's signature, or of the seal.
    #[must_use]
    pub fn of_picture(picture: &Picture) -> Self {
        let mut made = Self::empty(picture.size());
        made.put_picture(picture, (0.0, 0.0));
        made
    }

    /// Words alone: who signed, for which office, when.
    ///
    /// # Errors
    /// [`SignError::Layout`], [`SignError::Print`].
    pub fn of_words(words: &Words) -> Result<Self, SignError> {
        let set = words.set()?;
        let mut made = Self::empty(set.size());
        made.put_words(&set, (0.0, 0.0));
        Ok(made)
    }

    /// The seal at the upper left, over the beginning of the words.
    ///
    /// # Errors
    /// [`SignError::Layout`], [`SignError::Print`].
    pub fn of_seal_and_words(seal: &Picture, words: &Words) -> Result<Self, SignError> {
        let set = words.set()?;
        let (seal_width, seal_height) = seal.size();
        let (width, height) = set.size();
        // The seal lies over the words by a third of itself, as over a signature.
        let left = seal_width * 2.0 / 3.0;
        let top = ((seal_height - height) / 2.0).max(0.0);
        let mut made = Self::empty((left + width, seal_height.max(height)));
        made.put_words(&set, (left, top));
        made.put_picture(seal, (0.0, 0.0));
        Ok(made)
    }

    /// Its width and height in µm.
    #[must_use]
    pub const fn size(&self) -> (f64, f64) {
        self.size
    }

    fn empty(size: (f64, f64)) -> Self {
        Self { objects: Vec::new(), size, content: String::new(), resources: Dictionary::new() }
    }

    fn put_picture(&mut self, picture: &Picture, at: (f64, f64)) {
        let (width, height) = picture.size();
        let (x, y) = (at.0 * POINTS, (self.size.1 - at.1 - height) * POINTS);
        let (w, h) = (width * POINTS, height * POINTS);
        self.content.push_str(&format!("q {w:.3} 0 0 {h:.3} {x:.3} {y:.3} cm /P Do Q\n"));
        let first = self.objects.len();
        self.take(picture.objects());
        self.name("P", first);
    }

    fn put_words(&mut self, words: &words::Set, at: (f64, f64)) {
        let (x, y) = (at.0 * POINTS, (self.size.1 - at.1 - words.size().1) * POINTS);
        self.content.push_str(&format!("q 1 0 0 1 {x:.3} {y:.3} cm /T Do Q\n"));
        let first = self.objects.len();
        self.take(words.objects());
        self.name("T", first);
    }

    /// Takes objects whose references count from 1 among themselves.
    fn take(&mut self, objects: &[Object]) {
        let offset = u32::try_from(self.objects.len()).unwrap_or(u32::MAX);
        self.objects.extend(objects.iter().map(|object| moved(object, offset)));
    }

    fn name(&mut self, name: &str, index: usize) {
        let id = (u32::try_from(index + 1).unwrap_or(u32::MAX), 0);
        let mut named = match self.resources.get(b"XObject") {
            Ok(Object::Dictionary(named)) => named.clone(),
            _ => Dictionary::new(),
        };
        named.set(name, Object::Reference(id));
        self.resources.set("XObject", named);
    }

    /// Puts the appearance into a room of a file that is larger than it; gives the form's number.
    pub(crate) fn put_in(
        &self,
        increment: &mut Increment<'_, '_>,
        matrix: [i64; 4],
        room: [f64; 4],
        spot: [f64; 4],
    ) -> ObjectId {
        let drawn = self.put(increment, matrix);
        let [a, b, c, d] = matrix.map(sign);
        let (width, height) = (self.size.0 * POINTS, self.size.1 * POINTS);
        // A quarter turn leaves one of the two, and its sign says on which side of the origin it lies.
        let (across, up) = (a * width + c * height, b * width + d * height);
        let scale = (spot[2] - spot[0]) / across.abs();
        let x = spot[0] - across.min(0.0) * scale;
        let y = spot[1] - up.min(0.0) * scale;
        let mut named = Dictionary::new();
        named.set("S", Object::Reference(drawn));
        let mut resources = Dictionary::new();
        resources.set("XObject", named);
        let mut form = form_over(room);
        form.set("Resources", resources);
        let content = format!("q {scale:.5} 0 0 {scale:.5} {x:.3} {y:.3} cm /S Do Q\n");
        increment.add(Stream::new(form, content.into_bytes()))
    }

    /// Puts the appearance into a file; gives the form's number.
    pub(crate) fn put(&self, increment: &mut Increment<'_, '_>, matrix: [i64; 4]) -> ObjectId {
        let count = u32::try_from(self.objects.len()).unwrap_or(u32::MAX);
        let offset = increment.reserve_many(count).saturating_sub(1);
        for (id, object) in (offset.saturating_add(1)..).zip(&self.objects) {
            increment.put((id, 0), moved(object, offset));
        }
        let resources = moved(&Object::Dictionary(self.resources.clone()), offset);
        let (width, height) = self.size;
        let mut form = form((width * POINTS, height * POINTS));
        let [a, b, c, d] = matrix;
        let matrix = [a, b, c, d, 0, 0].map(Object::Integer).to_vec();
        form.set("Matrix", matrix);
        form.set("Resources", resources);
        increment.add(Stream::new(form, self.content.clone().into_bytes()))
    }
}

/// A part of a quarter turn's matrix.
const fn sign(part: i64) -> f64 {
    match part.signum() {
        1 => 1.0,
        -1 => -1.0,
        _ => 0.0,
    }
}

/// Where a drawing of a size in µm stands in a room: where it would stand anyway, when that is in it;
/// otherwise in its middle, no larger than it. All in points: left, bottom, right, top.
pub(crate) fn in_room(room: [f64; 4], wanted: Option<[f64; 4]>, size: (f64, f64)) -> [f64; 4] {
    /// What rounding takes away.
    const SLACK: f64 = 0.01;
    let fits = |spot: &[f64; 4]| {
        spot[0] >= room[0] - SLACK
            && spot[1] >= room[1] - SLACK
            && spot[2] <= room[2] + SLACK
            && spot[3] <= room[3] + SLACK
    };
    if let Some(spot) = wanted.filter(fits) {
        return spot;
    }
    let (width, height) = (room[2] - room[0], room[3] - room[1]);
    let (w, h) = (size.0.max(1.0) * POINTS, size.1.max(1.0) * POINTS);
    let scale = (width / w).min(height / h).min(1.0);
    let (left, bottom) =
        ((width - w * scale) / 2.0 + room[0], (height - h * scale) / 2.0 + room[1]);
    [left, bottom, left + w * scale, bottom + h * scale]
}

/// An appearance that shows nothing, for who has not signed yet.
pub(crate) fn nothing(increment: &mut Increment<'_, '_>, room: [f64; 4]) -> ObjectId {
    increment.add(Stream::new(form_over(room), Vec::new()))
}

/// A form over a rectangle of the page, in the page's own coordinates.
fn form_over(room: [f64; 4]) -> Dictionary {
    let mut form = form((0.0, 0.0));
    form.set("BBox", room.map(real).to_vec());
    form.set("Resources", Dictionary::new());
    form
}

/// A form of a size in points.
fn form(size: (f64, f64)) -> Dictionary {
    let mut form = Dictionary::new();
    form.set("Type", "XObject");
    form.set("Subtype", "Form");
    form.set("BBox", vec![0.into(), 0.into(), real(size.0), real(size.1)]);
    form
}

/// A length in points, to the thousandth.
#[expect(clippy::cast_possible_truncation, reason = "lopdf takes f32; a page's lengths fit it")]
pub(crate) fn real(value: f64) -> Object {
    Object::Real(((value * 1000.0).round() / 1000.0) as f32)
}

/// The same object with every reference moved on.
fn moved(object: &Object, offset: u32) -> Object {
    let inside = |dictionary: &Dictionary| {
        let pairs = dictionary.iter().map(|(key, value)| (key.clone(), moved(value, offset)));
        pairs.collect::<Dictionary>()
    };
    match object {
        Object::Reference((id, generation)) => {
            Object::Reference((id.saturating_add(offset), *generation))
        }
        Object::Array(values) => {
            Object::Array(values.iter().map(|value| moved(value, offset)).collect())
        }
        Object::Dictionary(dictionary) => Object::Dictionary(inside(dictionary)),
        Object::Stream(stream) => {
            Object::Stream(Stream { dict: inside(&stream.dict), ..stream.clone() })
        }
        plain => plain.clone(),
    }
}
