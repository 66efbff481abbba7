//! The fold of what is no case: the ward itself, registers, blanks, rounds, complaints, and what families
//! answered.

use std::collections::BTreeMap;

use super::{
    Act, Record, RecordKey, Shelf, changes, codes,
    load::{load_case, load_complaint, load_looks, load_round, load_settings, load_survey},
};
use crate::{
    case::{Book, Document},
    complaint::{self, ComplaintEvent, ComplaintRefusal},
    ids::{CaseId, ComplaintId, RoundId},
    letter_text,
    look::{self, LookEvent, LookRefusal},
    paper_template, picture,
    register::{self, RegisterEvent, RegisterRefusal, RegisterState},
    round::{self, RoundEvent, RoundRefusal},
    sheet_print,
    stock::{self, Serial, Sheet, StockEvent, StockRefusal, StockState},
    survey::{self, Survey, SurveyEvent, SurveyRefusal},
    ward::{WardEvent, WardRefusal, choice},
};

pub(super) fn fold_ward<S: Shelf>(
    shelf: &mut S,
    act: &Act,
    event: WardEvent,
) -> Result<Option<WardRefusal>, S::Error> {
    match event {
        WardEvent::Set(settings) => {
            let settings = choice::keep(load_settings(shelf)?.as_deref(), *settings);
            shelf.save(RecordKey::Ward, Record::Ward(Box::new(settings)))
        }
        event @ (WardEvent::ReasonsChanged(_)
        | WardEvent::CauseOnExtractChosen { .. }
        | WardEvent::IdleChosen { .. }) => {
            let Some(mut settings) = load_settings(shelf)? else {
                return Ok(Some(WardRefusal::NoSettings));
            };
            let told = choice::apply(&mut settings, &event, &act.officer, act.happened_at);
            if let Err(refusal) = told {
                return Ok(Some(refusal));
            }
            shelf.save(RecordKey::Ward, Record::Ward(settings))
        }
        event @ (WardEvent::LetterTextProposed { .. } | WardEvent::LetterTextApproved { .. }) => {
            let Some(mut settings) = load_settings(shelf)? else {
                return Ok(Some(WardRefusal::NoSettings));
            };
            let told =
                letter_text::apply(&mut settings, &event, act.id, &act.officer, act.happened_at);
            if let Err(refusal) = told {
                return Ok(Some(refusal));
            }
            shelf.save(RecordKey::Ward, Record::Ward(settings))
        }
        event @ (WardEvent::PictureProposed { .. }
        | WardEvent::PictureAllowed { .. }
        | WardEvent::PictureWithdrawn { .. }) => {
            let Some(mut settings) = load_settings(shelf)? else {
                return Ok(Some(WardRefusal::NoSettings));
            };
            let told = picture::apply(&mut settings, event, act.id, &act.officer, act.happened_at);
            match told {
                Err(refusal) => return Ok(Some(refusal)),
                Ok(None) => {}
                Ok(Some((name, png))) => {
                    shelf.save(RecordKey::Picture(name), Record::Picture(png))?;
                }
            }
            shelf.save(RecordKey::Ward, Record::Ward(settings))
        }
        event @ (WardEvent::TemplateProposed { .. }
        | WardEvent::TemplateAllowed { .. }
        | WardEvent::TemplateWithdrawn { .. }
        | WardEvent::TemplatePublished { .. }) => {
            let Some(mut settings) = load_settings(shelf)? else {
                return Ok(Some(WardRefusal::NoSettings));
            };
            let (by, at) = (&act.officer, act.happened_at);
            match paper_template::apply(&mut settings, event, act.id, by, at) {
                Err(refusal) => return Ok(Some(refusal)),
                Ok(None) => {}
                Ok(Some((name, packed))) => {
                    shelf.save(RecordKey::Template(name), Record::Template(packed))?;
                }
            }
            shelf.save(RecordKey::Ward, Record::Ward(settings))
        }
        WardEvent::OfficerSet(officer) => {
            shelf.save(RecordKey::Officer(officer.id.clone()), Record::Officer(officer))
        }
        WardEvent::DeviceEnrolled(device) => {
            shelf.save(RecordKey::Device(device.id), Record::Device(device))
        }
        WardEvent::KeyAdded(key) => shelf.save(RecordKey::Key(key.key), Record::Key(key)),
        WardEvent::DeviceRevoked { device, .. } => {
            let key = RecordKey::Device(device);
            if let Some(Record::Device(mut found)) = shelf.load(&key)? {
                found.revoked = true;
                shelf.save(key, Record::Device(found))?;
            }
            Ok(())
        }
        WardEvent::OfficerRevoked { officer, .. } => {
            let key = RecordKey::Officer(officer);
            if let Some(Record::Officer(mut found)) = shelf.load(&key)? {
                found.revoked = true;
                shelf.save(key, Record::Officer(found))?;
            }
            Ok(())
        }
        WardEvent::DeviceSucceeded { device, former } => {
            let key = RecordKey::Device(former);
            if let Some(Record::Device(mut found)) = shelf.load(&key)? {
                found.successor = Some(device.id);
                shelf.save(key, Record::Device(found))?;
            }
            shelf.save(RecordKey::Device(device.id), Record::Device(device))
        }
        WardEvent::SheetPrinted(printed) => {
            if !sheet_print::is_sound(&printed) {
                return Ok(Some(WardRefusal::NoSuchSheet));
            }
            let key = RecordKey::Printed(printed.sheet.clone());
            let known = match shelf.load(&key)? {
                Some(Record::Printed(known)) => Some(*known),
                _ => None,
            };
            let prints = sheet_print::take(known, *printed, &act.officer, act.happened_at);
            shelf.save(key, Record::Printed(Box::new(prints)))
        }
        WardEvent::CodesLeased { day, lease } => codes::lease(shelf, day, lease),
        WardEvent::EpochOpened { .. } => Ok(()),
        WardEvent::RatingsTold(month) => {
            shelf.save(RecordKey::Rated(month.first), Record::Rated(month))
        }
        WardEvent::KeyCertified { device, certificate } => {
            let key = RecordKey::Device(device);
            if let Some(Record::Device(mut found)) = shelf.load(&key)? {
                found.certificate = Some(certificate);
                shelf.save(key, Record::Device(found))?;
            }
            Ok(())
        }
    }?;
    Ok(None)
}

pub(super) fn fold_register<S: Shelf>(
    shelf: &mut S,
    act: &Act,
    (book, year): (Book, i32),
    event: &RegisterEvent,
) -> Result<Option<RegisterRefusal>, S::Error> {
    let key = RecordKey::Register(book.number(), year);
    let mut state = match shelf.load(&key)? {
        Some(Record::Register(state)) => *state,
        _ => RegisterState::new(book, year),
    };
    let holder = |number| changes::holder(shelf, book, year, number);
    let held = match event {
        RegisterEvent::GapExplained { number, .. } | RegisterEvent::Noted { number, .. } => {
            holder(*number)?.is_some()
        }
        // What was written over from paper does stand there.
        RegisterEvent::Opened { after, .. } => match holder(*after)? {
            Some(case) => load_case(shelf, case)?.is_none_or(|state| state.old_entry.is_none()),
            None => false,
        },
        RegisterEvent::Closed(_) => false,
    };
    let told = register::apply(&mut state, event, &act.officer, act.happened_at, |_| held);
    if let Err(refusal) = told {
        return Ok(Some(refusal));
    }
    shelf.save(key, Record::Register(Box::new(state)))?;
    Ok(None)
}

pub(super) fn fold_stock<S: Shelf>(
    shelf: &mut S,
    act: &Act,
    document: Document,
    event: &StockEvent,
) -> Result<Option<StockRefusal>, S::Error> {
    let mut state = match shelf.load(&RecordKey::Stock(document))? {
        Some(Record::Stock(state)) => *state,
        _ => StockState::new(document),
    };
    let key = |series: &str, number| RecordKey::Sheet(document, series.to_owned(), number);
    let (first, last) = event.sheets();
    let mut known: BTreeMap<u32, Sheet> = BTreeMap::new();
    for number in first.number..=last {
        if let Some(Record::Sheet(sheet)) = shelf.load(&key(&first.series, number))? {
            known.insert(number, *sheet);
        }
    }
    let sheet = |serial: &Serial| known.get(&serial.number).cloned();
    let told = stock::apply(&mut state, event, &act.officer, act.happened_at, sheet);
    let changed = match told {
        Ok(changed) => changed,
        Err(refusal) => return Ok(Some(refusal)),
    };
    for sheet in changed {
        let key = key(&sheet.serial.series, sheet.serial.number);
        shelf.save(key, Record::Sheet(Box::new(sheet)))?;
    }
    shelf.save(RecordKey::Stock(document), Record::Stock(Box::new(state)))?;
    Ok(None)
}

pub(super) fn fold_round<S: Shelf>(
    shelf: &mut S,
    act: &Act,
    id: RoundId,
    event: &RoundEvent,
) -> Result<Option<RoundRefusal>, S::Error> {
    let mut state = load_round(shelf, id)?;
    if let Err(refusal) = round::apply(&mut state, id, event, &act.officer, act.happened_at) {
        return Ok(Some(refusal));
    }
    if let Some(state) = state {
        shelf.save(RecordKey::Round(id), Record::Round(Box::new(state)))?;
    }
    Ok(None)
}

pub(super) fn fold_complaint<S: Shelf>(
    shelf: &mut S,
    act: &Act,
    id: ComplaintId,
    event: &ComplaintEvent,
) -> Result<Option<ComplaintRefusal>, S::Error> {
    let mut state = load_complaint(shelf, id)?;
    let told = complaint::apply(&mut state, id, event, &act.officer, act.happened_at);
    if let Err(refusal) = told {
        return Ok(Some(refusal));
    }
    if let Some(state) = state {
        shelf.save(RecordKey::Complaint(id), Record::Complaint(Box::new(state)))?;
    }
    Ok(None)
}

pub(super) fn fold_looks<S: Shelf>(
    shelf: &mut S,
    event: &LookEvent,
) -> Result<Option<LookRefusal>, S::Error> {
    if let Err(refusal) = look::permit(event) {
        return Ok(Some(refusal));
    }
    let LookEvent::Told { officer, day, looks } = event;
    for one in looks {
        let mut lines = load_looks(shelf, one.case)?;
        look::take(&mut lines, officer, *day, one);
        shelf.save(RecordKey::Looks(one.case), Record::Looks(lines))?;
    }
    Ok(None)
}

pub(super) fn fold_survey<S: Shelf>(
    shelf: &mut S,
    act: &Act,
    case: CaseId,
    event: SurveyEvent,
) -> Result<Option<SurveyRefusal>, S::Error> {
    let (state, before) = (load_case(shelf, case)?, load_survey(shelf, case)?);
    if let Err(refusal) = survey::permit(state.as_ref(), before.as_ref(), &event, act.happened_at) {
        return Ok(Some(refusal));
    }
    let SurveyEvent::Taken(taken) = event;
    let survey = Survey { case, taken, at: act.happened_at, by: act.officer.clone() };
    shelf.save(RecordKey::Survey(case), Record::Survey(Box::new(survey)))?;
    Ok(None)
}
