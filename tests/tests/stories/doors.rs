//! From door to door, whichever procedure it is: each that can be received is walked to its end, and
//! one that is added has to say here how it begins. What is peculiar to one has a story elsewhere.

use tannha_app::{Office, steps};
use tannha_domain::{
    case::{CaseEvent, Document, Field, HANDLINGS, Phase},
    ids::{CaseId, DraftId},
};

use tannha_print::DocumentCode;

use super::{
    entries::{take, words},
    office::{Ward, fill, record},
    procedures::{
        BUSINESS, DEATH, DECLARANT, MARRIAGE, STATUS, Typed, hand_over, number, print_and_sign,
        receive, write,
    },
};

const CERTIFIED: Typed = &[
    ("certified.paper", "Bằng tốt nghiệp"),
    ("certified.copies", "3"),
    ("papers.ban-chinh", "yes"),
    ("papers.giay-to-tuy-than", "yes"),
];
const COPIES: Typed = &[("declarant.relation", "child"), ("delivery.copies", "2")];
const CORRECTED: Typed = &[
    ("declarant.relation", "mother"),
    ("person.paper", "Giấy khai sinh số 1/2026"),
    ("person.commune", "00592"),
    ("change.kind", "correction"),
    ("change.item", "home-town"),
    ("change.from", "xã Thử, tỉnh Mẫu"),
    ("change.to", "phường Từ Liêm, thành phố Hà Nội"),
    ("change.basis", "Căn cước của cha số 001096000003"),
];
const RECOGNISED: Typed = &[
    ("declarant.name", "Trần Văn Thí Dụ"),
    ("declarant.relation", "self"),
    ("parent.is", "father"),
    ("parent.name", "Trần Văn Thí Dụ"),
    ("parent.born", "02/03/1994"),
    ("parent.ethnicity", "Kinh"),
    ("parent.paper", "Căn cước số 001094000002"),
    ("parent.commune", "00592"),
    ("recognised.paper", "Giấy khai sinh số 2/2026"),
    ("recognised.commune", "00592"),
    ("papers.chung-cu-quan-he", "yes"),
];

/// A birth; what is written over the usual family's answers.
fn birth(office: &Office, procedure: &str, over: Typed) -> CaseId {
    let draft = office.start_draft(procedure).unwrap();
    fill(office, draft);
    for (field, value) in over {
        office.set_field(draft, field, value).unwrap();
    }
    office.receive(draft, true).unwrap().0
}

/// What is asked about an entry of a register, which is found by its number.
fn about(office: &Office, procedure: &str, register: &str, entry: &str, typed: &[Typed]) -> CaseId {
    let draft: DraftId = office.start_draft(procedure).unwrap();
    if !register.is_empty() {
        office.set_field(draft, "entry.register", register).unwrap();
    }
    take(office, draft, entry);
    let form = office.draft(draft).unwrap().form();
    for (field, value) in typed.iter().flat_map(|part| part.iter()) {
        if form.asks_for(Field::from_slug(field).unwrap()) {
            office.set_field(draft, field, value).unwrap();
        }
    }
    office.receive(draft, false).unwrap().0
}

/// How a dossier of each procedure is handed in, and by when the law wants it done.
fn hand_in(office: &Office, procedure: &str) -> (CaseId, &'static str) {
    const SAME_DAY: &str = "2026-11-20T17:00:00+07:00";
    const THREE_DAYS: &str = "2026-11-26T17:00:00+07:00";
    const FIVE_DAYS: &str = "2026-11-30T17:00:00+07:00";
    let ill: Typed = &[("mobile.ground", "couple-disabled-or-ill")];
    match procedure {
        "khai-sinh" => (birth(office, procedure, &[]), SAME_DAY),
        "khai-sinh-lien-thong" => {
            // Nobody is named as the father: somebody will recognise this child.
            let other: Typed = &[
                ("child.name", "Lê Minh Tâm"),
                ("mother.name", "Lê Thị Bút"),
                ("mother.citizen_id", "001198000008"),
                ("declarant.name", "Lê Thị Bút"),
                ("father.name", ""),
                ("father.born", ""),
                ("father.ethnicity", ""),
                ("father.nationality", ""),
                ("father.commune", ""),
            ];
            (birth(office, procedure, other), THREE_DAYS)
        }
        "khai-sinh-luu-dong" => {
            let at_home: Typed = &[
                ("child.name", "Phạm Thị Mực"),
                ("mother.name", "Vũ Thị Giấy"),
                ("mother.citizen_id", ""),
                ("declarant.name", "Vũ Thị Giấy"),
                ("mobile.ground", "parents-disabled-or-ill"),
            ];
            (birth(office, procedure, at_home), FIVE_DAYS)
        }
        "khai-tu" => (receive(office, procedure, &[DECLARANT, DEATH]), SAME_DAY),
        "khai-tu-lien-thong" | "khai-tu-luu-dong" => {
            let name =
                if procedure.ends_with("dong") { "Lê Văn Bảng" } else { "Lê Văn Phấn" };
            let draft = write(office, procedure, &[DECLARANT, DEATH]);
            office.set_field(draft, "deceased.name", name).unwrap();
            office.set_field(draft, "deceased.citizen_id", "").unwrap();
            if procedure.ends_with("dong") {
                office.set_field(draft, "mobile.ground", "relatives-old-or-ill").unwrap();
            }
            let due = if procedure.ends_with("dong") { FIVE_DAYS } else { SAME_DAY };
            (office.receive(draft, false).unwrap().0, due)
        }
        "ho-kinh-doanh-mst" => (receive(office, procedure, &[DECLARANT, BUSINESS]), THREE_DAYS),
        "ket-hon" => (receive(office, procedure, &[DECLARANT, MARRIAGE]), SAME_DAY),
        "ket-hon-luu-dong" => {
            let others: Typed = &[
                ("wife.name", "Ngô Thị Thước"),
                ("wife.citizen_id", ""),
                ("husband.name", "Đỗ Văn Kẻ"),
                ("husband.citizen_id", ""),
                ("declarant.name", "Ngô Thị Thước"),
            ];
            (receive(office, procedure, &[DECLARANT, MARRIAGE, others, ill]), FIVE_DAYS)
        }
        "xac-nhan-hon-nhan" => (receive(office, procedure, &[DECLARANT, STATUS]), THREE_DAYS),
        "cai-chinh" => {
            let parts: &[Typed] = &[DECLARANT, CORRECTED];
            (about(office, procedure, "births", "1/2026", parts), THREE_DAYS)
        }
        "nhan-cha-me-con" => {
            (about(office, procedure, "", "2/2026", &[DECLARANT, RECOGNISED]), THREE_DAYS)
        }
        "ban-sao-khai-sinh"
        | "ban-sao-khai-tu"
        | "ban-sao-ket-hon"
        | "ban-sao-cai-chinh"
        | "ban-sao-nhan-cha-me-con" => {
            (about(office, procedure, "", "1/2026", &[DECLARANT, COPIES]), SAME_DAY)
        }
        "chung-thuc-ban-sao" | "chung-thuc-chu-ky" => {
            (receive(office, procedure, &[DECLARANT, CERTIFIED]), SAME_DAY)
        }
        other => panic!("nobody has told how {other} begins"),
    }
}

/// Works on a dossier until its papers are in the family's hands.
fn to_the_door(ward: &Ward, office: &Office, case: CaseId) {
    number(ward, office, case);
    let state = office.case(case).unwrap();
    let handling = state.handling().unwrap();
    print_and_sign(office, case, handling.result);
    if handling.signed_in_person {
        record(office, case, CaseEvent::PartiesSigned { document: handling.result });
    }
    for leg in agencies(office, case) {
        record(office, case, CaseEvent::LegFinished { leg, outcome: "Đã xong".into() });
    }
    let papers: Vec<Document> = steps::ready(&office.case(case).unwrap());
    assert!(papers.contains(&handling.result), "{papers:?}");
    record(office, case, CaseEvent::TakenOut { documents: papers.clone() });
    hand_over(office, case, &papers, "Trần Thị Thử");
}

/// The steps of other agencies, each of which begins when the one before it is done.
fn agencies(office: &Office, case: CaseId) -> Vec<String> {
    let state = office.case(case).unwrap();
    let own = state.handling().unwrap();
    let legs = state.legs.iter().map(|leg| leg.slug.clone());
    legs.filter(|leg| *leg != own.leg && Some(leg.as_str()) != own.at_home).collect()
}

#[test]
fn every_procedure_goes_from_door_to_door_within_the_laws_time() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    // What copies are made of and what is corrected has to stand in a register before.
    let first = ["khai-sinh", "khai-sinh-lien-thong", "khai-tu", "ket-hon", "ket-hon-luu-dong"];
    let rest = HANDLINGS.iter().map(|handling| handling.procedure);
    let order = first.into_iter().chain(rest.filter(|procedure| !first.contains(procedure)));
    ward.clock.set("2026-11-20T09:00:00+07:00");
    for procedure in order {
        let (case, due) = hand_in(&office, procedure);
        let state = office.case(case).unwrap();
        assert_eq!(state.promise.statutory.rfc3339(), due, "{procedure}");
        to_the_door(&ward, &office, case);
        let state = office.case(case).unwrap();
        assert_eq!(state.phase(), Phase::Delivered, "{procedure}");
        assert!(state.legs.iter().all(|leg| leg.done_at.is_some()), "{procedure}: {state:?}");
        let finished = state.finished_at.unwrap();
        assert!(finished <= state.promise.statutory, "{procedure} is late");
    }
    ward.sync(&office);
    assert!(office.set_aside().unwrap().is_empty());
    assert_eq!(office.ledger().pending().unwrap(), 0);
    // Another laptop is told the same, case by case.
    let other = ward.laptop("hung");
    for line in office.index().unwrap().iter() {
        assert_eq!(other.case(line.case).unwrap(), office.case(line.case).unwrap());
    }
}

#[test]
fn each_group_of_benefits_has_its_own_clock_and_reaches_the_family_with_its_paper() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    let groups = [
        ("mai-tang-6", "Lê Văn Bảng", "2026-12-01T17:00:00+07:00", &["mai-tang"][..]),
        ("mai-tang-9", "Lê Văn Phấn", "2026-12-04T17:00:00+07:00", &["mai-tang"]),
        ("mai-tang-11", "Lê Văn Thước", "2026-12-08T17:00:00+07:00", &["mai-tang", "thoi-tuat"]),
        ("mai-tang-18", "Lê Văn Mực", "2026-12-17T17:00:00+07:00", &["mai-tang"]),
        ("tu-tuat-9", "Lê Văn Giấy", "2026-12-04T17:00:00+07:00", &["mai-tang", "tu-tuat"]),
        ("tu-tuat-18", "Lê Văn Bút", "2026-12-17T17:00:00+07:00", &["mai-tang", "tu-tuat"]),
    ];
    for (group, name, due, more) in groups {
        let draft = write(&office, "khai-tu-lien-thong", &[DECLARANT, DEATH]);
        for (field, value) in [
            ("deceased.name", name),
            ("deceased.citizen_id", ""),
            ("death.benefit", group),
            ("papers.to-khai-mai-tang", "yes"),
        ] {
            office.set_field(draft, field, value).unwrap();
        }
        let (case, _) = office.receive(draft, true).unwrap();
        let state = office.case(case).unwrap();
        assert_eq!(state.promise.statutory.rfc3339(), due, "{group}");
        to_the_door(&ward, &office, case);
        let state = office.case(case).unwrap();
        assert_eq!(state.phase(), Phase::Delivered, "{group}");
        let legs: Vec<&str> = state.legs.iter().map(|leg| leg.slug.as_str()).collect();
        assert_eq!(legs, [&["khai-tu", "xoa-thuong-tru"], more].concat(), "{group}");
        assert!(state.legs.iter().all(|leg| leg.done_at.is_some()));
    }
    ward.sync(&office);
    assert!(office.set_aside().unwrap().is_empty());
}

#[test]
fn each_wording_of_marital_status_stands_on_its_paper_in_the_persons_hands() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T09:00:00+07:00");
    const SPOUSE: (&str, &str) = ("status.spouse", "Phạm Văn Mẫu");
    const MARRIED: (&str, &str) = ("status.paper", "Giấy chứng nhận kết hôn số 5/2001");
    let wordings: [(&str, Typed, &str); 6] = [
        ("never-married", &[], "Chưa đăng ký kết hôn với ai."),
        ("married", &[SPOUSE, MARRIED], "Hiện tại đang có vợ/chồng là Phạm Văn Mẫu"),
        ("de-facto", &[SPOUSE], "từ trước ngày 03 tháng 01 năm 1987"),
        (
            "divorced",
            &[SPOUSE, ("status.paper", "Bản án số 01/2020/HNGĐ-ST")],
            "đã ly hôn theo Bản án số 01/2020/HNGĐ-ST",
        ),
        (
            "widowed",
            &[SPOUSE, ("status.paper", "Trích lục khai tử số 7/2022")],
            "vợ/chồng đã chết (Trích lục khai tử số 7/2022)",
        ),
        (
            "unmarried-then",
            &[
                SPOUSE,
                MARRIED,
                ("status.place", "phường Từ Liêm"),
                ("status.from", "01/01/1990"),
                ("status.to", "04/05/2001"),
            ],
            "Từ ngày 01/01/1990 đến ngày 04/05/2001 chưa đăng ký kết hôn với ai",
        ),
    ];
    for (wording, names, said) in wordings {
        let draft = write(&office, "xac-nhan-hon-nhan", &[DECLARANT, STATUS]);
        for field in ["status.spouse", "status.paper"] {
            office.set_field(draft, field, "").unwrap();
        }
        office.set_field(draft, "status.wording", wording).unwrap();
        for (field, value) in names {
            office.set_field(draft, field, value).unwrap();
        }
        let (case, _) = office.receive(draft, true).unwrap();
        number(&ward, &office, case);
        let paper = words(&office, case, DocumentCode::GiayXacNhanTthn);
        assert!(paper.contains(said), "{wording}: {paper}");
        let document = Document::StatusCertificate;
        print_and_sign(&office, case, document);
        record(&office, case, CaseEvent::TakenOut { documents: vec![document] });
        hand_over(&office, case, &[document], "Trần Thị Thử");
        assert_eq!(office.case(case).unwrap().phase(), Phase::Delivered, "{wording}");
    }
}
