//! What an officer asks for, decided: the events to sign, or a no with its reason.

use chrono::Datelike;

use super::{
    asked,
    event::CaseEvent,
    fact::{NumberSource, OfficeSnapshot, Registration, SignerSnapshot},
    field::Field,
    permit::permit,
    refusal::Refusal,
    state::CaseState,
};
use crate::{
    identity::{CitizenId, IdLevel, Sex},
    partial_date::PartialDate,
    time::{Date, Moment},
    ward::{Role, may},
};

/// Who asks, and when.
#[derive(Debug, Clone, Copy)]
pub struct Decider {
    /// What they answer for.
    pub role: Role,
    /// The laptop's clock.
    pub now: Moment,
}

/// The registration as typed. Numbers are typed twice; the second must equal the first.
#[derive(Debug, Clone)]
pub struct RegistrationForm {
    /// Date of registration.
    pub registered_on: Date,
    /// Number in the book, and again; `None` where the district allots it.
    pub number: Option<(String, String)>,
    /// A newborn's identity number, and again; it may come later.
    pub citizen_id: Option<(String, String)>,
    /// Who signs.
    pub signer: SignerSnapshot,
    /// Place of registration as written that day.
    pub place: String,
    /// The office as papers name it that day.
    pub office: OfficeSnapshot,
}

/// What an officer asks for.
#[derive(Debug, Clone)]
pub enum Command {
    /// A fact or a choice that needs no reading.
    Record(CaseEvent),
    /// A new value for a field.
    Edit {
        /// The field.
        field: Field,
        /// As typed.
        value: String,
    },
    /// The registration with numbers from the Ministry's software.
    Register(RegistrationForm),
    /// The registration, its number to be allotted by the district.
    RequestNumber(RegistrationForm),
    /// A newborn's identity number, typed twice.
    RecordCitizenId(String, String),
}

/// Decides a command.
///
/// # Errors
/// The [`Refusal`] with its reason; nothing has happened then.
pub fn decide(
    state: Option<&CaseState>,
    command: Command,
    by: Decider,
) -> Result<Vec<CaseEvent>, Refusal> {
    let today = by.now.date();
    let event = match command {
        Command::Edit { field, value }
        | Command::Record(CaseEvent::FieldEdited { field, value }) => {
            let state = state.ok_or(Refusal::NoSuchCase)?;
            CaseEvent::FieldEdited { field, value: asked::edited(state, field, &value, today)? }
        }
        Command::Record(event) => asked::event(event, today)?,
        Command::Register(form) => {
            let number = form.number.as_ref().ok_or(Refusal::NumberMissing)?;
            let number = typed_twice(number, Refusal::NumbersDiffer)?.to_owned();
            let written = registration(state, form, number_of(state, &number)?, by)?;
            CaseEvent::Registered(Box::new(written))
        }
        Command::RequestNumber(form) => {
            CaseEvent::NumberRequested(Box::new(registration(state, form, (0, None), by)?))
        }
        Command::RecordCitizenId(id, again) => {
            CaseEvent::CitizenIdRecorded { citizen_id: citizen_id(state, &(id, again))? }
        }
    };
    if !may(by.role, event.kind()) {
        return Err(Refusal::Permission { role: by.role });
    }
    if let CaseEvent::FileSigned(wanted) = &event
        && !wanted.by.is_for(by.role)
    {
        return Err(Refusal::Permission { role: by.role });
    }
    permit(state, &event)?;
    let goes_to_the_signer = matches!(
        event,
        CaseEvent::Submitted | CaseEvent::NumberRequested(_) | CaseEvent::Registered(_)
    );
    if let (Some(state), true) = (state, goes_to_the_signer) {
        asked::whole(state, today)?;
    }
    Ok(vec![event])
}

fn typed_twice((first, again): &(String, String), differs: Refusal) -> Result<&str, Refusal> {
    if first.trim() == again.trim() { Ok(first.trim()) } else { Err(differs) }
}

fn registration(
    state: Option<&CaseState>,
    form: RegistrationForm,
    (number, given): (u32, Option<String>),
    by: Decider,
) -> Result<Registration, Refusal> {
    if form.registered_on.0 > by.now.date() {
        return Err(Refusal::RegisteredInFuture);
    }
    let happened = state.and_then(|state| {
        PartialDate::parse(state.value(state.handling()?.happened?)).ok()?.full()
    });
    if happened.is_some_and(|day| form.registered_on.0 < day) {
        return Err(Refusal::RegisteredBeforeItHappened);
    }
    let citizen_id = form.citizen_id.map(|pair| citizen_id(state, &pair)).transpose()?;
    Ok(Registration {
        number,
        registered_on: form.registered_on,
        signer: form.signer,
        place: form.place,
        office: form.office,
        citizen_id,
        source: if number == 0 && given.is_none() {
            NumberSource::Allotted
        } else {
            NumberSource::Typed
        },
        given,
    })
}

/// A running number of a book from 1; or what another system wrote, as it stands there.
fn number_of(state: Option<&CaseState>, typed: &str) -> Result<(u32, Option<String>), Refusal> {
    let handling = state.and_then(CaseState::handling);
    if handling.is_some_and(|handling| !handling.book.runs()) {
        let count = typed.chars().count();
        return match count {
            0 => Err(Refusal::NumberMissing),
            1..=MAX_NUMBER_CHARS => Ok((0, Some(asked::words(typed)?))),
            _ => Err(Refusal::TextTooLong { count }),
        };
    }
    let number = typed.parse().ok().filter(|number| *number > 0).ok_or(Refusal::NumberMissing)?;
    Ok((number, None))
}

/// The longest number that another system writes, in characters.
const MAX_NUMBER_CHARS: usize = 40;

/// A newborn's number is checked against the sex and the year of birth that were written down: it
/// was made from them, so that a difference is a slip of the hand here, not a warning.
fn citizen_id(state: Option<&CaseState>, pair: &(String, String)) -> Result<String, Refusal> {
    let text = typed_twice(pair, Refusal::IdsDiffer)?;
    let id = CitizenId::parse(text).map_err(|p| Refusal::BadCitizenId { codes: vec![p.code()] })?;
    if let Some(state) = state {
        let of = state.handling().and_then(|handling| handling.citizen_id_of);
        let (sex, born) = of.ok_or(Refusal::NoCitizenId)?;
        let sex = match state.value(sex) {
            "male" => Some(Sex::Male),
            "female" => Some(Sex::Female),
            _ => None,
        };
        let born = PartialDate::parse(state.value(born)).ok();
        let check = id.check(sex, born.map(PartialDate::year));
        if check.level != IdLevel::Ok {
            let codes = check.codes.iter().map(|code| code.code()).collect();
            return Err(Refusal::BadCitizenId { codes });
        }
    }
    Ok(id.as_str().to_owned())
}

/// `07/2026`: a registration number as it is said and printed. Numbers run from 01 (TT 04/2020/TT-BTP Đ29;
/// NĐ 30/2020 writes a leading 0 below 10).
#[must_use]
pub fn written_number(registration: &Registration) -> String {
    if let Some(given) = &registration.given {
        return given.clone();
    }
    format!("{:02}/{}", registration.number, registration.registered_on.0.year())
}

/// A number that somebody typed, as papers print it: `2/2026` as `02/2026`. What is no running number stays.
#[must_use]
pub fn padded_number(typed: &str) -> String {
    let digits = typed.bytes().take_while(u8::is_ascii_digit).count();
    let ends = matches!(typed.as_bytes().get(digits), None | Some(b'/'));
    if digits == 1 && ends && !typed.starts_with('0') {
        format!("0{typed}")
    } else {
        typed.to_owned()
    }
}

#[cfg(test)]
pub(super) mod tests;
