//! The shell on Tauri's mock runtime: the real configuration and permissions, no display.

use std::sync::Arc;

use serde_json::{Value, json};
use tannha_api::ApiError;
use tauri::{
    App, WebviewWindow, WebviewWindowBuilder,
    ipc::{CallbackFn, InvokeBody, InvokeResponseBody},
    test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder},
    webview::InvokeRequest,
};

use crate::{desk::Desk, laptop::Laptop, shell};

fn program(desk: &Arc<Desk>) -> App<MockRuntime> {
    shell::with_desk(mock_builder(), desk).build(shell::context()).unwrap()
}

fn window(app: &App<MockRuntime>, label: &str) -> WebviewWindow<MockRuntime> {
    WebviewWindowBuilder::new(app, label, Default::default()).build().unwrap()
}

fn ask(
    window: &WebviewWindow<MockRuntime>,
    command: &str,
    body: Value,
) -> Result<InvokeResponseBody, Value> {
    let request = InvokeRequest {
        cmd: command.into(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: window.url().unwrap(),
        body: InvokeBody::Json(body),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    get_ipc_response(window, request)
}

/// A laptop that did not open, for tests that never get as far as one.
fn shut() -> Arc<Desk> {
    let desk = Arc::new(Desk::default());
    desk.open(|| Err(ApiError::new("store-already-open")));
    desk
}

fn status() -> Value {
    json!({ "name": "session.status", "request": {} })
}

#[test]
fn what_kept_the_laptop_shut_answers_every_call() {
    let desk = shut();
    let app = program(&desk);
    let window = window(&app, "main");
    for request in [status(), json!({ "name": "today.show", "request": "{}" })] {
        let refused = ask(&window, "call", request).unwrap_err();
        assert_eq!(refused, json!({ "code": "store-already-open", "params": {} }));
    }
}

#[test]
fn a_panic_while_opening_is_told_and_nobody_waits_for_ever() {
    let desk = Arc::new(Desk::default());
    desk.open(|| panic!("on purpose"));
    assert_eq!(desk.failure().map(|failure| failure.code.as_str()), Some("commit-interrupted"));
    assert!(desk.call("session.status", "{}").is_err());
}

#[test]
fn a_call_waits_for_a_laptop_that_is_still_being_prepared() {
    let desk = Arc::new(Desk::default());
    let waiting = Arc::clone(&desk);
    let call = std::thread::spawn(move || waiting.call("session.status", "{}"));
    desk.open(|| Err(ApiError::new("store-already-open")));
    assert_eq!(call.join().unwrap().unwrap_err().code, "store-already-open");
}

#[test]
fn another_window_may_call_nothing() {
    let desk = shut();
    let app = program(&desk);
    let refused = ask(&window(&app, "other"), "call", status()).unwrap_err();
    assert!(refused.as_str().is_some_and(|words| words.contains("not allowed")), "{refused}");
}

#[test]
fn no_plugin_answers_the_window() {
    let desk = shut();
    let app = program(&desk);
    let window = window(&app, "main");
    for command in [
        "plugin:window|set_title",
        "plugin:webview|create_webview_window",
        "plugin:event|emit",
        "plugin:path|resolve_directory",
        "plugin:window-state|save_window_state",
    ] {
        assert!(ask(&window, command, json!({})).is_err(), "{command}");
    }
}

#[test]
fn the_policy_admits_nothing_from_outside_and_nothing_inline() {
    let context = shell::context::<MockRuntime>();
    let security = &context.config().app.security;
    let policy = security.csp.as_ref().unwrap().to_string();
    assert!(policy.contains("default-src 'self'"), "{policy}");
    for never in ["unsafe", "https:", "*"] {
        assert!(!policy.contains(never), "{never} in {policy}");
    }
    assert!(security.dev_csp.is_none(), "one policy, in development and in the package");
    assert!(security.freeze_prototype);
    assert!(!security.asset_protocol.enable);
    assert!(!context.config().app.with_global_tauri);
}

#[test]
fn a_laptop_of_the_practice_ward_answers_with_its_officers_and_its_passphrase() {
    let data = tempfile::tempdir().unwrap();
    let desk = Arc::new(Desk::default());
    desk.open(|| Laptop::open(data.path(), None));
    let app = program(&desk);
    let window = window(&app, "main");
    let InvokeResponseBody::Json(text) = ask(&window, "call", status()).unwrap() else {
        panic!("records cross as JSON");
    };
    let answer: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(answer["value"]["state"], "locked");
    let unlock = json!({
        "officer": answer["value"]["officers"][0]["id"],
        "passphrase": answer["value"]["practice"]["passphrase"],
    });
    ask(&window, "call", json!({ "name": "session.unlock", "request": unlock })).unwrap();
    let sheet = json!({
        "source": { "kind": "calibration" }, "document": "bang-can-in", "paper": "plain",
    });
    let page = json!({
        "name": "sheet.page", "request": { "sheet": sheet, "page": 0, "dpi": 36 },
    });
    let InvokeResponseBody::Raw(picture) = ask(&window, "call", page).unwrap() else {
        panic!("pictures cross as bytes");
    };
    assert!(picture.starts_with(b"\x89PNG"));
    let second = Laptop::open(data.path(), None).map(|_| ()).unwrap_err();
    assert_eq!(second.code, "practice-already-open");
    let note = data.path().join("laptop").join("vouched");
    // The one that its founding left.
    std::fs::remove_file(&note).unwrap();
    desk.close();
    assert!(note.exists(), "the store was closed in good order");
    let InvokeResponseBody::Json(text) = ask(&window, "call", status()).unwrap() else {
        panic!("records cross as JSON");
    };
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap()["value"]["state"], "locked");
}

#[cfg(unix)]
#[test]
fn a_paper_goes_through_lp_and_counts_once_somebody_has_seen_it() {
    use crate::printer::{fake::Programs, found};

    const IDLE: &str = "if [ \"$1\" = -d ]; then echo 'system default destination: tang-1'; exit; fi\n\
        if [ \"$1\" = -o ]; then exit; fi\n\
        echo 'printer tang-1 is idle.'";
    let data = tempfile::tempdir().unwrap();
    let programs = Programs::new()
        .with("lp", "echo 'request id is tang-1-7 (1 file(s))'")
        .with("lpstat", &format!("{IDLE}\nprintf '\\tAlerts: media-empty-error\\n'"));
    let laptop = Laptop::open(data.path(), found(programs.path().as_os_str())).unwrap();
    let call = |name: &str, request: &Value| -> Result<Value, ApiError> {
        let tannha_api::Answer::Json(text) = laptop.call(name, &request.to_string())? else {
            panic!("{name} answers with a record")
        };
        Ok(serde_json::from_str::<Value>(&text).unwrap()["value"].clone())
    };
    let status = call("session.status", &json!({})).unwrap();
    let officer = &status["officers"][0]["id"];
    let passphrase = &status["practice"]["passphrase"];
    call("session.unlock", &json!({ "officer": officer, "passphrase": passphrase })).unwrap();
    let today = call("today.show", &json!({ "whole": ["to-print"] })).unwrap();
    let mut lines = today["groups"].as_array().unwrap().iter();
    let group = lines.find(|group| group["kind"] == "to-print").unwrap();
    let births = group["lines"].as_array().unwrap().iter();
    let birth = births
        .filter(|line| line["next"]["document"] == "giay-khai-sinh")
        .map(|line| line["case"].clone())
        .next()
        .unwrap();
    let state = || {
        let view = call("case.show", &json!({ "case": birth })).unwrap();
        let mut papers = view["papers"].as_array().unwrap().iter();
        let paper = papers.find(|paper| paper["document"] == "giay-khai-sinh").unwrap();
        paper["state"].as_str().unwrap().to_owned()
    };
    let print = json!({
        "case": birth, "document": "giay-khai-sinh", "paper": "overprint", "reason": null,
        "send_to_printer": true,
    });
    assert_eq!(call("paper.print", &print).unwrap_err().code, "printer-no-paper");
    assert!(programs.asked("lp").is_empty() && state() == "registered");
    programs.change("lpstat", IDLE);
    let printed = call("paper.print", &print).unwrap();
    let asked = programs.asked("lp");
    assert!(asked.ends_with(&format!("--\n{}\n", printed["path"].as_str().unwrap())), "{asked}");
    assert_eq!(state(), "registered", "nobody has seen it yet");
    let view = call("prints.show", &json!({})).unwrap();
    let under_way = &view["prints"][0];
    assert_eq!((&under_way["state"], &view["printer"]), (&json!("out"), &json!("tang-1")));
    let answer = json!({
        "job": printed["job"], "outcome": "right", "count": 1,
        "sheets": under_way["next_sheets"], "spoiled": "", "reason": "", "again": null,
    });
    call("prints.answer", &answer).unwrap();
    assert_eq!(state(), "printed");
}
