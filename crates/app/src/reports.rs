//! Reports as tables: the domain's figures under their words, the same for the screen, for paper and for
//! a spreadsheet.

mod fees;
mod inputs;
mod kind;
mod late;
mod lists;
mod ratings;
mod survey;
mod tables;

use std::collections::BTreeMap;

use tannha_domain::{
    case::{CaseEvent, CaseState, FeeDue, OfficeSnapshot, Status},
    complaint::Complaint,
    ids::CaseId,
    log::Event,
    look::LookKind,
    rating::told::Month,
    report::{Facts, Period, PublishedEdition, Span, lay_here},
    ruleset::Bilingual,
    survey::{Own, Survey},
    text,
    time::Moment,
};
use tannha_i18n::{Locale, NO_ARGS, try_text};
use tannha_print::{Column, Row, TableFacts, TableSheet};
use tannha_tables::{Cell, Look, Table};

pub use kind::ReportKind;

use crate::{
    Office, OfficeError,
    papers::{PrintedPaper, Source, authority_lines, head},
};

/// More columns than these do not stand well on an upright page.
const MOST_UPRIGHT: usize = 9;

/// A bar of a chart: parts of one whole, each a number of cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// What it is of.
    pub label: String,
    /// Its parts: a slug whose word is `part-<slug>`, and the number.
    pub parts: Vec<(&'static str, u32)>,
}

/// A report as it is shown.
#[derive(Debug, Clone)]
pub struct Report {
    /// Which.
    pub kind: ReportKind,
    /// Of which days.
    pub period: Period,
    /// Its words and figures.
    pub sheet: TableSheet,
    /// The figures that are drawn.
    pub bars: Vec<Bar>,
    /// The list behind a row, where there is one.
    pub behind: BTreeMap<usize, ReportKind>,
    /// The case that a row is about, row by row; empty where rows are about none.
    pub cases: Vec<CaseId>,
}

/// What a report is made from.
struct Material {
    states: Vec<CaseState>,
    facts: Vec<Facts>,
    officers: BTreeMap<String, String>,
    /// What the office's own procedures are called, by slug: no catalogue of texts has their names.
    own: BTreeMap<String, Bilingual>,
    complaints: Vec<Complaint>,
    surveys: Vec<(Survey, Own)>,
    /// The months of citizens' ratings that the district has told.
    rated: Vec<Month>,
    /// What cases cost, where the report is about that.
    fees: BTreeMap<CaseId, FeeDue>,
    /// The editions of the catalogue with their days.
    editions: Vec<PublishedEdition>,
}

/// A report's words in a language.
#[derive(Clone, Copy)]
struct Words(Locale);

impl Words {
    fn say(self, key: &str) -> String {
        try_text(self.0, key, NO_ARGS).unwrap_or_else(|_| key.to_owned())
    }

    fn with<const N: usize>(self, key: &str, args: [(&'static str, String); N]) -> String {
        try_text(self.0, key, args).unwrap_or_else(|_| key.to_owned())
    }

    /// What a procedure is called.
    fn procedure(self, material: &Material, slug: &str) -> String {
        match (material.own.get(slug), self.0) {
            (Some(own), Locale::Vi) => own.vi.clone(),
            (Some(own), Locale::En) => own.en.clone(),
            (None, _) => text::upper_first(&self.say(&format!("procedure-{slug}"))),
        }
    }

    /// `tháng 11/2026`, `quý 4/2026`.
    fn period(self, period: Period) -> String {
        let year = period.from.format("%Y").to_string();
        match period.span {
            Span::Day => self
                .with("report-period-day", [("day", period.from.format("%d/%m/%Y").to_string())]),
            Span::Year => self.with("report-period-year", [("year", year)]),
            span => self.with(
                &format!("report-period-{}", span.slug()),
                [("number", period.number().to_string()), ("year", year)],
            ),
        }
    }
}

/// A period in words.
pub(crate) fn period_said(locale: Locale, period: Period) -> String {
    Words(locale).period(period)
}

impl Office {
    /// `with_old`: also the entries of old books, which nobody handed in here but which were registered.
    fn material(&self, with_old: bool) -> Result<Material, OfficeError> {
        let mut states = Vec::new();
        self.ledger.each_case(|state| {
            if with_old || state.old_entry.is_none() {
                states.push(state.clone());
            }
        })?;
        states.sort_by(|a, b| a.code.text.cmp(&b.code.text).then_with(|| a.id.cmp(&b.id)));
        let facts = states
            .iter()
            .map(|state| {
                let target = self.trip_target(state).map(|target| target.most);
                Ok(Facts::of(state, self.stopped_at(state)?, target))
            })
            .collect::<Result<_, OfficeError>>()?;
        let officers = self.ledger.officers()?;
        let officers = officers.into_iter().map(|o| (o.id.to_string(), o.name)).collect();
        let (complaints, surveys) = (self.complaints()?, self.surveys()?);
        let rated = self.rated_months()?;
        let own = states
            .iter()
            .filter_map(|state| Some((state.procedure.clone(), state.own.as_ref()?.name.clone())))
            .collect();
        let (fees, editions) = (BTreeMap::new(), self.published_editions()?);
        Ok(Material { states, facts, officers, own, complaints, surveys, rated, fees, editions })
    }

    /// When a case was refused or taken back.
    pub(crate) fn stopped_at(&self, state: &CaseState) -> Result<Option<Moment>, OfficeError> {
        if !matches!(state.status, Status::Refused | Status::Withdrawn) {
            return Ok(None);
        }
        let history = self.ledger.history(state.id)?;
        let stops = |line: &&crate::ledger::Line| {
            let event = &line.event;
            let ends = matches!(
                event,
                Event::Case(CaseEvent::Refused { .. } | CaseEvent::Withdrawn { .. })
            );
            ends && line.record.as_ref().is_none_or(|record| record.set_aside.is_none())
        };
        Ok(history.iter().find(stops).map(|line| line.act.happened_at))
    }

    /// A report in a language. A public board hides small numbers.
    ///
    /// # Errors
    /// The ledger's.
    pub fn report(
        &self,
        kind: ReportKind,
        period: Period,
        locale: Locale,
        public: bool,
    ) -> Result<Report, OfficeError> {
        let mut material = self.material(kind == ReportKind::Civil)?;
        if kind == ReportKind::Fees {
            for state in &material.states {
                let due = self.fee(state)?;
                material.fees.extend(due.map(|due| (state.id, due)));
            }
        }
        let words = Words(locale);
        let now = self.now();
        // What families say of officers is for leaders; others see sums, the small ones hidden.
        let leads = self.may_read_surveys()?;
        let plain = |parts| (parts, Vec::new());
        let ((columns, rows, bars, mut notes), cases) = match kind {
            ReportKind::Processing => {
                plain(tables::processing(words, &material, period, now, public))
            }
            ReportKind::Late => late::table(words, &material, period, now, |_| true),
            ReportKind::LateByLaw => {
                late::table(words, &material, period, now, |late| late.by_law.is_some())
            }
            ReportKind::LateWithout => late::table(words, &material, period, now, |late| {
                late.by_law.is_some() && !late.facts.apologised
            }),
            ReportKind::LateByPromise => {
                late::table(words, &material, period, now, |late| late.by_promise.is_some())
            }
            ReportKind::Civil => plain(tables::civil(words, &material, period, public)),
            ReportKind::Home => plain(tables::home(words, &material, &self.rounds()?, period)),
            ReportKind::Nots => plain(tables::nots(words, &material, period, now, public)),
            ReportKind::Inputs => {
                let usage = self.settings()?.usage;
                plain(inputs::table(words, &material, &usage, period, now))
            }
            ReportKind::Cases => {
                let received = |facts: &Facts| period.has_moment(facts.received);
                tables::cases(words, &material, received, public)
            }
            ReportKind::Lying => {
                tables::cases(words, &material, |facts| lay_here(facts, period), public)
            }
            ReportKind::Asked => lists::asked(words, &material, period, 1),
            ReportKind::AskedAgain => lists::asked(words, &material, period, 2),
            ReportKind::Trips => lists::trips(words, &material, period),
            ReportKind::Complaints => {
                plain(lists::complaints(words, &material, period, now, |_| true))
            }
            ReportKind::ComplaintsLate => {
                plain(lists::complaints(words, &material, period, now, |one| one.is_late(now)))
            }
            ReportKind::Survey => plain(survey::table(words, &material, period, public || !leads)),
            ReportKind::Surveyed => survey::list(words, &material, period, leads),
            ReportKind::Fees => fees::table(words, &material, period, public),
        };
        let (columns, rows) = if public {
            notes.push(words.say("report-note-small"));
            for_everybody(words, columns, rows)
        } else {
            (columns, rows)
        };
        let basis = words.say(match kind {
            ReportKind::Civil => "report-basis-registration",
            ReportKind::Home => "report-basis-home",
            ReportKind::Fees => "report-basis-fees",
            ReportKind::Complaints | ReportKind::ComplaintsLate => "report-basis-complaints",
            ReportKind::Survey | ReportKind::Surveyed => "report-basis-survey",
            ReportKind::Cases | ReportKind::Asked | ReportKind::AskedAgain | ReportKind::Trips => {
                "report-basis-received"
            }
            _ => "report-basis-receipt",
        });
        let sheet = TableSheet {
            // A report brings its words, which are said in two languages on screen.
            kind: None,
            facts: TableFacts::default(),
            entries: Vec::new(),
            by_entry: false,
            office: head(&OfficeSnapshot::from(&self.settings()?)),
            // Văn thư gives the number; a report's symbol is `BC` (NĐ 30/2020 phụ lục III).
            number: Some(format!("{}/BC-UBND", "\u{a0}".repeat(8))),
            document_type: Some(words.say("report-document-type")),
            cover: Vec::new(),
            date: Some(now.in_vietnam().date().into()),
            title: words.say(&format!("report-{}", kind.slug())),
            lines: vec![words.period(period), basis],
            landscape: columns.len() > MOST_UPRIGHT,
            columns,
            rows,
            notes,
            signatures: vec![
                tannha_print::SignaturePlace {
                    title: words.say("report-sign-maker"),
                    note: Some(words.say("report-sign-note")),
                    // Who signs for the office did not draw it up.
                    name: match self.officer()? {
                        officer if public || !officer.authority.is_empty() => None,
                        officer => Some(officer.name),
                    },
                },
                tannha_print::SignaturePlace {
                    title: self.head_lines()?,
                    note: Some(words.say("report-sign-seal")),
                    name: None,
                },
            ],
        };
        let behind = match kind {
            ReportKind::Nots if !public => tables::BEHIND_NOTS.iter().copied().collect(),
            ReportKind::Survey if leads && !public => {
                (0..sheet.rows.len()).map(|row| (row, ReportKind::Surveyed)).collect()
            }
            _ => BTreeMap::new(),
        };
        // A public board leads nowhere.
        let cases = if public { Vec::new() } else { cases };
        Ok(Report { kind, period, sheet, bars, behind, cases })
    }

    /// In whose name the office's reports are signed: the block of NĐ 30/2020 of whoever signs first today,
    /// who is not named, since another may.
    fn head_lines(&self) -> Result<String, OfficeError> {
        let today = self.now().in_vietnam().date();
        let signers = self.signers()?;
        let first = signers.iter().find(|officer| officer.signs(None, today).is_ok());
        let authority = first.map_or("tm-chu-tich", |officer| officer.authority.as_str());
        let title = first.map_or("", |officer| officer.title.as_str());
        Ok(authority_lines(authority, title).join("\n"))
    }

    /// Writes a table as a spreadsheet, named by what it is and by nothing about a person.
    ///
    /// # Errors
    /// What the table itself refuses, [`OfficeError::File`], or the ledger's.
    pub fn save_spreadsheet(&self, source: Source) -> Result<PrintedPaper, OfficeError> {
        self.look(&self.dossiers_in(source)?, LookKind::Export)?;
        let sheet = self.table_sheet(source)?;
        let made_at = self.now().in_vietnam().local();
        let bytes = tannha_tables::xlsx(&[as_table(&sheet)], made_at)?;
        let path = self.put_named(&format!("{}.xlsx", source.file_stem()), &bytes)?;
        Ok(PrintedPaper { path, pages: 1 })
    }

    /// The same as text that any program reads (CSV).
    ///
    /// # Errors
    /// As [`Office::save_spreadsheet`].
    pub fn save_csv(&self, source: Source) -> Result<PrintedPaper, OfficeError> {
        self.look(&self.dossiers_in(source)?, LookKind::Export)?;
        let bytes = tannha_tables::csv(&as_table(&self.table_sheet(source)?))?;
        let path = self.put_named(&format!("{}.csv", source.file_stem()), &bytes)?;
        Ok(PrintedPaper { path, pages: 1 })
    }
}

/// Columns that name a case, a citizen or an officer, or repeat what was written to a family.
const NOT_PUBLIC: [&str; 8] = [
    "report-col-code",
    "report-col-about",
    "report-col-declarant",
    "report-col-officer",
    "report-col-person",
    "report-col-leader",
    "report-col-asked",
    "report-col-again",
];

/// A table as everybody may see it: without codes, citizens and officers.
fn for_everybody(
    words: Words,
    columns: Vec<Column>,
    mut rows: Vec<Row>,
) -> (Vec<Column>, Vec<Row>) {
    let hidden = NOT_PUBLIC.map(|key| words.say(key));
    let shown: Vec<bool> = columns.iter().map(|column| !hidden.contains(&column.title)).collect();
    let keep = |at: usize| shown.get(at).copied().unwrap_or(true);
    for row in rows.iter_mut().filter(|row| row.kind != tannha_print::RowKind::Group) {
        let cells = std::mem::take(&mut row.cells).into_iter().enumerate();
        row.cells = cells.filter(|(at, _)| keep(*at)).map(|(_, cell)| cell).collect();
    }
    let columns = columns.into_iter().enumerate();
    (columns.filter(|(at, _)| keep(*at)).map(|(_, column)| column).collect(), rows)
}

/// The same table for a spreadsheet: counts become numbers, codes stay text.
pub(crate) fn as_table(sheet: &TableSheet) -> Table {
    let look = |kind| match kind {
        tannha_print::RowKind::Plain => Look::Plain,
        tannha_print::RowKind::Group | tannha_print::RowKind::Wide => Look::Group,
        tannha_print::RowKind::Total => Look::Total,
    };
    Table {
        name: sheet.title.clone(),
        above: [sheet.title.clone()].into_iter().chain(sheet.lines.iter().cloned()).collect(),
        heads: sheet.columns.iter().map(|column| column.title.clone()).collect(),
        rows: sheet
            .rows
            .iter()
            .map(|row| (look(row.kind), row.cells.iter().map(|text| Cell::of(text)).collect()))
            .collect(),
        below: sheet.notes.clone(),
    }
}
