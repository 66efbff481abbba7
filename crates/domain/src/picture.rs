//! The pictures of the ward: its emblem, its seal, and the signatures of those who sign; what each may
//! stand on, who allowed it and from which day, and that it was withdrawn (NĐ 30/2020/NĐ-CP phụ lục I).
//!
//! A picture is two acts, as the words of a letter are: proposed, and allowed. Its points are in the
//! act that proposes it and lie under a record of their own ([`RecordKey::Picture`]); the settings hold
//! what is known of it. Reading and mending what somebody chose is print's.
//!
//! [`RecordKey::Picture`]: crate::log::RecordKey::Picture

mod kind;
mod problem;
mod read;

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use minicbor::{Decode, Encode, bytes::ByteVec};

use crate::{
    case::{Decider, Refusal, plain_words},
    ids::{ActId, Hash, OfficerId},
    in_use::{Allowed, Had},
    log::hash,
    time::Moment,
    ward::{WardEvent, WardRefusal, WardSettings, may},
};

pub use kind::{PictureKind, PictureOf, carries, carries_signature};
pub use problem::PictureProblem;
pub use read::{MAX_PICTURE_BYTES, MAX_SIDE, MIN_SIDE, check_png};

/// The most pictures that are kept of one: all of them are, for letters that are printed again.
pub const MAX_ALLOWED: usize = 50;
/// How far ahead a picture may be allowed.
const AHEAD_DAYS: u64 = 366;
/// The longest reason for which one is withdrawn, in characters.
const MAX_REASON_CHARS: usize = 200;

/// A picture that somebody proposes.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ProposedPicture {
    /// The act that proposed it: whoever allows it names it, so that nobody allows what they have not
    /// seen.
    #[n(0)]
    pub act: ActId,
    /// Its points, by their hash.
    #[n(1)]
    pub picture: Hash,
    /// How wide it is on paper, in tenths of a millimetre.
    #[n(2)]
    pub width_tenths: u16,
    /// Its width and height in points.
    #[n(3)]
    pub pixels: (u16, u16),
    /// Who proposes.
    #[n(4)]
    pub by: OfficerId,
    /// When.
    #[n(5)]
    pub at: Moment,
}

/// A picture that was allowed.
pub type AllowedPicture = Allowed<ProposedPicture>;
/// What the ward has of one.
pub type PicturesOf = Had<ProposedPicture>;
/// All the ward's pictures.
pub type Pictures = BTreeMap<PictureOf, PicturesOf>;

/// Which picture a paper carries.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct PinnedPicture {
    /// Of what.
    #[n(0)]
    pub of: PictureOf,
    /// Its points.
    #[n(1)]
    pub picture: Hash,
    /// How wide it stands there, in tenths of a millimetre.
    #[n(2)]
    pub width_tenths: u16,
}

/// The name of a picture: its points and nothing else.
#[must_use]
pub fn named(png: &[u8]) -> Hash {
    hash(b"tannha picture 1\0", &[png])
}

/// The picture that is used on a day: the newest that was allowed from then on or before, and was not
/// withdrawn.
#[must_use]
pub fn in_use<'a>(
    settings: &'a WardSettings,
    of: &PictureOf,
    on: NaiveDate,
) -> Option<&'a AllowedPicture> {
    let known = settings.pictures.get(of)?;
    let used = |one: &&AllowedPicture| one.is_used(on);
    known.allowed.iter().rev().find(used)
}

/// The same as a paper that is made on that day carries it.
#[must_use]
pub fn pinned(settings: &WardSettings, of: PictureOf, on: NaiveDate) -> Option<PinnedPicture> {
    let used = &in_use(settings, &of, on)?.proposed;
    Some(PinnedPicture { picture: used.picture, width_tenths: used.width_tenths, of })
}

/// What was allowed once may still stand on a print that is made today: nobody withdrew it.
#[must_use]
pub fn still_stands(settings: &WardSettings, pinned: &PinnedPicture) -> bool {
    let known = settings.pictures.get(&pinned.of);
    let same = |one: &&AllowedPicture| one.proposed.picture == pinned.picture;
    known
        .and_then(|known| known.allowed.iter().rev().find(same))
        .is_some_and(|one| one.withdrawn.is_none())
}

/// Decides what somebody asks about a picture.
///
/// # Errors
/// The [`WardRefusal`] with its reason; nothing has happened then.
pub fn decide(
    settings: &WardSettings,
    event: WardEvent,
    officer: &OfficerId,
    by: Decider,
) -> Result<WardEvent, WardRefusal> {
    let event = match event {
        WardEvent::PictureWithdrawn { of, reason } => {
            let reason = crate::text::tidy(&plain_words(&reason)?);
            let count = reason.chars().count();
            if count > MAX_REASON_CHARS {
                return Err(WardRefusal::Picture(PictureProblem::ReasonTooLong { count }));
            }
            WardEvent::PictureWithdrawn { of, reason }
        }
        other => other,
    };
    if !may(by.role, event.kind()) {
        return Err(Refusal::Permission { role: by.role }.into());
    }
    if let WardEvent::PictureAllowed { from, .. } = &event {
        let today = by.now.in_vietnam().date();
        let last = today.checked_add_days(Days::new(AHEAD_DAYS)).unwrap_or(today);
        if !(today..=last).contains(&from.0) {
            return Err(WardRefusal::Picture(PictureProblem::From));
        }
    }
    permit(settings, &event, officer)?;
    Ok(event)
}

/// Says whether `event` fits the pictures that there are.
///
/// # Errors
/// The [`WardRefusal`] with its reason.
pub fn permit(
    settings: &WardSettings,
    event: &WardEvent,
    officer: &OfficerId,
) -> Result<(), WardRefusal> {
    let no = |problem| Err(WardRefusal::Picture(problem));
    match event {
        WardEvent::PictureProposed { of, width_tenths, png } => {
            check_png(png).map_err(WardRefusal::Picture)?;
            of.kind().check_width(*width_tenths).map_err(WardRefusal::Picture)?;
            let Some(known) = settings.pictures.get(of) else { return Ok(()) };
            let (picture, width) = (named(png), *width_tenths);
            let same = |one: &ProposedPicture| one.picture == picture && one.width_tenths == width;
            let used = known.allowed.last().filter(|last| last.withdrawn.is_none());
            if known.proposal.as_ref().is_some_and(same)
                || used.is_some_and(|last| same(&last.proposed))
            {
                return no(PictureProblem::Same);
            }
            if known.allowed.len() >= MAX_ALLOWED {
                return no(PictureProblem::TooMany);
            }
            Ok(())
        }
        WardEvent::PictureAllowed { of, proposal, .. } => {
            let waits = settings.pictures.get(of).and_then(|known| known.proposal.as_ref());
            match (waits, of) {
                (None, _) => no(PictureProblem::NothingProposed),
                (Some(waits), _) if waits.act != *proposal => no(PictureProblem::OtherProposal),
                (Some(_), PictureOf::Signature(whose)) if whose != officer => {
                    no(PictureProblem::NotYours)
                }
                (Some(_), _) => Ok(()),
            }
        }
        WardEvent::PictureWithdrawn { of, reason } => {
            if reason.trim().is_empty() {
                return Err(Refusal::ReasonMissing.into());
            }
            let known = settings.pictures.get(of);
            if known.is_some_and(Had::is_any) { Ok(()) } else { no(PictureProblem::NothingUsed) }
        }
        _ => Ok(()),
    }
}

/// Writes it down, where it fits; gives the points that are to be kept.
///
/// # Errors
/// As [`permit`].
pub fn apply(
    settings: &mut WardSettings,
    event: WardEvent,
    act: ActId,
    by: &OfficerId,
    at: Moment,
) -> Result<Option<(Hash, ByteVec)>, WardRefusal> {
    permit(settings, &event, by)?;
    match event {
        WardEvent::PictureProposed { of, width_tenths, png } => {
            let pixels = check_png(&png).map_err(WardRefusal::Picture)?;
            let picture = named(&png);
            let proposal =
                ProposedPicture { act, picture, width_tenths, pixels, by: by.clone(), at };
            settings.pictures.entry(of).or_default().proposal = Some(proposal);
            return Ok(Some((picture, png)));
        }
        WardEvent::PictureAllowed { of, from, .. } => {
            settings.pictures.entry(of).or_default().allow(by, at, from);
        }
        WardEvent::PictureWithdrawn { of, reason } => {
            settings.pictures.entry(of).or_default().withdraw(by, at, &reason);
        }
        _ => {}
    }
    Ok(None)
}

#[cfg(test)]
pub(crate) mod tests;
