//! A month's ratings in sums from which nobody's single rating can be told.
//!
//! A month of few ratings shows only that it had few. An officer with few is not named; and where
//! those who are not named have few together, the smallest of the named joins them, or their ratings
//! could be reckoned from the whole and the rest.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{Contact, Rated, Rating};
use crate::{
    ids::{CaseId, OfficerId},
    time::Date,
};

/// Below this, what is counted could tell who said it.
pub const FEW: u32 = 5;

/// An officer's ratings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OfficerTally {
    /// Whose.
    pub officer: OfficerId,
    /// How many.
    pub count: u32,
    /// Their mean, in tenths.
    pub mean_tenths: u32,
}

/// A ward's ratings of some days.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Tally {
    /// How many; absent where they are few.
    pub count: Option<u32>,
    /// Their mean, in tenths.
    pub mean_tenths: Option<u32>,
    /// How many of each score, from one to five; absent where they are few.
    pub scores: Option<[u32; 5]>,
    /// What was thought of first, by slug; what few thought of is left out.
    pub rated: BTreeMap<&'static str, u32>,
    /// Officers with more than a few.
    pub officers: Vec<OfficerTally>,
    /// Ratings of those who are not named.
    pub unnamed: u32,
    /// Ratings of a contact that was rated before.
    pub again: u32,
}

/// Sums ratings up. The first of a contact counts: one case, one officer, one day, one place.
#[must_use]
pub fn tally<'a>(ratings: impl IntoIterator<Item = &'a Rating>) -> Tally {
    let mut seen: BTreeSet<(CaseId, &OfficerId, Date, Contact)> = BTreeSet::new();
    let mut scores = [0_u32; 5];
    let mut rated: BTreeMap<&'static str, u32> =
        Rated::ALL.into_iter().map(|about| (about.slug(), 0)).collect();
    let mut by: BTreeMap<&OfficerId, (u32, u32)> = BTreeMap::new();
    let mut again = 0;
    for one in ratings {
        if !seen.insert((one.case, &one.officer, one.on, one.contact)) {
            again += 1;
            continue;
        }
        if let Some(count) = scores.get_mut(usize::from(one.score.saturating_sub(1))) {
            *count += 1;
        }
        *rated.entry(one.about.slug()).or_default() += 1;
        let (count, sum) = by.entry(&one.officer).or_default();
        *count += 1;
        *sum += u32::from(one.score);
    }
    let count: u32 = scores.iter().sum();
    if count < FEW {
        return Tally { again, ..Tally::default() };
    }
    let sum: u32 = by.values().map(|(_, sum)| sum).sum();
    let mut named: Vec<OfficerTally> = by
        .iter()
        .map(|(officer, (count, sum))| OfficerTally {
            officer: (*officer).clone(),
            count: *count,
            mean_tenths: mean_tenths(*sum, *count),
        })
        .collect();
    named.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.officer.cmp(&b.officer)));
    let mut unnamed = 0;
    while let Some(last) = named.last() {
        if last.count >= FEW && (unnamed == 0 || unnamed >= FEW) {
            break;
        }
        unnamed += last.count;
        named.pop();
    }
    rated.retain(|_, count| *count >= FEW);
    Tally {
        count: Some(count),
        mean_tenths: Some(mean_tenths(sum, count)),
        scores: Some(scores),
        rated,
        officers: named,
        unnamed,
        again,
    }
}

pub(super) fn mean_tenths(sum: u32, count: u32) -> u32 {
    (sum * 10 + count / 2).checked_div(count).unwrap_or_default()
}
