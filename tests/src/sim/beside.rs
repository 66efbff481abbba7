//! What officers do beside the cases: rounds, blanks, registers, complaints, and what families say.
//!
//! There are few rounds, sheets and complaints, so that two laptops often mean the same one; most of what
//! is done fits what the laptop knows, and some of it does not.

use rand::{Rng as _, seq::IndexedRandom as _};
use rand_chacha::ChaCha8Rng;
use tannha_app::ledger::NewAct;
use tannha_domain::{
    case::{Book, CaseState, Channel, Document, SignerSnapshot},
    complaint::{About, ComplaintEvent, ComplaintKind, Made},
    ids::{ActId, CaseId, ComplaintId, RoundId},
    log::{Event, Record, RecordKey, Subject},
    rating::{PACKED_BYTES, RatingEvent},
    register::{Minutes, RegisterEvent},
    round::{Kept, Met, Plan, RoundEvent, RoundState, RoundStatus, Stop, Visit},
    stock::{Serial, StockEvent},
    survey::{Answer, Question, SurveyEvent, Taken, Way},
    time::Date,
};

use super::laptop::{Laptop, fresh};

/// One act beside the cases; none where it would take a case and there is none.
pub(super) fn deed(rng: &mut ChaCha8Rng, laptop: &Laptop, cases: &[CaseState]) -> Option<NewAct> {
    let case = cases.choose(rng).map(|case| case.id);
    let (subject, event) = match rng.random_range(0..8) {
        0..3 => {
            let id = RoundId([rng.random_range(0..5); 16]);
            (Subject::round(id), round(rng, laptop, id, case?).into())
        }
        3 | 4 => {
            let blank = Document::BirthCertificate;
            (Subject::stock(blank), stock(rng, laptop, case?).into())
        }
        5 => {
            let book = *[Book::Births, Book::Deaths].choose(rng)?;
            (Subject::register(book, 2026), register(rng, laptop).into())
        }
        6 => {
            let id = ComplaintId([rng.random_range(0..4); 16]);
            (Subject::complaint(id), complaint(rng, laptop, id, case).into())
        }
        _ => match rng.random() {
            true => (Subject::case(case?), survey(rng).into()),
            false => (Subject::ward(), rating(rng).into()),
        },
    };
    let id = ActId(fresh(rng));
    Some(NewAct { id, subject, event, base: Vec::new(), happened_at: laptop.now() })
}

fn record(laptop: &Laptop, key: &RecordKey) -> Option<Record> {
    laptop.ledger().record(key).unwrap()
}

fn today(laptop: &Laptop) -> Date {
    Date(laptop.now().date())
}

fn round(rng: &mut ChaCha8Rng, laptop: &Laptop, id: RoundId, case: CaseId) -> RoundEvent {
    let stop =
        Stop { case, documents: vec![Document::Receipt], address: "số 1, ngõ Thử".to_owned() };
    let Some(Record::Round(state)) = record(laptop, &RecordKey::Round(id)) else {
        let (on, carrier) = (today(laptop), laptop.author.officer.clone());
        return RoundEvent::Planned(Box::new(Plan { on, carrier, stops: vec![stop] }));
    };
    match state.status {
        RoundStatus::Planned => match rng.random_range(0..8) {
            0..3 => RoundEvent::StopAdded(stop),
            3 => RoundEvent::StopDropped { case: home(rng, &state, case) },
            4 => RoundEvent::Cancelled { reason: "mưa to".to_owned() },
            _ => RoundEvent::SetOut,
        },
        _ if rng.random_range(0..4) == 0 => {
            let kept = Kept { case: home(rng, &state, case), documents: stop.documents };
            let overnight = if rng.random() { vec![kept] } else { Vec::new() };
            RoundEvent::CameBack { overnight, why: "tủ có khóa".to_owned() }
        }
        _ => RoundEvent::Visited(Visit {
            case: home(rng, &state, case),
            met: *Met::ALL.choose(rng).unwrap_or(&Met::Whole),
            read_back: rng.random_range(0..6) > 0,
            next_try: rng.random::<bool>().then(|| today(laptop)),
            note: "ghi ở cửa".to_owned(),
        }),
    }
}

/// One of the round's homes, rarely another.
fn home(rng: &mut ChaCha8Rng, round: &RoundState, other: CaseId) -> CaseId {
    let stop = round.stops.choose(rng).filter(|_| rng.random_range(0..10) > 0);
    stop.map_or(other, |stop| stop.case)
}

fn stock(rng: &mut ChaCha8Rng, laptop: &Laptop, case: CaseId) -> StockEvent {
    let sheet = |number| Serial { series: "KS".to_owned(), number, digits: 6 };
    let document = Document::BirthCertificate;
    let first = rng.random_range(1..12);
    if record(laptop, &RecordKey::Stock(document)).is_none() || rng.random_range(0..8) == 0 {
        let from = "Sở Tư pháp".to_owned();
        return StockEvent::Received { first: sheet(first), last: first + 10, from };
    }
    let serial = sheet(rng.random_range(1..24));
    match rng.random_range(0..8) {
        0..4 => StockEvent::Used { serial, case, otherwise: None },
        4 | 5 => StockEvent::Spoiled { serial, reason: "rách".to_owned() },
        6 => {
            let (last, minutes) = (serial.number + 1, "01/BB".to_owned());
            StockEvent::Returned { first: serial, last, minutes }
        }
        _ => StockEvent::Destroyed { serial, minutes: "02/BB".to_owned() },
    }
}

fn register(rng: &mut ChaCha8Rng, laptop: &Laptop) -> RegisterEvent {
    let number = rng.random_range(1..8);
    match rng.random_range(0..12) {
        0..3 => {
            RegisterEvent::Opened { volume: format!("0{number}-TP/HT-2026"), after: number - 1 }
        }
        3..6 => RegisterEvent::GapExplained { number, reason: "ghi trên giấy".to_owned() },
        6..11 => {
            RegisterEvent::Noted { number, text: "Đăng ký lưu động".to_owned(), kind: None }
        }
        _ => RegisterEvent::Closed(Box::new(Minutes {
            entries: number,
            last: number,
            corrected: 0,
            crossed_out: 0,
            signer: SignerSnapshot {
                officer: laptop.author.officer.clone(),
                name: "Nguyễn Văn Mẫu".to_owned(),
                title: "Chủ tịch".to_owned(),
                authority: "tm-chu-tich".to_owned(),
            },
        })),
    }
}

fn complaint(
    rng: &mut ChaCha8Rng,
    laptop: &Laptop,
    id: ComplaintId,
    case: Option<CaseId>,
) -> ComplaintEvent {
    match record(laptop, &RecordKey::Complaint(id)) {
        None => ComplaintEvent::Made(Box::new(Made {
            kind: ComplaintKind::Remark,
            about: *About::ALL.choose(rng).unwrap_or(&About::Delay),
            case,
            who: "Trần Thị Thử".to_owned(),
            contact: "0900 000 000".to_owned(),
            text: "chờ lâu".to_owned(),
            channel: Channel::Counter,
            due: laptop.now(),
        })),
        Some(_) if rng.random() => ComplaintEvent::Answered { reply: "đã xin lỗi".to_owned() },
        Some(_) => ComplaintEvent::Heard { content: rng.random() },
    }
}

fn survey(rng: &mut ChaCha8Rng) -> SurveyEvent {
    let answers = [(Question::Manner, Answer::Good), (Question::OnTime, Answer::Yes)];
    let way = if rng.random() { Way::Phone } else { Way::Visit };
    SurveyEvent::Taken(Taken { way, answers: answers.into(), note: String::new() })
}

/// An envelope as long as one is, or too short to be one.
fn rating(rng: &mut ChaCha8Rng) -> RatingEvent {
    let sealed = vec![7; PACKED_BYTES + rng.random_range(0..2) * 72];
    RatingEvent::Left { envelope: fresh(rng), sealed: sealed.into() }
}

/// What a run's act is counted as; nothing for what happens to a case.
pub(super) const fn is_beside(event: &Event) -> bool {
    matches!(
        event,
        Event::Round(_)
            | Event::Stock(_)
            | Event::Register(_)
            | Event::Complaint(_)
            | Event::Survey(_)
            | Event::Rating(_)
    )
}
