//! What a letter says (DOMAIN §4): the words are the domain's, versioned, and stand when anything
//! optional is missing; [`words`] says what a record has to say to them. How a letter looks is its
//! template's.

mod words;

use tannha_domain::letter_text::{Border, LetterKind};

use crate::error::LayoutError;
use crate::font::Face;
use crate::record::{LONGEST_NAME, LONGEST_TEXT, Record, SorryFor, is_longer};
use crate::set::{Paragraph, Span, Style};

/// The line on which a value of a sentence must stand by itself: NĐ 30/2020's, in its largest letters.
const LINE: i32 = 160_000;
const SIZE: u32 = 1_400;

impl Record {
    /// Which letter it is by its words; `None` for what is no letter.
    #[must_use]
    pub fn letter_kind(&self) -> Option<LetterKind> {
        match self {
            Self::ThuChucMung(letter) => Some(words::congratulation_kind(letter)),
            Self::ThuCamOn(_) => Some(LetterKind::Thanks),
            Self::ThuXinLoi(letter) => Some(words::apology_kind(letter)),
            Self::ThuChiaBuon(_) => Some(LetterKind::Condolence),
            Self::ThuKemGiayTo(_) => Some(LetterKind::CoverNote),
            _ => None,
        }
    }

    /// The paragraphs of a letter as they will be printed; `None` for what is no letter. Whether they
    /// may be said at all is the domain's.
    #[must_use]
    pub fn letter_paragraphs(&self) -> Option<Vec<String>> {
        match self {
            Self::ThuChucMung(letter) => Some(words::congratulation(letter)),
            Self::ThuCamOn(letter) => Some(words::thanks(letter)),
            Self::ThuXinLoi(letter) => Some(words::apology(letter)),
            Self::ThuChiaBuon(letter) => Some(words::condolence(letter)),
            Self::ThuKemGiayTo(letter) => Some(words::cover_note(letter)),
            _ => None,
        }
    }

    /// Whose names its sentences say.
    pub(crate) fn letter_names(&self) -> Vec<&String> {
        match self {
            Self::ThuChucMung(letter) => letter.couple.iter().chain(&letter.child_name).collect(),
            Self::ThuXinLoi(letter) => letter.follows.iter().collect(),
            Self::ThuChiaBuon(letter) => letter.deceased.iter().chain(&letter.officer).collect(),
            _ => Vec::new(),
        }
    }

    /// What the record wants drawn around its pages.
    pub(crate) const fn border(&self) -> Border {
        match self {
            Self::ThuChucMung(letter) => letter.border,
            _ => Border::None,
        }
    }

    /// What stands inside a letter's own sentences is read first by itself, so that an error names it
    /// and not the whole letter.
    pub(crate) fn values_of_sentences(&self) -> Result<(), LayoutError> {
        let values: Vec<(&String, &'static str)> = match self {
            Self::ThuChucMung(letter) if letter.body.is_none() => {
                let single = [(&letter.child_name, "child.name"), (&letter.phone, "letter.phone")];
                let papers = letter.papers.iter().map(|paper| (paper, "letter.papers"));
                let single = single.into_iter().filter_map(|(v, f)| Some((v.as_ref()?, f)));
                single.chain(papers).collect()
            }
            Self::ThuCamOn(letter) => letter.procedure.iter().map(|v| (v, "procedure")).collect(),
            Self::ThuXinLoi(letter) => match &letter.sorry_for {
                SorryFor::Late(late) => vec![(&late.reason, "letter.reason")],
                SorryFor::Recalled(recalled) => vec![(&recalled.what, "letter.what")],
            },
            Self::ThuChiaBuon(letter) => {
                letter.deceased.iter().map(|v| (v, "deceased.name")).collect()
            }
            Self::ThuKemGiayTo(letter) => {
                letter.papers.iter().map(|v| (v, "letter.papers")).collect()
            }
            _ => Vec::new(),
        };
        let names = self.letter_names().into_iter().map(|name| (name, "letter.body", LONGEST_NAME));
        let texts = values.iter().map(|(text, field)| {
            let most = if field.ends_with(".name") { LONGEST_NAME } else { LONGEST_TEXT };
            (*text, *field, most)
        });
        if let Some((_, field, _)) =
            texts.chain(names).find(|(text, _, most)| is_longer(text, *most))
        {
            return Err(LayoutError::Overflow { field: field.to_owned(), lines: 1 });
        }
        let style = Style::new(Face::Regular, SIZE);
        values.into_iter().try_for_each(|(value, field)| {
            Paragraph::new(vec![Span::value(value, style, field)], LINE).set().map(|_| ())
        })
    }
}
