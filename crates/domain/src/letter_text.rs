//! The words of the letters as versioned data (DOMAIN §4): what each kind of letter says, who proposed
//! a new edition, which leader approved it, and which edition a letter keeps.
//!
//! Edition 1 is built in. A letter is pinned to an edition when it is drafted, so that it goes on
//! saying what was read then; only what is drafted later uses a newer one. Laying a page out is
//! print's, and so is finding what stands in a placeholder.

mod border;
mod built_in;
mod check;
mod difference;
mod place;
mod sample;
mod template;

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::{
    case::{Decider, Document, Refusal, plain_words},
    ids::{ActId, OfficerId},
    time::Moment,
    ward::{WardEvent, WardRefusal, WardSettings, may},
};

pub use border::Border;
pub use built_in::built_in;
pub use check::{MAX_TEXT_CHARS, TextProblem, check};
pub use difference::{Difference, Line, differences};
pub use place::{Place, places};
pub use sample::{Sample, samples, samples_of};
pub use template::{Said, Template, render};

/// The number of the edition that is built in.
pub const BUILT_IN: u32 = 1;
/// The most editions that a kind keeps: all of them are kept, for letters that are printed again.
pub const MAX_EDITIONS: usize = 200;

/// A kind of letter that has words of its own.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[cbor(index_only)]
#[serde(rename_all = "kebab-case")]
pub enum LetterKind {
    /// Thư chúc mừng, for a birth.
    #[n(0)]
    Birth,
    /// Thư chúc mừng, for a marriage.
    #[n(1)]
    Wedding,
    /// Thư cảm ơn.
    #[n(2)]
    Thanks,
    /// Thư xin lỗi, written before the promised hour.
    #[n(3)]
    ApologyBefore,
    /// Thư xin lỗi, written when the promise is broken already.
    #[n(4)]
    ApologyAfter,
    /// Thư xin lỗi for a paper that had to come back.
    #[n(5)]
    Recalled,
    /// Thư chia buồn.
    #[n(6)]
    Condolence,
    /// Thư gửi kèm giấy tờ, where nobody is congratulated.
    #[n(7)]
    CoverNote,
}

impl LetterKind {
    /// All of them, in the order of a list.
    pub const ALL: [Self; 8] = [
        Self::Birth,
        Self::Wedding,
        Self::Thanks,
        Self::ApologyBefore,
        Self::ApologyAfter,
        Self::Recalled,
        Self::Condolence,
        Self::CoverNote,
    ];

    /// Stable slug; the catalogue has its name as `letter-kind-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Birth => "birth",
            Self::Wedding => "wedding",
            Self::Thanks => "thanks",
            Self::ApologyBefore => "apology-before",
            Self::ApologyAfter => "apology-after",
            Self::Recalled => "recalled",
            Self::Condolence => "condolence",
            Self::CoverNote => "cover-note",
        }
    }

    /// The kind of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }

    /// The paper that it is.
    #[must_use]
    pub const fn document(self) -> Document {
        match self {
            Self::Birth | Self::Wedding => Document::CongratulationLetter,
            Self::Thanks => Document::ThankYouLetter,
            Self::ApologyBefore | Self::ApologyAfter | Self::Recalled => Document::ApologyLetter,
            Self::Condolence => Document::CondolenceLetter,
            Self::CoverNote => Document::CoverNote,
        }
    }

    /// A border may be drawn around it: around what congratulates, and nothing else (DOMAIN §4).
    #[must_use]
    pub const fn may_have_border(self) -> bool {
        matches!(self, Self::Birth | Self::Wedding)
    }
}

/// Which edition a letter keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct PinnedText {
    /// Of which kind: what a letter of apology is about can change before it is signed.
    #[n(0)]
    pub kind: LetterKind,
    /// Its number.
    #[n(1)]
    pub edition: u32,
}

/// Words that somebody proposes.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct ProposedText {
    /// The act that proposed them: an approval names it, so that nobody approves what they have not
    /// read.
    #[n(0)]
    pub act: ActId,
    /// The words.
    #[n(1)]
    pub text: String,
    /// What is drawn around the page.
    #[n(2)]
    pub border: Border,
    /// Who proposes.
    #[n(3)]
    pub by: OfficerId,
    /// When.
    #[n(4)]
    pub at: Moment,
}

/// Words that a leader approved.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct TextEdition {
    /// What was proposed, by whom, when.
    #[n(0)]
    pub proposed: ProposedText,
    /// The leader.
    #[n(1)]
    pub approved_by: OfficerId,
    /// When.
    #[n(2)]
    pub approved_at: Moment,
}

/// What the ward has written of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct TextsOfKind {
    /// The editions after the built-in one, oldest first: the first of them is edition 2.
    #[n(0)]
    pub editions: Vec<TextEdition>,
    /// What waits for a leader.
    #[n(1)]
    pub proposal: Option<ProposedText>,
}

/// All the ward's texts.
pub type LetterTexts = BTreeMap<LetterKind, TextsOfKind>;

/// What a letter is printed with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextInUse {
    /// The edition's number.
    pub edition: u32,
    /// Its words.
    pub text: String,
    /// What is drawn around the page.
    pub border: Border,
}

/// The edition that a letter drafted now would keep.
#[must_use]
pub fn current(settings: &WardSettings, kind: LetterKind) -> TextInUse {
    let editions = settings.letter_texts.get(&kind).map_or(0, |texts| texts.editions.len());
    let newest = u32::try_from(editions).unwrap_or(u32::MAX).saturating_add(BUILT_IN);
    edition(settings, kind, newest).unwrap_or_else(|| first(kind))
}

/// An edition by its number; nothing where this laptop does not know it.
#[must_use]
pub fn edition(settings: &WardSettings, kind: LetterKind, number: u32) -> Option<TextInUse> {
    if number == BUILT_IN {
        return Some(first(kind));
    }
    let at = usize::try_from(number.checked_sub(BUILT_IN + 1)?).ok()?;
    let found = &settings.letter_texts.get(&kind)?.editions.get(at)?.proposed;
    Some(TextInUse { edition: number, text: found.text.clone(), border: found.border })
}

fn first(kind: LetterKind) -> TextInUse {
    let border = Border::of_old(kind.may_have_border());
    TextInUse { edition: BUILT_IN, text: built_in(kind).to_owned(), border }
}

/// Decides what somebody asks about a text: its words put in order and read as they would be printed,
/// role and editions asked.
///
/// # Errors
/// The [`WardRefusal`] with its reason; nothing has happened then.
pub fn decide(
    settings: &WardSettings,
    event: WardEvent,
    by: Decider,
) -> Result<WardEvent, WardRefusal> {
    let event = match event {
        WardEvent::LetterTextProposed { kind, text, border } => {
            if let Some(problem) = check::unfit(&text) {
                return Err(WardRefusal::Text(problem));
            }
            let text = plain_paragraphs(&text)?;
            if let Some(problem) = check(kind, &text).into_iter().next() {
                return Err(WardRefusal::Text(problem));
            }
            WardEvent::LetterTextProposed { kind, text, border }
        }
        other => other,
    };
    if !may(by.role, event.kind()) {
        return Err(Refusal::Permission { role: by.role }.into());
    }
    permit(settings, &event)?;
    // What an older version proposed is held to what letters say today.
    if let WardEvent::LetterTextApproved { kind, .. } = &event {
        let texts = settings.letter_texts.get(kind);
        let waits = texts.and_then(|texts| texts.proposal.as_ref());
        if let Some(problem) = waits.and_then(|waits| check(*kind, &waits.text).into_iter().next())
        {
            return Err(WardRefusal::Text(problem));
        }
    }
    Ok(event)
}

/// The paragraphs tidied, with one empty line between them.
fn plain_paragraphs(typed: &str) -> Result<String, WardRefusal> {
    let mut paragraphs = Vec::new();
    for line in typed.lines() {
        let line = crate::text::tidy(&plain_words(line)?);
        if !line.is_empty() {
            paragraphs.push(line);
        }
    }
    Ok(paragraphs.join("\n\n"))
}

/// Says whether `event` fits the editions that there are.
///
/// # Errors
/// The [`WardRefusal`] with its reason.
pub fn permit(settings: &WardSettings, event: &WardEvent) -> Result<(), WardRefusal> {
    match event {
        WardEvent::LetterTextProposed { kind, text, border } => {
            if text.trim().is_empty() {
                return Err(WardRefusal::Text(TextProblem::Empty));
            }
            if border.is_drawn() && !kind.may_have_border() {
                return Err(WardRefusal::BorderNotHere);
            }
            let now = current(settings, *kind);
            let of_kind = settings.letter_texts.get(kind);
            let waits = of_kind.and_then(|texts| texts.proposal.as_ref());
            let same = |text_of: &str, border_of: Border| text_of == text && border_of == *border;
            if same(&now.text, now.border)
                || waits.is_some_and(|waits| same(&waits.text, waits.border))
            {
                return Err(WardRefusal::TextSame);
            }
            if of_kind.is_some_and(|texts| texts.editions.len() >= MAX_EDITIONS) {
                return Err(WardRefusal::TooManyEditions);
            }
            Ok(())
        }
        WardEvent::LetterTextApproved { kind, proposal } => {
            let waits = settings.letter_texts.get(kind).and_then(|texts| texts.proposal.as_ref());
            match waits {
                None => Err(WardRefusal::NothingProposed),
                Some(waits) if waits.act != *proposal => Err(WardRefusal::OtherProposal),
                Some(_) => Ok(()),
            }
        }
        _ => Ok(()),
    }
}

/// Writes it down, where it fits; what is not about a text changes nothing here.
///
/// # Errors
/// As [`permit`].
pub fn apply(
    settings: &mut WardSettings,
    event: &WardEvent,
    act: ActId,
    by: &OfficerId,
    at: Moment,
) -> Result<(), WardRefusal> {
    permit(settings, event)?;
    match event {
        WardEvent::LetterTextProposed { kind, text, border } => {
            let proposal =
                ProposedText { act, text: text.clone(), border: *border, by: by.clone(), at };
            settings.letter_texts.entry(*kind).or_default().proposal = Some(proposal);
        }
        WardEvent::LetterTextApproved { kind, .. } => {
            let texts = settings.letter_texts.entry(*kind).or_default();
            if let Some(proposed) = texts.proposal.take() {
                texts.editions.push(TextEdition {
                    proposed,
                    approved_by: by.clone(),
                    approved_at: at,
                });
            }
        }
        _ => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests;
