//! The tables of DESIGN ("Rulings") and the laws that every promise obeys.

#![allow(clippy::unwrap_used, reason = "helpers of tests stand outside test functions here")]

use proptest::prelude::*;
use tannha_domain::{
    calendar::{Calendar, CalendarWarning},
    promise::{Explanation, Promise, Question, StopReason, StoppedTime, reckon},
    ruleset::{ProcedureCode, Rulebook, Ruleset, RulesetId, Term},
    time::Moment,
};

fn at(text: &str) -> Moment {
    Moment::parse(&format!("{text}+07:00")).unwrap()
}

fn ruleset(id: &str) -> &'static Ruleset {
    Rulebook::built_in().ruleset(&RulesetId::new(id)).unwrap()
}

fn ask(law: &Ruleset, slug: &str, received: Moment) -> (Promise, Explanation) {
    let code = ProcedureCode::new(slug);
    let commitment = Rulebook::built_in().default_commitment(law);
    reckon(&Question::new(law, commitment, Calendar::built_in(), &code, received)).unwrap()
}

#[test]
fn the_rulings_table_holds() {
    let table = [
        ("2026-11-23T14:59:00", "2026-11-27T17:00:00", false),
        ("2026-11-23T15:00:00", "2026-11-27T17:00:00", false),
        ("2026-11-23T15:00:01", "2026-11-30T17:00:00", false),
        ("2026-11-23T15:01:00", "2026-11-30T17:00:00", false),
        ("2026-11-23T19:30:00", "2026-11-30T17:00:00", false),
        ("2026-11-24T10:00:00", "2026-11-30T17:00:00", false),
        ("2026-08-21T09:00:00", "2026-08-25T17:00:00", false),
        ("2026-08-22T16:00:00", "2026-08-27T17:00:00", false),
        ("2026-02-11T16:00:00", "2026-02-24T17:00:00", false),
        ("2026-12-31T10:00:00", "2027-01-06T17:00:00", true),
        // Before opening and over lunch are hours of the same day.
        ("2026-11-23T06:00:00", "2026-11-27T17:00:00", false),
        ("2026-11-23T12:30:00", "2026-11-27T17:00:00", false),
        // A fraction of the second 15:00:00 is still 15:00:00.
        ("2026-11-23T15:00:00.900", "2026-11-27T17:00:00", false),
    ];
    for (received, due, provisional) in table {
        let (promise, why) = ask(ruleset("law_2026"), "khai-sinh-lien-thong", at(received));
        assert_eq!(promise.statutory_original.rfc3339(), at(due).rfc3339(), "{received}");
        assert_eq!(promise.statutory, promise.statutory_original, "{received}");
        assert_eq!(promise.promised, promise.statutory, "{received}");
        assert_eq!(promise.provisional, provisional, "{received}");
        let warned = why.warnings == [CalendarWarning::YearProvisional { year: 2027 }];
        assert_eq!(warned, provisional, "{received}");
    }
}

#[test]
fn the_clock_is_vietnams_whatever_the_laptop_shows() {
    let utc = Moment::parse("2026-11-23T08:00:01Z").unwrap();
    let (promise, _) = ask(ruleset("law_2026"), "khai-sinh-lien-thong", utc);
    assert_eq!(promise.statutory, at("2026-11-30T17:00:00"), "it is 15:00:01 in Vietnam");
}

#[test]
fn three_families_read_fifteen_oclock_differently() {
    let table = [
        // Same day; after 15:00 the result comes on the next working day.
        ("khai-sinh", "2026-11-20T15:00:00", "2026-11-20T17:00:00"),
        ("khai-sinh", "2026-11-20T15:00:01", "2026-11-23T17:00:00"),
        ("khai-sinh", "2026-11-21T09:00:00", "2026-11-23T17:00:00"),
        ("khai-sinh", "2026-08-22T09:00:00", "2026-08-22T17:00:00"),
        ("chung-thuc-ban-sao", "2026-11-23T15:01:00", "2026-11-25T17:00:00"),
        // The receipt itself moves on.
        ("khai-tu-lien-thong", "2026-11-23T10:00:00", "2026-11-23T17:00:00"),
        ("khai-tu-lien-thong", "2026-11-23T15:01:00", "2026-11-25T17:00:00"),
        // No such rule.
        ("xac-nhan-hon-nhan", "2026-11-20T15:01:00", "2026-11-26T17:00:00"),
        ("xac-nhan-hon-nhan", "2026-11-21T10:00:00", "2026-11-26T17:00:00"),
        ("khai-sinh-luu-dong", "2026-11-20T19:00:00", "2026-11-30T17:00:00"),
    ];
    for (slug, received, due) in table {
        let (promise, _) = ask(ruleset("law_2026"), slug, at(received));
        assert_eq!(promise.statutory.rfc3339(), at(due).rfc3339(), "{slug} {received}");
    }
}

#[test]
fn the_old_times_stand_beside_the_commitments() {
    // Monday 02/11/2026, no holiday near.
    let table = [
        ("khai-sinh-lien-thong", "2026-11-11T17:00:00", "2026-11-05T17:00:00"),
        ("khai-tu-lien-thong", "2026-11-10T17:00:00", "2026-11-04T17:00:00"),
        ("ho-kinh-doanh-mst", "2026-11-25T17:00:00", "2026-11-06T17:00:00"),
    ];
    for (slug, law, ward) in table {
        let seed = ruleset("seed_2017_nam_tu_liem");
        let (promise, _) = ask(seed, slug, at("2026-11-02T09:00:00"));
        assert_eq!(promise.statutory.rfc3339(), at(law).rfc3339(), "{slug}");
        assert_eq!(promise.promised.rfc3339(), at(ward).rfc3339(), "{slug}");
        assert!(promise.commitment.is_some());
    }
}

#[test]
fn a_commitment_longer_than_the_law_binds_nobody() {
    let book = Rulebook::built_in();
    let code = ProcedureCode::new("ho-kinh-doanh-mst");
    let commitment = book.commitments().first();
    let received = at("2026-11-02T09:00:00");
    let question =
        Question::new(ruleset("law_2026"), commitment, Calendar::built_in(), &code, received);
    let (promise, _) = reckon(&question).unwrap();
    assert_eq!(promise.promised, promise.statutory, "3 days by law, 4 by the old commitment");
}

#[test]
fn verification_and_variants_have_their_own_terms() {
    let law = ruleset("law_2026");
    let code = ProcedureCode::new("khai-sinh-lien-thong");
    let received = at("2026-11-02T09:00:00");
    let plain = Question::new(law, None, Calendar::built_in(), &code, received);
    let (promise, _) = reckon(&Question { verification: true, ..plain.clone() }).unwrap();
    assert_eq!(promise.statutory, at("2026-11-09T17:00:00"));
    let death = ProcedureCode::new("khai-tu-lien-thong");
    let with_benefits =
        Question { procedure: &death, variant: Some("mai-tang-6"), ..plain.clone() };
    let (promise, _) = reckon(&with_benefits).unwrap();
    assert_eq!(promise.statutory, at("2026-11-10T17:00:00"));
    let unknown = Question { variant: Some("mai-tang-7"), ..with_benefits };
    assert_eq!(reckon(&unknown).unwrap_err().code(), "procedure-variant-unknown");
    let nobody = ProcedureCode::new("cap-so-do");
    let unknown = Question { procedure: &nobody, ..plain };
    assert_eq!(reckon(&unknown).unwrap_err().code(), "procedure-unknown");
}

#[test]
fn the_legs_of_a_birth_have_their_own_clocks() {
    let (promise, _) = ask(ruleset("law_2026"), "khai-sinh-lien-thong", at("2026-11-02T09:00:00"));
    let legs: Vec<_> =
        promise.legs.iter().map(|leg| (leg.leg.as_str(), leg.due.rfc3339())).collect();
    assert_eq!(
        legs,
        [
            ("khai-sinh", at("2026-11-03T17:00:00").rfc3339()),
            ("thuong-tru", at("2026-11-04T17:00:00").rfc3339()),
            ("the-bhyt", at("2026-11-05T17:00:00").rfc3339()),
        ]
    );
    let (promise, _) = ask(ruleset("law_2026"), "khai-sinh-luu-dong", at("2026-11-02T09:00:00"));
    let inner = promise.legs.first().map(|leg| leg.due);
    assert_eq!(inner, Some(at("2026-11-04T17:00:00")), "two days inside five");
}

#[test]
fn every_procedure_can_be_promised_under_both_laws() {
    for (id, received) in
        [("law_2026", "2026-11-23T09:00:00"), ("law_2027_03", "2027-03-01T09:00:00")]
    {
        for procedure in &ruleset(id).procedures {
            let (promise, why) = ask(ruleset(id), procedure.code.as_str(), at(received));
            assert!(promise.statutory >= at(received), "{}", procedure.code);
            assert!(!why.days.is_empty(), "{}", procedure.code);
        }
    }
}

/// Any moment of 2025–2027, to the second.
fn moments() -> impl Strategy<Value = Moment> {
    let start_ms = at("2025-01-01T00:00:00").utc_ms();
    (0_i64..3 * 365 * 86_400).prop_map(move |second| Moment::from_utc_ms(start_ms + second * 1000))
}

fn procedures() -> impl Strategy<Value = (&'static Ruleset, &'static str)> {
    let all: Vec<_> = Rulebook::built_in()
        .rulesets()
        .iter()
        .flat_map(|law| law.procedures.iter().map(move |procedure| (law, procedure.code.as_str())))
        .collect();
    proptest::sample::select(all)
}

proptest! {
    #[test]
    fn a_due_day_is_a_working_day_at_closing((law, slug) in procedures(), received in moments()) {
        let calendar = Calendar::built_in();
        let (promise, why) = ask(law, slug, received);
        for due in [promise.statutory, promise.promised, promise.statutory_original] {
            // Working days and same-day terms end on a working day; day 0 may be a day off only
            // where nothing is due on it.
            prop_assert!(calendar.is_working(due.date()), "{slug} {}", received.rfc3339());
            prop_assert_eq!(due, calendar.closing(due.date()));
            prop_assert!(due.date() >= received.date());
        }
        prop_assert!(promise.promised <= promise.statutory_original);
        prop_assert!(promise.statutory_original <= promise.statutory);
        for leg in &promise.legs {
            prop_assert!(leg.due <= promise.statutory);
        }
        // The explanation leaves no day out and counts without a gap.
        let days: Vec<_> = why.days.iter().map(|day| day.date).collect();
        prop_assert!(days.windows(2).all(|pair| pair[0].succ_opt() == Some(pair[1])));
        prop_assert_eq!(days.first().copied(), Some(received.in_vietnam().date()));
        prop_assert_eq!(days.last().copied(), Some(promise.statutory.date()));
        let ordinals: Vec<_> = why.days.iter().filter_map(|day| day.ordinal).collect();
        prop_assert!(ordinals.iter().copied().eq(1..=u16::try_from(ordinals.len()).unwrap()));
        let term = law.procedure(&ProcedureCode::new(slug)).unwrap().clock.term;
        if let Term::WorkingDays(days) = term {
            prop_assert_eq!(ordinals.len(), usize::from(days));
        }
        let marks: Vec<_> = why.days.iter().flat_map(|day| &day.due).map(|due| due.code()).collect();
        prop_assert_eq!(marks.len(), 2);
    }

    #[test]
    fn a_later_receipt_is_never_due_earlier(
        (law, slug) in procedures(), one in moments(), two in moments(),
    ) {
        let (early, late) = (one.min(two), one.max(two));
        let (first, second) = (ask(law, slug, early).0, ask(law, slug, late).0);
        prop_assert!(first.statutory <= second.statutory);
        prop_assert!(first.promised <= second.promised);
    }

    #[test]
    fn a_stop_never_brings_a_date_forward(
        (law, slug) in procedures(),
        received in moments(),
        wait_s in 0_i64..40 * 86_400,
        stopped_s in 0_i64..40 * 86_400,
        reason in proptest::sample::select(vec![
            StopReason::Verification, StopReason::Confirmation, StopReason::Supplement,
        ]),
    ) {
        let from = Moment::from_utc_ms(received.utc_ms() + wait_s * 1000);
        let until = Some(Moment::from_utc_ms(from.utc_ms() + stopped_s * 1000));
        let stops = [StoppedTime { reason, from, until }];
        let code = ProcedureCode::new(slug);
        let plain = Question::new(law, None, Calendar::built_in(), &code, received);
        let (before, _) = reckon(&plain).unwrap();
        let (after, why) = reckon(&Question { stops: &stops, ..plain }).unwrap();
        prop_assert_eq!(after.statutory_original, before.statutory_original);
        prop_assert_eq!(after.promised, before.promised);
        prop_assert!(after.statutory >= before.statutory);
        prop_assert!(Calendar::built_in().is_working(after.statutory.date()));
        let days: Vec<_> = why.days.iter().map(|day| day.date).collect();
        prop_assert!(days.windows(2).all(|pair| pair[0].succ_opt() == Some(pair[1])));
        prop_assert_eq!(days.last().copied(), Some(after.statutory.date()));
    }
}
