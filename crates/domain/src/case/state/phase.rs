//! Where a case stands as a whole (DOMAIN §6.3).

use super::{
    super::delivery::{self, PartState},
    CaseState, Holder, Status,
};

/// Where a case stands as a whole (DOMAIN §6.3), reckoned from its legs and papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each variant is a term of docs/glossary.md")]
pub enum Phase {
    Received,
    Supplement,
    Inquiry,
    Verified,
    AtSignature,
    Registered,
    Printed,
    OutForDelivery,
    PartlyDelivered,
    Delivered,
    ReturnedUndelivered,
    Refused,
    Withdrawn,
    Revoked,
}

impl Phase {
    /// Stable slug; the catalogue has its words as `phase-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Supplement => "supplement",
            Self::Inquiry => "inquiry",
            Self::Verified => "verified",
            Self::AtSignature => "at-signature",
            Self::Registered => "registered",
            Self::Printed => "printed",
            Self::OutForDelivery => "out-for-delivery",
            Self::PartlyDelivered => "partly-delivered",
            Self::Delivered => "delivered",
            Self::ReturnedUndelivered => "returned-undelivered",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Revoked => "revoked",
        }
    }
}

impl CaseState {
    /// Where the case stands as a whole. Its main paper leads; once the family has it, what is not
    /// there yet of the other agencies' papers does.
    #[must_use]
    pub fn phase(&self) -> Phase {
        match self.status {
            Status::Received => Phase::Received,
            Status::Supplement(_) => Phase::Supplement,
            Status::Inquiry(_) => Phase::Inquiry,
            Status::Verified => Phase::Verified,
            Status::AtSignature => Phase::AtSignature,
            Status::Refused => Phase::Refused,
            Status::Withdrawn => Phase::Withdrawn,
            Status::Revoked => Phase::Revoked,
            Status::Registered => {
                let result = self.result();
                match result.holder {
                    Holder::Family(_) => match delivery::of_the_rest(self) {
                        None => Phase::Delivered,
                        Some(PartState::Out) => Phase::OutForDelivery,
                        Some(PartState::Returned) => Phase::ReturnedUndelivered,
                        Some(_) => Phase::PartlyDelivered,
                    },
                    Holder::Returned(..) => Phase::ReturnedUndelivered,
                    Holder::Officer(..) => Phase::OutForDelivery,
                    Holder::Office if result.prints > 0 || result.signed.is_some() => {
                        Phase::Printed
                    }
                    Holder::Office => Phase::Registered,
                }
            }
        }
    }
}
