//! Finding a family without diacritics while a person types, in a small and in a large ward. There
//! is no peer: the index is a few lines per case in memory.

use std::path::Path;

use crate::{
    Failure, Plan,
    measure::{Table, Times},
    ward::Ward,
};

/// What is typed: a common name, a rare pair, a beginning, digits.
const QUERIES: [&str; 4] = ["nguyen", "minh khang", "kh", "0123"];
/// As many lines as the window asks for.
const LINES: usize = 20;

pub(crate) fn measure(plan: &Plan, place: &Path, table: &mut Table) -> Result<(), Failure> {
    for cases in [plan.many(10_000), plan.many(100_000)] {
        let ward = Ward::with_cases(&place.join(cases.to_string()), u32::try_from(cases)?)?;
        let mut unlocking = Times::default();
        let office = unlocking.take(|| ward.office())?;
        table.add(&format!("opening a laptop of {cases} cases"), &unlocking, &[]);
        let mut times = Times::default();
        for turn in 0..plan.many(1_000) {
            let found = times.take(|| {
                let index = office.index()?;
                Ok::<_, Failure>(index.search(QUERIES[turn % QUERIES.len()], LINES))
            })?;
            std::hint::black_box(found);
        }
        table.add(&format!("a search over {cases} cases"), &times, &[]);
    }
    Ok(())
}
