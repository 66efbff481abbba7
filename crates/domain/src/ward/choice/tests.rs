#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use super::*;
use crate::{
    case::renewal::REASONS,
    ids::{PublicKey, WardId},
    ward::{Numbering, Role},
};

pub(crate) fn settings() -> WardSettings {
    WardSettings {
        ward: WardId::parse("00592").unwrap(),
        name: "phường Mẫu".to_owned(),
        province: String::new(),
        superior: String::new(),
        header_superior: String::new(),
        numbering: Numbering::Typed,
        plain_certificates: false,
        commitment: String::new(),
        phone: String::new(),
        address: String::new(),
        unit_code: String::new(),
        letter_symbol: String::new(),
        agencies: std::collections::BTreeMap::new(),
        district_key: PublicKey([0; 32]),
        cause_on_extract: false,
        late_reasons: Vec::new(),
        usage: crate::ward::Usage::default(),
        rating_key: None,
        check_address: None,
        chosen: None,
        letter_texts: std::collections::BTreeMap::new(),
        declarations: std::collections::BTreeMap::new(),
        privacy: crate::ward::Privacy::default(),
        column_maps: Vec::new(),
        pictures: std::collections::BTreeMap::new(),
        templates: std::collections::BTreeMap::new(),
        district_templates: std::collections::BTreeMap::new(),
    }
}

fn now() -> Moment {
    Moment::parse("2026-11-17T09:00:00+07:00").unwrap()
}

fn tell(settings: &mut WardSettings, role: Role, change: ReasonChange) -> Result<(), WardRefusal> {
    let event = decide(settings, WardEvent::ReasonsChanged(change), Decider { role, now: now() })?;
    apply(settings, &event, &OfficerId::parse("an").unwrap(), now())
}

fn added(words: &str) -> ReasonChange {
    ReasonChange::Added { reason: words.to_owned() }
}

#[test]
fn a_reason_is_added_to_the_usual_ones_moved_renamed_and_retired() {
    let mut ward = settings();
    let mut tell = |change| tell(&mut ward, Role::Leader, change).unwrap();
    tell(added("  phường bị mất điện cả ngày. "));
    let power = "phường bị mất điện cả ngày".to_owned();
    tell(ReasonChange::Moved { reason: power.clone(), before: Some(REASONS[0].to_owned()) });
    tell(ReasonChange::Renamed { reason: power, to: "trụ sở bị mất điện".to_owned() });
    tell(ReasonChange::Retired { reason: REASONS[4].to_owned() });
    tell(ReasonChange::Moved { reason: REASONS[1].to_owned(), before: None });
    assert_eq!(
        ward.reasons(),
        ["trụ sở bị mất điện", REASONS[0], REASONS[2], REASONS[3], REASONS[1]]
    );
    let chosen = ward.chosen.unwrap();
    assert_eq!(chosen[&Choice::LateReasons].by.as_str(), "an");
}

#[test]
fn what_does_not_fit_is_refused_with_why() {
    let mut ward = settings();
    let mut code = |role, change| tell(&mut ward, role, change).unwrap_err().code();
    let gone = || "không có lý do này".to_owned();
    assert_eq!(code(Role::Registrar, added("mất mạng")), "not-your-role");
    assert_eq!(code(Role::Leader, added(" . ")), "reason-missing");
    assert_eq!(code(Role::Leader, added(&"dài ".repeat(60))), "reason-too-long");
    assert_eq!(code(Role::Leader, added(&REASONS[2].to_uppercase())), "reason-known");
    assert_eq!(code(Role::Leader, added("mẹ cháu sinh con ngoài giá thú")), "reason-says-private");
    assert_eq!(code(Role::Leader, added("gia đình nộp hồ sơ chậm")), "reason-says-blame");
    let renamed = |reason: &str, to: &str| ReasonChange::Renamed {
        reason: reason.to_owned(),
        to: to.to_owned(),
    };
    assert_eq!(code(Role::Leader, renamed(&gone(), "khác")), "reason-not-listed");
    assert_eq!(code(Role::Leader, renamed(REASONS[0], REASONS[1])), "reason-known");
    let moved = ReasonChange::Moved { reason: REASONS[0].to_owned(), before: Some(gone()) };
    assert_eq!(code(Role::Leader, moved), "reason-not-listed");
    for reason in &REASONS[1..] {
        let retired = ReasonChange::Retired { reason: (*reason).to_owned() };
        tell(&mut ward, Role::Leader, retired).unwrap();
    }
    let last = ReasonChange::Retired { reason: REASONS[0].to_owned() };
    assert_eq!(tell(&mut ward, Role::Leader, last), Err(WardRefusal::LastReason));
    for more in 1..MAX_REASONS {
        tell(&mut ward, Role::Leader, added(&format!("lý do thứ {more}"))).unwrap();
    }
    assert_eq!(
        tell(&mut ward, Role::Leader, added("một lý do nữa")),
        Err(WardRefusal::TooManyReasons)
    );
}

#[test]
fn a_leader_says_when_laptops_lock_themselves_and_never_that_they_do_not() {
    let mut ward = settings();
    let chosen =
        |idle_minutes, round_minutes| WardEvent::IdleChosen { idle_minutes, round_minutes };
    let by = |role| Decider { role, now: now() };
    let no = |event, role| decide(&settings(), event, by(role)).unwrap_err().code();
    assert_eq!(no(chosen(5, None), Role::Registrar), "not-your-role");
    assert_eq!(no(chosen(0, None), Role::Leader), "idle-minutes");
    assert_eq!(no(chosen(5, Some(6)), Role::Leader), "idle-minutes");
    assert_eq!(no(chosen(10, None), Role::Leader), "chosen-already");

    let event = decide(&ward, chosen(5, Some(2)), by(Role::Leader)).unwrap();
    apply(&mut ward, &event, &OfficerId::parse("an").unwrap(), now()).unwrap();
    let set = WardSettings {
        privacy: Privacy { idle_minutes: 30, round_minutes: None, search_days: Some(90) },
        ..settings()
    };
    let kept = keep(Some(&ward), set).privacy;
    let both = Privacy { idle_minutes: 5, round_minutes: Some(2), search_days: Some(90) };
    assert_eq!(kept, both, "the ward's minutes and the district's days");
}

#[test]
fn what_the_district_sets_leaves_what_the_ward_settled() {
    let mut ward = settings();
    let by = Decider { role: Role::Leader, now: now() };
    let shown = WardEvent::CauseOnExtractChosen { shown: true };
    let event = decide(&ward, shown.clone(), by).unwrap();
    apply(&mut ward, &event, &OfficerId::parse("an").unwrap(), now()).unwrap();
    assert_eq!(decide(&ward, shown, by), Err(WardRefusal::ChosenAlready));

    let set = WardSettings {
        name: "phường Thử".to_owned(),
        late_reasons: vec!["lý do của cấp trên".to_owned()],
        ..settings()
    };
    let kept = keep(Some(&ward), set.clone());
    assert!(kept.cause_on_extract, "settled here");
    assert_eq!(kept.name, "phường Thử");
    assert_eq!(kept.reasons(), ["lý do của cấp trên"], "not settled here");
    tell(&mut ward, Role::Leader, added("mất mạng")).unwrap();
    assert_eq!(keep(Some(&ward), set).reasons().len(), REASONS.len() + 1);
}
