//! The order of a list of people: by tên, then họ, then chữ đệm, as Vietnamese collation has it.
//!
//! Code-point order puts Đức after Dũng's whole alphabet and accents after z; ICU's `vi` table
//! knows the alphabet (a ă â b c d đ …) and the order of the tones (ngang, huyền, hỏi, ngã, sắc,
//! nặng). Names are compared by their tone key, so that `Hoà` and `Hòa` stand together.

use std::{cmp::Ordering, sync::LazyLock};

use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences, options::CollatorOptions};

use super::PersonName;
use crate::text;

/// Vietnamese collation from the compiled data. ICU's root order stands in should the data lack
/// `vi`, which a test rules out.
static VIETNAMESE: LazyLock<Option<CollatorBorrowed<'static>>> = LazyLock::new(|| {
    let vi = icu_locale_core::locale!("vi");
    Collator::try_new(CollatorPreferences::from(&vi), CollatorOptions::default()).ok()
});

/// A name made ready for comparing; make it once per name when a long list is sorted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameOrder {
    /// Tên, họ, chữ đệm as tone keys.
    parts: [String; 3],
    /// The written name: what decides between two spellings of one name.
    full: String,
}

impl NameOrder {
    /// The place of this name in a list.
    #[must_use]
    pub fn of(name: &PersonName) -> Self {
        Self {
            parts: [name.given(), name.family(), name.middle()].map(text::tone_key),
            full: name.full().to_owned(),
        }
    }
}

impl Ord for NameOrder {
    fn cmp(&self, other: &Self) -> Ordering {
        self.parts
            .iter()
            .zip(&other.parts)
            .map(|(one, two)| collate(one, two))
            .find(|order| order.is_ne())
            .unwrap_or_else(|| {
                collate(&self.full, &other.full).then_with(|| self.full.cmp(&other.full))
            })
    }
}

impl PartialOrd for NameOrder {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Sorts by tên, then họ, then chữ đệm.
pub fn sort_names(names: &mut [PersonName]) {
    names.sort_by_cached_key(NameOrder::of);
}

/// Sorts written names the same way, one per line of a list. A line that is no name (empty,
/// digits …) keeps its text and is sorted as if it were one word.
#[must_use]
pub fn sort_written(lines: Vec<String>) -> Vec<String> {
    let mut keyed: Vec<(NameOrder, String)> = lines
        .into_iter()
        .map(|line| {
            let order = PersonName::parse(&line).map_or_else(
                |_| NameOrder {
                    parts: [text::tone_key(&line), String::new(), String::new()],
                    full: line.clone(),
                },
                |name| NameOrder::of(&name),
            );
            (order, line)
        })
        .collect();
    keyed.sort_by(|one, two| one.0.cmp(&two.0));
    keyed.into_iter().map(|(_, line)| line).collect()
}

fn collate(one: &str, two: &str) -> Ordering {
    VIETNAMESE.as_ref().map_or_else(|| one.cmp(two), |vi| vi.compare(one, two))
}
