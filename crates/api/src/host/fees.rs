//! What a dossier costs, and what was paid.

use tannha_app::{Office, drafts::Draft};
use tannha_domain::{
    case::{CaseState, FeeDue, PayWay, Payment, fee, form::amount_text},
    ids::ActId,
    ruleset::ProcedureCode,
};

use super::{Host, casework::Names};
use crate::{
    ApiError, Reply, convert,
    types::{
        Locale,
        case::CaseView,
        fee::{CollectFee, FeeView, PaymentView, StrikeFee},
    },
};

fn sum(dong: u32) -> String {
    amount_text(&dong.to_string())
}

fn view(due: &FeeDue, note: String, silent: bool) -> FeeView {
    FeeView {
        sum: sum(due.dong),
        each: sum(due.each),
        per: due.per.slug().to_owned(),
        copies: due.copies,
        pages: due.pages,
        ground: due.ground.map(|ground| ground.slug().to_owned()),
        note,
        paid: false,
        payments: Vec::new(),
        may_strike: false,
        silent,
    }
}

/// What a draft would cost; absent where the catalogue names no fee.
pub(super) fn of_draft(
    office: &Office,
    locale: Locale,
    draft: &Draft,
) -> Result<Option<FeeView>, ApiError> {
    let Some(due) = office.fee_of_draft(draft)? else { return Ok(None) };
    let now = office.now();
    let rules = office.rules(&ProcedureCode::new(draft.procedure.as_str()), now)?.procedure;
    let note = rules.fee.map_or_else(String::new, |fee| convert::said(locale, &fee.note));
    let reading = draft.reading(now);
    let silent = fee::is_silent(&draft.procedure, |field| reading.value(field));
    Ok(Some(view(&due, note, silent)))
}

fn payment(payment: &Payment, names: &Names) -> PaymentView {
    PaymentView {
        payment: payment.act.to_string(),
        sum: sum(payment.paid.due.dong),
        receipt: payment.paid.receipt.clone(),
        way: payment.paid.way.slug().to_owned(),
        at: payment.at.rfc3339(),
        officer: names.name(&payment.officer),
        struck: payment.struck.as_ref().map(|struck| struck.reason.clone()),
    }
}

/// What a case costs and what was paid; absent where the catalogue names no fee.
pub(super) fn of_case(
    office: &Office,
    locale: Locale,
    state: &CaseState,
    names: &Names,
) -> Result<Option<FeeView>, ApiError> {
    let Some(due) = office.fee(state)? else { return Ok(None) };
    let note =
        office.fee_note(state)?.map_or_else(String::new, |note| convert::said(locale, &note));
    Ok(Some(FeeView {
        paid: state.payment().is_some(),
        payments: state.payments.iter().map(|one| payment(one, names)).collect(),
        may_strike: office.may_strike_fees()?,
        ..view(&due, note, state.is_silent_on_fees())
    }))
}

impl Host {
    pub(super) fn collect_fee(&self, request: &CollectFee) -> Result<Reply<CaseView>, ApiError> {
        let digits: String =
            request.sum.chars().filter(|c| !matches!(c, ' ' | '.' | ',' | 'đ')).collect();
        let dong = digits.parse().map_err(|_| ApiError::new("not-an-amount"))?;
        let way = PayWay::from_slug(&request.way).ok_or_else(|| ApiError::new("not-a-choice"))?;
        self.on_case(&request.case, |office, id| {
            Ok(office.collect_fee(id, dong, &request.receipt, way)?)
        })
    }

    pub(super) fn strike_fee(&self, request: &StrikeFee) -> Result<Reply<CaseView>, ApiError> {
        let act = ActId::parse(&request.payment).map_err(|_| ApiError::new("no-such-payment"))?;
        self.on_case(&request.case, |office, id| Ok(office.strike_fee(id, act, &request.reason)?))
    }
}
