//! A store's directory, altered by who can mend checksums but has no key: it opens with what was
//! committed, or it is refused with a code. Never anything between.

use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};

use rand::{RngCore as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use tannha_store::{
    Batch, Setup, Store, Table, Unlock, View,
    disk::{Disk as _, SimulatedDisk},
    fuzzing::{behind_the_seal, mend},
};

const KEY: [u8; 32] = [7; 32];
const TABLES: [Table; 2] = [Table("cases"), Table("people")];
const COMMITS: u64 = 9;

type Records = BTreeMap<(&'static str, Vec<u8>), Vec<u8>>;

/// A whole store and what it held after each commit.
struct Whole {
    disk: SimulatedDisk,
    after: Vec<Records>,
    files: Vec<String>,
}

static WHOLE: LazyLock<Whole> = LazyLock::new(|| {
    let disk = SimulatedDisk::new();
    let setup = Setup::server(&KEY).ballast_bytes(0);
    let store = Store::create_on(Arc::new(disk.clone()), View::Memory, setup).unwrap();
    let (mut now, mut after) = (Records::new(), vec![Records::new()]);
    let home = tempfile::tempdir().unwrap();
    for n in 0..COMMITS {
        let mut batch = Batch::new();
        for table in TABLES {
            let key = vec![u8::try_from(n % 4).unwrap()];
            let mut value = vec![0; if n % 3 == 0 { 300 } else { 20 }];
            ChaCha8Rng::seed_from_u64(n).fill_bytes(&mut value);
            now.insert((table.0, key.clone()), value.clone());
            batch.put(table, &key, value);
        }
        store.commit(batch).unwrap();
        after.push(now.clone());
        if n == 4 {
            // From here on a base stands for the first commits.
            let backup = home.path().join("backup");
            store.backup(&backup).unwrap();
            store.prune(store.position(), &backup).unwrap();
        }
    }
    drop(store);
    let mut files: Vec<String> = disk.list("").unwrap();
    files.extend(disk.list("journal").unwrap().iter().map(|name| format!("journal/{name}")));
    files.retain(|name| disk.read(name).is_ok());
    Whole { disk, after, files }
});

pub(super) fn check(bytes: &[u8]) {
    let whole = &*WHOLE;
    let disk = whole.disk.image();
    let is_altered = alter(&disk, bytes);
    // A disk has an end, whatever size of ballast the altered line asks for.
    disk.set_capacity(Some(disk.used() + (1 << 20)));
    match Store::open_on(Arc::new(disk), View::Memory, Unlock::KeyFile(&KEY)) {
        Ok(store) => {
            let position = usize::try_from(store.position().0).unwrap();
            let known = whole.after.get(position).expect("no commit that never was");
            let mut found = Records::new();
            for table in TABLES {
                for row in store.scan(table, &[]) {
                    let (key, value) = row.expect("what was opened can be read");
                    found.insert((table.0, key), value);
                }
            }
            assert!(found == *known, "an altered byte never verifies: {position}");
            // Only with the mark gone may an unfinished last write be what an altered tail is taken for.
            assert!(is_altered || position + 1 == whole.after.len(), "nothing is lost: {position}");
        }
        Err(error) => {
            assert!(is_altered, "{error}");
            assert!(error.code().starts_with("store-"), "{error}");
        }
    }
}

/// Carries out what the input says: each step is an operation, a file, a place, a length and bytes.
fn alter(disk: &SimulatedDisk, bytes: &[u8]) -> bool {
    let (mut rest, files) = (bytes, &WHOLE.files);
    let mut is_altered = false;
    while let Some((&[what, file, low, high, len], after)) = rest.split_first_chunk() {
        let name = &files[usize::from(file) % files.len()];
        let at = usize::from(u16::from_le_bytes([low, high]));
        let take = usize::from(len).min(after.len());
        let (given, after) = after.split_at(take);
        rest = after;
        let Ok(old) = disk.read(name) else { continue };
        let at = if old.is_empty() { 0 } else { at % old.len() };
        let end = (at + usize::from(len)).min(old.len());
        let mut new = old.clone();
        match what % 8 {
            0 => drop(new.splice(at..(at + given.len()).min(old.len()), given.iter().copied())),
            1 => new.truncate(at),
            2 => drop(new.splice(at..at, given.iter().copied())),
            3 => drop(new.drain(at..end)),
            4 => drop(new.splice(at..at, old[at..end].iter().copied())),
            5 => mend(name, &mut new),
            6 => {
                let _ = disk.remove(name);
                is_altered = true;
                continue;
            }
            _ => {
                let other = &files[usize::from(len) % files.len()];
                let other = disk.read(other).unwrap_or_default();
                new.truncate(at);
                new.extend(other.iter().skip(at));
            }
        }
        if new != old {
            is_altered = true;
            disk.tamper(name, |bytes| *bytes = new).unwrap();
        }
    }
    is_altered
}

pub(super) fn seeds() -> Vec<Vec<u8>> {
    let files = u8::try_from(WHOLE.files.len()).unwrap();
    let mut seeds = vec![Vec::new()];
    for file in 0..files {
        // a byte here and there with its checksum mended, cuts, swaps, nothing left
        seeds.push(vec![0, file, 9, 0, 1, 0xff, 5, file, 0, 0, 0]);
        seeds.push(vec![
            0, file, 24, 0, 8, 255, 255, 255, 255, 255, 255, 255, 255, 5, file, 0, 0, 0,
        ]);
        seeds.push(vec![1, file, 60, 0, 0]);
        seeds.push(vec![7, file, 0, 0, file + 1]);
        seeds.push(vec![6, file, 0, 0, 0]);
    }
    seeds
}

pub(super) fn check_parts(bytes: &[u8]) {
    behind_the_seal(bytes);
}

pub(super) fn seeds_of_parts() -> Vec<Vec<u8>> {
    let whole = &*WHOLE;
    let mut seeds: Vec<Vec<u8>> = whole.files.iter().map(|f| whole.disk.read(f).unwrap()).collect();
    // [[table, key, value]], [rows, end], and a record's first piece
    seeds.push(b"\x81\x83\x65cases\x41k\x43val".to_vec());
    seeds.push(b"\x82\x81\x84\x65cases\x41k\x07\x43val\xf6".to_vec());
    seeds.push([&[1_u8][..], &9_u64.to_le_bytes(), &60_u32.to_le_bytes(), &[5; 60]].concat());
    seeds
}
