//! One master key; everything else is derived from it, one key per purpose (HKDF-SHA256, RFC 5869).

use hkdf::Hkdf;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::{format::DatabaseId, seal::Sealer, secret::Secret32};

/// The keys of an unlocked store; wiped when it is dropped.
#[derive(Debug)]
pub(crate) struct Keys {
    pub(crate) database: DatabaseId,
    master: Secret32,
    digest: Secret32,
    pub(crate) records: Sealer,
    pub(crate) journal: Sealer,
}

impl Keys {
    pub(crate) fn new(database: DatabaseId, master: Secret32) -> Self {
        Self {
            database,
            digest: derive(&master, database, "store/digest"),
            records: Sealer::new(&derive(&master, database, "store/records")),
            journal: Sealer::new(&derive(&master, database, "store/journal")),
            master,
        }
    }

    pub(crate) fn master(&self) -> &Secret32 {
        &self.master
    }

    /// A key for somebody outside the store.
    pub(crate) fn purpose(&self, purpose: &str) -> Secret32 {
        derive(&self.master, self.database, &format!("use/{purpose}"))
    }

    /// A mark of one record's place and age. The tables' digest is the sum of all marks: who has no
    /// key cannot choose records whose marks cancel out.
    pub(crate) fn mark(&self, table: &str, key: &[u8], sequence: u64) -> u128 {
        let hash = Sha256::new()
            .chain_update(self.digest.bytes())
            .chain_update((table.len() as u64).to_le_bytes())
            .chain_update(table)
            .chain_update((key.len() as u64).to_le_bytes())
            .chain_update(key)
            .chain_update(sequence.to_le_bytes())
            .finalize();
        hash.iter().take(16).fold(0, |sum, &byte| (sum << 8) | u128::from(byte))
    }
}

/// HKDF with the database's id as salt.
fn derive(master: &Secret32, database: DatabaseId, purpose: &str) -> Secret32 {
    expand(master.bytes(), &database.0, &format!("tannha/store/1/{purpose}"))
}

pub(crate) fn expand(secret: &[u8], salt: &[u8], info: &str) -> Secret32 {
    let mut key = Zeroizing::new([0; 32]);
    if Hkdf::<Sha256>::new(Some(salt), secret).expand(info.as_bytes(), key.as_mut_slice()).is_err()
    {
        unreachable!("HKDF-SHA256 gives up to 8160 bytes");
    }
    Secret32::new(*key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_purpose_database_and_master_has_its_own_key() {
        let key = |master, database, purpose| {
            Keys::new(DatabaseId([database; 16]), Secret32::new([master; 32])).purpose(purpose)
        };
        let one = key(1, 1, "search");
        assert_eq!(one, key(1, 1, "search"));
        for other in [key(2, 1, "search"), key(1, 2, "search"), key(1, 1, "cache")] {
            assert_ne!(one, other);
        }
    }
}
