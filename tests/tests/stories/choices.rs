//! What a ward settles for itself: its reasons for lateness, and the cause of death on its extracts.

use tannha_api::{
    Handle as _, Host,
    types::{
        case::CaseId as CaseOf,
        choice::{ChoicesView, MoveReason, OneReason, RenameReason, ShowCause},
        letter::Apologise,
        session::Empty,
    },
};
use tannha_domain::{case::renewal::REASONS, ids::CaseId};

use super::office::{Ward, fill};

fn choices(host: &Host) -> ChoicesView {
    host.choices_show(Empty {}).unwrap().value
}

fn one(reason: &str) -> OneReason {
    OneReason { reason: reason.to_owned() }
}

#[test]
fn a_leader_keeps_the_list_of_reasons_and_a_case_keeps_the_words_that_it_gave() {
    let ward = Ward::new();
    let (hanh, an) = (ward.laptop("hanh"), ward.laptop("an"));
    ward.clock.set("2026-11-16T09:00:00+07:00");
    let draft = hanh.start_draft("khai-sinh-lien-thong").unwrap();
    fill(&hanh, draft);
    let case: CaseId = hanh.receive(draft, false).unwrap().0;
    ward.sync(&hanh);
    ward.sync(&an);
    drop(an);
    let leader = ward.window("an");

    // The usual list, until a leader changes it; words are tidied, and held to a letter's tone.
    let usual = choices(&leader);
    assert_eq!(usual.reasons, REASONS);
    assert!(usual.may_change && usual.reasons_by.is_none());
    leader.choices_add_reason(one("  trụ sở bị mất điện. ")).unwrap();
    for (typed, code) in [
        (" ", "reason-missing"),
        ("Trụ sở bị mất điện", "reason-known"),
        ("cháu sinh ngoài giá thú nên phải hỏi thêm", "reason-says-private"),
    ] {
        assert_eq!(leader.choices_add_reason(one(typed)).unwrap_err().code, code);
    }
    let power = "trụ sở bị mất điện".to_owned();
    let before = Some(REASONS[0].to_owned());
    leader.choices_move_reason(MoveReason { reason: power.clone(), before }).unwrap();
    let view = leader.choices_retire_reason(one(REASONS[4])).unwrap();
    assert_eq!(view.touched, ["ward", "sync"]);
    assert_eq!(view.value.reasons[..2], [power.as_str(), REASONS[0]]);
    assert_eq!(view.value.reasons.len(), REASONS.len());
    assert_eq!(view.value.reasons_by.unwrap().by, "Lê Văn An Mẫu");

    // The apology offers what is listed, and gives nothing else.
    ward.clock.set("2026-11-18T09:00:00+07:00");
    let sorry = |reason: &str| {
        leader.case_apologise(Apologise {
            case: case.to_string(),
            reason: reason.to_owned(),
            day: "2026-11-23".into(),
            hour: "17:00".into(),
            signer: "an".into(),
            greeting: "ba".into(),
        })
    };
    let shown = leader.case_show(CaseOf { case: case.to_string() }).unwrap().value;
    assert_eq!(shown.apology.unwrap().reasons[0], power);
    assert_eq!(sorry(REASONS[4]).unwrap_err().code, "reason-not-listed");
    sorry(&power).unwrap();

    // Reworded and retired since: what the family read stands in the case.
    let renamed = RenameReason { reason: power.clone(), to: "phường bị cắt điện".into() };
    leader.choices_rename_reason(renamed).unwrap();
    leader.choices_retire_reason(one("phường bị cắt điện")).unwrap();
    drop(leader);
    let an = ward.reopen("an");
    ward.sync(&an);
    ward.sync(&hanh);
    assert_eq!(hanh.case(case).unwrap().renewal.unwrap().reason, power);
    assert_eq!(hanh.settings().unwrap().reasons(), REASONS[..4]);

    // The district sets the ward anew: the list is the ward's and stays.
    ward.rename(&hanh, "phường Từ Liêm Mới", "0241111111");
    assert_eq!(hanh.settings().unwrap().name, "phường Từ Liêm Mới");
    assert_eq!(hanh.settings().unwrap().reasons(), REASONS[..4]);
    drop(hanh);
    let officer = ward.window("hanh");
    assert!(!choices(&officer).may_change);
    assert_eq!(officer.choices_add_reason(one("mất mạng")).unwrap_err().code, "not-your-role");
}

#[test]
fn two_leaders_who_reword_one_reason_leave_a_task_and_one_list() {
    let ward = Ward::new();
    let (an, hanh) = (ward.laptop("an"), ward.laptop("hanh"));
    let to = |to: &str| tannha_domain::ward::ReasonChange::Renamed {
        reason: REASONS[0].to_owned(),
        to: to.to_owned(),
    };
    an.change_reasons(to("thiếu người")).unwrap();
    let other = ward.another_laptop("an", "an-2");
    other.change_reasons(to("ít người")).unwrap();
    ward.sync(&other);
    ward.sync(&an);
    ward.sync(&hanh);
    assert_eq!(hanh.settings().unwrap().reasons()[0], "ít người");
    assert_eq!(an.settings().unwrap().reasons(), hanh.settings().unwrap().reasons());
    let tasks = hanh.ledger().record(&tannha_domain::log::RecordKey::Astray).unwrap();
    assert!(matches!(tasks, Some(tannha_domain::log::Record::Acts(acts)) if acts.len() == 1));
}

#[test]
fn a_leader_chooses_whether_extracts_name_the_cause_and_the_district_leaves_it() {
    let ward = Ward::new();
    let (an, hanh) = (ward.laptop("an"), ward.laptop("hanh"));
    drop(an);
    let leader = ward.window("an");
    assert!(!choices(&leader).cause_on_extract);
    let view = leader.choices_show_cause(ShowCause { shown: true }).unwrap().value;
    assert!(view.cause_on_extract);
    assert_eq!(view.cause_by.unwrap().by, "Lê Văn An Mẫu");
    let again = leader.choices_show_cause(ShowCause { shown: true });
    assert_eq!(again.unwrap_err().code, "chosen-already");
    drop(leader);
    ward.sync(&ward.reopen("an"));
    ward.sync(&hanh);
    ward.rename(&hanh, "phường Từ Liêm Mới", "0241111111");
    assert!(hanh.settings().unwrap().cause_on_extract);
}
