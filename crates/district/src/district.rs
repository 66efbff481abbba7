//! The district as a value: what its administrators do, and what laptops ask of it.

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tannha_domain::{
    ids::{DeviceId, Hash, OfficerId, PublicKey, WardId},
    log::{Record, RecordKey, Subject},
    time::{Date, Moment},
    ward::{Device, Officer, OfficerKey, Role, WardEvent, WardSettings},
};
use tannha_sync::{
    EnrolRequest, EnrolResponse, Refusal, Remote, RemoteError,
    wire::{Signed, WireError},
};

use crate::{
    db::{CodeRow, Database, DatabaseError, EmbeddedDatabase, MemoryDatabase},
    enrol::{self, CODE_VALID_MIN, Code},
    error::DistrictError,
    http::Metrics,
    keys::Keys,
    log::{self, Draft, own_device, own_officer},
    world::World,
};

/// The officer under whose name the district writes.
pub const OFFICER: &str = "district";

/// How a ward stands, in numbers.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Pulse {
    /// The ward.
    pub ward: WardId,
    /// The district's epoch.
    pub epoch: u32,
    /// Entries in its log.
    pub entries: u64,
    /// The log in one value.
    pub head: Hash,
}

/// A district: its keys, its wards' logs, and the world in which it stands.
#[derive(Debug)]
pub struct District {
    pub(crate) db: Box<dyn Database>,
    pub(crate) keys: Keys,
    pub(crate) world: World,
    pub(crate) metrics: Metrics,
    turns: Mutex<BTreeMap<WardId, Arc<Mutex<()>>>>,
    /// Rounds that each ward's laptops are in.
    inside: Mutex<BTreeMap<WardId, Arc<AtomicUsize>>>,
    /// Up to which month each ward's ratings were looked through, to be told.
    pub(crate) looked: Mutex<BTreeMap<WardId, Date>>,
}

/// The most rounds of one ward at once. Its writer takes one after the other; more would only hold
/// places that another ward's laptops want, should this ward's disk be slow.
pub(crate) const ROUNDS_OF_A_WARD: usize = 8;

/// A place among a ward's rounds; given back when it is dropped.
pub(crate) struct Inside(Arc<AtomicUsize>);

impl Drop for Inside {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl District {
    /// Makes a new district in `dir`: keys and an empty database.
    ///
    /// # Errors
    /// [`DistrictError::AlreadyExists`], or the file system's.
    pub fn create(dir: &Path, world: World) -> Result<Self, DistrictError> {
        std::fs::create_dir_all(dir)
            .map_err(|source| DistrictError::Io { what: "the data directory", source })?;
        Keys::fresh(&world).create(dir)?;
        Self::open(dir, world)
    }

    /// Opens the district in `dir`.
    ///
    /// # Errors
    /// [`DistrictError::NotADistrict`], [`DistrictError::BadKeyFile`], or the database's.
    pub fn open(dir: &Path, world: World) -> Result<Self, DistrictError> {
        let keys = Keys::open(dir)?;
        let db = EmbeddedDatabase::open(dir, keys.store())?;
        Self::over(Box::new(db), keys, world)
    }

    /// A district over a database; what another version of the reducer folded is folded anew.
    ///
    /// # Errors
    /// The database's.
    pub fn over(db: Box<dyn Database>, keys: Keys, world: World) -> Result<Self, DistrictError> {
        for ward in db.wards()? {
            log::refold(&*db, &keys, &world, &ward)?;
        }
        let district = Self::new(db, keys, world);
        district.publish_rating_key()?;
        Ok(district)
    }

    /// Tells wards of old what ratings are sealed to.
    fn publish_rating_key(&self) -> Result<(), DistrictError> {
        for ward in self.db.wards()? {
            if let Some(Record::Ward(settings)) = self.db.record(&ward, &RecordKey::Ward)?
                && settings.rating_key != self.with_keys((*settings).clone()).rating_key
            {
                self.set_ward(*settings)?;
            }
        }
        Ok(())
    }

    /// Settings with the keys of this district in them.
    pub(crate) fn with_keys(&self, settings: WardSettings) -> WardSettings {
        let rating_key = Some(PublicKey(self.keys.ratings().public()));
        WardSettings { district_key: self.key(), rating_key, ..settings }
    }

    /// A district that remembers nothing after it is dropped: for simulations and tests.
    #[must_use]
    pub fn in_memory(world: World) -> Self {
        Self::new(Box::new(MemoryDatabase::default()), Keys::fresh(&world), world)
    }

    fn new(db: Box<dyn Database>, keys: Keys, world: World) -> Self {
        Self {
            db,
            keys,
            world,
            metrics: Metrics::default(),
            turns: Mutex::default(),
            inside: Mutex::default(),
            looked: Mutex::default(),
        }
    }

    /// What laptops know the district by.
    #[must_use]
    pub fn key(&self) -> PublicKey {
        self.keys.public()
    }

    /// Adds a ward: its settings, and the district itself as an author of entries. The settings'
    /// district key is set here.
    ///
    /// # Errors
    /// [`DistrictError::WardExists`], or the database's.
    pub fn add_ward(&self, settings: WardSettings) -> Result<(), DistrictError> {
        let ward = settings.ward.clone();
        match self.db.add_ward(&ward) {
            // room was made, but nothing written: an addition that was interrupted
            Err(DatabaseError::WardExists { .. }) if self.db.tip(&ward)?.cursor.seq == 0 => {}
            Err(DatabaseError::WardExists { ward }) => {
                return Err(DistrictError::WardExists { ward });
            }
            made => made?,
        }
        let settings = self.with_keys(settings);
        let id = own_device(&self.keys, &ward);
        let label = settings.superior.clone();
        let officer = Officer {
            id: own_officer()?,
            name: settings.superior.clone(),
            title: String::new(),
            role: Role::District,
            authority: String::new(),
            revoked: false,
            phone: String::new(),
            mandate: None,
        };
        let key = OfficerKey { officer: own_officer()?, device: id, key: self.key() };
        let device = Device {
            id,
            key: self.key(),
            label,
            revoked: false,
            successor: None,
            certificate: None,
        };
        self.write(
            &ward,
            vec![
                (Subject::ward(), WardEvent::Set(Box::new(settings))),
                (Subject::officer(&officer.id), WardEvent::OfficerSet(officer)),
                (Subject::device(id), WardEvent::DeviceEnrolled(device)),
                (Subject::officer(&key.officer), WardEvent::KeyAdded(key)),
            ],
        )
    }

    /// A ward's settings; nothing before they were written.
    ///
    /// # Errors
    /// [`DistrictError::UnknownWard`], or the database's.
    pub fn settings(&self, ward: &WardId) -> Result<Option<WardSettings>, DistrictError> {
        Ok(match self.db.record(ward, &RecordKey::Ward).map_err(known)? {
            Some(Record::Ward(settings)) => Some(*settings),
            _ => None,
        })
    }

    /// Changes a ward's settings.
    ///
    /// # Errors
    /// [`DistrictError::UnknownWard`], or the database's.
    pub fn set_ward(&self, settings: WardSettings) -> Result<(), DistrictError> {
        let ward = settings.ward.clone();
        let settings = self.with_keys(settings);
        self.write(&ward, vec![(Subject::ward(), WardEvent::Set(Box::new(settings)))])
    }

    /// Adds an officer to a ward, or changes one.
    ///
    /// # Errors
    /// [`DistrictError::UnknownWard`], [`DistrictError::ReservedOfficer`], or the database's.
    pub fn add_officer(&self, ward: &WardId, officer: Officer) -> Result<(), DistrictError> {
        if officer.id.as_str() == OFFICER {
            return Err(DistrictError::ReservedOfficer { officer: officer.id });
        }
        self.write(ward, vec![(Subject::officer(&officer.id), WardEvent::OfficerSet(officer))])
    }

    /// A one-time enrolment code for an officer, good for [`CODE_VALID_MIN`].
    ///
    /// # Errors
    /// [`DistrictError::UnknownOfficer`], [`DistrictError::OfficerRevoked`], or the database's.
    pub fn enrol_code(&self, ward: &WardId, officer: &OfficerId) -> Result<Code, DistrictError> {
        self.enrol_code_for(ward, officer, CODE_VALID_MIN)
    }

    /// The same, good for `valid_min` minutes.
    ///
    /// # Errors
    /// As [`District::enrol_code`].
    pub fn enrol_code_for(
        &self,
        ward: &WardId,
        officer: &OfficerId,
        valid_min: i64,
    ) -> Result<Code, DistrictError> {
        let turn = self.turn(ward);
        let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut draft = Draft::begin(&*self.db, &self.keys, &self.world, ward).map_err(known)?;
        match draft.officer(officer)? {
            None => return Err(DistrictError::UnknownOfficer { officer: officer.clone() }),
            Some(found) if found.revoked => {
                return Err(DistrictError::OfficerRevoked { officer: officer.clone() });
            }
            Some(_) => {}
        }
        let code = Code::fresh(ward.clone(), self.world.bytes());
        let valid_ms = valid_min.saturating_mul(60_000);
        draft.put_code(CodeRow {
            hash: code.hash(&self.keys),
            officer: officer.clone(),
            expires_at: Moment::from_utc_ms(draft.now().utc_ms().saturating_add(valid_ms)),
            used_by: None,
        });
        draft.commit()?;
        Ok(code)
    }

    /// Revokes a laptop: it gets nothing more, and what it pushes is kept apart.
    ///
    /// # Errors
    /// [`DistrictError::UnknownDevice`], or the database's.
    pub fn revoke_device(
        &self,
        ward: &WardId,
        device: DeviceId,
        reason: &str,
    ) -> Result<(), DistrictError> {
        match self.db.record(ward, &RecordKey::Device(device)).map_err(known)? {
            Some(Record::Device(found)) if found.id != own_device(&self.keys, ward) => {}
            _ => return Err(DistrictError::UnknownDevice { device }),
        }
        let event = WardEvent::DeviceRevoked { device, reason: reason.to_owned() };
        self.write(ward, vec![(Subject::device(device), event)])
    }

    /// Revokes an officer: what they sign from now on is kept apart.
    ///
    /// # Errors
    /// [`DistrictError::UnknownOfficer`], [`DistrictError::ReservedOfficer`], or the database's.
    pub fn revoke_officer(&self, ward: &WardId, officer: &OfficerId) -> Result<(), DistrictError> {
        if officer.as_str() == OFFICER {
            return Err(DistrictError::ReservedOfficer { officer: officer.clone() });
        }
        let key = RecordKey::Officer(officer.clone());
        if self.db.record(ward, &key).map_err(known)?.is_none() {
            return Err(DistrictError::UnknownOfficer { officer: officer.clone() });
        }
        let event = WardEvent::OfficerRevoked { officer: officer.clone(), at: self.world.now() };
        self.write(ward, vec![(Subject::officer(officer), event)])
    }

    /// How every ward stands.
    ///
    /// # Errors
    /// The database's.
    pub fn pulse(&self) -> Result<Vec<Pulse>, DistrictError> {
        let mut pulses = Vec::new();
        for ward in self.db.wards()? {
            let tip = self.db.tip(&ward)?;
            let (entries, head) = (tip.cursor.seq, tip.cursor.head);
            pulses.push(Pulse { ward, epoch: tip.epoch, entries, head });
        }
        Ok(pulses)
    }

    /// The laptops of a ward as they stand now, by what people call them.
    ///
    /// # Errors
    /// [`DistrictError::UnknownWard`], or the database's.
    pub fn laptops(&self, ward: &WardId) -> Result<Vec<Device>, DistrictError> {
        let own = own_device(&self.keys, ward);
        let kind = RecordKey::Device(own).kind();
        let mut laptops: Vec<Device> = self
            .db
            .records(ward, kind)
            .map_err(known)?
            .into_iter()
            .filter_map(|record| match record {
                Record::Device(device) if device.id != own => Some(device),
                _ => None,
            })
            .collect();
        laptops.sort_by(|a, b| (&a.label, a.id).cmp(&(&b.label, b.id)));
        Ok(laptops)
    }

    /// The database, to look at.
    #[must_use]
    pub fn database(&self) -> &dyn Database {
        &*self.db
    }

    /// Answers an enrolment.
    pub(crate) fn enrol_answer(
        &self,
        request: &[u8],
    ) -> Result<(Vec<u8>, Option<Refusal>), DistrictError> {
        let (protocol, signed) = match Signed::unpack(request) {
            Ok(unpacked) => unpacked,
            Err(WireError::NewerProtocol { .. }) => {
                let known = tannha_sync::wire::PROTOCOL;
                let refused = EnrolResponse::Refused(Refusal::ProtocolTooNew { known });
                return self.enrol_seal(known, &refused);
            }
            Err(error) => return Err(error.into()),
        };
        let response = match signed.read::<EnrolRequest>() {
            Err(_) => EnrolResponse::Refused(Refusal::Malformed),
            Ok(asked) if signed.check::<EnrolRequest>(&asked.device_key).is_err() => {
                EnrolResponse::Refused(Refusal::BadSignature)
            }
            Ok(asked) => self.enrol_response(&asked)?,
        };
        self.enrol_seal(protocol, &response)
    }

    fn enrol_response(&self, asked: &EnrolRequest) -> Result<EnrolResponse, DistrictError> {
        let code = Code::parse(&asked.code);
        let ward = match (&asked.former, &code) {
            (Some(former), _) => &former.ward,
            (None, Some(code)) => code.ward(),
            (None, None) => return Ok(EnrolResponse::Refused(Refusal::CodeUnknown)),
        };
        let epoch = match self.db.tip(ward) {
            Ok(tip) => tip.epoch,
            Err(DatabaseError::UnknownWard { .. }) => {
                let unknown = asked.former.as_ref().map(|_| Refusal::UnknownWard);
                return Ok(EnrolResponse::Refused(unknown.unwrap_or(Refusal::CodeUnknown)));
            }
            Err(error) => return Err(error.into()),
        };
        let _inside = self.enter(ward)?;
        let turn = self.turn(ward);
        let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut draft = Draft::begin(&*self.db, &self.keys, &self.world, ward)?;
        let answer = if let Some(former) = &asked.former {
            enrol::succeed(&mut draft, &self.keys, former, asked.device_key)?
                .map(EnrolResponse::Succeeded)
        } else if let Some(code) = &code {
            let codes = self.db.codes(ward)?;
            enrol::enrol(&mut draft, &self.keys, &codes, code, asked, epoch)?
                .map(|enrolled| EnrolResponse::Enrolled(Box::new(enrolled)))
        } else {
            Err(Refusal::CodeUnknown)
        };
        if answer.is_ok() {
            draft.commit()?;
        }
        Ok(answer.unwrap_or_else(EnrolResponse::Refused))
    }

    fn enrol_seal(
        &self,
        protocol: u16,
        response: &EnrolResponse,
    ) -> Result<(Vec<u8>, Option<Refusal>), DistrictError> {
        let refusal = match response {
            EnrolResponse::Refused(refusal) => Some(*refusal),
            EnrolResponse::Enrolled(_) | EnrolResponse::Succeeded(_) => None,
        };
        let sealed = Signed::new(response, |bytes| self.keys.sign(bytes))?.pack(protocol)?;
        Ok((sealed, refusal))
    }

    /// One writer per ward.
    pub(crate) fn turn(&self, ward: &WardId) -> Arc<Mutex<()>> {
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(turns.entry(ward.clone()).or_default())
    }

    /// A place among the rounds of a ward that is known.
    ///
    /// # Errors
    /// [`DistrictError::Busy`] when it has as many as it may have.
    pub(crate) fn enter(&self, ward: &WardId) -> Result<Inside, DistrictError> {
        // Whoever asks about a ward that there is none of leaves nothing behind.
        self.db.tip(ward)?;
        let count = {
            let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(inside.entry(ward.clone()).or_default())
        };
        let place = Inside(count);
        if place.0.fetch_add(1, Ordering::SeqCst) < ROUNDS_OF_A_WARD {
            return Ok(place);
        }
        Err(DistrictError::Busy { ward: ward.clone() })
    }

    /// How many rounds of a ward are under way or wait for its writer.
    #[must_use]
    pub fn rounds_inside(&self, ward: &WardId) -> usize {
        let inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        inside.get(ward).map_or(0, |count| count.load(Ordering::SeqCst))
    }

    pub(crate) fn write(
        &self,
        ward: &WardId,
        events: Vec<(Subject, WardEvent)>,
    ) -> Result<(), DistrictError> {
        let turn = self.turn(ward);
        let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut draft = Draft::begin(&*self.db, &self.keys, &self.world, ward).map_err(known)?;
        for (subject, event) in events {
            if let Some(restored) = &mut draft.touch().restored {
                restored.written.push(subject.clone());
            }
            draft.write(subject, event)?;
        }
        Ok(draft.commit()?)
    }
}

pub(crate) fn known(error: DatabaseError) -> DistrictError {
    match error {
        DatabaseError::UnknownWard { ward } => DistrictError::UnknownWard { ward },
        other => other.into(),
    }
}

/// A district in the same process: no network between it and the laptop.
impl Remote for District {
    fn sync(&self, request: &[u8]) -> Result<Vec<u8>, RemoteError> {
        self.round(request).map(|(answer, _)| answer).map_err(|error| failed(&error))
    }

    fn enrol(&self, request: &[u8]) -> Result<Vec<u8>, RemoteError> {
        self.enrol_answer(request).map(|(answer, _)| answer).map_err(|error| failed(&error))
    }
}

fn failed(error: &DistrictError) -> RemoteError {
    match error {
        DistrictError::Garbage(_) => RemoteError::Failed { status: 400 },
        DistrictError::Busy { .. } => RemoteError::Busy { again_in: Duration::from_secs(5) },
        _ => RemoteError::Failed { status: 500 },
    }
}
