//! Papers that leave as files: signed by the leader, numbered and sealed by văn thư, looked at on every
//! laptop, stale after a correction; and what happens when something is wrong.

#[path = "../../../crates/sign/tests/judge/mod.rs"]
mod judge;
#[path = "../../../crates/sign/tests/office/mod.rs"]
mod office;
#[path = "../../../crates/sign/tests/paper/mod.rs"]
mod paper;

use std::{fs, path::Path, sync::Arc};

use chrono::NaiveDate;
use office::{
    Authority, Kind, Signer, Wish,
    stamps::{openssl, serve, stamping},
};
use tannha_app::{
    Office, OfficeError,
    papers::{BatchSigned, FileLook, FileResult, KeyAsk, OpenKey, SignAsk, open_key},
    steps::{Verb, steps},
};
use tannha_domain::{
    case::{CaseEvent, Command, Document, FileSigner, Phase, Stale},
    ids::{CaseId, OfficerId},
    picture::PictureOf,
    ward::{Numbering, Role},
};
use zeroize::Zeroizing;

use super::{
    entries::take,
    office::{Ward, fill, record},
    pictures::signature_png,
    procedures::{DEATH, DECLARANT, number, print_and_sign, receive, write},
    sheets::sha256,
};

const LETTER: Document = Document::CongratulationLetter;
const EXTRACT: Document = Document::DeathExtract;
/// Longer than any day on which this runs is from the day of the story.
const DAYS: (i64, i64) = (-2_900, 2_900);

/// An authority, and the keys of the office's people.
struct Keys {
    authority: Authority,
    leader: Signer,
    office: Signer,
}

impl Keys {
    fn new() -> Self {
        let authority = Authority::new("CA Thử Nghiệm");
        let wish = |name| Wish { days: DAYS, ..Wish::person(name, Kind::P256) };
        let leader = authority.signer("leader", &wish("LÊ VĂN AN MẪU"));
        let office = authority.signer("office", &wish("UBND phường Từ Liêm"));
        Self { authority, leader, office }
    }

    fn other(&self, file: &str, name: &'static str, days: (i64, i64)) -> Signer {
        self.authority.signer(file, &Wish { days, ..Wish::person(name, Kind::P256) })
    }
}

fn opened(signer: &Signer) -> OpenKey {
    with_password(signer, office::PASSWORD).unwrap()
}

fn with_password(signer: &Signer, password: &str) -> Result<OpenKey, OfficeError> {
    let bytes = Zeroizing::new(fs::read(&signer.p12).unwrap());
    open_key(KeyAsk::File { bytes, password: Zeroizing::new(password.to_owned()) })
}

fn ask(by: FileSigner, papers: &[(CaseId, Document)]) -> SignAsk {
    SignAsk { papers: papers.to_vec(), by, stamp: true, again: None }
}

/// What became of each paper.
fn codes(batch: &BatchSigned) -> Vec<&'static str> {
    let code = |one: &FileResult| one.signed.as_ref().map_or_else(OfficeError::code, |_| "signed");
    batch.results.iter().map(code).collect()
}

fn signs(
    at: &Office,
    by: FileSigner,
    case: CaseId,
    document: Document,
    key: &Signer,
) -> BatchSigned {
    at.sign_papers(&ask(by, &[(case, document)]), &mut opened(key)).unwrap().0
}

/// The code of what stood in the way of the first.
fn refused(batch: BatchSigned) -> &'static str {
    let stopped = batch.stopped;
    let first = batch.results.into_iter().next();
    first.map_or_else(|| stopped.unwrap().code(), |first| first.signed.unwrap_err().code())
}

fn verdicts(look: &FileLook) -> Vec<&'static str> {
    look.signatures.iter().map(|one| one.verdict.slug()).collect()
}

fn look(at: &Office, case: CaseId, document: Document) -> FileLook {
    at.file_look(case, document).unwrap().unwrap()
}

fn all(ward: &Ward, offices: &[&Office]) {
    for office in offices.iter().chain(offices) {
        ward.sync(office);
    }
}

/// A birth with its number, and a letter that is drafted.
fn drafted(ward: &Ward, office: &Office, child: &str, mother: (&str, &str)) -> CaseId {
    let draft = office.start_draft("khai-sinh").unwrap();
    fill(office, draft);
    for (field, value) in
        [("child.name", child), ("mother.name", mother.0), ("mother.citizen_id", mother.1)]
    {
        office.set_field(draft, field, value).unwrap();
    }
    let case = office.receive(draft, false).unwrap().0;
    number(ward, office, case);
    let event = CaseEvent::LetterDrafted { greeting: "chi".into(), document: None, text: None };
    record(office, case, event);
    case
}

fn extract(ward: &Ward, office: &Office) -> CaseId {
    let case = receive(office, "khai-tu", &[DECLARANT, DEATH]);
    number(ward, office, case);
    case
}

fn text_of(file: &Path) -> String {
    office::run("pdftotext", &["-raw".as_ref(), file.as_ref(), "-".as_ref()])
}

#[test]
fn the_leader_signs_van_thu_numbers_and_seals_and_every_laptop_can_tell() {
    let (ward, keys) = (Ward::new(), Keys::new());
    let (hanh, an) = (ward.laptop("hanh"), ward.laptop("an"));
    let desk = ward.laptop_of("van-thu", Role::Clerk);
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let case = drafted(&ward, &hanh, "Nguyễn Thử Minh Khang", ("Lê Thị Mẫu", "001198000001"));
    // The pictures of signature and seal, allowed by whose they are.
    let today = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
    let whose = PictureOf::Signature(OfficerId::parse("an").unwrap());
    for (of, png, wide) in [(whose, signature_png(1), 450), (PictureOf::Seal, paper::seal(), 340)] {
        an.propose_picture(of.clone(), &png, wide).unwrap();
        let waits = an.settings().unwrap().pictures[&of].proposal.as_ref().unwrap().act;
        an.allow_picture(of, waits, today).unwrap();
    }
    all(&ward, &[&hanh, &an, &desk]);

    assert!(hanh.files_waiting().unwrap().is_empty(), "a registrar signs no files");
    assert!(desk.files_waiting().unwrap().is_empty(), "nothing is to be sealed yet");
    let waiting = an.files_waiting().unwrap();
    assert_eq!(waiting.iter().map(|one| one.document).collect::<Vec<_>>(), [LETTER]);
    let batch = signs(&an, FileSigner::Leader, case, LETTER, &keys.leader);
    let file = batch.results[0].signed.as_ref().unwrap().clone();
    assert!(file.starts_with(ward.papers()), "{file:?}");
    let once = fs::read(&file).unwrap();
    judge::qpdf(&file);
    judge::pyhanko_agrees(&file, &keys.authority.root_pem, 1);
    assert_eq!(verdicts(&look(&an, case, LETTER)), ["intact"]);
    assert!(text_of(&file).contains("ngày 20 tháng 11 năm 2026"), "dated by the signature");
    assert!(an.files_waiting().unwrap().is_empty());
    let known = an.case(case).unwrap();
    let signed = &known.signed_file(LETTER).unwrap().signatures[0].signed;
    assert_eq!(signed.holder, "LÊ VĂN AN MẪU");
    assert!(!signed.stamped && signed.before.is_none() && signed.template.is_some());
    assert_eq!(signed.pictures.len(), 1, "the picture of the signature, and no emblem here");
    assert!(known.paper(LETTER).signed.is_some(), "it is the letter's signature");

    // Văn thư: first the number, then the seal over the signature.
    all(&ward, &[&an, &desk, &hanh]);
    assert_eq!(
        refused(signs(&desk, FileSigner::Office, case, LETTER, &keys.office)),
        "file-not-numbered"
    );
    ward.clock.pass_min(30);
    let number = CaseEvent::LetterNumbered { number: "12/TC-UBND".into(), document: Some(LETTER) };
    record(&desk, case, number);
    assert_eq!(desk.files_waiting().unwrap().len(), 1);
    assert_eq!(
        refused(signs(&desk, FileSigner::Office, case, LETTER, &keys.leader)),
        "sign-other-office"
    );
    let batch = signs(&desk, FileSigner::Office, case, LETTER, &keys.office);
    assert_eq!(batch.results[0].signed.as_ref().unwrap(), &file, "the same file, one more part");
    let twice = fs::read(&file).unwrap();
    assert!(twice.starts_with(&once), "what the leader signed stays to the byte");
    judge::qpdf(&file);
    // The leader's, the seal, and the number that văn thư wrote in.
    judge::pyhanko_agrees(&file, &keys.authority.root_pem, 3);
    let laid = office::run("pdftotext", &["-layout".as_ref(), file.as_ref(), "-".as_ref()]);
    let laid = laid.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(laid.contains("Số: 12/TC-UBND Từ Liêm, ngày 20"), "in the room that was left: {laid}");
    assert!(desk.files_waiting().unwrap().is_empty());
    all(&ward, &[&desk, &an, &hanh]);
    for office in [&hanh, &an, &desk] {
        assert_eq!(verdicts(&look(office, case, LETTER)), ["intact", "intact"]);
        assert!(office.set_aside().unwrap().is_empty());
    }
    assert_eq!(
        refused(signs(&desk, FileSigner::Office, case, LETTER, &keys.office)),
        "file-sealed"
    );
    let left: Vec<_> = fs::read_dir(ward.papers()).unwrap().collect();
    assert_eq!(left.len(), 1, "no half file lies about: {left:?}");

    // A viewer held the leader's file while it was sealed: the sealed one lies beside it, and counts.
    let name = file.file_name().unwrap().to_str().unwrap();
    let beside = file.with_file_name(format!("{name}.{}.part", sha256(&file)));
    fs::rename(&file, &beside).unwrap();
    fs::create_dir_all(file.join("held")).unwrap();
    let seen = look(&desk, case, LETTER);
    assert_eq!((verdicts(&seen), &seen.path), (vec!["intact", "intact"], &beside));
    assert_eq!(desk.signed_pdf(case, LETTER).unwrap(), twice);
    fs::remove_dir_all(&file).unwrap();
    fs::write(&file, &once).unwrap();
    assert_eq!(desk.signed_pdf(case, LETTER).unwrap(), twice);
    assert!(!beside.exists() && fs::read(&file).unwrap() == twice, "it has its name now");

    // What a cut left of a signed file stays: nobody can sign it again, and the log may tell of it yet.
    fs::rename(&file, &beside).unwrap();
    fs::write(&file, &once).unwrap();
    let other = file.with_file_name(format!("{name}.{}.part", "ab".repeat(32)));
    fs::write(&other, b"%PDF-").unwrap();
    drop(desk);
    let desk = ward.reopen("van-thu");
    assert!(other.exists() && beside.exists() && fs::read(&file).unwrap() == once);
    assert_eq!(desk.signed_pdf(case, LETTER).unwrap(), twice);
}

#[test]
fn a_file_that_was_changed_replaced_or_lost_is_named_and_brought_back_or_signed_anew() {
    let (ward, keys) = (Ward::new(), Keys::new());
    let (hanh, an) = (ward.laptop("hanh"), ward.laptop("an"));
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let case = extract(&ward, &hanh);
    all(&ward, &[&hanh, &an]);
    let batch = signs(&an, FileSigner::Leader, case, EXTRACT, &keys.leader);
    let file = batch.results[0].signed.as_ref().unwrap().clone();
    let state = an.case(case).unwrap();
    assert_eq!(state.phase(), Phase::Printed, "it is there, as a file");
    let next: Vec<Verb> = steps(&state, Role::Registrar, Numbering::Allotted)
        .into_iter()
        .filter(|step| step.refusal.is_none())
        .map(|step| step.verb)
        .collect();
    assert!(!next.contains(&Verb::PrintCertificate) && !next.contains(&Verb::MarkSigned));
    assert!(next.contains(&Verb::GiveAtCounter), "it goes to the family: {next:?}");
    let good = fs::read(&file).unwrap();
    let said = |bytes: Option<&[u8]>| {
        match bytes {
            Some(bytes) => fs::write(&file, bytes).unwrap(),
            None => fs::remove_file(&file).unwrap(),
        }
        verdicts(&look(&an, case, EXTRACT))
    };
    let mut changed = good.clone();
    changed[good.len() / 3] ^= 1;
    assert_eq!(said(Some(&changed)), ["altered"]);
    assert_eq!(an.signed_pdf(case, EXTRACT).unwrap_err().code(), "signed-file-changed");
    assert_eq!(said(Some(b"hello")), ["altered"]);
    assert_eq!(said(Some(&paper::letter())), ["replaced"], "a paper that nobody signed");
    // Somebody else of the same name signs the same page.
    let twin = keys.other("twin", "Lê Văn An Mẫu", DAYS);
    let order = tannha_sign::Order {
        field: "nguoi-ky",
        at: office::now(),
        reason: None,
        location: None,
        seen: None,
        rooms: &[],
    };
    let forged = tannha_sign::sign(&paper::letter(), &order, &mut twin.open(), None).unwrap();
    assert_eq!(said(Some(&forged)), ["other-certificate"]);
    assert_eq!(said(None), ["missing"]);
    assert_eq!(an.signed_pdf(case, EXTRACT).unwrap_err().code(), "signed-file-missing");

    // Brought from a stick: only the one that was signed is taken.
    assert_eq!(an.bring_file(case, EXTRACT, &changed).unwrap_err().code(), "signed-file-changed");
    an.bring_file(case, EXTRACT, &good).unwrap();
    assert_eq!(verdicts(&look(&an, case, EXTRACT)), ["intact"]);
    let copy = an.copy_file(case, EXTRACT, &ward.stick()).unwrap();
    assert_eq!(fs::read(copy).unwrap(), good);
    let nowhere = ward.stick().join("nowhere");
    assert_eq!(an.copy_file(case, EXTRACT, &nowhere).unwrap_err().code(), "file-not-written");
    // A power cut between the log and the file's name: it gets its name when it is looked at.
    fs::rename(&file, file.with_extension("pdf.part")).unwrap();
    assert_eq!(verdicts(&look(&an, case, EXTRACT)), ["intact"]);
    assert!(file.exists());

    // Lost for good, it is signed anew, with the reason.
    fs::remove_file(&file).unwrap();
    let once_more = ask(FileSigner::Leader, &[(case, EXTRACT)]);
    let (batch, _) = an.sign_papers(&once_more, &mut opened(&keys.leader)).unwrap();
    assert_eq!(refused(batch), "file-signed-already");
    let why = SignAsk { again: Some("Xóa nhầm tệp".into()), ..once_more };
    let (batch, _) = an.sign_papers(&why, &mut opened(&keys.leader)).unwrap();
    let newer = batch.results[0].signed.as_ref().unwrap();
    assert_ne!(*newer, file, "under a name of its own");
    let files = an.case(case).unwrap().files;
    assert_eq!(files[0].stale.map(|(why, _)| why), Some(Stale::Replaced));
    assert_eq!(verdicts(&look(&an, case, EXTRACT)), ["intact"]);
}

#[test]
fn a_correction_makes_the_signed_extract_stale_on_every_laptop() {
    let (ward, keys) = (Ward::new(), Keys::new());
    let (hanh, an) = (ward.laptop("hanh"), ward.laptop("an"));
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let case = extract(&ward, &hanh);
    all(&ward, &[&hanh, &an]);
    let batch = signs(&an, FileSigner::Leader, case, EXTRACT, &keys.leader);
    assert!(batch.results[0].signed.is_ok());
    all(&ward, &[&an, &hanh]);

    ward.clock.set("2026-11-23T09:00:00+07:00");
    let draft = write(&hanh, "cai-chinh", &[DECLARANT]);
    hanh.set_field(draft, "entry.register", "deaths").unwrap();
    take(&hanh, draft, "1/2026");
    for (field, value) in [
        ("declarant.relation", "child"),
        ("person.paper", "Trích lục khai tử số 1/2026"),
        ("person.born", "02/03/1941"),
        ("person.commune", "00592"),
        ("change.kind", "correction"),
        ("change.item", "born"),
        ("change.from", "1941"),
        ("change.to", "1942"),
        ("change.basis", "Căn cước của người chết"),
    ] {
        hanh.set_field(draft, field, value).unwrap();
    }
    let (change, _) = hanh.receive(draft, false).unwrap();
    number(&ward, &hanh, change);
    all(&ward, &[&hanh, &an]);
    for office in [&hanh, &an] {
        let look = look(office, case, EXTRACT);
        assert_eq!(look.stale.map(|(why, _)| why), Some(Stale::Corrected));
        assert_eq!(verdicts(&look), ["intact"], "nobody changed the file: the entry has changed");
    }
    let batch = signs(&an, FileSigner::Leader, case, EXTRACT, &keys.leader);
    assert!(batch.results[0].signed.is_ok(), "it is signed anew without more ado");
    assert_eq!(look(&an, case, EXTRACT).stale, None);
}

#[test]
fn what_is_wrong_with_key_or_person_is_said_before_anything_is_signed() {
    let (ward, keys) = (Ward::new(), Keys::new());
    let (hanh, an) = (ward.laptop("hanh"), ward.laptop("an"));
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let case = extract(&ward, &hanh);
    all(&ward, &[&hanh, &an]);
    let wrong = with_password(&keys.leader, "sai").err().unwrap();
    assert_eq!(wrong.code(), "sign-wrong-password");
    let asked = ask(FileSigner::Leader, &[(case, EXTRACT)]);
    let old = keys.other("old", "Lê Văn An Mẫu", (-2_900, -1_000));
    let expired = an.sign_papers(&asked, &mut opened(&old)).unwrap_err();
    assert_eq!(expired.code(), "sign-expired");
    let other = keys.other("other", "Phạm Thị Khác Mẫu", DAYS);
    let batch = signs(&an, FileSigner::Leader, case, EXTRACT, &other);
    assert_eq!(refused(batch), "sign-other-holder");
    // A registrar signs no file, and a leader not in the office's name.
    let batch = signs(&hanh, FileSigner::Leader, case, EXTRACT, &keys.leader);
    assert_eq!(refused(batch), "not-your-role");
    let batch = signs(&an, FileSigner::Office, case, EXTRACT, &keys.office);
    assert_eq!(refused(batch), "not-your-role");
    // A server that was set and is silent stops it; without it, it is signed.
    assert_eq!(
        an.set_timestamp_server("https://tsa.example").unwrap_err().code(),
        "sign-stamp-address"
    );
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    an.set_timestamp_server(&format!("http://{silent}/tsa")).unwrap();
    let (batch, _) = an.sign_papers(&asked, &mut opened(&keys.leader)).unwrap();
    assert_eq!(batch.left, [(case, EXTRACT)]);
    assert_eq!(batch.stopped.unwrap().code(), "sign-stamp-unreachable");
    assert!(!ward.papers().exists() || fs::read_dir(ward.papers()).unwrap().next().is_none());
    assert!(an.case(case).unwrap().files.is_empty(), "nothing was written down either");
    let without = SignAsk { stamp: false, ..asked };
    let (batch, _) = an.sign_papers(&without, &mut opened(&keys.leader)).unwrap();
    assert!(batch.results[0].signed.is_ok());
}

#[test]
fn while_a_server_is_waited_for_others_save_and_what_they_saved_is_heeded() {
    let (ward, keys) = (Ward::new(), Keys::new());
    let (hanh, an) = (ward.laptop("hanh"), Arc::new(ward.laptop("an")));
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let case = drafted(&ward, &hanh, "Nguyễn Thử Minh Khang", ("Lê Thị Mẫu", "001198000001"));
    let paper = extract(&ward, &hanh);
    all(&ward, &[&hanh, &an]);
    // While the first signature waits for its timestamp, the letter is stopped on the same laptop.
    let (tsa, chain) = (stamping(&keys.authority), keys.authority.bundle().to_owned());
    let (dir, desk) = (keys.authority.dir.path().to_owned(), Arc::clone(&an));
    let address = serve(move |request| {
        let why = "gia đình không muốn".to_owned();
        let not = CaseEvent::LetterSuppressed { reason: why, document: None };
        let _ = desk.act(case, Command::Record(not));
        openssl(&dir, &tsa, &chain, request)
    });
    an.set_timestamp_server(&address).unwrap();
    let asked = ask(FileSigner::Leader, &[(case, LETTER), (paper, EXTRACT)]);
    let (batch, _) = an.sign_papers(&asked, &mut opened(&keys.leader)).unwrap();
    let codes = codes(&batch);
    assert_eq!((codes, batch.stopped.is_none()), (vec!["letter-suppressed", "signed"], true));
    assert!(an.case(case).unwrap().files.is_empty());
    assert_eq!(verdicts(&look(&an, paper, EXTRACT)), ["intact"]);
    let left: Vec<_> = fs::read_dir(ward.papers()).unwrap().collect();
    assert_eq!(left.len(), 1, "what was signed for nothing is not kept: {left:?}");
}

#[test]
fn of_many_papers_one_that_cannot_be_signed_is_told_and_the_others_are_signed() {
    let (ward, keys) = (Ward::new(), Keys::new());
    let (hanh, an) = (ward.laptop("hanh"), ward.laptop("an"));
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let people = [
        ("Nguyễn Thử Minh Khang", ("Lê Thị Mẫu", "001198000001")),
        ("Nguyễn Thử Minh Phúc", ("Phan Thị Thí Dụ", "001199000002")),
        ("Nguyễn Thử Minh An", ("Đỗ Thị Làm Mẫu", "001197000003")),
    ];
    let cases = people.map(|(child, mother)| drafted(&ward, &hanh, child, mother));
    all(&ward, &[&hanh, &an]);
    // One of them is set down as not to be sent, on the other laptop.
    let suppressed =
        CaseEvent::LetterSuppressed { reason: "gia đình không muốn".into(), document: None };
    let papers = cases.map(|case| (case, LETTER));
    assert_eq!(an.files_waiting().unwrap().len(), 3);
    record(&hanh, cases[1], suppressed);
    all(&ward, &[&hanh, &an]);
    let asked = ask(FileSigner::Leader, &papers);
    let (batch, _) = an.sign_papers(&asked, &mut opened(&keys.leader)).unwrap();
    let codes = codes(&batch);
    assert_eq!(codes, ["signed", "letter-suppressed", "signed"]);
    assert!(batch.stopped.is_none() && batch.left.is_empty());
    assert_eq!(verdicts(&look(&an, cases[2], LETTER)), ["intact"]);
    all(&ward, &[&an, &hanh]);
    assert!(hanh.set_aside().unwrap().is_empty());
    // What a leader signed as a file is not signed once more by hand.
    let hand = CaseEvent::Signed { document: LETTER, signer: OfficerId::parse("an").unwrap() };
    assert!(hanh.act(cases[0], Command::Record(hand)).is_err());

    // Where no file can be written, the batch stops and says how many are left.
    let case = extract(&ward, &hanh);
    all(&ward, &[&hanh, &an]);
    fs::remove_dir_all(ward.papers()).unwrap();
    fs::write(ward.papers(), b"a file in the way").unwrap();
    let batch = signs(&an, FileSigner::Leader, case, EXTRACT, &keys.leader);
    assert_eq!(batch.stopped.unwrap().code(), "file-not-written");
    assert!(an.case(case).unwrap().files.is_empty());
}

#[test]
fn what_was_signed_by_hand_may_leave_as_a_file_of_the_same_signer_too() {
    let (ward, keys) = (Ward::new(), Keys::new());
    let (hanh, an) = (ward.laptop("hanh"), ward.laptop("an"));
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let case = extract(&ward, &hanh);
    print_and_sign(&hanh, case, EXTRACT);
    all(&ward, &[&hanh, &an]);
    assert!(an.files_waiting().unwrap().is_empty(), "it waits for nobody");
    let batch = signs(&an, FileSigner::Leader, case, EXTRACT, &keys.leader);
    let file = batch.results[0].signed.as_ref().unwrap();
    assert!(text_of(file).to_lowercase().contains("trần văn thí dụ"));
    let state = an.case(case).unwrap();
    assert_eq!(state.paper(EXTRACT).prints, 1);
    let issues = &state.paper(EXTRACT).issues;
    assert!(issues.len() <= 1, "file and paper have one face: {issues:?}");
}
