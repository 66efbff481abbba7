//! A template and what a record says, set on pages.

mod heads;
mod labels;
mod places;
mod room;
mod rows;
mod table;
mod words;

use crate::document::PaperKind;
use crate::error::LayoutError;
use crate::font::Face;
use crate::layout::elements::{self, Ground, Signed};
use crate::page::{Ink, PageSize, Path, Point, Sheet, Um};
use crate::profile::PrintProfile;
use crate::record::Record;
use crate::set::{Fragment, Frame, Style, add_page, flow, flow_rows};

use super::field::{Scope, Values};
use super::model::{
    Block, Condition, ElementBlock, ElementName, FaceName, Leading, Length, Margins, Pages, Partly,
    Size, Step, Stepped, Template, UnderName,
};
use super::pictures::Pictures;
use room::{first_step, one_page, roomiest};
pub(super) use words::align;
use words::{kept, raised};

/// The look of rows that name none.
pub(super) const ROW: &str = "row";

/// Lays a record out as its template says: form and data on plain paper.
///
/// # Errors
/// [`LayoutError`] with the field.
pub(crate) fn lay_out(
    template: &Template,
    pictures: &Pictures,
    record: &Record,
    ground: Ground<'_>,
    profile: &PrintProfile,
) -> Result<Sheet, LayoutError> {
    let worded = super::sheet::worded(template, record);
    let record = worded.as_ref().unwrap_or(record);
    let values = Values::of(record).labelled(&template.labels);
    values.are_of_a_page()?;
    let scope = values.scope();
    if ground.kind != PaperKind::Preview {
        complete(template, scope)?;
    }
    let alone = Setter { template, pictures, ground, profile, step: first_step(template), page: 0 };
    let lies = template.lying.as_ref().filter(|lying| alone.holds(&lying.condition, scope));
    let (size, landscape) = template.paper();
    let frame = match lies {
        Some(lying) => frame(&lying.frame, size, true),
        None => frame(&template.frame, size, landscape),
    };
    let alone = Setter { page: frame.height(), ..alone };
    let setter = |step| Setter { step, ..alone };
    let mut sheet = Sheet::default();
    let set = |copy: Option<&str>, sheet: &mut Sheet| {
        if let [Block::Labels(labels)] = template.form.as_slice() {
            return labels::lay_out(labels, template, setter, scope, frame, sheet);
        }
        let body = roomiest(template, frame, |step| {
            setter(step).body(copy.map_or(scope, |copy| scope.copy(copy)), frame.width())
        })?;
        if template.under.contains(&UnderName::Calibration) {
            let under = elements::calibration(profile, frame, body.height())?;
            return elements::page_over(under, body.above, frame, sheet);
        }
        match body.table {
            Some((head, rows)) => flow_rows(body.above, &head, rows, body.below, frame, sheet),
            None => flow(body.above, frame, sheet),
        }
    };
    if let Some(front) = &template.front
        && alone.holds(&front.condition, scope)
    {
        let mut parts = Vec::new();
        alone.blocks(&front.blocks, scope, frame.width(), &mut parts)?;
        flow(parts, frame, &mut sheet)?;
    }
    if template.copies.is_empty() {
        set(None, &mut sheet)?;
    }
    template.copies.iter().try_for_each(|copy| set(Some(copy), &mut sheet))?;
    if template.pages == Pages::One {
        one_page(&sheet)?;
    }
    if let Some(back) = &template.back {
        for page in alone.back(back, scope, frame)? {
            add_page(page, frame, &mut sheet);
        }
    }
    if template.under.contains(&UnderName::Border)
        && let Some(border) = elements::border(record.border(), frame.page())
    {
        for page in &mut sheet.pages {
            page.underlay(border.marks.iter().cloned());
        }
    }
    Ok(sheet)
}

impl Template {
    /// Its paper, and whether that lies on its long side.
    pub(super) fn paper(&self) -> (PageSize, bool) {
        let (size, lies) = self.page.size();
        (size, lies || self.landscape)
    }
}

/// Groups of which all fields are given or none (a father's block, DOMAIN §3.1).
pub(super) fn complete(template: &Template, scope: Scope<'_>) -> Result<(), LayoutError> {
    for group in &template.together {
        let given = group.iter().find(|field| scope.is_given(field));
        let missing = group.iter().find(|field| !scope.is_given(field));
        if let (Some(field), Some(given)) = (missing, given) {
            return Err(LayoutError::Incomplete { field: field.clone(), given: given.clone() });
        }
    }
    Ok(())
}

fn frame(margins: &Margins, size: PageSize, landscape: bool) -> Frame {
    Frame {
        left: margins.left.0,
        top: margins.top.0,
        right: margins.right.0,
        bottom: margins.bottom.0,
        size,
        landscape,
    }
}

/// What stands above the table, the table with its head, what stands below.
#[derive(Default)]
struct Body {
    above: Vec<Fragment>,
    table: Option<(Fragment, Vec<Fragment>)>,
    below: Vec<Fragment>,
}

impl Body {
    fn height(&self) -> Um {
        let rows = self.table.iter().flat_map(|(head, rows)| std::iter::once(head).chain(rows));
        let parts = self.above.iter().chain(rows).chain(&self.below);
        parts.fold(0, |sum: Um, part| sum.saturating_add(part.height))
    }
}

/// Sets blocks in one of the ways.
#[derive(Clone, Copy)]
struct Setter<'a> {
    template: &'a Template,
    pictures: &'a Pictures,
    ground: Ground<'a>,
    profile: &'a PrintProfile,
    step: Step,
    /// The height of a page.
    page: Um,
}

impl<'a> Setter<'a> {
    fn body(self, scope: Scope<'_>, width: Um) -> Result<Body, LayoutError> {
        let mut body = Body::default();
        for block in &self.template.form {
            if let Block::Table(table) = block {
                body.table = Some(self.table(table, scope)?);
            } else if let Block::Element(ElementBlock { name: ElementName::Sheet, .. }) = block {
                let size = u32::try_from(self.step.size.0).unwrap_or_default();
                let last = self.template.room.last().is_none_or(|last| *last == self.step);
                body.table = elements::sheet(scope.record(), size, width, last)?;
            } else if body.table.is_some() {
                self.block(block, scope, width, &mut body.below)?;
            } else {
                self.block(block, scope, width, &mut body.above)?;
            }
        }
        Ok(body)
    }

    fn blocks(
        self,
        blocks: &'a [Block],
        scope: Scope<'_>,
        width: Um,
        out: &mut Vec<Fragment>,
    ) -> Result<(), LayoutError> {
        blocks.iter().try_for_each(|block| self.block(block, scope, width, out))
    }

    fn block(
        self,
        block: &'a Block,
        scope: Scope<'_>,
        width: Um,
        out: &mut Vec<Fragment>,
    ) -> Result<(), LayoutError> {
        out.push(match block {
            Block::Head(head) => self.head(head, scope, width)?,
            Block::Title(title) => self.title(title, scope, width)?,
            Block::Text(words) => self.words(words, scope, width)?,
            Block::Row(row) => self.row(row, scope, width)?,
            Block::Cells(cells) => self.cells(cells, scope, width)?,
            Block::Beside(beside) => self.beside(beside, scope, width)?,
            Block::Gap(length) => Fragment::room(self.length(*length)),
            Block::Rule(rule) => {
                let mut fragment = Fragment::room(rule.height.0);
                let y = rule.y.map_or(rule.height.0 / 2, |y| y.0);
                let (from, to) = (Point::new(rule.x.0, y), Point::new(rule.x.0 + rule.width.0, y));
                let ink = if rule.light { Ink::Light } else { Ink::Black };
                fragment.line(from, to, rule.thickness.0, ink);
                fragment
            }
            Block::Grid(grid) => raised(self.grid(grid, scope)?, grid.above.0),
            Block::Ticks(ticks) => self.ticks(ticks, scope, width)?,
            Block::Places(places) => self.places(places, scope, width)?,
            Block::Balanced(balanced) => self.balanced(balanced, scope, width)?,
            Block::Columns(columns) => self.columns(columns, scope)?,
            Block::Signing(signing) => {
                let signed = Signed {
                    heading: &scope.say(&signing.heading),
                    note: &scope.say(&signing.note),
                    styles: (self.style(&signing.style), self.style(&signing.note_style)),
                    room: signing.room.0,
                };
                elements::signing(&signed, &scope.signer(), self.ground, width)?
            }
            Block::Signature(signature) => {
                let room = signature.room.0;
                let mut set = elements::signature(&scope.signer(), width, room)?;
                let [picture, seal] = [&signature.picture, &signature.seal].map(|field| {
                    let field = field.as_deref()?;
                    Some((scope.picture(field)?, field))
                });
                elements::sign(&mut set, picture, seal, self.ground.kind, (width, room))?;
                set
            }
            Block::Picture(picture) => {
                let Some(known) = scope.picture(&picture.field) else { return Ok(()) };
                let set = elements::picture(&known, &picture.field, width, picture.most.0)?;
                let set = match &picture.alt {
                    Some(alt) => set.into_figure(alt.as_str()),
                    None => set.into_artifact(),
                };
                kept(set, picture.keep)
            }
            Block::Stamp(stamp) => {
                let Some(known) = self.ground.stamp else { return Ok(()) };
                let set = if stamp.bare {
                    elements::bare_stamp(known, width)?
                } else {
                    elements::stamp(known, width)?
                };
                raised(set, stamp.above.0)
            }
            Block::StampLine(line) => {
                let Some(known) = self.ground.stamp else { return Ok(()) };
                raised(elements::stamp_line(known, width)?, line.above.0)
            }
            Block::Qr(qr) => {
                let code = elements::qr(&scope.say(&qr.text), qr.side.0, &qr.field)?;
                raised(code.into_figure(qr.alt.as_str()), qr.above.0)
            }
            Block::Image(image) => {
                let Some(known) = self.pictures.get(&image.name) else { return Ok(()) };
                let mut placed = known.wide(image.width.0);
                placed.x = image.x.0;
                let mut fragment = Fragment::default();
                fragment.image(placed);
                match &image.alt {
                    Some(alt) => fragment.into_figure(alt.as_str()),
                    None => fragment.into_artifact(),
                }
            }
            Block::Path(path) => {
                let ring = path.points.iter().map(|[x, y]| Point::new(x.0, y.0)).collect();
                let mut drawn = Path { rings: vec![ring], fill: None, stroke: None };
                if path.filled {
                    drawn = drawn.filled(Ink::Black);
                }
                if path.stroke.0 > 0 {
                    drawn = drawn.stroked(Ink::Black, path.stroke.0);
                }
                let mut fragment = Fragment::room(path.height.0);
                fragment.path(drawn);
                fragment
            }
            Block::Each(each) => {
                for item in scope.items(&each.of) {
                    let scope = scope.with(&item);
                    let set = self.blocks(&each.blocks, scope, width, out);
                    set.map_err(|error| match scope.value("entry.number", &[]) {
                        Some(number) => error.in_row("table.rows", number),
                        None => error,
                    })?;
                }
                return Ok(());
            }
            Block::When(when) => {
                let holds = self.holds(&when.condition, scope);
                let blocks = if holds { &when.then } else { &when.otherwise };
                return self.blocks(blocks, scope, width, out);
            }
            Block::Element(element) => {
                let drawn = match element.name {
                    ElementName::PromiseLine => elements::promise_line(scope.record(), width)?,
                    ElementName::CalibrationValues => {
                        let values =
                            elements::calibration_values(scope.record(), self.profile, width)?;
                        Some(values)
                    }
                    // Its head is the page's business: the checks keep it out of other blocks.
                    ElementName::Sheet => None,
                };
                let Some(drawn) = drawn else { return Ok(()) };
                raised(drawn, self.length(element.above))
            }
            // They are the page's business: the checks keep them out of other blocks.
            Block::Table(_) | Block::Labels(_) => return Ok(()),
        });
        Ok(())
    }

    fn holds(self, condition: &Condition, scope: Scope<'_>) -> bool {
        match condition {
            Condition::Given(field) => scope.is_given(field),
            Condition::Missing(field) => !scope.is_given(field),
            Condition::No(field) => scope.says_no(field),
            Condition::Is([field, word]) => scope.is(field, word),
            Condition::First {} => scope.is_first(),
            Condition::Stamped {} => self.ground.stamp.is_some(),
            Condition::All(all) => all.iter().all(|condition| self.holds(condition, scope)),
            Condition::Any(any) => any.iter().any(|condition| self.holds(condition, scope)),
        }
    }

    /// A style by its name; a template that was checked has it.
    fn style(self, name: &str) -> Style {
        let Some(letters) = self.template.styles.get(name) else {
            return Style::new(Face::Regular, 1_300);
        };
        let face = match letters.face {
            FaceName::Regular => Face::Regular,
            FaceName::Bold => Face::Bold,
            FaceName::Italic => Face::Italic,
            FaceName::BoldItalic => Face::BoldItalic,
        };
        let size = match letters.size {
            Size::Points(points) => points.0,
            Size::Step(from) => (self.step.size.0 + from.step.0).max(from.least.0),
            Size::Small(from) => self.step.small.0 + from.small.0,
        };
        Style::new(face, u32::try_from(size).unwrap_or_default())
    }

    fn length(self, length: Length) -> Um {
        let share = |of: Um, share: i32| {
            Um::try_from(i64::from(of) * i64::from(share) / 1_000_000).unwrap_or_default()
        };
        let left_of = |length: Um| self.step.give.map_or(length, |left| share(length, left.0));
        match length {
            Length::Fixed(length) => length.0,
            Length::Stepped(Stepped::Air(times)) => share(self.step.air.0, times.0),
            Length::Stepped(Stepped::Give(length)) => left_of(length.0),
            Length::Partly(Partly { fixed, give }) => fixed.0 + left_of(give.0),
        }
    }

    fn leading(self, leading: Leading) -> i32 {
        match leading {
            Leading::Usual => 130,
            Leading::Percent(percent) => i32::from(percent),
            Leading::Step(_) => i32::from(self.step.leading),
        }
    }
}
