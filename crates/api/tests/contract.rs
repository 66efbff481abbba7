//! The contract with the window: generated TypeScript is current, and a name means one command.
//! That every code has both texts is asked by `cargo xtask tidy`.

use std::{collections::BTreeSet, fs, path::Path};

#[test]
fn the_generated_typescript_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/lib/api/generated.ts");
    let found = fs::read_to_string(path).unwrap();
    assert!(found == tannha_api::typescript::generate(), "run `cargo xtask codegen`");
}

#[test]
fn a_name_stands_in_the_table_once() {
    let names: BTreeSet<&str> = tannha_api::TABLE.iter().map(|row| row.name).collect();
    assert_eq!(names.len(), tannha_api::TABLE.len());
}
