//! A paper that somebody holds, held against the wards' logs: for everybody, and no more than they
//! have in their hand.

use tannha_domain::{
    ids::WardId,
    log::{Record, RecordKey},
    place::{Commune, commune},
    proof::{Known, Look, Opened, Typed, Verdict, look},
    text,
    time::Moment,
};
use tannha_i18n::{Locale, NO_ARGS, try_text};

use crate::{db::DatabaseError, district::District, error::DistrictError, log::laptop_device};

impl District {
    /// Looks at a paper's code, and at what was typed from its face. Without a code whose signatures
    /// are good nothing of any log is looked at.
    ///
    /// # Errors
    /// The database's.
    pub fn check_paper(&self, code: &str, typed: &Typed) -> Result<Look, DistrictError> {
        look(code, typed, &self.key(), |opened| match self.known_of(opened) {
            Err(DatabaseError::UnknownWard { .. }) => Ok(Known::OtherWard),
            known => Ok(known?),
        })
    }

    fn known_of(&self, opened: &Opened) -> Result<Known, DatabaseError> {
        let (ward, db) = (&opened.ward, self.database());
        let state = match db.record(ward, &RecordKey::Case(opened.claims.case))? {
            Some(Record::Case(state)) => Some(state),
            _ => None,
        };
        let device = laptop_device(&opened.key, ward);
        let is_revoked = match db.record(ward, &RecordKey::Device(device))? {
            Some(Record::Device(device)) => device.revoked,
            _ => false,
        };
        Ok(Known::Log(state, is_revoked))
    }

    /// What a ward is called; its code where it is not one of this district's and not listed.
    pub(crate) fn ward_name(&self, ward: &WardId) -> String {
        match self.settings(ward) {
            Ok(Some(settings)) => settings.name,
            _ => listed(ward),
        }
    }
}

/// A ward as the list of places writes it.
#[must_use]
pub fn listed(ward: &WardId) -> String {
    commune(ward.as_str()).map_or_else(|| ward.to_string(), Commune::written)
}

/// What was found, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The word itself.
    pub verdict: String,
    /// What it means and what to do, a sentence or two each.
    pub sentences: Vec<String>,
    /// What the code says that the paper must read: label and value.
    pub face: Vec<(String, String)>,
}

/// Says what was found; `ward` is what the ward that the code names is called.
#[must_use]
pub fn words(look: &Look, ward: &str, locale: Locale) -> Words {
    let plain = |key: &str| try_text(locale, key, NO_ARGS).unwrap_or_else(|_| key.to_owned());
    let named = |key: &str| try_text(locale, key, [("ward", ward)]);
    let verdict = &look.verdict;
    let slug = verdict.slug();
    let mut sentences = vec![named(&format!("proof-say-{slug}")).unwrap_or_default()];
    if let Verdict::Altered(parts) = verdict {
        let parts: Vec<_> =
            parts.iter().map(|part| plain(&format!("proof-part-{}", part.slug()))).collect();
        let said = try_text(locale, "proof-differs", [("parts", parts.join(", "))]);
        sentences.extend(said.ok());
    }
    if let Verdict::Recalled(_, Some(cause)) = verdict {
        sentences.push(plain(&format!("recall-{}", cause.slug())) + ".");
    }
    if let Some(why) = verdict.why() {
        // A citizen can neither sync nor update anything.
        let said = named(&format!("proof-why-{why}-public"));
        let said = said.or_else(|_| named(&format!("proof-why-{why}"))).unwrap_or_default();
        sentences.push(text::upper_first(&said));
    }
    if let Some(at) = verdict.at() {
        let day = date(at);
        sentences.extend(try_text(locale, &format!("proof-at-{slug}"), [("day", day)]).ok());
    }
    let face = look.opened.as_ref().map_or_else(Vec::new, |opened| {
        let claims = &opened.claims;
        let blank = || plain("proof-blank");
        let names: Vec<_> = claims.face.names.iter().map(|named| named.short.clone()).collect();
        let day = |date: chrono::NaiveDate| date.format("%d/%m/%Y").to_string();
        vec![
            (plain("proof-issuer"), ward.to_owned()),
            (plain("proof-document"), plain(&format!("document-{}", claims.document.slug()))),
            (plain("proof-number"), claims.face.number.clone().unwrap_or_else(blank)),
            (plain("proof-name"), if names.is_empty() { blank() } else { names.join(", ") }),
            (plain("proof-date"), claims.face.date.map_or_else(blank, |date| day(date.0))),
            (plain("proof-made-on"), day(claims.made_on.0)),
        ]
    });
    Words { verdict: plain(&format!("proof-{slug}")), sentences, face }
}

fn date(at: Moment) -> String {
    at.in_vietnam().date().format("%d/%m/%Y").to_string()
}
