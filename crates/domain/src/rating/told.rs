//! What a ward's laptops are told of its ratings: a month's sums, once it is over, and nothing from
//! which one rating could be reckoned.
//!
//! ```text
//!   ratings of a month   0 ─────── FEW ──────────────────────────────▶
//!   told                 nothing │ sums, once │ again when FEW more came
//! ```
//!
//! A month is told when some days have passed after its end, for laptops that were out. Two tellings of
//! one month never differ by fewer than [`FEW`]: their difference is a group too. How many were
//! content is left out where those who were, or those who were not, are few.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike as _, Days, Months, NaiveDate};
use minicbor::{Decode, Encode};

use super::{FEW, Rating};
use crate::{report::SMALL, time::Date};

/// Days after a month's end before it is told.
pub const GRACE_DAYS: u64 = 5;
/// From this score on a citizen is content.
pub const CONTENT: u8 = 4;

/// A month's ratings as the laptops know them.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Month {
    /// Its first day.
    #[n(0)]
    pub first: Date,
    /// How many contacts were rated; never few.
    #[n(1)]
    pub count: u32,
    /// The sum of their scores.
    #[n(2)]
    pub sum: u32,
    /// How many were content; absent where they, or the others, are few.
    #[n(3)]
    pub content: Option<u32>,
}

/// The months of these ratings that may be told on a day, each as it stands.
///
/// `told`: what was told of a month before.
///
/// # Errors
/// Those of `told`.
pub fn due<'a, E>(
    ratings: impl IntoIterator<Item = &'a Rating>,
    today: NaiveDate,
    mut told: impl FnMut(Date) -> Result<Option<Month>, E>,
) -> Result<Vec<Month>, E> {
    let latest = latest(today);
    let mut seen = BTreeSet::new();
    let mut months: BTreeMap<Date, Month> = BTreeMap::new();
    let mut content: BTreeMap<Date, u32> = BTreeMap::new();
    for one in ratings {
        let first = Date(one.on.0.with_day(1).unwrap_or(one.on.0));
        if first > latest || !seen.insert((one.case, &one.officer, one.on, one.contact)) {
            continue;
        }
        let empty = Month { first, count: 0, sum: 0, content: None };
        let month = months.entry(first).or_insert(empty);
        month.count += 1;
        month.sum += u32::from(one.score);
        *content.entry(first).or_default() += u32::from(one.score >= CONTENT);
    }
    let mut ready = Vec::new();
    for (first, mut month) in months {
        let before = told(first)?.map_or(0, |before| before.count);
        if month.count < before.saturating_add(FEW) {
            continue;
        }
        let content = content.get(&first).copied().unwrap_or_default();
        let is_many = |group: u32| group == 0 || group >= SMALL;
        month.content =
            Some(content).filter(|_| is_many(content) && is_many(month.count - content));
        ready.push(month);
    }
    Ok(ready)
}

/// The first day of the latest month that may be told: the days are past in which a laptop that was
/// out may still come home.
#[must_use]
pub fn latest(today: NaiveDate) -> Date {
    let home = today.checked_sub_days(Days::new(GRACE_DAYS)).unwrap_or(today);
    let first = home.with_day(1).unwrap_or(home);
    Date(first.checked_sub_months(Months::new(1)).unwrap_or(first))
}

/// Months together, as a report of a longer period has them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Told {
    /// How many contacts were rated.
    pub count: u32,
    /// Their mean, in tenths.
    pub mean_tenths: u32,
    /// How many were content; absent where a month of them does not say.
    pub content: Option<u32>,
}

/// Sums months up; nothing where there is none.
#[must_use]
pub fn together<'a>(months: impl IntoIterator<Item = &'a Month>) -> Option<Told> {
    let (mut count, mut sum, mut content) = (0_u32, 0_u32, Some(0_u32));
    for month in months {
        count += month.count;
        sum += month.sum;
        content = content.zip(month.content).map(|(all, more)| all + more);
    }
    (count > 0).then(|| Told { count, mean_tenths: super::tally::mean_tenths(sum, count), content })
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;
    use crate::{
        ids::{CaseId, OfficerId},
        rating::{Contact, Rated},
    };

    fn rating(case: u8, on: &str, score: u8) -> Rating {
        Rating {
            case: CaseId([case; 16]),
            officer: OfficerId::parse("hanh").unwrap(),
            contact: Contact::Door,
            on: Date(on.parse().unwrap()),
            score,
            about: Rated::Whole,
            words: String::new(),
        }
    }

    fn november(scores: &[u8]) -> Vec<Rating> {
        (0..).zip(scores).map(|(case, score)| rating(case, "2026-11-20", *score)).collect()
    }

    fn told(ratings: &[Rating], today: &str, before: Option<u32>) -> Vec<Month> {
        let before = before.map(|count| Month {
            first: Date("2026-11-01".parse().unwrap()),
            count,
            sum: count * 4,
            content: None,
        });
        let known = |_| Ok::<_, Infallible>(before.clone());
        due(ratings, today.parse().unwrap(), known).unwrap()
    }

    #[test]
    fn a_month_is_told_when_it_is_over_and_laptops_have_come_home() {
        let ratings = november(&[5, 5, 4, 5, 4]);
        assert_eq!(told(&ratings, "2026-11-30", None), []);
        assert_eq!(told(&ratings, "2026-12-05", None), []);
        let [month] = &told(&ratings, "2026-12-06", None)[..] else { panic!() };
        assert_eq!((month.count, month.sum, month.content), (5, 23, Some(5)));
    }

    #[test]
    fn few_are_never_told_nor_a_difference_of_few() {
        assert_eq!(told(&november(&[5, 5, 4, 5]), "2026-12-06", None), []);
        let twelve = november(&[5, 4, 3, 2, 1, 5, 5, 5, 5, 5, 5, 5]);
        assert_eq!(told(&twelve, "2026-12-20", Some(8)), [], "four more could tell who they were");
        assert_eq!(told(&twelve, "2026-12-20", Some(7)).len(), 1);
    }

    #[test]
    fn whoever_is_content_alone_or_discontent_alone_is_not_counted_apart() {
        let content = |scores: &[u8]| told(&november(scores), "2026-12-06", None)[0].content;
        assert_eq!(content(&[5, 5, 5, 5, 1]), None);
        assert_eq!(content(&[1, 1, 1, 1, 4, 5]), None);
        assert_eq!(content(&[5, 5, 5, 1, 1, 1]), Some(3));
        assert_eq!(content(&[1, 2, 3, 3, 3]), Some(0));
    }

    #[test]
    fn a_contact_counts_once_and_each_month_apart() {
        let mut ratings = november(&[5, 5, 5, 5, 5]);
        ratings.push(rating(0, "2026-11-20", 1));
        ratings.extend((0..5).map(|case| rating(case, "2026-10-02", 3)));
        let months = told(&ratings, "2026-12-06", None);
        assert_eq!(months.iter().map(|month| month.sum).collect::<Vec<_>>(), [15, 25]);
        let whole = together(&months).unwrap();
        assert_eq!((whole.count, whole.mean_tenths, whole.content), (10, 40, Some(5)));
        assert_eq!(together(&[]), None);
    }
}
