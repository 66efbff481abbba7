//! Leases of mã hồ sơ: a block of a day's numbers that a laptop may give with no network.

use chrono::Days;
use tannha_domain::{
    ids::DeviceId,
    log::{CodeLease, Record, RecordKey, Shelf as _, Subject},
    time::Date,
    ward::WardEvent,
};

use super::{Draft, recover::is_recovering};
use crate::error::DistrictError;

/// Numbers in a block: a laptop's busy day.
const BLOCK: u32 = 20;
/// A laptop that holds this many asks in vain.
const ENOUGH: usize = 5;
/// A laptop's clock may be wrong by years; a lease is for days that are near on the district's.
const DAYS_BACK: u64 = 1;
const DAYS_AHEAD: u64 = 14;
/// Days in one question.
const MOST_DAYS: usize = 4;

/// Leases what a laptop asked for, where it has too few and the day is near.
pub(crate) fn lease(
    draft: &mut Draft<'_>,
    device: DeviceId,
    days: &[Date],
) -> Result<(), DistrictError> {
    if is_recovering(draft) || draft.settings()?.is_none() {
        return Ok(());
    }
    let today = draft.now().in_vietnam().date();
    let first = today.checked_sub_days(Days::new(DAYS_BACK)).unwrap_or(today);
    let last = today.checked_add_days(Days::new(DAYS_AHEAD)).unwrap_or(today);
    for day in days.iter().take(MOST_DAYS).filter(|day| (first..=last).contains(&day.0)) {
        let codes = match draft.load(&RecordKey::Codes(*day))? {
            Some(Record::Codes(codes)) => codes,
            _ => tannha_domain::log::DayCodes::default(),
        };
        if codes.left(device).take(ENOUGH).count() >= ENOUGH {
            continue;
        }
        let from = codes.next();
        let lease = CodeLease { device, from, to: from.saturating_add(BLOCK - 1) };
        draft.write(Subject::device(device), WardEvent::CodesLeased { day: *day, lease })?;
    }
    Ok(())
}
