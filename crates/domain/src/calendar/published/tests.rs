//! What a writer can get wrong, and which version follows which.

use super::*;

/// The year that docs/calendar.md shows.
const SAMPLE: &str = include_str!("../../../../../docs/calendar/lich-2027-mau.json");

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn sample() -> CalendarYear {
    read(SAMPLE).unwrap()
}

fn found(change: impl FnOnce(&mut CalendarYear)) -> Vec<(&'static str, String)> {
    let mut year = sample();
    change(&mut year);
    check(&year, day("2026-11-20")).into_iter().map(|fault| (fault.code, fault.day)).collect()
}

fn row(year: &mut CalendarYear, date: &str) -> usize {
    year.days.iter().position(|row| row.date == day(date)).unwrap()
}

#[test]
fn the_sample_has_no_fault_and_each_slip_is_named_by_its_day() {
    assert_eq!(found(|_| {}), []);
    let named = |code, date: &str| vec![(code, date.to_owned())];
    let swap = |kind, date| {
        found(move |year: &mut CalendarYear| {
            let at = row(year, date);
            year.days[at].kind = kind;
        })
    };
    // 02/01/2027 is a Saturday, 04/01/2027 a Monday.
    assert_eq!(swap(DayKind::SwapOff, "2027-01-02"), named("swap-off-weekend", "2027-01-02"));
    assert_eq!(swap(DayKind::SwapWork, "2027-01-04"), named("swap-work-weekday", "2027-01-04"));
    assert_eq!(swap(DayKind::CompOff, "2027-05-01"), named("comp-off-weekend", "2027-05-01"));
    assert_eq!(swap(DayKind::WeeklyRest, "2027-01-04"), named("rest-weekday", "2027-01-04"));
    let outside = found(|year| year.days[0].date = day("2028-01-01"));
    assert_eq!(outside, named("day-outside", "2028-01-01"));
    let twice = found(|year| year.days.push(year.days[0].clone()));
    assert_eq!(twice, named("day-twice", "2027-01-01"));
    let no_decree = found(|year| year.days[0].decree = "  ".to_owned());
    assert_eq!(no_decree, named("decree-missing", "2027-01-01"));
    let no_name = found(|year| year.days[0].name_en.clear());
    assert_eq!(no_name, named("name-missing", "2027-01-01"));
    let later = found(|year| year.days[0].published_at = Some(day("2026-11-21")));
    assert_eq!(later, named("day-published-later", "2027-01-01"));
    let tomorrow = found(|year| year.published_at = day("2026-11-21"));
    assert_eq!(tomorrow, named("published-later", ""));
    assert_eq!(found(|year| year.days.clear()), named("empty", ""));
    let codes = |found: Vec<(&'static str, String)>| found.into_iter().map(|(code, _)| code);
    assert!(codes(found(|year| year.year = 20270)).any(|code| code == "year-range"));
}

#[test]
fn a_key_that_nobody_reads_is_a_fault() {
    let slip = SAMPLE.replacen("\"decree\"", "\"decre\"", 1);
    assert_eq!(read(&slip).unwrap_err().code, "unreadable");
    assert_eq!(read("{").unwrap_err().code, "unreadable");
}

#[test]
fn a_version_follows_what_is_on_file_and_no_year_stands_in_anothers_way() {
    let mut state = CalendarState::default();
    let (year, mut next) = (sample(), sample());
    permit(&state, &year).unwrap();
    state.take(YearVersion { year: year.year, version: year.version });
    let refusal = permit(&state, &year).unwrap_err();
    assert_eq!(refusal, CalendarRefusal { year: 2027, version: 2, last: 2 });
    next.version = 3;
    permit(&state, &next).unwrap();
    state.take(YearVersion { year: 2027, version: 3 });
    state.take(YearVersion { year: 2026, version: 2 });
    assert_eq!((state.version(2026), state.version(2027), state.version(2028)), (2, 3, 0));
    assert_eq!(state.years.len(), 2);
}

#[test]
fn each_row_says_since_when_it_is_known() {
    let first = dated(sample(), None);
    assert!(first.days.iter().all(|row| row.published_at == Some(day("2026-11-20"))));
    let mut second = sample();
    (second.version, second.published_at) = (3, day("2026-12-01"));
    let at = row(&mut second, "2027-01-02");
    second.days[at].kind = DayKind::Working;
    let second = dated(second, Some(&first));
    let since = |date| second.row(day(date)).unwrap().published_at;
    assert_eq!(since("2027-01-04"), Some(day("2026-11-20")), "it stood so before");
    assert_eq!(since("2027-01-02"), Some(day("2026-12-01")), "it is another now");
}

#[test]
fn a_published_year_holds_whatever_the_program_brought_along() {
    let mut calendar = Calendar::built_in().clone();
    assert!(calendar.is_working(day("2027-01-04")) && !calendar.is_working(day("2027-01-02")));
    calendar.publish(CalendarYear { version: 1, ..sample() });
    assert!(!calendar.is_working(day("2027-01-04")) && calendar.is_working(day("2027-01-02")));
    assert!(calendar.warnings(day("2027-01-01"), day("2027-12-31")).is_empty());
    calendar.forget(2027);
    assert!(calendar.is_working(day("2027-02-08")), "no Tết is known");
    assert_eq!(calendar.warnings(day("2027-01-01"), day("2027-01-02")).len(), 1);
}
