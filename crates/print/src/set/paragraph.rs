//! Spans of text broken into lines.

use unicode_normalization::UnicodeNormalization;

use crate::error::LayoutError;
use crate::font::Face;
use crate::joined::{TIE, kept_together};
use crate::page::{Ink, Mark, Piece, Run, Um};
use crate::shape::{Shaped, em_parts, length, shape, tidy};
use crate::tree::{Node, Role};

use super::fragment::Fragment;

/// Ascent and descent of the typeface in thousandths of an em.
const ASCENT: i32 = 891;
const DESCENT: i32 = 216;

/// A word of this width may stand alone on a last line.
const LONG_WORD: Um = 15_000;
/// How full a justified line is at least, in per cent, that gives a word away.
const LEAST_FULL: i32 = 85;

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
        Self { text: kept_together(&text.into().nfc().collect::<String>()), style, field: None }
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
        Self { text: kept_together(&tidy(text.as_ref())), style, field: Some(field) }
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

/// A part of a word in one span.
#[derive(Debug)]
struct Part {
    span: usize,
    shaped: Shaped,
}

/// What stands between two places where a line may break.
#[derive(Debug, Default)]
struct Word {
    parts: Vec<Part>,
    /// The span whose space follows this word, if any.
    space: Option<usize>,
    /// It stays with the next one, where a line has room for both.
    tied: bool,
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
        }
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
    /// [`LayoutError::Overflow`] when a word is wider than a line or there are too many lines;
    /// [`LayoutError::MissingGlyph`].
    pub(crate) fn set(&self) -> Result<Fragment, LayoutError> {
        let words = self.words()?;
        let lines = self.broken(&words)?;
        let mut fragment = Fragment::room(self.leading * i32::try_from(lines.len()).unwrap_or(0));
        let mut top = 0;
        for (i, line) in lines.iter().enumerate() {
            let indent = if i == 0 { self.indent } else { 0 };
            let last = i + 1 == lines.len();
            self.draw(line, indent, top, last, &mut fragment)?;
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
        Ok(Fragment { leading: Some(self.leading), ..self.set()? })
    }

    /// The baseline below the top of a line: one for all sizes in it, the largest in the middle.
    fn baseline(&self) -> Um {
        let size = self.spans.iter().map(|span| span.style.size).max().unwrap_or_default();
        (self.leading - length(ASCENT + DESCENT, size)) / 2 + length(ASCENT, size)
    }

    fn words(&self) -> Result<Vec<Word>, LayoutError> {
        let mut words = vec![Word::default()];
        for (index, span) in self.spans.iter().enumerate() {
            let field = span.field.unwrap_or(self.field);
            let mut first = true;
            for token in span.text.split([' ', '\n', '\t']) {
                if !first && let Some(word) = words.last_mut() {
                    word.space.get_or_insert(index);
                    words.push(Word::default());
                }
                first = false;
                if token.is_empty() {
                    continue;
                }
                let (token, tied) = match token.strip_suffix(TIE) {
                    Some(token) => (token, true),
                    None => (token, false),
                };
                let visible = token.replace('\u{a0}', " ");
                let shaped = shape(span.style.face, &visible, field)?;
                if let Some(word) = words.last_mut() {
                    word.parts.push(Part { span: index, shaped });
                    word.tied = tied;
                }
            }
        }
        words.retain(|word| !word.parts.is_empty());
        Ok(words)
    }

    fn word_width(&self, word: &Word) -> Um {
        word.parts.iter().map(|p| length(p.shaped.width, self.spans[p.span].style.size)).sum()
    }

    fn space_width(&self, word: &Word) -> Result<Um, LayoutError> {
        let Some(span) = word.space else { return Ok(0) };
        let style = self.spans[span].style;
        Ok(length(shape(style.face, " ", self.field)?.width, style.size))
    }

    /// How wide a word is with all that stays with it.
    fn tied_width(&self, words: &[Word]) -> Result<Um, LayoutError> {
        let mut width = 0;
        for word in words {
            width += self.word_width(word);
            if !word.tied {
                break;
            }
            width += self.space_width(word)?;
        }
        Ok(width)
    }

    fn broken<'w>(&self, words: &'w [Word]) -> Result<Vec<Vec<&'w Word>>, LayoutError> {
        let overflow = |word: &Word| LayoutError::Overflow {
            field: word
                .parts
                .iter()
                .find_map(|part| self.spans[part.span].field)
                .unwrap_or(self.field)
                .to_owned(),
            lines: self.lines,
        };
        let mut lines: Vec<Vec<&Word>> = Vec::new();
        let (mut pen, mut space) = (0, 0);
        for (at, word) in words.iter().enumerate() {
            let width = self.word_width(word);
            let begins = at.checked_sub(1).and_then(|at| words.get(at)).is_none_or(|w| !w.tied);
            // What is wider than a line by itself is parted after all.
            let whole = if begins { self.tied_width(&words[at..])? } else { width };
            let needed = if whole <= self.width { whole } else { width };
            let fits = !lines.is_empty() && pen + space + needed <= self.width;
            if fits {
                pen += space + width;
                if let Some(line) = lines.last_mut() {
                    line.push(word);
                }
            } else {
                let indent = if lines.is_empty() { self.indent } else { 0 };
                pen = indent + width;
                lines.push(vec![word]);
                let count = u32::try_from(lines.len()).unwrap_or(u32::MAX);
                if pen > self.width || count > self.lines {
                    return Err(overflow(word));
                }
            }
            space = self.space_width(word)?;
        }
        if lines.is_empty() {
            lines.push(Vec::new());
        }
        self.keep_company(&mut lines)?;
        Ok(lines)
    }

    /// `… thành phố Hà` / `Nội` reads badly: a short last word takes the one before it along, where both
    /// have room on the last line and the line that gives it away neither empties nor, justified, gapes.
    fn keep_company(&self, lines: &mut Vec<Vec<&Word>>) -> Result<(), LayoutError> {
        let before_last = lines.len().checked_sub(2);
        let Some([before, last]) = lines.last_chunk_mut::<2>() else { return Ok(()) };
        let ([.., stays, goes], [alone]) = (before.as_slice(), last.as_slice()) else {
            return Ok(());
        };
        let width = self.word_width(alone);
        if before.len() < 3 || width > LONG_WORD || stays.tied {
            return Ok(());
        }
        if self.word_width(goes) + self.space_width(goes)? + width > self.width {
            return Ok(());
        }
        if self.align == Align::Justify {
            let indent = if before_last == Some(0) { self.indent } else { 0 };
            let left = self.natural(before)? - self.word_width(goes) - self.space_width(stays)?;
            if left < (self.width - indent) * LEAST_FULL / 100 {
                return Ok(());
            }
        }
        last.extend(before.pop());
        last.reverse();
        Ok(())
    }

    /// How wide words are side by side.
    fn natural(&self, line: &[&Word]) -> Result<Um, LayoutError> {
        let mut natural = 0;
        for (i, word) in line.iter().enumerate() {
            natural += self.word_width(word);
            if i + 1 < line.len() {
                natural += self.space_width(word)?;
            }
        }
        Ok(natural)
    }

    fn draw(
        &self,
        line: &[&Word],
        indent: Um,
        top: Um,
        last: bool,
        fragment: &mut Fragment,
    ) -> Result<(), LayoutError> {
        let natural = indent + self.natural(line)?;
        let slack = self.width - natural;
        let gaps = i32::try_from(line.len().saturating_sub(1)).unwrap_or(0);
        let (mut x, mut extra) = (indent, 0);
        match self.align {
            Align::Left => {}
            Align::Centre => x += slack / 2,
            Align::Right => x += slack,
            Align::Justify if last => {}
            Align::Justify => extra = slack,
        }

        let mut pen = Pen { paragraph: self, top, run: None, fragment, x };
        for (i, word) in line.iter().enumerate() {
            for part in &word.parts {
                pen.text(part.span, &part.shaped);
            }
            if i + 1 < line.len() {
                let count = i32::try_from(i).unwrap_or(0);
                let share = extra * (count + 1) / gaps - extra * count / gaps;
                let span = word.space.unwrap_or(0);
                let space = shape(self.spans[span].style.face, " ", self.field)?;
                pen.text(span, &space);
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

/// Draws one line from left to right, starting a new run where the style or the field changes.
struct Pen<'p, 'a> {
    paragraph: &'p Paragraph<'a>,
    top: Um,
    run: Option<(usize, Run, i32)>,
    fragment: &'p mut Fragment,
    x: Um,
}

impl Pen<'_, '_> {
    fn text(&mut self, span: usize, shaped: &Shaped) {
        let spans = &self.paragraph.spans;
        let alike = |a: usize| {
            a == span
                || (spans[a].style == spans[span].style && spans[a].field == spans[span].field)
        };
        if self.run.as_ref().is_none_or(|(current, _, _)| !alike(*current)) {
            self.end();
            let style = spans[span].style;
            let run = Run {
                face: style.face,
                size: style.size,
                x: self.x,
                y: self.top + self.paragraph.baseline(),
                pieces: Vec::new(),
                ink: style.ink,
                turn: 0,
            };
            self.run = Some((span, run, 0));
        }
        let Some((_, run, width)) = &mut self.run else { return };
        *width += shaped.width;
        for piece in &shaped.pieces {
            match (run.pieces.last_mut(), piece) {
                (Some(Piece::Text(text)), Piece::Text(more)) => text.push_str(more),
                _ => run.pieces.push(piece.clone()),
            }
        }
    }

    /// Room after the last space, in µm.
    fn gap(&mut self, room: Um) {
        let Some((_, run, width)) = &mut self.run else { return };
        let parts = em_parts(room, run.size);
        if parts != 0 {
            *width += parts;
            run.pieces.push(Piece::Gap(parts));
        }
    }

    fn end(&mut self) {
        let Some((span, run, width)) = self.run.take() else { return };
        let room = length(width, run.size);
        if let Some(field) = self.paragraph.spans[span].field {
            self.fragment.field(field, run.x, self.top, room, self.paragraph.leading);
        }
        self.x = run.x + room;
        self.fragment.marks.push(Mark::Run(run));
    }
}

#[cfg(test)]
mod tests;
