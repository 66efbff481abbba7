//! The envelope: which protocol, how large, compressed or not.

use std::cell::RefCell;

use zstd::bulk::{Compressor, Decompressor};

/// The protocol that this program speaks.
///
/// 1 is the log, pushes and pulls. 2 adds what a restore needs: the locator, entries given back, new
/// identities; and leases of mã hồ sơ.
pub const PROTOCOL: u16 = 2;

/// The oldest protocol that is still answered, and spoken to a district that knows no newer one.
pub const OLDEST_PROTOCOL: u16 = 1;

/// The most bytes of a message, compressed or not. A batch of a thousand entries has about 0.4 MB.
pub const MAX_MESSAGE_BYTES: usize = 8 * 1024 * 1024;

/// The most that compression may have saved. Entries carry signatures, which do not compress: a real
/// batch stays below 10.
pub const MAX_RATIO: usize = 100;

thread_local! {
    // A context costs more to make than a message to compress.
    static COMPRESSOR: RefCell<Option<Compressor<'static>>> = const { RefCell::new(None) };
    static DECOMPRESSOR: RefCell<Option<Decompressor<'static>>> = const { RefCell::new(None) };
}

const MAGIC: [u8; 4] = *b"TNHA";
const HEADER_BYTES: usize = 11;
const COMPRESSED: u8 = 1;
const LEVEL: i32 = 3;
/// Below this, compressing costs more than it saves.
const WORTH_COMPRESSING_BYTES: usize = 512;

/// Bytes that are no message of this protocol.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "the messages say it")]
pub enum WireError {
    #[error("this is not a message of Tận Nhà")]
    NotOurs,
    #[error("protocol {found} is newer than {known}")]
    NewerProtocol { found: u16, known: u16 },
    #[error("the message has unknown flags")]
    UnknownFlags,
    #[error("{bytes} bytes are more than {limit}")]
    TooLarge { bytes: usize, limit: usize },
    #[error("the message is cut off or does not decompress")]
    Broken,
    #[error("the message does not decode")]
    Encoding,
    #[error("the message is not signed by who it says")]
    Signature,
    #[error("the answer belongs to another question")]
    OtherQuestion,
}

/// Puts a body into an envelope of that protocol.
///
/// # Errors
/// [`WireError::TooLarge`] when the other side would refuse it.
pub fn pack(protocol: u16, body: &[u8]) -> Result<Vec<u8>, WireError> {
    within(body.len())?;
    let plain_len = u32::try_from(body.len()).map_err(|_| too_large(body.len()))?;
    let squeezed = squeeze(body);
    let (flags, payload) = match &squeezed {
        Some(squeezed) => (COMPRESSED, squeezed.as_slice()),
        None => (0, body),
    };
    let mut message = Vec::with_capacity(HEADER_BYTES + payload.len());
    message.extend_from_slice(&MAGIC);
    message.extend_from_slice(&protocol.to_be_bytes());
    message.push(flags);
    message.extend_from_slice(&plain_len.to_be_bytes());
    message.extend_from_slice(payload);
    Ok(message)
}

/// The compressed body, where that is smaller and inside [`MAX_RATIO`].
fn squeeze(body: &[u8]) -> Option<Vec<u8>> {
    #[cfg(feature = "stand-ins")]
    if tannha_domain::log::stand_in::is_used() {
        return None;
    }
    if body.len() < WORTH_COMPRESSING_BYTES {
        return None;
    }
    let squeezed = compress(body)?;
    let saves = squeezed.len() < body.len();
    let believable = body.len() <= squeezed.len().saturating_mul(MAX_RATIO);
    (saves && believable).then_some(squeezed)
}

/// The protocol and the body of an envelope; nothing is decompressed before all of its claims fit
/// the limits.
///
/// # Errors
/// [`WireError`] naming what is wrong; a newer protocol is told apart from garbage.
pub fn unpack(message: &[u8]) -> Result<(u16, Vec<u8>), WireError> {
    within(message.len())?;
    let (header, payload) = message.split_at_checked(HEADER_BYTES).ok_or(WireError::NotOurs)?;
    let [m0, m1, m2, m3, v0, v1, flags, l0, l1, l2, l3] = *header else {
        return Err(WireError::NotOurs);
    };
    if [m0, m1, m2, m3] != MAGIC {
        return Err(WireError::NotOurs);
    }
    let protocol = u16::from_be_bytes([v0, v1]);
    if protocol > PROTOCOL {
        return Err(WireError::NewerProtocol { found: protocol, known: PROTOCOL });
    }
    if protocol < OLDEST_PROTOCOL {
        return Err(WireError::NotOurs);
    }
    let claimed = u32::from_be_bytes([l0, l1, l2, l3]);
    let plain_len = usize::try_from(claimed).map_err(|_| WireError::Broken)?;
    within(plain_len)?;
    match flags {
        0 if payload.len() == plain_len => Ok((protocol, payload.to_vec())),
        0 => Err(WireError::Broken),
        COMPRESSED => {
            let limit = payload.len().saturating_mul(MAX_RATIO);
            if plain_len > limit {
                return Err(WireError::TooLarge { bytes: plain_len, limit });
            }
            let plain = decompress(payload, plain_len).ok_or(WireError::Broken)?;
            if plain.len() == plain_len { Ok((protocol, plain)) } else { Err(WireError::Broken) }
        }
        _ => Err(WireError::UnknownFlags),
    }
}

fn compress(body: &[u8]) -> Option<Vec<u8>> {
    COMPRESSOR.with_borrow_mut(|slot| {
        let mut compressor = slot.take().or_else(|| Compressor::new(LEVEL).ok())?;
        let squeezed = compressor.compress(body).ok();
        *slot = Some(compressor);
        squeezed
    })
}

fn decompress(payload: &[u8], plain_len: usize) -> Option<Vec<u8>> {
    DECOMPRESSOR.with_borrow_mut(|slot| {
        let mut decompressor = slot.take().or_else(|| Decompressor::new().ok())?;
        let plain = decompressor.decompress(payload, plain_len).ok();
        *slot = Some(decompressor);
        plain
    })
}

fn within(bytes: usize) -> Result<(), WireError> {
    if bytes <= MAX_MESSAGE_BYTES { Ok(()) } else { Err(too_large(bytes)) }
}

fn too_large(bytes: usize) -> WireError {
    WireError::TooLarge { bytes, limit: MAX_MESSAGE_BYTES }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn envelope(version: u16, flags: u8, plain_len: u32, payload: &[u8]) -> Vec<u8> {
        let version = version.to_be_bytes();
        [&MAGIC[..], &version, &[flags], &plain_len.to_be_bytes(), payload].concat()
    }

    #[test]
    fn a_newer_protocol_is_told_apart_from_garbage() {
        assert_eq!(
            unpack(&envelope(3, 0, 0, &[])),
            Err(WireError::NewerProtocol { found: 3, known: 2 })
        );
        assert_eq!(unpack(&envelope(0, 0, 0, &[])), Err(WireError::NotOurs));
        assert_eq!(unpack(b"<html>captive portal</html>"), Err(WireError::NotOurs));
        assert_eq!(unpack(b""), Err(WireError::NotOurs));
        assert_eq!(unpack(&envelope(1, 6, 0, &[])), Err(WireError::UnknownFlags));
    }

    #[test]
    fn a_bomb_is_refused_before_it_is_decompressed() {
        let bomb = zstd::bulk::compress(&vec![0; 64 * 1024 * 1024], 19).unwrap();
        let honest = envelope(1, COMPRESSED, 64 * 1024 * 1024, &bomb);
        assert!(matches!(unpack(&honest), Err(WireError::TooLarge { .. })));
        let steep = zstd::bulk::compress(&vec![0; 1024 * 1024], 19).unwrap();
        let claims_much = envelope(1, COMPRESSED, 1024 * 1024, &steep);
        assert!(matches!(unpack(&claims_much), Err(WireError::TooLarge { .. })));
        let claims_little = envelope(1, COMPRESSED, 10, &bomb);
        assert_eq!(unpack(&claims_little), Err(WireError::Broken));
    }

    #[test]
    fn what_compresses_too_well_is_sent_plain_and_arrives() {
        let body = vec![7; 1024 * 1024];
        assert_eq!(unpack(&pack(2, &body).unwrap()), Ok((2, body)));
    }

    proptest! {
        #[test]
        fn every_body_comes_back(body in proptest::collection::vec(any::<u8>(), 0..4096)) {
            prop_assert_eq!(unpack(&pack(2, &body).unwrap()), Ok((2, body)));
        }

        #[test]
        fn random_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..512)) {
            let _ = unpack(&bytes);
            let _ = unpack(&envelope(1, COMPRESSED, 4096, &bytes));
        }

        #[test]
        fn a_cut_or_changed_envelope_never_panics(
            body in proptest::collection::vec(0_u8..4, 0..4096),
            at in any::<prop::sample::Index>(),
            byte in any::<u8>(),
        ) {
            let mut message = pack(PROTOCOL, &body).unwrap();
            let at = at.index(message.len());
            let _ = unpack(&message[..at]);
            message[at] = byte;
            let _ = unpack(&message);
        }
    }
}
