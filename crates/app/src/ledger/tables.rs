//! The tables of a laptop's store, and what is under their keys. No key carries personal data.

use tannha_store::Table;

/// `seq` (8 bytes, big-endian) → entry and receipt, as received.
pub(super) const LOG: Table = Table("log");
/// `dseq` (8 bytes, big-endian) → own entry that has not been seen in the log yet.
pub(super) const OUTBOX: Table = Table("outbox");
/// `dseq` (8 bytes, big-endian) → [`super::Link`]: this laptop's own chain.
pub(super) const LINKS: Table = Table("links");
/// generation (4 bytes), `seq` (8 bytes), both big-endian → entry and receipt of a log that the
/// district lost, until every act of it was seen again.
pub(super) const LOST: Table = Table("lost");
/// kind byte, 16 bytes of keyed hash → record key and record.
pub(super) const RECORDS: Table = Table("records");
/// case id, `seq` → nothing: the history of a case.
pub(super) const HISTORY: Table = Table("history");
/// One of the names below → its value.
pub(super) const META: Table = Table("meta");
/// draft id, field → what was typed; draft id alone → when, and what for.
pub(crate) const DRAFTS: Table = Table("drafts");
/// 16 bytes of hash of a page and its writer, field → what was typed there and is no act yet.
pub(crate) const JOTTINGS: Table = Table("jottings");
/// 16 bytes of hash of who it is → a person of a list that came from another program; never pushed.
pub(crate) const PEOPLE: Table = Table("people");
/// 16 bytes of hash of officer, day, case and way → a look that is not told yet.
pub(crate) const LOOKS: Table = Table("looks");

/// print id → [`crate::papers::PrintJob`]: what may have come out of the printer and is no act yet.
pub(crate) const PRINTS: Table = Table("prints");

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
/// Version of the reducer that folded the records.
pub(super) const REDUCER: &[u8] = b"reducer";
/// There while the records are being folded anew: they are not whole.
pub(super) const REFOLDING: &[u8] = b"refolding";
/// How often the district was found to have lost its log.
pub(super) const GENERATION: &[u8] = b"generation";
/// Seed of the device key of an identity that was asked for and not taken yet.
pub(super) const SUCCESSOR: &[u8] = b"successor";
/// [`super::LastSync`].
pub(super) const LAST_SYNC: &[u8] = b"last-sync";

pub(super) fn number_key(number: u64) -> [u8; 8] {
    number.to_be_bytes()
}

pub(super) fn history_key(case: tannha_domain::ids::CaseId, seq: u64) -> Vec<u8> {
    [&case.0[..], &seq.to_be_bytes()].concat()
}

pub(super) fn lost_key(generation: u32, seq: u64) -> [u8; 12] {
    let mut key = [0; 12];
    key[..4].copy_from_slice(&generation.to_be_bytes());
    key[4..].copy_from_slice(&seq.to_be_bytes());
    key
}

/// What [`lost_key`] wrote: which rewind, which place.
pub(super) fn lost_place(key: [u8; 12]) -> (u32, u64) {
    let [a, b, c, d, place @ ..] = key;
    (u32::from_be_bytes([a, b, c, d]), u64::from_be_bytes(place))
}
