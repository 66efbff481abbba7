//! Readable JSON lines, for the day when sled (or this program) is gone.
//!
//! The output is *not* sealed: whoever asks for it answers for where it goes.

use std::io::Write;

use serde_json::{Value, json};

use crate::{error::StoreError, format, record, store::Store, tables};

const FILE: &str = "export";

/// What an export wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct ExportReport {
    /// Records written, one a line, after one line about the store.
    pub records: u64,
    /// Bytes written.
    pub bytes: u64,
}

/// Gives a table's key and value their readable form; `None` writes both as hexadecimal.
pub type Decoder<'a> = dyn Fn(&str, &[u8], &[u8]) -> Option<Value> + 'a;

impl Store {
    /// Writes a line about the store, then a line for each record: `{"table", "key", "value"}`, or
    /// `"hex"` in place of `"value"` where `decode` does not know the record.
    ///
    /// # Errors
    /// [`StoreError::Tampered`] at the first record that does not open; [`StoreError::Io`].
    pub fn export(
        &self,
        out: &mut dyn Write,
        decode: &Decoder<'_>,
    ) -> Result<ExportReport, StoreError> {
        let mut report = ExportReport { records: 0, bytes: 0 };
        let first = json!({
            "store": self.database().to_string(),
            "format": format::FORMAT_VERSION,
            "position": self.position().0,
        });
        line(out, &first, &mut report)?;
        let mut trees = self.rows.trees()?;
        trees.sort();
        for tree in trees {
            let Some(table) = tree.strip_prefix('=') else { continue };
            tables::each_row(self.rows.as_ref(), &tree, &mut |key, _| {
                // Read again under the gate: the page may be older than the last commit.
                let _gate = self.read_gate();
                let Some(head) = self.rows.get(&record::heads(table), key)? else { return Ok(()) };
                let value = self.open_record(table, key, &head)?;
                let hex_key = format::to_hex(key);
                let row = match decode(table, key, &value) {
                    Some(value) => json!({"table": table, "key": hex_key, "value": value}),
                    None => json!({"table": table, "key": hex_key, "hex": format::to_hex(&value)}),
                };
                report.records += 1;
                line(out, &row, &mut report)
            })?;
        }
        out.flush().map_err(|e| StoreError::io("writing", FILE, e))?;
        Ok(report)
    }
}

fn line(out: &mut dyn Write, row: &Value, report: &mut ExportReport) -> Result<(), StoreError> {
    let mut text = row.to_string();
    text.push('\n');
    report.bytes += text.len() as u64;
    out.write_all(text.as_bytes()).map_err(|e| StoreError::io("writing", FILE, e))
}
