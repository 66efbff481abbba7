use std::fs;

use super::{tree::File, *};

/// Paths, lines and remarks for a house with these files.
fn faults(files: &[(&str, &str)]) -> Vec<String> {
    let files = files
        .iter()
        .map(|(path, text)| File {
            path: (*path).to_owned(),
            size: text.len() as u64,
            text: Some((*text).to_owned()),
        })
        .collect();
    findings(&Tree { files })
        .into_iter()
        .map(|finding| format!("{}:{}: {}", finding.path, finding.line, finding.remark))
        .collect()
}

/// The one finding of a file begins and continues so.
#[track_caller]
fn check(path: &str, text: &str, line: usize, says: &str) {
    let found = faults(&[(path, text)]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with(&format!("{path}:{line}: ")), "{found:?}");
    assert!(found[0].contains(says), "{found:?}");
}

#[track_caller]
fn clean(path: &str, text: &str) {
    assert_eq!(faults(&[(path, text)]), Vec::<String>::new());
}

#[test]
fn libraries_are_named_by_their_owners_alone() {
    check("crates/app/src/a.rs", "fn a() {}\nuse sled::Db;\n", 2, "only `store` names sled");
    check("crates/app/src/a.rs", "fn a() { printpdf::save() }\n", 1, "only `print`");
    check("crates/api/src/a.rs", "use tauri::Window;\n", 1, "only `src-tauri`");
    check("crates/sync/src/session.rs", "use ureq::Agent;\n", 1, "only `sync::http`");
    check(
        "crates/district/src/rows.rs",
        "const Q: &str = \"SELECT 1\";\n",
        1,
        "only `district::db`",
    );
    clean("crates/store/src/view.rs", "use sled::Db;\n");
    clean("crates/sync/src/http/mod.rs", "use ureq::Agent;\n");
    clean("crates/district/src/db/rows.rs", "const Q: &str = \"SELECT 1\";\n");
    clean("tests/src/bin/peers.rs", "use rusqlite::Connection;\n");
}

#[test]
fn what_is_for_tests_alone_is_asked_for_by_tests_alone() {
    let manifest = |rest: &str| format!("[lints]\nworkspace = true\n{rest}\n");
    let asks = "[dependencies]\ntannha-store = { workspace = true, features = [\"stand-ins\"] }";
    check("crates/app/Cargo.toml", &manifest(asks), 4, "`stand-ins` is for tests alone");
    let always = "[features]\ndefault = [\"planted-faults\"]\nplanted-faults = []";
    check("crates/store/Cargo.toml", &manifest(always), 4, "`planted-faults` is for tests");
    let declares = "[features]\nstand-ins = [\"tannha-domain/stand-ins\"]";
    clean("crates/store/Cargo.toml", &manifest(declares));
    clean("tests/Cargo.toml", &manifest(asks));
}

#[test]
fn what_is_said_is_not_what_is_done() {
    clean(
        "crates/app/src/a.rs",
        "// not sled::Db\n/* nor /* todo!() */ printpdf:: */\nconst A: &str = \"sled::Db\";\n",
    );
    clean(
        "crates/app/src/a.rs",
        "const A: &str = r#\"a \"tauri::x\" b\"#;\nconst B: char = '\"';\n",
    );
    check("crates/app/src/a.rs", "const A: char = '\\'';\nfn a() { todo!() }\n", 2, "finish it");
    check("crates/app/src/a.rs", "fn f<'a>(a: &'a str) { todo!() }\n", 1, "finish it");
}

#[test]
fn crates_depend_as_the_table_says() {
    let lints = "[lints]\nworkspace = true\n";
    let manifest = |dependencies: &str| format!("{lints}{dependencies}");
    check(
        "crates/domain/Cargo.toml",
        &manifest("[dependencies]\ntannha-i18n.workspace = true\n"),
        4,
        "may not depend on tannha-i18n; it may on: none of ours",
    );
    check(
        "crates/print/Cargo.toml",
        &manifest("[dev-dependencies.tannha-app]\nworkspace = true\n"),
        3,
        "may not depend on tannha-app; it may on: domain, i18n",
    );
    check("crates/app/Cargo.toml", &manifest("[dependencies]\nsled = \"1\"\n"), 4, "only `store`");
    check(
        "crates/cli/Cargo.toml",
        &manifest("[dependencies]\ntauri-plugin-x = \"2\"\n"),
        4,
        "only `src-tauri`",
    );
    check(
        "crates/xtask/Cargo.toml",
        &manifest("[dependencies]\nserde = \"1\"\n"),
        4,
        "standard library",
    );
    check("crates/helper/Cargo.toml", lints, 1, "a crate that the design does not know");
    check("crates/cli/Cargo.toml", "[dependencies]\n", 1, "add `[lints]`");
    check("Cargo.toml", "[profile.release]\npanic = \"abort\"\n", 2, "must unwind");
    clean("crates/district/Cargo.toml", &manifest("[dev-dependencies]\nureq.workspace = true\n"));
    clean("crates/cli/Cargo.toml", &manifest("[dependencies]\ntannha-api.workspace = true\n"));
}

#[test]
fn domain_touches_nothing_outside_itself() {
    let path = "crates/domain/src/case.rs";
    check(path, "use std::fs;\n", 1, "input and output");
    check(path, "let now = chrono::Utc::now();\n", 1, "a clock");
    check(path, "async fn decide() {}\n", 1, "async");
    check(path, "let id = rand::random();\n", 1, "chance");
    clean(path, "fn instantly() {}\n#[cfg(test)]\nmod tests {\n    use std::fs;\n}\n");
    check(path, "#[cfg(test)]\nmod tests {\n}\nuse std::net::IpAddr;\n", 4, "the network");
    clean("crates/domain/src/case/tests.rs", "use std::fs;\n");
    clean("crates/store/src/disk.rs", "use std::fs;\n");
}

#[test]
fn an_error_is_not_prose() {
    let path = "crates/app/src/a.rs";
    check(path, "\nfn a() -> Result<Vec<(u8, u8)>, String> {}\n", 2, "not a `String`");
    check(path, "fn a() -> Result<\n    (),\n    String,\n> {}\n", 1, "not a `String`");
    clean(path, "fn a() -> Result<String, Refusal> {}\nfn b() -> Result<String> {}\n");
    clean(path, "fn a() -> Result<BTreeMap<String, String>, Refusal> {}\n");
}

#[test]
fn no_test_is_parked() {
    check("crates/app/src/a.rs", "#[test]\n#[ignore = \"slow\"]\nfn a() {}\n", 2, "ignored");
    check("ui/src/a.test.ts", "it.skip('a', () => {})\n", 1, "skipped");
    check("tests/journeys/a.test.mjs", "test.only('a', () => {})\n", 1, "skipped");
    clean("crates/app/src/a.rs", "fn a() { b.iter().skip(1) }\n");
}

#[test]
fn a_long_file_is_a_warning_unless_it_is_generated() {
    let long = "fn a() {}\n".repeat(401);
    let tree = |text: String| Tree {
        files: vec![File { path: "crates/app/src/a.rs".into(), size: 0, text: Some(text) }],
    };
    let found = findings(&tree(long.clone()));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].weight, Weight::Warning);
    assert!(findings(&tree(format!("//! Made by `cargo xtask codegen`.\n{long}"))).is_empty());
}

#[test]
fn the_window_has_one_door_and_features_stand_alone() {
    let tauri = "import { invoke } from \"@tauri-apps/api/core\";\n";
    check("ui/src/features/today/Today.svelte", tauri, 1, "imports @tauri-apps");
    clean("ui/src/lib/backend/tauri.ts", tauri);
    let path = "ui/src/features/today/state.svelte.ts";
    check(path, "import { x } from '../case/state.svelte';\n", 1, "imports feature `case`");
    check(path, "const x = await import(\"$features/case/x\");\n", 1, "imports feature `case`");
    clean(path, "import { x } from './rows';\nimport { y } from '../../lib/ui';\n");
    clean(path, "// import { x } from '../case/x';\n");
}

#[test]
fn both_languages_have_the_same_files_and_keys() {
    let (vi, en) = ("crates/i18n/locales/vi/a.ftl", "crates/i18n/locales/en/a.ftl");
    assert_eq!(
        faults(&[(vi, "one = Một\ntwo = { $n ->\n   *[other] Hai\n}\n"), (en, "one = One\n")]),
        [format!("{vi}:2: add `two` to {en}")]
    );
    assert_eq!(faults(&[(en, "one = One\n")]), [format!("{en}:1: add {vi} with the same keys")]);
}

#[test]
fn every_code_has_a_text() {
    let code = "impl Refusal {
    pub fn code(&self) -> &'static str {
        match self {
            Self::Revoked => \"revoked\",
            Self::Late { .. } => \"too-late\",
            Self::Other(other) => other.code(),
        }
    }
    fn name() -> &'static str {
        \"not-a-code\"
    }
}
";
    let path = "crates/app/src/error.rs";
    let (vi, en) = ("crates/i18n/locales/vi/a.ftl", "crates/i18n/locales/en/a.ftl");
    let text = "problem-revoked = x\n";
    let found = faults(&[(path, code), (vi, text), (en, text)]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("crates/app/src/error.rs:5: `too-late` has no text"), "{found:?}");
    let text = "problem-revoked = x\ntoo-late = y\n";
    assert_eq!(faults(&[(path, code), (vi, text), (en, text)]), Vec::<String>::new());
}

#[test]
fn places_of_one_machine_are_named() {
    let path = ["/ho", "me/lan/x"].concat();
    check("docs/a.md", &format!("see {path}\n"), 1, "a place on one machine");
    clean("docs/a.md", &format!("see https://example.org{path}\n"));
    let source = "[[package]]\nsource = \"registry+https://mirror.example/index\"\n";
    check("Cargo.lock", source, 2, "a registry of one's own");
    let resolved = "  \"resolved\": \"https://registry.npmjs.org/a/-/a-1.tgz\",\n";
    clean("ui/package-lock.json", resolved);
    check("ui/package-lock.json", &resolved.replace("npmjs", "mirror"), 1, "a registry");
}

#[test]
fn the_top_of_the_house_and_the_pictures_are_kept_small() {
    check("notes.txt", "x", 1, "find its room");
    check("docs/screens/a.txt", "x", 1, "only PNG");
    let large = File { path: "docs/screens/a.png".into(), size: 301 * 1024, text: None };
    let found = findings(&Tree { files: vec![large] });
    assert!(found.len() == 1 && found[0].remark.contains("below 300 KiB"), "{found:?}");
}

#[test]
fn a_working_copy_is_read_without_what_is_made_or_installed() {
    let root = tempfile::tempdir().unwrap();
    for path in ["crates/a/src", "target/debug", "ui/node_modules/x"] {
        fs::create_dir_all(root.path().join(path)).unwrap();
    }
    for path in ["crates/a/src/lib.rs", "target/debug/x.rs", "ui/node_modules/x/x.ts"] {
        fs::write(root.path().join(path), "fn a() { todo!() }\n").unwrap();
    }
    let found = findings(&Tree::read(root.path()).unwrap());
    let paths: Vec<&str> = found.iter().map(|finding| finding.path.as_str()).collect();
    assert_eq!(paths, ["crates/a/src/lib.rs"]);
}
