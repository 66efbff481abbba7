//! A case as the log tells it: fields, legs, papers, and what waits for a person.

mod leg;
mod paper;
mod phase;
mod status;

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};

pub use self::{
    leg::{Leg, LegStatus},
    paper::{Holder, Paper},
    phase::Phase,
    status::{Asked, Ending, Status},
};
use super::{
    assignment::Assignment,
    delivery::{Attempt, Delivery},
    document::Document,
    fact::{Channel, OfficeSnapshot, Registration},
    fee::Payment,
    field::Field,
    forms::Form,
    handling::Handling,
    inquiry::Inquired,
    letter::Circumstance,
    old_entry::OldEntry,
    own::{OwnField, OwnForm},
    recall::{Recall, Revocation},
    renewal::Renewal,
    signing::SignedFile,
    trip::Trip,
};
use crate::{
    ids::{ActId, CaseId, OfficerId},
    promise::Promise,
    time::Moment,
};

/// A value of a field, and the act that wrote it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Written {
    /// As written.
    #[n(0)]
    pub value: String,
    /// The act that set it: the base of an edit.
    #[n(1)]
    pub by: ActId,
    /// Who.
    #[n(2)]
    pub officer: OfficerId,
    /// When.
    #[n(3)]
    pub at: Moment,
}

/// Mã hồ sơ.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct CaseCode {
    /// As printed.
    #[n(0)]
    pub text: String,
    /// Given by the laptop while it had no lease; goes on resolving after the final one is given.
    #[n(1)]
    pub provisional: Option<String>,
}

impl CaseCode {
    /// The printed code is not final yet.
    #[must_use]
    pub fn is_provisional(&self) -> bool {
        self.provisional.as_deref() == Some(self.text.as_str())
    }
}

/// A remark.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Note {
    /// The act that added it.
    #[n(0)]
    pub id: ActId,
    /// What it says.
    #[n(1)]
    pub text: String,
    /// Who.
    #[n(2)]
    pub officer: OfficerId,
    /// When.
    #[n(3)]
    pub at: Moment,
}

/// An edit that came too late: both values wait for a person.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Conflict {
    /// The act whose value was not taken.
    #[n(0)]
    pub act: ActId,
    /// The field.
    #[n(1)]
    pub field: Field,
    /// The value that was not taken.
    #[n(2)]
    pub stale: Written,
}

/// A case as the log tells it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct CaseState {
    /// Its id.
    #[n(0)]
    pub id: CaseId,
    /// Procedure slug.
    #[n(1)]
    pub procedure: String,
    /// Mã hồ sơ.
    #[n(2)]
    pub code: CaseCode,
    /// What was written down.
    #[n(3)]
    pub fields: BTreeMap<Field, Written>,
    /// What was promised.
    #[n(4)]
    pub promise: Promise,
    /// The legs.
    #[n(5)]
    pub legs: Vec<Leg>,
    /// Where the dossier stands.
    #[n(6)]
    pub status: Status,
    /// The registration, once there is one.
    #[n(7)]
    pub registration: Option<Registration>,
    /// The papers.
    #[n(8)]
    pub papers: BTreeMap<Document, Paper>,
    /// Edits that came too late.
    #[n(9)]
    pub conflicts: Vec<Conflict>,
    /// Remarks.
    #[n(10)]
    pub notes: Vec<Note>,
    /// Acts that no longer fitted their place; each is a task.
    #[n(11)]
    pub set_aside: Vec<ActId>,
    /// How often the family was asked for more.
    #[n(12)]
    pub supplements: u16,
    /// Who received it.
    #[n(13)]
    pub received_by: OfficerId,
    /// A number was asked of the district and not yet given.
    #[n(14)]
    pub number_request: Option<Registration>,
    /// Other cases that may be about the same event; registration waits until a person has looked.
    #[n(15)]
    pub duplicates: Vec<CaseId>,
    /// When the last of its parts reached the family.
    #[n(16)]
    pub finished_at: Option<Moment>,
    /// The office on the receipt.
    #[n(18)]
    pub office: OfficeSnapshot,
    /// The one new promise that was made, with its apology.
    #[n(60)]
    pub renewal: Option<Renewal>,
    /// What was noted for the letters' sake.
    #[n(61)]
    #[cbor(default)]
    pub circumstances: Vec<Circumstance>,
    /// What the family was asked for, oldest first.
    #[n(62)]
    #[cbor(default)]
    pub asked: Vec<Asked>,
    /// How it ended without its result.
    #[n(63)]
    pub ending: Option<Ending>,
    /// Registered cases that changed this entry later, oldest first.
    #[n(64)]
    #[cbor(default)]
    pub changes: Vec<CaseId>,
    /// How its registration was revoked.
    #[n(70)]
    pub revocation: Option<Revocation>,
    /// Papers that had left and had to come back, oldest first.
    #[n(71)]
    #[cbor(default)]
    pub recalls: Vec<Recall>,
    /// How it came.
    #[n(80)]
    pub channel: Option<Channel>,
    /// The citizen's visits to the office, oldest first; those that were struck out among them.
    #[n(84)]
    #[cbor(default)]
    pub trips: Vec<Trip>,
    /// Papers that were collected at the counter, not brought home.
    #[n(85)]
    #[cbor(default)]
    pub at_counter: Vec<Document>,
    /// What the office asked in its own form, where the procedure is the office's own.
    #[n(95)]
    pub own: Option<OwnForm>,
    /// The entry of an old book that this case is: nobody handed it in here.
    #[n(96)]
    pub old_entry: Option<OldEntry>,
    /// The case in which this ward registered the death of the child or of its mother.
    #[n(125)]
    pub bereaved: Option<CaseId>,
    /// What other offices were asked, oldest first.
    #[n(130)]
    #[cbor(default)]
    pub inquiries: Vec<Inquired>,
    /// What reached the family, oldest first.
    #[n(131)]
    #[cbor(default)]
    pub deliveries: Vec<Delivery>,
    /// What was carried to a door in vain, oldest first.
    #[n(132)]
    #[cbor(default)]
    pub attempts: Vec<Attempt>,
    /// To whom its steps were given since receipt, oldest first.
    #[n(133)]
    #[cbor(default)]
    pub assignments: Vec<Assignment>,
    /// Fees that were paid, oldest first; those that were struck out among them.
    #[n(134)]
    #[cbor(default)]
    pub payments: Vec<Payment>,
    /// Papers that were signed as files, oldest first; those that are stale among them.
    #[n(136)]
    #[cbor(default)]
    pub files: Vec<SignedFile>,
}

impl CaseState {
    /// How its procedure is handled; nothing where a newer version wrote it.
    #[must_use]
    pub fn handling(&self) -> Option<&'static Handling> {
        Handling::find(&self.procedure)
    }

    /// What its procedure asks.
    #[must_use]
    pub fn form(&self) -> &'static Form {
        Form::of_procedure(&self.procedure)
    }

    /// The fields that the office defined; none where the law did.
    #[must_use]
    pub fn own_fields(&self) -> &[OwnField] {
        self.own.as_ref().map_or(&[], |own| &own.fields)
    }

    /// What it is about: the child, the deceased, the couple, the business.
    #[must_use]
    pub fn title(&self) -> String {
        if let Some(own) = &self.own {
            return own.title(|field| self.value(field));
        }
        self.form().title(|field| self.value(field))
    }

    /// The paper that it is about, as it stands.
    #[must_use]
    pub fn result(&self) -> Paper {
        self.handling().map_or_else(Paper::default, |handling| self.paper(handling.result))
    }

    /// How often the citizen came, as far as it counts.
    #[must_use]
    pub fn trips_counted(&self) -> u16 {
        u16::try_from(self.trips.iter().filter(|trip| trip.counts()).count()).unwrap_or(u16::MAX)
    }

    /// Another agency's paper that has come: its step is done.
    #[must_use]
    pub fn has_come(&self, document: Document) -> bool {
        let leg = self.handling().and_then(|handling| handling.agency_leg(document));
        leg.is_some_and(|slug| {
            self.legs.iter().any(|leg| leg.slug == slug && leg.status == LegStatus::Done)
        })
    }

    /// A field's value; empty when nothing was written.
    #[must_use]
    pub fn value(&self, field: Field) -> &str {
        self.fields.get(&field).map_or("", |written| written.value.as_str())
    }

    /// A paper, also one that nothing has happened to yet.
    #[must_use]
    pub fn paper(&self, document: Document) -> Paper {
        self.papers.get(&document).cloned().unwrap_or_default()
    }

    /// A circumstance is known: an officer noted it, or the form says so.
    #[must_use]
    pub fn is_noted(&self, circumstance: Circumstance) -> bool {
        let again = || self.circumstances.contains(&Circumstance::RegisteredAgain);
        let by_form = match circumstance {
            Circumstance::Abandoned => self.value(Field::PaperAbandoned) == "yes",
            // Of somebody grown up whose birth is registered again, it is no news.
            Circumstance::MotherDied => self.value(Field::MotherDead) == "yes" && !again(),
            _ => false,
        };
        by_form || self.circumstances.contains(&circumstance)
    }

    /// The clock is stopped: the family was asked for more, or another office, where the law's time does
    /// not count meanwhile.
    #[must_use]
    pub fn is_paused(&self) -> bool {
        match self.status {
            Status::Supplement(_) => true,
            Status::Inquiry(_) => {
                self.promise.stops.last().is_some_and(|stop| stop.until.is_none())
            }
            _ => false,
        }
    }

    /// The form that says how this dossier ended without its result, where it did (Mẫu 03, Mẫu 05).
    #[must_use]
    pub const fn ending_form(&self) -> Option<Document> {
        match self.status {
            Status::Refused => Some(Document::RefusalSlip),
            Status::Withdrawn => Some(Document::StopNotice),
            _ => None,
        }
    }

    /// The one-stop forms that something in this case calls for, whether printed yet or not.
    #[must_use]
    pub fn forms(&self) -> Vec<Document> {
        let asked = (!self.asked.is_empty()).then_some(Document::SupplementSlip);
        let sorry = self.renewal.is_some().then_some(Document::ApologyForm);
        asked.into_iter().chain(sorry).chain(self.ending_form()).collect()
    }

    /// Nothing more is to be done.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        matches!(
            self.phase(),
            Phase::Delivered | Phase::Refused | Phase::Withdrawn | Phase::Revoked
        )
    }

    /// The clock runs: nothing of it was kept yet. A paper that is replaced later was in time once.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.finished_at.is_none() && !self.is_closed() && !self.is_paused()
    }

    /// A paper of it must come back.
    #[must_use]
    pub fn has_recall(&self) -> bool {
        self.recalls.iter().any(|recall| recall.next().is_some())
    }

    /// It was refused, withdrawn or revoked: nothing more comes of it.
    #[must_use]
    pub const fn ended_without_result(&self) -> bool {
        matches!(self.status, Status::Refused | Status::Withdrawn | Status::Revoked)
    }
}
