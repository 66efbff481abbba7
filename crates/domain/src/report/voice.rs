//! What citizens said in a period, and how it was answered (QĐ 766/QĐ-TTg: measured inputs).

use super::Period;
use crate::{complaint::Complaint, time::Moment};

/// Counts by the day on which it was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Voice {
    /// Remarks and complaints.
    pub received: u32,
    /// Answered in time.
    pub on_time: u32,
    /// Answered late, or not answered though due.
    pub late: u32,
    /// Neither called unsatisfactory nor late.
    pub content: u32,
}

/// Counts what was said in the period, as it stands now.
#[must_use]
pub fn voice<'a>(
    complaints: impl IntoIterator<Item = &'a Complaint>,
    period: Period,
    now: Moment,
) -> Voice {
    let mut counts = Voice::default();
    for one in complaints.into_iter().filter(|one| period.has_moment(one.at)) {
        let late = one.is_late(now);
        counts.received += 1;
        counts.late += u32::from(late);
        counts.on_time += u32::from(!one.is_open() && !late);
        counts.content += u32::from(!late && !one.is_discontent());
    }
    counts
}
