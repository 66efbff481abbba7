//! The serial of a blank, as printed on it: letters, then digits (`KS 0012345`).

use std::fmt;

use minicbor::{Decode, Encode};

use crate::text;

/// The most digits that a serial may have: so many always fit its number.
const MOST_DIGITS: usize = 9;
/// The most characters before the digits.
const MOST_LETTERS: usize = 12;

/// What cannot be a serial.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadSerial;

/// The serial of a blank.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(map)]
pub struct Serial {
    /// What stands before the digits, in capitals; may be empty.
    #[n(0)]
    pub series: String,
    /// The digits as a number.
    #[n(1)]
    pub number: u32,
    /// How many digits are printed.
    #[n(2)]
    pub digits: u8,
}

impl Serial {
    /// Reads a serial as typed: capitals or not, with or without spaces.
    ///
    /// # Errors
    /// [`BadSerial`] for what has no digits at its end, or too many characters.
    pub fn parse(typed: &str) -> Result<Self, BadSerial> {
        let tidy: String = text::tidy(typed).split_whitespace().collect();
        let letters = tidy.trim_end_matches(|c: char| c.is_ascii_digit());
        let digits = tidy.get(letters.len()..).unwrap_or_default();
        let fits = (1..=MOST_DIGITS).contains(&digits.len())
            && letters.chars().count() <= MOST_LETTERS
            && letters.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '/' | '.'));
        if !fits {
            return Err(BadSerial);
        }
        Ok(Self {
            series: letters.to_uppercase(),
            number: digits.parse().map_err(|_| BadSerial)?,
            digits: u8::try_from(digits.len()).map_err(|_| BadSerial)?,
        })
    }
}

impl Serial {
    /// They name one sheet, however many digits were typed.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        self.number == other.number && self.series == other.series
    }
}

impl fmt::Display for Serial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let between = if self.series.is_empty() { "" } else { " " };
        write!(
            f,
            "{}{between}{:0width$}",
            self.series,
            self.number,
            width = usize::from(self.digits)
        )
    }
}
