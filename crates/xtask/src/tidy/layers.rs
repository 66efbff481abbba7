//! Who may name what: invariant 2 of the design and its table of crates.

use super::{
    Finding, manifest,
    source::{Source, has_word, is_test},
    tree::Tree,
};

/// Direct dependencies among our crates, and no others.
const TABLE: [(&str, &[&str]); 16] = [
    ("crates/domain", &[]),
    ("crates/i18n", &[]),
    ("crates/store", &["domain"]),
    ("crates/sync", &["domain"]),
    ("crates/print", &["domain", "i18n"]),
    ("crates/sign", &["print"]),
    ("crates/tables", &[]),
    ("crates/app", &["domain", "i18n", "store", "sync", "print", "sign", "tables"]),
    ("crates/api", &["app", "domain"]),
    ("crates/district", &["domain", "i18n", "store", "sync", "print"]),
    ("crates/practice", &["app", "district"]),
    ("crates/cli", &["api", "practice", "district", "sign"]),
    ("crates/xtask", &[]),
    ("src-tauri", &["api", "practice"]),
    (
        "tests",
        &[
            "domain", "i18n", "store", "sync", "print", "sign", "tables", "app", "api", "district",
            "practice", "cli",
        ],
    ),
    ("tests/fuzz", &["tests"]),
];

/// A library that one place alone may name.
struct Owned {
    /// Names in source text.
    words: &'static [&'static str],
    /// Packages in a manifest; a name ending in `-` stands for all that begin with it.
    packages: &'static [&'static str],
    /// Where they may be named in source text.
    sources: &'static [&'static str],
    /// Manifests that may depend on them.
    manifests: &'static [&'static str],
    remedy: &'static str,
}

const OWNED: [Owned; 8] = [
    Owned {
        words: &["sled::", "use sled"],
        packages: &["sled"],
        sources: &["crates/store/"],
        manifests: &["crates/store/"],
        remedy: "only `store` names sled: ask it for what is needed",
    },
    Owned {
        words: &["printpdf::", "subsetter::"],
        packages: &["printpdf", "subsetter"],
        sources: &["crates/print/"],
        manifests: &["crates/print/"],
        remedy: "only `print` names the PDF writer: hand it a record",
    },
    Owned {
        words: &["lopdf::"],
        packages: &["lopdf"],
        sources: &["crates/print/", "crates/sign/"],
        manifests: &["crates/print/", "crates/sign/"],
        remedy: "only `print` and `sign` take a PDF apart: ask them for what is needed",
    },
    Owned {
        words: &["cms::", "x509_cert::", "p12_keystore::", "cryptoki::", "rsa::", "p256::"],
        packages: &["cms", "x509-cert", "p12-keystore", "cryptoki", "rsa", "p256"],
        sources: &["crates/sign/"],
        manifests: &["crates/sign/"],
        remedy: "only `sign` names certificates and tokens: hand it a file and an order",
    },
    Owned {
        words: &["rust_xlsxwriter::", "calamine::", "csv::", "zip::"],
        packages: &["rust_xlsxwriter", "calamine", "csv", "zip"],
        sources: &["crates/tables/"],
        manifests: &["crates/tables/"],
        remedy: "only `tables` names spreadsheets: hand it a table of cells",
    },
    Owned {
        words: &["tauri::", "tauri_build::", "use tauri"],
        packages: &["tauri", "tauri-"],
        sources: &["src-tauri/"],
        manifests: &["src-tauri/"],
        remedy: "only `src-tauri` names tauri: put the verb into `app` and its line into `api`",
    },
    Owned {
        words: &["ureq::", "use ureq", "reqwest::", "hyper::client"],
        packages: &["ureq", "reqwest"],
        sources: &["crates/sync/src/http"],
        manifests: &["crates/sync/"],
        remedy: "only `sync::http` names the HTTP client: go through its connection",
    },
    Owned {
        words: &["rusqlite::", "postgres::", "tokio_postgres::", "sqlx::", "diesel::"],
        packages: &["rusqlite", "postgres", "tokio-postgres", "sqlx", "diesel"],
        sources: &["crates/district/src/db"],
        manifests: &["crates/district/"],
        remedy: "only `district::db` names SQL: add a method to `Database`",
    },
];

/// How SQL begins.
const SQL: [&str; 6] = [
    "\"SELECT ",
    "\"INSERT INTO ",
    "\"UPDATE ",
    "\"DELETE FROM ",
    "\"CREATE TABLE ",
    "\"ALTER TABLE ",
];

/// Libraries and SQL are named by their owners alone. Tests may stand beside a peer to measure it.
pub(super) fn names(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, source) in tree.rust().filter(|(path, _)| !is_test(path)) {
        for owned in &OWNED {
            if owned.sources.iter().any(|home| path.starts_with(home)) {
                continue;
            }
            for (line, code) in source.shipped() {
                if owned.words.iter().any(|word| has_word(code, word)) {
                    findings.push(Finding::fault(path, line, owned.remedy));
                }
            }
        }
        if !path.starts_with("crates/district/src/db") && !path.starts_with("crates/xtask/") {
            findings.extend(sql(path, &source));
        }
    }
    findings
}

fn sql(path: &str, source: &Source) -> Vec<Finding> {
    let shipped: Vec<usize> = source.shipped().iter().map(|(line, _)| *line).collect();
    let found = source.quoted.lines().enumerate().filter(|(index, code)| {
        shipped.contains(&(index + 1)) && SQL.iter().any(|begin| code.contains(begin))
    });
    found
        .map(|(index, _)| {
            let remedy = "only `district::db` names SQL: add a method to `Database`";
            Finding::fault(path, index + 1, remedy)
        })
        .collect()
}

/// Crates depend on each other and on libraries as the two tables say.
pub(super) fn dependencies(tree: &Tree) -> Vec<Finding> {
    [among_ours(tree), packages(tree)].concat()
}

fn among_ours(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.under("", &["/Cargo.toml"]) {
        let home = path.trim_end_matches("/Cargo.toml");
        let Some((_, allowed)) = TABLE.iter().find(|(crate_home, _)| *crate_home == home) else {
            findings.push(Finding::fault(
                path,
                1,
                "a crate that the design does not know: add it to the table in \
                 crates/xtask/src/tidy/layers.rs and to docs/ARCHITECTURE.md",
            ));
            continue;
        };
        for line in manifest::dependencies(text) {
            let Some(other) = line.key.strip_prefix("tannha-") else { continue };
            if !allowed.contains(&other) {
                findings.push(Finding::fault(
                    path,
                    line.number,
                    format!(
                        "{home} may not depend on tannha-{other}; it may on: {}. Move the code, or \
                         define a trait where it is needed",
                        if allowed.is_empty() { "none of ours".into() } else { allowed.join(", ") }
                    ),
                ));
            }
        }
    }
    findings
}

/// Each library's package stands in its owner's manifest alone. For tests, an owner's client may
/// stand among the development dependencies.
fn packages(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.under("", &["/Cargo.toml"]).filter(|(path, _)| !is_test(path)) {
        for line in
            manifest::dependencies(text).iter().filter(|line| !line.section.starts_with("dev-"))
        {
            for owned in &OWNED {
                let named = owned.packages.iter().any(|package| {
                    line.key == *package
                        || (package.ends_with('-') && line.key.starts_with(package))
                });
                if named && !owned.manifests.iter().any(|home| path.starts_with(home)) {
                    findings.push(Finding::fault(path, line.number, owned.remedy));
                }
            }
            if path == "crates/xtask/Cargo.toml" {
                let remedy =
                    "xtask compiles before anything is installed: use the standard library";
                findings.push(Finding::fault(path, line.number, remedy));
            }
        }
    }
    findings
}

/// What only tests may ask a crate for: mistakes that are planted, and stand-ins for signing and sealing.
const TESTS_ONLY: [&str; 3] = ["planted-faults", "stand-ins", "fuzzing"];

/// No program that is shipped asks for what only tests may have. A crate declares such a feature, and
/// may hand it down to the crates below it.
pub(super) fn features(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.under("", &["Cargo.toml"]).filter(|(path, _)| !is_test(path)) {
        for line in manifest::lines(text) {
            let asked = TESTS_ONLY.iter().find(|feature| line.value.contains(*feature));
            let handed_down = line.section == "features" && TESTS_ONLY.contains(&line.key);
            if let Some(feature) = asked.filter(|_| !handed_down) {
                let remedy =
                    format!("`{feature}` is for tests alone: ask for it in tests/Cargo.toml");
                findings.push(Finding::fault(path, line.number, remedy));
            }
        }
    }
    findings
}

/// Every crate takes the workspace's lints; a panic must unwind, or a damaged sled takes the program down.
pub(super) fn manifests(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.under("", &["Cargo.toml"]) {
        let read = manifest::lines(text);
        let inherits = read
            .iter()
            .any(|line| line.section == "lints" && line.key == "workspace" && line.value == "true");
        // One of no workspace has nobody to inherit from.
        let is_alone =
            read.iter().any(|line| line.section == "workspace") || text.contains("\n[workspace]\n");
        if path != "Cargo.toml" && !inherits && !is_alone {
            findings.push(Finding::fault(path, 1, "add `[lints]` with `workspace = true`"));
        }
        for line in read.iter().filter(|line| line.key == "panic" && line.value != "\"unwind\"") {
            let remedy = "panics must unwind: the store catches those of sled and rebuilds";
            findings.push(Finding::fault(path, line.number, remedy));
        }
    }
    findings
}
