use super::*;
use crate::{
    case::{CaseEvent, Source, apply, decide::tests::case},
    ids::CaseId,
    ruleset::{ProcedureCode, Rulebook},
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// What that procedure costs, with a fee of five thousand where the law's file names a sum of none.
fn cost(procedure: &str, values: &[(Field, &str)], received: &str) -> FeeDue {
    let rules = Rulebook::built_in().default_for(day(received)).unwrap();
    let mut rules = rules.procedure(&ProcedureCode::new(procedure)).unwrap().clone();
    if let Some(fee) = rules.fee.as_mut().filter(|fee| fee.dong == 0) {
        fee.dong = 5_000;
    }
    let value =
        |field| values.iter().find(|(known, _)| *known == field).map_or("", |found| found.1);
    due(&rules, value, day(received)).unwrap()
}

#[test]
fn a_birth_is_free_in_time_and_paid_for_from_the_sixty_first_day() {
    let born = |received| cost("khai-sinh", &[(Field::ChildBorn, "01/09/2026")], received);
    let in_time = born("2026-10-31");
    assert_eq!((in_time.dong, in_time.ground), (0, Some(FeeGround::OnTime)));
    let late = born("2026-11-01");
    assert_eq!((late.dong, late.ground), (5_000, None));
    let poor = [(Field::ChildBorn, "01/09/2026"), (Field::DeclarantExemption, "ho-ngheo")];
    assert_eq!(cost("khai-sinh", &poor, "2026-11-01").ground, Some(FeeGround::HoNgheo));
    let year = cost("khai-sinh", &[(Field::ChildBorn, "2026")], "2026-09-02");
    assert_eq!(year.dong, 5_000, "who knows no day does not know that it is in time");
}

#[test]
fn a_death_is_free_within_fifteen_days_and_a_marriage_without_a_foreign_element() {
    let died = |received| cost("khai-tu", &[(Field::DeathDay, "01/11/2026")], received).dong;
    assert_eq!((died("2026-11-16"), died("2026-11-17")), (0, 5_000));
    let domestic = cost("ket-hon", &[(Field::MarriageForeign, "none")], "2026-11-20");
    assert_eq!(domestic.ground, Some(FeeGround::Domestic));
    let foreign = cost("ket-hon", &[(Field::MarriageForeign, "yeu-to-nuoc-ngoai")], "2026-11-20");
    assert_eq!((foreign.dong, foreign.ground), (5_000, None));
}

#[test]
fn copies_cost_by_the_copy_and_certified_ones_by_the_page() {
    let copies = cost("ban-sao-khai-sinh", &[(Field::DeliveryCopies, "3")], "2026-11-20");
    assert_eq!((copies.dong, copies.each, copies.copies), (24_000, 8_000, 3));
    let pages = [(Field::CertifiedCopies, "2"), (Field::CertifiedPages, "5")];
    assert_eq!(cost("chung-thuc-ban-sao", &pages, "2026-11-20").dong, 14_000);
    assert_eq!(cost("chung-thuc-chu-ky", &pages, "2026-11-20").dong, 10_000);
    let merit = [(Field::DeliveryCopies, "3"), (Field::DeclarantExemption, "nguoi-co-cong")];
    assert_eq!(cost("ban-sao-khai-sinh", &merit, "2026-11-20").dong, 0);
}

fn paid(dong: u32, receipt: &str) -> FeePaid {
    let due = FeeDue { dong, each: dong, per: FeePer::Dossier, copies: 1, pages: 1, ground: None };
    FeePaid { due, receipt: receipt.to_owned(), way: PayWay::Cash }
}

#[test]
fn a_fee_is_paid_once_and_a_mistake_is_struck_out_and_paid_again() {
    let mut state = Some(case(&[]));
    let officer = OfficerId::parse("hanh").unwrap();
    let mut does = |event: CaseEvent, act: u8| {
        let at = Moment::from_utc_ms(7);
        let source = Source { act: ActId([act; 16]), base: &[], officer: &officer, at };
        apply(&mut state, CaseId([1; 16]), &event, source)
    };
    assert_eq!(does(CaseEvent::FeeCollected(paid(0, "12")), 1), Err(Refusal::NoFee));
    let no = Err(Refusal::FeeReceiptMissing);
    assert_eq!(does(CaseEvent::FeeCollected(paid(8_000, " ")), 1), no);
    does(CaseEvent::FeeCollected(paid(8_000, "0000012")), 1).unwrap();
    assert_eq!(does(CaseEvent::FeeCollected(paid(8_000, "13")), 2), Err(Refusal::FeePaid));
    let strike = |act: u8, reason: &str| CaseEvent::FeeStruck {
        payment: ActId([act; 16]),
        reason: reason.to_owned(),
    };
    assert_eq!(does(strike(9, "nhầm"), 3), Err(Refusal::NoSuchPayment));
    assert_eq!(does(strike(1, ""), 3), Err(Refusal::ReasonMissing));
    does(strike(1, "ghi nhầm hồ sơ"), 3).unwrap();
    assert_eq!(does(strike(1, "nữa"), 4), Err(Refusal::PaymentStruck));
    does(CaseEvent::FeeCollected(paid(8_000, "0000013")), 5).unwrap();
    let state = state.unwrap();
    assert_eq!(state.payments.len(), 2, "what was struck out stays to be read");
    assert_eq!(state.payment().unwrap().paid.receipt, "0000013");
}

#[test]
fn nothing_about_money_stands_beside_a_condolence() {
    assert!(is_silent("khai-tu-lien-thong", |_| ""));
    assert!(is_silent("khai-sinh", |field| if field == Field::MotherDead { "yes" } else { "" }));
    assert!(!is_silent("khai-sinh", |_| "") && !is_silent("ban-sao-khai-tu", |_| ""));
    let mut state = case(&[]);
    assert!(!state.is_silent_on_fees());
    state.circumstances.push(crate::case::Circumstance::ChildDied);
    assert!(state.is_silent_on_fees());
}
