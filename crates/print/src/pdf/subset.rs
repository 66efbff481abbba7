//! One subset per face for a whole file.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{FontId, FontMetrics, FontType, ParsedFont, PdfFont, PdfFontMetricsStub};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use crate::error::PrintError;
use crate::font::Face;
use crate::page::{Mark, Piece, Run, Sheet};

/// The subsets of the faces that a file uses, by face.
pub(super) struct Subsets([Option<Subset>; 4]);

/// A face cut down to the characters used.
pub(super) struct Subset {
    face: Face,
    /// `ABCDEF+LiberationSerif`: the tag follows from the characters, so equal text has equal tags.
    pub(super) name: String,
    /// How many glyphs the subset has, `.notdef` included.
    pub(super) glyphs: u16,
    /// The height of a capital, in thousandths of an em.
    pub(super) cap_height: i64,
    /// The character that stands for each used one in the content stream. Two characters may share
    /// a glyph (space and no-break space), but a glyph maps back to one character only.
    shown_as: BTreeMap<char, char>,
    font: ParsedFont,
}

/// Cuts each face down to what the sheets use.
pub(super) fn subsets(sheets: &[Sheet]) -> Result<Subsets, PrintError> {
    let mut used: [BTreeSet<char>; 4] = Default::default();
    let marks = sheets.iter().flat_map(|sheet| &sheet.pages).flat_map(|page| &page.marks);
    for mark in marks {
        if let Mark::Run(run) = mark {
            collect(run, &mut used[run.face.index()]);
        }
    }
    let mut subsets = [const { None }; 4];
    for face in Face::ALL {
        let characters = &used[face.index()];
        if !characters.is_empty() {
            subsets[face.index()] = Some(Subset::cut(face, characters)?);
        }
    }
    Ok(Subsets(subsets))
}

fn collect(run: &Run, used: &mut BTreeSet<char>) {
    for piece in &run.pieces {
        match piece {
            Piece::Text(text) => used.extend(text.chars()),
            Piece::Gap(_) => {}
            Piece::Cluster { base, marks, .. } => {
                used.extend([*base, ' ']);
                used.extend(marks.iter().map(|(mark, _, _)| *mark));
            }
        }
    }
}

impl Subsets {
    /// The subsets that exist.
    pub(super) fn each(&self) -> impl Iterator<Item = &Subset> {
        self.0.iter().flatten()
    }

    /// The subset of a face.
    pub(super) fn of(&self, face: Face) -> Result<&Subset, PrintError> {
        self.0[face.index()].as_ref().ok_or(PrintError::Font(face))
    }
}

impl Subset {
    fn cut(face: Face, characters: &BTreeSet<char>) -> Result<Self, PrintError> {
        let loaded = face.load().ok_or(PrintError::Font(face))?;
        let mut remapper = GlyphRemapper::new();
        let mut owner = BTreeMap::new();
        let mut shown_as = BTreeMap::new();
        let mut codes = BTreeMap::new();
        let mut widths = BTreeMap::from([(0, 0)]);
        for &character in characters {
            let (glyph, _) =
                loaded.glyph(character).ok_or(PrintError::Glyph { face, character })?;
            let first = *owner.entry(glyph).or_insert(character);
            shown_as.insert(character, first);
            let code = remapper.remap(glyph.0);
            codes.insert(u32::from(character), code);
            widths.insert(code, loaded.parsed.glyph_hor_advance(glyph).unwrap_or(0));
        }
        let bytes =
            subsetter::subset(loaded.bytes, 0, &remapper).map_err(|_| PrintError::Font(face))?;
        let glyphs = ttf_parser::Face::parse(&bytes, 0)
            .map_err(|_| PrintError::Font(face))?
            .number_of_glyphs();

        let parsed = &loaded.parsed;
        let em = parsed.units_per_em();
        let bounds = parsed.global_bounding_box();
        let name = format!("{}+{}", tag(characters), face.postscript_name());
        let font = ParsedFont {
            original_bytes: bytes,
            font_index: 0,
            font_name: Some(name.clone()),
            codepoint_to_glyph: codes,
            glyph_widths: widths,
            units_per_em: em,
            font_metrics: FontMetrics { ascent: parsed.ascender(), descent: parsed.descender() },
            font_type: FontType::TrueType,
            pdf_font_metrics: PdfFontMetricsStub {
                units_per_em: em,
                x_min: bounds.x_min,
                y_min: bounds.y_min,
                x_max: bounds.x_max,
                y_max: bounds.y_max,
                caret_slope_rise: if parsed.is_italic() { 1_000 } else { 1 },
                // The italics of this typeface slant by 16.33 degrees.
                caret_slope_run: if parsed.is_italic() { 293 } else { 0 },
                us_weight_class: parsed.weight().to_number(),
            },
        };
        let capital = i64::from(parsed.capital_height().unwrap_or_else(|| parsed.ascender()));
        let cap_height = capital * 1000 / i64::from(em);
        Ok(Self { face, name, glyphs, cap_height, shown_as, font })
    }

    /// The name of the resource in the pages.
    pub(super) fn resource(&self) -> FontId {
        FontId(format!("LS{}", self.face.index()))
    }

    /// What printpdf embeds.
    pub(super) fn embedded(&self) -> PdfFont {
        PdfFont::new(self.font.clone())
    }

    /// The character whose code draws this one.
    pub(super) fn shown_as(&self, character: char) -> Result<char, PrintError> {
        let face = self.face;
        self.shown_as.get(&character).copied().ok_or(PrintError::Glyph { face, character })
    }
}

/// Six capitals from the characters (ISO 32000-1, 9.6.4).
fn tag(characters: &BTreeSet<char>) -> String {
    let text: String = characters.iter().collect();
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}
