//! One procedure: what to bring, who does what by when, what comes out, what it costs.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::{Bilingual, Clock, Fee, ProcedureCode, RuleProblem, RuleSource, Term};
use crate::case::own::{OwnField, OwnForm};

/// Who answers for a leg.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Agency {
    /// Ủy ban nhân dân cấp xã.
    #[n(0)]
    UyBanNhanDan,
    /// Công an cấp xã.
    #[n(1)]
    CongAn,
    /// Bảo hiểm xã hội.
    #[n(2)]
    BaoHiemXaHoi,
    /// Cơ quan thuế.
    #[n(3)]
    Thue,
    /// Whoever decides on grants to people of merit and on social assistance; which office that is, the
    /// ward's settings say.
    #[n(131)]
    CoQuanTroCap,
}

impl Agency {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::UyBanNhanDan, Self::CongAn, Self::BaoHiemXaHoi, Self::Thue, Self::CoQuanTroCap];

    /// The stable slug, as in JSON and messages.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::UyBanNhanDan => "uy-ban-nhan-dan",
            Self::CongAn => "cong-an",
            Self::BaoHiemXaHoi => "bao-hiem-xa-hoi",
            Self::Thue => "thue",
            Self::CoQuanTroCap => "co-quan-tro-cap",
        }
    }

    /// The short Vietnamese name for receipts and screens.
    #[must_use]
    pub const fn written(self) -> &'static str {
        match self {
            Self::UyBanNhanDan => "UBND",
            Self::CongAn => "Công an",
            Self::BaoHiemXaHoi => "Bảo hiểm xã hội",
            Self::Thue => "Cơ quan thuế",
            Self::CoQuanTroCap => "Cơ quan giải quyết trợ cấp",
        }
    }
}

/// Who signs the result.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[cbor(index_only)]
pub enum Signer {
    /// Chủ tịch, or a deputy `KT. CHỦ TỊCH`.
    #[n(0)]
    ChuTich,
    /// Công chức tư pháp – hộ tịch, or whoever certifies by assignment.
    #[n(1)]
    CongChuc,
    /// The agency of the leg, outside the ward's People's Committee.
    #[n(2)]
    CoQuanKhac,
}

/// A paper that the requester brings, shows or states.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct RequiredPaper {
    /// Stable slug.
    #[n(0)]
    pub code: String,
    /// Its name, as on Mẫu 01.
    #[n(1)]
    pub name: Bilingual,
    /// How many originals are handed in; 0 when it is only shown or looked up.
    #[n(2)]
    pub originals: u8,
    /// How many copies are handed in.
    #[n(3)]
    pub copies: u8,
    /// When it is needed, or what replaces it; absent when it always is.
    #[n(4)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<Bilingual>,
    /// Who says so.
    #[n(5)]
    pub source: RuleSource,
    /// The variants that need it; empty where all do.
    #[n(131)]
    #[cbor(default)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<String>,
}

impl RequiredPaper {
    /// Whether that variant of its procedure needs it at all.
    #[must_use]
    pub fn is_of(&self, variant: Option<&str>) -> bool {
        is_of(&self.only, variant)
    }

    /// Whether every dossier needs it.
    #[must_use]
    pub const fn is_always_needed(&self) -> bool {
        self.condition.is_none()
    }
}

/// What a leg or a procedure gives.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct ResultPaper {
    /// Stable slug.
    #[n(0)]
    pub code: String,
    /// Its name.
    #[n(1)]
    pub name: Bilingual,
    /// Who signs it.
    #[n(2)]
    pub signer: Signer,
}

/// One agency's part of a procedure, or an inner step with a clock of its own.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct Leg {
    /// Stable slug: `khai-sinh`.
    #[n(0)]
    pub code: String,
    /// What is done (rõ việc).
    #[n(1)]
    pub name: Bilingual,
    /// Who answers for it.
    #[n(2)]
    pub agency: Agency,
    /// By when, counted from the same day 0 as the whole.
    #[n(3)]
    pub term: Term,
    /// The same where the facts must be verified first.
    #[n(4)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification: Option<Term>,
    /// The leg that must be done before this one opens.
    #[n(5)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// What it gives, if anything of its own.
    #[n(6)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<ResultPaper>,
    /// Who says so.
    #[n(7)]
    pub source: RuleSource,
    /// The variants that have this leg; empty where all have it.
    #[n(8)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<String>,
}

/// How often a citizen should have to come to the office.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct TripTarget {
    /// At most so often.
    #[n(0)]
    pub most: u16,
    /// How often it used to be, where that was counted.
    #[n(1)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<u16>,
    /// Who says so.
    #[n(2)]
    pub source: RuleSource,
}

/// A form of a procedure with a clock of its own.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct Variant {
    /// Stable slug within the procedure.
    #[n(0)]
    pub code: String,
    /// What people call it.
    #[n(1)]
    pub name: Bilingual,
    /// Its clock.
    #[n(2)]
    pub clock: Clock,
}

/// A procedure under one ruleset.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct Procedure {
    /// Stable slug.
    #[n(0)]
    pub code: ProcedureCode,
    /// Mã TTHC in the national database, where known.
    #[n(1)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub national_code: Option<String>,
    /// Its name.
    #[n(2)]
    pub name: Bilingual,
    /// The law's clock for the whole.
    #[n(3)]
    pub clock: Clock,
    /// Forms of it with another clock.
    #[n(4)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub variants: Vec<Variant>,
    /// Its legs or inner steps, in order; empty when it is one step.
    #[n(5)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub legs: Vec<Leg>,
    /// What the requester brings.
    #[n(6)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub papers: Vec<RequiredPaper>,
    /// What comes out.
    #[n(7)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<ResultPaper>,
    /// What it costs.
    #[n(8)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee: Option<Fee>,
    /// How often the requester should have to come; absent where nothing was set.
    #[n(21)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trips: Option<TripTarget>,
    /// What the office asks, where the procedure is its own.
    #[n(22)]
    #[cbor(default)]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub form: Vec<OwnField>,
}

/// How the codes of procedures begin that are the office's own, not the law's.
pub const OWN_PREFIX: &str = "rieng-";

impl Procedure {
    /// The office defined it: no law fixes its form, and it is known by its code.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.code.as_str().starts_with(OWN_PREFIX)
    }

    /// Who signs here what the ward itself hands out; nothing where every result is another agency's.
    #[must_use]
    pub fn signed_here(&self) -> Option<Signer> {
        self.results.iter().map(|result| result.signer).find(|signer| *signer != Signer::CoQuanKhac)
    }

    /// The form of the office's own, to be pinned to a draft; nothing where the law fixes it.
    #[must_use]
    pub fn own_form(&self) -> Option<OwnForm> {
        let result = self.results.first()?;
        self.is_own().then(|| OwnForm {
            name: self.name.clone(),
            result: result.name.clone(),
            fields: self.form.clone(),
        })
    }

    /// The clock of the procedure, or of one of its variants.
    ///
    /// # Errors
    /// [`RuleProblem::UnknownVariant`].
    pub fn clock(&self, variant: Option<&str>) -> Result<&Clock, RuleProblem> {
        let Some(wanted) = variant else { return Ok(&self.clock) };
        let found = self.variants.iter().find(|variant| variant.code == wanted);
        found.map(|variant| &variant.clock).ok_or_else(|| RuleProblem::UnknownVariant {
            procedure: self.code.clone(),
            variant: wanted.to_owned(),
        })
    }

    /// The legs of the procedure, or of one of its variants, in order.
    pub fn legs_of(&self, variant: Option<&str>) -> impl Iterator<Item = &Leg> {
        self.legs.iter().filter(move |leg| is_of(&leg.only, variant))
    }

    /// What is brought for the procedure, or for one of its variants, in order.
    pub fn papers_of(&self, variant: Option<&str>) -> impl Iterator<Item = &RequiredPaper> {
        self.papers.iter().filter(move |paper| paper.is_of(variant))
    }

    /// A paper of that code is one of another variant alone.
    #[must_use]
    pub fn is_of_another(&self, paper: &str, variant: Option<&str>) -> bool {
        let mut known = self.papers.iter().filter(|known| known.code == paper).peekable();
        known.peek().is_some() && known.all(|known| !known.is_of(variant))
    }

    /// The leg with this slug.
    #[must_use]
    pub fn leg(&self, code: &str) -> Option<&Leg> {
        self.legs.iter().find(|leg| leg.code == code)
    }
}

/// Whether something is of a variant: it names none, or that one.
fn is_of(only: &[String], variant: Option<&str>) -> bool {
    only.is_empty() || only.iter().any(|only| Some(only.as_str()) == variant)
}
