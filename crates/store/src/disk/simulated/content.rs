//! A file of the simulated disk: what the program reads, and what the platter holds.

use std::ops::Range;

use super::SECTOR;

#[derive(Debug, Clone, Default)]
pub(super) struct Content {
    pub(super) cached: Vec<u8>,
    pub(super) durable: Vec<u8>,
    /// What a failed `sync` left behind: it is thought to be written and is not.
    pub(super) doomed: Range<usize>,
    /// Up to here both are the same, so that a `sync` costs no more than what is new.
    pub(super) clean: usize,
}

impl Content {
    pub(super) fn make_durable(&mut self) {
        self.durable.truncate(self.clean);
        self.durable.extend_from_slice(&self.cached[self.clean..]);
        self.clean = self.cached.len();
    }

    pub(super) fn lose_power(&mut self, chance: &mut Chance) {
        if let Some(never_written) = self.cached.get_mut(self.doomed.clone()) {
            never_written.fill(0);
        }
        self.doomed = 0..0;
        self.clean = 0;
        let synced = self.durable.len();
        // What was written over synced bytes may have reached the platter up to any place.
        let over = synced.min(self.cached.len());
        if self.cached[..over] != self.durable[..over] {
            let reached = [0, chance.below(over + 1), over][chance.below(3)];
            self.cached[reached..over].copy_from_slice(&self.durable[reached..over]);
        }
        if self.cached.len() < synced {
            // An unsynced cut either happened or not.
            if chance.below(2) == 0 {
                self.cached.clone_from(&self.durable);
            }
        } else {
            if chance.below(3) == 0 {
                // The cache happened to be written out whole.
                self.make_durable();
                return;
            }
            let kept = synced + chance.below(self.cached.len() - synced + 1);
            self.cached.truncate(kept);
            for at in (synced..kept).step_by(SECTOR) {
                if chance.below(6) == 0 {
                    self.cached[at..kept.min(at + SECTOR)].fill(0);
                }
            }
        }
        self.make_durable();
    }
}

/// SplitMix64: the same seed loses the same bytes.
#[derive(Debug)]
pub(super) struct Chance(pub(super) u64);

impl Chance {
    pub(super) fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let drawn = (z ^ (z >> 31)) % (limit.max(1) as u64);
        usize::try_from(drawn).unwrap_or(0)
    }
}
