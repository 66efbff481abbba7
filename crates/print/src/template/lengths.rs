//! No length of a template draws what comes next over what stands there.

use serde_json::Value;

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
