//! A signature goes from a day to a day, and for some papers: beyond that nothing is printed or signed.

use tannha_app::{Office, OfficeError};
use tannha_domain::{
    case::{CaseEvent, Document},
    ids::{CaseId, OfficerId},
    time::Date,
    ward::{Mandate, Role},
};
use tannha_practice::PrintsWell as _;
use tannha_print::PaperKind;

use super::office::{Ward, fill, record};

fn day(text: &str) -> Option<Date> {
    Some(Date(text.parse().unwrap()))
}

fn at_signature(office: &Office) -> CaseId {
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(office, draft);
    let case = office.receive(draft, true).unwrap().0;
    record(office, case, CaseEvent::Verified);
    record(office, case, CaseEvent::Submitted);
    case
}

fn code<T: std::fmt::Debug>(answer: Result<T, OfficeError>) -> &'static str {
    answer.unwrap_err().code()
}

#[test]
fn an_expired_signer_or_one_for_other_papers_neither_registers_nor_prints_nor_signs() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let an = OfficerId::parse("an").unwrap();
    ward.clock.set("2026-11-20T10:00:00+07:00");
    let case = at_signature(&office);

    // For copies only: no certificate is registered under that name.
    let copies =
        Mandate { documents: vec![Document::BirthCopy.slug().into()], ..Mandate::default() };
    ward.bound("an", copies);
    ward.sync(&office);
    assert_eq!(code(super::try_to_register(&office, case)), "signer-other-papers");

    // Until today: it is registered, and printed.
    let until = Mandate { from: day("2026-11-01"), until: day("2026-11-20"), ..Mandate::default() };
    ward.bound("an", until.clone());
    ward.sync(&office);
    super::register(&office, case);
    ward.sync(&office);
    let certificate = Document::BirthCertificate;
    office.print(case, certificate, PaperKind::Plain, None).unwrap();

    // Tomorrow nothing goes out under that name any more, and nobody is offered it.
    ward.clock.set("2026-11-23T10:00:00+07:00");
    assert_eq!(code(office.sign(case, certificate, &an)), "signer-expired");
    let again = Some("bản trước bị nhòe".to_owned());
    assert_eq!(code(office.print(case, certificate, PaperKind::Plain, again)), "signer-expired");
    assert!(office.signers().unwrap().is_empty());
    office.print(case, certificate, PaperKind::Preview, None).unwrap();
    office.print(case, Document::Receipt, PaperKind::Plain, None).unwrap();

    // The remedy: the mandate goes on. What was signed in time may be printed again after its end.
    ward.bound("an", Mandate { until: day("2026-11-23"), ..until });
    ward.sync(&office);
    office.sign(case, certificate, &an).unwrap();
    ward.clock.set("2026-11-25T10:00:00+07:00");
    let again = Some("máy in kẹt giấy".to_owned());
    office.print(case, certificate, PaperKind::Plain, again).unwrap();

    // A deputy who signs in the head's place is found for what is new.
    let deputy = ward.laptop_of("binh", Role::Leader);
    drop(deputy);
    ward.sync(&office);
    assert!(office.signers().unwrap().is_empty(), "a leader without authority signs nothing");
    assert!(office.set_aside().unwrap().is_empty());
}

#[test]
fn whom_the_catalogue_names_for_the_result_is_offered_first() {
    let ward = Ward::new();
    ward.empowered("hung", "Đỗ Văn Hùng Mẫu", "tuq-chu-tich");
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T10:00:00+07:00");
    let offered = |case: CaseId| -> Vec<String> {
        let offered = office.signers_of(&office.case(case).unwrap()).unwrap();
        offered.into_iter().map(|officer| officer.id.to_string()).collect()
    };
    let before = at_signature(&office);
    assert_eq!(offered(before), ["an", "hung"], "the law names the chairman");

    // The district's edition lets the officer sign what is received from now on.
    ward.publish(&super::catalogue::edition(1, "2026-11-20", |edition| {
        for result in edition["procedures"][0]["results"].as_array_mut().unwrap() {
            if result["signer"] == "chu-tich" {
                result["signer"] = "cong-chuc".into();
            }
        }
    }));
    ward.sync(&office);
    let after = at_signature(&office);
    assert_eq!(offered(after), ["hung", "an"]);
    assert_eq!(offered(before), ["an", "hung"], "what was received before stands as it was");

    // Who may not sign this paper comes last, whoever is named.
    let copies =
        Mandate { documents: vec![Document::BirthCopy.slug().into()], ..Mandate::default() };
    ward.bound("an", copies);
    ward.sync(&office);
    assert_eq!(offered(before), ["hung", "an"]);
}

#[test]
fn a_mandate_that_begins_later_is_not_one_yet() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T10:00:00+07:00");
    let case = at_signature(&office);
    ward.bound("an", Mandate { from: day("2026-12-01"), ..Mandate::default() });
    ward.sync(&office);
    assert_eq!(code(super::try_to_register(&office, case)), "signer-not-yet");
}
