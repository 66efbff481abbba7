//! The power goes, modelled on the real store: everything that it wrote and synced is recorded, and at
//! hundreds of points the disk is rebuilt as it may have been left, unsynced pages lost or torn, sled
//! (which never syncs) in any state it ever had or worse. Then the real store opens on real files.

use std::{
    fs,
    path::Path,
    sync::{Arc, Mutex},
};

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use tannha_store::{Store, View, disk::SimulatedDisk};

use crate::{
    common::{CASES, MAU, Model, PEOPLE, copy_dir, held, laptop},
    disks::{Asked, WatchedDisk, lay_out},
};

/// So many points in the tests; `TANNHA_STORE_CUTS` sets another number for a soak.
const POINTS: u64 = 240;
const PAGE: usize = 4096;

/// One recorded life of a store.
struct Life {
    asked: Vec<Asked>,
    /// After so many changes of the disk this was acknowledged.
    acknowledged: Vec<(usize, Model)>,
    /// Copies of sled's directory, each with the number of changes that the disk had seen.
    views: Vec<(usize, std::path::PathBuf)>,
}

fn live(home: &Path) -> Life {
    let dir = home.join("store");
    fs::create_dir_all(&dir).unwrap();
    let disk = Arc::new(WatchedDisk::new(&dir));
    let view = || View::Sled(dir.join("view"));
    let mut store = Store::create_on(Arc::clone(&disk) as _, view(), laptop()).unwrap();
    let mut chance = ChaCha8Rng::seed_from_u64(5);
    let mut model = Model::new();
    let mut life = Life {
        asked: Vec::new(),
        acknowledged: vec![(disk.count(), Model::new())],
        views: Vec::new(),
    };
    for n in 0..90_u32 {
        let mut batch = tannha_store::Batch::new();
        for table in [CASES, PEOPLE] {
            let key = chance.random_range(0..30_u8).to_be_bytes().to_vec();
            let mut value = vec![0; if n % 11 == 5 { 6_000 } else { 200 }];
            rand::RngCore::fill_bytes(&mut chance, &mut value);
            batch.put(table, &key, value.clone());
            model.insert((table.0, key), value);
        }
        store.commit(batch).unwrap();
        life.acknowledged.push((disk.count(), model.clone()));
        if n % 12 == 11 {
            let copy = home.join(format!("view-{n}"));
            copy_dir(&dir.join("view"), &copy);
            life.views.push((disk.count(), copy));
        }
        if n == 40 || n == 65 {
            let backup = home.join(format!("backup-{n}"));
            store.backup(&backup).unwrap();
            store.prune(store.position(), &backup).unwrap();
        }
        if n == 50 || n == 75 {
            drop(store);
            store = Store::open_on(Arc::clone(&disk) as _, view(), MAU).unwrap();
        }
    }
    drop(store);
    life.asked = disk.asked();
    life
}

/// sled's directory after the cut: none, an older one, or one with pages that never arrived.
fn leave_view(life: &Life, cut: usize, dir: &Path, chance: &mut ChaCha8Rng) {
    let earlier: Vec<_> = life.views.iter().filter(|(at, _)| *at <= cut).collect();
    let kind = chance.random_range(0..4);
    let Some((_, copy)) = earlier.last().filter(|_| kind > 0) else { return };
    let view = dir.join("view");
    copy_dir(copy, &view);
    let path = view.join("db");
    let mut bytes = fs::read(&path).unwrap();
    let pages = bytes.len().div_ceil(PAGE);
    match kind {
        2 => {
            for _ in 0..chance.random_range(1..4) {
                let at = chance.random_range(0..pages) * PAGE;
                let end = bytes.len().min(at + PAGE);
                bytes[at..end].fill(0);
            }
        }
        3 => bytes.truncate(chance.random_range(0..bytes.len())),
        _ => {}
    }
    fs::write(path, bytes).unwrap();
}

fn cut_at(life: &Life, home: &Path, point: u64) -> (bool, bool) {
    let mut chance = ChaCha8Rng::seed_from_u64(point);
    let born = life.acknowledged[0].0;
    let cut = chance.random_range(born..life.asked.len());
    let disk = SimulatedDisk::new();
    for asked in &life.asked[..cut] {
        asked.of(&disk).unwrap();
    }
    disk.cut_power_after(0);
    // The change under way is half done.
    let _ = life.asked[cut].of(&disk);
    disk.power_on(point);
    let dir = home.join(format!("cut-{point}"));
    lay_out(&disk, &dir);
    leave_view(life, cut, &dir, &mut chance);
    let store = Store::open(&dir, MAU).unwrap_or_else(|e| panic!("point {point}, cut {cut}: {e}"));
    let said = life.acknowledged.iter().rposition(|(at, _)| *at <= cut).unwrap();
    let held = held(&store);
    let under_way = life.acknowledged.get(said + 1).is_some_and(|(_, model)| *model == held);
    assert!(held == life.acknowledged[said].1 || under_way, "point {point}, cut {cut}");
    assert!(store.check().unwrap().is_sound(), "point {point}, cut {cut}");
    let outcome = (store.opening().torn.is_some(), store.opening().rebuilt.is_some());
    drop(store);
    fs::remove_dir_all(dir).unwrap();
    outcome
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a soak sets the number")]
fn a_power_cut_at_any_of_hundreds_of_points_loses_nothing_that_was_acknowledged() {
    let points = std::env::var("TANNHA_STORE_CUTS").map_or(POINTS, |n| n.parse().unwrap());
    let home = tempfile::tempdir().unwrap();
    let life = live(home.path());
    assert!(life.asked.len() > 300, "{}", life.asked.len());
    let outcomes = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for half in 0..2 {
            let (life, home, outcomes) = (&life, home.path(), &outcomes);
            scope.spawn(move || {
                for point in (half..points).step_by(2) {
                    let outcome = cut_at(life, home, point);
                    outcomes.lock().unwrap().push(outcome);
                }
            });
        }
    });
    let outcomes = outcomes.into_inner().unwrap();
    assert_eq!(outcomes.len() as u64, points);
    let (torn, rebuilt) =
        outcomes.iter().fold((0, 0), |(t, r), o| (t + u32::from(o.0), r + u32::from(o.1)));
    assert!(torn > 5 && rebuilt > 8, "the cuts were felt: {torn} torn, {rebuilt} rebuilt");
}
