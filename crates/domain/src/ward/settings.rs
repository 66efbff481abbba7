//! What a ward has settled for itself.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::{Choice, Chosen, ColumnMap, Privacy, Usage};
use crate::{
    case::{Declarations, renewal},
    ids::{PublicKey, WardId},
    letter_text::LetterTexts,
    paper_template::{DistrictTemplates, WardTemplates},
    picture::Pictures,
};

/// Where registration numbers come from in this ward.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(index_only)]
#[serde(rename_all = "kebab-case")]
pub enum Numbering {
    /// Typed in twice from the Ministry's software.
    #[n(0)]
    Typed,
    /// Allotted by the district: it is the register.
    #[n(1)]
    Allotted,
}

/// What a ward has settled for itself; printed papers use what was true on their date.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct WardSettings {
    /// The ward.
    #[n(0)]
    pub ward: WardId,
    /// `phường Từ Liêm`.
    #[n(1)]
    pub name: String,
    /// `thành phố Hà Nội`.
    #[n(2)]
    pub province: String,
    /// What the ward calls the office above it.
    #[n(3)]
    pub superior: String,
    /// Header line above the ward's own, empty where there is none.
    #[n(4)]
    pub header_superior: String,
    /// Where registration numbers come from.
    #[n(5)]
    pub numbering: Numbering,
    /// Certificates may be printed whole on plain paper.
    #[n(6)]
    pub plain_certificates: bool,
    /// The ward's own shorter times; empty for none: id of a commitment preset.
    #[n(7)]
    pub commitment: String,
    /// Telephone that receipts and letters name.
    #[n(8)]
    pub phone: String,
    /// Street address of the office.
    #[n(9)]
    pub address: String,
    /// Unit code in a mã hồ sơ, for example `H26.12.34`.
    #[n(10)]
    pub unit_code: String,
    /// Symbol of letters after the number, for example `UBND-VP`.
    #[n(11)]
    pub letter_symbol: String,
    /// Agencies that answer for legs, by leg slug; else the catalogue's.
    #[n(12)]
    pub agencies: BTreeMap<String, String>,
    /// The key of the district that writes this log.
    #[n(13)]
    pub district_key: PublicKey,
    /// The cause of death stands on the extract too; it belongs to the register (TT 04/2020/TT-BTP
    /// Đ34.3).
    #[n(14)]
    #[cbor(default)]
    #[serde(default)]
    pub cause_on_extract: bool,
    /// The reasons that the ward gives when it must apologise, each the office's own; where it
    /// keeps none, [`renewal::REASONS`].
    #[n(60)]
    #[cbor(default)]
    #[serde(default)]
    pub late_reasons: Vec<String>,
    /// What citizens' ratings are sealed to; only the district opens them.
    #[n(70)]
    #[cbor(default)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rating_key: Option<PublicKey>,
    /// What the ward settled for itself, by whom: the district's word leaves it alone.
    #[n(71)]
    #[cbor(default)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen: Option<BTreeMap<Choice, Chosen>>,
    /// Where everybody can check a paper, as papers print it: the district's public page. Nothing where
    /// there is none.
    #[n(79)]
    #[cbor(default)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_address: Option<String>,
    /// The ward's own editions of how papers look: the district's settings leave them alone.
    #[n(82)]
    #[cbor(default)]
    #[serde(skip)]
    pub templates: WardTemplates,
    /// The office above's, for all wards that have none of their own.
    #[n(83)]
    #[cbor(default)]
    #[serde(skip)]
    pub district_templates: DistrictTemplates,
    /// How the ward does what the law leaves to it.
    #[n(80)]
    #[cbor(default)]
    #[serde(default)]
    pub usage: Usage,
    /// The ward's own words of its letters, by kind: the district's word leaves them alone.
    #[n(85)]
    #[cbor(default)]
    #[serde(default, skip_serializing_if = "LetterTexts::is_empty")]
    pub letter_texts: LetterTexts,
    /// The pledge and the notes of its tờ khai, where they are not the usual ones.
    #[n(86)]
    #[cbor(default)]
    #[serde(default, skip_serializing_if = "Declarations::is_empty")]
    pub declarations: Declarations,
    /// When its laptops lock themselves, and how long names find a finished dossier.
    #[n(87)]
    #[cbor(default)]
    #[serde(default)]
    pub privacy: Privacy,
    /// How other programs call the columns of the registers that they take in.
    #[n(88)]
    #[cbor(default)]
    #[serde(default)]
    pub column_maps: Vec<ColumnMap>,
    /// The ward's pictures, for letters alone: the district's word leaves them alone.
    #[n(89)]
    #[cbor(default)]
    #[serde(skip)]
    pub pictures: Pictures,
}

impl WardSettings {
    /// What may be said in an apology, the ward's own list or the usual one.
    #[must_use]
    pub fn reasons(&self) -> Vec<String> {
        if self.late_reasons.is_empty() {
            return renewal::REASONS.map(str::to_owned).to_vec();
        }
        self.late_reasons.clone()
    }
}
