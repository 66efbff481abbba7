use chrono::NaiveDate;

use super::*;

fn officer(id: &str) -> OfficerId {
    OfficerId::parse(id).unwrap()
}

fn day(text: &str) -> Date {
    Date(NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap())
}

fn look(case: u8, kind: LookKind, count: u32) -> Look {
    Look { case: CaseId([case; 16]), kind, count }
}

fn told(looks: Vec<Look>) -> LookEvent {
    LookEvent::Told { officer: officer("hanh"), day: day("2026-11-23"), looks }
}

#[test]
fn a_day_is_told_whole_once_and_in_bounds() {
    let view = look(1, LookKind::View, 2);
    assert_eq!(permit(&told(vec![view.clone(), look(1, LookKind::Print, 1)])), Ok(()));
    assert_eq!(permit(&told(Vec::new())), Err(LookRefusal::Nothing));
    assert_eq!(permit(&told(vec![look(1, LookKind::View, 0)])), Err(LookRefusal::Nothing));
    assert_eq!(permit(&told(vec![view.clone(), view.clone()])), Err(LookRefusal::Twice));
    assert_eq!(permit(&told(vec![view; MAX_LOOKS + 1])), Err(LookRefusal::TooMany));
}

#[test]
fn sums_of_a_day_are_one_line_and_days_are_in_order() {
    let mut lines = Vec::new();
    let mut add = |who: &str, on: &str, look: Look| take(&mut lines, &officer(who), day(on), &look);
    add("hanh", "2026-11-24", look(1, LookKind::View, 1));
    add("hung", "2026-11-23", look(1, LookKind::View, 3));
    add("hanh", "2026-11-24", look(1, LookKind::View, 2));
    add("hanh", "2026-11-24", look(1, LookKind::Export, 1));
    let said: Vec<_> = lines
        .iter()
        .map(|line| (line.officer.as_str(), line.day.0.to_string(), line.kind.slug(), line.count))
        .collect();
    assert_eq!(
        said,
        [
            ("hung", "2026-11-23".to_owned(), "view", 3),
            ("hanh", "2026-11-24".to_owned(), "view", 3),
            ("hanh", "2026-11-24".to_owned(), "export", 1),
        ]
    );
}

#[test]
fn what_was_kept_long_enough_goes() {
    let mut lines = Vec::new();
    let mut add = |on: Date| take(&mut lines, &officer("hanh"), on, &look(1, LookKind::View, 1));
    add(day("2024-11-23"));
    add(day("2024-11-24"));
    add(day("2026-11-23"));
    assert_eq!(lines.len(), 2, "two years and a day ago");

    let first = day("2026-01-01").0;
    for number in 0..u64::try_from(MAX_LINES).unwrap() + 5 {
        let on = Date(first.checked_add_days(Days::new(number)).unwrap());
        take(&mut lines, &officer("hanh"), on, &look(1, LookKind::View, 1));
    }
    assert_eq!(lines.len(), MAX_LINES);
    assert!(lines.windows(2).all(|two| two[0].day.0 <= two[1].day.0));
}
