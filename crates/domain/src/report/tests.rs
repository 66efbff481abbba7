use chrono::NaiveDate;

use super::*;
use crate::{
    case::Channel,
    ids::{CaseId, OfficerId},
    time::Moment,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> Moment {
    Moment::parse(&format!("{text}:00+07:00")).unwrap()
}

fn case(n: u8, received: &str, due: &str) -> Facts {
    Facts {
        case: CaseId([n; 16]),
        code: format!("H26-{n:04}"),
        procedure: "khai-sinh".to_owned(),
        channel: Some(Channel::Counter),
        received_by: OfficerId::parse("hanh").unwrap(),
        received: at(received),
        statutory: at(due),
        promised: at(due),
        resolved: None,
        stopped: None,
        paused: false,
        apologised: false,
        supplements: 0,
        trips: 1,
        trip_target: Some(1),
        receipt_given: true,
        result_coded: None,
    }
}

/// A month's cases of every kind: carried over, resolved early, on time and late, open, stopped.
fn month() -> Vec<Facts> {
    let due = "2026-11-10T17:00";
    let in_october = || case(1, "2026-10-20T09:00", "2026-10-23T17:00");
    let in_november = |n| case(n, "2026-11-05T09:00", due);
    vec![
        Facts { resolved: Some(at("2026-10-22T10:00")), ..in_october() },
        Facts { case: CaseId([2; 16]), resolved: Some(at("2026-11-02T10:00")), ..in_october() },
        Facts { resolved: Some(at("2026-11-09T10:00")), ..in_november(3) },
        Facts { resolved: Some(at("2026-11-10T17:00")), ..in_november(4) },
        Facts { resolved: Some(at("2026-11-12T08:00")), apologised: true, ..in_november(5) },
        Facts { channel: Some(Channel::OnlineFull), ..in_november(6) },
        Facts { paused: true, ..in_november(7) },
        Facts { stopped: Some(at("2026-11-06T08:00")), ..in_november(8) },
        Facts {
            resolved: Some(at("2026-12-01T08:00")),
            supplements: 2,
            trips: 3,
            ..in_november(9)
        },
        case(10, "2026-12-01T09:00", "2026-12-04T17:00"),
    ]
}

#[test]
fn what_was_carried_over_and_came_is_what_was_resolved_is_open_or_was_stopped() {
    let cases = month();
    let november = Period::around(Span::Month, day("2026-11-15"));
    let table = processing(&cases, november, at("2026-12-31T09:00"));
    assert_eq!(
        table.total,
        Counts {
            carried: 1,
            online: 1,
            direct: 6,
            early: 1,
            on_time: 1,
            late: 2,
            open_in_time: 1,
            open_late: 2,
            stopped: 1,
            kept: 2,
            broken: 2,
            open_broken: 2,
        }
    );
    for span in Span::ALL {
        let mut period = Period::around(span, day("2026-10-01"));
        while period.from <= day("2026-12-31") {
            for now in ["2026-11-10T16:00", "2026-11-10T18:00", "2026-12-31T09:00"] {
                let table = processing(&cases, period, at(now));
                assert!(table.total.adds_up(), "{period:?} {now}: {:?}", table.total);
                assert!(table.rows.values().all(Counts::adds_up));
            }
            period = period.after();
        }
    }
}

#[test]
fn what_is_open_at_the_end_of_a_month_is_carried_into_the_next() {
    let cases = month();
    let now = at("2026-12-31T09:00");
    let mut month = Period::around(Span::Month, day("2026-10-01"));
    while month.from <= day("2026-12-31") {
        let (this, next) = (processing(&cases, month, now), processing(&cases, month.after(), now));
        assert_eq!(this.total.open(), next.total.carried, "{month:?}");
        month = month.after();
    }
}

#[test]
fn the_late_list_says_for_how_long_and_whether_an_apology_was_given() {
    let cases = month();
    let november = Period::around(Span::Month, day("2026-11-15"));
    let late = late_cases(&cases, november, at("2026-12-31T09:00"));
    let said: Vec<_> = late
        .iter()
        .map(|l| (l.facts.case.0[0], l.by_law.unwrap(), l.resolved, l.facts.apologised))
        .collect();
    assert_eq!(
        said,
        [(6, 20, false, false), (9, 20, false, false), (2, 10, true, false), (5, 2, true, true),]
    );
    // While the month lasts, what is late is late as of now.
    let now = at("2026-11-10T17:00");
    assert_eq!(
        late_cases(&cases, november, now).len(),
        2,
        "15:00:00 and the hour itself are in time"
    );
}

#[test]
fn the_three_nots_and_the_inputs_of_the_index_are_counted_from_the_same_cases() {
    let cases = month();
    let november = Period::around(Span::Month, day("2026-11-15"));
    let now = at("2026-12-31T09:00");
    let board = nots(&cases, november, now);
    assert_eq!(
        board,
        Nots {
            cases: 8,
            late: 4,
            late_by_promise: 4,
            late_without_apology: 3,
            asked_again: 1,
            asked: 1,
            over_trips: 1,
            mean_trips: Some(13),
        }
    );
    let fed = inputs(&cases, november, now);
    assert_eq!((fed.on_time, fed.online, fed.apologised), ((2, 4), (1, 7), (1, 4)));
}

#[test]
fn small_numbers_are_hidden_from_the_public_and_none_is_not() {
    assert_eq!([0, 1, 2, 3, 40].map(public), [Some(0), None, None, Some(3), Some(40)]);
}

#[test]
fn a_period_has_its_first_and_last_day_and_its_neighbours() {
    let check = |span, from: &str, to: &str, number| {
        let period = Period::around(span, day("2026-11-15"));
        assert_eq!((period.from, period.to, period.number()), (day(from), day(to), number));
        assert_eq!(period.before().after(), period);
        assert_eq!(period.before().to.succ_opt(), Some(period.from));
    };
    check(Span::Day, "2026-11-15", "2026-11-15", 319);
    check(Span::Month, "2026-11-01", "2026-11-30", 11);
    check(Span::Quarter, "2026-10-01", "2026-12-31", 4);
    check(Span::Half, "2026-07-01", "2026-12-31", 2);
    check(Span::Year, "2026-01-01", "2026-12-31", 1);
}

#[test]
fn a_mean_of_nobody_is_none() {
    assert_eq!(mean_tenths(&[]), None);
    assert_eq!(mean_tenths(&[24, 25]), Some(245));
    assert_eq!(mean_tenths(&[24, 25, 25]), Some(247));
}

/// Promised earlier than the law's date: one kept the law and not the word, one broke both, one neither.
#[test]
fn lateness_is_counted_by_the_promise_beside_the_laws_date() {
    let promised = at("2026-11-06T17:00");
    let of = |n, resolved: &str| Facts {
        promised,
        resolved: Some(at(resolved)),
        result_coded: Some(n == 1),
        receipt_given: n != 3,
        channel: Some(if n == 2 { Channel::OnlineFull } else { Channel::Counter }),
        ..case(n, "2026-11-03T09:00", "2026-11-10T17:00")
    };
    let open = Facts { promised, ..case(4, "2026-11-03T09:00", "2026-11-30T17:00") };
    let paused = Facts { paused: true, ..Facts { case: CaseId([5; 16]), ..open.clone() } };
    let cases = [
        of(1, "2026-11-09T10:00"),
        of(2, "2026-11-12T10:00"),
        of(3, "2026-11-06T17:00"),
        open,
        paused,
    ];
    let november = Period::around(Span::Month, day("2026-11-15"));
    let now = at("2026-11-20T09:00");
    let total = processing(&cases, november, now).total;
    assert_eq!((total.early, total.on_time, total.late), (2, 0, 1), "by the law");
    assert_eq!((total.kept, total.broken), (1, 2), "by the promise");
    assert_eq!((total.open_late, total.open_broken), (0, 1), "a stopped clock breaks nothing");
    assert!(total.adds_up());
    let late = late_cases(&cases, november, now);
    let said: Vec<_> = late.iter().map(|l| (l.facts.case.0[0], l.by_law, l.by_promise)).collect();
    assert_eq!(said, [(2, Some(2), Some(6)), (4, None, Some(14)), (1, None, Some(3))]);
    let board = nots(&cases, november, now);
    assert_eq!((board.late, board.late_by_promise), (1, 3));
    let fed = inputs(&cases, november, now);
    assert_eq!((fed.on_time, fed.kept), ((2, 3), (1, 3)));
    assert_eq!((fed.online_full, fed.receipts, fed.coded), ((1, 5), (4, 5), (1, 3)));
}

#[test]
fn a_procedure_is_published_in_time_when_it_was_known_the_day_before() {
    let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    let edition =
        |procedures, on, from| PublishedEdition { procedures, on: day(on), from: day(from) };
    let editions = [
        edition(3, "2026-11-20", "2026-11-21"),
        edition(2, "2026-11-25", "2026-11-25"),
        edition(4, "2026-11-25", "2026-12-01"),
    ];
    let november = Period::around(Span::Month, day("2026-11-15"));
    assert_eq!(published_in_time(&editions, november), (3, 5), "by the day they apply");
    assert_eq!(published_in_time(&editions, november.after()), (4, 4));
    assert_eq!(published_in_time(&[], november), (0, 0));
}
