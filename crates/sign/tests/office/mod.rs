//! An invented office: its authority, and keys of its people in files. All are made anew for each test
//! and are good for nothing else.
#![allow(dead_code, reason = "not every suite needs everybody")]
#![allow(clippy::unwrap_used, reason = "helpers of tests stand outside test functions here")]

pub(crate) mod stamps;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use chrono::{DateTime, FixedOffset, Utc};
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa,
    Issuer, KeyPair, KeyUsagePurpose,
};
use tempfile::TempDir;
use time::{Duration, OffsetDateTime};

/// The certificates are made now, so the moment is now.
#[allow(clippy::disallowed_methods, reason = "the real clock is made here")]
pub(crate) fn now() -> DateTime<FixedOffset> {
    let east = FixedOffset::east_opt(7 * 3600).unwrap();
    DateTime::<Utc>::from(std::time::SystemTime::now()).with_timezone(&east)
}

pub(crate) const PASSWORD: &str = "mat-khau-thu";

/// What a key is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Rsa2048,
    Rsa3072,
    P256,
}

/// How a certificate is made.
pub(crate) struct Wish {
    pub(crate) name: &'static str,
    pub(crate) organisation: &'static str,
    pub(crate) kind: Kind,
    /// Days from now: from, until.
    pub(crate) days: (i64, i64),
    pub(crate) usages: Vec<KeyUsagePurpose>,
    pub(crate) stamps_time: bool,
}

impl Wish {
    pub(crate) fn person(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            organisation: "UBND phường Thử Nghiệm",
            kind,
            days: (-30, 365),
            usages: vec![KeyUsagePurpose::DigitalSignature, KeyUsagePurpose::ContentCommitment],
            stamps_time: false,
        }
    }
}

/// A key and its certificate, as files.
pub(crate) struct Signer {
    pub(crate) key_pem: PathBuf,
    pub(crate) cert_pem: PathBuf,
    pub(crate) cert_der: PathBuf,
    pub(crate) p12: PathBuf,
}

impl Signer {
    pub(crate) fn open(&self) -> tannha_sign::KeyFile {
        tannha_sign::KeyFile::open(&fs::read(&self.p12).unwrap(), PASSWORD).unwrap()
    }
}

/// A root, an issuer below it, and a place for files.
pub(crate) struct Authority {
    pub(crate) dir: TempDir,
    pub(crate) root_pem: PathBuf,
    issuer: Issuer<'static, KeyPair>,
    issuer_pem: PathBuf,
    bundle: PathBuf,
}

impl Authority {
    pub(crate) fn new(name: &str) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let root_key = KeyPair::generate().unwrap();
        let root_params = authority(&format!("{name} (gốc)"));
        let root_cert = root_params.self_signed(&root_key).unwrap();
        let root = Issuer::new(root_params, root_key);
        let issuer_key = KeyPair::generate().unwrap();
        let issuer_params = authority(name);
        let issuer_cert = issuer_params.signed_by(&issuer_key, &root).unwrap();
        let put = |file: &str, text: &str| {
            let path = dir.path().join(file);
            fs::write(&path, text).unwrap();
            path
        };
        let root_pem = put("root.pem", &root_cert.pem());
        let issuer_pem = put("issuer.pem", &issuer_cert.pem());
        let bundle = put("bundle.pem", &format!("{}{}", issuer_cert.pem(), root_cert.pem()));
        let issuer = Issuer::new(issuer_params, issuer_key);
        Self { dir, root_pem, issuer, issuer_pem, bundle }
    }

    pub(crate) fn root(&self) -> Vec<tannha_sign::Cert> {
        tannha_sign::anchors(&fs::read(&self.root_pem).unwrap()).unwrap()
    }

    pub(crate) fn bundle(&self) -> &Path {
        &self.bundle
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// A key with a certificate, and both in PKCS#12.
    pub(crate) fn signer(&self, file: &str, wish: &Wish) -> Signer {
        let key_pem = self.path(&format!("{file}.key.pem"));
        let key = generate(wish.kind, &key_pem);
        let mut params = CertificateParams::default();
        params.distinguished_name = DistinguishedName::new();
        if !wish.name.is_empty() {
            params.distinguished_name.push(DnType::CommonName, wish.name);
        }
        params.distinguished_name.push(DnType::OrganizationName, wish.organisation);
        params.not_before = OffsetDateTime::now_utc() + Duration::days(wish.days.0);
        params.not_after = OffsetDateTime::now_utc() + Duration::days(wish.days.1);
        params.key_usages.clone_from(&wish.usages);
        if wish.stamps_time {
            params.extended_key_usages = vec![ExtendedKeyUsagePurpose::TimeStamping];
            // The extension must be critical (RFC 3161, 2.3), which rcgen's own is not.
            params.extended_key_usages.clear();
            let content = vec![0x30, 0x0a, 0x06, 0x08, 0x2b, 6, 1, 5, 5, 7, 3, 8];
            let mut extension = rcgen::CustomExtension::from_oid_content(&[2, 5, 29, 37], content);
            extension.set_criticality(true);
            params.custom_extensions.push(extension);
        }
        let cert = params.signed_by(&key, &self.issuer).unwrap();
        let cert_pem = self.path(&format!("{file}.pem"));
        fs::write(&cert_pem, cert.pem()).unwrap();
        let cert_der = self.path(&format!("{file}.der"));
        fs::write(&cert_der, cert.der()).unwrap();
        let p12 = self.pkcs12(file, &key_pem, &cert_pem);
        Signer { key_pem, cert_pem, cert_der, p12 }
    }

    /// PKCS#12 of a key and a certificate, which need not belong together.
    pub(crate) fn pkcs12(&self, file: &str, key: &Path, cert: &Path) -> PathBuf {
        let p12 = self.path(&format!("{file}.p12"));
        run(
            "openssl",
            &[
                "pkcs12".as_ref(),
                "-export".as_ref(),
                "-inkey".as_ref(),
                key.as_os_str(),
                "-in".as_ref(),
                cert.as_os_str(),
                "-certfile".as_ref(),
                self.issuer_pem.as_os_str(),
                "-passout".as_ref(),
                format!("pass:{PASSWORD}").as_ref(),
                "-out".as_ref(),
                p12.as_os_str(),
            ],
        );
        p12
    }
}

fn authority(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.not_before = OffsetDateTime::now_utc() - Duration::days(3_000);
    params.not_after = OffsetDateTime::now_utc() + Duration::days(3_000);
    params
}

fn generate(kind: Kind, path: &Path) -> KeyPair {
    if kind == Kind::P256 {
        let key = KeyPair::generate().unwrap();
        fs::write(path, key.serialize_pem()).unwrap();
        return key;
    }
    let bits = if kind == Kind::Rsa2048 { "2048" } else { "3072" };
    run(
        "openssl",
        &[
            "genpkey".as_ref(),
            "-algorithm".as_ref(),
            "RSA".as_ref(),
            "-pkeyopt".as_ref(),
            format!("rsa_keygen_bits:{bits}").as_ref(),
            "-out".as_ref(),
            path.as_os_str(),
        ],
    );
    let pem = fs::read_to_string(path).unwrap();
    KeyPair::from_pkcs8_pem_and_sign_algo(&pem, &rcgen::PKCS_RSA_SHA256).unwrap()
}

/// Runs a program that must exist and succeed.
pub(crate) fn run(program: &str, arguments: &[&std::ffi::OsStr]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap_or_else(|error| {
        panic!("{program} is needed, as `cargo xtask test` installs it: {error}")
    });
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {arguments:?}: {complaint}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
