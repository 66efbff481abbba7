//! From when until when a person signs for the ward, and which papers (NĐ 30/2020/NĐ-CP Đ13; DOMAIN §6.6).

use chrono::NaiveDate;
use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::{case::Document, time::Date};

/// How far a signature goes. What is not written bounds nothing: data of old stay as they were.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cbor(map)]
pub struct Mandate {
    /// The first day.
    #[n(0)]
    pub from: Option<Date>,
    /// The last day.
    #[n(1)]
    pub until: Option<Date>,
    /// Slugs of the papers; all of them where none is named.
    #[n(2)]
    #[cbor(default)]
    pub documents: Vec<String>,
}

/// Why a signature does not go so far.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
#[allow(missing_docs, reason = "the catalogue has a text for each code")]
pub enum OutOfMandate {
    NotYet { from: NaiveDate },
    Over { until: NaiveDate },
    OtherPapers { document: Document },
}

impl OutOfMandate {
    /// Stable code; the catalogue has its text with the remedy as `problem-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotYet { .. } => "signer-not-yet",
            Self::Over { .. } => "signer-expired",
            Self::OtherPapers { .. } => "signer-other-papers",
        }
    }

    /// Values for the text.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        let day = |date: &NaiveDate| date.format("%d/%m/%Y").to_string();
        match self {
            Self::NotYet { from } => vec![("from", day(from))],
            Self::Over { until } => vec![("until", day(until))],
            Self::OtherPapers { document } => vec![("document", document.slug().to_owned())],
        }
    }
}

impl Mandate {
    /// Whether a signature of that day goes so far; without a document, whether it holds at all.
    ///
    /// # Errors
    /// [`OutOfMandate`] with its reason.
    pub fn allows(&self, document: Option<Document>, on: NaiveDate) -> Result<(), OutOfMandate> {
        if let Some(Date(from)) = self.from.filter(|from| on < from.0) {
            return Err(OutOfMandate::NotYet { from });
        }
        if let Some(Date(until)) = self.until.filter(|until| on > until.0) {
            return Err(OutOfMandate::Over { until });
        }
        match document {
            Some(document) if !self.documents.is_empty() && !self.names(document) => {
                Err(OutOfMandate::OtherPapers { document })
            }
            _ => Ok(()),
        }
    }

    fn names(&self, document: Document) -> bool {
        self.documents.iter().any(|slug| slug == document.slug())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ids::OfficerId,
        ward::{Officer, Role},
    };

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_mandate_holds_from_its_first_day_to_its_last_for_its_papers() {
        let copies = Mandate {
            from: Some(Date(day("2026-11-20"))),
            until: Some(Date(day("2026-11-27"))),
            documents: vec![Document::BirthCopy.slug().to_owned()],
        };
        let on = |date, document| copies.allows(Some(document), day(date)).map_err(|no| no.code());
        assert_eq!(on("2026-11-19", Document::BirthCopy), Err("signer-not-yet"));
        assert_eq!(on("2026-11-20", Document::BirthCopy), Ok(()));
        assert_eq!(on("2026-11-27", Document::BirthCopy), Ok(()));
        assert_eq!(on("2026-11-28", Document::BirthCopy), Err("signer-expired"));
        assert_eq!(on("2026-11-25", Document::BirthCertificate), Err("signer-other-papers"));
        assert_eq!(copies.allows(None, day("2026-11-25")), Ok(()));
        let free = Mandate::default();
        assert_eq!(free.allows(Some(Document::BirthCertificate), day("2099-01-01")), Ok(()));
    }

    /// As officers were written before there were mandates.
    #[derive(Encode)]
    #[cbor(map)]
    struct Old {
        #[n(0)]
        id: OfficerId,
        #[n(1)]
        name: String,
        #[n(2)]
        title: String,
        #[n(3)]
        role: Role,
        #[n(4)]
        authority: String,
        #[n(5)]
        revoked: bool,
        #[n(6)]
        phone: String,
    }

    #[test]
    fn a_signer_of_old_signs_everything_for_ever() {
        let old = Old {
            id: OfficerId::parse("an").unwrap(),
            name: "Lê Văn An Mẫu".to_owned(),
            title: "Chủ tịch".to_owned(),
            role: Role::Leader,
            authority: "tm-chu-tich".to_owned(),
            revoked: false,
            phone: String::new(),
        };
        let officer: Officer = minicbor::decode(&minicbor::to_vec(&old).unwrap()).unwrap();
        assert_eq!(officer.mandate, None);
        assert_eq!(officer.signs(Some(Document::BirthCertificate), day("2099-01-01")), Ok(()));
        assert_eq!(minicbor::to_vec(&officer).unwrap(), minicbor::to_vec(&old).unwrap());
    }
}
