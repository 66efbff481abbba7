//! Makes the golden directory of today's format, for `tests/golden/format-<n>`:
//! `cargo run -p tannha-store --example golden -- DIR`. Once a format was released its directory is
//! never made again.

#![allow(clippy::unwrap_used, reason = "a tool of the tests")]

#[path = "../tests/store/golden_content.rs"]
mod golden_content;

use std::path::PathBuf;

use tannha_store::Store;

#[expect(clippy::disallowed_methods, reason = "a tool's edge")]
fn main() {
    let out = PathBuf::from(std::env::args_os().nth(1).unwrap());
    let spare = std::env::temp_dir().join(format!("golden-{}", std::process::id()));
    let (batches, held) = golden_content::content();
    let store = Store::create(&out, golden_content::setup()).unwrap();
    for (n, batch) in batches.into_iter().enumerate() {
        // A base, frames that it covers, and frames after it.
        if n == 15 || n == 25 {
            let backup = spare.join(n.to_string());
            store.backup(&backup).unwrap();
            store.prune(store.position(), &backup).unwrap();
        }
        store.commit(batch).unwrap();
    }
    assert!(store.check().unwrap().is_sound());
    let records: u64 = store.check().unwrap().tables.iter().map(|table| table.records).sum();
    assert_eq!(records, held.len() as u64);
    std::fs::remove_dir_all(spare).unwrap();
}
