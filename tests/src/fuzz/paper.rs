//! Records of papers, as `tannha print --record` takes them from a file: laid out, or refused with
//! the place.

use serde_json::{Value, json};
use tannha_print::{DocumentCode, PaperKind, PrintProfile, Record, lay_out};

use super::{choice, chosen};

pub(super) fn check(bytes: &[u8]) {
    let Some((which, rest)) = chosen(bytes, 5) else { return };
    if which == 4 {
        if let Ok(profile) = serde_json::from_slice::<PrintProfile>(rest) {
            let record = Record::from_json(DocumentCode::GiayKhaiSinh, birth()).unwrap();
            let _ = lay_out(&record, PaperKind::Overprint, &profile);
        }
        return;
    }
    let document = DocumentCode::ALL[usize::from(which) % DocumentCode::ALL.len()];
    let Ok(value) = serde_json::from_slice::<Value>(rest) else { return };
    let Ok(record) = Record::from_json(document, value) else { return };
    let written = serde_json::to_value(&record).expect("a record can be written");
    assert_eq!(Record::from_json(document, written).as_ref(), Ok(&record), "a record reads back");
    let _ = (record.moment(), record.office());
    for paper in document.papers() {
        let _ = lay_out(&record, *paper, &PrintProfile::default());
    }
}

fn birth() -> Value {
    json!({
        "child": { "name": "Nguyễn Thị Mẫu", "sex": "Nữ", "born": "2026-11-20" },
        "registration": { "number": "12/2026", "date": "2026-11-23" },
    })
}

pub(super) fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    for (which, document) in (0..).zip(DocumentCode::ALL) {
        seeds.push(choice(which, b"{}"));
        let filled = example(&Record::schema(document), &Record::schema(document), 0);
        seeds.push(choice(which, filled.to_string().as_bytes()));
    }
    seeds.push(choice(1, birth().to_string().as_bytes()));
    seeds.push(choice(
        4,
        br#"{"printer":"x","dx_um":100,"dy_um":-100,"scale_x_ppm":2000,"fields":{}}"#,
    ));
    seeds
}

/// A value that follows a schema, made from it.
fn example(schema: &Value, root: &Value, depth: usize) -> Value {
    if let Some(name) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
        return example(&root["$defs"][name], root, depth);
    }
    for choice in ["anyOf", "oneOf", "allOf"] {
        if let Some(first) = schema[choice].as_array().and_then(|any| any.first()) {
            return example(first, root, depth);
        }
    }
    if let Some(fixed) = schema["enum"].as_array().and_then(|values| values.first()) {
        return fixed.clone();
    }
    if schema["const"] != Value::Null {
        return schema["const"].clone();
    }
    let kind = schema["type"].as_str().or_else(|| schema["type"][0].as_str());
    match kind.unwrap_or("object") {
        "object" if depth < 6 => {
            let fields = schema["properties"].as_object().into_iter().flatten();
            fields.map(|(name, of)| (name.clone(), example(of, root, depth + 1))).collect()
        }
        "array" => Value::Array(vec![example(&schema["items"], root, depth + 1)]),
        "string" if schema["format"] == "date-time" => json!("2026-11-23T19:30:00+07:00"),
        "string" => json!("2026-11-20"),
        "integer" | "number" => json!(7),
        "boolean" => json!(true),
        _ => Value::Null,
    }
}
