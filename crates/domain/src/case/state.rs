//! A case as the log tells it: fields, legs, papers, and what waits for a person.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};

use super::{
    apology::SorryFor,
    assignment::Assignment,
    delivery::{self, Attempt, Delivery, PartState},
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
    letter_text::PinnedText,
    picture::PinnedPicture,
    promise::Promise,
    proof::Issue,
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

/// Where a leg stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum LegStatus {
    /// Its agency can work on it.
    #[n(0)]
    Open,
    /// It waits for another leg.
    #[n(1)]
    Waiting,
    /// Finished, with an outcome.
    #[n(2)]
    Done,
}

/// One agency's part of a linked procedure, with the five *rõ* of its step.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Leg {
    /// Stable slug, for example `khai-sinh`.
    #[n(0)]
    pub slug: String,
    /// Rõ việc: what is done.
    #[n(1)]
    pub task: String,
    /// The agency that answers for it.
    #[n(2)]
    pub agency: String,
    /// Rõ người: who does it.
    #[n(3)]
    pub person: String,
    /// Rõ quy trình: procedure and version.
    #[n(4)]
    pub procedure: String,
    /// Rõ trách nhiệm: the leader who answers for it.
    #[n(5)]
    pub accountable: String,
    /// Rõ hiệu quả: what came of it; absent until done.
    #[n(6)]
    pub outcome: Option<String>,
    /// Promised hour of its result.
    #[n(7)]
    pub due: Moment,
    /// Where it stands.
    #[n(8)]
    pub status: LegStatus,
    /// When it was finished.
    #[n(9)]
    pub done_at: Option<Moment>,
    /// The leg that must be done before it opens.
    #[n(10)]
    pub after: Option<String>,
}

/// Where the dossier stands before registration, and how it ends without one.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum Status {
    /// Received; to be checked.
    #[n(0)]
    Received,
    /// Waits for what the family was asked to bring; the clock is stopped.
    #[n(1)]
    Supplement(#[n(0)] Moment),
    /// Checked, in order.
    #[n(2)]
    Verified,
    /// Before the signer.
    #[n(3)]
    AtSignature,
    /// Registered.
    #[n(4)]
    Registered,
    /// Refused in writing (Mẫu 03).
    #[n(5)]
    Refused,
    /// Stopped at the citizen's request (Mẫu 05).
    #[n(6)]
    Withdrawn,
    /// Revoked by a decision after registration.
    #[n(7)]
    Revoked,
    /// Another office was asked to verify something; its answer is awaited.
    #[n(8)]
    Inquiry(#[n(0)] Moment),
}

/// Who holds a paper.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum Holder {
    /// In the office.
    #[n(0)]
    Office,
    /// Out with an officer since then.
    #[n(1)]
    Officer(#[n(0)] OfficerId, #[n(1)] Moment),
    /// With the family.
    #[n(2)]
    Family(#[n(0)] Moment),
    /// Brought back undelivered, with the reason.
    #[n(3)]
    Returned(#[n(0)] Moment, #[n(1)] String),
}

/// One paper of a case, from nothing to the family's hands.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Paper {
    /// Times it was printed for use (previews do not count).
    #[n(0)]
    pub prints: u16,
    /// When it was last printed.
    #[n(1)]
    pub printed_at: Option<Moment>,
    /// When it was signed, and by whom.
    #[n(2)]
    pub signed: Option<(Moment, OfficerId)>,
    /// Its own number, for a letter: given by văn thư after signature.
    #[n(3)]
    pub number: Option<String>,
    /// A leader approved its text (letters).
    #[n(4)]
    pub approved: Option<(Moment, OfficerId)>,
    /// Not to be sent, and why (letters).
    #[n(5)]
    pub suppressed: Option<String>,
    /// Form of address, once drafted (letters).
    #[n(6)]
    pub greeting: Option<String>,
    /// Who holds it.
    #[n(7)]
    pub holder: Holder,
    /// When the parties signed it themselves, and before whom (marriage).
    #[n(8)]
    pub parties: Option<(Moment, OfficerId)>,
    /// When it was numbered.
    #[n(9)]
    pub numbered_at: Option<Moment>,
    /// How many of it were voided after they had left; the counts above are of the one since.
    #[n(10)]
    #[cbor(default)]
    pub voids: u16,
    /// What it was signed for (the letter of apology).
    #[n(11)]
    pub about: Option<SorryFor>,
    /// The ones that were printed with a code, oldest first, voided ones among them.
    #[n(12)]
    #[cbor(default)]
    pub issues: Vec<Issue>,
    /// The edition of its words, for a letter; the built-in one where none is named.
    #[n(14)]
    pub text: Option<PinnedText>,
    /// When it was decided that it is not sent (letters).
    #[n(135)]
    pub suppressed_at: Option<Moment>,
    /// The pictures of the ward that its prints carry, for a letter.
    #[n(140)]
    #[cbor(default)]
    pub pictures: Vec<PinnedPicture>,
    /// The template of its first print, which its reprints have too; none of what versions of old
    /// printed.
    #[n(137)]
    pub template: Option<String>,
}

impl Default for Paper {
    fn default() -> Self {
        Self {
            prints: 0,
            printed_at: None,
            signed: None,
            number: None,
            approved: None,
            suppressed: None,
            greeting: None,
            holder: Holder::Office,
            parties: None,
            numbered_at: None,
            voids: 0,
            about: None,
            issues: Vec::new(),
            text: None,
            suppressed_at: None,
            pictures: Vec::new(),
            template: None,
        }
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

/// What the family was asked for, when, by whom, and why once more (Mẫu 02).
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Asked {
    /// What is missing, as it stands on the slip.
    #[n(0)]
    pub what: String,
    /// When.
    #[n(1)]
    pub at: Moment,
    /// Who asks, and answers questions about it.
    #[n(2)]
    pub officer: OfficerId,
    /// Why again: a leader's reason, from the second time on.
    #[n(3)]
    pub again: Option<String>,
    /// Why, the first time; blank where it was asked before that had to be said.
    #[n(4)]
    #[cbor(default)]
    pub why: String,
}

/// How a dossier ended without its result: in writing, by the head of the agency (Luật Hộ tịch Đ5.2)
/// or at the citizen's request.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Ending {
    /// Why, as it stands on the paper.
    #[n(0)]
    pub reason: String,
    /// When.
    #[n(1)]
    pub at: Moment,
    /// Who decided or wrote it down.
    #[n(2)]
    pub officer: OfficerId,
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

/// Where a case stands as a whole (DOMAIN §6.3), reckoned from its legs and papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each variant is a term of docs/glossary.md")]
pub enum Phase {
    Received,
    Supplement,
    Inquiry,
    Verified,
    AtSignature,
    Registered,
    Printed,
    OutForDelivery,
    PartlyDelivered,
    Delivered,
    ReturnedUndelivered,
    Refused,
    Withdrawn,
    Revoked,
}

impl Phase {
    /// Stable slug; the catalogue has its words as `phase-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Supplement => "supplement",
            Self::Inquiry => "inquiry",
            Self::Verified => "verified",
            Self::AtSignature => "at-signature",
            Self::Registered => "registered",
            Self::Printed => "printed",
            Self::OutForDelivery => "out-for-delivery",
            Self::PartlyDelivered => "partly-delivered",
            Self::Delivered => "delivered",
            Self::ReturnedUndelivered => "returned-undelivered",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Revoked => "revoked",
        }
    }
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

    /// Where the case stands as a whole. Its main paper leads; once the family has it, what is not
    /// there yet of the other agencies' papers does.
    #[must_use]
    pub fn phase(&self) -> Phase {
        match self.status {
            Status::Received => Phase::Received,
            Status::Supplement(_) => Phase::Supplement,
            Status::Inquiry(_) => Phase::Inquiry,
            Status::Verified => Phase::Verified,
            Status::AtSignature => Phase::AtSignature,
            Status::Refused => Phase::Refused,
            Status::Withdrawn => Phase::Withdrawn,
            Status::Revoked => Phase::Revoked,
            Status::Registered => {
                let result = self.result();
                match result.holder {
                    Holder::Family(_) => match delivery::of_the_rest(self) {
                        None => Phase::Delivered,
                        Some(PartState::Out) => Phase::OutForDelivery,
                        Some(PartState::Returned) => Phase::ReturnedUndelivered,
                        Some(_) => Phase::PartlyDelivered,
                    },
                    Holder::Returned(..) => Phase::ReturnedUndelivered,
                    Holder::Officer(..) => Phase::OutForDelivery,
                    Holder::Office if result.prints > 0 || result.signed.is_some() => {
                        Phase::Printed
                    }
                    Holder::Office => Phase::Registered,
                }
            }
        }
    }
}
