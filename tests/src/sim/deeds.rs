//! What officers do in a simulation: mostly what the screen would allow, sometimes what it would not.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rand::{Rng as _, seq::IndexedRandom as _};
use rand_chacha::ChaCha8Rng;
use tannha_app::ledger::NewAct;
use tannha_domain::{
    case::{
        CaseEvent, CaseState, Channel, Document, Field, Handover, NumberSource, Printed, Received,
        ReceiverSignature, Registration, Settlement, SignerSnapshot, Status, permit,
    },
    ids::{ActId, CaseId, Hash, OfficerId},
    log::{Event, Record, RecordKey, Subject},
    promise::Promise,
    ruleset::{ProcedureCode, RulesetId},
    time::{Date, Moment},
};

use super::laptop::{Laptop, fresh};

/// One to three acts of one officer.
pub(super) fn deeds(rng: &mut ChaCha8Rng, laptop: &Laptop) -> Vec<NewAct> {
    let mut cases = Vec::new();
    laptop.ledger().each_case(|case| cases.push(case.clone())).unwrap();
    cases.sort_by_key(|case| case.id);
    let now = laptop.now();
    (0..rng.random_range(1..=3))
        .filter_map(|_| {
            let act = match cases.choose(rng) {
                Some(case) if cases.len() > 8 || rng.random_range(0..10) > 2 => {
                    on(rng, case, laptop, now)?
                }
                _ => receive(rng, laptop, now),
            };
            Some(if laptop.is_newer { perhaps_newer(rng, act) } else { act })
        })
        .collect()
}

/// One of the tasks that acts without effect have left is seen to, when there is any.
pub(super) fn seen_to(rng: &mut ChaCha8Rng, laptop: &Laptop) -> Option<NewAct> {
    let mut tasks = Vec::new();
    laptop
        .ledger()
        .each_case(|case| {
            tasks.extend(case.set_aside.iter().map(|act| (Subject::case(case.id), *act)));
        })
        .unwrap();
    if let Some(Record::Acts(astray)) = laptop.ledger().record(&RecordKey::Astray).unwrap() {
        tasks.extend(astray.into_iter().map(|act| (Subject::ward(), act)));
    }
    tasks.sort();
    let (subject, act) = tasks.choose(rng)?.clone();
    let how = *Settlement::ALL.choose(rng)?;
    let event = Event::Case(CaseEvent::SeenTo { act, how, note: None });
    let id = ActId(fresh(rng));
    Some(NewAct { id, subject, event, base: Vec::new(), happened_at: laptop.now() })
}

/// What only a newer program knows how to say.
fn perhaps_newer(rng: &mut ChaCha8Rng, act: NewAct) -> NewAct {
    if rng.random_range(0..4) > 0 {
        return act;
    }
    let event = match rng.random() {
        // a kind that nobody knows, and one that is known and has grown
        true => Event::Newer {
            kind: *[95, 195, 4711].choose(rng).unwrap(),
            payload: fresh(rng).to_vec(),
        },
        false => Event::Newer { kind: act.event.kind(), payload: fresh(rng).to_vec() },
    };
    NewAct { event, ..act }
}

pub(super) fn act(
    rng: &mut ChaCha8Rng,
    case: CaseId,
    event: CaseEvent,
    base: Vec<ActId>,
    at: Moment,
) -> NewAct {
    let id = ActId(fresh(rng));
    NewAct { id, subject: Subject::case(case), event: Event::Case(event), base, happened_at: at }
}

/// A new case, with the next code of the laptop's lease.
pub(super) fn received(rng: &mut ChaCha8Rng, laptop: &Laptop) -> NewAct {
    let now = laptop.now();
    let code = next_code(rng, laptop, now);
    let mother = rng.random_range(100_000..1_000_000);
    receive_as(rng, code, mother, now)
}

/// From a case that was received to the question for its number.
pub(super) fn to_the_register(rng: &mut ChaCha8Rng, laptop: &Laptop, case: CaseId) -> Vec<NewAct> {
    let wanted = Registration { citizen_id: None, ..registration(rng, &laptop.author.officer, 0) };
    let steps =
        [CaseEvent::Verified, CaseEvent::Submitted, CaseEvent::NumberRequested(Box::new(wanted))];
    steps.map(|event| act(rng, case, event, Vec::new(), laptop.now())).into()
}

fn receive(rng: &mut ChaCha8Rng, laptop: &Laptop, now: Moment) -> NewAct {
    let code = match rng.random_range(0..12) {
        // one that it may not give
        0 => (written_code(now, rng.random_range(1..60)), false),
        _ => next_code(rng, laptop, now),
    };
    // few mothers and names, so that one birth is sometimes received twice
    let mother = rng.random_range(0..6);
    receive_as(rng, code, mother, now)
}

fn receive_as(
    rng: &mut ChaCha8Rng,
    (code, code_provisional): (String, bool),
    mother: u32,
    now: Moment,
) -> NewAct {
    let case = CaseId(fresh(rng));
    let fields = BTreeMap::from([
        (Field::ChildName, format!("Nguyễn Thị Mẫu {}", rng.random_range(0..40))),
        (Field::ChildBorn, "20/11/2026".to_owned()),
        (Field::MotherName, "Trần Thị Thử".to_owned()),
        (Field::MotherCitizenId, format!("001300{mother:06}")),
        (Field::DeclarantPhone, "0900 000 000".to_owned()),
    ]);
    let received = Received {
        office: tannha_domain::case::OfficeSnapshot::default(),
        procedure: "khai-sinh-lien-thong".to_owned(),
        code,
        code_provisional,
        channel: Channel::HomeVisit,
        fields,
        promise: promise(now),
        legs: Vec::new(),
        not_duplicate_of: Vec::new(),
        own: None,
    };
    act(rng, case, CaseEvent::Received(Box::new(received)), Vec::new(), now)
}

fn written_code(now: Moment, number: u32) -> String {
    format!("H26.99.99-{}-{number:04}", now.in_vietnam().date().format("%y%m%d"))
}

/// The next code of the laptop's lease, where it has one, and whether it is provisional.
fn next_code(rng: &mut ChaCha8Rng, laptop: &Laptop, now: Moment) -> (String, bool) {
    let day = Date(now.in_vietnam().date());
    match laptop.ledger().leased_code(day).unwrap() {
        Some(number) => (written_code(now, number), false),
        None => (format!("TAM-{}", rng.random_range(0..10_000)), true),
    }
}

/// A promise that nothing here reckons with.
#[must_use]
pub(super) fn promise(at: Moment) -> Promise {
    Promise {
        received_at: at,
        day_zero: at.date(),
        procedure: ProcedureCode::new("khai-sinh-lien-thong"),
        variant: None,
        ruleset: RulesetId::new("law_2026"),
        commitment: None,
        verification: false,
        calendar_version: Vec::new(),
        statutory_original: at,
        statutory: at,
        promised: at,
        provisional: false,
        legs: Vec::new(),
        stops: Vec::new(),
        repromised: None,
    }
}

fn on(rng: &mut ChaCha8Rng, case: &CaseState, laptop: &Laptop, now: Moment) -> Option<NewAct> {
    let minds_the_screen = rng.random_range(0..10) > 0;
    for _ in 0..6 {
        let event = match rng.random::<bool>() {
            true => next(rng, case, &laptop.author.officer),
            false => event(rng, case, &laptop.author.officer),
        };
        if minds_the_screen && permit(Some(case), &event).is_err() {
            continue;
        }
        let base = match &event {
            CaseEvent::FieldEdited { field, .. } if rng.random_range(0..10) > 0 => {
                case.fields.get(field).map(|written| written.by).into_iter().collect()
            }
            _ => Vec::new(),
        };
        return Some(act(rng, case.id, event, base, now));
    }
    None
}

/// What the case waits for.
fn next(rng: &mut ChaCha8Rng, case: &CaseState, officer: &OfficerId) -> CaseEvent {
    let document = Document::CongratulationLetter;
    let letter = case.paper(document);
    match &case.status {
        Status::Received => CaseEvent::Verified,
        Status::Supplement(at) => {
            CaseEvent::SupplementReceived { promise: Box::new(promise(*at)), channel: None }
        }
        Status::Verified => CaseEvent::Submitted,
        _ if !case.duplicates.is_empty() => {
            CaseEvent::DuplicateSettled { other: case.duplicates[0] }
        }
        Status::AtSignature => CaseEvent::NumberRequested(Box::new(registration(rng, officer, 0))),
        _ if letter.greeting.is_none() => {
            CaseEvent::LetterDrafted { greeting: "gia-dinh".to_owned(), document: None }
        }
        _ if letter.approved.is_none() => CaseEvent::LetterApproved { document: None },
        _ if letter.prints == 0 => CaseEvent::Printed(printed(document)),
        _ if letter.signed.is_none() => CaseEvent::Signed { document, signer: officer.clone() },
        _ => CaseEvent::LetterNumberRequested { document: None },
    }
}

fn printed(document: Document) -> Printed {
    Printed {
        document,
        paper: "plain".to_owned(),
        pdf: Hash::ZERO,
        made_with: "sim".to_owned(),
        code: None,
        reason: Some("thử".to_owned()),
    }
}

fn event(rng: &mut ChaCha8Rng, case: &CaseState, officer: &OfficerId) -> CaseEvent {
    let letter = Document::CongratulationLetter;
    let some = |text: &str, rng: &mut ChaCha8Rng| format!("{text} {}", rng.random_range(0..100));
    match rng.random_range(0..24) {
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
        15 | 16 => CaseEvent::LetterDrafted { greeting: "gia-dinh".to_owned(), document: None },
        17 => CaseEvent::LetterApproved { document: None },
        18 => CaseEvent::Printed(printed(
            *[letter, Document::BirthCertificate].choose(rng).unwrap_or(&letter),
        )),
        19 => CaseEvent::Signed { document: letter, signer: officer.clone() },
        20 => CaseEvent::LetterNumberRequested { document: None },
        21 => CaseEvent::TakenOut { documents: vec![Document::Receipt] },
        22 => CaseEvent::HandedOver(Handover {
            documents: vec![Document::Receipt],
            receiver: "Trần Thị Thử".to_owned(),
            relation: "mother".to_owned(),
            authorisation_seen: false,
            identity_seen: true,
            signature: ReceiverSignature::OnPaper,
        }),
        _ => match case.conflicts.first() {
            Some(conflict) => {
                CaseEvent::ConflictChosen { conflict: conflict.act, take_stale: rng.random() }
            }
            None => match case.duplicates.first() {
                Some(other) => CaseEvent::DuplicateSettled { other: *other },
                None => CaseEvent::SupplementRequested { what: "giấy chứng sinh".to_owned() },
            },
        },
    }
}

fn registration(rng: &mut ChaCha8Rng, officer: &OfficerId, number: u32) -> Registration {
    let day = if rng.random() { (2026, 11, 25) } else { (2027, 1, 4) };
    Registration {
        office: tannha_domain::case::OfficeSnapshot::default(),
        number,
        registered_on: Date(NaiveDate::from_ymd_opt(day.0, day.1, day.2).unwrap_or_default()),
        signer: SignerSnapshot {
            officer: officer.clone(),
            name: "Nguyễn Văn Mẫu".to_owned(),
            title: "Chủ tịch".to_owned(),
            authority: "tm-chu-tich".to_owned(),
        },
        place: "phường Mẫu".to_owned(),
        // few numbers, so that two cases sometimes claim one
        citizen_id: rng
            .random::<bool>()
            .then(|| format!("0013260000{:02}", rng.random_range(0..30))),
        source: NumberSource::Typed,
        given: None,
    }
}
