//! `SignedData` read and held against what it says it signed. Whom to trust is not decided here.

use cms::{
    cert::CertificateChoices,
    content_info::ContentInfo,
    signed_data::{SignedAttributes, SignedData, SignerIdentifier, SignerInfo},
};
use const_oid::{ObjectIdentifier, db::rfc5911, db::rfc5912};
use der::{
    Encode as _, Reader as _,
    asn1::{Any, OctetString},
};
use x509_cert::ext::pkix::SubjectKeyIdentifier;

use super::{SIGNING_CERTIFICATE_V2, TIMESTAMP_TOKEN, ess};
use crate::cert::{Cert, Hash};

/// What is wrong with a signature by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It cannot be read, or is of a kind that is not known here.
    Unreadable,
    /// It signs other content.
    Digest,
    /// The key of its certificate did not make it.
    Signature,
    /// It names another certificate than the one that came along.
    Certificate,
}

/// A signature whose key and content agree.
pub(crate) struct Signed {
    pub(crate) signer: Cert,
    /// All that came along, the signer's among them.
    pub(crate) certificates: Vec<Cert>,
    /// The signature's own bytes: what a timestamp is of.
    pub(crate) signature: Vec<u8>,
    /// The timestamp that came along.
    pub(crate) token: Option<Vec<u8>>,
    /// What the content is.
    pub(crate) content_type: ObjectIdentifier,
    /// The content that stands inside (a timestamp's).
    pub(crate) content: Option<Vec<u8>>,
}

/// A signature that could be read, and what is wrong with it if anything is.
pub(crate) struct Read {
    /// Whose it says it is; known also for a signature that does not hold.
    pub(crate) signer: Option<Cert>,
    pub(crate) outcome: Result<Signed, Fault>,
}

impl Read {
    const NOTHING: Self = Self { signer: None, outcome: Err(Fault::Unreadable) };
}

/// Reads a signature, which zeros may follow, and holds it against content that stands elsewhere, or
/// against its own when there is none.
pub(crate) fn read(bytes: &[u8], content: Option<&[&[u8]]>) -> Read {
    let Some(data) = parse(bytes) else { return Read::NOTHING };
    let certificates: Vec<Cert> = data
        .certificates
        .iter()
        .flat_map(|set| set.0.iter())
        .filter_map(|choice| match choice {
            CertificateChoices::Certificate(certificate) => Cert::of(certificate).ok(),
            CertificateChoices::Other(_) => None,
        })
        .collect();
    // One signature, one signer: ETSI EN 319 142-1, 5.3.
    let [signer_info] = data.signer_infos.0.as_slice() else { return Read::NOTHING };
    let signer = certificates.iter().find(|one| is_of(&signer_info.sid, one)).cloned();
    let Some(own) = &signer else { return Read::NOTHING };
    let inside = data.encap_content_info.econtent.as_ref();
    let inside = inside.and_then(|any| any.decode_as::<OctetString>().ok());
    let inside = inside.map(|octets| octets.as_bytes().to_vec());
    let held = match (content, &inside) {
        (Some(parts), None) => {
            check(signer_info, own, data.encap_content_info.econtent_type, parts)
        }
        (None, Some(inside)) => {
            check(signer_info, own, data.encap_content_info.econtent_type, &[inside.as_slice()])
        }
        _ => Err(Fault::Unreadable),
    };
    let outcome = held.map(|()| Signed {
        signer: own.clone(),
        certificates,
        signature: signer_info.signature.as_bytes().to_vec(),
        token: token(signer_info),
        content_type: data.encap_content_info.econtent_type,
        content: inside,
    });
    Read { signer, outcome }
}

fn parse(bytes: &[u8]) -> Option<SignedData> {
    let mut reader = der::SliceReader::new(bytes).ok()?;
    let info: ContentInfo = reader.decode().ok()?;
    if info.content_type != rfc5911::ID_SIGNED_DATA {
        return None;
    }
    // What is left of the room is zeros.
    let rest = reader.read_slice(reader.remaining_len()).ok()?;
    if rest.iter().any(|byte| *byte != 0) {
        return None;
    }
    info.content.decode_as().ok()
}

fn is_of(sid: &SignerIdentifier, certificate: &Cert) -> bool {
    let tbs = &certificate.parsed().tbs_certificate;
    match sid {
        SignerIdentifier::IssuerAndSerialNumber(named) => {
            named.issuer == tbs.issuer && named.serial_number == tbs.serial_number
        }
        SignerIdentifier::SubjectKeyIdentifier(id) => {
            let own = tbs.get::<SubjectKeyIdentifier>().ok().flatten();
            own.is_some_and(|(_, own)| own == *id)
        }
    }
}

fn check(
    info: &SignerInfo,
    signer: &Cert,
    content_type: ObjectIdentifier,
    content: &[&[u8]],
) -> Result<(), Fault> {
    let hash = Hash::named(info.digest_alg.oid).ok_or(Fault::Unreadable)?;
    let attributes = info.signed_attrs.as_ref().ok_or(Fault::Unreadable)?;
    let said = one(attributes, rfc5911::ID_CONTENT_TYPE).ok_or(Fault::Unreadable)?;
    let said: ObjectIdentifier = said.decode_as().map_err(|_| Fault::Unreadable)?;
    let digest = one(attributes, rfc5911::ID_MESSAGE_DIGEST).ok_or(Fault::Unreadable)?;
    let digest: OctetString = digest.decode_as().map_err(|_| Fault::Unreadable)?;
    // The key first: what its attributes say counts only once they are known to be the signer's.
    let message = attributes.to_der().map_err(|_| Fault::Unreadable)?;
    let with = match info.signature_algorithm.oid {
        rfc5912::RSA_ENCRYPTION => hash,
        named => Hash::of_signature(named).ok_or(Fault::Unreadable)?,
    };
    if !signer.verifies(with, &message, info.signature.as_bytes()) {
        return Err(Fault::Signature);
    }
    if said != content_type || hash.digest(&content.concat()) != digest.as_bytes() {
        return Err(Fault::Digest);
    }
    match one(attributes, SIGNING_CERTIFICATE_V2) {
        None => Ok(()),
        Some(value) if ess::means(value, signer) == Some(true) => Ok(()),
        Some(_) => Err(Fault::Certificate),
    }
}

/// The one value of an attribute that stands there once.
fn one(attributes: &SignedAttributes, oid: ObjectIdentifier) -> Option<&Any> {
    let mut found = attributes.iter().filter(|attribute| attribute.oid == oid);
    let attribute = found.next()?;
    match (found.next(), attribute.values.as_slice()) {
        (None, [value]) => Some(value),
        _ => None,
    }
}

fn token(info: &SignerInfo) -> Option<Vec<u8>> {
    let mut all = info.unsigned_attrs.iter().flat_map(|attributes| attributes.iter());
    let attribute = all.find(|attribute| attribute.oid == TIMESTAMP_TOKEN)?;
    attribute.values.as_slice().first()?.to_der().ok()
}
