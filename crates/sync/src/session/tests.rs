//! A pass against a district that says whatever a test wants.

use std::cell::RefCell;

use ed25519_dalek::{Signer as _, SigningKey};
use tannha_domain::{
    ids::{DeviceId, Hash, PublicKey, Signature, WardId},
    log::{Acknowledgement, ChainHead, Cursor, Digest, MemoryShelf, REDUCER_VERSION, SignedEntry},
    time::{Date, Moment},
};

use super::*;
use crate::{
    Accepted, Followed, Identity, LocalFailure, Logged, RemoteError, Succession,
    wire::{Former, WireError},
};

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
    /// What a fold of the log anew would give.
    refolded: Option<Digest>,
    successions: u32,
}

fn empty() -> Empty {
    Empty {
        acknowledged: NOTHING,
        cursor: Cursor::START,
        digest: MemoryShelf::default().digest().clone(),
        refolded: None,
        successions: 0,
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
    fn refold(&mut self) -> Result<(), LocalFailure> {
        if let Some(digest) = self.refolded.take() {
            self.digest = digest;
        }
        Ok(())
    }
    fn locator(&self) -> Result<Vec<Cursor>, LocalFailure> {
        Ok(Vec::new())
    }
    fn rewind(&mut self, to: Cursor) -> Result<(), LocalFailure> {
        self.cursor = to;
        Ok(())
    }
    fn lost_count(&self) -> Result<u64, LocalFailure> {
        Ok(0)
    }
    fn lost(&self, _: u64, _: usize, _: usize) -> Result<Vec<Logged>, LocalFailure> {
        Ok(Vec::new())
    }
    fn succession(&mut self, nth: usize) -> Result<Option<Succession>, LocalFailure> {
        let former = Former {
            ward: self.identity().ward,
            device: self.identity().device,
            signature: Signature([0; 64]),
        };
        Ok((nth == 0).then(|| Succession { key: key(2), former }))
    }
    fn succeed(&mut self, _: DeviceId) -> Result<(), LocalFailure> {
        self.successions += 1;
        Ok(())
    }
    fn codes_for(&self) -> Result<Vec<Date>, LocalFailure> {
        Ok(Vec::new())
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
        let (protocol, question) = Signed::unpack(request).unwrap();
        let mut response = SyncResponse {
            answers: question.hash(),
            epoch: 1,
            ack: NOTHING,
            entries: Vec::new(),
            more: false,
            district_time: now(),
            refusal: None,
            digest: None,
            common: None,
            taken_back: None,
        };
        (self.1)(&mut response);
        let sign = |bytes: &[u8]| Signature(key(self.0).sign(bytes).to_bytes());
        Ok(Signed::new(&response, sign).unwrap().pack(protocol).unwrap())
    }
    fn enrol(&self, _: &[u8]) -> Result<Vec<u8>, RemoteError> {
        Err(RemoteError::Down)
    }
}

/// A district of before: it knows protocol 1 and nothing newer.
struct Older(Says<fn(&mut SyncResponse)>);

impl Remote for Older {
    fn sync(&self, request: &[u8]) -> Result<Vec<u8>, RemoteError> {
        let (protocol, question) = Signed::unpack(request).unwrap();
        let asked = question.read::<SyncRequest>().unwrap();
        assert_eq!(protocol, asked.protocol);
        if protocol == 1 {
            assert_eq!(asked.more, None, "nothing that an older district would not know");
            return self.0.sync(request);
        }
        let refuse = |response: &mut SyncResponse| {
            response.answers = Hash::ZERO;
            response.refusal = Some(Refusal::ProtocolTooNew { known: 1 });
        };
        Says(self.0.0, refuse, RefCell::default()).sync(request)
    }
    fn enrol(&self, _: &[u8]) -> Result<Vec<u8>, RemoteError> {
        Err(RemoteError::Down)
    }
}

#[test]
fn an_older_district_is_asked_in_its_own_protocol() {
    let older = Older(Says(9, |_| {}, RefCell::default()));
    let report = pass(&mut empty(), &older).unwrap();
    assert_eq!(report.rounds, 2);
}

#[test]
fn a_state_that_the_log_does_not_give_is_folded_anew_before_it_is_an_alarm() {
    let right = empty().digest;
    let mut wrong = MemoryShelf::default();
    let key = tannha_domain::log::RecordKey::BirthNumber(2026, 1);
    let record = tannha_domain::log::Record::Holder(tannha_domain::ids::CaseId([1; 16]));
    let Ok(()) = tannha_domain::log::Shelf::save(&mut wrong, key, record);
    let mut laptop = empty();
    laptop.digest = wrong.digest().clone();
    laptop.refolded = Some(right.clone());
    let says = |r: &mut SyncResponse| {
        r.digest = Some((REDUCER_VERSION, MemoryShelf::default().digest().clone()));
    };
    let report = pass(&mut laptop, &Says(9, says, RefCell::default())).unwrap();
    assert!(report.refolded);
    assert_eq!(laptop.digest, right);
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
fn a_district_that_holds_more_than_was_ever_written_is_asked_for_a_new_identity() {
    struct Ahead(RefCell<u32>);
    impl Remote for Ahead {
        fn sync(&self, request: &[u8]) -> Result<Vec<u8>, RemoteError> {
            let is_new = *self.0.borrow() > 0;
            let ahead = Acknowledgement { count: 4, hash: Hash([4; 32]) };
            let says = move |r: &mut SyncResponse| r.ack = if is_new { NOTHING } else { ahead };
            Says(9, says, RefCell::default()).sync(request)
        }
        fn enrol(&self, request: &[u8]) -> Result<Vec<u8>, RemoteError> {
            *self.0.borrow_mut() += 1;
            let (protocol, question) = Signed::unpack(request).unwrap();
            let asked = question.read::<crate::EnrolRequest>().unwrap();
            assert_eq!(asked.former.unwrap().device, DeviceId([1; 16]));
            let answer = crate::EnrolResponse::Succeeded(DeviceId([2; 16]));
            let sign = |bytes: &[u8]| Signature(key(9).sign(bytes).to_bytes());
            Ok(Signed::new(&answer, sign).unwrap().pack(protocol).unwrap())
        }
    }
    let mut laptop = empty();
    let report = pass(&mut laptop, &Ahead(RefCell::default())).unwrap();
    assert_eq!((report.successions, laptop.successions), (1, 1));
}

#[test]
fn an_older_district_gives_no_new_identity_and_the_pass_says_why() {
    let ahead = |r: &mut SyncResponse| r.ack = Acknowledgement { count: 4, hash: Hash([4; 32]) };
    let error = pass(&mut empty(), &Older(Says(9, ahead, RefCell::default()))).unwrap_err();
    assert!(matches!(error, SyncError::RolledBack { here: 0, district: 4 }));
}

#[test]
fn a_place_that_was_not_asked_about_is_not_gone_back_to() {
    let stranger = Cursor { epoch: 1, seq: 3, head: Hash([3; 32]) };
    let error = said(9, |response| {
        response.refusal = Some(Refusal::CursorUnknown);
        response.common = Some(stranger);
    })
    .unwrap_err();
    assert_eq!(error.code(), "new-epoch");
}
