//! What a letter shows beside its words: pictures where they belong, flowers around a congratulation.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail where it stands")]

use std::io::Cursor;

use image::{ImageFormat, Rgba, RgbaImage};
use serde_json::Value;
use tannha_domain::picture::PictureKind;
use tannha_print::{
    DocumentCode, LetterPicture, Mark, PaperKind, PrintProfile, Record, Sheet, clean_picture,
    lay_out, write_pdf,
};

mod judge;
mod samples;

use judge::judge;

/// A frame of this ink on nothing.
fn framed(width: u32, height: u32, ink: [u8; 4]) -> Vec<u8> {
    let dot = |x: u32, y: u32| {
        let edge = x.min(y).min(width - 1 - x).min(height - 1 - y);
        Rgba(if edge < 6 { ink } else { [255, 255, 255, 0] })
    };
    let mut bytes = Cursor::new(Vec::new());
    RgbaImage::from_fn(width, height, dot).write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

fn picture(kind: PictureKind, file: &[u8]) -> Value {
    let kept = clean_picture(kind, file).unwrap();
    serde_json::to_value(LetterPicture::new(&kept.png, kind.widths().2)).unwrap()
}

/// A congratulation with all there may be on one.
fn whole() -> Value {
    let mut letter = samples::letter();
    letter["border"] = "lotus".into();
    letter["pictures"] = serde_json::json!({
        "emblem": picture(PictureKind::Emblem, &framed(200, 200, [30, 110, 60, 255])),
        "signature": picture(PictureKind::Signature, &framed(400, 160, [20, 40, 160, 255])),
        "seal": picture(PictureKind::Seal, &framed(300, 300, [200, 20, 30, 255])),
    });
    letter
}

fn laid(letter: Value, paper: PaperKind) -> Sheet {
    let record = samples::record(DocumentCode::ThuChucMung, letter);
    lay_out(&record, paper, &PrintProfile::default()).unwrap()
}

/// Left, top, width and height of each picture.
fn images(sheet: &Sheet) -> Vec<[i32; 4]> {
    let marks = sheet.pages.iter().flat_map(|page| &page.marks);
    let boxes = marks.filter_map(|mark| match mark {
        Mark::Image(placed) => Some([placed.x, placed.y, placed.w, placed.h]),
        _ => None,
    });
    boxes.collect()
}

#[test]
fn the_seal_lies_over_the_left_third_of_the_signature_between_title_and_name() {
    let sheet = laid(whole(), PaperKind::Plain);
    assert_eq!(sheet.pages.len(), 1, "one page");
    let [emblem, signature, seal] = images(&sheet)[..] else { panic!("{:?}", images(&sheet)) };
    let [title, name] =
        ["signer.title", "signer.name"].map(|field| sheet.boxes_of(field).next().unwrap().clone());
    assert!(signature[1] >= title.y + title.h && signature[1] + signature[3] <= name.y);
    assert_eq!(signature[2], 45_000);
    let third = signature[0] + signature[2] / 3;
    assert_eq!(seal[0] + seal[2], third);
    // As large as it was said to be, and as high as the signature's middle.
    assert_eq!((seal[2], seal[3]), (34_000, 34_000));
    let middle = |one: [i32; 4]| one[1] + one[3] / 2;
    assert!((middle(seal) - middle(signature)).abs() <= 1);
    assert_eq!(emblem[0] + emblem[2] / 2, 110_000);
}

#[test]
fn with_all_there_may_be_a_letter_is_a_file_that_lasts_and_reads_aloud() {
    let sheet = laid(whole(), PaperKind::Plain);
    let pdf = write_pdf(&sheet, &samples::meta(DocumentCode::ThuChucMung)).unwrap();
    let found = judge(&pdf);
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn a_preview_strikes_what_stands_for_a_person_or_the_office() {
    let struck = |paper| {
        let sheet = laid(whole(), paper);
        let runs =
            sheet.pages.into_iter().flat_map(|page| page.marks).filter_map(|mark| match mark {
                Mark::Run(run) => Some(run.text()),
                _ => None,
            });
        runs.filter(|text| text == "MẪU").count()
    };
    assert_eq!((struck(PaperKind::Preview), struck(PaperKind::Plain)), (2, 0));
}

#[test]
fn a_picture_that_does_not_read_names_itself_and_no_other_record_takes_one() {
    let mut letter = samples::letter();
    letter["pictures"] = serde_json::json!({ "seal": { "png": "R0lGODlh", "width_tenths": 340 } });
    let record = samples::record(DocumentCode::ThuChucMung, letter);
    let no = lay_out(&record, PaperKind::Plain, &PrintProfile::default()).unwrap_err();
    assert_eq!(no.code(), "print-letter-picture");
    let template = "thu-chuc-mung@2020-03-05".to_owned();
    assert_eq!(no.params(), [("field", "letter.seal".to_owned()), ("template", template)]);
    let picture = whole()["pictures"].take();
    for (name, known) in samples::all() {
        let mut record = serde_json::to_value(&known).unwrap();
        record["pictures"] = picture.clone();
        let read = Record::from_json(known.document(), record);
        assert_eq!(read.is_ok(), known.letter_kind().is_some(), "{name}");
    }
}
