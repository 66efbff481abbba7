//! How the ward's papers look: the editions of each document's template, what waits, a file on trial.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{lines::Problem, paper::PaperKind};

/// Asks what is wrong with a template, and what it changes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CheckTemplate {
    /// Its text, JSON.
    pub text: String,
}

/// A place where two templates differ.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TemplateChange {
    /// Where, for example `data.fields[3].lines[0].y`.
    pub place: String,
    /// What stood there; absent where it is new.
    pub was: Option<String>,
    /// What stands there; absent where it is gone.
    pub is: Option<String>,
}

/// A template that was read, held against the one in use.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TemplateCheck {
    /// The document that it is for; empty where it could not be read.
    pub document: String,
    /// The format that it is written in.
    pub format: u32,
    /// Why it cannot be used: template, place and what stands there.
    pub problem: Option<Problem>,
    /// Where the longest names have no room: no reason to refuse it.
    pub tight: Option<Problem>,
    /// What it changes of the one in use.
    pub changes: Vec<TemplateChange>,
    /// There are more changes than are listed.
    pub more: bool,
}

/// Names an edition of a document's template.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TemplateOf {
    /// The document's slug.
    pub document: String,
    /// The edition's name; empty for the one in use, `proposal` for what waits.
    pub name: String,
}

/// Asks what one edition says differently from another.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CompareTemplates {
    /// The document's slug.
    pub document: String,
    /// The earlier one, by its name.
    pub was: String,
    /// The later one.
    pub is: String,
}

/// What one says differently from another.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TemplateChanges {
    /// Place by place.
    pub changes: Vec<TemplateChange>,
    /// There are more than are listed.
    pub more: bool,
}

/// Brings a template in.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ProposeTemplate {
    /// Its text, JSON.
    pub text: String,
}

/// Allows what was proposed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AllowTemplate {
    /// The document's slug.
    pub document: String,
    /// The proposal that was seen.
    pub proposal: String,
    /// ISO: papers dated from this day on look so.
    pub from: String,
}

/// Withdraws what was allowed or proposed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WithdrawTemplate {
    /// The document's slug.
    pub document: String,
    /// Why.
    pub reason: String,
}

/// An edition of a document's template.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TemplateEditionView {
    /// Its name, as prints have it.
    pub name: String,
    /// `program`, `district` or `ward`.
    pub whose: String,
    /// ISO: papers dated from this day on look so.
    pub from: String,
    /// It is used for papers of today.
    pub is_used: bool,
    /// Why this laptop cannot read it.
    pub problem: Option<Problem>,
    /// Who brought it in.
    pub by: Option<String>,
    /// Who allowed it.
    pub allowed_by: Option<String>,
    /// RFC 3339: when it was allowed or published.
    pub at: Option<String>,
    /// Who withdrew it.
    pub withdrawn_by: Option<String>,
    /// RFC 3339: when.
    pub withdrawn_at: Option<String>,
    /// Why.
    pub withdrawn_why: Option<String>,
}

/// A template that waits for a leader.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TemplateProposalView {
    /// Names it.
    pub proposal: String,
    /// Who brought it in.
    pub by: String,
    /// RFC 3339: when.
    pub at: String,
    /// Why this laptop cannot read it.
    pub problem: Option<Problem>,
}

/// The templates of one document.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DocumentTemplatesView {
    /// The document's slug.
    pub document: String,
    /// On what it can be looked at.
    pub papers: Vec<PaperKind>,
    /// With which invented records: `full`, `empty`, `longest`.
    pub samples: Vec<String>,
    /// Newest day first.
    pub editions: Vec<TemplateEditionView>,
    /// What waits.
    pub proposal: Option<TemplateProposalView>,
}

/// How all papers of the ward look.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TemplatesView {
    /// Each document.
    pub documents: Vec<DocumentTemplatesView>,
    /// ISO: today.
    pub today: String,
    /// The officer at work may bring one in.
    pub may_propose: bool,
    /// The officer at work may allow one, and withdraw it.
    pub may_allow: bool,
}
