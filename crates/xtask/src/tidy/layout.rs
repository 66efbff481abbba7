//! What stands at the top of the house, and pictures that must stay small.

use std::collections::BTreeSet;

use super::{Finding, tree::Tree};

/// All that may stand at the top.
const TOP: [&str; 19] = [
    ".cargo",
    ".ci",
    ".editorconfig",
    ".gitattributes",
    ".gitignore",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "clippy.toml",
    "crates",
    "deny.toml",
    "docs",
    "icons",
    "rust-toolchain.toml",
    "rustfmt.toml",
    "src-tauri",
    "tests",
    "ui",
];

/// Largest picture in docs/screens, bytes.
const LARGEST_PICTURE: u64 = 300 * 1024;

/// The layout of the design.
pub(super) fn house(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let tops: BTreeSet<&str> =
        tree.files.iter().filter_map(|file| file.path.split('/').next()).collect();
    for top in tops.iter().filter(|top| !TOP.contains(top)) {
        let remedy = "this does not stand at the top of the house: find its room, or add it to \
                      crates/xtask/src/tidy/layout.rs";
        findings.push(Finding::fault(top, 1, remedy));
    }
    for file in &tree.files {
        let screen = file.path.starts_with("docs/screens/");
        if screen && file.size > LARGEST_PICTURE {
            let kib = file.size / 1024;
            let remedy = format!("{kib} KiB: reduce its colours until it is below 300 KiB");
            findings.push(Finding::fault(&file.path, 1, remedy));
        }
        if screen && !file.path.ends_with(".png") {
            findings.push(Finding::fault(&file.path, 1, "only PNG pictures stand here"));
        }
    }
    findings
}
