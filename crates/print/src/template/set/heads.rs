//! Heads and titles, and parts side by side.

use crate::error::LayoutError;
use crate::layout::elements;
use crate::page::Um;
use crate::set::Fragment;
use crate::tree::Role;

use super::super::field::Scope;
use super::super::model::{Columns, Head, Title};
use super::{Setter, kept};

impl<'a> Setter<'a> {
    pub(super) fn title(
        self,
        title: &'a Title,
        scope: Scope<'_>,
        width: Um,
    ) -> Result<Fragment, LayoutError> {
        let style = self.style(&title.style);
        let field = title.field.as_ref().map(|field| scope.say(field));
        let mut whole = Fragment::default();
        for line in &title.lines {
            whole.below(elements::centred(&scope.say(line), style, width, field.as_deref())?, 0);
        }
        let whole = whole.read_as(Role::Title);
        Ok(match field {
            Some(field) => whole.into_field(&field, width),
            None => whole,
        })
    }

    /// The office on the left, State and motto on the right; number and date under them (NĐ 30/2020).
    pub(super) fn head(
        self,
        head: &'a Head,
        scope: Scope<'_>,
        width: Um,
    ) -> Result<Fragment, LayoutError> {
        let office = scope.record().office().filter(|_| !head.state_only);
        let mut set = match office {
            Some(office) => elements::decree_head(office, width)?,
            None => elements::state_head(width)?,
        };
        let (left, top) = (width * 42 / 100, set.height + head.drop.0);
        if let Some(number) = head.number.as_ref().filter(|n| !scope.say(&n.text).is_empty()) {
            set.put(self.words(number, scope, left - 4_000)?, 0, top);
        }
        if let Some(date) = &head.date {
            set.put(self.words(date, scope, width - left)?, left, top);
        }
        Ok(set)
    }

    pub(super) fn columns(
        self,
        columns: &'a Columns,
        scope: Scope<'_>,
    ) -> Result<Fragment, LayoutError> {
        let top = self.length(columns.above);
        let mut whole = Fragment::room(columns.height.0);
        let mut pieces = Vec::new();
        for column in &columns.columns {
            let mut parts = Vec::new();
            self.blocks(&column.blocks, scope, column.width.0, &mut parts)?;
            let y = top + column.y.0;
            let height = parts.iter().fold(0_i32, |sum: Um, part| sum.saturating_add(part.height));
            if columns.may_part && height > self.page - y {
                pieces.push(Fragment::room(y));
                pieces.extend(parts.iter().cloned().map(|part| part.beside(column.x.0)));
            }
            let set = Fragment::stack(parts);
            let y = if column.low { y.max(whole.height - set.height) } else { y };
            whole.put(set, column.x.0, y);
        }
        whole.pieces = pieces;
        Ok(kept(whole, columns.keep))
    }
}
