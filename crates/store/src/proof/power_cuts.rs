//! The power goes in the middle of anything, on the simulated disk: what was acknowledged is there,
//! and of the commit under way all or nothing.

use std::sync::Arc;

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::{Model, held, open};
use crate::{
    Batch, Store, View,
    disk::SimulatedDisk,
    testing::{CASES, LAN, PEOPLE, laptop, noise, put},
};

fn random_batch(chance: &mut ChaCha8Rng, model: &mut Model) -> Batch {
    let mut batch = Batch::new();
    for _ in 0..chance.random_range(1..5) {
        let table = if chance.random() { CASES } else { PEOPLE };
        let key = vec![chance.random_range(0..20_u8)];
        if chance.random_ratio(1, 5) {
            batch.delete(table, &key);
            model.remove(&(table.0, key));
        } else {
            let len = if chance.random_ratio(1, 9) { 6_000 } else { chance.random_range(0..400) };
            batch.put(table, &key, noise(len));
            model.insert((table.0, key), noise(len));
        }
    }
    batch
}

/// Commits until the power goes; gives what would be held had the last commit been acknowledged.
fn work(store: &Store, chance: &mut ChaCha8Rng, model: &mut Model) -> Model {
    loop {
        let mut next = model.clone();
        let batch = random_batch(chance, &mut next);
        if store.commit(batch).is_err() {
            return next;
        }
        *model = next;
    }
}

#[test]
fn a_power_cut_loses_nothing_that_was_acknowledged() {
    let (mut cuts, mut torn, mut kept_unacknowledged) = (0, 0, 0);
    for seed in 0..42 {
        let mut chance = ChaCha8Rng::seed_from_u64(seed);
        let disk = SimulatedDisk::new();
        drop(Store::create_on(Arc::new(disk.clone()), View::Memory, laptop()).unwrap());
        let mut model = Model::new();
        for cut in 0..8 {
            let store = open(&disk).unwrap();
            disk.cut_power_after(chance.random_range(0..30));
            let under_way = work(&store, &mut chance, &mut model);
            drop(store);
            disk.power_on(seed * 100 + cut);
            // The power goes again while the store opens, as often as it likes.
            while chance.random_ratio(1, 4) {
                disk.cut_power_after(chance.random_range(0..4));
                drop(open(&disk));
                disk.power_on(chance.random());
            }
            let store = open(&disk).unwrap();
            let held = held(&store);
            assert!(held == model || held == under_way, "seed {seed} cut {cut}");
            assert!(store.check().unwrap().is_sound(), "seed {seed} cut {cut}");
            kept_unacknowledged += u32::from(held != model);
            torn += u32::from(store.opening().torn.is_some());
            model = held;
            cuts += 1;
        }
    }
    assert!(
        cuts >= 300 && torn > 20 && kept_unacknowledged > 5,
        "{cuts} {torn} {kept_unacknowledged}"
    );
}

#[test]
fn a_power_cut_at_every_step_of_a_creation_leaves_a_store_or_room_for_one() {
    let whole = SimulatedDisk::new();
    drop(Store::create_on(Arc::new(whole.clone()), View::Memory, laptop()).unwrap());
    for cut in 0..whole.operations() {
        for seed in 0..4 {
            let disk = SimulatedDisk::new();
            disk.cut_power_after(cut);
            assert!(Store::create_on(Arc::new(disk.clone()), View::Memory, laptop()).is_err());
            disk.power_on(seed);
            let made = match open(&disk) {
                Ok(store) => Ok(store),
                Err(_) => Store::create_on(Arc::new(disk.clone()), View::Memory, laptop()),
            };
            made.unwrap().commit(put(CASES, b"k", b"v")).unwrap();
            assert_eq!(open(&disk).unwrap().get(CASES, b"k").unwrap(), Some(b"v".to_vec()));
        }
    }
}

#[test]
fn a_power_cut_while_a_passphrase_changes_leaves_the_old_or_the_new() {
    use crate::{NewOfficer, Unlock, testing::lan};
    let new = || NewOfficer { passphrase: "trăng rằm", ..lan() };
    for cut in 0..10 {
        for seed in 0..5 {
            let disk = SimulatedDisk::new();
            let store = Store::create_on(Arc::new(disk.clone()), View::Memory, laptop()).unwrap();
            disk.cut_power_after(cut);
            let changed = store.change_passphrase(LAN, new()).is_ok();
            drop(store);
            disk.power_on(seed);
            let after = Unlock::Officer { officer: "lan", passphrase: "trăng rằm" };
            let opens_new = Store::open_on(Arc::new(disk.clone()), View::Memory, after).is_ok();
            assert!(opens_new || (open(&disk).is_ok() && !changed), "cut {cut} seed {seed}");
        }
    }
}

#[test]
fn a_full_disk_spends_the_ballast_then_says_so_and_keeps_what_was_saved() {
    let disk = SimulatedDisk::new();
    let setup = laptop().ballast_bytes(50_000);
    let store = Store::create_on(Arc::new(disk.clone()), View::Memory, setup).unwrap();
    disk.set_capacity(Some(disk.used() + 20_000));
    let mut saved = 0_u32;
    let error = loop {
        match store.commit(put(CASES, &saved.to_be_bytes(), &noise(1_000))) {
            Ok(_) => saved += 1,
            Err(e) => break e,
        }
    };
    assert_eq!(error.code(), "store-disk-full");
    assert!(store.is_disk_low());
    assert!(saved > 50, "the ballast bought saves: {saved}");
    disk.set_capacity(None);
    store.commit(put(CASES, b"after", b"room was made")).unwrap();
    drop(store);
    let store = open(&disk).unwrap();
    assert_eq!(store.scan(CASES, &[]).count(), saved as usize + 1);
    assert_eq!(store.opening().torn, None);
    assert!(!store.is_disk_low());
}

#[test]
fn a_killed_process_loses_nothing_and_needs_no_cut() {
    let disk = SimulatedDisk::new();
    let store = Store::create_on(Arc::new(disk.clone()), View::Memory, laptop()).unwrap();
    store.commit(put(CASES, b"k", b"v")).unwrap();
    disk.cut_power_after(0);
    let refused = store.commit(put(CASES, b"k", b"w")).unwrap_err();
    assert_eq!(refused.code(), "store-io");
    assert_eq!(store.commit(put(CASES, b"k", b"x")).unwrap_err().code(), "store-needs-reopen");
    drop(store);
    disk.restart_process();
    let store = open(&disk).unwrap();
    assert_eq!(store.get(CASES, b"k").unwrap(), Some(b"v".to_vec()));
    assert!(store.opening().torn.is_some());
}

#[test]
fn a_segment_in_the_middle_that_is_gone_or_cut_is_named() {
    let disk = SimulatedDisk::new();
    drop(Store::create_on(Arc::new(disk.clone()), View::Memory, laptop()).unwrap());
    let store = open(&disk).unwrap();
    for n in 0..40_u8 {
        store.commit(put(CASES, &[n], &noise(500))).unwrap();
    }
    let files = store.writer().journal.files();
    assert!(files.len() > 4);
    drop(store);
    let code = |spoil: &dyn Fn(&SimulatedDisk)| {
        let image = disk.image();
        spoil(&image);
        open(&image).unwrap_err().code()
    };
    let remove =
        |image: &SimulatedDisk, file: &str| crate::disk::Disk::remove(image, file).unwrap();
    assert_eq!(code(&|image| remove(image, &files[2])), "store-missing");
    assert_eq!(code(&|image| remove(image, &files[0])), "store-missing");
    let cut = |bytes: &mut Vec<u8>| bytes.truncate(bytes.len() - 5);
    assert_eq!(code(&|image| image.tamper(&files[1], cut).unwrap()), "store-truncated");
    let flip = |bytes: &mut Vec<u8>| bytes[700] ^= 1;
    assert_eq!(code(&|image| image.tamper(&files[1], flip).unwrap()), "store-damaged");
}
