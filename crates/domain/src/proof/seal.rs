//! The code's bytes: a COSE_Sign1 (RFC 9052) by the laptop's key, which carries that key in a CWT that
//! the district signed (header `kcwt` of RFC 9528), so that who knows the district's key knows all.

use coset::{
    AsCborValue as _, CborSerializable as _, CoseSign1, CoseSign1Builder, HeaderBuilder, Label,
    cbor::value::Value,
    cwt::{ClaimName, ClaimsSet, ClaimsSetBuilder},
    iana,
};

use super::{BadProof, Claims};
use crate::{
    ids::{Hash, PublicKey, Signature, WardId},
    log::{decode, encode, hash, is_signed},
};

/// What each signature is for, beside what it is over: no signature of the one kind is one of the other.
const OF_A_PAPER: &[u8] = b"tannha paper 1";
const OF_A_KEY: &[u8] = b"tannha paper key 1";
/// More bytes than this are no code.
const MAX_CODE: usize = 1_024;
/// Header parameter `kcwt`: a CWT that holds the signer's key (RFC 9528).
const KCWT: i64 = 13;
/// Kinds and parameters of a COSE key: an octet key pair on Ed25519.
const KEY_TYPE: i64 = 1;
const CURVE: i64 = -1;
const X: i64 = -2;

/// A code whose signatures are good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// What it says.
    pub claims: Claims,
    /// The ward for which the district let its key sign papers.
    pub ward: WardId,
    /// The laptop's key.
    pub key: PublicKey,
    /// The code as the log knows it.
    pub id: Hash,
}

/// The district's word that a laptop's key signs papers of a ward. It is part of every code that the
/// laptop makes, and says nothing but the ward and the key.
#[must_use]
pub fn certify(ward: &WardId, key: &PublicKey, sign: impl FnOnce(&[u8]) -> Signature) -> Vec<u8> {
    let int = |value: i64| Value::Integer(value.into());
    let cose_key = Value::Map(vec![
        (int(KEY_TYPE), int(iana::KeyType::OKP as i64)),
        (int(CURVE), int(iana::EllipticCurve::Ed25519 as i64)),
        (int(X), Value::Bytes(key.0.to_vec())),
    ]);
    let claims = ClaimsSetBuilder::new()
        .subject(ward.as_str().to_owned())
        .claim(iana::CwtClaimName::Cnf, Value::Map(vec![(int(1), cose_key)]))
        .build();
    signed(claims.to_vec().unwrap_or_default(), None, OF_A_KEY, sign)
}

/// A code for these claims, by the key that the certificate is for.
///
/// # Errors
/// [`BadProof::Damaged`] when the certificate does not read.
pub fn seal(
    claims: &Claims,
    certificate: &[u8],
    sign: impl FnOnce(&[u8]) -> Signature,
) -> Result<Vec<u8>, BadProof> {
    let certificate = Value::from_slice(certificate).map_err(|_| BadProof::Damaged)?;
    let payload = encode(claims).map_err(|_| BadProof::Damaged)?;
    Ok(signed(payload, Some(certificate), OF_A_PAPER, sign))
}

fn signed(
    payload: Vec<u8>,
    certificate: Option<Value>,
    purpose: &[u8],
    sign: impl FnOnce(&[u8]) -> Signature,
) -> Vec<u8> {
    let protected = HeaderBuilder::new().algorithm(iana::Algorithm::EdDSA).build();
    let mut unprotected = HeaderBuilder::new();
    if let Some(certificate) = certificate {
        unprotected = unprotected.value(KCWT, certificate);
    }
    CoseSign1Builder::new()
        .protected(protected)
        .unprotected(unprotected.build())
        .payload(payload)
        .create_signature(purpose, |bytes| sign(bytes).0.to_vec())
        .build()
        .to_vec()
        .unwrap_or_default()
}

/// What a code says, after both signatures were checked against the district's key alone.
///
/// # Errors
/// [`BadProof::Damaged`] when it does not read or its signature does not fit, or
/// [`BadProof::OtherDistrict`] when the key in it is not this district's to trust, or
/// [`BadProof::Newer`] when what it says needs a newer version.
pub fn open(code: &[u8], district: &PublicKey) -> Result<Opened, BadProof> {
    if code.len() > MAX_CODE {
        return Err(BadProof::Damaged);
    }
    let outer = CoseSign1::from_slice(code).map_err(|_| BadProof::Damaged)?;
    let [(Label::Int(KCWT), certificate)] = outer.unprotected.rest.as_slice() else {
        return Err(BadProof::Damaged);
    };
    let certificate =
        CoseSign1::from_cbor_value(certificate.clone()).map_err(|_| BadProof::Damaged)?;
    let (ward, key) = certified(&certificate)?;
    let payload = outer.payload.as_deref().ok_or(BadProof::Damaged)?;
    check(&outer, OF_A_PAPER, &key).ok_or(BadProof::Damaged)?;
    check(&certificate, OF_A_KEY, district).ok_or(BadProof::OtherDistrict)?;
    let claims: Claims = decode(payload).map_err(|_| BadProof::Newer)?;
    let id = hash(b"tannha proof 1\0", &[payload, &outer.signature]);
    Ok(Opened { claims, ward, key, id })
}

/// What the certificate says, before it is known to be the district's.
fn certified(certificate: &CoseSign1) -> Result<(WardId, PublicKey), BadProof> {
    let payload = certificate.payload.as_deref().ok_or(BadProof::Damaged)?;
    let claims = ClaimsSet::from_slice(payload).map_err(|_| BadProof::Damaged)?;
    let ward = claims.subject.as_deref().and_then(|ward| WardId::parse(ward).ok());
    let cnf = ClaimName::Assigned(iana::CwtClaimName::Cnf);
    let held = claims.rest.iter().find(|(name, _)| *name == cnf).map(|(_, value)| value);
    let key = held.and_then(|held| entry(held, 1)).and_then(|key| {
        let is = |label, wanted: i64| {
            entry(key, label).and_then(Value::as_integer) == Some(wanted.into())
        };
        let known = is(KEY_TYPE, iana::KeyType::OKP as i64)
            && is(CURVE, iana::EllipticCurve::Ed25519 as i64);
        let bytes = entry(key, X)?.as_bytes()?.as_slice();
        known.then(|| bytes.try_into().ok().map(PublicKey)).flatten()
    });
    ward.zip(key).ok_or(BadProof::Damaged)
}

fn entry(map: &Value, label: i64) -> Option<&Value> {
    let label = Value::Integer(label.into());
    map.as_map()?.iter().find(|(key, _)| *key == label).map(|(_, value)| value)
}

/// Whether this is signed by that key, with Ed25519 and nothing else.
fn check(message: &CoseSign1, purpose: &[u8], key: &PublicKey) -> Option<()> {
    let alg = message.protected.header.alg.as_ref()?;
    if *alg != coset::Algorithm::Assigned(iana::Algorithm::EdDSA) {
        return None;
    }
    message
        .verify_signature(purpose, |signature, bytes| {
            let signature = signature.try_into().map(Signature).map_err(|_| ())?;
            if is_signed(key, bytes, &signature) { Ok(()) } else { Err(()) }
        })
        .ok()
}
