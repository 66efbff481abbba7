//! Fonts: in the file, whole, as wide as they say, and each letter with its Unicode.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Object, ObjectId};
use ttf_parser::{Face, GlyphId};

use super::{Finding, Judged, content};

pub(super) fn judge(judged: &mut Judged<'_>) {
    let mut codes: BTreeMap<ObjectId, BTreeSet<u16>> = BTreeMap::new();
    for page in judged.pages() {
        for (font, shown) in content::read(judged, page).codes {
            codes.entry(font).or_default().extend(shown);
        }
    }
    for (font, codes) in codes {
        one(judged, font, &codes);
    }
}

fn one(judged: &mut Judged<'_>, font: ObjectId, codes: &BTreeSet<u16>) {
    let map = to_unicode(judged, font);
    let bad = |text: &String| {
        text.is_empty() || text.contains(['\0', '\u{feff}', '\u{fffe}', '\u{fffd}'])
    };
    let named = codes.iter().all(|code| map.get(code).is_some_and(|text| !bad(text)));
    let font = judged.document.get_dictionary(font).unwrap().clone();
    judged.must(named && font.has(b"ToUnicode"), Finding::ToUnicode);

    let descendant = match judged.entry(&font, b"DescendantFonts") {
        Object::Array(list) => list.first().and_then(|one| judged.resolved(one).as_dict().ok()),
        _ => None,
    };
    let Some(descendant) = descendant.cloned() else { return judged.find(Finding::FontEncoding) };
    let identity = judged.name(&font, b"Encoding") == b"Identity-H"
        && judged.name(&font, b"Subtype") == b"Type0"
        && judged.name(&descendant, b"Subtype") == b"CIDFontType2"
        && judged.name(&descendant, b"CIDToGIDMap") == b"Identity";
    let system = judged.dict(&descendant, b"CIDSystemInfo");
    let text = |key: &[u8]| system.and_then(|s| s.get(key).ok()?.as_str().ok()).unwrap_or_default();
    let adobe = text(b"Registry") == b"Adobe" && text(b"Ordering") == b"Identity";
    let name = judged.name(&font, b"BaseFont") == judged.name(&descendant, b"BaseFont");
    judged.must(identity && adobe && name, Finding::FontEncoding);

    let descriptor = judged.dict(&descendant, b"FontDescriptor").cloned().unwrap_or_default();
    let program = judged.entry(&descriptor, b"FontFile2").as_stream().ok();
    let program = program.map(|stream| stream.decompressed_content().unwrap_or_default());
    let Some(program) = program.filter(|bytes| Face::parse(bytes, 0).is_ok()) else {
        return judged.find(Finding::FontProgram);
    };
    let face = Face::parse(&program, 0).unwrap();
    let drawn = codes.iter().all(|code| *code != 0 && *code < face.number_of_glyphs());
    judged.must(drawn, Finding::NoGlyph);
    widths(judged, &descendant, &face, codes);

    let set = judged.entry(&descriptor, b"CIDSet").as_stream().ok();
    let set = set.map(|set| set.decompressed_content().unwrap_or_else(|_| set.content.clone()));
    let whole = set.is_none_or(|bits| {
        let has = |glyph: u16| {
            bits.get(usize::from(glyph / 8)).is_some_and(|b| b & (0x80 >> (glyph % 8)) != 0)
        };
        (0..face.number_of_glyphs()).all(has)
    });
    judged.must(whole, Finding::CidSet);
}

fn widths(judged: &mut Judged<'_>, font: &Dictionary, face: &Face<'_>, codes: &BTreeSet<u16>) {
    let mut said: BTreeMap<u16, f64> = BTreeMap::new();
    if let Object::Array(list) = judged.entry(font, b"W") {
        for pair in list.chunks(2) {
            let [first, Object::Array(run)] = pair else { continue };
            let first = u16::try_from(first.as_i64().unwrap_or(0)).unwrap_or(0);
            for (code, width) in (first..).zip(run) {
                said.insert(code, f64::from(width.as_float().unwrap_or(-1.0)));
            }
        }
    }
    let em = f64::from(face.units_per_em());
    let right = codes.iter().all(|code| {
        let is = face.glyph_hor_advance(GlyphId(*code)).map(|w| f64::from(w) * 1000.0 / em);
        // Without an entry it is the default width, 1000.
        let says = said.get(code).copied().unwrap_or(1000.0);
        is.is_some_and(|is| (is - says).abs() <= 1.0)
    });
    judged.must(right, Finding::FontWidth);
}

/// What each code of a font is read as.
pub(super) fn to_unicode(judged: &Judged<'_>, font: ObjectId) -> BTreeMap<u16, String> {
    let font = judged.document.get_dictionary(font).unwrap();
    let Ok(stream) = judged.entry(font, b"ToUnicode").as_stream() else { return BTreeMap::new() };
    let bytes = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let mut map = BTreeMap::new();
    for (section, ranged) in [("bfchar", false), ("bfrange", true)] {
        let (begin, end) = (format!("begin{section}"), format!("end{section}"));
        let parts = text.split(&begin).skip(1);
        for part in parts.filter_map(|part| part.split(&end).next()) {
            for line in part.lines() {
                entries(line, ranged, &mut map);
            }
        }
    }
    map
}

fn entries(line: &str, ranged: bool, map: &mut BTreeMap<u16, String>) {
    let words: Vec<Vec<u16>> = line
        .split('<')
        .skip(1)
        .filter_map(|word| word.split('>').next())
        .map(|hex| {
            let digits: Vec<char> = hex.chars().filter(char::is_ascii_hexdigit).collect();
            let unit = |four: &[char]| u16::from_str_radix(&four.iter().collect::<String>(), 16);
            digits.chunks(4).map(|four| unit(four).unwrap()).collect()
        })
        .collect();
    let text = |units: &[u16]| String::from_utf16_lossy(units);
    match (ranged, words.as_slice()) {
        (false, [code, units]) => {
            map.insert(code[0], text(units));
        }
        (true, [first, last, units]) if !line.contains('[') => {
            for code in first[0]..=last[0] {
                let mut units = units.clone();
                *units.last_mut().unwrap() += code - first[0];
                map.insert(code, text(&units));
            }
        }
        (true, [first, _, each @ ..]) => {
            for (code, units) in (first[0]..).zip(each) {
                map.insert(code, text(units));
            }
        }
        _ => {}
    }
}
