//! One round of a pass, from the district's side: whose is it, keep what came, answer what follows.

use std::sync::PoisonError;

use tannha_domain::{
    ids::{DeviceId, Hash, WardId},
    log::{Acknowledgement, Cursor, REDUCER_VERSION, Record, RecordKey, Subject},
    ward::{Device, WardEvent},
};
use tannha_sync::{
    LOCATOR, Refusal, SyncRequest, SyncResponse,
    planted::{Fault, planted},
    wire::{Ask, MAX_ENTRIES, PROTOCOL, Signed, WireError},
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
    pub(crate) ward: Option<WardId>,
    pub(crate) device: Option<DeviceId>,
    pub(crate) applied: u32,
    pub(crate) quarantined: u32,
    pub(crate) taken_back: u32,
    pub(crate) pulled: usize,
    pub(crate) refusal: Option<Refusal>,
    pub(crate) digest_differs: bool,
}

/// A question that reads, and how it is answered.
struct Question {
    hash: Hash,
    protocol: u16,
    asked: SyncRequest,
}

impl Question {
    fn more(&self) -> Option<&Ask> {
        self.asked.more.as_ref().filter(|_| self.protocol >= 2)
    }
}

impl District {
    /// Answers one round.
    pub(crate) fn round(&self, request: &[u8]) -> Result<(Vec<u8>, Round), DistrictError> {
        let (protocol, signed) = match Signed::unpack(request) {
            Ok(unpacked) => unpacked,
            Err(WireError::NewerProtocol { .. }) => {
                let refusal = Refusal::ProtocolTooNew { known: PROTOCOL };
                return self.refuse(PROTOCOL, Hash::ZERO, refusal);
            }
            Err(error) => return Err(error.into()),
        };
        let hash = signed.hash();
        let Ok(asked) = signed.read::<SyncRequest>() else {
            return self.refuse(protocol, hash, Refusal::Malformed);
        };
        let question = Question { hash, protocol, asked };
        let mut round = Round {
            ward: Some(question.asked.ward.clone()),
            device: Some(question.asked.device),
            ..Round::default()
        };
        let done = self.reply(&signed, &question, &mut round);
        let response = match done {
            Ok(response) => response,
            Err(DistrictError::Database(DatabaseError::UnknownWard { .. })) => {
                return self.refuse(protocol, hash, Refusal::UnknownWard);
            }
            Err(error) => return Err(error),
        };
        round.refusal = response.refusal;
        round.pulled = response.entries.len();
        Ok((self.seal(protocol, &response)?, round))
    }

    fn reply(
        &self,
        signed: &Signed,
        question: &Question,
        round: &mut Round,
    ) -> Result<SyncResponse, DistrictError> {
        let asked = &question.asked;
        let _inside = self.enter(&asked.ward)?;
        // Receipts prove what comes back, whoever brings it: the device may be among what was lost.
        self.take_back(question, round)?;
        let Some(device) = self.device(asked)? else {
            return self.part(question, round, Refusal::UnknownDevice);
        };
        if signed.check::<SyncRequest>(&device.key).is_err() {
            return Ok(self.refusal(question.hash, Refusal::BadSignature));
        }
        self.keep(question, &device, round)?;
        if !device.revoked {
            self.tell_ratings(&asked.ward)?;
        }
        self.answer(question, &device, round)
    }

    fn device(&self, asked: &SyncRequest) -> Result<Option<Device>, DatabaseError> {
        Ok(match self.db.record(&asked.ward, &RecordKey::Device(asked.device))? {
            Some(Record::Device(device)) => Some(device),
            _ => None,
        })
    }

    /// Takes back what the district lost; durable when this returns.
    fn take_back(&self, question: &Question, round: &mut Round) -> Result<(), DistrictError> {
        let Some(more) = question.more().filter(|more| !more.returned.is_empty()) else {
            return Ok(());
        };
        let ward = &question.asked.ward;
        let turn = self.turn(ward);
        let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut draft = Draft::begin(&*self.db, &self.keys, &self.world, ward)?;
        round.taken_back = log::adopt(&mut draft, &more.returned)?;
        if more.returned.len() as u64 >= more.lost {
            log::recover::pay(&mut draft)?;
        }
        Ok(draft.commit()?)
    }

    /// Keeps what was pushed, and does what else follows from hearing of this laptop; durable when
    /// this returns, in one commit.
    fn keep(
        &self,
        question: &Question,
        device: &Device,
        round: &mut Round,
    ) -> Result<(), DistrictError> {
        let asked = &question.asked;
        let tip = self.db.tip(&asked.ward)?;
        let lost = question.more().map_or(0, |more| more.lost);
        let is_whole = lost == 0 && !device.revoked && self.holds_cursor(&tip, asked)?;
        let waits = tip.restored.as_ref().is_some_and(|restored| !restored.is_settled);
        let wants = question.more().is_some_and(|more| !more.codes_for.is_empty());
        // A laptop from before papers had codes.
        let bare = is_whole && device.certificate.is_none();
        if asked.entries.is_empty() && !waits && !wants && !bare && tip.owed.is_empty() {
            return Ok(());
        }
        let turn = self.turn(&asked.ward);
        let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut draft = Draft::begin(&*self.db, &self.keys, &self.world, &asked.ward)?;
        let batch = log::accept(&mut draft, &asked.entries)?;
        if is_whole {
            log::recover::hear(&mut draft, device.id);
            if waits && log::recover::unheard(&draft)?.is_empty() {
                log::recover::settle(&mut draft)?;
            }
        }
        if lost == 0 {
            log::recover::pay(&mut draft)?;
        }
        if let Some(more) = question.more().filter(|_| is_whole) {
            log::lease(&mut draft, device.id, &more.codes_for)?;
        }
        if bare {
            let certificate = self.keys.certificate(&asked.ward, &device.key);
            let event = WardEvent::KeyCertified { device: device.id, certificate };
            draft.write(Subject::device(device.id), event)?;
        }
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
        question: &Question,
        device: &Device,
        round: &mut Round,
    ) -> Result<SyncResponse, DistrictError> {
        let asked = &question.asked;
        let tip = self.db.tip(&asked.ward)?;
        let is_known = self.holds_cursor(&tip, asked)?;
        let is_revoked = device.revoked && !planted(Fault::ServeRevoked);
        // A revoked laptop is told where the logs part, so that it can give back what was lost.
        if is_revoked && (is_known || question.protocol < 2) {
            return self.part(question, round, Refusal::Revoked);
        }
        if !is_known {
            return self.part(question, round, Refusal::CursorUnknown);
        }
        let mut response = self.part(question, round, Refusal::CursorUnknown)?;
        response.refusal = round.refusal;
        round.digest_differs = asked.cursor == tip.cursor
            && tip.reducer == Some(REDUCER_VERSION)
            && asked.digest.as_ref().is_some_and(|(version, digest)| {
                *version == REDUCER_VERSION && *digest != tip.digest
            });
        self.pull(asked, &tip, &mut response)?;
        Ok(response)
    }

    /// An answer without entries: what is held of the laptop's chain, and where the logs part.
    fn part(
        &self,
        question: &Question,
        round: &Round,
        refusal: Refusal,
    ) -> Result<SyncResponse, DistrictError> {
        let asked = &question.asked;
        let tip = self.db.tip(&asked.ward)?;
        let chain = self.db.chain(&asked.ward, asked.device)?;
        let mut response = self.refusal(question.hash, refusal);
        response.epoch = tip.epoch;
        response.ack = Acknowledgement { count: chain.next, hash: chain.hash };
        if let Some(more) = question.more() {
            response.taken_back = Some(round.taken_back);
            if !more.locator.is_empty() {
                response.common = Some(self.common(&asked.ward, &tip, &more.locator)?);
            }
        }
        Ok(response)
    }

    /// The latest of these places that the log has.
    fn common(
        &self,
        ward: &WardId,
        tip: &Tip,
        locator: &[Cursor],
    ) -> Result<Cursor, DistrictError> {
        for place in locator.iter().take(LOCATOR) {
            if place.seq > 0 && self.holds(ward, tip, *place)? {
                return Ok(*place);
            }
        }
        Ok(Cursor::START)
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
    fn holds_cursor(&self, tip: &Tip, asked: &SyncRequest) -> Result<bool, DistrictError> {
        self.holds(&asked.ward, tip, asked.cursor)
    }

    fn holds(&self, ward: &WardId, tip: &Tip, place: Cursor) -> Result<bool, DistrictError> {
        if place.seq == 0 {
            return Ok(place.head == Hash::ZERO);
        }
        if place.seq > tip.cursor.seq || place.epoch > tip.epoch {
            return Ok(false);
        }
        let found = self.db.log(ward, place.seq - 1, 1, 0)?;
        let Some(logged) = found.first() else { return Ok(false) };
        let receipt = logged.receipt.read()?;
        let is_same = receipt.head == place.head && receipt.epoch == place.epoch;
        Ok(is_same || planted(Fault::CursorByPlace))
    }

    fn refuse(
        &self,
        protocol: u16,
        question: Hash,
        refusal: Refusal,
    ) -> Result<(Vec<u8>, Round), DistrictError> {
        let round = Round { refusal: Some(refusal), ..Round::default() };
        Ok((self.seal(protocol, &self.refusal(question, refusal))?, round))
    }

    fn refusal(&self, question: Hash, refusal: Refusal) -> SyncResponse {
        SyncResponse {
            answers: question,
            epoch: 0,
            ack: Acknowledgement { count: 0, hash: Hash::ZERO },
            entries: Vec::new(),
            more: false,
            district_time: self.world.now(),
            refusal: Some(refusal),
            digest: None,
            common: None,
            taken_back: None,
        }
    }

    fn seal(&self, protocol: u16, response: &SyncResponse) -> Result<Vec<u8>, DistrictError> {
        Ok(Signed::new(response, |bytes| self.keys.sign(bytes))?.pack(protocol)?)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU8, Ordering};

    use ed25519_dalek::SigningKey;
    use tannha_domain::{
        ids::PublicKey,
        log::ChainHead,
        time::Moment,
        ward::{Numbering, WardSettings},
    };
    use tannha_sync::wire::Want;

    use super::*;
    use crate::world::World;

    fn settings(ward: WardId) -> WardSettings {
        WardSettings {
            ward,
            name: "phường Mẫu".to_owned(),
            province: "thành phố Mẫu".to_owned(),
            superior: "cấp trên".to_owned(),
            header_superior: String::new(),
            numbering: Numbering::Typed,
            plain_certificates: false,
            commitment: String::new(),
            phone: String::new(),
            address: String::new(),
            unit_code: "00592".to_owned(),
            letter_symbol: "UBND".to_owned(),
            agencies: std::collections::BTreeMap::new(),
            district_key: PublicKey([0; 32]),
            cause_on_extract: false,
            late_reasons: Vec::new(),
            usage: tannha_domain::ward::Usage::default(),
            rating_key: None,
            check_address: None,
            letter_texts: std::collections::BTreeMap::new(),
            declarations: std::collections::BTreeMap::new(),
            privacy: tannha_domain::ward::Privacy::default(),
            column_maps: Vec::new(),
            pictures: std::collections::BTreeMap::new(),
            templates: std::collections::BTreeMap::new(),
            district_templates: std::collections::BTreeMap::new(),
            chosen: None,
        }
    }

    #[test]
    fn a_laptop_from_before_papers_had_codes_is_certified_once_when_it_is_heard_of() {
        let count = AtomicU8::new(0);
        let chance = move |bytes: &mut [u8]| bytes.fill(count.fetch_add(1, Ordering::Relaxed));
        let district =
            District::in_memory(World::new(|| Moment::from_utc_ms(1_795_395_600_000), chance));
        let ward = WardId::parse("00592").unwrap();
        district.add_ward(settings(ward.clone())).unwrap();
        let key = PublicKey(SigningKey::from_bytes(&[3; 32]).verifying_key().to_bytes());
        let id = crate::log::laptop_device(&key, &ward);
        let label = "máy cũ".to_owned();
        let old = Device { id, key, label, revoked: false, successor: None, certificate: None };
        let enrolled = WardEvent::DeviceEnrolled(old);
        district.write(&ward, vec![(Subject::device(id), enrolled)]).unwrap();
        let asked = SyncRequest {
            protocol: PROTOCOL,
            ward: ward.clone(),
            device: id,
            cursor: Cursor { epoch: 0, seq: 0, head: Hash::ZERO },
            chain: ChainHead::EMPTY,
            entries: Vec::new(),
            digest: None,
            device_time: Moment::from_utc_ms(1_795_395_600_000),
            want: Want { entries: 10, bytes: 10_000 },
            more: None,
        };
        let question = Question { hash: Hash::ZERO, protocol: PROTOCOL, asked };
        for _ in 0..2 {
            let device = district.device(&question.asked).unwrap().unwrap();
            district.keep(&question, &device, &mut Round::default()).unwrap();
        }
        let device = district.device(&question.asked).unwrap().unwrap();
        assert_eq!(device.certificate, Some(district.keys.certificate(&ward, &key)));
        assert_eq!(district.db.tip(&ward).unwrap().cursor.seq, 4 + 1 + 1, "it is written once");
    }
}
