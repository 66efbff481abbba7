//! A page's marks as printpdf's operations.

use std::collections::BTreeMap;

use printpdf::{
    Color, CurTransMat, DictItem, Greyscale, Line, LineDashPattern, LinePoint, Op, PaintMode,
    PdfFontHandle, Point as PdfPoint, Polygon, PolygonRing, Pt, TextItem, TextMatrix, WindingOrder,
    XObjectId, XObjectTransform,
};

use crate::error::PrintError;
use crate::page::{Ink, Mark, Page, Path, Piece, Point, Rule, Run, Um};
use crate::picture::Placed;

use super::structure::Owner;
use super::subset::{Subset, Subsets};

/// The operations that draw a page: each mark inside the content that it belongs to. The lines of the
/// form are drawn, or shown by the object of this name, where the first of them stands.
pub(super) fn page(
    page: &Page,
    subsets: &Subsets,
    owners: &[Owner],
    form: Option<&str>,
) -> Result<Vec<Op>, PrintError> {
    let mut writer = Writer { height: page.height(), ..Writer::default() };
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
                Some(name) => writer.ops.push(Op::UseXobject {
                    id: XObjectId(name.to_owned()),
                    transform: XObjectTransform::default(),
                }),
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
    Ok(writer.ops)
}

/// The lines and outlines of a page that belong to nothing that is read, lowest first.
pub(super) fn lines<'a>(page: &'a Page, owners: &'a [Owner]) -> impl Iterator<Item = &'a Mark> {
    let marks = page.marks.iter().zip(owners);
    marks.filter(|(mark, owner)| is_line(mark, **owner)).map(|(mark, _)| mark)
}

fn is_line(mark: &Mark, owner: Owner) -> bool {
    owner == Owner::Artifact && matches!(mark, Mark::Rule(_) | Mark::Path(_))
}

/// The operations that draw these lines alone.
pub(super) fn form(page: &Page, owners: &[Owner]) -> Vec<Op> {
    let mut writer = Writer { height: page.height(), ..Writer::default() };
    lines(page, owners).for_each(|line| writer.line(line));
    writer.ops
}

/// Writes only what changes: a page of text is one font and one ink for most of its length.
#[derive(Default)]
struct Writer {
    ops: Vec<Op>,
    /// Of the page: PDF counts from its foot.
    height: Um,
    fill: Option<Ink>,
    stroke: Option<(Ink, Um)>,
    dash: Um,
    font: Option<(usize, u32)>,
}

impl Writer {
    fn open(&mut self, owner: Owner) {
        self.ops.push(match owner {
            Owner::Unmarked => return,
            Owner::Artifact => Op::BeginMarkedContent { tag: "Artifact".to_owned() },
            Owner::Content(mcid, tag) => {
                let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(i64::from(mcid)))]);
                let properties = DictItem::Dict { map };
                Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties }
            }
        });
    }

    fn close(&mut self, open: &mut Option<Owner>) {
        if open.take().is_some_and(|owner| owner != Owner::Unmarked) {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn line(&mut self, mark: &Mark) {
        match mark {
            Mark::Rule(rule) => self.rule(rule),
            Mark::Path(path) => self.path(path),
            Mark::Run(_) | Mark::Image(_) => {}
        }
    }

    /// A picture is drawn in a square of one point, which is stretched to its place.
    fn image(&mut self, placed: &Placed) {
        let at = self.place(Point::new(placed.x, placed.y + placed.h));
        let (width, height) = (points(placed.w).0, points(placed.h).0);
        let matrix = CurTransMat::Raw([width, 0.0, 0.0, height, at.x.0, at.y.0]);
        self.ops.push(Op::SaveGraphicsState);
        self.ops.push(Op::SetTransformationMatrix { matrix });
        self.ops.push(Op::UseXobject {
            id: XObjectId(placed.image.name()),
            transform: XObjectTransform::default(),
        });
        self.ops.push(Op::RestoreGraphicsState);
    }

    fn run(&mut self, run: &Run, subset: &Subset) -> Result<(), PrintError> {
        self.set_fill(run.ink);
        self.ops.push(Op::StartTextSection);
        let font = (run.face.index(), run.size);
        if self.font != Some(font) {
            self.font = Some(font);
            let handle = PdfFontHandle::External(subset.resource());
            self.ops.push(Op::SetFont { font: handle, size: size(run.size) });
        }
        self.ops.push(Op::SetTextMatrix { matrix: self.matrix(run) });
        if run.turn == 0 {
            self.pieces(run, subset)?;
        } else {
            // An extractor takes turned letters apart one by one.
            self.read_as(&run.text(), |writer| writer.pieces(run, subset))?;
        }
        self.ops.push(Op::EndTextSection);
        Ok(())
    }

    fn pieces(&mut self, run: &Run, subset: &Subset) -> Result<(), PrintError> {
        let mut items = Vec::new();
        for piece in &run.pieces {
            match piece {
                Piece::Text(text) => self.text(text, subset, &mut items)?,
                Piece::Gap(parts) => items.push(offset(-parts)),
                Piece::Cluster { text, base, marks } => {
                    self.show(&mut items);
                    self.read_as(text, |writer| writer.cluster(*base, marks, run, subset))?;
                }
            }
        }
        self.show(&mut items);
        Ok(())
    }

    /// Text goes out as it is, but a character that shares another's glyph is read as itself.
    fn text(
        &mut self,
        text: &str,
        subset: &Subset,
        items: &mut Vec<TextItem>,
    ) -> Result<(), PrintError> {
        let mut plain = String::new();
        for character in text.chars() {
            let shown = subset.shown_as(character)?;
            if shown == character {
                plain.push(character);
                continue;
            }
            if !plain.is_empty() {
                items.push(TextItem::Text(std::mem::take(&mut plain)));
            }
            self.show(items);
            self.read_as(&character.to_string(), |writer| {
                writer.show(&mut vec![TextItem::Text(shown.to_string())]);
                Ok(())
            })?;
        }
        if !plain.is_empty() {
            items.push(TextItem::Text(plain));
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
        self.show(&mut vec![TextItem::Text(subset.shown_as(base)?.to_string())]);
        for (mark, dx, dy) in marks {
            let points = f64::from(*dy) * f64::from(run.size) / 100_000.0;
            self.ops.push(Op::SetLineOffset { multiplier: narrow(points) });
            let own = width(*mark)?;
            let shown = TextItem::Text(subset.shown_as(*mark)?.to_string());
            self.show(&mut vec![offset(letter - dx), shown, offset(dx + own - letter)]);
        }
        self.ops.push(Op::SetLineOffset { multiplier: 0.0 });
        // An extractor takes the end of the last glyph for the end of the cluster; a mark's lies in
        // the middle of the letter, and a blank would be read after it. So a space ends it.
        let blank = TextItem::Text(subset.shown_as(' ')?.to_string());
        self.show(&mut vec![offset(width(' ')?), blank]);
        Ok(())
    }

    fn show(&mut self, items: &mut Vec<TextItem>) {
        if !items.is_empty() {
            self.ops.push(Op::ShowText { items: std::mem::take(items) });
        }
    }

    /// What a reader copies in place of what is drawn.
    fn read_as(
        &mut self,
        text: &str,
        draw: impl FnOnce(&mut Self) -> Result<(), PrintError>,
    ) -> Result<(), PrintError> {
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        let data = units.flat_map(u16::to_be_bytes).collect();
        let actual = DictItem::String { data, literal: false };
        let map = BTreeMap::from([("ActualText".to_owned(), actual)]);
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: "Span".to_owned(),
            properties: DictItem::Dict { map },
        });
        draw(self)?;
        self.ops.push(Op::EndMarkedContentWithProperties);
        Ok(())
    }

    fn rule(&mut self, rule: &Rule) {
        self.set_stroke(rule.ink, rule.width, rule.dash);
        let points = vec![self.corner(rule.from), self.corner(rule.to)];
        self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
    }

    fn path(&mut self, path: &Path) {
        let mode = match (path.fill, path.stroke) {
            (Some(_), Some(_)) => PaintMode::FillStroke,
            (Some(_), None) => PaintMode::Fill,
            (None, Some(_)) => PaintMode::Stroke,
            (None, None) => return,
        };
        if let Some(ink) = path.fill {
            self.set_fill(ink);
        }
        if let Some((ink, width)) = path.stroke {
            self.set_stroke(ink, width, 0);
        }
        let rings = path
            .rings
            .iter()
            .map(|ring| PolygonRing { points: ring.iter().map(|at| self.corner(*at)).collect() })
            .collect();
        let polygon = Polygon { rings, mode, winding_order: WindingOrder::NonZero };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    fn place(&self, at: Point) -> PdfPoint {
        PdfPoint { x: points(at.x), y: points(self.height - at.y) }
    }

    fn corner(&self, at: Point) -> LinePoint {
        LinePoint { p: self.place(at), bezier: false }
    }

    fn matrix(&self, run: &Run) -> TextMatrix {
        let at = self.place(Point::new(run.x, run.y));
        if run.turn == 0 {
            return TextMatrix::Translate(at.x, at.y);
        }
        let (sin, cos) = f64::from(run.turn).to_radians().sin_cos();
        let (sin, cos) = (narrow(sin), narrow(cos));
        TextMatrix::Raw([cos, sin, -sin, cos, at.x.0, at.y.0])
    }

    fn set_fill(&mut self, ink: Ink) {
        if self.fill != Some(ink) {
            self.fill = Some(ink);
            self.ops.push(Op::SetFillColor { col: grey(ink) });
        }
    }

    fn set_stroke(&mut self, ink: Ink, width: Um, dash: Um) {
        if self.stroke != Some((ink, width)) {
            self.stroke = Some((ink, width));
            self.ops.push(Op::SetOutlineColor { col: grey(ink) });
            self.ops.push(Op::SetOutlineThickness { pt: points(width) });
        }
        if self.dash != dash {
            self.dash = dash;
            let pattern: &[f32] = if dash == 0 { &[] } else { &[points(dash).0] };
            let dash = LineDashPattern { offset: 0.0, pattern: pattern.iter().copied().collect() };
            self.ops.push(Op::SetLineDashPattern { dash });
        }
    }
}

fn grey(ink: Ink) -> Color {
    let percent = match ink {
        Ink::Black => 0.0,
        Ink::Grey => 0.35,
        Ink::Light => 0.7,
        Ink::Faint => 0.87,
        Ink::White => 1.0,
    };
    Color::Greyscale(Greyscale { percent, icc_profile: None })
}

/// PDF numbers are single precision in printpdf; at A4's length that is a hundredth of a µm.
#[expect(clippy::cast_possible_truncation, reason = "printpdf takes f32; see above")]
fn narrow(value: f64) -> f32 {
    value as f32
}

fn points(length: Um) -> Pt {
    Pt(narrow(f64::from(length) * 72.0 / 25_400.0))
}

fn size(hundredths: u32) -> Pt {
    Pt(narrow(f64::from(hundredths) / 100.0))
}

fn offset(parts: i32) -> TextItem {
    TextItem::Offset(narrow(f64::from(parts)))
}
