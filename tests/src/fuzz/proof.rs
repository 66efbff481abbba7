//! The code on a paper, as anybody can type, paste or print it.

use ed25519_dalek::SigningKey;
use tannha_domain::{
    case::Document,
    ids::{CaseId, PublicKey, WardId},
    log::sign,
    proof::{Claims, Face, Known, Named, Typed, certify, look, open, read_text, seal, to_text},
    time::Moment,
};

fn key(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

fn public(seed: u8) -> PublicKey {
    PublicKey(key(seed).verifying_key().to_bytes())
}

fn codes() -> Vec<Vec<u8>> {
    let ward = WardId::parse("00592").unwrap();
    let certificate = certify(&ward, &public(2), |bytes| sign(&key(1), bytes));
    let date = Moment::parse("2026-11-27T09:00:00+07:00").unwrap().date();
    let case = CaseId([7; 16]);
    [
        Face::default(),
        Face {
            number: Some("12/2026/TLKT-BS".to_owned()),
            date: Some(tannha_domain::time::Date(date)),
            names: vec![Named::of(case, "Y Moan Êban"), Named::of(case, "H'Hen Niê")],
        },
    ]
    .into_iter()
    .map(|face| {
        let made_on = tannha_domain::time::Date(date);
        let claims = Claims { document: Document::Receipt, case, version: 1, made_on, face };
        seal(&claims, &certificate, |bytes| sign(&key(2), bytes)).unwrap()
    })
    .collect()
}

/// Nothing verifies but what was signed; a text reads to the bytes that it says, and to no others.
pub(super) fn check(bytes: &[u8]) {
    if let Ok(opened) = open(bytes, &public(1)) {
        let known = codes().iter().any(|code| open(code, &public(1)).unwrap().id == opened.id);
        assert!(known, "a code verifies that nobody signed: {:?}", opened.claims);
    }
    let text = String::from_utf8_lossy(bytes);
    if let Ok(code) = read_text(&text) {
        assert_eq!(read_text(&to_text(&code)).unwrap(), code);
    }
    let nothing = |_: &_| Ok::<_, std::convert::Infallible>(Known::Nothing);
    let typed = Typed { name: Some(text.to_string()), number: Some(text.to_string()), date: None };
    let _ = look(&text, &typed, &public(1), nothing);
}

pub(super) fn seeds() -> Vec<Vec<u8>> {
    let texts = codes().iter().map(|code| to_text(code).into_bytes()).collect::<Vec<_>>();
    codes().into_iter().chain(texts).collect()
}
