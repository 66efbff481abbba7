//! The first sync of a new laptop: every entry pulled over HTTP on loopback, its signatures
//! verified, folded, and durable before the pass ends. There is no peer that does the same.

use std::path::Path;

use crate::{
    Failure, Plan,
    measure::{Table, Times},
    ward::Ward,
};

/// Entries of a case as the generator makes them, at least.
const ENTRIES_PER_CASE: u32 = 4;

pub(crate) fn measure(plan: &Plan, place: &Path, table: &mut Table) -> Result<(), Failure> {
    let entries = u32::try_from(plan.many(10_000))?;
    let ward = Ward::with_cases(&place.join("ward"), entries / ENTRIES_PER_CASE)?;
    let first = ward.office()?;
    let mut sending = Times::default();
    let sent = sending.take(|| first.sync())?.0;
    let second = ward.second_laptop(&place.join("second"))?;
    let mut receiving = Times::default();
    let received = receiving.take(|| second.sync())?.0;
    table.add(&format!("sending {} entries", sent.sent), &sending, &[]);
    table.add(&format!("first sync of {} entries", received.received), &receiving, &[]);
    Ok(())
}
