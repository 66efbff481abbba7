//! Rust source taken apart just enough: code, the text in it, and where its tests begin.

/// A Rust file in two views of the same length and lines.
pub(super) struct Source {
    /// Code without comments and without what stands between quotes.
    pub(super) bare: String,
    /// Code without comments, with what stands between quotes.
    pub(super) quoted: String,
}

/// Where the reader is.
enum At {
    Code,
    Line,
    /// Nested this deep.
    Block(usize),
    /// Between quotes.
    Text,
    /// Between raw quotes with this many hashes.
    Raw(usize),
}

impl Source {
    /// Takes a file apart.
    pub(super) fn read(text: &str) -> Self {
        let chars: Vec<char> = text.chars().collect();
        let (mut bare, mut quoted) = (String::new(), String::new());
        let mut put = |c: char, in_bare: bool, in_quoted: bool| {
            let blank = if c == '\n' { '\n' } else { ' ' };
            bare.push(if in_bare { c } else { blank });
            quoted.push(if in_quoted { c } else { blank });
        };
        let mut at = At::Code;
        let mut i = 0;
        while let Some(&c) = chars.get(i) {
            let next = chars.get(i + 1).copied();
            let mut taken = 1;
            match at {
                At::Code => match (c, next) {
                    ('/', Some('/')) => at = At::Line,
                    ('/', Some('*')) => {
                        at = At::Block(1);
                        taken = 2;
                    }
                    ('"', _) => at = At::Text,
                    ('r', Some('"' | '#')) if !joins(&chars, i) => {
                        let hashes = chars[i + 1..].iter().take_while(|c| **c == '#').count();
                        if chars.get(i + 1 + hashes) == Some(&'"') {
                            at = At::Raw(hashes);
                            taken = hashes + 2;
                        }
                    }
                    // A character, as opposed to a lifetime: 'x' or '\…'.
                    ('\'', Some('\\')) => {
                        let end = chars[i + 3..].iter().position(|c| *c == '\'').unwrap_or(0);
                        taken = end + 4;
                    }
                    ('\'', Some(_)) if chars.get(i + 2) == Some(&'\'') => taken = 3,
                    _ => {}
                },
                At::Line if c == '\n' => at = At::Code,
                At::Block(depth) => match (c, next) {
                    ('*', Some('/')) => {
                        at = if depth == 1 { At::Code } else { At::Block(depth - 1) };
                        for _ in 0..2 {
                            put(' ', false, false);
                        }
                        i += 2;
                        continue;
                    }
                    ('/', Some('*')) => {
                        at = At::Block(depth + 1);
                        taken = 2;
                    }
                    _ => {}
                },
                At::Text if c == '\\' => taken = 2,
                At::Text if c == '"' => {
                    at = At::Code;
                    put(c, false, true);
                    i += 1;
                    continue;
                }
                At::Raw(hashes)
                    if c == '"' && chars[i + 1..].iter().take(hashes).all(|c| *c == '#') =>
                {
                    at = At::Code;
                    for _ in 0..=hashes {
                        put('"', false, true);
                    }
                    i += hashes + 1;
                    continue;
                }
                At::Line | At::Text | At::Raw(_) => {}
            }
            for &c in chars[i..].iter().take(taken) {
                match at {
                    At::Code => put(c, taken == 1, true),
                    At::Text | At::Raw(_) => put(c, false, true),
                    At::Line | At::Block(_) => put(c, false, false),
                }
            }
            i += taken;
        }
        Self { bare, quoted }
    }

    /// Lines of bare code that ship: number from 1, text. Modules under `#[cfg(test)]` are left out.
    pub(super) fn shipped(&self) -> Vec<(usize, &str)> {
        let mut out = Vec::new();
        let mut in_tests = false;
        let mut marked = false;
        for (index, line) in self.bare.lines().enumerate() {
            if in_tests {
                in_tests = line != "}";
            } else if line.trim() == "#[cfg(test)]" {
                marked = true;
            } else if marked && line.contains("mod ") {
                (in_tests, marked) = (line.trim_end().ends_with('{'), false);
            } else {
                marked = marked && line.trim_start().starts_with("#[");
                out.push((index + 1, line));
            }
        }
        out
    }
}

/// Whether the character belongs to the name before it (`for"` is no raw text).
fn joins(chars: &[char], i: usize) -> bool {
    let before = i.checked_sub(1).and_then(|i| chars.get(i));
    before.is_some_and(|c| (c.is_alphanumeric() && *c != 'b') || *c == '_')
}

/// Places where `word` stands as a whole word in `line`.
pub(super) fn has_word(line: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        let open = |neighbour: Option<char>, edge: Option<char>| {
            !(edge.is_some_and(part) && neighbour.is_some_and(part))
        };
        open(before, word.chars().next()) && open(after, word.chars().next_back())
    })
}

/// Whether a path is that of tests alone.
pub(super) fn is_test(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.contains("/tests/") || path.starts_with("tests/")
}
