//! Printed is what somebody saw come out of the printer: a jam, a power cut, a sheet drawn in crooked.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use tannha_app::{
    Office, OfficeError, Topic,
    papers::{CameOut, FieldOffset, JobStatus, PaperKind, PrintAsk, PrintJob},
    stock::serials,
};
use tannha_domain::{
    case::{CaseEvent, Document, Printed, Refusal, written_number},
    ids::{CaseId, Hash, OfficerId},
    log::Event,
    stock::{Balance, Fate, Serial, StockEvent, StockRefusal},
};
use tannha_store::LIMIT_VALUE_BYTES;

use crate::{
    office::{Ward, fill, record},
    register,
};

pub(crate) const BLANK: Document = Document::BirthCertificate;
pub(crate) const CHILD: &str = "Nguyễn Minh Khang";

pub(crate) fn serial(text: &str) -> Serial {
    Serial::parse(text).unwrap()
}

/// A birth with its number from the register; ten blanks lie in the safe.
pub(crate) fn registered(ward: &Ward, office: &Office) -> CaseId {
    let draft = office.start_draft("khai-sinh").unwrap();
    fill(office, draft);
    let (case, _) = office.receive(draft, true).unwrap();
    record(office, case, CaseEvent::Verified);
    record(office, case, CaseEvent::Submitted);
    register(office, case);
    ward.sync(office);
    case
}

pub(crate) fn with_blanks(office: &Office) {
    let first = serial("KS 0001");
    let from = "Sở Tư pháp, phiếu số 12".to_owned();
    office.stock_does(BLANK, StockEvent::Received { first, last: 10, from }).unwrap();
}

/// A laptop with blanks, and a birth whose certificate can be printed.
fn begun() -> (Ward, Office, CaseId) {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-20T08:00:00+07:00");
    with_blanks(&office);
    let case = registered(&ward, &office);
    (ward, office, case)
}

fn ask(case: CaseId, reason: Option<&str>) -> PrintAsk {
    PrintAsk {
        case,
        document: BLANK,
        paper: PaperKind::Overprint,
        reason: reason.map(str::to_owned),
        send: false,
        tray: String::new(),
    }
}

/// Printed, and nobody has said yet what came out.
fn out(office: &Office, case: CaseId, reason: Option<&str>) -> PrintJob {
    let job = office.add_print(ask(case, reason)).unwrap();
    office.make_print(job.id).unwrap()
}

fn file(office: &Office, job: &PrintJob) -> PathBuf {
    office.print_path(job.made.as_ref().unwrap())
}

pub(crate) fn prints(office: &Office, case: CaseId) -> Vec<Printed> {
    let printed = |line: tannha_app::ledger::Line| match line.event {
        Event::Case(CaseEvent::Printed(printed)) if printed.document == BLANK => Some(printed),
        _ => None,
    };
    office.ledger().history(case).unwrap().into_iter().filter_map(printed).collect()
}

pub(crate) fn today(office: &Office) -> Balance {
    office.stock(BLANK).unwrap().balance(office.now().in_vietnam().date())
}

#[test]
fn a_cut_before_a_prints_file_has_its_name_leaves_the_question_and_the_file() {
    let (ward, office, case) = begun();
    let job = out(&office, case, None);
    let (path, pdf) = (file(&office, &job), job.made.as_ref().unwrap().pdf);
    drop(office);
    let name = path.file_name().unwrap().to_str().unwrap();
    fs::rename(&path, path.with_file_name(format!("{name}.{pdf}.part"))).unwrap();
    let office = ward.reopen("hanh");
    assert_eq!(office.prints().unwrap(), std::slice::from_ref(&job));
    assert_eq!(crate::sheets::sha256(&file(&office, &job)), pdf);
    assert!(path.exists(), "under its name again");
}

#[test]
fn what_a_cut_left_of_a_print_stays_only_where_something_may_tell_of_it() {
    let (ward, office, case) = begun();
    let job = out(&office, case, None);
    let (path, pdf) = (file(&office, &job), job.made.as_ref().unwrap().pdf);
    office.answer_print(job.id, &CameOut::right(&[serial("KS 0001")])).unwrap();
    drop(office);
    let half = |name: &str| path.with_file_name(format!("{name}.{pdf}.part"));
    let name = path.file_name().unwrap().to_str().unwrap();
    fs::rename(&path, half(name)).unwrap();
    let never = path.with_file_name(format!("{name}.{}.part", "ab".repeat(32)));
    fs::write(&never, b"%PDF-").unwrap();
    let strange = half("000-00-09-H26-261120-0009-giay-khai-sinh-overprint-1.pdf");
    fs::write(&strange, b"%PDF-").unwrap();
    ward.reopen("hanh");
    // Nobody is asked about the first any more, and the history of its dossier tells of it.
    assert!(!half(name).exists() && crate::sheets::sha256(&path) == pdf);
    assert!(!never.exists(), "a whole paper of which nobody knows");
    assert!(strange.exists(), "the history of a dossier that is not here cannot be asked");
}

#[test]
fn what_cannot_be_written_down_as_failed_keeps_its_file() {
    let (_ward, office, case) = begun();
    let job = out(&office, case, None);
    let fail =
        |why: String| office.fail_print(job.id, "printer-refused", vec![("why".to_owned(), why)]);
    assert!(fail("x".repeat(LIMIT_VALUE_BYTES)).is_err());
    assert_eq!(office.print_job(job.id).unwrap(), job);
    let path = file(&office, &job);
    assert!(path.exists(), "a paper may be coming out, and is asked about");
    fail(String::new()).unwrap();
    assert!(!path.exists());
}

#[test]
fn a_paper_is_printed_once_somebody_has_seen_it_and_not_before() {
    let (ward, office, case) = begun();
    let job = out(&office, case, None);
    assert!(file(&office, &job).exists() && prints(&office, case).is_empty());
    assert_eq!(office.stock(BLANK).unwrap().in_safe(), 10, "no blank is used yet");
    let sign = OfficerId::parse("an").unwrap();
    let unseen = office.sign(case, BLANK, &sign).unwrap_err();
    assert!(matches!(unseen, OfficeError::Refused(Refusal::NotPrinted { .. })));
    // One question at a time about one paper.
    let twice = office.add_print(ask(case, None)).unwrap_err();
    assert_eq!(twice.code(), "paper-unanswered");
    assert_eq!(office.drop_print(job.id).unwrap_err().code(), "paper-unanswered");

    // A blank that is kept here is named, and is one that was received.
    let nameless = office.answer_print(job.id, &CameOut::right(&[])).unwrap_err();
    assert!(matches!(nameless, OfficeError::Stock(StockRefusal::SheetMissing)));
    let unknown = office.answer_print(job.id, &CameOut::right(&[serial("KS 99")])).unwrap_err();
    assert!(matches!(unknown, OfficeError::Stock(StockRefusal::NotReceived { .. })));
    assert_eq!(office.prints().unwrap(), std::slice::from_ref(&job), "the question stays open");
    let touched = office.answer_print(job.id, &CameOut::right(&[serial("KS 1")])).unwrap();
    assert!(touched.contains(&Topic::Stock) && touched.contains(&Topic::Case(case)));
    let [printed] = &prints(&office, case)[..] else { panic!("one print") };
    let made = job.made.as_ref().unwrap();
    assert_eq!(printed.pdf, made.pdf);
    assert_eq!((printed.template, printed.fonts), (Some(made.template), Some(made.fonts)));
    assert!(![printed.pdf, made.template, made.fonts].contains(&Hash::ZERO));
    assert_eq!((printed.pieces(), printed.reason.as_deref()), (1, None));
    assert!(office.prints().unwrap().is_empty() && file(&office, &job).exists());
    office.sign(case, BLANK, &sign).unwrap();

    // Once more wants its reason, before anything is written.
    let again = office.add_print(ask(case, None)).unwrap();
    let mute = office.make_print(again.id).unwrap_err();
    assert!(matches!(mute, OfficeError::Refused(Refusal::ReprintWithoutReason)));
    assert_eq!(office.print_job(again.id).unwrap().status, JobStatus::Waiting);
    office.drop_print(again.id).unwrap();
    ward.sync(&office);
    let second = ward.laptop("hung");
    assert_eq!(prints(&second, case), prints(&office, case));
    assert!(second.prints().unwrap().is_empty(), "what is under way is a laptop's own");
}

#[test]
fn a_spoiled_sheet_goes_into_the_book_with_its_reason_and_the_number_stays() {
    let (ward, office, case) = begun();
    let number = office.case(case).unwrap().registration.as_ref().map(written_number).unwrap();
    let job = out(&office, case, None);
    let spoiled = |serial_: &str, reason: &str| CameOut {
        spoiled: vec![serial(serial_)],
        reason: reason.to_owned(),
        ..CameOut::default()
    };
    let mute = office.answer_print(job.id, &spoiled("KS 1", " ")).unwrap_err();
    assert!(matches!(mute, OfficeError::Stock(StockRefusal::Case(Refusal::ReasonMissing))));
    office.answer_print(job.id, &spoiled("KS 1", "kẹt giấy")).unwrap();
    assert!(prints(&office, case).is_empty() && !file(&office, &job).exists());
    let stock = office.stock(BLANK).unwrap();
    let day = office.now().in_vietnam().date();
    let line = &office.sheet_lines(&stock, day).unwrap()[0];
    assert_eq!(line.sheet.fate(), Some(Fate::Spoiled));
    assert_eq!(line.sheet.spoiled().unwrap().why, "kẹt giấy");
    assert_eq!(line.number.as_deref(), Some(number.as_str()), "under the number it was to bear");

    // The next sheet is drawn in crooked first, and then comes out right: one print, no reprint.
    let job = out(&office, case, None);
    let twice = CameOut { spoiled: vec![serial("KS 2")], ..CameOut::right(&[serial("KS 0002")]) };
    let both = office.answer_print(job.id, &twice).unwrap_err();
    assert!(matches!(both, OfficeError::Stock(StockRefusal::IsNot { .. })));
    let came = CameOut {
        spoiled: vec![serial("KS 2")],
        reason: "kéo lệch".to_owned(),
        ..CameOut::right(&[serial("KS 3")])
    };
    office.answer_print(job.id, &came).unwrap();
    assert_eq!(prints(&office, case).len(), 1);
    let wanted =
        Balance { received: 10, used: 1, spoiled: 2, closing: 7, waiting: 2, ..Balance::default() };
    assert_eq!(today(&office), wanted);
    assert!(today(&office).adds_up());
    let state = office.case(case).unwrap();
    assert_eq!(state.registration.as_ref().map(written_number), Some(number));
    ward.sync(&office);
    assert!(office.set_aside().unwrap().is_empty());
}

#[test]
fn where_nothing_came_out_nothing_is_recorded() {
    let (_ward, office, case) = begun();
    let before = office.ledger().history(case).unwrap().len();
    let job = out(&office, case, None);
    let touched = office.answer_print(job.id, &CameOut::default()).unwrap();
    assert_eq!(touched, [Topic::Prints]);
    assert_eq!(office.ledger().history(case).unwrap().len(), before);
    assert_eq!(office.stock(BLANK).unwrap().in_safe(), 10);
    assert!(!file(&office, &job).exists(), "a paper that the log does not know is not left about");
    let gone = office.answer_print(job.id, &CameOut::default()).unwrap_err();
    assert_eq!(gone.code(), "no-such-print");
    let again = out(&office, case, None);
    office.answer_print(again.id, &CameOut::right(&[serial("KS 1")])).unwrap();
}

#[test]
fn after_a_power_cut_it_is_asked_again_and_nothing_of_it_lies_open() {
    let ward = Ward::new();
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let (case, job) = {
        let office = ward.laptop("hanh");
        with_blanks(&office);
        let case = registered(&ward, &office);
        let job = out(&office, case, None);
        (case, job)
    };
    for entry in files(&ward.place("hanh")) {
        let bytes = fs::read(&entry).unwrap();
        let name = CHILD.as_bytes();
        let open = bytes.windows(name.len()).any(|window| window == name);
        assert!(!open, "{} says the child's name", entry.display());
    }
    ward.clock.set("2026-11-21T08:00:00+07:00");
    let office = Office::unlock(&ward.place("hanh"), "hanh", "mật khẩu thử", ward.world()).unwrap();
    assert_eq!(office.prints().unwrap(), std::slice::from_ref(&job));
    office.answer_print(job.id, &CameOut::right(&[serial("KS 4")])).unwrap();
    assert_eq!((prints(&office, case).len(), office.prints().unwrap().len()), (1, 0));
}

pub(crate) fn files(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Where each word stands in a PDF, in millimetres from the top left, as another program sees it: equal
/// words from the top down.
fn words(pdf: &Path) -> Vec<(String, f64, f64)> {
    let told = Command::new("pdftotext").arg("-bbox").arg(pdf).arg("-").output().unwrap();
    let told = String::from_utf8(told.stdout).unwrap();
    let word = |line: &str| {
        let number = |key: &str| {
            let rest = line.split(&format!("{key}=\"")).nth(1)?;
            rest.split('"').next()?.parse::<f64>().ok()
        };
        let text = line.split_once('>')?.1.split_once('<')?.0.to_lowercase();
        Some((text, number("xMin")? * 25.4 / 72.0, number("yMin")? * 25.4 / 72.0))
    };
    let mut words: Vec<(String, f64, f64)> = told.lines().filter_map(word).collect();
    words.sort_by(|a, b| a.0.cmp(&b.0).then(a.2.total_cmp(&b.2)).then(a.1.total_cmp(&b.1)));
    words
}

#[test]
fn a_field_that_was_moved_is_printed_where_it_was_moved_to_and_the_others_where_they_were() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    with_blanks(&office);
    let case = registered(&ward, &office);
    let first = out(&office, case, None);
    let before = words(&file(&office, &first));
    office.answer_print(first.id, &CameOut::right(&serials("KS 1").unwrap())).unwrap();

    // Over the scan of an empty blank it is seen to stand too far left and too low.
    assert!(office.scan(BLANK).unwrap().is_none());
    office.keep_scan(BLANK, &fs::read(file(&office, &first)).unwrap()).unwrap();
    assert!(office.scan(BLANK).unwrap().is_some_and(|kept| kept.starts_with(b"\x89PNG")));
    let by = FieldOffset { dx_um: 3_000, dy_um: -1_500 };
    office.move_field(BLANK, "child.name", by).unwrap();
    let second = out(&office, case, Some("dời ô họ tên cho đúng phôi"));
    let after = words(&file(&office, &second));

    assert_eq!(before.len(), after.len());
    let mut moved = 0;
    for ((word, x, y), (same, to_x, to_y)) in before.iter().zip(&after) {
        assert_eq!(word, same);
        let is =
            |by_x: f64, by_y: f64| (to_x - x - by_x).abs() < 0.05 && (to_y - y - by_y).abs() < 0.05;
        let named = CHILD.to_lowercase().split(' ').any(|part| part == word) && is(3.0, -1.5);
        assert!(named || is(0.0, 0.0), "{word}: {x:.2} {y:.2} to {to_x:.2} {to_y:.2}");
        moved += usize::from(named);
    }
    assert_eq!(moved, CHILD.split(' ').count());
}
