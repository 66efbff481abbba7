//! The table against what the law and another data set count, and the search as people type.

use super::*;

#[test]
fn the_table_counts_what_the_law_counts() {
    assert_eq!(provinces().len(), 34);
    assert_eq!(communes().len(), 3321);
    let count = |kind| communes().iter().filter(|commune| commune.kind == kind).count();
    assert_eq!(count(CommuneKind::Xa), 2621);
    assert_eq!(count(CommuneKind::Phuong), 687);
    assert_eq!(count(CommuneKind::DacKhu), 13);
    let cities = provinces().iter().filter(|p| p.kind == ProvinceKind::ThanhPho).count();
    assert_eq!(cities, 6);
    assert_eq!(communes_of("01").len(), 126);
    assert!(communes_of("00").is_empty() && communes_of("99").is_empty());
}

#[test]
fn every_row_is_well_formed_and_every_code_is_found_again() {
    for commune in communes() {
        assert!(commune.code.len() == 5 && commune.code.bytes().all(|b| b.is_ascii_digit()));
        assert_eq!(commune.name, crate::text::tidy(commune.name));
        assert_eq!(super::commune(commune.code), Some(commune));
    }
    for one in provinces() {
        assert!(one.code.len() == 2 && !communes_of(one.code).is_empty());
        assert_eq!(province(one.code), Some(one));
    }
    assert_eq!(super::commune("592"), None, "leading zeros count");
    let tsv = include_str!("../../data/places.tsv");
    assert!(tsv.len() < 300_000 && tsv.lines().count() == 34 + 3321, "no line was passed over");
}

#[test]
fn the_wards_of_old_nam_tu_liem_have_their_codes() {
    let table =
        [("00592", "Từ Liêm"), ("00622", "Xuân Phương"), ("00634", "Tây Mỗ"), ("00637", "Đại Mỗ")];
    for (code, name) in table {
        let ward = commune(code).unwrap();
        assert_eq!((ward.name, ward.kind, ward.province.code), (name, CommuneKind::Phuong, "01"));
    }
}

#[test]
fn a_kind_is_read_from_the_full_name() {
    // The source's own column of kinds has these four wrong; the counts do not show it.
    let table = [
        ("10543", "phường Việt Hòa"),
        ("11848", "xã Vĩnh Hòa"),
        ("31213", "phường Tân Lộc"),
        ("31299", "xã Phong Điền"),
    ];
    for (code, short) in table {
        assert_eq!(commune(code).map(Commune::short).as_deref(), Some(short));
    }
}

#[test]
fn names_are_written_with_the_decrees_capitals() {
    let written = |code: &str| commune(code).unwrap().written();
    assert_eq!(written("00592"), "phường Từ Liêm, thành phố Hà Nội");
    assert_eq!(province("79").unwrap().written(), "Thành phố Hồ Chí Minh");
    assert_eq!(province("25").unwrap().written(), "tỉnh Phú Thọ");
    let named = |name: &str| communes().iter().find(|c| c.name == name).unwrap().short();
    assert_eq!(named("1 Bảo Lộc"), "Phường 1 Bảo Lộc");
    assert_eq!(named("Điện Biên Phủ"), "Phường Điện Biên Phủ");
    assert_eq!(named("Lê Đại Hành"), "Phường Lê Đại Hành");
    assert_eq!(named("Côn Đảo"), "đặc khu Côn Đảo");
    assert_eq!(with_noun("phường", "1"), "Phường 1");
}

#[test]
fn every_capitalised_name_is_a_places() {
    for name in include_str!("../../data/capitalised_names.txt").lines() {
        let known = communes().iter().map(|c| c.name).chain(provinces().iter().map(|p| p.name));
        assert!(known.into_iter().any(|known| known == name), "{name}");
    }
}

#[test]
fn a_commune_is_found_as_people_type() {
    let first = |query: &str| find_communes(query, None, 5).first().map(|c| c.code);
    assert_eq!(first("tu liem"), Some("00592"));
    assert_eq!(first("Từ Liêm"), Some("00592"));
    assert_eq!(first("TU LIEM ha noi"), Some("00592"));
    assert_eq!(first("phường từ liêm, thành phố hà nội"), Some("00592"));
    assert_eq!(first("tay mo"), Some("00634"));
    assert_eq!(first("dai mo"), Some("00637"));
    assert_eq!(first("00637"), Some("00637"));
    assert_eq!(first("m'drak").and_then(commune).map(|c| c.name), Some("M'Drắk"));
    assert_eq!(first("không có đâu"), None);
    assert_eq!(first(""), None);
}

#[test]
fn diacritics_that_were_typed_decide() {
    let names = |query: &str| -> Vec<_> {
        find_communes(query, Some("31"), 9).iter().map(|c| c.name).collect()
    };
    assert_eq!(names("cẩm giàng")[0], "Cẩm Giàng");
    assert_eq!(names("cẩm giang")[0], "Cẩm Giang");
    assert_eq!(names("cam giang").len(), 2, "without them both answer");
}

#[test]
fn a_prefix_stands_before_a_word_further_in() {
    let found = find_communes("xuan", Some("01"), 50);
    let starts = |c: &&Commune| crate::text::fold(c.name).starts_with("xuan");
    let last_prefix = found.iter().rposition(starts).unwrap();
    assert!(found[..=last_prefix].iter().all(starts));
    assert!(found.len() <= 50 && found.iter().all(|c| c.province.code == "01"));
    assert_eq!(find_communes("", Some("01"), 3).len(), 3);
}

#[test]
fn a_snapshot_keeps_the_text_of_its_day() {
    let place = commune("00592").unwrap().snapshot();
    assert_eq!(place.at("số 5, tổ 3").text, "số 5, tổ 3, phường Từ Liêm, thành phố Hà Nội");
    assert_eq!(place.at(" "), place);
    let old: PlaceSnapshot =
        serde_json::from_str(r#""phường  Mễ Trì, quận Nam Từ Liêm, thành phố Hà Nội""#).unwrap();
    assert_eq!(
        (old.code, old.text.as_str()),
        (None, "phường Mễ Trì, quận Nam Từ Liêm, thành phố Hà Nội")
    );
    let json = serde_json::to_string(&place).unwrap();
    assert_eq!(serde_json::from_str::<PlaceSnapshot>(&json).unwrap(), place);
    let bytes = minicbor::to_vec(&place).unwrap();
    assert_eq!(minicbor::decode::<PlaceSnapshot>(&bytes).unwrap(), place);
}
