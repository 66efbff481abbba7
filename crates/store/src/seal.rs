//! Compress, then XChaCha20-Poly1305 with the place as associated data.
//!
//! The nonce is 24 random bytes, not the sequence: a laptop restored from an old disk image writes
//! other values under sequences that it used before, with the same key, and a repeated nonce would
//! give both away. 192 random bits do not meet in any laptop's life.

use std::{cell::RefCell, fmt};

use chacha20poly1305::{AeadInPlace, KeyInit, Tag, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;
use zstd::bulk::{Compressor, Decompressor};

use crate::{
    error::StoreError,
    planted::{Fault, planted},
    secret::{self, Secret32},
};

const NONCE: usize = 24;
const TAG: usize = 16;
/// What a seal adds to incompressible bytes: nonce, one byte of kind, tag.
pub(crate) const OVERHEAD: usize = NONCE + 1 + TAG;
/// Below this zstd's own header eats the gain.
const COMPRESS_FROM: usize = 96;
const LEVEL: i32 = 1;
const PLAIN: u8 = 0;
const ZSTD: u8 = 1;
/// Nothing larger was ever sealed, so nothing larger is unpacked.
const LIMIT: usize = 128 << 20;

thread_local! {
    // A context costs more to make than a record to compress.
    static COMPRESSOR: RefCell<Option<Compressor<'static>>> = const { RefCell::new(None) };
    static DECOMPRESSOR: RefCell<Option<Decompressor<'static>>> = const { RefCell::new(None) };
}

/// A cipher under one derived key.
pub(crate) struct Sealer(XChaCha20Poly1305);

impl fmt::Debug for Sealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sealer(…)")
    }
}

impl Sealer {
    pub(crate) fn new(key: &Secret32) -> Self {
        Self(XChaCha20Poly1305::new(key.bytes().into()))
    }

    /// `nonce ‖ ciphertext ‖ tag`; opens only with the same `place`.
    pub(crate) fn seal(&self, place: &[u8], plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        if planted(Fault::NotSealed) {
            return Ok([&[0; NONCE][..], &[PLAIN], plain, &checksum(plain)].concat());
        }
        #[cfg(feature = "stand-ins")]
        if let Some(sealed) = stand_in::seal(place, plain) {
            return Ok(sealed);
        }
        let nonce: [u8; NONCE] = secret::random()?;
        let mut sealed = Vec::with_capacity(plain.len() + OVERHEAD);
        sealed.extend_from_slice(&nonce);
        pack(plain, &mut sealed)?;
        let tag = self
            .0
            .encrypt_in_place_detached(XNonce::from_slice(&nonce), place, &mut sealed[NONCE..])
            .map_err(|_| too_large(plain.len()))?;
        sealed.extend_from_slice(&tag);
        Ok(sealed)
    }

    /// The plain bytes; `None` if anything about the seal or its place is not as it was sealed.
    pub(crate) fn open(&self, place: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, rest) = sealed.split_at_checked(NONCE)?;
        let (body, tag) = rest.split_at_checked(rest.len().checked_sub(TAG)?)?;
        if planted(Fault::NotSealed) {
            return unpack(body);
        }
        #[cfg(feature = "stand-ins")]
        if stand_in::is_used() {
            return stand_in::open(place, nonce, body, tag);
        }
        let mut packed = Zeroizing::new(body.to_vec());
        self.0
            .decrypt_in_place_detached(
                XNonce::from_slice(nonce),
                place,
                &mut packed,
                Tag::from_slice(tag),
            )
            .ok()?;
        unpack(&packed)
    }
}

/// The last 16 bytes of a seal: they depend on every byte of it.
pub(crate) fn tag_of(sealed: &[u8]) -> [u8; TAG] {
    sealed.last_chunk().copied().unwrap_or_default()
}

/// In the place of a tag, so that the frames are chained by something.
fn checksum(plain: &[u8]) -> [u8; TAG] {
    let mut tag = [0; TAG];
    tag[..4].copy_from_slice(&crc32c::crc32c(plain).to_le_bytes());
    tag
}

fn pack(plain: &[u8], out: &mut Vec<u8>) -> Result<(), StoreError> {
    if plain.len() > LIMIT {
        return Err(too_large(plain.len()));
    }
    if plain.len() >= COMPRESS_FROM {
        let packed = Zeroizing::new(compress(plain)?);
        if packed.len() + 4 < plain.len() {
            out.push(ZSTD);
            let len = u32::try_from(plain.len()).map_err(|_| too_large(plain.len()))?;
            out.extend_from_slice(&len.to_le_bytes());
            out.extend_from_slice(&packed);
            return Ok(());
        }
    }
    out.push(PLAIN);
    out.extend_from_slice(plain);
    Ok(())
}

fn unpack(packed: &[u8]) -> Option<Vec<u8>> {
    let (&kind, rest) = packed.split_first()?;
    match kind {
        PLAIN => Some(rest.to_vec()),
        ZSTD => {
            let (len, rest) = rest.split_first_chunk()?;
            let len = usize::try_from(u32::from_le_bytes(*len)).ok().filter(|&len| len <= LIMIT)?;
            decompress(rest, len).filter(|plain| plain.len() == len)
        }
        _ => None,
    }
}

fn compress(plain: &[u8]) -> Result<Vec<u8>, StoreError> {
    COMPRESSOR.with_borrow_mut(|slot| {
        let mut compressor = match slot.take() {
            Some(compressor) => compressor,
            None => Compressor::new(LEVEL).map_err(|_| StoreError::Compression)?,
        };
        let packed = compressor.compress(plain).map_err(|_| StoreError::Compression);
        *slot = Some(compressor);
        packed
    })
}

fn decompress(packed: &[u8], len: usize) -> Option<Vec<u8>> {
    DECOMPRESSOR.with_borrow_mut(|slot| {
        let mut decompressor = match slot.take() {
            Some(decompressor) => decompressor,
            None => Decompressor::new().ok()?,
        };
        let plain = decompressor.decompress(packed, len).ok();
        *slot = Some(decompressor);
        plain
    })
}

fn too_large(size: usize) -> StoreError {
    StoreError::TooLarge { size: size as u64, limit: LIMIT as u64 }
}

/// What stands in for compressing and sealing where a simulation makes millions of records: the plain
/// bytes, with a sum over them and their place. It keeps no secret; it finds every accident.
#[cfg(feature = "stand-ins")]
pub mod stand_in {
    use std::{
        cell::Cell,
        hash::{DefaultHasher, Hasher as _},
    };

    use super::{NONCE, OVERHEAD, PLAIN, TAG, unpack};

    thread_local! {
        static NEXT: Cell<Option<u64>> = const { Cell::new(None) };
    }

    /// Runs `act` with stand-ins for all seals that this thread makes and opens.
    pub fn with_stand_in<T>(act: impl FnOnce() -> T) -> T {
        struct End;
        impl Drop for End {
            fn drop(&mut self) {
                NEXT.set(None);
            }
        }
        NEXT.set(Some(0));
        let _end = End;
        act()
    }

    pub(crate) fn is_used() -> bool {
        NEXT.get().is_some()
    }

    pub(super) fn seal(place: &[u8], plain: &[u8]) -> Option<Vec<u8>> {
        let nonce = NEXT.get()?;
        NEXT.set(Some(nonce + 1));
        let mut sealed = Vec::with_capacity(plain.len() + OVERHEAD);
        sealed.extend_from_slice(&[0; NONCE - 8]);
        sealed.extend_from_slice(&nonce.to_le_bytes());
        sealed.push(PLAIN);
        sealed.extend_from_slice(plain);
        let tag = sum(place, &sealed[..NONCE], &sealed[NONCE..]);
        sealed.extend_from_slice(&tag);
        Some(sealed)
    }

    pub(super) fn open(place: &[u8], nonce: &[u8], body: &[u8], tag: &[u8]) -> Option<Vec<u8>> {
        if sum(place, nonce, body) == *tag { unpack(body) } else { None }
    }

    fn sum(place: &[u8], nonce: &[u8], body: &[u8]) -> [u8; TAG] {
        let mut hasher = DefaultHasher::new();
        for part in [place, nonce, body] {
            hasher.write_usize(part.len());
            hasher.write(part);
        }
        let mut sum = [0; TAG];
        sum[..8].copy_from_slice(&hasher.finish().to_le_bytes());
        hasher.write_u8(1);
        sum[8..].copy_from_slice(&hasher.finish().to_le_bytes());
        sum
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealer() -> Sealer {
        Sealer::new(&Secret32::new([3; 32]))
    }

    #[test]
    fn what_was_sealed_opens_at_any_size() {
        for len in [0, 1, 95, 96, 4000, 300_000] {
            for plain in [vec![7; len], crate::testing::noise(len)] {
                let sealed = sealer().seal(b"place", &plain).unwrap();
                assert_eq!(sealer().open(b"place", &sealed), Some(plain));
            }
        }
    }

    #[test]
    fn another_place_another_key_or_any_flipped_bit_does_not_open() {
        let sealed = sealer().seal(b"place", b"Nguyen Thi Mau").unwrap();
        assert_eq!(sealer().open(b"places", &sealed), None);
        assert_eq!(Sealer::new(&Secret32::new([4; 32])).open(b"place", &sealed), None);
        for bit in 0..sealed.len() * 8 {
            let mut changed = sealed.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(sealer().open(b"place", &changed), None, "bit {bit}");
        }
        for len in 0..sealed.len() {
            assert_eq!(sealer().open(b"place", &sealed[..len]), None, "length {len}");
        }
    }

    #[cfg(feature = "stand-ins")]
    #[test]
    fn a_stand_in_is_as_strict_about_accidents() {
        stand_in::with_stand_in(|| {
            what_was_sealed_opens_at_any_size();
            let sealed = sealer().seal(b"place", b"Nguyen Thi Mau").unwrap();
            assert_ne!(sealed, sealer().seal(b"place", b"Nguyen Thi Mau").unwrap());
            assert_eq!(sealer().open(b"places", &sealed), None);
            for bit in 0..sealed.len() * 8 {
                let mut changed = sealed.clone();
                changed[bit / 8] ^= 1 << (bit % 8);
                assert_eq!(sealer().open(b"place", &changed), None, "bit {bit}");
            }
        });
    }

    #[test]
    fn a_seal_shows_nothing_of_what_it_holds_and_never_repeats() {
        let plain = b"Nguyen Thi Mau, Nguyen Thi Mau".repeat(9);
        let sealed = sealer().seal(b"", &plain).unwrap();
        assert!(!sealed.windows(6).any(|part| part == b"Nguyen"));
        assert_ne!(sealed, sealer().seal(b"", &plain).unwrap());
    }
}
