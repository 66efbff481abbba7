//! What a file says about itself: catalog, Info, XMP, and what its greys mean.

use std::io::Write;

use lopdf::{Object, Stream, StringFormat};

use crate::error::PrintError;

use super::Meta;
use super::file::File;
use super::icc::srgb;
use super::object::{dictionary, reference};
use super::xmp::{Claim, PRODUCER, fonts, packet};

/// Writes them; the numbers of catalog and Info.
pub(super) fn write<W: Write>(
    file: &mut File<W>,
    meta: &Meta,
    pages: u32,
    structure: u32,
    claim: Claim,
) -> Result<(u32, u32), PrintError> {
    let profile = file.reserve();
    file.write_deflated(profile, dictionary([("N", Object::Integer(3))]), srgb())?;
    let intent = dictionary([
        ("Type", Object::from("OutputIntent")),
        ("S", Object::from("GTS_PDFA1")),
        ("OutputConditionIdentifier", Object::string_literal("sRGB IEC61966-2.1")),
        ("RegistryName", Object::string_literal("http://www.color.org")),
        ("Info", Object::string_literal("sRGB IEC61966-2.1")),
        ("DestOutputProfile", reference(profile)),
    ]);
    let conformance = file.conformance();
    // The packet stays readable for programs that look for it in the raw file.
    let metadata = file.reserve();
    let kind = dictionary([("Type", Object::from("Metadata")), ("Subtype", Object::from("XML"))]);
    file.write_plain(metadata, Stream::new(kind, packet(meta, claim, conformance).into_bytes()))?;

    // A printer that scales "to fit" moves every field of an overprint.
    let viewer = dictionary([
        ("DisplayDocTitle", Object::Boolean(true)),
        ("PrintScaling", Object::from("None")),
    ]);
    let mut entries = dictionary([
        ("Type", Object::from("Catalog")),
        ("Pages", reference(pages)),
        ("PageLayout", Object::from("OneColumn")),
        ("Lang", Object::string_literal("vi-VN")),
        ("ViewerPreferences", Object::Dictionary(viewer)),
        ("OutputIntents", Object::Array(vec![Object::Dictionary(intent)])),
        ("Metadata", reference(metadata)),
        ("StructTreeRoot", reference(structure)),
    ]);
    if claim == Claim::Tagged {
        let marked = dictionary([("Marked", Object::Boolean(true))]);
        entries.set("MarkInfo", Object::Dictionary(marked));
    }
    let (catalog, info) = (file.reserve(), file.reserve());
    file.write(catalog, &Object::Dictionary(entries))?;
    file.write(info, &Object::Dictionary(info_of(meta)))?;
    Ok((catalog, info))
}

fn info_of(meta: &Meta) -> lopdf::Dictionary {
    let mut info = dictionary([
        ("Creator", text("Tận Nhà")),
        ("Producer", text(PRODUCER)),
        ("Keywords", text(&fonts())),
    ]);
    for (key, value) in [("Title", &meta.title), ("Author", &meta.author)] {
        if !value.is_empty() {
            info.set(key, text(value));
        }
    }
    if let Some(created) = meta.created {
        let offset = created.format("%:z").to_string().replace(':', "'");
        let date = format!("D:{}{offset}'", created.format("%Y%m%d%H%M%S"));
        for key in ["CreationDate", "ModDate"] {
            info.set(key, Object::string_literal(date.as_str()));
        }
    }
    info
}

/// UTF-16 with its mark, as PDF text beyond Latin is written.
pub(super) fn text(value: &str) -> Object {
    let units = std::iter::once(0xfeff).chain(value.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), StringFormat::Hexadecimal)
}
