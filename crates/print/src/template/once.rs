//! What a template's bytes must hold before anybody asks what they mean: no part is said twice, and no length
//! draws what comes next over what stands there.

use std::cell::RefCell;
use std::collections::HashSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

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

/// From baseline to baseline, in per cent of the size: stacked capitals (Ễ, Ậ) need more than their size.
pub(super) const LEADINGS: std::ops::RangeInclusive<i64> = 110..=250;
/// The most room around rows, in millimetres.
const MOST_AIR: f64 = 20.0;

/// The place of the first length that is below nothing, or of lines that would stand on one another, and what
/// is written there. Only a size may be less than another by so much.
pub(super) fn unsound(value: &Value) -> Option<(String, String)> {
    unsound_in(value, "", "")
}

fn unsound_in(value: &Value, place: &str, name: &str) -> Option<(String, String)> {
    match value {
        Value::Object(parts) => parts.iter().find_map(|(name, part)| {
            let place = if place.is_empty() { name.clone() } else { format!("{place}.{name}") };
            unsound_in(part, &place, name)
        }),
        Value::Array(parts) => (0..)
            .zip(parts)
            .find_map(|(at, part): (usize, _)| unsound_in(part, &format!("{place}[{at}]"), name)),
        Value::Number(number) => {
            let found = number.as_f64().unwrap_or_default();
            let in_room = place.starts_with("room[");
            let sound = match name {
                "step" | "small" => true,
                // A way of a template whose lines follow none says nothing.
                "leading" if in_room && number.as_u64() == Some(0) => true,
                "leading" => number.as_i64().is_some_and(|percent| LEADINGS.contains(&percent)),
                "air" if in_room => (0.0..=MOST_AIR).contains(&found),
                _ => found >= 0.0,
            };
            (!sound).then(|| (place.to_owned(), number.to_string()))
        }
        Value::Null | Value::Bool(_) | Value::String(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

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

    #[test]
    fn a_length_below_nothing_is_found_and_a_smaller_size_is_none() {
        for (value, place) in [
            (json!({ "form": [{ "gap": 1 }, { "gap": -50 }] }), Some("form[1].gap")),
            (json!({ "rows": { "row": { "leading": 0 } } }), Some("rows.row.leading")),
            (json!({ "room": [{ "leading": 0 }, { "air": -3 }] }), Some("room[1].air")),
            (json!({ "room": [{ "air": 60 }] }), Some("room[0].air")),
            (
                json!({ "styles": { "s": { "size": { "step": -1 } } }, "rows": { "row": { "above": { "air": 3 } } } }),
                None,
            ),
        ] {
            assert_eq!(unsound(&value).map(|(place, _)| place).as_deref(), place, "{value}");
        }
    }
}
