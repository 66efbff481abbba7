//! The ledger as a pass sees it.

use std::{cell::RefCell, collections::BTreeSet};

use tannha_domain::{
    ids::{CaseId, DeviceId, Hash, Signature},
    log::{Acknowledgement, ChainHead, Cursor, Digest, REDUCER_VERSION, SignedEntry},
    time::{Date, Moment},
};
use tannha_sync::{Accepted, Followed, Identity, Local, LocalFailure, Logged, Succession};

use super::{Ledger, LedgerError};
use crate::ports::{Chance, Clock};

/// A ledger in a pass; remembers which cases were touched.
pub struct InPass<'a> {
    ledger: &'a Ledger,
    clock: &'a dyn Clock,
    chance: &'a dyn Chance,
    /// Cases whose state may have changed.
    pub touched: BTreeSet<CaseId>,
    /// The days that codes are wanted for, until there is a lease: with what waits in it, the answer
    /// costs a fold of the whole outbox, and a pass asks at each of its rounds.
    wanted: RefCell<Option<Vec<Date>>>,
}

impl<'a> InPass<'a> {
    /// Takes a ledger into a pass.
    #[must_use]
    pub fn new(ledger: &'a Ledger, clock: &'a dyn Clock, chance: &'a dyn Chance) -> Self {
        Self { ledger, clock, chance, touched: BTreeSet::new(), wanted: RefCell::default() }
    }

    /// What came is folded in; what the past became is not known case by case.
    fn touch_all(&mut self) -> Result<(), LedgerError> {
        let touched = &mut self.touched;
        self.ledger.each_case(|case| {
            touched.insert(case.id);
        })
    }
}

impl From<LedgerError> for LocalFailure {
    fn from(error: LedgerError) -> Self {
        Self::new(error.code(), error)
    }
}

impl Local for InPass<'_> {
    fn identity(&self) -> Identity {
        let identity = self.ledger.identity();
        Identity {
            ward: identity.ward.clone(),
            device: identity.device,
            district_key: identity.district,
        }
    }

    fn cursor(&self) -> Result<Cursor, LocalFailure> {
        Ok(self.ledger.cursor()?)
    }

    fn chain(&self) -> Result<ChainHead, LocalFailure> {
        Ok(self.ledger.chain()?)
    }

    fn link(&self, count: u64) -> Result<Option<Hash>, LocalFailure> {
        let Some(last) = count.checked_sub(1) else { return Ok(Some(Hash::ZERO)) };
        Ok(self.ledger.link_at(last)?.map(|link| link.hash))
    }

    fn acknowledged(&self) -> Result<Acknowledgement, LocalFailure> {
        Ok(self.ledger.acknowledged()?)
    }

    fn set_acknowledged(&mut self, ack: Acknowledgement) -> Result<(), LocalFailure> {
        Ok(self.ledger.set_acknowledged(ack)?)
    }

    fn outbox(
        &self,
        from: u64,
        max_entries: usize,
        max_bytes: usize,
    ) -> Result<Vec<SignedEntry>, LocalFailure> {
        Ok(self.ledger.own_entries(from, max_entries, max_bytes)?)
    }

    fn accept(&mut self, log: Followed) -> Result<Accepted, LocalFailure> {
        let taken = self.ledger.accept(&log)?;
        self.touched.extend(taken.cases);
        if taken.leased {
            self.wanted.take();
        }
        Ok(Accepted { own: taken.own, others: taken.entries - taken.own })
    }

    fn digest(&self) -> Result<Option<(u32, Digest)>, LocalFailure> {
        Ok(Some((REDUCER_VERSION, self.ledger.digest()?)))
    }

    fn refold(&mut self) -> Result<(), LocalFailure> {
        self.wanted.take();
        self.ledger.refold()?;
        Ok(self.touch_all()?)
    }

    fn locator(&self) -> Result<Vec<Cursor>, LocalFailure> {
        Ok(self.ledger.locator()?)
    }

    fn rewind(&mut self, to: Cursor) -> Result<(), LocalFailure> {
        self.wanted.take();
        self.ledger.rewind(to)?;
        Ok(self.touch_all()?)
    }

    fn lost_count(&self) -> Result<u64, LocalFailure> {
        Ok(self.ledger.lost_count()?)
    }

    fn lost(
        &self,
        from: u64,
        max_entries: usize,
        max_bytes: usize,
    ) -> Result<Vec<Logged>, LocalFailure> {
        Ok(self.ledger.lost(from, max_entries, max_bytes)?)
    }

    fn succession(&mut self, nth: usize) -> Result<Option<Succession>, LocalFailure> {
        let mut fresh = [0; 32];
        self.chance.fill(&mut fresh);
        Ok(self.ledger.succession(nth, fresh)?)
    }

    fn succeed(&mut self, device: DeviceId) -> Result<(), LocalFailure> {
        self.wanted.take();
        Ok(self.ledger.succeed(device, None)?)
    }

    fn codes_for(&self) -> Result<Vec<Date>, LocalFailure> {
        if let Some(wanted) = self.wanted.borrow().as_ref() {
            return Ok(wanted.clone());
        }
        let wanted = self.ledger.codes_for(self.clock.now())?;
        // Before the ward's settings came nobody knows.
        if self.ledger.settings().is_ok() {
            self.wanted.replace(Some(wanted.clone()));
        }
        Ok(wanted)
    }

    fn sign(&self, bytes: &[u8]) -> Signature {
        self.ledger.sign(bytes)
    }

    fn now(&self) -> Moment {
        self.clock.now()
    }
}
