//! What citizens say of the office, and what it answers.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Names a complaint.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ComplaintId {
    /// Id, 32 hex digits.
    pub complaint: String,
}

/// Writes down what a citizen says.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MakeComplaint {
    /// One of `kinds` of [`ComplaintsView`]: message key `complaint-<value>`.
    pub kind: String,
    /// One of `abouts`: message key `about-<value>`.
    pub about: String,
    /// The case that it is about; absent where it is about the office.
    pub case: Option<String>,
    /// Who says it; empty where they give no name.
    pub who: String,
    /// Where the answer goes; may be empty.
    pub contact: String,
    /// What they say.
    pub text: String,
    /// One of `channels`: message key `channel-<value>`.
    pub channel: String,
}

/// A leader answers.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AnswerComplaint {
    /// Which.
    pub complaint: String,
    /// The answer in words.
    pub reply: String,
}

/// What they say of the answer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HearComplaint {
    /// Which.
    pub complaint: String,
    /// They are content.
    pub content: bool,
}

/// A complaint as a line and as a page.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ComplaintLine {
    /// Id.
    pub complaint: String,
    /// Message key `complaint-<value>`.
    pub kind: String,
    /// Message key `about-<value>`.
    pub about: String,
    /// The case that it is about.
    pub case: Option<String>,
    /// Its code.
    pub case_code: Option<String>,
    /// Message key `channel-<value>`.
    pub channel: String,
    /// RFC 3339: when it came.
    pub at: String,
    /// RFC 3339: when the answer is due.
    pub due: String,
    /// `open`, `answered`.
    pub state: String,
    /// The answer is, or came, late.
    pub late: bool,
    /// Who wrote it down.
    pub taken_by: String,
    /// Who may read what follows: a leader, and whoever wrote it down. Otherwise it is empty.
    pub readable: bool,
    /// Who says it.
    pub who: String,
    /// Where the answer goes.
    pub contact: String,
    /// What they say.
    pub text: String,
    /// The answer.
    pub reply: Option<String>,
    /// Who answered.
    pub answered_by: Option<String>,
    /// RFC 3339.
    pub answered_at: Option<String>,
    /// Whether they are content with it.
    pub content: Option<bool>,
    /// This officer may answer it now.
    pub may_answer: bool,
}

/// Everything that was said, what waits first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ComplaintsView {
    /// The lines.
    pub lines: Vec<ComplaintLine>,
    /// How heavy it can be.
    pub kinds: Vec<String>,
    /// What it can be about.
    pub abouts: Vec<String>,
    /// How it can come.
    pub channels: Vec<String>,
}
