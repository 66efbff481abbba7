//! Numbers are gap-free and unique, however many laptops ask at once.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use tannha_domain::{
    case::{CaseEvent, Document, NumberSource, Printed, Registration, SignerSnapshot},
    ids::CaseId,
    time::Date,
    ward::Role,
};
use tannha_sync::pass;

use crate::laptop::{Laptop, district, officer, ward};

fn registration(laptop: &Laptop, year: i32, citizen_id: Option<&str>) -> Box<Registration> {
    Box::new(Registration {
        office: tannha_domain::case::OfficeSnapshot::default(),
        number: 0,
        registered_on: Date(NaiveDate::from_ymd_opt(year, 11, 25).unwrap()),
        signer: SignerSnapshot {
            officer: laptop.enrolled.officer.id.clone(),
            name: "Nguyễn Văn Mẫu".to_owned(),
            title: "Chủ tịch".to_owned(),
            authority: "tm-chu-tich".to_owned(),
        },
        place: "phường Mẫu".to_owned(),
        citizen_id: citizen_id.map(str::to_owned),
        source: NumberSource::Typed,
        given: None,
    })
}

fn ask(laptop: &mut Laptop, year: i32, citizen_id: Option<&str>) -> CaseId {
    let case = laptop.receive();
    laptop.write(case, CaseEvent::Verified);
    laptop.write(case, CaseEvent::Submitted);
    let wanted = registration(laptop, year, citizen_id);
    laptop.write(case, CaseEvent::NumberRequested(wanted));
    case
}

fn number(laptop: &Laptop, case: CaseId) -> Option<u32> {
    laptop.case(case).registration.map(|found| found.number)
}

#[test]
fn allotted_numbers_are_dense_under_laptops_that_ask_at_once() {
    let (district, _) = district();
    let mut laptops: Vec<Laptop> =
        (1..=4).map(|n| Laptop::at(&district, "hanh", (n, 10 + n))).collect();
    let cases: Vec<Vec<CaseId>> = std::thread::scope(|scope| {
        let working: Vec<_> = laptops
            .iter_mut()
            .map(|laptop| {
                let district = &district;
                scope.spawn(move || {
                    let mut cases = Vec::new();
                    for _ in 0..6 {
                        cases.push(ask(laptop, 2026, None));
                        pass(laptop, district).unwrap();
                    }
                    cases
                })
            })
            .collect();
        working.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let numbers: Vec<u32> = laptops
        .iter()
        .zip(&cases)
        .flat_map(|(laptop, cases)| cases.iter().map(|case| number(laptop, *case).unwrap()))
        .collect();
    let distinct: BTreeSet<u32> = numbers.iter().copied().collect();
    assert_eq!(numbers.len(), 24);
    assert_eq!(distinct, (1..=24).collect());
}

#[test]
fn each_year_begins_at_one_and_a_typed_number_is_stepped_over() {
    let (district, _) = district();
    let mut laptop = Laptop::at(&district, "hanh", (1, 2));
    let first = ask(&mut laptop, 2026, None);
    let typed = laptop.receive();
    laptop.write(typed, CaseEvent::Verified);
    laptop.write(typed, CaseEvent::Submitted);
    let typed_number = Registration { number: 2, ..*registration(&laptop, 2026, None) };
    laptop.write(typed, CaseEvent::Registered(Box::new(typed_number)));
    let second = ask(&mut laptop, 2026, None);
    let next_year = ask(&mut laptop, 2027, None);
    pass(&mut laptop, &district).unwrap();
    let numbers = [first, typed, second, next_year].map(|case| number(&laptop, case).unwrap());
    assert_eq!(numbers, [1, 2, 3, 1]);
}

#[test]
fn a_request_that_cannot_be_answered_takes_no_number_and_says_why() {
    let (district, _) = district();
    let mut laptop = Laptop::at(&district, "hanh", (1, 2));
    let first = ask(&mut laptop, 2026, Some("001326000017"));
    let same_child = ask(&mut laptop, 2026, Some("001326000017"));
    let third = ask(&mut laptop, 2026, None);
    pass(&mut laptop, &district).unwrap();
    assert_eq!(number(&laptop, first), Some(1));
    assert_eq!(number(&laptop, same_child), None);
    assert_eq!(number(&laptop, third), Some(2), "no gap is left");
    let why = laptop.case(same_child).set_aside;
    let Ok(Some(record)) = tannha_domain::log::act_record(&laptop.shelf, why[0]) else { panic!() };
    assert_eq!(record.set_aside.unwrap().code(), "citizen-id-held");
}

fn sign_a_letter(laptop: &mut Laptop, district: &tannha_district::District) -> CaseId {
    let document = Document::CongratulationLetter;
    let case = ask(laptop, 2026, None);
    pass(laptop, district).unwrap();
    laptop.write(
        case,
        CaseEvent::LetterDrafted { greeting: "gia-dinh".to_owned(), document: None, text: None },
    );
    laptop.write(case, CaseEvent::Printed(Printed::told(document, "plain")));
    let signer = laptop.enrolled.officer.id.clone();
    laptop.write(case, CaseEvent::Signed { document, signer });
    case
}

fn letter_number(laptop: &Laptop, case: CaseId) -> Option<String> {
    laptop.case(case).paper(Document::CongratulationLetter).number
}

#[test]
fn a_signed_letter_gets_the_next_number_of_the_year() {
    let (district, _) = district();
    district.add_officer(&ward(), officer("lan", Role::Leader)).unwrap();
    let mut laptop = Laptop::at(&district, "lan", (1, 2));
    let cases: Vec<CaseId> = (0..2).map(|_| sign_a_letter(&mut laptop, &district)).collect();
    for case in &cases {
        laptop.write(*case, CaseEvent::LetterNumberRequested { document: None });
    }
    pass(&mut laptop, &district).unwrap();
    let numbers: Vec<_> = cases.iter().map(|case| letter_number(&laptop, *case).unwrap()).collect();
    assert_eq!(numbers, ["01/UBND-VP", "02/UBND-VP"]);
}

#[test]
fn a_letters_number_is_held_once_a_year_whoever_gave_it() {
    let (district, _) = district();
    district.add_officer(&ward(), officer("lan", Role::Leader)).unwrap();
    let mut laptop = Laptop::at(&district, "lan", (1, 2));
    let cases: Vec<CaseId> = (0..3).map(|_| sign_a_letter(&mut laptop, &district)).collect();
    pass(&mut laptop, &district).unwrap();
    // Only văn thư types a number from the paper register.
    district.add_officer(&ward(), officer("thu", Role::Clerk)).unwrap();
    let mut clerk = Laptop::at(&district, "thu", (3, 4));
    pass(&mut clerk, &district).unwrap();
    let typed =
        |number: &str| CaseEvent::LetterNumbered { number: number.to_owned(), document: None };
    clerk.write(cases[0], typed("1/ubnd-vp"));
    clerk.write(cases[1], CaseEvent::LetterNumberRequested { document: None });
    let again = clerk.write(cases[2], typed("02/UBND-VP"));
    pass(&mut clerk, &district).unwrap();
    assert_eq!(letter_number(&clerk, cases[1]).as_deref(), Some("02/UBND-VP"), "stepped over");
    assert_eq!(letter_number(&clerk, cases[2]), None);
    let Ok(Some(record)) = tannha_domain::log::act_record(&clerk.shelf, again) else { panic!() };
    assert_eq!(record.set_aside.unwrap().code(), "letter-number-held");
}
