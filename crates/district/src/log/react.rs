//! What the district owes in answer to an entry, written in the same commit as the entry itself.
//!
//! Numbers are gap-free: one is taken only when the fold was seen to take it. Where the fold would
//! set the answer aside, the district writes it without a number, so that it is set aside with the
//! fold's own reason and a person sees why nothing was registered.

use chrono::Datelike as _;
use tannha_domain::{
    case::{Book, CaseEvent, Document, NumberSource, Received, Registration},
    ids::CaseId,
    log::{
        Act, Event, Outcome, Record, RecordKey, Shelf as _, Subject, letter_key, load_case,
        number_key,
    },
    time::Date,
    ward::Numbering,
};

use super::{Draft, recover::is_recovering};
use crate::{db::Counter, error::DistrictError};

/// Whether an act may want the district's answer.
pub(super) fn wants_answer(act: &Act) -> bool {
    matches!(
        act.event(),
        Event::Case(
            CaseEvent::Received(_)
                | CaseEvent::NumberRequested(_)
                | CaseEvent::LetterNumberRequested { .. }
        )
    )
}

/// Answers an act that was applied; after a restore, not before it is known what was lost.
pub(super) fn react(draft: &mut Draft<'_>, act: &Act) -> Result<(), DistrictError> {
    if is_recovering(draft) && wants_answer(act) {
        let seq = draft.tip().cursor.seq;
        draft.touch().owed.push(seq);
        return Ok(());
    }
    answer(draft, act)
}

/// Answers an act, where the case still waits for it.
pub(super) fn answer(draft: &mut Draft<'_>, act: &Act) -> Result<(), DistrictError> {
    let (Event::Case(event), Some(case)) = (act.event(), act.subject.as_case()) else {
        return Ok(());
    };
    let Some(state) = load_case(draft, case)? else { return Ok(()) };
    match event {
        CaseEvent::Received(received) if state.code.is_provisional() => {
            give_code(draft, case, &received)
        }
        CaseEvent::NumberRequested(wanted) if state.number_request.is_some() => {
            register(draft, case, *wanted)
        }
        CaseEvent::LetterNumberRequested { document } => {
            let paper = state.paper(document.unwrap_or(Document::CongratulationLetter));
            if paper.number.is_none() { number_letter(draft, case, document) } else { Ok(()) }
        }
        _ => Ok(()),
    }
}

/// Mã hồ sơ `<unit>-YYMMDD-XXXX`: the day of receipt, and the order within the day.
fn give_code(
    draft: &mut Draft<'_>,
    case: CaseId,
    received: &Received,
) -> Result<(), DistrictError> {
    let Some(settings) = draft.settings()? else { return Ok(()) };
    let day = received.promise.received_at.in_vietnam().date();
    let number = match draft.load(&RecordKey::Codes(Date(day)))? {
        Some(Record::Codes(codes)) => codes.next(),
        _ => 1,
    };
    let code = format!("{}-{}-{number:04}", settings.unit_code, day.format("%y%m%d"));
    draft.write(Subject::case(case), CaseEvent::CodeGiven { code })?;
    Ok(())
}

/// A registration number, where the ward's setting says that this is the register.
fn register(
    draft: &mut Draft<'_>,
    case: CaseId,
    wanted: Registration,
) -> Result<(), DistrictError> {
    if draft.settings()?.is_none_or(|settings| settings.numbering != Numbering::Allotted) {
        return Ok(());
    }
    let Some(handling) = load_case(draft, case)?.and_then(|state| state.handling()) else {
        return Ok(());
    };
    let counter = Counter::of(handling.book, wanted.registered_on.0.year());
    let number = free_number(draft, counter, handling.book, &wanted)?;
    let subject = Subject::case(case);
    let with = |number| {
        let source = NumberSource::Allotted;
        CaseEvent::Registered(Box::new(Registration { number, source, ..wanted.clone() }))
    };
    if draft.try_out(subject.clone(), with(number))? == Outcome::Applied {
        draft.write(subject, with(number))?;
        draft.take(counter, number);
    } else {
        draft.write(subject, with(0))?;
    }
    Ok(())
}

/// The next number that no typed registration holds already, after those that stand on paper.
fn free_number(
    draft: &Draft<'_>,
    counter: Counter,
    book: Book,
    wanted: &Registration,
) -> Result<u32, DistrictError> {
    let year = wanted.registered_on.0.year();
    let on_paper = match draft.load(&RecordKey::Register(book.number(), year))? {
        Some(Record::Register(register)) => register.on_paper(),
        _ => 0,
    };
    let mut number = draft.next(counter)?.max(on_paper.saturating_add(1));
    let key = |number| number_key(book, &Registration { number, ..wanted.clone() });
    while let Some(Record::Holder(_)) = draft.load(&key(number))? {
        number = number.saturating_add(1);
    }
    Ok(number)
}

/// `NN/<symbol>`, the next of the year in which it is given; below 10 with a leading 0 (NĐ 30/2020).
fn number_letter(
    draft: &mut Draft<'_>,
    case: CaseId,
    document: Option<Document>,
) -> Result<(), DistrictError> {
    let Some(settings) = draft.settings()? else { return Ok(()) };
    let counter = Counter::Letter(draft.now().in_vietnam().date().year());
    let written = |order: u32| format!("{order:02}/{}", settings.letter_symbol);
    let mut order = draft.next(counter)?;
    // One that văn thư typed by hand is stepped over.
    while let Some(Record::Holder(_)) = draft.load(&letter_key(&written(order), draft.now()))? {
        order = order.saturating_add(1);
    }
    let number = written(order);
    let outcome =
        draft.write(Subject::case(case), CaseEvent::LetterNumbered { number, document })?;
    if outcome == Outcome::Applied {
        draft.take(counter, order);
    }
    Ok(())
}
