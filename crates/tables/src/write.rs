//! Tables into files. The same table at the same moment gives the same bytes.

use chrono::NaiveDateTime;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::{Cell, Look, Table, TableError};

/// What a spreadsheet program allows for a sheet's name.
const MAX_NAME_CHARS: usize = 31;

/// Tables as one XLSX file, each on its own sheet.
///
/// # Errors
/// [`TableError::Write`].
pub fn xlsx(tables: &[Table], made_at: NaiveDateTime) -> Result<Vec<u8>, TableError> {
    workbook(tables, made_at).map_err(|_| TableError::Write)
}

fn workbook(tables: &[Table], made_at: NaiveDateTime) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let made_at = made_at.format("%Y-%m-%dT%H:%M:%S").to_string();
    let made_at = ExcelDateTime::parse_from_str(&made_at)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made_at));
    for table in tables {
        let sheet = book.add_worksheet();
        sheet.set_name(name(&table.name))?;
        fill(sheet, table)?;
    }
    book.save_to_buffer()
}

/// A sheet's name without the characters that spreadsheets refuse.
fn name(name: &str) -> String {
    let allowed = |c: &char| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'');
    name.chars().filter(allowed).take(MAX_NAME_CHARS).collect()
}

fn fill(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    let head = Format::new()
        .set_bold()
        .set_border(FormatBorder::Thin)
        .set_text_wrap()
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter);
    let plain = Format::new().set_border(FormatBorder::Thin).set_align(FormatAlign::Top);
    let strong = plain.clone().set_bold();
    let mut at = 0;
    for (index, line) in table.above.iter().enumerate() {
        let format = if index == 0 { bold.clone() } else { Format::new() };
        sheet.write_string_with_format(at, 0, line, &format)?;
        at += 1;
    }
    at += u32::from(!table.above.is_empty());
    for (column, title) in (0u16..).zip(&table.heads) {
        sheet.write_string_with_format(at, column, title, &head)?;
        sheet.set_column_width(column, width(table, usize::from(column)))?;
    }
    sheet.set_freeze_panes(at + 1, 0)?;
    for (look, cells) in &table.rows {
        at += 1;
        let format = if *look == Look::Plain { &plain } else { &strong };
        for (column, cell) in (0u16..).zip(cells) {
            write(sheet, at, column, cell, format)?;
        }
    }
    at += 1;
    for line in &table.below {
        at += 1;
        sheet.write_string(at, 0, line)?;
    }
    Ok(())
}

fn write(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &Cell,
    format: &Format,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => sheet.write_blank(row, column, format)?,
        // A string is a string, whatever it begins with: nothing typed becomes a formula.
        Cell::Text(text) => sheet.write_string_with_format(row, column, text, format)?,
        // A count of a ward is far below 2⁵³.
        #[allow(clippy::cast_precision_loss, reason = "counts are small")]
        Cell::Number(number) => {
            sheet.write_number_with_format(row, column, *number as f64, format)?
        }
        Cell::Day(day) => {
            let format = format.clone().set_num_format("dd/mm/yyyy");
            let day = ExcelDateTime::parse_from_str(&day.format("%Y-%m-%d").to_string())?;
            sheet.write_datetime_with_format(row, column, &day, &format)?
        }
    };
    Ok(())
}

/// Wide enough for what stands in a column, within reason.
fn width(table: &Table, column: usize) -> f64 {
    let of = |cell: &Cell| match cell {
        Cell::Text(text) => text.chars().count(),
        Cell::Empty => 0,
        Cell::Number(_) => 8,
        Cell::Day(_) => 11,
    };
    let plain = table.rows.iter().filter(|(look, _)| *look != Look::Group);
    let cells = plain.filter_map(|(_, cells)| cells.get(column)).map(of).max().unwrap_or(0);
    let head = table.heads.get(column).map_or(0, |title| title.chars().count() / 2);
    let chars = u32::try_from(cells.max(head).clamp(6, 44)).unwrap_or(44);
    f64::from(chars) + 2.0
}

/// A table as CSV: the heads and the rows, in UTF-8 with a mark at the beginning by which spreadsheet
/// programs know it.
///
/// # Errors
/// [`TableError::Write`].
pub fn csv(table: &Table) -> Result<Vec<u8>, TableError> {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(vec![0xef, 0xbb, 0xbf]);
    let mut put = |cells: Vec<String>| writer.write_record(cells).map_err(|_| TableError::Write);
    put(table.heads.iter().map(|head| guarded(head)).collect())?;
    for (_, cells) in &table.rows {
        put(cells.iter().map(text).collect())?;
    }
    writer.into_inner().map_err(|_| TableError::Write)
}

fn text(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => guarded(text),
        Cell::Number(number) => number.to_string(),
        Cell::Day(day) => day.format("%d/%m/%Y").to_string(),
    }
}

/// A spreadsheet program takes what begins like this for a formula: the mark before it says text.
fn guarded(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}
