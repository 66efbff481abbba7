//! What can stop a paper, each with the field it stopped at.
//!
//! The texts never repeat what a person typed: a field's name and one character are enough to mend
//! it, and an error may end up in a log.

use crate::document::{DocumentCode, PaperKind};
use crate::font::Face;
use crate::template::TemplateError;

/// A record that cannot be put on its paper.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LayoutError {
    /// The text does not fit its place even at the smallest size; nothing is ever clipped.
    #[error("field {field} does not fit its {lines} line(s)")]
    Overflow {
        /// The field's slug.
        field: String,
        /// How many lines the paper has for it.
        lines: u32,
    },
    /// A word is wider than its line, and no line may end inside it.
    #[error("field {field} has a word wider than its line")]
    WideWord {
        /// The field's slug; `form` where it is a word of the form itself.
        field: String,
    },
    /// It is higher than a page, and cannot be parted; or the paper has one page, and that is full.
    #[error("field {field} does not fit its page")]
    OverPage {
        /// The field's slug; `form` where it is the form itself.
        field: String,
    },
    /// A row of a table, or an entry of a register, does not fit.
    #[error("{row} of {field} does not fit the paper")]
    Row {
        /// The slug of what the row is of.
        field: String,
        /// Which: an entry's number, a row's place in the table.
        row: String,
    },
    /// What is printed over the blank would stand beyond the sheet, as the printer's profile moves it.
    #[error("field {field} would be printed beyond the sheet")]
    OffSheet {
        /// The field's slug.
        field: String,
    },
    /// The paper's font has no glyph for a character.
    #[error("field {field} has the character U+{:04X}, which the paper's font lacks", *.character as u32)]
    MissingGlyph {
        /// The field's slug.
        field: String,
        /// The character.
        character: char,
    },
    /// A group that must be complete or empty is half filled (the father's block on a certificate).
    #[error("field {field} is needed because {given}, of the same group, is filled")]
    Incomplete {
        /// The slug of the first empty field of the group.
        field: String,
        /// The slug of the first field of it that is filled.
        given: String,
    },
    /// A list of which the paper is made has no item.
    #[error("the list {field} is empty")]
    NoItems {
        /// The list's slug.
        field: String,
    },
    /// Something is to be written on the back of a blank, and the template does not say where.
    #[error("field {field} stands on the back, and the template knows no back of the blank")]
    NoBack {
        /// The list of what stands there.
        field: String,
    },
    /// The back of a blank has fewer lines than what is to be written there.
    #[error("field {field} needs more than the {rows} line(s) of the back")]
    BackFull {
        /// The list of what stands there.
        field: String,
        /// How many lines the back has.
        rows: u32,
    },
    /// Nothing is to be written on the back: nothing changed, or all of it is there already.
    #[error("nothing is to be written on the back")]
    BackEmpty,
    /// The document is never put on this paper.
    #[error("{document} is not printed on {paper} paper")]
    Paper {
        /// The document.
        document: DocumentCode,
        /// The paper.
        paper: PaperKind,
    },
    /// What the QR code must say is longer than a QR code holds.
    #[error("field {field} does not fit a QR code")]
    Qr {
        /// The field's slug.
        field: String,
    },
    /// A picture on a letter cannot be read.
    #[error("the picture {field} cannot be read")]
    Picture {
        /// Which, as a slug.
        field: String,
    },
    /// A face that was compiled in is not the one that was approved.
    #[error("the font {0:?} is damaged")]
    Font(Face),
    /// What happened on the page of a template.
    #[error("template {template}: {error}")]
    OnPage {
        /// The template, by its document and day.
        template: String,
        /// What happened.
        error: Box<Self>,
    },
    /// The template that the paper needs cannot be used.
    #[error(transparent)]
    Template(#[from] Box<TemplateError>),
}

impl LayoutError {
    /// The stable code of this error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Overflow { .. } => "print-overflow",
            Self::WideWord { .. } => "print-wide-word",
            Self::OverPage { .. } => "print-over-page",
            Self::Row { .. } => "print-row",
            Self::OffSheet { .. } => "print-off-sheet",
            Self::MissingGlyph { .. } => "print-missing-glyph",
            Self::Incomplete { .. } => "print-incomplete",
            Self::NoItems { .. } => "print-no-items",
            Self::NoBack { .. } => "print-back-none",
            Self::BackFull { .. } => "print-back-full",
            Self::BackEmpty => "print-back-empty",
            Self::Paper { .. } => "print-paper",
            Self::Qr { .. } => "print-qr",
            Self::Picture { .. } => "print-letter-picture",
            Self::Font(_) => "print-font",
            Self::Template(error) => error.code(),
            Self::OnPage { error, .. } => error.code(),
        }
    }

    /// What the message for the code has to fill in, by name.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        let code_point = |c: char| format!("U+{:04X}", u32::from(c));
        match self {
            Self::Overflow { field, lines } => {
                vec![("field", field.clone()), ("lines", lines.to_string())]
            }
            Self::MissingGlyph { field, character } => vec![
                ("field", field.clone()),
                ("character", character.to_string()),
                ("code", code_point(*character)),
            ],
            Self::Incomplete { field, given } => {
                vec![("field", field.clone()), ("given", given.clone())]
            }
            Self::NoItems { field }
            | Self::NoBack { field }
            | Self::WideWord { field }
            | Self::OverPage { field }
            | Self::OffSheet { field }
            | Self::Qr { field }
            | Self::Picture { field } => vec![("field", field.clone())],
            Self::Row { field, row } => vec![("field", field.clone()), ("row", row.clone())],
            Self::BackFull { field, rows } => {
                vec![("field", field.clone()), ("rows", rows.to_string())]
            }
            Self::Paper { document, paper } => {
                vec![("document", document.to_string()), ("paper", paper.to_string())]
            }
            Self::BackEmpty | Self::Font(_) => Vec::new(),
            Self::Template(error) => error.params(),
            Self::OnPage { template, error } => {
                let mut params = error.params();
                params.push(("template", template.clone()));
                params
            }
        }
    }

    /// The same as it happened on the page of a template; what no page has to do with stays as it is.
    pub(crate) fn on_page_of(self, template: &str) -> Self {
        match self {
            Self::Paper { .. }
            | Self::BackEmpty
            | Self::Font(_)
            | Self::Template(_)
            | Self::OnPage { .. } => self,
            error => Self::OnPage { template: template.to_owned(), error: Box::new(error) },
        }
    }

    /// It is for want of room: fewer words, smaller letters or more pages would mend it.
    #[must_use]
    pub fn is_for_room(&self) -> bool {
        matches!(
            self.bare(),
            Self::Overflow { .. }
                | Self::WideWord { .. }
                | Self::OverPage { .. }
                | Self::Row { .. }
        )
    }

    /// The same as it happened in one of many; what no shorter text mends stays as it is.
    pub(crate) fn in_row(self, field: &str, row: impl ToString) -> Self {
        match self {
            Self::Overflow { .. } | Self::WideWord { .. } | Self::OverPage { .. } => {
                Self::Row { field: field.to_owned(), row: row.to_string() }
            }
            other => other,
        }
    }

    /// What happened, wherever it did.
    #[must_use]
    pub fn bare(&self) -> &Self {
        match self {
            Self::OnPage { error, .. } => error,
            error => error,
        }
    }

    /// The slug of the field that an officer can mend, where there is one.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        match self {
            Self::Overflow { field, .. }
            | Self::WideWord { field }
            | Self::OverPage { field }
            | Self::Row { field, .. }
            | Self::OffSheet { field }
            | Self::MissingGlyph { field, .. }
            | Self::Incomplete { field, .. }
            | Self::NoItems { field }
            | Self::NoBack { field }
            | Self::BackFull { field, .. }
            | Self::Qr { field } => Some(field),
            Self::OnPage { error, .. } => error.field(),
            Self::BackEmpty
            | Self::Paper { .. }
            | Self::Picture { .. }
            | Self::Font(_)
            | Self::Template(_) => None,
        }
    }
}

/// Pages that cannot be made into bytes, or bytes that cannot be made into a picture.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PrintError {
    /// A face is damaged or cannot be cut down to the letters used.
    #[error("the font {0:?} cannot be embedded")]
    Font(Face),
    /// A letter on the page is not in the font that the page names.
    #[error("U+{:04X} is not in {face:?}", *.character as u32)]
    Glyph {
        /// The face.
        face: Face,
        /// The character.
        character: char,
    },
    /// The finished document could not be written.
    #[error("the PDF could not be written")]
    Write,
    /// The bytes are not a PDF that the renderer reads.
    #[error("the PDF could not be read back")]
    Read,
    /// The document has no such page; pages count from 0.
    #[error("there is no page {page}; the document has {pages}")]
    NoSuchPage {
        /// The page asked for, from 0.
        page: usize,
        /// How many there are.
        pages: usize,
    },
    /// The resolution is not between 20 and 600 dpi.
    #[error("{0} dpi is not between 20 and 600")]
    Resolution(u16),
    /// A page is too large to be drawn at the resolution.
    #[error("the page is too large to be drawn")]
    PageTooLarge,
    /// The picture could not be encoded.
    #[error("the picture could not be encoded")]
    Picture,
    /// There is more of something than one list of PDF/A-1 holds: sheets, rows of a table.
    #[error("PDF/A-1 lets no list stand that is longer than {limit}")]
    ArchiveLimit {
        /// The longest.
        limit: usize,
    },
}

impl PrintError {
    /// The stable code of this error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Font(_) => "print-font",
            Self::Glyph { .. } => "print-glyph",
            Self::Write => "print-write",
            Self::Read => "print-read",
            Self::NoSuchPage { .. } => "print-no-such-page",
            Self::Resolution(_) => "print-resolution",
            Self::PageTooLarge => "print-page-too-large",
            Self::Picture => "print-picture",
            Self::ArchiveLimit { .. } => "print-archive-limit",
        }
    }

    /// What the message for the code has to fill in, by name.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Glyph { character, .. } => {
                vec![("code", format!("U+{:04X}", u32::from(*character)))]
            }
            Self::NoSuchPage { page, pages } => {
                vec![("page", (page + 1).to_string()), ("pages", pages.to_string())]
            }
            Self::Resolution(dpi) => vec![("dpi", dpi.to_string())],
            Self::ArchiveLimit { limit } => vec![("limit", limit.to_string())],
            Self::Font(_) | Self::Write | Self::Read | Self::PageTooLarge | Self::Picture => {
                Vec::new()
            }
        }
    }
}
