//! A case as lists show it: one line, its promise and its one next action.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::complaint::ComplaintLine;

/// Where a case stands (DOMAIN §6.3), reckoned from its legs and papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
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

/// What an officer can do to a case; the slug names the message and the command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each variant is a term of docs/glossary.md")]
pub enum Verb {
    Verify,
    RequestSupplement,
    ReceiveSupplement,
    SendInquiry,
    AnswerInquiry,
    SubmitForSignature,
    RequestNumber,
    Register,
    FinishLeg,
    PrintReceipt,
    PrintCertificate,
    MarkSigned,
    PartiesSign,
    PrintForm,
    DraftLetter,
    ApproveLetter,
    SignLetter,
    NumberLetter,
    PrintLetter,
    SuppressLetter,
    Apologise,
    SupplementAgain,
    NoteCircumstance,
    TakeOut,
    HandOver,
    BringBack,
    RecordCitizenId,
    RecordReached,
    AssignLeg,
    CollectFee,
    AddNote,
    GiveAtCounter,
    RecordTrip,
    TakeRecallStep,
    BeginRecall,
    Refuse,
    Withdraw,
    Revoke,
}

/// One action with its key, and why it cannot be done now.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ActionView {
    /// The action.
    pub verb: Verb,
    /// The letter that starts it from the keyboard.
    pub key: String,
    /// The paper that it is about, by its slug.
    pub document: Option<String>,
    /// Absent when the action can be done now.
    pub refusal: Option<Problem>,
}

/// A code with its data; the catalogue has its text as `problem-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Problem {
    /// Stable kebab-case code.
    pub code: String,
    /// Values for the text.
    pub params: std::collections::BTreeMap<String, String>,
}

/// How a promise stands at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PromiseState {
    /// Time is running and enough is left.
    Running,
    /// Due today or the next working day.
    Soon,
    /// The clock is stopped.
    Paused,
    /// Everything was handed over in time.
    Kept,
    /// Past its hour.
    Late,
    /// Handed over after its hour.
    KeptLate,
    /// Ended without its result: refused, withdrawn, revoked.
    Closed,
}

/// One calendar day on the promise line.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PromiseDay {
    /// ISO date.
    pub date: String,
    /// The ordinal when this day counts; 0 is the day of receipt.
    pub counted: Option<u16>,
    /// Why it does not count, or what is special about it: a code of the catalogue `day-<code>`.
    pub reason: Problem,
}

/// One leg's stretch of the promise line.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PromiseLeg {
    /// Stable slug of the leg.
    pub leg: String,
    /// Name of the leg in Vietnamese.
    pub name: String,
    /// Agency that answers for it.
    pub agency: String,
    /// RFC 3339.
    pub due: String,
    /// RFC 3339, once finished.
    pub done_at: Option<String>,
}

/// The promise as a line from *nhận* to *trả*.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PromiseView {
    /// RFC 3339.
    pub received_at: String,
    /// What the family was promised, RFC 3339.
    pub due: String,
    /// The law's time after stopped time, RFC 3339.
    pub statutory_due: String,
    /// The law's time at receipt; never changes.
    pub statutory_original: String,
    /// The calendar of some counted day is not final.
    pub provisional: bool,
    /// How it stands now.
    pub state: PromiseState,
    /// What the law's clock waits for while it stands still: `supplement`, `verification`.
    pub stopped: Option<String>,
    /// Working days left; negative when late; absent when finished.
    pub days_left: Option<i32>,
    /// Every day from receipt to the end of the line.
    pub days: Vec<PromiseDay>,
    /// The legs.
    pub legs: Vec<PromiseLeg>,
    /// RFC 3339: the moment this was reckoned for.
    pub now: String,
    /// The ward's own commitment in working days, when shorter than the law.
    pub commitment_days: Option<u16>,
    /// The law's working days.
    pub law_days: u16,
    /// What it took before the linked procedure existed.
    pub old_days: Option<u16>,
}

/// A case in a list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CaseLine {
    /// Id, 32 hex digits.
    pub case: String,
    /// Mã hồ sơ.
    pub code: String,
    /// The code is not final yet.
    pub code_provisional: bool,
    /// Whom it is about.
    pub title: String,
    /// Who asked, for a second line.
    pub subtitle: String,
    /// Procedure slug.
    pub procedure: String,
    /// What the procedure is called, where it is the office's own.
    pub own_name: Option<String>,
    /// Where it stands.
    pub phase: Phase,
    /// An entry of an old book: nothing was promised, and the promise says nothing.
    pub old_entry: bool,
    /// The promise.
    pub promise: PromiseView,
    /// The one next action.
    pub next: Option<ActionView>,
    /// The alarm that stands over it, as the code of its message: `alarm-one-day-before`.
    pub alarm: Option<String>,
    /// The promise is the second one: there was an apology.
    pub renewed: bool,
    /// Where the papers go.
    pub address: String,
    /// Some entry of this case waits to be sent.
    pub unsent: bool,
    /// A choice or a refused entry waits for a person.
    pub needs_attention: bool,
    /// It is the work of the officer who looks.
    pub own: bool,
}

/// Why a group stands on the first screen; also its order of urgency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each variant is a term of docs/glossary.md")]
pub enum GroupKind {
    LateUnapologised,
    Late,
    ToApologise,
    DueToday,
    NeedsChoice,
    ToRecall,
    ToPrint,
    ToDeliver,
    ToRegister,
    ToSign,
    ToVerify,
    WaitingOthers,
    WaitingCitizen,
    Done,
}

/// Lines that ask for the same thing.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TodayGroup {
    /// What they ask for.
    pub kind: GroupKind,
    /// How many there are; `lines` may hold fewer.
    pub total: u32,
    /// How many of them are the work of the officer who looks.
    pub own: u32,
    /// The officer's own first, then the others'; the most urgent of each first.
    pub lines: Vec<CaseLine>,
}

/// Asks for the working list.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct ShowToday {
    /// Groups of which every line is wanted, not only the most urgent.
    #[serde(default)]
    pub whole: Vec<GroupKind>,
    /// By urgency alone, whosever they are.
    #[serde(default)]
    pub mixed: bool,
}

/// The first screen: what now?
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Today {
    /// RFC 3339.
    pub now: String,
    /// Groups in order of urgency; empty ones are left out.
    pub groups: Vec<TodayGroup>,
    /// Drafts that wait to be finished.
    pub drafts: Vec<DraftBrief>,
    /// What citizens said whose answer is due, or late.
    pub complaints: Vec<ComplaintLine>,
    /// Sync at a glance.
    pub sync: SyncBrief,
}

/// A draft in a list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DraftBrief {
    /// Id, 32 hex digits.
    pub draft: String,
    /// Procedure slug.
    pub procedure: String,
    /// What the procedure is called, where it is the office's own.
    pub own_name: Option<String>,
    /// Whom it is about; empty when not yet known.
    pub title: String,
    /// RFC 3339.
    pub touched_at: String,
    /// Required fields that are in order.
    pub filled: u16,
    /// Required fields.
    pub required: u16,
}

/// Sync at a glance.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SyncBrief {
    /// Entries that wait to be sent.
    pub pending: u32,
    /// Entries that were refused a place, and wait for a person.
    pub refused: u32,
    /// Choices that wait for a person.
    pub choices: u32,
    /// RFC 3339 of the last whole pass.
    pub last_ok: Option<String>,
    /// The last attempt failed.
    pub failing: bool,
}

/// Asks for cases by words, digits or codes, with or without diacritics.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Search {
    /// What was typed.
    pub query: String,
    /// How many lines at most.
    pub limit: u16,
}

/// Where of a case something was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each variant is a term of docs/glossary.md")]
pub enum FoundIn {
    ChildName,
    MotherName,
    FatherName,
    DeclarantName,
    Address,
    Code,
    RegistrationNumber,
    CitizenId,
    Phone,
    PersonName,
}

/// Why a case was found.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FoundBy {
    /// Where.
    pub place: FoundIn,
    /// What stands there; an identity number is masked.
    pub text: String,
    /// Nothing agreed; this is one slip of the hand away.
    pub near: bool,
}

/// Cases that match, best first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Found {
    /// The lines.
    pub lines: Vec<CaseLine>,
    /// Why each line is there; one for each.
    pub reasons: Vec<FoundBy>,
    /// How many matched in all.
    pub total: u32,
}
