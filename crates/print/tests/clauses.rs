//! Each clause of our own judge catches a file that breaks it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail where it stands")]

use std::collections::BTreeSet;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use tannha_print::{DocumentCode, PaperKind, PrintProfile, Stamp, lay_out_stamped, write_pdf};

mod judge;
mod samples;

use judge::{Finding, judge};

/// A receipt: paragraphs, headings, a table, a picture and a code.
fn receipt() -> Vec<u8> {
    let document = DocumentCode::GiayTiepNhan;
    let record = samples::record(document, samples::receipt());
    let stamp = Stamp { code: samples::CODE.to_owned(), address: None };
    let sheet =
        lay_out_stamped(&record, PaperKind::Plain, &PrintProfile::default(), Some(&stamp)).unwrap();
    write_pdf(&sheet, &samples::meta(document)).unwrap()
}

fn first(document: &Document, is: impl Fn(&Dictionary) -> bool) -> ObjectId {
    let of = |object: &Object| match object {
        Object::Dictionary(d) => is(d),
        Object::Stream(stream) => is(&stream.dict),
        _ => false,
    };
    *document.objects.iter().find(|(_, object)| of(object)).unwrap().0
}

fn named(dictionary: &Dictionary, key: &[u8], name: &str) -> bool {
    dictionary.get(key).and_then(Object::as_name).is_ok_and(|found| found == name.as_bytes())
}

/// The first object whose entry has this name.
fn with<'d>(document: &'d mut Document, key: &str, name: &str) -> &'d mut Dictionary {
    let id = first(document, |d| named(d, key.as_bytes(), name));
    match document.get_object_mut(id).unwrap() {
        Object::Dictionary(dictionary) => dictionary,
        Object::Stream(stream) => &mut stream.dict,
        other => panic!("{other:?}"),
    }
}

/// The entries of a sound picture of four grey dots.
fn picture() -> Dictionary {
    dictionary! {
        "Type" => "XObject", "Subtype" => "Image", "Width" => 2, "Height" => 2,
        "BitsPerComponent" => 8, "ColorSpace" => "DeviceGray",
    }
}

fn stream_of<'d>(document: &'d mut Document, holder: ObjectId, key: &str) -> &'d mut Stream {
    let holder = document.get_dictionary(holder).unwrap();
    let id = holder.get(key.as_bytes()).and_then(Object::as_reference).unwrap();
    document.get_object_mut(id).unwrap().as_stream_mut().unwrap()
}

fn descriptor(document: &Document) -> ObjectId {
    first(document, |d| named(d, b"Type", "FontDescriptor"))
}

fn rewrite(document: &mut Document, change: impl Fn(&mut Vec<Operation>)) {
    let page = document.get_pages()[&1];
    let mut content = Content::decode(&document.get_page_content(page)).unwrap();
    change(&mut content.operations);
    let encoded = content.encode().unwrap();
    document.change_page_content(page, encoded).unwrap();
}

fn rewrite_text(
    document: &mut Document,
    holder: ObjectId,
    key: &str,
    change: impl Fn(String) -> String,
) {
    let stream = stream_of(document, holder, key);
    let text = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
    let text = change(String::from_utf8(text).unwrap());
    stream.dict.remove(b"Filter");
    stream.set_content(text.into_bytes());
}

fn xmp(document: &mut Document, from: &str, to: &str) {
    let catalog = document.trailer.get(b"Root").and_then(Object::as_reference).unwrap();
    rewrite_text(document, catalog, "Metadata", |text| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    });
}

type Breaking = (Finding, &'static str, fn(&mut Document));

/// Each clause with ways to break it.
const BREAKINGS: &[Breaking] = &[
    (Finding::Stream, "a filter of another kind", |d| {
        let descriptor = descriptor(d);
        stream_of(d, descriptor, "CIDSet").dict.set("Filter", "LZWDecode");
    }),
    (Finding::Stream, "data outside the file", |d| {
        let descriptor = descriptor(d);
        stream_of(d, descriptor, "CIDSet").dict.set("F", Object::string_literal("x"));
    }),
    (Finding::Limit, "a number of more than 32 bits", |d| {
        d.catalog_mut().unwrap().set("X", Object::Integer(1 << 40));
    }),
    (Finding::Limit, "a name of 200 letters", |d| {
        d.catalog_mut().unwrap().set("X", Object::Name(vec![b'a'; 200]));
    }),
    (Finding::Operator, "an operator of nobody", |d| {
        rewrite(d, |ops| ops.push(Operation::new("zz", vec![])));
    }),
    (Finding::Resource, "a font that no page has", |d| {
        rewrite(d, |ops| {
            let font = ops.iter_mut().find(|op| op.operator == "Tf").unwrap();
            font.operands[0] = Object::from("Nobody");
        });
    }),
    (Finding::Nesting, "a state that nobody restores", |d| {
        rewrite(d, |ops| ops.push(Operation::new("q", vec![])));
    }),
    (Finding::Nesting, "marked content that does not end", |d| {
        rewrite(d, |ops| ops.insert(0, Operation::new("BMC", vec![Object::from("Artifact")])));
    }),
    (Finding::OutputIntent, "no intent", |d| {
        d.catalog_mut().unwrap().remove(b"OutputIntents");
    }),
    (Finding::OutputIntent, "a profile that is cut", |d| {
        let id = first(d, |dict| dict.has(b"N") && !dict.has(b"First"));
        let stream = d.get_object_mut(id).unwrap().as_stream_mut().unwrap();
        let mut bytes = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
        bytes.truncate(100);
        stream.dict.remove(b"Filter");
        stream.set_content(bytes);
    }),
    (Finding::Colour, "the colours of a press", |d| {
        let zero = || Object::Integer(0);
        rewrite(d, |ops| ops.insert(0, Operation::new("k", vec![zero(), zero(), zero(), zero()])));
    }),
    (Finding::Transparency, "a page that is a group", |d| {
        with(d, "Type", "Page").set("Group", dictionary! { "S" => "Transparency" });
    }),
    (Finding::Transparency, "a state that is seen through", |d| {
        d.add_object(dictionary! { "Type" => "ExtGState", "ca" => Object::Real(0.5) });
    }),
    (Finding::XObject, "a program of another kind", |d| {
        d.add_object(Stream::new(dictionary! { "Type" => "XObject", "Subtype" => "PS" }, vec![0]));
    }),
    (Finding::XObject, "a picture with a dot less", |d| {
        d.add_object(Stream::new(picture(), vec![0; 3]));
    }),
    (Finding::XObject, "a picture that a viewer smooths", |d| {
        let mut dict = picture();
        dict.set("Interpolate", Object::Boolean(true));
        d.add_object(Stream::new(dict, vec![0; 4]));
    }),
    (Finding::XObject, "a picture in the colours of a press", |d| {
        let mut dict = picture();
        dict.set("ColorSpace", "DeviceCMYK");
        d.add_object(Stream::new(dict, vec![0; 16]));
    }),
    (Finding::XObject, "a mask of another size", |d| {
        let mask = d.add_object(Stream::new(dictionary! { "Width" => 1 }, vec![0]));
        let mut dict = picture();
        dict.set("SMask", Object::Reference(mask));
        d.add_object(Stream::new(dict, vec![0; 4]));
    }),
    (Finding::FontProgram, "no font program", |d| {
        with(d, "Type", "FontDescriptor").remove(b"FontFile2");
    }),
    (Finding::FontEncoding, "another encoding", |d| {
        with(d, "Subtype", "Type0").set("Encoding", "Identity-V");
    }),
    (Finding::FontEncoding, "no map from codes to glyphs", |d| {
        with(d, "Subtype", "CIDFontType2").remove(b"CIDToGIDMap");
    }),
    (Finding::FontWidth, "widths that are not the font's", |d| {
        let widths = with(d, "Subtype", "CIDFontType2").get_mut(b"W").unwrap();
        let Object::Array(list) = widths else { panic!() };
        let Some(Object::Array(run)) = list.get_mut(1) else { panic!() };
        run.iter_mut().for_each(|width| *width = Object::Integer(3));
    }),
    (Finding::CidSet, "a set that leaves glyphs out", |d| {
        let descriptor = descriptor(d);
        let set = stream_of(d, descriptor, "CIDSet");
        set.dict.remove(b"Filter");
        set.set_content(vec![0xff]);
    }),
    (Finding::ToUnicode, "letters without their Unicode", |d| {
        let font = first(d, |dict| named(dict, b"Subtype", "Type0"));
        rewrite_text(d, font, "ToUnicode", |text| {
            text.replace("begincodespacerange", "x").replace("beginbf", "x")
        });
    }),
    (Finding::ToUnicode, "a letter that is read as nothing", |d| {
        let font = first(d, |dict| named(dict, b"Subtype", "Type0"));
        rewrite_text(d, font, "ToUnicode", |text| text.replace("<0020>", "<0000>"));
    }),
    (Finding::NoGlyph, "the glyph of nothing", |d| {
        rewrite(d, |ops| {
            let nothing = Object::String(vec![0, 0], StringFormat::Hexadecimal);
            let at = ops.iter().position(|op| op.operator == "Tj").unwrap();
            ops.insert(at, Operation::new("Tj", vec![nothing]));
        });
    }),
    (Finding::Interaction, "a note on the page", |d| {
        let note = d.add_object(dictionary! { "Type" => "Annot", "Subtype" => "Text" });
        with(d, "Type", "Page").set("Annots", vec![Object::Reference(note)]);
    }),
    (Finding::Interaction, "something that happens when it is opened", |d| {
        d.catalog_mut().unwrap().set("OpenAction", dictionary! { "S" => "JavaScript" });
    }),
    (Finding::Metadata, "no XMP", |d| {
        d.catalog_mut().unwrap().remove(b"Metadata");
    }),
    (Finding::Metadata, "a packet that says its encoding", |d| {
        xmp(d, "?>\n<x:", " encoding=\"UTF-8\"?>\n<x:");
    }),
    (Finding::Identification, "no part", |d| xmp(d, "<pdfaid:part>2</pdfaid:part>", "")),
    (Finding::Identification, "UA without what describes it", |d| {
        xmp(d, "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>", "");
    }),
    (Finding::InfoDiffers, "another title in Info", |d| {
        let info = d.trailer.get(b"Info").and_then(Object::as_reference).unwrap();
        d.get_dictionary_mut(info).unwrap().set("Title", Object::string_literal("Other"));
    }),
    (Finding::InfoDiffers, "another moment in XMP", |d| xmp(d, "09:00:00", "09:00:01")),
    (Finding::Embedded, "a file inside the file", |d| {
        d.add_object(dictionary! { "Type" => "Filespec", "EF" => dictionary! {} });
    }),
    (Finding::Layers, "a layer", |d| {
        d.catalog_mut().unwrap().set("OCProperties", dictionary! {});
    }),
    (Finding::Untagged, "no mark that it is tagged", |d| {
        d.catalog_mut().unwrap().remove(b"MarkInfo");
    }),
    (Finding::Unmarked, "a line that is neither read nor decoration", |d| {
        rewrite(d, |ops| {
            let point = |x: i64| vec![Object::Integer(x), Object::Integer(x)];
            ops.push(Operation::new("m", point(1)));
            ops.push(Operation::new("l", point(9)));
            ops.push(Operation::new("S", vec![]));
        });
    }),
    (Finding::ParentTree, "contents without a way back", |d| {
        with(d, "Type", "Page").set("StructParents", Object::Integer(77));
    }),
    (Finding::ParentTree, "content that no element has", |d| {
        with(d, "S", "H1").remove(b"K");
    }),
    (Finding::Element, "an element of nobody", |d| with(d, "S", "H1").set("S", "Headline")),
    (Finding::Alternate, "a picture without words", |d| {
        with(d, "S", "Figure").remove(b"Alt");
    }),
    (Finding::Headings, "a heading below none", |d| with(d, "S", "H1").set("S", "H2")),
    (Finding::Table, "a row with a cell less", |d| {
        let Object::Array(cells) = with(d, "S", "TR").get_mut(b"K").unwrap() else { panic!() };
        cells.pop();
    }),
    (Finding::Table, "a head that heads nothing", |d| {
        with(d, "S", "TH").remove(b"A");
    }),
    (Finding::Language, "no language", |d| {
        d.catalog_mut().unwrap().remove(b"Lang");
    }),
    (Finding::Title, "no title shown", |d| {
        d.catalog_mut().unwrap().remove(b"ViewerPreferences");
    }),
];

#[test]
fn each_clause_catches_a_file_that_breaks_it() {
    let pdf = receipt();
    let again = |change: &dyn Fn(&mut Document)| {
        let mut document = Document::load_mem(&pdf).unwrap();
        change(&mut document);
        let mut out = Vec::new();
        document.save_to(&mut out).unwrap();
        judge(&out)
    };
    // Written again by lopdf and otherwise whole, it passes.
    let untouched = again(&|_| {});
    assert_eq!(untouched, BTreeSet::new());
    for (finding, how, change) in BREAKINGS {
        let found = again(&|document| change(document));
        assert!(found.contains(finding), "{how}: {found:?}");
    }
}

#[test]
fn the_row_of_bytes_is_judged_as_well() {
    let pdf = receipt();
    let mut late = pdf.clone();
    late.extend(b"more");
    let mut text = pdf.clone();
    text[10..14].copy_from_slice(b"text");
    let id = pdf.windows(4).rposition(|window| window == b"/ID[").unwrap();
    let mut nobody = pdf.clone();
    nobody[id..id + 4].copy_from_slice(b"/IX[");
    for (bytes, finding) in
        [(late, Finding::Trailer), (text, Finding::Header), (nobody, Finding::Trailer)]
    {
        assert_eq!(judge(&bytes), BTreeSet::from([finding]));
    }
}

#[test]
fn every_clause_is_broken_by_some_test() {
    let broken: BTreeSet<Finding> = BREAKINGS
        .iter()
        .map(|(finding, _, _)| *finding)
        .chain([Finding::Header, Finding::Trailer])
        .collect();
    // The last clause of the list: with as many broken as there are, none is missing.
    assert_eq!(broken.len(), Finding::Title as usize + 1);
}
