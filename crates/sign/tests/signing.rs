//! Signatures made by us, judged by pyHanko, poppler and qpdf, and by our own reader.
#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

mod judge;
mod office;
mod paper;

use std::{fs, path::PathBuf};

use office::{Authority, Kind, Wish, now};
use rcgen::KeyUsagePurpose;
use tannha_sign::{
    Appearance, Corner, KeyFile, KeySource, Later, Order, Picture, Place, SignError, Spot, Verdict,
    Words, sign, sign_file, verify,
};

fn order(field: &str) -> Order<'_> {
    Order {
        field, at: now(), reason: None, location: Some("Thử Nghiệm"), seen: None, rooms: &[]
    }
}

fn put(authority: &Authority, name: &str, bytes: &[u8]) -> PathBuf {
    let path = authority.path(name);
    fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn every_kind_of_key_makes_a_signature_that_others_accept() {
    let authority = Authority::new("CA Thử Nghiệm");
    let letter = paper::letter();
    for (name, kind) in
        [("rsa2048", Kind::Rsa2048), ("rsa3072", Kind::Rsa3072), ("p256", Kind::P256)]
    {
        let signer = authority.signer(name, &Wish::person("Trần Thị Ký", kind));
        let signed = sign(&letter, &order("nguoi-ky"), &mut signer.open(), None).unwrap();
        assert!(signed.starts_with(&letter), "what was there stays to the byte");
        let file = put(&authority, &format!("{name}.pdf"), &signed);
        judge::qpdf(&file);
        judge::pyhanko_agrees(&file, &authority.root_pem, 1);
        let poppler = judge::pdfsig(&file);
        assert!(poppler.contains("Signature is Valid."), "{poppler}");
        assert!(poppler.contains("Total document signed"), "{poppler}");

        let report = verify(&signed, &authority.root()).unwrap();
        let one = &report.signatures[0];
        assert_eq!((one.verdict, one.later.clone()), (Verdict::Intact, Some(Later::Nothing)));
        let holder = one.signer.clone().unwrap();
        assert_eq!(holder.name, "Trần Thị Ký");
        assert_eq!(holder.organisation.as_deref(), Some("UBND phường Thử Nghiệm"));
        assert!(one.claimed_at.is_some() && one.stamp.is_none());
    }
}

#[test]
fn the_leader_signs_and_the_office_seals_each_as_an_increment() {
    let authority = Authority::new("CA Thử Nghiệm");
    let leader = authority.signer("leader", &Wish::person("Trần Thị Ký", Kind::Rsa2048));
    let office = authority.signer("office", &Wish::person("UBND phường Thử Nghiệm", Kind::P256));
    let letter = paper::letter();
    let by_hand = Picture::from_png(&paper::by_hand(), 45.0).unwrap();
    let seal = Picture::from_png(&paper::seal(), 34.0).unwrap();
    let by_hand = Appearance::of_picture(&by_hand);
    let seal = Appearance::of_picture(&seal);

    let place = Place::of_signer(&paper::sheet()).unwrap();
    let first = Order { seen: Some((&by_hand, place)), ..order("nguoi-ky") };
    let once = sign(&letter, &first, &mut leader.open(), None).unwrap();
    let over = Place { page: None, spot: Spot::OverSignature };
    let second = Order { seen: Some((&seal, over)), ..order("co-quan") };
    let twice = sign(&once, &second, &mut office.open(), None).unwrap();
    assert!(twice.starts_with(&once) && once.starts_with(&letter));

    let file = put(&authority, "twice.pdf", &twice);
    judge::qpdf(&file);
    judge::pyhanko_agrees(&file, &authority.root_pem, 2);
    let poppler = judge::pdfsig(&file);
    assert_eq!(poppler.matches("Signature is Valid.").count(), 2, "{poppler}");

    let report = verify(&twice, &authority.root()).unwrap();
    let fields: Vec<&str> = report.signatures.iter().map(|one| one.field.as_str()).collect();
    assert_eq!(fields, ["nguoi-ky", "co-quan"]);
    assert!(report.signatures.iter().all(|one| one.verdict == Verdict::Intact));
    assert_eq!(report.signatures[0].later, Some(Later::Signatures(1)));
    assert_eq!(report.signatures[1].later, Some(Later::Nothing));
}

#[test]
fn a_third_signature_in_the_same_role_has_a_field_of_its_own() {
    let authority = Authority::new("CA Thử Nghiệm");
    let leader = authority.signer("leader", &Wish::person("Trần Thị Ký", Kind::P256));
    let mut pdf = paper::letter();
    for _ in 0..3 {
        pdf = sign(&pdf, &order("nguoi-ky"), &mut leader.open(), None).unwrap();
    }
    judge::pyhanko_agrees(&put(&authority, "three.pdf", &pdf), &authority.root_pem, 3);
    let report = verify(&pdf, &authority.root()).unwrap();
    let fields: Vec<&str> = report.signatures.iter().map(|one| one.field.as_str()).collect();
    assert_eq!(fields, ["nguoi-ky", "nguoi-ky-2", "nguoi-ky-3"]);
}

#[test]
fn the_corner_stamp_says_the_office_and_the_moment_in_letters_that_are_read_back() {
    let authority = Authority::new("CA Thử Nghiệm");
    let office = authority.signer("office", &Wish::person("UBND phường Thử Nghiệm", Kind::P256));
    let at = "2026-11-27T15:30:05+07:00".parse().unwrap();
    let words = Words::corner(Some("SAO Y"), "UBND phường Thử Nghiệm", at);
    let seal = Picture::from_png(&paper::seal(), 20.0).unwrap();
    let seen = Appearance::of_seal_and_words(&seal, &words).unwrap();
    let place = Place { page: Some(1), spot: Spot::Corner(Corner::UpperRight) };
    let asked = Order { seen: Some((&seen, place)), ..order("co-quan") };
    let signed = sign(&paper::letter(), &asked, &mut office.open(), None).unwrap();
    let file = put(&authority, "corner.pdf", &signed);
    judge::qpdf(&file);
    judge::pyhanko_agrees(&file, &authority.root_pem, 1);
    let text = office::run("pdftotext", &["-raw".as_ref(), file.as_ref(), "-".as_ref()]);
    for line in ["SAO Y", "UBND phường Thử Nghiệm", "27/11/2026 15:30:05 +07:00"] {
        assert!(text.contains(line), "{line} in {text}");
    }
    let fonts = office::run("pdffonts", &[file.as_ref()]);
    let embedded = fonts.lines().skip(2).all(|line| line.contains(" yes yes yes "));
    assert!(embedded, "{fonts}");
    // Nothing of it is transparent, or a PDF/A file would be none any more.
    for key in [&b"/SMask"[..], b"/CA ", b"/ca ", b"/Transparency"] {
        assert!(!signed[paper::letter().len()..].windows(key.len()).any(|found| found == key));
    }
}

#[test]
fn a_place_or_a_picture_that_cannot_be_is_refused_by_name() {
    let authority = Authority::new("CA Thử Nghiệm");
    let leader = authority.signer("leader", &Wish::person("Trần Thị Ký", Kind::P256));
    let seal = Appearance::of_picture(&Picture::from_png(&paper::seal(), 34.0).unwrap());
    let letter = paper::letter();
    let refused = |page, spot| {
        let place = Place { page, spot };
        let asked = Order { seen: Some((&seal, place)), ..order("co-quan") };
        sign(&letter, &asked, &mut leader.open(), None).unwrap_err()
    };
    let corner = Spot::Corner(Corner::UpperRight);
    assert_eq!(refused(Some(9), corner), SignError::NoSuchPage { page: 9, pages: 1 });
    let off = Spot::Middle { x: 205_000.0, y: 10_000.0, w: 10_000.0, h: 10_000.0 };
    assert_eq!(refused(Some(1), off), SignError::OffPage);
    assert_eq!(refused(None, Spot::OverSignature), SignError::NoSignature);
}

#[test]
fn a_certificate_that_cannot_sign_now_is_refused_by_name_and_nothing_is_written() {
    let authority = Authority::new("CA Thử Nghiệm");
    let cases = [
        ("expired", Wish { days: (-30, -1), ..Wish::person("Trần Thị Ký", Kind::P256) }),
        ("early", Wish { days: (2, 30), ..Wish::person("Trần Thị Ký", Kind::P256) }),
        ("nameless", Wish::person("", Kind::P256)),
        (
            "other-use",
            Wish {
                usages: vec![KeyUsagePurpose::KeyEncipherment],
                ..Wish::person("Trần Thị Ký", Kind::P256)
            },
        ),
    ];
    let letter = put(&authority, "letter.pdf", &paper::letter());
    let codes = cases.map(|(name, wish)| {
        let signer = authority.signer(name, &wish);
        let out = authority.path(&format!("{name}.pdf"));
        let error =
            sign_file(&letter, &out, &order("nguoi-ky"), &mut signer.open(), None).unwrap_err();
        assert!(!out.exists());
        error.code()
    });
    let expected = ["sign-expired", "sign-not-yet-valid", "sign-nameless", "sign-not-for-signing"];
    assert_eq!(codes, expected);
}

#[test]
fn a_key_file_that_does_not_open_says_why() {
    let authority = Authority::new("CA Thử Nghiệm");
    let one = authority.signer("one", &Wish::person("Trần Thị Ký", Kind::P256));
    let other = authority.signer("other", &Wish::person("Lê Văn Khác", Kind::P256));
    let code = |bytes: &[u8], password: &str| KeyFile::open(bytes, password).err().unwrap();
    let bytes = fs::read(&one.p12).unwrap();
    assert_eq!(code(&bytes, "sai"), SignError::WrongPassword);
    assert_eq!(code(&bytes, ""), SignError::WrongPassword);
    assert_eq!(code(b"no key", office::PASSWORD), SignError::KeyFile);
    assert_eq!(code(&bytes[..bytes.len() / 2], office::PASSWORD), SignError::KeyFile);
    // openssl itself refuses to put together what does not belong together; another maker may not.
    let mut key = one.open();
    let identity = other.open().identity().clone();
    let mut wrong = Wrong { identity, key: &mut key };
    let refused = sign(&paper::letter(), &order("nguoi-ky"), &mut wrong, None).unwrap_err();
    assert_eq!(refused, SignError::OtherKey);
}

/// A key with somebody else's certificate.
struct Wrong<'k> {
    identity: tannha_sign::Identity,
    key: &'k mut KeyFile,
}

impl KeySource for Wrong<'_> {
    fn identity(&self) -> &tannha_sign::Identity {
        &self.identity
    }

    fn sign(&mut self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        self.key.sign(message)
    }
}

#[test]
fn what_is_no_pdf_or_is_locked_is_refused_by_name() {
    let authority = Authority::new("CA Thử Nghiệm");
    let leader = authority.signer("leader", &Wish::person("Trần Thị Ký", Kind::P256));
    let refused =
        |bytes: &[u8]| sign(bytes, &order("nguoi-ky"), &mut leader.open(), None).unwrap_err();
    assert_eq!(refused(b""), SignError::NotPdf);
    assert_eq!(refused(b"%PDF-1.7 and then nothing"), SignError::NotPdf);
    let plain = put(&authority, "plain.pdf", &paper::letter());
    let locked = authority.path("locked.pdf");
    let words = ["--encrypt", "a", "b", "256", "--"];
    let mut arguments: Vec<&std::ffi::OsStr> = words.iter().map(AsRef::as_ref).collect();
    arguments.extend([plain.as_os_str(), locked.as_os_str()]);
    office::run("qpdf", &arguments);
    assert_eq!(refused(&fs::read(&locked).unwrap()), SignError::Encrypted);
    assert_eq!(verify(&fs::read(&locked).unwrap(), &[]).unwrap_err(), SignError::Encrypted);
}

/// Other programs write tables of objects as streams, put objects into streams, and turn pages.
#[test]
fn files_of_other_makers_are_signed_as_well() {
    let authority = Authority::new("CA Thử Nghiệm");
    let office = authority.signer("office", &Wish::person("UBND phường Thử Nghiệm", Kind::P256));
    let seen = Appearance::of_picture(&Picture::from_png(&paper::seal(), 34.0).unwrap());
    let place = Place { page: Some(1), spot: Spot::Corner(Corner::UpperRight) };
    let plain = put(&authority, "plain.pdf", &paper::letter());
    let ways: [&[&str]; 4] = [
        &["--object-streams=generate"],
        &["--object-streams=disable"],
        &["--linearize"],
        &["--rotate=+90", "--object-streams=generate"],
    ];
    for (index, way) in ways.iter().enumerate() {
        let made = authority.path(&format!("way-{index}.pdf"));
        let mut arguments: Vec<&std::ffi::OsStr> = way.iter().map(AsRef::as_ref).collect();
        arguments.extend([plain.as_os_str(), made.as_os_str()]);
        office::run("qpdf", &arguments);
        let asked = Order { seen: Some((&seen, place)), ..order("co-quan") };
        let once = sign(&fs::read(&made).unwrap(), &asked, &mut office.open(), None).unwrap();
        let twice = sign(&once, &order("co-quan"), &mut office.open(), None).unwrap();
        let file = put(&authority, &format!("way-{index}-signed.pdf"), &twice);
        judge::qpdf(&file);
        judge::pyhanko_agrees(&file, &authority.root_pem, 2);
        let report = verify(&twice, &authority.root()).unwrap();
        let verdicts: Vec<Verdict> = report.signatures.iter().map(|one| one.verdict).collect();
        assert_eq!(verdicts, [Verdict::Intact, Verdict::Intact], "{way:?}");
    }
}

#[test]
fn another_program_s_signature_stays_and_its_lock_is_kept() {
    let authority = Authority::new("CA Thử Nghiệm");
    let leader = authority.signer("leader", &Wish::person("Trần Thị Ký", Kind::Rsa2048));
    let letter = put(&authority, "letter.pdf", &paper::letter());
    let theirs = authority.path("theirs.pdf");
    judge::pyhanko_signs(&letter, &theirs, &leader.p12, office::PASSWORD);
    let once = fs::read(&theirs).unwrap();
    let twice = sign(&once, &order("co-quan"), &mut leader.open(), None).unwrap();
    assert!(twice.starts_with(&once));
    judge::pyhanko_agrees(&put(&authority, "twice.pdf", &twice), &authority.root_pem, 2);
    let report = verify(&twice, &authority.root()).unwrap();
    assert!(report.has(&["pyhanko", "co-quan"]), "{report:?}");

    judge::pyhanko_certifies(&letter, &theirs, &leader.p12, office::PASSWORD);
    let locked = fs::read(&theirs).unwrap();
    assert!(verify(&locked, &authority.root()).unwrap().has(&["pyhanko"]));
    let refused = sign(&locked, &order("co-quan"), &mut leader.open(), None).unwrap_err();
    assert_eq!(refused, SignError::Certified);
}
