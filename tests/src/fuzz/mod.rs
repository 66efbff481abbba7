//! Every decoder of bytes from outside, as a function from any bytes to nothing: it panics when what
//! must hold does not.
//!
//! ```text
//!   tests/fuzz          libFuzzer, for as long as one likes   ─┐
//!                                                              ├─▶ Target::check(bytes)
//!   tests/tests/fuzz.rs seeds, kept corpora, their mutations  ─┘
//! ```
//!
//! What must hold is more than "no panic": what was decoded and encoded again decodes to the same,
//! an altered byte never verifies, and no input takes more memory than its limits allow.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a suite: what cannot happen fails the run, which says its input"
)]

mod commands;
mod data;
mod district;
mod entries;
mod fold;
mod hatch;
pub mod mutate;
mod paper;
mod proof;
mod store;
mod typed;
mod wire;

use minicbor::{Decode, Encode};

/// A decoder, or a family of them.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// Its name, and that of its corpus.
    pub name: &'static str,
    /// Looks at one input.
    pub check: fn(&[u8]),
    /// Inputs that are what the decoder expects.
    pub seeds: fn() -> Vec<Vec<u8>>,
    /// The most memory that one input may take at once, apart from [`Target::bytes_per_byte`].
    pub bytes: usize,
    /// The most memory for each byte of input.
    pub bytes_per_byte: usize,
}

const MIB: usize = 1 << 20;

/// All of them.
pub const TARGETS: [Target; 12] = [
    target("commands", commands::check, commands::seeds, 64 * MIB, 64),
    target("data", data::check, data::seeds, 4 * MIB, 128),
    target("district", district::check, district::seeds, 4 * MIB, 256),
    target("entries", entries::check, entries::seeds, MIB, 256),
    target("fold", fold::check, fold::seeds, 4 * MIB, 512),
    target("hatch", hatch::check, hatch::seeds, 4 * MIB, 256),
    target("journal", store::check_parts, store::seeds_of_parts, MIB, 256),
    target("paper", paper::check, paper::seeds, 16 * MIB, 1024),
    target("proof", proof::check, proof::seeds, MIB, 256),
    target("store", store::check, store::seeds, 8 * MIB, 64),
    target("typed", typed::check, typed::seeds, 4 * MIB, 512),
    target("wire", wire::check, wire::seeds, MIB, 256),
];

const fn target(
    name: &'static str,
    check: fn(&[u8]),
    seeds: fn() -> Vec<Vec<u8>>,
    bytes: usize,
    bytes_per_byte: usize,
) -> Target {
    Target { name, check, seeds, bytes, bytes_per_byte }
}

impl Target {
    /// The target of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        TARGETS.into_iter().find(|target| target.name == name)
    }

    /// The most memory that this input may take at once.
    #[must_use]
    pub fn allows(&self, input: &[u8]) -> usize {
        self.bytes + input.len() * self.bytes_per_byte
    }
}

/// Decodes, and if that works, sees that what is encoded again decodes to the same.
fn reads_back<T>(bytes: &[u8]) -> Option<T>
where
    T: Encode<()> + for<'b> Decode<'b, ()> + PartialEq + std::fmt::Debug,
{
    let value: T = minicbor::decode(bytes).ok()?;
    let again = minicbor::to_vec(&value).expect("what was decoded can be encoded");
    let back: T = minicbor::decode(&again).expect("what was encoded decodes");
    assert_eq!(back, value, "decoded, encoded and decoded again it is the same");
    Some(value)
}

/// The first byte chooses; the rest is the input.
fn chosen(bytes: &[u8], of: u8) -> Option<(u8, &[u8])> {
    bytes.split_first().map(|(first, rest)| (first % of, rest))
}

/// An input for choice `n`.
fn choice(n: u8, rest: &[u8]) -> Vec<u8> {
    [&[n], rest].concat()
}
