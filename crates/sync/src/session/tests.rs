//! A pass against a district that says whatever a test wants.

use std::cell::RefCell;

use ed25519_dalek::{Signer as _, SigningKey};
use tannha_domain::{
    ids::{DeviceId, Hash, PublicKey, Signature, WardId},
    log::{Acknowledgement, ChainHead, Cursor, Digest, MemoryShelf, REDUCER_VERSION, SignedEntry},
    time::Moment,
};

use super::*;
use crate::{Accepted, Followed, Identity, LocalFailure, RemoteError, wire::WireError};

const NOTHING: Acknowledgement = Acknowledgement { count: 0, hash: Hash::ZERO };

fn key(n: u8) -> SigningKey {
    SigningKey::from_bytes(&[n; 32])
}

fn now() -> Moment {
    Moment::from_utc_ms(1_795_395_600_000)
}

/// A laptop without entries.
struct Empty {
    acknowledged: Acknowledgement,
    cursor: Cursor,
    digest: Digest,
}

fn empty() -> Empty {
    Empty {
        acknowledged: NOTHING,
        cursor: Cursor::START,
        digest: MemoryShelf::default().digest().clone(),
    }
}

impl Local for Empty {
    fn identity(&self) -> Identity {
        Identity {
            ward: WardId::parse("00592").unwrap(),
            device: DeviceId([1; 16]),
            district_key: PublicKey(key(9).verifying_key().to_bytes()),
        }
    }
    fn cursor(&self) -> Result<Cursor, LocalFailure> {
        Ok(self.cursor)
    }
    fn chain(&self) -> Result<ChainHead, LocalFailure> {
        Ok(ChainHead::EMPTY)
    }
    fn link(&self, count: u64) -> Result<Option<Hash>, LocalFailure> {
        Ok((count == 0).then_some(Hash::ZERO))
    }
    fn acknowledged(&self) -> Result<Acknowledgement, LocalFailure> {
        Ok(self.acknowledged)
    }
    fn set_acknowledged(&mut self, ack: Acknowledgement) -> Result<(), LocalFailure> {
        self.acknowledged = ack;
        Ok(())
    }
    fn outbox(&self, _: u64, _: usize, _: usize) -> Result<Vec<SignedEntry>, LocalFailure> {
        Ok(Vec::new())
    }
    fn accept(&mut self, log: Followed) -> Result<Accepted, LocalFailure> {
        self.cursor = log.to();
        Ok(Accepted::default())
    }
    fn digest(&self) -> Result<Option<(u32, Digest)>, LocalFailure> {
        Ok(Some((REDUCER_VERSION, self.digest.clone())))
    }
    fn sign(&self, bytes: &[u8]) -> Signature {
        Signature(key(1).sign(bytes).to_bytes())
    }
    fn now(&self) -> Moment {
        now()
    }
}

/// Answers with what the function makes of an honest answer.
struct Says<F>(u8, F, RefCell<u32>);

impl<F: Fn(&mut SyncResponse)> Remote for Says<F> {
    fn sync(&self, request: &[u8]) -> Result<Vec<u8>, RemoteError> {
        *self.2.borrow_mut() += 1;
        let question = Signed::unpack(request).unwrap();
        let mut response = SyncResponse {
            answers: question.hash(),
            epoch: 1,
            ack: NOTHING,
            entries: Vec::new(),
            more: false,
            district_time: now(),
            refusal: None,
            digest: None,
        };
        (self.1)(&mut response);
        let sign = |bytes: &[u8]| Signature(key(self.0).sign(bytes).to_bytes());
        Ok(Signed::new(&response, sign).unwrap().pack().unwrap())
    }
    fn enrol(&self, _: &[u8]) -> Result<Vec<u8>, RemoteError> {
        Err(RemoteError::Down)
    }
}

fn said(by: u8, change: impl Fn(&mut SyncResponse)) -> Result<Report, SyncError> {
    pass(&mut empty(), &Says(by, change, RefCell::default()))
}

#[test]
fn with_nothing_to_say_one_round_is_enough() {
    let report = said(9, |_| {}).unwrap();
    assert_eq!(report, Report { rounds: 1, ..Report::default() });
}

#[test]
fn an_answer_of_somebody_else_or_to_another_question_is_garbage() {
    assert!(matches!(said(8, |_| {}), Err(SyncError::Garbage(WireError::Signature))));
    let other = said(9, |response| response.answers = Hash([7; 32]));
    assert!(matches!(other, Err(SyncError::Garbage(WireError::OtherQuestion))));
}

#[test]
fn each_refusal_ends_the_pass_under_its_own_code() {
    for (refusal, code) in [
        (Refusal::Revoked, "revoked"),
        (Refusal::UnknownDevice, "device-unknown"),
        (Refusal::CursorUnknown, "new-epoch"),
        (Refusal::ProtocolTooNew { known: 0 }, "protocol-too-new"),
        (Refusal::BadEntry { dseq: 3 }, "entry-encoding"),
    ] {
        let error = said(9, |response| response.refusal = Some(refusal)).unwrap_err();
        assert_eq!(error.code(), code);
    }
}

#[test]
fn another_state_at_the_same_place_is_an_alarm() {
    let mut digest = MemoryShelf::default();
    let key = tannha_domain::log::RecordKey::BirthNumber(2026, 1);
    let record = tannha_domain::log::Record::Holder(tannha_domain::ids::CaseId([1; 16]));
    let Ok(()) = tannha_domain::log::Shelf::save(&mut digest, key, record);
    let differs = said(9, |r| r.digest = Some((REDUCER_VERSION, digest.digest().clone())));
    assert!(matches!(differs, Err(SyncError::DigestDiffers)));
    let other_reducer =
        said(9, |r| r.digest = Some((REDUCER_VERSION + 1, digest.digest().clone())));
    assert!(other_reducer.is_ok(), "another reducer may well hold another state");
}

#[test]
fn a_district_that_promises_more_and_sends_nothing_does_not_hold_us() {
    let district = Says(9, |response: &mut SyncResponse| response.more = true, RefCell::default());
    let error = pass(&mut empty(), &district).unwrap_err();
    assert_eq!(error.code(), "sync-stuck");
    assert_eq!(*district.2.borrow(), 1);
}

#[test]
fn a_district_that_holds_more_than_was_ever_written_means_an_old_image() {
    let ahead = Acknowledgement { count: 4, hash: Hash([4; 32]) };
    let error = said(9, |response| response.ack = ahead).unwrap_err();
    assert!(matches!(error, SyncError::RolledBack { here: 0, district: 4 }));
}
