//! No part of a template is said twice.

use std::cell::RefCell;
use std::collections::HashSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use super::model::Template;

/// The place of the first field that stands twice on the blank, and the field. A date may stand there in
/// figures and again in words, but nothing in the same words.
pub(super) fn printed_twice(template: &Template) -> Option<(String, String)> {
    let fields = &template.data.as_ref()?.fields;
    fields.iter().enumerate().find_map(|(at, position)| {
        let mut before = fields[..at].iter();
        let is_doubled =
            before.any(|other| other.field == position.field && other.text == position.text);
        is_doubled.then(|| (format!("data.fields[{at}].field"), position.field.clone()))
    })
}

/// The place of the first name that stands twice in one object, of which a reader would keep the last.
pub(super) fn said_twice(bytes: &[u8]) -> Option<String> {
    let found = RefCell::new(None);
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    // It was read as JSON already, so what fails here is a name that was found.
    let part = Part { place: String::new(), found: &found };
    let _ended = part.deserialize(&mut reader);
    found.into_inner()
}

/// A part of the file on the way.
struct Part<'a> {
    place: String,
    found: &'a RefCell<Option<String>>,
}

impl Part<'_> {
    fn inside(&self, name: &str) -> String {
        if self.place.is_empty() { name.to_owned() } else { format!("{}.{name}", self.place) }
    }
}

impl<'de> DeserializeSeed<'de> for Part<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Part<'_> {
    type Value = ();

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("any JSON")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<(), A::Error> {
        let mut at = 0;
        let part = |at: usize| Part { place: format!("{}[{at}]", self.place), found: self.found };
        while parts.next_element_seed(part(at))?.is_some() {
            at += 1;
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut parts: A) -> Result<(), A::Error> {
        let mut names = HashSet::new();
        while let Some(name) = parts.next_key::<String>()? {
            let place = self.inside(&name);
            if !names.insert(name) {
                *self.found.borrow_mut() = Some(place);
                return Err(A::Error::custom("said twice"));
            }
            parts.next_value_seed(Part { place, found: self.found })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_stands_twice_is_found_by_its_place() {
        for (text, place) in [
            (r#"{"a": 1, "b": {"c": [1, {"d": 1, "d": 2}]}}"#, Some("b.c[1].d")),
            (r#"{"a": 1, "a": 1}"#, Some("a")),
            (r#"{"a": {"b": 1.5}, "c": [{"b": true}, {"b": null}], "d": -1}"#, None),
        ] {
            assert_eq!(said_twice(text.as_bytes()).as_deref(), place, "{text}");
        }
    }
}
