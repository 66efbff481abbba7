//! Trao từng phần: which of a case's papers is with the family, since when, through whom.
//!
//! The agencies of a linked procedure finish on different days (DOMAIN §9), so that what was asked for
//! reaches the family in parts. Each part keeps who received it, when, where and from which officer; a
//! case is finished when the last of them is there.

use minicbor::{Decode, Encode};

use super::{
    document::Document,
    fact::{Handover, ReceiverSignature},
    field::Field,
    fingerprint::Fingerprint,
    form::commune_text,
    recall,
    refusal::Refusal,
    state::{CaseState, Holder},
};
use crate::{ids::OfficerId, time::Moment};

/// Where papers changed hands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum GivenAt {
    /// At the family's door.
    #[n(0)]
    Home,
    /// At the counter.
    #[n(1)]
    Counter,
    /// Nowhere: it came over the network, or from its agency without the ward.
    #[n(2)]
    Directly,
}

impl GivenAt {
    /// Stable slug; the catalogue has its words as `place-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Counter => "counter",
            Self::Directly => "directly",
        }
    }
}

/// Papers that reached the family together.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Delivery {
    /// Which.
    #[n(0)]
    pub documents: Vec<Document>,
    /// Who received them.
    #[n(1)]
    pub receiver: String,
    /// What they are to the one who asked, one of [`RECEIVERS`](super::RECEIVERS); empty where it came
    /// directly.
    #[n(2)]
    pub relation: String,
    /// Where.
    #[n(3)]
    pub place: GivenAt,
    /// The address of the door; how it came where no officer brought it.
    #[n(4)]
    pub whereabouts: String,
    /// When.
    #[n(5)]
    pub at: Moment,
    /// The officer who gave them, or who wrote down that they came.
    #[n(6)]
    pub officer: OfficerId,
    /// A written authorisation was seen.
    #[n(7)]
    pub authorisation_seen: bool,
    /// An identity paper was seen.
    #[n(8)]
    pub identity_seen: bool,
    /// The receiver signed on the paper sheet, not on the screen. The strokes stay in the act.
    #[n(9)]
    pub on_paper: bool,
    /// The receiver cannot sign: which finger stands on the paper sheet, and who saw it.
    #[n(135)]
    pub fingerprint: Option<Fingerprint>,
}

/// Papers that were carried out in vain.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Attempt {
    /// Which.
    #[n(0)]
    pub documents: Vec<Document>,
    /// What was found at the door.
    #[n(1)]
    pub reason: String,
    /// When they lay in the office again.
    #[n(2)]
    pub at: Moment,
    /// Who carried them.
    #[n(3)]
    pub officer: OfficerId,
}

/// Another agency's result reached the family without the ward: an electronic card, a message, a letter.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Reached {
    /// Which.
    #[n(0)]
    pub document: Document,
    /// Who says that they have it.
    #[n(1)]
    pub receiver: String,
    /// How it came, in words: `số thẻ trên VssID`.
    #[n(2)]
    pub how: String,
}

/// Where a part of what was asked for is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartState {
    /// Its agency works on it.
    Awaited,
    /// It can be handed over.
    Here,
    /// An officer has it.
    Out,
    /// It was carried out in vain, and lies in the office.
    Returned,
    /// The family has it.
    Given,
}

impl PartState {
    /// Stable slug; the catalogue has its words as `part-state-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Awaited => "awaited",
            Self::Here => "here",
            Self::Out => "out",
            Self::Returned => "returned",
            Self::Given => "given",
        }
    }
}

impl CaseState {
    /// What comes of it: its result, and the papers of the agencies that have a step in this case.
    #[must_use]
    pub fn parts(&self) -> Vec<Document> {
        let Some(handling) = self.handling() else { return Vec::new() };
        let has = |slug: &str| self.legs.iter().any(|leg| leg.slug == slug);
        let of_agencies = handling.from_agencies.iter().filter(|(_, leg)| has(leg));
        let of_agencies = of_agencies.map(|(document, _)| *document);
        std::iter::once(handling.result).chain(of_agencies).collect()
    }

    /// The parts that the family does not have yet.
    #[must_use]
    pub fn parts_missing(&self) -> Vec<Document> {
        let mut parts = self.parts();
        parts.retain(|part| !matches!(self.paper(*part).holder, Holder::Family(_)));
        parts
    }

    /// Where a part is.
    #[must_use]
    pub fn part_state(&self, part: Document) -> PartState {
        let paper = self.paper(part);
        match paper.holder {
            Holder::Family(_) => PartState::Given,
            Holder::Officer(..) => PartState::Out,
            Holder::Returned(..) => PartState::Returned,
            Holder::Office if self.has_come(part) || paper.signed.is_some() => PartState::Here,
            Holder::Office => PartState::Awaited,
        }
    }

    /// When a part is promised: the hour of its agency's step, or of the whole.
    #[must_use]
    pub fn part_due(&self, part: Document) -> Moment {
        let slug = self.handling().and_then(|handling| handling.agency_leg(part));
        let leg = slug.and_then(|slug| self.legs.iter().find(|leg| leg.slug == slug));
        leg.map_or(self.promise.promised, |leg| leg.due)
    }

    /// How a paper reached the family, the last time.
    #[must_use]
    pub fn delivery_of(&self, document: Document) -> Option<&Delivery> {
        let given = matches!(self.paper(document).holder, Holder::Family(_));
        self.deliveries.iter().rev().find(|done| given && done.documents.contains(&document))
    }
}

/// A result that reached the family directly is another agency's, has come, and is nobody's yet.
pub(super) fn permit_reached(state: &CaseState, reached: &Reached) -> Result<(), Refusal> {
    let document = reached.document;
    let Some(handling) = state.handling() else { return Err(Refusal::UnknownProcedure) };
    if handling.agency_leg(document).is_none() || !state.parts().contains(&document) {
        return Err(Refusal::NotFromAgency { document });
    }
    if recall::is_called_back(state, document) {
        return Err(Refusal::CalledBack { document });
    }
    match state.paper(document).holder {
        Holder::Family(_) => return Err(Refusal::AlreadyDelivered { document }),
        // What an officer carries is handed over or brought back.
        Holder::Officer(..) => return Err(Refusal::NotInOffice { document }),
        Holder::Office | Holder::Returned(..) => {}
    }
    if !state.has_come(document) {
        return Err(Refusal::NotCome { document });
    }
    if reached.receiver.trim().is_empty() {
        return Err(Refusal::ReceiverMissing);
    }
    if reached.how.trim().is_empty() { Err(Refusal::HowMissing) } else { Ok(()) }
}

/// A hand-over as the case keeps it.
pub(super) fn of_handover(
    state: &CaseState,
    handover: &Handover,
    place: GivenAt,
    officer: &OfficerId,
    at: Moment,
) -> Delivery {
    let parts = [Field::DeliveryAddress, Field::DeliveryCommune].map(|field| state.value(field));
    let address = parts.map(commune_text).into_iter().filter(|part| !part.is_empty());
    Delivery {
        documents: handover.documents.clone(),
        receiver: handover.receiver.clone(),
        relation: handover.relation.clone(),
        place,
        whereabouts: match place {
            GivenAt::Home => address.collect::<Vec<_>>().join(", "),
            GivenAt::Counter | GivenAt::Directly => String::new(),
        },
        at,
        officer: officer.clone(),
        authorisation_seen: handover.authorisation_seen,
        identity_seen: handover.identity_seen,
        on_paper: !matches!(handover.signature, ReceiverSignature::Drawn(_)),
        fingerprint: match &handover.signature {
            ReceiverSignature::Fingerprint(mark) => Some(mark.clone()),
            ReceiverSignature::Drawn(_) | ReceiverSignature::OnPaper => None,
        },
    }
}

/// Where what is not with the family yet holds the whole back: out, carried in vain, or awaited.
pub(super) fn of_the_rest(state: &CaseState) -> Option<PartState> {
    let missing = state.parts_missing();
    let is = |wanted: PartState| missing.iter().any(|part| state.part_state(*part) == wanted);
    match missing.is_empty() {
        true => None,
        false if is(PartState::Out) => Some(PartState::Out),
        false if is(PartState::Returned) => Some(PartState::Returned),
        false if is(PartState::Here) => Some(PartState::Here),
        false => Some(PartState::Awaited),
    }
}

#[cfg(test)]
mod tests;
