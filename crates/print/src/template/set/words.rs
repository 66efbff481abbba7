//! Paragraphs.

use crate::error::LayoutError;
use crate::page::Um;
use crate::set::{Align, Fragment, Lines, Paragraph, Span, Style, fit_line, line_height};
use crate::tree::Role;

use super::super::field::Scope;
use super::super::model::{Aligned, Keep, Leading, Says, Spans, Words};
use super::super::text::{Piece, Text};
use super::Setter;

pub(in super::super) const fn align(aligned: Aligned) -> Align {
    match aligned {
        Aligned::Left => Align::Left,
        Aligned::Centre => Align::Centre,
        Aligned::Right => Align::Right,
        Aligned::Justify => Align::Justify,
    }
}

impl<'a> Setter<'a> {
    /// Words as they stand in `width`.
    pub(super) fn words(
        self,
        words: &'a Words,
        scope: Scope<'_>,
        width: Um,
    ) -> Result<Fragment, LayoutError> {
        let field = words.field.as_ref().map(|field| scope.say(field));
        let mut style = self.style(&words.style);
        if let Some(floor) = words.shrink_to {
            let floor = u32::try_from(floor.0).unwrap_or(style.size);
            let slots = words.text.slots();
            let named = slots.first().map_or("form", |slot| slot.slug.as_str());
            style = fit_line(&scope.say(&words.text), style, width, floor, named)?;
        }
        let mut spans = Vec::new();
        let alone = words.more.is_empty();
        let first = Part { text: &words.text, as_what: words.spans, style, alone };
        first.spans(field.as_deref(), scope, &mut spans);
        for more in &words.more {
            let style = self.style(&more.style);
            let part = Part { text: &more.text, as_what: more.spans, style, alone: false };
            let mut set = |scope: Scope<'_>| {
                if let Some(between) = more.between.as_ref().filter(|_| !scope.is_first()) {
                    let part = Part { text: between, as_what: Spans::Label, ..part };
                    part.spans(None, scope, &mut spans);
                }
                part.spans(field.as_deref(), scope, &mut spans);
                if let Some(value) = &more.value {
                    let part = Part { text: value, as_what: Spans::Pieces, ..part };
                    part.spans(None, scope, &mut spans);
                }
            };
            match &more.each {
                None => set(scope),
                Some(list) => scope.items(list).iter().for_each(|item| set(scope.with(item))),
            }
        }
        let largest = spans.iter().map(Span::size).max().unwrap_or(style.size);
        let mut paragraph = Paragraph::new(spans, width).align(align(words.align));
        paragraph.indent = words.indent.0;
        if words.leading != Leading::Usual {
            paragraph.leading = line_height(largest, self.leading(words.leading));
        }
        if let Some(lines) = words.lines {
            paragraph.lines = u32::from(lines);
        }
        if let Some(field) = &field {
            paragraph.field = field;
        }
        let set = if words.may_part { paragraph.set_to_be_parted()? } else { paragraph.set()? };
        let set = match words.says {
            Says::Paragraph => set,
            Says::Heading => set.read_as(Role::Heading),
            Says::Title => set.read_as(Role::Title),
            Says::Artifact => set.into_artifact(),
        };
        let mut set = match field {
            Some(field) if !words.words_are_field => set.into_field(&field, width),
            _ => set,
        };
        set.height += self.length(words.below);
        let above = self.length(words.above);
        Ok(kept(if above == 0 { set } else { raised(set, above) }, words.keep))
    }
}

/// A text in its style.
struct Part<'s> {
    text: &'s Text,
    as_what: Spans,
    style: Style,
    /// Nothing else stands in its paragraph, so that blanks at its ends are none.
    alone: bool,
}

impl<'s> Part<'s> {
    /// Its spans: its words and each value by itself, or all of it as one.
    fn spans(&self, field: Option<&'s str>, scope: Scope<'_>, out: &mut Vec<Span<'s>>) {
        let style = self.style;
        out.push(match (self.as_what, field) {
            (Spans::Pieces, _) => return pieces(&self.text.pieces, style, scope, out),
            (Spans::One, Some(field)) if self.alone => {
                Span::value(scope.say(self.text), style, field)
            }
            (Spans::One, Some(field)) => Span::said(scope.say(self.text), style, field),
            (Spans::One, None) | (Spans::Label, _) => Span::label(scope.say(self.text), style),
        });
    }
}

fn pieces<'s>(pieces: &'s [Piece], style: Style, scope: Scope<'_>, out: &mut Vec<Span<'s>>) {
    for piece in pieces {
        match piece {
            Piece::Words(words) => out.push(Span::label(words.as_str(), style)),
            Piece::Slot(slot) => {
                let said = scope.slot(slot).unwrap_or_default();
                out.push(Span::value(said, style, slot.slug.as_str()));
            }
            Piece::Maybe(inner) => {
                if scope.is_whole(inner) {
                    self::pieces(inner, style, scope, out);
                }
            }
        }
    }
}

/// With room above, that is no part of it.
pub(super) fn raised(fragment: Fragment, above: Um) -> Fragment {
    let mut whole = Fragment::room(above);
    let (next, previous) = (fragment.keeps_to_next, fragment.keeps_to_previous);
    let lines = fragment.lines.map(|lines| Lines { top: lines.top + above, ..lines });
    whole.below(fragment, 0);
    Fragment { keeps_to_next: next, keeps_to_previous: previous, lines, ..whole }
}

pub(super) fn kept(fragment: Fragment, keep: Option<Keep>) -> Fragment {
    match keep {
        Some(Keep::Next) => fragment.keeping_to_next(),
        Some(Keep::Previous) => fragment.keeping_to_previous(),
        None => fragment,
    }
}
