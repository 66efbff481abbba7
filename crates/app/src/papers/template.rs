//! What a paper was made with, as hashes: the form without what is filled in, and the fonts. Two prints
//! that differ in nothing but the case have the same.

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use tannha_domain::{ids::Hash, sheet_print::MadeOf};
use tannha_print::{PaperKind, PrintProfile, Record, Sheet, Templates, font_report, lay_out_with};

use crate::{OfficeError, ledger::LedgerError};

/// What a finished paper was made with.
///
/// # Errors
/// As [`of`].
pub(super) fn made_of(
    record: &Record,
    paper: PaperKind,
    templates: &Templates,
    sheet: &Sheet,
    pdf: &[u8],
) -> Result<MadeOf, OfficeError> {
    Ok(MadeOf {
        pdf: Hash(Sha256::digest(pdf).into()),
        template: of(record, paper, templates)?,
        fonts: fonts(),
        template_name: sheet.template.clone(),
    })
}

/// The form that a record stands on: laid out with nothing filled in, in the words that a letter keeps.
///
/// # Errors
/// [`OfficeError::Layout`] for a form that cannot stand empty, which is a fault of ours.
pub(super) fn of(
    record: &Record,
    paper: PaperKind,
    templates: &Templates,
) -> Result<Hash, OfficeError> {
    let document = record.document();
    let blank = Record::least(document).ok_or(LedgerError::Encoding)?;
    let mut blank = serde_json::to_value(blank).map_err(|_| LedgerError::Encoding)?;
    let said = serde_json::to_value(record).map_err(|_| LedgerError::Encoding)?;
    // The words that a letter keeps, and what says which of a document's forms it is.
    if let Value::Object(blank) = &mut blank {
        for key in ["text", "kind", "register", "by", "parent_is"] {
            if let Some(said) = said.get(key).filter(|said| !said.is_null()) {
                blank.insert(key.to_owned(), said.clone());
            }
        }
    }
    // A back that says nothing is no form: it stands for any entry.
    if let (PaperKind::Back, Value::Object(blank)) = (paper, &mut blank) {
        blank.insert("later_changes".to_owned(), json!([{ "date": "2000", "text": "" }]));
    }
    // Labels and envelopes are drawn around somebody: the empty form is of one whom nothing is known of.
    let of_one = match record {
        Record::NhanGiao(_) => Some("labels"),
        Record::PhongBi(_) => Some("envelopes"),
        _ => None,
    };
    if let (Some(list), Value::Object(blank)) = (of_one, &mut blank) {
        blank.insert(list.to_owned(), json!([{ "code": "0" }]));
    }
    let blank = match record {
        // A table is its title and its columns, and who signs: one shape for all of them is no form.
        Record::BangBieu(table) => Record::BangBieu(Box::new(table.emptied())),
        _ => Record::from_json(document, blank).map_err(|_| LedgerError::Encoding)?,
    };
    // An empty form has no day of its own: it is the template of the paper's day that it stands for.
    let templates = templates.fixed_for(record);
    let sheet = lay_out_with(&templates, &blank, paper, &PrintProfile::default(), None)?;
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

#[cfg(test)]
mod tests {
    use tannha_print::DocumentCode;

    use super::*;

    #[test]
    fn every_form_stands_empty_and_no_two_are_alike() {
        let mut seen = std::collections::BTreeMap::new();
        for code in DocumentCode::ALL {
            // A record that says something: of what is drawn around people and rows the least is nothing.
            let record = Record::sample(code).or_else(|| Record::least(code)).unwrap();
            for paper in code.papers().iter().filter(|paper| **paper != PaperKind::Preview) {
                let hash = of(&record, *paper, Templates::shipped())
                    .unwrap_or_else(|no| panic!("{code} {paper:?}: {no}"));
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
            let mut said = serde_json::to_value(Record::least(code)).unwrap();
            said["text"] = json!(text);
            Record::from_json(code, said).unwrap()
        };
        let usual = of(&record(None), PaperKind::Plain, Templates::shipped()).unwrap();
        assert_eq!(usual, of(&record(None), PaperKind::Plain, Templates::shipped()).unwrap());
        let other =
            of(&record(Some("Phường chúc mừng gia đình.")), PaperKind::Plain, Templates::shipped())
                .unwrap();
        assert_ne!(usual, other);
        assert_ne!(fonts(), Hash::ZERO);
    }

    #[test]
    fn a_template_of_another_day_is_another_form() {
        let shipped = Templates::shipped();
        let code = DocumentCode::GiayKhaiSinh;
        let registered = |day: &str| {
            let said = json!({ "registration": { "date": day } });
            Record::from_json(code, said).unwrap()
        };
        let edition = shipped.pick_for(&registered("2026-11-17")).unwrap().unwrap();
        let drawn = of(&registered("2026-11-17"), PaperKind::Plain, shipped).unwrap();
        assert_eq!(drawn, of(&registered("2026-11-18"), PaperKind::Plain, shipped).unwrap());
        let fixed = shipped.fixed_for(&registered("2026-11-17"));
        assert_eq!(fixed.pick(code, None).unwrap().map(|of| of.version()), Some(edition.version()));
    }
}
