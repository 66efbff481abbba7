//! The letters: which one a case calls for, and what speaks against it.
//!
//! What happened gives grounds; each ground has its word on each letter in [`TABLE`]. One *never* and
//! the letter is not written; one *approve* and a leader looks at it first; no word at all, and the
//! letter does not belong to this case (DOMAIN §4).

use minicbor::{Decode, Encode};

use super::{
    apology,
    book::Book,
    document::Document,
    event::CaseEvent,
    field::Field,
    handling::Handling,
    refusal::Refusal,
    state::{CaseState, Holder, Status},
};

/// What an officer notes because no field of the form says it, and letters must know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum Circumstance {
    /// The child has died, before or after the registration.
    #[n(0)]
    ChildDied,
    /// The mother died in childbirth.
    #[n(1)]
    MotherDied,
    /// The child was abandoned.
    #[n(2)]
    Abandoned,
    /// Đăng ký lại, or the birth of someone grown up.
    #[n(3)]
    RegisteredAgain,
    /// Adoption or surrogacy.
    #[n(4)]
    Adopted,
    /// Declared dead by a court.
    #[n(5)]
    DeclaredDead,
}

impl Circumstance {
    /// All of them, in the order of a list.
    pub const ALL: [Self; 6] = [
        Self::ChildDied,
        Self::MotherDied,
        Self::Abandoned,
        Self::RegisteredAgain,
        Self::Adopted,
        Self::DeclaredDead,
    ];

    /// Stable slug; the catalogue has its text as `circumstance-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::ChildDied => "child-died",
            Self::MotherDied => "mother-died",
            Self::Abandoned => "abandoned",
            Self::RegisteredAgain => "registered-again",
            Self::Adopted => "adopted",
            Self::DeclaredDead => "declared-dead",
        }
    }

    /// The circumstance of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.slug() == slug)
    }
}

/// A reason to write a letter, or not to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ground {
    /// The case is the registration of a birth.
    Birth,
    /// Of a marriage.
    Marriage,
    /// Of a death.
    Death,
    /// Of anything else.
    Other,
    /// The family ticked that it wants no letter.
    Declined,
    /// The form says that the father has died: a leader decides whether the family is congratulated.
    FatherDead,
    /// This ward has registered the death of the child or of its mother: the condolence is that case's.
    Bereaved,
    /// Something that an officer noted.
    Noted(Circumstance),
}

impl Ground {
    /// Stable slug; the catalogue has its text as `ground-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Birth => "birth",
            Self::Marriage => "marriage",
            Self::Death => "death",
            Self::Other => "other",
            Self::Declined => "declined",
            Self::FatherDead => "father-dead",
            Self::Bereaved => "bereaved",
            Self::Noted(circumstance) => circumstance.slug(),
        }
    }
}

/// A ground's word on a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// It is offered, in the ward's standard text.
    Offer,
    /// It is offered, and a leader approves it before it is printed.
    Approve,
    /// It is not written.
    Never,
    /// Nothing to say.
    Silent,
}

use Circumstance::{Abandoned, Adopted, ChildDied, DeclaredDead, MotherDied, RegisteredAgain};
use Ground::{Bereaved, Birth, Death, Declined, FatherDead, Marriage, Noted, Other};
use Word::{Approve, Never, Offer, Silent};

/// Which letter, by ground.
#[rustfmt::skip]
pub const TABLE: [(Ground, [Word; 5]); 13] = [
    // ground                     congratulation  thanks   apology   condolence  cover note
    (Birth,                      [Offer,          Offer,   Approve,  Silent,     Silent ]),
    (Marriage,                   [Offer,          Offer,   Approve,  Silent,     Never  ]),
    // Nobody is thanked for a death, or congratulated in the same dossier.
    (Death,                      [Never,          Never,   Approve,  Approve,    Never  ]),
    // Only a birth and a marriage are congratulated on, whatever else is noted.
    (Other,                      [Never,          Offer,   Approve,  Silent,     Never  ]),
    // An apology is owed all the same.
    (Declined,                   [Never,          Never,   Silent,   Never,      Never  ]),
    (Bereaved,                   [Never,          Never,   Silent,   Silent,     Offer  ]),
    (FatherDead,                 [Approve,        Silent,  Silent,   Silent,     Silent ]),
    // Where someone died the ward condoles; the papers go with a neutral cover note.
    (Noted(ChildDied),           [Never,          Never,   Silent,   Approve,    Offer  ]),
    (Noted(MotherDied),          [Never,          Never,   Silent,   Approve,    Offer  ]),
    (Noted(Abandoned),           [Never,          Silent,  Silent,   Silent,     Silent ]),
    (Noted(RegisteredAgain),     [Never,          Silent,  Silent,   Silent,     Silent ]),
    (Noted(Adopted),             [Approve,        Silent,  Silent,   Silent,     Silent ]),
    // Only with a leader's decision.
    (Noted(DeclaredDead),        [Never,          Never,   Silent,   Approve,    Silent ]),
];

/// The column of a letter.
const fn column(letter: Document) -> Option<usize> {
    match letter {
        Document::CongratulationLetter => Some(0),
        Document::ThankYouLetter => Some(1),
        Document::ApologyLetter => Some(2),
        Document::CondolenceLetter => Some(3),
        Document::CoverNote => Some(4),
        _ => None,
    }
}

/// What a ground says about a letter.
#[must_use]
pub fn word(ground: Ground, letter: Document) -> Word {
    let row = TABLE.iter().find(|(known, _)| *known == ground);
    match (row, column(letter)) {
        (Some((_, words)), Some(at)) => words[at],
        _ => Silent,
    }
}

/// What happened, as a ground: the book that its number comes from says it.
fn occasion(procedure: &str) -> Ground {
    match Handling::find(procedure).map(|handling| handling.book) {
        Some(Book::Births) => Birth,
        Some(Book::Deaths) => Death,
        Some(Book::Marriages) => Marriage,
        _ => Other,
    }
}

/// Whether a case of that procedure can call for that letter; what happened may add one (a condolence
/// where a child has died, a cover note in place of a congratulation).
#[must_use]
pub(super) fn belongs(procedure: &str, letter: Document) -> bool {
    let own = word(occasion(procedure), letter);
    let added = || {
        TABLE.iter().any(|(ground, _)| {
            matches!(ground, Noted(_)) && matches!(word(*ground, letter), Offer | Approve)
        })
    };
    matches!(own, Offer | Approve) || own == Silent && added()
}

/// The grounds of a case, what happened first.
#[must_use]
pub fn grounds(state: &CaseState) -> Vec<Ground> {
    let declined = state.value(Field::DeliveryLetter) == "no";
    let noted = Circumstance::ALL.into_iter().filter(|one| state.is_noted(*one)).map(Noted);
    std::iter::once(occasion(&state.procedure))
        .chain(declined.then_some(Declined))
        .chain((state.value(Field::FatherDead) == "yes").then_some(FatherDead))
        .chain(state.bereaved.map(|_| Bereaved))
        .chain(noted)
        .collect()
}

/// Somebody is mourned: a condolence belongs to this case or to another of the family, whether it is
/// wanted or not. Nothing that asks for an opinion stands beside it (DOMAIN §4).
#[must_use]
pub fn is_mourned(state: &CaseState) -> bool {
    let mourns = |ground| {
        ground == Bereaved || matches!(word(ground, Document::CondolenceLetter), Offer | Approve)
    };
    grounds(state).into_iter().any(mourns)
}

/// Whether a letter is written in this case, and whether a leader must approve it.
///
/// # Errors
/// [`Refusal::LetterDeclined`], [`Refusal::LetterForbidden`] with the ground, or
/// [`Refusal::LetterNotHere`].
pub fn offered(state: &CaseState, letter: Document) -> Result<Word, Refusal> {
    let mut offer = Silent;
    for ground in grounds(state) {
        match word(ground, letter) {
            Never if ground == Declined => return Err(Refusal::LetterDeclined),
            Never => return Err(Refusal::LetterForbidden { document: letter, ground }),
            Approve => offer = Approve,
            Offer if offer == Silent => offer = Offer,
            Offer | Silent => {}
        }
    }
    if offer == Silent { Err(Refusal::LetterNotHere { document: letter }) } else { Ok(offer) }
}

/// Whether what a letter speaks of has happened yet.
fn happened(state: &CaseState, letter: Document) -> Result<(), Refusal> {
    let has = match letter {
        // Acts of old thanked for the main paper alone; it is offered when all is there (`open`).
        Document::ThankYouLetter => {
            matches!(state.result().holder, Holder::Family(_)) || state.finished_at.is_some()
        }
        Document::ApologyLetter => apology::sorry_for(state).is_some(),
        _ if state.registration.is_none() => return Err(Refusal::NotRegistered),
        _ => true,
    };
    if has { Ok(()) } else { Err(Refusal::LetterTooEarly { document: letter }) }
}

/// The letters that this case calls for now, neither sent nor set down as not to be sent.
#[must_use]
pub fn open(state: &CaseState) -> Vec<Document> {
    let wanted = |letter: &Document| {
        state.paper(*letter).suppressed.is_none()
            && offered(state, *letter).is_ok()
            && happened(state, *letter).is_ok()
            && (*letter != Document::ThankYouLetter || state.finished_at.is_some())
            && !matches!(state.status, Status::Refused | Status::Withdrawn | Status::Revoked)
    };
    Document::LETTERS.into_iter().filter(wanted).collect()
}

/// A letter may be printed for use: it is wanted, drafted and, where that is needed, approved.
pub(super) fn permit_print(state: &CaseState, letter: Document) -> Result<(), Refusal> {
    let paper = state.paper(letter);
    if paper.suppressed.is_some() {
        return Err(Refusal::LetterSuppressed);
    }
    let word = offered(state, letter)?;
    if paper.greeting.is_none() {
        return Err(Refusal::LetterNotDrafted);
    }
    happened(state, letter)?;
    // The ward's standard text was approved once, by a leader, when it became a template.
    if word == Approve && paper.approved.is_none() {
        return Err(Refusal::LetterUnapproved { document: letter });
    }
    Ok(())
}

/// Whether an act on an outgoing paper fits.
pub(super) fn permit(
    state: &CaseState,
    document: Document,
    event: &CaseEvent,
) -> Result<(), Refusal> {
    let paper = state.paper(document);
    if paper.suppressed.is_some() {
        return Err(Refusal::LetterSuppressed);
    }
    let only_letters = if document.is_letter() { Ok(()) } else { Err(Refusal::NoLetter) };
    match event {
        CaseEvent::LetterSuppressed { reason, .. } => {
            only_letters?;
            if paper.signed.is_some() {
                return Err(Refusal::AlreadySigned { document });
            }
            if reason.trim().is_empty() { Err(Refusal::ReasonMissing) } else { Ok(()) }
        }
        CaseEvent::LetterDrafted { .. } => {
            only_letters?;
            if paper.signed.is_some() {
                return Err(Refusal::AlreadySigned { document });
            }
            offered(state, document)?;
            // A congratulation may be got ready before the registration; the others speak of what
            // must have happened.
            if document == Document::CongratulationLetter {
                Ok(())
            } else {
                happened(state, document)
            }
        }
        CaseEvent::LetterApproved { .. } => {
            only_letters?;
            if paper.greeting.is_none() { Err(Refusal::LetterNotDrafted) } else { Ok(()) }
        }
        CaseEvent::LetterNumbered { .. } | CaseEvent::LetterNumberRequested { .. } => {
            if !document.is_outgoing() {
                return Err(Refusal::NoLetter);
            }
            if paper.number.is_some() {
                return Err(Refusal::LetterNumbered);
            }
            if paper.signed.is_none() {
                return Err(Refusal::NotSigned { document });
            }
            if let CaseEvent::LetterNumbered { number, .. } = event {
                let same = |other: &Option<String>| {
                    other.as_deref().is_some_and(|other| one_number(other) == one_number(number))
                };
                if state.papers.values().any(|other| same(&other.number)) {
                    return Err(Refusal::LetterNumberHeld { other: state.id });
                }
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// A leading zero and the case of letters make no other number (NĐ 30/2020/NĐ-CP Đ15).
#[must_use]
pub fn one_number(number: &str) -> String {
    crate::text::tidy(number).trim_start_matches('0').to_uppercase()
}

#[cfg(test)]
mod tests;
