//! Seeded mutations that know a little of what these inputs are made of: CBOR heads, lengths,
//! numbers at their ends, and pieces of other inputs.

use rand::{Rng as _, RngCore as _, seq::IndexedRandom as _};
use rand_chacha::ChaCha8Rng;

/// Numbers at whose edges arithmetic breaks.
const NUMBERS: [u64; 12] = [
    0,
    1,
    0x7f,
    0x80,
    0xff,
    0xffff,
    0x7fff_ffff,
    0xffff_ffff,
    0x7fff_ffff_ffff_ffff,
    0x8000_0000_0000_0000,
    0xffff_ffff_ffff_fffe,
    0xffff_ffff_ffff_ffff,
];

/// Texts at which parsers of what people type break.
const TEXTS: [&str; 10] = [
    "\u{0}",
    "ệ",
    "e\u{323}\u{302}",
    "\u{feff}",
    "\u{202e}",
    "\u{1f476}",
    "ſ",
    "İ",
    "-",
    "99999999999",
];

/// A mutation of `input`; `others` are inputs to take pieces from. At most `most` bytes long.
#[must_use]
pub fn mutate(input: &[u8], others: &[Vec<u8>], most: usize, chance: &mut ChaCha8Rng) -> Vec<u8> {
    let mut bytes = input.to_vec();
    for _ in 0..chance.random_range(1..=4) {
        step(&mut bytes, others, chance);
    }
    bytes.truncate(most);
    bytes
}

fn step(bytes: &mut Vec<u8>, others: &[Vec<u8>], chance: &mut ChaCha8Rng) {
    let at = chance.random_range(0..=bytes.len());
    let len = chance.random_range(0..=(bytes.len() - at).min(32));
    match chance.random_range(0..9) {
        0 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << chance.random_range(0..8);
            }
        }
        1 => bytes.truncate(at),
        2 => drop(bytes.drain(at..at + len)),
        3 => {
            let piece = bytes[at..at + len].to_vec();
            drop(bytes.splice(at..at, piece));
        }
        4 => put(bytes, at, &number(chance)),
        5 => put(bytes, at, &head(chance)),
        6 => {
            let text = TEXTS.choose(chance).copied().unwrap_or_default();
            drop(bytes.splice(at..at + len, text.bytes()));
        }
        7 => {
            let mut noise = vec![0; len.max(1)];
            chance.fill_bytes(&mut noise);
            put(bytes, at, &noise);
        }
        _ => {
            let Some(other) = others.choose(chance).filter(|other| !other.is_empty()) else {
                return;
            };
            let from = chance.random_range(0..other.len());
            let to = chance.random_range(from..=other.len());
            drop(bytes.splice(at..at + len, other[from..to].iter().copied()));
        }
    }
}

/// Overwrites, and goes on past the end.
fn put(bytes: &mut Vec<u8>, at: usize, what: &[u8]) {
    let end = (at + what.len()).min(bytes.len());
    drop(bytes.splice(at..end, what.iter().copied()));
}

fn number(chance: &mut ChaCha8Rng) -> Vec<u8> {
    let number = NUMBERS.choose(chance).copied().unwrap_or_default();
    let width = [1, 2, 4, 8].choose(chance).copied().unwrap_or(8);
    match chance.random() {
        true => number.to_le_bytes()[..width].to_vec(),
        false => number.to_be_bytes()[8 - width..].to_vec(),
    }
}

/// A CBOR head: a major type with a number of any width, or one of the simple values.
fn head(chance: &mut ChaCha8Rng) -> Vec<u8> {
    let major = chance.random_range(0..8_u8) << 5;
    let number = NUMBERS.choose(chance).copied().unwrap_or_default().to_be_bytes();
    match chance.random_range(0..6) {
        0 => vec![major | chance.random_range(0..24_u8)],
        1 => [&[major | 24], &number[7..]].concat(),
        2 => [&[major | 25], &number[6..]].concat(),
        3 => [&[major | 26], &number[4..]].concat(),
        4 => [&[major | 27], &number[..]].concat(),
        _ => vec![major | 31],
    }
}
