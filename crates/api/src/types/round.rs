//! Delivery rounds: who carries what to which homes, and what was found at the doors.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::case::{HandOver, SignerView};

/// A round in a list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RoundLine {
    /// Id.
    pub round: String,
    /// The day, `YYYY-MM-DD`.
    pub on: String,
    /// Who carries the papers.
    pub carrier: String,
    /// `planned`, `out`, `back`, `cancelled`: the message `round-status-<slug>`.
    pub status: String,
    /// Homes.
    pub homes: u16,
    /// Papers.
    pub papers: u16,
    /// Papers that reached their families.
    pub delivered: u16,
}

/// A case whose papers can be carried home.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RoundCandidate {
    /// The case.
    pub case: String,
    /// Whom it is about.
    pub title: String,
    /// Who expects it.
    pub receiver: String,
    /// As written.
    pub address: String,
    /// Document slugs.
    pub documents: Vec<String>,
    /// The day that was agreed at the last visit, `YYYY-MM-DD`.
    pub next_try: Option<String>,
    /// What was said then.
    pub note: String,
}

/// A paper that an officer holds.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CustodyLine {
    /// The case.
    pub case: String,
    /// Whom it is about.
    pub title: String,
    /// Document slug.
    pub document: String,
    /// Who holds it.
    pub officer: String,
    /// RFC 3339: since when.
    pub since: String,
    /// It was out when a day ended.
    pub overnight: bool,
    /// Where it is kept, and why it is not in the safe.
    pub why: Option<String>,
}

/// The page of rounds.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RoundsView {
    /// Today, `YYYY-MM-DD`.
    pub today: String,
    /// The latest day first.
    pub rounds: Vec<RoundLine>,
    /// What could be carried, in the order of a walk.
    pub candidates: Vec<RoundCandidate>,
    /// What is out of the safe, the longest first.
    pub outside: Vec<CustodyLine>,
    /// Who may carry.
    pub carriers: Vec<SignerView>,
    /// The officer at work.
    pub me: String,
}

/// Names a round.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RoundId {
    /// Id.
    pub round: String,
}

/// Names a case of a round.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RoundCase {
    /// The round.
    pub round: String,
    /// The case.
    pub case: String,
}

/// Plans a round.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlanRound {
    /// The day, `YYYY-MM-DD`.
    pub on: String,
    /// Officer id.
    pub carrier: String,
    /// The cases.
    pub cases: Vec<String>,
}

/// A paper on a packing list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RoundPaper {
    /// Document slug.
    pub document: String,
    /// `office`, `out`, `delivered` or `returned`.
    pub state: String,
}

/// What was found at a door.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct VisitView {
    /// `whole`, `part`, `nobody`, `elsewhere`, `declined`: the message `met-<slug>`.
    pub met: String,
    /// The day of the next try, `YYYY-MM-DD`.
    pub next_try: Option<String>,
    /// In the officer's words.
    pub note: String,
    /// RFC 3339.
    pub at: String,
}

/// A case on a packing list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RoundStop {
    /// The case.
    pub case: String,
    /// Whom it is about.
    pub title: String,
    /// Who expects it.
    pub receiver: String,
    /// Telephone; may be empty.
    pub phone: String,
    /// The papers.
    pub papers: Vec<RoundPaper>,
    /// The last visit.
    pub visit: Option<VisitView>,
}

/// A home with its packing list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RoundHome {
    /// Tổ dân phố, thôn, … as written; may be empty.
    pub group: String,
    /// As written.
    pub address: String,
    /// The cases.
    pub stops: Vec<RoundStop>,
}

/// A round.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RoundView {
    /// In brief.
    pub line: RoundLine,
    /// The homes in the order of the walk.
    pub homes: Vec<RoundHome>,
    /// The officer at work carries it.
    pub mine: bool,
    /// RFC 3339: when it left.
    pub left_at: Option<String>,
    /// Where what stayed out is kept and why; or why the round was not made.
    pub why: String,
}

/// Hands papers over at a door of a round.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RoundHandOver {
    /// The round.
    pub round: String,
    /// The papers were read back to the family.
    pub read_back: bool,
    /// In the officer's words; may be empty.
    pub note: String,
    /// What changed hands.
    pub hand_over: HandOver,
}

/// A door at which nothing changed hands.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RoundVisit {
    /// The round.
    pub round: String,
    /// The case.
    pub case: String,
    /// `nobody`, `elsewhere` or `declined`.
    pub met: String,
    /// The day of the next try, `YYYY-MM-DD`; empty for none.
    pub next_try: String,
    /// In the officer's words.
    pub note: String,
}

/// The carrier is back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ComeBack {
    /// The round.
    pub round: String,
    /// Cases whose papers stay out overnight.
    pub overnight: Vec<String>,
    /// Where they are kept, and why they are not in the safe.
    pub why: String,
}

/// The round is not made.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CancelRound {
    /// The round.
    pub round: String,
    /// Why.
    pub reason: String,
}
