//! Two at one printer, or at one laptop: what another command does while a print waits for the spooler.

use std::{
    fs,
    sync::{Arc, atomic::Ordering, mpsc},
    thread,
    time::Duration,
};

use serde_json::json;
use tannha_api::{Host, dispatch};

use crate::{
    office::Ward,
    prints::{BLANK, registered},
    queue::{add, does, morning, right, states},
};

#[test]
fn what_another_command_made_or_gave_up_meanwhile_is_not_marked_as_failed() {
    let ward = Ward::new();
    let (host, printer, cases) = morning(&ward, 2);
    let (host, no) = (Arc::new(host), json!({}));
    let meanwhile = |does: Box<dyn Fn(&Host) + Send>| {
        let host = Arc::clone(&host);
        *printer.meanwhile.lock().unwrap() = Some(Box::new(move || does(&host)));
    };
    // The paper's own page makes the print while the queue's step waits for the spooler's answer.
    does(&host, "prints.add", &add(&cases[..1], BLANK.slug()));
    meanwhile(Box::new(|host| {
        let office = host.office().unwrap();
        office.make_print(office.prints().unwrap()[0].id).unwrap();
    }));
    let view = does(&host, "prints.next", &no);
    assert_eq!((states(&view), &view["held"]), (vec!["out"], &json!(false)));
    let file = view["prints"][0]["path"].as_str().unwrap().to_owned();
    assert!(fs::read(&file).unwrap().starts_with(b"%PDF-"), "what comes out keeps its file");
    does(&host, "prints.answer", &right(&view["prints"][0]["job"], "KS 1"));

    // The other way round: a step of the queue takes what the paper's page has just put there.
    let one = json!({
        "case": cases[1], "document": BLANK.slug(), "paper": "overprint", "reason": null,
        "send_to_printer": true,
    });
    let taken = printer.taken();
    let (after, asks) = (Arc::clone(&host), Arc::clone(&printer));
    // Whether it can print is asked before the paper is in the queue, whether it turns sheets after.
    *printer.meanwhile.lock().unwrap() = Some(Box::new(move || {
        *asks.meanwhile.lock().unwrap() = Some(Box::new(move || {
            does(&after, "prints.next", &json!({}));
        }));
    }));
    let printed = does(&host, "paper.print", &one);
    assert_eq!(printer.taken(), taken + 1, "it is sent once");
    assert!(fs::read(printed["path"].as_str().unwrap()).unwrap().starts_with(b"%PDF-"));
    let view = does(&host, "prints.show", &no);
    assert_eq!(view["prints"][0]["job"], printed["job"]);
    does(&host, "prints.answer", &right(&printed["job"], "KS 2"));

    // One is given up while it is its turn: the next has it.
    let again = registered(&ward, &host.office().unwrap()).to_string();
    does(&host, "prints.add", &add(&[again], BLANK.slug()));
    meanwhile(Box::new(|host| {
        let job = host.office().unwrap().prints().unwrap()[0].id.to_string();
        does(host, "prints.cancel", &json!({ "job": job }));
    }));
    let view = does(&host, "prints.next", &no);
    assert_eq!((&view["prints"], &view["held"]), (&json!([]), &json!(false)));
}

#[test]
fn a_laptop_opens_without_asking_the_spooler_and_a_blank_is_shown_as_its_printer_prints() {
    let ward = Ward::new();
    let (host, printer, cases) = morning(&ward, 1);
    let named = || printer.named.load(Ordering::SeqCst);
    assert_eq!(named(), 0, "a spooler that hangs keeps nobody out");
    let source = json!({ "kind": "case", "case": cases[0] });
    let plain = json!({ "source": source, "document": "giay-tiep-nhan", "paper": "plain" });
    does(&host, "sheet.view", &plain);
    assert_eq!(named(), 0, "what stands on no blank is where it is on every printer");
    let over = json!({ "source": source, "document": BLANK.slug(), "paper": "overprint" });
    does(&host, "sheet.view", &over);
    does(&host, "sheet.view", &over);
    assert_eq!((named(), host.office().unwrap().printer_name().unwrap()), (1, "tang-1".into()));
}

#[test]
fn a_laptop_that_is_locked_while_it_prints_opens_when_that_has_ended() {
    let ward = Ward::new();
    let (host, printer, _) = morning(&ward, 0);
    let host = Arc::new(host);
    let (tells, heard) = mpsc::channel();
    let window = Arc::clone(&host);
    let (early, was_early) = mpsc::channel();
    *printer.meanwhile.lock().unwrap() = Some(Box::new(move || {
        does(&window, "session.lock", &json!({}));
        let (opened, came) = mpsc::channel();
        thread::spawn(move || {
            let key = json!({ "officer": "hanh", "passphrase": "mật khẩu thử" });
            let unlocked = dispatch(&*window, "session.unlock", &key.to_string());
            opened.send(unlocked.map(drop).map_err(|error| error.code)).unwrap();
        });
        // The store is still open for the print: whoever unlocks waits, and is not refused.
        early.send(came.recv_timeout(Duration::from_millis(300)).ok()).unwrap();
        tells.send(came).unwrap();
    }));
    let sheet = json!({ "form": BLANK.slug(), "send_to_printer": true });
    does(&host, "printer.print-sheet", &sheet);
    assert_eq!(was_early.recv().unwrap(), None);
    assert_eq!(heard.recv().unwrap().recv().unwrap(), Ok(()));
    assert!(host.office().is_ok());
}
