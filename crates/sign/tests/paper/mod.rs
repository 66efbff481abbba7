//! A letter of the practice ward, and pictures made on the spot.
#![allow(dead_code, reason = "not every suite needs everything")]
#![allow(clippy::unwrap_used, reason = "helpers of tests stand outside test functions here")]

use serde_json::json;
use tannha_print::{
    DocumentCode, Meta, PaperKind, PrintProfile, Record, Sheet, lay_out, write_pdf,
};

/// A letter as `print` lays it out.
pub(crate) fn sheet() -> Sheet {
    let record = json!({
        "office": {
            "superior": "Thành phố Hà Nội",
            "name": "Ủy ban nhân dân phường Thử Nghiệm",
            "place": "Thử Nghiệm",
        },
        "number": "05/UBND",
        "date": "2026-11-27",
        "procedure": "đăng ký khai sinh",
        "signer": { "authority": "tm-chu-tich", "name": "Trần Thị Ký" },
    });
    let record = Record::from_json(DocumentCode::ThuCamOn, record).unwrap();
    lay_out(&record, PaperKind::Plain, &PrintProfile::default()).unwrap()
}

/// The same as bytes.
pub(crate) fn letter() -> Vec<u8> {
    let meta = Meta {
        title: "Thư cảm ơn".into(),
        author: "Ủy ban nhân dân phường Thử Nghiệm".into(),
        created: "2026-11-27T15:00:00+07:00".parse().ok(),
    };
    write_pdf(&sheet(), &meta).unwrap()
}

/// A round picture that is clear outside: a stand-in for a seal, which says nothing.
pub(crate) fn seal() -> Vec<u8> {
    picture(240, 240, |x, y| {
        let (dx, dy) = (f64::from(x) - 120.0, f64::from(y) - 120.0);
        let radius = dx.hypot(dy);
        let is_ring = (105.0..118.0).contains(&radius) || (60.0..64.0).contains(&radius);
        if is_ring { [200, 20, 20, 255] } else { [0, 0, 0, 0] }
    })
}

/// A wave in blue: a stand-in for a signature by hand.
pub(crate) fn by_hand() -> Vec<u8> {
    picture(400, 160, |x, y| {
        let wave = 80.0 + 60.0 * (f64::from(x) / 25.0).sin();
        if (f64::from(y) - wave).abs() < 5.0 { [20, 40, 160, 255] } else { [0, 0, 0, 0] }
    })
}

fn picture(width: u32, height: u32, point: impl Fn(u32, u32) -> [u8; 4]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let points: Vec<u8> = (0..height)
        .flat_map(|y| (0..width).map(move |x| (x, y)))
        .flat_map(|(x, y)| point(x, y))
        .collect();
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&points).unwrap();
    writer.finish().unwrap();
    bytes
}
