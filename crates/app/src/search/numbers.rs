//! Codes and numbers: one long text of all of them, looked through at the speed of memory.
//!
//! ```text
//!   …\n H26990592261126 0001 \n 001196000017 \n 0900000001 \n│ the next case's …
//!       └ place 0 ──────────┘   └ place 1 ──┘   └ place 2 ─┘
//! ```
//!
//! A case that changes writes its numbers again at the end; what stood before is dead until the
//! text is written anew.

use std::ops::Range;

use memchr::memmem;

use super::{Agreement, Place, Slot, Why, query::compact};
use crate::packed::{Packer, Unpacker};

const SEPARATOR: u8 = b'\n';

/// A stretch of the text that belongs to one case.
#[derive(Debug, Clone)]
struct Stretch {
    slot: Slot,
    bytes: Range<usize>,
    places: Box<[Place]>,
}

/// All numbers.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    text: Vec<u8>,
    /// In the order of the text.
    stretches: Vec<Stretch>,
    /// By slot: which stretch is alive.
    alive: Vec<Option<usize>>,
    dead_bytes: usize,
}

impl Numbers {
    /// Remembers a case's numbers, instead of those it had.
    pub(super) fn put(&mut self, slot: Slot, numbers: &[(Place, String)]) {
        let mut text = Vec::new();
        let mut places = Vec::new();
        for (place, number) in numbers {
            let digits = compact(number);
            if !digits.is_empty() {
                text.extend_from_slice(digits.as_bytes());
                text.push(SEPARATOR);
                places.push(*place);
            }
        }
        let at = slot as usize;
        if self.alive.len() <= at {
            self.alive.resize(at + 1, None);
        }
        if let Some(old) = self.alive[at].and_then(|old| self.stretches.get(old)) {
            if self.text[old.bytes.clone()] == *text && *old.places == *places {
                return;
            }
            self.dead_bytes += old.bytes.len();
        }
        self.append(slot, &text, places.into());
        if self.dead_bytes > self.text.len() / 2 {
            self.write_anew();
        }
    }

    fn append(&mut self, slot: Slot, text: &[u8], places: Box<[Place]>) {
        let bytes = self.text.len()..self.text.len() + text.len();
        self.text.extend_from_slice(text);
        self.alive[slot as usize] = Some(self.stretches.len());
        self.stretches.push(Stretch { slot, bytes, places });
    }

    fn write_anew(&mut self) {
        let old = std::mem::take(&mut self.text);
        let stretches = std::mem::take(&mut self.stretches);
        self.dead_bytes = 0;
        for (at, stretch) in stretches.into_iter().enumerate() {
            if self.alive[stretch.slot as usize] == Some(at) {
                self.append(stretch.slot, &old[stretch.bytes], stretch.places);
            }
        }
    }

    /// Packs what each case has, without what is dead.
    pub(super) fn pack(&self, to: &mut Packer) {
        to.size(self.alive.len());
        for at in &self.alive {
            let stretch = at.and_then(|at| self.stretches.get(at));
            to.bytes(stretch.map_or(&[], |stretch| &self.text[stretch.bytes.clone()]));
            let places = stretch.map_or(&[][..], |stretch| &stretch.places);
            to.size(places.len());
            places.iter().for_each(|place| to.byte(*place as u8));
        }
    }

    /// What was packed of so many cases.
    pub(super) fn unpack(from: &mut Unpacker<'_>, cases: usize) -> Option<Self> {
        let mut numbers = Self::default();
        let count = from.size().filter(|count| *count <= cases)?;
        numbers.alive.resize(count, None);
        for slot in 0..Slot::try_from(count).ok()? {
            let text = from.bytes()?;
            let places: Option<Vec<Place>> =
                (0..from.size()?).map(|_| Place::numbered(from.byte()?)).collect();
            numbers.append(slot, text, places?.into());
        }
        Some(numbers)
    }

    /// Cases that hold these digits, in the order of the text; a case may come more than once. Two
    /// digits are in most numbers of a province: no hit may cost a search for whose it is.
    pub(super) fn find(&self, digits: &str, mut found: impl FnMut(Slot, Why)) {
        if digits.is_empty() {
            return;
        }
        let mut stretches = self.stretches.iter().enumerate().peekable();
        for at in memmem::find_iter(&self.text, digits.as_bytes()) {
            while stretches.next_if(|(_, stretch)| stretch.bytes.end <= at).is_some() {}
            let Some((n, stretch)) = stretches.peek() else { return };
            if self.alive.get(stretch.slot as usize) != Some(&Some(*n)) {
                continue;
            }
            if let Some(why) = self.why(stretch, at, digits.len()) {
                found(stretch.slot, why);
            }
        }
    }

    fn why(&self, stretch: &Stretch, at: usize, length: usize) -> Option<Why> {
        let before = &self.text[stretch.bytes.start..at];
        let place = before.iter().filter(|byte| **byte == SEPARATOR).count();
        let begins = before.last().is_none_or(|byte| *byte == SEPARATOR);
        let ends = self.text.get(at + length) == Some(&SEPARATOR);
        let agreement = if begins && ends { Agreement::Exact } else { Agreement::Part };
        Some(Why { place: *stretch.places.get(place)?, agreement })
    }
}
