//! An afternoon's round: planned at the office, made with no network, and what became of each paper.

use tannha_app::{Office, OfficeError, papers::Source};
use tannha_domain::{
    case::{CaseEvent, Document, Handover, Holder, Phase, ReceiverSignature},
    ids::{CaseId, OfficerId},
    round::{Met, RoundRefusal, RoundStatus, Visit},
    sheet_print::Went,
    time::Date,
};
use tannha_practice::PrintsWell as _;
use tannha_print::{DocumentCode, PaperKind};

use crate::{
    office::{Ward, fill, record},
    register,
};

/// A case of another child, its certificate and letter signed and in the office.
pub(crate) fn signed(
    ward: &Ward,
    office: &Office,
    child: &str,
    mother_id: &str,
    address: &str,
) -> CaseId {
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(office, draft);
    for (field, value) in [
        ("child.name", child),
        ("mother.citizen_id", mother_id),
        ("declarant.paper", "Căn cước"),
        ("delivery.address", address),
        ("mother.name", &format!("Lê Thị Mẫu {}", child.split(' ').next_back().unwrap())),
    ] {
        office.set_field(draft, field, value).unwrap();
    }
    office.set_field(draft, "declarant.relation", "relative").unwrap();
    let (case, _) = office.receive(draft, true).unwrap();
    record(office, case, CaseEvent::Verified);
    record(office, case, CaseEvent::Submitted);
    register(office, case);
    ward.sync(office);
    record(
        office,
        case,
        CaseEvent::LetterDrafted { greeting: "chi".into(), document: None, text: None },
    );
    for document in [Document::BirthCertificate, Document::CongratulationLetter] {
        office.print(case, document, PaperKind::Plain, None).unwrap();
        let signer = OfficerId::parse("an").unwrap();
        record(office, case, CaseEvent::Signed { document, signer });
    }
    case
}

fn handover(documents: Vec<Document>) -> Handover {
    Handover {
        documents,
        receiver: "Lê Thị Mẫu".into(),
        relation: "mother".into(),
        authorisation_seen: false,
        identity_seen: true,
        signature: ReceiverSignature::OnPaper,
    }
}

pub(crate) fn day(text: &str) -> Date {
    Date(text.parse().unwrap())
}

#[test]
fn a_round_goes_out_with_no_network_and_every_paper_is_accounted_for() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-23T09:00:00+07:00");
    let far =
        signed(&ward, &office, "Nguyễn Minh An", "001198000011", "số 9 phố Mẫu, tổ dân phố 3");
    let one = signed(&ward, &office, "Nguyễn Minh Bảo", "001198000012", "số 5 ngõ 2 phố Thử, tổ 1");
    let two = signed(&ward, &office, "Nguyễn Minh Chi", "001198000013", "5, ngõ 2, phố Thử");
    let gone = signed(&ward, &office, "Nguyễn Minh Dũng", "001198000014", "số 7 phố Thử, tổ 1");
    let both = [Document::BirthCertificate, Document::CongratulationLetter];

    // Planned: homes in the order of the walk, two cases of one home on one packing list.
    let candidates: Vec<CaseId> =
        office.round_candidates().unwrap().into_iter().map(|c| c.state.id).collect();
    assert_eq!(candidates.len(), 4);
    let carrier = OfficerId::parse("hanh").unwrap();
    let on = day("2026-11-25");
    let (round, _) = office.plan_round(on, carrier.clone(), &[far, one, two, gone]).unwrap();
    assert!(matches!(
        office.plan_round(on, carrier, &[one]),
        Err(OfficeError::Round(RoundRefusal::InAnotherRound))
    ));
    assert!(office.round_candidates().unwrap().is_empty(), "they are in an open round");
    let sheet = office.round_sheet(round).unwrap();
    assert!(sheet.notes[0].contains("3 nhà, 8 giấy"), "{:?}", sheet.notes);
    let laid =
        office.sheet(Source::Round(round), DocumentCode::BangBieu, PaperKind::Plain).unwrap();
    let said = format!("{:?}", laid.pages);
    assert!(said.contains("BẢNG KÊ GIẤY TỜ MANG ĐI TRAO TẬN NHÀ"));
    assert!(office.print_table(Source::Round(round), Went::ToFile).unwrap().path.exists());
    // For the outside of the envelopes: who and where, and nothing of what is inside.
    let labels = office.round_labels(round).unwrap().labels;
    assert_eq!(labels.len(), 4);
    let first = office.case(office.round(round).unwrap().stops[0].case).unwrap();
    let to = labels.iter().find(|label| label.code == first.code.text).unwrap();
    let declarant = first.value(tannha_domain::case::Field::DeclarantName);
    assert!(to.name.as_deref().unwrap().ends_with(declarant), "{to:?}");
    let sheet = office.sheet(Source::Labels(round), DocumentCode::NhanGiao, PaperKind::Plain);
    let said = format!("{:?}", sheet.unwrap().pages);
    assert!(said.contains(&first.code.text) && !said.contains("khai sinh"), "{said}");
    assert!(office.print_table(Source::Labels(round), Went::ToFile).unwrap().path.exists());
    let envelopes = office.sheet(Source::Envelopes(round), DocumentCode::PhongBi, PaperKind::Plain);
    let envelopes = envelopes.unwrap();
    assert_eq!(envelopes.pages.len(), 4, "one for each dossier, in the order of the walk");
    assert!(!format!("{:?}", envelopes.pages).contains("khai sinh"));
    assert!(office.print_table(Source::Envelopes(round), Went::ToFile).unwrap().path.exists());

    // The carrier signs for all of it and leaves. From here on there is no network.
    ward.clock.set("2026-11-25T14:00:00+07:00");
    office.set_out(round).unwrap();
    assert_eq!(office.outside().unwrap().len(), 8);
    assert!(office.outside().unwrap().iter().all(|held| !held.overnight));

    // One door: all of it, after it was read back.
    let unread = office.hand_over_on_round(round, one, handover(both.into()), false, String::new());
    assert!(matches!(unread, Err(OfficeError::Round(RoundRefusal::NotReadBack))));
    assert_eq!(office.case(one).unwrap().phase(), Phase::OutForDelivery, "nothing half done");
    office.hand_over_on_round(round, one, handover(both.into()), true, String::new()).unwrap();
    assert_eq!(office.case(one).unwrap().phase(), Phase::PartlyDelivered);
    // The same home's other child: the certificate alone; the family wants no letter.
    let only = vec![Document::BirthCertificate];
    office.hand_over_on_round(round, two, handover(only), true, "không nhận thư".into()).unwrap();
    assert_eq!(office.round(round).unwrap().visit(two).unwrap().met, Met::Part);
    // Nobody at home: the next try has its day.
    let nobody = |next_try| Visit {
        case: gone,
        met: Met::Nobody,
        read_back: false,
        next_try,
        note: "hàng xóm hẹn chiều mai".into(),
    };
    assert!(matches!(
        office.visit_door(round, nobody(None)),
        Err(OfficeError::Round(RoundRefusal::NextTryMissing))
    ));
    office.visit_door(round, nobody(Some(day("2026-11-26")))).unwrap();

    // Back: what is not named stays out; the far home's papers stay with the officer overnight.
    assert!(matches!(
        office.come_back(round, &[far], " ".into()),
        Err(OfficeError::Round(RoundRefusal::OvernightMissing))
    ));
    office.come_back(round, &[far], "cặp khóa ở nhà cán bộ, đường ngập".into()).unwrap();
    let Holder::Returned(_, why) = office.case(gone).unwrap().paper(both[0]).holder else {
        panic!("it is not in the safe")
    };
    assert_eq!(why, "Không có ai ở nhà: hàng xóm hẹn chiều mai");
    assert!(matches!(office.round(round).unwrap().status, RoundStatus::Back(_)));
    let letter = office.case(two).unwrap().paper(Document::CongratulationLetter);
    assert!(matches!(letter.holder, Holder::Returned(..)));

    // The next morning the overnight log names what is still out, and why.
    ward.clock.set("2026-11-26T08:00:00+07:00");
    let outside = office.outside().unwrap();
    assert_eq!(outside.len(), 2);
    assert!(outside.iter().all(|held| held.overnight && held.custody.case == far));
    assert_eq!(outside[0].why.as_deref(), Some("cặp khóa ở nhà cán bộ, đường ngập"));
    let again = office.round_candidates().unwrap();
    let next: Vec<_> = again.iter().map(|c| (c.state.id, c.next_try.is_some())).collect();
    assert!(next.contains(&(gone, true)) && next.contains(&(two, false)), "{next:?}");

    // All of it reaches the other laptop, which sees the same.
    assert_eq!(office.set_aside().unwrap().len(), 0);
    ward.sync(&office);
    assert!(office.set_aside().unwrap().is_empty());
    let other = ward.laptop("hung");
    assert_eq!(other.round(round).unwrap(), office.round(round).unwrap());
    assert_eq!(other.outside().unwrap().len(), 2);
}

#[test]
fn two_laptops_that_take_one_paper_out_are_told_apart_by_the_log() {
    let ward = Ward::new();
    let (first, second) = (ward.laptop("hanh"), ward.laptop("hung"));
    let case = signed(&ward, &first, "Nguyễn Minh An", "001198000011", "số 9 phố Mẫu");
    ward.sync(&first);
    ward.sync(&second);
    let mut rounds = Vec::new();
    for (office, who) in [(&first, "hanh"), (&second, "hung")] {
        let carrier = OfficerId::parse(who).unwrap();
        let (round, _) = office.plan_round(day("2026-11-25"), carrier, &[case]).unwrap();
        office.set_out(round).unwrap();
        rounds.push(round);
    }
    assert!(matches!(
        second.set_out(rounds[0]),
        Err(OfficeError::Round(RoundRefusal::NoSuchRound))
    ));
    ward.sync(&first);
    ward.sync(&second);
    let aside = second.set_aside().unwrap();
    let why: Vec<_> = aside
        .iter()
        .map(|(_, line)| {
            line.record.as_ref().unwrap().set_aside.as_ref().unwrap().code().to_owned()
        })
        .collect();
    assert_eq!(why, ["not-in-office"], "who came second has a task, and both rounds are known");
    assert_eq!(second.rounds().unwrap().len(), 2);
    let held = second.outside().unwrap();
    assert!(held.iter().all(|held| held.custody.officer.as_str() == "hanh"));
}
