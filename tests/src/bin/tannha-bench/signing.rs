//! A morning's letters signed: 100 files, each made and durable on the disk, and the same with a
//! signature by the leader's key. The figure that counts is the ratio.

use std::{
    fs::{self, File},
    io::Write as _,
    path::Path,
    process::Command,
};

use chrono::{DateTime, FixedOffset};
use tannha_print::{DocumentCode, write_pdf};
use tannha_sign::{Appearance, Corner, KeyFile, Order, Place, Spot, Words, sign, verify};

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
    let order = Order { field: "nguoi-ky", at, reason: None, location: None, seen: Some(seen) };
    let mut unsigned = Times::default();
    let (mut plain_bytes, mut signed_bytes) = (0, 0);
    for _ in 0..plan.many(10) {
        unsigned.take(|| {
            for number in 0..count {
                let pdf = write_pdf(&letter(number)?, &meta(DocumentCode::ThuChucMung)?)?;
                plain_bytes = pdf.len();
                durable(place, number, &pdf)?;
            }
            Ok::<_, Failure>(())
        })?;
        for (_, key, times) in &mut keys {
            times.take(|| {
                for number in 0..count {
                    let pdf = write_pdf(&letter(number)?, &meta(DocumentCode::ThuChucMung)?)?;
                    let signed = sign(&pdf, &order, key, None)?;
                    signed_bytes = signed.len();
                    durable(place, number, &signed)?;
                }
                Ok::<_, Failure>(())
            })?;
        }
    }
    let peers: Vec<_> = keys.into_iter().map(|(name, _, times)| (name, times)).collect();
    table.add(&format!("{count} letters, a file each, made durable"), &unsigned, &peers);
    table.figure("a letter", kib(plain_bytes), "KiB");
    table.figure("a letter, signed", kib(signed_bytes), "KiB");
    let last = fs::read(place.join(format!("{}.pdf", count - 1)))?;
    let mut looked = Times::default();
    for _ in 0..plan.many(100) {
        looked.take(|| verify(&last, &[]))?;
    }
    table.add("a signature looked at", &looked, &[]);
    Ok(())
}

fn kib(bytes: usize) -> f64 {
    f64::from(u32::try_from(bytes).unwrap_or(u32::MAX)) / 1024.0
}

/// Written beside, made durable, given its name: as a paper is kept.
fn durable(place: &Path, number: usize, bytes: &[u8]) -> Result<(), Failure> {
    let half = place.join("half");
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
    Ok(KeyFile::open(&fs::read(&p12)?, PASSWORD)?)
}

fn openssl(arguments: &[&str]) -> Result<(), Failure> {
    let output = Command::new("openssl").args(arguments).output()?;
    if output.status.success() {
        Ok(())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned().into())
    }
}
