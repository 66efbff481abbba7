//! Several wards in one server: one ward's disk that stands still is nobody else's trouble, and a stop
//! waits for what is under way. No time is measured: the disk stands until it is told to go on.

use std::{
    collections::BTreeMap,
    io,
    net::TcpStream,
    sync::{
        Arc, Condvar, Mutex,
        mpsc::{Receiver, Sender, channel},
    },
    time::Duration,
};

use tannha_district::{District, Keys, db::EmbeddedDatabase};
use tannha_domain::{
    ids::WardId,
    ward::{Role, WardSettings},
};
use tannha_store::disk::{Disk, SimulatedDisk};
use tannha_sync::{RemoteError, SyncError, http::HttpDistrict, pass};

use crate::laptop::{Laptop, enrol, officer, settings, ward, world};

/// Longer than anything here takes; whoever waits for it has failed.
const FOREVER: Duration = Duration::from_secs(60);

/// A disk that stands still in its next sync, and says so, while it is held.
#[derive(Debug)]
struct Held {
    disk: SimulatedDisk,
    is_held: Mutex<bool>,
    goes_on: Condvar,
    stands: Mutex<Option<Sender<()>>>,
}

impl Held {
    fn new() -> Arc<Self> {
        let (disk, is_held) = (SimulatedDisk::new(), Mutex::new(false));
        Arc::new(Self { disk, is_held, goes_on: Condvar::new(), stands: Mutex::default() })
    }

    /// From now on a sync does not return; says when one stands.
    fn hold(&self) -> Receiver<()> {
        let (stands, sign) = channel();
        *self.stands.lock().unwrap() = Some(stands);
        *self.is_held.lock().unwrap() = true;
        sign
    }

    fn go_on(&self) {
        *self.is_held.lock().unwrap() = false;
        self.goes_on.notify_all();
    }
}

impl Disk for Held {
    fn list(&self, dir: &str) -> io::Result<Vec<String>> {
        self.disk.list(dir)
    }

    fn read(&self, file: &str) -> io::Result<Vec<u8>> {
        self.disk.read(file)
    }

    fn len(&self, file: &str) -> io::Result<u64> {
        self.disk.len(file)
    }

    fn create(&self, file: &str, bytes: &[u8]) -> io::Result<()> {
        self.disk.create(file, bytes)
    }

    fn append(&self, file: &str, bytes: &[u8]) -> io::Result<()> {
        self.disk.append(file, bytes)
    }

    fn overwrite(&self, file: &str, at: u64, bytes: &[u8]) -> io::Result<()> {
        self.disk.overwrite(file, at, bytes)
    }

    fn truncate(&self, file: &str, len: u64) -> io::Result<()> {
        self.disk.truncate(file, len)
    }

    fn sync(&self, file: &str) -> io::Result<()> {
        let mut is_held = self.is_held.lock().unwrap();
        while *is_held {
            if let Some(stands) = self.stands.lock().unwrap().as_ref() {
                let _ = stands.send(());
            }
            // A test that has failed must end: nobody is left who would let it go on.
            let (held, waited) = self.goes_on.wait_timeout(is_held, 2 * FOREVER).unwrap();
            is_held = held;
            if waited.timed_out() {
                break;
            }
        }
        drop(is_held);
        self.disk.sync(file)
    }

    fn sync_dir(&self, dir: &str) -> io::Result<()> {
        self.disk.sync_dir(dir)
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        self.disk.rename(from, to)
    }

    fn remove(&self, file: &str) -> io::Result<()> {
        self.disk.remove(file)
    }
}

fn other() -> WardId {
    WardId::parse("00595").unwrap()
}

/// A district of two wards, of which the first one's disk can be held.
fn two_wards() -> (Arc<District>, Arc<Held>) {
    let (world, _) = world();
    let (held, keys) = (Held::new(), Keys::fresh(&world));
    let disks: BTreeMap<WardId, Arc<dyn Disk>> = BTreeMap::from([
        (ward(), Arc::clone(&held) as Arc<dyn Disk>),
        (other(), Arc::new(SimulatedDisk::new()) as Arc<dyn Disk>),
    ]);
    let database = EmbeddedDatabase::on_disks(disks, keys.store()).unwrap();
    let district = District::over(Box::new(database), keys, world).unwrap();
    for ward in [ward(), other()] {
        district.add_ward(WardSettings { ward: ward.clone(), ..settings() }).unwrap();
        district.add_officer(&ward, officer("hanh", Role::Registrar)).unwrap();
    }
    (Arc::new(district), held)
}

/// What a thread gives, before one has waited too long.
fn soon<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let (done, result) = channel();
    std::thread::spawn(move || {
        let _ = done.send(work());
    });
    result.recv_timeout(FOREVER).expect("it waited for what stands still")
}

#[test]
fn a_ward_whose_disk_stands_still_keeps_no_other_ward_waiting() {
    let (district, held) = two_wards();
    let stands = held.hold();
    let writer = {
        let district = Arc::clone(&district);
        std::thread::spawn(move || district.add_officer(&ward(), officer("tuan", Role::Clerk)))
    };
    stands.recv_timeout(FOREVER).unwrap();
    let there = Arc::clone(&district);
    soon(move || {
        // A writer, an enrolment and a check of the other ward.
        there.add_officer(&other(), officer("tuan", Role::Clerk)).unwrap();
        let hanh = tannha_domain::ids::OfficerId::parse("hanh").unwrap();
        let code = there.enrol_code(&other(), &hanh).unwrap();
        enrol(&*there, there.key(), &code.to_string(), (3, 4)).unwrap();
        assert!(there.audit(&other()).unwrap().findings.is_empty());
    });
    assert!(!writer.is_finished(), "the first ward's disk still stands");
    held.go_on();
    writer.join().unwrap().unwrap();
    assert!(district.audit(&ward()).unwrap().findings.is_empty());
}

#[test]
fn a_ward_has_so_many_rounds_at_once_and_one_more_is_asked_to_come_again() {
    let (district, held) = two_wards();
    let running = Arc::clone(&district).serve_on_loopback().unwrap();
    let remote = HttpDistrict::new(&running.address, None).unwrap();
    let mut laptops: Vec<Laptop> =
        (0..9).map(|n| Laptop::at(&district, "hanh", (10 + 2 * n, 11 + 2 * n))).collect();
    for laptop in &mut laptops {
        laptop.receive();
    }
    let mut late = laptops.pop().unwrap();
    let stands = held.hold();
    let (done, ends) = channel();
    for mut laptop in laptops {
        let (remote, done) = (remote.clone(), done.clone());
        std::thread::spawn(move || {
            let outcome = pass(&mut laptop, &remote);
            let _ = done.send((laptop, outcome));
        });
    }
    stands.recv_timeout(FOREVER).unwrap();
    let there = Arc::clone(&district);
    soon(move || while there.rounds_inside(&ward()) < 8 {});
    let (mut late, remote, error) = soon(move || {
        let error = pass(&mut late, &remote).unwrap_err();
        (late, remote, error)
    });
    assert!(matches!(error, SyncError::Remote(RemoteError::Busy { .. })), "{error}");
    assert_eq!((error.code(), late.waiting.len()), ("district-busy", 1), "and keeps what it has");
    held.go_on();
    let mut busy = 0;
    for _ in 0..8 {
        let (mut laptop, outcome) = ends.recv_timeout(FOREVER).unwrap();
        busy += u32::from(outcome.is_err());
        pass(&mut laptop, &remote).unwrap();
        assert!(laptop.waiting.is_empty());
    }
    assert_eq!(busy, 0, "eight have their places");
    pass(&mut late, &remote).unwrap();
    assert!(late.waiting.is_empty(), "the next time it is its turn");
    assert!(district.audit(&ward()).unwrap().findings.is_empty());
}

#[test]
fn a_stop_lets_what_is_under_way_end_durably_and_takes_nothing_new() {
    let (district, held) = two_wards();
    let running = Arc::clone(&district).serve_on_loopback().unwrap();
    let address = running.address.clone();
    let mut laptop = Laptop::at(&district, "hanh", (1, 2));
    laptop.receive();
    let stands = held.hold();
    let remote = HttpDistrict::new(&address, None).unwrap();
    let pushing = std::thread::spawn(move || {
        let outcome = pass(&mut laptop, &remote);
        (laptop, outcome)
    });
    stands.recv_timeout(FOREVER).unwrap();
    let stop = running.stopper();
    stop();
    let socket = address.trim_start_matches("http://").to_owned();
    soon(move || while TcpStream::connect(&socket).is_ok() {});
    assert!(!pushing.is_finished(), "what is under way is still under way");
    held.go_on();
    let (laptop, outcome) = pushing.join().unwrap();
    assert_eq!(outcome.unwrap().sent, 1, "and has its receipt");
    assert!(laptop.waiting.is_empty());
    running.wait().unwrap();
    held.disk.power_on(1);
    assert_eq!(district.audit(&ward()).unwrap().findings, Vec::<serde_json::Value>::new());
}
