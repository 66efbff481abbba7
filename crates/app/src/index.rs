//! What a list or a search needs of every case, in memory: a few lines each, never the case itself.
//!
//! It is kept true by what each commit says it touched. It is full of names, so it goes to the disk
//! only sealed ([`kept`]), from where it is read again when the laptop is unlocked.

mod kept;
mod packed;

use std::collections::HashMap;

use tannha_domain::{
    case::{CaseState, Document, Field, Kind, LegStatus, PartState, Phase, own},
    ids::CaseId,
    text,
    time::Moment,
};

pub use kept::Origin;

use crate::{
    papers::is_out,
    search::{Findable, Finder, Hit, Place},
};

/// What waits to be done about a case, in order of urgency on the first screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each variant is a term of docs/glossary.md")]
pub enum Need {
    Choice,
    Recall,
    Print,
    Deliver,
    Register,
    Sign,
    Verify,
    Others,
    Citizen,
    Nothing,
}

/// What is remembered of a case.
#[derive(Debug, Clone)]
pub struct Summary {
    /// The case.
    pub case: CaseId,
    /// Where it stands.
    pub phase: Phase,
    /// What waits.
    pub need: Need,
    /// Promised hour.
    pub due: Moment,
    /// When that hour was promised.
    pub promised_at: Moment,
    /// It is the second promise: there was an apology.
    pub renewed: bool,
    /// The clock runs.
    pub running: bool,
    /// A choice, a possible duplicate or an act that was set aside waits for a person.
    pub needs_attention: bool,
    /// Signed papers lie in the office.
    pub has_ready: bool,
    /// Papers are out with an officer.
    pub has_out: bool,
    /// A paper of it may be signed as a file in a leader's name.
    pub has_unsigned: bool,
    /// A signed file of it waits for the office's seal.
    pub has_unsealed: bool,
    /// A letter of it is approved and not printed.
    pub has_unprinted: bool,
    /// In whose hands it is, as [`hand`] tells them apart.
    pub hands: [u32; 2],
}

/// An officer's name as lists tell people apart: short, the same on every machine, and never nothing.
#[must_use]
pub fn hand(name: &str) -> u32 {
    let folded = text::fold(name);
    // FNV-1a.
    let mixed = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    folded.bytes().fold(0x811c_9dc5, mixed).max(1)
}

/// All cases in brief.
#[derive(Debug, Default)]
pub struct Index {
    cases: HashMap<CaseId, Summary>,
    finder: Finder,
    /// Cases put since it was kept on the disk.
    unkept: usize,
}

/// A choice, a possible duplicate or an act that was set aside waits for a person.
#[must_use]
pub fn needs_attention(state: &CaseState) -> bool {
    !state.conflicts.is_empty() || !state.duplicates.is_empty() || !state.set_aside.is_empty()
}

/// What waits to be done about a case.
#[must_use]
pub fn need(state: &CaseState) -> Need {
    if !state.conflicts.is_empty() || !state.duplicates.is_empty() {
        return Need::Choice;
    }
    if state.has_recall() {
        return Need::Recall;
    }
    match state.phase() {
        Phase::Received => Need::Verify,
        Phase::Supplement => Need::Citizen,
        Phase::Inquiry => Need::Others,
        Phase::Verified => Need::Sign,
        Phase::AtSignature if state.number_request.is_some() => Need::Others,
        Phase::AtSignature => Need::Register,
        Phase::Registered => Need::Print,
        Phase::Printed if !is_signed(state) => Need::Sign,
        Phase::Printed | Phase::OutForDelivery | Phase::ReturnedUndelivered => Need::Deliver,
        Phase::Delivered | Phase::PartlyDelivered => {
            if is_out(state) || has_part_here(state) {
                Need::Deliver
            } else if state.legs.iter().any(|leg| leg.status != LegStatus::Done) {
                Need::Others
            } else {
                Need::Nothing
            }
        }
        Phase::Refused | Phase::Withdrawn => match state.ending_form() {
            // A refusal is one in writing: until then something is to be done.
            Some(form) if state.ending.is_some() && !is_made(state, form) => Need::Print,
            _ if is_out(state) => Need::Deliver,
            _ => Need::Nothing,
        },
        Phase::Revoked => Need::Nothing,
    }
}

/// A part that the family does not have yet lies in the office.
fn has_part_here(state: &CaseState) -> bool {
    let here = |part: &Document| state.part_state(*part) == PartState::Here;
    state.parts_missing().iter().any(here)
}

/// It is there: on paper, or as a signed file.
fn is_made(state: &CaseState, document: Document) -> bool {
    let paper = state.paper(document);
    paper.prints > 0 || paper.signed.is_some()
}

/// Its main paper is signed, by the parties too where they must.
fn is_signed(state: &CaseState) -> bool {
    let result = state.result();
    let in_person = state.handling().is_some_and(|handling| handling.signed_in_person);
    result.signed.is_some() && (!in_person || result.parties.is_some())
}

impl Summary {
    /// Of a case.
    #[must_use]
    pub fn of(state: &CaseState) -> Self {
        let phase = state.phase();
        Self {
            case: state.id,
            phase,
            need: need(state),
            due: state.promise.promised,
            promised_at: state.promise.made_at(),
            renewed: state.promise.repromised.is_some(),
            running: state.is_running(),
            needs_attention: needs_attention(state),
            has_ready: !crate::steps::ready(state).is_empty(),
            has_out: !crate::steps::out(state).is_empty(),
            has_unsigned: !crate::papers::to_sign(state).is_empty(),
            has_unsealed: !crate::papers::to_seal(state).is_empty(),
            has_unprinted: !crate::papers::to_print(state).is_empty(),
            hands: {
                let mut hands = state.in_hands_of().into_iter().map(hand);
                [hands.next().unwrap_or(0), hands.next().unwrap_or(0)]
            },
        }
    }

    /// It is somebody's own work.
    #[must_use]
    pub fn is_in(&self, hand: u32) -> bool {
        self.hands.contains(&hand)
    }
}

impl Index {
    /// Remembers a case as it stands.
    pub fn put(&mut self, state: &CaseState) {
        self.cases.insert(state.id, Summary::of(state));
        self.finder.put(state.id, &findable(state));
        self.unkept += 1;
    }

    /// All summaries.
    pub fn iter(&self) -> impl Iterator<Item = &Summary> {
        self.cases.values()
    }

    /// How many cases there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.cases.len()
    }

    /// There are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cases.is_empty()
    }

    /// The best `limit` cases for what was typed, and how many there are in all.
    #[must_use]
    pub fn search(&self, typed: &str, limit: usize) -> (Vec<Hit>, usize) {
        self.finder.find(typed, limit)
    }

    /// The same, but what ended before `since` is found by its code and its number alone.
    #[must_use]
    pub fn search_since(
        &self,
        typed: &str,
        limit: usize,
        since: Option<Moment>,
    ) -> (Vec<Hit>, usize) {
        self.finder.find_since(typed, limit, since)
    }
}

/// Where the names of a form are found under.
fn place(field: Field) -> Place {
    match field {
        Field::ChildName => Place::ChildName,
        Field::MotherName => Place::MotherName,
        Field::FatherName => Place::FatherName,
        Field::DeclarantName => Place::DeclarantName,
        _ => Place::PersonName,
    }
}

/// By what a case is found (DOMAIN §8.3).
fn findable(state: &CaseState) -> Findable<'_> {
    let form = state.form();
    let ended = state.finished_at.or_else(|| state.is_closed().then_some(state.promise.promised));
    let newest = Some(state.promise.promised);
    let mut found = Findable { newest, ended, ..Findable::default() };
    let codes = [Some(&state.code.text), state.code.provisional.as_ref()].into_iter().flatten();
    found.numbers.extend(codes.map(|code| (Place::Code, code.clone())));
    if let Some(registered) = &state.registration {
        let number = registered.given.clone().unwrap_or_else(|| registered.number.to_string());
        found.numbers.push((Place::RegistrationNumber, number));
        let child = registered.citizen_id.clone();
        found.numbers.extend(child.map(|id| (Place::CitizenId, id)));
    }
    let own = state.own_fields();
    for field in form.fields().filter(|field| own::shows(own, *field)) {
        let value = state.value(field);
        let kind = own::slot(own, field).map_or(field.spec().kind, |slot| slot.kind());
        match kind {
            Kind::Name => found.texts.push((place(field), value)),
            Kind::CitizenId => found.numbers.push((Place::CitizenId, value.to_owned())),
            Kind::Phone => found.numbers.push((Place::Phone, value.to_owned())),
            _ if field == Field::BusinessName => found.texts.push((Place::PersonName, value)),
            _ if field == Field::DeliveryAddress => found.texts.push((Place::Address, value)),
            _ => {}
        }
    }
    found
}
