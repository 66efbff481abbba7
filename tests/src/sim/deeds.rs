//! What officers do in a simulation: mostly what the screen would allow, sometimes what it would not.

use std::collections::BTreeMap;

use rand::{Rng as _, seq::IndexedRandom as _};
use rand_chacha::ChaCha8Rng;
use tannha_app::ledger::NewAct;
use tannha_domain::{
    case::{
        CaseEvent, CaseState, Channel, Document, Field, Leg, LegStatus, Received, Registration,
        Settlement, Status, permit,
    },
    ids::{ActId, CaseId, OfficerId},
    log::{Event, Record, RecordKey, Subject},
    promise::Promise,
    ruleset::{ProcedureCode, RulesetId},
    time::{Date, Moment},
};

use super::{
    beside, events,
    laptop::{Laptop, fresh},
};

/// One to three acts of one officer.
pub(super) fn deeds(rng: &mut ChaCha8Rng, laptop: &Laptop) -> Vec<NewAct> {
    let mut cases = Vec::new();
    laptop.ledger().each_case(|case| cases.push(case.clone())).unwrap();
    cases.sort_by_key(|case| case.id);
    let now = laptop.now();
    (0..rng.random_range(1..=3))
        .filter_map(|_| {
            let act = match cases.choose(rng) {
                _ if rng.random_range(0..6) == 0 => beside::deed(rng, laptop, &cases)?,
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
    let wanted =
        Registration { citizen_id: None, ..events::registration(rng, &laptop.author.officer, 0) };
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
    // few people, so that one birth, or death, is sometimes received twice
    let whose = rng.random_range(0..6);
    match rng.random_range(0..8) {
        0 => {
            let entry = events::old_entry(rng, &laptop.author.officer, whose);
            let case = CaseId(fresh(rng));
            act(rng, case, entry, Vec::new(), now)
        }
        1 | 2 => receive_for(rng, code, "khai-tu", deceased(whose), now),
        _ => receive_as(rng, code, whose, now),
    }
}

fn deceased(whose: u32) -> BTreeMap<Field, String> {
    BTreeMap::from([
        (Field::DeceasedName, "Lê Văn Mẫu".to_owned()),
        (Field::DeceasedBorn, format!("19{whose:02}")),
        (Field::DeceasedCitizenId, format!("001200{whose:06}")),
    ])
}

fn receive_as(rng: &mut ChaCha8Rng, code: (String, bool), mother: u32, now: Moment) -> NewAct {
    let fields = BTreeMap::from([
        (Field::ChildName, format!("Nguyễn Thị Mẫu {}", rng.random_range(0..40))),
        (Field::ChildBorn, "20/11/2026".to_owned()),
        (Field::MotherName, "Trần Thị Thử".to_owned()),
        (Field::MotherCitizenId, format!("001300{mother:06}")),
        (Field::DeclarantPhone, "0900 000 000".to_owned()),
    ]);
    receive_for(rng, code, "khai-sinh-lien-thong", fields, now)
}

fn receive_for(
    rng: &mut ChaCha8Rng,
    (code, code_provisional): (String, bool),
    procedure: &str,
    fields: BTreeMap<Field, String>,
    now: Moment,
) -> NewAct {
    let case = CaseId(fresh(rng));
    let received = Received {
        office: tannha_domain::case::OfficeSnapshot::default(),
        procedure: procedure.to_owned(),
        code,
        code_provisional,
        channel: *Channel::ALL.choose(rng).unwrap_or(&Channel::HomeVisit),
        fields,
        promise: promise(now),
        legs: vec![police()],
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
            false => events::any(rng, case, &laptop.author.officer),
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
        Status::Inquiry(at) => CaseEvent::InquiryAnswered {
            result: "đúng".to_owned(),
            promise: Box::new(promise(*at)),
        },
        Status::Verified => CaseEvent::Submitted,
        _ if !case.duplicates.is_empty() => {
            CaseEvent::DuplicateSettled { other: case.duplicates[0] }
        }
        Status::AtSignature => {
            CaseEvent::NumberRequested(Box::new(events::registration(rng, officer, 0)))
        }
        _ if letter.greeting.is_none() => {
            CaseEvent::LetterDrafted { greeting: "gia-dinh".to_owned(), document: None, text: None }
        }
        _ if letter.approved.is_none() => CaseEvent::LetterApproved { document: None },
        _ if letter.prints == 0 => CaseEvent::Printed(events::printed(document)),
        _ if letter.signed.is_none() => CaseEvent::Signed { document, signer: officer.clone() },
        _ => CaseEvent::LetterNumberRequested { document: None },
    }
}

/// A leg beside the ward's own.
fn police() -> Leg {
    Leg {
        slug: "thuong-tru".to_owned(),
        task: "đăng ký thường trú".to_owned(),
        agency: "cong-an".to_owned(),
        person: String::new(),
        procedure: String::new(),
        accountable: String::new(),
        outcome: None,
        due: Moment::from_utc_ms(0),
        status: LegStatus::Open,
        done_at: None,
        after: None,
    }
}
