//! What is asked of a record, and where its data stands on a blank.

use crate::page::Um;

use super::super::back::CHANGES;
use super::super::error::TemplateProblem;
use super::super::field::Kind;
use super::super::measure::Mm;
use super::super::model::{Blank, BlankBack, Condition};
use super::{Checked, Checker, SIZES, Scope, said};

impl Checker<'_> {
    pub(super) fn condition(
        &self,
        place: &str,
        condition: &Condition,
        scope: Scope<'_>,
    ) -> Checked {
        match condition {
            Condition::Given(field) | Condition::Missing(field) => {
                self.slug(place, field, scope).map(|_| ())
            }
            Condition::No(field) => match self.slug(place, field, scope)? {
                Kind::Flag => Ok(()),
                kind => {
                    let found = format!("{field} ({})", kind.name());
                    Err(self.wrong(place, TemplateProblem::Kind, found))
                }
            },
            Condition::First {} => {
                self.must(!scope.lists.is_empty(), place, TemplateProblem::Place, "first")
            }
            Condition::Stamped {} => Ok(()),
            Condition::Is([field, word]) => match self.slug(place, field, scope)? {
                Kind::Choice(words) if words.contains(&word.as_str()) => Ok(()),
                Kind::Choice(_) => Err(self.wrong(place, TemplateProblem::Invalid, word.as_str())),
                kind => {
                    let found = format!("{field} ({})", kind.name());
                    Err(self.wrong(place, TemplateProblem::Kind, found))
                }
            },
            Condition::All(inner) | Condition::Any(inner) => {
                inner.iter().try_for_each(|condition| self.condition(place, condition, scope))
            }
        }
    }

    pub(super) fn data(&self, data: &Blank, scope: Scope<'_>) -> Checked {
        let blank = self.template.document.has_blank();
        self.must(blank, "data", TemplateProblem::Place, &data.blank)?;
        let floor = said(Mm(data.floor.0.saturating_mul(10)));
        let above = data.fields.iter().filter(|position| position.size.0 < data.floor.0).count();
        // What is above most sizes is wrong itself; a size below it is the one of that field.
        let sound = SIZES.contains(&data.floor.0) && 2 * above <= data.fields.len();
        self.must(sound, "data.floor", TemplateProblem::Invalid, &floor)?;
        let (wide, high) = self.paper();
        for (at, position) in data.fields.iter().enumerate() {
            let place = format!("data.fields[{at}]");
            self.slug(&format!("{place}.field"), &position.field, scope)?;
            match &position.text {
                Some(text) => self.text(&format!("{place}.text"), text, scope)?,
                None => {
                    let kind = self.slug(&place, &position.field, scope)?;
                    let found = format!("{} ({})", position.field, kind.name());
                    let holds = kind.is_written() || kind == Kind::SignerLines;
                    self.must(holds, &format!("{place}.field"), TemplateProblem::Kind, &found)?;
                }
            }
            let size = position.size.0;
            let holds = SIZES.contains(&size) && size >= data.floor.0;
            self.must(
                holds,
                &format!("{place}.size"),
                TemplateProblem::Invalid,
                &said(Mm(size * 10)),
            )?;
            self.must(!position.lines.is_empty(), &place, TemplateProblem::Missing, "lines")?;
            for (line, stands) in position.lines.iter().enumerate() {
                let (x, y, width) = (stands.x.0, stands.y.0, stands.width.0);
                let on_it = x >= 5_000 && width > 0 && x + width <= wide - 5_000;
                let holds = on_it && (5_000..=high - 5_000).contains(&y);
                let found = format!("{} {} {}", said(stands.x), said(stands.y), said(stands.width));
                let place = format!("{place}.lines[{line}]");
                self.must(holds, &place, TemplateProblem::Place, &found)?;
            }
        }
        data.back.as_ref().map_or(Ok(()), |back| self.blank_back(back, scope))
    }

    /// Its lines stand on the sheet, and its columns beside one another.
    fn blank_back(&self, back: &BlankBack, scope: Scope<'_>) -> Checked {
        self.since("data.back", 2)?;
        let list = self.list("data.back", CHANGES, scope)?;
        let (wide, high) = self.paper();
        let sizes = SIZES.contains(&back.floor.0) && SIZES.contains(&back.size.0);
        let sound = sizes && back.floor.0 <= back.size.0;
        self.must(sound, "data.back.size", TemplateProblem::Invalid, &said(Mm(back.size.0 * 10)))?;
        // The tallest letter of a line does not reach the line above it.
        let tall = Um::try_from(i64::from(back.size.0) * 127 / 36).unwrap_or(Um::MAX);
        let pitch = back.pitch.0 >= tall && back.rows > 0;
        self.must(pitch, "data.back.pitch", TemplateProblem::Invalid, &said(back.pitch))?;
        let rows = i64::from(back.rows) - 1;
        let last = i64::from(back.first.0) + rows * i64::from(back.pitch.0);
        let holds = back.first.0 >= 5_000 && last <= i64::from(high - 5_000);
        self.must(holds, "data.back.rows", TemplateProblem::Place, &back.rows.to_string())?;
        self.must(!back.columns.is_empty(), "data.back", TemplateProblem::Missing, "columns")?;
        let scope = Scope { lists: &[list], ..scope };
        let mut from = 5_000;
        for (at, column) in back.columns.iter().enumerate() {
            let place = format!("data.back.columns[{at}]");
            self.text(&format!("{place}.text"), &column.text, scope)?;
            let end = column.x.0 + column.width.0;
            let holds = column.x.0 >= from && column.width.0 > 0 && end <= wide - 5_000;
            let found = format!("{} {}", said(column.x), said(column.width));
            self.must(holds, &place, TemplateProblem::Place, &found)?;
            from = end;
        }
        Ok(())
    }
}
