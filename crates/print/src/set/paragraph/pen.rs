//! Words of one line into runs.

use crate::page::{Mark, Piece, Run, Um};
use crate::set::fragment::Fragment;
use crate::shape::{em_parts, length};

use super::Paragraph;
use super::words::Set;

/// Draws one line from left to right, starting a new run where the style or the field changes.
pub(super) struct Pen<'p, 'a> {
    pub(super) paragraph: &'p Paragraph<'a>,
    pub(super) top: Um,
    pub(super) run: Option<(usize, Run, i32)>,
    pub(super) fragment: &'p mut Fragment,
    pub(super) x: Um,
}

impl Pen<'_, '_> {
    pub(super) fn text(&mut self, span: usize, set: &Set<'_>) {
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
        *width += set.width();
        match set {
            Set::Plain(text, _) => say(run, text),
            Set::Shaped(shaped) => {
                for piece in &shaped.pieces {
                    match piece {
                        Piece::Text(text) => say(run, text),
                        other => run.pieces.push(other.clone()),
                    }
                }
            }
        }
    }

    /// Room after the last space, in µm.
    pub(super) fn gap(&mut self, room: Um) {
        let Some((_, run, width)) = &mut self.run else { return };
        let parts = em_parts(room, run.size);
        if parts != 0 {
            *width += parts;
            run.pieces.push(Piece::Gap(parts));
        }
    }

    pub(super) fn end(&mut self) {
        let Some((span, run, width)) = self.run.take() else { return };
        let room = length(width, run.size);
        if let Some(field) = self.paragraph.spans[span].field {
            self.fragment.field(field, run.x, self.top, room, self.paragraph.leading);
        }
        self.x = run.x + room;
        self.fragment.marks.push(Mark::Run(run));
    }
}

/// Adds text to a run, after what it says already.
fn say(run: &mut Run, text: &str) {
    let end = match run.pieces.last_mut() {
        Some(Piece::Text(end)) => end,
        _ => {
            run.pieces.push(Piece::Text(String::with_capacity(text.len() + 1)));
            return say(run, text);
        }
    };
    for (index, part) in text.split('\u{a0}').enumerate() {
        if index > 0 {
            end.push(' ');
        }
        end.push_str(part);
    }
}
