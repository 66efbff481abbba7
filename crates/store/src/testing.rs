//! What the tests share.

use crate::{Batch, Cost, NewOfficer, Secret32, Setup, Table, Unlock};

pub(crate) const CASES: Table = Table("cases");
pub(crate) const PEOPLE: Table = Table("people");
pub(crate) const LAN: Unlock<'static> =
    Unlock::Officer { officer: "lan", passphrase: "cây đa bến nước" };

pub(crate) fn lan() -> NewOfficer<'static> {
    NewOfficer {
        officer: "lan",
        display_name: "Trần Thị Mẫu",
        role: "Công chức tư pháp – hộ tịch",
        passphrase: "cây đa bến nước",
        device_secret: None,
        cost: Cost::MINIMUM_FOR_TESTS,
        signing_seed: Secret32::new([5; 32]),
    }
}

pub(crate) fn laptop() -> Setup<'static> {
    Setup::laptop(lan()).ballast_bytes(0)
}

pub(crate) fn put(table: Table, key: &[u8], value: &[u8]) -> Batch {
    let mut batch = Batch::new();
    batch.put(table, key, value.to_vec());
    batch
}

/// Bytes that do not compress.
pub(crate) fn noise(len: usize) -> Vec<u8> {
    use rand::{RngCore, SeedableRng};
    let mut bytes = vec![0; len];
    rand_chacha::ChaCha8Rng::seed_from_u64(len as u64).fill_bytes(&mut bytes);
    bytes
}
