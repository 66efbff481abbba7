//! What was printed of the office's sheets: which, by whom, when, the how-manieth time.

use std::cmp::Reverse;

use super::{Host, casework::Names};
use crate::{
    ApiError,
    convert::language,
    types::prints::{PrintedSheetLine, PrintedSheetsView},
};

/// More lines than these nobody reads; the rest is counted.
const MOST_LINES: usize = 400;

impl Host {
    pub(super) fn printed_sheets(&self) -> Result<PrintedSheetsView, ApiError> {
        let locale = language(*self.locale()?);
        let office = self.office()?;
        let names = Names::of(&office)?;
        let mut all = Vec::new();
        for known in office.printed_sheets()? {
            let lines = known.numbered().enumerate().map(|(place, (count, print))| {
                (print.at.utc_ms(), place, count, known.sheet.clone(), print.clone())
            });
            all.extend(lines);
        }
        all.sort_by_key(|(at, place, ..)| Reverse((*at, *place)));
        let more = all.len().saturating_sub(MOST_LINES);
        all.truncate(MOST_LINES);
        let mut lines = Vec::with_capacity(all.len());
        for (.., count, sheet, print) in all {
            lines.push(PrintedSheetLine {
                title: office.sheet_title(locale, &sheet)?,
                sheet: sheet.slug().to_owned(),
                case: sheet.case().map(|case| case.to_string()),
                officer: names.name(&print.officer),
                at: print.at.rfc3339(),
                pages: print.pages,
                count: count.unwrap_or_default(),
                pdf: print.made.pdf.to_string(),
            });
        }
        Ok(PrintedSheetsView { lines, more: u32::try_from(more).unwrap_or(u32::MAX) })
    }
}
