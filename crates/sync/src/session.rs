//! One pass: push what waits, read what is new, compare what both sides hold.
//!
//! ```text
//!   Push ──▶ Level                          the usual pass
//!     ├─ cursor unknown ──▶ locate ──▶ rewind ──▶ give back ──▶ Push     the district was restored
//!     └─ rolled back, forked ──▶ read to the end ──▶ new identity ──▶ Push     this laptop was
//! ```
//!
//! [`Course`] holds where in this picture a pass is; it forgets nothing that is not durable already,
//! so that a pass may end anywhere and the next one finds its way again.

mod course;

use tannha_domain::log::{BadEntry, Cursor};

use crate::{
    error::SyncError,
    follow::follow,
    local::{Local, Remote},
    wire::{PROTOCOL, Refusal, Signed, SyncRequest, SyncResponse, Want},
};
use course::{Course, Next, Standing};

/// The most rounds of one pass: at the batch sizes below, some million entries.
const MAX_ROUNDS: u32 = 4096;
const PUSH_ENTRIES: usize = 500;
const PUSH_BYTES: usize = 512 * 1024;
const WANT: Want = Want { entries: 1000, bytes: 1024 * 1024 };

/// Why a laptop took a new identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Because {
    /// The district holds more of its chain than it does: it was restored from an old image.
    RolledBack,
    /// It was restored from an old image and worked on from there.
    WorkedOn,
    /// The district does not know it any more, and knows an earlier identity.
    NotKnown,
}

impl From<&SyncError> for Because {
    fn from(why: &SyncError) -> Self {
        match why {
            SyncError::RolledBack { .. } => Self::RolledBack,
            SyncError::Forked { .. } => Self::WorkedOn,
            _ => Self::NotKnown,
        }
    }
}

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
    /// New identities that this laptop, restored from an old image, took.
    pub successions: u32,
    /// Why it took the last of them.
    pub succeeded_because: Option<Because>,
    /// The state after the log was not the district's and had to be folded anew.
    pub refolded: bool,
}

/// Runs one pass. May be called again at any time after any error: everything that was done is
/// durable, nothing is done twice.
///
/// # Errors
/// [`SyncError`]; whatever was read before it stays read.
pub fn pass<L: Local, R: Remote + ?Sized>(local: &mut L, remote: &R) -> Result<Report, SyncError> {
    pass_in(PROTOCOL, local, remote)
}

/// The same, as a program that knows no newer protocol than this one would do it.
///
/// # Errors
/// As [`pass`].
pub fn pass_in<L: Local, R: Remote + ?Sized>(
    protocol: u16,
    local: &mut L,
    remote: &R,
) -> Result<Report, SyncError> {
    let mut report = Report::default();
    let mut course = Course::begin(protocol, local)?;
    while report.rounds < MAX_ROUNDS {
        let cursor = local.cursor()?;
        let request = course.ask(local, cursor)?;
        let response = exchange(local, remote, &request, &mut report)?;
        match course.stand(local, &request, &response, &mut report)? {
            Standing::Answered => {}
            Standing::AskAgain => continue,
            Standing::Nobody => {
                course.succeed(local, remote, &mut report)?;
                continue;
            }
        }
        let whole = heed(&response, cursor)?;
        take(local, cursor, &response, &mut report)?;
        match course.plan(local, &request, &response, &mut report)? {
            Next::Level => {
                whole?;
                compare(local, &response, &mut report)?;
                return Ok(report);
            }
            Next::Succeed => course.succeed(local, remote, &mut report)?,
            Next::Round => whole?,
            Next::Stuck => {
                whole?;
                break;
            }
        }
    }
    Err(SyncError::Stuck { rounds: report.rounds })
}

/// One question, one answer that is the district's and belongs to it.
fn exchange<L: Local, R: Remote + ?Sized>(
    local: &L,
    remote: &R,
    request: &SyncRequest,
    report: &mut Report,
) -> Result<SyncResponse, SyncError> {
    let question = Signed::new(request, |bytes| local.sign(bytes))?;
    let (_, answer) = Signed::unpack(&remote.sync(&question.pack(request.protocol)?)?)?;
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
    response: &SyncResponse,
    report: &mut Report,
) -> Result<(), SyncError> {
    if response.entries.is_empty() {
        return Ok(());
    }
    let identity = local.identity();
    let followed = follow(&identity.ward, &identity.district_key, cursor, response.entries.clone())
        .map_err(SyncError::LogDiffers)?;
    if followed.to().epoch > response.epoch {
        return Err(SyncError::LogDiffers(BadEntry::WrongHead { seq: followed.to().seq }));
    }
    let accepted = local.accept(followed)?;
    report.sent += accepted.own;
    report.received += accepted.others;
    Ok(())
}

/// Both sides are at the end of the log: with the same reducer they hold the same state. One that
/// does not is folded anew from the log, which both hold; only what is still another then is an alarm.
fn compare<L: Local>(
    local: &mut L,
    response: &SyncResponse,
    report: &mut Report,
) -> Result<(), SyncError> {
    if is_alike(local, response)? {
        return Ok(());
    }
    local.refold()?;
    report.refolded = true;
    if is_alike(local, response)? { Ok(()) } else { Err(SyncError::DigestDiffers) }
}

fn is_alike<L: Local>(local: &L, response: &SyncResponse) -> Result<bool, SyncError> {
    Ok(match (local.digest()?, &response.digest) {
        (Some((here, digest)), Some((there, theirs))) => here != *there || digest == *theirs,
        _ => true,
    })
}

#[cfg(test)]
mod tests;
