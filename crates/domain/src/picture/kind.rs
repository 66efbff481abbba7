//! What a picture shows, how large it may be on paper, and which papers it may stand on.

use minicbor::{Decode, Encode};

use super::PictureProblem;
use crate::{case::Document, ids::OfficerId};

/// What a picture shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PictureKind {
    /// The ward's own emblem; never the State's, which no letter of a ward carries (NĐ 30/2020/NĐ-CP).
    Emblem,
    /// The office's seal, for files that are signed electronically and nothing else.
    Seal,
    /// The signature of one who signs.
    Signature,
}

impl PictureKind {
    /// All of them, in the order of a list.
    pub const ALL: [Self; 3] = [Self::Emblem, Self::Signature, Self::Seal];

    /// Stable slug; the catalogue has its name as `picture-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Emblem => "emblem",
            Self::Seal => "seal",
            Self::Signature => "signature",
        }
    }

    /// The least and the greatest width on paper, and the usual one, in tenths of a millimetre. The
    /// seal is as large as the real one (NĐ 30/2020/NĐ-CP phụ lục I), which each office measures.
    #[must_use]
    pub const fn widths(self) -> (u16, u16, u16) {
        match self {
            Self::Emblem => (80, 300, 180),
            Self::Seal => (280, 420, 340),
            Self::Signature => (200, 700, 450),
        }
    }

    /// # Errors
    /// [`PictureProblem::Width`].
    pub fn check_width(self, tenths: u16) -> Result<(), PictureProblem> {
        let (least, most, _) = self.widths();
        if (least..=most).contains(&tenths) {
            return Ok(());
        }
        Err(PictureProblem::Width { least_mm: least / 10, most_mm: most / 10 })
    }
}

/// Which picture: of one kind there is one, and of signatures one for each who signs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
pub enum PictureOf {
    /// The ward's emblem.
    #[n(0)]
    Emblem,
    /// The office's seal.
    #[n(1)]
    Seal,
    /// Somebody's signature.
    #[n(2)]
    Signature(#[n(0)] OfficerId),
}

impl PictureOf {
    /// What it shows.
    #[must_use]
    pub const fn kind(&self) -> PictureKind {
        match self {
            Self::Emblem => PictureKind::Emblem,
            Self::Seal => PictureKind::Seal,
            Self::Signature(_) => PictureKind::Signature,
        }
    }

    /// Whose signature it is.
    #[must_use]
    pub const fn officer(&self) -> Option<&OfficerId> {
        match self {
            Self::Signature(officer) => Some(officer),
            Self::Emblem | Self::Seal => None,
        }
    }
}

/// Whether a picture may be printed on a paper. A letter may show the ward's emblem; a courtesy the
/// picture of a signature, too. An apology is signed by hand, because somebody answers for it, and so is a
/// condolence, because a family that mourns is not sent a copy. The seal is on no paper: there it is
/// pressed by hand, and its picture belongs to files ([`PictureKind::Seal`]). What the Ministry gives the
/// form of (Mẫu 01–05), certificates, extracts and copies carry none.
#[must_use]
pub const fn carries(document: Document, picture: PictureKind) -> bool {
    match picture {
        PictureKind::Emblem => document.is_letter(),
        PictureKind::Signature => carries_signature(document),
        PictureKind::Seal => false,
    }
}

/// Whether a paper may carry the picture of a signature in place of one by hand.
#[must_use]
pub const fn carries_signature(document: Document) -> bool {
    matches!(
        document,
        Document::CongratulationLetter | Document::ThankYouLetter | Document::CoverNote
    )
}
