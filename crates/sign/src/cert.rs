//! A certificate: whose it is, from when until when, for what, and whether it vouches for a signature.

use chrono::{DateTime, Utc};
use const_oid::{ObjectIdentifier, db::rfc4519, db::rfc5912};
use der::{Decode as _, Encode as _, asn1::AnyRef};
use rsa::{pkcs8::DecodePublicKey as _, traits::PublicKeyParts as _};
use sha2::{Digest as _, Sha256, Sha384, Sha512};
use x509_cert::{
    Certificate,
    ext::pkix::{BasicConstraints, ExtendedKeyUsage, KeyUsage, KeyUsages},
    name::Name,
};

use crate::error::SignError;

/// Bits of an RSA key that are taken. Below it is broken, above it is slow beyond use.
const RSA_BITS: std::ops::RangeInclusive<usize> = 2048..=8192;

/// A certificate with the bytes it came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cert {
    der: Vec<u8>,
    parsed: Certificate,
}

/// What a key signs with; the hash is SHA-256.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// RSASSA-PKCS1-v1_5; the length of the modulus in bytes.
    Rsa(usize),
    /// ECDSA on P-256.
    P256,
}

impl Algorithm {
    /// The longest signature that it makes.
    #[must_use]
    pub const fn signature_len(self) -> usize {
        match self {
            Self::Rsa(bytes) => bytes,
            Self::P256 => 72,
        }
    }
}

/// Whose a certificate is and from when until when it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The person's or office's name (CN).
    pub name: String,
    /// The organisation (O).
    pub organisation: Option<String>,
    /// The number of the certificate, in hex.
    pub serial: String,
    /// Who issued it.
    pub issuer: String,
    /// From when.
    pub from: DateTime<Utc>,
    /// Until when.
    pub until: DateTime<Utc>,
}

impl Cert {
    /// Reads DER.
    ///
    /// # Errors
    /// [`SignError::Certificate`].
    pub fn from_der(der: &[u8]) -> Result<Self, SignError> {
        let parsed = Certificate::from_der(der).map_err(|_| SignError::Certificate)?;
        Ok(Self { der: der.to_vec(), parsed })
    }

    pub(crate) fn of(parsed: &Certificate) -> Result<Self, SignError> {
        let der = parsed.to_der().map_err(|_| SignError::Certificate)?;
        Ok(Self { der, parsed: parsed.clone() })
    }

    /// The bytes.
    #[must_use]
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    pub(crate) fn parsed(&self) -> &Certificate {
        &self.parsed
    }

    pub(crate) fn subject(&self) -> &Name {
        &self.parsed.tbs_certificate.subject
    }

    pub(crate) fn issuer(&self) -> &Name {
        &self.parsed.tbs_certificate.issuer
    }

    /// What its key signs with.
    ///
    /// # Errors
    /// [`SignError::KeyKind`].
    pub fn algorithm(&self) -> Result<Algorithm, SignError> {
        match self.key()? {
            Key::Rsa(key) => Ok(Algorithm::Rsa(key.size())),
            Key::P256(_) => Ok(Algorithm::P256),
        }
    }

    /// Whose it is.
    #[must_use]
    pub fn holder(&self) -> Holder {
        let serial = self.parsed.tbs_certificate.serial_number.as_bytes();
        let issuer = attribute(self.issuer(), rfc4519::CN)
            .or_else(|| attribute(self.issuer(), rfc4519::O))
            .unwrap_or_default();
        let (from, until) = self.validity();
        Holder {
            name: self.name().unwrap_or_default(),
            organisation: attribute(self.subject(), rfc4519::O),
            serial: serial.iter().map(|byte| format!("{byte:02x}")).collect(),
            issuer,
            from,
            until,
        }
    }

    /// The name, when it has one.
    #[must_use]
    pub fn name(&self) -> Option<String> {
        attribute(self.subject(), rfc4519::CN)
    }

    fn validity(&self) -> (DateTime<Utc>, DateTime<Utc>) {
        let validity = &self.parsed.tbs_certificate.validity;
        let moment = |time: x509_cert::time::Time| DateTime::from(time.to_system_time());
        (moment(validity.not_before), moment(validity.not_after))
    }

    /// Whether it held at a moment.
    ///
    /// # Errors
    /// [`SignError::NotYetValid`], [`SignError::Expired`].
    pub fn held_at(&self, at: DateTime<Utc>) -> Result<(), SignError> {
        let (from, until) = self.validity();
        if at < from {
            Err(SignError::NotYetValid { from })
        } else if at > until {
            Err(SignError::Expired { until })
        } else {
            Ok(())
        }
    }

    /// Whether a person or office can sign documents with it at a moment.
    ///
    /// # Errors
    /// [`SignError::Nameless`], [`SignError::NotForSigning`], [`SignError::KeyKind`], and those of
    /// [`Cert::held_at`].
    pub fn can_sign_at(&self, at: DateTime<Utc>) -> Result<(), SignError> {
        self.held_at(at)?;
        if self.name().is_none_or(|name| name.trim().is_empty()) {
            return Err(SignError::Nameless);
        }
        if !self.is_for_signing() {
            return Err(SignError::NotForSigning);
        }
        self.algorithm().map(|_| ())
    }

    /// A certificate that says nothing of its use may be used.
    pub(crate) fn is_for_signing(&self) -> bool {
        let wanted = KeyUsages::DigitalSignature | KeyUsages::NonRepudiation;
        self.key_usage().is_none_or(|usage| !usage.0.is_disjoint(wanted))
    }

    pub(crate) fn is_authority(&self) -> bool {
        let certifies = self.extension::<BasicConstraints>().is_some_and(|basic| basic.ca);
        let may = KeyUsages::KeyCertSign;
        certifies && self.key_usage().is_none_or(|usage| usage.0.contains(may))
    }

    pub(crate) fn is_for_timestamps(&self) -> bool {
        let usage = self.extension::<ExtendedKeyUsage>();
        usage.is_some_and(|usage| usage.0.contains(&rfc5912::ID_KP_TIME_STAMPING))
    }

    fn key_usage(&self) -> Option<KeyUsage> {
        self.extension::<KeyUsage>()
    }

    fn extension<'a, T: der::Decode<'a> + const_oid::AssociatedOid>(&'a self) -> Option<T> {
        self.parsed.tbs_certificate.get::<T>().ok().flatten().map(|(_, value)| value)
    }

    /// Whether this certificate's key signed the other one.
    pub(crate) fn issued(&self, other: &Self) -> bool {
        let signed = || {
            let tbs = other.parsed.tbs_certificate.to_der().ok()?;
            let hash = Hash::of_signature(other.parsed.signature_algorithm.oid)?;
            let signature = other.parsed.signature.as_bytes()?;
            Some(self.verifies(hash, &tbs, signature))
        };
        self.subject() == other.issuer() && signed().unwrap_or(false)
    }

    /// Whether a signature over a message is this certificate's key's.
    pub(crate) fn verifies(&self, hash: Hash, message: &[u8], signature: &[u8]) -> bool {
        use ring::signature::{self as with, UnparsedPublicKey, VerificationAlgorithm};
        // What kind of key it is, and that it is one that is taken.
        let Ok(key) = self.key() else { return false };
        let info = &self.parsed.tbs_certificate.subject_public_key_info;
        let bits = info.subject_public_key.raw_bytes();
        let algorithm: &dyn VerificationAlgorithm = match (&key, hash) {
            (Key::Rsa(_), Hash::Sha256) => &with::RSA_PKCS1_2048_8192_SHA256,
            (Key::Rsa(_), Hash::Sha384) => &with::RSA_PKCS1_2048_8192_SHA384,
            (Key::Rsa(_), Hash::Sha512) => &with::RSA_PKCS1_2048_8192_SHA512,
            (Key::P256(_), Hash::Sha256) if is_whole_point(bits) => &with::ECDSA_P256_SHA256_ASN1,
            (Key::P256(_), Hash::Sha384) if is_whole_point(bits) => &with::ECDSA_P256_SHA384_ASN1,
            // What is rare is not fast.
            (Key::P256(key), _) => {
                use p256::ecdsa::signature::hazmat::PrehashVerifier as _;
                return p256::ecdsa::Signature::from_der(signature).is_ok_and(|signature| {
                    key.verify_prehash(&hash.digest(message), &signature).is_ok()
                });
            }
        };
        UnparsedPublicKey::new(algorithm, bits).verify(message, signature).is_ok()
    }

    fn key(&self) -> Result<Key, SignError> {
        let spki = &self.parsed.tbs_certificate.subject_public_key_info;
        let der = spki.to_der().map_err(|_| SignError::Certificate)?;
        if spki.algorithm.oid == rfc5912::RSA_ENCRYPTION {
            let key = rsa::RsaPublicKey::from_public_key_der(&der);
            let key = key.map_err(|_| SignError::KeyKind)?;
            return if RSA_BITS.contains(&key.n().bits()) {
                Ok(Key::Rsa(key))
            } else {
                Err(SignError::KeyKind)
            };
        }
        if spki.algorithm.oid == rfc5912::ID_EC_PUBLIC_KEY {
            let key = p256::ecdsa::VerifyingKey::from_public_key_der(&der);
            return key.map(Key::P256).map_err(|_| SignError::KeyKind);
        }
        Err(SignError::KeyKind)
    }
}

/// A point of both its numbers, not of one and a sign.
fn is_whole_point(bits: &[u8]) -> bool {
    bits.first() == Some(&4)
}

enum Key {
    Rsa(rsa::RsaPublicKey),
    P256(p256::ecdsa::VerifyingKey),
}

/// The hashes that a signature may have been made with; SHA-1 is not among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hash {
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    /// By the digest's own name.
    pub(crate) fn named(oid: ObjectIdentifier) -> Option<Self> {
        match oid {
            rfc5912::ID_SHA_256 => Some(Self::Sha256),
            rfc5912::ID_SHA_384 => Some(Self::Sha384),
            rfc5912::ID_SHA_512 => Some(Self::Sha512),
            _ => None,
        }
    }

    /// By the name of a signature that says its hash.
    pub(crate) fn of_signature(oid: ObjectIdentifier) -> Option<Self> {
        match oid {
            rfc5912::SHA_256_WITH_RSA_ENCRYPTION | rfc5912::ECDSA_WITH_SHA_256 => {
                Some(Self::Sha256)
            }
            rfc5912::SHA_384_WITH_RSA_ENCRYPTION | rfc5912::ECDSA_WITH_SHA_384 => {
                Some(Self::Sha384)
            }
            rfc5912::SHA_512_WITH_RSA_ENCRYPTION | rfc5912::ECDSA_WITH_SHA_512 => {
                Some(Self::Sha512)
            }
            _ => None,
        }
    }

    pub(crate) fn digest(self, message: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha256 => Sha256::digest(message).to_vec(),
            Self::Sha384 => Sha384::digest(message).to_vec(),
            Self::Sha512 => Sha512::digest(message).to_vec(),
        }
    }
}

/// One attribute of a name as text.
fn attribute(name: &Name, oid: ObjectIdentifier) -> Option<String> {
    let mut found = name.0.iter().flat_map(|rdn| rdn.0.iter()).filter(|pair| pair.oid == oid);
    found.next().and_then(|pair| text(AnyRef::from(&pair.value)))
}

/// The strings that a name is written in.
fn text(value: AnyRef<'_>) -> Option<String> {
    use der::{Tag, Tagged as _};
    let bytes = value.value();
    match value.tag() {
        Tag::BmpString => {
            let units = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            char::decode_utf16(units).collect::<Result<String, _>>().ok()
        }
        Tag::TeletexString => Some(bytes.iter().copied().map(char::from).collect()),
        Tag::Utf8String | Tag::PrintableString | Tag::Ia5String => {
            String::from_utf8(bytes.to_vec()).ok()
        }
        _ => None,
    }
}
