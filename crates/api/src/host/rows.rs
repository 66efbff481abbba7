//! Rows of other programs: looked through, brought in, given.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use chrono::NaiveDate;
use tannha_app::exchange::{
    CountedBy, DossiersWanted, ExchangeError, Fault, FileForm, Incoming, LookedThrough, Proposed,
    Verdict, What,
};

use super::{Host, casework::topics};
use crate::{
    ApiError, Reply,
    convert::{language, problem},
    types::{
        paper::Printed,
        rows::{
            DossiersOut, RowColumn, RowFault, RowHeads, RowKinds, RowLine, RowMap, RowsIn, RowsOut,
            RowsView,
        },
    },
};

/// More rows than anyone reads through: beyond, the file of the refused ones is the way.
const MOST_ROWS: usize = 300;

fn what(slug: &str) -> Result<What, ApiError> {
    What::from_slug(slug).ok_or_else(|| ApiError::new(ExchangeError::NoSuchKind.code()))
}

fn form(ending: &str) -> Result<FileForm, ApiError> {
    FileForm::from_ending(ending).ok_or_else(|| ApiError::new("not-a-choice"))
}

fn bytes(file: &str) -> Result<Vec<u8>, ApiError> {
    STANDARD.decode(file).map_err(|_| ApiError::new("table-unreadable"))
}

const fn slug(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Good => "good",
        Verdict::Done => "done",
        Verdict::There => "there",
        Verdict::Refused(_) => "refused",
    }
}

fn view(looked: &LookedThrough, locale: tannha_app::Locale) -> RowsView {
    let count = |wanted: &str| {
        let rows = looked.rows.iter().filter(|row| slug(&row.verdict) == wanted);
        u32::try_from(rows.count()).unwrap_or(u32::MAX)
    };
    let fault = |fault: &Fault| RowFault {
        column: fault.column.map_or_else(String::new, |column| column.head(locale)),
        problem: problem(fault.code, fault.params.clone()),
    };
    let mut rows: Vec<_> = looked.rows.iter().collect();
    rows.sort_by_key(|row| !matches!(row.verdict, Verdict::Refused(_)));
    RowsView {
        rows: rows
            .into_iter()
            .take(MOST_ROWS)
            .map(|row| RowLine {
                line: u32::try_from(row.line).unwrap_or(u32::MAX),
                title: row.title.clone(),
                verdict: slug(&row.verdict).to_owned(),
                faults: match &row.verdict {
                    Verdict::Refused(faults) => faults.iter().map(fault).collect(),
                    _ => Vec::new(),
                },
            })
            .collect(),
        total: u32::try_from(looked.rows.len()).unwrap_or(u32::MAX),
        good: count("good"),
        done: count("done"),
        there: count("there"),
        refused: count("refused"),
        unknown: looked.unknown.clone(),
    }
}

impl Host {
    pub(super) fn row_kinds(&self) -> Result<RowKinds, ApiError> {
        let office = self.office()?;
        let (mut books, mut procedures, mut lists) = (Vec::new(), Vec::new(), Vec::new());
        let mut maps = Vec::new();
        for what in What::all() {
            let list = match what {
                What::Entries(_) => &mut books,
                What::Dossiers(_) => &mut procedures,
                What::People => &mut lists,
            };
            list.push(what.slug().to_owned());
            maps.extend(office.column_maps(what)?.into_iter().map(|map| RowMap {
                unknown: u16::try_from(map.unknown()).unwrap_or(u16::MAX),
                name: map.name,
                book: map.book,
            }));
        }
        let people = u32::try_from(office.known_people()?.len()).unwrap_or(u32::MAX);
        let counted_by = CountedBy::ALL.map(|by| by.slug().to_owned()).to_vec();
        Ok(RowKinds { books, procedures, lists, maps, people, counted_by })
    }

    pub(super) fn forget_people(&self) -> Result<RowKinds, ApiError> {
        self.office()?.forget_people()?;
        self.row_kinds()
    }

    pub(super) fn give_dossiers(&self, request: &DossiersOut) -> Result<Printed, ApiError> {
        let locale = language(*self.locale()?);
        let day = |text: &str| {
            NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d")
                .map_err(|_| ApiError::new("date-incomplete"))
        };
        let procedure = match request.procedure.as_str() {
            "" => None,
            slug => match what(slug)? {
                What::Dossiers(procedure) => Some(procedure),
                _ => return Err(ApiError::new(ExchangeError::NoSuchKind.code())),
            },
        };
        let by = CountedBy::from_slug(&request.by).ok_or_else(|| ApiError::new("not-a-choice"))?;
        let wanted =
            DossiersWanted { procedure, from: day(&request.from)?, to: day(&request.to)?, by };
        let saved = self.office()?.give_dossiers(wanted, form(&request.format)?, locale)?;
        Ok(super::papers::saved(&saved))
    }

    pub(super) fn row_heads(&self, request: &RowsIn) -> Result<RowHeads, ApiError> {
        let locale = language(*self.locale()?);
        let bytes = bytes(&request.file)?;
        let from = Incoming { bytes: &bytes, columns: "", locale };
        let found = self.office()?.propose(what(&request.what)?, from)?;
        let column = |proposed: Proposed| {
            let (head, how) = proposed.from.unzip();
            RowColumn {
                column: proposed.column.slug().to_owned(),
                name: proposed.column.head(locale),
                needed: proposed.needed,
                head,
                how: how.map(|how| how.slug().to_owned()),
            }
        };
        Ok(RowHeads {
            heads: found.heads,
            columns: found.columns.into_iter().map(column).collect(),
        })
    }

    pub(super) fn look_through(&self, request: &RowsIn) -> Result<RowsView, ApiError> {
        let locale = language(*self.locale()?);
        let bytes = bytes(&request.file)?;
        let from = Incoming { bytes: &bytes, columns: &request.columns, locale };
        let looked = self.office()?.look_through(what(&request.what)?, from)?;
        Ok(view(&looked, locale))
    }

    pub(super) fn bring_in(&self, request: &RowsIn) -> Result<Reply<RowsView>, ApiError> {
        let locale = language(*self.locale()?);
        let bytes = bytes(&request.file)?;
        let from = Incoming { bytes: &bytes, columns: &request.columns, locale };
        let (looked, touched) = self.office()?.bring_in(what(&request.what)?, from)?;
        Ok(Reply { value: view(&looked, locale), touched: topics(&touched) })
    }

    pub(super) fn give_refused(&self, request: &RowsIn) -> Result<Printed, ApiError> {
        let locale = language(*self.locale()?);
        let bytes = bytes(&request.file)?;
        let from = Incoming { bytes: &bytes, columns: &request.columns, locale };
        let saved = self.office()?.give_refused(what(&request.what)?, from)?;
        Ok(super::papers::saved(&saved))
    }

    pub(super) fn give_entries(&self, request: &RowsOut) -> Result<Printed, ApiError> {
        let locale = language(*self.locale()?);
        let form = form(&request.format)?;
        let year = (request.year != 0).then(|| i32::from(request.year));
        let office = self.office()?;
        let what = what(&request.what)?;
        let columns = match request.columns.trim() {
            "" => office.mapped(what, &request.map)?,
            said => said.to_owned(),
        };
        let saved = office.give_entries(what, year, form, &columns, locale)?;
        Ok(super::papers::saved(&saved))
    }

    pub(super) fn give_heads(&self, request: &RowsOut) -> Result<Printed, ApiError> {
        let locale = language(*self.locale()?);
        let saved = self.office()?.give_heads(what(&request.what)?, locale)?;
        Ok(super::papers::saved(&saved))
    }
}
