//! Timestamps of a small authority of our own on loopback, as openssl makes them.
#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

mod judge;
mod office;
mod paper;

use std::{fs, net::TcpListener, time::Duration};

use office::{
    Authority, Kind, Wish, now,
    stamps::{authority_on_loopback, openssl, serve, stamping},
};
use tannha_sign::{
    Appearance, HttpStamper, Order, Place, SignError, Timestamper, Verdict, Words, sign, verify,
};

fn order() -> Order<'static> {
    Order { field: "nguoi-ky", at: now(), reason: None, location: None, seen: None, rooms: &[] }
}

fn stamper(address: &str) -> HttpStamper {
    HttpStamper::new(address, Duration::from_secs(10)).unwrap()
}

#[test]
fn a_signature_with_a_timestamp_says_when_on_somebody_elses_word() {
    let authority = Authority::new("CA Thử Nghiệm");
    let leader = authority.signer("leader", &Wish::person("Trần Thị Ký", Kind::Rsa2048));
    let server = stamper(&authority_on_loopback(&authority));
    let words = Words::signer("Trần Thị Ký", None, now());
    let words = Appearance::of_words(&words).unwrap();
    let place = Place::of_signer(&paper::sheet()).unwrap();
    let asked = Order { seen: Some((&words, place)), ..order() };
    let signed = sign(&paper::letter(), &asked, &mut leader.open(), Some(&server)).unwrap();
    let file = authority.path("stamped.pdf");
    fs::write(&file, &signed).unwrap();
    judge::qpdf(&file);
    judge::pyhanko_agrees(&file, &authority.root_pem, 1);
    assert_eq!(judge::pyhanko(&file, &authority.root_pem)[0]["timestamp"], true);
    // With another's word in it the paper is still what it says it is.
    let said = judge::verapdf(&[("2a", file.clone()), ("ua1", file)]);
    assert!(said.lines().all(|line| line.starts_with("pass ")), "{said}");

    let report = verify(&signed, &authority.root()).unwrap();
    let one = &report.signatures[0];
    assert_eq!(one.verdict, Verdict::Intact);
    let stamp = one.stamp.as_ref().unwrap();
    assert_eq!(stamp.authority.name, "TSA Thử Nghiệm");
    assert!(stamp.is_trusted);
    assert!((stamp.at - one.claimed_at.unwrap().to_utc()).num_minutes().abs() < 5);

    // Whom nobody knows proves no moment.
    let own = tannha_sign::anchors(&fs::read(&leader.cert_pem).unwrap()).unwrap();
    let report = verify(&signed, &own).unwrap();
    assert_eq!(report.signatures[0].verdict, Verdict::Intact);
    assert!(!report.signatures[0].stamp.as_ref().unwrap().is_trusted);
}

#[test]
fn a_timestamp_of_another_signature_is_not_taken() {
    let authority = Authority::new("CA Thử Nghiệm");
    let leader = authority.signer("leader", &Wish::person("Trần Thị Ký", Kind::P256));
    let (tsa, chain) = (stamping(&authority), authority.bundle().to_owned());
    let dir = authority.dir.path().to_owned();
    // A server that answers every request with the token of the first one.
    let first = std::sync::Mutex::new(None);
    let address = serve(move |request| {
        let mut first = first.lock().unwrap();
        first.get_or_insert_with(|| openssl(&dir, &tsa, &chain, request)).clone()
    });
    let server = stamper(&address);
    let letter = paper::letter();
    sign(&letter, &order(), &mut leader.open(), Some(&server)).unwrap();
    let other = Order { reason: Some("lần hai"), ..order() };
    let refused = sign(&letter, &other, &mut leader.open(), Some(&server)).unwrap_err();
    assert_eq!(refused, SignError::StampWrong);
}

#[test]
fn a_server_that_is_not_there_or_says_no_is_told_apart() {
    let authority = Authority::new("CA Thử Nghiệm");
    let leader = authority.signer("leader", &Wish::person("Trần Thị Ký", Kind::P256));
    let refused = |server: &dyn Timestamper| {
        sign(&paper::letter(), &order(), &mut leader.open(), Some(server)).unwrap_err()
    };
    // A port that was free a moment ago.
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let nobody = stamper(&format!("http://{free}/"));
    assert_eq!(refused(&nobody), SignError::StampUnreachable);
    let says_no = stamper(&serve(|_| vec![0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02]));
    assert_eq!(refused(&says_no), SignError::StampRefused { status: 2 });
    let page = stamper(&serve(|_| b"<html>".to_vec()));
    assert_eq!(refused(&page), SignError::StampWrong);
}
