//! The district sets a ward's ways anew: laptops have them after their next sync.

use serde_json::json;
use tannha_app::complaints::Said;
use tannha_domain::{
    case::{Book, Channel},
    complaint::{About, ComplaintKind},
    promise::AlarmKind,
    register::RegisterState,
};
use tannha_print::DocumentCode;

use super::{
    entries::words,
    office::{Ward, fill},
};

#[test]
fn what_the_district_sets_holds_from_the_next_sync_on_and_what_was_received_keeps_its_own() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T10:00:00+07:00");
    let receive = || {
        let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
        fill(&office, draft);
        office.receive(draft, true).unwrap().0
    };
    let before = receive();
    ward.set(|file| {
        file["phone"] = json!("024 7654 3210");
        file["commitment"] = json!("nam_tu_liem_2017");
        file["agencies"] = json!({ "thuong-tru": "Công an phường Mẫu Mới" });
        file["usage"] = json!({
            "words": { "day_prefix": "mong", "zero_tens": "le", "thousand": "ngan" },
            "alarms": { "officer": 3, "leader": 2 },
            "register_symbol": "HT",
            "complaints": [{ "kind": "remark", "term": { "working-days": 2 } }],
        });
    });
    ward.sync(&office);
    let after = receive();

    let agency = |case| {
        let legs = office.case(case).unwrap().legs;
        legs.into_iter().find(|leg| leg.slug == "thuong-tru").unwrap().agency
    };
    assert_eq!(agency(after), "Công an phường Mẫu Mới");
    assert_ne!(agency(before), agency(after));
    let phone = |case| office.case(case).unwrap().office.phone;
    assert_eq!(phone(after), "024 7654 3210");
    assert_eq!(phone(before), "0240000000", "its papers keep their own");

    // Due on 26/11 with 24/11 off: two working days before is 23/11, where the leader looks now.
    ward.clock.set("2026-11-23T09:00:00+07:00");
    let state = office.case(before).unwrap();
    assert_eq!(office.alarm(&state).unwrap(), Some(AlarmKind::OneDayBefore));

    let said = Said {
        kind: ComplaintKind::Remark,
        about: About::Delay,
        case: None,
        who: "Trần Thị Thử".into(),
        contact: String::new(),
        text: "Chờ lâu".into(),
        channel: Channel::Counter,
    };
    let (complaint, _) = office.complain(said).unwrap();
    let due = office.complaint(complaint).unwrap().made.due;
    assert_eq!(due.rfc3339(), "2026-11-26T17:00:00+07:00", "two days, not the ruleset's five");

    let usage = office.settings().unwrap().usage;
    let volume = RegisterState::new(Book::Births, 2026).next_volume(usage.symbol());
    assert_eq!(volume, "01-HT-2026-KS");
}

#[test]
fn a_paper_says_its_dates_as_the_ward_wrote_them_on_the_day_of_its_registration() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let register = || {
        let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
        fill(&office, draft);
        office.set_field(draft, "child.born", "05/11/2026").unwrap();
        let case = office.receive(draft, true).unwrap().0;
        super::office::record(&office, case, tannha_domain::case::CaseEvent::Verified);
        super::office::record(&office, case, tannha_domain::case::CaseEvent::Submitted);
        super::register(&office, case);
        ward.sync(&office);
        case
    };
    ward.clock.set("2026-11-20T10:00:00+07:00");
    let old = register();
    ward.set(|file| file["usage"]["words"] = json!({ "day_prefix": "mong", "thousand": "ngan" }));
    ward.sync(&office);
    let new = register();
    let says = |case| words(&office, case, DocumentCode::GiayKhaiSinh).replace('\u{a0}', " ");
    let (old, new) = (says(old), says(new));
    assert!(old.contains("mùng năm") && old.contains("hai nghìn"), "{old}");
    assert!(new.contains("mồng năm") && new.contains("hai ngàn"), "{new}");
}
