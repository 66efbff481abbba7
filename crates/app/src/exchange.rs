//! In and out: old entries and dossiers from tables of other programs, and the registers as tables for
//! them.
//!
//! A row that comes in is read as if somebody had typed it: the same fields, the same remarks, the same
//! acts. It is good, it is here already, or it is refused with what is wrong and in which column; the
//! refused ones can be written into a file of their own, mended, and brought in again. A file that is
//! brought in twice changes nothing the second time, on whichever laptop: an entry's case is named by
//! its book, year and number, a draft by what its row says.

mod columns;
mod dossiers;
mod give;
mod guess;
mod maps;
mod old;
mod people;
mod received;
mod sheet;

use std::collections::{BTreeMap, BTreeSet};

use tannha_domain::{
    case::{Book, CaseEvent, Command, Handling, OldEntry, decide, handling_of},
    ids::{CaseId, DraftId},
    log::Subject,
};
use tannha_i18n::Locale;
use tannha_store::Batch;

pub use columns::Column;
use columns::Heads;
pub use give::{Form as FileForm, said};
pub use guess::{How, Proposal, Proposed};
pub use maps::MINISTRY;
pub use people::{MAX_PEOPLE, Person};
pub use received::{CountedBy, DossiersWanted};
use sheet::Sheet;

use crate::{Office, OfficeError, drafts, office::Topic};

/// Acts or drafts in one commit.
const PER_COMMIT: usize = 200;

/// What the rows of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Entries of a register of civil status.
    Entries(Book),
    /// Dossiers of a procedure that are still to be received: each becomes a draft.
    Dossiers(&'static str),
    /// People, whom forms offer: no entries, and no dossiers.
    People,
}

impl What {
    /// Stable slug: a book's or a procedure's.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Entries(book) => book.slug(),
            Self::Dossiers(procedure) => procedure,
            Self::People => "people",
        }
    }

    /// What that slug names.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::all().find(|what| what.slug() == slug)
    }

    /// All of them: the registers, the procedures, the people.
    pub fn all() -> impl Iterator<Item = Self> {
        let books = Book::ALL.iter().copied().filter(|book| handling_of(*book).is_some());
        let procedures = tannha_domain::case::HANDLINGS.iter().map(|known| known.procedure);
        books.map(Self::Entries).chain(procedures.map(Self::Dossiers)).chain([Self::People])
    }

    fn handling(self) -> Option<&'static Handling> {
        match self {
            Self::Entries(book) => handling_of(book),
            Self::Dossiers(procedure) => Handling::find(procedure),
            Self::People => None,
        }
    }
}

/// What is wrong with a row: the text of the code is the message `problem-<code>` or the remark's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// In which column, where it is one's.
    pub column: Option<Column>,
    /// Stable code.
    pub code: &'static str,
    /// Values for the text.
    pub params: Vec<(&'static str, String)>,
}

impl Fault {
    const fn of(column: Column, code: &'static str) -> Self {
        Self { column: Some(column), code, params: Vec::new() }
    }
}

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It can come in.
    Good,
    /// It has come in.
    Done,
    /// It is here already.
    There,
    /// It cannot, and why.
    Refused(Vec<Fault>),
}

/// A row, looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    /// Its line in the file.
    pub line: usize,
    /// Whom it is about, as far as it can be read.
    pub title: String,
    /// What becomes of it.
    pub verdict: Verdict,
}

/// A file, looked at row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookedThrough {
    /// Its rows.
    pub rows: Vec<Looked>,
    /// Heads of columns that nobody here knows; what stands below them stays behind.
    pub unknown: Vec<String>,
}

/// Why a table cannot be read as what it is said to be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExchangeError {
    /// No row in which the columns' heads could be recognised.
    #[error("no heads")]
    NoHeads,
    /// Columns without which no row can be read.
    #[error("columns are missing")]
    ColumnsMissing {
        /// Their heads.
        columns: String,
    },
    /// The description of another program's columns cannot be read.
    #[error("the description of the columns cannot be read")]
    BadColumns {
        /// What is wrong, or which column.
        at: String,
    },
    /// There is no such kind of rows.
    #[error("no such kind of rows")]
    NoSuchKind,
    /// There is no such map of columns.
    #[error("no such map of columns")]
    NoSuchMap,
    /// The last day stands before the first.
    #[error("the last day stands before the first")]
    DaysTurned,
    /// More people than a laptop keeps beside its dossiers.
    #[error("too many people")]
    TooManyPeople,
    /// None of the rows was refused.
    #[error("nothing was refused")]
    NothingRefused,
}

impl ExchangeError {
    /// Stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoHeads => "rows-no-heads",
            Self::ColumnsMissing { .. } => "rows-columns-missing",
            Self::BadColumns { .. } => "rows-bad-columns",
            Self::NoSuchKind => "rows-no-such-kind",
            Self::NoSuchMap => "rows-no-such-map",
            Self::DaysTurned => "rows-days-turned",
            Self::TooManyPeople => "rows-too-many-people",
            Self::NothingRefused => "rows-nothing-refused",
        }
    }

    /// Values for the text.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::ColumnsMissing { columns } => vec![("columns", columns.clone())],
            Self::BadColumns { at } => vec![("at", at.clone())],
            Self::TooManyPeople => vec![("most", MAX_PEOPLE.to_string())],
            _ => Vec::new(),
        }
    }
}

/// What came with a file: its bytes, and how another program calls the columns; empty for our names.
#[derive(Debug, Clone, Copy)]
pub struct Incoming<'a> {
    /// The file.
    pub bytes: &'a [u8],
    /// JSON: `[{"head": "HO_TEN", "column": "child.name"}]`; an empty column is not read.
    pub columns: &'a str,
    /// The language of the heads in what is written back.
    pub locale: Locale,
}

/// What a good row comes to.
enum Good {
    Entry(CaseId, Box<OldEntry>),
    Draft(DraftId, BTreeMap<tannha_domain::case::Field, String>),
    Person([u8; 16], BTreeMap<tannha_domain::case::Field, String>),
}

/// A file that was sifted: every row looked at, and what the good ones come to.
struct Sifted {
    sheet: Sheet,
    heads: Heads,
    rows: Vec<Looked>,
    good: Vec<(usize, Good)>,
}

impl Office {
    /// Looks through a file and changes nothing.
    ///
    /// # Errors
    /// What is wrong with the file as a whole, or the ledger's.
    pub fn look_through(
        &self,
        what: What,
        from: Incoming<'_>,
    ) -> Result<LookedThrough, OfficeError> {
        let Sifted { heads, rows, .. } = self.sift(what, from)?;
        Ok(LookedThrough { rows, unknown: heads.unknown })
    }

    /// Brings the good rows of a file in. What was refused stays behind.
    ///
    /// # Errors
    /// As [`Office::look_through`]; what was committed before a failure of the store stands, and is
    /// there already when the file is brought in again.
    pub fn bring_in(
        &self,
        what: What,
        from: Incoming<'_>,
    ) -> Result<(LookedThrough, Vec<Topic>), OfficeError> {
        let _turn = self.turn()?;
        let Sifted { heads, mut rows, good, .. } = self.sift(what, from)?;
        if what == What::People {
            self.room_for_people(good.len())?;
        }
        for some in good.chunks(PER_COMMIT) {
            let mut told = Vec::new();
            let mut batch = Batch::new();
            for (_, good) in some {
                match good {
                    Good::Entry(case, entry) => {
                        let event = CaseEvent::EntryWrittenOver(entry.clone());
                        for event in decide(None, Command::Record(event), self.decider()?)? {
                            told.push((Subject::case(*case), event.into()));
                        }
                    }
                    Good::Draft(id, typed) => {
                        let typed: Vec<_> =
                            typed.iter().map(|(field, text)| (*field, text.as_str())).collect();
                        drafts::put(&mut batch, *id, (what.slug(), None), self.now(), &typed)?;
                    }
                    Good::Person(place, typed) => self.put_person(&mut batch, *place, typed)?,
                }
            }
            match what {
                What::Entries(_) => self.write_told(told, Vec::new(), &mut batch)?,
                What::Dossiers(_) | What::People => {
                    self.ledger().store().commit(batch)?;
                }
            }
            for (at, _) in some {
                rows[*at].verdict = Verdict::Done;
            }
        }
        if what == What::People {
            self.people_changed()?;
        }
        // What these columns are called is known the next time such a file comes.
        if !good.is_empty() && !from.columns.trim().is_empty() {
            self.remember_columns(what, from.columns)?;
        }
        let topics = vec![Topic::Registers, Topic::Today, Topic::Sync];
        Ok((LookedThrough { rows, unknown: heads.unknown }, topics))
    }

    fn sift(&self, what: What, from: Incoming<'_>) -> Result<Sifted, OfficeError> {
        let columns = columns::of(what).ok_or(ExchangeError::NoSuchKind)?;
        let sheet = Sheet::read(from.bytes)?;
        let named = columns::named(from.columns)?;
        let heads = Heads::find(&sheet, &columns, &named, what, from.locale)?;
        let (ward, now) = (self.settings()?, self.now());
        let (mut rows, mut good) = (Vec::new(), Vec::new());
        let (mut entries, mut texts) = (BTreeSet::new(), BTreeSet::new());
        let mut places = BTreeSet::new();
        for (line, cells) in sheet.rows.iter().filter(|(line, _)| *line > heads.line) {
            let values = heads.values(cells);
            let (title, verdict) = match what {
                What::Entries(book) => {
                    let title = old::title(book, &values);
                    let found = old::read(book, &values, &ward, now);
                    let verdict = match found {
                        Err(faults) => Verdict::Refused(faults),
                        Ok(entry) => {
                            let case = old::case_of(&ward.ward, &entry);
                            let verdict = if entries.insert(case) {
                                self.look_at_entry(case, &entry)?
                            } else {
                                Verdict::Refused(vec![Fault::of(Column::Number, "rows-twice")])
                            };
                            if verdict == Verdict::Good {
                                good.push((rows.len(), Good::Entry(case, Box::new(entry))));
                            }
                            verdict
                        }
                    };
                    (title, verdict)
                }
                What::Dossiers(procedure) => {
                    let (title, found) = dossiers::read(procedure, &values, now.date());
                    let verdict = match found {
                        Err(faults) => Verdict::Refused(faults),
                        Ok(typed) => {
                            let id = dossiers::draft_of(&ward.ward, procedure, &typed);
                            let verdict = if texts.insert(id) {
                                self.look_at_draft(id)?
                            } else {
                                Verdict::There
                            };
                            if verdict == Verdict::Good {
                                good.push((rows.len(), Good::Draft(id, typed)));
                            }
                            verdict
                        }
                    };
                    (title, verdict)
                }
                What::People => {
                    let (title, found) = people::read(&values, now.in_vietnam().date());
                    let verdict = match found {
                        Err(faults) => Verdict::Refused(faults),
                        Ok((place, typed)) => {
                            let verdict = if places.insert(place) {
                                self.look_at_person(place, &typed)?
                            } else {
                                Verdict::Refused(vec![Fault {
                                    column: None,
                                    code: "rows-person-twice",
                                    params: Vec::new(),
                                }])
                            };
                            if verdict == Verdict::Good {
                                good.push((rows.len(), Good::Person(place, typed)));
                            }
                            verdict
                        }
                    };
                    (title, verdict)
                }
            };
            rows.push(Looked { line: *line, title, verdict });
        }
        Ok(Sifted { sheet, heads, rows, good })
    }
}
