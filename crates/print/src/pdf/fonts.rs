//! The fonts at the end of a file: printpdf's dictionaries, with what it leaves open mended.

use std::io::Write;

use lopdf::{Dictionary, Object};
use printpdf::{FontId, Op, PdfFontHandle, Pt, TextItem};
use rayon::prelude::*;

use crate::error::PrintError;

use super::file::File;
use super::object::reference;
use super::subset::{Cut, Subset, Subsets};
use super::translate::{self, Fonts};

const FLAG_SERIF: i64 = 2;

/// Writes each used face, and the dictionary of all of them under `number`.
pub(super) fn write<W: Write>(
    file: &mut File<W>,
    subsets: &Subsets,
    number: u32,
) -> Result<(), PrintError> {
    let used: Vec<&Subset> = subsets.each().collect();
    let cuts: Vec<Cut> = used.par_iter().map(|subset| subset.cut()).collect::<Result<_, _>>()?;
    let (mut fonts, mut shows) = (Vec::new(), vec![Op::StartTextSection]);
    for (subset, cut) in used.iter().zip(&cuts) {
        let id = || FontId(subset.resource().to_owned());
        shows.push(Op::SetFont { font: PdfFontHandle::External(id()), size: Pt(1.0) });
        shows.push(Op::ShowText { items: vec![TextItem::Text(cut.characters.clone())] });
        fonts.push((id(), cut.font.clone()));
    }
    shows.push(Op::EndTextSection);
    let fonts = translate::fonts(fonts, shows)?;
    let mut all = Dictionary::new();
    for ((name, font), cut) in fonts.fonts.iter().zip(&cuts) {
        all.set(name.clone(), reference(font_of(file, &fonts, font, cut)?));
    }
    file.pack(number, &Object::Dictionary(all))
}

fn font_of<W: Write>(
    file: &mut File<W>,
    fonts: &Fonts,
    font: &Dictionary,
    cut: &Cut,
) -> Result<u32, PrintError> {
    let entry = |dictionary: &Dictionary, key: &[u8]| {
        dictionary.get(key).cloned().map_err(|_| PrintError::Write)
    };
    let mut font = font.clone();
    let map = file.reserve();
    let stream = fonts.stream(&entry(&font, b"ToUnicode")?)?;
    file.write_deflated(map, stream.dict, stream.content)?;
    font.set("ToUnicode", reference(map));

    let Ok([descendant]) =
        font.get(b"DescendantFonts").and_then(Object::as_array).map(Vec::as_slice)
    else {
        return Err(PrintError::Write);
    };
    let mut descendant = fonts.dictionary(descendant)?;
    let mut descriptor = fonts.dictionary(&entry(&descendant, b"FontDescriptor")?)?;
    let same = |name: &[u8]| name == cut.name.as_bytes();
    if !descriptor.get(b"FontName").and_then(Object::as_name).is_ok_and(same) {
        return Err(PrintError::Write);
    }
    let program = file.reserve();
    let stream = fonts.stream(&entry(&descriptor, b"FontFile2")?)?;
    file.write_deflated(program, stream.dict, stream.content)?;
    let set = file.reserve();
    file.write_deflated(set, Dictionary::new(), cid_set(cut.glyphs))?;

    let flags = descriptor.get(b"Flags").and_then(Object::as_i64).unwrap_or(32);
    descriptor.set("Flags", Object::Integer(flags | FLAG_SERIF));
    descriptor.set("CapHeight", Object::Integer(cut.cap_height));
    descriptor.set("FontFile2", reference(program));
    descriptor.set("CIDSet", reference(set));
    let numbers = [file.reserve(), file.reserve(), file.reserve()];
    descendant.set("FontDescriptor", reference(numbers[0]));
    font.set("DescendantFonts", Object::Array(vec![reference(numbers[1])]));
    for (number, dictionary) in numbers.into_iter().zip([descriptor, descendant, font]) {
        file.pack(number, &Object::Dictionary(dictionary))?;
    }
    Ok(numbers[2])
}

/// One bit per glyph of the subset, the first one highest.
fn cid_set(glyphs: u16) -> Vec<u8> {
    let count = usize::from(glyphs);
    let mut bits = vec![0_u8; count.div_ceil(8)];
    for glyph in 0..count {
        bits[glyph / 8] |= 0x80 >> (glyph % 8);
    }
    bits
}
