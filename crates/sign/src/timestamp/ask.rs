//! A timestamp asked for, and the answer looked through before it is kept.

use const_oid::db::rfc5912;
use der::{
    Decode as _, Encode as _, Sequence,
    asn1::{Any, OctetString, Uint},
};
use sha2::{Digest as _, Sha256};
use spki::AlgorithmIdentifierOwned;

use super::{Timestamper, token::read_stamp};
use crate::error::SignError;

/// What is stamped.
#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
pub(super) struct Imprint {
    pub(super) algorithm: AlgorithmIdentifierOwned,
    pub(super) hash: OctetString,
}

#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
struct Request {
    version: u8,
    imprint: Imprint,
    nonce: Uint,
    with_certificate: bool,
}

/// The token for a signature's bytes.
pub(crate) fn stamp(server: &dyn Timestamper, signature: &[u8]) -> Result<Vec<u8>, SignError> {
    let (request, nonce) = request(signature).map_err(|_| SignError::StampWrong)?;
    let token = granted(&server.answer(&request)?)?;
    let stamp = read_stamp(&token, signature).map_err(|_| SignError::StampWrong)?;
    // A server that repeats the number answers this request and none from before.
    match stamp.nonce {
        Some(said) if said != nonce => Err(SignError::StampWrong),
        _ => Ok(token),
    }
}

fn request(signature: &[u8]) -> der::Result<(Vec<u8>, Uint)> {
    let hash = Sha256::digest(signature);
    // Each signature has bytes of its own, so a number drawn from them is asked once.
    let drawn = Sha256::digest([&b"nonce"[..], signature].concat());
    let nonce = Uint::new(&drawn[..8])?;
    let algorithm = AlgorithmIdentifierOwned { oid: rfc5912::ID_SHA_256, parameters: None };
    let imprint = Imprint { algorithm, hash: OctetString::new(hash.to_vec())? };
    let asked = Request { version: 1, imprint, nonce: nonce.clone(), with_certificate: true };
    Ok((asked.to_der()?, nonce))
}

/// The token of an answer that grants one.
fn granted(answer: &[u8]) -> Result<Vec<u8>, SignError> {
    let parts = Vec::<Any>::from_der(answer).map_err(|_| SignError::StampWrong)?;
    let info = parts.first().and_then(|info| info.to_der().ok()).ok_or(SignError::StampWrong)?;
    let info = Vec::<Any>::from_der(&info).map_err(|_| SignError::StampWrong)?;
    let status = info.first().and_then(|status| status.decode_as::<u32>().ok());
    match (status.ok_or(SignError::StampWrong)?, parts.get(1)) {
        // Granted, or with changes that the token itself shows.
        (0 | 1, Some(token)) => token.to_der().map_err(|_| SignError::StampWrong),
        (0 | 1, None) => Err(SignError::StampWrong),
        (status, _) => Err(SignError::StampRefused { status }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_told_with_its_status() {
        // status 2 (rejection), nothing else
        let refused = [0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02];
        assert_eq!(granted(&refused), Err(SignError::StampRefused { status: 2 }));
    }

    #[test]
    fn an_answer_of_anything_else_is_no_timestamp() {
        for bytes in [&b""[..], b"<html>", &[0x30, 0x00], &[0x30, 0x05, 0x30, 0x03, 2, 1, 0]] {
            assert_eq!(granted(bytes), Err(SignError::StampWrong));
        }
    }
}
