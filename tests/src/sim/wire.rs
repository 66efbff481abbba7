//! A network that loses, doubles, delays, reorders and cuts messages.

use std::cell::RefCell;

use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use tannha_district::District;
use tannha_sync::{Remote, RemoteError};

/// What a faulty network has seen, and what it did.
#[derive(Debug, Clone, Default)]
pub struct Post {
    /// Questions, any of which may arrive once more at any later time.
    pub questions: Vec<Vec<u8>>,
    /// Messages that were cut off or had a bit flipped.
    pub cut: u64,
    /// Answers that came in the place of a later one.
    pub late: u64,
    /// Questions that arrived twice.
    pub doubled: u64,
}

/// The way from one laptop to the district during one pass.
pub struct Wire<'a> {
    district: &'a District,
    post: &'a RefCell<Post>,
    rng: Option<RefCell<ChaCha8Rng>>,
    last_answer: RefCell<Option<Vec<u8>>>,
}

impl<'a> Wire<'a> {
    /// A way with the faults that `seed` chooses, or without any.
    #[must_use]
    pub fn new(district: &'a District, post: &'a RefCell<Post>, seed: Option<u64>) -> Self {
        let rng = seed.map(|seed| RefCell::new(ChaCha8Rng::seed_from_u64(seed)));
        Self { district, post, rng, last_answer: RefCell::default() }
    }

    fn cut(&self, rng: &mut ChaCha8Rng, bytes: &[u8]) -> Vec<u8> {
        self.post.borrow_mut().cut += 1;
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
        self.post.borrow_mut().questions.push(request.to_vec());
        match rng.random_range(0..100) {
            0..8 => return Err(RemoteError::Down),
            8..12 => return self.district.sync(&self.cut(rng, request)),
            12..18 => {
                self.post.borrow_mut().doubled += 1;
                drop(self.district.sync(request));
            }
            _ => {}
        }
        let answer = self.district.sync(request)?;
        let late = self.last_answer.replace(Some(answer.clone()));
        match rng.random_range(0..100) {
            0..10 => Err(RemoteError::Timeout),
            10..14 => Ok(self.cut(rng, &answer)),
            14..18 => {
                self.post.borrow_mut().late += u64::from(late.is_some());
                late.ok_or(RemoteError::Timeout)
            }
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
