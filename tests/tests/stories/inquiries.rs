//! Another office is asked to verify something: the law's date moves as the procedure's rules say.

use serde_json::{Value, json};
use tannha_api::{Answer, Host, dispatch};
use tannha_app::{
    Office, OfficeError,
    steps::{Verb, next},
};
use tannha_domain::{
    case::{CaseEvent, CaseState, Inquiry, Phase, Refusal},
    ids::CaseId,
    promise::{DayReason, StopReason},
    time::Date,
    ward::{Numbering, Role},
};

use super::office::{Ward, fill, record};

fn receive(office: &Office, procedure: &str) -> CaseId {
    let draft = office.start_draft(procedure).unwrap();
    fill(office, draft);
    office.receive(draft, true).unwrap().0
}

fn letter() -> Inquiry {
    Inquiry {
        whom: "UBND phường Thử".into(),
        what: "Tình trạng hôn nhân của người mẹ".into(),
        number: Some("15/UBND-TP".into()),
        dated: Some(Date("2026-11-20".parse().unwrap())),
    }
}

/// The law's date at receipt, the law's date now, what the family was promised: day and hour.
fn dates(state: &CaseState) -> [String; 3] {
    let promise = &state.promise;
    [promise.statutory_original, promise.statutory, promise.promised]
        .map(|at| at.in_vietnam().local().format("%d/%m %H:%M").to_string())
}

fn asks(window: &Host, name: &str, request: &Value) -> Value {
    match dispatch(window, name, &request.to_string()).unwrap() {
        Answer::Json(text) => serde_json::from_str::<Value>(&text).unwrap()["value"].clone(),
        Answer::Bytes(_) => panic!("a record"),
    }
}

#[test]
fn the_linked_birth_has_five_days_for_three_once_something_is_verified() {
    let ward = Ward::new();
    let (office, other) = (ward.laptop("hanh"), ward.laptop("hung"));
    ward.clock.set("2026-11-20T10:00:00+07:00");
    let case = receive(&office, "khai-sinh-lien-thong");
    assert_eq!(dates(&office.case(case).unwrap()), ["26/11 17:00"; 3]);
    ward.sync(&office);
    ward.sync(&other);

    ward.clock.set("2026-11-23T09:00:00+07:00");
    office.send_inquiry(case, letter()).unwrap();
    let state = office.case(case).unwrap();
    let moved = ["26/11 17:00", "30/11 17:00", "30/11 17:00"];
    assert_eq!(dates(&state), moved, "24/11 is off: 23, 25, 26, 27, 30");
    assert!(state.is_running(), "the clock goes on, only longer");
    assert!(state.legs.iter().all(|leg| leg.due <= state.promise.statutory));

    // The other laptop does not know of it yet, and checks the dossier: that comes too late.
    record(&other, case, CaseEvent::Verified);
    ward.sync(&office);
    ward.sync(&other);
    let aside = other.set_aside().unwrap();
    let why = aside[0].1.record.as_ref().and_then(|record| record.set_aside.clone()).unwrap();
    assert_eq!((aside.len(), why.code()), (1, "waits-for-answer"));
    assert_eq!(dates(&other.case(case).unwrap()), moved);
    let again = other.send_inquiry(case, letter());
    assert!(matches!(again, Err(OfficeError::Refused(Refusal::WaitsForAnswer))));

    // What comes back is written down where it comes in; the term stays the longer one.
    ward.clock.set("2026-11-25T15:00:00+07:00");
    other.answer_inquiry(case, "Chưa đăng ký kết hôn với ai".into()).unwrap();
    let state = other.case(case).unwrap();
    assert_eq!((dates(&state), state.phase()), (moved.map(str::to_owned), Phase::Received));
    record(&other, case, CaseEvent::Verified);
}

#[test]
fn where_the_rules_say_so_the_clock_stands_still_until_the_answer_comes() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T10:00:00+07:00");
    let case = receive(&office, "khai-sinh");
    assert_eq!(dates(&office.case(case).unwrap()), ["20/11 17:00"; 3], "the same day");
    ward.clock.set("2026-11-20T11:00:00+07:00");
    office.send_inquiry(case, letter()).unwrap();
    let state = office.case(case).unwrap();
    assert!(state.is_paused() && !state.is_running());
    let step = next(&state, Role::Registrar, Numbering::Allotted).unwrap();
    assert_eq!(step.verb, Verb::AnswerInquiry, "the one thing that moves it on");

    // Days later it is not late, and everybody can read why.
    ward.clock.set("2026-11-25T09:00:00+07:00");
    assert!(!office.case(case).unwrap().promise.is_overdue(office.now()));
    assert_eq!(office.alarm(&office.case(case).unwrap()).unwrap(), None);
    drop(office);
    let window = ward.window("hanh");
    let of = json!({ "case": case.to_string() });
    let view = asks(&window, "case.show", &of);
    let promise = &view["line"]["promise"];
    assert_eq!(
        (&promise["state"], &promise["stopped"]),
        (&json!("paused"), &json!("verification"))
    );
    assert_eq!(view["waiting_for"], "inquiry");
    assert_eq!(view["inquiries"][0]["letter"], "15/UBND-TP, 20/11/2026");
    let said = view["history"].as_array().unwrap().last().unwrap()["what"].clone();
    assert_eq!(
        (&said["code"], &said["params"]["whom"]),
        (&json!("inquiry-sent"), &json!("UBND phường Thử"))
    );
    let groups = asks(&window, "today.show", &json!({}))["groups"].clone();
    let group = groups.as_array().unwrap().iter().find(|group| {
        group["lines"].as_array().unwrap().iter().any(|line| line["case"] == of["case"])
    });
    assert_eq!(group.unwrap()["kind"], "waiting-others");

    let result = json!({ "case": case.to_string(), "result": "Đúng như đã khai" });
    let view = asks(&window, "case.answer-inquiry", &result);
    assert_eq!(view["line"]["phase"], "received");
    drop(window);
    let office = ward.reopen("hanh");
    let state = office.case(case).unwrap();
    assert_eq!(dates(&state), ["20/11 17:00", "25/11 17:00", "25/11 17:00"]);
    let days = office.explain(&state.promise).unwrap().days;
    let waited = DayReason::Stopped { why: StopReason::Verification };
    assert!(days.iter().any(|day| day.reason == waited), "the line says what it waited for");
    ward.sync(&office);
    assert!(office.set_aside().unwrap().is_empty());
}
