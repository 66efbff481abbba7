//! An entry of a register, as its page says it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tannha_domain::partial_date::PartialDate;

use super::super::{
    birth::{Child, Parent},
    death::{DeathNote, Deceased},
    marriage::Spouse,
    shared::Declarant,
};

/// An entry of a register of births, deaths or marriages (DOMAIN §3.3, §3.7). What its boxes say is ticked.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct RegisterEntry {
    /// Its number in the year.
    pub number: Option<String>,
    /// The day of registration.
    pub date: Option<String>,
    /// The number is missing: nothing was registered under it.
    pub missing: bool,
    /// The child of a birth.
    pub child: Child,
    /// Its mother.
    pub mother: Parent,
    /// Its father.
    pub father: Parent,
    /// Who died.
    pub deceased: Deceased,
    /// The day of a death.
    #[schemars(with = "Option<String>")]
    pub died: Option<PartialDate>,
    /// Its hour.
    pub hour: Option<String>,
    /// Where.
    pub death_place: Option<String>,
    /// Of what (TT 04/2020/TT-BTP Đ34.3).
    pub cause: Option<String>,
    /// Giấy báo tử or what stands for it.
    pub note: DeathNote,
    /// The wife of a marriage.
    pub wife: Spouse,
    /// The husband.
    pub husband: Spouse,
    /// Who declared it.
    pub declarant: Declarant,
    /// Who signed the paper.
    pub signer: Option<String>,
    /// As what.
    pub signer_title: Option<String>,
    /// Who wrote the entry: người thực hiện.
    pub clerk: Option<String>,
    /// Registered in time.
    pub in_time: bool,
    /// Registered late.
    pub late: bool,
    /// Registered again.
    pub again: bool,
    /// Nobody knows the mother or the father.
    pub parent_unknown: bool,
    /// The child was abandoned.
    pub abandoned: bool,
    /// Registered abroad before, and noted here.
    pub abroad: bool,
    /// Who died was not one year old.
    pub under_one: bool,
    /// Who died was one, and not five.
    pub under_five: bool,
    /// Declared dead by a court.
    pub declared_dead: bool,
    /// Ghi chú.
    pub notes: Option<String>,
}
