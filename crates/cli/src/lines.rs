//! The lines of a file, numbered, one held at a time.

use std::io::{self, BufRead, Read as _};

use crate::failure::{Failure, refused};

/// So long may a line be: a letter with the ward's three pictures in it is below 40 MB. What is longer
/// is no record, and is not held.
const LONGEST: usize = 64 * 1024 * 1024;

/// A line that says something.
#[derive(Debug)]
pub(crate) struct Line {
    /// Its number in the file, from 1.
    pub(crate) number: usize,
    pub(crate) bytes: Vec<u8>,
    /// Nothing of it was left out for being too long.
    pub(crate) is_whole: bool,
}

/// The lines that are not blank.
pub(crate) struct Lines {
    from: Box<dyn BufRead>,
    number: usize,
    longest: usize,
}

impl Lines {
    pub(crate) fn new(from: Box<dyn BufRead>) -> Self {
        Self { from, number: 0, longest: LONGEST }
    }

    fn read(&mut self) -> io::Result<Option<Line>> {
        loop {
            let mut bytes = Vec::new();
            let most = u64::try_from(self.longest).unwrap_or(u64::MAX);
            if self.from.by_ref().take(most).read_until(b'\n', &mut bytes)? == 0 {
                return Ok(None);
            }
            self.number += 1;
            let is_whole = bytes.len() < self.longest || bytes.ends_with(b"\n") || self.skip()?;
            // Notepad begins a file with a mark that belongs to no record.
            if self.number == 1 && bytes.starts_with("\u{feff}".as_bytes()) {
                bytes.drain(..3);
            }
            if !bytes.trim_ascii().is_empty() {
                return Ok(Some(Line { number: self.number, bytes, is_whole }));
            }
        }
    }

    /// Leaves out the rest of a line; says whether there was none.
    fn skip(&mut self) -> io::Result<bool> {
        let mut nothing = true;
        loop {
            let held = self.from.fill_buf()?;
            if held.is_empty() {
                return Ok(nothing);
            }
            let end = held.iter().position(|byte| *byte == b'\n');
            nothing &= end == Some(0);
            let used = end.map_or(held.len(), |end| end + 1);
            self.from.consume(used);
            if end.is_some() {
                return Ok(nothing);
            }
        }
    }
}

impl Iterator for Lines {
    type Item = Result<Line, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        self.read().map_err(|_| refused("sign-file-not-read", &[])).transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &'static [u8], longest: usize) -> Vec<(usize, String, bool)> {
        let lines = Lines { from: Box::new(text), number: 0, longest };
        let lines = lines.map(Result::unwrap);
        lines.map(|l| (l.number, String::from_utf8(l.bytes).unwrap(), l.is_whole)).collect()
    }

    #[test]
    fn lines_have_their_number_in_the_file_and_blank_ones_are_no_records() {
        let found = lines("\u{feff}{}\r\n\n  \n{\"a\":1}".as_bytes(), 100);
        assert_eq!(found, [(1, "{}\r\n".into(), true), (4, "{\"a\":1}".into(), true)]);
        assert!(lines(b"", 100).is_empty() && lines(b"\n\n", 100).is_empty());
    }

    #[test]
    fn the_rest_of_a_line_that_is_too_long_is_left_out() {
        let found = lines(b"123456789\n12345\n1234\n123456", 5);
        let texts: Vec<_> =
            found.iter().map(|(n, text, whole)| (*n, text.trim(), *whole)).collect();
        let wanted =
            [(1, "12345", false), (2, "12345", true), (3, "1234", true), (4, "12345", false)];
        assert_eq!(texts, wanted);
    }
}
