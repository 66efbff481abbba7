//! A small laptop in memory, and an office above it, for these tests.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering::Relaxed},
    },
};

use ed25519_dalek::{Signer as _, SigningKey};
use tannha_district::{District, World};
use tannha_domain::{
    case::{CaseEvent, Channel, Field, Received},
    ids::{ActId, CaseId, DeviceId, Hash, OfficerId, PublicKey, Signature, WardId},
    log::{
        Acknowledgement, Act, ChainHead, Cursor, Digest, Entry, Event, MemoryShelf, Place,
        REDUCER_VERSION, SCHEMA_VERSION, SignedAct, SignedEntry, Subject, fold,
    },
    promise::Promise,
    ruleset::{ProcedureCode, RulesetId},
    time::{Date, Moment},
    ward::{Numbering, Officer, Role, WardSettings},
};
use tannha_sync::{
    Accepted, EnrolRequest, Enrolled, Followed, Identity, Local, LocalFailure, Logged, Remote,
    Succession, SyncError, wire::PROTOCOL,
};

pub(crate) const MORNING_MS: i64 = 1_795_395_600_000;

/// A world whose clock can be turned; its chance is a counter, spread by a hash.
pub(crate) fn world() -> (World, Arc<AtomicI64>) {
    let time = Arc::new(AtomicI64::new(MORNING_MS));
    let (clock, next) = (Arc::clone(&time), AtomicU64::new(0));
    let world = World::new(
        move || Moment::from_utc_ms(clock.load(Relaxed)),
        move |bytes: &mut [u8]| {
            for chunk in bytes.chunks_mut(32) {
                let n = next.fetch_add(1, Relaxed);
                let Hash(fresh) = tannha_domain::log::hash(b"chance", &[&n.to_be_bytes()]);
                chunk.copy_from_slice(&fresh[..chunk.len()]);
            }
        },
    );
    (world, time)
}

pub(crate) fn ward() -> WardId {
    WardId::parse("00592").unwrap()
}

pub(crate) fn settings() -> WardSettings {
    WardSettings {
        ward: ward(),
        name: "phường Mẫu".to_owned(),
        province: "thành phố Mẫu".to_owned(),
        superior: "Máy chủ cấp trên".to_owned(),
        header_superior: String::new(),
        numbering: Numbering::Allotted,
        plain_certificates: true,
        cause_on_extract: false,
        commitment: String::new(),
        phone: String::new(),
        address: String::new(),
        unit_code: "H26.99.99".to_owned(),
        letter_symbol: "UBND-VP".to_owned(),
        agencies: BTreeMap::new(),
        district_key: PublicKey([0; 32]),
        late_reasons: Vec::new(),
        usage: tannha_domain::ward::Usage::default(),
        rating_key: None,
        chosen: None,
        check_address: None,
        letter_texts: std::collections::BTreeMap::new(),
        declarations: std::collections::BTreeMap::new(),
        privacy: tannha_domain::ward::Privacy::default(),
        column_maps: Vec::new(),
        pictures: std::collections::BTreeMap::new(),
        templates: std::collections::BTreeMap::new(),
        district_templates: std::collections::BTreeMap::new(),
    }
}

pub(crate) fn officer(id: &str, role: Role) -> Officer {
    Officer {
        id: OfficerId::parse(id).unwrap(),
        name: format!("Nguyễn Văn Mẫu {id}"),
        title: "Công chức".to_owned(),
        role,
        authority: String::new(),
        mandate: None,
        revoked: false,
        phone: String::new(),
    }
}

/// A district in memory with one ward and a registrar `hanh`.
pub(crate) fn district() -> (District, Arc<AtomicI64>) {
    let (world, time) = world();
    let district = District::in_memory(world);
    district.add_ward(settings()).unwrap();
    district.add_officer(&ward(), officer("hanh", Role::Registrar)).unwrap();
    (district, time)
}

pub(crate) fn key(n: u8) -> SigningKey {
    SigningKey::from_bytes(&[n; 32])
}

pub(crate) fn public(key: &SigningKey) -> PublicKey {
    PublicKey(key.verifying_key().to_bytes())
}

pub(crate) fn enrol(
    remote: &impl Remote,
    district: PublicKey,
    code: &str,
    keys: (u8, u8),
) -> Result<Enrolled, SyncError> {
    let device = key(keys.0);
    let request = EnrolRequest {
        protocol: PROTOCOL,
        code: code.to_owned(),
        device_key: public(&device),
        officer_key: public(&key(keys.1)),
        label: "máy thử".to_owned(),
        former: None,
    };
    tannha_sync::enrol(remote, &request, &district, |bytes| {
        Signature(device.sign(bytes).to_bytes())
    })
}

/// A laptop in memory.
pub(crate) struct Laptop {
    pub(crate) enrolled: Enrolled,
    pub(crate) device: SigningKey,
    pub(crate) author: SigningKey,
    pub(crate) cursor: Cursor,
    chain: ChainHead,
    pub(crate) own: Vec<SignedEntry>,
    pub(crate) waiting: BTreeSet<Hash>,
    ack: Acknowledgement,
    pub(crate) shelf: MemoryShelf,
    pub(crate) log: Vec<(SignedEntry, tannha_domain::log::Receipt)>,
    next: u64,
    pub(crate) codes_for: Vec<Date>,
}

impl Laptop {
    pub(crate) fn new(enrolled: Enrolled, keys: (u8, u8)) -> Self {
        Self {
            enrolled,
            device: key(keys.0),
            author: key(keys.1),
            cursor: Cursor::START,
            chain: ChainHead::EMPTY,
            own: Vec::new(),
            waiting: BTreeSet::new(),
            ack: Acknowledgement { count: 0, hash: Hash::ZERO },
            shelf: MemoryShelf::default(),
            log: Vec::new(),
            next: 0,
            codes_for: Vec::new(),
        }
    }

    /// Enrols with a fresh code of a district in the same process.
    pub(crate) fn at(district: &District, who: &str, keys: (u8, u8)) -> Self {
        let code = district.enrol_code(&ward(), &OfficerId::parse(who).unwrap()).unwrap();
        let enrolled = enrol(district, district.key(), &code.to_string(), keys).unwrap();
        Self::new(enrolled, keys)
    }

    /// A fresh id.
    pub(crate) fn fresh(&mut self) -> [u8; 16] {
        self.next += 1;
        let seed = [&self.device.to_bytes()[..], &self.next.to_be_bytes()].concat();
        let Hash(bytes) = tannha_domain::log::hash(b"id", &[&seed]);
        bytes[..16].try_into().unwrap()
    }

    /// Writes an act about a case into its chain.
    pub(crate) fn write(&mut self, case: CaseId, event: CaseEvent) -> ActId {
        let event = Event::from(event);
        let act = Act {
            version: SCHEMA_VERSION,
            id: ActId(self.fresh()),
            ward: self.enrolled.ward.clone(),
            subject: Subject::case(case),
            officer: self.enrolled.officer.id.clone(),
            kind: event.kind(),
            payload: event.payload().unwrap().into(),
            base: Vec::new(),
            seen: self.cursor.seq,
            happened_at: Moment::from_utc_ms(MORNING_MS),
            recorded_at: Moment::from_utc_ms(MORNING_MS),
        };
        self.write_act(&act);
        act.id
    }

    pub(crate) fn write_act(&mut self, act: &Act) {
        let entry = Entry {
            device: self.enrolled.device,
            dseq: self.chain.next,
            prev: self.chain.hash,
            act: SignedAct::sign(act, &self.author).unwrap(),
        };
        let signed = SignedEntry::sign(&entry, &self.device).unwrap();
        self.chain = self.chain.follow(&entry, signed.hash()).unwrap();
        self.waiting.insert(signed.hash());
        self.own.push(signed);
    }

    /// Receives a new case.
    pub(crate) fn receive(&mut self) -> CaseId {
        let case = CaseId(self.fresh());
        self.write(case, received());
        case
    }

    pub(crate) fn case(&self, case: CaseId) -> tannha_domain::case::CaseState {
        let Ok(found) = tannha_domain::log::load_case(&self.shelf, case);
        found.unwrap()
    }
}

pub(crate) fn received() -> CaseEvent {
    let at = Moment::from_utc_ms(MORNING_MS);
    CaseEvent::Received(Box::new(Received {
        office: tannha_domain::case::OfficeSnapshot::default(),
        procedure: "khai-sinh-lien-thong".to_owned(),
        code: "TAM-1".to_owned(),
        code_provisional: true,
        channel: Channel::Counter,
        fields: BTreeMap::from([(Field::ChildName, "Nguyễn Thị Mẫu".to_owned())]),
        promise: Promise {
            received_at: at,
            day_zero: at.date(),
            procedure: ProcedureCode::new("khai-sinh-lien-thong"),
            variant: None,
            ruleset: RulesetId::new("law_2026"),
            commitment: None,
            verification: false,
            calendar_version: Vec::new(),
            statutory_original: at,
            statutory: at,
            promised: at,
            provisional: false,
            legs: Vec::new(),
            stops: Vec::new(),
            repromised: None,
        },
        legs: Vec::new(),
        not_duplicate_of: Vec::new(),
        own: None,
    }))
}

impl Local for Laptop {
    fn identity(&self) -> Identity {
        Identity {
            ward: self.enrolled.ward.clone(),
            device: self.enrolled.device,
            district_key: self.enrolled.district_key,
        }
    }

    fn cursor(&self) -> Result<Cursor, LocalFailure> {
        Ok(self.cursor)
    }

    fn chain(&self) -> Result<ChainHead, LocalFailure> {
        Ok(self.chain)
    }

    fn link(&self, count: u64) -> Result<Option<Hash>, LocalFailure> {
        Ok(match usize::try_from(count).unwrap() {
            0 => Some(Hash::ZERO),
            count => self.own.get(count - 1).map(SignedEntry::hash),
        })
    }

    fn acknowledged(&self) -> Result<Acknowledgement, LocalFailure> {
        Ok(self.ack)
    }

    fn set_acknowledged(&mut self, ack: Acknowledgement) -> Result<(), LocalFailure> {
        self.ack = ack;
        Ok(())
    }

    fn outbox(&self, from: u64, most: usize, _: usize) -> Result<Vec<SignedEntry>, LocalFailure> {
        let from = usize::try_from(from).unwrap();
        Ok(self.own.iter().skip(from).take(most).cloned().collect())
    }

    fn accept(&mut self, log: Followed) -> Result<Accepted, LocalFailure> {
        let mut accepted = Accepted::default();
        self.cursor = log.to();
        for read in log.into_entries() {
            let place = Place { seq: read.receipt.seq, verdict: read.receipt.verdict };
            let Ok(_) = fold(&mut self.shelf, &read.act, place);
            match self.waiting.remove(&read.hash) {
                true => accepted.own += 1,
                false => accepted.others += 1,
            }
            self.log.push((read.logged.entry, read.receipt));
        }
        Ok(accepted)
    }

    fn digest(&self) -> Result<Option<(u32, Digest)>, LocalFailure> {
        Ok(Some((REDUCER_VERSION, self.shelf.digest().clone())))
    }

    // What a restore needs is tried with the app's own ledger, in the simulation.
    fn refold(&mut self) -> Result<(), LocalFailure> {
        Ok(())
    }

    fn locator(&self) -> Result<Vec<Cursor>, LocalFailure> {
        Ok(Vec::new())
    }

    fn rewind(&mut self, _: Cursor) -> Result<(), LocalFailure> {
        panic!("this laptop keeps no receipts")
    }

    fn lost_count(&self) -> Result<u64, LocalFailure> {
        Ok(0)
    }

    fn lost(&self, _: u64, _: usize, _: usize) -> Result<Vec<Logged>, LocalFailure> {
        Ok(Vec::new())
    }

    fn succession(&mut self, _: usize) -> Result<Option<Succession>, LocalFailure> {
        Ok(None)
    }

    fn succeed(&mut self, _: DeviceId) -> Result<(), LocalFailure> {
        panic!("this laptop has one identity")
    }

    fn codes_for(&self) -> Result<Vec<Date>, LocalFailure> {
        Ok(self.codes_for.clone())
    }

    fn sign(&self, bytes: &[u8]) -> Signature {
        Signature(self.device.sign(bytes).to_bytes())
    }

    fn now(&self) -> Moment {
        Moment::from_utc_ms(MORNING_MS + 90_000)
    }
}
