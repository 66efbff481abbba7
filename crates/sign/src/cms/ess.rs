//! `SigningCertificateV2` (RFC 5035): the hash of the certificate that signed, so that nobody can put
//! another one of the same key in its place.

use der::{Decode as _, Encode as _, Sequence, asn1::Any, asn1::OctetString};
use sha2::{Digest as _, Sha256};
use spki::AlgorithmIdentifierOwned;
use x509_cert::{ext::pkix::name::GeneralName, serial_number::SerialNumber};

use crate::cert::{Cert, Hash};

#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
struct SigningCertificateV2 {
    certs: Vec<EssCertIdV2>,
    #[asn1(optional = "true")]
    policies: Option<Any>,
}

#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
struct EssCertIdV2 {
    /// SHA-256 when it is not said.
    #[asn1(optional = "true")]
    hash_algorithm: Option<AlgorithmIdentifierOwned>,
    cert_hash: OctetString,
    #[asn1(optional = "true")]
    issuer_serial: Option<IssuerSerial>,
}

#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
struct IssuerSerial {
    issuer: Vec<GeneralName>,
    serial_number: SerialNumber,
}

/// The attribute's value for a certificate.
pub(super) fn value(certificate: &Cert) -> der::Result<Any> {
    let tbs = &certificate.parsed().tbs_certificate;
    let id = EssCertIdV2 {
        hash_algorithm: None,
        cert_hash: OctetString::new(Sha256::digest(certificate.der()).to_vec())?,
        issuer_serial: Some(IssuerSerial {
            issuer: vec![GeneralName::DirectoryName(tbs.issuer.clone())],
            serial_number: tbs.serial_number.clone(),
        }),
    };
    Any::encode_from(&SigningCertificateV2 { certs: vec![id], policies: None })
}

/// Whether the attribute means this certificate. `None` when it cannot be read.
pub(super) fn means(value: &Any, certificate: &Cert) -> Option<bool> {
    let read = SigningCertificateV2::from_der(&value.to_der().ok()?).ok()?;
    let first = read.certs.first()?;
    let hash = match &first.hash_algorithm {
        None => Hash::Sha256,
        Some(algorithm) => Hash::named(algorithm.oid)?,
    };
    Some(hash.digest(certificate.der()) == first.cert_hash.as_bytes())
}
