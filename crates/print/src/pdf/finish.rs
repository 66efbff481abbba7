//! The pass over printpdf's objects that mends what it leaves open.

use lopdf::{Dictionary, Document, Object, Stream, StringFormat};
use sha2::{Digest, Sha256};

use crate::error::PrintError;

use super::Meta;
use super::icc::srgb;
use super::subset::{Subset, Subsets};
use super::xmp::{PRODUCER, fonts, packet};

/// Stands where the `/ID` will: no other string in a file of ours looks like it.
const ID_MARK: [u8; 16] = *b"tan-nha-id-here!";

/// Finishes the document and writes it.
pub(super) fn finish(
    mut document: Document,
    subsets: &Subsets,
    meta: &Meta,
) -> Result<Vec<u8>, PrintError> {
    document.version = "1.7".to_owned();
    finish_catalog(&mut document, meta)?;
    finish_info(&mut document, meta);
    finish_fonts(&mut document, subsets);
    document.compress();
    // The packet stays readable for programs that look for it in the raw file.
    let metadata = document.add_object(packet_stream(meta));
    document
        .catalog_mut()
        .map_err(|_| PrintError::Write)?
        .set("Metadata", Object::Reference(metadata));
    let id = Object::String(ID_MARK.to_vec(), StringFormat::Hexadecimal);
    document.trailer.set("ID", Object::Array(vec![id.clone(), id]));

    let mut bytes = Vec::new();
    document.save_to(&mut bytes).map_err(|_| PrintError::Write)?;
    put_id(&mut bytes)?;
    Ok(bytes)
}

fn packet_stream(meta: &Meta) -> Stream {
    let name = |name: &str| Object::from(name);
    let dictionary = Dictionary::from_iter([("Type", name("Metadata")), ("Subtype", name("XML"))]);
    Stream::new(dictionary, packet(meta).into_bytes()).with_compression(false)
}

fn finish_catalog(document: &mut Document, _meta: &Meta) -> Result<(), PrintError> {
    let profile = Dictionary::from_iter([("N", Object::Integer(3))]);
    let profile = document.add_object(Stream::new(profile, srgb()));
    let intent = Dictionary::from_iter([
        ("Type", Object::from("OutputIntent")),
        ("S", Object::from("GTS_PDFA1")),
        ("OutputConditionIdentifier", Object::string_literal("sRGB IEC61966-2.1")),
        ("RegistryName", Object::string_literal("http://www.color.org")),
        ("Info", Object::string_literal("sRGB IEC61966-2.1")),
        ("DestOutputProfile", Object::Reference(profile)),
    ]);
    // A printer that scales "to fit" moves every field of an overprint.
    let viewer = Dictionary::from_iter([
        ("DisplayDocTitle", Object::Boolean(true)),
        ("PrintScaling", Object::from("None")),
    ]);
    let catalog = document.catalog_mut().map_err(|_| PrintError::Write)?;
    catalog.set("OutputIntents", Object::Array(vec![Object::Dictionary(intent)]));
    catalog.set("ViewerPreferences", Object::Dictionary(viewer));
    catalog.set("Lang", Object::string_literal("vi-VN"));
    Ok(())
}

fn finish_info(document: &mut Document, meta: &Meta) {
    let mut info = Dictionary::from_iter([
        ("Title", text(&meta.title)),
        ("Author", text(&meta.author)),
        ("Creator", text("Tận Nhà")),
        ("Producer", text(PRODUCER)),
        ("Keywords", text(&fonts())),
    ]);
    if let Some(created) = meta.created {
        let offset = created.format("%:z").to_string().replace(':', "'");
        let date = format!("D:{}{offset}'", created.format("%Y%m%d%H%M%S"));
        for key in ["CreationDate", "ModDate"] {
            info.set(key, Object::string_literal(date.as_str()));
        }
    }
    let old = document.trailer.get(b"Info").and_then(Object::as_reference);
    match old {
        Ok(id) => {
            document.objects.insert(id, Object::Dictionary(info));
        }
        Err(_) => {
            let id = document.add_object(info);
            document.trailer.set("Info", Object::Reference(id));
        }
    }
}

/// UTF-16 with its mark, as PDF text beyond Latin is written.
fn text(value: &str) -> Object {
    let units = std::iter::once(0xfeff).chain(value.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), StringFormat::Hexadecimal)
}

fn finish_fonts(document: &mut Document, subsets: &Subsets) {
    for subset in subsets.each() {
        let set = document.add_object(Stream::new(Dictionary::new(), cid_set(subset)));
        for object in document.objects.values_mut() {
            let Ok(descriptor) = object.as_dict_mut() else { continue };
            if !is_descriptor_of(descriptor, subset) {
                continue;
            }
            let flags = descriptor.get(b"Flags").and_then(Object::as_i64).unwrap_or(32);
            descriptor.set("Flags", Object::Integer(flags | FLAG_SERIF));
            descriptor.set("CapHeight", Object::Integer(subset.cap_height));
            descriptor.set("CIDSet", Object::Reference(set));
        }
    }
}

const FLAG_SERIF: i64 = 2;

fn is_descriptor_of(dictionary: &Dictionary, subset: &Subset) -> bool {
    let is = |key: &[u8], name: &[u8]| {
        dictionary.get(key).and_then(Object::as_name).is_ok_and(|found| found == name)
    };
    is(b"Type", b"FontDescriptor") && is(b"FontName", subset.name.as_bytes())
}

/// One bit per glyph of the subset, the first one highest.
fn cid_set(subset: &Subset) -> Vec<u8> {
    let count = usize::from(subset.glyphs);
    let mut bits = vec![0_u8; count.div_ceil(8)];
    for glyph in 0..count {
        bits[glyph / 8] |= 0x80 >> (glyph % 8);
    }
    bits
}

/// Puts the hash of everything else in place of the marks.
fn put_id(bytes: &mut [u8]) -> Result<(), PrintError> {
    let hex = |data: &[u8]| data.iter().map(|b| format!("{b:02X}")).collect::<String>();
    let mark = hex(&ID_MARK);
    let id = hex(&Sha256::digest(&*bytes)[..16]);
    let mut places = Vec::new();
    let mut end = bytes.len();
    while places.len() < 2 {
        let found = bytes[..end]
            .windows(mark.len())
            .rposition(|window| window.eq_ignore_ascii_case(mark.as_bytes()))
            .ok_or(PrintError::Write)?;
        places.push(found);
        end = found;
    }
    for place in places {
        bytes[place..place + id.len()].copy_from_slice(id.as_bytes());
    }
    Ok(())
}
