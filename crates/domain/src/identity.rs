//! Identity numbers at their three levels of trust, and identity papers as they are written out.
//!
//! A *số định danh cá nhân* is `PPP C YY NNNNNN`: the code of the province (of 63, as they were
//! before 2025; nobody was renumbered) or country of birth registration, a digit for century and
//! sex, two digits of the birth year, six random digits. There is **no check digit**, so only its
//! shape can be an error; all else is a warning, because a sex or a birth date set right later can
//! leave an old number standing. A number is never made here.

mod paper;

use std::{fmt, sync::LazyLock};

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::ruleset::RuleSource;

pub use paper::{IdentityPaper, PaperKind, PaperProblem};

/// A citizen's number has this many digits.
pub const ID_DIGITS: usize = 12;

/// Sex as civil-status papers record it; in JSON `nam` and `nu`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[cbor(index_only)]
pub enum Sex {
    /// Nam.
    #[n(0)]
    #[serde(rename = "nam")]
    Male,
    /// Nữ.
    #[n(1)]
    #[serde(rename = "nu", alias = "nữ")]
    Female,
}

impl Sex {
    /// As printed on papers: `Nam`, `Nữ`.
    #[must_use]
    pub const fn written(self) -> &'static str {
        match self {
            Self::Male => "Nam",
            Self::Female => "Nữ",
        }
    }
}

/// How far a number can be trusted.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum IdLevel {
    /// Nothing speaks against it.
    #[n(0)]
    Ok,
    /// It may be right; look again.
    #[n(1)]
    Warning,
    /// It cannot be a citizen's number.
    #[n(2)]
    Error,
}

/// What a check found. In JSON and in messages: `E1`, `W1`, `W2`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[cbor(index_only)]
pub enum IdCode {
    /// Not exactly twelve ASCII digits.
    #[n(0)]
    #[serde(rename = "E1")]
    NotTwelveDigits,
    /// The first three digits are no province's and no country's.
    #[n(1)]
    #[serde(rename = "W1")]
    UnknownPrefix,
    /// The fourth digit, or the fifth and sixth, disagree with the recorded sex or birth year.
    #[n(2)]
    #[serde(rename = "W2")]
    SexOrYearDiffers,
}

impl IdCode {
    /// The short stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotTwelveDigits => "E1",
            Self::UnknownPrefix => "W1",
            Self::SexOrYearDiffers => "W2",
        }
    }

    /// The code of the message in `rules.ftl`.
    #[must_use]
    pub const fn message_code(self) -> &'static str {
        match self {
            Self::NotTwelveDigits => "id-not-twelve-digits",
            Self::UnknownPrefix => "id-unknown-prefix",
            Self::SexOrYearDiffers => "id-sex-or-year-differs",
        }
    }

    /// How grave the finding is.
    #[must_use]
    pub const fn level(self) -> IdLevel {
        match self {
            Self::NotTwelveDigits => IdLevel::Error,
            Self::UnknownPrefix | Self::SexOrYearDiffers => IdLevel::Warning,
        }
    }
}

/// What a number was found to be.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct IdCheck {
    /// The gravest of the findings.
    #[n(0)]
    pub level: IdLevel,
    /// The findings, gravest first.
    #[n(1)]
    pub codes: Vec<IdCode>,
}

/// A number of the right shape could not be made of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not exactly {ID_DIGITS} digits")]
pub struct NotACitizenId;

impl NotACitizenId {
    /// The stable code, as in `rules.ftl`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        IdCode::NotTwelveDigits.message_code()
    }
}

/// A *số định danh cá nhân*: twelve ASCII digits, kept as text because leading zeros count.
///
/// `Debug` shows it masked, so that it cannot slip into a log.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cbor(transparent)]
pub struct CitizenId(#[n(0)] String);

impl CitizenId {
    /// Reads twelve ASCII digits, white space around them aside.
    ///
    /// # Errors
    /// [`NotACitizenId`] for anything else, a nine-digit CMND included.
    pub fn parse(text: &str) -> Result<Self, NotACitizenId> {
        let digits = text.trim();
        let is_id = digits.len() == ID_DIGITS && digits.bytes().all(|b| b.is_ascii_digit());
        is_id.then(|| Self(digits.to_owned())).ok_or(NotACitizenId)
    }

    /// The twelve digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// For lists and letters: `0**********1`.
    #[must_use]
    pub fn masked(&self) -> String {
        let stars = "*".repeat(self.0.len().saturating_sub(2));
        match (self.0.chars().next(), self.0.chars().next_back()) {
            (Some(first), Some(last)) => format!("{first}{stars}{last}"),
            _ => stars,
        }
    }

    /// The sex that the fourth digit says: even male, odd female.
    #[must_use]
    pub fn sex(&self) -> Sex {
        if self.digits(3..4).is_multiple_of(2) { Sex::Male } else { Sex::Female }
    }

    /// The birth year that the fourth to sixth digits say: `001026…` is 1926.
    #[must_use]
    pub fn birth_year(&self) -> u16 {
        1900 + self.digits(3..4) / 2 * 100 + self.digits(4..6)
    }

    /// The province (of the 63 before 2025) whose code the number begins with.
    #[must_use]
    pub fn province(&self) -> Option<&'static str> {
        let prefix = self.0.get(..3)?;
        let found = PROVINCES.binary_search_by(|(code, _)| (*code).cmp(prefix)).ok()?;
        PROVINCES.get(found).map(|(_, name)| *name)
    }

    /// Whether the prefix is a country's rather than a province's.
    #[must_use]
    pub fn is_registered_abroad(&self) -> bool {
        let first = COUNTRIES.as_ref().map(|countries| countries.first_prefix.as_str());
        first.is_some_and(|first| self.0.get(..3).is_some_and(|prefix| first <= prefix))
    }

    /// What speaks against the number for a person of this sex and birth year, where known.
    #[must_use]
    pub fn check(&self, sex: Option<Sex>, birth_year: Option<u16>) -> IdCheck {
        let mut codes = Vec::new();
        if self.province().is_none() && !self.is_registered_abroad() {
            codes.push(IdCode::UnknownPrefix);
        }
        let sex_differs = sex.is_some_and(|sex| sex != self.sex());
        let year_differs = birth_year.is_some_and(|year| year != self.birth_year());
        if sex_differs || year_differs {
            codes.push(IdCode::SexOrYearDiffers);
        }
        IdCheck::of(codes)
    }

    fn digits(&self, range: std::ops::Range<usize>) -> u16 {
        self.0.get(range).and_then(|digits| digits.parse().ok()).unwrap_or_default()
    }
}

impl IdCheck {
    fn of(codes: Vec<IdCode>) -> Self {
        let level = codes.iter().map(|code| code.level()).max().unwrap_or(IdLevel::Ok);
        Self { level, codes }
    }
}

/// Checks a typed number at its three levels (DOMAIN §2.3).
#[must_use]
pub fn check_id(text: &str, sex: Option<Sex>, birth_year: Option<u16>) -> IdCheck {
    match CitizenId::parse(text) {
        Ok(id) => id.check(sex, birth_year),
        Err(NotACitizenId) => IdCheck::of(vec![IdCode::NotTwelveDigits]),
    }
}

/// The 63 codes and names with which a number registered in Vietnam may begin, by code.
pub fn id_provinces() -> impl Iterator<Item = (&'static str, &'static str)> {
    PROVINCES.iter().copied()
}

static PROVINCES: LazyLock<Vec<(&'static str, &'static str)>> = LazyLock::new(|| {
    include_str!("../data/id_provinces.tsv").lines().filter_map(|l| l.split_once('\t')).collect()
});

/// From which prefix on the first three digits name a country: not found in a text, so data.
#[derive(Deserialize)]
struct Countries {
    first_prefix: String,
    source: RuleSource,
}

static COUNTRIES: LazyLock<Option<Countries>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../data/id_countries.json")).ok());

/// How well it is known from which prefix on a number is registered abroad; a test reads the file.
#[must_use]
pub fn id_countries_source() -> Option<&'static RuleSource> {
    COUNTRIES.as_ref().map(|countries| &countries.source)
}

impl fmt::Debug for CitizenId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CitizenId({})", self.masked())
    }
}

impl TryFrom<String> for CitizenId {
    type Error = NotACitizenId;

    fn try_from(text: String) -> Result<Self, NotACitizenId> {
        Self::parse(&text)
    }
}

impl From<CitizenId> for String {
    fn from(id: CitizenId) -> Self {
        id.0
    }
}

#[cfg(test)]
mod tests;
