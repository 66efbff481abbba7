//! Thống kê hộ tịch: births by the date of registration (biểu of TT 03/2019/TT-BTP and before it;
//! DOMAIN §7.2).

use chrono::NaiveDate;

use super::Period;
use crate::{
    case::{Book, CaseState, Field, Status},
    partial_date::PartialDate,
    text,
};

/// Births registered later are late (Luật Hộ tịch Đ15).
pub const LATE_BIRTH_DAYS: i64 = 60;

/// Deaths registered later are late (Luật Hộ tịch Đ33).
pub const LATE_DEATH_DAYS: i64 = 15;

/// The columns of the statistics.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CivilStatistics {
    /// Births registered.
    pub births: u32,
    /// Of Kinh children.
    pub births_kinh: u32,
    /// Of boys.
    pub births_male: u32,
    /// Within 60 days.
    pub births_in_time: u32,
}

/// The mean of numbers in tenths; `None` of nothing.
#[must_use]
pub fn mean_tenths(numbers: &[u16]) -> Option<u32> {
    let sum: u32 = numbers.iter().map(|number| u32::from(*number)).sum();
    let count = u32::try_from(numbers.len()).ok().filter(|count| *count > 0)?;
    Some((sum * 10 + count / 2) / count)
}

/// Counts registrations of the period.
#[must_use]
pub fn civil_statistics<'a>(
    cases: impl IntoIterator<Item = &'a CaseState>,
    period: Period,
) -> CivilStatistics {
    let mut table = CivilStatistics::default();
    let is_birth =
        |case: &&CaseState| case.handling().is_some_and(|handling| handling.book == Book::Births);
    for case in cases.into_iter().filter(is_birth) {
        let Some(registration) = &case.registration else { continue };
        let on = registration.registered_on.0;
        // What was revoked is no event any more.
        if period.has(on) && case.status != Status::Revoked {
            birth(case, on, &mut table);
        }
    }
    table
}

fn birth(case: &CaseState, on: NaiveDate, table: &mut CivilStatistics) {
    table.births += 1;
    let kinh = text::fold(case.value(Field::ChildEthnicity)) == "kinh";
    table.births_kinh += u32::from(kinh);
    table.births_male += u32::from(case.value(Field::ChildSex) == "male");
    let born = PartialDate::parse(case.value(Field::ChildBorn)).ok().and_then(PartialDate::full);
    let in_time = born.is_none_or(|born| (on - born).num_days() <= LATE_BIRTH_DAYS);
    table.births_in_time += u32::from(in_time);
}
