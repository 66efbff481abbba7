//! How other programs call the columns that they take: the ward's own maps, and what is known of the
//! Ministry's software, which is little: DOMAIN §11 has its file among what nobody has verified. A head
//! that nobody knows is marked in the table and never made up.

use tannha_domain::{
    case::handling_of,
    ward::{ColumnMap, MappedColumn},
};

use super::{What, columns};
use crate::{Office, OfficeError};

/// The Ministry's software for civil status, as papers of the Ministry name it.
pub const MINISTRY: &str = "Phần mềm đăng ký, quản lý hộ tịch điện tử dùng chung (Bộ Tư pháp)";

/// The columns of a book for the Ministry's software: what the page of the register has, in its order
/// (TT 04/2020/TT-BTP), and under no head until somebody who sees that software's own sample says it.
fn ministry(what: What) -> Option<ColumnMap> {
    let What::Entries(book) = what else { return None };
    handling_of(book)?;
    let columns = columns::of(what)?;
    let column =
        |column: columns::Column| MappedColumn { head: None, column: column.slug().to_owned() };
    Some(ColumnMap {
        name: MINISTRY.to_owned(),
        book: book.slug().to_owned(),
        columns: columns.into_iter().map(column).collect(),
    })
}

impl Office {
    /// The maps for the rows of a kind: those of the ward's settings, and the Ministry's where the ward
    /// has none of that name.
    ///
    /// # Errors
    /// The ledger's.
    pub fn column_maps(&self, what: What) -> Result<Vec<ColumnMap>, OfficeError> {
        let mut maps: Vec<ColumnMap> = self
            .settings()?
            .column_maps
            .into_iter()
            .filter(|map| map.book == what.slug())
            .collect();
        if maps.iter().all(|map| map.name != MINISTRY) {
            maps.extend(ministry(what));
        }
        Ok(maps)
    }

    /// A map as the description of columns that a table is given with; empty for our own names.
    ///
    /// # Errors
    /// [`super::ExchangeError::NoSuchMap`], or the ledger's.
    pub fn mapped(&self, what: What, name: &str) -> Result<String, OfficeError> {
        if name.is_empty() {
            return Ok(String::new());
        }
        let maps = self.column_maps(what)?;
        let map = maps.into_iter().find(|map| map.name == name);
        let map = map.ok_or(super::ExchangeError::NoSuchMap)?;
        Ok(serde_json::to_string(&map.columns).unwrap_or_default())
    }
}
