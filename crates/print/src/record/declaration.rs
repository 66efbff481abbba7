//! The record of `to-khai`: what a citizen declares, filled in and not yet signed (TT 04/2024/TT-BTP). Its
//! labels and their order are the template's; which fields a procedure without a form of its own asks for is
//! that procedure's, and comes with the record.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tannha_domain::{partial_date::PartialDate, words::WordStyle};

use super::birth::{Child, Parent};
use super::death::{DeathNote, Deceased};
use super::marriage::Spouse;

/// What a declaration says. Every part may be blank, to be written in by hand.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Declaration {
    /// Which form it is.
    pub kind: Option<DeclaredKind>,
    /// The procedure, as the catalogue calls it.
    pub procedure: Option<String>,
    /// The procedure by its code, where the template has the title of its paper: a copy is not declared but
    /// asked for.
    pub code: Option<String>,
    /// What is declared, behind `Tờ khai`, of a procedure without a form and a title of its own.
    pub subject: Option<String>,
    /// Kính gửi.
    pub addressee: Option<String>,
    /// Who asks.
    pub requester: Requester,
    /// The child of a birth.
    pub child: Child,
    /// Its mother.
    pub mother: Parent,
    /// Her identity number or paper.
    pub mother_paper: Option<String>,
    /// Its father.
    pub father: Parent,
    /// His identity number or paper.
    pub father_paper: Option<String>,
    /// Their marriage certificate.
    pub parents_marriage: MarriagePaper,
    /// Who died.
    pub deceased: Deceased,
    /// The day of a death.
    #[schemars(with = "Option<String>")]
    pub died: Option<PartialDate>,
    /// Its hour, `04:05`.
    pub hour: Option<String>,
    /// Where.
    pub death_place: Option<String>,
    /// Of what.
    pub cause: Option<String>,
    /// Giấy báo tử or what stands for it.
    pub note: DeathNote,
    /// The wife of a marriage.
    pub wife: Spouse,
    /// Which marriage it is for her.
    pub wife_time: Option<String>,
    /// The husband.
    pub husband: Spouse,
    /// Which marriage it is for him.
    pub husband_time: Option<String>,
    /// What another procedure asks, part by part.
    pub parts: Vec<DeclaredPart>,
    /// Who does not sign, but puts a finger on it (TT 04/2020/TT-BTP Đ25.4).
    pub fingers: Vec<DeclaredFinger>,
    /// What the requester answers for.
    pub pledge: String,
    /// Đề nghị cấp bản sao; absent where the form does not ask.
    pub copies: Option<CopiesWanted>,
    /// Làm tại.
    pub made_at: Option<String>,
    /// The day; blank to be written in by hand.
    #[schemars(with = "Option<String>")]
    pub date: Option<PartialDate>,
    /// Who signs, from the left.
    pub signatures: Vec<DeclaredSignature>,
    /// Notes at the foot, (1) first.
    pub notes: Vec<String>,
    /// How the ward writes dates in words.
    #[schemars(with = "std::collections::BTreeMap<String, String>")]
    pub words: WordStyle,
}

/// Which form a declaration is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DeclaredKind {
    /// Tờ khai đăng ký khai sinh.
    Birth,
    /// Tờ khai đăng ký khai tử.
    Death,
    /// Tờ khai đăng ký kết hôn.
    Marriage,
    /// Of a procedure without a form of its own.
    Other,
}

/// Who asks.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Requester {
    /// The name.
    pub name: Option<String>,
    /// The day of birth.
    #[schemars(with = "Option<String>")]
    pub born: Option<PartialDate>,
    /// Where they live.
    pub residence: Option<String>,
    /// The identity paper or number.
    pub paper: Option<String>,
    /// Whether the form asks what they are to whom it is about.
    pub relation_asked: bool,
    /// What they are.
    pub relation: Option<String>,
}

/// Giấy chứng nhận kết hôn of the parents.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct MarriagePaper {
    /// Its number.
    pub number: Option<String>,
    /// Its day.
    #[schemars(with = "Option<String>")]
    pub date: Option<PartialDate>,
    /// Who issued it.
    pub office: Option<String>,
}

/// Fields that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct DeclaredPart {
    /// What they are about, by the slug that the template has words for.
    pub about: Option<String>,
    /// The fields, in the order in which the procedure asks for them.
    pub rows: Vec<DeclaredRow>,
}

/// A field of a procedure without a form of its own.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct DeclaredRow {
    /// The field; the template has words for it.
    pub field: String,
    /// The words that the office chose, of a field of its own.
    pub label: Option<String>,
    /// The value; unknown is blank.
    pub value: Option<String>,
    /// The name of whom it is about: IN HOA.
    pub capitals: bool,
}

/// Who it is, of those who may sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DeclaredBy {
    /// Who asks.
    Declarant,
    /// The wife to be.
    Wife,
    /// The husband to be.
    Husband,
    /// Who saw a finger put on the paper.
    Witness,
}

/// A finger in the place of a signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeclaredFinger {
    /// Whose.
    pub of: DeclaredBy,
    /// Which finger, in words.
    pub finger: String,
    /// What was written down was read to them.
    #[serde(default)]
    pub read_back: bool,
    /// The field that asked for it.
    #[serde(default)]
    pub field: String,
}

/// A place to sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeclaredSignature {
    /// Whose.
    pub of: DeclaredBy,
    /// The finger that stands there, in words.
    #[serde(default)]
    pub finger: Option<String>,
    /// The name, where it is not written by hand.
    #[serde(default)]
    pub name: Option<String>,
}

/// Whether copies are asked for, and how many.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct CopiesWanted {
    /// The note at the foot that it refers to.
    pub note: Option<u8>,
    /// Yes or no; neither box is ticked where nobody has said.
    pub wanted: Option<bool>,
    /// How many.
    pub count: Option<String>,
}
