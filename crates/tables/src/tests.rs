use chrono::{NaiveDate, NaiveDateTime};

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn noon() -> NaiveDateTime {
    day("2026-11-25").and_hms_opt(12, 0, 0).unwrap()
}

fn table() -> Table {
    let row = |name: &str, number: i64| {
        (
            Look::Plain,
            vec![
                Cell::Text(name.to_owned()),
                Cell::Number(number),
                Cell::Text("001198000001".to_owned()),
                Cell::Day(day("2026-11-05")),
                Cell::Empty,
            ],
        )
    };
    Table {
        name: "Báo cáo: tháng 11/2026".to_owned(),
        above: Vec::new(),
        heads: ["Họ tên", "Số", "Số định danh", "Ngày", "Ghi chú"].map(str::to_owned).to_vec(),
        rows: vec![row("Đặng Thị Mẫu", 12), row("=2+3", 7)],
        below: Vec::new(),
    }
}

fn expected() -> Vec<Vec<String>> {
    let row = |cells: [&str; 5]| cells.map(str::to_owned).to_vec();
    vec![
        row(["Họ tên", "Số", "Số định danh", "Ngày", "Ghi chú"]),
        row(["Đặng Thị Mẫu", "12", "001198000001", "05/11/2026", ""]),
        row(["=2+3", "7", "001198000001", "05/11/2026", ""]),
    ]
}

fn cells(rows: Vec<(usize, Vec<String>)>) -> Vec<Vec<String>> {
    rows.into_iter().map(|(_, cells)| cells).collect()
}

#[test]
fn what_was_written_is_read_again_from_both_kinds_of_file() {
    let book = xlsx(&[table()], noon()).unwrap();
    assert_eq!(cells(read(&book).unwrap()), expected());
    assert_eq!(cells(read(&csv(&table()).unwrap()).unwrap()), expected());
}

#[test]
fn the_same_table_at_the_same_moment_gives_the_same_bytes() {
    assert_eq!(xlsx(&[table()], noon()).unwrap(), xlsx(&[table()], noon()).unwrap());
}

#[test]
fn nothing_typed_becomes_a_formula() {
    let text = String::from_utf8(csv(&table()).unwrap()).unwrap();
    assert!(text.contains("'=2+3") && !text.contains(",=2+3"), "{text}");
}

#[test]
fn a_code_stays_a_code_and_a_count_becomes_one() {
    assert_eq!(Cell::of("12"), Cell::Number(12));
    assert_eq!(Cell::of("0"), Cell::Number(0));
    assert_eq!(Cell::of("001198000001"), Cell::Text("001198000001".to_owned()));
    assert_eq!(Cell::of("01"), Cell::Text("01".to_owned()));
    assert_eq!(Cell::of("123456789"), Cell::Text("123456789".to_owned()));
    assert_eq!(Cell::of("-3"), Cell::Text("-3".to_owned()));
    assert_eq!(Cell::of(""), Cell::Empty);
}

#[test]
fn semicolons_are_read_and_empty_rows_are_left_out_with_their_numbers() {
    let rows = read("a;b\n;\n\"c;d\";e\n".as_bytes()).unwrap();
    let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
    assert_eq!(rows, [(1, row(["a", "b"])), (3, row(["c;d", "e"]))]);
}

#[test]
fn a_file_that_is_no_table_is_refused_with_what_is_wrong() {
    assert_eq!(read(b"PK\x03\x04 not a zip"), Err(TableError::Unreadable));
    assert_eq!(read(b"\xff\xfea\0b\0"), Err(TableError::NotUtf8));
    assert_eq!(read(b"a,b\0"), Err(TableError::Unreadable));
    assert_eq!(read(&vec![b'a'; MAX_FILE_BYTES + 1]), Err(TableError::TooLarge));
    assert_eq!(read(",".repeat(MAX_COLUMNS).as_bytes()), Err(TableError::TooMany));
    assert_eq!(read("a\n".repeat(MAX_ROWS + 1).as_bytes()), Err(TableError::TooMany));
    assert_eq!(read(b""), Ok(Vec::new()));
    let mut cut = xlsx(&[table()], noon()).unwrap();
    for keep in [cut.len() / 2, cut.len() - 5, 30] {
        cut.truncate(keep);
        assert_eq!(read(&cut), Err(TableError::Unreadable), "{keep}");
    }
}

#[test]
fn a_spreadsheet_that_unpacks_to_more_than_any_table_is_refused_while_it_is_small() {
    use std::io::Write as _;
    let mut file = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    file.start_file("xl/sharedStrings.xml", options).unwrap();
    let blank = vec![b' '; 1 << 20];
    for _ in 0..=(MAX_UNPACKED_BYTES >> 20) {
        file.write_all(&blank).unwrap();
    }
    let bytes = file.finish().unwrap().into_inner();
    assert!(bytes.len() < 1 << 20, "{} bytes", bytes.len());
    assert_eq!(read(&bytes), Err(TableError::TooLarge));
}

#[test]
fn a_sheet_of_two_cells_far_apart_costs_two_cells() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_string(0, 0, "Số").unwrap();
    sheet.write_string(1_000_000, 1, "12").unwrap();
    let rows = read(&book.save_to_buffer().unwrap()).unwrap();
    let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
    assert_eq!(rows, [(1, row(["Số", ""])), (1_000_001, row(["", "12"]))]);
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet().write_string(0, 16_000, "xa").unwrap();
    assert_eq!(read(&book.save_to_buffer().unwrap()), Err(TableError::TooMany));
}

#[test]
fn a_formula_is_read_as_what_it_came_to() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let formula = rust_xlsxwriter::Formula::new("=10+2").set_result("12");
    book.add_worksheet().write_formula(0, 0, formula).unwrap();
    let rows = read(&book.save_to_buffer().unwrap()).unwrap();
    assert_eq!(cells(rows), [["12"]]);
}

#[test]
fn a_hundred_thousand_rows_are_too_many_in_either_kind_of_file() {
    assert_eq!(read("1;2\n".repeat(100_000).as_bytes()), Err(TableError::TooMany));
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for row in 0..=u32::try_from(MAX_ROWS).unwrap() {
        sheet.write_number(row, 0, 1).unwrap();
    }
    assert_eq!(read(&book.save_to_buffer().unwrap()), Err(TableError::TooMany));
}
