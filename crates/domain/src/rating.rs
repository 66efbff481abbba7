//! "Nụ cười công sở": what a citizen thinks of one contact, from one to five, on their own turn of the
//! laptop (DOMAIN §1, feature 2).
//!
//! In the log a rating is an envelope that only the district opens: the rated officer's laptop wrote
//! it and cannot read it. Its length never says what is in it. No rating is asked for where the ward
//! condoles (DOMAIN §4).

mod tally;
pub mod told;

use minicbor::{Decode, Encode, bytes::ByteVec};

use crate::{
    case::{CaseState, letter},
    ids::{CaseId, OfficerId, WardId},
    log::{self, BadEntry},
    time::Date,
};

pub use tally::{FEW, OfficerTally, Tally, tally};

/// A rating as it lies in its envelope, whatever it says.
pub const PACKED_BYTES: usize = 1_280;
/// What an envelope adds: a key, a nonce, a tag.
const ENVELOPE_BYTES: usize = 72;
/// The longest that a citizen's own words may be.
pub const MAX_RATING_WORDS_CHARS: usize = 200;

/// Where officer and citizen met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
#[allow(missing_docs, reason = "the catalogue has the words as `contact-<slug>`")]
pub enum Contact {
    #[n(0)]
    Counter,
    #[n(1)]
    Door,
}

impl Contact {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Counter, Self::Door];

    /// Stable slug.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Counter => "counter",
            Self::Door => "door",
        }
    }

    /// The contact of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.slug() == slug)
    }
}

/// What the citizen thought of first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
#[allow(missing_docs, reason = "the catalogue has the words as `rated-<slug>`")]
pub enum Rated {
    #[n(0)]
    Manner,
    #[n(1)]
    Clarity,
    #[n(2)]
    Time,
    #[n(3)]
    Papers,
    #[n(4)]
    Whole,
}

impl Rated {
    /// All of them, in the order of a list.
    pub const ALL: [Self; 5] = [Self::Manner, Self::Clarity, Self::Time, Self::Papers, Self::Whole];

    /// Stable slug.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Manner => "manner",
            Self::Clarity => "clarity",
            Self::Time => "time",
            Self::Papers => "papers",
            Self::Whole => "whole",
        }
    }

    /// The one of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.slug() == slug)
    }
}

/// What a citizen thinks of one contact.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Rating {
    /// The case that it was about.
    #[n(0)]
    pub case: CaseId,
    /// The officer whom they met.
    #[n(1)]
    pub officer: OfficerId,
    /// Where.
    #[n(2)]
    pub contact: Contact,
    /// On which day.
    #[n(3)]
    pub on: Date,
    /// From one, the worst, to five.
    #[n(4)]
    pub score: u8,
    /// What they thought of first.
    #[n(5)]
    pub about: Rated,
    /// In their own words; may be empty.
    #[n(6)]
    pub words: String,
}

impl Rating {
    /// Its bytes, always as many: length, encoding, zeros.
    ///
    /// # Errors
    /// [`RatingRefusal::NoScore`], [`RatingRefusal::TooLong`], [`RatingRefusal::Encoding`].
    pub fn pack(&self) -> Result<Vec<u8>, RatingRefusal> {
        if !(1..=5).contains(&self.score) {
            return Err(RatingRefusal::NoScore);
        }
        if self.words.chars().count() > MAX_RATING_WORDS_CHARS {
            return Err(RatingRefusal::TooLong);
        }
        let encoded = log::encode(self).map_err(|_: BadEntry| RatingRefusal::Encoding)?;
        let length = u16::try_from(encoded.len()).map_err(|_| RatingRefusal::TooLong)?;
        let mut packed = length.to_be_bytes().to_vec();
        packed.extend_from_slice(&encoded);
        if packed.len() > PACKED_BYTES {
            return Err(RatingRefusal::TooLong);
        }
        packed.resize(PACKED_BYTES, 0);
        Ok(packed)
    }

    /// Reads what [`Rating::pack`] wrote; nothing where it is none.
    #[must_use]
    pub fn unpack(packed: &[u8]) -> Option<Self> {
        let (length, rest) = packed.split_first_chunk::<2>()?;
        let (encoded, zeros) = rest.split_at_checked(u16::from_be_bytes(*length).into())?;
        let rating: Self = log::decode(encoded).ok()?;
        let fits = packed.len() == PACKED_BYTES
            && zeros.iter().all(|zero| *zero == 0)
            && (1..=5).contains(&rating.score);
        fits.then_some(rating)
    }
}

/// What an envelope is sealed for: it opens in no other ward and in the place of no other.
#[must_use]
pub fn context(ward: &WardId, envelope: [u8; 16]) -> Vec<u8> {
    [b"tannha/rating/1/".as_slice(), ward.as_str().as_bytes(), b"/", &envelope].concat()
}

/// What can happen: a citizen left a rating.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub enum RatingEvent {
    /// In an envelope.
    #[n(147)]
    Left {
        /// The envelope's own name, which its seal is bound to.
        #[n(0)]
        #[cbor(with = "minicbor::bytes")]
        envelope: [u8; 16],
        /// Sealed to the district.
        #[n(1)]
        sealed: ByteVec,
    },
}

impl RatingEvent {
    /// The act's kind.
    #[must_use]
    pub const fn kind(&self) -> u16 {
        match self {
            Self::Left { .. } => 147,
        }
    }

    /// Stable code; the catalogue has its text as `event-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Left { .. } => "rating-left",
        }
    }
}

/// Why a rating is not asked for, or not taken; the catalogue has the text as `problem-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
#[allow(missing_docs, reason = "the catalogue has a text for each code")]
pub enum RatingRefusal {
    InMourning,
    NoKey,
    NoScore,
    TooLong,
    Encoding,
    NoEnvelope,
}

impl RatingRefusal {
    /// Stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::InMourning => "rating-in-mourning",
            Self::NoKey => "rating-no-key",
            Self::NoScore => "rating-no-score",
            Self::TooLong => "rating-too-long",
            Self::Encoding => "rating-encoding",
            Self::NoEnvelope => "rating-no-envelope",
        }
    }
}

/// Whether a rating may be asked for at all beside this case.
///
/// # Errors
/// [`RatingRefusal::InMourning`].
pub fn offered(state: &CaseState) -> Result<(), RatingRefusal> {
    if letter::is_mourned(state) { Err(RatingRefusal::InMourning) } else { Ok(()) }
}

/// Whether an act carries an envelope of the one size that envelopes have.
///
/// # Errors
/// [`RatingRefusal::NoEnvelope`].
pub fn permit(event: &RatingEvent) -> Result<(), RatingRefusal> {
    let RatingEvent::Left { sealed, .. } = event;
    let fits = sealed.len() == PACKED_BYTES + ENVELOPE_BYTES;
    if fits { Ok(()) } else { Err(RatingRefusal::NoEnvelope) }
}

#[cfg(test)]
mod tests;
