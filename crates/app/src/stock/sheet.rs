//! The balance of blanks on paper: the sums of a day, and each sheet that moved.

use chrono::NaiveDate;
use tannha_domain::{
    case::{Document, OfficeSnapshot},
    stock::Fate,
};
use tannha_i18n::Locale;
use tannha_print::{Column, Row, TableFacts, TableSheet};

use super::SheetLine;
use crate::{Office, OfficeError, papers::head, phrases};

const fn fate(fate: Option<Fate>) -> &'static str {
    match fate {
        Some(Fate::Used) => "đã dùng",
        Some(Fate::Spoiled) => "hỏng, chờ hủy",
        Some(Fate::Returned) => "đã trả",
        Some(Fate::Destroyed) => "đã hủy",
        None => "trong tủ",
    }
}

/// What is said of a sheet: the reasons in the order in which they were given.
fn why(line: &SheetLine) -> String {
    let said = line.sheet.steps.iter().map(|step| step.why.as_str()).filter(|why| !why.is_empty());
    said.collect::<Vec<_>>().join("; ")
}

impl Office {
    /// What the balance of a day says.
    ///
    /// # Errors
    /// As [`Office::stock`].
    pub fn stock_sheet(
        &self,
        document: Document,
        day: NaiveDate,
    ) -> Result<TableSheet, OfficeError> {
        let stock = self.stock(document)?;
        let sum = stock.balance(day);
        let settings = self.settings()?;
        let lines = self.sheet_lines(&stock, day)?;
        let rows = lines.iter().map(|line| {
            let what = [fate(line.sheet.fate()).to_owned(), why(line)];
            let what: Vec<String> = what.into_iter().filter(|part| !part.is_empty()).collect();
            Row::plain(vec![
                [line.sheet.serial.to_string(), line.title.clone()]
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .collect::<Vec<_>>()
                    .join(": "),
                line.number.clone().unwrap_or_default(),
                what.join(": "),
                "1".to_owned(),
            ])
        });
        let rows = rows.collect();
        let date = self.now().in_vietnam().date().into();
        let office = head(&OfficeSnapshot::from(&settings));
        let mut sheet = TableSheet::of_kind("can-doi-phoi", office, Some(date));
        let number = |number: u32| Some(number.to_string());
        sheet.facts = TableFacts {
            blank: Some(phrases::document(Locale::Vi, document.slug())),
            day: Some(day.format("%d/%m/%Y").to_string()),
            opening: number(sum.opening),
            received: number(sum.received),
            used: number(sum.used),
            spoiled: number(sum.spoiled),
            returned: number(sum.returned),
            closing: number(sum.closing),
            spoiled_later: number(sum.spoiled_later).filter(|_| sum.spoiled_later > 0),
            waiting: number(sum.waiting),
            moved: (!lines.is_empty()).then(|| "yes".to_owned()),
            ..TableFacts::default()
        };
        sheet.columns = Column::keyed(&["what", "number", "why", "count"]);
        sheet.rows = rows;
        self.in_words(sheet)
    }
}
