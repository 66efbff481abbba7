//! No value is longer than any paper has room for.

use serde_json::Value;

use crate::error::LayoutError;
use crate::record::{LONGEST_NAME, LONGEST_TEXT, is_longer};

use super::{Field, Kind, Values, fields};

impl Values<'_> {
    /// That no value is longer than any paper has room for.
    ///
    /// # Errors
    /// [`LayoutError::Overflow`] with the field.
    pub(in super::super) fn are_of_a_page(&self) -> Result<(), LayoutError> {
        let mut all = fields(self.document);
        match all.find_map(|field| field.too_long(&self.root)) {
            None => Ok(()),
            Some(field) => Err(LayoutError::Overflow { field: field.to_owned(), lines: 1 }),
        }
    }
}

impl Field {
    /// What of it is longer than any paper has room for.
    fn too_long(&self, record: &Value) -> Option<&'static str> {
        let value = record.pointer(self.at)?;
        let longer =
            |value: &Value, most: usize| value.as_str().is_some_and(|text| is_longer(text, most));
        let is = match self.kind {
            Kind::Name => longer(value, LONGEST_NAME),
            Kind::List(items) => {
                let mut list = value.as_array().into_iter().flatten();
                return list.find_map(|item| items.iter().find_map(|field| field.too_long(item)));
            }
            Kind::Texts => {
                let mut all = value.as_array().into_iter().flatten();
                all.any(|text| longer(text, LONGEST_TEXT))
            }
            _ => longer(value, LONGEST_TEXT),
        };
        is.then_some(self.slug)
    }
}
