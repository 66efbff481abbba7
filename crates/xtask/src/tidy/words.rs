//! Words that stand for something we do not do.

use super::{
    Finding,
    source::{Source, has_word},
    tree::Tree,
};

/// Past this many lines, ask what second idea moved in.
const LONG_FILE: usize = 400;

/// Errors that are prose, and what is left undone.
pub(super) fn rust(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, source) in tree.rust() {
        for line in prose_errors(&source) {
            let remedy = "an error is a `thiserror` enum with a code and data, not a `String`";
            findings.push(Finding::fault(path, line, remedy));
        }
        for (index, code) in source.bare.lines().enumerate() {
            for word in ["todo!", "unimplemented!"].iter().filter(|word| has_word(code, word)) {
                let remedy = format!("`{word}`: finish it, or leave it out");
                findings.push(Finding::fault(path, index + 1, remedy));
            }
            if code.trim_start().starts_with("#[ignore") {
                let remedy = "a test that is ignored proves nothing: mend it or remove it";
                findings.push(Finding::fault(path, index + 1, remedy));
            }
        }
    }
    for (path, text) in tree.under("", &[".rs", ".ts", ".svelte", ".mjs", ".css"]) {
        let made = text.lines().take(3).any(|line| line.contains("cargo xtask codegen`"));
        let lines = text.lines().count();
        if lines > LONG_FILE && !made {
            let remark = format!("{lines} lines: what second idea moved in past {LONG_FILE}?");
            findings.push(Finding::warning(path, lines, remark));
        }
    }
    findings
}

/// Lines on which a `Result<…, String>` begins.
fn prose_errors(source: &Source) -> Vec<usize> {
    let mut lines = Vec::new();
    for (at, begin) in source.bare.match_indices("Result<") {
        let inside = &source.bare[at + begin.len()..];
        let (mut depth, mut last, mut end) = (0_i32, 0, inside.len());
        for (index, c) in inside.char_indices() {
            match c {
                '<' | '(' | '[' => depth += 1,
                '>' if inside[..index].ends_with('-') => {}
                '>' if depth == 0 => {
                    end = index;
                    break;
                }
                '>' | ')' | ']' => depth -= 1,
                ',' if depth == 0 && !inside[index + 1..].trim_start().starts_with('>') => {
                    last = index + 1;
                }
                _ => {}
            }
        }
        let error = inside[last..end].trim().trim_end_matches(',');
        if last > 0 && matches!(error, "String" | "std::string::String" | "Box<str>") {
            lines.push(source.bare[..at].lines().count().max(1));
        }
    }
    lines
}

/// Tests of the window that do not run.
pub(super) fn tests_that_do_not_run(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.under("", &[".ts", ".mjs", ".js"]) {
        for (index, line) in text.lines().enumerate() {
            let parked =
                [".skip(", ".only(", ".todo(", "skip: true", "only: true", ".skipIf(", "xit("];
            if parked.iter().any(|word| has_word(line, word)) {
                let remedy =
                    "a test that is skipped, or alone, proves nothing: mend it or remove it";
                findings.push(Finding::fault(path, index + 1, remedy));
            }
        }
    }
    findings
}

/// Paths that exist on one machine only, and lock files that lead to a private registry.
pub(super) fn places_of_one_machine(tree: &Tree) -> Vec<Finding> {
    // Put together here, so that this file does not find itself.
    let places: [String; 6] = [
        ["/ro", "ot/"].concat(),
        ["/wo", "rk/"].concat(),
        ["/ho", "me/"].concat(),
        ["/Us", "ers/"].concat(),
        ["/tmp/", "tn/"].concat(),
        ["C:\\Us", "ers"].concat(),
    ];
    let mut findings = Vec::new();
    for file in &tree.files {
        let Some(text) = &file.text else { continue };
        let lock = file.path.ends_with("Cargo.lock") || file.path.ends_with("package-lock.json");
        for (index, line) in text.lines().enumerate() {
            if let Some(place) = places.iter().find(|place| begins_path(line, place)) {
                let remedy = format!("`{place}` is a place on one machine: make it an argument");
                findings.push(Finding::fault(&file.path, index + 1, remedy));
            }
            if lock && private_registry(line) {
                let remedy = "the lock file leads to a registry of one's own: lock it again from \
                              the public one";
                findings.push(Finding::fault(&file.path, index + 1, remedy));
            }
        }
    }
    findings
}

/// Whether the line has `place` at the beginning of a path (`docs/work/x` is another matter).
fn begins_path(line: &str, place: &str) -> bool {
    line.match_indices(place).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        before.is_none_or(|c| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '}' | '/')))
    })
}

fn private_registry(line: &str) -> bool {
    let line = line.trim();
    let (name, value) = line.split_once([':', '=']).unwrap_or((line, ""));
    let value = value.trim().trim_matches([',', '"', ' ']);
    match name.trim().trim_matches('"') {
        "source" => value != "registry+https://github.com/rust-lang/crates.io-index",
        "resolved" => !value.starts_with("https://registry.npmjs.org/"),
        _ => false,
    }
}
