//! What the suites share.

use std::{collections::BTreeMap, fs, path::Path};

use rand::{RngCore, SeedableRng};
use rand_chacha::ChaCha8Rng;
use tannha_store::{Batch, Cost, NewOfficer, Secret32, Setup, Store, Table, Unlock};

pub(crate) const CASES: Table = Table("cases");
pub(crate) const PEOPLE: Table = Table("people");
pub(crate) const PASSPHRASE: &str = "cây đa bến nước sân đình";
pub(crate) const MAU: Unlock<'static> = Unlock::Officer { officer: "mau", passphrase: PASSPHRASE };

pub(crate) type Model = BTreeMap<(&'static str, Vec<u8>), Vec<u8>>;

pub(crate) fn officer(id: &'static str, passphrase: &'static str) -> NewOfficer<'static> {
    NewOfficer {
        officer: id,
        display_name: "Nguyễn Thị Mẫu",
        role: "Công chức tư pháp – hộ tịch",
        passphrase,
        device_secret: None,
        cost: Cost::MINIMUM_FOR_TESTS,
        signing_seed: Secret32::new([5; 32]),
    }
}

pub(crate) fn laptop() -> Setup<'static> {
    Setup::laptop(officer("mau", PASSPHRASE)).ballast_bytes(1 << 16)
}

pub(crate) fn put(table: Table, key: &[u8], value: &[u8]) -> Batch {
    let mut batch = Batch::new();
    batch.put(table, key, value.to_vec());
    batch
}

/// A store with records of all sizes, changes and removals, closed again; and what it holds.
pub(crate) fn filled(dir: &Path) -> Model {
    let store = Store::create(dir, laptop()).unwrap();
    let mut chance = ChaCha8Rng::seed_from_u64(7);
    let mut model = Model::new();
    for n in 0..60_u32 {
        let mut batch = Batch::new();
        for table in [CASES, PEOPLE] {
            let key = (n % 40).to_be_bytes().to_vec();
            let len = if n % 20 == 3 { 20_000 } else { 40 + (chance.next_u32() % 900) as usize };
            let mut value = vec![0; len];
            chance.fill_bytes(&mut value);
            batch.put(table, &key, value.clone());
            model.insert((table.0, key), value);
        }
        if n % 7 == 6 {
            let key = (n / 2).to_be_bytes().to_vec();
            batch.delete(PEOPLE, &key);
            model.remove(&(PEOPLE.0, key));
        }
        store.commit(batch).unwrap();
    }
    model
}

/// What a store holds, read through scans and again through gets.
pub(crate) fn held(store: &Store) -> Model {
    let mut held = Model::new();
    for table in [CASES, PEOPLE] {
        for record in store.scan(table, &[]) {
            let (key, value) = record.unwrap();
            assert_eq!(store.get(table, &key).unwrap().as_ref(), Some(&value));
            held.insert((table.0, key), value);
        }
    }
    held
}

/// A copy of a directory, without its lock.
pub(crate) fn copy_dir(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_dir(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The only file of the journal of a small store.
pub(crate) fn journal_file(dir: &Path) -> std::path::PathBuf {
    dir.join("journal/0000000000000001.journal")
}

/// sled's own hand on the tables of a store that was just closed. sled lets go of its file in a
/// thread of its own, so that it may have to be asked again.
#[allow(dead_code, clippy::disallowed_methods, reason = "nobody tells when sled has let go")]
pub(crate) fn open_sled(dir: &std::path::Path) -> sled::Db {
    for _ in 0..500 {
        match sled::open(dir.join("view")) {
            Ok(db) => return db,
            Err(sled::Error::Io(_)) => std::thread::sleep(std::time::Duration::from_millis(5)),
            Err(error) => panic!("{error}"),
        }
    }
    panic!("sled does not let go of its file");
}
