//! The five questions that a leader asks a family.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::lines::Problem;

/// An answer to one question.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SurveyAnswer {
    /// One of `questions` of [`SurveyView`].
    pub question: String,
    /// One of its `choices`.
    pub answer: String,
}

/// Records what a family answered; a question that was passed over is left out.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TakeSurvey {
    /// The case.
    pub case: String,
    /// One of `ways`: message key `way-<value>`.
    pub way: String,
    /// What was answered.
    pub answers: Vec<SurveyAnswer>,
    /// What else they said; may be empty.
    pub note: String,
}

/// One question.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct QuestionView {
    /// Message key `question-<value>`.
    pub question: String,
    /// What can be answered: message keys `answer-<value>`.
    pub choices: Vec<String>,
    /// What was answered; absent for who may not read it.
    pub answer: Option<String>,
    /// What the office's own data answer, where they can.
    pub own: Option<String>,
    /// RFC 3339: the new date that an apology named.
    pub new_date: Option<String>,
    /// The family says one thing and the office's data another.
    pub differs: bool,
}

/// The five questions about a case.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SurveyView {
    /// The case.
    pub case: String,
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The telephone that the family gave; empty for who may not ask.
    pub phone: String,
    /// The questions, in the order in which they are asked.
    pub questions: Vec<QuestionView>,
    /// Ways to ask: message keys `way-<value>`.
    pub ways: Vec<String>,
    /// Why the family is not asked now, by this officer.
    pub not_now: Option<Problem>,
    /// RFC 3339: when they were asked.
    pub asked_at: Option<String>,
    /// Who asked.
    pub asked_by: Option<String>,
    /// Message key `way-<value>`.
    pub way: Option<String>,
    /// What else they said; empty for who may not read it.
    pub note: String,
    /// The answers may be read here.
    pub readable: bool,
}
