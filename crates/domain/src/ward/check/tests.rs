use serde_json::json;

use super::*;
use crate::ward::choice::tests::settings;

fn whole() -> WardSettings {
    WardSettings {
        province: "thành phố Mẫu".to_owned(),
        superior: "cấp trên".to_owned(),
        unit_code: "H26.12".to_owned(),
        letter_symbol: "UBND-VP".to_owned(),
        ..settings()
    }
}

fn faults(change: impl FnOnce(&mut Value)) -> Vec<(&'static str, String)> {
    let known = whole();
    let mut file = written(&known);
    change(&mut file);
    let named = |faults: Vec<WardFault>| faults.into_iter().map(|f| (f.code, f.field)).collect();
    match read(&file.to_string(), &known) {
        Err(faults) => named(faults),
        Ok(set) => named(check(&known.ward, &set, Rulebook::built_in())),
    }
}

#[test]
fn what_is_shown_can_be_set_again_and_changes_nothing() {
    let known = whole();
    assert_eq!(faults(|_| {}), []);
    let shown = json!({ "ward": "00592", "settings": written(&known) }).to_string();
    assert_eq!(read(&shown, &known), Ok(known));
}

#[test]
fn the_words_of_declarations_can_be_set_and_those_of_letters_are_the_wards_own() {
    let known = whole();
    let words = json!({ "birth": { "pledge": "Tôi cam đoan.", "notes": [] } });
    let mut file = written(&known);
    file["declarations"] = words;
    assert_eq!(read(&file.to_string(), &known).unwrap().declarations.len(), 1);
    let slips = faults(|file| file["letter_texts"] = json!({}));
    assert_eq!(slips, [("not-yours", "letter_texts".to_owned())]);
}

#[test]
fn each_slip_is_named_by_its_key() {
    let table: [(&str, Value, &str); 31] = [
        ("ward", json!("00622"), "other-ward"),
        ("name", json!(" "), "text-missing"),
        ("address", json!("a".repeat(201)), "text-form"),
        ("phone", json!("hỏi cô Hạnh"), "phone-form"),
        ("unit_code", json!("H26 12"), "symbol-form"),
        ("commitment", json!("không_có"), "commitment-unknown"),
        ("agencies", json!({ "buoc-la": "Công an phường" }), "agency-step"),
        ("agencies", json!({ "thuong-tru": "" }), "agency-name"),
        ("check_address", json!("http://phuong.example"), "address-form"),
        ("late_reasons", json!(["phần mềm bị gián đoạn."]), "reason-form"),
        ("late_reasons", json!(["do mạng", "Do mạng"]), "reason-form"),
        ("usage", json!({ "alarms": { "officer": 1, "leader": 1 } }), "alarm-days"),
        ("usage", json!({ "alarms": { "officer": 3, "leader": 0 } }), "alarm-days"),
        ("usage", json!({ "register_symbol": "TP HT" }), "symbol-form"),
        ("usage", json!({ "symbols": { "change": "TL TĐ" } }), "symbol-form"),
        (
            "usage",
            json!({ "complaints": [{ "kind": "remark", "term": { "working-days": 0 } }] }),
            "complaint-term",
        ),
        ("usage", json!({ "points": [20, 20, 20, 20] }), "points"),
        ("usage", json!({ "points": [20, 20, 20, 20, 21] }), "points"),
        (
            "usage",
            json!({ "reform": [{ "name": "Phường Mẫu", "tenths": 900, "rank": 4, "of": 3 }] }),
            "reform",
        ),
        ("privacy", json!({ "idle_minutes": 0 }), "idle-minutes"),
        ("privacy", json!({ "idle_minutes": 5, "round_minutes": 6 }), "idle-minutes"),
        ("privacy", json!({ "search_days": 3 }), "search-days"),
        ("privacy", json!({ "idle": 5 }), "unreadable"),
        (
            "column_maps",
            json!([{ "name": "Phần mềm Mẫu", "book": "sổ lạ", "columns": [] }]),
            "map-form",
        ),
        (
            "column_maps",
            json!([{ "name": "Phần mềm Mẫu", "book": "births",
                "columns": [{ "head": "SO", "column": "number" }, { "head": "so", "column": "date" }] }]),
            "map-column",
        ),
        (
            "column_maps",
            json!([{ "name": "Phần mềm Mẫu", "book": "births",
                "columns": [{ "head": null, "column": "child.shoe" }] }]),
            "map-column",
        ),
        ("usage", json!({ "word": {} }), "unreadable"),
        ("numbering", json!("guessed"), "unreadable"),
        ("district_key", json!("00"), "not-yours"),
        ("chosen", json!({}), "not-yours"),
        ("phones", json!("024"), "unknown-key"),
    ];
    for (key, value, code) in table {
        let found = faults(|file| file[key] = value.clone());
        assert_eq!(found.first().map(|(code, _)| *code), Some(code), "{key}: {value}");
    }
    let gone = faults(|file| drop(file.as_object_mut().unwrap().remove("phone")));
    assert_eq!(gone[0].0, "unreadable", "settings are whole");
}

#[test]
fn settings_of_old_have_the_usual_ways() {
    let known = whole();
    assert_eq!(known.usage.symbol(), "TP/HT");
    assert_eq!((known.usage.alarms.officer, known.usage.alarms.leader), (2, 1));
    let mut file = written(&known);
    file.as_object_mut().unwrap().remove("usage");
    assert_eq!(read(&file.to_string(), &known), Ok(known));
}
