//! What the district does with pushed entries. It never refuses and never drops a well-formed one.
//!
//! ```text
//!                     ┌ held already ─────────────────────────────▶ nothing (a push may come twice)
//!   entry ── chain? ──┼ next, names the right past ──▶ who? may? ──▶ Apply │ Quarantine(reason)
//!                     ├ another entry stands there, or another past ──▶ Quarantine(Fork), kept beside
//!                     └ a gap ────────────────────────────────────▶ stop; acknowledge what is held
//! ```

use tannha_domain::{
    case::CaseEvent,
    ids::DeviceId,
    log::{Act, ChainHead, Entry, Event, Outcome, Quarantine, SignedEntry, Verdict},
    ward::may,
};
use tannha_sync::{
    Refusal,
    planted::{Fault, planted},
};

use super::{Draft, react};
use crate::error::DistrictError;

/// What came of a pushed batch.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Batch {
    /// Entries that take part in the fold.
    pub(crate) applied: u32,
    /// Entries that are kept apart.
    pub(crate) quarantined: u32,
    /// Why the rest was not looked at.
    pub(crate) refusal: Option<Refusal>,
}

/// Takes pushed entries into the draft, in order, up to a gap or to something that is no entry.
pub(crate) fn accept(
    draft: &mut Draft<'_>,
    entries: &[SignedEntry],
) -> Result<Batch, DistrictError> {
    let mut batch = Batch::default();
    for signed in entries {
        let hash = signed.hash();
        if draft.holds(&hash)? {
            continue;
        }
        let Ok((entry, act)) = read(signed) else {
            batch.refusal = Some(Refusal::BadEntry { dseq: 0 });
            break;
        };
        let Some(device) = draft.device(entry.device)? else {
            batch.refusal = Some(Refusal::UnknownDevice);
            break;
        };
        if !is_signed_by(signed, &device.key.0) {
            batch.refusal = Some(Refusal::BadEntry { dseq: entry.dseq });
            break;
        }
        let verdict = match stand(draft, &entry)? {
            Standing::Next => {
                draft.enchain(&entry, hash);
                judge(draft, &entry, &act, device.revoked)?
            }
            Standing::Fork if planted(Fault::RefuseForked) => {
                batch.refusal = Some(Refusal::BadEntry { dseq: entry.dseq });
                break;
            }
            Standing::Fork => Verdict::Quarantine(Quarantine::Fork),
            Standing::Gap if planted(Fault::AcknowledgePastGap) => {
                draft.enchain(&entry, hash);
                Verdict::Apply
            }
            Standing::Gap => break,
        };
        if verdict != Verdict::Apply && planted(Fault::DropQuarantined) {
            continue;
        }
        let outcome = draft.place(signed.clone(), hash, &act, verdict)?;
        match verdict {
            Verdict::Apply => batch.applied += 1,
            Verdict::Quarantine(_) => batch.quarantined += 1,
        }
        if outcome == Outcome::Applied {
            react::react(draft, &act)?;
        }
    }
    Ok(batch)
}

pub(super) fn read(signed: &SignedEntry) -> Result<(Entry, Act), tannha_domain::log::BadEntry> {
    let entry = signed.read()?;
    let act = entry.act.read()?;
    Ok((entry, act))
}

/// Whether the laptop signed it. The officer's own signature is looked at by [`judge`]: an act that
/// nobody signed is kept, but changes nothing.
fn is_signed_by(signed: &SignedEntry, key: &[u8; 32]) -> bool {
    use tannha_domain::{ids::PublicKey, log::BadEntry};
    !matches!(signed.open(&PublicKey(*key)), Err(bad) if bad != BadEntry::OfficerSignature)
}

/// Where an entry stands to the chain that is held.
pub(super) enum Standing {
    /// It is the next.
    Next,
    /// It names another past, or another stands in its place.
    Fork,
    /// One before it is missing.
    Gap,
}

/// Where an entry stands to the chain that is held.
pub(super) fn stand(draft: &Draft<'_>, entry: &Entry) -> Result<Standing, DistrictError> {
    let chain: ChainHead = draft.chain(entry.device)?;
    if entry.dseq == chain.next && entry.prev == chain.hash {
        return Ok(Standing::Next);
    }
    let names_another_past = entry.dseq <= chain.next;
    Ok(if names_another_past || follows_a_fork(draft, entry.device, entry)? {
        Standing::Fork
    } else {
        Standing::Gap
    })
}

/// Whether the entry before it is held, but beside the chain.
fn follows_a_fork(
    draft: &Draft<'_>,
    device: DeviceId,
    entry: &Entry,
) -> Result<bool, DistrictError> {
    let Some(before) = entry.dseq.checked_sub(1) else { return Ok(false) };
    Ok(draft.holds(&entry.prev)? && draft.link(device, before)? != Some(entry.prev))
}

/// Who wrote it, and may they.
fn judge(
    draft: &Draft<'_>,
    entry: &Entry,
    act: &Act,
    revoked: bool,
) -> Result<Verdict, DistrictError> {
    let no = |reason| Ok(Verdict::Quarantine(reason));
    if act.ward != *draft.ward() {
        return no(Quarantine::WrongWard);
    }
    if revoked {
        return no(Quarantine::Revoked);
    }
    if entry.act.open().is_err() {
        return no(Quarantine::UnknownKey);
    }
    let Some(key) = draft.officer_key(entry.act.key)?.filter(|key| key.officer == act.officer)
    else {
        return no(Quarantine::UnknownKey);
    };
    if draft.device(key.device)?.is_none_or(|home| home.revoked) {
        return no(Quarantine::Revoked);
    }
    match draft.officer(&act.officer)? {
        None => no(Quarantine::UnknownKey),
        Some(officer) if officer.revoked => no(Quarantine::Revoked),
        Some(officer) if !may(officer.role, act.kind) => no(Quarantine::Permission),
        Some(officer) => match act.event() {
            Event::Case(CaseEvent::FileSigned(signed))
                if !signed.is_of(&act.officer, officer.role) =>
            {
                no(Quarantine::Permission)
            }
            _ => Ok(Verdict::Apply),
        },
    }
}
