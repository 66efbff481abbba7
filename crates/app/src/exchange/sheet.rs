//! A file as heads and rows of text: a spreadsheet, CSV, or JSON lines.

use tannha_tables::{MAX_CELL_CHARS, MAX_COLUMNS, MAX_FILE_BYTES, MAX_ROWS, TableError};

/// Rows with their lines in the file. The heads are one of them.
pub(super) struct Sheet {
    pub(super) rows: Vec<(usize, Vec<String>)>,
}

impl Sheet {
    /// Reads a file. What kind it is, it says itself.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, TableError> {
        let bare = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let begin = bare.iter().copied().find(|byte| !byte.is_ascii_whitespace());
        let rows =
            if begin == Some(b'{') { json_lines(bare)? } else { tannha_tables::read(bytes)? };
        Ok(Self { rows })
    }
}

/// One object a line; the heads are the names in the order in which they come first.
fn json_lines(bytes: &[u8]) -> Result<Vec<(usize, Vec<String>)>, TableError> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(TableError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| TableError::NotUtf8)?;
    let mut heads: Vec<String> = Vec::new();
    let mut rows = Vec::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let object: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(line).map_err(|_| TableError::Unreadable)?;
        let mut cells = vec![String::new(); heads.len()];
        for (name, value) in object {
            let place = heads.iter().position(|head| *head == name).unwrap_or_else(|| {
                heads.push(name);
                cells.push(String::new());
                heads.len() - 1
            });
            cells[place] = match value {
                serde_json::Value::Null => String::new(),
                serde_json::Value::String(text) => text,
                other => other.to_string(),
            }
            .trim()
            .chars()
            .take(MAX_CELL_CHARS)
            .collect();
        }
        if rows.len() >= MAX_ROWS || heads.len() > MAX_COLUMNS {
            return Err(TableError::TooMany);
        }
        // The heads stand before the first line.
        rows.push((at + 1, cells));
    }
    rows.insert(0, (0, heads));
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_lines_are_read_whatever_the_order_of_their_names() {
        let text = "{\"a\":\"1\",\"b\":2}\n\n{\"c\":true,\"a\":null}\n";
        let rows = Sheet::read(text.as_bytes()).unwrap().rows;
        let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        assert_eq!(
            rows,
            [(0, row(&["a", "b", "c"])), (1, row(&["1", "2"])), (3, row(&["", "", "true"])),]
        );
    }

    #[test]
    fn a_line_that_is_no_object_is_refused() {
        assert_eq!(Sheet::read(b"{\"a\":1}\n[2]\n").err(), Some(TableError::Unreadable));
        assert_eq!(Sheet::read(b"{\"a\":\xff}").err(), Some(TableError::NotUtf8));
        let many = "{\"a\":1}\n".repeat(MAX_ROWS + 1);
        assert_eq!(Sheet::read(many.as_bytes()).err(), Some(TableError::TooMany));
    }
}
