//! Who works in the office: roles, officers, and their keys on laptops.

use chrono::NaiveDate;
use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::mandate::{Mandate, OutOfMandate};
use crate::{
    case::Document,
    ids::{DeviceId, OfficerId, PublicKey},
};

/// What an officer answers for in the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Encode, Decode, Serialize, Deserialize)]
#[cbor(index_only)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Công chức tư pháp – hộ tịch.
    #[n(0)]
    Registrar,
    /// Công chức một cửa.
    #[n(1)]
    FrontDesk,
    /// Chủ tịch, Phó Chủ tịch.
    #[n(2)]
    Leader,
    /// Văn thư.
    #[n(3)]
    Clerk,
    /// Công nghệ thông tin.
    #[n(4)]
    Technician,
    /// The district's own hand.
    #[n(5)]
    District,
}

impl Role {
    /// All of them, in the order of the permission table.
    pub const ALL: [Self; 6] = [
        Self::Registrar,
        Self::FrontDesk,
        Self::Leader,
        Self::Clerk,
        Self::Technician,
        Self::District,
    ];

    /// Stable slug; the catalogue has its name as `role-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Registrar => "registrar",
            Self::FrontDesk => "front-desk",
            Self::Leader => "leader",
            Self::Clerk => "clerk",
            Self::Technician => "technician",
            Self::District => "district",
        }
    }

    /// The role of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.slug() == slug)
    }
}

/// An officer as the district keeps them.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct Officer {
    /// Stable id.
    #[n(0)]
    pub id: OfficerId,
    /// Full name as printed under a signature.
    #[n(1)]
    pub name: String,
    /// Function as printed, for example `Công chức tư pháp - hộ tịch`.
    #[n(2)]
    pub title: String,
    /// What they may do.
    #[n(3)]
    pub role: Role,
    /// In whose name they sign papers, as a slug such as `tm-chu-tich` (NĐ 30/2020/NĐ-CP Đ13);
    /// empty when they may not sign.
    #[n(4)]
    pub authority: String,
    /// No longer in office.
    #[n(5)]
    pub revoked: bool,
    /// Telephone that letters and receipts name; may be empty.
    #[n(6)]
    pub phone: String,
    /// How far their signature goes; everything, for ever, where nothing is written.
    #[n(7)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mandate: Option<Mandate>,
}

impl Officer {
    /// Whether their signature of that day goes so far.
    ///
    /// # Errors
    /// [`OutOfMandate`] with its reason.
    pub fn signs(&self, document: Option<Document>, on: NaiveDate) -> Result<(), OutOfMandate> {
        self.mandate.as_ref().map_or(Ok(()), |mandate| mandate.allows(document, on))
    }
}

/// An officer's key on one laptop.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct OfficerKey {
    /// Whose.
    #[n(0)]
    pub officer: OfficerId,
    /// On which laptop it lives.
    #[n(1)]
    pub device: DeviceId,
    /// The key.
    #[n(2)]
    pub key: PublicKey,
}
