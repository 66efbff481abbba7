//! Every code that the rules can give has its sentence in both languages, showing what the code
//! brings and nothing else. The catalogue itself is checked where it lives; here only the names
//! meet.

#![allow(clippy::unwrap_used, reason = "helpers of tests stand outside test functions here")]

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use tannha_domain::{
    calendar::{CalendarWarning, ClockTime},
    identity::{IdCode, PaperProblem},
    name::{NameProblem, NameWarning, PersonName},
    partial_date::PartialDate,
    promise::{
        AlarmKind, DayName, DayReason, DueMark, Lateness, PromiseRefusal, ReckonError, StopReason,
    },
    ruleset::{CommitmentId, ProcedureCode, RuleProblem, RulesetId},
    text::Language,
    time::Moment,
};

const VI: &str = include_str!("../../i18n/locales/vi/rules.ftl");
const EN: &str = include_str!("../../i18n/locales/en/rules.ftl");

/// Message key → the parameters it shows.
fn catalogue(file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages = BTreeMap::<String, BTreeSet<String>>::new();
    let mut key = String::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" = ").filter(|(name, _)| !name.contains(' ')) {
            key = name.to_owned();
            messages.entry(key.clone()).or_default();
        }
        for shown in line.split('$').skip(1) {
            let name = shown.split([' ', '}']).next().unwrap_or_default();
            messages.entry(key.clone()).or_default().insert(name.to_owned());
        }
    }
    messages
}

fn names(params: &[(&'static str, String)]) -> BTreeSet<String> {
    params.iter().map(|(name, _)| (*name).to_owned()).collect()
}

/// One of each thing that has a code, with the parameters it brings.
fn all_codes() -> Vec<(&'static str, BTreeSet<String>)> {
    let date = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    let moment = Moment::from_utc_ms(0);
    let none = BTreeSet::new;
    let mut codes = Vec::new();

    for text in ["x", "1/1/26", "1700", "13/2026", "31/04/2026"] {
        let problem = PartialDate::parse(text).unwrap_err();
        codes.push((problem.code(), names(&problem.params())));
    }
    let problem = PartialDate::new(2026, None, Some(1)).unwrap_err();
    codes.push((problem.code(), names(&problem.params())));

    let too_long = "a".repeat(200);
    for text in ["", "a1", too_long.as_str()] {
        let problem = PersonName::parse(text).unwrap_err();
        codes.push((problem.code(), names(&problem.params())));
    }
    codes.push((NameProblem::SplitDiffers.code(), none()));
    for warning in [
        NameWarning::Apostrophe,
        NameWarning::Hyphen,
        NameWarning::Long,
        NameWarning::LookAlike,
        NameWarning::OtherScript,
        NameWarning::SingleWord,
        NameWarning::AllCapitals,
    ] {
        codes.push((warning.code(), none()));
    }
    for id in [IdCode::NotTwelveDigits, IdCode::UnknownPrefix, IdCode::SexOrYearDiffers] {
        codes.push((id.message_code(), none()));
    }
    for paper in
        [PaperProblem::NotTwelveDigits, PaperProblem::NotNineDigits, PaperProblem::NoNumber]
    {
        codes.push((paper.code(), none()));
    }
    for warning in [
        CalendarWarning::YearProvisional { year: 2027 },
        CalendarWarning::YearUnpublished { year: 2028 },
        CalendarWarning::CompOffUnsettled { year: 2029 },
    ] {
        codes.push((warning.code(), names(&warning.params())));
    }
    let procedure = ProcedureCode::new("x");
    for problem in [
        RuleProblem::UnknownRuleset(RulesetId::new("x")),
        RuleProblem::NoRulesetFor(date),
        RuleProblem::UnknownCommitment(CommitmentId::new("x")),
        RuleProblem::UnknownProcedure {
            procedure: procedure.clone(),
            ruleset: RulesetId::new("x"),
        },
        RuleProblem::UnknownVariant { procedure, variant: "x".to_owned() },
    ] {
        codes.push((problem.code(), names(&problem.params())));
    }
    for error in [ReckonError::Stops { position: 0 }, ReckonError::OutOfRange] {
        codes.push((error.code(), names(&error.params())));
    }
    for refusal in [
        PromiseRefusal::AlreadyRepromised { at: moment },
        PromiseRefusal::NotLater,
        PromiseRefusal::Past,
        PromiseRefusal::DayOff { date },
        PromiseRefusal::Closed,
    ] {
        codes.push((refusal.code(), names(&refusal.params())));
    }
    let day =
        DayName {
            name_vi: "Tết".into(), name_en: "New Year".into(), decree: "BLLĐ Đ112".into()
        };
    for reason in [
        DayReason::DayZero,
        DayReason::DayZeroMoved,
        DayReason::SameDay,
        DayReason::ReceivedAfterCutoff { cutoff: ClockTime::FIFTEEN },
        DayReason::ReceivedOnDayOff { day: None },
        DayReason::ReceivedOnDayOff { day: Some(day.clone()) },
        DayReason::Restarted,
        DayReason::Counted,
        DayReason::SwapWork(day.clone()),
        DayReason::CountedMinutes { minutes: 60 },
        DayReason::CalendarDay,
        DayReason::ResultDay,
        DayReason::EndMoved,
        DayReason::Weekend,
        DayReason::Holiday(day.clone()),
        DayReason::CompOff(day.clone()),
        DayReason::SwapOff(day),
        DayReason::Overdue,
        DayReason::Stopped { why: StopReason::Verification },
        DayReason::Stopped { why: StopReason::Confirmation },
        DayReason::Stopped { why: StopReason::Supplement },
    ] {
        codes.push((reason.code(), names(&reason.params(Language::Vietnamese))));
    }
    for due in [DueMark::Promised(moment), DueMark::Statutory(moment)] {
        codes.push((due.code(), none()));
    }
    for lateness in [Lateness::Early, Lateness::OnTime, Lateness::Late] {
        codes.push((lateness.code(), none()));
    }
    for alarm in [
        AlarmKind::TwoDaysBefore,
        AlarmKind::OneDayBefore,
        AlarmKind::TwoHoursBefore,
        AlarmKind::Due,
    ] {
        codes.push((alarm.code(), none()));
    }
    codes
}

#[test]
fn every_code_has_its_sentence_in_both_languages() {
    let codes = all_codes();
    for (language, file) in [("vi", VI), ("en", EN)] {
        let catalogue = catalogue(file);
        for (code, params) in &codes {
            assert_eq!(catalogue.get(*code), Some(params), "{language}: {code}");
        }
    }
}

#[test]
fn no_sentence_is_left_that_no_code_gives() {
    let codes: BTreeSet<_> = all_codes().into_iter().map(|(code, _)| code.to_owned()).collect();
    for file in [VI, EN] {
        let left: Vec<_> = catalogue(file).into_keys().filter(|key| !codes.contains(key)).collect();
        assert!(left.is_empty(), "{left:?}");
    }
}

#[test]
fn a_days_name_is_in_the_language_of_its_sentence() {
    let day = DayName {
        name_vi: "Quốc khánh".into(),
        name_en: "National Day".into(),
        decree: "x".into(),
    };
    let reason = DayReason::Holiday(day);
    let name = |language| reason.params(language).swap_remove(0).1;
    assert_eq!(name(Language::Vietnamese), "Quốc khánh");
    assert_eq!(name(Language::English), "National Day");
}
