//! The record of `thu-chuc-mung` (DOMAIN §4.1), safe with every optional part missing.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tannha_domain::partial_date::PartialDate;

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
    /// What is handed over with the letter.
    #[serde(default)]
    pub papers: Vec<String>,
    /// The ward's telephone.
    #[serde(default)]
    pub phone: Option<String>,
    /// The ward's own approved paragraphs in place of ours.
    #[serde(default)]
    pub body: Option<Vec<String>>,
    /// Whether a thin double border is drawn.
    #[serde(default)]
    pub border: bool,
    /// Who signs.
    #[serde(default)]
    pub signer: Signer,
}
