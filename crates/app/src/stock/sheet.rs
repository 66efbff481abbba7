//! The balance of blanks on paper: the sums of a day, and each sheet that moved.

use chrono::NaiveDate;
use tannha_domain::{
    case::{Document, OfficeSnapshot},
    stock::Fate,
};
use tannha_i18n::Locale;
use tannha_print::{Column, Row, SignaturePlace, TableSheet};

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
        let mut rows = Vec::new();
        let mut say = |text: &str, count: u32, total: bool| {
            let cells = vec![text.to_owned(), String::new(), String::new(), count.to_string()];
            rows.push(if total { Row::total(cells) } else { Row::plain(cells) });
        };
        say("Tồn đầu ngày", sum.opening, true);
        say("Nhận trong ngày", sum.received, false);
        say("Đã dùng", sum.used, false);
        say("Hỏng", sum.spoiled, false);
        say("Trả lại phôi chưa dùng", sum.returned, false);
        say("Tồn cuối ngày", sum.closing, true);
        let mut notes = vec![format!(
            "Cân đối: {} + {} = {} + {} + {} + {}.",
            sum.opening, sum.received, sum.used, sum.spoiled, sum.returned, sum.closing
        )];
        if sum.spoiled_later > 0 {
            notes.push(format!("Dùng từ ngày trước, hỏng trong ngày: {} tờ.", sum.spoiled_later));
        }
        notes.push(format!("Tờ hỏng đang giữ chờ hủy: {}.", sum.waiting));
        let lines = self.sheet_lines(&stock, day)?;
        if !lines.is_empty() {
            rows.push(Row::group("Từng tờ có thay đổi trong ngày hoặc đang chờ hủy"));
        }
        rows.extend(lines.iter().map(|line| {
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
        }));
        let note = Some("(Ký và ghi rõ họ tên)".to_owned());
        Ok(TableSheet {
            office: head(&OfficeSnapshot::from(&settings)),
            number: None,
            cover: Vec::new(),
            date: Some(self.now().in_vietnam().date().into()),
            title: "Bảng cân đối phôi".to_owned(),
            lines: vec![
                format!("Loại phôi: {}", phrases::document(Locale::Vi, document.slug())),
                format!("Ngày {}", day.format("%d/%m/%Y")),
            ],
            columns: vec![
                Column::new("Nội dung; số phôi", 40),
                Column::new("Số đăng ký", 14).centred(),
                Column::new("Tình trạng, lý do", 34),
                Column::new("Số tờ", 10).figures(),
            ],
            rows,
            notes,
            landscape: false,
            signatures: vec![
                SignaturePlace {
                    title: "NGƯỜI GIỮ PHÔI".to_owned(),
                    note: note.clone(),
                    name: None,
                },
                SignaturePlace { title: "NGƯỜI KIỂM TRA".to_owned(), note, name: None },
            ],
        })
    }
}
