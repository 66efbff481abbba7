//! Timestamps of a small authority of our own on loopback, as openssl makes them.
#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

mod judge;
mod office;
mod paper;

use std::{
    fs,
    io::{Read as _, Write as _},
    net::TcpListener,
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use office::{Authority, Kind, Signer, Wish, now};
use tannha_sign::{
    Appearance, HttpStamper, Order, Place, SignError, Timestamper, Verdict, Words, sign, verify,
};

fn order() -> Order<'static> {
    Order { field: "nguoi-ky", at: now(), reason: None, location: None, seen: None, rooms: &[] }
}

fn stamping(authority: &Authority) -> Signer {
    let wish = Wish { stamps_time: true, ..Wish::person("TSA Thử Nghiệm", Kind::Rsa2048) };
    authority.signer("tsa", &wish)
}

/// Answers one request after another with what `answer` makes of its body; gives the address.
fn serve(answer: impl Fn(&[u8]) -> Vec<u8> + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/tsa", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut seen = Vec::new();
            let mut buffer = [0; 4096];
            let body = loop {
                let read = stream.read(&mut buffer).unwrap();
                seen.extend_from_slice(&buffer[..read]);
                let Some(head) = seen.windows(4).position(|window| window == b"\r\n\r\n") else {
                    continue;
                };
                let text = String::from_utf8_lossy(&seen[..head]).into_owned();
                let length = text.split("Content-Length: ").nth(1).unwrap();
                let length: usize = length.lines().next().unwrap().trim().parse().unwrap();
                if seen.len() >= head + 4 + length {
                    break seen[head + 4..].to_vec();
                }
            };
            let body = answer(&body);
            let head = "HTTP/1.0 200 OK\r\nContent-Type: application/timestamp-reply\r\n\r\n";
            let _ = stream.write_all(&[head.as_bytes(), &body].concat());
        }
    });
    address
}

/// `openssl ts -reply` on a request.
fn openssl(dir: &Path, tsa: &Signer, chain: &Path, request: &[u8]) -> Vec<u8> {
    let (asked, answer) = (dir.join("asked.tsq"), dir.join("answer.tsr"));
    fs::write(&asked, request).unwrap();
    let config = dir.join("tsa.cnf");
    let serial = dir.join("serial");
    fs::write(
        &config,
        format!(
            "[tsa]\ndefault_tsa = one\n[one]\nserial = {}\ndefault_policy = 1.2.3.4.1\n\
             signer_digest = sha256\ndigests = sha256\ness_cert_id_alg = sha256\n\
             ess_cert_id_chain = no\n",
            serial.display()
        ),
    )
    .unwrap();
    office::run(
        "openssl",
        &[
            "ts".as_ref(),
            "-reply".as_ref(),
            "-config".as_ref(),
            config.as_os_str(),
            "-queryfile".as_ref(),
            asked.as_os_str(),
            "-signer".as_ref(),
            tsa.cert_pem.as_os_str(),
            "-inkey".as_ref(),
            tsa.key_pem.as_os_str(),
            "-chain".as_ref(),
            chain.as_os_str(),
            "-out".as_ref(),
            answer.as_os_str(),
        ],
    );
    fs::read(answer).unwrap()
}

fn authority_on_loopback(authority: &Authority) -> String {
    let (tsa, chain) = (stamping(authority), authority.bundle().to_owned());
    let dir: PathBuf = authority.dir.path().to_owned();
    serve(move |request| openssl(&dir, &tsa, &chain, request))
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
