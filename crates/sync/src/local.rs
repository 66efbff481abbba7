//! The two ends of a pass, as it sees them: the laptop's log, and the way to the district.

use ed25519_dalek::SigningKey;
use tannha_domain::{
    ids::{DeviceId, Hash, PublicKey, Signature, WardId},
    log::{Acknowledgement, ChainHead, Cursor, Digest, SignedEntry},
    time::{Date, Moment},
};

use crate::{
    error::{LocalFailure, RemoteError},
    follow::Followed,
    wire::{Former, Logged},
};

/// Who this laptop is, and whose receipts it believes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The ward.
    pub ward: WardId,
    /// The laptop.
    pub device: DeviceId,
    /// The key that signs receipts and answers.
    pub district_key: PublicKey,
}

/// What came of taking in a piece of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Accepted {
    /// Entries of this laptop that left its outbox.
    pub own: u32,
    /// Entries that are not of this laptop's outbox.
    pub others: u32,
}

/// The most places of a locator: the farthest of them is as far back as any log is long.
pub const LOCATOR: usize = 64;

/// A new identity that the laptop's earlier one vouches for.
pub struct Succession {
    /// The new device key.
    pub key: SigningKey,
    /// The earlier identity's word.
    pub former: Former,
}

/// The laptop's log: the app keeps it in its store, the simulator in a simulated one.
pub trait Local {
    /// Who this laptop is.
    fn identity(&self) -> Identity;

    /// How far the log was read.
    ///
    /// # Errors
    /// The store's.
    fn cursor(&self) -> Result<Cursor, LocalFailure>;

    /// The end of the laptop's own chain.
    ///
    /// # Errors
    /// The store's.
    fn chain(&self) -> Result<ChainHead, LocalFailure>;

    /// The chain's hash after its first `count` entries: [`Hash::ZERO`] for 0, `None` past its end.
    ///
    /// # Errors
    /// The store's.
    fn link(&self, count: u64) -> Result<Option<Hash>, LocalFailure>;

    /// What the district said last that it holds: the place from which to push.
    ///
    /// # Errors
    /// The store's.
    fn acknowledged(&self) -> Result<Acknowledgement, LocalFailure>;

    /// Remembers what the district holds. It says where to push from; it clears nothing.
    ///
    /// # Errors
    /// The store's.
    fn set_acknowledged(&mut self, ack: Acknowledgement) -> Result<(), LocalFailure>;

    /// Entries of the laptop's own chain from place `from` on, receipted or not, in order: at least
    /// one when there is one, at most `max_entries`, and no more than `max_bytes` after the first.
    ///
    /// # Errors
    /// The store's.
    fn outbox(
        &self,
        from: u64,
        max_entries: usize,
        max_bytes: usize,
    ) -> Result<Vec<SignedEntry>, LocalFailure>;

    /// Stores and folds a piece of the log that was checked, and moves the cursor to
    /// [`Followed::to`], all in one commit. An entry of the laptop's own leaves the outbox here and
    /// nowhere else. When [`Followed::from`] is no longer the cursor, it changes nothing.
    ///
    /// # Errors
    /// The store's; then nothing has changed.
    fn accept(&mut self, log: Followed) -> Result<Accepted, LocalFailure>;

    /// The reducer's version and the digest of the accepted state at the cursor, where it is kept.
    ///
    /// # Errors
    /// The store's.
    fn digest(&self) -> Result<Option<(u32, Digest)>, LocalFailure>;

    /// Folds the whole accepted log anew: what was folded before is in doubt.
    ///
    /// # Errors
    /// The store's.
    fn refold(&mut self) -> Result<(), LocalFailure>;

    /// Places that were read, the latest first, ever farther apart, at most [`LOCATOR`] of them.
    ///
    /// # Errors
    /// The store's.
    fn locator(&self) -> Result<Vec<Cursor>, LocalFailure>;

    /// The district has lost what it had after this place. It leaves the accepted log for the lost
    /// one, in order; what is the laptop's own waits in the outbox again.
    ///
    /// # Errors
    /// The store's.
    fn rewind(&mut self, to: Cursor) -> Result<(), LocalFailure>;

    /// How many entries the district has lost and were not seen again in its log.
    ///
    /// # Errors
    /// The store's.
    fn lost_count(&self) -> Result<u64, LocalFailure>;

    /// The lost log from its entry `from` on, counted from 0, within the same limits as an outbox. It
    /// is kept whole until all of it was seen again.
    ///
    /// # Errors
    /// The store's.
    fn lost(
        &self,
        from: u64,
        max_entries: usize,
        max_bytes: usize,
    ) -> Result<Vec<Logged>, LocalFailure>;

    /// Prepares a new identity, durable before it is asked for; `None` when no more of the laptop's
    /// identities is left to vouch for it. `nth` counts from the present one backwards.
    ///
    /// # Errors
    /// The store's.
    fn succession(&mut self, nth: usize) -> Result<Option<Succession>, LocalFailure>;

    /// Takes the identity that was prepared: whatever waits is offered again under it, the same acts
    /// in the same order, in one commit.
    ///
    /// # Errors
    /// The store's.
    fn succeed(&mut self, device: DeviceId) -> Result<(), LocalFailure>;

    /// Days for which the laptop has too few mã hồ sơ.
    ///
    /// # Errors
    /// The store's.
    fn codes_for(&self) -> Result<Vec<Date>, LocalFailure>;

    /// The device key's signature over these bytes.
    fn sign(&self, bytes: &[u8]) -> Signature;

    /// The laptop's clock.
    fn now(&self) -> Moment;
}

/// The way to the district: HTTP, or a call within one process.
pub trait Remote {
    /// One round of a pass.
    ///
    /// # Errors
    /// [`RemoteError`].
    fn sync(&self, request: &[u8]) -> Result<Vec<u8>, RemoteError>;

    /// One enrolment.
    ///
    /// # Errors
    /// [`RemoteError`].
    fn enrol(&self, request: &[u8]) -> Result<Vec<u8>, RemoteError>;
}

impl<R: Remote + ?Sized> Remote for std::sync::Arc<R> {
    fn sync(&self, request: &[u8]) -> Result<Vec<u8>, RemoteError> {
        (**self).sync(request)
    }

    fn enrol(&self, request: &[u8]) -> Result<Vec<u8>, RemoteError> {
        (**self).enrol(request)
    }
}
