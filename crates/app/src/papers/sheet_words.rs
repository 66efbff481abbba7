//! What a printed sheet is called, in a list of what was printed: the book, the period, the dossier's code;
//! nobody's name.

use tannha_domain::{
    ids::{CaseId, RoundId},
    report::Period,
    sheet_print::SheetName,
};
use tannha_i18n::{Locale, NO_ARGS, try_text};

use crate::{Office, OfficeError, reports::period_said};

impl Office {
    /// The title of a printed sheet.
    ///
    /// # Errors
    /// The ledger's.
    pub fn sheet_title(&self, locale: Locale, sheet: &SheetName) -> Result<String, OfficeError> {
        let word = |key: String, slug: &str| {
            try_text(locale, &key, NO_ARGS).unwrap_or_else(|_| slug.to_owned())
        };
        let mut args: Vec<(&'static str, String)> = Vec::new();
        if let Some(case) = sheet.case() {
            args.push(("code", self.code_of(case)?));
        }
        if let Some(round) = sheet.round() {
            args.push(("day", self.day_of(round)?));
        }
        match sheet {
            SheetName::Calibration { form } => {
                args.push(("document", word(format!("document-{}", form.slug()), form.slug())));
            }
            SheetName::Stock { document, day } => {
                let slug = document.slug();
                args.push(("document", word(format!("document-{slug}"), slug)));
                args.push(("day", day.0.format("%d/%m/%Y").to_string()));
            }
            SheetName::Report { report, span, from, .. } => {
                args.push(("report", word(format!("report-{report}"), report)));
                args.push(("period", period_said(locale, Period::around(*span, from.0))));
            }
            SheetName::Register { book, year, .. } => {
                args.push(("book", word(format!("book-{}", book.slug()), book.slug())));
                args.push(("year", year.to_string()));
            }
            SheetName::Tracking { day, month } => {
                let format = if *month { "%m/%Y" } else { "%d/%m/%Y" };
                args.push(("day", day.0.format(format).to_string()));
            }
            SheetName::Day { day } => args.push(("day", day.0.format("%d/%m/%Y").to_string())),
            SheetName::Outgoing { year } => args.push(("year", year.to_string())),
            SheetName::DraftDeclaration { .. }
            | SheetName::Declaration { .. }
            | SheetName::Envelope { .. }
            | SheetName::Control { .. }
            | SheetName::Round { .. }
            | SheetName::Labels { .. }
            | SheetName::Envelopes { .. } => {}
        }
        let key = format!("printed-sheet-{}", sheet.slug());
        Ok(try_text(locale, &key, args).unwrap_or(key))
    }

    /// The dossier's code; its id where this laptop has lost it for now.
    fn code_of(&self, case: CaseId) -> Result<String, OfficeError> {
        let found = self.ledger.case(case)?;
        Ok(found.map_or_else(|| case.to_string()[..8].to_owned(), |state| state.code.text))
    }

    fn day_of(&self, round: RoundId) -> Result<String, OfficeError> {
        let found = self.ledger.round(round)?;
        Ok(found.map_or_else(
            || round.to_string()[..8].to_owned(),
            |state| state.on.0.format("%d/%m/%Y").to_string(),
        ))
    }
}
