//! One paper of a case, from nothing to the family's hands.

use minicbor::{Decode, Encode};

use super::super::apology::SorryFor;
use crate::{
    ids::OfficerId, letter_text::PinnedText, picture::PinnedPicture, proof::Issue, time::Moment,
};

/// Who holds a paper.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum Holder {
    /// In the office.
    #[n(0)]
    Office,
    /// Out with an officer since then.
    #[n(1)]
    Officer(#[n(0)] OfficerId, #[n(1)] Moment),
    /// With the family.
    #[n(2)]
    Family(#[n(0)] Moment),
    /// Brought back undelivered, with the reason.
    #[n(3)]
    Returned(#[n(0)] Moment, #[n(1)] String),
}

/// One paper of a case, from nothing to the family's hands.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Paper {
    /// Times it was printed for use (previews do not count).
    #[n(0)]
    pub prints: u16,
    /// When it was last printed.
    #[n(1)]
    pub printed_at: Option<Moment>,
    /// When it was signed, and by whom.
    #[n(2)]
    pub signed: Option<(Moment, OfficerId)>,
    /// Its own number, for a letter: given by văn thư after signature.
    #[n(3)]
    pub number: Option<String>,
    /// A leader approved its text (letters).
    #[n(4)]
    pub approved: Option<(Moment, OfficerId)>,
    /// Not to be sent, and why (letters).
    #[n(5)]
    pub suppressed: Option<String>,
    /// Form of address, once drafted (letters).
    #[n(6)]
    pub greeting: Option<String>,
    /// Who holds it.
    #[n(7)]
    pub holder: Holder,
    /// When the parties signed it themselves, and before whom (marriage).
    #[n(8)]
    pub parties: Option<(Moment, OfficerId)>,
    /// When it was numbered.
    #[n(9)]
    pub numbered_at: Option<Moment>,
    /// How many of it were voided after they had left; the counts above are of the one since.
    #[n(10)]
    #[cbor(default)]
    pub voids: u16,
    /// What it was signed for (the letter of apology).
    #[n(11)]
    pub about: Option<SorryFor>,
    /// The ones that were printed with a code, oldest first, voided ones among them.
    #[n(12)]
    #[cbor(default)]
    pub issues: Vec<Issue>,
    /// The edition of its words, for a letter; the built-in one where none is named.
    #[n(14)]
    pub text: Option<PinnedText>,
    /// When it was decided that it is not sent (letters).
    #[n(135)]
    pub suppressed_at: Option<Moment>,
    /// The pictures of the ward that its prints carry, for a letter.
    #[n(140)]
    #[cbor(default)]
    pub pictures: Vec<PinnedPicture>,
    /// The template of its first print, which its reprints have too; none of what versions of old
    /// printed.
    #[n(137)]
    pub template: Option<String>,
    /// The last print was the front of a blank alone: nothing that changed is on its back yet.
    #[n(218)]
    #[cbor(default)]
    pub front_only: bool,
}

impl Default for Paper {
    fn default() -> Self {
        Self {
            prints: 0,
            printed_at: None,
            signed: None,
            number: None,
            approved: None,
            suppressed: None,
            greeting: None,
            holder: Holder::Office,
            parties: None,
            numbered_at: None,
            voids: 0,
            about: None,
            issues: Vec::new(),
            text: None,
            suppressed_at: None,
            pictures: Vec::new(),
            template: None,
            front_only: false,
        }
    }
}
