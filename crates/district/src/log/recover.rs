//! After a restore from a backup: numbers wait until every laptop has given back what it had.
//!
//! A number that only the lost part of the log knows may stand on a paper already. While laptops that
//! the ward still counts on have not been heard, the district therefore gives no codes and no numbers;
//! what asks for one is remembered, and answered when all were heard or a person decides not to wait.

use tannha_domain::{
    ids::DeviceId,
    log::Subject,
    ward::{Device, WardEvent},
};

use tannha_sync::planted::{Fault, planted};

use super::{Draft, react};
use crate::{db::Restored, error::DistrictError};

/// Opens a new epoch on a ward that was restored from a backup.
pub(crate) fn open_epoch(draft: &mut Draft<'_>) {
    let after = draft.tip().cursor.seq;
    let tip = draft.touch();
    tip.epoch = tip.epoch.saturating_add(1);
    tip.restored = Some(Restored { after, ..Restored::default() });
}

/// Whether numbers wait.
pub(crate) fn is_recovering(draft: &Draft<'_>) -> bool {
    let restored = draft.tip().restored.as_ref();
    restored.is_some_and(|restored| !restored.is_settled) && !planted(Fault::NumberAtOnce)
}

/// A laptop has given back all it had.
pub(crate) fn hear(draft: &mut Draft<'_>, device: DeviceId) {
    if !is_recovering(draft) {
        return;
    }
    if let Some(restored) = &mut draft.touch().restored
        && !restored.heard.contains(&device)
    {
        restored.heard.push(device);
    }
}

/// The laptops that have not been heard since the restore.
pub(crate) fn unheard(draft: &Draft<'_>) -> Result<Vec<DeviceId>, DistrictError> {
    let own = draft.own_device();
    let Some(restored) = draft.tip().restored.as_ref().filter(|r| !r.is_settled) else {
        return Ok(Vec::new());
    };
    let counts = |device: &Device| {
        device.id != own
            && !device.revoked
            && device.successor.is_none()
            && !restored.heard.contains(&device.id)
    };
    Ok(draft.devices()?.into_iter().filter(counts).map(|device| device.id).collect())
}

/// Goes on as usual: writes that the epoch was opened, and answers what waited.
pub(crate) fn settle(draft: &mut Draft<'_>) -> Result<(), DistrictError> {
    if !is_recovering(draft) {
        return Ok(());
    }
    let epoch = draft.tip().epoch;
    let tip = draft.touch();
    let Some(restored) = &mut tip.restored else { return Ok(()) };
    restored.is_settled = true;
    let (after, taken_back) = (restored.after, restored.taken_back);
    draft.write(Subject::ward(), WardEvent::EpochOpened { epoch, after, taken_back })?;
    Ok(())
}

/// Answers what waited, unless numbers still wait.
pub(crate) fn pay(draft: &mut Draft<'_>) -> Result<(), DistrictError> {
    if is_recovering(draft) || draft.tip().owed.is_empty() {
        return Ok(());
    }
    let owed = std::mem::take(&mut draft.touch().owed);
    if planted(Fault::ForgetOwed) {
        return Ok(());
    }
    for seq in owed {
        let Some(logged) = draft.line(seq)? else { continue };
        let act = logged.entry.read()?.act.read()?;
        react::answer(draft, &act)?;
    }
    Ok(())
}
