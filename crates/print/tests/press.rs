//! Many sheets in one file: what is shared, what is held, what goes out when. Counts, never seconds.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail where it stands")]

use std::cell::Cell;
use std::collections::BTreeSet;
use std::io::{self, Write};
use std::rc::Rc;

use lopdf::{Document, Object};
use tannha_print::{
    DocumentCode, PaperKind, Press, PrintError, PrintProfile, Record, Sheet, Written, lay_out,
    write_batch,
};

mod judge;
mod samples;
use samples::{meta, record};

fn sheet(record: &Record) -> Sheet {
    lay_out(record, PaperKind::Plain, &PrintProfile::default()).unwrap()
}

fn letter(number: usize) -> Sheet {
    let mut value = samples::letter();
    value["child_name"] = format!("Nguyễn Thử Số {number}").into();
    value["border"] = false.into();
    sheet(&record(DocumentCode::ThuChucMung, value))
}

/// Where a file goes that nobody keeps: how long it is by now.
struct Drain(Rc<Cell<usize>>);

impl Write for Drain {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.set(self.0.get() + bytes.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn letters(count: usize) -> (Written, usize) {
    let length = Rc::new(Cell::new(0));
    let mut press = Press::new(Drain(Rc::clone(&length)), meta(DocumentCode::ThuChucMung)).unwrap();
    for number in 0..count {
        press.add(&letter(number % 50)).unwrap();
    }
    let (_, written) = press.finish().unwrap();
    (written, length.get())
}

#[test]
fn what_is_held_does_not_grow_with_the_letters() {
    let (some, many) = (letters(100), letters(600));
    assert_eq!((some.0.pages, many.0.pages), (100, 600));
    assert!(many.0.peak_bytes <= some.0.peak_bytes * 5 / 4, "{some:?} {many:?}");
    assert!(many.0.peak_bytes < 400_000, "{many:?}");
    assert_eq!(many.0.flushes, 600_usize.div_ceil(32));
    // What a letter costs stays the same: objects, and bytes without the fonts.
    let cost = |written: &(Written, usize)| written.0.objects / written.0.pages;
    assert_eq!(cost(&some), cost(&many));
    assert!(many.1 < 500 * 3_500 + some.1, "{some:?} {many:?}");
}

#[test]
fn pages_leave_while_others_are_still_to_come() {
    let length = Rc::new(Cell::new(0));
    let mut press = Press::new(Drain(Rc::clone(&length)), meta(DocumentCode::ThuChucMung)).unwrap();
    let mut steps = BTreeSet::new();
    for number in 0..128 {
        press.add(&letter(number)).unwrap();
        steps.insert(length.get());
    }
    assert!(steps.len() >= 4, "{steps:?}");
    let before = length.get();
    press.finish().unwrap();
    assert!(before > 40_000 && length.get() > before, "{before} {}", length.get());
}

#[test]
fn letters_share_their_fonts_and_nothing_else_of_them_is_said_twice() {
    let sheets: Vec<Sheet> = (0..40).map(letter).collect();
    let pdf = write_batch(&sheets, &meta(DocumentCode::ThuChucMung)).unwrap();
    let document = Document::load_mem(&pdf).unwrap();
    let count = |kind: &[u8]| {
        let of = |object: &&Object| {
            let dict = match object {
                Object::Dictionary(dict) => dict,
                Object::Stream(stream) => &stream.dict,
                _ => return false,
            };
            dict.get(b"Type").and_then(Object::as_name).is_ok_and(|name| name == kind)
        };
        document.objects.values().filter(of).count()
    };
    assert_eq!((count(b"FontDescriptor"), count(b"Page")), (3, 40), "regular, bold, italic");
    let programs = document
        .objects
        .values()
        .filter(|object| object.as_stream().is_ok_and(|stream| stream.dict.has(b"Length1")));
    assert_eq!(programs.count(), 3);
    let fonts: BTreeSet<_> = document
        .get_pages()
        .into_values()
        .map(|page| {
            let page = document.get_dictionary(page).unwrap();
            let resources = page.get(b"Resources").unwrap().as_dict().unwrap();
            resources.get(b"Font").unwrap().as_reference().unwrap()
        })
        .collect();
    assert_eq!(fonts.len(), 1, "one dictionary of fonts for all pages");
}

#[test]
fn the_lines_of_a_form_are_one_object_from_the_second_page_on() {
    let forms = |count: usize| {
        let mut press = Press::new(Vec::new(), meta(DocumentCode::GiayKhaiSinh)).unwrap();
        for number in 0..count {
            let mut value = samples::certificate();
            value["child"]["name"] = format!("Nguyễn Thử {number}").into();
            press.add(&sheet(&record(DocumentCode::GiayKhaiSinh, value))).unwrap();
        }
        press.finish().unwrap()
    };
    let (one, written) = forms(1);
    assert_eq!((written.forms, written.sharing), (0, 0), "nothing to share with");
    let (pdf, written) = forms(30);
    assert_eq!((written.forms, written.sharing), (1, 29), "the lines of the front");
    let each = (pdf.len() - one.len()) / 29;
    assert!(each < 4_500, "{each} bytes a certificate");

    // It is drawn where it was: the pictures of a page that draws its lines and of one that shows
    // them are the same.
    let mut twice = samples::certificate();
    twice["child"]["name"] = "Nguyễn Thử".into();
    let same = sheet(&record(DocumentCode::GiayKhaiSinh, twice));
    let pdf =
        write_batch(&[same.clone(), same.clone()], &meta(DocumentCode::GiayKhaiSinh)).unwrap();
    let front = |page| tannha_print::rasterise(&pdf, page, 100).unwrap();
    let per_sheet = same.pages.len();
    assert!(front(0) == front(per_sheet));
    assert!(front(0).len() > 20_000);
    assert_eq!(judge::judge(&pdf), BTreeSet::new());
}

#[test]
fn the_same_letters_are_the_same_bytes_one_by_one_or_at_once() {
    let sheets: Vec<Sheet> = (0..20).map(letter).collect();
    let meta = meta(DocumentCode::ThuChucMung);
    let mut press = Press::new(Vec::new(), meta.clone()).unwrap();
    for sheet in &sheets {
        press.add(sheet).unwrap();
    }
    assert!(press.finish().unwrap().0 == write_batch(&sheets, &meta).unwrap());
}

#[test]
fn a_full_disk_is_an_error_and_no_panic() {
    struct Full(usize);
    impl Write for Full {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let taken = bytes.len().min(self.0);
            self.0 -= taken;
            if taken == 0 { Err(io::ErrorKind::StorageFull.into()) } else { Ok(taken) }
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    for room in [0, 10, 5_000, 60_000] {
        let written =
            Press::new(Full(room), meta(DocumentCode::ThuChucMung)).and_then(|mut press| {
                for number in 0..40 {
                    press.add(&letter(number))?;
                }
                press.finish().map(|_| ())
            });
        assert_eq!(written.unwrap_err().code(), "print-write", "{room}");
    }
}

#[test]
fn the_same_letters_are_the_same_bytes_on_one_core_or_on_many() {
    let mut certificate = samples::certificate();
    certificate["child"]["name"] = "Nguyễn Thử".into();
    // Letters of one page, certificates whose lines are shared, and a count that no chunk divides.
    let made = |number: usize| -> Result<Sheet, PrintError> {
        Ok(match number % 5 {
            4 => sheet(&record(DocumentCode::GiayKhaiSinh, certificate.clone())),
            _ => letter(number),
        })
    };
    let meta = meta(DocumentCode::ThuChucMung);
    let mut press = Press::new(Vec::new(), meta.clone()).unwrap();
    for number in 0..111 {
        press.add(&made(number).unwrap()).unwrap();
    }
    let (single, written) = press.finish().unwrap();
    assert!(written.flushes > 3 && written.sharing > 0, "{written:?}");
    for threads in [1, 2, 5] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let (many, counted) = pool.install(|| {
            let mut press = Press::new(Vec::new(), meta.clone()).unwrap();
            press.add_each(0..111, made).unwrap();
            press.finish().unwrap()
        });
        assert!(many == single, "{threads}");
        assert_eq!(counted, written, "{threads}");
    }
    assert_eq!(judge::judge(&single), BTreeSet::new());
}

#[test]
fn many_sheets_are_asked_for_a_few_at_a_time_and_the_first_error_ends_them() {
    let asked = Cell::new(0);
    let things = (0_u16..10_000).inspect(|_| asked.set(asked.get() + 1));
    let mut press = Press::new(Vec::new(), meta(DocumentCode::ThuChucMung)).unwrap();
    let error = press
        .add_each(things, |number| match number {
            // Both are in one chunk; the earlier one is told.
            70 | 75 => Err(PrintError::Resolution(number)),
            _ => Ok(letter(usize::from(number % 50))),
        })
        .unwrap_err();
    assert_eq!(error, PrintError::Resolution(70));
    assert!(asked.get() < 200, "{}", asked.get());
}
