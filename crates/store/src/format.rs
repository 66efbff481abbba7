//! The file `FORMAT`: what this directory is, in which version, and the database's id.
//!
//! One readable line, `tannha-store <version> <id> <ballast bytes> <crc>`. The checksum decides first: a flipped bit
//! in the version must not be reported as "made by a newer program". Every later version keeps the
//! first two words and the checksum at the end.

use std::fmt;

use crate::{disk::Disk, error::StoreError, secret};

/// The version that this program writes, and the newest that it reads.
///
/// 1: journal from the first commit on. 2: a base may stand for the frames before it; the mark.
pub const FORMAT_VERSION: u32 = 2;

pub(crate) const FILE: &str = "FORMAT";
const NAME: &str = "tannha-store";
/// The line is under no seal: who alters it does not fill the disk.
pub(crate) const LIMIT_BALLAST: u64 = 1 << 28;

/// The id of one database, drawn when it is created; bound into every seal.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct DatabaseId(pub [u8; 16]);

impl DatabaseId {
    pub(crate) fn random() -> Result<Self, StoreError> {
        secret::random().map(Self)
    }
}

impl fmt::Display for DatabaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&to_hex(&self.0))
    }
}

impl fmt::Debug for DatabaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DatabaseId({self})")
    }
}

/// What the line says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Format {
    pub(crate) version: u32,
    pub(crate) database: DatabaseId,
    /// Size of the ballast file, in bytes.
    pub(crate) ballast_bytes: u64,
}

impl Format {
    /// Today's.
    pub(crate) fn new(database: DatabaseId, ballast_bytes: u64) -> Self {
        Self { version: FORMAT_VERSION, database, ballast_bytes }
    }
}

/// Writes `FORMAT`; the last step of creating a store.
pub(crate) fn write(disk: &dyn Disk, format: Format) -> Result<(), StoreError> {
    disk.replace(FILE, line(format).as_bytes()).map_err(|e| StoreError::io("writing", FILE, e))
}

/// Reads `FORMAT`, refusing what is newer, damaged or no store at all.
pub(crate) fn read(disk: &dyn Disk) -> Result<Format, StoreError> {
    let bytes = match disk.read(FILE) {
        Ok(bytes) => bytes,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Err(absent(disk)),
        Err(e) => return Err(StoreError::io("reading", FILE, e)),
    };
    parse(&bytes)
}

/// Without `FORMAT`, a directory that holds slots has lost it; any other is no store.
fn absent(disk: &dyn Disk) -> StoreError {
    match disk.read(crate::slots::FILE) {
        Ok(_) => StoreError::Missing { file: FILE.to_owned() },
        Err(_) => StoreError::NotAStore,
    }
}

fn parse(bytes: &[u8]) -> Result<Format, StoreError> {
    let damaged = || StoreError::Damaged { file: FILE.to_owned(), at: 0 };
    let text = std::str::from_utf8(bytes).map_err(|_| damaged())?;
    let line = text.strip_suffix('\n').ok_or_else(damaged)?;
    let (body, crc) = line.rsplit_once(' ').ok_or_else(damaged)?;
    if crc != checksum(body) {
        return Err(damaged());
    }
    let mut words = body.split(' ');
    let (Some(NAME), Some(version)) = (words.next(), words.next()) else {
        return Err(StoreError::NotAStore);
    };
    let found = version.parse::<u32>().map_err(|_| damaged())?;
    if found > FORMAT_VERSION {
        return Err(StoreError::NewerFormat { found, known: FORMAT_VERSION });
    }
    let database = words.next().and_then(from_hex).map(DatabaseId).ok_or_else(damaged)?;
    let ballast_bytes = words.next().and_then(|word| word.parse().ok());
    let ballast_bytes = ballast_bytes.filter(|&b| b <= LIMIT_BALLAST).ok_or_else(damaged)?;
    Ok(Format { version: found, database, ballast_bytes })
}

fn line(format: Format) -> String {
    let Format { version, database, ballast_bytes } = format;
    let body = format!("{NAME} {version} {database} {ballast_bytes}");
    let crc = checksum(&body);
    format!("{body} {crc}\n")
}

pub(crate) fn checksum(body: &str) -> String {
    format!("{:08x}", crc32c::crc32c(body.as_bytes()))
}

/// Lower-case hexadecimal.
pub(crate) fn to_hex(bytes: &[u8]) -> String {
    use fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Exactly `N` bytes of hexadecimal.
pub(crate) fn from_hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    from_hex_vec(text)?.try_into().ok()
}

/// Any number of bytes of hexadecimal.
pub(crate) fn from_hex_vec(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.is_ascii() {
        return None;
    }
    text.as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORMAT: Format =
        Format { version: FORMAT_VERSION, database: DatabaseId([7; 16]), ballast_bytes: 4096 };

    #[test]
    fn a_line_reads_back() {
        assert_eq!(parse(line(FORMAT).as_bytes()).unwrap(), FORMAT);
    }

    #[test]
    fn a_newer_version_is_refused_by_its_number() {
        let error = parse(line(Format { version: 9, ..FORMAT }).as_bytes()).unwrap_err();
        assert!(
            matches!(error, StoreError::NewerFormat { found: 9, known: FORMAT_VERSION }),
            "{error}"
        );
    }

    #[test]
    fn a_line_that_asks_for_a_ballast_larger_than_any_is_damaged() {
        let asks = |ballast_bytes| parse(line(Format { ballast_bytes, ..FORMAT }).as_bytes());
        assert!(asks(LIMIT_BALLAST).is_ok());
        assert!(matches!(asks(u64::MAX).unwrap_err(), StoreError::Damaged { .. }));
    }

    #[test]
    fn any_flipped_bit_is_damage_and_never_a_newer_version() {
        let whole = line(FORMAT).into_bytes();
        for bit in 0..whole.len() * 8 {
            let mut bytes = whole.clone();
            bytes[bit / 8] ^= 1 << (bit % 8);
            let error = parse(&bytes).unwrap_err();
            assert!(matches!(error, StoreError::Damaged { .. }), "bit {bit}: {error}");
        }
    }
}
