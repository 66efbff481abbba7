//! What every golden directory holds: the same forty commits, in whatever format.

use std::collections::BTreeMap;

use rand::{RngCore, SeedableRng};
use rand_chacha::ChaCha8Rng;
use tannha_store::{Batch, Cost, NewOfficer, Secret32, Setup, Table};
use x25519_dalek::{PublicKey, StaticSecret};

pub(crate) const COMMITS: u32 = 40;
pub(crate) const RECOVERY: [u8; 32] = [77; 32];

pub(crate) type Held = BTreeMap<(&'static str, Vec<u8>), Vec<u8>>;

#[allow(dead_code, reason = "only the tool that makes a directory sets one up")]
pub(crate) fn setup() -> Setup<'static> {
    let officer = NewOfficer {
        officer: "mau",
        display_name: "Nguyễn Thị Mẫu",
        role: "Công chức tư pháp – hộ tịch",
        passphrase: "cây đa bến nước sân đình",
        device_secret: None,
        cost: Cost::MINIMUM_FOR_TESTS,
        signing_seed: Secret32::new([5; 32]),
    };
    let public = PublicKey::from(&StaticSecret::from(RECOVERY)).to_bytes();
    Setup::laptop(officer).recovery(public).ballast_bytes(4096)
}

/// The commits in order, and what is held after the last.
pub(crate) fn content() -> (Vec<Batch>, Held) {
    let mut chance = ChaCha8Rng::seed_from_u64(2026);
    let (mut batches, mut held) = (Vec::new(), Held::new());
    for n in 0..COMMITS {
        let mut batch = Batch::new();
        for table in ["cases", "people"] {
            let key = (n % 25).to_be_bytes().to_vec();
            let len = if n == 13 { 9_000 } else { 20 + (chance.next_u32() % 300) as usize };
            let mut value = vec![0; len];
            chance.fill_bytes(&mut value);
            batch.put(Table(table), &key, value.clone());
            held.insert((table, key), value);
        }
        if n % 7 == 6 {
            let key = (n / 2).to_be_bytes();
            batch.delete(Table("people"), &key);
            held.remove(&("people", key.to_vec()));
        }
        batches.push(batch);
    }
    (batches, held)
}
