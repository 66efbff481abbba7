//! Every kind of file, damaged in every way: named, or mended and told; and repaired with all records.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use tannha_store::{Help, Opening, Store, repair_with};

use crate::common::{CASES, MAU, Model, PEOPLE, copy_dir, held, laptop};

/// A store with a base, frames under it and after it, and a backup; closed.
fn whole(home: &Path) -> Model {
    let dir = home.join("whole");
    let store = Store::create(&dir, laptop()).unwrap();
    let mut chance = ChaCha8Rng::seed_from_u64(9);
    for n in 0..60_u32 {
        if n == 15 || n == 30 || n == 45 {
            let backup = home.join(format!("backup-{n}"));
            store.backup(&backup).unwrap();
            store.prune(store.position(), &backup).unwrap();
        }
        let mut batch = tannha_store::Batch::new();
        for table in [CASES, PEOPLE] {
            let mut value = vec![0; if n == 20 { 9_000 } else { 150 }];
            rand::RngCore::fill_bytes(&mut chance, &mut value);
            batch.put(table, &(n % 37).to_be_bytes(), value);
        }
        store.commit(batch).unwrap();
    }
    held(&store)
}

fn files_below(dir: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(files_below(&path)) } else { files.push(path) }
    }
    files.sort();
    files
}

#[derive(Debug, Clone, Copy)]
enum Damage {
    Flip,
    ZeroPage,
    Truncate(u32),
    Remove,
}

const DAMAGES: [Damage; 8] = [
    Damage::Flip,
    Damage::Flip,
    Damage::Flip,
    Damage::ZeroPage,
    Damage::Truncate(0),
    Damage::Truncate(1),
    Damage::Truncate(2),
    Damage::Remove,
];

/// Says whether the file is another one now.
fn damage(path: &Path, damage: Damage, chance: &mut ChaCha8Rng) -> bool {
    let before = fs::read(path).unwrap();
    let mut bytes = before.clone();
    // sled's file ends in emptiness: aim at what is written.
    let used = bytes.iter().rposition(|&b| b != 0).map_or(0, |at| at + 1);
    match damage {
        Damage::Remove => {
            fs::remove_file(path).unwrap();
            return true;
        }
        _ if used == 0 => return false,
        Damage::Flip => bytes[chance.random_range(0..used)] ^= 1 << chance.random_range(0..8),
        Damage::ZeroPage => {
            let at = chance.random_range(0..used.div_ceil(4096)) * 4096;
            let end = bytes.len().min(at + 4096);
            bytes[at..end].fill(0);
        }
        Damage::Truncate(0) => bytes.clear(),
        Damage::Truncate(1) => bytes.truncate(used - 1),
        Damage::Truncate(_) => bytes.truncate(chance.random_range(0..used)),
    }
    fs::write(path, &bytes).unwrap();
    bytes != before
}

#[test]
fn damage_to_any_file_is_named_or_mended_and_nothing_is_lost() {
    let home = tempfile::tempdir().unwrap();
    let model = whole(home.path());
    let root = home.path().join("whole");
    let files: Vec<PathBuf> = files_below(&root)
        .into_iter()
        .map(|path| path.strip_prefix(&root).unwrap().to_owned())
        .filter(|name| name != Path::new("LOCK"))
        .collect();
    let kinds =
        ["FORMAT", "slots", "slots.copy", "mark", "ballast", "vouched", "view/db", "view/conf"];
    for kind in kinds {
        assert!(files.contains(&PathBuf::from(kind)), "{kind} among {files:?}");
    }
    let ends = |end: &str| files.iter().filter(|f| f.extension().is_some_and(|e| e == end)).count();
    assert!(ends("base") >= 1 && ends("journal") >= 2, "{files:?}");
    let help = Help { backups: vec![home.path().join("backup-45")], accept_loss: false };
    let mut chance = ChaCha8Rng::seed_from_u64(10);
    let (mut named, mut mended) = (0, 0);
    for name in &files {
        for kind in DAMAGES {
            let what = format!("{kind:?} on {}", name.display());
            let dir = home.path().join("trial");
            copy_dir(&root, &dir);
            if damage(&dir.join(name), kind, &mut chance) {
                match Store::open(&dir, MAU) {
                    Err(error) => {
                        let said = error.params();
                        let file = name.to_string_lossy().replace('\\', "/");
                        // A file that is gone is named by the first frame that is missing.
                        let gone = matches!(kind, Damage::Remove) && file.starts_with("journal/");
                        let right = said.iter().any(|(key, value)| {
                            *key == "file"
                                && (*value == file || gone && value.starts_with("journal/"))
                        });
                        assert!(right, "{what}: {error}");
                        repair_with(&dir, MAU, &help).unwrap_or_else(|e| panic!("{what}: {e}"));
                        named += 1;
                    }
                    Ok(store) => {
                        // sled may not have needed what was hit, the ballast holds nothing, and a
                        // bad note about the tables vouches for nothing: they are looked at.
                        let harmless = name.starts_with("view")
                            || ["ballast", "vouched"].iter().any(|other| name == Path::new(other));
                        let told = store.opening() != &Opening::default();
                        assert!(told || harmless, "{what} passed unseen");
                        assert_eq!(held(&store), model, "{what}");
                        mended += u32::from(told);
                    }
                }
                let store = Store::open(&dir, MAU).unwrap_or_else(|e| panic!("{what}: {e}"));
                assert_eq!(held(&store), model, "{what}");
                let report = store.check().unwrap();
                assert!(report.is_sound(), "{what}: {report:?}");
            }
            fs::remove_dir_all(&dir).unwrap();
        }
    }
    assert!(named > 25 && mended > 25, "{named} named, {mended} mended");
}

#[test]
fn damage_to_any_file_of_a_backup_is_named_and_nothing_is_restored() {
    let home = tempfile::tempdir().unwrap();
    whole(home.path());
    let store = Store::open(&home.path().join("whole"), MAU).unwrap();
    let root = home.path().join("last");
    store.backup(&root).unwrap();
    let mut chance = ChaCha8Rng::seed_from_u64(12);
    for path in files_below(&root) {
        let name = path.strip_prefix(&root).unwrap().to_owned();
        for kind in DAMAGES {
            let what = format!("{kind:?} on {}", name.display());
            let (copy, back) = (home.path().join("trial"), home.path().join("back"));
            copy_dir(&root, &copy);
            if damage(&copy.join(&name), kind, &mut chance) {
                let error = store.verify_backup(&copy).expect_err(&what);
                assert!(error.code().starts_with("store-"), "{what}: {error}");
                assert!(tannha_store::restore(&copy, &back, MAU).is_err(), "{what}");
                assert!(!back.join("FORMAT").exists(), "{what}: nothing half restored");
                let _ = fs::remove_dir_all(&back);
            }
            fs::remove_dir_all(&copy).unwrap();
        }
    }
}
