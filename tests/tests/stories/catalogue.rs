//! The district changes what the ward promises and asks for: by data, for the dossiers to come.

use serde_json::{Value, json};
use tannha_app::{Office, OfficeError};
use tannha_domain::{
    case::{CaseEvent, Document, Field, Handover, Leg, Phase, ReceiverSignature, Refusal},
    ids::{CaseId, OfficerId},
    ruleset::{ProcedureCode, Rulebook},
};
use tannha_practice::PrintsWell as _;
use tannha_print::{DocumentCode, PaperKind};

use super::{
    entries::words,
    office::{Ward, fill, record},
};

/// An edition that promises the linked birth in two days and asks for one more paper.
pub(crate) fn edition(version: u32, from: &str, change: impl FnOnce(&mut Value)) -> String {
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

fn says(office: &Office, case: CaseId, said: &str) -> bool {
    on(office, case, DocumentCode::GiayTiepNhan, said)
}

/// A line that is broken on the paper is one here.
fn on(office: &Office, case: CaseId, code: DocumentCode, said: &str) -> bool {
    words(office, case, code).contains(said)
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
    record(
        &other,
        before,
        CaseEvent::SupplementRequested {
            what: "Giấy chứng sinh".into(),
            why: "Bản chụp bị mờ".into(),
        },
    );
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

/// The edition that docs/catalogue.md shows.
const SAMPLE: &str = include_str!("../../../docs/catalogue/danh-muc-mau.json");
const LENDING: &str = "rieng-muon-nha-sinh-hoat";

#[test]
fn a_procedure_that_the_office_defined_goes_from_door_to_door_with_no_programmer() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T08:00:00+07:00");
    assert!(matches!(office.start_draft(LENDING), Err(OfficeError::Rules(_))), "not yet");
    ward.publish(SAMPLE);
    ward.sync(&office);
    let received: Vec<String> =
        office.procedures().unwrap().iter().map(|known| known.code.to_string()).collect();
    assert_eq!(received.last().map(String::as_str), Some(LENDING));

    // At the organiser's home, no network. What is wrong is said of its field.
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let draft = office.start_draft(LENDING).unwrap();
    let wrong = [
        ("own.2", "31/02/1980", "date-day"),
        ("own.3", "12345", "id-not-twelve-digits"),
        ("own.5", "12/2026", "date-incomplete"),
        ("own.6", "Nửa đêm", "not-a-choice"),
        ("own.7", "rất đông", "not-a-number"),
        ("own.8", "có lẽ", "not-a-choice"),
        ("own.9", "Xã Không Có", "place-not-chosen"),
    ];
    for (field, value, _) in wrong {
        office.set_field(draft, field, value).unwrap();
    }
    office.set_field(draft, "own.4", &"a".repeat(81)).unwrap();
    let reading = office.reading(&office.draft(draft).unwrap()).unwrap();
    let said: Vec<(&str, &str)> =
        reading.remarks.iter().map(|remark| (remark.field.slug(), remark.code)).collect();
    for (field, _, code) in wrong.into_iter().chain([("own.4", "", "text-too-long")]) {
        assert!(said.contains(&(field, code)), "{field} {code} in {said:?}");
    }
    assert!(reading.missing.iter().any(|field| field.slug() == "own.1"), "a name is needed");
    assert!(matches!(office.receive(draft, false), Err(OfficeError::NotReady { .. })));
    assert!(matches!(office.set_field(draft, "own.10", "x"), Err(OfficeError::NoSuchField)));

    for (field, value) in [
        ("own.1", "Trần Thị Bút"),
        ("own.2", "17/11/1956"),
        ("own.3", "001156000001"),
        ("own.4", "Mừng thọ bà Bút"),
        ("own.5", "05/12/2026"),
        ("own.6", "Buổi tối"),
        ("own.7", "045"),
        ("own.8", "no"),
        ("own.9", "00592"),
        ("declarant.name", "Trần Thị Bút"),
        ("declarant.paper", "Căn cước số 001156000001"),
    ] {
        office.set_field(draft, field, value).unwrap();
    }
    let (case, _) = office.receive(draft, false).unwrap();
    let state = office.case(case).unwrap();
    assert_eq!(state.title(), "Trần Thị Bút");
    assert_eq!(state.value(Field::Own5), "05/12/2026");
    assert_eq!(state.value(Field::Own7), "45");
    assert_eq!(promised(&office, case), "2026-11-23T17:00:00+07:00", "the ward's one day");
    assert!(says(&office, case, "Cho mượn nhà sinh hoạt cộng đồng (mẫu)"));
    assert!(says(&office, case, "Buổi tối") && says(&office, case, "Đơn đề nghị mượn nhà"));
    office.print(case, Document::Receipt, PaperKind::Plain, None).unwrap();
    let found = |words: &str| office.index().unwrap().search(words, 5).0.len();
    assert_eq!((found("tran thi but"), found("001156000001")), (1, 1));

    // Another edition changes nothing of it: what a value means is pinned.
    let mut next: Value = serde_json::from_str(SAMPLE).unwrap();
    next["version"] = json!(2);
    next["procedures"][0]["form"].as_array_mut().unwrap().remove(0);
    ward.publish(&next.to_string());
    ward.sync(&office);
    assert_eq!(office.case(case).unwrap().title(), "Trần Thị Bút");

    // An edit is read as its kind, too.
    let base = office.case(case).unwrap().fields[&Field::Own7].by;
    let Err(OfficeError::Refused(Refusal::BadField { field, code, .. })) =
        office.edit(case, Field::Own7, "năm mươi", base)
    else {
        panic!("it is no number")
    };
    assert_eq!((field, code), (Field::Own7, "not-a-number"));
    office.edit(case, Field::Own7, "50", base).unwrap();

    record(&office, case, CaseEvent::Verified);
    record(&office, case, CaseEvent::Submitted);
    super::register(&office, case);
    ward.sync(&office);
    let state = office.case(case).unwrap();
    assert_eq!(state.registration.as_ref().unwrap().number, 1);
    assert!(state.legs.iter().all(|leg| leg.done_at.is_some()), "its one step is done");
    let code = DocumentCode::KetQuaThuTuc;
    for said in [
        "PHIẾU ĐỒNG Ý CHO MƯỢN NHÀ SINH HOẠT CỘNG ĐỒNG",
        "TRẦN THỊ BÚT",
        "05/12/2026",
        "Mừng thọ bà Bút",
        "Không",
        "01/2026/TTR",
    ] {
        assert!(on(&office, case, code, said), "{said}");
    }
    let document = Document::OwnResult;
    office.print(case, document, PaperKind::Plain, None).unwrap();
    let signer = OfficerId::parse("an").unwrap();
    record(&office, case, CaseEvent::Signed { document, signer });
    record(&office, case, CaseEvent::TakenOut { documents: vec![document] });
    ward.clock.set("2026-11-23T16:00:00+07:00");
    let handover = Handover {
        documents: vec![document],
        receiver: "Trần Thị Bút".into(),
        relation: "self".into(),
        authorisation_seen: false,
        identity_seen: true,
        signature: ReceiverSignature::OnPaper,
    };
    office.hand_over(case, handover).unwrap();
    assert_eq!(office.case(case).unwrap().phase(), Phase::Delivered);
    ward.sync(&office);
    assert!(office.set_aside().unwrap().is_empty());
    let page = office
        .register_sheet(
            tannha_domain::case::Book::Own,
            2026,
            tannha_app::registers::RegisterSheet::Page,
        )
        .unwrap();
    assert!(format!("{page:?}").contains("Cho mượn nhà sinh hoạt cộng đồng (mẫu)"));
}

#[test]
fn a_draft_keeps_the_form_that_it_was_begun_with_and_an_ended_procedure_begins_no_more() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T08:00:00+07:00");
    ward.publish(SAMPLE);
    ward.sync(&office);
    let draft = office.start_draft(LENDING).unwrap();
    let ended = json!({
        "version": 2,
        "from": "2026-11-20",
        "name": {"vi": "Thôi nhận", "en": "No more"},
        "source": {"mark": "general-low", "cite": "QĐ mẫu, không có thật"},
        "ended": [LENDING],
    });
    ward.publish(&ended.to_string());
    ward.sync(&office);
    assert_eq!(office.draft(draft).unwrap().own_fields().len(), 7);
    assert!(office.start_draft(LENDING).is_err());
    assert!(office.procedures().unwrap().iter().all(|known| !known.is_own()));
}

#[test]
fn a_procedure_that_was_published_before_its_day_is_counted_so_in_the_index() {
    use tannha_app::{Locale, reports::ReportKind};
    use tannha_domain::report::{Period, Span};
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T10:00:00+07:00");
    // One on the very day, one ten days ahead.
    ward.publish(&edition(1, "2026-11-20", |_| {}));
    ward.publish(&edition(2, "2026-11-30", |_| {}));
    ward.sync(&office);
    let period = Period::around(Span::Month, "2026-11-20".parse().unwrap());
    let report = office.report(ReportKind::Inputs, period, Locale::Vi, false).unwrap();
    let mut rows = report.sheet.rows.iter();
    let row = rows.find(|row| row.cells[0].starts_with("Thủ tục mới")).unwrap();
    let figure = |at: usize| row.cells[at].parse::<u32>().unwrap();
    assert!(figure(1) > 0);
    assert_eq!(figure(1) * 2, figure(2), "half of them: {:?}", row.cells);
}
