//! A paper at a door: what its code says where only the key of the upper office is known, on a laptop,
//! and on the page that everybody can open.

use std::convert::Infallible;

use tannha_api::{Handle as _, types::proof::CheckPaper};
use tannha_app::{Office, papers::PaperKind};
use tannha_domain::{
    case::{CaseEvent, Document, Field, Handover, RecallCause, RecallStep, ReceiverSignature},
    ids::{CaseId, OfficerId},
    proof::{BadProof, Doubt, FacePart, Known, Look, Typed, Verdict, look, to_text},
};
use tannha_practice::PrintsWell as _;

use crate::{
    office::{Ward, fill, record},
    register,
};

const RECEIPT: Document = Document::Receipt;
const CERTIFICATE: Document = Document::BirthCertificate;

fn received(office: &Office) -> CaseId {
    let draft = office.start_draft("khai-sinh").unwrap();
    fill(office, draft);
    office.receive(draft, true).unwrap().0
}

fn registered(ward: &Ward, office: &Office) -> CaseId {
    let case = received(office);
    record(office, case, CaseEvent::Verified);
    record(office, case, CaseEvent::Submitted);
    register(office, case);
    ward.sync(office);
    case
}

/// The code on the latest print of a paper.
fn code(office: &Office, case: CaseId, document: Document) -> String {
    let paper = office.case(case).unwrap().paper(document);
    to_text(paper.issues.last().unwrap().code.as_ref().unwrap())
}

fn here(office: &Office, code: &str) -> Verdict {
    office.check_paper(code, &Typed::default()).unwrap().look.verdict
}

fn above(ward: &Ward, code: &str) -> Verdict {
    ward.checked(code, &Typed::default())
}

/// Somebody who knows the upper office's key and nothing else.
fn stranger(ward: &Ward, code: &str, typed: &Typed) -> Look {
    let nothing = |_: &_| Ok::<_, Infallible>(Known::Nothing);
    look(code, typed, &ward.district_key(), nothing).unwrap()
}

fn print(office: &Office, case: CaseId, document: Document, why: Option<&str>) {
    office.print(case, document, PaperKind::Plain, why.map(str::to_owned)).unwrap();
}

fn sign(office: &Office, case: CaseId, document: Document) {
    let signer = OfficerId::parse("an").unwrap();
    record(office, case, CaseEvent::Signed { document, signer });
}

#[test]
fn a_receipt_is_genuine_at_the_door_and_everywhere_once_the_laptop_has_synced() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let case = received(&office);
    print(&office, case, RECEIPT, None);
    let first = code(&office, case, RECEIPT);
    assert!(matches!(here(&office, &first), Verdict::Genuine(_)));
    // The upper office has not heard of it; a stranger learns that it was issued.
    assert_eq!(above(&ward, &first), Verdict::CannotTell(Doubt::NotInLog));
    let alone = stranger(&ward, &first, &Typed::default());
    assert_eq!(alone.verdict, Verdict::CannotTell(Doubt::NoLog));
    let said = alone.opened.unwrap().claims;
    assert_eq!(said.face.names[0].short, "L.T.Mẫu");
    assert_eq!(said.face.number.as_deref(), Some(office.case(case).unwrap().code.text.as_str()));

    // Printed again it is the same paper, and carries the same code.
    print(&office, case, RECEIPT, Some("giấy bị ướt"));
    assert_eq!(code(&office, case, RECEIPT), first);

    // The family has another telephone: the paper has another face, and replaces the first.
    ward.sync(&office);
    assert!(matches!(above(&ward, &first), Verdict::Genuine(_)));
    let value = "0900000009".to_owned();
    record(&office, case, CaseEvent::FieldEdited { field: Field::DeclarantPhone, value });
    print(&office, case, RECEIPT, Some("gia đình đổi số điện thoại"));
    let second = code(&office, case, RECEIPT);
    assert_ne!(second, first);
    ward.sync(&office);
    for verdict in [here(&office, &first), above(&ward, &first)] {
        assert!(matches!(verdict, Verdict::Replaced(_)), "{verdict:?}");
    }
    assert!(matches!(above(&ward, &second), Verdict::Genuine(_)));

    // A colleague's laptop knows when it has synced.
    let hung = ward.laptop("hung");
    assert!(matches!(here(&hung, &second), Verdict::Genuine(_)));
}

#[test]
fn another_name_number_or_day_on_the_paper_is_altered_in_all_three_places() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let case = received(&office);
    ward.sync(&office);
    print(&office, case, RECEIPT, None);
    ward.sync(&office);
    let code = code(&office, case, RECEIPT);
    let name = |name: &str| Typed { name: Some(name.to_owned()), ..Typed::default() };
    let altered = Verdict::Altered(vec![FacePart::Name]);
    for typed in [name("Lê Thị Mậu"), name("Lý Thị Mẫu")] {
        assert_eq!(office.check_paper(&code, &typed).unwrap().look.verdict, altered);
        assert_eq!(ward.checked(&code, &typed), altered);
        assert_eq!(stranger(&ward, &code, &typed).verdict, altered);
    }
    let right = name("LÊ THỊ MẪU");
    assert!(matches!(ward.checked(&code, &right), Verdict::Genuine(_)));
    let mut flipped = code.clone();
    flipped.replace_range(60..61, if &code[60..61] == "7" { "8" } else { "7" });
    let bad = |verdict: Verdict| {
        matches!(verdict, Verdict::NotOurs(BadProof::Damaged | BadProof::OtherDistrict))
    };
    assert!(bad(here(&office, &flipped)) && bad(above(&ward, &flipped)));
    assert!(bad(stranger(&ward, &flipped, &Typed::default()).verdict));
}

#[test]
fn a_paper_is_recalled_then_replaced_wherever_the_log_is_known() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let case = registered(&ward, &office);
    print(&office, case, CERTIFICATE, None);
    let first = code(&office, case, CERTIFICATE);
    assert_eq!(here(&office, &first), Verdict::CannotTell(Doubt::Unsigned));
    sign(&office, case, CERTIFICATE);
    assert!(matches!(here(&office, &first), Verdict::Genuine(_)));
    record(&office, case, CaseEvent::TakenOut { documents: vec![CERTIFICATE] });
    let handover = Handover {
        documents: vec![CERTIFICATE],
        receiver: "Lê Thị Mẫu".into(),
        relation: "mother".into(),
        authorisation_seen: false,
        identity_seen: true,
        signature: ReceiverSignature::OnPaper,
    };
    office.hand_over(case, handover).unwrap();
    ward.sync(&office);
    assert!(matches!(above(&ward, &first), Verdict::Genuine(_)));

    let (document, what) = (CERTIFICATE, "tên đệm in thiếu dấu".to_owned());
    let cause = RecallCause::Misprinted;
    record(&office, case, CaseEvent::RecallBegun { document, cause, what, other: None });
    ward.sync(&office);
    for verdict in [here(&office, &first), above(&ward, &first)] {
        assert!(matches!(verdict, Verdict::Recalled(_, Some(RecallCause::Misprinted))));
    }
    for (step, note) in
        [(RecallStep::Retrieved, "mẹ cháu giao lại"), (RecallStep::Voided, "gạch chéo")]
    {
        record(&office, case, CaseEvent::RecallStepTaken { document, step, note: note.to_owned() });
    }
    assert!(matches!(here(&office, &first), Verdict::Recalled(..)));
    print(&office, case, CERTIFICATE, None);
    sign(&office, case, CERTIFICATE);
    let second = code(&office, case, CERTIFICATE);
    assert_ne!(second, first, "what was voided is never printed again");
    ward.sync(&office);
    for verdict in [here(&office, &first), above(&ward, &first)] {
        assert!(matches!(verdict, Verdict::Replaced(_)), "{verdict:?}");
    }
    for verdict in [here(&office, &second), above(&ward, &second)] {
        assert!(matches!(verdict, Verdict::Genuine(_)), "{verdict:?}");
    }
    // Who knows no log is told that nothing more is known there.
    let alone = stranger(&ward, &first, &Typed::default()).verdict;
    assert_eq!(alone, Verdict::CannotTell(Doubt::NoLog));
}

#[test]
fn a_stolen_laptop_signs_what_no_log_vouches_for() {
    let ward = Ward::new();
    let stolen = ward.laptop("hung");
    let office = ward.laptop("hanh");
    let case = received(&stolen);
    print(&stolen, case, RECEIPT, None);
    let code = code(&stolen, case, RECEIPT);
    ward.revoke(&stolen);
    ward.sync(&office);
    assert_eq!(here(&office, &code), Verdict::CannotTell(Doubt::RevokedLaptop));
    assert_eq!(above(&ward, &code), Verdict::CannotTell(Doubt::RevokedLaptop));
}

#[test]
fn a_blank_and_a_preview_carry_no_code_and_the_window_says_what_the_laptop_knows() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let case = registered(&ward, &office);
    office.print(case, CERTIFICATE, PaperKind::Preview, None).unwrap();
    assert!(office.case(case).unwrap().paper(CERTIFICATE).issues.is_empty());
    office.print(case, CERTIFICATE, PaperKind::Overprint, None).unwrap();
    assert!(office.case(case).unwrap().paper(CERTIFICATE).issues.is_empty());
    print(&office, case, RECEIPT, None);
    let code = code(&office, case, RECEIPT);
    drop(office);
    let host = ward.window("hanh");
    let asked =
        CheckPaper { code, name: String::new(), number: String::new(), date: String::new() };
    let found = host.paper_check(asked.clone()).unwrap().value;
    assert_eq!((found.verdict.as_str(), found.why), ("genuine", None));
    assert_eq!(found.ward, "phường Từ Liêm");
    assert_eq!(found.said.unwrap().document, "giay-tiep-nhan");
    assert!(found.as_of.is_some(), "as of the last sync");
    let other = CheckPaper { date: "18/11/2026".to_owned(), ..asked.clone() };
    let found = host.paper_check(other).unwrap().value;
    assert_eq!((found.verdict.as_str(), found.differs), ("altered", vec!["date".to_owned()]));
    let unread = CheckPaper { date: "hôm qua".to_owned(), ..asked };
    assert_eq!(host.paper_check(unread).unwrap_err().code, "proof-date-bad");
}
