//! Where lines break.

use std::ops::Range;

use crate::error::LayoutError;
use crate::font::Face;
use crate::joined::TIE;
use crate::page::{Piece, Um};
use crate::shape::{Shaped, length, plain_width, shape, space};

use super::{Align, Paragraph};

/// A word of this width may stand alone on a last line.
const LONG_WORD: Um = 15_000;
/// How full a justified line is at least, in per cent, that gives a word away.
const LEAST_FULL: i32 = 85;

/// A part of a word in one span.
pub(super) struct Part<'t> {
    pub(super) span: usize,
    pub(super) set: Set<'t>,
}

/// Text on its way into a run.
pub(super) enum Set<'t> {
    /// Each character has a glyph of its own; a no-break space is drawn as a space.
    Plain(&'t str, i32),
    Shaped(Shaped),
}

impl Set<'_> {
    pub(super) const fn width(&self) -> i32 {
        match self {
            Self::Plain(_, width) | Self::Shaped(Shaped { width, .. }) => *width,
        }
    }
}

/// What stands between two places where a line may break.
pub(super) struct Word {
    /// Its parts among all.
    pub(super) parts: Range<usize>,
    pub(super) width: Um,
    /// The span whose space follows this word, if any.
    pub(super) space: Option<usize>,
    /// It stays with the next one, where a line has room for both.
    pub(super) tied: bool,
}

/// The words of a paragraph and what they are made of.
#[derive(Default)]
pub(super) struct Words<'t> {
    pub(super) parts: Vec<Part<'t>>,
    pub(super) words: Vec<Word>,
}

/// Lines on the way: the words of each, and how far the last one reaches.
struct Lines {
    all: Vec<Range<usize>>,
    pen: Um,
    space: Um,
}

impl Paragraph<'_> {
    pub(super) fn words(&self) -> Result<Words<'_>, LayoutError> {
        let mut words = Words::default();
        // The first part of the word that is not ended yet.
        let (mut first, mut tied) = (0, false);
        for (index, span) in self.spans.iter().enumerate() {
            let loaded = span.style.face.load().ok_or(LayoutError::Font(span.style.face))?;
            let mut is_first = true;
            for token in span.text.split([' ', '\n', '\t']) {
                if !std::mem::take(&mut is_first) && first < words.parts.len() {
                    self.end_word(&mut words, first, Some(index), tied)?;
                    (first, tied) = (words.parts.len(), false);
                }
                if token.is_empty() {
                    continue;
                }
                let bare = token.strip_suffix(TIE);
                tied = bare.is_some();
                let token = bare.unwrap_or(token);
                let set = match plain_width(loaded, token) {
                    Some(width) => Set::Plain(token, width),
                    None => {
                        let field = span.field.unwrap_or(self.field);
                        let visible = token.replace('\u{a0}', " ");
                        Set::Shaped(shape(span.style.face, &visible, field)?)
                    }
                };
                words.parts.push(Part { span: index, set });
            }
        }
        if first < words.parts.len() {
            self.end_word(&mut words, first, None, false)?;
        }
        Ok(words)
    }

    /// Ends the word whose parts begin at `first`. One that no line holds becomes as many as it takes.
    fn end_word(
        &self,
        words: &mut Words<'_>,
        first: usize,
        space: Option<usize>,
        tied: bool,
    ) -> Result<(), LayoutError> {
        let width = self.width_of(&words.parts[first..]);
        let mut room = self.width - if words.words.is_empty() { self.indent } else { 0 };
        let free = words.parts[first..].iter().all(|part| self.is_free(part, room));
        let mut from = first;
        if width > room && self.breaks && free {
            let parts = words.parts.split_off(first);
            let mut pen = 0;
            for part in parts {
                let style = self.spans[part.span].style;
                for set in letters(part.set, style.face, self.field)? {
                    let own = length(set.width(), style.size);
                    if pen + own > room && from < words.parts.len() {
                        let parts = from..words.parts.len();
                        words.words.push(Word { parts, width: pen, space: None, tied: false });
                        (from, pen, room) = (words.parts.len(), 0, self.width);
                    }
                    pen += own;
                    words.parts.push(Part { span: part.span, set });
                }
            }
        }
        let (parts, width) = (from..words.parts.len(), self.width_of(&words.parts[from..]));
        words.words.push(Word { parts, width, space, tied });
        Ok(())
    }

    /// What the record says may be parted anywhere where it must be; words of the form may not.
    fn is_free(&self, part: &Part<'_>, room: Um) -> bool {
        let narrow = length(part.set.width(), self.spans[part.span].style.size) <= room;
        self.spans[part.span].field.is_some() || narrow
    }

    fn width_of(&self, parts: &[Part<'_>]) -> Um {
        let widths =
            parts.iter().map(|part| length(part.set.width(), self.spans[part.span].style.size));
        widths.fold(0, Um::saturating_add)
    }

    fn space_width(&self, word: &Word) -> Result<Um, LayoutError> {
        let Some(span) = word.space else { return Ok(0) };
        let style = self.spans[span].style;
        Ok(length(space(style.face, self.field)?, style.size))
    }

    /// Which words stand on each line.
    pub(super) fn broken(&self, words: &Words<'_>) -> Result<Vec<Range<usize>>, LayoutError> {
        let mut lines = Lines { all: Vec::new(), pen: 0, space: 0 };
        let mut from = 0;
        while from < words.words.len() {
            let tied = words.words[from..].iter().take_while(|word| word.tied).count();
            let to = (from + tied + 1).min(words.words.len());
            let room = self.width - if lines.all.is_empty() { self.indent } else { 0 };
            // What is wider than a line by itself is parted after all, two words or more on each side.
            if self.natural(&words.words[from..to])? <= room {
                self.put(words, from..to, &mut lines)?;
            } else {
                let (first, last) = ((from + 2).min(to), to.saturating_sub(2).max(from + 2));
                self.put(words, from..first, &mut lines)?;
                for word in first..last.min(to) {
                    self.put(words, word..word + 1, &mut lines)?;
                }
                if last < to {
                    self.put(words, last..to, &mut lines)?;
                }
            }
            from = to;
        }
        let mut lines = lines.all;
        if lines.is_empty() {
            lines.push(0..0);
        }
        self.keep_company(&words.words, &mut lines)?;
        Ok(lines)
    }

    /// Puts words that stay together on the line there is, or on the next; word by word where no line
    /// holds them.
    fn put(
        &self,
        words: &Words<'_>,
        which: Range<usize>,
        lines: &mut Lines,
    ) -> Result<(), LayoutError> {
        let unit = &words.words[which.clone()];
        let (Some(first), Some(last)) = (unit.first(), unit.last()) else { return Ok(()) };
        let width = self.natural(unit)?;
        match lines.all.last_mut().filter(|_| width <= self.width - lines.pen - lines.space) {
            Some(line) => {
                lines.pen += lines.space + width;
                line.end = which.end;
            }
            None => {
                let indent = if lines.all.is_empty() { self.indent } else { 0 };
                if unit.len() > 1 && width > self.width - indent {
                    let mut each = which;
                    return each.try_for_each(|word| self.put(words, word..word + 1, lines));
                }
                lines.pen = width.saturating_add(indent);
                lines.all.push(which);
                let count = u32::try_from(lines.all.len()).unwrap_or(u32::MAX);
                if lines.pen > self.width {
                    return Err(LayoutError::WideWord { field: self.field_of(words, first) });
                }
                if count > self.lines {
                    let field = self.field_of(words, first);
                    return Err(LayoutError::Overflow { field, lines: self.lines });
                }
            }
        }
        lines.space = self.space_width(last)?;
        Ok(())
    }

    /// The field to mend where a word has no room.
    fn field_of(&self, words: &Words<'_>, word: &Word) -> String {
        let mut fields =
            words.parts[word.parts.clone()].iter().filter_map(|part| self.spans[part.span].field);
        fields.next().unwrap_or(self.field).to_owned()
    }

    /// `… thành phố Hà` / `Nội` reads badly: a short last word takes the one before it along, where both
    /// have room on the last line and the line that gives it away neither empties nor, justified, gapes.
    fn keep_company(&self, words: &[Word], lines: &mut [Range<usize>]) -> Result<(), LayoutError> {
        let before_last = lines.len().checked_sub(2);
        let Some([before, last]) = lines.last_chunk_mut::<2>() else { return Ok(()) };
        let ([.., stays, goes], [alone]) = (&words[before.clone()], &words[last.clone()]) else {
            return Ok(());
        };
        if before.len() < 3 || alone.width > LONG_WORD || stays.tied {
            return Ok(());
        }
        if goes.width + self.space_width(goes)? + alone.width > self.width {
            return Ok(());
        }
        if self.align == Align::Justify {
            let indent = if before_last == Some(0) { self.indent } else { 0 };
            let natural = self.natural(&words[before.clone()])?;
            let left = natural - goes.width - self.space_width(stays)?;
            if left < (self.width - indent) * LEAST_FULL / 100 {
                return Ok(());
            }
        }
        before.end -= 1;
        last.start -= 1;
        Ok(())
    }

    /// How wide words are side by side.
    pub(super) fn natural(&self, line: &[Word]) -> Result<Um, LayoutError> {
        let mut natural: Um = 0;
        for (i, word) in line.iter().enumerate() {
            natural = natural.saturating_add(word.width);
            if i + 1 < line.len() {
                natural = natural.saturating_add(self.space_width(word)?);
            }
        }
        Ok(natural)
    }
}

/// Text letter by letter, marks with their letters.
fn letters<'t>(set: Set<'t>, face: Face, field: &str) -> Result<Vec<Set<'t>>, LayoutError> {
    match set {
        Set::Plain(text, _) => {
            let loaded = face.load().ok_or(LayoutError::Font(face))?;
            let ends = text.char_indices().map(|(at, letter)| (at, at + letter.len_utf8()));
            let letters = ends.map(|(from, to)| &text[from..to]);
            let set = letters.map(|one| Set::Plain(one, plain_width(loaded, one).unwrap_or(0)));
            Ok(set.collect())
        }
        Set::Shaped(shaped) => {
            let texts = shaped.pieces.into_iter().flat_map(|piece| match piece {
                Piece::Text(text) => text.chars().map(String::from).collect(),
                Piece::Cluster { text, .. } => vec![text],
                Piece::Gap(_) => Vec::new(),
            });
            texts.map(|text| Ok(Set::Shaped(shape(face, &text, field)?))).collect()
        }
    }
}
