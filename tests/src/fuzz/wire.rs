//! The envelope and the messages in it: both directions, both protocols.

use std::cell::LazyCell;

use ed25519_dalek::{Signer as _, SigningKey};
use tannha_domain::{
    ids::{DeviceId, Hash, OfficerId, PublicKey, Signature, WardId},
    log::{Acknowledgement, ChainHead, Cursor, Digest},
    time::{Date, Moment},
    ward::{Officer, Role},
};
use tannha_sync::{
    EnrolRequest, EnrolResponse, Enrolled, Refusal, SyncRequest, SyncResponse, Ticket, Want,
    wire::{Ask, Former, MAX_ENTRIES, MAX_MESSAGE_BYTES, Message, Signed, pack, unpack},
};

use super::{choice, chosen, entries, fold, reads_back};

thread_local! {
    static SIGNED: LazyCell<Vec<Vec<u8>>> = LazyCell::new(signed);
}

pub(super) fn check(bytes: &[u8]) {
    let Some((which, rest)) = chosen(bytes, 7) else { return };
    match which {
        0 => envelope(rest),
        1 => bounded(reads_back::<SyncRequest>(rest)),
        2 => {
            let read = reads_back::<SyncResponse>(rest);
            assert!(read.is_none_or(|read| read.entries.len() <= MAX_ENTRIES));
        }
        3 => drop(reads_back::<EnrolRequest>(rest)),
        4 => drop(reads_back::<EnrolResponse>(rest)),
        5 => altered(rest),
        _ => {
            let text = String::from_utf8_lossy(rest);
            if let Ok(ticket) = Ticket::parse(&text) {
                assert_eq!(Ticket::parse(&ticket.print()).as_ref(), Ok(&ticket));
            }
        }
    }
}

fn envelope(bytes: &[u8]) {
    if let Ok((protocol, body)) = unpack(bytes) {
        assert!(body.len() <= MAX_MESSAGE_BYTES);
        let again = pack(protocol, &body).expect("what fitted fits again");
        assert_eq!(unpack(&again), Ok((protocol, body)));
    }
    if let Ok((protocol, signed)) = Signed::unpack(bytes) {
        let again = signed.pack(protocol).expect("what fitted fits again");
        assert_eq!(Signed::unpack(&again), Ok((protocol, signed.clone())));
        // Nobody has the key whose secret nobody knows.
        let nobody = PublicKey([9; 32]);
        assert!(signed.open::<SyncRequest>(&nobody).is_err());
        let _ = signed.read::<SyncRequest>();
    }
}

fn bounded(request: Option<SyncRequest>) {
    let Some(request) = request else { return };
    assert!(request.entries.len() <= MAX_ENTRIES);
    if let Some(more) = request.more {
        let most = more.returned.len().max(more.locator.len()).max(more.codes_for.len());
        assert!(most <= MAX_ENTRIES);
    }
}

/// A signed message of ours with bytes of the input laid over it: it opens only if it says the same.
fn altered(bytes: &[u8]) {
    let Some((which, rest)) = bytes.split_first() else { return };
    SIGNED.with(|signed| {
        let original = &signed[usize::from(*which) % signed.len()];
        let mut changed = original.clone();
        for edit in rest.chunks_exact(3) {
            let at = usize::from(u16::from_le_bytes([edit[0], edit[1]])) % changed.len();
            changed[at] = edit[2];
        }
        let (_, before) = Signed::unpack(original).unwrap();
        let Ok((_, after)) = Signed::unpack(&changed) else { return };
        let key = PublicKey(key().verifying_key().to_bytes());
        same_or_refused::<SyncRequest>(&before, &after, &key);
        same_or_refused::<SyncResponse>(&before, &after, &key);
        same_or_refused::<EnrolRequest>(&before, &after, &key);
        same_or_refused::<EnrolResponse>(&before, &after, &key);
    });
}

fn same_or_refused<M: Message>(before: &Signed, after: &Signed, key: &PublicKey) {
    if after.check::<M>(key).is_ok() {
        assert_eq!(before.hash(), after.hash(), "an altered byte never verifies");
    }
}

pub(super) fn seeds() -> Vec<Vec<u8>> {
    let mut seeds: Vec<Vec<u8>> = signed().iter().map(|message| choice(0, message)).collect();
    let plain = |n, message: Vec<u8>| choice(n, &message);
    seeds.push(plain(1, encode(&request(true))));
    seeds.push(plain(1, encode(&request(false))));
    seeds.push(plain(2, encode(&response())));
    seeds.push(plain(3, encode(&enrol())));
    seeds.extend(answers().iter().map(|answer| plain(4, encode(answer))));
    seeds.extend((0..4).map(|which| choice(5, &[which, 40, 0, 7, 200, 1, 9])));
    let ticket = Ticket {
        address: "https://district.example:8443".to_owned(),
        code: "00592-ABCD-EFGH-JKMN".to_owned(),
        certificate: Some("-----BEGIN CERTIFICATE-----\n".to_owned()),
        district_key: PublicKey([7; 32]),
    };
    seeds.push(choice(6, ticket.print().as_bytes()));
    seeds
}

fn encode<T: minicbor::Encode<()>>(value: &T) -> Vec<u8> {
    minicbor::to_vec(value).unwrap()
}

fn digest() -> Digest {
    fold::folded(&entries::acts()).digest().clone()
}

fn key() -> SigningKey {
    SigningKey::from_bytes(&[3; 32])
}

/// One of each message, signed and packed, in both protocols where there are two.
fn signed() -> Vec<Vec<u8>> {
    let sign = |bytes: &[u8]| Signature(key().sign(bytes).to_bytes());
    let mut packed = vec![
        Signed::new(&request(true), sign).unwrap().pack(2).unwrap(),
        Signed::new(&request(false), sign).unwrap().pack(1).unwrap(),
        Signed::new(&response(), sign).unwrap().pack(2).unwrap(),
        Signed::new(&enrol(), sign).unwrap().pack(2).unwrap(),
    ];
    packed.extend(answers().iter().map(|a| Signed::new(a, sign).unwrap().pack(1).unwrap()));
    packed
}

fn at() -> Moment {
    Moment::from_utc_ms(1_795_395_600_000)
}

/// A question with entries; in protocol 2 with all that a restore needs.
pub(super) fn request(is_second: bool) -> SyncRequest {
    let cursor = Cursor { epoch: 1, seq: 7, head: Hash([1; 32]) };
    SyncRequest {
        protocol: if is_second { 2 } else { 1 },
        ward: WardId::parse("00592").unwrap(),
        device: DeviceId([2; 16]),
        cursor,
        chain: ChainHead { next: 2, hash: Hash([5; 32]) },
        entries: entries::chain().into_iter().map(|logged| logged.entry).collect(),
        digest: Some((5, digest())),
        device_time: at(),
        want: Want { entries: 1000, bytes: 1 << 20 },
        more: is_second.then(|| Ask {
            locator: vec![cursor, Cursor::START],
            returned: entries::chain(),
            lost: 2,
            codes_for: vec![Date(at().date())],
        }),
    }
}

fn response() -> SyncResponse {
    SyncResponse {
        answers: Hash([6; 32]),
        epoch: 1,
        ack: Acknowledgement { count: 2, hash: Hash([5; 32]) },
        entries: entries::chain(),
        more: true,
        district_time: at(),
        refusal: Some(Refusal::BadEntry { dseq: 3 }),
        digest: Some((5, digest())),
        common: Some(Cursor::START),
        taken_back: Some(2),
    }
}

fn enrol() -> EnrolRequest {
    EnrolRequest {
        protocol: 2,
        code: "00592-ABCD-EFGH-JKMN".to_owned(),
        device_key: PublicKey([1; 32]),
        officer_key: PublicKey([2; 32]),
        label: "máy thử".to_owned(),
        former: Some(Former {
            ward: WardId::parse("00592").unwrap(),
            device: DeviceId([2; 16]),
            signature: Signature([1; 64]),
        }),
    }
}

fn answers() -> [EnrolResponse; 3] {
    let officer = Officer {
        id: OfficerId::parse("hanh").unwrap(),
        name: "Nguyễn Thị Mẫu".to_owned(),
        title: "Công chức".to_owned(),
        role: Role::Registrar,
        authority: String::new(),
        mandate: None,
        revoked: false,
        phone: String::new(),
    };
    let enrolled = Enrolled {
        ward: WardId::parse("00592").unwrap(),
        device: DeviceId([2; 16]),
        officer,
        district_key: PublicKey([3; 32]),
        epoch: 1,
        recovery_key: [4; 32],
    };
    [
        EnrolResponse::Enrolled(Box::new(enrolled)),
        EnrolResponse::Refused(Refusal::CodeStale),
        EnrolResponse::Succeeded(DeviceId([8; 16])),
    ]
}
