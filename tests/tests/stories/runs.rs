//! The letters that a leader has approved, printed in one file and one job: held, given up, begun anew; a bad
//! one does not stop the others, and only what came out is printed.

use std::{
    collections::BTreeSet,
    fs,
    path::PathBuf,
    sync::{Arc, atomic::Ordering},
};

use serde_json::{Value, json};
use tannha_api::{Host, Printer, printer::Sides};
use tannha_app::{
    Office, OfficeError,
    papers::{JobStatus, PrintJob},
};
use tannha_domain::{
    case::{CaseEvent, Command, Document, PageRange, Printed},
    ids::{CaseId, PrintId},
    log::Event,
};
use tannha_practice::PrintsWell as _;
use tannha_print::PaperKind;
use tannha_store::{Batch, Table};

use crate::{
    office::{Ward, fill, record},
    queue::{Obedient, add, does, refuses},
    sheets::sha256,
    try_to_register,
};

const LETTER: Document = Document::CongratulationLetter;

/// Births with their letters, each approved by the chairman.
fn approved(ward: &Ward, count: usize) -> Vec<CaseId> {
    let (hanh, an) = (ward.laptop("hanh"), ward.laptop("an"));
    let cases: Vec<CaseId> = (0..count)
        .map(|at| {
            let draft = hanh.start_draft("khai-sinh").unwrap();
            fill(&hanh, draft);
            hanh.set_field(draft, "mother.citizen_id", &format!("0011980{at:05}")).unwrap();
            let (case, _) = hanh.receive(draft, true).unwrap();
            record(&hanh, case, CaseEvent::Verified);
            record(&hanh, case, CaseEvent::Submitted);
            try_to_register(&hanh, case).unwrap();
            case
        })
        .collect();
    ward.sync(&hanh);
    for case in &cases {
        let greeting = "chi".to_owned();
        record(&hanh, *case, CaseEvent::LetterDrafted { greeting, document: None, text: None });
    }
    ward.sync(&hanh);
    ward.sync(&an);
    for case in &cases {
        record(&an, *case, CaseEvent::LetterApproved { document: None });
    }
    ward.sync(&an);
    ward.sync(&hanh);
    cases
}

fn beside(ward: &Ward) -> (Host, Arc<Obedient>) {
    let printer = Arc::new(Obedient::default());
    printer.turns.store(true, Ordering::SeqCst);
    let given: Arc<dyn Printer> = printer.clone();
    (ward.window_with("hanh", Some(given)), printer)
}

fn run_of(cases: &[CaseId]) -> Value {
    let letter = |case: &CaseId| json!({ "case": case.to_string(), "document": LETTER.slug() });
    let letters: Vec<Value> = cases.iter().map(letter).collect();
    json!({ "letters": letters, "send_to_printer": true })
}

fn printed(office: &Office, case: CaseId) -> Vec<Printed> {
    let lines = office.ledger().history(case).unwrap().into_iter();
    let printed = lines.filter_map(|line| match line.event {
        Event::Case(CaseEvent::Printed(printed)) if printed.document == LETTER => Some(printed),
        _ => None,
    });
    printed.collect()
}

fn waiting(host: &Host) -> BTreeSet<String> {
    let view = does(host, "prints.letters", &json!({}));
    let kinds = view["kinds"].as_array().unwrap().iter();
    let letters = kinds.flat_map(|kind| kind["letters"].as_array().unwrap().clone());
    letters.map(|letter| letter["case"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn approved_letters_go_in_one_file_and_only_those_that_came_out_are_printed() {
    let ward = Ward::new();
    ward.clock.set("2026-11-23T09:00:00+07:00");
    let cases = approved(&ward, 3);
    let (host, printer) = beside(&ward);
    let no = json!({});
    assert_eq!(waiting(&host), cases.iter().map(CaseId::to_string).collect());
    let view = does(&host, "prints.letters", &no);
    assert_eq!(view["kinds"][0]["document"], LETTER.slug());

    let added = does(&host, "prints.add-run", &run_of(&cases));
    assert_eq!(
        (&added["runs"][0]["state"], &added["runs"][0]["all"]),
        (&json!("waiting"), &json!(3))
    );
    assert_eq!(added["prints"], json!([]), "they are one line of the queue");
    assert_eq!(refuses(&host, "prints.add-run", &run_of(&cases)), "paper-unanswered");
    assert!(waiting(&host).is_empty(), "what is under way is not offered again");
    // A leader thinks better of one while it waits.
    let not =
        CaseEvent::LetterSuppressed { document: None, reason: "gia đình không muốn".into() };
    host.office().unwrap().act(cases[1], Command::Record(not)).unwrap();
    let out = does(&host, "prints.next", &no)["runs"][0].clone();
    assert_eq!((&out["state"], &out["pages"], &out["done"]), (&json!("out"), &json!(2), &json!(2)));
    // Its dossiers are not read again at each look, until something is written.
    let head = || host.office().unwrap().case_head(cases[0]).unwrap().unwrap();
    let read = head();
    does(&host, "prints.show", &no);
    assert!(Arc::ptr_eq(&read, &head()));
    let letters = out["letters"].as_array().unwrap();
    let failed: Vec<&Value> = letters.iter().filter(|one| !one["problem"].is_null()).collect();
    assert_eq!(failed.len(), 1);
    assert_eq!(failed[0]["case"], cases[1].to_string(), "by its dossier");
    assert_eq!((printer.taken(), printer.sides.lock().unwrap().clone()), (1, vec![Sides::One]));
    let file = out["path"].as_str().unwrap().to_owned();
    let office = || host.office().unwrap();
    assert!(cases.iter().all(|case| printed(&office(), *case).is_empty()), "nobody has looked yet");
    assert_eq!(refuses(&host, "prints.answer", &right(&failed[0]["job"])), "no-such-print");

    // The last one was crumpled.
    let last = letters.iter().find(|one| one["case"] == cases[2].to_string()).unwrap();
    assert_eq!((&last["first_page"], &last["last_page"]), (&json!(2), &json!(2)));
    let answer = json!({ "run": out["run"], "outcome": "right", "bad": [last["job"]] });
    let left = does(&host, "prints.answer-run", &answer);
    assert!(!Arc::ptr_eq(&read, &head()) && *read == *head());
    assert_eq!(left["runs"][0]["state"], "failed", "the bad one is told until it is given up");
    let [one] = &printed(&office(), cases[0])[..] else { panic!("one print") };
    assert_eq!(one.pages, Some(PageRange { first: 1, last: 1 }));
    assert_eq!(one.pdf, sha256(file.as_ref()));
    assert!(one.template.is_some() && one.fonts.is_some() && one.template_name.is_some());
    assert!(printed(&office(), cases[1]).is_empty() && printed(&office(), cases[2]).is_empty());
    assert_eq!(refuses(&host, "prints.answer-run", &answer), "no-such-print");
    assert_eq!(does(&host, "prints.cancel-run", &json!({ "run": out["run"] }))["runs"], json!([]));
    assert_eq!(waiting(&host), [cases[2].to_string()].into());

    // It is printed again by itself.
    does(&host, "prints.add-run", &run_of(&cases[2..]));
    let again = does(&host, "prints.next", &no)["runs"][0].clone();
    let nothing = json!({ "run": again["run"], "outcome": "nothing", "bad": [] });
    does(&host, "prints.answer-run", &nothing);
    assert!(!std::path::Path::new(again["path"].as_str().unwrap()).exists());
    assert!(printed(&office(), cases[2]).is_empty());
    assert_eq!(waiting(&host), [cases[2].to_string()].into());
}

fn right(job: &Value) -> Value {
    json!({
        "job": job, "outcome": "right", "count": 1, "sheets": "", "spoiled": "", "reason": "",
        "again": null,
    })
}

#[test]
fn a_long_run_is_held_between_two_steps_given_up_without_a_trace_and_begun_anew() {
    let ward = Ward::new();
    ward.clock.set("2026-11-23T09:00:00+07:00");
    let cases = approved(&ward, 52);
    let (host, printer) = beside(&ward);
    let no = json!({});
    let before = files(&ward);
    let added = does(&host, "prints.add-run", &run_of(&cases));
    let first = does(&host, "prints.next", &no)["runs"][0].clone();
    assert_eq!((&first["state"], &first["done"]), (&json!("waiting"), &json!(50)));
    does(&host, "prints.hold", &json!({ "hold": true }));
    assert_eq!(does(&host, "prints.next", &no)["runs"][0]["done"], 50, "held");
    does(&host, "prints.cancel-run", &json!({ "run": added["runs"][0]["run"] }));
    assert_eq!(files(&ward), before, "and nothing of it lies about");
    assert_eq!((waiting(&host).len(), printer.taken()), (52, 0));
    does(&host, "prints.hold", &json!({ "hold": false }));

    does(&host, "prints.add-run", &run_of(&cases));
    does(&host, "prints.next", &no);
    // The printer takes nothing: all of them wait to be sent again.
    *printer.refuses.lock().unwrap() = Some("thu-".to_owned());
    let failed = does(&host, "prints.next", &no);
    let run = json!({ "run": failed["runs"][0]["run"] });
    assert_eq!((&failed["runs"][0]["state"], &failed["held"]), (&json!("failed"), &json!(true)));
    assert_eq!(files(&ward), before);
    *printer.refuses.lock().unwrap() = None;
    does(&host, "prints.retry-run", &run);
    does(&host, "prints.hold", &json!({ "hold": false }));
    does(&host, "prints.next", &no);
    // What is written of another dossier meanwhile is no reason to begin anew.
    let office = host.office().unwrap();
    let draft = office.start_draft("khai-sinh").unwrap();
    fill(&office, draft);
    office.receive(draft, true).unwrap();
    let out = does(&host, "prints.next", &no)["runs"][0].clone();
    assert_eq!(
        (&out["state"], &out["pages"], &out["all"]),
        (&json!("out"), &json!(52), &json!(52))
    );
    let answer = json!({ "run": out["run"], "outcome": "right", "bad": [] });
    assert_eq!(does(&host, "prints.answer-run", &answer)["runs"], json!([]));
    let pages: Vec<u16> =
        cases.iter().map(|case| printed(&office, *case)[0].pages.unwrap().first).collect();
    assert_eq!(pages, (1..=52).collect::<Vec<u16>>(), "each knows its own page");
}

#[test]
fn a_letter_that_is_stopped_while_its_run_is_held_is_not_printed() {
    let ward = Ward::new();
    ward.clock.set("2026-11-23T09:00:00+07:00");
    let cases = approved(&ward, 52);
    let (host, printer) = beside(&ward);
    let no = json!({});
    does(&host, "prints.add-run", &run_of(&cases));
    assert_eq!(does(&host, "prints.next", &no)["runs"][0]["done"], 50);
    does(&host, "prints.hold", &json!({ "hold": true }));
    // It has its pages already: the child has died, and nobody sends a congratulation.
    let not = CaseEvent::LetterSuppressed { document: None, reason: "cháu đã mất".into() };
    record(&host.office().unwrap(), cases[3], not);
    does(&host, "prints.hold", &json!({ "hold": false }));
    let anew = does(&host, "prints.next", &no)["runs"][0].clone();
    assert_eq!((&anew["state"], &anew["done"]), (&json!("waiting"), &json!(0)), "begun anew");
    does(&host, "prints.next", &no);
    let out = does(&host, "prints.next", &no)["runs"][0].clone();
    assert_eq!((&out["state"], &out["pages"]), (&json!("out"), &json!(51)));
    let failed = out["letters"].as_array().unwrap().iter().filter(|one| !one["problem"].is_null());
    let failed: Vec<&str> = failed.map(|one| one["case"].as_str().unwrap()).collect();
    assert_eq!((failed, printer.taken()), (vec![cases[3].to_string().as_str()], 1));
}

#[test]
fn what_failed_of_a_run_is_printed_again_in_a_file_of_its_own() {
    let ward = Ward::new();
    ward.clock.set("2026-11-23T09:00:00+07:00");
    let cases = approved(&ward, 2);
    let (host, printer) = beside(&ward);
    let no = json!({});
    let twice = run_of(&[cases[0], cases[1], cases[0]]);
    let added = does(&host, "prints.add-run", &twice);
    assert_eq!(added["runs"][0]["all"], 2, "named twice, a letter is printed once");
    // One cannot be made this time.
    let office = host.office().unwrap();
    let second = office.prints().unwrap()[1].id;
    office.fail_print(second, "file-not-written", Vec::new()).unwrap();
    let out = does(&host, "prints.next", &no)["runs"][0].clone();
    assert_eq!((&out["state"], &out["pages"]), (&json!("out"), &json!(1)));
    let run = json!({ "run": out["run"] });
    let answer = json!({ "run": out["run"], "outcome": "right", "bad": [] });
    // Not before somebody has said what came out of the first file.
    assert_eq!(refuses(&host, "prints.retry-run", &run), "paper-unanswered");
    let one = json!({ "job": second.to_string() });
    assert_eq!(refuses(&host, "prints.retry", &one), "paper-unanswered");
    // As a version of old left it: one waits while the other is out.
    let failed = office.print_job(second).unwrap();
    put(&office, second, encoded(&PrintJob { status: JobStatus::Waiting, ..failed.clone() }));
    assert_eq!(refuses(&host, "prints.next", &no), "paper-unanswered");
    put(&office, second, encoded(&failed));
    does(&host, "prints.hold", &json!({ "hold": false }));
    // What the spooler has taken is not failed, and is called what it is called.
    let (of, before) = (failed.asked_with().unwrap(), office.prints().unwrap());
    let file = before[0].made.as_ref().unwrap().file.clone();
    for file in [&file, "thu-20261120-00000000.pdf"] {
        office.run_was_taken(of, file, Some("tang-1-9")).unwrap();
        office.fail_run(of, file, "printer-refused").unwrap();
    }
    assert_eq!(office.prints().unwrap(), before);
    assert_eq!(printer.taken(), 1);
    let left = does(&host, "prints.answer-run", &answer)["runs"][0].clone();
    assert_eq!(left["state"], "failed");
    does(&host, "prints.retry-run", &run);
    let again = does(&host, "prints.next", &no)["runs"][0].clone();
    assert_ne!(again["path"], out["path"]);
    does(&host, "prints.answer-run", &answer);
    for (case, out) in cases.iter().zip([&out, &again]) {
        let file = out["path"].as_str().unwrap();
        assert_eq!(
            printed(&office, *case)[0].pdf,
            sha256(file.as_ref()),
            "each print has its file"
        );
    }
}

#[test]
fn a_letter_that_is_given_up_after_its_page_was_made_is_not_in_the_file() {
    let ward = Ward::new();
    ward.clock.set("2026-11-23T09:00:00+07:00");
    let cases = approved(&ward, 53);
    let (host, printer) = beside(&ward);
    let before = files(&ward);
    let step = || {
        let run = does(&host, "prints.next", &json!({}))["runs"][0].clone();
        (run["state"].as_str().unwrap().to_owned(), run["done"].as_u64().unwrap())
    };
    let going = ("waiting".to_owned(), 50);
    does(&host, "prints.add-run", &run_of(&cases));
    let office = host.office().unwrap();
    let jobs = office.prints().unwrap();
    office.fail_print(jobs[5].id, "file-not-written", Vec::new()).unwrap();
    assert_eq!(step(), going);
    // A letter that the disk does not give is not one that somebody has given up.
    let last = jobs[52].id;
    put(&office, last, vec![0xff]);
    let no = office.press_run(jobs[0].asked_with().unwrap()).unwrap_err();
    assert!(matches!(no, OfficeError::Ledger(_)), "{no:?}");
    put(&office, last, encoded(&jobs[52]));
    assert_eq!(files(&ward), before);

    assert_eq!(step(), going);
    does(&host, "prints.cancel", &json!({ "job": jobs[3].id.to_string() }));
    assert_eq!(files(&ward), before, "its page lies nowhere");
    does(&host, "prints.add", &add(&[cases[3].to_string()], LETTER.slug()));
    assert_eq!(step(), going);
    // What is asked for again meanwhile goes with the others.
    does(&host, "prints.retry", &json!({ "job": jobs[5].id.to_string() }));
    assert_eq!(step(), going);
    office.fail_print(jobs[7].id, "file-not-written", Vec::new()).unwrap();
    assert_eq!(files(&ward), before);
    assert_eq!((step(), step()), (going, ("out".to_owned(), 51)));
    let out = |job: &&PrintJob| job.status == JobStatus::Out;
    let now = office.prints().unwrap();
    let of_run: BTreeSet<CaseId> = now.iter().filter(out).map(|job| job.case).collect();
    assert!(of_run.contains(&cases[5]) && !of_run.contains(&cases[7]));
    let other: Vec<_> = now.iter().filter(|job| job.case == cases[3]).collect();
    assert!(other.len() == 1 && other[0].status == JobStatus::Waiting, "it has one print, its own");
    assert_eq!(printer.taken(), 1);
}

#[test]
fn what_a_cut_left_of_a_run_is_removed_unless_it_may_have_come_out() {
    let ward = Ward::new();
    ward.clock.set("2026-11-23T09:00:00+07:00");
    let cases = approved(&ward, 2);
    let (host, _printer) = beside(&ward);
    does(&host, "prints.add-run", &run_of(&cases));
    let out = does(&host, "prints.next", &json!({}))["runs"][0].clone();
    let file = PathBuf::from(out["path"].as_str().unwrap());
    let (half, hash) = (file.with_extension("pdf.part"), sha256(&file));
    let never = ward.papers().join("thu-20261123-0a1b2c3d.pdf.part");
    let others = ward.papers().join("tai-ve.pdf.part");
    drop(host);
    let cut = || {
        fs::rename(&file, &half).unwrap();
        fs::write(&never, b"%PDF-").unwrap();
        fs::write(&others, b"%PDF-").unwrap();
        let office = ward.reopen("hanh");
        assert_eq!(sha256(&file), hash);
        assert!(!half.exists() && !never.exists(), "nobody was asked about the other");
        assert!(others.exists(), "what may be somebody else's is left alone");
        office
    };
    let office = cut();
    let jobs = office.prints().unwrap();
    let good: Vec<PrintId> = jobs.iter().map(|job| job.id).collect();
    office.answer_run(jobs[0].asked_with().unwrap(), &good).unwrap();
    drop(office);
    // Nobody is asked about it any more, and the history of its dossiers tells of it.
    let office = cut();
    assert_eq!(printed(&office, cases[1])[0].pdf, hash);
}

#[test]
fn a_letter_that_is_asked_about_alone_leaves_the_file_to_the_others() {
    let ward = Ward::new();
    ward.clock.set("2026-11-23T09:00:00+07:00");
    let cases = approved(&ward, 3);
    let hung = ward.laptop("hung");
    let (host, printer) = beside(&ward);
    does(&host, "prints.add-run", &run_of(&cases));
    let out = does(&host, "prints.next", &json!({}))["runs"][0].clone();
    // A colleague prints two of them by hand before anybody has looked at these.
    for case in &cases[..2] {
        hung.print_on(*case, LETTER, PaperKind::Plain, None, &[]).unwrap();
    }
    ward.sync(&hung);
    ward.sync(&host.office().unwrap());
    let answer = json!({ "run": out["run"], "outcome": "right", "bad": [] });
    let left = does(&host, "prints.answer-run", &answer);
    assert_eq!(left["runs"], json!([]));
    let alone = left["prints"].as_array().unwrap().clone();
    let asked: Vec<&Value> = alone.iter().map(|print| &print["case"]).collect();
    assert_eq!(asked, [&json!(cases[0].to_string()), &json!(cases[1].to_string())]);
    assert!(alone.iter().all(|print| print["state"] == "out"));
    // The spooler has one job for all of them, and the log names their file.
    let job = json!({ "job": alone[0]["job"] });
    assert_eq!(refuses(&host, "prints.cancel", &job), "paper-unanswered");
    assert!(printer.taken_back.lock().unwrap().is_empty());
    let mut nothing = right(&alone[0]["job"]);
    nothing["outcome"] = json!("nothing");
    does(&host, "prints.answer", &nothing);
    let office = host.office().unwrap();
    let file = sha256(out["path"].as_str().unwrap().as_ref());
    assert_eq!(printed(&office, cases[2])[0].pdf, file);
    let mut again = right(&alone[1]["job"]);
    again["again"] = json!("hai máy cùng in");
    assert_eq!(does(&host, "prints.answer", &again)["prints"], json!([]));
    let last = printed(&office, cases[1]).pop().unwrap();
    assert_eq!((last.pdf, last.pages), (file, Some(PageRange { first: 2, last: 2 })));
}

#[test]
fn a_run_that_is_given_up_while_it_is_its_turn_does_not_hold_the_queue() {
    let ward = Ward::new();
    ward.clock.set("2026-11-23T09:00:00+07:00");
    let cases = approved(&ward, 2);
    let (host, printer) = beside(&ward);
    let host = Arc::new(host);
    let added = does(&host, "prints.add-run", &run_of(&cases));
    let (window, run) = (Arc::clone(&host), json!({ "run": added["runs"][0]["run"] }));
    *printer.meanwhile.lock().unwrap() = Some(Box::new(move || {
        does(&window, "prints.cancel-run", &run);
    }));
    let view = does(&host, "prints.next", &json!({}));
    assert_eq!((&view["runs"], &view["held"]), (&json!([]), &json!(false)));
}

fn encoded(job: &PrintJob) -> Vec<u8> {
    minicbor::to_vec(job).unwrap()
}

/// Puts something in a print's place, past all rules.
fn put(office: &Office, print: PrintId, value: Vec<u8>) {
    let mut batch = Batch::new();
    batch.put(Table("prints"), &print.0, value);
    office.ledger().store().commit(batch).unwrap();
}

fn files(ward: &Ward) -> BTreeSet<String> {
    let Ok(entries) = fs::read_dir(ward.papers()) else { return BTreeSet::new() };
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}
