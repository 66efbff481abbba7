//! The record of `gcn-ho-kinh-doanh`: one certificate for the business and its tax code.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tannha_domain::partial_date::PartialDate;

use super::shared::{Office, Signer};
use super::status::Person;

/// What a household-business certificate says. Every part may be blank.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct BusinessCertificate {
    /// The head.
    pub office: Option<Office>,
    /// Mã số hộ kinh doanh, as the registration system gave it.
    pub number: Option<String>,
    /// Mã số thuế, once the tax office has given it.
    pub tax_code: Option<String>,
    /// The day of the first registration.
    #[schemars(with = "Option<String>")]
    pub issued_on: Option<PartialDate>,
    /// Tên hộ kinh doanh; the paper writes it IN HOA.
    pub name: Option<String>,
    /// Địa chỉ trụ sở.
    pub address: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// Ngành, nghề kinh doanh.
    pub trade: Option<String>,
    /// Vốn kinh doanh, `50.000.000 đồng`.
    pub capital: Option<String>,
    /// Số lao động.
    pub workers: Option<String>,
    /// The owner.
    pub owner: Person,
    /// Who signs.
    pub signer: Signer,
}
