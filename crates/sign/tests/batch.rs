//! Many files signed in one go: at once with a key file, one after another where a key cannot be shared.
#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

mod office;
mod paper;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Barrier, Mutex},
};

use office::{Authority, Kind, Wish, now};
use tannha_sign::{
    Identity, KeyFile, KeySource, Order, SignError, Verdict, anchors, sign, sign_files, verify,
    with_each,
};

fn order() -> Order<'static> {
    Order { field: "nguoi-ky", at: now(), reason: None, location: None, seen: None, rooms: &[] }
}

/// Letters in a directory, and where each is to be signed into.
fn letters(authority: &Authority, count: usize) -> Vec<(PathBuf, PathBuf)> {
    let out = authority.path("signed");
    fs::create_dir(&out).unwrap();
    let pair = |number| {
        let from = authority.path(&format!("thu-{number:02}.pdf"));
        fs::write(&from, paper::letter()).unwrap();
        (from, out.join(format!("thu-{number:02}.pdf")))
    };
    (0..count).map(pair).collect()
}

fn is_intact(file: &Path, authority: &Authority) -> bool {
    let report = verify(&fs::read(file).unwrap(), &authority.root()).unwrap();
    report.signatures.len() == 1 && report.signatures[0].verdict == Verdict::Intact
}

/// A key that lies on something that signs once at a time.
struct Alone(KeyFile);

impl KeySource for Alone {
    fn identity(&self) -> &Identity {
        self.0.identity()
    }

    fn sign(&mut self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        self.0.sign(message)
    }
}

#[test]
fn files_signed_at_once_are_what_each_is_by_itself() {
    for kind in [Kind::Rsa2048, Kind::P256] {
        let authority = Authority::new("CA Thử Nghiệm");
        let mut key = authority.signer("leader", &Wish::person("Trần Thị Ký", kind)).open();
        let (files, order) = (letters(&authority, 30), order());
        let batch = sign_files(&files, &order, &mut key, None).batch;
        assert!(batch.failed.is_none(), "{batch:?}");
        assert_eq!(batch.done, (0..30).collect::<Vec<_>>());
        let alone = sign(&paper::letter(), &order, &mut key, None).unwrap();
        for (_, to) in &files {
            assert!(fs::read(to).unwrap() == alone, "the same key and moment: the same bytes");
            assert!(is_intact(to, &authority));
        }
        let there = fs::read_dir(authority.path("signed")).unwrap().count();
        assert_eq!(there, 30, "no half file lies about");
    }
}

#[test]
fn a_file_that_cannot_be_signed_ends_the_batch_and_leaves_whole_files() {
    let authority = Authority::new("CA Thử Nghiệm");
    let key = authority.signer("leader", &Wish::person("Trần Thị Ký", Kind::P256)).open();
    let files = letters(&authority, 60);
    fs::write(&files[7].0, "no PDF").unwrap();
    let mut keys: [Box<dyn KeySource>; 2] = [Box::new(Alone(key)), {
        let p12 = fs::read(authority.path("leader.p12")).unwrap();
        Box::new(KeyFile::open_to_end(&p12, office::PASSWORD).unwrap())
    }];
    for key in &mut keys {
        let is_shared = key.share().is_some();
        let batch = sign_files(&files, &order(), key.as_mut(), None).batch;
        assert_eq!(batch.failed, Some((7, SignError::NotPdf)));
        let done: Vec<usize> = batch.done.clone();
        if is_shared {
            assert!(done.starts_with(&[0, 1, 2, 3, 4, 5, 6]) && done.len() < 59, "{done:?}");
        } else {
            assert_eq!(done, (0..7).collect::<Vec<_>>());
        }
        for (place, (_, to)) in files.iter().enumerate() {
            assert_eq!(to.exists(), done.contains(&place), "{place}");
            assert!(!to.exists() || is_intact(to, &authority), "{place}");
        }
        let there = fs::read_dir(authority.path("signed")).unwrap().count();
        assert_eq!(there, done.len(), "no half file lies about");
        done.iter().for_each(|place| fs::remove_file(&files[*place].1).unwrap());
    }
}

#[test]
fn a_key_that_can_be_shared_is_in_several_hands_and_another_in_one() {
    let authority = Authority::new("CA Thử Nghiệm");
    let mut key = authority.signer("leader", &Wish::person("Trần Thị Ký", Kind::P256)).open();
    // Three wait for one another: one after another they would wait for ever.
    let (meeting, met) = (Barrier::new(3), Mutex::new(Vec::new()));
    let batch = with_each(&mut key, 3, |key, place| {
        meeting.wait();
        met.lock().unwrap().push(place);
        key.sign(b"an attribute").map(|_| ())
    });
    assert_eq!((batch.done, batch.failed), (vec![0, 1, 2], None));
    assert_eq!(met.into_inner().unwrap().len(), 3);

    let main = std::thread::current().id();
    let batch = with_each(&mut Alone(key), 20, |_, _| {
        if std::thread::current().id() == main { Ok(()) } else { Err(()) }
    });
    assert_eq!((batch.done.len(), batch.failed), (20, None));
}

#[test]
fn two_files_of_one_name_are_signed_one_after_the_other() {
    let authority = Authority::new("CA Thử Nghiệm");
    let mut key = authority.signer("leader", &Wish::person("Trần Thị Ký", Kind::P256)).open();
    let letter = authority.path("thu.pdf");
    fs::write(&letter, paper::letter()).unwrap();
    let files = vec![(letter.clone(), letter.clone()); 6];
    let batch = sign_files(&files, &order(), &mut key, None).batch;
    assert_eq!((batch.done.len(), batch.failed), (6, None));
    let report = verify(&fs::read(&letter).unwrap(), &authority.root()).unwrap();
    assert_eq!(report.signatures.len(), 6, "each adds to the one before");
}

#[test]
fn an_rsa_key_with_an_exponent_of_old_signs_as_well() {
    let authority = Authority::new("CA Thử Nghiệm");
    let (key_pem, cert_pem) = (authority.path("old.key.pem"), authority.path("old.pem"));
    let arguments = "req -x509 -nodes -days 9 -newkey rsa:2048 -pkeyopt rsa_keygen_pubexp:3 \
        -subj /CN=Thu -keyout";
    let mut all: Vec<&std::ffi::OsStr> = arguments.split_whitespace().map(AsRef::as_ref).collect();
    all.extend([key_pem.as_os_str(), "-out".as_ref(), cert_pem.as_os_str()]);
    office::run("openssl", &all);
    let p12 = fs::read(authority.pkcs12("old", &key_pem, &cert_pem)).unwrap();
    let mut key = KeyFile::open_to_end(&p12, office::PASSWORD).unwrap();
    let signed = sign(&paper::letter(), &Order { at: now(), ..order() }, &mut key, None).unwrap();
    let trusted = anchors(&fs::read(&cert_pem).unwrap()).unwrap();
    let report = verify(&signed, &trusted).unwrap();
    assert_eq!(report.signatures[0].verdict, Verdict::Intact);
}
