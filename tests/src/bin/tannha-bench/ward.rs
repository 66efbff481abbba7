//! Wards of as many cases as a figure needs: with a real district behind HTTP, and laptops whose log
//! was accepted long ago.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use ed25519_dalek::SigningKey;
use tannha_app::{
    Office, World,
    enrol::{Enrolment, enrol},
    ledger::{Author, Identity, Ledger, NewAct},
    ports::{Chance, Clock},
};
use tannha_domain::{
    ids::{ActId, DeviceId, Hash, OfficerId, PublicKey, WardId},
    log::{
        Act, Cursor, Entry, Event, Receipt, SCHEMA_VERSION, SignedAct, SignedEntry, SignedReceipt,
        Subject, Verdict,
    },
    time::Moment,
    ward::WardEvent,
};
use tannha_practice::{
    PASSPHRASE, Practice, SeededChance, SystemClock, WARD, bulk, officers, settings,
};
use tannha_store::{Cost, NewOfficer, Secret32, Setup, Store};
use tannha_sync::{Ticket, follow, wire::Logged};

use crate::Failure;

/// The same people in every run.
pub(crate) const SEED: u64 = 1;
pub(crate) const FIRST: &str = "hanh";
const SECOND: &str = "hung";
/// Entries taken in at once, as a pass takes them.
const STRETCH: usize = 1_000;

/// A ward with its district on loopback.
pub(crate) struct Ward {
    practice: Practice,
}

impl Ward {
    /// A ward whose first laptop has that many cases in its outbox.
    pub(crate) fn with_cases(place: &Path, cases: u32) -> Result<Self, Failure> {
        let chance: Arc<dyn Chance> = Arc::new(SeededChance::new(SEED));
        let clock = Arc::new(SystemClock);
        Practice::found(place, clock.now(), &chance)?;
        let practice = Practice::open_made(place, clock, chance)?;
        let office = practice.office(FIRST)?;
        fill(&office, cases)?;
        Ok(Self { practice })
    }

    /// The first laptop, opened.
    pub(crate) fn office(&self) -> Result<Office, Failure> {
        Ok(self.practice.office(FIRST)?)
    }

    /// Where the district listens: host and port.
    pub(crate) fn address(&self) -> Result<&str, Failure> {
        Ok(self.practice.address().ok_or("no district")?)
    }

    /// Another laptop of the ward, enrolled and empty.
    pub(crate) fn second_laptop(&self, place: &Path) -> Result<Office, Failure> {
        let district = self.practice.district();
        let code = district.enrol_code(&WardId::parse(WARD)?, &OfficerId::parse(SECOND)?)?;
        let ticket = Ticket {
            address: self.address()?.to_owned(),
            code: code.to_string(),
            certificate: None,
            district_key: district.key(),
        };
        let enrolment = Enrolment {
            ticket: &ticket,
            passphrase: self.practice.passphrase(),
            label: "bench",
            cost: Cost::OWASP_MINIMUM,
        };
        Ok(enrol(place, &enrolment, self.practice.world())?)
    }
}

/// Writes cases into a laptop's outbox.
fn fill(office: &Office, cases: u32) -> Result<(), Failure> {
    let seed = office.ledger().store().signing_seed().ok_or("no seed")?;
    let author =
        Author { officer: OfficerId::parse(FIRST)?, key: SigningKey::from_bytes(seed.bytes()) };
    bulk::fill(office.ledger(), &author, SEED, cases, office.now())?;
    Ok(())
}

/// A laptop by itself: its district is a key that this program holds.
pub(crate) struct Laptop {
    dir: PathBuf,
}

impl Laptop {
    /// One that has read a log of so many cases, which other laptops wrote.
    pub(crate) fn accepted(dir: &Path, cases: u32) -> Result<Self, Failure> {
        let laptop = Self { dir: dir.to_owned() };
        let ledger = laptop.begin()?;
        let mut mill = Mill::new()?;
        let mut stretch = mill.ward()?;
        for case in bulk::Cases::new(SEED, cases, SystemClock.now().in_vietnam().date())? {
            for act in case? {
                stretch.push(mill.accept(act)?);
            }
            if stretch.len() >= STRETCH {
                mill.give(&ledger, std::mem::take(&mut stretch))?;
            }
        }
        mill.give(&ledger, stretch)?;
        Ok(laptop)
    }

    /// One whose cases all wait in its outbox: it never had a network.
    pub(crate) fn waiting(dir: &Path, cases: u32) -> Result<Self, Failure> {
        let laptop = Self { dir: dir.to_owned() };
        let ledger = laptop.begin()?;
        let mut mill = Mill::new()?;
        let ward = mill.ward()?;
        mill.give(&ledger, ward)?;
        drop(ledger);
        fill(&laptop.office()?, cases)?;
        Ok(laptop)
    }

    /// The one in a directory.
    pub(crate) fn found(dir: &Path) -> Self {
        Self { dir: dir.to_owned() }
    }

    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }

    pub(crate) fn world(&self) -> World {
        World {
            clock: Arc::new(SystemClock),
            chance: Arc::new(SeededChance::new(SEED + 1)),
            papers: self.dir.join("papers"),
            district: None,
        }
    }

    /// Unlocks it; deriving the key takes next to nothing here.
    pub(crate) fn office(&self) -> Result<Office, Failure> {
        Ok(Office::unlock(&self.dir, FIRST, PASSPHRASE, self.world())?)
    }

    fn begin(&self) -> Result<Ledger, Failure> {
        let officer = NewOfficer {
            officer: FIRST,
            display_name: "Nguyễn Thị Hạnh",
            role: "bench",
            passphrase: PASSPHRASE,
            device_secret: None,
            cost: Cost::MINIMUM_FOR_TESTS,
            signing_seed: Secret32::new([3; 32]),
        };
        let store = Store::create(&self.dir, Setup::laptop(officer))?;
        let identity = Identity {
            ward: WardId::parse(WARD)?,
            device: DeviceId([2; 16]),
            device_seed: [2; 32],
            district: PublicKey(district().verifying_key().to_bytes()),
            ticket: String::new(),
            former: Vec::new(),
        };
        Ok(Ledger::begin(store, identity)?)
    }
}

fn district() -> SigningKey {
    SigningKey::from_bytes(&[1; 32])
}

/// Signs acts, puts them into another laptop's chain, and gives them their places in the log.
struct Mill {
    officer: SigningKey,
    device: SigningKey,
    chance: SeededChance,
    now: Moment,
    dseq: u64,
    prev: Hash,
    /// The end of the log that was made.
    tip: Cursor,
    /// The end of what was given.
    given: Cursor,
}

impl Mill {
    fn new() -> Result<Self, Failure> {
        Ok(Self {
            officer: SigningKey::from_bytes(&[4; 32]),
            device: SigningKey::from_bytes(&[5; 32]),
            chance: SeededChance::new(SEED + 2),
            now: SystemClock.now(),
            dseq: 0,
            prev: Hash::ZERO,
            tip: Cursor::START,
            given: Cursor::START,
        })
    }

    /// The ward's settings and officers.
    fn ward(&mut self) -> Result<Vec<Logged>, Failure> {
        let mut settings = settings()?;
        settings.district_key = PublicKey(district().verifying_key().to_bytes());
        let mut events = vec![(Subject::ward(), WardEvent::Set(Box::new(settings)))];
        for officer in officers(self.now.in_vietnam().date())? {
            events.push((Subject::officer(&officer.id), WardEvent::OfficerSet(officer)));
        }
        events
            .into_iter()
            .map(|(subject, event)| {
                let mut id = [0; 16];
                self.chance.fill(&mut id);
                self.accept(NewAct {
                    id: ActId(id),
                    subject,
                    event: Event::Ward(event),
                    base: Vec::new(),
                    happened_at: self.now,
                })
            })
            .collect()
    }

    fn accept(&mut self, new: NewAct) -> Result<Logged, Failure> {
        let act = Act {
            version: SCHEMA_VERSION,
            id: new.id,
            ward: WardId::parse(WARD)?,
            subject: new.subject,
            officer: OfficerId::parse(SECOND)?,
            kind: new.event.kind(),
            payload: new.event.payload()?.into(),
            base: new.base,
            seen: 0,
            happened_at: new.happened_at,
            recorded_at: new.happened_at,
        };
        let act = SignedAct::sign(&act, &self.officer)?;
        let entry = Entry { device: DeviceId([5; 16]), dseq: self.dseq, prev: self.prev, act };
        let entry = SignedEntry::sign(&entry, &self.device)?;
        (self.dseq, self.prev) = (self.dseq + 1, entry.hash());
        let receipt = Receipt {
            ward: WardId::parse(WARD)?,
            epoch: 0,
            seq: self.tip.seq + 1,
            head: self.tip.next_head(entry.hash(), Verdict::Apply),
            verdict: Verdict::Apply,
            accepted_at: self.now,
        };
        self.tip = self.tip.follow(&receipt, entry.hash())?;
        Ok(Logged { entry, receipt: SignedReceipt::sign(&receipt, &district())? })
    }

    fn give(&mut self, ledger: &Ledger, log: Vec<Logged>) -> Result<(), Failure> {
        let key = PublicKey(district().verifying_key().to_bytes());
        let followed = follow(&WardId::parse(WARD)?, &key, self.given, log)?;
        self.given = followed.to();
        ledger.accept(&followed)?;
        Ok(())
    }
}
