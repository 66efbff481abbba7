//! A case page: the five *rõ*, the legs, the papers, the history; and what is done to it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    delivery::PartsView,
    fee::FeeView,
    inquiry::InquiryView,
    intake::{ExplainLine, FieldKind},
    letter::ApologyView,
    lines::{ActionView, CaseLine, Problem},
    paper::PaperKind,
    recall::RecallsView,
    trip::TripsView,
};

/// Names a case.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CaseId {
    /// Id, 32 hex digits.
    pub case: String,
}

/// One field as recorded.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FieldRow {
    /// Slug.
    pub field: String,
    /// As written.
    pub value: String,
    /// A stale edit of it does not apply.
    pub official: bool,
    /// The act that set it: the `base` of an edit; zeros where nothing was written yet.
    pub base: String,
    /// How it is entered.
    pub kind: FieldKind,
    /// The choices of a `choice` field.
    pub choices: Vec<String>,
    /// It may be changed now.
    pub editable: bool,
    /// Its label where the office defined it; its choices are then words themselves.
    pub label: Option<String>,
}

/// Recorded fields of one section.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FieldSection {
    /// Section id.
    pub id: String,
    /// Fields with a value, and empty ones that may still be filled.
    pub rows: Vec<FieldRow>,
}

/// The five *rõ* of one step: person, task, procedure, responsibility, outcome.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LegView {
    /// Slug.
    pub leg: String,
    /// Name.
    pub name: String,
    /// Agency.
    pub agency: String,
    /// Rõ người.
    pub person: String,
    /// Rõ việc.
    pub task: String,
    /// Rõ quy trình.
    pub procedure: String,
    /// Rõ trách nhiệm.
    pub accountable: String,
    /// Rõ hiệu quả; absent until finished.
    pub outcome: Option<String>,
    /// `open`, `waiting`, `done`.
    pub state: String,
    /// RFC 3339.
    pub due: String,
    /// RFC 3339.
    pub done_at: Option<String>,
    /// How to reach whoever has it; may be empty.
    pub contact: String,
    /// To whom it was given since receipt, oldest first.
    pub handed: Vec<AssignmentView>,
}

/// A step changed hands.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AssignmentView {
    /// Who had it.
    pub from: String,
    /// Who has it since.
    pub to: String,
    /// Why; may be empty.
    pub why: String,
    /// RFC 3339.
    pub at: String,
    /// Who gave it.
    pub officer: String,
}

/// One paper of the case.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PaperView {
    /// Document slug, for example `giay-khai-sinh`.
    pub document: String,
    /// Name.
    pub name: String,
    /// `none`, `registered`, `printed`, `signed`, `out`, `delivered`, `returned`, `suppressed`, `come` from another agency, and for letters `draft`, `approved`.
    pub state: String,
    /// Registration or document number.
    pub number: Option<String>,
    /// Papers it can be printed on now.
    pub papers: Vec<PaperKind>,
    /// The blank that is taken next, where the office keeps its blanks here; empty when none is left.
    pub next_sheet: Option<String>,
    /// Times it was printed.
    pub prints: u16,
    /// How many came out good over all these times, originals or copies.
    pub pieces: u32,
    /// Who holds it now.
    pub holder: Option<String>,
    /// It was signed as a file, and nothing of it was printed.
    pub as_file: bool,
}

/// One line of history.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HistoryLine {
    /// RFC 3339: when it happened.
    pub at: String,
    /// Who.
    pub officer: String,
    /// What: the message `event-<code>` with these values.
    pub what: Problem,
    /// Not sent yet.
    pub unsent: bool,
    /// Set aside or quarantined, with the reason.
    pub refused: Option<Problem>,
}

/// Two values of one official field; a person chooses.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ConflictView {
    /// The act that came too late.
    pub conflict: String,
    /// The case.
    pub case: String,
    /// Whom it is about.
    pub title: String,
    /// The field.
    pub field: String,
    /// Its label where the office defined it.
    pub label: Option<String>,
    /// What stands.
    pub current: ConflictSide,
    /// What was entered meanwhile elsewhere.
    pub stale: ConflictSide,
}

/// Who entered which value, when.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ConflictSide {
    /// The value.
    pub value: String,
    /// Who.
    pub officer: String,
    /// RFC 3339.
    pub at: String,
}

/// A remark added to the case.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NoteView {
    /// The act that added it.
    pub note: String,
    /// What it says.
    pub text: String,
    /// Who.
    pub officer: String,
    /// RFC 3339.
    pub at: String,
}

/// Everything the case page shows.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CaseView {
    /// The line of the lists.
    pub line: CaseLine,
    /// Recorded fields.
    pub sections: Vec<FieldSection>,
    /// The legs with their five *rõ*.
    pub legs: Vec<LegView>,
    /// Papers, the receipt first.
    pub papers: Vec<PaperView>,
    /// The paper that the case is about, by its slug.
    pub result: String,
    /// The number comes with the identity number of a newborn.
    pub asks_citizen_id: bool,
    /// Who can receive a paper at the door, the likely ones first: message key `relation-<value>`.
    pub receivers: Vec<String>,
    /// Newest last.
    pub history: Vec<HistoryLine>,
    /// How the promise was reckoned.
    pub explanation: Vec<ExplainLine>,
    /// What can be done, the next one first.
    pub actions: Vec<ActionView>,
    /// Choices that wait.
    pub conflicts: Vec<ConflictView>,
    /// Remarks.
    pub notes: Vec<NoteView>,
    /// How registration numbers come: `typed` (twice, from the Ministry's software) or `allotted`.
    pub numbering: String,
    /// Who may sign today: id and `title name`.
    pub signers: Vec<SignerView>,
    /// The ward's officers, by name.
    pub colleagues: Vec<String>,
    /// How the family is addressed in letters, as chosen.
    pub greeting: String,
    /// Other cases that may be about the same event; registration waits until a person has looked.
    pub duplicates: Vec<String>,
    /// What the case waits for: `supplement`, `inquiry`, `number`.
    pub waiting_for: Option<String>,
    /// The officer at work may see who looked at it.
    pub may_see_looks: bool,
    /// What other offices were asked, oldest first.
    pub inquiries: Vec<InquiryView>,
    /// The apology as it lies ready; absent where none is to be made.
    pub apology: Option<ApologyView>,
    /// What was noted for the letters' sake, and what may still be: slugs of `circumstance-`.
    pub circumstances: Vec<String>,
    /// How often the citizen came to the office.
    pub trips: TripsView,
    /// What comes of it, part by part, and how each reached the family.
    pub parts: PartsView,
    /// What it costs, and what was paid; absent where the catalogue names no fee.
    pub fee: Option<FeeView>,
    /// Copies can be made of what it registered: `draft.copies`.
    pub has_copies: bool,
    /// What must come back, and what can be called back.
    pub recalls: RecallsView,
}

/// A person who may sign papers.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SignerView {
    /// Officer id.
    pub id: String,
    /// `Chủ tịch Nguyễn Văn An`.
    pub text: String,
}

/// Records the registration. Numbers are typed twice; the second must equal the first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Register {
    /// The case.
    pub case: String,
    /// ISO date of registration.
    pub registered_on: String,
    /// Number in the register; absent where the district allots it.
    pub number: Option<String>,
    /// Typed again.
    pub number_again: Option<String>,
    /// The child's identity number; may come later.
    pub citizen_id: Option<String>,
    /// Typed again.
    pub citizen_id_again: Option<String>,
    /// Officer id of the signer.
    pub signer: String,
}

/// Records the child's identity number, which came after the registration.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RecordCitizenId {
    /// The case.
    pub case: String,
    /// As typed.
    pub citizen_id: String,
    /// Typed again.
    pub citizen_id_again: String,
}

/// Finishes a leg with what came of it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FinishLeg {
    /// The case.
    pub case: String,
    /// The leg.
    pub leg: String,
    /// Rõ hiệu quả: the outcome in words.
    pub outcome: String,
}

/// Gives a step to somebody.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AssignLeg {
    /// The case.
    pub case: String,
    /// The leg.
    pub leg: String,
    /// Full name; with what they are where they are no officer of the ward.
    pub person: String,
    /// How to reach them; may be empty.
    pub contact: String,
    /// Why it changes hands; may be empty.
    pub why: String,
}

/// Names a paper of a case.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PaperOf {
    /// The case.
    pub case: String,
    /// Document slug.
    pub document: String,
}

/// Gives a reason for an act on a case.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WithReason {
    /// The case.
    pub case: String,
    /// The reason in words.
    pub reason: String,
}

/// Gives a reason for an act on a paper.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PaperReason {
    /// The case.
    pub case: String,
    /// Document slug.
    pub document: String,
    /// The reason in words.
    pub reason: String,
}

/// Names a paper and a person: the signer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PaperSigned {
    /// The case.
    pub case: String,
    /// Document slug.
    pub document: String,
    /// Officer id.
    pub signer: String,
}

/// Takes finished papers out of the office.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TakeOut {
    /// The case.
    pub case: String,
    /// Document slugs.
    pub documents: Vec<String>,
}

/// How the receiver signed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ReceiverSignature {
    /// Drawn on the screen: strokes of points in 0…1000 on both axes.
    Drawn {
        /// Each stroke is a flat list x0, y0, x1, y1, …
        strokes: Vec<Vec<u16>>,
    },
    /// Signed on the paper sheet of the round.
    OnPaper,
    /// The receiver cannot sign: a finger on the paper sheet. No picture of it is taken.
    Fingerprint {
        /// Which: `right-index`, `left-index`, `right-thumb`, …; message key `choice-<value>`.
        finger: String,
        /// Full name of who saw it.
        witness: String,
        /// What stands on the paper was read to the receiver before.
        read_back: bool,
    },
}

/// Hands papers over at the door.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HandOver {
    /// The case.
    pub case: String,
    /// Document slugs that changed hands; the rest stay with the officer.
    pub documents: Vec<String>,
    /// Full name of the receiver.
    pub receiver: String,
    /// Relation to the person concerned: `mother`, `father`, `grandparent`, `sibling`, `spouse`, `other`.
    pub relation: String,
    /// A written authorisation was seen.
    pub authorisation_seen: bool,
    /// An identity paper was seen.
    pub identity_seen: bool,
    /// The signature.
    pub signature: ReceiverSignature,
}

/// Changes one recorded field.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EditField {
    /// The case.
    pub case: String,
    /// Slug.
    pub field: String,
    /// New value.
    pub value: String,
    /// `base` of the row it was edited from.
    pub base: String,
}

/// Settles a choice.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Choose {
    /// The case.
    pub case: String,
    /// `conflict` of the view.
    pub conflict: String,
    /// `true` takes the value that came too late; `false` keeps what stands.
    pub take_stale: bool,
}
