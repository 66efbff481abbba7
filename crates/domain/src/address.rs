//! A Vietnamese address as a person writes it, read far enough to walk by it.
//!
//! ```text
//!   số 12 ngõ 45/6 Nguyễn Trãi, tổ dân phố 7
//!      │   └ lanes 45, 6    │            └ group
//!      └ house 12           └ street
//! ```
//!
//! Nothing is corrected and nothing is lost: paper shows the address as it was written. What is read
//! here only says which homes are one home, and in which order an officer comes past them. Every
//! address can be put in order; one in which nothing is found stands by its words.

mod read;

use std::cmp::Ordering;

use crate::text;

/// A house or lane number: `12`, `12A`, `12-14`; ordered as it stands in the street.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    value: u32,
    rest: String,
}

impl Number {
    /// Reads what begins with a digit: the figure first, what follows it as it is.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        let value = word.get(..digits)?.parse().ok()?;
        Some(Self { value, rest: text::fold(word.get(digits..)?) })
    }

    /// The figure.
    #[must_use]
    pub const fn value(&self) -> u32 {
        self.value
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value).then_with(|| self.rest.cmp(&other.rest))
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// What was found in an address.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Address {
    /// Tổ dân phố, thôn, xóm, ấp, khu phố: kind and name, folded for comparing.
    group: Option<(Option<Number>, String)>,
    /// The group as written: `tổ dân phố 7`.
    group_written: String,
    /// Street, folded.
    street: String,
    /// Ngõ, ngách, hẻm, kiệt, from the street inwards.
    lanes: Vec<Number>,
    /// House number.
    house: Option<Number>,
    /// Building, floor, flat and whatever else was written, folded.
    rest: String,
    /// As written.
    written: String,
}

impl Address {
    /// Reads an address; never fails.
    #[must_use]
    pub fn parse(written: &str) -> Self {
        read::read(&text::tidy(written))
    }

    /// As written, tidied.
    #[must_use]
    pub fn written(&self) -> &str {
        &self.written
    }

    /// The group of homes as written, for example `tổ dân phố 7`; empty where none is named.
    #[must_use]
    pub fn group(&self) -> &str {
        &self.group_written
    }

    /// The house number's figure.
    #[must_use]
    pub fn house(&self) -> Option<u32> {
        self.house.as_ref().map(Number::value)
    }

    /// The lanes' figures from the street inwards.
    #[must_use]
    pub fn lanes(&self) -> Vec<u32> {
        self.lanes.iter().map(Number::value).collect()
    }

    /// The street, folded.
    #[must_use]
    pub fn street(&self) -> &str {
        &self.street
    }

    /// Two ways of writing one home: the same lanes and house of one street, whatever the words and
    /// tone marks. A group that only one of them names does not part them.
    #[must_use]
    pub fn is_same_home(&self, other: &Self) -> bool {
        let group = match (&self.group, &other.group) {
            (Some(one), Some(two)) => one == two,
            _ => true,
        };
        group
            && self.street == other.street
            && self.lanes == other.lanes
            && self.house == other.house
            && self.rest == other.rest
    }
}

impl Ord for Address {
    /// The order of a walk: by group, street, lane, lane in it, house. Homes without a number come
    /// after those with one; groups with a number before those with a name, none last.
    fn cmp(&self, other: &Self) -> Ordering {
        fn last<T: Ord>(one: Option<&T>, two: Option<&T>) -> Ordering {
            match (one, two) {
                (Some(one), Some(two)) => one.cmp(two),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) => Ordering::Equal,
            }
        }
        let group = |address: &Self| address.group.clone();
        match (group(self), group(other)) {
            (Some((one, name)), Some((two, other))) => {
                last(one.as_ref(), two.as_ref()).then_with(|| name.cmp(&other))
            }
            (one, two) => one.is_none().cmp(&two.is_none()),
        }
        .then_with(|| self.street.is_empty().cmp(&other.street.is_empty()))
        .then_with(|| self.street.cmp(&other.street))
        .then_with(|| self.lanes.cmp(&other.lanes))
        .then_with(|| last(self.house.as_ref(), other.house.as_ref()))
        .then_with(|| self.rest.cmp(&other.rest))
        .then_with(|| self.written.cmp(&other.written))
    }
}

impl PartialOrd for Address {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests;
