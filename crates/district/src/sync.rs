//! One round of a pass, from the district's side: whose is it, keep what came, answer what follows.

use tannha_domain::{
    ids::{Hash, WardId},
    log::{Acknowledgement, REDUCER_VERSION, Record, RecordKey},
    ward::Device,
};
use tannha_sync::{
    Refusal, SyncRequest, SyncResponse,
    wire::{MAX_ENTRIES, PROTOCOL, Signed, WireError},
};

use crate::{
    db::{DatabaseError, Tip},
    district::District,
    error::DistrictError,
    log::{self, Draft},
};

/// The most bytes of entries in one answer.
const MAX_ANSWER_BYTES: usize = 4 * 1024 * 1024;

/// What a round did, for the log of the server: ids and counts, nothing about people.
#[derive(Debug, Clone, Default)]
pub(crate) struct Round {
    pub(crate) applied: u32,
    pub(crate) quarantined: u32,
    pub(crate) pulled: usize,
    pub(crate) refusal: Option<Refusal>,
    pub(crate) digest_differs: bool,
}

impl District {
    /// Answers one round.
    pub(crate) fn round(&self, request: &[u8]) -> Result<(Vec<u8>, Round), DistrictError> {
        let signed = match Signed::unpack(request) {
            Ok(signed) => signed,
            Err(WireError::NewerProtocol { .. }) => {
                return self.refuse(Hash::ZERO, Refusal::ProtocolTooNew { known: PROTOCOL });
            }
            Err(error) => return Err(error.into()),
        };
        let question = signed.hash();
        let Ok(asked) = signed.read::<SyncRequest>() else {
            return self.refuse(question, Refusal::Malformed);
        };
        let device = match self.device(&asked) {
            Ok(Some(device)) => device,
            Ok(None) => return self.refuse(question, Refusal::UnknownDevice),
            Err(DatabaseError::UnknownWard { .. }) => {
                return self.refuse(question, Refusal::UnknownWard);
            }
            Err(error) => return Err(error.into()),
        };
        if signed.check::<SyncRequest>(&device.key).is_err() {
            return self.refuse(question, Refusal::BadSignature);
        }
        let mut round = Round::default();
        self.keep(&asked, &mut round)?;
        let response = self.answer(question, &asked, &device, &mut round)?;
        Ok((self.seal(&response)?, round))
    }

    fn device(&self, asked: &SyncRequest) -> Result<Option<Device>, DatabaseError> {
        Ok(match self.db.record(&asked.ward, &RecordKey::Device(asked.device))? {
            Some(Record::Device(device)) => Some(device),
            _ => None,
        })
    }

    /// Keeps what was pushed; durable when this returns.
    fn keep(&self, asked: &SyncRequest, round: &mut Round) -> Result<(), DistrictError> {
        if asked.entries.is_empty() {
            return Ok(());
        }
        let turn = self.turn(&asked.ward);
        let _turn = turn.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let mut draft = Draft::begin(&*self.db, &self.keys, &self.world, &asked.ward)?;
        let batch = log::accept(&mut draft, &asked.entries)?;
        draft.commit()?;
        round.applied = batch.applied;
        round.quarantined = batch.quarantined;
        round.refusal = batch.refusal;
        Ok(())
    }

    /// What follows after the laptop's cursor. The log only grows, so the end that is read first is
    /// the end of this answer, whatever is written meanwhile.
    fn answer(
        &self,
        question: Hash,
        asked: &SyncRequest,
        device: &Device,
        round: &mut Round,
    ) -> Result<SyncResponse, DistrictError> {
        let tip = self.db.tip(&asked.ward)?;
        let chain = self.db.chain(&asked.ward, asked.device)?;
        let mut response = SyncResponse {
            answers: question,
            epoch: tip.epoch,
            ack: Acknowledgement { count: chain.next, hash: chain.hash },
            entries: Vec::new(),
            more: false,
            district_time: self.world.now(),
            refusal: round.refusal,
            digest: None,
        };
        if device.revoked {
            response.refusal = Some(Refusal::Revoked);
        } else if !self.holds_cursor(&asked.ward, &tip, asked)? {
            response.refusal = Some(Refusal::CursorUnknown);
        } else {
            round.digest_differs = asked.cursor == tip.cursor
                && asked.digest.as_ref().is_some_and(|(version, digest)| {
                    *version == REDUCER_VERSION && *digest != tip.digest
                });
            self.pull(asked, &tip, &mut response)?;
        }
        round.refusal = response.refusal;
        round.pulled = response.entries.len();
        Ok(response)
    }

    fn pull(
        &self,
        asked: &SyncRequest,
        tip: &Tip,
        response: &mut SyncResponse,
    ) -> Result<(), DistrictError> {
        let left = tip.cursor.seq - asked.cursor.seq;
        let left_here = usize::try_from(left).unwrap_or(usize::MAX);
        let entries = usize::try_from(asked.want.entries).unwrap_or(usize::MAX);
        let bytes = usize::try_from(asked.want.bytes).unwrap_or(usize::MAX);
        response.entries = self.db.log(
            &asked.ward,
            asked.cursor.seq,
            entries.clamp(1, MAX_ENTRIES).min(left_here),
            bytes.min(MAX_ANSWER_BYTES),
        )?;
        response.more = (response.entries.len() as u64) < left;
        response.digest = (!response.more).then(|| (REDUCER_VERSION, tip.digest.clone()));
        Ok(())
    }

    /// Whether the log has the laptop's cursor in it.
    fn holds_cursor(
        &self,
        ward: &WardId,
        tip: &Tip,
        asked: &SyncRequest,
    ) -> Result<bool, DistrictError> {
        let cursor = asked.cursor;
        if cursor.seq == 0 {
            return Ok(cursor.head == Hash::ZERO);
        }
        if cursor.seq > tip.cursor.seq || cursor.epoch > tip.epoch {
            return Ok(false);
        }
        let found = self.db.log(ward, cursor.seq - 1, 1, 0)?;
        let Some(logged) = found.first() else { return Ok(false) };
        Ok(logged.receipt.read()?.head == cursor.head)
    }

    fn refuse(&self, question: Hash, refusal: Refusal) -> Result<(Vec<u8>, Round), DistrictError> {
        let response = SyncResponse {
            answers: question,
            epoch: 0,
            ack: Acknowledgement { count: 0, hash: Hash::ZERO },
            entries: Vec::new(),
            more: false,
            district_time: self.world.now(),
            refusal: Some(refusal),
            digest: None,
        };
        let round = Round { refusal: Some(refusal), ..Round::default() };
        Ok((self.seal(&response)?, round))
    }

    fn seal(&self, response: &SyncResponse) -> Result<Vec<u8>, DistrictError> {
        Ok(Signed::new(response, |bytes| self.keys.sign(bytes))?.pack()?)
    }
}
