//! The messages. CBOR with integer keys; a number is never reused.

use minicbor::{Decode, Encode};
use tannha_domain::{
    ids::{DeviceId, Hash, PublicKey, Signature, WardId},
    log::{Acknowledgement, ChainHead, Cursor, Digest, SignedEntry, SignedReceipt},
    time::{Date, Moment},
    ward::Officer,
};

use super::{bounded, signed::Message};

/// The most entries in one message, either way.
pub const MAX_ENTRIES: usize = 1000;

/// An entry with the receipt that gives it its place in the ward's log.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Logged {
    /// The entry, byte for byte.
    #[n(0)]
    pub entry: SignedEntry,
    /// The district's word for its place.
    #[n(1)]
    pub receipt: SignedReceipt,
}

/// The most that the laptop wants in the answer; the district may send less, never more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Want {
    /// Entries.
    #[n(0)]
    pub entries: u32,
    /// Bytes of entries and receipts, before compression.
    #[n(1)]
    pub bytes: u32,
}

/// One round's question: where I am, and what I have for you. Signed by the device.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SyncRequest {
    /// [`super::PROTOCOL`] of the sender.
    #[n(0)]
    pub protocol: u16,
    /// The ward whose log is meant.
    #[n(1)]
    pub ward: WardId,
    /// Who asks.
    #[n(2)]
    pub device: DeviceId,
    /// How far the log was read.
    #[n(3)]
    pub cursor: Cursor,
    /// The end of the device's own chain.
    #[n(4)]
    pub chain: ChainHead,
    /// The device's entries from the acknowledged place on.
    #[n(5)]
    #[cbor(decode_with = "bounded::list")]
    pub entries: Vec<SignedEntry>,
    /// Version of the reducer and the digest of the state at the cursor.
    #[n(6)]
    pub digest: Option<(u32, Digest)>,
    /// The laptop's clock when it asked.
    #[n(7)]
    pub device_time: Moment,
    /// The most it wants back.
    #[n(8)]
    pub want: Want,
    /// What protocol 2 adds; absent in protocol 1.
    #[n(9)]
    pub more: Option<Ask>,
}

/// What a laptop of protocol 2 asks besides.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(map)]
pub struct Ask {
    /// Places that it has read, the latest first, ever farther apart: sent when the district did not
    /// know the cursor, to find where their logs part.
    #[n(0)]
    #[cbor(decode_with = "bounded::list")]
    pub locator: Vec<Cursor>,
    /// Entries with the receipts of a log that the district has lost: it was restored from a backup.
    #[n(1)]
    #[cbor(decode_with = "bounded::list")]
    pub returned: Vec<Logged>,
    /// How many such entries it still has, these among them.
    #[n(2)]
    pub lost: u64,
    /// Days for which it would give mã hồ sơ with no network and has too few.
    #[n(3)]
    #[cbor(decode_with = "bounded::list")]
    pub codes_for: Vec<Date>,
}

impl Message for SyncRequest {
    const CONTEXT: &'static [u8] = b"tannha sync request 1\0";
}

/// One round's answer. Signed by the district.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SyncResponse {
    /// Hash of the question that this answers.
    #[n(0)]
    pub answers: Hash,
    /// The district's epoch.
    #[n(1)]
    pub epoch: u32,
    /// How much of the asking device's chain is in the log.
    #[n(2)]
    pub ack: Acknowledgement,
    /// The log after the laptop's cursor.
    #[n(3)]
    #[cbor(decode_with = "bounded::list")]
    pub entries: Vec<Logged>,
    /// The log goes on after these.
    #[n(4)]
    pub more: bool,
    /// The district's clock.
    #[n(5)]
    pub district_time: Moment,
    /// Why something was not done.
    #[n(6)]
    pub refusal: Option<Refusal>,
    /// The district's reducer and digest at the end of the log; only when there is no more.
    #[n(7)]
    pub digest: Option<(u32, Digest)>,
    /// Where the logs part: the latest place of the locator that the district holds too.
    #[n(8)]
    pub common: Option<Cursor>,
    /// How many of the returned entries now have their place again.
    #[n(9)]
    pub taken_back: Option<u32>,
}

impl Message for SyncResponse {
    const CONTEXT: &'static [u8] = b"tannha sync response 1\0";
}

/// Why the district did not do what was asked. Entries that it could keep are kept all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Encode, Decode)]
pub enum Refusal {
    /// The message is of a newer protocol than the district speaks.
    #[n(0)]
    ProtocolTooNew {
        /// The newest that it speaks.
        #[n(0)]
        known: u16,
    },
    /// The message does not decode.
    #[n(1)]
    Malformed,
    /// The message is not signed by the device that it names.
    #[n(2)]
    BadSignature,
    /// No such ward here.
    #[n(3)]
    UnknownWard,
    /// No such laptop in this ward.
    #[n(4)]
    UnknownDevice,
    /// The laptop was revoked: its entries are kept apart, it gets nothing.
    #[n(5)]
    Revoked,
    /// The district's log does not hold the laptop's cursor: it was restored from a backup.
    #[n(6)]
    CursorUnknown,
    /// An entry of the batch is no entry; what came before it is kept.
    #[n(7)]
    BadEntry {
        /// Its place in the device's chain, as far as it can be told.
        #[n(0)]
        dseq: u64,
    },
    /// The enrolment code was never given out.
    #[n(8)]
    CodeUnknown,
    /// The enrolment code was used already or is past its time.
    #[n(9)]
    CodeStale,
    /// The officer whom the code was for was revoked.
    #[n(10)]
    OfficerRevoked,
}

impl Refusal {
    /// Stable code; the catalogue has its text with the remedy as `problem-<code>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ProtocolTooNew { .. } => "protocol-too-new",
            Self::Malformed => "sync-malformed",
            Self::BadSignature => "sync-bad-signature",
            Self::UnknownWard => "ward-unknown",
            Self::UnknownDevice => "device-unknown",
            Self::Revoked => "revoked",
            Self::CursorUnknown => "new-epoch",
            Self::BadEntry { .. } => "entry-encoding",
            Self::CodeUnknown => "enrol-code-unknown",
            Self::CodeStale => "enrol-code-stale",
            Self::OfficerRevoked => "officer-revoked",
        }
    }
}

/// A laptop asks to take part, with the one-time code that the district gave its officer.
/// Signed by the device key that it names.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct EnrolRequest {
    /// [`super::PROTOCOL`] of the sender.
    #[n(0)]
    pub protocol: u16,
    /// The code as typed.
    #[n(1)]
    #[cbor(decode_with = "bounded::text")]
    pub code: String,
    /// The key that will sign the laptop's chain.
    #[n(2)]
    pub device_key: PublicKey,
    /// The officer's key on this laptop.
    #[n(3)]
    pub officer_key: PublicKey,
    /// What people call the laptop.
    #[n(4)]
    #[cbor(decode_with = "bounded::text")]
    pub label: String,
    /// In the place of a code: a laptop that was rolled back takes a new identity.
    #[n(5)]
    pub former: Option<Former>,
}

/// A laptop's earlier identity vouches for its new key.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Former {
    /// The ward.
    #[n(0)]
    pub ward: WardId,
    /// Who it was.
    #[n(1)]
    pub device: DeviceId,
    /// The earlier device key's, over [`Former::vouched`].
    #[n(2)]
    pub signature: Signature,
}

impl Former {
    /// What the earlier key signs.
    #[must_use]
    pub fn vouched(ward: &WardId, device: DeviceId, key: &PublicKey) -> Vec<u8> {
        let context: &[u8] = b"tannha succession 1\0";
        [context, ward.as_str().as_bytes(), b"\0", &device.0, &key.0].concat()
    }
}

impl Message for EnrolRequest {
    const CONTEXT: &'static [u8] = b"tannha enrol request 1\0";
}

/// What a laptop needs to begin.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Enrolled {
    /// Its ward.
    #[n(0)]
    pub ward: WardId,
    /// Its identity.
    #[n(1)]
    pub device: DeviceId,
    /// The officer whom the code was for.
    #[n(2)]
    pub officer: Officer,
    /// The key that signs receipts.
    #[n(3)]
    pub district_key: PublicKey,
    /// The district's epoch.
    #[n(4)]
    pub epoch: u32,
    /// The district's X25519 public key for the laptop's recovery slot.
    #[n(5)]
    #[cbor(with = "minicbor::bytes")]
    pub recovery_key: [u8; 32],
}

/// The answer to an [`EnrolRequest`]. Signed by the district.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum EnrolResponse {
    /// Welcome.
    #[n(0)]
    Enrolled(#[n(0)] Box<Enrolled>),
    /// No, and why.
    #[n(1)]
    Refused(#[n(0)] Refusal),
    /// The new identity of a laptop that was rolled back.
    #[n(2)]
    Succeeded(#[n(0)] DeviceId),
}

impl Message for EnrolResponse {
    const CONTEXT: &'static [u8] = b"tannha enrol response 1\0";
}
