//! What officers might write, valid or not: every kind of event, over a few cases.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use proptest::prelude::*;
use tannha_domain::{
    case::{
        Assigned, Book, CaseEvent, Channel, Circumstance, Document, FeeDue, FeePaid, Field,
        FileSigned, FileSigner, Handover, Inquiry, Leg, LegStatus, NumberSource, OfficeSnapshot,
        OldEntry, PayWay, Printed, Reached, RecallCause, RecallStep, ReceiverSignature,
        Registration, Renewal, Settlement, SignerSnapshot, TripReason,
    },
    ids::{ActId, CaseId, Hash, OfficerId},
    log::{Act, Event},
    ruleset::FeePer,
    time::{Date, Moment},
};

use super::ward::{NOW, act, act_id, edit, promise, received};

/// The papers of a birth, and one that is none of them.
const DOCUMENTS: [Document; 7] = [
    Document::Receipt,
    Document::BirthCertificate,
    Document::ResidenceNotice,
    Document::SupplementSlip,
    Document::ApologyForm,
    Document::CongratulationLetter,
    Document::DeathExtract,
];

fn documents() -> impl Strategy<Value = Vec<Document>> {
    let some = proptest::sample::subsequence(DOCUMENTS.to_vec(), 0..=2);
    prop_oneof![Just(vec![Document::BirthCertificate]), some]
}

fn document() -> impl Strategy<Value = Document> {
    proptest::sample::select(DOCUMENTS.to_vec())
}

fn officer() -> OfficerId {
    OfficerId::parse("hanh").unwrap()
}

fn registration(number: u32) -> Box<Registration> {
    Box::new(Registration {
        number,
        registered_on: Date(NaiveDate::from_ymd_opt(2026, 11, 25).unwrap()),
        signer: SignerSnapshot {
            officer: officer(),
            name: "Trần Văn Mẫu".to_owned(),
            authority: "tm-chu-tich".to_owned(),
            title: "Chủ tịch".to_owned(),
        },
        place: "Ủy ban nhân dân phường Mẫu".to_owned(),
        citizen_id: None,
        source: NumberSource::Typed,
        given: None,
        office: OfficeSnapshot::default(),
    })
}

/// An old birth of that number.
fn written_over(number: u32) -> CaseEvent {
    CaseEvent::EntryWrittenOver(Box::new(OldEntry {
        book: Book::Births,
        fields: [(Field::ChildName, "Trần Thị Bút".to_owned())].into(),
        registration: *registration(number),
        volume: "01/2010".to_owned(),
        note: String::new(),
    }))
}

fn handover(documents: Vec<Document>) -> CaseEvent {
    CaseEvent::HandedOver(Handover {
        documents,
        receiver: "Lê Thị Thử".to_owned(),
        relation: "mother".to_owned(),
        authorisation_seen: false,
        identity_seen: true,
        signature: ReceiverSignature::Drawn(vec![0, 1, 0, 2, 0xff, 0xff].into()),
    })
}

/// A fee, or the word that there is none.
fn paid(receipt: String, free: bool) -> FeePaid {
    let dong = if free { 0 } else { 8_000 };
    let due = FeeDue { dong, each: dong, per: FeePer::Dossier, copies: 1, pages: 1, ground: None };
    FeePaid { due, receipt, way: PayWay::Cash }
}

/// A file that a leader signed, or that the office sealed after that.
fn file_signed(document: Document, seal: bool) -> CaseEvent {
    let by = if seal { FileSigner::Office } else { FileSigner::Leader };
    CaseEvent::FileSigned(Box::new(FileSigned {
        holder: "Phạm Quốc Mẫu".to_owned(),
        certificate: Hash([4; 32]),
        before: seal.then_some(Hash([5; 32])),
        pdf: Hash([5; 32]),
        ..FileSigned::begun(document, by, officer(), NOW)
    }))
}

/// An apology with a date so many days after the promised one.
fn renewed(days: i64) -> CaseEvent {
    CaseEvent::PromiseRenewed(Box::new(Renewal {
        reason: "phần mềm bị gián đoạn".to_owned(),
        to: Moment::from_utc_ms(promise().promised.utc_ms() + days * 86_400_000),
        signer: registration(1).signer,
        office: OfficeSnapshot::default(),
        greeting: "ba".to_owned(),
        follows: "Nguyễn Thị Hạnh".to_owned(),
        phone: String::new(),
        text: None,
    }))
}

/// A verification letter, with something to ask or not.
fn asked_elsewhere(what: &str) -> CaseEvent {
    CaseEvent::InquirySent {
        inquiry: Inquiry {
            whom: "UBND phường Thử".to_owned(),
            what: what.to_owned(),
            number: None,
            dated: None,
        },
        promise: Box::new(promise()),
    }
}

/// A birth of which mother and day are known: the next one may be the same. Two legs, one after the
/// other.
fn birth() -> CaseEvent {
    let CaseEvent::Received(mut received) = received() else { panic!("a receipt") };
    received.fields.insert(Field::ChildBorn, "19/11/2026".to_owned());
    received.fields.insert(Field::MotherCitizenId, "001196000017".to_owned());
    let leg = |slug: &str, status, after: Option<&str>| Leg {
        slug: slug.to_owned(),
        task: "việc mẫu".to_owned(),
        agency: "cơ quan mẫu".to_owned(),
        person: "Nguyễn Thị Hạnh".to_owned(),
        procedure: "khai-sinh-lien-thong".to_owned(),
        accountable: "Trần Văn Mẫu".to_owned(),
        outcome: None,
        due: NOW,
        status,
        done_at: None,
        after: after.map(str::to_owned),
    };
    received.legs = vec![
        leg("khai-sinh", LegStatus::Open, None),
        leg("thuong-tru", LegStatus::Waiting, Some("khai-sinh")),
    ];
    CaseEvent::Received(received)
}

fn printed(document: Document, again: bool) -> CaseEvent {
    CaseEvent::Printed(Printed {
        reason: again.then(|| "bản trước bị nhòe".to_owned()),
        ..Printed::told(document, "plain")
    })
}

fn before_registration() -> impl Strategy<Value = CaseEvent> {
    prop_oneof![
        3 => Just(birth()),
        3 => "[a-c]".prop_map(|name| edit(Field::ChildName, &name)),
        2 => "[0-9]".prop_map(|phone| edit(Field::DeclarantPhone, &phone)),
        2 => "[a-z ]{0,4}".prop_map(|text| CaseEvent::NoteAdded { text }),
        1 => (1_u8..40).prop_map(|n| CaseEvent::NoteRemoved { note: act_id(n) }),
        2 => (1_u8..40, any::<bool>()).prop_map(|(n, take_stale)| {
            CaseEvent::ConflictChosen { conflict: act_id(n), take_stale }
        }),
        1 => (0_u8..3).prop_map(|n| CaseEvent::DuplicateSettled { other: CaseId([n; 16]) }),
        2 => Just(CaseEvent::Verified),
        2 => Just(CaseEvent::Submitted),
        1 => Just(CaseEvent::CodeGiven { code: "H26-1".to_owned() }),
        1 => Just(CaseEvent::SupplementRequested { what: "giấy tờ".to_owned(), why: "Bản chụp bị mờ".into() }),
        1 => Just(CaseEvent::SupplementAgain {
            what: "tờ khai".to_owned(),
            reason: "lần đầu hướng dẫn thiếu".to_owned(),
        }),
        1 => (1_i64..9).prop_map(renewed),
        1 => proptest::sample::select(Circumstance::ALL.to_vec())
            .prop_map(|circumstance| CaseEvent::CircumstanceNoted { circumstance }),
        1 => Just(CaseEvent::SupplementReceived { promise: Box::new(promise()), channel: Some(Channel::Counter) }),
        2 => proptest::sample::select(vec!["nơi cư trú", " "]).prop_map(asked_elsewhere),
        2 => proptest::sample::select(vec!["đúng", ""]).prop_map(|result| {
            CaseEvent::InquiryAnswered { result: result.to_owned(), promise: Box::new(promise()) }
        }),
        1 => proptest::sample::select(TripReason::ALL.to_vec())
            .prop_map(|why| CaseEvent::TripMade { why, note: None }),
        2 => (1_u8..12).prop_map(|n| CaseEvent::TripStruck {
            trip: act_id(n),
            reason: "ghi nhầm".to_owned(),
        }),
        1 => Just(CaseEvent::Refused { reason: "đã đăng ký nơi khác".to_owned() }),
        1 => Just(CaseEvent::Withdrawn { reason: "gia đình rút".to_owned() }),
    ]
}

fn from_registration_on() -> impl Strategy<Value = CaseEvent> {
    prop_oneof![
        4 => Just(CaseEvent::NumberRequested(registration(0))),
        3 => (0_u32..4).prop_map(|number| CaseEvent::Registered(registration(number))),
        1 => "[0-9]{12}".prop_map(|citizen_id| CaseEvent::CitizenIdRecorded { citizen_id }),
        2 => ("khai-sinh|thuong-tru|x", "[a-z]{0,2}")
            .prop_map(|(leg, outcome)| CaseEvent::LegFinished { leg, outcome }),
        3 => (document(), any::<bool>()).prop_map(|(document, again)| printed(document, again)),
        3 => document().prop_map(|document| CaseEvent::Signed { document, signer: officer() }),
        1 => document().prop_map(|document| CaseEvent::PartiesSigned { document }),
        2 => (document(), any::<bool>()).prop_map(|(document, seal)| file_signed(document, seal)),
        2 => ("[0-9]{0,2}", any::<bool>()).prop_map(|(receipt, free)| {
            CaseEvent::FeeCollected(paid(receipt, free))
        }),
        2 => (1_u8..12).prop_map(|n| CaseEvent::FeeStruck {
            payment: act_id(n),
            reason: "ghi nhầm".to_owned(),
        }),
        2 => ("khai-sinh|thuong-tru|x", "[a-b]{0,2}").prop_map(|(leg, person)| {
            let (contact, why) = (String::new(), String::new());
            CaseEvent::LegAssigned(Assigned { leg, person, contact, why })
        }),
        3 => documents().prop_map(|documents| CaseEvent::TakenOut { documents }),
        2 => documents().prop_map(handover),
        2 => document().prop_map(|document| CaseEvent::PartReached(Reached {
            document,
            receiver: "Lê Thị Thử".to_owned(),
            how: "VNeID".to_owned(),
        })),
        2 => documents().prop_map(|documents| CaseEvent::BroughtBack {
            documents,
            reason: "không có ai ở nhà".to_owned(),
        }),
        2 => (documents(), any::<bool>()).prop_map(|(documents, waited)| {
            let CaseEvent::HandedOver(handover) = handover(documents) else { panic!("handed over") };
            CaseEvent::Collected { handover, waited }
        }),
        1 => Just(CaseEvent::Revoked {
            decision: "QĐ mẫu 01".to_owned(),
            decided_on: None,
            authority: None,
            reason: None,
        }),
        2 => (document(), proptest::sample::select(RecallCause::ALL.to_vec())).prop_map(
            |(document, cause)| CaseEvent::RecallBegun {
                document,
                cause,
                what: "in sai".to_owned(),
                other: None,
            }
        ),
        3 => (document(), proptest::sample::select(RecallStep::ALL.to_vec())).prop_map(
            |(document, step)| CaseEvent::RecallStepTaken {
                document,
                step,
                note: "đã ghi".to_owned(),
            }
        ),
        2 => proptest::option::of(document()).prop_map(|document| {
            CaseEvent::LetterDrafted { greeting: "gia-dinh".to_owned(), document, text: None }
        }),
        1 => proptest::option::of(document())
            .prop_map(|document| CaseEvent::LetterApproved { document }),
        1 => proptest::option::of(document())
            .prop_map(|document| CaseEvent::LetterNumberRequested { document }),
        2 => ("[1-3]", proptest::option::of(document()))
            .prop_map(|(number, document)| CaseEvent::LetterNumbered { number, document }),
        1 => proptest::option::of(document()).prop_map(|document| CaseEvent::LetterSuppressed {
            reason: "cháu đã mất".to_owned(),
            document,
        }),
        1 => (0_u32..4).prop_map(written_over),
        1 => any::<u8>().prop_map(|seen| CaseEvent::SeenTo {
            act: ActId([seen % 8; 16]),
            how: Settlement::NotNeeded,
            note: None,
        }),
    ]
}

/// The way to the register, so that what comes after it is met often enough.
fn usual_way() -> impl Strategy<Value = Vec<(u8, CaseEvent, bool)>> {
    let signed = |document| CaseEvent::Signed { document, signer: officer() };
    let (certificate, letter) = (Document::BirthCertificate, Document::CongratulationLetter);
    let way = vec![
        birth(),
        CaseEvent::Verified,
        CaseEvent::Submitted,
        CaseEvent::Registered(registration(7)),
        printed(certificate, false),
        signed(certificate),
        CaseEvent::LetterDrafted { greeting: "gia-dinh".to_owned(), document: None, text: None },
        printed(letter, false),
        signed(letter),
        CaseEvent::TakenOut { documents: vec![certificate] },
        handover(vec![certificate]),
        CaseEvent::LegFinished { leg: "thuong-tru".to_owned(), outcome: "xong".to_owned() },
        CaseEvent::PartReached(Reached {
            document: Document::ResidenceNotice,
            receiver: "Lê Thị Thử".to_owned(),
            how: "VNeID".to_owned(),
        }),
        CaseEvent::RecallBegun {
            document: certificate,
            cause: RecallCause::Misprinted,
            what: "in sai".to_owned(),
            other: None,
        },
        CaseEvent::RecallStepTaken {
            document: certificate,
            step: RecallStep::Retrieved,
            note: "đã lấy về".to_owned(),
        },
    ];
    let asked = CaseEvent::SupplementRequested {
        what: "giấy tờ".to_owned(),
        why: "Bản chụp bị mờ".into(),
    };
    let brought = CaseEvent::SupplementReceived {
        promise: Box::new(promise()),
        channel: Some(Channel::Counter),
    };
    let twice = vec![birth(), asked, brought];
    let up_to = |way: Vec<CaseEvent>| {
        (0..=way.len()).prop_map(move |until| {
            way[..until].iter().map(|event| (0, event.clone(), true)).collect()
        })
    };
    prop_oneof![4 => up_to(way), 1 => up_to(twice)]
}

/// Acts with ids of their own. Who is informed names what the case has: the act that set a value as
/// the base of an edit, the last edit in a choice, the last note when one is taken away.
pub(super) fn history() -> impl Strategy<Value = Vec<Act>> {
    let any = (0_u8..3, prop_oneof![before_registration(), from_registration_on()], any::<bool>());
    (usual_way(), proptest::collection::vec(any, 1..40)).prop_map(|(way, events)| {
        let mut known: BTreeMap<(u8, u16), ActId> = BTreeMap::new();
        let mut acts = Vec::new();
        for (n, (case, mut event, informed)) in (1_u8..).zip(way.into_iter().chain(events)) {
            let last = |kind| known.get(&(case, kind)).copied().filter(|_| informed);
            match &mut event {
                CaseEvent::ConflictChosen { conflict: id, .. } => *id = last(EDITED).unwrap_or(*id),
                CaseEvent::NoteRemoved { note: id } => *id = last(NOTED).unwrap_or(*id),
                CaseEvent::FeeStruck { payment: id, .. } => *id = last(PAID).unwrap_or(*id),
                _ => {}
            }
            let base = last(RECEIVED).into_iter().collect();
            match event.kind() {
                RECEIVED => {
                    known.entry((case, RECEIVED)).or_insert(act_id(n));
                }
                kind => {
                    known.insert((case, kind), act_id(n));
                }
            }
            acts.push(act(act_id(n), case, &Event::Case(event), base));
        }
        acts
    })
}

/// Kinds of acts that others name.
const RECEIVED: u16 = 1;
const EDITED: u16 = 2;
const NOTED: u16 = 5;
const PAID: u16 = 91;
