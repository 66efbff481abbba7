//! What a paper was made with, as hashes: the form without what is filled in, and the fonts. Two prints
//! that differ in nothing but the case have the same.

use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};
use tannha_domain::ids::Hash;
use tannha_print::{DocumentCode, PaperKind, PrintProfile, Record, font_report, lay_out};

use crate::{OfficeError, ledger::LedgerError};

/// The form that a record stands on: laid out with nothing filled in, in the words that a letter keeps.
///
/// # Errors
/// [`OfficeError::Layout`] for a form that cannot stand empty, which is a fault of ours.
pub(super) fn of(record: &Record, paper: PaperKind) -> Result<Hash, OfficeError> {
    let mut blank = least(record.document());
    let said = serde_json::to_value(record).map_err(|_| LedgerError::Encoding)?;
    if let Some(text) = said.get("text") {
        blank.insert("text".to_owned(), text.clone());
    }
    let blank = Record::from_json(record.document(), Value::Object(blank))
        .map_err(|_| LedgerError::Encoding)?;
    let sheet = lay_out(&blank, paper, &PrintProfile::default())?;
    let drawn = format!("{} {} {sheet:?}", record.document().slug(), paper.slug());
    Ok(Hash(Sha256::digest(drawn.as_bytes()).into()))
}

/// All fonts that papers are set in.
pub(super) fn fonts() -> Hash {
    let mut all = Sha256::new();
    for face in font_report() {
        all.update(format!("{} {}\n", face.name, face.sha256));
    }
    Hash(all.finalize().into())
}

/// The least that a record says: what its form cannot do without, the same for every case.
fn least(document: DocumentCode) -> Map<String, Value> {
    let moment = "2000-01-01T00:00:00+07:00";
    let office = json!({ "name": "-", "place": "-" });
    let promise = json!({ "received": moment, "due": moment });
    let sorry = json!({ "late": { "promised": moment, "reason": "-", "new_due": moment } });
    let said: &[(&str, Value)] = match document {
        DocumentCode::GiayTiepNhan => &[
            ("office", office),
            ("case_code", json!("-")),
            ("procedure", json!("-")),
            ("promise", promise),
        ],
        DocumentCode::PhieuBoSung
        | DocumentCode::PhieuTuChoi
        | DocumentCode::VanBanXinLoi
        | DocumentCode::ThongBaoDung => {
            &[("office", office), ("case_code", json!("-")), ("procedure", json!("-"))]
        }
        DocumentCode::ThuChucMung
        | DocumentCode::ThuKemGiayTo
        | DocumentCode::ThuCamOn
        | DocumentCode::ThuChiaBuon => &[("office", office)],
        DocumentCode::ThuXinLoi => &[("office", office), ("sorry_for", sorry)],
        _ => &[],
    };
    said.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect()
}

#[cfg(test)]
mod tests {
    use tannha_domain::case::Document;

    use super::*;
    use crate::papers::document_code;

    #[test]
    fn every_form_stands_empty_and_no_two_are_alike() {
        let mut seen = std::collections::BTreeMap::new();
        for code in Document::ALL.iter().filter_map(|document| document_code(*document)) {
            let record = Record::from_json(code, Value::Object(least(code))).unwrap();
            for paper in code.papers().iter().filter(|paper| **paper != PaperKind::Preview) {
                let hash =
                    of(&record, *paper).unwrap_or_else(|no| panic!("{code} {paper:?}: {no}"));
                if let Some(other) = seen.insert(hash, (code, *paper)) {
                    panic!("{code} {paper:?} is {other:?}");
                }
            }
        }
        assert!(seen.len() > 20);
    }

    #[test]
    fn a_letter_in_other_words_stands_on_another_form() {
        let code = DocumentCode::ThuChucMung;
        let record = |text: Option<&str>| {
            let mut said = least(code);
            said.extend(text.map(|text| ("text".to_owned(), json!(text))));
            Record::from_json(code, Value::Object(said)).unwrap()
        };
        let usual = of(&record(None), PaperKind::Plain).unwrap();
        assert_eq!(usual, of(&record(None), PaperKind::Plain).unwrap());
        let other = of(&record(Some("Phường chúc mừng gia đình.")), PaperKind::Plain).unwrap();
        assert_ne!(usual, other);
        assert_ne!(fonts(), Hash::ZERO);
    }
}
