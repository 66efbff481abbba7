//! Spans of text broken into lines.

mod pen;
mod words;

use std::ops::Range;

use crate::error::LayoutError;
use crate::font::Face;
use crate::joined::kept_together;
use crate::page::{Ink, Um};
use crate::shape::{into_composed, length, shape, space, tidy};
use crate::tree::{Node, Role};

use super::fragment::{Fragment, Lines};
use pen::Pen;
use words::{Set, Words};

/// Ascent and descent of the typeface in thousandths of an em.
pub(crate) const ASCENT: i32 = 891;
pub(crate) const DESCENT: i32 = 216;
/// What is higher than this is no paragraph of an office's paper: some forty pages.
const MOST_HEIGHT: Um = 10_000_000;

/// Face, size and ink of a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Style {
    pub(crate) face: Face,
    /// In hundredths of a point.
    pub(crate) size: u32,
    pub(crate) ink: Ink,
}

impl Style {
    pub(crate) const fn new(face: Face, size: u32) -> Self {
        Self { face, size, ink: Ink::Black }
    }

    pub(crate) const fn grey(self) -> Self {
        Self { ink: Ink::Grey, ..self }
    }
}

/// Text in one style, perhaps a field's.
#[derive(Debug, Clone)]
pub(crate) struct Span<'a> {
    text: String,
    style: Style,
    field: Option<&'a str>,
}

impl<'a> Span<'a> {
    /// Words of the form itself.
    pub(crate) fn label(text: impl Into<String>, style: Style) -> Self {
        Self { text: kept_together(into_composed(text.into())), style, field: None }
    }

    /// Words of the form and of the record as one, with the blanks at their ends.
    pub(crate) fn said(text: impl Into<String>, style: Style, field: &'a str) -> Self {
        Self { field: Some(field), ..Self::label(text, style) }
    }

    /// The size of its letters.
    pub(crate) const fn size(&self) -> u32 {
        self.style.size
    }

    /// What the record says.
    pub(crate) fn value(text: impl AsRef<str>, style: Style, field: &'a str) -> Self {
        Self { text: kept_together(tidy(text.as_ref())), style, field: Some(field) }
    }
}

/// How lines stand in their width.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Centre,
    Right,
    Justify,
}

/// Text to be broken into lines.
#[derive(Debug, Clone)]
pub(crate) struct Paragraph<'a> {
    pub(crate) spans: Vec<Span<'a>>,
    pub(crate) width: Um,
    pub(crate) align: Align,
    /// How far the first line stands in.
    pub(crate) indent: Um,
    /// From baseline to baseline.
    pub(crate) leading: Um,
    /// At most so many lines.
    pub(crate) lines: u32,
    /// The field an overflow is blamed on when no span has one.
    pub(crate) field: &'a str,
    /// What the record says is parted between letters where a word of it is wider than a line: a link.
    pub(crate) breaks: bool,
}

/// From baseline to baseline at `percent` of the size. Stacked capitals (Ễ, Ậ) need 120 at least.
pub(crate) fn line_height(size: u32, percent: i32) -> Um {
    length(10 * percent, size)
}

/// The largest style from `style` down to `floor` (in steps of half a point) in which the text
/// stands on one line of `width`; the floor's where none does.
pub(crate) fn fit_line(
    text: &str,
    style: Style,
    width: Um,
    floor: u32,
    field: &str,
) -> Result<Style, LayoutError> {
    let natural = shape(style.face, &tidy(text), field)?.width;
    let mut size = style.size;
    while size > floor && length(natural, size) > width {
        size = size.saturating_sub(50).max(floor);
    }
    Ok(Style { size, ..style })
}

impl<'a> Paragraph<'a> {
    /// A paragraph at the left of `width`, with lines at 130 %.
    pub(crate) fn new(spans: Vec<Span<'a>>, width: Um) -> Self {
        let size = spans.iter().map(|span| span.style.size).max().unwrap_or(1_200);
        let field = spans.iter().find_map(|span| span.field).unwrap_or("form");
        Self {
            spans,
            width,
            align: Align::Left,
            indent: 0,
            leading: line_height(size, 130),
            lines: u32::MAX,
            field,
            breaks: true,
        }
    }

    /// The same with no word parted, where smaller letters may yet hold it.
    pub(crate) fn whole_words(mut self, whole: bool) -> Self {
        self.breaks = !whole;
        self
    }

    pub(crate) fn align(mut self, align: Align) -> Self {
        self.align = align;
        self
    }

    pub(crate) fn lines(mut self, lines: u32) -> Self {
        self.lines = lines;
        self
    }

    /// Breaks the text into lines.
    ///
    /// # Errors
    /// [`LayoutError::WideWord`] when a word is wider than a line, [`LayoutError::Overflow`] when there are
    /// too many lines; [`LayoutError::MissingGlyph`].
    pub(crate) fn set(&self) -> Result<Fragment, LayoutError> {
        let words = self.words()?;
        let lines = self.broken(&words)?;
        let height = i32::try_from(lines.len()).ok().and_then(|all| self.leading.checked_mul(all));
        let height = height.filter(|height| *height <= MOST_HEIGHT);
        let mut fragment = Fragment::room(height.ok_or_else(|| {
            let lines = u32::try_from(MOST_HEIGHT / self.leading.max(1)).unwrap_or(1);
            LayoutError::Overflow { field: self.field.to_owned(), lines }
        })?);
        fragment.marks.reserve(lines.len());
        let mut top = 0;
        for (i, line) in lines.iter().enumerate() {
            let indent = if i == 0 { self.indent } else { 0 };
            let last = i + 1 == lines.len();
            self.draw(&words, line.clone(), indent, top, last, &mut fragment)?;
            top += self.leading;
        }
        if !fragment.marks.is_empty() {
            fragment.tree = vec![Node::leaf(Role::Paragraph, 0..fragment.marks.len())];
        }
        Ok(fragment)
    }

    /// The same as a paragraph that may go on on the next page.
    ///
    /// # Errors
    /// As [`Self::set`].
    pub(crate) fn set_to_be_parted(&self) -> Result<Fragment, LayoutError> {
        let set = self.set()?;
        Ok(Fragment { lines: Lines::within(0, self.leading, set.height), ..set })
    }

    /// The baseline below the top of a line: one for all sizes in it, the largest in the middle.
    fn baseline(&self) -> Um {
        let size = self.spans.iter().map(|span| span.style.size).max().unwrap_or_default();
        (self.leading - length(ASCENT + DESCENT, size)) / 2 + length(ASCENT, size)
    }

    fn draw(
        &self,
        words: &Words<'_>,
        line: Range<usize>,
        indent: Um,
        top: Um,
        last: bool,
        fragment: &mut Fragment,
    ) -> Result<(), LayoutError> {
        let line = &words.words[line];
        let natural = indent + self.natural(line)?;
        let slack = self.width - natural;
        let gaps = i32::try_from(line.len().saturating_sub(1)).unwrap_or(0);
        let (mut x, mut extra) = (indent, 0);
        match self.align {
            Align::Left => {}
            Align::Centre => x += slack / 2,
            Align::Right => x += slack,
            // A line before a word that had to be parted would gape.
            Align::Justify if last || slack > self.width / 3 => {}
            Align::Justify => extra = slack,
        }

        let mut pen = Pen { paragraph: self, top, run: None, fragment, x };
        for (i, word) in line.iter().enumerate() {
            for part in &words.parts[word.parts.clone()] {
                pen.text(part.span, &part.set);
            }
            if i + 1 < line.len()
                && let Some(span) = word.space
            {
                let count = i32::try_from(i).unwrap_or(0);
                let share = extra * (count + 1) / gaps - extra * count / gaps;
                let width = space(self.spans[span].style.face, self.field)?;
                pen.text(span, &Set::Plain(" ", width));
                pen.gap(share);
            }
        }
        pen.end();
        self.box_of_empty_value(x.max(natural), top, fragment);
        Ok(())
    }

    /// An empty field still has its place: the rest of the line after its label.
    fn box_of_empty_value(&self, x: Um, top: Um, fragment: &mut Fragment) {
        let Some(span) = self.spans.last().filter(|span| span.text.is_empty()) else { return };
        let Some(field) = span.field else { return };
        let x = x.min(self.width - 10_000);
        fragment.field(field, x, top, self.width - x, self.leading);
    }
}

#[cfg(test)]
mod tests;
