//! Files into rows of text. What kind a file is, it says itself.

use std::{
    collections::BTreeMap,
    io::{self, Cursor, Read as _},
};

use calamine::{Data, DataType as _, Reader as _, Xlsx};

use super::TableError;

/// No table of a ward is larger.
pub const MAX_FILE_BYTES: usize = 20 << 20;
/// A spreadsheet is a packed file: unpacked, no table of a ward is larger.
pub const MAX_UNPACKED_BYTES: u64 = 200 << 20;
/// No table of a ward has more rows.
pub const MAX_ROWS: usize = 20_000;
/// No table of a ward has more columns.
pub const MAX_COLUMNS: usize = 200;
/// What stands in one cell is cut here; no field takes as much.
pub const MAX_CELL_CHARS: usize = 4_000;

/// How a ZIP archive begins, and an XLSX file with it.
const ZIP: &[u8] = b"PK\x03\x04";

/// The rows of the first sheet, or of a CSV file: each cell as text, days as `dd/mm/yyyy`. Rows with
/// nothing in them are left out, with the number that each row has in the file.
///
/// # Errors
/// The [`TableError`] that says what is wrong with the file.
pub fn read(bytes: &[u8]) -> Result<Vec<(usize, Vec<String>)>, TableError> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(TableError::TooLarge);
    }
    let rows = if bytes.starts_with(ZIP) { spreadsheet(bytes)? } else { text(bytes)? };
    let filled = |(_, cells): &(usize, Vec<String>)| cells.iter().any(|cell| !cell.is_empty());
    Ok(rows.into_iter().filter(filled).collect())
}

/// Unpacks every part once, into nothing: what a part says of its own size is not believed.
fn unpacks(bytes: &[u8]) -> Result<(), TableError> {
    let mut parts = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| TableError::Unreadable)?;
    let mut left = MAX_UNPACKED_BYTES;
    for at in 0..parts.len() {
        let part = parts.by_index(at).map_err(|_| TableError::Unreadable)?;
        let size = io::copy(&mut part.take(left + 1), &mut io::sink());
        let size = size.map_err(|_| TableError::Unreadable)?;
        left = left.checked_sub(size).ok_or(TableError::TooLarge)?;
    }
    Ok(())
}

/// The cells one by one: a sheet whose corners are filled would else be held whole.
fn spreadsheet(bytes: &[u8]) -> Result<Vec<(usize, Vec<String>)>, TableError> {
    unpacks(bytes)?;
    let unreadable = |_| TableError::Unreadable;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(unreadable)?;
    let name = book.sheet_names().first().cloned().ok_or(TableError::Unreadable)?;
    let mut cells = book.worksheet_cells_reader(&name).map_err(unreadable)?;
    let mut rows: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    while let Some(found) = cells.next_cell().map_err(unreadable)? {
        let (row, column) = found.get_position();
        let (row, column) = (row as usize, column as usize);
        let text = cell(&Data::from(found.get_value().clone()));
        if text.is_empty() {
            continue;
        }
        let count = rows.len();
        let cells = rows.entry(row + 1).or_default();
        if column >= MAX_COLUMNS || (cells.is_empty() && count >= MAX_ROWS) {
            return Err(TableError::TooMany);
        }
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        cells[column] = text;
    }
    let width = rows.values().map(Vec::len).max().unwrap_or_default();
    rows.values_mut().for_each(|cells| cells.resize(width, String::new()));
    Ok(rows.into_iter().collect())
}

fn cell(cell: &Data) -> String {
    let text = match cell {
        Data::Empty | Data::Error(_) => String::new(),
        Data::DateTime(_) => match cell.as_date() {
            Some(day) => day.format("%d/%m/%Y").to_string(),
            None => cell.to_string(),
        },
        other => other.to_string(),
    };
    tidy(&text)
}

fn text(bytes: &[u8]) -> Result<Vec<(usize, Vec<String>)>, TableError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|_| TableError::NotUtf8)?;
    if text.contains('\0') {
        return Err(TableError::Unreadable);
    }
    // Spreadsheet programs set to Vietnamese write semicolons.
    let first = text.lines().next().unwrap_or_default();
    let count = |mark: char| first.matches(mark).count();
    let mark = [(',', b','), (';', b';'), ('\t', b'\t')].into_iter().max_by_key(|(c, _)| count(*c));
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(mark.map_or(b',', |(_, byte)| byte))
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| TableError::Unreadable)?;
        if rows.len() >= MAX_ROWS || record.len() > MAX_COLUMNS {
            return Err(TableError::TooMany);
        }
        let line = record
            .position()
            .map_or(rows.len() + 1, |at| usize::try_from(at.line()).unwrap_or(usize::MAX));
        rows.push((line, record.iter().map(unguarded).collect()));
    }
    Ok(rows)
}

/// Without the mark that says "text" before what looks like a formula.
fn unguarded(text: &str) -> String {
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => tidy(rest),
        _ => tidy(text),
    }
}

fn tidy(text: &str) -> String {
    text.trim().chars().take(MAX_CELL_CHARS).collect()
}
