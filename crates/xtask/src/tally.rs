//! Counts tests from the closing lines of cargo, Node's runner and vitest.

/// How many passed and failed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
}

impl Tally {
    /// Adds another count.
    pub(crate) fn add(&mut self, other: &Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    /// Reads one line of a runner's output; any other line counts nothing.
    pub(crate) fn read(&mut self, line: &str) {
        let line = plain(line);
        let line = line.trim();
        if let Some(rest) = line.strip_prefix("test result: ") {
            // test result: ok. 17 passed; 0 failed; 0 ignored; …
            self.read_pairs(rest.split_once(". ").map_or("", |(_, counts)| counts), ';');
        } else if let Some(rest) = line.strip_prefix("Tests  ") {
            // Tests  1 failed | 11 passed (12)
            self.read_pairs(rest.split('(').next().unwrap_or(""), '|');
        } else if let Some(rest) = line.strip_prefix("ℹ ").or_else(|| line.strip_prefix("# ")) {
            // ℹ pass 5
            match rest.split_once(' ') {
                Some(("pass", count)) => self.passed += count.parse().unwrap_or(0),
                Some(("fail" | "cancelled", count)) => self.failed += count.parse().unwrap_or(0),
                _ => {}
            }
        }
    }

    fn read_pairs(&mut self, counts: &str, separator: char) {
        for pair in counts.split(separator) {
            match pair.trim().split_once(' ') {
                Some((count, "passed")) => self.passed += count.parse().unwrap_or(0),
                Some((count, "failed")) => self.failed += count.parse().unwrap_or(0),
                _ => {}
            }
        }
    }
}

/// The line without its colours.
fn plain(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, escape)) = rest.split_once('\u{1b}') {
        out.push_str(before);
        rest = escape.find(|c: char| c.is_ascii_alphabetic()).map_or("", |end| &escape[end + 1..]);
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::Tally;

    fn tally(lines: &[&str]) -> (u64, u64) {
        let mut tally = Tally::default();
        lines.iter().for_each(|line| tally.read(line));
        (tally.passed, tally.failed)
    }

    #[test]
    fn cargo_is_counted_over_all_its_programs() {
        let lines = [
            "running 17 tests",
            "test result: ok. 17 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s",
            "test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s",
        ];
        assert_eq!(tally(&lines), (19, 1));
    }

    #[test]
    fn node_and_vitest_are_counted_with_and_without_colours() {
        assert_eq!(tally(&["ℹ tests 5", "ℹ pass 4", "ℹ fail 1", "ℹ cancelled 0"]), (4, 1));
        let vitest = "\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[31m1 failed\u{1b}[39m\u{1b}[22m | \u{1b}[1m\u{1b}[32m11 passed\u{1b}[39m\u{1b}[22m (12)";
        assert_eq!(tally(&[vitest, " Test Files  3 passed (3)"]), (11, 1));
        assert_eq!(tally(&["      Tests  12 passed (12)"]), (12, 0));
    }
}
