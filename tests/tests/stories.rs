//! Stories: what an officer does in a day, against the real verbs, store and district, with a
//! clock that the story turns. Each reads as it would be told.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on stops")]

#[path = "stories/alike.rs"]
mod alike;
#[path = "stories/apology.rs"]
mod apology;
#[path = "stories/births.rs"]
mod births;
#[path = "stories/calendar.rs"]
mod calendar;
#[path = "stories/care.rs"]
mod care;
#[path = "stories/catalogue.rs"]
mod catalogue;
#[path = "stories/choices.rs"]
mod choices;
#[path = "stories/deliveries.rs"]
mod deliveries;
#[path = "stories/doors.rs"]
mod doors;
#[path = "stories/entries.rs"]
mod entries;
#[path = "stories/exchange.rs"]
mod exchange;
#[path = "stories/fees.rs"]
mod fees;
#[path = "stories/fingerprint.rs"]
mod fingerprint;
#[path = "stories/forms.rs"]
mod forms;
#[path = "stories/inquiries.rs"]
mod inquiries;
#[path = "stories/letter_texts.rs"]
mod letter_texts;
#[path = "stories/letters.rs"]
mod letters;
#[path = "stories/linked_deaths.rs"]
mod linked_deaths;
#[path = "stories/lists.rs"]
mod lists;
#[path = "stories/meanwhile.rs"]
mod meanwhile;
#[path = "stories/office.rs"]
mod office;
#[path = "stories/pictures.rs"]
mod pictures;
#[path = "stories/prints.rs"]
mod prints;
#[path = "stories/privacy.rs"]
mod privacy;
#[path = "stories/procedures.rs"]
mod procedures;
#[path = "stories/proof.rs"]
mod proof;
#[path = "stories/queue.rs"]
mod queue;
#[path = "stories/rating.rs"]
mod rating;
#[path = "stories/recall.rs"]
mod recall;
#[path = "stories/registers.rs"]
mod registers;
#[path = "stories/reports.rs"]
mod reports;
#[path = "stories/rounds.rs"]
mod rounds;
#[path = "stories/runs.rs"]
mod runs;
#[path = "stories/settings.rs"]
mod settings;
#[path = "stories/sheets.rs"]
mod sheets;
#[path = "stories/signers.rs"]
mod signers;
#[path = "stories/signing.rs"]
mod signing;
#[path = "stories/silence.rs"]
mod silence;
#[path = "stories/slips.rs"]
mod slips;
#[path = "stories/stock.rs"]
mod stock;
#[path = "stories/survey.rs"]
mod survey;
#[path = "stories/templates.rs"]
mod templates;
#[path = "stories/voice.rs"]
mod voice;

use tannha_app::papers::{PrintProfile, Source};
use tannha_app::{OfficeError, casework::RegistrationTyped};
use tannha_domain::{
    case::{CaseEvent, Command, Document, Field, Handover, Phase, ReceiverSignature, Refusal},
    ids::OfficerId,
};
use tannha_practice::PrintsWell as _;
use tannha_print::{DocumentCode, PaperKind};

use office::{Ward, fill, record};

fn try_to_register(
    office: &tannha_app::Office,
    case: tannha_domain::ids::CaseId,
) -> Result<Vec<tannha_app::Topic>, OfficeError> {
    let typed = RegistrationTyped {
        registered_on: office.now().date(),
        number: None,
        citizen_id: None,
        signer: OfficerId::parse("an").unwrap(),
    };
    office.request_number(case, typed)
}

fn register(office: &tannha_app::Office, case: tannha_domain::ids::CaseId) {
    try_to_register(office, case).unwrap();
}

#[test]
fn a_birth_taken_in_at_home_becomes_papers_in_the_familys_hands() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");

    // At the kitchen table, no network.
    ward.clock.set("2026-11-20T10:00:00+07:00");
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(&office, draft);
    let (case, _) = office.receive(draft, false).unwrap();
    let state = office.case(case).unwrap();
    assert!(state.code.is_provisional());
    assert_eq!(state.promise.statutory.rfc3339(), "2026-11-26T17:00:00+07:00");
    office.print(case, Document::Receipt, PaperKind::Plain, None).unwrap();
    assert!(matches!(office.draft(draft), Err(OfficeError::NoSuchDraft)));

    // Back at the office.
    ward.clock.set("2026-11-20T15:30:00+07:00");
    ward.sync(&office);
    let state = office.case(case).unwrap();
    assert!(!state.code.is_provisional(), "the district gave the final code");
    assert!(state.code.provisional.is_some(), "the printed one goes on resolving");
    assert_eq!(office.ledger().pending().unwrap(), 0);

    record(&office, case, CaseEvent::Verified);
    record(&office, case, CaseEvent::Submitted);
    register(&office, case);
    ward.sync(&office);
    let state = office.case(case).unwrap();
    assert_eq!(state.registration.as_ref().unwrap().number, 1);
    assert_eq!(state.phase(), Phase::Registered);

    for document in [Document::BirthCertificate, Document::CongratulationLetter] {
        if document.is_letter() {
            record(
                &office,
                case,
                CaseEvent::LetterDrafted { greeting: "chi".into(), document: None, text: None },
            );
        }
        office.print(case, document, PaperKind::Plain, None).unwrap();
        let signer = OfficerId::parse("an").unwrap();
        record(&office, case, CaseEvent::Signed { document, signer });
    }
    record(&office, case, CaseEvent::LetterNumberRequested { document: None });
    ward.sync(&office);
    let letter = office.case(case).unwrap().paper(Document::CongratulationLetter);
    assert_eq!(letter.number.as_deref(), Some("01/UBND-VP"));

    // To the door.
    let documents = vec![Document::BirthCertificate, Document::CongratulationLetter];
    record(&office, case, CaseEvent::TakenOut { documents: documents.clone() });
    ward.clock.set("2026-11-25T18:00:00+07:00");
    office
        .hand_over(
            case,
            Handover {
                documents,
                receiver: "Lê Thị Mẫu".into(),
                relation: "mother".into(),
                authorisation_seen: false,
                identity_seen: true,
                signature: ReceiverSignature::OnPaper,
            },
        )
        .unwrap();
    let phase = office.case(case).unwrap().phase();
    assert_eq!(phase, Phase::PartlyDelivered, "the police and the insurance are still at it");
    ward.sync(&office);
    assert!(office.set_aside().unwrap().is_empty());
}

#[test]
fn what_was_typed_survives_closing_the_laptop() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    office.set_field(draft, "child.name", "Nguyễn Minh Khang").unwrap();
    drop(office);
    let office = ward.reopen("hanh");
    let typed = office.draft(draft).unwrap().typed;
    assert_eq!(typed.get(&Field::ChildName).map(String::as_str), Some("Nguyễn Minh Khang"));
    assert_eq!(office.drafts().unwrap().len(), 1);
}

#[test]
fn a_draft_that_is_not_whole_names_its_fields() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(&office, draft);
    office.set_field(draft, "child.name", "").unwrap();
    office.set_field(draft, "mother.citizen_id", "00112345678").unwrap();
    let Err(OfficeError::NotReady { fields }) = office.receive(draft, false) else {
        panic!("it was received")
    };
    assert_eq!(fields, ["child.name", "mother.citizen_id"]);
}

#[test]
fn the_same_birth_on_two_laptops_is_flagged_and_registration_waits() {
    let ward = Ward::new();
    let (first, second) = (ward.laptop("hanh"), ward.laptop("hung"));
    let mut cases = Vec::new();
    for office in [&first, &second] {
        let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
        fill(office, draft);
        cases.push(office.receive(draft, false).unwrap().0);
    }
    ward.sync(&first);
    ward.sync(&second);
    ward.sync(&first);
    let flagged = second.case(cases[1]).unwrap();
    assert_eq!(flagged.duplicates, [cases[0]]);
    record(&second, cases[1], CaseEvent::Verified);
    record(&second, cases[1], CaseEvent::Submitted);
    let refused = try_to_register(&second, cases[1]);
    assert!(matches!(
        refused,
        Err(OfficeError::Refused(Refusal::PossibleDuplicate { other })) if other == cases[0]
    ));
    // And on one laptop the officer is asked before it is received.
    let draft = first.start_draft("khai-sinh-lien-thong").unwrap();
    fill(&first, draft);
    assert!(matches!(
        first.receive(draft, false),
        Err(OfficeError::PossibleDuplicate { other }) if other == cases[0]
    ));
    // Another name hides nothing: it may be spelled otherwise, or be a twin's. A person says so.
    first.set_field(draft, "child.name", "Nguyễn Minh An").unwrap();
    assert!(matches!(first.receive(draft, false), Err(OfficeError::PossibleDuplicate { .. })));
    let (twin, _) = first.receive(draft, true).unwrap();
    assert!(first.case(twin).unwrap().duplicates.is_empty(), "it is not asked again");
}

#[test]
fn a_number_that_another_person_holds_is_shown_with_that_person_and_not_received() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(&office, draft);
    let (first, _) = office.receive(draft, false).unwrap();
    let mother = office.case(first).unwrap().value(Field::MotherName).to_owned();

    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(&office, draft);
    office.set_field(draft, "child.born", "01/11/2026").unwrap();
    let reading = office.reading(&office.draft(draft).unwrap()).unwrap();
    assert!(reading.is_ready(), "her second child: {:?}", reading.remarks);

    office.set_field(draft, "mother.name", "Trần Thị Người Khác").unwrap();
    let reading = office.reading(&office.draft(draft).unwrap()).unwrap();
    let remark = reading.remarks.iter().find(|r| r.code == "id-held-by-another").unwrap();
    assert_eq!(remark.field, Field::MotherCitizenId);
    assert!(remark.params.contains(&("name", mother)));
    assert!(matches!(
        office.receive(draft, false),
        Err(OfficeError::NotReady { fields }) if fields == ["mother.citizen_id"]
    ));
}

#[test]
fn each_printer_keeps_its_own_offsets_to_the_blank() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let offset = |dx_um| PrintProfile { dx_um, ..PrintProfile::default() };
    let form = Document::BirthCertificate;
    office.set_profile(form, offset(100)).unwrap();
    office.use_printer("tang-1").unwrap();
    let begun = office.calibrated(form).unwrap();
    assert_eq!((begun.profile.dx_um, begun.on), (100, None), "begins with what the laptop had");
    office.set_profile(form, offset(-300)).unwrap();
    office.use_printer("tang-2").unwrap();
    office.set_profile(form, offset(500)).unwrap();
    for (printer, dx_um) in [("tang-1", -300), ("tang-2", 500), ("", 100)] {
        office.use_printer(printer).unwrap();
        assert_eq!(office.profile(form).unwrap().dx_um, dx_um, "{printer}");
    }
}

#[test]
fn a_stale_edit_of_an_official_field_waits_for_a_choice() {
    let ward = Ward::new();
    let (first, second) = (ward.laptop("hanh"), ward.laptop("hung"));
    let draft = first.start_draft("khai-sinh-lien-thong").unwrap();
    fill(&first, draft);
    let (case, _) = first.receive(draft, false).unwrap();
    ward.sync(&first);
    ward.sync(&second);
    let base = second.case(case).unwrap().fields[&Field::ChildHomeTown].by;
    ward.clock.pass_min(18);
    first.edit(case, Field::ChildHomeTown, "phường Từ Liêm, Hà Nội", base).unwrap();
    second.edit(case, Field::ChildHomeTown, "xã Mẫu, tỉnh Thử", base).unwrap();
    second.edit(case, Field::DeclarantPhone, "0900000009", base).unwrap();
    ward.sync(&first);
    ward.sync(&second);
    ward.sync(&first);
    let state = first.case(case).unwrap();
    assert_eq!(state.value(Field::ChildHomeTown), "phường Từ Liêm, Hà Nội");
    assert_eq!(state.value(Field::DeclarantPhone), "0900000009", "contact: the later wins");
    let conflict = &first.conflicts().unwrap()[0].1;
    assert_eq!(conflict.stale.value, "xã Mẫu, tỉnh Thử");
    record(&first, case, CaseEvent::Verified);
    record(&first, case, CaseEvent::Submitted);
    assert!(
        matches!(
            try_to_register(&first, case),
            Err(OfficeError::Refused(Refusal::OpenConflict { field: Field::ChildHomeTown }))
        ),
        "no contested name is registered"
    );
    first.choose(case, conflict.act, true).unwrap();
    ward.sync(&first);
    ward.sync(&second);
    assert_eq!(second.case(case).unwrap().value(Field::ChildHomeTown), "xã Mẫu, tỉnh Thử");
    assert!(second.conflicts().unwrap().is_empty());
}

#[test]
fn two_officers_do_the_same_step_and_the_second_is_set_aside_with_a_task() {
    let ward = Ward::new();
    let (first, second) = (ward.laptop("hanh"), ward.laptop("hung"));
    let draft = first.start_draft("khai-sinh-lien-thong").unwrap();
    fill(&first, draft);
    let (case, _) = first.receive(draft, false).unwrap();
    ward.sync(&first);
    ward.sync(&second);
    record(&first, case, CaseEvent::Verified);
    record(&second, case, CaseEvent::Verified);
    ward.sync(&first);
    ward.sync(&second);
    assert_eq!(second.ledger().pending().unwrap(), 0, "it has its place in the log");
    let aside = second.set_aside().unwrap();
    assert_eq!(aside.len(), 1);
    let why = aside[0].1.record.as_ref().unwrap().set_aside.as_ref().unwrap();
    assert_eq!(why.code(), "already-verified");
    assert_eq!(second.case(case).unwrap().phase(), Phase::Verified);
    ward.sync(&first);
}

#[test]
fn the_family_brings_what_was_asked_and_the_full_time_starts_again() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-16T09:00:00+07:00");
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(&office, draft);
    let (case, _) = office.receive(draft, false).unwrap();
    let original = office.case(case).unwrap().promise.statutory_original;
    record(
        &office,
        case,
        CaseEvent::SupplementRequested {
            what: "Giấy chứng sinh".into(),
            why: "Bản chụp bị mờ".into(),
        },
    );
    assert_eq!(office.case(case).unwrap().phase(), Phase::Supplement);
    ward.clock.set("2026-11-25T09:00:00+07:00");
    assert!(!office.case(case).unwrap().promise.is_overdue(office.now()), "the clock is stopped");
    office.receive_supplement(case, None).unwrap();
    let promise = office.case(case).unwrap().promise;
    assert_eq!(promise.statutory_original, original);
    assert_eq!(promise.statutory.rfc3339(), "2026-11-30T17:00:00+07:00");
    let second = Command::Record(CaseEvent::SupplementRequested {
        what: "Nữa".into(),
        why: "Bản chụp bị mờ".into(),
    });
    assert!(matches!(
        office.act(case, second),
        Err(OfficeError::Refused(Refusal::SecondSupplement))
    ));
}

#[test]
fn a_plain_certificate_where_the_ward_has_not_allowed_it_is_refused() {
    let ward = Ward::with(|settings| settings.plain_certificates = false);
    let office = ward.laptop("hanh");
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(&office, draft);
    let (case, _) = office.receive(draft, false).unwrap();
    ward.sync(&office);
    record(&office, case, CaseEvent::Verified);
    record(&office, case, CaseEvent::Submitted);
    register(&office, case);
    ward.sync(&office);
    let print = |paper| office.print(case, Document::BirthCertificate, paper, None);
    assert!(matches!(print(PaperKind::Plain), Err(OfficeError::PlainNotAllowed)));
    print(PaperKind::Overprint).unwrap();
    assert!(matches!(
        print(PaperKind::Overprint),
        Err(OfficeError::Refused(Refusal::ReprintWithoutReason))
    ));
}

#[test]
fn the_sheet_fills_in_from_the_first_letter_on() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    let sheets = || {
        for (code, paper) in [
            (DocumentCode::GiayTiepNhan, PaperKind::Plain),
            (DocumentCode::GiayKhaiSinh, PaperKind::Preview),
        ] {
            let sheet = office.sheet(Source::Draft(draft), code, paper).unwrap();
            assert!(!office.page(&sheet, 0, 40).unwrap().is_empty());
        }
    };
    sheets();
    office.set_field(draft, "child.name", "Ng").unwrap();
    office.set_field(draft, "child.born", "31/").unwrap();
    office.set_field(draft, "father.name", "Nguyễn Văn Thử").unwrap();
    sheets();
    office.set_field(draft, "child.name", "Nguyễn 😀").unwrap();
    let error = office
        .sheet(Source::Draft(draft), DocumentCode::GiayKhaiSinh, PaperKind::Preview)
        .unwrap_err();
    assert_eq!(error.code(), "print-missing-glyph");
    assert!(error.params().contains(&("field", "child.name".to_owned())));
}

#[test]
fn an_old_receipt_printed_again_names_the_office_as_it_was() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(&office, draft);
    let (case, _) = office.receive(draft, false).unwrap();
    ward.sync(&office);
    let names = |case, name: &str| {
        let sheet =
            office.sheet(Source::Case(case), DocumentCode::GiayTiepNhan, PaperKind::Plain).unwrap();
        format!("{:?}", sheet.pages).contains(name)
    };
    assert!(names(case, "PHƯỜNG TỪ LIÊM"));
    ward.rename(&office, "phường Tên Mới", "0249999999");
    assert!(names(case, "PHƯỜNG TỪ LIÊM") && !names(case, "PHƯỜNG TÊN MỚI"), "as it was then");
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(&office, draft);
    office.set_field(draft, "child.name", "Nguyễn Minh An").unwrap();
    let (later, _) = office.receive(draft, true).unwrap();
    assert!(names(later, "PHƯỜNG TÊN MỚI"), "as it is now");
}
