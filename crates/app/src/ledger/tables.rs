//! The tables of a laptop's store, and what is under their keys. No key carries personal data.

use tannha_store::Table;

/// `seq` (8 bytes, big-endian) → entry and receipt, as received.
pub(super) const LOG: Table = Table("log");
/// `dseq` (8 bytes, big-endian) → own entry that has not been seen in the log yet.
pub(super) const OUTBOX: Table = Table("outbox");
/// `dseq` (8 bytes, big-endian) → [`super::Link`]: this laptop's own chain.
pub(super) const LINKS: Table = Table("links");
/// kind byte, 16 bytes of keyed hash → record key and record.
pub(super) const RECORDS: Table = Table("records");
/// case id, `seq` → nothing: the history of a case.
pub(super) const HISTORY: Table = Table("history");
/// One of the names below → its value.
pub(super) const META: Table = Table("meta");
/// draft id, field → what was typed; draft id alone → when, and what for.
pub(crate) const DRAFTS: Table = Table("drafts");

/// [`super::Identity`].
pub(super) const IDENTITY: &[u8] = b"identity";
/// [`tannha_domain::log::Cursor`].
pub(super) const CURSOR: &[u8] = b"cursor";
/// [`tannha_domain::log::ChainHead`].
pub(super) const CHAIN: &[u8] = b"chain";
/// [`tannha_domain::log::Digest`].
pub(super) const DIGEST: &[u8] = b"digest";
/// [`tannha_domain::log::Acknowledgement`].
pub(super) const ACKNOWLEDGED: &[u8] = b"acknowledged";
/// [`super::LastSync`].
pub(super) const LAST_SYNC: &[u8] = b"last-sync";

pub(super) fn number_key(number: u64) -> [u8; 8] {
    number.to_be_bytes()
}

pub(super) fn history_key(case: tannha_domain::ids::CaseId, seq: u64) -> Vec<u8> {
    [&case.0[..], &seq.to_be_bytes()].concat()
}
