//! A paper's code is read from a picture of it, however it was taken, and no file does harm.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail where it stands")]

use std::io::Cursor;

use image::{
    DynamicImage, GrayImage, ImageFormat, Luma, Rgb, RgbImage,
    imageops::{FilterType, resize, rotate90},
};
use tannha_print::{
    DocumentCode, Effort, Meta, PaperKind, PictureError, PrintProfile, Stamp, codes_in, find_code,
    is_picture, lay_out_stamped, rasterise, write_pdf,
};

mod samples;

/// A receipt with its code, as PDF.
fn receipt() -> Vec<u8> {
    let document = DocumentCode::GiayTiepNhan;
    let record = samples::record(document, samples::receipt());
    let stamp = Stamp { code: samples::CODE.to_owned(), address: None };
    let profile = PrintProfile::default();
    let sheet = lay_out_stamped(&record, PaperKind::Plain, &profile, Some(&stamp)).unwrap();
    write_pdf(&sheet, &Meta { title: String::new(), author: String::new(), created: None }).unwrap()
}

fn scanned() -> GrayImage {
    let png = rasterise(&receipt(), 0, 150).unwrap();
    image::load_from_memory(&png).unwrap().into_luma8()
}

fn encoded(picture: &GrayImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageLuma8(picture.clone()).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn glanced(bytes: &[u8]) -> Result<String, PictureError> {
    find_code(bytes, Effort::Glance, |code| code == samples::CODE)
}

fn reads(bytes: &[u8]) -> bool {
    codes_in(bytes).is_ok_and(|codes| codes.iter().any(|code| code == samples::CODE))
}

#[test]
fn a_pdf_a_scan_and_a_photograph_say_the_code() {
    assert!(reads(&receipt()), "the PDF itself");
    let scan = scanned();
    assert!(reads(&encoded(&scan, ImageFormat::Png)));
    assert!(reads(&encoded(&scan, ImageFormat::Jpeg)));
    assert_eq!(glanced(&encoded(&scan, ImageFormat::Jpeg)).as_deref(), Ok(samples::CODE));
    assert!(reads(&encoded(&rotate90(&scan), ImageFormat::Jpeg)), "on its side");
    // Grey paper, pale ink, the grain of a small sensor, many more pixels than the code needs.
    let (width, height) = scan.dimensions();
    let mut photograph = resize(&scan, width * 3 / 2, height * 3 / 2, FilterType::Triangle);
    for (x, y, pixel) in photograph.enumerate_pixels_mut() {
        let grain = (x.wrapping_mul(31) ^ y.wrapping_mul(17)) % 23;
        let shade = u32::from(pixel.0[0]) * 120 / 255 + 60 + grain + x / 64;
        *pixel = Luma([u8::try_from(shade.min(255)).unwrap()]);
    }
    assert!(reads(&encoded(&photograph, ImageFormat::Jpeg)), "a photograph");
}

#[test]
fn a_picture_without_a_code_and_a_file_that_is_none_are_told_apart() {
    let blank = GrayImage::from_pixel(400, 400, Luma([255]));
    assert_eq!(codes_in(&encoded(&blank, ImageFormat::Png)), Err(PictureError::NoCode));
    assert_eq!(glanced(&encoded(&blank, ImageFormat::Png)), Err(PictureError::NoCode));
    let scan = encoded(&scanned(), ImageFormat::Png);
    let other = find_code(&scan, Effort::Thorough, |code| code == "TN1:OTHER");
    assert_eq!(other, Err(PictureError::NoCode), "codes that nobody wants");
    let tiny = GrayImage::from_pixel(1, 1, Luma([0]));
    assert_eq!(codes_in(&encoded(&tiny, ImageFormat::Png)), Err(PictureError::NoCode));
    assert_eq!(codes_in(b"TN1:ABC"), Err(PictureError::Unknown));
    assert_eq!(codes_in(b""), Err(PictureError::Unknown));
    assert_eq!(codes_in(b"%PDF-1.7 and no more"), Err(PictureError::Unreadable));
    assert_eq!(codes_in(&scan[..scan.len() / 2]), Err(PictureError::Unreadable));
    assert!(is_picture(&scan) && is_picture(b"%PDF-1.7") && !is_picture(b"TN1:ABC"));
}

#[test]
fn a_file_that_would_fill_the_memory_is_refused_before_it_is_unpacked() {
    assert_eq!(codes_in(&vec![0; (24 << 20) + 1]), Err(PictureError::TooLarge));
    // A few bytes that say they are 60 000 by 60 000 pixels.
    let picture = RgbImage::from_pixel(2, 2, Rgb([0, 0, 0]));
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(picture).write_to(&mut bytes, ImageFormat::Png).unwrap();
    let mut bytes = bytes.into_inner();
    bytes[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
    bytes[20..24].copy_from_slice(&60_000_u32.to_be_bytes());
    let crc = crc32(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&crc.to_be_bytes());
    assert_eq!(codes_in(&bytes), Err(PictureError::TooLarge));
}

/// PNG's checksum.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 }
        })
    })
}

#[test]
fn a_file_that_somebody_altered_says_something_or_nothing_and_never_more() {
    let small = resize(&scanned(), 300, 420, FilterType::Triangle);
    let files = [encoded(&small, ImageFormat::Png), encoded(&small, ImageFormat::Jpeg), receipt()];
    for (file, times) in files.into_iter().zip([12, 12, 2]) {
        let mut random = 0x9E37_79B9_u32;
        for _ in 0..times {
            let mut altered = file.clone();
            for _ in 0..4 {
                random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let at = random as usize % altered.len();
                altered[at] = random.to_le_bytes()[1];
            }
            // Any answer will do; a panic or an endless look would not.
            let _ = codes_in(&altered);
        }
    }
}
