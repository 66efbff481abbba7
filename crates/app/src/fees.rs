//! What a dossier costs, before and after it is received, and what was paid.

use tannha_domain::{
    case::{CaseEvent, CaseState, Command, FeeDue, FeePaid, Field, PayWay, Refusal, fee},
    ids::{ActId, CaseId},
    ruleset::{Bilingual, FeeGround, FeePer, ProcedureCode},
    ward::may,
};

use crate::{Office, OfficeError, drafts::Draft, office::Topic};

impl Office {
    /// What a draft would cost if it were received now; nothing where the catalogue names no fee.
    ///
    /// # Errors
    /// An unknown procedure, or the ledger's.
    pub fn fee_of_draft(&self, draft: &Draft) -> Result<Option<FeeDue>, OfficeError> {
        let now = self.now();
        let rules = self.rules(&ProcedureCode::new(draft.procedure.as_str()), now)?.procedure;
        let reading = draft.reading(now);
        Ok(fee::due(&rules, |field| reading.value(field), now.in_vietnam().date()))
    }

    /// What a case costs by the rules of its receipt: what was paid, once that was. Nothing of an entry of
    /// an old book, and where the catalogue names no fee.
    ///
    /// # Errors
    /// Rules that this laptop has not, or the ledger's.
    pub fn fee(&self, state: &CaseState) -> Result<Option<FeeDue>, OfficeError> {
        if state.old_entry.is_some() {
            return Ok(None);
        }
        if let Some(payment) = state.payment() {
            return Ok(Some(payment.paid.due));
        }
        let rules = self.procedure_under(&state.promise)?;
        let received = state.promise.received_at.in_vietnam().date();
        Ok(fee::due(&rules, |field| state.value(field), received))
    }

    /// What the catalogue says of a case's fee beside the sum.
    ///
    /// # Errors
    /// As [`Office::fee`].
    pub fn fee_note(&self, state: &CaseState) -> Result<Option<Bilingual>, OfficeError> {
        Ok(self.procedure_under(&state.promise)?.fee.map(|fee| fee.note))
    }

    /// The fee was paid: the whole of it, with the number of the receipt from the fee book.
    ///
    /// # Errors
    /// [`Refusal::FeeDiffers`] for another sum than the one that is due, what else the domain refuses, or
    /// the ledger's.
    pub fn collect_fee(
        &self,
        case: CaseId,
        dong: u32,
        receipt: &str,
        way: PayWay,
    ) -> Result<Vec<Topic>, OfficeError> {
        let due = self.fee(&self.case(case)?)?.ok_or(Refusal::NoFee)?;
        if due.dong != dong {
            return Err(Refusal::FeeDiffers { due: due.dong }.into());
        }
        let paid = FeePaid { due, receipt: receipt.to_owned(), way };
        self.act(case, Command::Record(CaseEvent::FeeCollected(paid)))
    }

    /// A payment was written down by mistake.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn strike_fee(
        &self,
        case: CaseId,
        payment: ActId,
        reason: &str,
    ) -> Result<Vec<Topic>, OfficeError> {
        let reason = reason.to_owned();
        self.act(case, Command::Record(CaseEvent::FeeStruck { payment, reason }))
    }

    /// Whether the officer at work may strike a payment out.
    ///
    /// # Errors
    /// The ledger's.
    pub fn may_strike_fees(&self) -> Result<bool, OfficeError> {
        let event = CaseEvent::FeeStruck { payment: ActId([0; 16]), reason: String::new() };
        Ok(may(self.role()?, event.kind()))
    }

    /// Something is to be paid of a case and was not.
    ///
    /// # Errors
    /// As [`Office::fee`].
    pub fn owes_fee(&self, state: &CaseState) -> Result<bool, OfficeError> {
        Ok(state.payment().is_none() && self.fee(state)?.is_some_and(|due| due.dong > 0))
    }
}

/// A ground as papers say it.
const fn ground_words(ground: FeeGround) -> &'static str {
    match ground {
        FeeGround::OnTime => "đăng ký đúng hạn",
        FeeGround::Domestic => "kết hôn trong nước",
        FeeGround::NguoiCoCong => "người có công với cách mạng",
        FeeGround::HoNgheo => "hộ nghèo",
        FeeGround::NguoiKhuyetTat => "người khuyết tật",
    }
}

/// A sum as papers say it.
pub(crate) fn sum_words(dong: u32) -> String {
    format!("{} đồng", tannha_domain::case::form::amount_text(&dong.to_string()))
}

/// The fee as the receipt says it: the sum and what it is made of, or why there is none, and the receipt
/// of the fee book once it is paid. Nothing on a paper beside a condolence (DOMAIN §4).
pub(crate) fn fee_words(due: &FeeDue, state: Option<&CaseState>) -> String {
    if let Some(ground) = due.ground {
        return format!("miễn ({})", ground_words(ground));
    }
    if due.dong == 0 {
        return "không thu".to_owned();
    }
    let made_of = match due.per {
        FeePer::Dossier => String::new(),
        FeePer::Copy => format!(" ({} bản, mỗi bản {})", due.copies, sum_words(due.each)),
        FeePer::Page => format!(" ({} bản, mỗi bản {} trang)", due.copies, due.pages),
    };
    let paid = state.and_then(CaseState::payment).map(|payment| &payment.paid.receipt);
    let paid = match paid {
        Some(receipt) => format!("đã thu, biên lai số {receipt}"),
        None => "chưa thu".to_owned(),
    };
    format!("{}{made_of}, {paid}", sum_words(due.dong))
}

/// A field that only matters where a fee may be claimed off.
#[must_use]
pub fn asks_exemption(rules: &tannha_domain::ruleset::Procedure, field: Field) -> bool {
    let claimed = |fee: &tannha_domain::ruleset::Fee| {
        fee.exempt.iter().any(|known| known.ground.is_claimed())
    };
    field != Field::DeclarantExemption || rules.fee.as_ref().is_some_and(claimed)
}
