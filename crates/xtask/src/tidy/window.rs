//! Invariant 13: one file knows Tauri; a feature knows no other feature.

use super::{Finding, tree::Tree};

const BACKEND: &str = "ui/src/lib/backend/tauri.ts";

/// What the window's sources import.
pub(super) fn imports(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.under("ui/src/", &[".ts", ".svelte", ".js"]) {
        for (index, line) in text.lines().enumerate() {
            let Some(specifier) = specifier(line) else { continue };
            if specifier.starts_with("@tauri-apps/") && path != BACKEND {
                let remedy = format!("only {BACKEND} imports @tauri-apps: add to the `Backend`");
                findings.push(Finding::fault(path, index + 1, remedy));
            }
            let target = resolved(path, specifier);
            if let (Some(own), Some(other)) = (feature(path), feature(&target))
                && own != other
            {
                findings.push(Finding::fault(
                    path,
                    index + 1,
                    format!(
                        "feature `{own}` imports feature `{other}`: move what both need to \
                             ui/src/lib"
                    ),
                ));
            }
        }
    }
    findings
}

/// What a line imports: the text between the quotes after `from` or `import`.
fn specifier(line: &str) -> Option<&str> {
    let line = line.trim();
    if line.starts_with("//") || line.starts_with('*') {
        return None;
    }
    let after = ["from ", "import ", "import("].iter().find_map(|word| {
        let rest = line.split_once(word)?.1.trim_start();
        rest.starts_with(['"', '\'']).then_some(rest)
    })?;
    let quote = after.chars().next()?;
    after[1..].split(quote).next()
}

/// The path that a relative import leads to; another one as it is.
fn resolved(path: &str, specifier: &str) -> String {
    if !specifier.starts_with('.') {
        return specifier.to_owned();
    }
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for part in specifier.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The feature that a path or an alias (`$features/x`) belongs to.
fn feature(path: &str) -> Option<&str> {
    let mut parts = path.split('/');
    parts.find(|part| part.trim_start_matches(['$', '@', '~']) == "features")?;
    parts.next()
}
