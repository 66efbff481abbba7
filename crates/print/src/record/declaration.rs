//! The record of `to-khai`: what a citizen declares, filled in and not yet signed (TT 04/2024/TT-BTP).
//! Which rows a declaration has is the caller's; here are its parts in the order of the form.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tannha_domain::partial_date::PartialDate;

use super::extract::Block;
use super::table::SignaturePlace;

/// What a declaration says. Every part may be blank, to be written in by hand.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Declaration {
    /// Its name, for example `Tờ khai đăng ký khai sinh`.
    pub title: String,
    /// Kính gửi.
    pub addressee: Option<String>,
    /// The rows, block by block, the requester's first.
    pub blocks: Vec<Block>,
    /// What is asked for, between the requester and the rest.
    pub request: Option<String>,
    /// What the requester answers for.
    pub pledge: String,
    /// Đề nghị cấp bản sao; absent where the form does not ask.
    pub copies: Option<CopiesWanted>,
    /// Làm tại.
    pub place: Option<String>,
    /// The day; blank to be written in by hand.
    #[schemars(with = "Option<String>")]
    pub date: Option<PartialDate>,
    /// Who signs, from the left.
    pub signatures: Vec<SignaturePlace>,
    /// Notes at the foot, (1) first.
    pub notes: Vec<String>,
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
