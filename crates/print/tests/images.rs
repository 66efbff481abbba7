//! Pictures on a page: drawn where they stand, in the file once, and no file from outside does harm.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail where it stands")]

use std::collections::BTreeSet;
use std::io::Cursor;

use image::{DynamicImage, GrayImage, ImageFormat, Luma, Rgba, RgbaImage};
use lopdf::{Document, Object};
use tannha_print::{
    DocumentCode, Image, ImageRefusal, Mark, Node, PaperKind, Press, PrintProfile, Role, Sheet,
    lay_out, preview, write_pdf,
};

mod judge;
mod samples;

use judge::judge;

fn png(picture: DynamicImage) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// Red at the left, seen through at the right.
fn seal() -> Image {
    let dot = |x: u32, _| if x < 20 { Rgba([200, 0, 0, 255]) } else { Rgba([0, 0, 200, 0]) };
    Image::from_png(&png(DynamicImage::ImageRgba8(RgbaImage::from_fn(40, 20, dot)))).unwrap()
}

fn grey() -> Image {
    let dot = |x, y| Luma([u8::try_from((x * 7 + y) % 256).unwrap()]);
    Image::from_png(&png(DynamicImage::ImageLuma8(GrayImage::from_fn(30, 30, dot)))).unwrap()
}

/// A letter with pictures on it: the seal twice, read once, and a grey one that is decoration.
fn sheet() -> Sheet {
    let record = samples::record(DocumentCode::ThuChucMung, samples::letter());
    let mut sheet = lay_out(&record, PaperKind::Plain, &PrintProfile::default()).unwrap();
    let page = &mut sheet.pages[0];
    let first = page.marks.len();
    for (image, x) in [(seal(), 20_000), (seal(), 70_000), (grey(), 120_000)] {
        let mut placed = image.wide(40_000);
        (placed.x, placed.y) = (x, 250_000);
        page.marks.push(Mark::Image(placed));
    }
    let alt = "Dấu của cơ quan".to_owned();
    page.tree.push(Node::leaf(Role::Figure { alt }, first..first + 1));
    sheet
}

fn written(sheet: &Sheet) -> Vec<u8> {
    write_pdf(sheet, &samples::meta(DocumentCode::ThuChucMung)).unwrap()
}

fn images(pdf: &[u8]) -> usize {
    let document = Document::load_mem(pdf).unwrap();
    let is = |object: &&Object| {
        object.as_stream().is_ok_and(|stream| {
            stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Image")
        })
    };
    document.objects.values().filter(is).count()
}

#[test]
fn a_picture_keeps_its_shape_and_lies_in_the_middle_of_its_box() {
    let wide = seal().wide(40_000);
    assert_eq!((wide.w, wide.h), (40_000, 20_000));
    let within = seal().within(50_000, 10_000);
    assert_eq!((within.x, within.y, within.w, within.h), (15_000, 0, 20_000, 10_000));
    assert_eq!(seal(), seal());
    assert_ne!(seal(), grey());
}

#[test]
fn a_page_with_pictures_is_archive_grade_and_the_same_bytes_each_time() {
    let pdf = written(&sheet());
    assert_eq!(judge(&pdf), BTreeSet::new());
    assert!(String::from_utf8_lossy(&pdf).contains("<pdfaid:conformance>A<"));
    assert_eq!(pdf, written(&sheet()));
    // Two pictures and the mask of one.
    assert_eq!(images(&pdf), 3);
}

#[test]
fn many_pages_hold_a_picture_once() {
    let mut press = Press::new(Vec::new(), samples::meta(DocumentCode::ThuChucMung)).unwrap();
    for _ in 0..40 {
        press.add(&sheet()).unwrap();
    }
    let (pdf, counted) = press.finish().unwrap();
    assert_eq!(counted.images, 2);
    assert_eq!(images(&pdf), 3);
}

#[test]
fn a_picture_is_drawn_where_it_stands_and_one_sees_through_what_is_clear() {
    let shown = image::load_from_memory(&preview(&sheet(), 0, 100).unwrap()).unwrap().into_rgb8();
    let at = |x: u32, y: u32| shown.get_pixel(x * 100 / 25_400, y * 100 / 25_400).0;
    // Within the left half, just inside its edges, and just outside.
    assert_eq!(at(30_000, 260_000), [200, 0, 0]);
    assert_eq!(at(21_000, 251_000), [200, 0, 0]);
    assert_eq!(at(21_000, 269_000), [200, 0, 0]);
    assert_eq!(at(21_000, 272_000), [255, 255, 255]);
    assert_eq!(at(50_000, 260_000), [255, 255, 255], "the paper below shows");
}

#[test]
fn a_file_that_is_no_picture_for_a_page_is_refused_by_name() {
    let sound = png(DynamicImage::ImageLuma8(GrayImage::new(64, 64)));
    assert!(Image::from_png(&sound).is_ok());
    for (bytes, refusal) in [
        (Vec::new(), ImageRefusal::NotPng),
        (b"%PDF-1.7".to_vec(), ImageRefusal::NotPng),
        (sound[..sound.len() / 2].to_vec(), ImageRefusal::Unreadable),
        (sound[..20].to_vec(), ImageRefusal::Unreadable),
        (vec![0; Image::MOST_BYTES + 1], ImageRefusal::TooLarge),
        (png(DynamicImage::ImageLuma8(GrayImage::new(4_701, 1))), ImageRefusal::TooLarge),
        (huge(&sound), ImageRefusal::TooLarge),
    ] {
        assert_eq!(Image::from_png(&bytes), Err(refusal), "{} bytes", bytes.len());
    }
    // A bit off anywhere is a picture or a refusal, never a panic.
    for at in 0..sound.len() {
        let mut off = sound.clone();
        off[at] ^= 0x40;
        let _ = Image::from_png(&off);
    }
}

/// The same file, which claims to be a hundred thousand dots wide and high.
fn huge(sound: &[u8]) -> Vec<u8> {
    let mut claims = sound.to_vec();
    for side in [16, 20] {
        claims[side..side + 4].copy_from_slice(&100_000_u32.to_be_bytes());
    }
    let crc = crc32(&claims[12..29]);
    claims[29..33].copy_from_slice(&crc.to_be_bytes());
    claims
}

fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
        }
    }
    !crc
}
