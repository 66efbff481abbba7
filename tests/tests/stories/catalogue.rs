//! The district changes what the ward promises and asks for: by data, for the dossiers to come.

use serde_json::{Value, json};
use tannha_app::{Office, papers::Source};
use tannha_domain::{
    case::{CaseEvent, Document, Leg},
    ids::CaseId,
    ruleset::{ProcedureCode, Rulebook},
};
use tannha_print::{DocumentCode, PaperKind};

use super::office::{Ward, fill, record};

/// An edition that promises the linked birth in two days and asks for one more paper.
fn edition(version: u32, from: &str, change: impl FnOnce(&mut Value)) -> String {
    let law = Rulebook::built_in().default_for("2026-12-01".parse().unwrap()).unwrap();
    let code = ProcedureCode::new("khai-sinh-lien-thong");
    let mut birth = serde_json::to_value(law.procedure(&code).unwrap()).unwrap();
    let papers = birth["papers"].as_array_mut().unwrap();
    papers.push(json!({
        "code": "phieu-mau",
        "name": {"vi": "Phiếu khảo sát mẫu", "en": "Sample form"},
        "originals": 1,
        "copies": 0,
        "source": {"mark": "general-low", "cite": "QĐ mẫu"},
    }));
    let mut edition = json!({
        "version": version,
        "from": from,
        "name": {"vi": "Danh mục mẫu", "en": "Sample catalogue"},
        "source": {"mark": "general-low", "cite": "QĐ mẫu"},
        "procedures": [birth],
        "commitments": [{"procedure": "khai-sinh-lien-thong", "term": {"working-days": 2}}],
    });
    change(&mut edition);
    edition.to_string()
}

fn receive(office: &Office) -> CaseId {
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(office, draft);
    office.receive(draft, true).unwrap().0
}

fn promised(office: &Office, case: CaseId) -> String {
    office.case(case).unwrap().promise.promised.rfc3339()
}

fn says(office: &Office, case: CaseId, words: &str) -> bool {
    let sheet =
        office.sheet(Source::Case(case), DocumentCode::GiayTiepNhan, PaperKind::Plain).unwrap();
    format!("{:?}", sheet.pages).contains(words)
}

#[test]
fn a_new_edition_binds_the_next_dossier_and_no_dossier_that_was_received() {
    let ward = Ward::new();
    let (office, other) = (ward.laptop("hanh"), ward.laptop("hung"));
    ward.clock.set("2026-11-20T10:00:00+07:00");
    let before = receive(&office);
    assert_eq!(promised(&office, before), "2026-11-26T17:00:00+07:00", "three days, the law's");
    ward.publish(&edition(1, "2026-11-20", |_| {}));

    // At a kitchen table, with no network, nothing is known of it yet.
    ward.clock.set("2026-11-20T11:00:00+07:00");
    let offline = receive(&office);
    assert_eq!(promised(&office, offline), "2026-11-26T17:00:00+07:00");

    ward.sync(&office);
    ward.clock.set("2026-11-20T14:00:00+07:00");
    let after = receive(&office);
    let state = office.case(after).unwrap();
    assert_eq!(promised(&office, after), "2026-11-25T17:00:00+07:00", "two days, the ward's");
    assert_eq!(state.promise.statutory.rfc3339(), "2026-11-26T17:00:00+07:00");
    assert_eq!(state.promise.ruleset.as_str(), "law_2026@1");
    let named = |leg: &Leg| leg.procedure.contains("danh mục số 1 từ 20/11/2026");
    assert!(state.legs.iter().all(named), "rõ quy trình names the edition");

    // The slip names the edition and asks for its paper; an old one says what was true then.
    assert!(says(&office, after, "Phiếu khảo sát mẫu"));
    assert!(says(&office, after, "Danh mục thủ tục số 1, áp dụng từ 20/11/2026"));
    for old in [before, offline] {
        assert!(!says(&office, old, "Phiếu khảo sát mẫu") && !says(&office, old, "Danh mục"));
    }
    let explained = office.explain(&state.promise).unwrap();
    assert_eq!(explained.edition.map(|mark| mark.version), Some(1));
    assert_eq!(office.explain(&office.case(before).unwrap().promise).unwrap().edition, None);

    // Another laptop takes both in alike, and a supplement goes by the rules of the receipt.
    ward.sync(&office);
    ward.sync(&other);
    for case in [before, offline, after] {
        assert_eq!(promised(&other, case), promised(&office, case));
    }
    ward.clock.set("2026-11-20T15:00:00+07:00");
    record(&other, before, CaseEvent::SupplementRequested { what: "Giấy chứng sinh".into() });
    ward.clock.set("2026-11-23T09:00:00+07:00");
    other.receive_supplement(before, None).unwrap();
    let again = promised(&other, before);
    assert_eq!(again, "2026-11-27T17:00:00+07:00", "the full three days again, not two");
    ward.sync(&other);
    assert!(other.set_aside().unwrap().is_empty());
}

#[test]
fn an_edition_that_begins_later_waits_for_its_day() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.publish(&edition(1, "2026-12-01", |_| {}));
    ward.sync(&office);
    ward.clock.set("2026-11-30T10:00:00+07:00");
    let before = receive(&office);
    assert_eq!(office.case(before).unwrap().promise.ruleset.as_str(), "law_2026");
    ward.clock.set("2026-12-01T08:00:00+07:00");
    let after = receive(&office);
    assert_eq!(office.case(after).unwrap().promise.ruleset.as_str(), "law_2026@1");
    // The laptop is closed and opened: the edition is there.
    drop(office);
    let office = ward.reopen("hanh");
    assert!(says(&office, after, "Phiếu khảo sát mẫu"));
    office.print(after, Document::Receipt, PaperKind::Plain, None).unwrap();
}
