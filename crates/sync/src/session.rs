//! One pass: push what waits, read what is new, compare what both sides hold.

use tannha_domain::log::{Acknowledgement, BadEntry, Cursor};

use crate::{
    error::SyncError,
    follow::follow,
    local::{Local, Remote},
    plan::{Plan, plan},
    wire::{PROTOCOL, Refusal, Signed, SyncRequest, SyncResponse, Want},
};

/// The most rounds of one pass: at the batch sizes below, some million entries.
const MAX_ROUNDS: u32 = 4096;
const PUSH_ENTRIES: usize = 500;
const PUSH_BYTES: usize = 512 * 1024;
const WANT: Want = Want { entries: 1000, bytes: 1024 * 1024 };

/// What a pass did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Report {
    /// Own entries that left the outbox with a receipt.
    pub sent: u32,
    /// Other entries that were read.
    pub received: u32,
    /// Questions that were answered.
    pub rounds: u32,
    /// The laptop's clock minus the district's, in milliseconds.
    pub skew_ms: i64,
    /// Entries that a district restored from a backup took back.
    pub given_back: u64,
}

/// Runs one pass. May be called again at any time after any error: everything that was done is
/// durable, nothing is done twice.
///
/// # Errors
/// [`SyncError`]; whatever was read before it stays read.
pub fn pass<L: Local, R: Remote + ?Sized>(local: &mut L, remote: &R) -> Result<Report, SyncError> {
    let mut report = Report::default();
    let mut known = local.acknowledged()?;
    let mut level = false;
    while report.rounds < MAX_ROUNDS {
        let cursor = local.cursor()?;
        let request = ask(local, cursor, known)?;
        let response = exchange(local, remote, &request, &mut report)?;
        let whole = heed(&response, cursor)?;
        take(local, cursor, response.clone(), &mut report)?;

        let next = plan(known, response.ack, local.chain()?, local.link(response.ack.count)?);
        match next {
            Plan::RolledBack { district } => {
                return Err(SyncError::RolledBack { here: request.chain.next, district });
            }
            Plan::Forked { at } => return Err(SyncError::Forked { at }),
            Plan::DistrictBehind { from, had } => report.given_back += had - from,
            Plan::Level | Plan::Push { .. } => {}
        }
        let moved = response.ack != known || local.cursor()? != cursor;
        if response.ack != known {
            local.set_acknowledged(response.ack)?;
            known = response.ack;
        }
        if next == Plan::Level && !response.more {
            level = true;
            whole?;
            compare(local, &response)?;
            break;
        }
        whole?;
        if !moved {
            break;
        }
    }
    if level { Ok(report) } else { Err(SyncError::Stuck { rounds: report.rounds }) }
}

/// Where I am, and the next batch of what the district lacks.
fn ask<L: Local>(
    local: &L,
    cursor: Cursor,
    known: Acknowledgement,
) -> Result<SyncRequest, SyncError> {
    let identity = local.identity();
    Ok(SyncRequest {
        protocol: PROTOCOL,
        ward: identity.ward,
        device: identity.device,
        cursor,
        chain: local.chain()?,
        entries: local.outbox(known.count, PUSH_ENTRIES, PUSH_BYTES)?,
        digest: local.digest()?,
        device_time: local.now(),
        want: WANT,
    })
}

/// One question, one answer that is the district's and belongs to it.
fn exchange<L: Local, R: Remote + ?Sized>(
    local: &L,
    remote: &R,
    request: &SyncRequest,
    report: &mut Report,
) -> Result<SyncResponse, SyncError> {
    let question = Signed::new(request, |bytes| local.sign(bytes))?;
    let answer = Signed::unpack(&remote.sync(&question.pack()?)?)?;
    let response = answer.open::<SyncResponse>(&local.identity().district_key)?;
    let too_new = matches!(response.refusal, Some(Refusal::ProtocolTooNew { .. }));
    if response.answers != question.hash() && !too_new {
        return Err(crate::wire::WireError::OtherQuestion.into());
    }
    report.rounds += 1;
    let asked_ms = request.device_time.utc_ms();
    let halfway_ms = asked_ms.saturating_add(local.now().utc_ms().saturating_sub(asked_ms) / 2);
    report.skew_ms = halfway_ms.saturating_sub(response.district_time.utc_ms());
    Ok(response)
}

/// A refusal ends the pass; one bad entry ends it only after what came along is taken in.
fn heed(response: &SyncResponse, cursor: Cursor) -> Result<Result<(), SyncError>, SyncError> {
    match response.refusal {
        None => Ok(Ok(())),
        Some(refusal @ Refusal::BadEntry { .. }) => Ok(Err(SyncError::Refused(refusal))),
        Some(Refusal::CursorUnknown) => {
            Err(SyncError::NewEpoch { here: cursor.epoch, there: response.epoch })
        }
        Some(refusal) => Err(SyncError::Refused(refusal)),
    }
}

/// Checks, stores and folds what came.
fn take<L: Local>(
    local: &mut L,
    cursor: Cursor,
    response: SyncResponse,
    report: &mut Report,
) -> Result<(), SyncError> {
    if response.entries.is_empty() {
        return Ok(());
    }
    let identity = local.identity();
    let followed = follow(&identity.ward, &identity.district_key, cursor, response.entries)
        .map_err(SyncError::LogDiffers)?;
    if followed.to().epoch > response.epoch {
        return Err(SyncError::LogDiffers(BadEntry::WrongHead { seq: followed.to().seq }));
    }
    let accepted = local.accept(followed)?;
    report.sent += accepted.own;
    report.received += accepted.others;
    Ok(())
}

/// Both sides are at the end of the log: with the same reducer they hold the same state.
fn compare<L: Local>(local: &L, response: &SyncResponse) -> Result<(), SyncError> {
    match (local.digest()?, &response.digest) {
        (Some((here, digest)), Some((there, theirs))) if here == *there && digest != *theirs => {
            Err(SyncError::DigestDiffers)
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
