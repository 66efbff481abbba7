//! What may stand for a parameter in a message.

use std::borrow::Cow;

use fluent_bundle::{
    FluentValue,
    types::{FluentNumber, FluentNumberOptions},
};

/// A value for a parameter: finished text, or a count that chooses a plural and is grouped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// Shown as it is.
    Text(Cow<'a, str>),
    /// Shown with the language's separators: `1.000` in Vietnamese, `1,000` in English.
    Number(Number),
}

/// A count. A year, an hour or a code is not a count: give those as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number(i64);

macro_rules! numbers {
    ($($from:ty),*) => { $(
        impl From<$from> for Number {
            fn from(count: $from) -> Self {
                Self(i64::try_from(count).unwrap_or(i64::MAX))
            }
        }

        impl From<$from> for Value<'_> {
            fn from(count: $from) -> Self {
                Self::Number(count.into())
            }
        }
    )* };
}

numbers!(u8, u16, u32, u64, usize, i8, i16, i32, i64);

impl From<Number> for Value<'_> {
    fn from(count: Number) -> Self {
        Self::Number(count)
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<Value<'a>> for FluentValue<'a> {
    fn from(value: Value<'a>) -> Self {
        match value {
            Value::Text(text) => written_number(&text).unwrap_or(FluentValue::String(text)),
            Value::Number(Number(count)) => FluentValue::from(count),
        }
    }
}

/// A number in text chooses a plural and is shown as it was written: the data of an error cross as
/// text. What would not come back as it was (`05`, an identity number) stays text.
fn written_number(text: &str) -> Option<FluentValue<'static>> {
    let count: i64 = text.parse().ok().filter(|count: &i64| count.to_string() == text)?;
    // Beyond this a float, which is what Fluent keeps, no longer holds every whole number.
    if count.unsigned_abs() > 1 << 53 {
        return None;
    }
    let options = FluentNumberOptions { use_grouping: false, ..FluentNumberOptions::default() };
    #[allow(clippy::cast_precision_loss, reason = "checked above")]
    Some(FluentValue::Number(FluentNumber::new(count as f64, options)))
}

/// Groups the digits of a whole number by three.
pub(crate) fn grouped(digits: &str, separator: char) -> String {
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |unsigned| ("-", unsigned));
    let mut out = String::from(sign);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_grouped_from_the_right() {
        let shown: Vec<String> =
            ["0", "999", "1000", "-3321", "1234567"].map(|digits| grouped(digits, '.')).into();
        assert_eq!(shown, ["0", "999", "1.000", "-3.321", "1.234.567"]);
    }

    #[test]
    fn a_count_past_the_largest_stays_the_largest() {
        assert_eq!(Number::from(u64::MAX), Number(i64::MAX));
    }
}
