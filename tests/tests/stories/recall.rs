//! Papers that must come back: a misprint that the family found, and a birth that was registered twice.

use tannha_api::{
    Handle as _,
    types::{
        case::CaseId as CaseOf,
        lines::{GroupKind, ShowToday, Verb},
        recall::{BeginRecall, RevokeCase, TakeRecallStep},
    },
};
use tannha_app::{Office, papers::PaperKind, stock::serials};
use tannha_domain::{
    case::{
        Book, CaseEvent, Document, Field, Handover, Phase, ReceiverSignature, Refusal,
        form::Gravity, written_number,
    },
    ids::{CaseId, OfficerId},
    stock::{Fate, Serial, StockEvent},
};

use tannha_practice::PrintsWell as _;
use tannha_print::DocumentCode;

use crate::{
    office::{Ward, fill, record},
    register,
};

const CERTIFICATE: Document = Document::BirthCertificate;
const LETTER: Document = Document::ApologyLetter;

fn signer() -> OfficerId {
    OfficerId::parse("an").unwrap()
}

fn registered(ward: &Ward, office: &Office) -> CaseId {
    let draft = office.start_draft("khai-sinh").unwrap();
    fill(office, draft);
    let (case, _) = office.receive(draft, true).unwrap();
    record(office, case, CaseEvent::Verified);
    record(office, case, CaseEvent::Submitted);
    register(office, case);
    ward.sync(office);
    case
}

fn to_the_door(office: &Office, case: CaseId, document: Document) {
    record(office, case, CaseEvent::TakenOut { documents: vec![document] });
    let handover = Handover {
        documents: vec![document],
        receiver: "Lê Thị Mẫu".into(),
        relation: "mother".into(),
        authorisation_seen: false,
        identity_seen: true,
        signature: ReceiverSignature::OnPaper,
    };
    office.hand_over(case, handover).unwrap();
}

/// Printed on a sheet of the safe, signed, and brought home.
fn delivered(office: &Office, case: CaseId, sheet: &str) {
    let sheets = serials(sheet).unwrap();
    office.print_on(case, CERTIFICATE, PaperKind::Overprint, None, &sheets).unwrap();
    record(office, case, CaseEvent::Signed { document: CERTIFICATE, signer: signer() });
    to_the_door(office, case, CERTIFICATE);
}

fn step(case: CaseId, step: &str, note: &str) -> TakeRecallStep {
    TakeRecallStep {
        case: case.to_string(),
        document: CERTIFICATE.slug().to_owned(),
        step: step.to_owned(),
        note: note.to_owned(),
    }
}

#[test]
fn a_misprint_comes_back_is_voided_with_its_sheet_replaced_and_apologised_for() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let from = "Sở Tư pháp, phiếu số 12".to_owned();
    let first = Serial::parse("KS 0000101").unwrap();
    office.stock_does(CERTIFICATE, StockEvent::Received { first, last: 110, from }).unwrap();
    let case = registered(&ward, &office);
    delivered(&office, case, "KS 101");
    let number = office.case(case).unwrap().registration.as_ref().map(written_number);

    // Two days later the mother calls: a tone mark is missing.
    ward.clock.set("2026-11-23T09:00:00+07:00");
    drop(office);
    let host = ward.window("hanh");
    let begin = BeginRecall {
        case: case.to_string(),
        document: CERTIFICATE.slug().to_owned(),
        cause: "misprinted".to_owned(),
        what: "tên đệm của cháu in thiếu dấu".to_owned(),
        other: None,
    };
    let nothing_wrong = BeginRecall { what: " ".to_owned(), ..begin.clone() };
    assert_eq!(host.recall_begin(nothing_wrong).unwrap_err().code, "reason-missing");
    let view = host.recall_begin(begin).unwrap().value;
    assert!(view.recalls.made[0].open && view.recalls.papers.is_empty());
    let today = host.today_show(ShowToday::default()).unwrap().value;
    assert_eq!(today.groups[0].kind, GroupKind::ToRecall, "a task until its end");
    assert_eq!(view.actions[0].verb, Verb::TakeRecallStep);

    // Out of order it is refused with the way to go.
    assert_eq!(host.recall_step(step(case, "voided", "")).unwrap_err().code, "recall-step-early");
    host.recall_step(step(case, "retrieved", "mẹ cháu giao lại tại nhà")).unwrap();
    let view = host.recall_step(step(case, "voided", "gạch chéo, lưu hồ sơ")).unwrap().value;
    assert_eq!(view.actions[0].verb, Verb::PrintCertificate, "what replaces it is printed next");
    drop(host);

    let office = ward.reopen("hanh");
    let sheets = office.stock(CERTIFICATE).unwrap().sheets;
    let sheet = sheets.values().next().unwrap();
    assert_eq!((sheet.fate(), sheet.case), (Some(Fate::Spoiled), Some(case)));
    assert_eq!(sheet.spoiled().unwrap().why, "Thu hồi, hủy: tên đệm của cháu in thiếu dấu");
    delivered(&office, case, "KS 102");
    let state = office.case(case).unwrap();
    assert_eq!(state.registration.as_ref().map(written_number), number, "the entry's number stays");
    assert_eq!(state.phase(), Phase::Delivered);
    assert!(state.has_recall(), "the family has had no apology yet");

    // The letter says what was wrong, and the handing over of it ends the recall.
    let draft =
        CaseEvent::LetterDrafted { greeting: "ba".into(), document: Some(LETTER), text: None };
    record(&office, case, draft);
    let letter = super::entries::words(&office, case, DocumentCode::ThuXinLoi);
    for said in ["Giấy khai sinh", "tên đệm của cháu in thiếu dấu", "Lỗi này thuộc về chúng tôi"]
    {
        assert!(letter.contains(said), "{said}: {letter}");
    }
    assert!(!letter.contains("chậm"), "{letter}");
    let an = ward.laptop("an");
    ward.sync(&office);
    ward.sync(&an);
    record(&an, case, CaseEvent::LetterApproved { document: Some(LETTER) });
    an.print(case, LETTER, PaperKind::Plain, None).unwrap();
    record(&an, case, CaseEvent::Signed { document: LETTER, signer: signer() });
    record(&an, case, CaseEvent::LetterNumberRequested { document: Some(LETTER) });
    ward.sync(&an);
    to_the_door(&an, case, LETTER);
    ward.sync(&an);
    ward.sync(&office);
    let state = office.case(case).unwrap();
    assert!(!state.has_recall(), "{:?}", state.recalls);
}

#[test]
fn a_birth_registered_twice_is_revoked_by_a_decision_and_gives_no_more_copies() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let case = registered(&ward, &office);
    office.print(case, CERTIFICATE, PaperKind::Overprint, None).unwrap();
    record(&office, case, CaseEvent::Signed { document: CERTIFICATE, signer: signer() });
    to_the_door(&office, case, CERTIFICATE);
    ward.sync(&office);
    drop(office);

    ward.clock.set("2026-12-14T09:00:00+07:00");
    let decided = RevokeCase {
        case: case.to_string(),
        decision: "815/QĐ-UBND".to_owned(),
        decided_on: "2026-12-10".to_owned(),
        authority: "Chủ tịch Ủy ban nhân dân thành phố Mẫu".to_owned(),
        reason: "cháu đã được đăng ký khai sinh ở xã khác".to_owned(),
    };
    let mut host = ward.window("hanh");
    assert_eq!(host.case_revoke(decided.clone()).unwrap_err().code, "not-your-role");
    drop(host);
    let leader = ward.laptop("an");
    ward.sync(&leader);
    drop(leader);
    host = ward.window("an");
    let tomorrow = RevokeCase { decided_on: "2026-12-15".to_owned(), ..decided.clone() };
    assert_eq!(host.case_revoke(tomorrow).unwrap_err().code, "decided-in-future");
    let view = host.case_revoke(decided).unwrap().value;
    assert_eq!(view.recalls.revocation.as_ref().unwrap().decision, "815/QĐ-UBND");
    assert_eq!(view.recalls.made[0].cause, "decision", "what had left is called back with it");
    host.recall_step(step(case, "lost", "gia đình cam đoan đã thất lạc")).unwrap();
    host.recall_step(step(case, "voided", "niêm yết thông báo")).unwrap();
    let view = host.recall_step(step(case, "no-apology", "hai nơi cùng tiếp nhận")).unwrap().value;
    assert!(!view.recalls.made[0].open, "nothing comes in its place");
    let shown = host.case_show(CaseOf { case: case.to_string() }).unwrap().value;
    assert!(shown.actions.iter().all(|action| action.verb != Verb::PrintCertificate));
    drop(host);

    // The register keeps the number and says why; copies are refused with the reason.
    let leader = ward.reopen("an");
    let births = leader.register_book(Book::Births, 2026).unwrap();
    let note = births.entries[0].notes.join("; ");
    assert!(note.contains("Thu hồi theo Quyết định số 815/QĐ-UBND ngày 10/12/2026"), "{note}");
    let draft = leader.start_draft("ban-sao-khai-sinh").unwrap();
    let state = leader.case(case).unwrap();
    let registration = state.registration.as_ref().unwrap();
    for (field, value) in [
        (Field::EntryNumber, written_number(registration)),
        (Field::EntryDate, registration.registered_on.0.format("%d/%m/%Y").to_string()),
        (Field::EntryPlace, registration.place.clone()),
    ] {
        leader.set_field(draft, field.slug(), &value).unwrap();
    }
    let reading = leader.reading(&leader.draft(draft).unwrap()).unwrap();
    let remark = reading.remarks.iter().find(|remark| remark.code == "entry-revoked").unwrap();
    assert_eq!((remark.field, remark.gravity), (Field::EntryNumber, Gravity::Error));
    let again = CaseEvent::Revoked {
        decision: "816/QĐ-UBND".into(),
        decided_on: None,
        authority: None,
        reason: None,
    };
    let twice = leader.act(case, tannha_domain::case::Command::Record(again));
    assert!(matches!(twice, Err(tannha_app::OfficeError::Refused(Refusal::Closed))), "{twice:?}");
}
