//! What the words of a kind of table ask for, beside its rows.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What the words of a kind of table ask for, each written as it is to be read.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct TableFacts {
    /// The year of a book.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<String>,
    /// The book, as the office calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub book: Option<String>,
    /// The same inside a sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub book_in_sentence: Option<String>,
    /// What its entries are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entries: Option<String>,
    /// What one of them is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// How many lines there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<String>,
    /// A day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    /// A month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub month: Option<String>,
    /// The code of a dossier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// What was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub procedure: Option<String>,
    /// Who leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency: Option<String>,
    /// Who takes part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub others: Option<String>,
    /// The hour of the promise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promised: Option<String>,
    /// The hour by law.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statutory: Option<String>,
    /// Who carries a round.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
    /// When they left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left_at: Option<String>,
    /// How many homes a round goes to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub homes: Option<String>,
    /// How many papers it carries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub papers: Option<String>,
    /// The blank that is balanced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blank: Option<String>,
    /// Blanks at the day's beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opening: Option<String>,
    /// Those that came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received: Option<String>,
    /// Those that were used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used: Option<String>,
    /// Those that were spoiled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spoiled: Option<String>,
    /// Those that went back unused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub returned: Option<String>,
    /// Those at its end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closing: Option<String>,
    /// Those used before and spoiled on the day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spoiled_later: Option<String>,
    /// Spoiled ones that wait to be destroyed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waiting: Option<String>,
    /// The day on which a book is closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_on: Option<String>,
    /// The entries of its year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counted: Option<String>,
    /// The last number on paper before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_paper: Option<String>,
    /// Its last number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<String>,
    /// How often a slip was put right.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corrected: Option<String>,
    /// Pages crossed out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crossed_out: Option<String>,
    /// Who keeps the book.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clerk: Option<String>,
    /// In whose name it is closed, and as what.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority: Option<String>,
    /// Who closes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signer: Option<String>,
    /// Who drew the table up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maker: Option<String>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub made_at: Option<String>,
    /// The weekday of a day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weekday: Option<String>,
    /// How much was entered into the books on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entered: Option<String>,
    /// How often papers were printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub printed: Option<String>,
    /// How often something became of a blank.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blanks: Option<String>,
    /// How many papers were handed over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given: Option<String>,
    /// How often sheets of the office were printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheets: Option<String>,
    /// The last act of the log that the table knows of, by its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acts: Option<String>,
    /// The beginning of the hash that the log had there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check: Option<String>,
    /// Whether numbers are missing: `yes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gaps: Option<String>,
    /// Whether blanks moved one by one: `yes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moved: Option<String>,
    /// The volumes of a book.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub volumes: Vec<UsedVolume>,
}

impl TableFacts {
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A volume and the days between which it was used.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct UsedVolume {
    /// Its name.
    pub name: Option<String>,
    /// The day of its first entry.
    pub opened: Option<String>,
    /// The day on which it was closed.
    pub closed: Option<String>,
}
