//! What a case costs, why it costs nothing, and what was paid.
//!
//! The sum is reckoned from the rules of the receipt and from the form; a payment keeps what was due and
//! the number of the receipt from the fee book (DOMAIN §9), which is never made here.

use chrono::NaiveDate;
use minicbor::{Decode, Encode};

use super::{
    book::Book, field::Field, handling::Handling, letter, refusal::Refusal, state::CaseState,
    trip::Struck,
};
use crate::{
    ids::{ActId, OfficerId},
    partial_date::PartialDate,
    report::{LATE_BIRTH_DAYS, LATE_DEATH_DAYS},
    ruleset::{FeeGround, FeePer, Procedure},
    time::Moment,
};

/// What is to be paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct FeeDue {
    /// In đồng; 0 where nothing is.
    #[n(0)]
    pub dong: u32,
    /// Per unit, in đồng.
    #[n(1)]
    pub each: u32,
    /// Per what.
    #[n(2)]
    pub per: FeePer,
    /// How many copies.
    #[n(3)]
    pub copies: u32,
    /// How many pages each.
    #[n(4)]
    pub pages: u32,
    /// Why nothing is paid.
    #[n(5)]
    pub ground: Option<FeeGround>,
}

/// How it was paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub enum PayWay {
    /// In cash.
    #[n(0)]
    Cash,
    /// To the office's account.
    #[n(1)]
    Transfer,
    /// On the service portal.
    #[n(2)]
    Online,
}

impl PayWay {
    /// All of them, in the order of a list.
    pub const ALL: [Self; 3] = [Self::Cash, Self::Transfer, Self::Online];

    /// Stable slug; the catalogue has its words as `pay-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Cash => "cash",
            Self::Transfer => "transfer",
            Self::Online => "online",
        }
    }

    /// The way of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.slug() == slug)
    }
}

/// A fee was paid.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct FeePaid {
    /// What was due, and so paid.
    #[n(0)]
    pub due: FeeDue,
    /// Number of the receipt in the fee book.
    #[n(1)]
    pub receipt: String,
    /// How.
    #[n(2)]
    pub way: PayWay,
}

/// A payment as the case keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Payment {
    /// What was paid.
    #[n(0)]
    pub paid: FeePaid,
    /// The act that says so.
    #[n(1)]
    pub act: ActId,
    /// When.
    #[n(2)]
    pub at: Moment,
    /// Who took it.
    #[n(3)]
    pub officer: OfficerId,
    /// It was written down by mistake.
    #[n(4)]
    pub struck: Option<Struck>,
}

/// What a dossier of that procedure costs by its form; nothing where the catalogue names no fee.
#[must_use]
pub fn due<'a>(
    rules: &Procedure,
    value: impl Fn(Field) -> &'a str,
    received: NaiveDate,
) -> Option<FeeDue> {
    let fee = rules.fee.as_ref()?;
    let handling = Handling::find(rules.code.as_str())?;
    let number = |fields: [Field; 2]| {
        let known = fields.into_iter().filter(|field| handling.form.asks_for(*field));
        known.filter_map(|field| value(field).parse::<u32>().ok()).next().unwrap_or(1)
    };
    let copies = number([Field::CertifiedCopies, Field::DeliveryCopies]);
    let pages = number([Field::CertifiedPages, Field::CertifiedPages]);
    let (copies, pages) = match fee.per {
        FeePer::Dossier => (1, 1),
        FeePer::Copy => (copies, 1),
        FeePer::Page => (copies, pages),
    };
    let variant = handling.form.variant(&value);
    let holds = |ground: FeeGround| match ground {
        FeeGround::OnTime => is_on_time(handling, &value, received),
        FeeGround::Domestic => variant.is_none(),
        claimed => value(Field::DeclarantExemption) == claimed.slug(),
    };
    let ground = FeeGround::ALL.into_iter().find(|one| fee.is_exempt(*one) && holds(*one));
    let dong = if ground.is_some() { 0 } else { fee.sum(copies, pages) };
    Some(FeeDue { dong, each: fee.dong, per: fee.per, copies, pages, ground })
}

/// It was handed in within the law's days after it happened. Who knows no day knows no such thing.
fn is_on_time<'a>(
    handling: &Handling,
    value: impl Fn(Field) -> &'a str,
    received: NaiveDate,
) -> bool {
    let days = match handling.book {
        Book::Births => LATE_BIRTH_DAYS,
        Book::Deaths => LATE_DEATH_DAYS,
        _ => return false,
    };
    let happened = handling.happened.and_then(|field| PartialDate::parse(value(field)).ok());
    let happened = happened.and_then(PartialDate::full);
    happened.is_some_and(|day| (received - day).num_days() <= days)
}

/// Nothing about money stands on a paper of that dossier: a condolence goes with it (DOMAIN §4).
#[must_use]
pub fn is_silent<'a>(procedure: &str, value: impl Fn(Field) -> &'a str) -> bool {
    let book = Handling::find(procedure).map(|handling| handling.book);
    let dead = matches!(book, Some(Book::Births)) && value(Field::MotherDead) == "yes";
    book == Some(Book::Deaths) || dead
}

impl CaseState {
    /// The payment that stands.
    #[must_use]
    pub fn payment(&self) -> Option<&Payment> {
        self.payments.iter().find(|payment| payment.struck.is_none())
    }

    /// The same as [`is_silent`], of a case: whoever mourns is not asked for money on paper.
    #[must_use]
    pub fn is_silent_on_fees(&self) -> bool {
        letter::is_mourned(self) || is_silent(&self.procedure, |field| self.value(field))
    }
}

/// A fee is paid once, whole, with a receipt of the fee book.
pub(super) fn permit(state: &CaseState, paid: &FeePaid) -> Result<(), Refusal> {
    if paid.due.dong == 0 {
        return Err(Refusal::NoFee);
    }
    if state.payment().is_some() {
        return Err(Refusal::FeePaid);
    }
    if paid.receipt.trim().is_empty() { Err(Refusal::FeeReceiptMissing) } else { Ok(()) }
}

/// A payment that was written down by mistake is struck out once, with why.
pub(super) fn permit_strike(state: &CaseState, act: ActId, why: &str) -> Result<(), Refusal> {
    let found = state.payments.iter().find(|payment| payment.act == act);
    match found {
        None => Err(Refusal::NoSuchPayment),
        Some(payment) if payment.struck.is_some() => Err(Refusal::PaymentStruck),
        Some(_) if why.trim().is_empty() => Err(Refusal::ReasonMissing),
        Some(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests;
