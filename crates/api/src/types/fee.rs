//! What a dossier costs, and what was paid.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The fee was paid, whole.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CollectFee {
    /// The case.
    pub case: String,
    /// The sum, as typed: `16.000`.
    pub sum: String,
    /// Number of the receipt from the fee book.
    pub receipt: String,
    /// `cash`, `transfer`, `online`.
    pub way: String,
}

/// A payment was written down by mistake.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StrikeFee {
    /// The case.
    pub case: String,
    /// `payment` of the view.
    pub payment: String,
    /// Why.
    pub reason: String,
}

/// A payment.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PaymentView {
    /// The act that says so.
    pub payment: String,
    /// `16.000`.
    pub sum: String,
    /// Number of the receipt from the fee book.
    pub receipt: String,
    /// Message key `pay-<value>`.
    pub way: String,
    /// RFC 3339.
    pub at: String,
    /// Who took it.
    pub officer: String,
    /// Why it was struck out; absent while it counts.
    pub struck: Option<String>,
}

/// What a dossier costs.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FeeView {
    /// `16.000`; `0` where nothing is paid.
    pub sum: String,
    /// Per unit: `8.000`.
    pub each: String,
    /// Per what: message key `fee-per-<value>`.
    pub per: String,
    /// How many copies.
    pub copies: u32,
    /// How many pages each.
    pub pages: u32,
    /// Why nothing is paid: message key `fee-ground-<value>`.
    pub ground: Option<String>,
    /// What the catalogue says beside the sum.
    pub note: String,
    /// It was paid.
    pub paid: bool,
    /// Payments, those that were struck out among them, oldest first.
    pub payments: Vec<PaymentView>,
    /// The officer at work may strike a payment out.
    pub may_strike: bool,
    /// No paper of this dossier speaks of money: a condolence goes with it.
    pub silent: bool,
}
