//! A morning's letters signed: 100 files, each made and durable on the disk, and the same with a
//! signature by the leader's key. The figure that counts is the ratio.
//!
//! Unsigned they are made one after another, as papers are, and also on as many threads as sign: what
//! signing costs is told beside both.

use std::{
    fs::{self, File},
    io::Write as _,
    path::Path,
    process::Command,
};

use chrono::{DateTime, FixedOffset};
use tannha_print::{DocumentCode, write_pdf};
use tannha_sign::{
    Appearance, Corner, KeyFile, KeySource, Order, Place, Spot, Words, sign, verify, with_each,
};

use crate::{
    Failure, Plan,
    measure::{Table, Times},
    papers::{letter, meta},
};

const PASSWORD: &str = "do-thu";
/// Kinds of keys as openssl asks for them.
const KEYS: [(&str, &[&str]); 2] = [
    ("signed, RSA-2048", &["-newkey", "rsa:2048"]),
    ("signed, ECDSA P-256", &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]),
];

pub(crate) fn measure(plan: &Plan, place: &Path, table: &mut Table) -> Result<(), Failure> {
    let count = plan.many(100);
    let mut keys = Vec::new();
    for (name, words) in KEYS {
        match made(place, words) {
            Ok(key) => keys.push((name, key, Times::default())),
            Err(error) => table.note(format!("{name}: not measured, openssl: {error}")),
        }
    }
    // After the keys: a certificate is not valid before it was made.
    let at = now();
    let words = Words::signer("Trần Thị Bút", Some("UBND phường Từ Liêm"), at);
    let appearance = Appearance::of_words(&words)?;
    let seen = (&appearance, Place { page: None, spot: Spot::Corner(Corner::LowerRight) });
    let order =
        Order { field: "nguoi-ky", at, reason: None, location: None, seen: Some(seen), rooms: &[] };
    let (mut unsigned, mut at_once) = (Times::default(), Times::default());
    let made = |number: usize| -> Result<Vec<u8>, Failure> {
        Ok(write_pdf(&letter(number)?, &meta(DocumentCode::ThuChucMung)?)?)
    };
    for _ in 0..plan.many(10) {
        unsigned
            .take(|| (0..count).try_for_each(|number| durable(place, number, &made(number)?)))?;
        for (nth, (_, key, times)) in keys.iter_mut().enumerate() {
            if nth == 0 {
                at_once.take(|| {
                    each(key, count, &|_, number| durable(place, number, &made(number)?))
                })?;
            }
            times.take(|| {
                each(key, count, &|key, number| {
                    durable(place, number, &sign(&made(number)?, &order, key, None)?)
                })
            })?;
        }
    }
    let beside = keys.iter().map(|(name, _, times)| (*name, times.clone()));
    let peers: Vec<_> =
        std::iter::once(("unsigned, on as many threads", at_once.clone())).chain(beside).collect();
    table.add(&format!("{count} letters, a file each, made durable"), &unsigned, &peers);
    for (name, _, times) in &keys {
        let ratio = times.quantile(0.5) / at_once.quantile(0.5);
        table.figure(&format!("{name}, over unsigned on as many threads"), ratio, "times");
    }
    let last = fs::read(place.join(format!("{}.pdf", count - 1)))?;
    table.figure("a letter", kib(made(0)?.len()), "KiB");
    table.figure("a letter, signed", kib(last.len()), "KiB");
    let mut looked = Times::default();
    for _ in 0..plan.many(100) {
        looked.take(|| verify(&last, &[]))?;
    }
    table.add("a signature looked at", &looked, &[]);
    Ok(())
}

/// The same for each letter, with the key in as many threads as sign.
fn each(
    key: &mut dyn KeySource,
    count: usize,
    work: &(dyn Fn(&mut dyn KeySource, usize) -> Result<(), Failure> + Sync),
) -> Result<(), Failure> {
    let told = |key: &mut dyn KeySource, number| work(key, number).map_err(|e| e.to_string());
    match with_each(key, count, told).failed {
        Some((_, error)) => Err(error.into()),
        None => Ok(()),
    }
}

fn kib(bytes: usize) -> f64 {
    f64::from(u32::try_from(bytes).unwrap_or(u32::MAX)) / 1024.0
}

/// Written beside, made durable, given its name: as a paper is kept.
fn durable(place: &Path, number: usize, bytes: &[u8]) -> Result<(), Failure> {
    let half = place.join(format!("{number}.half"));
    let mut file = File::create(&half)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    Ok(fs::rename(&half, place.join(format!("{number}.pdf")))?)
}

#[allow(clippy::disallowed_methods, reason = "the certificate is made now, by the real clock")]
fn now() -> DateTime<FixedOffset> {
    DateTime::<chrono::Utc>::from(std::time::SystemTime::now()).fixed_offset()
}

/// A key with a certificate of its own, good for this bench alone.
fn made(place: &Path, kind: &[&str]) -> Result<KeyFile, Failure> {
    let file = |name: &str| place.join(name).to_string_lossy().into_owned();
    let (key, cert, p12) = (file("key.pem"), file("cert.pem"), file("key.p12"));
    let certificate = [
        &["req", "-x509", "-nodes", "-days", "2", "-subj", "/CN=Do thu"][..],
        kind,
        &["-keyout", &key, "-out", &cert],
    ];
    openssl(&certificate.concat())?;
    let pass = format!("pass:{PASSWORD}");
    openssl(&["pkcs12", "-export", "-inkey", &key, "-in", &cert, "-passout", &pass, "-out", &p12])?;
    Ok(KeyFile::open_to_end(&fs::read(&p12)?, PASSWORD)?)
}

fn openssl(arguments: &[&str]) -> Result<(), Failure> {
    let output = Command::new("openssl").args(arguments).output()?;
    if output.status.success() {
        Ok(())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned().into())
    }
}
