//! A ward's log with what is being added to it, before the commit.

use std::collections::BTreeMap;

use tannha_domain::{
    ids::{ActId, DeviceId, Hash, OfficerId, PublicKey, WardId},
    log::{
        Act, ChainHead, Entry, Event, Outcome, Place, Quarantine, Receipt, Record, RecordKey,
        SCHEMA_VERSION, Shelf, SignedAct, SignedEntry, SignedReceipt, Subject, Verdict, fold, hash,
    },
    time::Moment,
    ward::{Device, Officer, OfficerKey, WardSettings},
};
use tannha_sync::Logged;

use crate::{
    db::{Change, CodeRow, Counter, Database, DatabaseError, Line, Tip},
    district::OFFICER,
    error::DistrictError,
    keys::Keys,
    world::World,
};

/// The district's own device in a ward's log: its key and the ward say which.
pub(crate) fn own_device(keys: &Keys, ward: &WardId) -> DeviceId {
    device_of(b"tannha district device 1\0", &keys.public(), ward)
}

/// A laptop's identity follows from its key, so that asking twice gives one laptop.
pub(crate) fn laptop_device(key: &PublicKey, ward: &WardId) -> DeviceId {
    device_of(b"tannha device 1\0", key, ward)
}

fn device_of(context: &[u8], key: &PublicKey, ward: &WardId) -> DeviceId {
    let Hash(bytes) = hash(context, &[&key.0, ward.as_str().as_bytes()]);
    let mut id = [0; 16];
    id.copy_from_slice(&bytes[..16]);
    DeviceId(id)
}

/// A ward's log with what is being added to it.
pub(crate) struct Draft<'a> {
    db: &'a dyn Database,
    keys: &'a Keys,
    world: &'a World,
    ward: &'a WardId,
    now: Moment,
    after: u64,
    tip: Tip,
    lines: Vec<Line>,
    seqs: BTreeMap<Hash, u64>,
    links: BTreeMap<(DeviceId, u64), Hash>,
    chains: BTreeMap<DeviceId, ChainHead>,
    records: BTreeMap<RecordKey, Record>,
    counters: BTreeMap<Counter, u32>,
    codes: Vec<CodeRow>,
    /// Something of the tip changed besides the log.
    is_touched: bool,
}

impl<'a> Draft<'a> {
    pub(crate) fn begin(
        db: &'a dyn Database,
        keys: &'a Keys,
        world: &'a World,
        ward: &'a WardId,
    ) -> Result<Self, DatabaseError> {
        let tip = db.tip(ward)?;
        Ok(Self {
            db,
            keys,
            world,
            ward,
            now: world.now(),
            after: tip.cursor.seq,
            tip,
            lines: Vec::new(),
            seqs: BTreeMap::new(),
            links: BTreeMap::new(),
            chains: BTreeMap::new(),
            records: BTreeMap::new(),
            counters: BTreeMap::new(),
            codes: Vec::new(),
            is_touched: false,
        })
    }

    /// The end of the log as it will be.
    pub(crate) const fn tip(&self) -> &Tip {
        &self.tip
    }

    /// The end of the log, to change what does not follow from its entries.
    pub(crate) fn touch(&mut self) -> &mut Tip {
        self.is_touched = true;
        &mut self.tip
    }

    /// What laptops know the district by.
    pub(crate) fn key(&self) -> PublicKey {
        self.keys.public()
    }

    /// The district's own device in this ward's log.
    pub(crate) fn own_device(&self) -> DeviceId {
        own_device(self.keys, self.ward)
    }

    /// All devices of the ward as they stood before this draft.
    pub(crate) fn devices(&self) -> Result<Vec<Device>, DatabaseError> {
        let kind = RecordKey::Device(DeviceId([0; 16])).kind();
        let known = self.db.records(self.ward, kind)?;
        let mut devices: BTreeMap<DeviceId, Device> = BTreeMap::new();
        for record in known.into_iter().chain(self.records.values().cloned()) {
            if let Record::Device(device) = record {
                devices.insert(device.id, device);
            }
        }
        Ok(devices.into_values().collect())
    }

    /// The head of the log after a place that was given before this draft or in it.
    pub(crate) fn head_at(&self, seq: u64) -> Result<Option<Hash>, DistrictError> {
        Ok(match seq {
            0 => Some(Hash::ZERO),
            seq => match self.line(seq)? {
                Some(logged) => Some(logged.receipt.read()?.head),
                None => None,
            },
        })
    }

    /// An entry of the log.
    pub(crate) fn line(&self, seq: u64) -> Result<Option<Logged>, DatabaseError> {
        if seq > self.after {
            let found = self.lines.iter().find(|line| line.seq == seq);
            return Ok(found.map(|line| line.logged.clone()));
        }
        Ok(self.db.log(self.ward, seq.saturating_sub(1), 1, 0)?.into_iter().next())
    }

    /// Gives an entry that was lost exactly the place that it had.
    pub(crate) fn place_again(
        &mut self,
        logged: Logged,
        receipt: &Receipt,
        entry: &Entry,
        hash: Hash,
        act: &Act,
    ) -> Result<Outcome, DistrictError> {
        self.tip.cursor = self.tip.cursor.follow(receipt, hash)?;
        if receipt.verdict != Verdict::Quarantine(Quarantine::Fork) {
            self.enchain(entry, hash);
        }
        let seq = receipt.seq;
        self.seqs.insert(hash, seq);
        self.lines.push(Line { seq, hash, logged });
        Ok(fold(self, act, Place { seq, verdict: receipt.verdict })?)
    }

    /// Puts an act of the district's own into its chain once more: the place that it had was lost.
    pub(crate) fn write_again(
        &mut self,
        signed: SignedAct,
        act: &Act,
    ) -> Result<Outcome, DistrictError> {
        let device = self.own_device();
        let chain = self.chain(device)?;
        let entry = Entry { device, dseq: chain.next, prev: chain.hash, act: signed };
        let signed = SignedEntry::sign(&entry, self.keys.signing())?;
        let hash = signed.hash();
        self.enchain(&entry, hash);
        self.place(signed, hash, act, Verdict::Apply)
    }

    /// The moment at which everything in this draft is accepted.
    pub(crate) const fn now(&self) -> Moment {
        self.now
    }

    pub(crate) const fn ward(&self) -> &WardId {
        self.ward
    }

    pub(crate) fn chain(&self, device: DeviceId) -> Result<ChainHead, DatabaseError> {
        match self.chains.get(&device) {
            Some(chain) => Ok(*chain),
            None => self.db.chain(self.ward, device),
        }
    }

    pub(crate) fn link(&self, device: DeviceId, dseq: u64) -> Result<Option<Hash>, DatabaseError> {
        match self.links.get(&(device, dseq)) {
            Some(hash) => Ok(Some(*hash)),
            None => self.db.link(self.ward, device, dseq),
        }
    }

    /// Whether the entry with this hash has a place, in the chain or beside it.
    pub(crate) fn holds(&self, entry: &Hash) -> Result<bool, DatabaseError> {
        Ok(self.seqs.contains_key(entry) || self.db.seq_of(self.ward, entry)?.is_some())
    }

    pub(crate) fn device(&self, id: DeviceId) -> Result<Option<Device>, DatabaseError> {
        Ok(match self.load(&RecordKey::Device(id))? {
            Some(Record::Device(device)) => Some(device),
            _ => None,
        })
    }

    pub(crate) fn officer(&self, id: &OfficerId) -> Result<Option<Officer>, DatabaseError> {
        Ok(match self.load(&RecordKey::Officer(id.clone()))? {
            Some(Record::Officer(officer)) => Some(officer),
            _ => None,
        })
    }

    pub(crate) fn officer_key(&self, key: PublicKey) -> Result<Option<OfficerKey>, DatabaseError> {
        Ok(match self.load(&RecordKey::Key(key))? {
            Some(Record::Key(key)) => Some(key),
            _ => None,
        })
    }

    pub(crate) fn settings(&self) -> Result<Option<WardSettings>, DatabaseError> {
        Ok(match self.load(&RecordKey::Ward)? {
            Some(Record::Ward(settings)) => Some(*settings),
            _ => None,
        })
    }

    /// The next number of a row. It is given only if it is then [`Draft::take`]n.
    pub(crate) fn next(&self, counter: Counter) -> Result<u32, DatabaseError> {
        let last = match self.counters.get(&counter) {
            Some(number) => *number,
            None => self.db.counter(self.ward, counter)?,
        };
        Ok(last.saturating_add(1))
    }

    pub(crate) fn take(&mut self, counter: Counter, number: u32) {
        self.counters.insert(counter, number);
    }

    pub(crate) fn put_code(&mut self, code: CodeRow) {
        self.codes.push(code);
    }

    /// Puts an entry into its device's chain; a forked one stays beside it.
    pub(crate) fn enchain(&mut self, entry: &Entry, hash: Hash) {
        self.links.insert((entry.device, entry.dseq), hash);
        self.chains.insert(entry.device, ChainHead { next: entry.dseq + 1, hash });
    }

    /// Gives an entry its place, its receipt, and its part in the ward's state.
    pub(crate) fn place(
        &mut self,
        signed: SignedEntry,
        hash: Hash,
        act: &Act,
        verdict: Verdict,
    ) -> Result<Outcome, DistrictError> {
        let seq = self.tip.cursor.seq + 1;
        let receipt = Receipt {
            ward: self.ward.clone(),
            epoch: self.tip.epoch,
            seq,
            head: self.tip.cursor.next_head(hash, verdict),
            verdict,
            accepted_at: self.now,
        };
        let signed_receipt = SignedReceipt::sign(&receipt, self.keys.signing())?;
        self.tip.cursor = self.tip.cursor.follow(&receipt, hash)?;
        self.seqs.insert(hash, seq);
        self.lines.push(Line {
            seq,
            hash,
            logged: Logged { entry: signed, receipt: signed_receipt },
        });
        Ok(fold(self, act, Place { seq, verdict })?)
    }

    /// Writes an entry of the district's own.
    pub(crate) fn write(
        &mut self,
        subject: Subject,
        event: impl Into<Event>,
    ) -> Result<Outcome, DistrictError> {
        let event = event.into();
        let act = Act {
            version: SCHEMA_VERSION,
            id: ActId(self.world.bytes()),
            ward: self.ward.clone(),
            subject,
            officer: own_officer()?,
            kind: event.kind(),
            payload: event.payload()?.into(),
            base: Vec::new(),
            seen: self.tip.cursor.seq,
            happened_at: self.now,
            recorded_at: self.now,
        };
        let signed = SignedAct::sign(&act, self.keys.signing())?;
        self.write_again(signed, &act)
    }

    /// What would become of `event`, were the district to write it now.
    pub(crate) fn try_out(
        &self,
        subject: Subject,
        event: impl Into<Event>,
    ) -> Result<Outcome, DistrictError> {
        let event = event.into();
        let act = Act {
            version: SCHEMA_VERSION,
            id: ActId([0; 16]),
            ward: self.ward.clone(),
            subject,
            officer: own_officer()?,
            kind: event.kind(),
            payload: event.payload()?.into(),
            base: Vec::new(),
            seen: self.tip.cursor.seq,
            happened_at: self.now,
            recorded_at: self.now,
        };
        let mut trial = Trial { below: self, above: BTreeMap::new() };
        let place = Place { seq: self.tip.cursor.seq + 1, verdict: Verdict::Apply };
        Ok(fold(&mut trial, &act, place)?)
    }

    /// Makes everything durable.
    pub(crate) fn commit(self) -> Result<(), DatabaseError> {
        if self.lines.is_empty() && self.codes.is_empty() && !self.is_touched {
            return Ok(());
        }
        let change = Change {
            after: self.after,
            tip: self.tip,
            lines: self.lines,
            links: self.links,
            chains: self.chains,
            records: self.records,
            counters: self.counters,
            codes: self.codes,
        };
        self.db.commit(self.ward, change)
    }
}

/// The district's own hand, as acts name it.
pub(crate) fn own_officer() -> Result<OfficerId, DistrictError> {
    OfficerId::parse(OFFICER).map_err(|_| DatabaseError::Encoding.into())
}

impl Shelf for Draft<'_> {
    type Error = DatabaseError;

    fn load(&self, key: &RecordKey) -> Result<Option<Record>, DatabaseError> {
        match self.records.get(key) {
            Some(record) => Ok(Some(record.clone())),
            None => self.db.record(self.ward, key),
        }
    }

    fn save(&mut self, key: RecordKey, record: Record) -> Result<(), DatabaseError> {
        let old = self.load(&key)?;
        self.tip.digest.replace(&key, old.as_ref(), &record);
        self.records.insert(key, record);
        Ok(())
    }
}

/// A fold that leaves no trace.
struct Trial<'a> {
    below: &'a Draft<'a>,
    above: BTreeMap<RecordKey, Record>,
}

impl Shelf for Trial<'_> {
    type Error = DatabaseError;

    fn load(&self, key: &RecordKey) -> Result<Option<Record>, DatabaseError> {
        match self.above.get(key) {
            Some(record) => Ok(Some(record.clone())),
            None => self.below.load(key),
        }
    }

    fn save(&mut self, key: RecordKey, record: Record) -> Result<(), DatabaseError> {
        self.above.insert(key, record);
        Ok(())
    }
}
