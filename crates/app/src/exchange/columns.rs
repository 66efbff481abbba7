//! The columns of a table: what they are called, and which of a file they are.
//!
//! How another program calls its columns is data that comes with the file, never code: nobody here knows
//! what the Ministry's software will be given next year.

use std::collections::BTreeMap;

use serde::Deserialize;
use tannha_domain::{
    case::{Field, Section},
    text,
};
use tannha_i18n::{Locale, NO_ARGS, try_text};

use super::{ExchangeError, What, people, sheet::Sheet};
use crate::registers::people_of;

/// Rows at the top of a file among which the heads are looked for: titles may stand above.
pub(super) const TOP_ROWS: usize = 20;

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The number in the register.
    Number,
    /// The day of registration.
    Day,
    /// The volume.
    Volume,
    /// The place of registration.
    Place,
    /// Who signed.
    Signer,
    /// A newborn's identity number.
    CitizenId,
    /// Ghi chú.
    Note,
    /// A field of the form.
    Of(Field),
    /// Why a row was refused: written by us, never read.
    Why,
    /// Mã hồ sơ. This and what follows is written of dossiers, and never read.
    Code,
    /// The procedure.
    Procedure,
    /// How it came.
    Channel,
    /// When it was received.
    Received,
    /// For when its result was promised.
    Promised,
    /// The law's date.
    Statutory,
    /// When it ended.
    Ended,
    /// Where it stands.
    Phase,
    /// How it stands to the law's date.
    Lateness,
    /// Whom it is about.
    About,
    /// By which of its days it is in the table.
    CountedBy,
}

impl Column {
    /// Stable slug.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Day => "date",
            Self::Volume => "volume",
            Self::Place => "place",
            Self::Signer => "signer",
            Self::CitizenId => "citizen-id",
            Self::Note => "note",
            Self::Of(field) => field.slug(),
            Self::Why => "why",
            Self::Code => "code",
            Self::Procedure => "procedure",
            Self::Channel => "channel",
            Self::Received => "received",
            Self::Promised => "promised",
            Self::Statutory => "statutory",
            Self::Ended => "ended",
            Self::Phase => "phase",
            Self::Lateness => "lateness",
            Self::About => "about",
            Self::CountedBy => "counted-by",
        }
    }

    /// What stands above it.
    #[must_use]
    pub fn head(self, locale: Locale) -> String {
        let say = |key: &str| try_text(locale, key, NO_ARGS).unwrap_or_else(|_| key.to_owned());
        match self {
            Self::Of(field) => {
                let section = say(&format!("section-{}", field.spec().section.slug()));
                let name = say(&format!("field-{}", field.slug().replace(['.', '_'], "-")));
                format!("{section}: {name}")
            }
            other => say(&format!("rows-col-{}", other.slug())),
        }
    }
}

/// The columns that rows of a kind can have, in order.
pub(super) fn of(what: What) -> Option<Vec<Column>> {
    if what == What::People {
        return Some(people::FIELDS.map(Column::Of).to_vec());
    }
    let handling = what.handling()?;
    let own: &[Column] = match what {
        What::Entries(_) => &[Column::Number, Column::Day, Column::Volume, Column::Place],
        What::Dossiers(_) | What::People => &[],
    };
    let after: &[Column] = match what {
        What::Entries(_) if handling.citizen_id_of.is_some() => {
            &[Column::CitizenId, Column::Signer, Column::Note]
        }
        What::Entries(_) => &[Column::Signer, Column::Note],
        What::Dossiers(_) | What::People => &[],
    };
    // How a dossier came and went is not in the book.
    let in_book = |field: &Field| {
        let section = field.spec().section;
        matches!(what, What::Dossiers(_))
            || !matches!(section, Section::Delivery | Section::Papers | Section::Mobile)
    };
    let fields = handling.form.fields().filter(in_book).map(Column::Of);
    Some(own.iter().copied().chain(fields).chain(after.iter().copied()).collect())
}

/// The columns without which a row says nothing.
pub(super) fn needed(what: What) -> Vec<Column> {
    if what == What::People {
        return vec![Column::Of(Field::PersonName)];
    }
    let Some(handling) = what.handling() else { return Vec::new() };
    match what {
        What::Entries(book) => {
            let people = people_of(book).into_iter().map(Column::Of);
            [Column::Number, Column::Day].into_iter().chain(people).collect()
        }
        What::Dossiers(_) | What::People => {
            handling.form.subject.iter().copied().map(Column::Of).collect()
        }
    }
}

/// What a head was said to be: a column, or nothing that is read.
pub(super) type Named = Option<Column>;

/// The rows are about whom this column names.
pub(super) fn is_about(column: Column, what: What) -> bool {
    if what == What::People {
        return matches!(column, Column::Of(_));
    }
    let (Column::Of(field), Some(handling)) = (column, what.handling()) else { return false };
    let section = field.spec().section;
    handling.form.subject.iter().any(|subject| subject.spec().section == section)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    head: Option<String>,
    column: String,
}

/// How another program calls the columns, in its order; nothing where it said nothing. A head whose
/// column is empty is not read, whatever it is called.
pub(super) fn named(json: &str) -> Result<Vec<(String, Named)>, ExchangeError> {
    let known = |(head, column): (Option<String>, Named)| Some((head?, column));
    Ok(described(json)?.into_iter().filter_map(known).collect())
}

/// The same with the columns of which nobody knows what the other program calls them.
pub(super) fn described(json: &str) -> Result<Vec<(Option<String>, Named)>, ExchangeError> {
    if json.trim().is_empty() {
        return Ok(Vec::new());
    }
    let bad = |at: String| ExchangeError::BadColumns { at };
    let list: Vec<Said> = serde_json::from_str(json).map_err(|error| bad(error.to_string()))?;
    let own = [
        Column::Number,
        Column::Day,
        Column::Volume,
        Column::Place,
        Column::Signer,
        Column::CitizenId,
        Column::Note,
    ];
    list.into_iter()
        .map(|Said { head, column }| {
            if column.is_empty() {
                return Ok((head, None));
            }
            let found = own.into_iter().find(|known| known.slug() == column);
            let field = || Field::from_slug(&column).map(Column::Of);
            let found = found.or_else(field).ok_or_else(|| bad(column.clone()))?;
            Ok((head, Some(found)))
        })
        .collect()
}

/// The heads of a file: where each column stands.
pub(super) struct Heads {
    /// Their line.
    pub(super) line: usize,
    /// As written.
    pub(super) written: Vec<String>,
    pub(super) unknown: Vec<String>,
    at: Vec<(usize, Column)>,
}

impl Heads {
    /// Finds the row of heads among the first rows of a file.
    pub(super) fn find(
        sheet: &Sheet,
        columns: &[Column],
        named: &[(String, Named)],
        what: What,
        locale: Locale,
    ) -> Result<Self, ExchangeError> {
        let known = known(columns, named);
        let best = sheet.rows.iter().take(TOP_ROWS).map(|(line, cells)| {
            let place = |(at, cell): (usize, &String)| Some((at, *known.get(&text::fold(cell))?));
            let found: Vec<(usize, Column)> = cells.iter().enumerate().filter_map(place).collect();
            (*line, cells, found)
        });
        let (line, cells, at) = best
            .max_by_key(|(line, _, found)| (found.len(), std::cmp::Reverse(*line)))
            .filter(|(_, _, found)| !found.is_empty())
            .ok_or(ExchangeError::NoHeads)?;
        let has = |column: &Column| at.iter().any(|(_, found)| found == column);
        let missing: Vec<String> = needed(what)
            .into_iter()
            .filter(|column| !has(column))
            .map(|column| column.head(locale))
            .collect();
        if !missing.is_empty() {
            return Err(ExchangeError::ColumnsMissing { columns: missing.join("; ") });
        }
        let is_known = |place: &usize| at.iter().any(|(found, _)| found == place);
        let unknown = cells
            .iter()
            .enumerate()
            .filter(|(place, head)| !head.is_empty() && !is_known(place))
            .map(|(_, head)| head.clone())
            .collect();
        Ok(Self { line, written: cells.clone(), unknown, at })
    }

    /// What a row says, column by column; of two columns that are one, the first that says something.
    pub(super) fn values(&self, cells: &[String]) -> BTreeMap<Column, String> {
        let mut values = BTreeMap::new();
        for (place, column) in self.at.iter().filter(|(_, column)| *column != Column::Why) {
            if let Some(cell) = cells.get(*place).filter(|cell| !cell.trim().is_empty()) {
                values.entry(*column).or_insert_with(|| cell.clone());
            }
        }
        values
    }
}

/// Every name of every column, as it is compared: its slug, its head in both languages, the field's name
/// alone where no other column bears it, and what the other program calls it.
pub(super) fn known(columns: &[Column], named: &[(String, Named)]) -> BTreeMap<String, Column> {
    let mut known = BTreeMap::new();
    let mut short: BTreeMap<String, Vec<Column>> = BTreeMap::new();
    for column in columns.iter().copied().chain([Column::Why]) {
        known.insert(text::fold(column.slug()), column);
        for locale in [Locale::Vi, Locale::En] {
            let head = column.head(locale);
            if let Some((_, name)) = head.split_once(": ") {
                let bearers = short.entry(text::fold(name)).or_default();
                if !bearers.contains(&column) {
                    bearers.push(column);
                }
            }
            known.insert(text::fold(&head), column);
        }
    }
    for (name, bearers) in short {
        if let [only] = bearers[..] {
            known.entry(name).or_insert(only);
        }
    }
    for (head, column) in named {
        match column {
            Some(column) => known.insert(text::fold(head), *column),
            None => known.remove(&text::fold(head)),
        };
    }
    known
}
