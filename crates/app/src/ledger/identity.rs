//! Who a laptop is, and who it was.

use minicbor::{Decode, Encode};
use tannha_domain::ids::{DeviceId, PublicKey, WardId};

/// Who this laptop is, and whom it believes.
#[derive(Clone, Encode, Decode)]
#[cbor(map)]
pub struct Identity {
    /// The ward.
    #[n(0)]
    pub ward: WardId,
    /// This laptop.
    #[n(1)]
    pub device: DeviceId,
    /// Seed of the key that signs this laptop's chain; it never leaves the sealed store.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub device_seed: [u8; 32],
    /// The key that signs receipts.
    #[n(3)]
    pub district: PublicKey,
    /// Where the district is reached, and how it is trusted: the enrolment ticket's own text.
    #[n(4)]
    pub ticket: String,
    /// Who it was before it was restored from an old image, oldest first.
    #[n(5)]
    #[cbor(default)]
    pub former: Vec<FormerIdentity>,
}

/// An identity that this laptop had.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct FormerIdentity {
    /// Who it was.
    #[n(0)]
    pub device: DeviceId,
    /// Seed of its key, which vouches for the next one.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub seed: [u8; 32],
}

impl std::fmt::Debug for FormerIdentity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("FormerIdentity").field(&self.device).finish()
    }
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identity")
            .field("ward", &self.ward)
            .field("device", &self.device)
            .finish_non_exhaustive()
    }
}
