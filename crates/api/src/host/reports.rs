//! Reports, on the screen and as files.

use tannha_app::{
    looks,
    papers::Source,
    reports::{Report, ReportKind},
};
use tannha_domain::{
    report::{Period, Span},
    ward::Role,
};

use super::{Host, rounds::day};
use crate::{
    ApiError,
    convert::language,
    types::{
        paper::{Printed, SaveTable},
        report::{Bar, BarPart, ReportView, ShowReport, TableColumn, TableRow},
    },
};

/// What a report was asked of: which, of which days, for whom.
pub(super) fn asked(
    host: &Host,
    request: &ShowReport,
) -> Result<(ReportKind, Period, bool), ApiError> {
    let kind = ReportKind::from_slug(&request.kind).ok_or_else(|| ApiError::new("not-a-choice"))?;
    let span = Span::from_slug(&request.span).ok_or_else(|| ApiError::new("not-a-choice"))?;
    let on = match request.day.trim() {
        "" => host.office()?.now().in_vietnam().date(),
        text => day(text)?.0,
    };
    Ok((kind, Period::around(span, on), request.public))
}

impl Host {
    pub(super) fn report(&self, request: &ShowReport) -> Result<ReportView, ApiError> {
        let (kind, period, public) = asked(self, request)?;
        let locale = language(*self.locale()?);
        self.opened_list(looks::names(Source::Report(kind, period, public)))?;
        let office = self.office()?;
        let leads = office.role()? == Role::Leader;
        Ok(view(office.report(kind, period, locale, public)?, leads))
    }

    /// Writes a table for other programs.
    pub(super) fn save_table(&self, request: &SaveTable) -> Result<Printed, ApiError> {
        let source: Source = self.table_source(&request.source)?;
        let office = self.office()?;
        let saved = match request.format.as_str() {
            "xlsx" => office.save_spreadsheet(source)?,
            "csv" => office.save_csv(source)?,
            _ => return Err(ApiError::new("not-a-choice")),
        };
        Ok(super::papers::saved(&saved))
    }
}

fn view(report: Report, leads: bool) -> ReportView {
    let iso = |day: chrono::NaiveDate| day.format("%Y-%m-%d").to_string();
    let sheet = report.sheet;
    let slug = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    ReportView {
        kind: report.kind.slug().to_owned(),
        may_see_looks: leads,
        kinds: ReportKind::ALL.map(|kind| kind.slug().to_owned()).to_vec(),
        spans: Span::ALL.map(|span| span.slug().to_owned()).to_vec(),
        from: iso(report.period.from),
        before: iso(report.period.before().from),
        after: iso(report.period.after().from),
        title: sheet.title,
        lines: sheet.lines,
        columns: sheet
            .columns
            .into_iter()
            .map(|column| TableColumn {
                title: column.title,
                figures: slug(serde_json::json!(column.align)) == "right",
            })
            .collect(),
        rows: sheet
            .rows
            .into_iter()
            .enumerate()
            .map(|(at, row)| TableRow {
                kind: slug(serde_json::json!(row.kind)),
                cells: row.cells,
                behind: report.behind.get(&at).map(|kind| kind.slug().to_owned()),
                case: report.cases.get(at).map(ToString::to_string),
            })
            .collect(),
        notes: sheet.notes,
        bars: report
            .bars
            .into_iter()
            .map(|bar| Bar {
                label: bar.label,
                parts: bar
                    .parts
                    .into_iter()
                    .map(|(part, count)| BarPart { part: part.to_owned(), count })
                    .collect(),
            })
            .collect(),
    }
}
