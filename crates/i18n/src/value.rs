//! What may stand for a parameter in a message.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

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
            Value::Text(text) => FluentValue::String(text),
            Value::Number(Number(count)) => FluentValue::from(count),
        }
    }
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
