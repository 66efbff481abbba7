//! What people type, paste or scan: names, dates, numbers, codes, addresses, a search.

use std::{cell::LazyCell, collections::BTreeMap};

use chrono::NaiveDate;
use tannha_app::search::Finder;
use tannha_district::Code;
use tannha_domain::{
    calendar::ClockTime,
    case::{Field, HANDLINGS, form},
    identity::{CitizenId, check_id},
    ids::{ActId, DeviceId, Hash, OfficerId, PublicKey, WardId},
    name::{NameOrder, PersonName, sort_written},
    partial_date::PartialDate,
    place::find_communes,
    text,
    time::Moment,
};

use super::{choice, chosen};

thread_local! {
    static FINDER: LazyCell<Finder> = LazyCell::new(Finder::default);
}

pub(super) fn check(bytes: &[u8]) {
    let Some((which, rest)) = chosen(bytes, 9) else { return };
    let typed = String::from_utf8_lossy(rest);
    match which {
        0 => name(&typed),
        1 => date(&typed),
        2 => citizen_id(&typed),
        3 => ids(&typed),
        4 => folded(&typed),
        5 => field(&typed),
        6 => form_of(&typed),
        7 => drop(find_communes(&typed, None, 20)),
        _ => FINDER.with(|finder| drop(finder.find(&typed, 20))),
    }
}

fn name(typed: &str) {
    let Ok((name, _)) = PersonName::check(typed) else { return };
    assert_eq!(PersonName::parse(name.full()).as_ref(), Ok(&name), "a name reads back");
    let _ = (name.upper(), name.key(), NameOrder::of(&name));
    let lines: Vec<String> = typed.lines().map(str::to_owned).collect();
    assert_eq!(sort_written(lines.clone()).len(), lines.len(), "sorting loses no name");
}

fn date(typed: &str) {
    if let Ok(date) = PartialDate::parse(typed) {
        assert_eq!(PartialDate::parse(&date.to_string()), Ok(date), "a date reads back");
        assert_eq!(PartialDate::parse(&date.iso()), Ok(date), "and in ISO");
    }
    if let Ok(moment) = Moment::parse(typed) {
        let shown = Moment::parse(&moment.rfc3339()).expect("a moment that was shown reads back");
        assert_eq!(shown.utc_ms(), moment.utc_ms().div_euclid(1000) * 1000);
        let _ = (moment.date(), moment.in_vietnam().time());
    }
    if let Ok(time) = ClockTime::parse(typed) {
        assert_eq!(ClockTime::of(time.time()), time);
    }
}

fn citizen_id(typed: &str) {
    if let Ok(id) = CitizenId::parse(typed) {
        assert_eq!(CitizenId::parse(id.as_str()).as_ref(), Ok(&id), "a number reads back");
        let _ = (id.masked(), id.sex(), id.birth_year(), id.province());
    }
    let _ = check_id(typed, None, Some(2026));
}

fn ids(typed: &str) {
    let _ = (ActId::parse(typed), DeviceId::parse(typed), Hash::parse(typed));
    if let Ok(key) = PublicKey::parse(typed) {
        assert_eq!(PublicKey::parse(&key.to_string()), Ok(key));
    }
    if let (Ok(ward), Ok(officer)) = (WardId::parse(typed), OfficerId::parse(typed)) {
        assert_eq!(ward.as_str(), officer.as_str());
    }
    if let Some(code) = Code::parse(typed) {
        assert_eq!(Code::parse(&code.to_string()), Some(code), "a code reads back");
    }
}

fn folded(typed: &str) {
    let folded = text::fold(typed);
    assert_eq!(text::fold(&folded), folded, "folded is folded");
    assert_eq!(text::nfc(&text::nfc(typed)), text::nfc(typed));
    assert_eq!(text::tidy(&text::tidy(typed)), text::tidy(typed));
    let _ = (text::fold_loose(typed), text::tone_key(typed), text::initials(typed));
    let _ = text::check_chars(typed);
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

/// One field: what is kept in canonical form is its own canonical form.
fn field(typed: &str) {
    let mut chars = typed.chars();
    let Some(first) = chars.next() else { return };
    let field = Field::ALL[first as usize % Field::ALL.len()];
    if let Ok((value, _)) = form::read_field(field, chars.as_str(), today()) {
        let again = form::read_field(field, &value, today());
        assert_eq!(again.map(|(value, _)| value), Ok(value), "{field:?} reads back");
    }
}

/// A whole form, one field a line.
fn form_of(typed: &str) {
    for handling in HANDLINGS {
        let fields: Vec<Field> = handling.form.fields().collect();
        let lines = typed.lines().zip(fields.iter().cycle());
        let typed: BTreeMap<Field, String> = lines.map(|(line, f)| (*f, line.to_owned())).collect();
        let reading = form::read(handling.form, &typed, today());
        let again = form::read(handling.form, &reading.values, today());
        assert_eq!(again.values, reading.values, "{} reads back", handling.procedure);
    }
}

pub(super) fn seeds() -> Vec<Vec<u8>> {
    let typed: [(u8, &[&str]); 9] = [
        (0, &["Nguyễn Thị Hồng Mẫu", "NGUYỄN VĂN A", "Lê\u{309} Thi\u{323}", "Y Mẫu", "A\nB"]),
        (1, &["05/2005", "2005", "29/02/2024", "2026-11-23", "7:30", "2026-11-23T19:30:00+07:00"]),
        (2, &["001300012345", "001 300 012 345", "12345678"]),
        (3, &["00592-ABCD-EFGH-JKMN", "00592", "hanh", "000102030405060708090a0b0c0d0e0f"]),
        (4, &["Đường Trần Hưng Đạo", "ﬁ ß İ", "o\u{31b}\u{323}"]),
        (5, &["\u{0}Nguyễn Thị Mẫu", "\u{2}20/11/2026", "\u{9}0900 000 000", "\u{5}a@example.vn"]),
        (6, &["Nguyễn Thị Mẫu\n20/11/2026\nnữ\n\n00592", "x\ny\nz"]),
        (7, &["tu liem", "00592", "phường Từ Liêm, thành phố Hà Nội"]),
        (8, &["nguyen thi mau 2026", "0900", "H26.99"]),
    ];
    let each = |(which, texts): (u8, &[&str])| -> Vec<Vec<u8>> {
        texts.iter().map(|text| choice(which, text.as_bytes())).collect()
    };
    typed.into_iter().flat_map(each).collect()
}
