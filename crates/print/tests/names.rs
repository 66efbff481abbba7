//! Three hundred invented records with the hardest names and places: nothing clipped, no mark lost, and
//! every field read back letter by letter.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail where it stands")]

use std::process::Command;

use serde_json::{Value, json};
use tannha_print::{
    DocumentCode, Edition, LayoutError, Mark, Meta, PaperKind, Pictures, Piece, Press,
    PrintProfile, Record, Sheet, Templates, lay_out, lay_out_with, write_pdf,
};
use unicode_normalization::UnicodeNormalization;

mod judge;
mod samples;
use samples::{
    hard::{Pick, width},
    meta, record,
};

/// A record, and what must be read on its paper.
fn made(number: usize) -> (Record, Vec<String>) {
    let mut pick = Pick(number as u64 + 1);
    let mut said: Vec<String> = Vec::new();
    let mut say = |text: String, capitals: bool| {
        let composed: String = text.nfc().collect();
        said.push(if capitals { composed.to_uppercase().nfc().collect() } else { composed });
        Value::String(text)
    };
    let (document, value) = match number % 5 {
        0 => {
            let mut value = samples::certificate();
            value["child"]["name"] = say(pick.name(), true);
            value["child"]["birth_place"] = say(pick.place(), false);
            value["child"]["home_town"] = say(pick.short_place(), false);
            value["mother"]["name"] = say(pick.name(), false);
            value["mother"]["residence"] = say(pick.place(), false);
            value["father"]["name"] = say(pick.name(), false);
            value["father"]["residence"] = say(pick.place(), false);
            value["declarant"]["name"] = say(pick.name(), false);
            (DocumentCode::GiayKhaiSinh, value)
        }
        1 => {
            let mut value = samples::results::death();
            value["deceased"]["name"] = say(pick.name(), true);
            value["deceased"]["residence"] = say(pick.place(), false);
            value["place"] = say(pick.place(), false);
            value["declarant"]["name"] = say(pick.name(), false);
            value["signer"]["name"] = say(pick.name(), false);
            (DocumentCode::TrichLucKhaiTu, value)
        }
        2 => {
            let mut value = samples::results::marriage();
            for spouse in ["wife", "husband"] {
                value[spouse]["name"] = say(pick.name(), true);
                value[spouse]["residence"] = say(pick.place(), false);
            }
            (DocumentCode::GiayChungNhanKetHon, value)
        }
        3 => {
            let mut value = samples::letter();
            value["addressee"] = say(format!("Gia đình {} và {}", pick.name(), pick.name()), false);
            value["child_name"] = say(pick.name(), false);
            value["signer"]["name"] = say(pick.name(), false);
            (DocumentCode::ThuChucMung, value)
        }
        _ => {
            let mut value = samples::table(1);
            let cells: Vec<Value> = vec![
                json!("1"),
                say(pick.place(), false),
                say(pick.name(), false),
                json!("Giấy khai sinh"),
                json!(""),
            ];
            value["rows"] = json!([{ "kind": "group", "cells": [say(pick.place(), false)] }, { "cells": cells }]);
            value["signatures"][1]["name"] = say(pick.name(), false);
            (DocumentCode::BangBieu, value)
        }
    };
    (record(document, value), said)
}

/// Every other certificate goes over the Ministry's blank.
fn is_overprint(number: usize) -> bool {
    number.is_multiple_of(10)
}

fn paper(record: &Record, number: usize) -> PaperKind {
    match record.document() {
        DocumentCode::GiayKhaiSinh if is_overprint(number) => PaperKind::Overprint,
        _ => PaperKind::Plain,
    }
}

fn without_blanks(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn three_hundred_hard_names_come_back_letter_by_letter() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("names.pdf");
    let out = std::io::BufWriter::new(std::fs::File::create(&file).unwrap());
    let mut press = Press::new(out, meta(DocumentCode::GiayKhaiSinh)).unwrap();
    let mut wanted: Vec<(usize, Vec<String>)> = Vec::new();
    for number in 0..300 {
        let (record, said) = made(number);
        let sheet = lay_out(&record, paper(&record, number), &PrintProfile::default())
            .unwrap_or_else(|error| panic!("{number}: {error}: {record:?}"));
        wanted.push((sheet.pages.len(), said));
        press.add(&sheet).unwrap();
        nothing_is_clipped(&sheet, number);
    }
    press.finish().unwrap();

    let output = Command::new("pdftotext").args(["-raw"]).arg(&file).arg("-").output();
    let output = output.expect("pdftotext is needed (apt: poppler-utils)");
    let read = String::from_utf8(output.stdout).unwrap();
    assert_eq!(read, read.nfc().collect::<String>(), "what is read is composed");
    let mut pages = read.split('\u{c}');
    let (mut fields, mut marks) = (0, 0);
    for (number, (count, said)) in wanted.into_iter().enumerate() {
        let text: String = pages.by_ref().take(count).map(without_blanks).collect();
        for field in said {
            assert!(text.contains(&without_blanks(&field)), "{number}: {field:?} in {text}");
            fields += 1;
            marks += field.matches('\u{306}').count();
        }
    }
    assert!(fields > 1_000 && marks > 500, "{fields} fields, {marks} marks");
}

/// Every run ends inside the sheet, the room of a line is as wide as its letters, and each field that
/// says something has a box.
fn nothing_is_clipped(sheet: &Sheet, number: usize) {
    for (at, page) in sheet.pages.iter().enumerate() {
        for mark in &page.marks {
            let Mark::Run(run) = mark else { continue };
            let end = run.x + width(run.face, &run.pieces, run.size);
            assert!(
                run.x >= 5_000 && end <= page.width() - 5_000,
                "{number} {at}: {run:?} ends at {end}"
            );
            assert!(run.y >= 5_000 && run.y <= page.height() - 5_000, "{number} {at}: {run:?}");
        }
    }
}

/// Its lines as they are read.
fn lines(sheet: &Sheet) -> Vec<String> {
    let marks = sheet.pages.iter().flat_map(|page| &page.marks);
    let runs = marks.filter_map(|mark| match mark {
        Mark::Run(run) => Some(&run.pieces),
        _ => None,
    });
    let said = |piece: &Piece| match piece {
        Piece::Text(text) | Piece::Cluster { text, .. } => text.replace('\u{a0}', " "),
        Piece::Gap(_) => " ".to_owned(),
    };
    let line = |pieces: &Vec<Piece>| pieces.iter().map(said).collect::<String>();
    runs.map(|run| line(run).split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

const COPY: &str = include_str!("../templates/trich-luc-khai-tu-ban-sao.2020-07-16.json");

/// Names with words of small letters stay whole wherever a line has room for them: by what the field is,
/// since no capital tells it.
#[test]
fn a_name_with_small_words_is_not_parted_in_a_cell_or_a_sentence() {
    for name in ["Y Bhuăt byă Ê Nuôl", "H’ Hen niê kdăm", "Thổ Thị ka Thí Dụ"] {
        let words: Vec<&str> = name.split(' ').collect();
        let mut ends = std::collections::BTreeSet::new();
        for before in 1..60 {
            let mut copy = samples::extracts::death_copy(false);
            copy["declarant"]["name"] = json!(name);
            let label = format!("{}:", "o".repeat(before.min(32)));
            let of_copy = COPY.replace("Họ, chữ đệm, tên người đi khai tử:", &label);
            assert_ne!(of_copy, COPY);
            let edition = Edition::read(of_copy.as_bytes(), Pictures::none()).unwrap();
            let templates = Templates::shipped().trying(edition);
            let mut letter = samples::letter();
            letter["child_name"] = json!(name);
            let said = format!("{} chào mừng cháu {name} sinh ra.", "o".repeat(before));
            letter["body"] = json!([said]);
            for (document, value) in
                [(DocumentCode::TrichLucKhaiTuBanSao, copy), (DocumentCode::ThuChucMung, letter)]
            {
                let record = record(document, value);
                let profile = PrintProfile::default();
                let sheet =
                    lay_out_with(&templates, &record, PaperKind::Plain, &profile, None).unwrap();
                let of_name = |line: &&String| words.iter().any(|word| line.contains(word));
                let whole: Vec<String> = lines(&sheet).into_iter().collect();
                let found = whole.iter().filter(|line| line.contains(name)).count();
                assert!(
                    found > 0,
                    "{before}: {:?}",
                    whole.iter().filter(of_name).collect::<Vec<_>>()
                );
                ends.insert((document.slug(), whole.iter().any(|line| line.starts_with(name))));
            }
        }
        // Both were tried: lines with room for the name, and lines at whose end it had none.
        assert_eq!(ends.iter().filter(|(slug, _)| *slug == "thu-chuc-mung").count(), 2, "{name}");
    }
}

#[test]
fn the_same_names_typed_in_two_ways_are_the_same_bytes() {
    fn all(value: &mut Value, way: fn(&str) -> String) {
        match value {
            Value::String(text) => *text = way(text),
            Value::Array(items) => items.iter_mut().for_each(|item| all(item, way)),
            Value::Object(map) => map.values_mut().for_each(|item| all(item, way)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    for number in 0..25 {
        let (one, _) = made(number);
        let bytes = |way: fn(&str) -> String| {
            let mut value = serde_json::to_value(&one).unwrap();
            all(&mut value, way);
            let record = record(one.document(), value);
            let sheet = lay_out(&record, PaperKind::Plain, &PrintProfile::default()).unwrap();
            let meta = Meta { title: String::new(), author: String::new(), created: None };
            write_pdf(&sheet, &meta).unwrap()
        };
        assert!(
            bytes(|text| text.nfc().collect()) == bytes(|text| text.nfd().collect()),
            "{number}"
        );
    }
}

#[test]
fn a_letter_that_no_font_has_names_its_field_on_every_paper() {
    let cases = [
        (DocumentCode::GiayKhaiSinh, samples::certificate(), "/child/home_town", "child.home_town"),
        (DocumentCode::GiayKhaiSinh, samples::certificate(), "/father/name", "father.name"),
        (
            DocumentCode::TrichLucKhaiTu,
            samples::results::death(),
            "/deceased/name",
            "deceased.name",
        ),
        (
            DocumentCode::GiayChungNhanKetHon,
            samples::results::marriage(),
            "/wife/name",
            "wife.name",
        ),
        (DocumentCode::ThuChucMung, samples::letter(), "/child_name", "child.name"),
        (DocumentCode::BangBieu, samples::table(1), "/rows/1/cells/2", "table.rows"),
    ];
    // A Chăm letter, a Chinese one, and a mark that stands on no letter that is drawn.
    for character in ['ꨀ', '阮', '\u{1d165}'] {
        for (document, value, pointer, field) in &cases {
            let mut value = value.clone();
            *value.pointer_mut(pointer).unwrap() = json!(format!("Y {character}"));
            let record = record(*document, value);
            for paper in &samples::papers(&record) {
                let error = lay_out(&record, *paper, &PrintProfile::default()).unwrap_err();
                let expected = LayoutError::MissingGlyph { field: (*field).to_owned(), character };
                assert_eq!(*error.bare(), expected, "{document} {paper}");
            }
        }
    }
}
