//! The balance of blanks over some days: what was there + what came = what left + what is there.

use chrono::NaiveDate;

use super::{Fate, Sheet, StockState};
use crate::time::Moment;

/// The balance of a period. A sheet counts once: by the day on which it left the blanks, and as what
/// it was when the period ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Balance {
    /// Blanks in the safe before the first day.
    pub opening: u32,
    /// Received.
    pub received: u32,
    /// Used, and good when the period ended.
    pub used: u32,
    /// Spoiled, whether a paper was printed on them first or not.
    pub spoiled: u32,
    /// Given back unused.
    pub returned: u32,
    /// Blanks in the safe after the last day.
    pub closing: u32,
    /// Used before the period and spoiled in it: they are no blanks any more, and are told beside.
    pub spoiled_later: u32,
    /// Spoiled sheets that wait in the safe to be destroyed, after the last day.
    pub waiting: u32,
}

impl Balance {
    /// Nothing came from nowhere, and nothing is gone.
    #[must_use]
    pub const fn adds_up(&self) -> bool {
        self.opening + self.received == self.used + self.spoiled + self.returned + self.closing
    }
}

/// The balance from `from` to `to`, both included.
#[must_use]
pub fn balance<'a>(
    stock: &StockState,
    sheets: impl IntoIterator<Item = &'a Sheet>,
    from: NaiveDate,
    to: NaiveDate,
) -> Balance {
    let day = |at: Moment| at.in_vietnam().date();
    let mut sum = Balance::default();
    for batch in &stock.batches {
        match day(batch.at) {
            on if on < from => sum.opening += batch.count(),
            on if on <= to => sum.received += batch.count(),
            _ => {}
        }
    }
    let mut gone = 0;
    for sheet in sheets {
        let Some(left) = sheet.left() else { continue };
        let until = || sheet.steps.iter().take_while(|step| day(step.at) <= to);
        let spoiled = until().find(|step| step.fate == Fate::Spoiled);
        if spoiled.is_some() && until().all(|step| step.fate != Fate::Destroyed) {
            sum.waiting += 1;
        }
        let on = day(left.at);
        if on < from {
            // It left before: what was received then is less by it.
            sum.opening = sum.opening.saturating_sub(1);
            let later = spoiled.is_some_and(|step| day(step.at) >= from);
            sum.spoiled_later += u32::from(later && left.fate == Fate::Used);
        } else if on <= to {
            gone += 1;
            match (spoiled, left.fate) {
                (Some(_), _) => sum.spoiled += 1,
                (None, Fate::Returned) => sum.returned += 1,
                (None, _) => sum.used += 1,
            }
        }
    }
    sum.closing = (sum.opening + sum.received).saturating_sub(gone);
    sum
}
