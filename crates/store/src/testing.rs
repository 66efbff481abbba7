//! What the tests share.

use std::path::Path;

use crate::{
    Batch, Cost, NewOfficer, Secret32, Setup, Table, Unlock,
    lock::ensure_sled_is_free,
    open::VIEW_DIR,
    view::{Rows as _, SledRows, Write},
};

pub(crate) const CASES: Table = Table("cases");
pub(crate) const PEOPLE: Table = Table("people");
pub(crate) const LAN: Unlock<'static> =
    Unlock::Officer { officer: "lan", passphrase: "cây đa bến nước" };

pub(crate) fn lan() -> NewOfficer<'static> {
    NewOfficer {
        officer: "lan",
        display_name: "Trần Thị Mẫu",
        role: "Công chức tư pháp – hộ tịch",
        passphrase: "cây đa bến nước",
        device_secret: None,
        cost: Cost::MINIMUM_FOR_TESTS,
        signing_seed: Secret32::new([5; 32]),
    }
}

pub(crate) fn laptop() -> Setup<'static> {
    Setup::laptop(lan()).ballast_bytes(0)
}

pub(crate) fn put(table: Table, key: &[u8], value: &[u8]) -> Batch {
    let mut batch = Batch::new();
    batch.put(table, key, value.to_vec());
    batch
}

/// Bytes that do not compress (SplitMix64), the same for the same length.
pub(crate) fn noise(len: usize) -> Vec<u8> {
    let words = (len as u64..).take(len.div_ceil(8)).flat_map(|n| {
        let z = n.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB).to_le_bytes()
    });
    words.take(len).collect()
}

/// Somebody takes a record out of a closed laptop's tables.
pub(crate) fn take_record(home: &Path, table: Table, key: &[u8]) {
    let tables = home.join(VIEW_DIR);
    ensure_sled_is_free(&tables).unwrap();
    let rows = SledRows::open(&tables).unwrap();
    let tree = format!("={}", table.0);
    assert!(rows.get(&tree, key).unwrap().is_some());
    rows.apply(&[Write { tree, key: key.to_vec(), value: None }]).unwrap();
}

/// A copy of a directory.
pub(crate) fn copy_dir(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_dir(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
