//! The words of the letters: editions, what is proposed, what is wrong with what is typed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::lines::Problem;

/// Looks at words as they are typed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CheckLetterText {
    /// Kind of letter, by its slug.
    pub kind: String,
    /// As typed.
    pub text: String,
    /// What is drawn around the page: `none`, `line` or `lotus`.
    pub border: String,
}

/// Proposes words for a kind of letter.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ProposeLetterText {
    /// Kind of letter, by its slug.
    pub kind: String,
    /// The words.
    pub text: String,
    /// What is drawn around the page: `none`, `line` or `lotus`.
    pub border: String,
}

/// Approves what was proposed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ApproveLetterText {
    /// Kind of letter, by its slug.
    pub kind: String,
    /// The proposal that was read.
    pub proposal: String,
}

/// A paragraph of two texts.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TextLine {
    /// Its words.
    pub text: String,
    /// `same`, `taken` out, or `added`.
    pub difference: String,
}

/// What looking at words gave.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LetterTextCheck {
    /// What is wrong; empty where they can be proposed.
    pub problems: Vec<Problem>,
    /// What they change of the edition in use.
    pub lines: Vec<TextLine>,
}

/// Something that can stand in a text for what a case knows.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TextPlace {
    /// Its name.
    pub name: String,
    /// As it is written into the text, in brackets where a case may lack it.
    pub written: String,
    /// A text of this kind is none without it.
    pub required: bool,
}

/// An edition of a text.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TextEditionView {
    /// Its number; 1 is built in.
    pub edition: u32,
    /// Its words.
    pub text: String,
    /// What is drawn around the page: `none`, `line` or `lotus`.
    pub border: String,
    /// Who wrote it; absent for the built-in one.
    pub by: Option<String>,
    /// Which leader approved it.
    pub approved_by: Option<String>,
    /// RFC 3339: when.
    pub approved_at: Option<String>,
    /// What it changed of the one before.
    pub lines: Vec<TextLine>,
}

/// Words that wait for a leader.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TextProposalView {
    /// Names it.
    pub proposal: String,
    /// The words.
    pub text: String,
    /// What is drawn around the page: `none`, `line` or `lotus`.
    pub border: String,
    /// Who proposes.
    pub by: String,
    /// RFC 3339.
    pub at: String,
    /// What they change of the edition in use.
    pub lines: Vec<TextLine>,
}

/// A kind of letter.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LetterKindView {
    /// Slug.
    pub kind: String,
    /// The document that its pages are.
    pub document: String,
    /// What may be drawn around it, to choose from; empty where nothing may.
    pub borders: Vec<String>,
    /// What can stand in its text.
    pub places: Vec<TextPlace>,
    /// All editions, the one in use first.
    pub editions: Vec<TextEditionView>,
    /// What waits for a leader.
    pub proposal: Option<TextProposalView>,
}

/// The words of all letters.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LetterTextsView {
    /// By kind.
    pub kinds: Vec<LetterKindView>,
    /// Families to look at a page with, by slug.
    pub samples: Vec<String>,
    /// The officer at work may propose.
    pub may_propose: bool,
    /// The officer at work may approve.
    pub may_approve: bool,
}
