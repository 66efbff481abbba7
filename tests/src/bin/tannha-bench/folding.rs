//! Folding a log from its first entry: what an update that folds otherwise costs, and the bound for
//! every first sync.

use std::path::Path;

use tannha_domain::{
    ids::{OfficerId, WardId},
    log::{Act, MemoryShelf, Place, SCHEMA_VERSION, Verdict, fold},
};
use tannha_practice::{SystemClock, WARD, bulk};

use tannha_app::ports::Clock as _;

use crate::{
    Failure, Plan,
    measure::{Table, Times},
    ward::{FIRST, SEED},
};

/// Entries whose time is taken at once.
const STRETCH: usize = 10_000;
/// Fewer than a case's entries are on average, so that there are enough.
const ENTRIES_PER_CASE: usize = 4;

pub(crate) fn measure(plan: &Plan, _: &Path, table: &mut Table) -> Result<(), Failure> {
    let entries = plan.many(1_000_000);
    let (ward, officer) = (WardId::parse(WARD)?, OfficerId::parse(FIRST)?);
    let cases = u32::try_from(entries / ENTRIES_PER_CASE)?;
    let mut all = bulk::Cases::new(SEED, cases, SystemClock.now().in_vietnam().date())?;
    let (mut shelf, mut times, mut seq) = (MemoryShelf::default(), Times::default(), 0);
    let mut acts: Vec<Act> = Vec::with_capacity(STRETCH + 8);
    while seq < entries as u64 {
        while acts.len() < STRETCH {
            let Some(case) = all.next() else { break };
            for new in case? {
                acts.push(Act {
                    version: SCHEMA_VERSION,
                    id: new.id,
                    ward: ward.clone(),
                    subject: new.subject,
                    officer: officer.clone(),
                    kind: new.event.kind(),
                    payload: new.event.payload()?.into(),
                    base: new.base,
                    seen: 0,
                    happened_at: new.happened_at,
                    recorded_at: new.happened_at,
                });
            }
        }
        let stretch: Vec<Act> = acts.drain(..acts.len().min(STRETCH)).collect();
        times.take(|| {
            stretch.iter().try_for_each(|act| {
                seq += 1;
                fold(&mut shelf, act, Place { seq, verdict: Verdict::Apply }).map(drop)
            })
        })?;
        if stretch.len() < STRETCH {
            break;
        }
    }
    #[allow(clippy::cast_precision_loss, reason = "a million")]
    let rate = seq as f64 / times.sum() * 1_000.0;
    table.add(&format!("folding {STRETCH} entries, of {seq}"), &times, &[]);
    table.figure("entries folded, with the digest of each change", rate, "a second");
    Ok(())
}
