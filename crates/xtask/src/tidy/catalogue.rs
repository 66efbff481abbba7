//! Invariant 12, the part that needs no compiler: both languages have the same files and keys, and
//! every code that a crate gives has a text.

use std::collections::BTreeMap;

use super::{
    Finding,
    source::{Source, is_test},
    tree::Tree,
};

/// Each file and key of a language is in the other.
pub(super) fn complete(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (here, there) in [("vi", "en"), ("en", "vi")] {
        let home = format!("crates/i18n/locales/{here}/");
        let files = tree.under(&home, &[".ftl"]).collect::<Vec<_>>();
        for (path, text) in files {
            let twin = path.replacen(&format!("/{here}/"), &format!("/{there}/"), 1);
            let Some((_, other)) = tree.under(&twin, &[""]).next() else {
                findings.push(Finding::fault(path, 1, format!("add {twin} with the same keys")));
                continue;
            };
            let others = keys(other);
            for (key, line) in keys(text) {
                if !others.contains_key(key) {
                    findings.push(Finding::fault(path, line, format!("add `{key}` to {twin}")));
                }
            }
        }
    }
    findings
}

/// What a `fn code` can answer is a message, by itself or behind a kind: `problem-revoked`.
pub(super) fn codes(tree: &Tree) -> Vec<Finding> {
    let said: Vec<&str> = tree
        .under("crates/i18n/locales/vi/", &[".ftl"])
        .flat_map(|(_, text)| keys(text).into_keys())
        .collect();
    let mut findings = Vec::new();
    for (path, source) in tree.rust() {
        if is_test(path) || !path.starts_with("crates/") || path.starts_with("crates/xtask/") {
            continue;
        }
        for (line, code) in answers(&source) {
            let is_said = said.iter().any(|key| {
                key.strip_suffix(code.as_str())
                    .is_some_and(|kind| kind.is_empty() || kind.ends_with('-'))
            });
            if !is_said {
                findings.push(Finding::fault(
                    path,
                    line,
                    format!(
                        "`{code}` has no text: add a message of this name, or with its kind \
                         before it (`problem-{code}`), in vi and en"
                    ),
                ));
            }
        }
    }
    findings
}

/// The codes between quotes in the bodies of `fn code`, with their lines.
fn answers(source: &Source) -> Vec<(usize, String)> {
    let mut out = Vec::new();
    let mut depth = None;
    for (index, (bare, quoted)) in source.bare.lines().zip(source.quoted.lines()).enumerate() {
        if bare.contains("fn code(") {
            depth = Some(0_i32);
        }
        let Some(open) = depth.as_mut() else { continue };
        let codes = quoted.split('"').skip(1).step_by(2).filter(|code| is_code(code));
        out.extend(codes.map(|code| (index + 1, code.to_owned())));
        for c in bare.chars() {
            *open += i32::from(c == '{') - i32::from(c == '}');
        }
        if *open == 0 && bare.contains(['}', ';']) {
            depth = None;
        }
    }
    out
}

/// Small letters, digits and hyphens, a letter first.
fn is_code(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// Key → line.
fn keys(text: &str) -> BTreeMap<&str, usize> {
    let entry = |(index, line): (usize, &'_ str)| {
        let name = &line[..line.find(|c: char| c == '=' || c.is_whitespace())?];
        let begins = line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
        (begins && line[name.len()..].trim_start().starts_with('='))
            .then_some((name.len(), index + 1))
    };
    text.lines()
        .enumerate()
        .filter_map(|(index, line)| {
            let (length, number) = entry((index, line))?;
            Some((&line[..length], number))
        })
        .collect()
}
