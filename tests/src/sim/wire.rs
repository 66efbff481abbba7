//! A network that loses, doubles, delays, reorders and cuts messages.

use std::cell::RefCell;

use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use tannha_district::District;
use tannha_sync::{Remote, RemoteError};

/// The way from one laptop to the district during one pass.
pub struct Wire<'a> {
    district: &'a District,
    mail: &'a RefCell<Vec<Vec<u8>>>,
    rng: Option<RefCell<ChaCha8Rng>>,
    last_answer: RefCell<Option<Vec<u8>>>,
}

impl<'a> Wire<'a> {
    /// A way with the faults that `seed` chooses, or without any. Questions that passed by are put
    /// into `mail`, from where they may arrive again at any later time.
    #[must_use]
    pub fn new(district: &'a District, mail: &'a RefCell<Vec<Vec<u8>>>, seed: Option<u64>) -> Self {
        let rng = seed.map(|seed| RefCell::new(ChaCha8Rng::seed_from_u64(seed)));
        Self { district, mail, rng, last_answer: RefCell::default() }
    }

    fn cut(rng: &mut ChaCha8Rng, bytes: &[u8]) -> Vec<u8> {
        let at = rng.random_range(0..bytes.len());
        let mut cut = bytes.to_vec();
        if rng.random() {
            cut.truncate(at);
        } else {
            cut[at] ^= 1 << rng.random_range(0..8);
        }
        cut
    }
}

impl Remote for Wire<'_> {
    fn sync(&self, request: &[u8]) -> Result<Vec<u8>, RemoteError> {
        let Some(rng) = &self.rng else { return self.district.sync(request) };
        let rng = &mut *rng.borrow_mut();
        self.mail.borrow_mut().push(request.to_vec());
        match rng.random_range(0..100) {
            0..8 => return Err(RemoteError::Down),
            8..12 => return self.district.sync(&Self::cut(rng, request)),
            12..18 => drop(self.district.sync(request)),
            _ => {}
        }
        let answer = self.district.sync(request)?;
        let late = self.last_answer.replace(Some(answer.clone()));
        match rng.random_range(0..100) {
            0..10 => Err(RemoteError::Timeout),
            10..14 => Ok(Self::cut(rng, &answer)),
            14..18 => late.ok_or(RemoteError::Timeout),
            _ => Ok(answer),
        }
    }

    fn enrol(&self, request: &[u8]) -> Result<Vec<u8>, RemoteError> {
        let Some(rng) = &self.rng else { return self.district.enrol(request) };
        match rng.borrow_mut().random_range(0..100) {
            0..10 => Err(RemoteError::Down),
            10..20 => self.district.enrol(request).and(Err(RemoteError::Timeout)),
            20..30 => {
                // the same question twice: one identity
                let first = self.district.enrol(request)?;
                assert_eq!(self.district.enrol(request)?, first);
                Ok(first)
            }
            _ => self.district.enrol(request),
        }
    }
}
