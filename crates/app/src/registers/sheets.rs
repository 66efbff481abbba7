//! The register on paper: its pages, its index, the minutes of its closing.

use chrono::NaiveDate;
use tannha_domain::{
    case::{Book, Field, OfficeSnapshot},
    name::{NameOrder, PersonName},
};
use tannha_print::{Column, Row, TableFacts, TableSheet, UsedVolume};

use super::{
    BookYear, Entry, RegisterSheet,
    columns::{Heading, Says, said},
    entry,
};
use crate::{
    Office, OfficeError,
    papers::{authority_lines, changes_said, head},
};

fn day(date: NaiveDate) -> String {
    date.format("%d/%m/%Y").to_string()
}

fn registered(entry: &Entry) -> String {
    let registration = entry.state.registration.as_ref();
    registration.map_or_else(String::new, |registration| day(registration.registered_on.0))
}

impl Office {
    /// What a sheet of a register says.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchPaper`] for the minutes of a year that is not closed,
    /// [`OfficeError::NoSuchBook`], or the ledger's.
    pub fn register_sheet(
        &self,
        book: Book,
        year: i32,
        which: RegisterSheet,
    ) -> Result<TableSheet, OfficeError> {
        let book = self.register_book(book, year)?;
        let settings = self.settings()?;
        let kind = match which {
            RegisterSheet::Page => format!("trang-so.{}", book.layout.book.slug()),
            RegisterSheet::Index => "muc-luc-so".to_owned(),
            RegisterSheet::Minutes => "bien-ban-khoa-so".to_owned(),
        };
        let date = self.now().in_vietnam().date().into();
        let mut sheet =
            TableSheet::of_kind(kind, head(&OfficeSnapshot::from(&settings)), Some(date));
        sheet.facts = TableFacts {
            year: Some(book.state.year.to_string()),
            book: Some(book.layout.title.to_owned()),
            book_in_sentence: Some(lower(book.layout.title)),
            entries: Some(book.layout.entries.to_owned()),
            unit: Some(book.layout.unit.to_owned()),
            total: Some(book.entries.len().to_string()),
            volumes: book.volumes().map(|used| used.said()).collect(),
            ..TableFacts::default()
        };
        match which {
            RegisterSheet::Page => {
                // A cover leaves room for a volume that nobody named yet.
                if sheet.facts.volumes.is_empty() {
                    let closed = book.closed_on().map(day);
                    sheet.facts.volumes.push(UsedVolume { closed, ..UsedVolume::default() });
                }
                page(&mut sheet, &book);
            }
            RegisterSheet::Index => index(&mut sheet, &book),
            RegisterSheet::Minutes => self.minutes(&mut sheet, &book)?,
        }
        self.in_words(sheet)
    }

    fn minutes(&self, sheet: &mut TableSheet, book: &BookYear) -> Result<(), OfficeError> {
        let closing = book.state.closed.as_ref().ok_or(OfficeError::NoSuchPaper)?;
        let minutes = &closing.minutes;
        let clerk = self.ledger.officer(&closing.officer)?;
        sheet.date = Some(closing.at.in_vietnam().date().into());
        sheet.columns = Column::keyed(&["what", "count"]);
        sheet.rows = book
            .gaps
            .iter()
            .map(|(number, explained)| {
                let why = explained.as_ref().map_or("", |explained| explained.reason.as_str());
                Row::plain(vec![why.to_owned(), format!("{number:02}/{}", book.state.year)])
            })
            .collect();
        let authority = authority_lines(&minutes.signer.authority, &minutes.signer.title);
        let number = |number: u32| Some(number.to_string());
        sheet.facts = TableFacts {
            // The officer counts the pages of the book, and writes them in (Luật Hộ tịch Đ58).
            counted: number(minutes.entries),
            on_paper: number(book.state.on_paper()),
            last: number(minutes.last),
            corrected: number(minutes.corrected),
            crossed_out: number(minutes.crossed_out),
            gaps: (!book.gaps.is_empty()).then(|| "yes".to_owned()),
            closed_on: book.closed_on().map(day),
            clerk: clerk.map(|officer| officer.name),
            authority: Some(authority.join("\n")),
            signer: Some(minutes.signer.name.clone()),
            ..std::mem::take(&mut sheet.facts)
        };
        Ok(())
    }
}

/// A volume and the days between which it was used.
struct Used<'a> {
    volume: &'a str,
    opened: Option<NaiveDate>,
    closed: Option<NaiveDate>,
}

impl Used<'_> {
    fn said(&self) -> UsedVolume {
        UsedVolume {
            name: Some(self.volume.to_owned()),
            opened: self.opened.map(day),
            closed: self.closed.map(day),
        }
    }
}

impl BookYear {
    /// The day on which the year's book is closed: 31/12, or that of its last entry where the office closed
    /// it before that (Luật Hộ tịch Đ58; TT 04/2020/TT-BTP Đ36). When the minutes were drawn up is another
    /// matter.
    fn closed_on(&self) -> Option<NaiveDate> {
        let drawn_up = self.state.closed.as_ref()?.at.in_vietnam().date();
        let end = NaiveDate::from_ymd_opt(self.state.year, 12, 31)?;
        if drawn_up >= end {
            return Some(end);
        }
        Some(self.entries.iter().filter_map(registered_on).max().unwrap_or(drawn_up))
    }

    /// Each volume from its first entry to its last where it is full, else to the year's closing (TT
    /// 04/2020/TT-BTP Đ36).
    fn volumes(&self) -> impl Iterator<Item = Used<'_>> {
        let all = &self.state.volumes;
        all.iter().enumerate().map(|(at, volume)| {
            let entries = self.entries.iter().filter(|entry| entry.volume == volume.name);
            let days: Vec<_> = entries.filter_map(registered_on).collect();
            let full = days.iter().max().copied().filter(|_| at + 1 < all.len());
            Used {
                volume: &volume.name,
                opened: days.iter().min().copied(),
                closed: full.or_else(|| self.closed_on()),
            }
        })
    }
}

fn registered_on(entry: &Entry) -> Option<NaiveDate> {
    Some(entry.state.registration.as_ref()?.registered_on.0)
}

/// A title inside a sentence: its other capitals stay.
fn lower(title: &str) -> String {
    let mut letters = title.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

fn cell(entry: &Entry, says: Says) -> String {
    match says {
        Says::Number => format!("{:02}", entry.number),
        Says::Day => registered(entry),
        Says::Fields(groups) => {
            let people: Vec<Field> = entry.layout.people.iter().map(|(name, _)| *name).collect();
            said(&entry.state, groups, &people)
        }
        Says::Changes => changes_said(&entry.state).join("; "),
        Says::Procedure => {
            entry.state.own.as_ref().map_or_else(String::new, |own| own.name.vi.clone())
        }
        Says::Signer => {
            let signer = entry.state.registration.as_ref().map(|found| &found.signer);
            let parts = signer.map(|signer| [signer.name.clone(), signer.title.clone()]);
            let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
            parts.collect::<Vec<_>>().join(", ")
        }
        Says::CitizenId => {
            let found = entry.state.registration.as_ref();
            found.and_then(|found| found.citizen_id.clone()).unwrap_or_default()
        }
        Says::Clerk => entry.clerk.clone(),
        Says::Notes => entry.notes.join(". "),
    }
}

/// Why a number is missing, where nobody said it.
const UNEXPLAINED: &str = "chưa giải trình";

fn page(sheet: &mut TableSheet, book: &BookYear) {
    let columns = book.layout.columns;
    sheet.columns = Column::keyed(&columns.iter().map(|(key, _)| *key).collect::<Vec<_>>());
    let row = |entry: &Entry| {
        let cells = columns.iter().map(|(_, says)| cell(entry, *says)).collect();
        (entry.number, Row::plain(cells))
    };
    let gap = |(number, explained): &(u32, Option<tannha_domain::register::Explained>)| {
        let why = explained.as_ref().map_or(UNEXPLAINED, |e| e.reason.as_str());
        let cell = |(_, says): &Heading| match says {
            Says::Number => format!("{number:02}"),
            Says::Notes => format!("Số trống: {why}"),
            Says::Day
            | Says::Fields(_)
            | Says::Changes
            | Says::Procedure
            | Says::CitizenId
            | Says::Signer
            | Says::Clerk => String::new(),
        };
        (*number, Row::plain(columns.iter().map(cell).collect()))
    };
    let mut rows: Vec<(u32, Row)> =
        book.entries.iter().map(row).chain(book.gaps.iter().map(gap)).collect();
    rows.sort_by_key(|(number, _)| *number);
    // What has a block for each entry has one for each missing number too.
    let blocks = book.entries.iter().map(|known| Some((known.number, entry::block(known)?)));
    if let Some(mut blocks) = blocks.collect::<Option<Vec<_>>>().filter(|all| !all.is_empty()) {
        blocks.extend(book.gaps.iter().map(|(number, explained)| {
            let why = explained.as_ref().map_or(UNEXPLAINED, |found| found.reason.as_str());
            (*number, entry::gap(*number, why))
        }));
        blocks.sort_by_key(|(number, _)| *number);
        sheet.entries = blocks.into_iter().map(|(_, block)| block).collect();
    }
    sheet.rows = rows.into_iter().map(|(_, row)| row).collect();
}

/// Everybody whom the book is about, a couple as two.
fn index(sheet: &mut TableSheet, book: &BookYear) {
    sheet.columns = Column::keyed(&["order", "name", "born", "number", "volume"]);
    let mut people: Vec<(&Entry, &str, &str)> = Vec::new();
    for entry in &book.entries {
        let named = book.layout.people.iter();
        let named = named.map(|(name, born)| {
            (entry.state.value(*name), born.map_or("", |born| entry.state.value(born)))
        });
        people.extend(
            named.filter(|(name, _)| !name.is_empty()).map(|(name, born)| (entry, name, born)),
        );
    }
    people.sort_by_cached_key(|(entry, name, _)| {
        (PersonName::check(name).ok().map(|(name, _)| NameOrder::of(&name)), entry.number)
    });
    sheet.rows = (1..)
        .zip(people)
        .map(|(order, (entry, name, born)): (u32, _)| {
            Row::plain(vec![
                order.to_string(),
                name.to_uppercase(),
                born.to_owned(),
                format!("{:02}/{}", entry.number, book.state.year),
                entry.volume.clone(),
            ])
        })
        .collect();
}
