//! `SignedData` made: the attributes first, signed by the key, then the whole around them.

use cms::{
    cert::{CertificateChoices, IssuerAndSerialNumber},
    content_info::{CmsVersion, ContentInfo},
    signed_data::{
        CertificateSet, EncapsulatedContentInfo, SignedAttributes, SignedData, SignerIdentifier,
        SignerInfo, SignerInfos, UnsignedAttributes,
    },
};
use const_oid::db::{rfc5911, rfc5912};
use der::{
    Encode as _,
    asn1::{Any, Null, OctetString, SetOfVec},
};
use spki::AlgorithmIdentifierOwned;
use x509_cert::attr::Attribute;

use super::{SIGNING_CERTIFICATE_V2, TIMESTAMP_TOKEN, ess};
use crate::{cert::Algorithm, error::SignError, key::Identity};

/// Attributes that wait for the key's signature.
pub(crate) struct Draft {
    attributes: SignedAttributes,
    /// What the key signs: the attributes as DER, as a set.
    pub(crate) message: Vec<u8>,
}

/// What is to be signed for content with this SHA-256.
///
/// # Errors
/// [`SignError::Certificate`] when the certificate cannot be named in DER.
pub(crate) fn draft(identity: &Identity, digest: &[u8]) -> Result<Draft, SignError> {
    let made = || {
        let digest = OctetString::new(digest)?;
        let attributes = [
            attribute(rfc5911::ID_CONTENT_TYPE, Any::encode_from(&rfc5911::ID_DATA)?)?,
            attribute(rfc5911::ID_MESSAGE_DIGEST, Any::encode_from(&digest)?)?,
            attribute(SIGNING_CERTIFICATE_V2, ess::value(&identity.certificate)?)?,
        ];
        let attributes: SignedAttributes = SetOfVec::try_from(attributes.to_vec())?;
        let message = attributes.to_der()?;
        Ok(Draft { attributes, message })
    };
    made().map_err(|_: der::Error| SignError::Certificate)
}

/// The whole `ContentInfo` in DER.
///
/// # Errors
/// [`SignError::Certificate`], [`SignError::StampWrong`] when the token is no DER.
pub(crate) fn finish(
    identity: &Identity,
    draft: &Draft,
    signature: &[u8],
    token: Option<&[u8]>,
) -> Result<Vec<u8>, SignError> {
    let unsigned = token.map(stamped).transpose().map_err(|_| SignError::StampWrong)?;
    whole(identity, draft.attributes.clone(), signature, unsigned)
        .map_err(|_| SignError::Certificate)
}

/// The longest that a signature of this identity becomes, without a timestamp.
///
/// # Errors
/// [`SignError::Certificate`].
pub(crate) fn longest(identity: &Identity) -> Result<usize, SignError> {
    let draft = draft(identity, &[0; 32])?;
    let signature = vec![0; identity.algorithm.signature_len()];
    Ok(finish(identity, &draft, &signature, None)?.len())
}

fn stamped(token: &[u8]) -> der::Result<UnsignedAttributes> {
    use der::Decode as _;
    SetOfVec::try_from(vec![attribute(TIMESTAMP_TOKEN, Any::from_der(token)?)?])
}

fn attribute(oid: const_oid::ObjectIdentifier, value: Any) -> der::Result<Attribute> {
    Ok(Attribute { oid, values: SetOfVec::try_from(vec![value])? })
}

fn whole(
    identity: &Identity,
    signed_attrs: SignedAttributes,
    signature: &[u8],
    unsigned_attrs: Option<UnsignedAttributes>,
) -> der::Result<Vec<u8>> {
    let sha256 = AlgorithmIdentifierOwned { oid: rfc5912::ID_SHA_256, parameters: None };
    let tbs = &identity.certificate.parsed().tbs_certificate;
    let signer = SignerInfo {
        version: CmsVersion::V1,
        sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
            issuer: tbs.issuer.clone(),
            serial_number: tbs.serial_number.clone(),
        }),
        digest_alg: sha256.clone(),
        signed_attrs: Some(signed_attrs),
        signature_algorithm: match identity.algorithm {
            Algorithm::Rsa(_) => AlgorithmIdentifierOwned {
                oid: rfc5912::RSA_ENCRYPTION,
                parameters: Some(Any::encode_from(&Null)?),
            },
            Algorithm::P256 => {
                AlgorithmIdentifierOwned { oid: rfc5912::ECDSA_WITH_SHA_256, parameters: None }
            }
        },
        signature: OctetString::new(signature)?,
        unsigned_attrs,
    };
    let certificates = std::iter::once(&identity.certificate).chain(&identity.chain);
    let certificates: Vec<CertificateChoices> =
        certificates.map(|one| CertificateChoices::Certificate(one.parsed().clone())).collect();
    let data = SignedData {
        version: CmsVersion::V1,
        digest_algorithms: SetOfVec::try_from(vec![sha256])?,
        encap_content_info: EncapsulatedContentInfo {
            econtent_type: rfc5911::ID_DATA,
            econtent: None,
        },
        certificates: Some(CertificateSet(SetOfVec::try_from(certificates)?)),
        crls: None,
        signer_infos: SignerInfos(SetOfVec::try_from(vec![signer])?),
    };
    let content = Any::encode_from(&data)?;
    ContentInfo { content_type: rfc5911::ID_SIGNED_DATA, content }.to_der()
}
