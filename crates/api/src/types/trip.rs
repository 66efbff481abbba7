//! Visits of the citizen to the office, and what is done at the counter.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::case::HandOver;

/// Counts a visit that no other step shows.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RecordTrip {
    /// The case.
    pub case: String,
    /// One of `reasons` of [`TripsView`]: message key `trip-<value>`.
    pub why: String,
    /// What is worth noting; needed for `other`.
    pub note: String,
}

/// The family brought what was asked for.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReceiveSupplement {
    /// The case.
    pub case: String,
    /// How it came: message key `channel-<value>`; absent where nobody knows.
    #[serde(default)]
    pub channel: Option<String>,
}

/// Gives papers out at the counter.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Collect {
    /// What changes hands, and with whom.
    pub hand_over: HandOver,
    /// They had waited there since they came: it is no visit of its own.
    pub waited: bool,
}

/// Strikes out a visit that was counted by mistake.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StrikeTrip {
    /// The case.
    pub case: String,
    /// `trip` of [`TripView`].
    pub trip: String,
    /// Why.
    pub reason: String,
}

/// That a visit counts no more.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StruckView {
    /// Why.
    pub reason: String,
    /// RFC 3339.
    pub at: String,
    /// Who struck it out.
    pub officer: String,
}

/// One visit.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TripView {
    /// Its name.
    pub trip: String,
    /// RFC 3339.
    pub at: String,
    /// Message key `trip-<value>`.
    pub why: String,
    /// What was noted; may be empty.
    pub note: String,
    /// Who received them.
    pub officer: String,
    /// It was counted by mistake.
    pub struck: Option<StruckView>,
}

/// How often the citizen came, and how often is enough.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TripsView {
    /// The visits, oldest first; those that were struck out among them.
    pub made: Vec<TripView>,
    /// How many count.
    pub count: u16,
    /// The officer at work may strike one out.
    pub may_strike: bool,
    /// How often is enough; absent where nothing was set.
    pub target: Option<u16>,
    /// How often it used to be, where that was counted.
    pub before: Option<u16>,
    /// More often than is enough.
    pub over: bool,
    /// What an officer can choose from.
    pub reasons: Vec<String>,
    /// A citizen may be asked for a rating beside this case.
    pub rating_offered: bool,
    /// This officer may ask the family the five questions now, or read what it answered.
    pub survey_offered: bool,
}
