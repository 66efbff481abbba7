//! Promises: the small rules one by one. The tables of DESIGN and DOMAIN stand in
//! `tests/rules_promise.rs`.

use super::*;
use crate::ruleset::{ProcedureCode, Rulebook, Ruleset, RulesetId};

fn at(text: &str) -> Moment {
    Moment::parse(&format!("{text}:00+07:00")).unwrap()
}

fn law() -> &'static Ruleset {
    Rulebook::built_in().ruleset(&RulesetId::new("law_2026")).unwrap()
}

fn promise(slug: &str, received: &str, stops: &[StoppedTime]) -> (Promise, Explanation) {
    let code = ProcedureCode::new(slug);
    let plain = Question::new(law(), None, Calendar::built_in(), &code, at(received));
    reckon(&Question { stops, ..plain }).unwrap()
}

fn stop(reason: StopReason, from: &str, until: Option<&str>) -> StoppedTime {
    StoppedTime { reason, from: at(from), until: until.map(at) }
}

fn story(explanation: &Explanation) -> Vec<String> {
    let line = |day: &DayLine| {
        let ordinal = day.ordinal.map_or_else(String::new, |ordinal| format!(" {ordinal}"));
        let bare = |code: &'static str| code.split_once('-').map_or(code, |(_, rest)| rest);
        let due: String = day.due.iter().map(|due| format!(" [{}]", bare(due.code()))).collect();
        format!("{}{ordinal} {}{due}", day.date.format("%d/%m"), bare(day.reason.code()))
    };
    explanation.days.iter().map(line).collect()
}

#[test]
fn each_day_of_a_promise_is_explained() {
    let (_, why) = promise("khai-sinh-lien-thong", "2026-11-20T15:01", &[]);
    assert_eq!(
        story(&why),
        [
            "20/11 received-after-cutoff",
            "21/11 weekend",
            "22/11 weekend",
            "23/11 zero-moved",
            "24/11 holiday",
            "25/11 1 counted",
            "26/11 2 counted",
            "27/11 3 counted [promised] [statutory]",
        ]
    );
    let (_, why) = promise("khai-sinh-lien-thong", "2026-08-21T09:00", &[]);
    assert_eq!(
        story(&why),
        [
            "21/08 zero",
            "22/08 1 swap-work",
            "23/08 weekend",
            "24/08 2 counted",
            "25/08 3 counted [promised] [statutory]",
        ]
    );
    let (_, why) = promise("khai-sinh", "2026-11-24T10:00", &[]);
    assert_eq!(
        story(&why),
        ["24/11 received-on-day-off", "25/11 result-day [promised] [statutory]"]
    );
}

#[test]
fn a_same_day_act_says_on_which_day_its_result_comes() {
    let told = |slug, received| story(&promise(slug, received, &[]).1);
    for slug in ["khai-sinh", "khai-tu-lien-thong"] {
        assert_eq!(told(slug, "2026-11-23T10:00"), ["23/11 same-day [promised] [statutory]"]);
        assert_eq!(
            told(slug, "2026-11-23T15:01"),
            [
                "23/11 received-after-cutoff",
                "24/11 holiday",
                "25/11 result-day [promised] [statutory]"
            ]
        );
    }
    // What was stopped on the day is not promised for the day.
    let stops = [stop(StopReason::Confirmation, "2026-11-23T11:00", Some("2026-11-25T09:00"))];
    assert_eq!(
        story(&promise("khai-sinh", "2026-11-23T10:00", &stops).1),
        ["23/11 zero [promised]", "24/11 stopped-confirmation", "25/11 result-day [statutory]"]
    );
}

#[test]
fn a_verification_moves_the_laws_date_and_nothing_else() {
    let sent = [stop(StopReason::Verification, "2026-11-25T09:00", Some("2026-11-27T10:00"))];
    let (promise, why) = promise("khai-sinh-lien-thong", "2026-11-23T09:00", &sent);
    assert_eq!(promise.statutory_original, at("2026-11-27T17:00"));
    assert_eq!(promise.promised, at("2026-11-27T17:00"));
    assert_eq!(promise.statutory, at("2026-12-01T17:00"));
    assert_eq!(
        story(&why),
        [
            "23/11 zero",
            "24/11 holiday",
            "25/11 1 counted",
            "26/11 stopped-verification",
            "27/11 stopped-verification [promised]",
            "28/11 weekend",
            "29/11 weekend",
            "30/11 2 counted",
            "01/12 3 counted [statutory]",
        ]
    );
    assert!(promise.legs.iter().all(|leg| leg.due <= promise.statutory));
}

#[test]
fn a_stop_within_one_day_costs_nothing_and_one_still_open_moves_nothing_yet() {
    let moved = |from, until| {
        let stops = [stop(StopReason::Confirmation, from, until)];
        promise("khai-sinh-lien-thong", "2026-11-23T09:00", &stops).0
    };
    let same_day = moved("2026-11-25T08:00", Some("2026-11-25T16:00"));
    assert_eq!(same_day.statutory, same_day.statutory_original);
    let open = moved("2026-11-25T08:00", None);
    assert_eq!(open.statutory, open.statutory_original);
    assert!(open.is_stopped(at("2026-11-30T08:00")) && !open.is_stopped(at("2026-11-24T08:00")));
    assert!(!open.is_overdue(at("2026-11-30T08:00")), "the office waits for someone else");
}

#[test]
fn a_supplement_starts_the_whole_term_again() {
    let stops = [stop(StopReason::Supplement, "2026-11-25T09:00", Some("2026-11-30T15:01"))];
    let (promise, why) = promise("khai-sinh-lien-thong", "2026-11-23T09:00", &stops);
    assert_eq!(promise.statutory_original, at("2026-11-27T17:00"));
    assert_eq!(promise.statutory, at("2026-12-04T17:00"));
    assert_eq!(promise.day_zero, at("2026-12-01T00:00").date());
    assert_eq!(
        story(&why),
        [
            "23/11 zero",
            "24/11 holiday",
            "25/11 1 counted",
            "26/11 stopped-supplement",
            "27/11 stopped-supplement [promised]",
            "28/11 stopped-supplement",
            "29/11 stopped-supplement",
            "30/11 received-after-cutoff",
            "01/12 restarted",
            "02/12 1 counted",
            "03/12 2 counted",
            "04/12 3 counted [statutory]",
        ]
    );
}

#[test]
fn a_supplement_asked_for_too_late_leaves_the_late_days_in_sight() {
    let stops = [stop(StopReason::Supplement, "2026-11-30T09:00", Some("2026-12-01T09:00"))];
    let (promise, why) = promise("khai-sinh-lien-thong", "2026-11-23T09:00", &stops);
    assert_eq!(promise.statutory, at("2026-12-04T17:00"));
    let late: Vec<_> = story(&why).into_iter().filter(|day| day.contains("overdue")).collect();
    assert_eq!(late, ["30/11 overdue"]);
}

#[test]
fn a_verification_within_a_restarted_term_moves_that() {
    let stops = [
        stop(StopReason::Verification, "2026-11-23T10:00", Some("2026-11-25T10:00")),
        stop(StopReason::Supplement, "2026-11-25T11:00", Some("2026-11-26T09:00")),
        stop(StopReason::Verification, "2026-11-27T09:00", Some("2026-11-30T09:00")),
    ];
    let (promise, _) = promise("khai-sinh-lien-thong", "2026-11-23T09:00", &stops);
    // Day 0 on 26/11; 27/11 counts, 30/11 is stopped, 01/12 and 02/12 count.
    assert_eq!(promise.statutory, at("2026-12-02T17:00"));
}

#[test]
fn stops_that_do_not_fit_are_refused_with_their_place() {
    let code = ProcedureCode::new("khai-sinh-lien-thong");
    let plain = Question::new(law(), None, Calendar::built_in(), &code, at("2026-11-23T09:00"));
    let refused = |stops: &[StoppedTime]| reckon(&Question { stops, ..plain.clone() }).unwrap_err();
    let why = StopReason::Verification;
    let good = stop(why, "2026-11-25T09:00", Some("2026-11-26T09:00"));
    let before_receipt = stop(why, "2026-11-22T09:00", None);
    let backwards = stop(why, "2026-11-27T09:00", Some("2026-11-26T09:00"));
    let overlapping = stop(why, "2026-11-25T10:00", Some("2026-11-27T09:00"));
    let open = stop(why, "2026-11-25T09:00", None);
    assert_eq!(refused(&[before_receipt]), ReckonError::Stops { position: 0 });
    assert_eq!(refused(&[good, backwards]), ReckonError::Stops { position: 1 });
    assert_eq!(refused(&[good, overlapping]), ReckonError::Stops { position: 1 });
    assert_eq!(refused(&[open, good]), ReckonError::Stops { position: 1 });
    let endless = stop(StopReason::Supplement, "2026-11-25T09:00", Some("2126-11-25T09:00"));
    assert_eq!(refused(&[endless]), ReckonError::OutOfRange);
}

#[test]
fn one_new_promise_is_allowed_and_only_to_an_open_hour() {
    let calendar = Calendar::built_in();
    let (first, _) = promise("khai-sinh-lien-thong", "2026-11-23T09:00", &[]);
    let now = at("2026-11-26T09:00");
    let refused = |new: &str| first.repromise(at(new), now, calendar).unwrap_err();
    assert_eq!(refused("2026-11-27T17:00"), PromiseRefusal::NotLater);
    assert_eq!(refused("2026-11-28T17:00").code(), "promise-day-off");
    assert_eq!(refused("2026-11-30T12:30"), PromiseRefusal::Closed);
    let too_late = first.repromise(at("2026-12-01T17:00"), at("2026-12-02T09:00"), calendar);
    assert_eq!(too_late, Err(PromiseRefusal::Past));

    let second = first.repromise(at("2026-12-01T17:00"), now, calendar).unwrap();
    assert_eq!(second.promised, at("2026-12-01T17:00"));
    assert_eq!(second.statutory, first.statutory, "the law's date does not move");
    let made = second.repromised.unwrap();
    assert!(made.in_time && made.before == first.promised && made.at == now);
    let third = second.repromise(at("2026-12-04T17:00"), now, calendar);
    assert_eq!(third, Err(PromiseRefusal::AlreadyRepromised { at: now }));
    let late = first.repromise(at("2026-12-01T17:00"), at("2026-11-27T08:00"), calendar).unwrap();
    assert!(!late.repromised.unwrap().in_time, "an apology goes out the day before at the latest");
}

#[test]
fn stopping_later_keeps_what_was_said() {
    let calendar = Calendar::built_in();
    let (first, _) = promise("khai-sinh-lien-thong", "2026-11-23T09:00", &[]);
    let said = first.repromise(at("2026-12-01T17:00"), at("2026-11-25T09:00"), calendar).unwrap();
    let stops = [stop(StopReason::Verification, "2026-11-26T08:00", Some("2026-11-30T08:00"))];
    let code = ProcedureCode::new("khai-sinh-lien-thong");
    let plain = Question::new(law(), None, calendar, &code, first.received_at);
    let (moved, _) = said.after_stops(&Question { stops: &stops, ..plain }).unwrap();
    assert_eq!(moved.promised, said.promised);
    assert_eq!(moved.repromised, said.repromised);
    assert_eq!(moved.statutory_original, first.statutory_original);
    assert_eq!(moved.statutory, at("2026-12-01T17:00"));
}

#[test]
fn a_finish_stands_to_both_dates() {
    let book = Rulebook::built_in();
    let seed = book.ruleset(&RulesetId::new("seed_2017_nam_tu_liem")).unwrap();
    let code = ProcedureCode::new("khai-sinh-lien-thong");
    let commitment = book.default_commitment(seed);
    let received = at("2026-11-02T09:00");
    let question = Question::new(seed, commitment, Calendar::built_in(), &code, received);
    let (promise, why) = reckon(&question).unwrap();
    assert_eq!(promise.promised, at("2026-11-05T17:00"));
    assert_eq!(promise.statutory, at("2026-11-11T17:00"));
    assert_eq!(story(&why).iter().filter(|day| day.ends_with(']')).count(), 2);
    let standing = |moment: Moment| {
        let standing = promise.standing(moment);
        (standing.promised, standing.statutory)
    };
    let second_ms = 1000;
    assert_eq!(standing(at("2026-11-04T16:59")), (Lateness::Early, Lateness::Early));
    assert_eq!(standing(at("2026-11-05T17:00")), (Lateness::OnTime, Lateness::Early));
    let just_after = Moment::from_utc_ms(promise.promised.utc_ms() + second_ms);
    assert_eq!(standing(just_after), (Lateness::Late, Lateness::Early));
    assert!(promise.is_overdue(just_after));
    assert_eq!(standing(at("2026-11-11T08:00")), (Lateness::Late, Lateness::OnTime));
    assert_eq!(standing(at("2026-11-12T08:00")), (Lateness::Late, Lateness::Late));
    let left = |moment: &str| promise.working_days_left(at(moment), Calendar::built_in());
    assert_eq!(
        [left("2026-11-02T09:00"), left("2026-11-05T20:00"), left("2026-11-09T08:00")],
        [3, 0, -2]
    );
}

#[test]
fn alarms_ring_on_working_days_before_the_promise() {
    let alarms = |slug: &str, received: &str| -> Vec<_> {
        let (promise, _) = promise(slug, received, &[]);
        let alarms = promise.alarms(AlarmDays::default(), Calendar::built_in());
        alarms.iter().map(|a| (a.at.rfc3339()[5..16].to_owned(), a.kind.code())).collect()
    };
    let rings = |list: &[(&str, &'static str)]| -> Vec<(String, &'static str)> {
        list.iter().map(|(at, kind)| ((*at).to_owned(), *kind)).collect()
    };
    assert_eq!(
        alarms("khai-sinh-lien-thong", "2026-11-23T09:00"),
        rings(&[
            ("11-25T08:00", "alarm-two-days-before"),
            ("11-26T08:00", "alarm-one-day-before"),
            ("11-27T17:00", "alarm-due"),
        ])
    );
    assert_eq!(
        alarms("khai-sinh", "2026-11-23T09:00"),
        rings(&[("11-23T15:00", "alarm-two-hours-before"), ("11-23T17:00", "alarm-due")])
    );
    assert_eq!(
        alarms("khai-sinh", "2026-11-23T15:30"),
        rings(&[("11-25T15:00", "alarm-two-hours-before"), ("11-25T17:00", "alarm-due")])
    );
}

#[test]
fn working_hours_are_counted_from_the_receipt() {
    let mut law = law().clone();
    law.procedures[0].clock = crate::ruleset::Clock {
        term: crate::ruleset::Term::WorkingHours(8),
        cutoff: crate::ruleset::Cutoff::None,
        ..law.procedures[0].clock.clone()
    };
    let code = law.procedures[0].code.clone();
    let due = |received: &str, stops: &[StoppedTime]| {
        let plain = Question::new(&law, None, Calendar::built_in(), &code, at(received));
        reckon(&Question { stops, ..plain }).unwrap()
    };
    assert_eq!(due("2026-11-23T08:00", &[]).0.statutory, at("2026-11-23T17:00"));
    assert_eq!(due("2026-11-23T10:30", &[]).0.statutory, at("2026-11-25T10:30"));
    assert_eq!(due("2026-11-21T10:30", &[]).0.statutory, at("2026-11-23T17:00"));
    let (promise, why) = due("2026-11-23T16:00", &[]);
    assert_eq!(promise.statutory, at("2026-11-25T16:00"));
    assert_eq!(
        story(&why),
        [
            "23/11 1 counted-minutes",
            "24/11 holiday",
            "25/11 2 counted-minutes [promised] [statutory]",
        ]
    );
    let stops = [stop(StopReason::Confirmation, "2026-11-23T09:00", Some("2026-11-23T14:00"))];
    assert_eq!(due("2026-11-23T08:00", &stops).0.statutory, at("2026-11-25T12:00"));
}

#[test]
fn calendar_days_end_on_a_working_day() {
    let mut law = law().clone();
    law.procedures[0].clock.cutoff = crate::ruleset::Cutoff::None;
    let code = law.procedures[0].code.clone();
    let mut due = |received: &str, days: u16| {
        law.procedures[0].clock.term = crate::ruleset::Term::CalendarDays(days);
        reckon(&Question::new(&law, None, Calendar::built_in(), &code, at(received))).unwrap()
    };
    assert_eq!(due("2026-11-10T09:00", 15).0.statutory, at("2026-11-25T17:00"));
    let (promise, why) = due("2026-11-18T09:00", 3);
    assert_eq!(promise.statutory, at("2026-11-23T17:00"), "day 3 is a Saturday");
    assert_eq!(
        story(&why)[3..],
        ["21/11 3 calendar-day", "22/11 weekend", "23/11 end-moved [promised] [statutory]"]
    );
    // Birth within 60 days: 27/10/2026 + 60 = Sat 26/12/2026, so Monday 28/12.
    assert_eq!(due("2026-10-27T09:00", 60).0.statutory, at("2026-12-28T17:00"));
    assert_eq!(due("2026-11-21T09:00", 0).0.statutory.date(), at("2026-11-23T00:00").date());
}

#[test]
fn a_promise_crosses_whole() {
    let stops = [stop(StopReason::Supplement, "2026-11-25T09:00", Some("2026-11-30T15:01"))];
    let (promise, why) = promise("khai-sinh-lien-thong", "2026-11-23T09:00", &stops);
    let bytes = minicbor::to_vec(&promise).unwrap();
    assert_eq!(minicbor::decode::<Promise>(&bytes).unwrap(), promise);
    let json = serde_json::to_string(&promise).unwrap();
    assert_eq!(serde_json::from_str::<Promise>(&json).unwrap(), promise);
    let json = serde_json::to_string(&why).unwrap();
    assert_eq!(serde_json::from_str::<Explanation>(&json).unwrap(), why);
}

#[test]
fn a_verification_letter_moves_the_date_as_the_procedures_rules_say() {
    let question = |slug: &'static str, received| {
        let code = Box::leak(Box::new(ProcedureCode::new(slug)));
        Question::new(law(), None, Calendar::built_in(), code, at(received))
    };
    let asked = |slug, received, sent, back| {
        let plain = question(slug, received);
        let (promise, _) = reckon(&plain).unwrap();
        let out = promise.asked(&plain, at(sent)).unwrap();
        let with = |promise: &Promise| (promise.verification, promise.stops.clone());
        let (verification, stops) = with(&out);
        let then = Question { verification, stops: &stops, ..plain.clone() };
        let home = out.answered(&then, at(back)).unwrap();
        assert_eq!(home.statutory_original, promise.statutory_original, "{slug}");
        let text = |at: Moment| at.in_vietnam().local().format("%d/%m %H:%M").to_string();
        (text(out.statutory), text(home.statutory), text(home.promised))
    };
    let dates = |a: &str, b: &str, c: &str| (a.to_owned(), b.to_owned(), c.to_owned());
    // Three days become five at once; the answer changes nothing more.
    let birth =
        asked("khai-sinh-lien-thong", "2026-11-20T10:00", "2026-11-23T09:00", "2026-11-27T09:00");
    assert_eq!(birth, dates("30/11 17:00", "30/11 17:00", "30/11 17:00"));
    // 23/11 counts, 25/11 to 27/11 do not: the second day is 30/11, the third 01/12.
    let single =
        asked("xac-nhan-hon-nhan", "2026-11-20T10:00", "2026-11-23T09:00", "2026-11-27T09:00");
    assert_eq!(single, dates("26/11 17:00", "01/12 17:00", "01/12 17:00"));
    // Nothing is written for certified copies: the date stays.
    let copy =
        asked("chung-thuc-ban-sao", "2026-11-20T10:00", "2026-11-20T11:00", "2026-11-25T09:00");
    assert_eq!(copy, dates("20/11 17:00", "20/11 17:00", "20/11 17:00"));
}

#[test]
fn a_new_promise_is_not_taken_back_by_a_letter() {
    let code = ProcedureCode::new("xac-nhan-hon-nhan");
    let plain = Question::new(law(), None, Calendar::built_in(), &code, at("2026-11-20T10:00"));
    let (promise, _) = reckon(&plain).unwrap();
    let calendar = Calendar::built_in();
    let again =
        promise.repromise(at("2026-12-08T17:00"), at("2026-11-25T08:00"), calendar).unwrap();
    let out = again.asked(&plain, at("2026-11-26T09:00")).unwrap();
    let then = Question { stops: &out.stops, ..plain.clone() };
    let home = out.answered(&then, at("2026-11-27T09:00")).unwrap();
    assert_eq!(home.promised, at("2026-12-08T17:00"), "the later word stands");
    assert_eq!(home.repromised, again.repromised);
}

#[test]
fn a_ward_may_be_rung_earlier() {
    let (promise, _) = promise("khai-sinh-lien-thong", "2026-11-20T09:00", &[]);
    let rung = |officer, leader| {
        let days = AlarmDays { officer, leader };
        let alarms = promise.alarms(days, Calendar::built_in());
        alarms.iter().map(|alarm| alarm.at.in_vietnam().date().to_string()).collect::<Vec<_>>()
    };
    // Due on 26/11; 24/11 is off.
    assert_eq!(rung(2, 1), ["2026-11-23", "2026-11-25", "2026-11-26"]);
    assert_eq!(rung(3, 2), ["2026-11-23", "2026-11-26"], "the day of receipt rings no more");
}
