//! Registers, on the screen and what is told of them.

use chrono::Datelike;
use tannha_app::{
    Office, Topic,
    registers::{Entry, RegisterSheet, kept_books},
};
use tannha_domain::{
    case::{Book, padded_number, written_number},
    ids::OfficerId,
    look::NamedList,
    register::{NoteKind, RegisterEvent},
    time::Moment,
};

use super::{Host, casework::topics};
use crate::{
    ApiError, Reply,
    types::{
        case::SignerView,
        register::{
            CloseRegister, EntryLine, GapLine, OfNumber, OpenVolume, RegisterPaper, RegisterView,
            ShowRegister, VolumeLine,
        },
    },
};

/// More entries than anyone reads through: beyond, the search is the way.
const MOST_ENTRIES: usize = 500;

fn book(slug: &str) -> Result<Book, ApiError> {
    Book::from_slug(slug).ok_or_else(|| ApiError::new("no-such-book"))
}

/// Which sheet of which book and year.
pub(super) fn asked(paper: &RegisterPaper) -> Result<(Book, i32, RegisterSheet), ApiError> {
    let sheet = RegisterSheet::from_slug(&paper.sheet);
    let sheet = sheet.ok_or_else(|| ApiError::new("no-such-paper"))?;
    Ok((book(&paper.kind)?, paper.year.into(), sheet))
}

fn view(office: &Office, book: Book, year: i32, query: &str) -> Result<RegisterView, ApiError> {
    let book = office.register_book(book, year)?;
    let total = u32::try_from(book.entries.len()).unwrap_or(u32::MAX);
    let wanted = |entry: &&Entry| query.trim().is_empty() || entry.is_found_by(query);
    let day = |entry: &Entry| {
        let registration = entry.state.registration.as_ref();
        registration.map(|found| found.registered_on.0.format("%Y-%m-%d").to_string())
    };
    let running = |number: u32| padded_number(&format!("{number}/{year}"));
    let written = |entry: &Entry| {
        let registration = entry.state.registration.as_ref();
        registration.map_or_else(|| running(entry.number), written_number)
    };
    let line = |entry: &Entry| EntryLine {
        number: entry.number,
        written: written(entry),
        case: entry.state.id.to_string(),
        title: entry.state.title(),
        registered_on: day(entry).unwrap_or_default(),
        volume: entry.volume.clone(),
        notes: entry.notes.clone(),
    };
    let fits = NoteKind::ALL.into_iter().filter(|kind| kind.fits(book.state.book));
    Ok(RegisterView {
        note_kinds: fits.map(|kind| kind.slug().to_owned()).collect(),
        kind: book.state.book.slug().to_owned(),
        kinds: kept_books().map(|book| book.slug().to_owned()).collect(),
        next_volume: book.state.next_volume(office.settings()?.usage.symbol()),
        year: u16::try_from(year).unwrap_or_default(),
        volumes: book
            .state
            .volumes
            .iter()
            .map(|volume| VolumeLine { name: volume.name.clone(), after: volume.after })
            .collect(),
        entries: book.entries.iter().filter(wanted).take(MOST_ENTRIES).map(line).collect(),
        total,
        gaps: book
            .gaps
            .iter()
            .map(|(number, explained)| GapLine {
                number: *number,
                written: running(*number),
                reason: explained.as_ref().map(|explained| explained.reason.clone()),
            })
            .collect(),
        closed_at: book.state.closed.as_ref().map(|closing| closing.at).map(Moment::rfc3339),
        signers: office
            .signers()?
            .into_iter()
            .map(|officer| SignerView {
                id: officer.id.to_string(),
                text: format!("{} {}", officer.title, officer.name),
            })
            .collect(),
    })
}

impl Host {
    pub(super) fn show_register(&self, request: &ShowRegister) -> Result<RegisterView, ApiError> {
        let office = self.office()?;
        let year = match request.year {
            0 => office.now().in_vietnam().date().year(),
            year => year.into(),
        };
        let book = book(&request.kind)?;
        self.opened_list(Some(NamedList::Register(book)).filter(|_| book.runs()))?;
        view(&office, book, year, &request.query)
    }

    fn on_register(
        &self,
        slug: &str,
        year: u16,
        act: impl FnOnce(&Office, Book, i32) -> Result<Vec<Topic>, ApiError>,
    ) -> Result<Reply<RegisterView>, ApiError> {
        let office = self.office()?;
        let (book, year) = (book(slug)?, i32::from(year));
        let touched = topics(&act(&office, book, year)?);
        Ok(Reply { value: view(&office, book, year, "")?, touched })
    }

    pub(super) fn open_volume(&self, request: OpenVolume) -> Result<Reply<RegisterView>, ApiError> {
        let OpenVolume { kind, year, volume, after } = request;
        self.on_register(&kind, year, |office, book, year| {
            Ok(office.register_does(book, year, RegisterEvent::Opened { volume, after })?)
        })
    }

    pub(super) fn explain_gap(&self, request: OfNumber) -> Result<Reply<RegisterView>, ApiError> {
        let OfNumber { kind, year, number, text: reason, .. } = request;
        self.on_register(&kind, year, |office, book, year| {
            Ok(office.register_does(book, year, RegisterEvent::GapExplained { number, reason })?)
        })
    }

    pub(super) fn note_entry(&self, request: OfNumber) -> Result<Reply<RegisterView>, ApiError> {
        let OfNumber { kind, year, number, text, about } = request;
        let about = about.filter(|slug| !slug.is_empty());
        let about = about
            .map(|slug| NoteKind::from_slug(&slug).ok_or_else(|| ApiError::new("not-a-choice")));
        let about = about.transpose()?;
        self.on_register(&kind, year, |office, book, year| {
            Ok(office.register_does(
                book,
                year,
                RegisterEvent::Noted { number, text, kind: about },
            )?)
        })
    }

    pub(super) fn close_register(
        &self,
        request: &CloseRegister,
    ) -> Result<Reply<RegisterView>, ApiError> {
        let signer =
            OfficerId::parse(&request.signer).map_err(|_| ApiError::new("not-a-signer"))?;
        let (corrected, crossed) = (request.corrected, request.crossed_out);
        self.on_register(&request.kind, request.year, |office, book, year| {
            Ok(office.close_register(book, year, corrected, crossed, &signer)?)
        })
    }
}
