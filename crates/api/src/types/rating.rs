//! A citizen's rating of one contact. It goes in and never comes out.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::lines::Problem;

/// Whether a citizen is asked, and what they can choose.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RatingView {
    /// Why they are not asked beside this case.
    pub not_offered: Option<Problem>,
    /// From the worst to the best: message keys `score-<value>`.
    pub scores: Vec<u8>,
    /// What they thought of first: message keys `rated-<value>`.
    pub abouts: Vec<String>,
    /// Where they met: message keys `contact-<value>`.
    pub contacts: Vec<String>,
}

/// Leaves a rating.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct LeaveRating {
    /// The case that the contact was about.
    pub case: String,
    /// One of `contacts`.
    pub contact: String,
    /// One of `scores`.
    pub score: u8,
    /// One of `abouts`.
    pub about: String,
    /// In the citizen's own words; may be empty.
    #[serde(default)]
    pub words: String,
}

impl std::fmt::Debug for LeaveRating {
    /// What it says is in no log line.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LeaveRating").finish_non_exhaustive()
    }
}
