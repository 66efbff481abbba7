//! Whether a template holds together: every field is one of its document's, every style and picture is
//! there, and nothing stands off the page.

mod asked;
mod parts;
mod sheets;

use crate::document::DocumentCode;
use crate::page::{PageSize, Um};

use super::error::{TemplateError, TemplateProblem};
use super::field::{Field, Kind, ORDINAL, fields};
use super::form::Form;
use super::lengths::LEADINGS;
use super::measure::Mm;
use super::model::{Block, ElementName, Letters, Margins, Signature, Size, Template, UnderName};
use super::pictures::Pictures;
use super::text::{Slot, Text};

/// The slug by which a template of several copies asks which it is.
pub(super) const COPY: &str = "copy.words";
/// Blocks inside blocks, at most.
const DEEPEST: usize = 12;
/// The smallest and the largest letters that a paper has, in hundredths of a point.
const SIZES: std::ops::RangeInclusive<i32> = 500..=7_200;

/// Checks a template that was read.
pub(super) fn check(template: &Template, pictures: &Pictures) -> Result<(), TemplateError> {
    let checker = Checker { template, pictures, name: template.name() };
    checker.page()?;
    checker.under()?;
    checker.known_labels()?;
    for (name, letters) in &template.styles {
        checker.letters(&format!("styles.{name}"), letters)?;
    }
    for (name, look) in &template.rows {
        checker.style(&format!("rows.{name}.label"), &look.label)?;
        checker.style(&format!("rows.{name}.value"), &look.value)?;
    }
    let scope = Scope { lists: &[], width: checker.width(), depth: 0 };
    for (at, group) in template.together.iter().enumerate() {
        for field in group {
            checker.slug(&format!("together[{at}]"), field, scope)?;
        }
    }
    if let Some(lying) = &template.lying {
        checker.condition("lying.if", &lying.condition, scope)?;
        checker.margins("lying.frame", &lying.frame)?;
    }
    if let Some(front) = &template.front {
        checker.condition("front.if", &front.condition, scope)?;
        // A table's head belongs to the form's pages.
        let inside = Scope { depth: 1, ..scope };
        checker.blocks("front.blocks", &front.blocks, inside)?;
    }
    checker.sheets(scope)?;
    checker.blocks("form", &template.form, scope)?;
    if let Some(back) = &template.back {
        checker.back(back, scope)?;
    }
    template.data.as_ref().map_or(Ok(()), |data| checker.data(data, scope))
}

/// Which lists one stands in, how wide the place is, and how deep.
#[derive(Clone, Copy)]
struct Scope<'a> {
    lists: &'a [&'static [Field]],
    width: Um,
    depth: usize,
}

struct Checker<'a> {
    template: &'a Template,
    pictures: &'a Pictures,
    name: String,
}

type Checked = Result<(), TemplateError>;

impl Checker<'_> {
    fn wrong(
        &self,
        place: &str,
        problem: TemplateProblem,
        value: impl Into<String>,
    ) -> TemplateError {
        TemplateError::new(&self.name, place, problem, value)
    }

    fn must(&self, holds: bool, place: &str, problem: TemplateProblem, value: &str) -> Checked {
        if holds { Ok(()) } else { Err(self.wrong(place, problem, value)) }
    }

    /// Width and height of the paper as it lies.
    fn paper(&self) -> (Um, Um) {
        let (PageSize { width, height }, lies) = self.template.paper();
        if lies { (height, width) } else { (width, height) }
    }

    fn width(&self) -> Um {
        self.paper().0 - self.template.frame.left.0 - self.template.frame.right.0
    }

    fn height(&self) -> Um {
        self.paper().1 - self.template.frame.top.0 - self.template.frame.bottom.0
    }

    /// A word that came with a format, in a template that says it.
    fn since(&self, place: &str, format: u32) -> Checked {
        let found = self.template.format.to_string();
        let holds = self.template.format >= format;
        self.must(holds, "format", TemplateProblem::Older, &format!("{found}; {place}"))
    }

    fn page(&self) -> Checked {
        if !self.template.page.is_usual() {
            self.since("page", 2)?;
        }
        if self.template.landscape {
            self.since("landscape", 2)?;
        }
        let (wide, high) = self.paper();
        let sound = |side: Um| (70_000..=420_000).contains(&side);
        let found = format!("{} × {}", said(Mm(wide)), said(Mm(high)));
        self.must(sound(wide) && sound(high), "page", TemplateProblem::Invalid, &found)?;
        self.margins("frame", &self.template.frame)?;
        let room = self.width() >= 20_000 && self.height() >= 20_000;
        self.must(room, "frame", TemplateProblem::Place, &found)?;
        for (at, step) in self.template.room.iter().enumerate() {
            let place = format!("room[{at}]");
            for size in [step.size.0, step.small.0] {
                let holds = size == 0 || SIZES.contains(&size);
                self.must(holds, &place, TemplateProblem::Invalid, &format!("{}", size / 100))?;
            }
            let holds = step.leading == 0 || LEADINGS.contains(&i64::from(step.leading));
            self.must(holds, &place, TemplateProblem::Invalid, &step.leading.to_string())?;
        }
        Ok(())
    }

    /// What only the program draws, where it can be drawn.
    fn under(&self) -> Checked {
        for (at, name) in self.template.under.iter().enumerate() {
            let place = format!("under[{at}]");
            let (holds, found) = match name {
                UnderName::Calibration => {
                    let (size, lies) = self.template.paper();
                    (size == PageSize::A4 && !lies, "calibration")
                }
                UnderName::Border => {
                    self.since(&place, 2)?;
                    (self.template.document == DocumentCode::ThuChucMung, "border")
                }
            };
            self.must(holds, &place, TemplateProblem::Place, found)?;
        }
        Ok(())
    }

    /// A picture of the record.
    fn picture(&self, place: &str, slug: &str, scope: Scope<'_>) -> Checked {
        self.since(place, 2)?;
        let kind = self.slug(place, slug, scope)?;
        let found = format!("{slug} ({})", kind.name());
        self.must(kind == Kind::Picture, place, TemplateProblem::Kind, &found)
    }

    fn signature(&self, place: &str, signature: &Signature, scope: Scope<'_>) -> Checked {
        for (name, field) in [("picture", &signature.picture), ("seal", &signature.seal)] {
            if let Some(field) = field {
                self.picture(&format!("{place}.{name}"), field, scope)?;
            }
        }
        Ok(())
    }

    fn margins(&self, place: &str, frame: &Margins) -> Checked {
        for (side, margin) in [
            ("left", frame.left),
            ("top", frame.top),
            ("right", frame.right),
            ("bottom", frame.bottom),
        ] {
            let holds = (5_000..=80_000).contains(&margin.0);
            self.must(holds, &format!("{place}.{side}"), TemplateProblem::Invalid, &said(margin))?;
        }
        Ok(())
    }

    fn letters(&self, place: &str, letters: &Letters) -> Checked {
        let steps = self.template.room.iter();
        let sizes: Vec<i32> = match letters.size {
            Size::Points(points) => vec![points.0],
            Size::Step(from) => {
                steps.map(|step| (step.size.0 + from.step.0).max(from.least.0)).collect()
            }
            Size::Small(from) => steps.map(|step| step.small.0 + from.small.0).collect(),
        };
        for size in &sizes {
            let found = format!("{},{:02}", size / 100, size.abs() % 100);
            self.must(SIZES.contains(size), place, TemplateProblem::Invalid, &found)?;
        }
        self.must(!sizes.is_empty(), place, TemplateProblem::Missing, "room")
    }

    fn style(&self, place: &str, style: &str) -> Checked {
        self.must(self.template.styles.contains_key(style), place, TemplateProblem::Style, style)
    }

    fn look(&self, place: &str, look: Option<&String>) -> Checked {
        let look = look.map_or(super::set::ROW, String::as_str);
        self.must(self.template.rows.contains_key(look), place, TemplateProblem::Style, look)
    }

    /// What a field is.
    fn kind(&self, slug: &str, scope: Scope<'_>) -> Option<Kind> {
        if slug == ORDINAL && !scope.lists.is_empty() {
            return Some(Kind::Number);
        }
        if slug == COPY && !self.template.copies.is_empty() {
            return Some(Kind::Text);
        }
        let inner = scope.lists.iter().rev().flat_map(|list| list.iter());
        let known = inner.chain(fields(self.template.document)).find(|field| field.slug == slug);
        known.map(|field| field.kind)
    }

    fn slug(&self, place: &str, slug: &str, scope: Scope<'_>) -> Result<Kind, TemplateError> {
        self.kind(slug, scope).ok_or_else(|| self.wrong(place, TemplateProblem::Field, slug))
    }

    fn list(
        &self,
        place: &str,
        slug: &str,
        scope: Scope<'_>,
    ) -> Result<&'static [Field], TemplateError> {
        match self.slug(place, slug, scope)? {
            Kind::List(fields) => Ok(fields),
            kind => {
                let found = format!("{slug}: {}", kind.name());
                Err(self.wrong(place, TemplateProblem::Kind, found))
            }
        }
    }

    fn text(&self, place: &str, text: &Text, scope: Scope<'_>) -> Checked {
        text.slots().into_iter().try_for_each(|slot| self.slot(place, slot, scope))
    }

    fn slot(&self, place: &str, slot: &Slot, scope: Scope<'_>) -> Checked {
        let mut kind = self.slug(place, &slot.slug, scope)?;
        for form in &slot.forms {
            let found = format!("{}:{} ({})", slot.slug, form.name(), kind.name());
            self.must(form.suits(kind), place, TemplateProblem::Kind, &found)?;
            if *form == Form::Label {
                self.labels_of(place, &slot.slug, kind)?;
            }
            // What is written is words from here on.
            kind = Kind::Text;
        }
        let found = format!("{} ({})", slot.slug, kind.name());
        self.must(kind.is_written(), place, TemplateProblem::Kind, &found)
    }

    /// Every word that a choice may say has a label.
    fn labels_of(&self, place: &str, slug: &str, kind: Kind) -> Checked {
        self.since(place, 3)?;
        let name = format!("labels.{slug}");
        let Some(labels) = self.template.labels.get(slug) else {
            return Err(self.wrong(&name, TemplateProblem::Missing, slug));
        };
        let Kind::Choice(words) = kind else { return Ok(()) };
        words.iter().try_for_each(|word| {
            self.must(labels.contains_key(*word), &name, TemplateProblem::Missing, word)
        })
    }

    /// No label is of a field that the document does not have.
    fn known_labels(&self) -> Checked {
        for slug in self.template.labels.keys() {
            let name = format!("labels.{slug}");
            self.since(&name, 3)?;
            let known = fields(self.template.document).any(|field| field.has(slug));
            self.must(known, &name, TemplateProblem::Field, slug)?;
        }
        Ok(())
    }

    /// A field that a click leads to: one of the document's, whatever it holds, or what an item says.
    fn field(&self, place: &str, field: &Text, scope: Scope<'_>) -> Checked {
        match field.plain() {
            Some(slug) => self.slug_of_a_box(place, slug),
            None => self.text(place, field, scope),
        }
    }

    /// A box may also be one of a place that holds nothing of the record: a signature, a paragraph.
    fn slug_of_a_box(&self, place: &str, slug: &str) -> Checked {
        let sound = !slug.is_empty()
            && slug
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "._-".contains(c));
        self.must(sound, place, TemplateProblem::Invalid, slug)
    }

    fn blocks(&self, place: &str, blocks: &[Block], scope: Scope<'_>) -> Checked {
        self.must(scope.depth < DEEPEST, place, TemplateProblem::Place, "")?;
        let scope = Scope { depth: scope.depth + 1, ..scope };
        for (at, block) in blocks.iter().enumerate() {
            self.block(&format!("{place}[{at}]"), block, scope)?;
        }
        Ok(())
    }

    fn block(&self, place: &str, block: &Block, scope: Scope<'_>) -> Checked {
        let at = |name: &str| format!("{place}.{name}");
        match block {
            Block::Head(head) => self.head(&at("head"), head, scope),
            Block::Title(title) => {
                let place = at("title");
                self.style(&format!("{place}.style"), &title.style)?;
                if let Some(field) = &title.field {
                    self.field(&format!("{place}.field"), field, scope)?;
                }
                title.lines.iter().try_for_each(|line| self.text(&place, line, scope))
            }
            Block::Text(words) => self.words(&at("text"), words, scope),
            Block::Row(row) => self.row(&at("row"), row, scope),
            Block::Cells(cells) => self.cells(&at("cells"), cells, scope),
            Block::Beside(beside) => self.beside(&at("beside"), beside, scope),
            Block::Element(element) if element.name == ElementName::Sheet => {
                self.must(scope.depth == 1, &at("element"), TemplateProblem::Place, "sheet")
            }
            Block::Gap(_) | Block::Stamp(_) | Block::StampLine(_) | Block::Element(_) => Ok(()),
            Block::Signature(signature) => self.signature(&at("signature"), signature, scope),
            Block::Picture(picture) => {
                let place = at("picture");
                let holds = (3_000..=self.height()).contains(&picture.most.0);
                let most = said(picture.most);
                self.must(holds, &format!("{place}.most"), TemplateProblem::Place, &most)?;
                self.picture(&format!("{place}.field"), &picture.field, scope)
            }
            Block::Labels(labels) => self.labels(&at("labels"), labels, scope),
            Block::Rule(rule) => {
                let holds = rule.x.0 >= 0 && rule.x.0 + rule.width.0 <= scope.width;
                self.must(holds, &at("rule"), TemplateProblem::Place, &said(rule.width))
            }
            Block::Columns(columns) => self.columns(&at("columns"), columns, scope),
            Block::Signing(signing) => {
                let place = at("signing");
                self.style(&format!("{place}.style"), &signing.style)?;
                self.style(&format!("{place}.note_style"), &signing.note_style)?;
                self.text(&format!("{place}.heading"), &signing.heading, scope)?;
                self.text(&format!("{place}.note"), &signing.note, scope)
            }
            Block::Qr(qr) => {
                let place = at("qr");
                let holds = (10_000..=scope.width).contains(&qr.side.0);
                self.must(holds, &format!("{place}.side"), TemplateProblem::Place, &said(qr.side))?;
                self.slug_of_a_box(&format!("{place}.field"), &qr.field)?;
                self.text(&format!("{place}.text"), &qr.text, scope)
            }
            Block::Table(table) => self.table(&at("table"), table, scope),
            Block::Grid(grid) => self.grid(&at("grid"), grid, scope),
            Block::Ticks(ticks) => self.ticks(&at("ticks"), ticks, scope),
            Block::Places(places) => self.places(&at("places"), places, scope),
            Block::Balanced(balanced) => {
                let place = at("balanced");
                self.style(&format!("{place}.style"), &balanced.style)?;
                self.slug_of_a_box(&format!("{place}.field"), &balanced.field)?;
                let list = self.list(&format!("{place}.of"), &balanced.of, scope)?;
                let lists = [scope.lists, &[list]].concat();
                let inside = Scope { lists: &lists, ..scope };
                self.text(&format!("{place}.text"), &balanced.text, inside)
            }
            Block::Image(image) => self.image(&at("image"), image, scope),
            Block::Path(path) => {
                let inside = |[x, y]: &[Mm; 2]| {
                    (0..=scope.width).contains(&x.0) && (0..=self.paper().1).contains(&y.0)
                };
                let holds = path.points.len() >= 3 && path.points.iter().all(inside);
                self.must(holds, &at("path.points"), TemplateProblem::Place, "")
            }
            Block::Each(each) => {
                let list = self.list(&at("each.of"), &each.of, scope)?;
                let lists = [scope.lists, &[list]].concat();
                self.blocks(&at("each.blocks"), &each.blocks, Scope { lists: &lists, ..scope })
            }
            Block::When(when) => {
                self.condition(&at("when.if"), &when.condition, scope)?;
                self.blocks(&at("when.then"), &when.then, scope)?;
                self.blocks(&at("when.else"), &when.otherwise, scope)
            }
        }
    }
}

fn said(length: Mm) -> String {
    (f64::from(length.0) / 1_000.0).to_string()
}
