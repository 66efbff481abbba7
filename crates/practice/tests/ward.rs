//! The practice ward, made in a temporary directory and looked at as an officer would.

#![allow(clippy::unwrap_used, reason = "helpers of tests stand outside test functions here")]

use std::{collections::BTreeMap, sync::Arc};

use tannha_practice::{
    Practice, PracticeError, ScriptedClock, SeededChance,
    app::{
        Office,
        domain::{
            case::{Document, Phase},
            time::Moment,
            ward::Numbering,
        },
        index::{Need, Summary},
        ports::{Chance, Clock},
        steps,
    },
    is_practice,
};

/// A Wednesday morning, and a public holiday before the office opens.
const MOMENTS: [&str; 2] = ["2026-11-25T10:30:00+07:00", "2026-11-24T05:10:00+07:00"];

fn open(dir: &std::path::Path, now: &str) -> Practice {
    let clock: Arc<dyn Clock> = Arc::new(ScriptedClock::new(Moment::parse(now).unwrap()));
    let chance: Arc<dyn Chance> = Arc::new(SeededChance::new(20_170_809));
    Practice::open(dir, clock, chance).unwrap()
}

fn phases(office: &Office) -> BTreeMap<Phase, usize> {
    let mut phases = BTreeMap::new();
    for summary in office.index().unwrap().iter() {
        *phases.entry(summary.phase).or_default() += 1;
    }
    phases
}

#[test]
fn the_practice_ward_opens_with_cases_in_every_state() {
    for now in MOMENTS {
        let dir = tempfile::tempdir().unwrap();
        let practice = open(dir.path(), now);
        let office = practice.office("hanh").unwrap();
        let phases = phases(&office);
        for phase in [
            Phase::Received,
            Phase::Supplement,
            Phase::Inquiry,
            Phase::Verified,
            Phase::AtSignature,
            Phase::Registered,
            Phase::Printed,
            Phase::OutForDelivery,
            Phase::Delivered,
            Phase::ReturnedUndelivered,
            Phase::Refused,
            Phase::Withdrawn,
            Phase::Revoked,
        ] {
            assert!(phases.get(&phase).is_some_and(|count| *count > 0), "{phase:?} in {phases:?}");
        }
        let total: usize = phases.values().sum();
        assert!((60..=80).contains(&total), "{total} cases");

        let summaries: Vec<Summary> = office.index().unwrap().iter().cloned().collect();
        let now = office.now();
        let late = |s: &&Summary| s.running && s.due < now;
        assert!(summaries.iter().any(|s| late(&s)), "one is late");
        assert!(summaries.iter().filter(late).count() < 15, "most are not");
        assert!(summaries.iter().any(|s| s.need == Need::Choice), "one needs a choice");
        assert_eq!(office.conflicts().unwrap().len(), 1, "a stale edit");
        assert!(!office.set_aside().unwrap().is_empty(), "an act was set aside");
        let cases: Vec<_> = summaries.iter().map(|s| office.case(s.case).unwrap()).collect();
        assert!(cases.iter().any(|case| !case.duplicates.is_empty()), "a possible duplicate");
        assert!(cases.iter().any(|case| case.number_request.is_some()), "a number is awaited");
        let letter = |case: &&tannha_practice::app::domain::case::CaseState| {
            case.paper(Document::CongratulationLetter)
        };
        assert!(cases.iter().any(|case| letter(&case).number.is_some()), "a numbered letter");
        assert!(cases.iter().any(|case| letter(&case).suppressed.is_some()));
        let answered =
            cases.iter().filter(|case| case.inquiries.iter().any(|one| one.answer.is_some()));
        assert_eq!(answered.count(), 1, "another office has answered");
        assert_eq!(office.drafts().unwrap().len(), 2);
        assert!(office.ledger().pending().unwrap() >= 5, "some entries are not sent yet");
        assert!(office.ledger().last_sync().unwrap().failure.is_none());
        drop(office);
        practice.stop().unwrap();
    }
}

#[test]
fn a_newcomer_finds_a_dossier_of_every_other_kind_under_way() {
    for now in MOMENTS {
        let dir = tempfile::tempdir().unwrap();
        let practice = open(dir.path(), now);
        let office = practice.office("hanh").unwrap();
        let cases: Vec<_> = office.index().unwrap().iter().map(|line| line.case).collect();
        let cases: Vec<_> = cases.into_iter().map(|case| office.case(case).unwrap()).collect();
        for (procedure, phase) in [
            ("ket-hon", Phase::AtSignature),
            ("xac-nhan-hon-nhan", Phase::Verified),
            ("cai-chinh", Phase::Received),
            ("ban-sao-khai-sinh", Phase::Received),
            ("chung-thuc-ban-sao", Phase::Received),
        ] {
            let found = cases.iter().find(|case| case.procedure == procedure);
            let found = found.unwrap_or_else(|| panic!("{procedure} on {now}"));
            assert_eq!(found.phase(), phase, "{procedure}");
            assert!(found.set_aside.is_empty() && found.duplicates.is_empty(), "{procedure}");
            assert!(!found.code.is_provisional(), "the district has given its code");
            // Whoever goes on with it is offered the next step, and may take it.
            let (role, numbering) = (office.role().unwrap(), Numbering::Allotted);
            let next = steps::next(found, role, numbering).unwrap();
            assert!(next.refusal.is_none(), "{procedure}: {next:?}");
        }
        let recalled = cases.iter().filter(|case| !case.recalls.is_empty());
        assert_eq!(recalled.count(), 1, "a certificate has to come back");
        assert_eq!(office.complaints().unwrap().iter().filter(|one| one.is_open()).count(), 1);
        drop(office);
        practice.stop().unwrap();
    }
}

#[test]
fn on_a_working_day_something_is_due_that_day() {
    let dir = tempfile::tempdir().unwrap();
    let practice = open(dir.path(), MOMENTS[0]);
    let office = practice.office("hanh").unwrap();
    let today = office.now().date();
    assert!(office.index().unwrap().iter().any(|s| s.running && s.due.date() == today));
}

#[test]
fn the_practice_ward_syncs_with_its_own_district_over_http() {
    let dir = tempfile::tempdir().unwrap();
    let mut practice = open(dir.path(), MOMENTS[0]);
    let office = practice.office("hung").unwrap();
    let waiting = office.ledger().pending().unwrap();
    let (report, _) = office.sync().unwrap();
    assert_eq!(u64::from(report.sent), waiting);
    assert!(report.received > 0, "numbers and codes come back");
    assert_eq!(office.ledger().pending().unwrap(), 0);
    drop(office);

    practice.take_network_down().unwrap();
    let office = practice.office("hung").unwrap();
    assert_eq!(office.sync().unwrap_err().code(), "district-down");
    drop(office);
    practice.bring_network_up().unwrap();
    practice.office("hung").unwrap().sync().unwrap();
}

#[test]
fn a_practice_ward_opens_again_as_it_was_left() {
    let dir = tempfile::tempdir().unwrap();
    let practice = open(dir.path(), MOMENTS[0]);
    let before = phases(&practice.office("hanh").unwrap());
    let refused = Practice::open(
        dir.path(),
        Arc::new(ScriptedClock::new(practice.made_at())),
        Arc::new(SeededChance::new(1)),
    );
    assert!(matches!(refused, Err(PracticeError::AlreadyOpen)));
    practice.stop().unwrap();
    assert!(is_practice(dir.path()));
    assert!(!dir.path().join("half-made").exists());
    let practice = open(dir.path(), MOMENTS[0]);
    assert_eq!(phases(&practice.office("hanh").unwrap()), before);
}

#[test]
fn every_officer_unlocks_the_laptop_with_the_shown_passphrase() {
    let dir = tempfile::tempdir().unwrap();
    let now = Moment::parse(MOMENTS[0]).unwrap();
    let chance: Arc<dyn Chance> = Arc::new(SeededChance::new(9));
    Practice::found(dir.path(), now, &chance).unwrap();
    let practice = open(dir.path(), MOMENTS[0]);
    for officer in ["hanh", "hung", "chu-tich", "pho-chu-tich", "van-thu", "mot-cua"] {
        assert_eq!(practice.office(officer).unwrap().officer().unwrap().id.as_str(), officer);
    }
}

#[test]
fn a_directory_that_holds_something_else_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("FORMAT"), "of another kind").unwrap();
    let chance: Arc<dyn Chance> = Arc::new(SeededChance::new(9));
    let now = Moment::parse(MOMENTS[0]).unwrap();
    let refused = Practice::found(dir.path(), now, &chance).unwrap_err();
    assert_eq!(refused.code(), "practice-directory-taken");
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
}

#[test]
fn a_thousand_cases_are_made_in_bulk_and_cost_alike() {
    use tannha_practice::{app::ledger::Author, bulk};
    let dir = tempfile::tempdir().unwrap();
    let now = Moment::parse(MOMENTS[0]).unwrap();
    let chance: Arc<dyn Chance> = Arc::new(SeededChance::new(9));
    Practice::found(dir.path(), now, &chance).unwrap();
    let practice = open(dir.path(), MOMENTS[0]);
    let office = practice.office("hanh").unwrap();
    let seed = office.ledger().store().signing_seed().unwrap().bytes().to_owned();
    let author = Author {
        officer: office.officer().unwrap().id,
        key: ed25519_dalek::SigningKey::from_bytes(&seed),
    };
    let acts = bulk::fill(office.ledger(), &author, 1, 1_000, now).unwrap();
    assert!(acts > 4_000, "{acts} acts");
    let (mut cases, mut registered) = (0, 0);
    office
        .ledger()
        .each_case(|case| {
            cases += 1;
            registered += usize::from(case.registration.is_some());
            assert!(case.set_aside.is_empty(), "every act of a case fits");
        })
        .unwrap();
    assert_eq!(cases, 1_000);
    assert!((750..1_000).contains(&registered), "{registered} registered");
}

#[test]
fn bulk_is_the_same_from_the_same_seed() {
    use tannha_practice::bulk::Cases;
    let day = Moment::parse(MOMENTS[0]).unwrap().date();
    let ids = |seed| -> Vec<_> {
        Cases::new(seed, 40, day).unwrap().flat_map(Result::unwrap).map(|act| act.id).collect()
    };
    assert_eq!(ids(1), ids(1));
    assert_ne!(ids(1), ids(2));
}

#[test]
fn the_practice_wards_year_is_published_and_the_deputys_signature_is_bounded() {
    let dir = tempfile::tempdir().unwrap();
    let practice = open(dir.path(), MOMENTS[0]);
    let office = practice.office("hanh").unwrap();
    let standing: Vec<_> = office
        .years_ahead()
        .unwrap()
        .into_iter()
        .map(|(mark, standing)| (mark.year, standing.slug()))
        .collect();
    assert_eq!(standing, [(2026, "published"), (2027, "published")]);
    let days = office.calendar().unwrap();
    assert!(days.is_working("2027-01-02".parse().unwrap()), "the sample's swap day");
    assert!(!days.is_working("2027-01-04".parse().unwrap()));

    let signers = office.signers().unwrap();
    let deputy = signers.iter().find(|one| one.id.as_str() == "pho-chu-tich").unwrap();
    let on = |day: &str| day.parse().unwrap();
    let may = |paper, day| deputy.signs(Some(paper), on(day)).map_err(|no| no.code());
    assert_eq!(may(Document::BirthCertificate, "2026-11-25"), Ok(()));
    assert_eq!(may(Document::MarriageCertificate, "2026-11-25"), Err("signer-other-papers"));
    assert_eq!(may(Document::BirthCertificate, "2027-01-01"), Err("signer-expired"));
}
