//! Backup, restore, export and check, each as an office would use it.

use std::fs;

use serde_json::{Value, json};
use tannha_store::{Secret32, Setup, Store, StoreError, Unlock, restore};

use crate::common::{
    CASES, MAU, PASSPHRASE, PEOPLE, filled, held, journal_file, laptop, officer, put,
};

#[test]
fn a_restored_backup_holds_what_the_store_held() {
    let home = tempfile::tempdir().unwrap();
    let (dir, copy, back) = (home.path().join("a"), home.path().join("b"), home.path().join("c"));
    let model = filled(&dir);
    let store = Store::open(&dir, MAU).unwrap();
    let report = store.backup(&copy).unwrap();
    assert_eq!((report.position, report.frames, report.files), (60, 60, 3));
    store.commit(put(CASES, b"later", b"x")).unwrap();
    assert_eq!(store.backup(&copy).unwrap_err().code(), "store-already-exists");
    drop(store);
    assert_eq!(restore(&copy, &dir, MAU).unwrap_err().code(), "store-already-exists");
    let restored = restore(&copy, &back, MAU).unwrap();
    assert_eq!(held(&restored), model);
    assert!(restored.check().unwrap().is_sound());
    restored.commit(put(CASES, b"later", b"y")).unwrap();
    drop(restored);
    assert_eq!(Store::open(&back, MAU).unwrap().position().0, 61);
}

#[test]
fn a_restore_onto_a_new_laptop_brings_pending_work_and_lets_its_officer_in_again() {
    let home = tempfile::tempdir().unwrap();
    let (dir, copy, back) = (home.path().join("a"), home.path().join("b"), home.path().join("c"));
    let secret = Secret32::new([77; 32]);
    let public = x25519_dalek::PublicKey::from(&x25519_dalek::StaticSecret::from([77; 32]));
    let mut bound = officer("mau", PASSPHRASE);
    bound.device_secret = Some(b"the old laptop's keyring");
    let setup = Setup::laptop(bound).recovery(public.to_bytes()).ballast_bytes(0);
    let store = Store::create(&dir, setup).unwrap();
    let outbox = tannha_store::Table("outbox");
    for n in 0..12_u8 {
        let mut batch = put(CASES, &[n], b"taken in at the door");
        // What the district has not receipted yet.
        batch.put(outbox, &[n], vec![n; 300]);
        if n >= 4 {
            batch.delete(outbox, &[n - 4]);
        }
        store.commit(batch).unwrap();
    }
    store.backup(&copy).unwrap();
    assert_eq!(store.rehearse(&copy).unwrap(), 12 + 4);
    drop(store);
    // The new laptop has no such keyring.
    let refused = restore(&copy, &back, MAU).unwrap_err();
    assert_eq!(refused.code(), "store-wrong-passphrase");
    assert!(!back.join("FORMAT").exists());
    let restored = restore(&copy, &back, Unlock::Recovery(&secret)).unwrap();
    restored.remove_slot("mau").unwrap();
    restored.add_slot(&officer("mau", PASSPHRASE)).unwrap();
    drop(restored);
    let store = Store::open(&back, MAU).unwrap();
    let pending: Vec<_> = store.scan(outbox, &[]).map(Result::unwrap).collect();
    assert_eq!(pending, (8..12_u8).map(|n| (vec![n], vec![n; 300])).collect::<Vec<_>>());
    assert_eq!(store.scan(CASES, &[]).count(), 12);
    store.commit(put(CASES, b"goes", b"on")).unwrap();
}

#[test]
fn a_backup_that_was_cut_short_or_changed_is_refused_by_name() {
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join("a");
    filled(&dir);
    let store = Store::open(&dir, MAU).unwrap();
    let mut n = 0;
    let mut refused = |spoil: &dyn Fn(&std::path::Path)| {
        n += 1;
        let (copy, back) = (home.path().join(format!("b{n}")), home.path().join(format!("c{n}")));
        store.backup(&copy).unwrap();
        spoil(&copy);
        let error: StoreError = restore(&copy, &back, MAU).unwrap_err();
        assert!(!back.join("FORMAT").exists(), "nothing half restored");
        error.code()
    };
    let edit = |path: &std::path::Path, from: &str, to: &str| {
        let text = fs::read_to_string(path).unwrap();
        assert!(text.contains(from));
        fs::write(path, text.replace(from, to)).unwrap();
    };
    assert_eq!(refused(&|b| fs::remove_file(b.join("MANIFEST")).unwrap()), "store-missing");
    assert_eq!(refused(&|b| fs::remove_file(journal_file(b)).unwrap()), "store-missing");
    assert_eq!(refused(&|b| fs::remove_file(b.join("slots")).unwrap()), "store-missing");
    let cut = |b: &std::path::Path| {
        let bytes = fs::read(journal_file(b)).unwrap();
        fs::write(journal_file(b), &bytes[..bytes.len() - 9]).unwrap();
    };
    assert_eq!(refused(&cut), "store-truncated");
    let flip = |b: &std::path::Path| {
        let mut bytes = fs::read(journal_file(b)).unwrap();
        bytes[9_000] ^= 1;
        fs::write(journal_file(b), bytes).unwrap();
    };
    assert_eq!(refused(&flip), "store-damaged");
    let position =
        |b: &std::path::Path| edit(&b.join("MANIFEST"), "\"position\": 60", "\"position\": 59");
    assert_eq!(refused(&position), "store-tampered");
    let escape = |b: &std::path::Path| edit(&b.join("MANIFEST"), "\"slots\"", "\"../slots\"");
    assert_eq!(refused(&escape), "store-tampered");
}

#[test]
fn an_export_is_readable_lines_in_order() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::create(home.path(), laptop()).unwrap();
    store
        .commit(put(PEOPLE, b"p", b"{\"name\":\"\xc4\x90\xc3\xa0o Th\xe1\xbb\x8b N\xe1\xbb\x9f\"}"))
        .unwrap();
    store.commit(put(CASES, b"\x01\xff", &[0, 1, 2])).unwrap();
    let decode = |table: &str, _: &[u8], value: &[u8]| {
        (table == "people").then(|| serde_json::from_slice(value).unwrap())
    };
    let mut out = Vec::new();
    let report = store.export(&mut out, &decode).unwrap();
    assert_eq!((report.records, report.bytes), (2, out.len() as u64));
    let text = String::from_utf8(out).unwrap();
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0]["position"], 2);
    assert_eq!(lines[1], json!({"table": "cases", "key": "01ff", "hex": "000102"}));
    assert_eq!(lines[2], json!({"table": "people", "key": "70", "value": {"name": "Đào Thị Nở"}}));
    assert!(text.contains("Đào Thị Nở"));
}

#[test]
fn a_check_counts_what_is_there_and_finds_damage_done_while_it_is_open() {
    let home = tempfile::tempdir().unwrap();
    let model = filled(home.path());
    let store = Store::open(home.path(), MAU).unwrap();
    let report = store.check().unwrap();
    assert!(report.is_sound(), "{report:?}");
    assert_eq!(
        (report.frames, report.position, report.slots, report.journal_files),
        (60, 60, 1, 1)
    );
    for table in &report.tables {
        let of = model.iter().filter(|((name, _), _)| *name == table.table);
        let (records, bytes) =
            of.fold((0, 0), |(n, b), (_, value)| (n + 1, b + value.len() as u64));
        assert_eq!((table.records, table.bytes), (records, bytes), "{}", table.table);
    }
    let path = journal_file(home.path());
    let mut bytes = fs::read(&path).unwrap();
    bytes[9_000] ^= 1;
    fs::write(&path, bytes).unwrap();
    fs::remove_file(home.path().join("slots.copy")).unwrap();
    let report = store.check().unwrap();
    let text = serde_json::to_string(&report.findings).unwrap();
    assert_eq!(report.findings.len(), 2, "{text}");
    assert!(text.contains("store-damaged") && text.contains("store-missing"), "{text}");
}

#[test]
fn names_and_sizes_are_checked_before_anything_is_written() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::create(home.path(), laptop()).unwrap();
    for name in ["", "Cases", "ca ses", "="] {
        let refused = store.commit(put(tannha_store::Table(name), b"k", b"v")).unwrap_err();
        assert_eq!(refused.code(), "store-bad-table", "{name}");
    }
    let long_key = vec![0; tannha_store::LIMIT_KEY_BYTES + 1];
    assert_eq!(store.commit(put(CASES, &long_key, b"v")).unwrap_err().code(), "store-too-large");
    let long = vec![0; tannha_store::LIMIT_VALUE_BYTES + 1];
    assert_eq!(store.commit(put(CASES, b"k", &long)).unwrap_err().code(), "store-too-large");
    assert_eq!(store.position().0, 0);
    store.commit(put(CASES, &long_key[1..], &long[1..])).unwrap();
    assert_eq!(store.get(CASES, &long_key[1..]).unwrap().map(|v| v.len()), Some(long.len() - 1));
}

#[test]
fn every_error_has_a_text_in_both_languages() {
    for language in ["vi", "en"] {
        let path = format!("{}/../i18n/locales/{language}/store.ftl", env!("CARGO_MANIFEST_DIR"));
        let text = fs::read_to_string(path).unwrap();
        for code in StoreError::CODES {
            assert!(text.contains(&format!("\n{code} = ")), "{language}: {code}");
        }
        let messages = text.lines().filter(|line| line.contains(" = ")).count();
        assert_eq!(messages, StoreError::CODES.len(), "{language}");
    }
}
