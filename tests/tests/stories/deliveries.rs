//! Partial delivery: three agencies finish on three days, and an officer goes to the door twice more.

use serde_json::{Value, json};
use tannha_api::{Answer, Host, dispatch};
use tannha_app::{
    OfficeError,
    steps::{self, Verb},
};
use tannha_domain::{
    case::{
        Assigned, CaseEvent, Document, GivenAt, Handover, Phase, Reached, ReceiverSignature,
        Refusal,
    },
    ids::{CaseId, OfficerId},
    round::{Met, Visit},
    time::Date,
    ward::{Numbering, Role},
};
use tannha_practice::PrintsWell as _;
use tannha_print::{DocumentCode, PaperKind};

use crate::{
    entries::words,
    office::{Ward, fill, record},
    register,
};

const CERTIFICATE: Document = Document::BirthCertificate;
const NOTICE: Document = Document::ResidenceNotice;
const CARD: Document = Document::InsuranceCard;

fn handover(documents: &[Document], receiver: &str, relation: &str) -> Handover {
    Handover {
        documents: documents.to_vec(),
        receiver: receiver.into(),
        relation: relation.into(),
        authorisation_seen: false,
        identity_seen: true,
        signature: ReceiverSignature::OnPaper,
    }
}

fn finish(office: &tannha_app::Office, case: CaseId, leg: &str, outcome: &str) {
    record(office, case, CaseEvent::LegFinished { leg: leg.into(), outcome: outcome.into() });
}

/// What the window is answered.
pub(crate) fn asks(window: &Host, name: &str, request: &Value) -> Value {
    match dispatch(window, name, &request.to_string()).unwrap() {
        Answer::Json(text) => serde_json::from_str::<Value>(&text).unwrap()["value"].clone(),
        Answer::Bytes(_) => panic!("a record"),
    }
}

/// What the family's receipt says now.
pub(crate) fn receipt(office: &tannha_app::Office, case: CaseId) -> String {
    let words = words(office, case, DocumentCode::GiayTiepNhan);
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn three_agencies_finish_on_three_days_and_the_case_ends_with_the_last_paper() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-23T09:00:00+07:00");
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(&office, draft);
    let (case, _) = office.receive(draft, false).unwrap();
    let said = receipt(&office, case);
    let given = said.clone();
    assert!(said.contains("Kết quả gồm:"), "{said}");
    assert!(
        said.contains(
            "Thẻ bảo hiểm y tế (số thẻ hoặc thẻ điện tử), Bảo hiểm xã hội: hẹn 17:00 27/11/2026"
        ),
        "{said}"
    );
    record(&office, case, CaseEvent::Verified);
    record(&office, case, CaseEvent::Submitted);
    register(&office, case);
    ward.sync(&office);
    office.print(case, CERTIFICATE, PaperKind::Plain, None).unwrap();
    let signer = OfficerId::parse("an").unwrap();
    record(&office, case, CaseEvent::Signed { document: CERTIFICATE, signer });

    // Wednesday: the certificate is ready, and goes home today.
    ward.clock.set("2026-11-25T18:10:00+07:00");
    record(&office, case, CaseEvent::TakenOut { documents: vec![CERTIFICATE] });
    office.hand_over(case, handover(&[CERTIFICATE], "Lê Thị Mẫu", "mother")).unwrap();
    let state = office.case(case).unwrap();
    assert_eq!(state.phase(), Phase::PartlyDelivered);
    assert_eq!(state.finished_at, None, "two papers are still owed");
    assert!(state.is_running());

    // Thursday: the police have registered the child. Nobody is at home for the notice.
    ward.clock.set("2026-11-26T08:30:00+07:00");
    finish(&office, case, "thuong-tru", "Đã đăng ký thường trú");
    let offered = steps::steps(&office.case(case).unwrap(), Role::Registrar, Numbering::Allotted);
    let offered = |verb| offered.iter().any(|step| step.verb == verb && step.refusal.is_none());
    assert!(offered(Verb::TakeOut) && offered(Verb::RecordReached), "what has come goes home");
    let carrier = OfficerId::parse("hanh").unwrap();
    let on = Date("2026-11-26".parse().unwrap());
    let (round, _) = office.plan_round(on, carrier, &[case]).unwrap();
    office.set_out(round).unwrap();
    assert_eq!(office.case(case).unwrap().phase(), Phase::OutForDelivery);
    ward.clock.set("2026-11-26T17:40:00+07:00");
    let nobody = Visit {
        case,
        met: Met::Nobody,
        read_back: false,
        next_try: Some(Date("2026-11-27".parse().unwrap())),
        note: "hàng xóm hẹn tối mai".into(),
    };
    office.visit_door(round, nobody).unwrap();
    office.come_back(round, &[], String::new()).unwrap();
    let state = office.case(case).unwrap();
    assert_eq!(state.phase(), Phase::ReturnedUndelivered);
    assert_eq!(state.attempts.len(), 1);
    assert_eq!(state.attempts[0].documents, [NOTICE]);
    assert!(state.attempts[0].reason.contains("hàng xóm hẹn tối mai"));

    // Friday: the grandmother opens, and takes the notice.
    ward.clock.set("2026-11-27T18:00:00+07:00");
    record(&office, case, CaseEvent::TakenOut { documents: vec![NOTICE] });
    office.hand_over(case, handover(&[NOTICE], "Phạm Thị Thí Dụ", "grandparent")).unwrap();
    assert_eq!(office.case(case).unwrap().phase(), Phase::PartlyDelivered);

    // The card came as a number on the mother's phone: it cannot before its agency has finished it.
    let on_the_phone = |document| {
        let (receiver, how) = ("Lê  Thị Mẫu".into(), "số thẻ trên VssID".into());
        CaseEvent::PartReached(Reached { document, receiver, how })
    };
    let early = office.act(case, tannha_domain::case::Command::Record(on_the_phone(CARD)));
    let no = Refusal::NotCome { document: CARD };
    assert!(matches!(early, Err(OfficeError::Refused(refusal)) if refusal == no));
    finish(&office, case, "the-bhyt", "TE 1 01 0000000001");
    record(&office, case, on_the_phone(CARD));
    let state = office.case(case).unwrap();
    assert_eq!(state.phase(), Phase::Delivered);
    assert!(state.finished_at.is_some() && state.parts_missing().is_empty());

    // Who has received what, when, where, from whom.
    let kept: Vec<_> = state
        .deliveries
        .iter()
        .map(|done| (done.documents[0], done.receiver.as_str(), done.place))
        .collect();
    assert_eq!(
        kept,
        [
            (CERTIFICATE, "Lê Thị Mẫu", GivenAt::Home),
            (NOTICE, "Phạm Thị Thí Dụ", GivenAt::Home),
            (CARD, "Lê Thị Mẫu", GivenAt::Directly),
        ]
    );
    assert!(state.deliveries[0].whereabouts.starts_with("số 5 ngõ 2 đường Thử"));
    assert!(state.deliveries.iter().all(|done| done.officer.as_str() == "hanh"));
    // What the family was given at receipt says the same whenever it is printed again.
    let parts = |said: &str| {
        let (_, parts) = said.split_once("Kết quả gồm:").unwrap();
        parts.split_once("Đăng ký nhận kết quả").unwrap().0.to_owned()
    };
    assert_eq!(parts(&receipt(&office, case)), parts(&given));

    ward.sync(&office);
    assert!(office.set_aside().unwrap().is_empty());
    let other = ward.laptop("hung");
    assert_eq!(other.case(case).unwrap(), state, "another laptop is told the same");
}

#[test]
fn the_case_page_shows_which_part_is_where_and_refuses_with_a_remedy() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(&office, draft);
    let (case, _) = office.receive(draft, false).unwrap();
    record(&office, case, CaseEvent::Verified);
    record(&office, case, CaseEvent::Submitted);
    register(&office, case);
    ward.sync(&office);
    finish(&office, case, "the-bhyt", "đã cấp");
    drop(office);
    let window = ward.window("hanh");
    let case = case.to_string();
    let view = asks(&window, "case.show", &json!({ "case": case }));
    let states: Vec<&str> = view["parts"]["parts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|part| part["state"].as_str().unwrap())
        .collect();
    assert_eq!(states, ["awaited", "awaited", "here"]);
    assert_eq!(view["parts"]["reachable"], json!(["the-bhyt"]));
    let reached = |document: &str, receiver: &str, how: &str| json!({ "case": case, "document": document, "receiver": receiver, "how": how });
    for (request, code) in [
        (reached("the-bhyt", "Lê Thị Mẫu", ""), "how-missing"),
        (reached("the-bhyt", "", "VssID"), "receiver-missing"),
        (reached("giay-khai-sinh", "Lê Thị Mẫu", "VNeID"), "not-from-agency"),
        (reached("thong-bao-thuong-tru", "Lê Thị Mẫu", "VNeID"), "not-come"),
        (reached("giay-la", "Lê Thị Mẫu", "VNeID"), "no-such-paper"),
    ] {
        let error = dispatch(&window, "paper.reached", &request.to_string()).unwrap_err();
        assert_eq!(error.code, code);
    }
    let view = asks(&window, "paper.reached", &reached("the-bhyt", "Lê Thị Mẫu", "VssID"));
    assert_eq!(view["parts"]["parts"][2]["delivery"]["place"], "directly");
    assert_eq!(view["parts"]["parts"][2]["delivery"]["whereabouts"], "VssID");
}

#[test]
fn a_step_is_handed_over_when_its_officer_goes_on_leave_and_the_police_name_theirs() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-23T09:00:00+07:00");
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(&office, draft);
    let (case, _) = office.receive(draft, false).unwrap();
    let give = |leg: &str, person: &str, why: &str| {
        CaseEvent::LegAssigned(Assigned {
            leg: leg.into(),
            person: person.into(),
            contact: "0900000009".into(),
            why: why.into(),
        })
    };
    record(&office, case, give("thuong-tru", "Thiếu tá Đỗ Minh Mẫu, Công an phường", ""));
    ward.clock.set("2026-11-25T08:00:00+07:00");
    record(&office, case, give("khai-sinh", "Trần Văn Hùng Thử", "nghỉ phép từ hôm nay"));
    let state = office.case(case).unwrap();
    let people: Vec<&str> = state.legs.iter().map(|leg| leg.person.as_str()).collect();
    assert_eq!(
        people,
        ["Trần Văn Hùng Thử", "Thiếu tá Đỗ Minh Mẫu, Công an phường", "Nguyễn Thị Hạnh Mẫu"]
    );
    let slip = format!("{:?}", office.control_sheet(case).unwrap());
    assert!(slip.contains("Bàn giao: Đăng ký khai sinh (nghỉ phép từ hôm nay)"), "{slip}");
    assert!(slip.contains("Rõ người: Trần Văn Hùng Thử."), "{slip}");
    ward.sync(&office);

    // On the other laptop it is his from now on; what is done cannot be given on.
    let other = ward.laptop("hung");
    assert_eq!(other.case(case).unwrap().assignments.len(), 2);
    record(&other, case, CaseEvent::Verified);
    record(&other, case, CaseEvent::Submitted);
    register(&other, case);
    ward.sync(&other);
    let late = give("khai-sinh", "Nguyễn Thị Hạnh Mẫu", "");
    let refused = other.act(case, tannha_domain::case::Command::Record(late));
    let no = Refusal::LegDone { leg: "khai-sinh".into() };
    assert!(matches!(refused, Err(OfficeError::Refused(refusal)) if refusal == no));
    ward.sync(&office);
    assert!(office.set_aside().unwrap().is_empty());
}
