//! The paper that a document is put on.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::page::PageSize;

use super::super::measure::Mm;

/// The paper: one that has a name, or its width and height as it lies before the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Paper {
    /// By its name.
    Named(PaperName),
    /// By its size.
    Sized(PaperSize),
}

/// A paper that has a name (ISO 216, ISO 269).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum PaperName {
    /// 210 × 297 mm.
    A4,
    /// 148 × 210 mm.
    A5,
    /// An envelope of 162 × 229 mm.
    C5,
    /// An envelope of 110 × 220 mm.
    DL,
}

/// A paper that has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PaperSize {
    /// Across.
    pub width: Mm,
    /// Down.
    pub height: Mm,
}

impl Default for Paper {
    fn default() -> Self {
        Self::Named(PaperName::A4)
    }
}

impl Paper {
    pub(in super::super) fn is_usual(&self) -> bool {
        *self == Self::default()
    }

    /// The paper as it stands, and whether its own numbers lay it on its long side.
    pub(in super::super) fn size(self) -> (PageSize, bool) {
        match self {
            Self::Named(PaperName::A4) => (PageSize::A4, false),
            Self::Named(PaperName::A5) => (PageSize::A5, false),
            Self::Named(PaperName::C5) => (PageSize::C5, false),
            Self::Named(PaperName::DL) => (PageSize::DL, false),
            Self::Sized(PaperSize { width, height }) => {
                let (short, long) = (width.0.min(height.0), width.0.max(height.0));
                (PageSize { width: short, height: long }, width > height)
            }
        }
    }
}
