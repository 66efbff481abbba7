//! The register of outgoing papers as NĐ 30/2020/NĐ-CP phụ lục IV has it: ten columns. What no case knows
//! is blank, to be written in by hand.

use chrono::NaiveDate;
use tannha_domain::{case::OfficeSnapshot, time::Moment};
use tannha_i18n::Locale;
use tannha_print::{Column, Row, SignaturePlace, TableSheet};

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
        Ok(TableSheet {
            office: head(&OfficeSnapshot::from(&self.settings()?)),
            number: None,
            cover: Vec::new(),
            date: Some(self.now().in_vietnam().date().into()),
            title: "Sổ đăng ký văn bản đi".to_owned(),
            lines: vec![format!("Năm {year}")],
            columns: vec![
                Column::new("Số, ký hiệu văn bản", 11),
                Column::new("Ngày tháng văn bản", 9).centred(),
                Column::new("Tên loại và trích yếu nội dung văn bản", 22),
                Column::new("Người ký", 13),
                Column::new("Nơi nhận văn bản", 15),
                Column::new("Đơn vị, người nhận bản lưu", 9).centred(),
                Column::new("Số lượng bản", 6).centred(),
                Column::new("Ngày chuyển", 9).centred(),
                Column::new("Ký nhận", 12),
                Column::new("Ghi chú", 9),
            ],
            rows: lines.iter().map(row).collect(),
            notes: vec![format!("Tổng số: {} văn bản.", lines.len())],
            signatures: vec![SignaturePlace {
                title: "VĂN THƯ".to_owned(),
                note: Some("(Ký và ghi rõ họ tên)".to_owned()),
                name: None,
            }],
            landscape: true,
        })
    }
}
