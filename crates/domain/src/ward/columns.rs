//! How another program calls the columns of a register that it takes in: data, which an office or its
//! district writes when it knows. What nobody knows yet stands there as unknown, and is never made up.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

/// The most maps that a ward keeps, and the most columns of one.
pub const MAX_MAPS: usize = 20;
/// The most columns of a map.
pub const MAX_MAP_COLUMNS: usize = 100;

/// A column that another program takes.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct MappedColumn {
    /// What that program calls it; nothing where that is not known.
    #[n(0)]
    pub head: Option<String>,
    /// What stands below it: a column of ours, by its slug; empty for one that stays empty.
    #[n(1)]
    pub column: String,
}

/// The columns that another program takes of a book, in its order.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cbor(map)]
pub struct ColumnMap {
    /// Which program, as an officer knows it.
    #[n(0)]
    pub name: String,
    /// The slug of the book.
    #[n(1)]
    pub book: String,
    /// Its columns.
    #[n(2)]
    pub columns: Vec<MappedColumn>,
}

impl ColumnMap {
    /// Columns of which nobody knows what the other program calls them.
    #[must_use]
    pub fn unknown(&self) -> usize {
        self.columns.iter().filter(|column| column.head.is_none()).count()
    }
}

/// The slugs of columns that are no field of a form.
pub const OWN_COLUMNS: [&str; 7] =
    ["number", "date", "volume", "place", "signer", "citizen-id", "note"];
