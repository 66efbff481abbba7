//! The bodies of the district's two addresses: any bytes, and what an enrolled laptop that has gone
//! mad signs with its own key.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering::Relaxed},
};

use ed25519_dalek::{Signer as _, SigningKey};
use tannha_district::{District, World};
use tannha_domain::{
    ids::{DeviceId, OfficerId, PublicKey, Signature, WardId},
    log::{Act, ChainHead, Cursor, Entry, SignedAct, SignedEntry, hash},
    time::Moment,
    ward::Role,
};
use tannha_sync::Remote as _;
use tannha_sync::{
    EnrolRequest, EnrolResponse, RemoteError, SyncRequest, SyncResponse, Want,
    wire::{PROTOCOL, Signed, WireError},
};

use super::{choice, chosen, entries, wire};
use crate::sim;

/// A district in memory with one laptop.
pub(super) struct Ward {
    pub(super) district: Arc<District>,
    pub(super) ward: WardId,
    device: DeviceId,
    code: String,
}

fn key(n: u8) -> SigningKey {
    SigningKey::from_bytes(&[n; 32])
}

fn public(n: u8) -> PublicKey {
    PublicKey(key(n).verifying_key().to_bytes())
}

fn sign(n: u8) -> impl FnOnce(&[u8]) -> Signature {
    move |bytes| Signature(key(n).sign(bytes).to_bytes())
}

fn at() -> Moment {
    Moment::from_utc_ms(1_795_395_600_000)
}

impl Ward {
    pub(super) fn new() -> Self {
        let next = AtomicU64::new(0);
        let chance = move |bytes: &mut [u8]| {
            for chunk in bytes.chunks_mut(32) {
                let n = next.fetch_add(1, Relaxed).to_be_bytes();
                chunk.copy_from_slice(&hash(b"chance", &[&n]).0[..chunk.len()]);
            }
        };
        let ward = WardId::parse("00592").unwrap();
        let district = District::in_memory(World::new(at, chance));
        district.add_ward(sim::settings(&ward)).unwrap();
        district.add_officer(&ward, sim::officer("hanh", Role::Registrar)).unwrap();
        let hanh = OfficerId::parse("hanh").unwrap();
        let first = district.enrol_code(&ward, &hanh).unwrap().to_string();
        let code = district.enrol_code(&ward, &hanh).unwrap().to_string();
        let request = enrolment(&first, 1, 2);
        let asked = Signed::new(&request, sign(1)).unwrap().pack(PROTOCOL).unwrap();
        let (_, answer) = Signed::unpack(&district.enrol(&asked).unwrap()).unwrap();
        let Ok(EnrolResponse::Enrolled(enrolled)) = answer.open(&district.key()) else {
            panic!("a good code enrols");
        };
        Self { district: Arc::new(district), ward, device: enrolled.device, code }
    }
}

fn enrolment(code: &str, device: u8, officer: u8) -> EnrolRequest {
    EnrolRequest {
        protocol: PROTOCOL,
        code: code.to_owned(),
        device_key: public(device),
        officer_key: public(officer),
        label: "máy thử".to_owned(),
        former: None,
    }
}

pub(super) fn check(bytes: &[u8]) {
    let Some((which, rest)) = chosen(bytes, 5) else { return };
    let ward = Ward::new();
    match which {
        0 => answered::<SyncResponse>(&ward, ward.district.sync(rest)),
        1 => answered::<EnrolResponse>(&ward, ward.district.enrol(rest)),
        2 => question(&ward, rest),
        3 => acts(&ward, rest),
        _ => enrols(&ward, rest),
    }
    let audit = ward.district.audit(&ward.ward).unwrap();
    assert!(audit.findings.is_empty(), "the log is sound, whatever was asked: {audit:?}");
}

/// Either it is none of ours, or there is an answer with the district's signature.
fn answered<M: tannha_sync::wire::Message>(ward: &Ward, answer: Result<Vec<u8>, RemoteError>) {
    match answer {
        Ok(bytes) => {
            let (_, signed) = Signed::unpack(&bytes).unwrap();
            assert!(signed.open::<M>(&ward.district.key()).is_ok(), "an answer is signed");
        }
        Err(error) => assert_eq!(error, RemoteError::Failed { status: 400 }),
    }
}

/// Any question that decodes, signed by the laptop.
fn question(ward: &Ward, bytes: &[u8]) {
    let Ok(mut asked) = minicbor::decode::<SyncRequest>(bytes) else { return };
    asked.ward = ward.ward.clone();
    asked.device = ward.device;
    ask(ward, &asked);
}

fn ask(ward: &Ward, asked: &SyncRequest) {
    let signed = Signed::new(asked, sign(1)).unwrap();
    let sealed = match signed.pack(asked.protocol.clamp(1, PROTOCOL)) {
        Err(WireError::TooLarge { .. }) => return,
        sealed => sealed.unwrap(),
    };
    // Twice: a network may double what it carries.
    for _ in 0..2 {
        answered::<SyncResponse>(ward, ward.district.sync(&sealed));
    }
}

/// Acts that say anything, signed by the officer, in a chain that is in order.
fn acts(ward: &Ward, bytes: &[u8]) {
    let (mut rest, mut chain, mut pushed) = (bytes, ChainHead::EMPTY, Vec::new());
    while let Some((&[high, low], after)) = rest.split_first_chunk() {
        let len = usize::from(u16::from_be_bytes([high, low])).min(after.len());
        let (act, after) = after.split_at(len);
        rest = after;
        let act = match minicbor::decode::<Act>(act) {
            Ok(act) => {
                let act = Act { ward: ward.ward.clone(), officer: hanh(), ..act };
                SignedAct::sign(&act, &key(2)).unwrap()
            }
            Err(_) => SignedAct {
                bytes: act.to_vec().into(),
                key: public(2),
                signature: Signature([0; 64]),
            },
        };
        let entry = Entry { device: ward.device, dseq: chain.next, prev: chain.hash, act };
        let Ok(signed) = SignedEntry::sign(&entry, &key(1)) else { continue };
        chain = chain.follow(&entry, signed.hash()).unwrap();
        pushed.push(signed);
        if pushed.len() == 8 {
            break;
        }
    }
    ask(
        ward,
        &SyncRequest {
            protocol: 1,
            ward: ward.ward.clone(),
            device: ward.device,
            cursor: Cursor::START,
            chain,
            entries: pushed,
            digest: None,
            device_time: at(),
            want: Want { entries: 1000, bytes: 1 << 20 },
            more: None,
        },
    );
}

fn hanh() -> OfficerId {
    OfficerId::parse("hanh").unwrap()
}

/// Any enrolment that decodes, signed by the key that it names; with the good code if it says so.
fn enrols(ward: &Ward, bytes: &[u8]) {
    let Ok(mut asked) = minicbor::decode::<EnrolRequest>(bytes) else { return };
    asked.device_key = public(5);
    if asked.code == "?" {
        asked.code.clone_from(&ward.code);
    }
    let Ok(sealed) = Signed::new(&asked, sign(5)).unwrap().pack(PROTOCOL) else { return };
    answered::<EnrolResponse>(ward, ward.district.enrol(&sealed));
}

pub(super) fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = vec![choice(0, b"TNHA"), choice(1, b"TNHA")];
    for is_second in [false, true] {
        let asked = wire::request(is_second);
        seeds.push(choice(2, &minicbor::to_vec(&asked).unwrap()));
        let sealed = Signed::new(&asked, sign(1)).unwrap().pack(PROTOCOL).unwrap();
        seeds.push(choice(0, &sealed));
    }
    let enrolment = enrolment("?", 5, 6);
    seeds.push(choice(4, &minicbor::to_vec(&enrolment).unwrap()));
    seeds.push(choice(1, &Signed::new(&enrolment, sign(5)).unwrap().pack(PROTOCOL).unwrap()));
    let piece = |act: &Act| {
        let bytes = minicbor::to_vec(act).unwrap();
        let len = u16::try_from(bytes.len()).unwrap().to_be_bytes();
        [&len[..], &bytes].concat()
    };
    let acts = entries::acts();
    let of_cases: Vec<&Act> = acts.iter().filter(|act| act.kind < 100).collect();
    seeds.extend(
        of_cases
            .chunks(6)
            .take(6)
            .map(|some| choice(3, &some.iter().flat_map(|act| piece(act)).collect::<Vec<u8>>())),
    );
    seeds
}
