//! A death is linked 2, 3 or 4 in 1, as the family chooses at receipt: each choice has its steps, its
//! agencies, its hours, its papers to bring, and its result papers.

use serde_json::{Value, json};
use tannha_domain::case::{CaseEvent, Document, Phase};
use tannha_practice::PrintsWell as _;
use tannha_print::{DocumentCode, PaperKind};

use crate::{
    deliveries::{asks, receipt},
    entries::words,
    office::{Ward, record},
    procedures::{DEATH, DECLARANT, hand_over, number, print_and_sign, receive},
};

#[test]
fn what_the_family_brings_and_where_it_goes_changes_with_the_choice() {
    let ward = Ward::new();
    drop(ward.laptop("hanh"));
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let window = ward.window("hanh");
    let started = asks(&window, "draft.start", &json!({ "procedure": "khai-tu-lien-thong" }));
    let draft = started["draft"].as_str().unwrap().to_owned();
    let choose = |choice: &str| {
        let set = json!({ "draft": draft, "field": "death.benefit", "value": choice });
        asks(&window, "draft.set", &set)
    };
    let seen = |view: &Value| {
        let names = |list: &Value, key: &str| -> Vec<String> {
            let list = list.as_array().unwrap().iter();
            list.map(|one| one[key].as_str().unwrap().to_owned()).collect()
        };
        let papers = view["sections"].as_array().unwrap().iter();
        let papers = papers.filter(|part| part["id"] == "papers");
        let fields: Vec<String> = papers.flat_map(|part| names(&part["fields"], "field")).collect();
        (names(&view["bring"], "name"), fields, names(&view["promise"]["legs"], "agency"))
    };
    let has = |list: &[String], one: &str| list.iter().any(|known| known.contains(one));

    let two = started;
    let (bring, fields, agencies) = seen(&two);
    assert!(!has(&bring, "mai táng") && !has(&fields, "mai-tang"), "{bring:?} {fields:?}");
    assert_eq!(agencies, ["UBND", "Công an"]);
    let (bring, fields, agencies) = seen(&choose("mai-tang-6"));
    assert!(has(&bring, "Tờ khai đề nghị hỗ trợ chi phí mai táng"), "{bring:?}");
    assert!(has(&fields, "papers.to-khai-mai-tang") && !has(&fields, "giay-to-tuat"));
    assert_eq!(agencies, ["UBND", "Công an", "Cơ quan giải quyết trợ cấp"]);
    let (bring, fields, agencies) = seen(&choose("tu-tuat-9"));
    assert!(has(&bring, "Mẫu 09-HSB") && has(&bring, "thân nhân hưởng trợ cấp tuất"), "{bring:?}");
    assert!(has(&fields, "papers.giay-to-tuat"));
    assert_eq!(agencies, ["UBND", "Công an", "Bảo hiểm xã hội", "Bảo hiểm xã hội"]);
    let wrong = choose("mai-tang-7");
    let problem = wrong["sections"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|part| part["fields"].as_array().unwrap());
    let problem = problem.filter(|field| field["field"] == "death.benefit");
    let codes: Vec<&Value> =
        problem.map(|field| &field["problems"][0]["problem"]["code"]).collect();
    assert_eq!(codes, ["not-a-choice"]);
}

#[test]
fn four_in_one_ends_with_the_last_agencys_paper_nine_working_days_later() {
    let ward = Ward::with(|settings| {
        let named = "Bảo hiểm xã hội cơ sở Từ Liêm".to_owned();
        settings.agencies.insert("bao-hiem-xa-hoi".to_owned(), named);
    });
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T10:00:00+07:00");
    let claim: &[(&str, &str)] = &[
        ("death.benefit", "tu-tuat-9"),
        ("papers.to-khai-mai-tang", "yes"),
        ("papers.giay-to-tuat", "yes"),
    ];
    let case = receive(&office, "khai-tu-lien-thong", &[DECLARANT, DEATH, claim]);
    let said = receipt(&office, case);
    for wanted in [
        "kèm giải quyết mai táng phí, tử tuất, bảo hiểm xã hội chi trả",
        "Tờ khai của thân nhân (Mẫu 09-HSB)",
        "Quyết định về trợ cấp mai táng, Bảo hiểm xã hội cơ sở Từ Liêm: hẹn 17:00 04/12/2026",
        "Quyết định về trợ cấp tuất, Bảo hiểm xã hội cơ sở Từ Liêm: hẹn 17:00 04/12/2026",
    ] {
        assert!(said.contains(wanted), "{wanted}: {said}");
    }
    let letter = words(&office, case, DocumentCode::ThuChiaBuon);
    for wanted in ["Ông/bà Trần Thị Thử và gia quyến", "Được tin cụ ông Trần Văn Thí Dụ từ trần"]
    {
        assert!(letter.contains(wanted), "{wanted}: {letter}");
    }
    number(&ward, &office, case);
    print_and_sign(&office, case, Document::DeathExtract);
    let finish = |leg: &str, outcome: &str| {
        let (leg, outcome) = (leg.to_owned(), outcome.to_owned());
        record(&office, case, CaseEvent::LegFinished { leg, outcome });
    };
    finish("xoa-thuong-tru", "Đã xóa");
    let first = [Document::DeathExtract, Document::ResidenceRemoved];
    record(&office, case, CaseEvent::TakenOut { documents: first.to_vec() });
    ward.clock.set("2026-11-20T16:30:00+07:00");
    hand_over(&office, case, &first, "Trần Thị Thử");
    assert_eq!(office.case(case).unwrap().phase(), Phase::PartlyDelivered);

    ward.clock.set("2026-12-03T09:00:00+07:00");
    finish("mai-tang", "Quyết định số 12, chuyển khoản");
    finish("tu-tuat", "Quyết định số 13");
    let grants = [Document::FuneralGrant, Document::SurvivorsGrant];
    record(&office, case, CaseEvent::TakenOut { documents: grants.to_vec() });
    hand_over(&office, case, &grants, "Trần Thị Thử");
    let state = office.case(case).unwrap();
    assert_eq!(state.phase(), Phase::Delivered);
    assert!(state.finished_at.unwrap() < state.promise.statutory);
    office.print(case, Document::Receipt, PaperKind::Plain, None).unwrap();
    ward.sync(&office);
    assert!(office.set_aside().unwrap().is_empty());
}
