//! The records of the four letters (DOMAIN §4), safe with every optional part missing.

use chrono::{DateTime, FixedOffset};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tannha_domain::letter_text::Border;
use tannha_domain::partial_date::PartialDate;

use super::pictures::{BorderWritten, LetterPictures};
use super::shared::{Office, Signer};

/// What a letter of congratulation says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CongratulationLetter {
    /// The head.
    pub office: Office,
    /// Number and symbol, for example `05/UBND-VHXH`; blank until văn thư has given it.
    #[serde(default)]
    pub number: Option<String>,
    /// The day of the letter; blank until it is signed.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub date: Option<PartialDate>,
    /// Kính gửi, for example `Gia đình anh Nguyễn Văn Thử và chị Lê Thị Mẫu`.
    #[serde(default)]
    pub addressee: Option<String>,
    /// The child's name as written.
    #[serde(default)]
    pub child_name: Option<String>,
    /// The day of birth.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub child_born: Option<PartialDate>,
    /// Husband and wife, where the letter is about a marriage.
    #[serde(default)]
    pub couple: Vec<String>,
    /// What is handed over with the letter.
    #[serde(default)]
    pub papers: Vec<String>,
    /// The ward's telephone.
    #[serde(default)]
    pub phone: Option<String>,
    /// The ward's own approved paragraphs in place of ours.
    #[serde(default)]
    pub body: Option<Vec<String>>,
    /// The words with their placeholders, as the ward approved them; the built-in ones where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Which edition of the ward's words these are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<u32>,
    /// What is drawn around the page.
    #[serde(default)]
    #[schemars(with = "BorderWritten")]
    pub border: Border,
    /// Who signs.
    #[serde(default)]
    pub signer: Signer,
    /// The ward's pictures on it.
    #[serde(default, skip_serializing_if = "LetterPictures::is_none")]
    pub pictures: LetterPictures,
}

/// What goes with the papers where nobody is congratulated: neither joy nor sorrow (DOMAIN §4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CoverNote {
    /// The head.
    pub office: Office,
    /// Number and symbol; blank until văn thư has given it.
    #[serde(default)]
    pub number: Option<String>,
    /// The day of the letter; blank until it is signed.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub date: Option<PartialDate>,
    /// Kính gửi.
    #[serde(default)]
    pub addressee: Option<String>,
    /// What is handed over with it.
    #[serde(default)]
    pub papers: Vec<String>,
    /// Whom to ask.
    #[serde(default)]
    pub officer: Option<String>,
    /// Their telephone.
    #[serde(default)]
    pub phone: Option<String>,
    /// The ward's own approved paragraphs in place of ours.
    #[serde(default)]
    pub body: Option<Vec<String>>,
    /// The words with their placeholders, as the ward approved them; the built-in ones where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Which edition of the ward's words these are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<u32>,
    /// Who signs.
    #[serde(default)]
    pub signer: Signer,
    /// The ward's pictures on it.
    #[serde(default, skip_serializing_if = "LetterPictures::is_none")]
    pub pictures: LetterPictures,
}

/// How the promise was kept, for the words of thanks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kept {
    /// On an earlier day.
    Early,
    /// On the day, by the hour.
    #[default]
    OnTime,
    /// After the hour.
    Late,
}

/// What a letter of thanks says (DOMAIN §4.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ThankYouLetter {
    /// The head.
    pub office: Office,
    /// Number and symbol; blank until văn thư has given it.
    #[serde(default)]
    pub number: Option<String>,
    /// The day of the letter; blank until it is signed.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub date: Option<PartialDate>,
    /// Kính gửi.
    #[serde(default)]
    pub addressee: Option<String>,
    /// How the reader is called in a sentence: `ông`, `bà`, `gia đình`.
    #[serde(default)]
    pub you: Option<String>,
    /// Mã hồ sơ.
    #[serde(default)]
    pub case_code: Option<String>,
    /// What was asked for.
    #[serde(default)]
    pub procedure: Option<String>,
    /// The day on which the result was handed over.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub handed_over: Option<PartialDate>,
    /// How the promise was kept.
    #[serde(default)]
    pub kept: Kept,
    /// The ward's telephone.
    #[serde(default)]
    pub phone: Option<String>,
    /// The ward's own approved paragraphs in place of ours.
    #[serde(default)]
    pub body: Option<Vec<String>>,
    /// The words with their placeholders, as the ward approved them; the built-in ones where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Which edition of the ward's words these are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<u32>,
    /// Who signs.
    #[serde(default)]
    pub signer: Signer,
    /// The ward's pictures on it.
    #[serde(default, skip_serializing_if = "LetterPictures::is_none")]
    pub pictures: LetterPictures,
}

/// What the office is sorry for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum SorryFor {
    /// A promise that is not kept: the letter goes with Mẫu 04.
    Late(LateResult),
    /// A paper that was handed over and had to come back.
    Recalled(RecalledPaper),
}

/// A promise that is not kept, and the new one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LateResult {
    /// The promise that is not kept, RFC 3339.
    #[schemars(with = "String")]
    pub promised: DateTime<FixedOffset>,
    /// It has passed already.
    #[serde(default)]
    pub is_past: bool,
    /// Why: the office's doing, never the citizen's.
    pub reason: String,
    /// The new promise, RFC 3339.
    #[schemars(with = "String")]
    pub new_due: DateTime<FixedOffset>,
    /// Nothing more is asked of the family.
    #[serde(default)]
    pub nothing_more: bool,
}

/// A paper that had to come back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecalledPaper {
    /// What it is called.
    pub paper: String,
    /// What was wrong with it.
    pub what: String,
    /// Another one comes in its place.
    #[serde(default)]
    pub replaced: bool,
}

/// What a letter of apology says (DOMAIN §4.3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApologyLetter {
    /// The head.
    pub office: Office,
    /// Number and symbol; blank until văn thư has given it.
    #[serde(default)]
    pub number: Option<String>,
    /// The day of the letter; blank until it is signed.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub date: Option<PartialDate>,
    /// Kính gửi.
    #[serde(default)]
    pub addressee: Option<String>,
    /// How the reader is called in a sentence.
    #[serde(default)]
    pub you: Option<String>,
    /// Mã hồ sơ.
    #[serde(default)]
    pub case_code: Option<String>,
    /// What was asked for.
    #[serde(default)]
    pub procedure: Option<String>,
    /// What the office is sorry for.
    pub sorry_for: SorryFor,
    /// The result is brought home.
    #[serde(default)]
    pub at_home: bool,
    /// Who sees to it.
    #[serde(default)]
    pub follows: Option<String>,
    /// Their telephone.
    #[serde(default)]
    pub phone: Option<String>,
    /// The ward's own approved paragraphs in place of ours.
    #[serde(default)]
    pub body: Option<Vec<String>>,
    /// The words with their placeholders, as the ward approved them; the built-in ones where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Which edition of the ward's words these are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<u32>,
    /// Who signs.
    #[serde(default)]
    pub signer: Signer,
    /// The ward's pictures on it.
    #[serde(default, skip_serializing_if = "LetterPictures::is_none")]
    pub pictures: LetterPictures,
}

/// What a letter of condolence says (DOMAIN §4.4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CondolenceLetter {
    /// The head.
    pub office: Office,
    /// Number and symbol; blank until văn thư has given it.
    #[serde(default)]
    pub number: Option<String>,
    /// The day of the letter; blank until it is signed.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub date: Option<PartialDate>,
    /// Kính gửi: the relative who declared, `và gia quyến`.
    #[serde(default)]
    pub addressee: Option<String>,
    /// Who died.
    #[serde(default)]
    pub deceased: Option<String>,
    /// What they were to the reader, for example `cụ bà`.
    #[serde(default)]
    pub relation: Option<String>,
    /// The day of death.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub died: Option<PartialDate>,
    /// What the ward sees to for the family.
    #[serde(default)]
    pub procedures: Vec<String>,
    /// Whom to ask.
    #[serde(default)]
    pub officer: Option<String>,
    /// Their telephone.
    #[serde(default)]
    pub phone: Option<String>,
    /// The ward's own approved paragraphs in place of ours.
    #[serde(default)]
    pub body: Option<Vec<String>>,
    /// The words with their placeholders, as the ward approved them; the built-in ones where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Which edition of the ward's words these are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<u32>,
    /// Who signs.
    #[serde(default)]
    pub signer: Signer,
    /// The ward's pictures on it.
    #[serde(default, skip_serializing_if = "LetterPictures::is_none")]
    pub pictures: LetterPictures,
}
