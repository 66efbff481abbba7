//! Lists on which names stand: opening one is a look at the list, once a day
//! ([ADR 0027](../../../../docs/adr/0027-a-list-of-names-is-looked-at-as-a-list.md)).

use crate::{case::Book, ids::CaseId, log::hash};

/// A list of people by name, of a register, of what left the office, of a period's dossiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NamedList {
    /// A year of a book.
    Register(Book),
    /// What left the office in a year.
    Outgoing,
    /// The tracking book of some days.
    Tracking,
    /// The homes of a delivery round.
    Round,
    /// Dossiers that are or were late.
    Late,
    /// Dossiers of a period.
    Cases,
    /// The people that were brought in to be offered in forms.
    People,
    /// What a day left in the books.
    Day,
}

impl NamedList {
    /// All of them, in the order of a list.
    pub fn all() -> impl Iterator<Item = Self> {
        let books = Book::ALL.iter().copied().filter(|book| book.runs()).map(Self::Register);
        let others = [
            Self::Late,
            Self::Cases,
            Self::Tracking,
            Self::Outgoing,
            Self::Day,
            Self::Round,
            Self::People,
        ];
        others.into_iter().chain(books)
    }

    /// Stable slug: `late`; that of a register is its book's.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Register(book) => book.slug(),
            Self::Outgoing => "outgoing",
            Self::Tracking => "tracking",
            Self::Round => "round",
            Self::Late => "late",
            Self::Cases => "cases",
            Self::People => "people",
            Self::Day => "day",
        }
    }

    /// Which family of texts has its name: `book-<slug>` or `list-<slug>`.
    #[must_use]
    pub const fn family(self) -> &'static str {
        match self {
            Self::Register(_) => "book",
            _ => "list",
        }
    }

    /// The id under which looks at it are told, beside those at dossiers. No dossier has it: those are
    /// drawn by chance.
    #[must_use]
    pub fn id(self) -> CaseId {
        let kind: &[u8] = match self {
            Self::Register(_) => b"register",
            _ => b"list",
        };
        let whole = hash(b"tannha named list 1\0", &[kind, self.slug().as_bytes()]);
        let mut id = [0; 16];
        id.copy_from_slice(&whole.0[..16]);
        CaseId(id)
    }

    /// The list of that id.
    #[must_use]
    pub fn of_id(id: CaseId) -> Option<Self> {
        Self::all().find(|list| list.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_list_has_an_id_of_its_own_by_which_it_is_found() {
        let ids: BTreeSet<CaseId> = NamedList::all().map(NamedList::id).collect();
        assert_eq!(ids.len(), NamedList::all().count());
        for list in NamedList::all() {
            assert_eq!(NamedList::of_id(list.id()), Some(list));
        }
        assert_eq!(NamedList::of_id(CaseId([7; 16])), None);
    }
}
