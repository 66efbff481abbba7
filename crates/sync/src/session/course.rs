//! Where a pass is: what was found out so far, and what the next question is therefore about.

use tannha_domain::{
    ids::Hash,
    log::{Acknowledgement, Cursor},
};

use super::{Because, PUSH_BYTES, PUSH_ENTRIES, Report, WANT};
use crate::{
    enrol,
    error::SyncError,
    local::{Local, Remote},
    plan::{Plan, plan},
    wire::{Ask, OLDEST_PROTOCOL, Refusal, SyncRequest, SyncResponse},
};

/// Each parting costs a fold of the whole log: a district whose past changes again and again within
/// one pass is none to follow.
const MOST_PARTINGS: u32 = 3;
/// A copy of this laptop's disk that keeps taking the same places is told apart after one.
const MOST_SUCCESSIONS: u32 = 3;

/// What to do after an answer was taken in.
pub(super) enum Next {
    /// Both sides hold the same.
    Level,
    /// Ask again.
    Round,
    /// This laptop was rolled back and has read everything: it needs a new identity.
    Succeed,
    /// Nothing moved.
    Stuck,
}

/// Whether the district could answer at all.
pub(super) enum Standing {
    /// It did, or its refusal is the last word.
    Answered,
    /// The next question is one that it can answer.
    AskAgain,
    /// It does not know this laptop.
    Nobody,
}

/// Where a pass is.
pub(super) struct Course {
    protocol: u16,
    /// What the district holds of my chain.
    known: Acknowledgement,
    /// A revoked laptop whose chain the district holds otherwise hands everything over again, up to
    /// here: nothing acknowledges what is kept beside a chain.
    retold: Option<u64>,
    /// The next question says where I have been.
    locating: bool,
    partings: u32,
    /// Entries of the lost log that were given back in this pass.
    given: u64,
    /// The district takes no more of them from this laptop, which has been revoked.
    keeps_lost: bool,
    /// Why this laptop may not push under its identity any more.
    stale: Option<SyncError>,
    asked_for_codes: bool,
}

impl Course {
    pub(super) fn begin<L: Local>(protocol: u16, local: &L) -> Result<Self, SyncError> {
        Ok(Self {
            protocol,
            known: local.acknowledged()?,
            retold: None,
            locating: false,
            partings: 0,
            given: 0,
            keeps_lost: false,
            stale: None,
            asked_for_codes: false,
        })
    }

    /// Where I am, and the next batch of what the district lacks: first what it has lost, then what
    /// is new.
    pub(super) fn ask<L: Local>(
        &self,
        local: &L,
        cursor: Cursor,
    ) -> Result<SyncRequest, SyncError> {
        let identity = local.identity();
        let lost = local.lost_count()?;
        let returned = if self.protocol < 2 || self.locating || self.keeps_lost {
            Vec::new()
        } else {
            // One that was given before leads each batch, so that its receipt ties the next to it.
            local.lost(self.given.saturating_sub(1), PUSH_ENTRIES, PUSH_BYTES)?
        };
        let returned =
            if returned.len() <= usize::from(self.given > 0) { Vec::new() } else { returned };
        let holds_back = self.locating || self.stale.is_some() || !returned.is_empty();
        let entries = if holds_back {
            Vec::new()
        } else {
            let from = self.retold.unwrap_or(self.known.count);
            local.outbox(from, PUSH_ENTRIES, PUSH_BYTES)?
        };
        let ask = Ask {
            locator: if self.locating { local.locator()? } else { Vec::new() },
            returned,
            lost,
            codes_for: local.codes_for()?,
        };
        Ok(SyncRequest {
            protocol: self.protocol,
            ward: identity.ward,
            device: identity.device,
            cursor,
            chain: local.chain()?,
            entries,
            digest: local.digest()?,
            device_time: local.now(),
            want: WANT,
            more: (self.protocol >= 2).then_some(ask),
        })
    }

    /// Whether the district speaks another protocol, or does not know where or who I am.
    pub(super) fn stand<L: Local>(
        &mut self,
        local: &mut L,
        request: &SyncRequest,
        response: &SyncResponse,
        report: &mut Report,
    ) -> Result<Standing, SyncError> {
        let refusal = match response.refusal {
            Some(Refusal::ProtocolTooNew { known }) => {
                let speaks = (OLDEST_PROTOCOL..self.protocol).contains(&known);
                if speaks {
                    self.protocol = known;
                }
                return Ok(if speaks { Standing::AskAgain } else { Standing::Answered });
            }
            Some(Refusal::Revoked) => return self.leave_word(local, request, response, report),
            Some(refusal @ (Refusal::CursorUnknown | Refusal::UnknownDevice)) => refusal,
            _ => return Ok(Standing::Answered),
        };
        if self.protocol < 2 {
            return Ok(Standing::Answered);
        }
        if self.given_back(request, response, report) > 0 {
            return Ok(Standing::AskAgain);
        }
        let was_locating = std::mem::replace(&mut self.locating, false);
        match response.common {
            None if !was_locating => self.locating = true,
            Some(common) if was_locating && is_honest(request, common) => {
                if common.seq < request.cursor.seq {
                    self.part(local, common)?;
                } else if local.lost_count()? <= self.given {
                    return Ok(self.without_place(refusal));
                }
                // else it knows the place and not the laptop: what was lost may tell it
            }
            _ => return Ok(self.without_place(refusal)),
        }
        Ok(Standing::AskAgain)
    }

    /// A revoked laptop gets nothing, and still hands over all that it has: an honest officer's week
    /// must not vanish.
    fn leave_word<L: Local>(
        &mut self,
        local: &mut L,
        request: &SyncRequest,
        response: &SyncResponse,
        report: &mut Report,
    ) -> Result<Standing, SyncError> {
        let given = self.given_back(request, response, report) > 0;
        let ack = response.ack;
        let is_mine = local.link(ack.count)? == Some(ack.hash);
        if is_mine && ack != self.known {
            local.set_acknowledged(ack)?;
            self.known = ack;
            return Ok(Standing::AskAgain);
        }
        if given {
            return Ok(Standing::AskAgain);
        }
        let offered = request.more.as_ref().is_some_and(|ask| !ask.returned.is_empty());
        if offered {
            // What waits goes with a question that gives nothing back.
            self.keeps_lost = true;
            return Ok(Standing::AskAgain);
        }
        let goes_on = !is_mine && self.retell(request)?;
        Ok(if goes_on { Standing::AskAgain } else { Standing::Answered })
    }

    /// Goes on with everything from the start; gives back whether anything may be left.
    fn retell(&mut self, request: &SyncRequest) -> Result<bool, SyncError> {
        let told = match (self.retold, request.entries.last()) {
            (None, _) => 0,
            (Some(_), None) => return Ok(false),
            (Some(_), Some(last)) => last.read().map_err(SyncError::LogDiffers)?.dseq + 1,
        };
        self.retold = Some(told);
        Ok(true)
    }

    /// Nothing of the log tells the district who this is: an earlier identity may.
    fn without_place(&mut self, refusal: Refusal) -> Standing {
        if refusal != Refusal::UnknownDevice {
            return Standing::Answered;
        }
        self.stale = Some(SyncError::Refused(refusal));
        Standing::Nobody
    }

    /// The district's log and mine part at this place: it has lost the rest.
    fn part<L: Local>(&mut self, local: &mut L, common: Cursor) -> Result<(), SyncError> {
        self.partings += 1;
        if self.partings > MOST_PARTINGS {
            return Err(SyncError::Stuck { rounds: self.partings });
        }
        local.rewind(common)?;
        self.given = 0;
        Ok(())
    }

    /// Accounts for what the district took back; gives back how many of them were new to it here.
    fn given_back(
        &mut self,
        request: &SyncRequest,
        response: &SyncResponse,
        report: &mut Report,
    ) -> u64 {
        let sent = request.more.as_ref().map_or(0, |ask| ask.returned.len() as u64);
        let taken = u64::from(response.taken_back.unwrap_or(0)).min(sent);
        let fresh = taken.saturating_sub(u64::from(self.given > 0));
        self.given += fresh;
        report.given_back += fresh;
        fresh
    }

    /// What follows from what the district holds.
    pub(super) fn plan<L: Local>(
        &mut self,
        local: &mut L,
        request: &SyncRequest,
        response: &SyncResponse,
        report: &mut Report,
    ) -> Result<Next, SyncError> {
        let taken = self.given_back(request, response, report);
        let ack = response.ack;
        let next = plan(self.known, ack, local.chain()?, local.link(ack.count)?);
        match next {
            Plan::RolledBack { district } => {
                self.stale = Some(SyncError::RolledBack { here: request.chain.next, district });
            }
            Plan::Forked { at } => self.stale = Some(SyncError::Forked { at }),
            Plan::DistrictBehind { from, had } => report.given_back += had - from,
            Plan::Level | Plan::Push { .. } => {}
        }
        let lost = local.lost_count()?;
        let mut moved = taken > 0 || local.cursor()? != request.cursor;
        if self.stale.is_none() && ack != self.known {
            local.set_acknowledged(ack)?;
            self.known = ack;
            moved = true;
        }
        if response.more || lost > 0 {
            return Ok(if moved { Next::Round } else { Next::Stuck });
        }
        if self.stale.is_some() {
            if self.protocol >= 2 {
                return Ok(Next::Succeed);
            }
            return Err(self.stale.take().unwrap_or(SyncError::Stuck { rounds: 0 }));
        }
        Ok(match next {
            // A first pass learns only now for which ward it may want codes.
            Plan::Level if self.may_want_codes(local, request)? => Next::Round,
            Plan::Level => Next::Level,
            _ if moved => Next::Round,
            _ => Next::Stuck,
        })
    }

    /// Once in a pass: codes are wanted that the last question did not ask for.
    fn may_want_codes<L: Local>(
        &mut self,
        local: &L,
        request: &SyncRequest,
    ) -> Result<bool, SyncError> {
        let asked = request.more.as_ref().is_none_or(|ask| !ask.codes_for.is_empty());
        if asked || std::mem::replace(&mut self.asked_for_codes, true) {
            return Ok(false);
        }
        Ok(!local.codes_for()?.is_empty())
    }

    /// Takes a new identity; the latest earlier one that the district knows vouches for it.
    pub(super) fn succeed<L: Local, R: Remote + ?Sized>(
        &mut self,
        local: &mut L,
        remote: &R,
        report: &mut Report,
    ) -> Result<(), SyncError> {
        let why = self.stale.take().unwrap_or(SyncError::Stuck { rounds: report.rounds });
        if report.successions >= MOST_SUCCESSIONS {
            return Err(why);
        }
        let district_key = local.identity().district_key;
        let mut nth = 0;
        let device = loop {
            let Some(succession) = local.succession(nth)? else { return Err(why) };
            match enrol::succeed(remote, &district_key, &succession) {
                Ok(device) => break device,
                Err(SyncError::Refused(Refusal::UnknownDevice)) => nth += 1,
                // One that was left and then revoked vouches for nobody.
                Err(SyncError::Refused(Refusal::Revoked)) if nth > 0 => nth += 1,
                Err(other) => return Err(other),
            }
        };
        local.succeed(device)?;
        report.successions += 1;
        report.succeeded_because = Some(Because::from(&why));
        self.known = Acknowledgement { count: 0, hash: Hash::ZERO };
        Ok(())
    }
}

fn is_honest(request: &SyncRequest, common: Cursor) -> bool {
    let asked = request.more.as_ref();
    common == Cursor::START || asked.is_some_and(|ask| ask.locator.contains(&common))
}
