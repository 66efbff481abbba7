//! *Tiếp nhận*: a draft, checked as one types, until it is received.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    fee::FeeView,
    lines::{Problem, PromiseView},
};

/// A procedure that can be received.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ProcedureLine {
    /// Slug; the short name is the message `procedure-<slug>`.
    pub procedure: String,
    /// What it is called, where it is the office's own.
    pub own_name: Option<String>,
    /// Its name in the rules.
    pub name: String,
    /// What comes out.
    pub results: Vec<String>,
}

/// The procedures that can be received today, the most usual first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Procedures {
    /// In order.
    pub lines: Vec<ProcedureLine>,
}

/// Starts a draft.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StartDraft {
    /// Procedure slug.
    pub procedure: String,
}

/// Names a draft.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DraftId {
    /// Id, 32 hex digits.
    pub draft: String,
}

/// Saves one field as typed, and asks what the core thinks of it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SetField {
    /// The draft.
    pub draft: String,
    /// Field slug, for example `child.name`.
    pub field: String,
    /// What was typed.
    pub value: String,
}

/// How a field is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum FieldKind {
    Name,
    Date,
    Choice,
    Commune,
    CitizenId,
    Phone,
    Email,
    Text,
    YesNo,
    Count,
}

/// How grave a remark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// It cannot be received like this.
    Error,
    /// It can; look once more.
    Warning,
}

/// A remark on a field.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FieldProblem {
    /// How grave.
    pub level: Level,
    /// What; the text is `problem-<code>`.
    pub problem: Problem,
}

/// One field of the form. Its label is the message `field-<slug with dashes>`.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FieldView {
    /// Slug, for example `child.name`.
    pub field: String,
    /// How it is entered.
    pub kind: FieldKind,
    /// It must be filled before the case is received.
    pub required: bool,
    /// What was typed.
    pub value: String,
    /// The choices of a `choice` field: value and message key `choice-<value>`.
    pub choices: Vec<String>,
    /// Remarks, gravest first. Empty fields have none until the case is to be received.
    pub problems: Vec<FieldProblem>,
    /// What the core understood: a weekday, words, a full place name.
    pub echo: Option<String>,
    /// Its label where the office defined it; its choices are then words themselves.
    pub label: Option<String>,
    /// A hint of the office's.
    pub help: Option<String>,
}

/// A group of fields that folds. Its title is the message `section-<id>`.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SectionView {
    /// Slug, for example `child`.
    pub id: String,
    /// Fields in order of entry.
    pub fields: Vec<FieldView>,
    /// Required fields in order.
    pub filled: u16,
    /// Required fields.
    pub required: u16,
    /// One line that stands for the folded section.
    pub summary: String,
    /// The paper that it is written on, by its slug.
    pub sheet: String,
}

/// One line of the reckoning, in the language of the session.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ExplainLine {
    /// ISO date.
    pub date: String,
    /// The ordinal when it counts.
    pub counted: Option<u16>,
    /// `Thứ Ba 24/11`.
    pub day: String,
    /// Why.
    pub reason: String,
}

/// A known person or case that may be the same.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DuplicateHint {
    /// What agrees: a code of `problem-<code>`.
    pub problem: Problem,
    /// The case.
    pub case: String,
    /// Whom it is about.
    pub title: String,
}

/// What the family brings.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BringView {
    /// Its name.
    pub name: String,
    /// How many originals are handed in.
    pub originals: u8,
    /// How many copies are handed in.
    pub copies: u8,
    /// When it is needed, or what replaces it; absent when it always is.
    pub condition: Option<String>,
}

/// A draft as the form shows it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DraftView {
    /// Id.
    pub draft: String,
    /// Procedure slug.
    pub procedure: String,
    /// What the procedure is called, where it is the office's own.
    pub own_name: Option<String>,
    /// Sections in order.
    pub sections: Vec<SectionView>,
    /// What it would cost; absent where the catalogue names no fee.
    pub fee: Option<FeeView>,
    /// What the family brings for what is asked for.
    pub bring: Vec<BringView>,
    /// The papers that fill in beside the form, by their slugs.
    pub sheets: Vec<String>,
    /// What would be promised if it were received now.
    pub promise: Option<PromiseView>,
    /// How the promise was reckoned.
    pub explanation: Vec<ExplainLine>,
    /// Required fields that are missing or wrong.
    pub missing: Vec<String>,
    /// It can be received.
    pub ready: bool,
    /// Cases that may be about the same event.
    pub duplicates: Vec<DuplicateHint>,
    /// RFC 3339: everything up to here is durable.
    pub saved_at: String,
    /// How it probably came, until somebody says: message key `channel-<value>`.
    pub channel: String,
    /// How it can have come.
    pub channels: Vec<String>,
}

/// Receives a draft: from here on it is a case, and the promise is given.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Receive {
    /// The draft.
    pub draft: String,
    /// The officer looked at the possible duplicates and says that this is another matter.
    pub not_a_duplicate: bool,
    /// How it came: one of `channels`; absent for the likely one.
    #[serde(default)]
    pub channel: Option<String>,
}

/// Looks for communes by name, without diacritics too.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FindPlaces {
    /// What was typed.
    pub query: String,
    /// How many at most.
    pub limit: u16,
}

/// A commune as it is written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlaceHit {
    /// Five digits.
    pub code: String,
    /// `phường Từ Liêm, thành phố Hà Nội`.
    pub text: String,
}

/// Communes that match, best first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Places {
    /// The hits.
    pub hits: Vec<PlaceHit>,
}

/// Looks for people this ward already knows.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FindPeople {
    /// What was typed: a name, or digits of an identity number.
    pub query: String,
    /// The section to fill, for example `mother`; `entry` looks for an entry of the register that the
    /// draft is about.
    pub section: String,
    /// The draft that asks.
    pub draft: Option<String>,
    /// How many at most.
    pub limit: u16,
}

/// A known person.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PersonHit {
    /// Full name.
    pub name: String,
    /// `1998 · 0**********1 · phường Từ Liêm`.
    pub detail: String,
    /// Values by field slug for the section asked for.
    pub fill: std::collections::BTreeMap<String, String>,
}

/// People who match, best first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct People {
    /// The hits.
    pub hits: Vec<PersonHit>,
}
