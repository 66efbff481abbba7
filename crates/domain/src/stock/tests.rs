use std::collections::BTreeMap;

use super::*;
use crate::{case::Decider, ward::Role};

fn serial(text: &str) -> Serial {
    Serial::parse(text).unwrap()
}

fn at(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

fn officer() -> OfficerId {
    OfficerId::parse("hanh").unwrap()
}

const CASE: CaseId = CaseId([7; 16]);

fn received(first: &str, last: u32) -> StockEvent {
    StockEvent::Received {
        first: serial(first), last, from: "Sở Tư pháp, phiếu 12".to_owned()
    }
}

fn used(text: &str) -> StockEvent {
    StockEvent::Used { serial: serial(text), case: CASE, otherwise: None }
}

fn spoiled(text: &str) -> StockEvent {
    StockEvent::Spoiled { serial: serial(text), reason: "kẹt giấy".to_owned() }
}

fn returned(first: &str, last: u32) -> StockEvent {
    StockEvent::Returned { first: serial(first), last, minutes: "biên bản 03".to_owned() }
}

fn destroyed(text: &str) -> StockEvent {
    StockEvent::Destroyed { serial: serial(text), minutes: "biên bản 04".to_owned() }
}

type Told<'a> = (&'a str, StockEvent);

/// A safe with its sheets, and what was refused.
struct Safe {
    stock: StockState,
    sheets: BTreeMap<(String, u32), Sheet>,
    refused: Vec<&'static str>,
}

fn told(events: &[Told<'_>]) -> Safe {
    let mut safe = Safe {
        stock: StockState::new(Document::BirthCertificate),
        sheets: BTreeMap::new(),
        refused: Vec::new(),
    };
    for (day, event) in events {
        let now = at(&format!("2026-11-{day}T09:00:00+07:00"));
        let sheets = safe.sheets.clone();
        let found = |serial: &Serial| sheets.get(&(serial.series.clone(), serial.number)).cloned();
        match apply(&mut safe.stock, event, &officer(), now, found) {
            Ok(changed) => safe.sheets.extend(
                changed.into_iter().map(|s| ((s.serial.series.clone(), s.serial.number), s)),
            ),
            Err(no) => safe.refused.push(no.code()),
        }
    }
    safe
}

fn of(safe: &Safe, from: u32, to: u32) -> Balance {
    let day = |day| chrono::NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
    balance(&safe.stock, safe.sheets.values(), day(from), day(to))
}

#[test]
fn a_serial_is_read_however_it_is_typed_and_written_as_it_is_printed() {
    for typed in ["ks 0012345", "KS0012345", " Ks 00 12345 "] {
        assert_eq!(serial(typed).to_string(), "KS 0012345", "{typed}");
    }
    assert_eq!(serial("0007").to_string(), "0007");
    for not in ["", "KS", "KS 12A", "KS 1234567890", "KS_12", "12 34-"] {
        assert_eq!(Serial::parse(not), Err(BadSerial), "{not}");
    }
}

#[test]
fn what_does_not_fit_is_refused_with_its_reason() {
    let safe = told(&[
        ("16", received("KS 0001", 0)),
        ("16", received("KS 0001", 9_000)),
        ("16", received("KS 0001", 10)),
        ("16", received("KS 010", 12)),
        ("16", received("ks 11", 12)),
        ("16", received("KH 0001", 2)),
        ("17", used("KS 0099")),
        ("17", used("ks 1")),
        ("17", used("KS 0001")),
        ("17", spoiled("KS 0001")),
        ("17", spoiled("KS 0001")),
        ("17", used("KS 0001")),
        ("17", destroyed("KS 0002")),
        ("17", destroyed("KS 0001")),
        ("17", spoiled("KS 0001")),
        ("18", returned("KS 0009", 13)),
        ("18", returned("KS 0009", 10)),
        ("18", used("KS 0010")),
    ]);
    assert_eq!(
        safe.refused,
        [
            "stock-bad-run",
            "stock-bad-run",
            "stock-known-already",
            "stock-not-received",
            "stock-used",
            "stock-spoiled",
            "stock-spoiled",
            "stock-in-safe",
            "stock-destroyed",
            "stock-not-received",
            "stock-returned",
        ]
    );
    assert_eq!(safe.sheets[&("KS".to_owned(), 1)].serial.to_string(), "KS 0001", "as printed");
    assert_eq!(safe.sheets[&("KS".to_owned(), 1)].case, Some(CASE), "spoiled, it keeps its case");
}

#[test]
fn each_day_adds_up_and_a_sheet_counts_once() {
    let safe = told(&[
        ("16", received("KS 0001", 10)),
        ("17", used("KS 0001")),
        ("17", used("KS 0002")),
        ("17", spoiled("KS 0002")),
        ("17", used("KS 0003")),
        ("18", spoiled("KS 0003")),
        ("18", spoiled("KS 0004")),
        ("18", received("KS 0011", 12)),
        ("18", destroyed("KS 0002")),
        ("19", returned("KS 0011", 12)),
    ]);
    assert!(safe.refused.is_empty(), "{:?}", safe.refused);
    let day = of(&safe, 17, 17);
    let wanted =
        Balance { opening: 10, used: 2, spoiled: 1, closing: 7, waiting: 1, ..Balance::default() };
    assert_eq!(day, wanted);
    let day = of(&safe, 18, 18);
    let wanted = Balance {
        opening: 7,
        received: 2,
        spoiled: 1,
        closing: 8,
        spoiled_later: 1,
        waiting: 2,
        ..Balance::default()
    };
    assert_eq!(day, wanted, "one spoiled blank; one that was used the day before is told beside");
    assert_eq!(of(&safe, 19, 19).closing, 6);
    for from in 15..21 {
        for to in from..21 {
            assert!(of(&safe, from, to).adds_up(), "{from}–{to}");
            assert_eq!(of(&safe, from, to).opening, of(&safe, 1, from - 1).closing);
        }
    }
}

#[test]
fn who_prints_uses_and_spoils_and_only_the_registrar_receives() {
    let stock = StockState {
        document: Document::BirthCertificate,
        batches: told(&[("16", received("KS 1", 9))]).stock.batches,
    };
    let now = at("2026-11-17T09:00:00+07:00");
    let ask = |role, event| decide(&stock, event, Decider { role, now }, |_| None).is_ok();
    assert!(ask(Role::FrontDesk, used("KS 1")) && ask(Role::FrontDesk, spoiled("KS 1")));
    assert!(!ask(Role::FrontDesk, received("KS 10", 12)));
    assert!(ask(Role::Registrar, received("KS 10", 12)) && ask(Role::Leader, returned("KS 1", 2)));
    assert!(!ask(Role::Technician, used("KS 1")));
    let blank = StockEvent::Spoiled { serial: serial("KS 1"), reason: "  ".to_owned() };
    assert!(!ask(Role::Registrar, blank), "a reason is given");
}

#[test]
fn an_event_reads_back_from_its_bytes() {
    for event in [received("KS 1", 9), used("1"), spoiled("2"), returned("3", 4), destroyed("2")] {
        let told = crate::log::Event::Stock(event);
        let payload = told.payload().unwrap();
        assert_eq!(crate::log::Event::read(told.kind(), &payload), told);
    }
}
