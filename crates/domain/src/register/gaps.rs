//! Missing numbers of a year.

use super::state::{Explained, RegisterState};

/// A number that no case holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap<'a> {
    /// Which.
    pub number: u32,
    /// Why, once somebody has said.
    pub explained: Option<&'a Explained>,
}

/// The numbers between those on paper and the last that was given here, which nobody holds. `held` may
/// come in any order; `last` is the last that is no old entry.
#[must_use]
pub fn gaps<'a>(state: &'a RegisterState, held: &[u32], last: u32) -> Vec<Gap<'a>> {
    let mut sorted = held.to_vec();
    sorted.sort_unstable();
    let mut gaps = Vec::new();
    let mut next = state.on_paper().saturating_add(1);
    for number in sorted.into_iter().take_while(|number| *number <= last) {
        gaps.extend(
            (next..number).map(|number| Gap { number, explained: state.explained.get(&number) }),
        );
        next = next.max(number.saturating_add(1));
    }
    gaps
}
