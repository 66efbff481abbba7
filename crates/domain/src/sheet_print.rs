//! What was printed beside the papers that a case's own history tells ([`Printed`](crate::case::Printed)):
//! sheets of registers, minutes, balances, slips, books, reports, labels, envelopes, declarations. Each
//! leaves an act that says which sheet it was, by whom, of how many pages, and what it was made with, so
//! that a sheet which turns up years later can be held against the log.
//!
//! What it names is a book, a year, a period, a round, a dossier; never a person.

use minicbor::{Decode, Encode};

use crate::{
    case::{Book, Document},
    ids::{CaseId, DraftId, Hash, OfficerId, RoundId},
    report::Span,
    time::{Date, Moment},
};

/// The most prints of one sheet that are kept by line; the oldest go first, and are still counted.
pub const MAX_LINES: usize = 100;
/// The longest slug of a report.
const MAX_SLUG: usize = 48;

/// Which sheet of a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum RegisterSheet {
    /// The entries in order of their numbers.
    #[n(0)]
    Page,
    /// The entries by tên, họ, chữ đệm.
    #[n(1)]
    Index,
    /// The minutes of the closing.
    #[n(2)]
    Minutes,
}

impl RegisterSheet {
    /// Stable slug.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Index => "index",
            Self::Minutes => "minutes",
        }
    }

    /// The sheet of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        [Self::Page, Self::Index, Self::Minutes].into_iter().find(|sheet| sheet.slug() == slug)
    }
}

/// Which sheet it is. Indices are never reused.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(map)]
pub enum SheetName {
    /// Tờ khai of what was typed so far on one laptop, before there is a dossier.
    #[n(0)]
    DraftDeclaration {
        /// The draft.
        #[n(0)]
        draft: DraftId,
    },
    /// Tờ khai of a dossier.
    #[n(1)]
    Declaration {
        /// The dossier.
        #[n(0)]
        case: CaseId,
    },
    /// The sheet by which a printer is set to a blank.
    #[n(2)]
    Calibration {
        /// The blank's paper.
        #[n(0)]
        form: Document,
    },
    /// The sheet of a delivery round.
    #[n(3)]
    Round {
        /// The round.
        #[n(0)]
        round: RoundId,
    },
    /// The labels of a delivery round.
    #[n(4)]
    Labels {
        /// The round.
        #[n(0)]
        round: RoundId,
    },
    /// The envelopes of a delivery round.
    #[n(5)]
    Envelopes {
        /// The round.
        #[n(0)]
        round: RoundId,
    },
    /// The envelope of a dossier's letter.
    #[n(6)]
    Envelope {
        /// The dossier.
        #[n(0)]
        case: CaseId,
    },
    /// A report.
    #[n(7)]
    Report {
        /// Which, by its slug.
        #[n(0)]
        report: String,
        /// How long its period is.
        #[n(1)]
        span: Span,
        /// The first day of the period.
        #[n(2)]
        from: Date,
        /// For everybody to see.
        #[n(3)]
        public: bool,
    },
    /// A sheet of a year of a register.
    #[n(8)]
    Register {
        /// The book.
        #[n(0)]
        book: Book,
        /// The year.
        #[n(1)]
        year: i32,
        /// Which sheet.
        #[n(2)]
        sheet: RegisterSheet,
    },
    /// The balance of a day's blanks.
    #[n(9)]
    Stock {
        /// The blank's paper.
        #[n(0)]
        document: Document,
        /// The day.
        #[n(1)]
        day: Date,
    },
    /// Phiếu kiểm soát (Mẫu 06, TT 03/2025/TT-VPCP).
    #[n(10)]
    Control {
        /// The dossier.
        #[n(0)]
        case: CaseId,
    },
    /// Sổ theo dõi hồ sơ (Mẫu 07, TT 03/2025/TT-VPCP).
    #[n(11)]
    Tracking {
        /// A day, or the first of a month.
        #[n(0)]
        day: Date,
        /// Of the whole month.
        #[n(1)]
        month: bool,
    },
    /// The register of what left the office in a year.
    #[n(12)]
    Outgoing {
        /// The year.
        #[n(0)]
        year: i32,
    },
    /// What a day left in the books, in one sheet.
    #[n(13)]
    Day {
        /// The day.
        #[n(0)]
        day: Date,
    },
}

impl SheetName {
    /// Stable slug; the catalogue has its text as `printed-sheet-<slug>`.
    #[must_use]
    pub const fn slug(&self) -> &'static str {
        match self {
            Self::DraftDeclaration { .. } => "draft-declaration",
            Self::Declaration { .. } => "declaration",
            Self::Calibration { .. } => "calibration",
            Self::Round { .. } => "round",
            Self::Labels { .. } => "labels",
            Self::Envelopes { .. } => "envelopes",
            Self::Envelope { .. } => "envelope",
            Self::Report { public: true, .. } => "public-report",
            Self::Report { .. } => "report",
            Self::Register { sheet: RegisterSheet::Page, .. } => "register-page",
            Self::Register { sheet: RegisterSheet::Index, .. } => "register-index",
            Self::Register { sheet: RegisterSheet::Minutes, .. } => "register-minutes",
            Self::Stock { .. } => "stock",
            Self::Control { .. } => "control",
            Self::Tracking { month: false, .. } => "tracking-day",
            Self::Tracking { month: true, .. } => "tracking-month",
            Self::Outgoing { .. } => "outgoing",
            Self::Day { .. } => "day",
        }
    }

    /// The dossier that it is about: its history tells of the print.
    #[must_use]
    pub const fn case(&self) -> Option<CaseId> {
        match self {
            Self::Declaration { case } | Self::Envelope { case } | Self::Control { case } => {
                Some(*case)
            }
            _ => None,
        }
    }

    /// The round that it is of.
    #[must_use]
    pub const fn round(&self) -> Option<RoundId> {
        match self {
            Self::Round { round } | Self::Labels { round } | Self::Envelopes { round } => {
                Some(*round)
            }
            _ => None,
        }
    }
}

/// What a paper was made with: two prints that differ in nothing but what is filled in have the same
/// template and fonts.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct MadeOf {
    /// SHA-256 of the PDF.
    #[n(0)]
    pub pdf: Hash,
    /// SHA-256 of the form that it stands on, without what is filled in.
    #[n(1)]
    pub template: Hash,
    /// SHA-256 over all fonts.
    #[n(2)]
    pub fonts: Hash,
    /// The template by its document, day and hash; none where no template says how it looks.
    #[n(3)]
    pub template_name: Option<String>,
}

/// What became of a sheet's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(index_only)]
pub enum Went {
    /// A printer that was ready got it. Acts from before this was told count as such.
    #[n(0)]
    #[default]
    ToPrinter,
    /// No printer got it.
    #[n(1)]
    ToFile,
    /// The printer that was ready for the one before did not take it: that one stayed a file.
    #[n(2)]
    Refused,
}

/// A sheet was printed.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SheetPrinted {
    /// Which.
    #[n(0)]
    pub sheet: SheetName,
    /// Its pages.
    #[n(1)]
    pub pages: u16,
    /// The how-manieth print of it this is, as the laptop that printed knew; of a file alone, the one that
    /// it would be.
    #[n(2)]
    pub count: u32,
    /// What it was made with.
    #[n(3)]
    pub made: MadeOf,
    /// Where the file went.
    #[n(4)]
    #[cbor(default)]
    pub went: Went,
}

/// One print of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SheetPrint {
    /// Who.
    #[n(0)]
    pub officer: OfficerId,
    /// When.
    #[n(1)]
    pub at: Moment,
    /// Pages.
    #[n(2)]
    pub pages: u16,
    /// What it was made with.
    #[n(3)]
    pub made: MadeOf,
    /// The file was made, and no printer got it.
    #[n(4)]
    #[cbor(default)]
    pub only_file: bool,
}

/// What is known of the prints of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SheetPrints {
    /// Which sheet.
    #[n(0)]
    pub sheet: SheetName,
    /// How often a printer got it.
    #[n(1)]
    pub count: u32,
    /// The latest of its files, in log order, those that no printer got among them.
    #[n(2)]
    pub last: Vec<SheetPrint>,
}

impl SheetPrints {
    /// The latest of them, each with the how-manieth print it is; a file alone is none.
    pub fn numbered(&self) -> impl Iterator<Item = (Option<u32>, &SheetPrint)> {
        let sent = self.last.iter().filter(|print| !print.only_file).count();
        let mut count = self.count.saturating_sub(u32::try_from(sent).unwrap_or(u32::MAX));
        self.last.iter().map(move |print| {
            count = count.saturating_add(u32::from(!print.only_file));
            ((!print.only_file).then_some(count), print)
        })
    }
}

/// It says something that can have been printed.
#[must_use]
pub fn is_sound(printed: &SheetPrinted) -> bool {
    let is_slug = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let named = match &printed.sheet {
        SheetName::Report { report, .. } => {
            (1..=MAX_SLUG).contains(&report.len()) && report.chars().all(is_slug)
        }
        _ => true,
    };
    named && printed.pages > 0 && printed.count > 0
}

/// Adds a print to what is known of its sheet.
#[must_use]
pub fn take(
    known: Option<SheetPrints>,
    printed: SheetPrinted,
    officer: &OfficerId,
    at: Moment,
) -> SheetPrints {
    let SheetPrinted { sheet, pages, made, went, .. } = printed;
    let mut prints = known.unwrap_or(SheetPrints { sheet, count: 0, last: Vec::new() });
    if went == Went::Refused {
        let mut last = prints.last.iter_mut().rev();
        if let Some(taken_back) = last.find(|one| one.made.pdf == made.pdf && !one.only_file) {
            taken_back.only_file = true;
            prints.count = prints.count.saturating_sub(1);
        }
        return prints;
    }
    let only_file = went == Went::ToFile;
    prints.count = prints.count.saturating_add(u32::from(!only_file));
    prints.last.push(SheetPrint { officer: officer.clone(), at, pages, made, only_file });
    prints.last.drain(..prints.last.len().saturating_sub(MAX_LINES));
    prints
}

#[cfg(test)]
mod tests;
