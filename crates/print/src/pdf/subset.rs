//! One subset per face for a whole file, which grows as pages come.
//!
//! A glyph gets its number in the file when a page first shows it, so pages go out before the last
//! one is known; the font itself goes out at the end, cut down to what was shown.

use std::collections::BTreeMap;

use printpdf::{FontMetrics, FontType, ParsedFont, PdfFont, PdfFontMetricsStub};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use crate::error::PrintError;
use crate::font::{Face, Loaded};
use crate::page::{Mark, Page, Piece, Run};

/// The subsets of the faces that a file uses, by face.
#[derive(Default)]
pub(super) struct Subsets([Option<Subset>; 4]);

/// A face and the characters of it that were shown.
pub(super) struct Subset {
    face: Face,
    loaded: &'static Loaded,
    remapper: GlyphRemapper,
    /// What each character is shown with, by its code point.
    shown: Vec<Option<Glyph>>,
    /// The character that each glyph is read as. Two characters may share a glyph (space and no-break
    /// space), but a glyph maps back to one character only.
    owner: BTreeMap<u16, char>,
    font: ParsedFont,
}

/// What a character is shown with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Glyph {
    /// The number in the content streams.
    pub(super) code: u16,
    /// It is read as this character and no other.
    pub(super) is_own: bool,
}

/// A face cut down to the characters that a whole file shows.
pub(super) struct Cut {
    /// `ABCDEF+LiberationSerif`: the tag follows from the characters, so equal text has equal tags.
    pub(super) name: String,
    /// How many glyphs the subset has, `.notdef` included.
    pub(super) glyphs: u16,
    /// The height of a capital, in thousandths of an em.
    pub(super) cap_height: i64,
    /// Each character that a content stream names.
    pub(super) characters: String,
    /// With the font program.
    pub(super) font: PdfFont,
}

impl Subsets {
    /// The subset of a face.
    pub(super) fn of(&self, face: Face) -> Result<&Subset, PrintError> {
        self.0[face.index()].as_ref().ok_or(PrintError::Font(face))
    }

    /// The faces that were used.
    pub(super) fn each(&self) -> impl Iterator<Item = &Subset> {
        self.0.iter().flatten()
    }

    /// Takes in what a page shows.
    pub(super) fn learn(&mut self, page: &Page) -> Result<(), PrintError> {
        for mark in &page.marks {
            if let Mark::Run(run) = mark {
                self.learn_run(run)?;
            }
        }
        Ok(())
    }

    fn learn_run(&mut self, run: &Run) -> Result<(), PrintError> {
        let known = &mut self.0[run.face.index()];
        if known.is_none() {
            *known = Some(Subset::new(run.face)?);
        }
        let Some(subset) = known else { return Ok(()) };
        for piece in &run.pieces {
            match piece {
                Piece::Text(text) => text.chars().try_for_each(|c| subset.learn(c))?,
                Piece::Gap(_) => {}
                Piece::Cluster { base, marks, .. } => {
                    subset.learn(*base)?;
                    subset.learn(' ')?;
                    marks.iter().try_for_each(|(mark, _, _)| subset.learn(*mark))?;
                }
            }
        }
        Ok(())
    }
}

impl Subset {
    fn new(face: Face) -> Result<Self, PrintError> {
        let loaded = face.load().ok_or(PrintError::Font(face))?;
        let parsed = &loaded.parsed;
        let em = parsed.units_per_em();
        let bounds = parsed.global_bounding_box();
        let font = ParsedFont {
            original_bytes: Vec::new(),
            font_index: 0,
            font_name: Some(face.postscript_name().to_owned()),
            codepoint_to_glyph: BTreeMap::new(),
            glyph_widths: BTreeMap::from([(0, 0)]),
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
        let (remapper, shown) = (GlyphRemapper::new(), Vec::new());
        Ok(Self { face, loaded, remapper, shown, owner: BTreeMap::new(), font })
    }

    fn learn(&mut self, character: char) -> Result<(), PrintError> {
        let index = character as usize;
        if self.shown.get(index).is_some_and(Option::is_some) {
            return Ok(());
        }
        let missing = PrintError::Glyph { face: self.face, character };
        let (glyph, _) = self.loaded.glyph(character).ok_or(missing)?;
        let code = self.remapper.remap(glyph.0);
        let is_own = *self.owner.entry(code).or_insert(character) == character;
        if is_own {
            self.font.codepoint_to_glyph.insert(u32::from(character), code);
            let advance = self.loaded.parsed.glyph_hor_advance(glyph).unwrap_or(0);
            self.font.glyph_widths.insert(code, advance);
        }
        if self.shown.len() <= index {
            self.shown.resize(index + 1, None);
        }
        self.shown[index] = Some(Glyph { code, is_own });
        Ok(())
    }

    /// The name of the resource in the pages.
    pub(super) const fn resource(&self) -> &'static str {
        match self.face {
            Face::Regular => "LS0",
            Face::Bold => "LS1",
            Face::Italic => "LS2",
            Face::BoldItalic => "LS3",
        }
    }

    /// What draws a character that a page showed.
    pub(super) fn glyph(&self, character: char) -> Result<Glyph, PrintError> {
        let missing = PrintError::Glyph { face: self.face, character };
        self.shown.get(character as usize).copied().flatten().ok_or(missing)
    }

    /// The font for the end of the file.
    pub(super) fn cut(&self) -> Result<Cut, PrintError> {
        let face = self.face;
        let bytes = subsetter::subset(self.loaded.bytes, 0, &self.remapper)
            .map_err(|_| PrintError::Font(face))?;
        let glyphs = ttf_parser::Face::parse(&bytes, 0)
            .map_err(|_| PrintError::Font(face))?
            .number_of_glyphs();
        let parsed = &self.loaded.parsed;
        let capital = i64::from(parsed.capital_height().unwrap_or_else(|| parsed.ascender()));
        let characters: String = self.owner.values().collect();
        let name = format!("{}+{}", self.tag(), face.postscript_name());
        let font = ParsedFont {
            original_bytes: bytes,
            font_name: Some(name.clone()),
            ..self.font.clone()
        };
        let cap_height = capital * 1000 / i64::from(parsed.units_per_em());
        Ok(Cut { name, glyphs, cap_height, characters, font: PdfFont::new(font) })
    }

    /// Six capitals from the characters (ISO 32000-1, 9.6.4).
    fn tag(&self) -> String {
        let shown = self.shown.iter().enumerate().filter(|(_, glyph)| glyph.is_some());
        let text: String =
            shown.filter_map(|(code, _)| char::from_u32(u32::try_from(code).ok()?)).collect();
        let digest = Sha256::digest(text.as_bytes());
        digest.iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
    }
}
