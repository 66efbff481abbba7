//! Thống kê hộ tịch: births, deaths and marriages by the date of registration (biểu of TT 03/2019/TT-BTP
//! and before it; DOMAIN §7.2).

use chrono::{Datelike as _, NaiveDate};

use super::Period;
use crate::{
    case::{Book, CaseState, Circumstance, Field, Status},
    partial_date::PartialDate,
    text,
};

/// Births registered later are late (Luật Hộ tịch Đ15).
pub const LATE_BIRTH_DAYS: i64 = 60;

/// Deaths registered later are late (Luật Hộ tịch Đ33).
pub const LATE_DEATH_DAYS: i64 = 15;

/// The columns of the statistics. What is registered again (đăng ký lại) is counted apart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CivilStatistics {
    /// Births registered.
    pub births: Births,
    /// Deaths registered.
    pub deaths: Deaths,
    /// Marriages registered.
    pub marriages: Marriages,
}

/// Births registered in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Births {
    /// All but those registered again.
    pub new: u32,
    /// Of Kinh children.
    pub kinh: u32,
    /// Of boys.
    pub male: u32,
    /// Within 60 days.
    pub in_time: u32,
    /// Registered again.
    pub again: u32,
}

/// Deaths registered in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Deaths {
    /// All but those registered again.
    pub new: u32,
    /// Of men and boys.
    pub male: u32,
    /// Before the first birthday.
    pub under_one: u32,
    /// From the first birthday and before the fifth.
    pub under_five: u32,
    /// From the fifth birthday; also who died at an age that nobody knows.
    pub older: u32,
    /// Within 15 days.
    pub in_time: u32,
    /// Registered again.
    pub again: u32,
}

/// Marriages registered in a period.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marriages {
    /// Pairs, without those registered again.
    pub new: u32,
    /// Pairs of which both marry for the first time.
    pub first: u32,
    /// Whole years of the men who marry for the first time.
    pub ages_male: Vec<u16>,
    /// Of the women.
    pub ages_female: Vec<u16>,
    /// Registered again.
    pub again: u32,
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
    for case in cases {
        let Some(registration) = &case.registration else { continue };
        let on = registration.registered_on.0;
        // What was revoked is no event any more.
        if !period.has(on) || case.status == Status::Revoked {
            continue;
        }
        match case.handling().map(|handling| handling.book) {
            Some(Book::Births) => birth(case, on, &mut table.births),
            Some(Book::Deaths) => death(case, on, &mut table.deaths),
            Some(Book::Marriages) => marriage(case, on, &mut table.marriages),
            _ => {}
        }
    }
    table
}

fn again(case: &CaseState) -> bool {
    case.is_noted(Circumstance::RegisteredAgain)
}

/// A day that is known in full.
fn day(case: &CaseState, field: Field) -> Option<NaiveDate> {
    PartialDate::parse(case.value(field)).ok().and_then(PartialDate::full)
}

fn birth(case: &CaseState, on: NaiveDate, births: &mut Births) {
    if again(case) {
        births.again += 1;
        return;
    }
    births.new += 1;
    births.kinh += u32::from(text::fold(case.value(Field::ChildEthnicity)) == "kinh");
    births.male += u32::from(case.value(Field::ChildSex) == "male");
    let born = day(case, Field::ChildBorn);
    let in_time = born.is_none_or(|born| (on - born).num_days() <= LATE_BIRTH_DAYS);
    births.in_time += u32::from(in_time);
}

fn death(case: &CaseState, on: NaiveDate, deaths: &mut Deaths) {
    if again(case) {
        deaths.again += 1;
        return;
    }
    deaths.new += 1;
    deaths.male += u32::from(case.value(Field::DeceasedSex) == "male");
    let died = day(case, Field::DeathDay);
    let in_time = died.is_none_or(|died| (on - died).num_days() <= LATE_DEATH_DAYS);
    deaths.in_time += u32::from(in_time);
    let age = years(case.value(Field::DeceasedBorn), case.value(Field::DeathDay));
    match age {
        Some(0) => deaths.under_one += 1,
        Some(1..=4) => deaths.under_five += 1,
        _ => deaths.older += 1,
    }
}

fn marriage(case: &CaseState, on: NaiveDate, marriages: &mut Marriages) {
    if again(case) {
        marriages.again += 1;
        return;
    }
    marriages.new += 1;
    let is_first = |field: Field| case.value(field) == "1";
    let (her, his) = (is_first(Field::WifeMarriages), is_first(Field::HusbandMarriages));
    marriages.first += u32::from(her && his);
    let day = PartialDate::from(on).to_string();
    let age = |born: Field| years(case.value(born), &day);
    marriages.ages_female.extend(age(Field::WifeBorn).filter(|_| her));
    marriages.ages_male.extend(age(Field::HusbandBorn).filter(|_| his));
}

/// Whole years from one date to another; where either is known by its year alone, the years between.
fn years(from: &str, to: &str) -> Option<u16> {
    let (from, to) = (PartialDate::parse(from).ok()?, PartialDate::parse(to).ok()?);
    let between = i32::from(to.year()) - i32::from(from.year());
    let before_birthday = match (from.full(), to.full()) {
        (Some(from), Some(to)) => (to.month(), to.day()) < (from.month(), from.day()),
        _ => false,
    };
    u16::try_from(between - i32::from(before_birthday)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        case::{CaseEvent, NumberSource, OfficeSnapshot, OldEntry, Registration, Source, apply},
        ids::{ActId, CaseId, OfficerId},
        report::Span,
        time::{Date, Moment},
    };

    fn registered(book: Book, day: &str, fields: &[(Field, &str)]) -> CaseState {
        let registration = Registration {
            number: 1,
            registered_on: Date(day.parse().unwrap()),
            signer: OldEntry::signer("Lê Văn An Mẫu").unwrap(),
            place: String::new(),
            citizen_id: None,
            source: NumberSource::Typed,
            office: OfficeSnapshot::default(),
            given: None,
        };
        let fields = fields.iter().map(|(field, value)| (*field, (*value).to_owned())).collect();
        let (volume, note) = (String::new(), String::new());
        let entry = OldEntry { book, fields, registration, volume, note };
        let event = CaseEvent::EntryWrittenOver(Box::new(entry));
        let officer = OfficerId::parse("hanh").unwrap();
        let at = Moment::from_utc_ms(0);
        let source = Source { act: ActId([1; 16]), base: &[], officer: &officer, at };
        let mut state = None;
        apply(&mut state, CaseId([1; 16]), &event, source).unwrap();
        state.unwrap()
    }

    fn of_november(cases: &[CaseState]) -> CivilStatistics {
        let day = "2026-11-15".parse().unwrap();
        civil_statistics(cases, Period::around(Span::Month, day))
    }

    fn died(born: &str, died: &str, on: &str) -> CaseState {
        let fields = [(Field::DeceasedBorn, born), (Field::DeathDay, died)];
        registered(Book::Deaths, on, &[&fields[..], &[(Field::DeceasedSex, "male")]].concat())
    }

    #[test]
    fn a_death_counts_by_the_age_in_whole_years_and_by_its_day() {
        let deaths = of_november(&[
            died("20/11/2025", "19/11/2026", "2026-11-20"),
            died("20/11/2025", "20/11/2026", "2026-11-20"),
            died("2022", "01/11/2026", "2026-11-20"),
            died("19/11/2021", "19/11/2026", "2026-11-20"),
            died("", "19/11/2026", "2026-11-20"),
            died("1950", "15/10/2026", "2026-10-20"),
        ])
        .deaths;
        let ages = (deaths.under_one, deaths.under_five, deaths.older);
        assert_eq!((deaths.new, ages, deaths.male), (5, (1, 2, 2), 5));
        assert_eq!(deaths.in_time, 4, "the nineteenth day is late");
    }

    #[test]
    fn the_mean_age_is_of_those_who_marry_for_the_first_time() {
        let pair = |her: [&str; 2], his: [&str; 2]| {
            let fields = [
                (Field::WifeBorn, her[0]),
                (Field::WifeMarriages, her[1]),
                (Field::HusbandBorn, his[0]),
                (Field::HusbandMarriages, his[1]),
            ];
            registered(Book::Marriages, "2026-11-20", &fields)
        };
        let mut again = pair(["01/01/1990", "1"], ["01/01/1990", "1"]);
        again.circumstances.push(Circumstance::RegisteredAgain);
        let marriages = of_november(&[
            pair(["21/11/2001", "1"], ["20/11/2001", "1"]),
            pair(["01/01/2000", "1"], ["01/01/1980", "2"]),
            again,
        ])
        .marriages;
        assert_eq!((marriages.new, marriages.first, marriages.again), (2, 1, 1));
        assert_eq!(marriages.ages_female, [24, 26]);
        assert_eq!(mean_tenths(&marriages.ages_female), Some(250));
        assert_eq!(marriages.ages_male, [25]);
    }

    #[test]
    fn a_birth_registered_again_is_counted_apart() {
        let fields = [(Field::ChildBorn, "01/10/2026"), (Field::ChildEthnicity, "Kinh")];
        let birth = registered(Book::Births, "2026-11-20", &fields);
        let mut again = birth.clone();
        again.circumstances.push(Circumstance::RegisteredAgain);
        let births = of_november(&[birth, again]).births;
        assert_eq!((births.new, births.kinh, births.in_time, births.again), (1, 1, 1, 1));
    }
}
