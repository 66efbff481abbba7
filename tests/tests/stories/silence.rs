//! A spooler that says nothing, or too late, or breaks off in the middle: nothing is printed as another
//! printer would, the log says what is known, and nobody is kept out of the laptop for good.

use std::{
    sync::{Arc, atomic::Ordering, mpsc},
    thread,
    time::Duration,
};

use serde_json::{Value, json};
use tannha_api::{Host, dispatch, printer::PrinterTrouble};
use tannha_domain::sheet_print::Went;

use crate::{
    office::Ward,
    prints::BLANK,
    queue::{Obedient, add, does, morning, refuses, states},
    sheets::told,
};

const SILENT: &str = "printer-silent";

fn sheet() -> Value {
    json!({ "form": BLANK.slug(), "send_to_printer": true })
}

fn moved() -> Value {
    json!({ "form": BLANK.slug(), "dx": 1_000, "dy": 0 })
}

/// How the acts of the sheets that were printed end, oldest first.
fn ends(host: &Host) -> Vec<Went> {
    told(&host.office().unwrap()).into_iter().map(|printed| printed.went).collect()
}

#[test]
fn of_a_printer_that_never_answered_nothing_is_kept_and_nothing_goes_to_it() {
    let ward = Ward::new();
    let (host, printer, cases) = morning(&ward, 1);
    printer.is(Some(PrinterTrouble::Silent));
    assert_eq!(refuses(&host, "prints.add", &add(&cases, BLANK.slug())), SILENT);
    assert_eq!(refuses(&host, "printer.move", &moved()), SILENT);
    assert_eq!(refuses(&host, "printer.print-sheet", &sheet()), SILENT);
    assert!(ends(&host).is_empty());
    // What goes to no printer is shown and saved all the same.
    let saved = json!({ "form": BLANK.slug(), "send_to_printer": false });
    assert_eq!(does(&host, "printer.print-sheet", &saved)["problem"], Value::Null);
    assert_eq!(does(&host, "prints.show", &json!({}))["printer"], Value::Null);
    // It answers again.
    printer.is(None);
    assert_eq!(does(&host, "printer.move", &moved())["correction"]["dx"], 1_000);
}

#[test]
fn a_printer_that_falls_silent_is_the_one_that_it_was_and_holds_the_queue() {
    let ward = Ward::new();
    let (host, printer, cases) = morning(&ward, 1);
    does(&host, "printer.move", &moved());
    does(&host, "prints.add", &add(&cases, BLANK.slug()));
    printer.is(Some(PrinterTrouble::Silent));
    let view = does(&host, "prints.next", &json!({}));
    assert_eq!((states(&view), &view["held"]), (vec!["waiting"], &json!(true)));
    assert_eq!((&view["printer"], &view["trouble"]["code"]), (&json!("tang-1"), &json!(SILENT)));
    assert_eq!(printer.taken(), 0);
    let page = does(&host, "printer.show", &json!({ "form": BLANK.slug() }));
    assert_eq!((&page["printer"], &page["correction"]["dx"]), (&json!("tang-1"), &json!(1_000)));
}

#[test]
fn a_sheet_that_may_have_come_out_is_no_print_and_a_paper_is_asked_about() {
    let ward = Ward::new();
    let (host, printer, cases) = morning(&ward, 1);
    printer.breaks_off.store(true, Ordering::SeqCst);
    let view = does(&host, "printer.print-sheet", &sheet());
    assert_eq!(
        (&view["sent"], &view["problem"]["code"]),
        (&json!(false), &json!("printer-perhaps"))
    );
    assert_eq!(ends(&host), [Went::ToPrinter, Went::Refused]);
    does(&host, "prints.add", &add(&cases, BLANK.slug()));
    assert_eq!(states(&does(&host, "prints.next", &json!({}))), ["out"]);
    // Where it is known before, the act says so from the first.
    printer.is(Some(PrinterTrouble::NoPaper));
    let view = does(&host, "printer.print-sheet", &sheet());
    assert_eq!(view["problem"]["code"], "printer-no-paper");
    assert_eq!(ends(&host).last(), Some(&Went::ToFile));
}

/// Somebody locks the laptop while the spooler is asked whether it can print, and unlocks it again; by what
/// code that was refused.
fn locked_meanwhile(host: &Arc<Host>, printer: &Obedient) -> mpsc::Receiver<Option<String>> {
    let window = Arc::clone(host);
    let (opened, came) = mpsc::channel();
    *printer.meanwhile.lock().unwrap() = Some(Box::new(move || {
        does(&window, "session.lock", &json!({}));
        thread::spawn(move || {
            let key = json!({ "officer": "hanh", "passphrase": "mật khẩu thử" });
            let unlocked = dispatch(&*window, "session.unlock", &key.to_string());
            opened.send(unlocked.err().map(|error| error.code)).unwrap();
        });
    }));
    came
}

#[test]
fn whatever_waits_for_the_spooler_is_waited_for_by_who_unlocks() {
    let ward = Ward::new();
    let (host, printer, _) = morning(&ward, 0);
    let host = Arc::new(host);
    let patience = Duration::from_secs(60);
    for (name, request) in [
        ("printer.show", json!({ "form": BLANK.slug() })),
        ("printer.tray", json!({ "form": BLANK.slug(), "tray": "Tray2" })),
        ("printer.print-sheet", sheet()),
    ] {
        let came = locked_meanwhile(&host, &printer);
        dispatch(&*host, name, &request.to_string()).unwrap();
        assert_eq!(came.recv_timeout(patience).unwrap(), None, "{name}");
    }
}

#[test]
fn a_sheet_that_is_refused_after_the_laptop_was_locked_is_taken_back_all_the_same() {
    let ward = Ward::new();
    let (host, printer, _) = morning(&ward, 0);
    let host = Arc::new(host);
    *printer.refuses.lock().unwrap() = Some("bang-can-in".to_owned());
    let came = locked_meanwhile(&host, &printer);
    let view = does(&host, "printer.print-sheet", &sheet());
    assert_eq!(view["problem"]["code"], "printer-refused");
    assert_eq!(came.recv_timeout(Duration::from_secs(60)).unwrap(), None);
    assert_eq!(ends(&host), [Went::ToPrinter, Went::Refused]);
}
