//! Papers for an archive that asks for PDF/A-1b, judged by PDFBox's Preflight and by veraPDF; and files
//! that are broken on purpose, so that it is seen what each judge would say.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail where it stands")]

use std::fs;
use std::path::PathBuf;

use lopdf::{Document, Object};
use tannha_print::{
    Conformance, DocumentCode, PaperKind, Press, Sheet, write_batch, write_batch_as,
};

mod others;
mod samples;
use samples::{
    meta, record,
    sheets::{stamped, with_picture},
};

fn kept(sheets: &[Sheet]) -> Vec<u8> {
    write_batch_as(sheets, &meta(DocumentCode::ThuChucMung), Conformance::A1b).unwrap()
}

fn letter() -> Sheet {
    stamped(&record(DocumentCode::ThuChucMung, samples::letter()), PaperKind::Plain)
}

/// Files in a folder of their own.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("papers")).unwrap();
        Self(folder)
    }

    fn path(&self) -> PathBuf {
        self.0.path().join("papers")
    }

    fn put(&self, name: &str, bytes: &[u8]) -> (&'static str, PathBuf) {
        let path = self.path().join(format!("{name}.pdf"));
        fs::write(&path, bytes).unwrap();
        ("1b", path)
    }
}

#[test]
fn every_paper_can_be_kept_by_an_archive_of_the_first_part() {
    let folder = Folder::new();
    let mut files = Vec::new();
    for (name, record) in samples::each() {
        for paper in &samples::papers(&record) {
            // The preview is the plain page under a watermark; one of each kind is enough.
            if *paper == PaperKind::Preview && !name.ends_with("typical") {
                continue;
            }
            files.push(folder.put(&format!("{name}.{paper}"), &kept(&[stamped(&record, *paper)])));
        }
    }
    let all: Vec<Sheet> =
        samples::all().iter().map(|(_, r)| stamped(r, PaperKind::Plain)).collect();
    files.push(folder.put("batch", &kept(&all)));
    let pictured = [with_picture(&letter(), 200), with_picture(&letter(), 10)];
    files.push(folder.put("pictures", &kept(&pictured)));

    let said = others::preflight(&folder.path());
    assert_eq!(said.len(), files.len());
    let failed: Vec<_> = said.iter().filter(|(_, errors)| !errors.is_empty()).collect();
    assert!(failed.is_empty(), "{failed:#?}");
    let said = others::verapdf(&files);
    let failed: Vec<_> = said.iter().filter(|line| !line.starts_with("pass ")).collect();
    assert!(failed.is_empty(), "{failed:#?}");
}

/// Another word of the same length in its place.
fn instead(pdf: &[u8], word: &str, other: &str) -> Vec<u8> {
    assert_eq!(word.len(), other.len());
    let at = pdf.windows(word.len()).position(|window| window == word.as_bytes()).unwrap();
    let mut broken = pdf.to_vec();
    broken[at..at + word.len()].copy_from_slice(other.as_bytes());
    broken
}

/// Written anew by somebody else, after a change.
fn rewritten(pdf: &[u8], change: impl Fn(&mut Document)) -> Vec<u8> {
    let mut document = Document::load_mem(pdf).unwrap();
    change(&mut document);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

fn soft_mask(document: &mut Document) {
    let pictures = document.objects.values_mut().filter_map(|object| object.as_stream_mut().ok());
    let picture = pictures.into_iter().find(|stream| stream.dict.has(b"Mask")).unwrap();
    let mask = picture.dict.remove(b"Mask").unwrap();
    picture.dict.set("SMask", mask);
}

fn seen_through(document: &mut Document) {
    let state = lopdf::dictionary! { "Type" => "ExtGState", "ca" => Object::Real(0.5) };
    let state = document.add_object(state);
    let id = document.get_pages()[&1];
    // Who looks at what is drawn alone sees it only where it is used.
    let content = [&b"/Gs gs\n"[..], &document.get_page_content(id)].concat();
    document.change_page_content(id, content).unwrap();
    let page = document.get_object_mut(id).unwrap().as_dict_mut().unwrap();
    let resources = page.get_mut(b"Resources").unwrap().as_dict_mut().unwrap();
    resources.set("ExtGState", lopdf::dictionary! { "Gs" => state });
}

#[test]
fn a_file_that_no_such_archive_takes_is_refused_by_name() {
    let folder = Folder::new();
    let sound = kept(&[letter()]);
    let pictured = kept(&[with_picture(&letter(), 200)]);
    let newer = write_batch(&[letter()], &meta(DocumentCode::ThuChucMung)).unwrap();
    // What Preflight says is wrong, by its own numbers.
    let broken = [
        ("a font that is not in the file", instead(&sound, "/FontFile2", "/FontFileX"), "3.1.3"),
        ("no list of the letters that are", instead(&sound, "/CIDSet", "/CIDSeX"), "3.1.11"),
        ("no XMP", instead(&sound, "/Metadata ", "/MetadatX "), "7.1"),
        ("another part", instead(&sound, "<pdfaid:part>1", "<pdfaid:part>2"), "7.11.2"),
        ("no profile of colours", instead(&sound, "/OutputIntents", "/OutputIntentX"), "2.4.3"),
        ("a mask of many greys", rewritten(&pictured, soft_mask), "2.2.2"),
        ("a state that is seen through", rewritten(&sound, seen_through), "4.1.2"),
        ("the second part", newer, "1.4"),
    ];
    let mut files = vec![
        folder.put("sound", &sound),
        folder.put("written anew", &rewritten(&pictured, |_| {})),
    ];
    files.extend(broken.iter().map(|(name, bytes, _)| folder.put(name, bytes)));

    let said = others::preflight(&folder.path());
    assert_eq!(said.len(), files.len());
    assert!(said["sound.pdf"].is_empty() && said["written anew.pdf"].is_empty(), "{said:#?}");
    let other = broken.iter().filter_map(|(name, _, code)| {
        let errors = &said[&format!("{name}.pdf")];
        let named = errors.iter().any(|error| error.starts_with(&format!("{code}: ")));
        (!named).then_some((name, code, errors))
    });
    let other: Vec<_> = other.collect();
    assert!(other.is_empty(), "{other:#?}");
    let said = others::verapdf(&files);
    let passed: Vec<_> = said.iter().filter(|line| line.starts_with("pass ")).collect();
    assert_eq!(passed.len(), 2, "{said:#?}");
    assert!(passed[0].ends_with("sound.pdf") && passed[1].ends_with("written anew.pdf"));
}

#[test]
fn a_file_of_the_first_part_is_pdf_1_4_and_its_objects_lie_open() {
    let pdf = kept(&[letter(), with_picture(&letter(), 200)]);
    assert!(pdf.starts_with(b"%PDF-1.4\n"));
    let has = |word: &[u8]| pdf.windows(word.len()).any(|window| window == word);
    assert!(has(b"\nxref\n0 ") && has(b"\ntrailer\n<<"));
    for newer in [&b"/ObjStm"[..], b"/XRef", b"/SMask", b"pdfuaid", b"/EmbeddedFile", b"/OCG"] {
        assert!(!has(newer), "{}", String::from_utf8_lossy(newer));
    }
    let again = kept(&[letter(), with_picture(&letter(), 200)]);
    assert!(pdf == again, "the same pages are the same bytes");
}

#[test]
fn more_sheets_than_one_list_holds_are_refused_in_the_first_part_alone() {
    let mut blank = letter();
    blank.pages.truncate(1);
    blank.pages[0].marks.truncate(1);
    blank.pages[0].tree.clear();
    let many = |conformance, count| {
        let meta = meta(DocumentCode::ThuChucMung);
        let mut press = Press::keeping_to(conformance, std::io::sink(), meta).unwrap();
        (0..count).try_for_each(|_| press.add(&blank)).and_then(|()| press.finish().map(|_| ()))
    };
    assert_eq!(many(Conformance::A1b, 8_191), Ok(()));
    let refused = many(Conformance::A1b, 8_192).unwrap_err();
    assert_eq!(
        (refused.code(), refused.params()),
        ("print-archive-limit", vec![("limit", "8191".into())])
    );
    assert_eq!(many(Conformance::A2, 8_192), Ok(()));
}
