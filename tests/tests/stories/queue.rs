//! A morning's pile of certificates at the printer: one that is bad, a tray without paper, a spooler that
//! refuses, a disk that takes no file.

use std::{
    fs,
    path::Path,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
};

use serde_json::{Value, json};
use tannha_api::{
    Answer, Host, Printer, dispatch,
    printer::{Handed, PrinterTrouble, Progress, Sides},
};
use tannha_app::{papers::CameOut, stock::serials};
use tannha_domain::{
    case::Book,
    ids::{CaseId, OfficerId},
    register::{NoteKind, RegisterEvent},
};

use crate::{
    office::Ward,
    prints::{BLANK, CHILD, files, prints, registered, today, with_blanks},
};

/// A printer that does as it is told.
#[derive(Default)]
pub(crate) struct Obedient {
    trouble: Mutex<Option<PrinterTrouble>>,
    /// What it answers to files of that name instead of printing them.
    pub(crate) refuses: Mutex<Option<String>>,
    /// After how many files somebody pulls its cable.
    pulled_after: Mutex<Option<usize>>,
    taken: Mutex<Vec<(String, String)>>,
    /// It takes what it gets, and does not say so.
    pub(crate) breaks_off: AtomicBool,
    /// It turns sheets over.
    pub(crate) turns: AtomicBool,
    /// On which sides it was to print.
    pub(crate) sides: Mutex<Vec<Sides>>,
    /// How often it was asked its name.
    pub(crate) named: AtomicUsize,
    /// How often it was asked what it still has.
    pub(crate) looked: AtomicUsize,
    /// What was taken back from it.
    pub(crate) taken_back: Mutex<Vec<String>>,
    /// What somebody else does while it is asked whether it can print, or turns sheets over.
    pub(crate) meanwhile: Mutex<Option<Meanwhile>>,
}

type Meanwhile = Box<dyn FnOnce() + Send>;

impl Obedient {
    pub(crate) fn is(&self, trouble: Option<PrinterTrouble>) {
        *self.trouble.lock().unwrap() = trouble;
    }

    pub(crate) fn taken(&self) -> usize {
        self.taken.lock().unwrap().len()
    }

    fn while_asked(&self) {
        let does = self.meanwhile.lock().unwrap().take();
        if let Some(does) = does {
            thread::spawn(does).join().unwrap();
        }
    }
}

impl Printer for Obedient {
    fn name(&self) -> Result<Option<String>, PrinterTrouble> {
        self.named.fetch_add(1, Ordering::SeqCst);
        match *self.trouble.lock().unwrap() {
            Some(PrinterTrouble::Silent) => Err(PrinterTrouble::Silent),
            _ => Ok(Some("tang-1".to_owned())),
        }
    }

    fn trays(&self) -> Vec<String> {
        vec!["Auto".to_owned(), "Tray2".to_owned()]
    }

    fn ready(&self) -> Result<(), PrinterTrouble> {
        self.while_asked();
        self.trouble.lock().unwrap().map_or(Ok(()), Err)
    }

    fn two_sided(&self) -> bool {
        self.while_asked();
        self.turns.load(Ordering::SeqCst)
    }

    fn print(&self, path: &Path, tray: &str, sides: Sides) -> Result<Handed, PrinterTrouble> {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if self.pulled_after.lock().unwrap().is_some_and(|count| self.taken() >= count) {
            self.is(Some(PrinterTrouble::Gone));
            return Err(PrinterTrouble::Gone);
        }
        if self.refuses.lock().unwrap().as_ref().is_some_and(|part| name.contains(part.as_str())) {
            return Err(PrinterTrouble::Refused);
        }
        assert!(fs::read(path).unwrap().starts_with(b"%PDF-"));
        self.taken.lock().unwrap().push((name, tray.to_owned()));
        self.sides.lock().unwrap().push(sides);
        if self.breaks_off.load(Ordering::SeqCst) {
            return Ok(Handed::Perhaps);
        }
        Ok(Handed::Taken(Some(format!("tang-1-{}", self.taken()))))
    }

    fn progress(&self, request: &str) -> Progress {
        if request == "tang-1-2" { Progress::Queued } else { Progress::Done }
    }

    fn progress_of(&self, requests: &[&str]) -> Vec<Progress> {
        self.looked.fetch_add(1, Ordering::SeqCst);
        requests.iter().map(|request| self.progress(request)).collect()
    }

    fn cancel(&self, request: &str) -> Result<(), PrinterTrouble> {
        self.taken_back.lock().unwrap().push(request.to_owned());
        Ok(())
    }
}

pub(crate) fn does(host: &Host, name: &str, request: &Value) -> Value {
    let Answer::Json(text) = dispatch(host, name, &request.to_string()).unwrap() else {
        panic!("{name} answers with a record")
    };
    serde_json::from_str::<Value>(&text).unwrap()["value"].clone()
}

pub(crate) fn refuses(host: &Host, name: &str, request: &Value) -> String {
    dispatch(host, name, &request.to_string()).unwrap_err().code
}

pub(crate) fn states(view: &Value) -> Vec<&str> {
    view["prints"]
        .as_array()
        .unwrap()
        .iter()
        .map(|print| print["state"].as_str().unwrap())
        .collect()
}

/// What "Đã in" says of each file of the sheet, the latest first: the how-manieth print it is.
fn counts(host: &Host) -> Vec<u64> {
    let view = does(host, "prints.sheets", &json!({}));
    let lines = view["lines"].as_array().unwrap().iter();
    lines.map(|line| line["count"].as_u64().unwrap()).collect()
}

#[test]
fn a_sheet_counts_as_printed_once_a_printer_got_it() {
    let ward = Ward::new();
    let (host, printer, cases) = morning(&ward, 1);
    let source = json!({ "kind": "control", "case": cases[0] });
    let asked = json!({ "source": source, "send_to_printer": true });
    let sent = |minute: u32, asked: &Value| {
        ward.clock.set(&format!("2026-11-20T09:{minute:02}:00+07:00"));
        let told = does(&host, "table.print", asked);
        (told["sent"].as_bool().unwrap(), told["problem"]["code"].as_str().map(str::to_owned))
    };
    // Nobody is there to take it; then it goes out; then nobody asks for paper.
    printer.is(Some(PrinterTrouble::Gone));
    assert_eq!(sent(1, &asked), (false, Some("printer-gone".to_owned())));
    printer.is(None);
    assert_eq!(sent(2, &asked), (true, None));
    let file = json!({ "source": source, "send_to_printer": false });
    assert_eq!(sent(3, &file), (false, None));
    // Ready, and it does not take the file all the same.
    *printer.refuses.lock().unwrap() = Some(String::new());
    assert_eq!(sent(4, &asked), (false, Some("printer-refused".to_owned())));
    *printer.refuses.lock().unwrap() = None;
    assert_eq!(sent(5, &asked), (true, None));
    assert_eq!(counts(&host), [2, 0, 0, 1, 0]);
    assert_eq!(printer.taken(), 2);
    let case = does(&host, "case.show", &json!({ "case": cases[0] }));
    let history = case["history"].as_array().unwrap().iter();
    let said: Vec<String> = history
        .filter(|line| line["what"]["code"] == "sheet-printed")
        .map(|line| line["what"]["params"]["count"].as_str().unwrap().to_owned())
        .collect();
    let mut sorted = said.clone();
    sorted.sort();
    assert_eq!(sorted, ["1", "2", "2", "file", "file", "refused"], "{said:?}");
}

/// A morning with `count` births to print, at a window beside a printer.
pub(crate) fn morning(ward: &Ward, count: usize) -> (Host, Arc<Obedient>, Vec<String>) {
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let cases = {
        let office = ward.laptop("hanh");
        with_blanks(&office);
        (0..count).map(|_| registered(ward, &office).to_string()).collect()
    };
    let printer = Arc::new(Obedient::default());
    let beside: Arc<dyn Printer> = printer.clone();
    (ward.window_with("hanh", Some(beside)), printer, cases)
}

pub(crate) fn add(cases: &[String], document: &str) -> Value {
    let papers: Vec<Value> = cases
        .iter()
        .map(|case| json!({ "case": case, "document": document, "paper": null }))
        .collect();
    json!({ "papers": papers, "send_to_printer": true })
}

pub(crate) fn right(job: &Value, sheets: &str) -> Value {
    json!({
        "job": job, "outcome": "right", "count": 1, "sheets": sheets, "spoiled": "", "reason": "",
        "again": null,
    })
}

#[test]
fn a_pile_is_printed_one_by_one_and_a_bad_one_does_not_stop_the_others() {
    let ward = Ward::new();
    let (host, printer, cases) = morning(&ward, 3);
    let no = json!({});
    let tray = json!({ "form": BLANK.slug(), "tray": "Tray2" });
    assert_eq!(does(&host, "printer.tray", &tray)["tray"], "Tray2");
    // The second is withdrawn by a colleague while it waits.
    does(&host, "prints.add", &add(&cases, BLANK.slug()));
    does(&host, "prints.hold", &json!({ "hold": true }));
    assert_eq!(states(&does(&host, "prints.next", &no)), ["waiting"; 3], "held");
    let office = host.office().unwrap();
    let second = CaseId::parse(&cases[1]).unwrap();
    let signer = OfficerId::parse("an").unwrap();
    office.make_print(office.prints().unwrap()[1].id).unwrap();
    let mine = office.prints().unwrap()[1].id;
    office.answer_print(mine, &CameOut::right(&serials("KS 9").unwrap())).unwrap();
    office.sign(second, BLANK, &signer).unwrap();
    drop(office);
    does(&host, "prints.add", &add(&cases[1..2], BLANK.slug()));
    does(&host, "prints.hold", &json!({ "hold": false }));
    for _ in 0..4 {
        does(&host, "prints.next", &no);
    }
    let view = does(&host, "prints.show", &no);
    assert_eq!(states(&view), ["out", "printing", "failed"]);
    assert_eq!(view["prints"][2]["problem"]["code"], "reprint-without-reason");
    assert_eq!(
        (view["prints"][0]["title"].as_str(), &view["trouble"]),
        (Some(CHILD), &json!(null))
    );
    let taken = printer.taken.lock().unwrap().clone();
    assert!(taken.iter().all(|(name, tray)| name.ends_with(".pdf") && tray == "Tray2"));
    assert_eq!(taken.len(), 2);
    let looked = printer.looked.load(Ordering::SeqCst);
    does(&host, "prints.show", &no);
    assert_eq!(printer.looked.load(Ordering::SeqCst), looked + 1, "once for all of them");
    // Each is offered a blank of its own, in the order of the safe.
    let offered: Vec<_> = (0..2).map(|at| view["prints"][at]["next_sheets"].clone()).collect();
    assert_eq!(offered, ["KS 0001", "KS 0002"]);
    let cancel = json!({ "job": view["prints"][1]["job"] });
    let view = does(&host, "prints.cancel", &cancel);
    assert_eq!(states(&view), ["out", "printing", "failed"], "it may be out: it is asked about");
    let nameless = right(&view["prints"][0]["job"], "");
    assert_eq!(refuses(&host, "prints.answer", &nameless), "stock-sheet-missing");
    let view = does(&host, "prints.answer", &right(&view["prints"][0]["job"], "KS 1"));
    let spoiled = json!({
        "job": view["prints"][0]["job"], "outcome": "spoiled", "count": 0, "sheets": "",
        "spoiled": "KS 2", "reason": "kẹt giấy", "again": null,
    });
    let view = does(&host, "prints.answer", &spoiled);
    does(&host, "prints.cancel", &json!({ "job": view["prints"][0]["job"] }));
    let office = host.office().unwrap();
    assert!(office.prints().unwrap().is_empty() && today(&office).adds_up());
    assert_eq!((today(&office).used, today(&office).spoiled), (2, 1));
}

#[test]
fn a_printer_that_cannot_holds_the_queue_and_the_log_stays_true() {
    let ward = Ward::new();
    let (host, printer, cases) = morning(&ward, 3);
    let no = json!({});
    // Out of paper is known before anything is written.
    printer.is(Some(PrinterTrouble::NoPaper));
    let one = json!({
        "case": cases[0], "document": BLANK.slug(), "paper": "overprint", "reason": null,
        "send_to_printer": true,
    });
    assert_eq!(refuses(&host, "paper.print", &one), "printer-no-paper");
    assert_eq!(does(&host, "prints.show", &no)["prints"], json!([]));
    does(&host, "prints.add", &add(&cases, BLANK.slug()));
    let view = does(&host, "prints.next", &no);
    assert_eq!((states(&view), &view["held"]), (vec!["waiting"; 3], &json!(true)));
    assert_eq!(view["trouble"]["code"], "printer-no-paper");

    // Paper is put in; the spooler then refuses the first file.
    printer.is(None);
    *printer.refuses.lock().unwrap() = Some(String::new());
    does(&host, "prints.hold", &json!({ "hold": false }));
    let view = does(&host, "prints.next", &no);
    assert_eq!(
        (states(&view), &view["held"]),
        (vec!["failed", "waiting", "waiting"], &json!(true))
    );
    assert_eq!(view["prints"][0]["problem"]["code"], "printer-refused");
    assert_eq!(view["prints"][0]["path"], json!(null));
    let papers = ward.papers();
    let left = || files(&papers).into_iter().filter(|path| path.extension().is_some()).count();
    assert_eq!(left(), 0, "a file that nothing came of is gone");

    // The disk takes no file: nothing half-written, the queue is held, the paper waits.
    *printer.refuses.lock().unwrap() = None;
    fs::remove_dir_all(&papers).unwrap();
    fs::write(&papers, b"a file in the way").unwrap();
    does(&host, "prints.retry", &json!({ "job": view["prints"][0]["job"] }));
    does(&host, "prints.hold", &json!({ "hold": false }));
    assert_eq!(refuses(&host, "prints.next", &no), "file-not-written");
    assert_eq!(states(&does(&host, "prints.show", &no)), ["waiting"; 3]);
    fs::remove_file(&papers).unwrap();

    // All three come out in the end, and only they are in the log.
    does(&host, "prints.hold", &json!({ "hold": false }));
    for at in 0..3 {
        let view = does(&host, "prints.next", &no);
        does(&host, "prints.answer", &right(&view["prints"][0]["job"], &format!("KS {}", at + 1)));
    }
    let office = host.office().unwrap();
    for case in &cases {
        assert_eq!(prints(&office, CaseId::parse(case).unwrap()).len(), 1);
    }
    assert_eq!((printer.taken(), today(&office).used, left()), (3, 3, 3));
}

#[test]
fn a_printer_that_is_pulled_out_in_mid_run_loses_no_paper_and_counts_none_twice() {
    let ward = Ward::new();
    let (host, printer, cases) = morning(&ward, 3);
    let no = json!({});
    does(&host, "prints.add", &add(&cases, BLANK.slug()));
    // The first goes through; the cable is pulled while the second is handed over.
    *printer.pulled_after.lock().unwrap() = Some(1);
    does(&host, "prints.next", &no);
    let view = does(&host, "prints.next", &no);
    assert_eq!((states(&view), &view["held"]), (vec!["out", "failed", "waiting"], &json!(true)));
    assert_eq!(view["prints"][1]["problem"]["code"], "printer-gone");
    assert_eq!(view["trouble"]["code"], "printer-gone");
    assert_eq!(
        view["prints"][1]["path"],
        json!(null),
        "nothing of it is left to be printed by hand"
    );
    let papers = ward.papers();
    let left = || files(&papers).into_iter().filter(|path| path.extension().is_some()).count();
    assert_eq!((left(), printer.taken()), (1, 1));
    // Asked to go on while it is away, the queue holds itself again, and no paper is made.
    does(&host, "prints.retry", &json!({ "job": view["prints"][1]["job"] }));
    does(&host, "prints.hold", &json!({ "hold": false }));
    let view = does(&host, "prints.next", &no);
    assert_eq!((states(&view), &view["held"]), (vec!["out", "waiting", "waiting"], &json!(true)));
    assert_eq!(left(), 1);

    // Back again, each paper comes out once, and that is what the log says.
    *printer.pulled_after.lock().unwrap() = None;
    printer.is(None);
    does(&host, "prints.hold", &json!({ "hold": false }));
    does(&host, "prints.answer", &right(&view["prints"][0]["job"], "KS 1"));
    for at in 1..3 {
        let view = does(&host, "prints.next", &no);
        does(&host, "prints.answer", &right(&view["prints"][0]["job"], &format!("KS {}", at + 1)));
    }
    let office = host.office().unwrap();
    for case in &cases {
        assert_eq!(prints(&office, CaseId::parse(case).unwrap()).len(), 1);
    }
    assert_eq!((printer.taken(), today(&office).used, left()), (3, 3, 3));
}

/// The certificate of a birth beside whose entry something was noted since: it has a back.
fn with_back(ward: &Ward, office: &tannha_app::Office) -> CaseId {
    let case = registered(ward, office);
    let text = "Quyết định số 12/2026/QĐST-HNGĐ ngày 18/11/2026".to_owned();
    let kind = Some(NoteKind::Parentage);
    let noted = RegisterEvent::Noted { number: 1, text, kind };
    office.register_does(Book::Births, 2026, noted).unwrap();
    case
}

#[test]
fn a_blank_with_a_back_takes_one_sheet_whether_the_printer_turns_it_over_or_not() {
    for turns in [true, false] {
        let ward = Ward::new();
        ward.clock.set("2026-11-20T08:00:00+07:00");
        let case = {
            let office = ward.laptop("hanh");
            with_blanks(&office);
            with_back(&ward, &office)
        };
        let printer = Arc::new(Obedient::default());
        printer.turns.store(turns, Ordering::SeqCst);
        let beside: Arc<dyn Printer> = printer.clone();
        let host = ward.window_with("hanh", Some(beside));
        let paper = |paper: &str| {
            json!({
                "papers": [{ "case": case.to_string(), "document": BLANK.slug(), "paper": paper }],
                "send_to_printer": true,
            })
        };
        does(&host, "prints.add", &paper("overprint"));
        let out = does(&host, "prints.next", &json!({}))["prints"][0].clone();
        assert_eq!(out["back_next"], !turns);
        let made = host.office().unwrap().prints().unwrap()[0].made.clone().unwrap();
        assert_eq!(made.pages, if turns { 2 } else { 1 }, "never a second page on another blank");
        let told = does(&host, "prints.answer", &right(&out["job"], "KS 1"));
        assert_eq!(told["prints"], json!([]), "nothing goes to the printer by itself");
        let papers = || {
            let office = host.office().unwrap();
            let papers = prints(&office, case).into_iter().map(|print| print.paper);
            papers.collect::<Vec<_>>()
        };
        let is_due = || {
            let office = host.office().unwrap();
            office.back_is_due(&office.case(case).unwrap(), BLANK).unwrap()
        };
        if turns {
            assert_eq!(*printer.sides.lock().unwrap(), [Sides::Both]);
            assert_eq!((papers(), is_due()), (vec!["overprint".to_owned()], false));
        } else {
            assert_eq!((papers(), is_due()), (vec!["front".to_owned()], true));
            does(&host, "prints.add", &paper("back"));
            let back = does(&host, "prints.next", &json!({}))["prints"][0].clone();
            assert_eq!((&back["paper"], &back["asks_sheets"]), (&json!("back"), &json!(false)));
            does(&host, "prints.answer", &right(&back["job"], ""));
            assert_eq!(*printer.sides.lock().unwrap(), [Sides::One; 2]);
            assert_eq!((papers(), is_due()), (vec!["front".to_owned(), "back".to_owned()], false));
        }
        assert_eq!(today(&host.office().unwrap()).used, 1, "one blank, turned over: {turns}");
    }
}
