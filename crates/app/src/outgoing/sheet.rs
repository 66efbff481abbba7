//! The register of outgoing papers as NĐ 30/2020/NĐ-CP phụ lục IV has it: ten columns. What no case knows
//! is blank, to be written in by hand.

use chrono::NaiveDate;
use tannha_domain::{case::OfficeSnapshot, time::Moment};
use tannha_i18n::Locale;
use tannha_print::{Column, Row, TableFacts, TableSheet};

use super::OutgoingLine;
use crate::{Office, OfficeError, papers::head, phrases};

fn day(date: NaiveDate) -> String {
    date.format("%d/%m/%Y").to_string()
}

fn passed_on(at: Moment) -> String {
    day(at.in_vietnam().date())
}

impl Office {
    /// What the register of a year says.
    ///
    /// # Errors
    /// As [`Office::outgoing`].
    pub fn outgoing_sheet(&self, year: i32) -> Result<TableSheet, OfficeError> {
        let lines = self.outgoing(year)?;
        let row = |line: &OutgoingLine| {
            let kind = phrases::document(Locale::Vi, line.document.slug());
            Row::plain(vec![
                line.number.clone(),
                day(line.dated),
                format!("{kind}, hồ sơ {}", line.about),
                line.signer.clone(),
                line.recipient.clone(),
                "VT".to_owned(),
                line.copies.to_string(),
                line.handed_over.map_or_else(String::new, passed_on),
                line.receiver.clone(),
                String::new(),
            ])
        };
        let date = self.now().in_vietnam().date().into();
        let office = head(&OfficeSnapshot::from(&self.settings()?));
        let mut sheet = TableSheet::of_kind("so-van-ban-di", office, Some(date));
        sheet.facts = TableFacts {
            year: Some(year.to_string()),
            total: Some(lines.len().to_string()),
            ..TableFacts::default()
        };
        sheet.columns = Column::keyed(&[
            "number",
            "date",
            "about",
            "signer",
            "recipient",
            "kept",
            "copies",
            "sent",
            "signature",
            "notes",
        ]);
        sheet.rows = lines.iter().map(row).collect();
        self.in_words(sheet)
    }
}
