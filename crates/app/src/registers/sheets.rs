//! The register on paper: its pages, its index, the minutes of its closing.

use tannha_domain::{
    case::{Field, OfficeSnapshot},
    name::{NameOrder, PersonName},
    partial_date::PartialDate,
    register::RegisterKind,
};
use tannha_print::{Column, Row, SignaturePlace, TableSheet};

use super::{Book, Entry, RegisterSheet};
use crate::{Office, OfficeError, papers::head};

fn title(kind: RegisterKind) -> &'static str {
    match kind {
        RegisterKind::Births => "Sổ đăng ký khai sinh",
    }
}

fn day(date: chrono::NaiveDate) -> String {
    date.format("%d/%m/%Y").to_string()
}

fn born(entry: &Entry) -> String {
    let born = PartialDate::parse(entry.state.value(Field::ChildBorn)).ok();
    born.and_then(PartialDate::full).map_or_else(String::new, day)
}

fn registered(entry: &Entry) -> String {
    let registration = entry.state.registration.as_ref();
    registration.map_or_else(String::new, |registration| day(registration.registered_on.0))
}

impl Office {
    /// What a sheet of a register says.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchPaper`] for the minutes of a year that is not closed, or the ledger's.
    pub fn register_sheet(
        &self,
        kind: RegisterKind,
        year: i32,
        which: RegisterSheet,
    ) -> Result<TableSheet, OfficeError> {
        let book = self.register_book(kind, year)?;
        let settings = self.settings()?;
        let volumes: Vec<&str> = book.state.volumes.iter().map(|v| v.name.as_str()).collect();
        let mut lines = vec![format!("Năm {year}")];
        if !volumes.is_empty() {
            lines.push(format!("Quyển số: {}", volumes.join("; ")));
        }
        let mut sheet = TableSheet {
            office: head(&OfficeSnapshot::from(&settings)),
            date: Some(self.now().in_vietnam().date().into()),
            title: title(kind).to_owned(),
            lines,
            columns: Vec::new(),
            rows: Vec::new(),
            notes: Vec::new(),
            signatures: Vec::new(),
        };
        match which {
            RegisterSheet::Page => page(&mut sheet, &book),
            RegisterSheet::Index => index(&mut sheet, &book),
            RegisterSheet::Minutes => self.minutes(&mut sheet, &book)?,
        }
        Ok(sheet)
    }

    fn minutes(&self, sheet: &mut TableSheet, book: &Book) -> Result<(), OfficeError> {
        let closing = book.state.closed.as_ref().ok_or(OfficeError::NoSuchPaper)?;
        let minutes = &closing.minutes;
        let clerk = self.ledger.officer(&closing.officer)?;
        sheet.title = format!("Biên bản khóa {}", title(book.state.kind).to_lowercase());
        sheet.date = Some(closing.at.in_vietnam().date().into());
        sheet.columns = vec![Column::new("Nội dung", 70), Column::new("Số lượng", 20).figures()];
        let row = |text: &str, number: u32| Row::plain(vec![text.to_owned(), number.to_string()]);
        sheet.rows = vec![
            row("Sự kiện hộ tịch đã đăng ký trong năm, ghi trong Tận Nhà", minutes.entries),
            row("Số cuối cùng đã ghi trên sổ giấy trước khi dùng Tận Nhà", book.state.on_paper()),
            row("Số đăng ký cuối cùng của năm", minutes.last),
            row("Trường hợp sửa chữa sai sót khi ghi sổ", minutes.corrected),
            row("Trang bỏ trống đã gạch chéo", minutes.crossed_out),
        ];
        if !book.gaps.is_empty() {
            sheet.rows.push(Row::group("Số trống và lý do"));
            sheet.rows.extend(book.gaps.iter().map(|(number, explained)| {
                let why = explained.as_ref().map_or("", |explained| explained.reason.as_str());
                Row::plain(vec![why.to_owned(), format!("{number}/{}", book.state.year)])
            }));
        }
        sheet.notes = vec![format!(
            "Sổ được khóa ngày {}. Các trang được đóng dấu giáp lai.",
            day(closing.at.in_vietnam().date())
        )];
        let note = Some("(Ký và ghi rõ họ tên)".to_owned());
        sheet.signatures = vec![
            SignaturePlace {
                title: "NGƯỜI GHI SỔ".to_owned(),
                note: note.clone(),
                name: clerk.map(|officer| officer.name),
            },
            SignaturePlace {
                title: "THỦ TRƯỞNG CƠ QUAN".to_owned(),
                note: Some("(Ký và đóng dấu)".to_owned()),
                name: Some(minutes.signer.name.clone()),
            },
        ];
        Ok(())
    }
}

fn page(sheet: &mut TableSheet, book: &Book) {
    sheet.columns = vec![
        Column::new("Số", 8).centred(),
        Column::new("Ngày đăng ký", 14).centred(),
        Column::new("Người được khai sinh", 24),
        Column::new("Mẹ; cha", 24),
        Column::new("Người đi khai", 18),
        Column::new("Người ký", 18),
        Column::new("Ghi chú", 22),
    ];
    let entry = |entry: &Entry| {
        let value = |field| entry.state.value(field);
        let sex = if value(Field::ChildSex) == "male" { "nam" } else { "nữ" };
        let parents = [value(Field::MotherName), value(Field::FatherName)];
        let parents: Vec<&str> = parents.into_iter().filter(|name| !name.is_empty()).collect();
        let signer = entry.state.registration.as_ref().map(|r| r.signer.name.clone());
        let child = [value(Field::ChildName), &born(entry), sex, value(Field::ChildEthnicity)];
        (
            entry.number,
            Row::plain(vec![
                entry.number.to_string(),
                registered(entry),
                child.join(", "),
                parents.join("; "),
                value(Field::DeclarantName).to_owned(),
                signer.unwrap_or_default(),
                entry.notes.join(". "),
            ]),
        )
    };
    let gap = |(number, explained): &(u32, Option<tannha_domain::register::Explained>)| {
        let why = explained.as_ref().map_or("chưa giải trình", |e| e.reason.as_str());
        let mut cells = vec![String::new(); 7];
        cells[0] = number.to_string();
        cells[6] = format!("Số trống: {why}");
        (*number, Row::plain(cells))
    };
    let mut rows: Vec<(u32, Row)> =
        book.entries.iter().map(entry).chain(book.gaps.iter().map(gap)).collect();
    rows.sort_by_key(|(number, _)| *number);
    sheet.rows = rows.into_iter().map(|(_, row)| row).collect();
    sheet.notes = vec![format!("Tổng cộng: {} sự kiện.", book.entries.len())];
}

fn index(sheet: &mut TableSheet, book: &Book) {
    sheet.title = format!("Mục lục {}", sheet.title.to_lowercase());
    sheet.lines.push("Xếp theo tên, họ, chữ đệm".to_owned());
    sheet.columns = vec![
        Column::new("STT", 7).centred(),
        Column::new("Họ, chữ đệm, tên", 40),
        Column::new("Ngày sinh", 16).centred(),
        Column::new("Số đăng ký", 14).centred(),
        Column::new("Quyển số", 26),
    ];
    let name = |entry: &&Entry| {
        let written = entry.state.value(Field::ChildName);
        (PersonName::check(written).ok().map(|(name, _)| NameOrder::of(&name)), entry.number)
    };
    let mut entries: Vec<&Entry> = book.entries.iter().collect();
    entries.sort_by_cached_key(name);
    sheet.rows = (1..)
        .zip(entries)
        .map(|(order, entry): (u32, _)| {
            Row::plain(vec![
                order.to_string(),
                entry.state.value(Field::ChildName).to_owned(),
                born(entry),
                format!("{}/{}", entry.number, book.state.year),
                entry.volume.clone(),
            ])
        })
        .collect();
}
