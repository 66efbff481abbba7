//! Invariant 12, the part that needs no compiler: both languages have the same files and keys.

use std::collections::BTreeMap;

use super::{Finding, tree::Tree};

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
