//! How papers of the ward look: its own editions of the templates that come with the program, and those
//! of the office above (ADR 0029).
//!
//! An edition of the ward is three acts, as a picture is: proposed, allowed from a day on, withdrawn. The
//! district's is one: published from a day on. Their text lies packed under a record of its own
//! ([`RecordKey::Template`]); the settings hold what is known of it. What a template says, and whether it
//! holds together, is print's.
//!
//! [`RecordKey::Template`]: crate::log::RecordKey::Template

mod problem;

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use minicbor::{Decode, Encode, bytes::ByteVec};

use crate::{
    case::{Decider, Refusal, plain_words},
    ids::{ActId, Hash, OfficerId},
    in_use::{Allowed, Had},
    log::hash,
    time::{Date, Moment},
    ward::{WardEvent, WardRefusal, WardSettings, may},
};

pub use problem::TemplateRefusal;

/// The most bytes that a packed template takes in the log.
pub const MAX_TEMPLATE_BYTES: usize = 40 * 1024;
/// The most editions of one document that are kept, on each side: all of them are, for papers that are
/// printed again.
pub const MAX_EDITIONS: usize = 100;
/// How far ahead an edition may be allowed.
const AHEAD_DAYS: u64 = 366;
/// The longest reason for which one is withdrawn, in characters.
const MAX_REASON_CHARS: usize = 200;
/// The longest slug of a document.
const MAX_SLUG: usize = 48;

/// An edition that somebody proposes.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ProposedTemplate {
    /// The act that proposed it: whoever allows it names it, so that nobody allows what they have not
    /// seen.
    #[n(0)]
    pub act: ActId,
    /// Its packed text, by its hash.
    #[n(1)]
    pub template: Hash,
    /// The format that it is written in.
    #[n(2)]
    pub format: u32,
    /// Who proposes.
    #[n(3)]
    pub by: OfficerId,
    /// When.
    #[n(4)]
    pub at: Moment,
}

/// An edition that was allowed.
pub type AllowedTemplate = Allowed<ProposedTemplate>;
/// What the ward has of one document.
pub type TemplatesOf = Had<ProposedTemplate>;

/// An edition of the office above.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct PublishedTemplate {
    /// Its packed text, by its hash.
    #[n(0)]
    pub template: Hash,
    /// The format that it is written in.
    #[n(1)]
    pub format: u32,
    /// Papers dated from this day on look so, where the ward has no edition of its own.
    #[n(2)]
    pub from: Date,
    /// When it was published.
    #[n(3)]
    pub at: Moment,
}

/// The ward's own editions, by the slug of their document.
pub type WardTemplates = BTreeMap<String, TemplatesOf>;
/// The office above's, oldest first.
pub type DistrictTemplates = BTreeMap<String, Vec<PublishedTemplate>>;

/// The name of a packed template.
#[must_use]
pub fn named(packed: &[u8]) -> Hash {
    hash(b"tannha template 1\0", &[packed])
}

/// The ward's edition for papers of a day: of those that began and were not withdrawn the one with the
/// latest day, and of one day the last that was allowed.
#[must_use]
pub fn of_ward<'a>(
    settings: &'a WardSettings,
    document: &str,
    on: NaiveDate,
) -> Option<&'a AllowedTemplate> {
    let known = settings.templates.get(document)?;
    let used = |one: &&AllowedTemplate| one.is_used(on);
    known.allowed.iter().filter(used).max_by_key(|one| one.from.0)
}

/// The office above's edition for papers of a day.
#[must_use]
pub fn of_district<'a>(
    settings: &'a WardSettings,
    document: &str,
    on: NaiveDate,
) -> Option<&'a PublishedTemplate> {
    let known = settings.district_templates.get(document)?;
    known.iter().filter(|one| one.from.0 <= on).max_by_key(|one| one.from.0)
}

/// Decides what somebody asks about a template.
///
/// # Errors
/// The [`WardRefusal`] with its reason; nothing has happened then.
pub fn decide(
    settings: &WardSettings,
    event: WardEvent,
    by: Decider,
) -> Result<WardEvent, WardRefusal> {
    let no = |refusal| Err(WardRefusal::Template(refusal));
    let event = match event {
        WardEvent::TemplateWithdrawn { document, reason } => {
            let reason = crate::text::tidy(&plain_words(&reason)?);
            let count = reason.chars().count();
            if count > MAX_REASON_CHARS {
                return no(TemplateRefusal::ReasonTooLong { count });
            }
            WardEvent::TemplateWithdrawn { document, reason }
        }
        other => other,
    };
    if !may(by.role, event.kind()) {
        return Err(Refusal::Permission { role: by.role }.into());
    }
    if let WardEvent::TemplateAllowed { from, .. } = &event {
        let today = by.now.in_vietnam().date();
        let last = today.checked_add_days(Days::new(AHEAD_DAYS)).unwrap_or(today);
        if !(today..=last).contains(&from.0) {
            return no(TemplateRefusal::From);
        }
    }
    permit(settings, &event)?;
    Ok(event)
}

/// Says whether `event` fits the templates that there are.
///
/// # Errors
/// The [`WardRefusal`] with its reason.
pub fn permit(settings: &WardSettings, event: &WardEvent) -> Result<(), WardRefusal> {
    let no = |refusal| Err(WardRefusal::Template(refusal));
    match event {
        WardEvent::TemplateProposed { document, packed, .. } => {
            sound(document, packed)?;
            let Some(known) = settings.templates.get(document) else { return Ok(()) };
            let template = named(packed);
            let used = known.allowed.last().filter(|last| last.withdrawn.is_none());
            let mut same = known.proposal.iter().chain(used.map(|last| &last.proposed));
            if same.any(|one| one.template == template) {
                return no(TemplateRefusal::Same);
            }
            if known.allowed.len() >= MAX_EDITIONS {
                return no(TemplateRefusal::TooMany);
            }
            Ok(())
        }
        WardEvent::TemplateAllowed { document, proposal, .. } => {
            let waits = settings.templates.get(document).and_then(|known| known.proposal.as_ref());
            match waits {
                None => no(TemplateRefusal::NothingProposed),
                Some(waits) if waits.act != *proposal => no(TemplateRefusal::OtherProposal),
                Some(_) => Ok(()),
            }
        }
        WardEvent::TemplateWithdrawn { document, reason } => {
            if reason.trim().is_empty() {
                return Err(Refusal::ReasonMissing.into());
            }
            let known = settings.templates.get(document);
            if known.is_some_and(Had::is_any) { Ok(()) } else { no(TemplateRefusal::NothingUsed) }
        }
        WardEvent::TemplatePublished { document, packed, .. } => {
            sound(document, packed)?;
            let known = settings.district_templates.get(document);
            if known.is_some_and(|known| known.len() >= MAX_EDITIONS) {
                return no(TemplateRefusal::TooMany);
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

fn sound(document: &str, packed: &[u8]) -> Result<(), WardRefusal> {
    let is_slug = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if document.is_empty() || document.len() > MAX_SLUG || !document.chars().all(is_slug) {
        return Err(WardRefusal::Template(TemplateRefusal::Document));
    }
    if packed.is_empty() || packed.len() > MAX_TEMPLATE_BYTES {
        return Err(WardRefusal::Template(TemplateRefusal::TooLarge));
    }
    Ok(())
}

/// Writes it down, where it fits; gives the text that is to be kept.
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
    permit(settings, &event)?;
    match event {
        WardEvent::TemplateProposed { document, format, packed } => {
            let template = named(&packed);
            let proposal = ProposedTemplate { act, template, format, by: by.clone(), at };
            settings.templates.entry(document).or_default().proposal = Some(proposal);
            return Ok(Some((template, packed)));
        }
        WardEvent::TemplateAllowed { document, from, .. } => {
            settings.templates.entry(document).or_default().allow(by, at, from);
        }
        WardEvent::TemplateWithdrawn { document, reason } => {
            settings.templates.entry(document).or_default().withdraw(by, at, &reason);
        }
        WardEvent::TemplatePublished { document, format, packed, from } => {
            let template = named(&packed);
            let known = settings.district_templates.entry(document).or_default();
            known.push(PublishedTemplate { template, format, from, at });
            return Ok(Some((template, packed)));
        }
        _ => {}
    }
    Ok(None)
}

#[cfg(test)]
mod tests;
