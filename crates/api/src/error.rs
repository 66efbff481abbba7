//! The one error that crosses to the window and to `tannha call`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tannha_app::{store::StoreError, upkeep::Place};
use ts_rs::TS;

/// A code with its data. The catalogue has a text with the remedy for each code, in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[error("{code}")]
pub struct ApiError {
    /// Stable kebab-case code; the text is the message `problem-<code>`.
    pub code: String,
    /// Values for the text. Never personal data.
    pub params: BTreeMap<String, String>,
}

impl ApiError {
    /// An error of a known code without data.
    #[must_use]
    pub fn new(code: &str) -> Self {
        Self { code: code.to_owned(), params: BTreeMap::new() }
    }

    /// The same with one more value.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }

    /// A failure that no one at the kitchen table can act on: its kind only, no prose, no data.
    #[must_use]
    pub fn incident(error: &dyn std::error::Error) -> Self {
        let text = error.to_string();
        let id = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Self::new("incident").with("incident", format_args!("{:08X}", id >> 32))
    }

    /// What kept a backup from being taken, as an officer can act on it.
    #[must_use]
    pub fn of_upkeep(place: &Place, error: &StoreError) -> Self {
        let named = |code: &str| Self::new(code).with("place", place.dir.display());
        match error {
            StoreError::DiskFull => named("upkeep-disk-full"),
            StoreError::Damaged { file, .. }
            | StoreError::Truncated { file, .. }
            | StoreError::Missing { file } => named("upkeep-copy-bad").with("file", file),
            StoreError::Tampered { place } => named("upkeep-copy-bad").with("file", place),
            _ => named("upkeep-failed"),
        }
    }

    pub(crate) fn bad_request(name: &str, error: &serde_json::Error) -> Self {
        Self::new("bad-request")
            .with("command", name)
            .with("line", error.line())
            .with("column", error.column())
    }

    pub(crate) fn unknown_command(name: &str) -> Self {
        Self::new("unknown-command").with("command", name)
    }
}
