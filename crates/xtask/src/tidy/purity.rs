//! Invariant 1: `domain` does no input or output, is not `async`, reads no clock, draws no number.

use super::{
    Finding,
    source::{has_word, is_test},
    tree::Tree,
};

const FOREIGN: [(&str, &str); 15] = [
    ("std::fs", "input and output"),
    ("std::io", "input and output"),
    ("std::net", "the network"),
    ("std::env", "the environment"),
    ("std::process", "other programs"),
    ("std::thread", "threads"),
    ("SystemTime", "a clock"),
    ("Instant", "a clock"),
    ("Utc::now", "a clock"),
    ("Local::now", "a clock"),
    ("rand::", "chance"),
    ("getrandom", "chance"),
    ("async fn", "async"),
    (".await", "async"),
    ("tokio", "async"),
];

/// What `domain` may not touch; its tests may.
pub(super) fn domain(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, source) in tree.rust() {
        if !path.starts_with("crates/domain/src/") || is_test(path) {
            continue;
        }
        for (line, code) in source.shipped() {
            for (word, what) in FOREIGN.iter().filter(|(word, _)| has_word(code, word)) {
                findings.push(Finding::fault(
                    path,
                    line,
                    format!("`{word}`: domain knows nothing of {what}; take it as an argument"),
                ));
            }
        }
    }
    findings
}
