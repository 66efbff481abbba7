//! What no network explains: old disk images, a district restored from a backup, laptops revoked and
//! enrolled again.

use std::collections::BTreeSet;

use rand::Rng as _;
use tannha_domain::ids::ActId;
use tannha_store::disk::SimulatedDisk;
use tannha_sync::Logged;

use super::{Image, Sim};

/// More copies of one disk than this teach nothing new.
const MOST_LAPTOPS: usize = 6;

impl Sim {
    /// Makes an image of a laptop's disk, or puts an old one in: into the same laptop, or into one
    /// more beside it.
    pub(super) fn old_image(&mut self, n: usize) {
        let own = self.images.iter().position(|image| image.laptop == n);
        match (own, self.rng.random_range(0..3)) {
            (None, _) => self.images.push(Image { laptop: n, disk: self.laptops[n].disk.image() }),
            (Some(at), 0) if self.laptops.len() < MOST_LAPTOPS => {
                let disk = self.images[at].disk.image();
                self.restore_beside(n, disk);
            }
            (Some(at), _) => {
                let disk = self.images[at].disk.image();
                self.restore_laptop(n, disk);
            }
        }
    }

    /// Puts an image into a laptop: what it wrote since is gone from its disk.
    pub fn restore_laptop(&mut self, n: usize, image: SimulatedDisk) {
        self.tally.images += 1;
        image.mend();
        image.power_on(self.rng.random());
        self.laptops[n].put_in(image);
        self.count_lost();
    }

    /// Puts an image into one more laptop, while the first works on.
    pub fn restore_beside(&mut self, n: usize, image: SimulatedDisk) {
        self.tally.images += 1;
        image.mend();
        image.power_on(self.rng.random());
        let laptop = self.laptops[n].from_image(image);
        self.laptops.push(laptop);
    }

    /// Backs the district up, or restores it from the last backup.
    pub(super) fn restore_or_back_up(&mut self) {
        if self.backup.is_none() || self.rng.random_range(0..3) == 0 {
            self.back_up();
        } else {
            let told = self.rng.random();
            self.restore_district(told);
        }
    }

    /// Copies the district's disk.
    pub fn back_up(&mut self) {
        self.crash_district();
        self.backup = Some(self.disks.values().map(SimulatedDisk::image).collect());
    }

    /// Puts the district's last backup in the place of its disk. `told` is how it should be done, with
    /// the command that opens a new epoch; else somebody copied files.
    ///
    /// # Panics
    /// When there is no backup.
    pub fn restore_district(&mut self, told: bool) {
        self.tally.restores += 1;
        let backup = self.backup.as_ref().unwrap();
        for (disk, copy) in self.disks.values_mut().zip(backup) {
            *disk = copy.image();
            disk.mend();
        }
        self.open_district();
        if told {
            self.district.open_epoch().unwrap();
        }
        self.count_lost();
        // The administrator goes through the list of those who may not take part.
        for ward in self.disks.keys() {
            let known = self.district.laptops(ward).unwrap();
            let again = known.iter().filter(|d| !d.revoked && self.revoked.contains(&d.id));
            for device in again {
                self.district.revoke_device(ward, device.id, "mất máy").unwrap();
            }
        }
    }

    /// Acts that no disk holds any more are lost with theirs.
    fn count_lost(&mut self) {
        let mut held: BTreeSet<ActId> = self.laptops.iter().flat_map(super::Laptop::acts).collect();
        for ward in self.disks.keys() {
            let log = self.district.database().log(ward, 0, usize::MAX, usize::MAX).unwrap();
            let act = |logged: &Logged| logged.entry.read().unwrap().act.read().unwrap().id;
            held.extend(log.iter().map(act));
        }
        let saved = self.laptops.iter().flat_map(|laptop| &laptop.saved);
        let gone: Vec<ActId> = saved.filter(|act| !held.contains(act)).copied().collect();
        self.lost.extend(gone);
    }

    /// The district's power goes and comes back.
    pub fn crash_district(&mut self) {
        self.tally.crashes += 1;
        for disk in self.disks.values() {
            disk.power_on(self.rng.random());
        }
        self.open_district();
    }

    pub(super) fn revoke_or_enrol_again(&mut self, n: usize) {
        if self.is_revoked(n) {
            self.enrol_again(n);
        } else {
            self.revoke(n);
        }
    }

    /// Revokes a laptop.
    pub fn revoke(&mut self, n: usize) {
        let (device, ward) = (self.laptops[n].device(), self.laptops[n].ward.clone());
        // Even where it fails it may have been written.
        self.revoked.insert(device);
        match self.district.revoke_device(&ward, device, "mất máy") {
            Ok(()) => self.tally.revoked += 1,
            // The district was restored and does not know it, or its power is gone.
            Err(error) if error.code() == "device-unknown" => {}
            Err(_) => self.mend_district(),
        }
    }

    /// Enrols a laptop again with a fresh code; it keeps its disk.
    pub fn enrol_again(&mut self, n: usize) {
        self.disks.values().for_each(SimulatedDisk::mend);
        self.crash_district();
        self.laptops[n].disk.mend();
        self.crash(n);
        self.laptops[n].enrol_again(&self.district).unwrap();
        self.tally.enrolled_again += 1;
    }

    /// A person decides not to wait for laptops that are no more.
    pub(super) fn stop_waiting(&mut self) {
        let there: Vec<_> = self.laptops.iter().map(super::Laptop::device).collect();
        for ward in self.disks.keys() {
            let unheard = self.district.unheard(ward).unwrap();
            assert!(!unheard.iter().any(|device| there.contains(device)), "a laptop was not heard");
            self.district.settle(ward).unwrap();
        }
    }
}
