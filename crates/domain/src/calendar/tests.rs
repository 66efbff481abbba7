//! The oracle of DOMAIN §5.2, day by day, and the counting vectors of §5.3.

use chrono::NaiveTime;
use proptest::prelude::*;

use super::*;

fn day(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%d/%m/%Y").unwrap()
}

/// Weekdays off and weekend days worked, from the oracle table.
fn exceptions(year: i32) -> (Vec<NaiveDate>, Vec<NaiveDate>) {
    let calendar = Calendar::built_in();
    let days = day(&format!("01/01/{year}")).iter_days().take_while(|date| date.year() == year);
    let (mut off, mut worked) = (Vec::new(), Vec::new());
    for date in days {
        match (plain_kind(date).is_working(), calendar.is_working(date)) {
            (true, false) => off.push(date),
            (false, true) => worked.push(date),
            _ => {}
        }
    }
    (off, worked)
}

fn dates(year: i32, list: &str) -> Vec<NaiveDate> {
    list.split_whitespace().map(|date| day(&format!("{date}/{year}"))).collect()
}

#[test]
fn each_year_has_the_oracles_days_and_no_others() {
    let table = [
        (2025, "01/01 27/01 28/01 29/01 30/01 31/01 07/04 30/04 01/05 02/05 01/09 02/09", "26/04"),
        (
            2026,
            "01/01 02/01 16/02 17/02 18/02 19/02 20/02 27/04 30/04 01/05 31/08 01/09 02/09 24/11",
            "10/01 22/08",
        ),
        (2027, "01/01 04/02 05/02 08/02 09/02 10/02 16/04 30/04 03/05 02/09 03/09 24/11", ""),
    ];
    for (year, off, worked) in table {
        assert_eq!(exceptions(year), (dates(year, off), dates(year, worked)), "{year}");
    }
}

#[test]
fn each_exception_says_what_it_is_and_by_which_paper() {
    let kind = |date: &str| {
        let facts = Calendar::built_in().day(day(date));
        (facts.kind, facts.row.map(|row| row.decree).unwrap_or_default())
    };
    assert_eq!(kind("24/11/2026"), (DayKind::Holiday, "NQ 28/2026/QH16 Đ2".into()));
    assert_eq!(kind("02/01/2026"), (DayKind::SwapOff, "CV 12729/VPCP-KGVX".into()));
    assert_eq!(kind("10/01/2026"), (DayKind::SwapWork, "CV 12729/VPCP-KGVX".into()));
    assert_eq!(kind("27/04/2026").0, DayKind::CompOff);
    assert_eq!(kind("22/08/2026").0, DayKind::SwapWork);
    assert_eq!(kind("23/08/2026"), (DayKind::WeeklyRest, String::new()));
    assert_eq!(kind("25/08/2026"), (DayKind::Working, String::new()));
    for year in Calendar::built_in().years() {
        for row in &year.days {
            assert!(!row.name_vi.is_empty() && !row.name_en.is_empty() && !row.decree.is_empty());
            assert_eq!(row.date.year(), year.year);
        }
    }
}

#[test]
fn working_days_are_counted_as_the_vectors_say() {
    let table = [
        ("12/02/2026", 3, "24/02/2026"),
        ("24/04/2026", 3, "04/05/2026"),
        ("21/08/2026", 3, "25/08/2026"),
        ("27/08/2026", 5, "08/09/2026"),
        ("20/11/2026", 3, "26/11/2026"),
        ("23/11/2026", 2, "26/11/2026"),
        ("30/12/2026", 5, "07/01/2027"),
    ];
    let calendar = Calendar::built_in();
    for (from, count, to) in table {
        assert_eq!(calendar.add_working_days(day(from), count), Some(day(to)), "{from} +{count}");
        let count = i32::from(count);
        assert_eq!(calendar.working_days_between(day(from), day(to)), count);
        assert_eq!(calendar.working_days_between(day(to), day(from)), -count);
    }
}

#[test]
fn a_year_nobody_published_stands_in_and_is_warned_about() {
    let calendar = Calendar::built_in();
    assert!(!calendar.is_working(day("30/04/2029")) && !calendar.is_working(day("24/11/2029")));
    assert_eq!(
        calendar.warnings(day("31/12/2026"), day("02/01/2029")),
        [
            CalendarWarning::YearProvisional { year: 2027 },
            CalendarWarning::YearUnpublished { year: 2028 },
            CalendarWarning::YearUnpublished { year: 2029 },
            CalendarWarning::CompOffUnsettled { year: 2029 },
        ]
    );
    assert!(calendar.warnings(day("01/01/2025"), day("31/12/2026")).is_empty());
    assert_eq!(
        calendar.versions(day("31/12/2027"), day("01/01/2028")),
        [YearVersion { year: 2027, version: 1 }, YearVersion { year: 2028, version: 0 }]
    );
}

#[test]
fn a_day_off_for_24_11_on_a_weekend_is_the_wards_setting() {
    // 24/11/2029 is a Saturday, 24/11/2030 a Sunday.
    for (monday, year) in [("26/11/2029", 2029), ("25/11/2030", 2030)] {
        let on = Calendar::built_in().clone();
        assert_eq!(on.day(day(monday)).kind, DayKind::CompOff, "{year}");
        assert!(on.with_comp_off_for_24_11(false).is_working(day(monday)), "{year}");
    }
    // The statutory ones are not: 01/05/2032 is a Saturday, 02/09/2029 a Sunday.
    let off = Calendar::built_in().clone().with_comp_off_for_24_11(false);
    assert_eq!(off.day(day("03/05/2032")).kind, DayKind::CompOff);
    assert_eq!(off.day(day("03/09/2029")).kind, DayKind::CompOff);
    // 30/04/2033 and 01/05/2033 fill a weekend: Monday and Tuesday are off for them.
    assert_eq!(off.day(day("02/05/2033")).kind, DayKind::CompOff);
    assert_eq!(off.day(day("03/05/2033")).kind, DayKind::CompOff);
    assert!(off.is_working(day("04/05/2033")) && off.is_working(day("24/11/2025")));
}

#[test]
fn a_newer_year_replaces_an_older_one_and_never_the_other_way() {
    let mut calendar = Calendar::built_in().clone();
    let mut newer = calendar.years().find(|year| year.year == 2027).unwrap().clone();
    newer.provisional = false;
    assert_eq!(calendar.merge(newer.clone()), Merged::Kept, "the same version");
    newer.version = 2;
    // Rows arrive in any order, and a ward's own row wins over the nation's.
    newer.days.reverse();
    let mut own = newer.days[0].clone();
    (own.kind, own.scope) = (DayKind::SwapWork, DayScope::Ward);
    let date = own.date;
    newer.days.insert(0, own);
    let old = calendar.years().find(|year| year.year == 2027).unwrap().clone();
    assert_eq!(calendar.merge(newer), Merged::Taken);
    assert_eq!(calendar.merge(old), Merged::Kept);
    assert!(calendar.is_working(date));
    assert!(calendar.warnings(date, date).is_empty());
}

#[test]
fn a_calendar_crosses_whole() {
    let calendar = Calendar::built_in();
    let bytes = minicbor::to_vec(calendar).unwrap();
    assert_eq!(&minicbor::decode::<Calendar>(&bytes).unwrap(), calendar);
    let json = serde_json::to_string(calendar).unwrap();
    assert_eq!(&serde_json::from_str::<Calendar>(&json).unwrap(), calendar);
    assert_eq!(calendar.years().count(), 3, "no committed file was passed over");
}

#[test]
fn the_office_is_open_in_its_hours_on_its_days() {
    let calendar = Calendar::built_in();
    let at = |date: &str, hour, minute| {
        Moment::vietnam(day(date), NaiveTime::from_hms_opt(hour, minute, 0).unwrap())
    };
    assert!(calendar.is_open(at("23/11/2026", 8, 0)) && calendar.is_open(at("22/08/2026", 16, 0)));
    assert!(
        !calendar.is_open(at("23/11/2026", 12, 0)) && !calendar.is_open(at("23/11/2026", 17, 0))
    );
    assert!(!calendar.is_open(at("24/11/2026", 10, 0)));
    let hours = calendar.hours();
    assert_eq!(hours.minutes_a_day(), 480);
    assert_eq!(hours.after_work(11 * 60, 90), ClockTime::new(13, 30).ok());
    assert_eq!(hours.after_work(16 * 60, 61), None);
    let overlapping = serde_json::from_str::<OfficeHours>(
        r#"[{"from":"08:00","to":"12:00"},{"from":"11:00","to":"17:00"}]"#,
    );
    assert!(overlapping.is_err());
    let early = OfficeHours::new(vec![Session { from: ClockTime::EIGHT, to: ClockTime::NOON }]);
    let early = Calendar::built_in().clone().with_hours(early.unwrap());
    assert_eq!(early.closing(day("23/11/2026")), at("23/11/2026", 12, 0));
}

#[test]
fn no_count_runs_past_the_horizon() {
    let calendar = Calendar::built_in();
    assert_eq!(calendar.add_working_days(day("23/11/2026"), u16::MAX), None);
    assert_eq!(calendar.add_working_days(NaiveDate::MAX, 1), None);
    assert_eq!(calendar.add_working_days(day("23/11/2026"), 0), Some(day("23/11/2026")));
}

proptest! {
    #[test]
    fn counting_there_and_back_meets(offset in 0_u64..1200, count in 1_u16..60) {
        let calendar = Calendar::built_in();
        let from = day("01/01/2025") + chrono::Days::new(offset);
        let to = calendar.add_working_days(from, count).unwrap();
        prop_assert!(calendar.is_working(to));
        prop_assert_eq!(calendar.working_days_between(from, to), i32::from(count));
        let back = calendar.subtract_working_days(to, count).unwrap();
        // Back on the same day, or, where that is off, on the last working day before it.
        prop_assert_eq!(calendar.working_days_between(back, from), 0);
    }
}
