//! The hardest names and places, and how wide they are by the very files that are printed with.

use std::sync::OnceLock;

use serde_json::Value;
use tannha_print::{Face, Piece};
use unicode_normalization::UnicodeNormalization;

/// Names as they are given among the Kinh, Ê-đê, Gia-rai, Ba-na, Khơ-me, Chăm and Hoa; many have marks
/// for which no letter is precomposed, and apostrophes of every kind.
pub(crate) const NAMES: [&str; 24] = [
    "H’ Wê\u{306}n Niê Kdăm Mlô Duôn Du",
    "Y Rơ\u{306}k Buôn Yă",
    "H'Bliă Ê\u{306}ban",
    "Rơ Châm H‘Lŭk",
    "Siu Blơ\u{306}t",
    "Kpă H’Nhô\u{306}m",
    "Ksor Jư\u{306}n Ƀŭi",
    "Đinh Ƀŏk Hmŏk",
    "Ñŭ Y Č\u{306}ơ\u{306}t",
    "A Hư\u{306}ng Rơ\u{306}lan Ô\u{306}m",
    "Ưng Thị Ưỡng Ễnh Ẫm Ỗi Ự",
    "Nguyễn Ngọc Quỳnh Nghiêng Ngả Nghễu Nghện",
    "Công Tằng Tôn Nữ Huyền Thụy Ngọc Diễm",
    "Trương Nguyễn Hoàng Phước Ưỡng Ễ Ậ Ỗ Ặ",
    "Thạch Sơn Sô Phia Rít Thi Dụ",
    "Thị Sa Ri Ka A'ishah Mẫu",
    "Lưu Ỷ Lan Ỹ Ỳ Ỵ Ý",
    "Phan Đỗ Đình Đạo Đức Đoàn",
    "K’Brơ\u{306}i K’Ho Cil Pam",
    "Ma Ƀơ\u{306} Čăm Đê\u{306}",
    "Ẩn Ẳng Ẵng Ẻo Ẽo Ể Ễ",
    "Hồ Thị Ê\u{306}ng Ơ\u{306}i Ư\u{306} Ô\u{306}",
    "Lê Thị D'Jiêng \"Mẫu\" (Thử)",
    "Vừ A Dơ\u{306} Ho\u{300}a Thu\u{31b}\u{301}",
];

pub(crate) const PLACES: [&str; 10] = [
    "Buôn Kê\u{306}ô, xã Ea Thử, tỉnh Đắk Lắk",
    "Plei Rơ\u{306}bai, xã Ia Mẫu, tỉnh Gia Lai",
    "Làng Kon Ƀưh, xã Đăk Thí Dụ, tỉnh Quảng Ngãi",
    "Tổ dân phố số 15, ngách 102/45/7 ngõ 234 đường Nguyễn Thí Dụ Kéo Dài, phường Xuân Phương, thành \
     phố Hà Nội",
    "Buôn Čư\u{306} M’Gar Mẫu B, xã Cư M'gar Thử, tỉnh Đắk Lắk",
    "Ấp Sóc Mẫu, xã Ngọc Ưỡng Ễ Ậ, tỉnh Vĩnh Long",
    "Thôn Pờ Ê\u{306}, xã Măng Ƀút Thí Dụ, tỉnh Quảng Ngãi",
    "Số 1/2A hẻm 3’ đường Trần Thị Nghiêng (khu B), phường Thử, thành phố Huế",
    "Trung tâm Chăm sóc sức khỏe sinh sản và Bệnh viện Đa khoa khu vực Thí Dụ, phường Xuân Phương",
    "Làng Ơ\u{306}r Hư\u{306}k – Ia Mơ\u{306}r, xã biên giới Thí Điểm, tỉnh Gia Lai",
];

/// Another for each number, always the same.
pub(crate) struct Pick(pub(crate) u64);

impl Pick {
    pub(crate) fn next(&mut self, of: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % of
    }

    /// As one of the two keyboards types it: composed or decomposed.
    pub(crate) fn typed(&mut self, text: &str) -> String {
        if self.next(2) == 0 { text.nfd().collect() } else { text.nfc().collect() }
    }

    pub(crate) fn name(&mut self) -> String {
        let at = self.next(NAMES.len());
        self.typed(NAMES[at])
    }

    /// One that the single line of the blank has room for.
    pub(crate) fn short_place(&mut self) -> String {
        let short: Vec<&str> =
            PLACES.into_iter().filter(|place| place.chars().count() < 48).collect();
        let at = self.next(short.len());
        self.typed(short[at])
    }

    pub(crate) fn place(&mut self) -> String {
        let at = self.next(PLACES.len());
        self.typed(PLACES[at])
    }
}

/// Where a record says a person's name, and where a place.
const NAMES_AT: [&str; 6] = ["name", "spouse", "signed_by", "addressee", "child_name", "officer"];
const PLACES_AT: [&str; 5] = ["residence", "birth_place", "home_town", "place", "address"];

/// The same record with hard names and places wherever it says some.
pub(crate) fn hardened(value: &mut Value, pick: &mut Pick) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| hardened(item, pick)),
        Value::Object(map) => {
            // A cell says what it is beside its value.
            let field = map.get("field").and_then(Value::as_str).unwrap_or_default().to_owned();
            for (key, item) in map.iter_mut() {
                // The office is a public body, and lists of papers and agencies are no people.
                if matches!(key.as_str(), "office" | "papers" | "parts" | "promise" | "days") {
                    continue;
                }
                let of_cell = if key == "value" { field.rsplit('.').next() } else { None };
                let said = of_cell.unwrap_or(key.as_str());
                match item {
                    Value::String(text) if NAMES_AT.contains(&said) => *text = pick.name(),
                    Value::String(text) if said == "home_town" => *text = pick.short_place(),
                    Value::String(text) if PLACES_AT.contains(&said) => *text = pick.place(),
                    Value::Array(cells) if key == "cells" => {
                        let texts = cells.iter_mut().filter(|cell| cell.is_string());
                        for cell in texts.skip(1) {
                            *cell = Value::String(pick.name());
                        }
                        cells.iter_mut().for_each(|cell| hardened(cell, pick));
                    }
                    _ => hardened(item, pick),
                }
            }
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The width of pieces in µm, by the very file that is printed with.
pub(crate) fn width(face: Face, pieces: &[Piece], size: u32) -> i32 {
    static FILES: OnceLock<Vec<Vec<u8>>> = OnceLock::new();
    let files = FILES.get_or_init(|| {
        let read = |file: &str| {
            let folder = env!("CARGO_MANIFEST_DIR");
            std::fs::read(format!("{folder}/fonts/LiberationSerif-{file}.ttf")).unwrap()
        };
        ["Regular", "Bold", "Italic", "BoldItalic"].map(read).into()
    });
    let bytes = match face {
        Face::Regular => &files[0],
        Face::Bold => &files[1],
        Face::Italic => &files[2],
        Face::BoldItalic => &files[3],
    };
    let font = ttf_parser::Face::parse(bytes, 0).unwrap();
    let advance =
        |c: char| i64::from(font.glyph_hor_advance(font.glyph_index(c).unwrap()).unwrap());
    let units: i64 = pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.chars().map(advance).sum(),
            Piece::Gap(parts) => i64::from(*parts) * 2_048 / 1_000,
            Piece::Cluster { base, .. } => advance(*base),
        })
        .sum();
    i32::try_from(units * i64::from(size) * 25_400 / (2_048 * 7_200)).unwrap()
}
