#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use super::*;

const CLEAR: [u8; 4] = [255, 255, 255, 0];
const WHITE: [u8; 4] = [255, 255, 255, 255];
const BLUE: [u8; 4] = [20, 40, 160, 255];
const RED: [u8; 4] = [200, 20, 30, 255];

/// A wavy line on a ground, with wide edges around.
fn stroke(width: u32, height: u32, ground: [u8; 4], ink: [u8; 4]) -> Vec<u8> {
    let mut picture = RgbaImage::from_pixel(width, height, Rgba(ground));
    for x in width / 8..width * 7 / 8 {
        let wave = (x / 7 % 13).abs_diff(6) * height / 30;
        for y in height / 3 + wave..height / 3 + wave + height / 20 {
            picture.put_pixel(x, y, Rgba(ink));
        }
    }
    written(&picture).unwrap()
}

fn wrong(kind: PictureKind, file: &[u8]) -> &'static str {
    clean_picture(kind, file).unwrap_err().code()
}

#[test]
fn a_scan_is_cut_to_what_it_shows_and_fits_an_entry() {
    let file = stroke(3_000, 1_200, CLEAR, BLUE);
    let kept = clean_picture(PictureKind::Signature, &file).unwrap();
    assert_eq!(check_png(&kept.png), Ok(kept.pixels));
    let (width, height) = kept.pixels;
    assert!(width <= MAX_SIDE && width > 2 * height, "its edges are gone: {:?}", kept.pixels);
    let again = clean_picture(PictureKind::Signature, &kept.png).unwrap();
    assert_eq!(again, kept, "what is kept is kept as it is");
}

#[test]
fn noise_is_made_smaller_until_it_fits() {
    let mut seed = 1_u32;
    let noise = RgbaImage::from_fn(900, 900, |_, _| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let [a, b, c, _] = (seed >> 4).to_le_bytes();
        Rgba([a, b, c, 255])
    });
    let file = written(&noise).unwrap();
    let kept = clean_picture(PictureKind::Emblem, &file).unwrap();
    assert!(kept.png.len() <= MAX_PICTURE_BYTES, "{}", kept.png.len());
    assert_eq!(check_png(&kept.png), Ok(kept.pixels));
}

#[test]
fn what_is_no_signature_and_no_seal_is_told_apart() {
    use PictureKind::{Emblem, Seal, Signature};
    assert_eq!(wrong(Signature, &stroke(400, 200, WHITE, BLUE)), "picture-not-clear");
    assert_eq!(wrong(Signature, &stroke(400, 200, CLEAR, RED)), "picture-not-blue");
    assert_eq!(wrong(Signature, &stroke(400, 200, CLEAR, [0, 0, 0, 255])), "picture-not-blue");
    assert_eq!(wrong(Seal, &stroke(400, 400, CLEAR, BLUE)), "picture-not-red");
    assert!(clean_picture(Seal, &stroke(400, 400, CLEAR, RED)).is_ok());
    assert!(clean_picture(Emblem, &stroke(400, 200, WHITE, RED)).is_ok(), "paper is white");
    assert_eq!(wrong(Emblem, &stroke(400, 200, CLEAR, CLEAR)), "picture-empty");
    assert_eq!(wrong(Signature, &stroke(20, 20, CLEAR, BLUE)), "picture-too-small");
}

#[test]
fn what_is_no_picture_is_refused_and_never_a_panic() {
    let good = stroke(400, 200, CLEAR, BLUE);
    for file in [&b""[..], b"GIF89a", b"\xff\xd8\xff\xe0 JFIF", &good[..40], b"%PDF-1.7"] {
        assert_eq!(wrong(PictureKind::Emblem, file), "picture-not-png");
    }
    assert_eq!(wrong(PictureKind::Emblem, &vec![0; MOST_BYTES + 1]), "picture-file-too-long");
    // A bomb: it says that it is as wide as a street.
    let mut bomb = good;
    bomb[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
    let no = wrong(PictureKind::Emblem, &bomb);
    assert!(["picture-file-too-long", "picture-not-png"].contains(&no), "{no}");
}

#[test]
fn where_it_was_taken_does_not_come_along() {
    let file = stroke(400, 200, CLEAR, BLUE);
    let mut told = file[..33].to_vec();
    let said = b"Comment\0chup tai nha rieng";
    told.extend(u32::try_from(said.len()).unwrap().to_be_bytes());
    told.extend(b"tEXt");
    told.extend(said);
    told.extend(crc(&[b"tEXt".as_slice(), said].concat()).to_be_bytes());
    told.extend(&file[33..]);
    let kept = clean_picture(PictureKind::Signature, &told).unwrap();
    assert_eq!(kept, clean_picture(PictureKind::Signature, &file).unwrap());
    assert!(!kept.png.windows(4).any(|four| four == b"tEXt"));
}

fn crc(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg())
        })
    };
    !bytes.iter().fold(u32::MAX, step)
}
