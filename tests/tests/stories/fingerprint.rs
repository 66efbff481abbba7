//! Who cannot sign: the officer writes, reads it back, and a finger is put on the paper sheet, on the
//! declaration and at the door (TT 04/2020/TT-BTP Đ25.4). What is kept is that it was so.

use serde_json::json;
use tannha_app::{OfficeError, papers::Source};
use tannha_domain::case::{
    CaseEvent, Document, Field, Finger, Fingerprint, GivenAt, Handover, Phase, ReceiverSignature,
    Refusal, fingerprint,
};
use tannha_print::{DocumentCode, PaperKind};

use super::{
    deliveries::asks,
    entries::words,
    office::{Ward, fill, record},
    privacy::ask,
    procedures::{DECLARANT, MARRIAGE, hand_over, number, print_and_sign, write},
};

const CERTIFICATE: Document = Document::BirthCertificate;

fn mark(read_back: bool, witness: &str) -> ReceiverSignature {
    let (finger, witness) = (Finger::RightIndex, witness.to_owned());
    ReceiverSignature::Fingerprint(Fingerprint { finger, witness, read_back })
}

#[test]
fn a_grandmother_who_cannot_sign_declares_a_birth_with_her_finger_before_a_witness() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let draft = office.start_draft("khai-sinh").unwrap();
    fill(&office, draft);
    // Whoever signs is asked for neither.
    assert!(office.reading(&office.draft(draft).unwrap()).unwrap().is_ready());
    for (field, value) in [
        ("declarant.name", "Phạm Thị Thí Dụ"),
        ("declarant.relation", "grandparent"),
        ("declarant.paper", "Căn cước số 001150000007"),
        ("declarant.mark", "right-index"),
    ] {
        office.set_field(draft, field, value).unwrap();
    }
    let unready = || {
        let Err(OfficeError::NotReady { fields }) = office.receive(draft, false) else {
            panic!("it was received")
        };
        fields
    };
    assert_eq!(unready(), ["declarant.read_back", "declarant.witness"]);
    let said = |field: Field| {
        let reading = office.reading(&office.draft(draft).unwrap()).unwrap();
        reading.remarks.iter().find(|remark| remark.field == field).map(|remark| remark.code)
    };
    for (field, wrong, code) in [
        ("declarant.mark", "ngón nào đó", "not-a-choice"),
        ("declarant.read_back", "no", "fingerprint-unread"),
        ("declarant.witness", "pham thi thi du", "witness-the-same"),
        ("declarant.witness", "Hùng 2", "name-characters"),
    ] {
        let known = Field::from_slug(field).unwrap();
        let right = office.draft(draft).unwrap().typed.get(&known).cloned().unwrap_or_default();
        office.set_field(draft, field, wrong).unwrap();
        assert_eq!(said(known), Some(code), "{field} “{wrong}”");
        assert!(unready().contains(&field), "{field}");
        office.set_field(draft, field, &right).unwrap();
    }
    assert_eq!(office.index().unwrap().len(), 0, "nothing half-saved");
    office.set_field(draft, "declarant.read_back", "yes").unwrap();
    office.set_field(draft, "declarant.witness", "Đỗ Văn Chứng").unwrap();

    // The declaration has the place of the finger, and one for the witness.
    let paper = |source| {
        let sheet = office.sheet(source, DocumentCode::ToKhai, PaperKind::Plain).unwrap();
        format!("{:?}", sheet.pages)
    };
    assert!(paper(Source::Draft(draft)).contains("Việc điểm chỉ"));
    let (case, _) = office.receive(draft, false).unwrap();
    let declared = words(&office, case, DocumentCode::ToKhai);
    for said in [
        "cán bộ viết thay, đọc lại cho nghe; điểm chỉ ngón trỏ phải",
        "(Điểm chỉ ngón trỏ phải)",
        "Phạm Thị Thí Dụ",
        "Người làm chứng",
        "Đỗ Văn Chứng",
    ] {
        assert!(declared.contains(said), "{said}: {declared}");
    }
    // What is kept is who, which and before whom; the register's paper says nothing of it.
    ward.sync(&office);
    let other = ward.laptop("hung");
    let state = other.case(case).unwrap();
    let kept = fingerprint::of_declaration(|field| state.value(field));
    let [(whose, kept)] = &kept[..] else { panic!("{kept:?}") };
    assert_eq!(whose.name, Field::DeclarantName);
    assert_eq!((kept.finger, kept.witness.as_str()), (Finger::RightIndex, "Đỗ Văn Chứng"));
    number(&ward, &office, case);
    assert!(!words(&office, case, DocumentCode::GiayKhaiSinh).contains("iểm chỉ"));
}

#[test]
fn at_a_marriage_each_of_the_two_signs_or_puts_a_finger() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let draft = write(&office, "ket-hon", &[DECLARANT, MARRIAGE]);
    let shown = || {
        let sheet = office.sheet(Source::Draft(draft), DocumentCode::ToKhai, PaperKind::Plain);
        format!("{:?}", sheet.unwrap().pages)
    };
    assert!(!shown().contains("Người làm chứng"), "both sign");
    let ready = || office.reading(&office.draft(draft).unwrap()).unwrap().is_ready();
    assert!(ready());
    office.set_field(draft, "declarant.husband_mark", "left-thumb").unwrap();
    assert!(!ready(), "read back, before a witness");
    office.set_field(draft, "declarant.read_back", "yes").unwrap();
    let husband = office.draft(draft).unwrap().typed[&Field::HusbandName].clone();
    office.set_field(draft, "declarant.witness", &husband).unwrap();
    assert!(!ready(), "nobody sees their own finger");
    office.set_field(draft, "declarant.witness", "Đỗ Văn Chứng").unwrap();
    let (case, _) = office.receive(draft, false).unwrap();
    let declared = words(&office, case, DocumentCode::ToKhai);
    for said in ["Bên nam không ký được", "(Điểm chỉ ngón cái trái)", "Đỗ Văn Chứng"]
    {
        assert!(declared.contains(said), "{said}: {declared}");
    }
    assert!(!declared.contains("Bên nữ không ký được"), "she signs: {declared}");
    let state = office.case(case).unwrap();
    let kept = fingerprint::of_declaration(|field| state.value(field));
    let whose: Vec<Field> = kept.iter().map(|(hand, _)| hand.name).collect();
    assert_eq!(whose, [Field::HusbandName]);
}

#[test]
fn at_the_door_a_finger_stands_on_the_sheet_with_who_saw_it() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let draft = office.start_draft("khai-sinh").unwrap();
    fill(&office, draft);
    let (case, _) = office.receive(draft, false).unwrap();
    number(&ward, &office, case);
    print_and_sign(&office, case, CERTIFICATE);
    record(&office, case, CaseEvent::TakenOut { documents: vec![CERTIFICATE] });
    let handover = |signature| Handover {
        documents: vec![CERTIFICATE],
        receiver: "Phạm Thị Thí Dụ".to_owned(),
        relation: "grandparent".to_owned(),
        authorisation_seen: false,
        identity_seen: true,
        signature,
    };
    for (signature, no) in [
        (mark(false, "Đỗ Văn Chứng"), Refusal::FingerprintUnread),
        (mark(true, "  "), Refusal::WitnessMissing),
        (mark(true, "phạm thị thí dụ"), Refusal::WitnessTheSame),
    ] {
        let refused = office.hand_over(case, handover(signature));
        assert!(matches!(refused, Err(OfficeError::Refused(found)) if found == no), "{no:?}");
        assert_eq!(office.case(case).unwrap().phase(), Phase::OutForDelivery, "nothing half done");
    }
    office.hand_over(case, handover(mark(true, " Đỗ  Văn Chứng "))).unwrap();
    ward.sync(&office);
    let done = &ward.laptop("hung").case(case).unwrap().deliveries[0];
    assert_eq!((done.place, done.on_paper), (GivenAt::Home, true), "no picture: on the sheet");
    let kept = done.fingerprint.as_ref().unwrap();
    assert_eq!((kept.finger, kept.witness.as_str()), (Finger::RightIndex, "Đỗ Văn Chứng"));
    let slip = format!("{:?}", office.control_sheet(case).unwrap());
    assert!(slip.contains("điểm chỉ ngón trỏ phải, làm chứng: Đỗ Văn Chứng"), "{slip}");
    drop(office);

    // The window says it where it says who received the paper.
    let window = ward.window("hanh");
    let view = asks(&window, "case.show", &json!({ "case": case.to_string() }));
    let delivery = &view["parts"]["parts"][0]["delivery"];
    assert_eq!(
        (delivery["finger"].as_str(), delivery["witness"].as_str()),
        (Some("right-index"), Some("Đỗ Văn Chứng"))
    );
}

#[test]
fn a_finger_that_there_is_not_is_no_finger_and_a_signature_stays_a_signature() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let draft = office.start_draft("khai-sinh").unwrap();
    fill(&office, draft);
    let (case, _) = office.receive(draft, false).unwrap();
    number(&ward, &office, case);
    print_and_sign(&office, case, CERTIFICATE);
    record(&office, case, CaseEvent::TakenOut { documents: vec![CERTIFICATE] });
    drop(office);
    let window = ward.window("hanh");
    let request = json!({
        "case": case.to_string(), "documents": ["giay-khai-sinh"], "receiver": "Lê Thị Mẫu",
        "relation": "mother", "authorisation_seen": false, "identity_seen": true,
        "signature": { "kind": "fingerprint", "finger": "thumb", "witness": "Đỗ Văn Chứng", "read_back": true },
    });
    assert_eq!(ask(&window, "paper.hand-over", &request).unwrap_err().code, "not-a-choice");
    drop(window);
    let office = ward.reopen("hanh");
    hand_over(&office, case, &[CERTIFICATE], "Lê Thị Mẫu");
    assert_eq!(office.case(case).unwrap().deliveries[0].fingerprint, None);
}
