//! Lengths and sizes as a template writes them: millimetres and points, kept as whole numbers.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::page::Um;

/// A length in millimetres, to a thousandth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord)]
pub struct Mm(pub Um);

/// A size in points, to a hundredth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord)]
pub struct Pt(pub i32);

/// A share of a whole, to a millionth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord)]
pub struct Share(pub i32);

/// A whole number of `parts` of one; nothing for what is no number of a page.
#[expect(clippy::cast_possible_truncation, reason = "bounded just before")]
fn parts_of(number: f64, parts: f64, most: f64) -> Option<i32> {
    (number.is_finite() && number.abs() <= most).then(|| (number * parts).round() as i32)
}

macro_rules! measure {
    ($name:ident, $parts:expr, $least:expr, $most:expr, $says:expr) => {
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let number = f64::deserialize(deserializer)?;
                let parts = parts_of(number, $parts, $most);
                parts.map(Self).ok_or_else(|| de::Error::custom(format!("out of range: {number}")))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_f64(f64::from(self.0) / $parts)
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({
                    "type": "number", "minimum": $least, "maximum": $most, "description": $says
                })
            }
        }
    };
}

// What is below nothing is refused by its place when a template is read (`once`).
measure!(Mm, 1_000.0, 0.0, 420.0, "Millimetres");
measure!(Pt, 100.0, -100.0, 100.0, "Points");
measure!(Share, 1_000_000.0, 0.0, 10.0, "A share of the whole");
