//! A page's marks as a content stream (ISO 32000-1, 8.2 and 9.4).
//!
//! Lengths are written in points to the thousandth: a third of a micrometre, less than the page model
//! tells apart.

use std::io::Write as _;

use crate::error::PrintError;
use crate::page::{Ink, Mark, Page, Path, Piece, Point, Rule, Run, Um};
use crate::picture::Placed;

use super::number::{integer, length, number};
use super::shown::Shown;
use super::structure::Owner;
use super::subset::{Subset, Subsets};

/// The stream that draws a page: each mark inside the content that it belongs to. The lines of the
/// form are drawn, or shown by the object of this name, where the first of them stands.
pub(super) fn page(
    page: &Page,
    subsets: &Subsets,
    owners: &[Owner],
    form: Option<&str>,
) -> Result<Vec<u8>, PrintError> {
    let mut writer = Writer::of(page);
    let mut open = None;
    let mut has_lines = false;
    for (mark, owner) in page.marks.iter().zip(owners) {
        let is_line = is_line(mark, *owner);
        if is_line && has_lines {
            continue;
        }
        if open != Some(*owner) || is_line {
            writer.close(&mut open);
            writer.open(*owner);
            open = Some(*owner);
        }
        if is_line {
            has_lines = true;
            match form {
                Some(name) => writer.show_object(name),
                None => lines(page, owners).for_each(|line| writer.line(line)),
            }
            continue;
        }
        match mark {
            Mark::Run(run) => writer.run(run, subsets.of(run.face)?)?,
            Mark::Rule(_) | Mark::Path(_) => writer.line(mark),
            Mark::Image(placed) => writer.image(placed),
        }
    }
    writer.close(&mut open);
    Ok(writer.out)
}

/// The lines and outlines of a page that belong to nothing that is read, lowest first.
pub(super) fn lines<'a>(page: &'a Page, owners: &'a [Owner]) -> impl Iterator<Item = &'a Mark> {
    let marks = page.marks.iter().zip(owners);
    marks.filter(|(mark, owner)| is_line(mark, **owner)).map(|(mark, _)| mark)
}

fn is_line(mark: &Mark, owner: Owner) -> bool {
    owner == Owner::Artifact && matches!(mark, Mark::Rule(_) | Mark::Path(_))
}

/// The stream that draws these lines alone.
pub(super) fn form(page: &Page, owners: &[Owner]) -> Vec<u8> {
    let mut writer = Writer::of(page);
    lines(page, owners).for_each(|line| writer.line(line));
    writer.out
}

/// Writes only what changes: a page of text is one font and one ink for most of its length.
struct Writer {
    out: Vec<u8>,
    /// Of the page: PDF counts from its foot.
    height: Um,
    fill: Option<Ink>,
    stroke: Option<(Ink, Um)>,
    dash: Um,
    font: Option<(usize, u32)>,
    /// A text object is open.
    in_text: bool,
    shown: Shown,
}

impl Writer {
    fn of(page: &Page) -> Self {
        Self {
            out: Vec::with_capacity(page.marks.len() * 128),
            height: page.height(),
            fill: None,
            stroke: None,
            dash: 0,
            font: None,
            in_text: false,
            shown: Shown::default(),
        }
    }

    fn open(&mut self, owner: Owner) {
        match owner {
            Owner::Unmarked => {}
            Owner::Artifact => self.out.extend(b"/Artifact BMC\n"),
            Owner::Content(mcid, tag) => {
                self.out.push(b'/');
                self.out.extend(tag.as_bytes());
                self.out.extend(b"<</MCID ");
                integer(&mut self.out, mcid);
                self.out.extend(b">>BDC\n");
            }
        }
    }

    fn close(&mut self, open: &mut Option<Owner>) {
        self.end_text();
        if open.take().is_some_and(|owner| owner != Owner::Unmarked) {
            self.out.extend(b"EMC\n");
        }
    }

    fn begin_text(&mut self) {
        if !std::mem::replace(&mut self.in_text, true) {
            self.out.extend(b"BT\n");
        }
    }

    fn end_text(&mut self) {
        if std::mem::take(&mut self.in_text) {
            self.out.extend(b"ET\n");
        }
    }

    fn line(&mut self, mark: &Mark) {
        self.end_text();
        match mark {
            Mark::Rule(rule) => self.rule(rule),
            Mark::Path(path) => self.path(path),
            Mark::Run(_) | Mark::Image(_) => {}
        }
    }

    fn show_object(&mut self, name: &str) {
        self.end_text();
        self.out.push(b'/');
        self.out.extend(name.as_bytes());
        self.out.extend(b" Do\n");
    }

    /// A picture is drawn in a square of one point, which is stretched to its place.
    fn image(&mut self, placed: &Placed) {
        self.end_text();
        self.out.extend(b"q ");
        length(&mut self.out, placed.w);
        self.out.extend(b" 0 0 ");
        length(&mut self.out, placed.h);
        self.out.push(b' ');
        self.place(Point::new(placed.x, placed.y + placed.h));
        self.out.extend(b" cm\n");
        self.show_object(&placed.image.name());
        self.out.extend(b"Q\n");
    }

    fn run(&mut self, run: &Run, subset: &Subset) -> Result<(), PrintError> {
        self.set_fill(run.ink);
        self.begin_text();
        let font = (run.face.index(), run.size);
        if self.font != Some(font) {
            self.font = Some(font);
            self.out.push(b'/');
            self.out.extend(subset.resource().as_bytes());
            self.out.push(b' ');
            number(&mut self.out, i64::from(run.size) * 10);
            self.out.extend(b" Tf\n");
        }
        self.matrix(run);
        if run.turn == 0 {
            return self.pieces(run, subset);
        }
        // An extractor takes turned letters apart one by one.
        self.read_as(&run.text(), |writer| writer.pieces(run, subset))
    }

    fn pieces(&mut self, run: &Run, subset: &Subset) -> Result<(), PrintError> {
        for piece in &run.pieces {
            match piece {
                Piece::Text(text) => self.text(text, subset)?,
                Piece::Gap(parts) => self.shown.back(-parts),
                Piece::Cluster { text, base, marks } => {
                    self.show();
                    self.read_as(text, |writer| writer.cluster(*base, marks, run, subset))?;
                }
            }
        }
        self.show();
        Ok(())
    }

    /// A character that shares another's glyph is read as itself.
    fn text(&mut self, text: &str, subset: &Subset) -> Result<(), PrintError> {
        for character in text.chars() {
            let glyph = subset.glyph(character)?;
            if glyph.is_own {
                self.shown.glyph(glyph.code);
                continue;
            }
            self.show();
            self.read_as(character.encode_utf8(&mut [0; 4]), |writer| {
                writer.shown.glyph(glyph.code);
                writer.show();
                Ok(())
            })?;
        }
        Ok(())
    }

    /// The letter, then each mark drawn back over it and raised; the pen ends after the letter.
    fn cluster(
        &mut self,
        base: char,
        marks: &[(char, i32, i32)],
        run: &Run,
        subset: &Subset,
    ) -> Result<(), PrintError> {
        let loaded = run.face.load().ok_or(PrintError::Font(run.face))?;
        let width = |character: char| {
            let missing = PrintError::Glyph { face: run.face, character };
            loaded.glyph(character).map(|(_, width)| i32::from(width)).ok_or(missing)
        };
        let letter = width(base)?;
        self.shown.glyph(subset.glyph(base)?.code);
        self.show();
        for (mark, dx, dy) in marks {
            // Thousandths of an em at hundredths of a point, in thousandths of a point.
            let raised = i64::from(*dy) * i64::from(run.size);
            number(&mut self.out, (raised + 50).div_euclid(100));
            self.out.extend(b" Ts\n");
            let own = width(*mark)?;
            self.shown.back(letter - dx);
            self.shown.glyph(subset.glyph(*mark)?.code);
            self.shown.back(dx + own - letter);
            self.show();
        }
        self.out.extend(b"0 Ts\n");
        // An extractor takes the end of the last glyph for the end of the cluster; a mark's lies in
        // the middle of the letter, and a blank would be read after it. So a space ends it.
        self.shown.back(width(' ')?);
        self.shown.glyph(subset.glyph(' ')?.code);
        self.show();
        Ok(())
    }

    fn show(&mut self) {
        self.shown.end(&mut self.out);
    }

    /// What a reader copies in place of what is drawn.
    fn read_as(
        &mut self,
        text: &str,
        draw: impl FnOnce(&mut Self) -> Result<(), PrintError>,
    ) -> Result<(), PrintError> {
        self.out.extend(b"/Span<</ActualText<FEFF");
        for unit in text.encode_utf16() {
            // Writing into a list never fails.
            let _ = write!(self.out, "{unit:04X}");
        }
        self.out.extend(b">>>BDC\n");
        draw(self)?;
        self.out.extend(b"EMC\n");
        Ok(())
    }

    fn rule(&mut self, rule: &Rule) {
        self.set_stroke(rule.ink, rule.width, rule.dash);
        self.place(rule.from);
        self.out.extend(b" m ");
        self.place(rule.to);
        self.out.extend(b" l S\n");
    }

    fn path(&mut self, path: &Path) {
        let paint = match (path.fill, path.stroke) {
            (Some(_), Some(_)) => b'B',
            (Some(_), None) => b'f',
            (None, Some(_)) => b'S',
            (None, None) => return,
        };
        if let Some(ink) = path.fill {
            self.set_fill(ink);
        }
        if let Some((ink, width)) = path.stroke {
            self.set_stroke(ink, width, 0);
        }
        for ring in &path.rings {
            for (index, corner) in ring.iter().enumerate() {
                self.place(*corner);
                self.out.extend(if index == 0 { b" m\n" } else { b" l\n" });
            }
            if !ring.is_empty() {
                self.out.extend(b"h\n");
            }
        }
        self.out.extend([paint, b'\n']);
    }

    fn place(&mut self, at: Point) {
        length(&mut self.out, at.x);
        self.out.push(b' ');
        length(&mut self.out, self.height - at.y);
    }

    fn matrix(&mut self, run: &Run) {
        if run.turn == 0 {
            self.out.extend(b"1 0 0 1 ");
        } else {
            let (sin, cos) = f64::from(run.turn).to_radians().sin_cos();
            let _ = write!(self.out, "{cos:.6} {sin:.6} {:.6} {cos:.6} ", -sin);
        }
        self.place(Point::new(run.x, run.y));
        self.out.extend(b" Tm\n");
    }

    fn set_fill(&mut self, ink: Ink) {
        if self.fill != Some(ink) {
            self.fill = Some(ink);
            self.out.extend(grey(ink));
            self.out.extend(b" g\n");
        }
    }

    fn set_stroke(&mut self, ink: Ink, width: Um, dash: Um) {
        if self.stroke != Some((ink, width)) {
            self.stroke = Some((ink, width));
            self.out.extend(grey(ink));
            self.out.extend(b" G ");
            length(&mut self.out, width);
            self.out.extend(b" w\n");
        }
        if self.dash != dash {
            self.dash = dash;
            self.out.push(b'[');
            if dash != 0 {
                length(&mut self.out, dash);
            }
            self.out.extend(b"]0 d\n");
        }
    }
}

const fn grey(ink: Ink) -> &'static [u8] {
    match ink {
        Ink::Black => b"0",
        Ink::Grey => b"0.35",
        Ink::Light => b"0.7",
        Ink::Faint => b"0.87",
        Ink::White => b"1",
    }
}
