//! What can happen to a case, drawn without minding whether it fits: few numbers, days and papers, so that
//! two laptops often mean the same.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rand::{Rng as _, seq::IndexedRandom as _};
use rand_chacha::ChaCha8Rng;
use tannha_domain::{
    case::{
        Assigned, Book, CaseEvent, CaseState, Circumstance, Document, FeeDue, FeePaid, Field,
        FileSigned, FileSigner, Handover, Inquiry, NumberSource, OfficeSnapshot, OldEntry, PayWay,
        Printed, Reached, RecallCause, RecallStep, ReceiverSignature, Registration, Renewal,
        SignedFile, SignerSnapshot, TripReason,
    },
    ids::{Hash, OfficerId},
    ruleset::FeePer,
    time::Date,
};

use super::deeds::promise;

const LETTER: Document = Document::CongratulationLetter;
const PAPERS: [Document; 4] =
    [LETTER, Document::BirthCertificate, Document::Receipt, Document::ApologyLetter];

/// Anything at all.
pub(super) fn any(rng: &mut ChaCha8Rng, case: &CaseState, officer: &OfficerId) -> CaseEvent {
    match rng.random_range(0..30) {
        0 | 1 => {
            CaseEvent::FieldEdited { field: Field::ChildName, value: some("Lê Thị Thử", rng) }
        }
        2 | 3 => {
            CaseEvent::FieldEdited { field: Field::DeclarantPhone, value: some("0900 111", rng) }
        }
        4 => CaseEvent::NoteAdded { text: some("ghi chú", rng) },
        5..8 => CaseEvent::Verified,
        8..11 => CaseEvent::Submitted,
        11..14 => CaseEvent::NumberRequested(Box::new(registration(rng, officer, 0))),
        14 => {
            let number = rng.random_range(1..8);
            CaseEvent::Registered(Box::new(registration(rng, officer, number)))
        }
        15 | 16 => {
            CaseEvent::LetterDrafted { greeting: "gia-dinh".to_owned(), document: None, text: None }
        }
        17 => CaseEvent::LetterApproved { document: None },
        18 => CaseEvent::Printed(printed(paper(rng))),
        19 => CaseEvent::Signed { document: LETTER, signer: officer.clone() },
        20 => CaseEvent::LetterNumberRequested { document: None },
        21 => CaseEvent::TakenOut { documents: vec![Document::Receipt] },
        22 => CaseEvent::HandedOver(handover(Document::Receipt)),
        23..26 => beyond_the_day(rng, case, officer),
        26 => after_the_end(rng, officer),
        _ => match (case.conflicts.first(), case.duplicates.first()) {
            (Some(conflict), _) => {
                CaseEvent::ConflictChosen { conflict: conflict.act, take_stale: rng.random() }
            }
            (None, Some(other)) => CaseEvent::DuplicateSettled { other: *other },
            (None, None) => CaseEvent::SupplementRequested {
                what: "giấy chứng sinh".to_owned(),
                why: "Bản chụp bị mờ".into(),
            },
        },
    }
}

/// What does not happen to every case.
fn beyond_the_day(rng: &mut ChaCha8Rng, case: &CaseState, officer: &OfficerId) -> CaseEvent {
    let words = || "theo đơn".to_owned();
    match rng.random_range(0..16) {
        0 => CaseEvent::BroughtBack { documents: vec![Document::Receipt], reason: words() },
        1 => CaseEvent::LegFinished { leg: "thuong-tru".to_owned(), outcome: words() },
        2 => CaseEvent::PartiesSigned { document: paper(rng) },
        3 => CaseEvent::PromiseRenewed(Box::new(Renewal {
            reason: words(),
            to: case.promise.promised,
            signer: signer(officer),
            office: OfficeSnapshot::default(),
            greeting: "gia-dinh".to_owned(),
            follows: "Nguyễn Văn Mẫu".to_owned(),
            phone: String::new(),
            text: None,
        })),
        4 => CaseEvent::SupplementAgain { what: words(), reason: words() },
        5 => CaseEvent::CircumstanceNoted {
            circumstance: *Circumstance::ALL.choose(rng).unwrap_or(&Circumstance::Adopted),
        },
        6 => CaseEvent::TripMade {
            why: *TripReason::ALL.choose(rng).unwrap_or(&TripReason::Ask),
            note: Some(words()),
        },
        7 => CaseEvent::Collected { handover: handover(paper(rng)), waited: rng.random() },
        8 => CaseEvent::LetterSuppressed { reason: words(), document: Some(paper(rng)) },
        9 => CaseEvent::InquirySent {
            inquiry: Inquiry { whom: words(), what: words(), number: None, dated: None },
            promise: Box::new(promise(case.promise.promised)),
        },
        14 => {
            let by = if rng.random() { FileSigner::Leader } else { FileSigner::Office };
            CaseEvent::FileSigned(Box::new(FileSigned {
                holder: "Phạm Quốc Mẫu".to_owned(),
                certificate: Hash([4; 32]),
                before: case.signed_file(LETTER).and_then(SignedFile::pdf),
                pdf: Hash([rng.random(); 32]),
                ..FileSigned::begun(LETTER, by, officer.clone(), case.promise.promised)
            }))
        }
        12 => CaseEvent::FeeCollected(FeePaid {
            due: FeeDue {
                dong: 8_000,
                each: 8_000,
                per: FeePer::Copy,
                copies: 1,
                pages: 1,
                ground: None,
            },
            receipt: words(),
            way: PayWay::Cash,
        }),
        13 if !case.payments.is_empty() => {
            CaseEvent::FeeStruck { payment: case.payments[0].act, reason: words() }
        }
        11 => CaseEvent::LegAssigned(Assigned {
            leg: "thuong-tru".to_owned(),
            person: some("Đỗ Minh Mẫu", rng),
            contact: String::new(),
            why: words(),
        }),
        10 => CaseEvent::PartReached(Reached {
            document: Document::ResidenceNotice,
            receiver: words(),
            how: words(),
        }),
        _ => match case.notes.first() {
            Some(note) => CaseEvent::NoteRemoved { note: note.id },
            None => CaseEvent::SupplementReceived {
                promise: Box::new(promise(case.promise.promised)),
                channel: None,
            },
        },
    }
}

/// What ends a case, or comes after its end.
fn after_the_end(rng: &mut ChaCha8Rng, officer: &OfficerId) -> CaseEvent {
    let words = || "theo quyết định".to_owned();
    match rng.random_range(0..12) {
        0 => CaseEvent::Refused { reason: words() },
        1 => CaseEvent::Withdrawn { reason: words() },
        2 => CaseEvent::Revoked {
            decision: "12/QĐ".to_owned(),
            decided_on: None,
            authority: Some(officer.as_str().to_owned()),
            reason: Some(words()),
        },
        3..7 => CaseEvent::RecallBegun {
            document: paper(rng),
            cause: *RecallCause::ALL.choose(rng).unwrap_or(&RecallCause::Misprinted),
            what: words(),
            other: None,
        },
        _ => CaseEvent::RecallStepTaken {
            document: paper(rng),
            step: *RecallStep::ALL.choose(rng).unwrap_or(&RecallStep::Retrieved),
            note: words(),
        },
    }
}

/// An entry of an old book; the same one is sometimes written over on two laptops, and a number of it
/// may be held already.
pub(super) fn old_entry(rng: &mut ChaCha8Rng, officer: &OfficerId, whose: u32) -> CaseEvent {
    let number = rng.random_range(1..40);
    let fields = BTreeMap::from([
        (Field::ChildName, format!("Phạm Văn Cũ {whose}")),
        (Field::ChildBorn, "01/02/1990".to_owned()),
    ]);
    CaseEvent::EntryWrittenOver(Box::new(OldEntry {
        book: *[Book::Births, Book::Deaths].choose(rng).unwrap_or(&Book::Births),
        fields,
        registration: registration(rng, officer, number),
        volume: "01".to_owned(),
        note: String::new(),
    }))
}

pub(super) fn printed(document: Document) -> Printed {
    Printed {
        document,
        paper: "plain".to_owned(),
        pdf: Hash::ZERO,
        made_with: "sim".to_owned(),
        code: None,
        template: Some(Hash([1; 32])),
        fonts: Some(Hash([2; 32])),
        count: Some(2),
        pictures: None,
        template_name: None,
        pages: None,
        reason: Some("thử".to_owned()),
    }
}

pub(super) fn registration(rng: &mut ChaCha8Rng, officer: &OfficerId, number: u32) -> Registration {
    let day = if rng.random() { (2026, 11, 25) } else { (2027, 1, 4) };
    Registration {
        office: OfficeSnapshot::default(),
        number,
        registered_on: Date(NaiveDate::from_ymd_opt(day.0, day.1, day.2).unwrap_or_default()),
        signer: signer(officer),
        place: "phường Mẫu".to_owned(),
        // few numbers, so that two cases sometimes claim one
        citizen_id: rng
            .random::<bool>()
            .then(|| format!("0013260000{:02}", rng.random_range(0..30))),
        source: NumberSource::Typed,
        given: None,
    }
}

fn signer(officer: &OfficerId) -> SignerSnapshot {
    SignerSnapshot {
        officer: officer.clone(),
        name: "Nguyễn Văn Mẫu".to_owned(),
        title: "Chủ tịch".to_owned(),
        authority: "tm-chu-tich".to_owned(),
    }
}

fn handover(document: Document) -> Handover {
    Handover {
        documents: vec![document],
        receiver: "Trần Thị Thử".to_owned(),
        relation: "mother".to_owned(),
        authorisation_seen: false,
        identity_seen: true,
        signature: ReceiverSignature::OnPaper,
    }
}

fn paper(rng: &mut ChaCha8Rng) -> Document {
    *PAPERS.choose(rng).unwrap_or(&LETTER)
}

fn some(text: &str, rng: &mut ChaCha8Rng) -> String {
    format!("{text} {}", rng.random_range(0..100))
}
