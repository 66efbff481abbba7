//! Every code of this crate has its sentence, and every field and paper its name, in both languages.
#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

use serde_json::json;
use tannha_i18n::{Locale, NO_ARGS, text, try_text};
use tannha_print::{
    DocumentCode, Face, ImageRefusal, LayoutError, MeasuredCross, PaperKind, PrintError,
    PrintProfile, Record, TemplateError, TemplateProblem, lay_out,
};

mod samples;

type Params = Vec<(&'static str, String)>;

fn said(code: &str, params: &Params) {
    for locale in Locale::ALL {
        let arguments = params.iter().map(|(name, value)| (*name, value.as_str()));
        let sentence = try_text(locale, code, arguments).unwrap_or_else(|error| panic!("{error}"));
        assert!(sentence.len() > 20 && !sentence.contains("{ "), "{code}: {sentence}");
    }
}

#[test]
fn every_code_has_a_sentence_and_its_parameters() {
    let field = || "child.name".to_owned();
    let (document, paper) = (DocumentCode::ThuChucMung, PaperKind::Overprint);
    for error in [
        LayoutError::Overflow { field: field(), lines: 2 },
        LayoutError::WideWord { field: field() },
        LayoutError::OverPage { field: field() },
        LayoutError::Row { field: "table.rows".to_owned(), row: "12".to_owned() },
        LayoutError::OffSheet { field: field() },
        LayoutError::MissingGlyph { field: field(), character: '🎉' },
        LayoutError::Incomplete { field: field(), given: "mother.name".to_owned() },
        LayoutError::NoItems { field: "labels".to_owned() },
        LayoutError::NoBack { field: "later_changes".to_owned() },
        LayoutError::BackFull { field: "later_changes".to_owned(), rows: 28 },
        LayoutError::Qr { field: field() },
        LayoutError::Picture { field: "letter.seal".to_owned() },
    ] {
        // Whatever stops a page names the template of it.
        let (template, error) = ("giay-khai-sinh@2020-07-16".to_owned(), Box::new(error));
        let error = LayoutError::OnPage { template: template.clone(), error };
        said(error.code(), &error.params());
        assert!(error.params().contains(&("template", template)), "{error}");
    }
    for error in [
        LayoutError::Paper { document, paper },
        LayoutError::BackEmpty,
        LayoutError::Font(Face::Bold),
    ] {
        said(error.code(), &error.params());
    }
    for error in [
        PrintError::Font(Face::Bold),
        PrintError::Glyph { face: Face::Bold, character: 'x' },
        PrintError::Write,
        PrintError::Read,
        PrintError::NoSuchPage { page: 3, pages: 2 },
        PrintError::Resolution(7),
        PrintError::Picture,
    ] {
        said(error.code(), &error.params());
    }
    for refusal in [ImageRefusal::TooLarge, ImageRefusal::NotPng, ImageRefusal::Unreadable] {
        said(refusal.code(), &Vec::new());
    }
    for problem in TemplateProblem::ALL {
        let place = "form[3].row.value".to_owned();
        let (template, value) = ("giay-khai-sinh@2020-07-16".to_owned(), "x".to_owned());
        let error = TemplateError { template, place, problem, value };
        said(error.code(), &error.params());
    }
    let certificate = DocumentCode::GiayKhaiSinh;
    for wrong in [
        json!({ "nickname": 1 }),
        json!({ "child": { "born": "hôm qua" } }),
        json!({ "later_changes": [{}] }),
    ] {
        let error = Record::from_json(certificate, wrong).unwrap_err();
        said(error.code(), &error.params());
    }
    let unknown = DocumentCode::from_slug("giay-ket-hon").unwrap_err();
    said(unknown.code(), &unknown.params());
    let far = PrintProfile::default().corrected([MeasuredCross { x_um: 0, y_um: 0 }; 4]);
    let far = far.unwrap_err();
    said(far.code(), &far.params());
}

#[test]
fn every_paper_and_document_has_its_name() {
    for document in DocumentCode::ALL {
        let key = format!("document-{document}");
        assert_eq!(text(Locale::Vi, &key, NO_ARGS), document.title_vi());
        assert_eq!(text(Locale::En, &key, NO_ARGS), document.title_en());
    }
    for paper in PaperKind::ALL {
        for locale in Locale::ALL {
            try_text(locale, &format!("paper-{paper}"), NO_ARGS).unwrap();
        }
    }
}

#[test]
fn every_field_on_paper_has_its_name() {
    for (_, record) in samples::all() {
        if record.document() == DocumentCode::BangCanIn {
            continue;
        }
        let sheet = lay_out(&record, PaperKind::Preview, &PrintProfile::default()).unwrap();
        for place in &sheet.fields {
            let key = format!("print-field-{}", place.field.replace(['.', '_'], "-"));
            for locale in Locale::ALL {
                try_text(locale, &key, NO_ARGS).unwrap_or_else(|error| panic!("{error}"));
            }
        }
    }
}
