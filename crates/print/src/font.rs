//! The one typeface on paper, by file and hash.
//!
//! Liberation Serif 2.1.5 has the widths of Times New Roman, which NĐ 30/2020 names but nobody may
//! pass on, and every Vietnamese letter. Version 1.07.4 has the same family name and lacks two
//! thirds of them, so a system's font is never asked for: the four faces are compiled in, and each
//! must have the hash it was approved with.

use std::sync::OnceLock;

use serde::Serialize;
use sha2::{Digest, Sha256};
use ttf_parser::GlyphId;

/// A face of the typeface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Face {
    /// Upright.
    Regular,
    /// Bold.
    Bold,
    /// Italic.
    Italic,
    /// Bold italic.
    BoldItalic,
}

/// Which font a paper was set in: kept with the printed paper, so that a reprint can be compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FontFace {
    /// The face.
    pub face: Face,
    /// Family and version.
    pub name: &'static str,
    /// SHA-256 of the file, in hex.
    pub sha256: &'static str,
}

/// The faces every document of this build uses.
#[must_use]
pub fn font_report() -> Vec<FontFace> {
    Face::ALL
        .into_iter()
        .map(|face| FontFace { face, name: "Liberation Serif 2.1.5", sha256: face.sha256() })
        .collect()
}

/// A face ready for use: its file, what each character is drawn with, and its measures.
pub(crate) struct Loaded {
    pub(crate) bytes: &'static [u8],
    pub(crate) parsed: ttf_parser::Face<'static>,
    /// Glyph and advance (thousandths of an em) of each character below [`TABLE_END`].
    table: Vec<Option<(GlyphId, u16)>>,
}

/// Vietnamese, Latin, punctuation and symbols all stand below U+2700.
const TABLE_END: u32 = 0x2700;

impl Face {
    /// Every face.
    pub const ALL: [Self; 4] = [Self::Regular, Self::Bold, Self::Italic, Self::BoldItalic];

    pub(crate) const fn index(self) -> usize {
        match self {
            Self::Regular => 0,
            Self::Bold => 1,
            Self::Italic => 2,
            Self::BoldItalic => 3,
        }
    }

    /// The PostScript name, without a subset's tag.
    pub(crate) const fn postscript_name(self) -> &'static str {
        match self {
            Self::Regular => "LiberationSerif",
            Self::Bold => "LiberationSerif-Bold",
            Self::Italic => "LiberationSerif-Italic",
            Self::BoldItalic => "LiberationSerif-BoldItalic",
        }
    }

    const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../fonts/LiberationSerif-Regular.ttf"),
            Self::Bold => include_bytes!("../fonts/LiberationSerif-Bold.ttf"),
            Self::Italic => include_bytes!("../fonts/LiberationSerif-Italic.ttf"),
            Self::BoldItalic => include_bytes!("../fonts/LiberationSerif-BoldItalic.ttf"),
        }
    }

    const fn sha256(self) -> &'static str {
        match self {
            Self::Regular => "29d12439831b7f59194efec85872f24f54eff05738933f9a860220d2abff88ba",
            Self::Bold => "446a4421f297698427170fd7db20e59169a4188baaaf940e9bea58af6341a723",
            Self::Italic => "c1830c433ab41379f1139fac388989d37c9f08c81e1bd643efdcc7946db30753",
            Self::BoldItalic => "36dd6965be8915f6d7efb259757f1f7546a7c6f72c53a20bbe4ae7092f2cd558",
        }
    }

    /// The face, checked and parsed once per process; `None` when its file is not the approved one.
    pub(crate) fn load(self) -> Option<&'static Loaded> {
        static FACES: [OnceLock<Option<Loaded>>; 4] = [const { OnceLock::new() }; 4];
        FACES[self.index()].get_or_init(|| Loaded::check(self.bytes(), self.sha256())).as_ref()
    }
}

impl Loaded {
    fn check(bytes: &'static [u8], sha256: &str) -> Option<Self> {
        let found: String = Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect();
        if found != sha256 {
            return None;
        }
        let parsed = ttf_parser::Face::parse(bytes, 0).ok()?;
        let table = (0..TABLE_END)
            .map(|code| char::from_u32(code).and_then(|c| measure(&parsed, c)))
            .collect();
        Some(Self { bytes, parsed, table })
    }

    /// The glyph and its advance in thousandths of an em.
    ///
    /// The advance is cut to a whole number, not rounded: printpdf writes exactly this integer into
    /// `/W`, and a line laid out with anything finer drifts from where a viewer draws it.
    pub(crate) fn glyph(&self, character: char) -> Option<(GlyphId, u16)> {
        match self.table.get(character as usize) {
            Some(known) => *known,
            None => measure(&self.parsed, character),
        }
    }

    pub(crate) fn has(&self, character: char) -> bool {
        self.glyph(character).is_some()
    }

    /// Left, bottom, right and top of a character's drawing, in thousandths of an em.
    pub(crate) fn bounds(&self, character: char) -> Option<[i32; 4]> {
        let (glyph, _) = self.glyph(character)?;
        let bounds = self.parsed.glyph_bounding_box(glyph)?;
        let em = i32::from(self.parsed.units_per_em());
        let part = |v: i16| i32::from(v) * 1000 / em;
        Some([part(bounds.x_min), part(bounds.y_min), part(bounds.x_max), part(bounds.y_max)])
    }
}

fn measure(face: &ttf_parser::Face<'_>, character: char) -> Option<(GlyphId, u16)> {
    let glyph = face.glyph_index(character).filter(|glyph| glyph.0 != 0)?;
    let advance = u32::from(face.glyph_hor_advance(glyph)?);
    let width = advance * 1000 / u32::from(face.units_per_em());
    Some((glyph, u16::try_from(width).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every Vietnamese letter, both cases, and what papers need beside them (DOMAIN §8.7).
    const NEEDED: &str = "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆFGHIÌỈĨÍỊJKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤ\
        ƯỪỬỮỨỰVWXYỲỶỸÝỴZaàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụ\
        ưừửữứựvwxyỳỷỹýỵz0123456789₫.,;:/-–—'’“”«»()…№°%+×\u{306}\u{30c}\u{302}\u{301}\u{300}\u{323}";

    #[test]
    fn every_face_is_the_approved_file() {
        for face in Face::ALL {
            assert!(face.load().is_some(), "{face:?}");
        }
    }

    #[test]
    fn a_face_with_another_hash_is_refused() {
        assert!(Loaded::check(Face::Regular.bytes(), Face::Bold.sha256()).is_none());
    }

    #[test]
    fn no_vietnamese_letter_is_missing_in_any_face() {
        for face in Face::ALL {
            let loaded = face.load().unwrap();
            let missing: String = NEEDED.chars().filter(|c| !loaded.has(*c)).collect();
            assert_eq!(missing, "", "{face:?}");
        }
    }

    #[test]
    fn an_emoji_and_a_tick_box_have_no_glyph() {
        let loaded = Face::Regular.load().unwrap();
        assert!(!loaded.has('😀'));
        assert!(!loaded.has('☐'));
    }

    #[test]
    fn the_report_names_four_faces_and_their_hashes() {
        let report = font_report();
        assert_eq!(report.len(), 4);
        assert!(report.iter().all(|face| face.sha256.len() == 64));
    }
}
