//! A Cargo.toml as far as the rules ask: which section a line stands in, and its key.

/// One `key = value` line.
pub(super) struct Line<'a> {
    pub(super) number: usize,
    /// The section without brackets.
    pub(super) section: &'a str,
    /// The key up to the first dot: `serde` in `serde.workspace = true`.
    pub(super) key: &'a str,
    pub(super) value: &'a str,
}

/// Reads the lines of a manifest.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut section = "";
    let mut out = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        if let Some(name) = line.strip_prefix('[') {
            section = name.trim_end_matches(']');
            // `[dependencies.serde]` is `serde` in `dependencies`.
            if let Some((outer, key)) = section.rsplit_once("dependencies.") {
                let outer = &section[..outer.len() + "dependencies".len()];
                out.push(Line { number: index + 1, section: outer, key, value: "" });
            }
        } else if let Some((key, value)) = line.split_once('=').filter(|_| !line.starts_with('#')) {
            let key = key.trim().split('.').next().unwrap_or("").trim_matches('"');
            out.push(Line { number: index + 1, section, key, value: value.trim() });
        }
    }
    out
}

/// The dependencies, of whatever kind.
pub(super) fn dependencies(text: &str) -> Vec<Line<'_>> {
    lines(text).into_iter().filter(|line| line.section.ends_with("dependencies")).collect()
}
