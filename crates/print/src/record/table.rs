//! The record of `bang-bieu`: a titled table under the head of NĐ 30/2020, for round sheets, reports,
//! registers and lists. What it counts and why is the caller's; here are only words and columns.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tannha_domain::partial_date::PartialDate;

use super::birth::{Child, Parent};
use super::death::{DeathNote, Deceased};
use super::marriage::Spouse;
use super::shared::{Declarant, Office};

/// What a table says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TableSheet {
    /// Which kind of table it is, where the template has its words; else it brings its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// What the words of its kind ask for.
    #[serde(default, skip_serializing_if = "TableFacts::is_empty")]
    pub facts: TableFacts,
    /// The head.
    pub office: Office,
    /// The day in the head; blank to be written in by hand.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub date: Option<PartialDate>,
    /// Số, ký hiệu: blanks leave room for it; absent where the paper has none.
    #[serde(default)]
    pub number: Option<String>,
    /// What stands below the title on a cover of its own; empty where there is none.
    #[serde(default)]
    pub cover: Vec<String>,
    /// Tên loại, printed in bold capitals.
    #[serde(default)]
    pub title: String,
    /// Lines under the title, for example the period and the date it counts by.
    #[serde(default)]
    pub lines: Vec<String>,
    /// The columns from the left.
    #[serde(default)]
    pub columns: Vec<Column>,
    /// The rows from the top.
    #[serde(default)]
    pub rows: Vec<Row>,
    /// Lines below the table.
    #[serde(default)]
    pub notes: Vec<String>,
    /// Who signs, from the left.
    #[serde(default)]
    pub signatures: Vec<SignaturePlace>,
    /// The paper lies on its long side, for a book of many columns.
    #[serde(default)]
    pub landscape: bool,
    /// The entries of a register, each to stand in a block of its own where the words of its kind say so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<RegisterEntry>,
    /// The words of its kind say so: its entries are printed, and not its rows.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_entry: bool,
}

/// A share of one.
const fn one() -> u16 {
    1
}

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

impl TableSheet {
    /// A table whose words its template has.
    #[must_use]
    pub fn of_kind(kind: impl Into<String>, office: Office, date: Option<PartialDate>) -> Self {
        Self {
            kind: Some(kind.into()),
            facts: TableFacts::default(),
            office,
            date,
            number: None,
            cover: Vec::new(),
            title: String::new(),
            lines: Vec::new(),
            columns: Vec::new(),
            rows: Vec::new(),
            notes: Vec::new(),
            signatures: Vec::new(),
            landscape: false,
            entries: Vec::new(),
            by_entry: false,
        }
    }

    /// The form of it: its head, its title with the book that it is of, its columns, and who signs;
    /// nothing that is filled in.
    #[must_use]
    pub fn emptied(&self) -> Self {
        let mut form = self.clone();
        let TableFacts { book, book_in_sentence, entries, unit, .. } = form.facts;
        form.facts = TableFacts { book, book_in_sentence, entries, unit, ..TableFacts::default() };
        form.date = None;
        form.cover.clear();
        form.lines.clear();
        form.rows.clear();
        form.entries.clear();
        form.notes.clear();
        form.signatures.iter_mut().for_each(|place| place.name = None);
        form
    }
}

impl TableFacts {
    fn is_empty(&self) -> bool {
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

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// By what the words of its kind know it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub key: String,
    /// What stands above it.
    #[serde(default)]
    pub title: String,
    /// Its share of the width.
    #[serde(default = "one")]
    pub share: u16,
    /// How its cells stand.
    #[serde(default)]
    pub align: ColumnAlign,
}

/// How cells stand in their column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ColumnAlign {
    /// At the left.
    #[default]
    Left,
    /// In the middle.
    Centre,
    /// At the right, for figures.
    Right,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// One text for each column; those that are missing are empty. A group has one text in all.
    pub cells: Vec<String>,
    /// What the row is.
    #[serde(default)]
    pub kind: RowKind,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RowKind {
    /// One of many.
    #[default]
    Plain,
    /// The name of those below it, over the whole width; never alone at the foot of a page.
    Group,
    /// A sum, in bold.
    Total,
    /// A sentence over the whole width.
    Wide,
}

impl RowKind {
    /// It has one text over the whole width, and no columns.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        matches!(self, Self::Group | Self::Wide)
    }
}

/// A place to sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SignaturePlace {
    /// In capitals, for example `NGƯỜI GIAO`.
    pub title: String,
    /// Below the title, for example `(Ký và ghi rõ họ tên)`.
    #[serde(default)]
    pub note: Option<String>,
    /// The name, when it is known.
    #[serde(default)]
    pub name: Option<String>,
}

impl Column {
    /// A column with its cells at the left.
    #[must_use]
    pub fn new(title: &str, share: u16) -> Self {
        Self { key: String::new(), title: title.to_owned(), share, align: ColumnAlign::Left }
    }

    /// Columns whose words the template has.
    #[must_use]
    pub fn keyed(keys: &[&str]) -> Vec<Self> {
        keys.iter().map(|key| Self { key: (*key).to_owned(), ..Self::new("", 1) }).collect()
    }

    /// The same with its cells in the middle.
    #[must_use]
    pub fn centred(self) -> Self {
        Self { align: ColumnAlign::Centre, ..self }
    }

    /// The same with its cells at the right.
    #[must_use]
    pub fn figures(self) -> Self {
        Self { align: ColumnAlign::Right, ..self }
    }
}

impl Row {
    /// One of many.
    #[must_use]
    pub fn plain(cells: Vec<String>) -> Self {
        Self { cells, kind: RowKind::Plain }
    }

    /// The name of those below it.
    #[must_use]
    pub fn group(text: impl Into<String>) -> Self {
        Self { cells: vec![text.into()], kind: RowKind::Group }
    }

    /// A sentence over the whole width.
    #[must_use]
    pub fn wide(text: impl Into<String>) -> Self {
        Self { cells: vec![text.into()], kind: RowKind::Wide }
    }

    /// A sum.
    #[must_use]
    pub fn total(cells: Vec<String>) -> Self {
        Self { cells, kind: RowKind::Total }
    }
}

/// An entry of a register of births, deaths or marriages (DOMAIN §3.3, §3.7). What its boxes say is ticked.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct RegisterEntry {
    /// Its number in the year.
    pub number: Option<String>,
    /// The day of registration.
    pub date: Option<String>,
    /// The number is missing: nothing was registered under it.
    pub missing: bool,
    /// The child of a birth.
    pub child: Child,
    /// Its mother.
    pub mother: Parent,
    /// Its father.
    pub father: Parent,
    /// Who died.
    pub deceased: Deceased,
    /// The day of a death.
    #[schemars(with = "Option<String>")]
    pub died: Option<PartialDate>,
    /// Its hour.
    pub hour: Option<String>,
    /// Where.
    pub death_place: Option<String>,
    /// Of what (TT 04/2020/TT-BTP Đ34.3).
    pub cause: Option<String>,
    /// Giấy báo tử or what stands for it.
    pub note: DeathNote,
    /// The wife of a marriage.
    pub wife: Spouse,
    /// The husband.
    pub husband: Spouse,
    /// Who declared it.
    pub declarant: Declarant,
    /// Who signed the paper.
    pub signer: Option<String>,
    /// As what.
    pub signer_title: Option<String>,
    /// Who wrote the entry: người thực hiện.
    pub clerk: Option<String>,
    /// Registered in time.
    pub in_time: bool,
    /// Registered late.
    pub late: bool,
    /// Registered again.
    pub again: bool,
    /// Nobody knows the mother or the father.
    pub parent_unknown: bool,
    /// The child was abandoned.
    pub abandoned: bool,
    /// Registered abroad before, and noted here.
    pub abroad: bool,
    /// Who died was not one year old.
    pub under_one: bool,
    /// Who died was one, and not five.
    pub under_five: bool,
    /// Declared dead by a court.
    pub declared_dead: bool,
    /// Ghi chú.
    pub notes: Option<String>,
}
