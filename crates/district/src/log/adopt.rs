//! Taking back what the district has lost: it was restored from a backup, and the laptops know more.
//!
//! ```text
//!   the backup   … 89 90
//!   a laptop     … 89 90 91 92 93     each with the receipt that this district signed
//!                         └ tied: receipt 91 names the head at 90, 92 the one at 91 …
//! ```
//!
//! While nothing else was appended, each entry gets its very place again, receipt and all. Afterwards
//! it gets a new place: with the verdict that it had; beside the chain where the chain has forked
//! meanwhile; and what the district itself had written is put into its own chain once more. The
//! receipts are the proof, so that it does not matter who gives an entry back.

use tannha_domain::{
    ids::Hash,
    log::{
        Act, Cursor, Entry, Event, Outcome, Quarantine, Receipt, Record, RecordKey, Shelf as _,
        Subject, Verdict, act_record,
    },
    ward::WardEvent,
};
use tannha_sync::{
    Logged,
    planted::{Fault, planted},
};

use super::{
    Draft,
    accept::{Standing, read, stand},
};
use crate::{db::Restored, error::DistrictError};

/// Takes entries back in order, up to one that is not tied to the district's past; says how many have
/// their place.
pub(crate) fn adopt(draft: &mut Draft<'_>, returned: &[Logged]) -> Result<u32, DistrictError> {
    let mut taken = 0;
    let mut before: Option<Receipt> = None;
    for logged in returned {
        let Ok(receipt) = logged.receipt.open(&draft.key()) else { break };
        let Ok((entry, act)) = read(&logged.entry) else { break };
        let hash = logged.entry.hash();
        if receipt.ward != *draft.ward() {
            break;
        }
        if !is_there(draft, hash, &entry, &act)? {
            if !planted(Fault::TakeUntied) && !is_tied(draft, before.as_ref(), &receipt, hash)? {
                break;
            }
            let Some(outcome) = put(draft, logged, &receipt, entry, hash, &act)? else { break };
            note(draft, &receipt, &act, outcome);
        }
        taken += 1;
        before = Some(receipt);
    }
    Ok(taken)
}

/// Whether nothing of it is missing here.
fn is_there(
    draft: &Draft<'_>,
    hash: Hash,
    entry: &Entry,
    act: &Act,
) -> Result<bool, DistrictError> {
    if draft.holds(&hash)? {
        return Ok(true);
    }
    // The district's own acts come back in entries of another place.
    Ok(entry.device == draft.own_device() && act_record(draft, act.id)?.is_some())
}

/// Whether the receipt is this entry's: its head follows from one that the district had before it.
fn is_tied(
    draft: &Draft<'_>,
    before: Option<&Receipt>,
    receipt: &Receipt,
    hash: Hash,
) -> Result<bool, DistrictError> {
    let Some(seq) = receipt.seq.checked_sub(1) else { return Ok(false) };
    let follows = |head: Hash| {
        let place = Cursor { epoch: 0, seq, head };
        place.next_head(hash, receipt.verdict) == receipt.head
    };
    if before.is_some_and(|before| before.seq == seq && follows(before.head)) {
        return Ok(true);
    }
    Ok(draft.head_at(seq)?.is_some_and(follows))
}

/// Gives it a place; `None` where a part of its device's chain is missing.
fn put(
    draft: &mut Draft<'_>,
    logged: &Logged,
    receipt: &Receipt,
    entry: Entry,
    hash: Hash,
    act: &Act,
) -> Result<Option<Outcome>, DistrictError> {
    open_epoch(draft, receipt.epoch);
    if planted(Fault::RetiredBlocks)
        && draft.device(entry.device)?.is_some_and(|device| device.successor.is_some())
    {
        return Ok(None);
    }
    // Its very place, unless the same entries as then were appended there since the restore: they have
    // receipts of the new epoch, and none of an earlier one may come after them.
    let cursor = draft.tip().cursor;
    let goes_on = receipt.epoch >= cursor.epoch || planted(Fault::BackToOldEpoch);
    if goes_on && cursor.follow(receipt, hash).is_ok() {
        return Ok(Some(draft.place_again(logged.clone(), receipt, &entry, hash, act)?));
    }
    if entry.device == draft.own_device() && planted(Fault::ForgetOwnWord) {
        return Ok(Some(Outcome::Again));
    }
    if entry.device == draft.own_device() {
        return Ok(Some(write_again(draft, entry, act)?));
    }
    let verdict = match stand(draft, &entry)? {
        Standing::Next => {
            draft.enchain(&entry, hash);
            if planted(Fault::RejudgeReturned) { Verdict::Apply } else { receipt.verdict }
        }
        Standing::Fork => Verdict::Quarantine(Quarantine::Fork),
        Standing::Gap => return Ok(None),
    };
    Ok(Some(draft.place(logged.entry.clone(), hash, act, verdict)?))
}

/// A receipt of this very epoch that is not in the log: the district was restored and nobody told it.
fn open_epoch(draft: &mut Draft<'_>, receipted: u32) {
    let is_told = receipted < draft.tip().epoch && draft.tip().restored.is_some();
    if is_told || planted(Fault::KeepEpoch) {
        return;
    }
    let after = draft.tip().cursor.seq;
    let tip = draft.touch();
    tip.epoch = tip.epoch.max(receipted).saturating_add(1);
    tip.restored = Some(Restored { after, ..Restored::default() });
}

/// The district's own word again. What an administrator wrote about the same since then is newer, and
/// is said once more after it.
fn write_again(draft: &mut Draft<'_>, entry: Entry, act: &Act) -> Result<Outcome, DistrictError> {
    let newer = written_since(draft, act)?;
    let outcome = draft.write_again(entry.act, act)?;
    if let Some((subject, event)) = newer {
        draft.write(subject, event)?;
    }
    Ok(outcome)
}

fn written_since(
    draft: &Draft<'_>,
    act: &Act,
) -> Result<Option<(Subject, WardEvent)>, DistrictError> {
    let restored = draft.tip().restored.as_ref();
    if !restored.is_some_and(|restored| restored.written.contains(&act.subject)) {
        return Ok(None);
    }
    let event = match act.event() {
        Event::Ward(WardEvent::Set(_)) => match draft.load(&RecordKey::Ward)? {
            Some(Record::Ward(settings)) => WardEvent::Set(settings),
            _ => return Ok(None),
        },
        Event::Ward(WardEvent::OfficerSet(officer)) => match draft.officer(&officer.id)? {
            Some(officer) => WardEvent::OfficerSet(officer),
            None => return Ok(None),
        },
        _ => return Ok(None),
    };
    Ok(Some((act.subject.clone(), event)))
}

/// Counts it, and remembers that it may want an answer.
fn note(draft: &mut Draft<'_>, receipt: &Receipt, act: &Act, outcome: Outcome) {
    let seq = draft.tip().cursor.seq;
    let wants = outcome == Outcome::Applied && super::react::wants_answer(act);
    let tip = draft.touch();
    if let Some(restored) = &mut tip.restored
        && receipt.seq > restored.after
    {
        restored.taken_back += 1;
    }
    if wants {
        tip.owed.push(seq);
    }
}
