//! Registers, on the screen and what is told of them.

use chrono::Datelike;
use tannha_app::{Office, Topic, registers::RegisterSheet};
use tannha_domain::{
    case::Field,
    ids::OfficerId,
    register::{RegisterEvent, RegisterKind},
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

fn kind(slug: &str) -> Result<RegisterKind, ApiError> {
    RegisterKind::from_slug(slug).ok_or_else(|| ApiError::new("not-a-choice"))
}

/// Which sheet of which book and year.
pub(super) fn asked(paper: &RegisterPaper) -> Result<(RegisterKind, i32, RegisterSheet), ApiError> {
    let sheet = RegisterSheet::from_slug(&paper.sheet);
    let sheet = sheet.ok_or_else(|| ApiError::new("no-such-paper"))?;
    Ok((kind(&paper.kind)?, paper.year.into(), sheet))
}

fn view(
    office: &Office,
    kind: RegisterKind,
    year: i32,
    query: &str,
) -> Result<RegisterView, ApiError> {
    let book = office.register_book(kind, year)?;
    let total = u32::try_from(book.entries.len()).unwrap_or(u32::MAX);
    let wanted =
        |entry: &&tannha_app::registers::Entry| query.trim().is_empty() || entry.is_found_by(query);
    let line =
        |entry: &tannha_app::registers::Entry| EntryLine {
            number: entry.number,
            case: entry.state.id.to_string(),
            title: entry.state.value(Field::ChildName).to_owned(),
            registered_on: entry.state.registration.as_ref().map_or_else(String::new, |found| {
                found.registered_on.0.format("%Y-%m-%d").to_string()
            }),
            volume: entry.volume.clone(),
            notes: entry.notes.clone(),
        };
    Ok(RegisterView {
        kind: kind.slug().to_owned(),
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
        view(&office, kind(&request.kind)?, year, &request.query)
    }

    fn on_register(
        &self,
        slug: &str,
        year: u16,
        act: impl FnOnce(&Office, RegisterKind, i32) -> Result<Vec<Topic>, ApiError>,
    ) -> Result<Reply<RegisterView>, ApiError> {
        let office = self.office()?;
        let (kind, year) = (kind(slug)?, i32::from(year));
        let touched = topics(&act(&office, kind, year)?);
        Ok(Reply { value: view(&office, kind, year, "")?, touched })
    }

    pub(super) fn open_volume(&self, request: OpenVolume) -> Result<Reply<RegisterView>, ApiError> {
        let OpenVolume { kind, year, volume, after } = request;
        self.on_register(&kind, year, |office, kind, year| {
            Ok(office.register_does(kind, year, RegisterEvent::Opened { volume, after })?)
        })
    }

    pub(super) fn explain_gap(&self, request: OfNumber) -> Result<Reply<RegisterView>, ApiError> {
        let OfNumber { kind, year, number, text: reason } = request;
        self.on_register(&kind, year, |office, kind, year| {
            Ok(office.register_does(kind, year, RegisterEvent::GapExplained { number, reason })?)
        })
    }

    pub(super) fn note_entry(&self, request: OfNumber) -> Result<Reply<RegisterView>, ApiError> {
        let OfNumber { kind, year, number, text } = request;
        self.on_register(&kind, year, |office, kind, year| {
            Ok(office.register_does(kind, year, RegisterEvent::Noted { number, text })?)
        })
    }

    pub(super) fn close_register(
        &self,
        request: &CloseRegister,
    ) -> Result<Reply<RegisterView>, ApiError> {
        let signer =
            OfficerId::parse(&request.signer).map_err(|_| ApiError::new("not-a-signer"))?;
        let (corrected, crossed) = (request.corrected, request.crossed_out);
        self.on_register(&request.kind, request.year, |office, kind, year| {
            Ok(office.close_register(kind, year, corrected, crossed, &signer)?)
        })
    }
}
