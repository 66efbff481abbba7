//! The laptops of a ward, and the district's own machine, as authors of entries.

use minicbor::{Decode, Encode, bytes::ByteVec};

use crate::ids::{DeviceId, PublicKey};

/// A laptop, or the district itself as an author of entries.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Device {
    /// Its identity.
    #[n(0)]
    pub id: DeviceId,
    /// The key that signs its chain.
    #[n(1)]
    pub key: PublicKey,
    /// What people call it.
    #[n(2)]
    pub label: String,
    /// May not pull; what it pushes is quarantined.
    #[n(3)]
    pub revoked: bool,
    /// The identity that it took after it was found rolled back. A copy of the old disk may still
    /// speak under this one.
    #[n(4)]
    pub successor: Option<DeviceId>,
    /// The district's word that its key signs papers ([`crate::proof::certify`]); none for the
    /// district itself, nor for a laptop of old until it is heard of.
    #[n(5)]
    pub certificate: Option<ByteVec>,
}
