//! The registers: entries of a year with their gaps, what is noted beside them, and the year's closing.

mod columns;
mod entry;
mod issued;
mod sheets;

pub use tannha_domain::sheet_print::RegisterSheet;
use tannha_domain::{
    case::{Book, CaseState, Channel, Circumstance, Field, SignerSnapshot, Status},
    ids::OfficerId,
    log::{Record, RecordKey, Subject},
    partial_date::PartialDate,
    register::{EntryNote, Explained, Minutes, RegisterEvent, RegisterState, decide, gaps},
    text,
    time::Moment,
};
use tannha_print::LaterChange;
use tannha_store::Batch;

use self::columns::Layout;
use crate::{Office, OfficeError, office::Topic};

/// An entry of a register.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its number in the year.
    pub number: u32,
    /// The case.
    pub state: CaseState,
    /// The volume it stands in.
    pub volume: String,
    /// Ghi chú: what the book's boxes say, and what was written beside it.
    pub notes: Vec<String>,
    /// Người thực hiện: the officer who took the dossier in and wrote the entry; nobody of an old book.
    pub clerk: String,
    layout: &'static Layout,
}

/// A year of a register.
#[derive(Debug, Clone)]
pub struct BookYear {
    /// What was told of it.
    pub state: RegisterState,
    /// Its entries in order of their numbers.
    pub entries: Vec<Entry>,
    /// Missing numbers, with why.
    pub gaps: Vec<(u32, Option<Explained>)>,
    layout: &'static Layout,
}

/// The books that lie in the office, in the order of a list: one that another system keeps has no
/// volume, no running number and no year to close.
pub fn kept_books() -> impl Iterator<Item = Book> {
    columns::layouts().map(|layout| layout.book)
}

/// The fields that name the people of a book's entries.
pub(crate) fn people_of(book: Book) -> Vec<Field> {
    let layout = columns::layout(book);
    layout.into_iter().flat_map(|layout| layout.people).map(|(name, _)| *name).collect()
}

impl Office {
    /// The office has closed that year of that book.
    pub(crate) fn register_closed(&self, book: Book, year: i32) -> Result<bool, OfficeError> {
        Ok(self.register_state(book, year)?.closed.is_some())
    }

    fn register_state(&self, book: Book, year: i32) -> Result<RegisterState, OfficeError> {
        Ok(match self.ledger.record(&RecordKey::Register(book.number(), year))? {
            Some(Record::Register(state)) => *state,
            _ => RegisterState::new(book, year),
        })
    }

    /// The volume in which a case's number stands, where one was opened.
    pub(crate) fn volume_of(&self, case: &CaseState) -> Result<Option<String>, OfficeError> {
        let (Some(handling), Some(found)) = (case.handling(), &case.registration) else {
            return Ok(None);
        };
        let year = chrono::Datelike::year(&found.registered_on.0);
        let state = self.register_state(handling.book, year)?;
        Ok(state.volume_of(found.number).map(|volume| volume.name.clone()))
    }

    /// What was noted beside an entry that its copies and its certificate's back say.
    pub(crate) fn noted_changes(
        &self,
        entry: &CaseState,
    ) -> Result<Vec<(Moment, LaterChange)>, OfficeError> {
        let (Some(handling), Some(found)) = (entry.handling(), &entry.registration) else {
            return Ok(Vec::new());
        };
        let year = chrono::Datelike::year(&found.registered_on.0);
        let state = self.register_state(handling.book, year)?;
        let mut all = Vec::new();
        for note in state.notes.iter().filter(|note| note.number == found.number) {
            if note.kind.is_none() {
                continue;
            }
            let officer = self.ledger.officer(&note.officer)?;
            let change = LaterChange {
                date: note.at.in_vietnam().date().into(),
                text: said(note),
                signed_by: officer.map(|officer| officer.name),
                written: false,
            };
            all.push((note.at, change));
        }
        Ok(all)
    }

    /// A year of a register.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchBook`] for one that another system keeps, or the ledger's.
    pub fn register_book(&self, book: Book, year: i32) -> Result<BookYear, OfficeError> {
        let layout = columns::layout(book).ok_or(OfficeError::NoSuchBook)?;
        let state = self.register_state(book, year)?;
        let mut found = Vec::new();
        self.ledger.each_case(|case| {
            let in_year = case.registration.as_ref().is_some_and(|registration| {
                chrono::Datelike::year(&registration.registered_on.0) == year
            });
            if in_year && case.handling().is_some_and(|handling| handling.book == book) {
                found.push(case.clone());
            }
        })?;
        let number = |case: &CaseState| case.registration.as_ref().map_or(0, |r| r.number);
        found.sort_by_key(|case| (number(case), case.id));
        let held: Vec<u32> = found.iter().map(number).collect();
        // Of what was written over from old books, nothing is missing that they do not miss.
        let given = found.iter().filter(|case| case.old_entry.is_none()).map(number);
        let missing = gaps(&state, &held, given.max().unwrap_or(0));
        let missing = missing.iter().map(|gap| (gap.number, gap.explained.cloned())).collect();
        let entries = found
            .into_iter()
            .map(|case| {
                let number = number(&case);
                let later = self.registered_changes(&case)?.into_iter().map(|change| change.text);
                let volume = match &case.old_entry {
                    Some(old) => old.volume.clone(),
                    None => state.volume_of(number).map_or_else(String::new, |v| v.name.clone()),
                };
                let mut notes = notes(layout, &case, &state, number);
                notes.extend(later);
                let clerk = match &case.old_entry {
                    Some(_) => None,
                    None => self.ledger.officer(&case.received_by)?,
                };
                let clerk = clerk.map_or_else(String::new, |officer| officer.name);
                Ok(Entry { number, volume, notes, clerk, state: case, layout })
            })
            .collect::<Result<_, OfficeError>>()?;
        Ok(BookYear { state, entries, gaps: missing, layout })
    }

    /// Tells something of a register: a volume, an explanation, a note.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn register_does(
        &self,
        book: Book,
        year: i32,
        event: RegisterEvent,
    ) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        let book = self.register_book(book, year)?;
        self.write_register(&book, event)
    }

    /// Closes a year with its minutes; the entries are counted here, the rest the officer counted in
    /// the book.
    ///
    /// # Errors
    /// What the domain refuses, [`OfficeError::NotASigner`], or the ledger's.
    pub fn close_register(
        &self,
        book: Book,
        year: i32,
        corrected: u32,
        crossed_out: u32,
        signer: &OfficerId,
    ) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        let book = self.register_book(book, year)?;
        let signer: SignerSnapshot = self.signer(signer, None, self.now().in_vietnam().date())?;
        let last = book.entries.last().map_or(book.state.on_paper(), |entry| entry.number);
        let minutes = Minutes {
            entries: u32::try_from(book.entries.len()).unwrap_or(u32::MAX),
            last,
            corrected,
            crossed_out,
            signer,
        };
        self.write_register(&book, RegisterEvent::Closed(Box::new(minutes)))
    }

    fn write_register(
        &self,
        book: &BookYear,
        event: RegisterEvent,
    ) -> Result<Vec<Topic>, OfficeError> {
        // What was written over from paper does stand there.
        let opens = matches!(event, RegisterEvent::Opened { .. });
        let counts = |entry: &&Entry| !opens || entry.state.old_entry.is_none();
        let held = |number| book.entries.iter().filter(counts).any(|entry| entry.number == number);
        let open = book.gaps.iter().filter(|(_, explained)| explained.is_none()).count();
        let event = decide(&book.state, event, self.decider()?, held, open)?;
        let subject = Subject::register(book.state.book, book.state.year);
        self.write_told(vec![(subject, event.into())], Vec::new(), &mut Batch::new())?;
        Ok(vec![Topic::Registers, Topic::Sync])
    }
}

/// What the boxes of the book say of an entry, then what was written beside it.
fn notes(layout: &Layout, case: &CaseState, book: &RegisterState, number: u32) -> Vec<String> {
    let mut notes = Vec::new();
    let registered = case.registration.as_ref().map(|registration| registration.registered_on.0);
    // What is registered again is neither in time nor late: it has a box of its own.
    let deadline = layout.deadline.filter(|_| !case.is_noted(Circumstance::RegisteredAgain));
    if let (Some((field, days)), Some(registered)) = (deadline, registered)
        && let Some(from) = PartialDate::parse(case.value(field)).ok().and_then(PartialDate::full)
    {
        let late = (registered - from).num_days() > days;
        notes.push(if late { "Quá hạn" } else { "Đúng hạn" }.to_owned());
    }
    let blank = layout.blanks.iter().filter(|(field, _)| case.value(*field).is_empty());
    notes.extend(blank.map(|(_, means)| (*means).to_owned()));
    let boxes = layout.boxes.iter().filter(|(noted, _)| case.is_noted(*noted));
    notes.extend(boxes.map(|(_, says)| (*says).to_owned()));
    if let Some(old) = case.old_entry.as_ref().filter(|old| !old.note.is_empty()) {
        notes.push(old.note.clone());
    }
    if case.handling().is_some_and(|handling| handling.at_home.is_some()) {
        // TT 04/2020/TT-BTP Đ25.3.
        notes.push("Đăng ký lưu động".to_owned());
    } else if case.channel == Some(Channel::HomeVisit) {
        notes.push("Tiếp nhận tại nhà".to_owned());
    }
    if case.status == Status::Revoked {
        notes.push(revoked(case));
    }
    let beside = book.notes.iter().filter(|note| note.number == number);
    notes.extend(beside.map(|note| {
        format!("{} ({})", said(note), note.at.in_vietnam().date().format("%d/%m/%Y"))
    }));
    notes
}

/// A note as the register has it.
fn said(note: &EntryNote) -> String {
    match note.kind {
        Some(kind) => format!("{}: {}", kind.words(), note.text),
        None => note.text.clone(),
    }
}

/// What the register says of a registration that was revoked.
fn revoked(case: &CaseState) -> String {
    let Some(revocation) = &case.revocation else { return "Đã thu hồi".to_owned() };
    let day = revocation
        .decided_on
        .map_or_else(String::new, |day| format!(" ngày {}", day.0.format("%d/%m/%Y")));
    let by = match revocation.authority.as_str() {
        "" => String::new(),
        authority => format!(" của {authority}"),
    };
    format!("Thu hồi theo Quyết định số {}{day}{by}", revocation.decision)
}

impl Entry {
    /// It is what was typed: a number, or beginnings of the words of one name, accents or not.
    #[must_use]
    pub fn is_found_by(&self, typed: &str) -> bool {
        let typed = text::fold(typed);
        let number = typed.split('/').next().unwrap_or_default().trim();
        if number.parse() == Ok(self.number) {
            return true;
        }
        let named = self.layout.people.iter().map(|(name, _)| name);
        named.chain(self.layout.also_found_by).any(|field| {
            let name = text::fold(self.state.value(*field));
            let begins = |typed: &str| name.split(' ').any(|word| word.starts_with(typed));
            typed.split(' ').all(begins)
        })
    }
}
