//! The register on paper: its pages, its index, the minutes of its closing.

use chrono::NaiveDate;
use tannha_domain::{
    case::{Book, Field, OfficeSnapshot},
    name::{NameOrder, PersonName},
};
use tannha_print::{Column, Row, SignaturePlace, TableSheet};

use super::{
    BookYear, Entry, RegisterSheet,
    columns::{Heading, Says, said},
};
use crate::{
    Office, OfficeError,
    papers::{authority_lines, changes_said, head},
};

/// More columns than these do not stand well on an upright page.
const MOST_UPRIGHT: usize = 7;

fn day(date: NaiveDate) -> String {
    date.format("%d/%m/%Y").to_string()
}

fn registered(entry: &Entry) -> String {
    let registration = entry.state.registration.as_ref();
    registration.map_or_else(String::new, |registration| day(registration.registered_on.0))
}

impl Office {
    /// What a sheet of a register says.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchPaper`] for the minutes of a year that is not closed,
    /// [`OfficeError::NoSuchBook`], or the ledger's.
    pub fn register_sheet(
        &self,
        book: Book,
        year: i32,
        which: RegisterSheet,
    ) -> Result<TableSheet, OfficeError> {
        let book = self.register_book(book, year)?;
        let settings = self.settings()?;
        let mut sheet = TableSheet {
            office: head(&OfficeSnapshot::from(&settings)),
            number: None,
            cover: Vec::new(),
            date: Some(self.now().in_vietnam().date().into()),
            title: book.layout.title.to_owned(),
            lines: book.lines(),
            columns: Vec::new(),
            rows: Vec::new(),
            notes: Vec::new(),
            landscape: false,
            signatures: Vec::new(),
        };
        match which {
            RegisterSheet::Page => {
                sheet.cover = book.cover();
                page(&mut sheet, &book);
            }
            RegisterSheet::Index => index(&mut sheet, &book),
            RegisterSheet::Minutes => self.minutes(&mut sheet, &book)?,
        }
        Ok(sheet)
    }

    fn minutes(&self, sheet: &mut TableSheet, book: &BookYear) -> Result<(), OfficeError> {
        let closing = book.state.closed.as_ref().ok_or(OfficeError::NoSuchPaper)?;
        let minutes = &closing.minutes;
        let clerk = self.ledger.officer(&closing.officer)?;
        sheet.title = format!("Biên bản khóa {}", lower(book.layout.title));
        sheet.date = Some(closing.at.in_vietnam().date().into());
        sheet.columns = vec![Column::new("Nội dung", 70), Column::new("Số lượng", 20).figures()];
        let row = |text: &str, number: u32| Row::plain(vec![text.to_owned(), number.to_string()]);
        sheet.rows = vec![
            // The officer counts the pages of the book, and writes them in (Luật Hộ tịch Đ58).
            Row::plain(vec!["Tổng số trang của sổ".to_owned(), String::new()]),
            row(&format!("{} trong năm, ghi trên máy tính", book.layout.entries), minutes.entries),
            row("Số cuối cùng đã ghi trên sổ giấy trước đó", book.state.on_paper()),
            row("Số đăng ký cuối cùng của năm", minutes.last),
            row("Trường hợp sửa chữa sai sót khi ghi sổ", minutes.corrected),
            row("Trang bỏ trống đã gạch chéo", minutes.crossed_out),
        ];
        if !book.gaps.is_empty() {
            sheet.rows.push(Row::group("Số trống và lý do"));
            sheet.rows.extend(book.gaps.iter().map(|(number, explained)| {
                let why = explained.as_ref().map_or("", |explained| explained.reason.as_str());
                Row::plain(vec![why.to_owned(), format!("{number:02}/{}", book.state.year)])
            }));
        }
        sheet.notes = vec![format!(
            "Sổ được khóa ngày {}. Các trang được đóng dấu giáp lai.",
            book.closed_on().map(day).unwrap_or_default()
        )];
        let note = Some("(Ký và ghi rõ họ tên)".to_owned());
        sheet.signatures = vec![
            SignaturePlace {
                title: "NGƯỜI GHI SỔ".to_owned(),
                note: note.clone(),
                name: clerk.map(|officer| officer.name),
            },
            SignaturePlace {
                title: authority_lines(&minutes.signer.authority, &minutes.signer.title).join("\n"),
                note: Some("(Ký và đóng dấu)".to_owned()),
                name: Some(minutes.signer.name.clone()),
            },
        ];
        Ok(())
    }
}

/// A volume and the days between which it was used.
struct Used<'a> {
    volume: &'a str,
    opened: Option<NaiveDate>,
    closed: Option<NaiveDate>,
}

impl BookYear {
    /// The day on which the year's book is closed: 31/12, or that of its last entry where the office closed
    /// it before that (Luật Hộ tịch Đ58; TT 04/2020/TT-BTP Đ36). When the minutes were drawn up is another
    /// matter.
    fn closed_on(&self) -> Option<NaiveDate> {
        let drawn_up = self.state.closed.as_ref()?.at.in_vietnam().date();
        let end = NaiveDate::from_ymd_opt(self.state.year, 12, 31)?;
        if drawn_up >= end {
            return Some(end);
        }
        Some(self.entries.iter().filter_map(registered_on).max().unwrap_or(drawn_up))
    }

    /// Each volume from its first entry to its last where it is full, else to the year's closing (TT
    /// 04/2020/TT-BTP Đ36).
    fn volumes(&self) -> impl Iterator<Item = Used<'_>> {
        let all = &self.state.volumes;
        all.iter().enumerate().map(|(at, volume)| {
            let entries = self.entries.iter().filter(|entry| entry.volume == volume.name);
            let days: Vec<_> = entries.filter_map(registered_on).collect();
            let full = days.iter().max().copied().filter(|_| at + 1 < all.len());
            Used {
                volume: &volume.name,
                opened: days.iter().min().copied(),
                closed: full.or_else(|| self.closed_on()),
            }
        })
    }

    /// What stands below the title: the year, each volume, and what is known of its days.
    fn lines(&self) -> Vec<String> {
        let known = |says: &str, on: Option<NaiveDate>| {
            on.map(|on| format!(", {says} {}", day(on))).unwrap_or_default()
        };
        let line = |used: Used<'_>| {
            let (opened, closed) = (known("mở ngày", used.opened), known("khóa ngày", used.closed));
            format!("Quyển số: {}{opened}{closed}", used.volume)
        };
        let year = format!("Năm {}", self.state.year);
        std::iter::once(year).chain(self.volumes().map(line)).collect()
    }

    /// The same on the cover, which leaves room for what is not known yet.
    fn cover(&self) -> Vec<String> {
        let said = |on: Option<NaiveDate>| on.map_or_else(|| BLANK_DAY.to_owned(), day);
        let mut volumes: Vec<Used<'_>> = self.volumes().collect();
        if volumes.is_empty() {
            volumes.push(Used { volume: BLANK_VOLUME, opened: None, closed: self.closed_on() });
        }
        let year = format!("Năm {}", self.state.year);
        let days = volumes.iter().flat_map(|used| {
            [
                format!("Quyển số: {}", used.volume),
                format!("Mở ngày: {}", said(used.opened)),
                format!("Khóa ngày: {}", said(used.closed)),
            ]
        });
        std::iter::once(year).chain(days).collect()
    }
}

fn registered_on(entry: &Entry) -> Option<NaiveDate> {
    Some(entry.state.registration.as_ref()?.registered_on.0)
}

/// Room for a volume's name.
const BLANK_VOLUME: &str = "………………………";
/// Room for a day that is written in by hand.
const BLANK_DAY: &str = "…… / …… / ………";

/// A title inside a sentence: its other capitals stay.
fn lower(title: &str) -> String {
    let mut letters = title.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

fn column((title, share, says): &Heading) -> Column {
    let column = Column::new(title, *share);
    match says {
        Says::Number | Says::Day => column.centred(),
        Says::Fields(_)
        | Says::Changes
        | Says::Procedure
        | Says::CitizenId
        | Says::Signer
        | Says::Clerk
        | Says::Notes => column,
    }
}

fn cell(entry: &Entry, says: Says) -> String {
    match says {
        Says::Number => format!("{:02}", entry.number),
        Says::Day => registered(entry),
        Says::Fields(groups) => {
            let people: Vec<Field> = entry.layout.people.iter().map(|(name, _)| *name).collect();
            said(&entry.state, groups, &people)
        }
        Says::Changes => changes_said(&entry.state).join("; "),
        Says::Procedure => {
            entry.state.own.as_ref().map_or_else(String::new, |own| own.name.vi.clone())
        }
        Says::Signer => {
            let signer = entry.state.registration.as_ref().map(|found| &found.signer);
            let parts = signer.map(|signer| [signer.name.clone(), signer.title.clone()]);
            let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
            parts.collect::<Vec<_>>().join(", ")
        }
        Says::CitizenId => {
            let found = entry.state.registration.as_ref();
            found.and_then(|found| found.citizen_id.clone()).unwrap_or_default()
        }
        Says::Clerk => entry.clerk.clone(),
        Says::Notes => entry.notes.join(". "),
    }
}

fn page(sheet: &mut TableSheet, book: &BookYear) {
    let columns = book.layout.columns;
    sheet.columns = columns.iter().map(column).collect();
    // What does not stand upright lies on the long side.
    sheet.landscape = columns.len() > MOST_UPRIGHT;
    let entry = |entry: &Entry| {
        let cells = columns.iter().map(|(_, _, says)| cell(entry, *says)).collect();
        (entry.number, Row::plain(cells))
    };
    let gap = |(number, explained): &(u32, Option<tannha_domain::register::Explained>)| {
        let why = explained.as_ref().map_or("chưa giải trình", |e| e.reason.as_str());
        let cell = |(_, _, says): &Heading| match says {
            Says::Number => format!("{number:02}"),
            Says::Notes => format!("Số trống: {why}"),
            Says::Day
            | Says::Fields(_)
            | Says::Changes
            | Says::Procedure
            | Says::CitizenId
            | Says::Signer
            | Says::Clerk => String::new(),
        };
        (*number, Row::plain(columns.iter().map(cell).collect()))
    };
    let mut rows: Vec<(u32, Row)> =
        book.entries.iter().map(entry).chain(book.gaps.iter().map(gap)).collect();
    rows.sort_by_key(|(number, _)| *number);
    sheet.rows = rows.into_iter().map(|(_, row)| row).collect();
    sheet.notes = vec![format!("Tổng cộng: {} {}.", book.entries.len(), book.layout.unit)];
}

/// Everybody whom the book is about, a couple as two.
fn index(sheet: &mut TableSheet, book: &BookYear) {
    sheet.title = format!("Mục lục {}", lower(&sheet.title));
    sheet.lines.push("Xếp theo tên, họ, chữ đệm".to_owned());
    sheet.columns = vec![
        Column::new("STT", 7).centred(),
        Column::new("Họ, chữ đệm, tên", 40),
        Column::new("Ngày sinh", 16).centred(),
        Column::new("Số đăng ký", 14).centred(),
        Column::new("Quyển số", 26),
    ];
    let mut people: Vec<(&Entry, &str, &str)> = Vec::new();
    for entry in &book.entries {
        let named = book.layout.people.iter();
        let named = named.map(|(name, born)| {
            (entry.state.value(*name), born.map_or("", |born| entry.state.value(born)))
        });
        people.extend(
            named.filter(|(name, _)| !name.is_empty()).map(|(name, born)| (entry, name, born)),
        );
    }
    people.sort_by_cached_key(|(entry, name, _)| {
        (PersonName::check(name).ok().map(|(name, _)| NameOrder::of(&name)), entry.number)
    });
    sheet.rows = (1..)
        .zip(people)
        .map(|(order, (entry, name, born)): (u32, _)| {
            Row::plain(vec![
                order.to_string(),
                name.to_uppercase(),
                born.to_owned(),
                format!("{:02}/{}", entry.number, book.state.year),
                entry.volume.clone(),
            ])
        })
        .collect();
}
