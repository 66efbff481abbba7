//! Folding a ward's log anew, when the program's reducer is another than the one that folded it.
//!
//! The log stays as it is, and so do receipts, numbers and the district's answers: only records change.

use tannha_domain::{
    ids::WardId,
    log::{Digest, Place, REDUCER_VERSION, fold},
};

use super::Draft;
use crate::{db::Database, error::DistrictError, keys::Keys, world::World};

/// Entries folded in one commit.
const STRETCH: usize = 500;
const STRETCH_BYTES: usize = 1 << 20;

/// Folds the log of a ward anew, unless this program's reducer has folded it already. One that is
/// interrupted begins again.
pub(crate) fn refold(
    db: &dyn Database,
    keys: &Keys,
    world: &World,
    ward: &WardId,
) -> Result<(), DistrictError> {
    if db.tip(ward)?.reducer == Some(REDUCER_VERSION) {
        return Ok(());
    }
    let mut draft = Draft::begin(db, keys, world, ward)?;
    let tip = draft.touch();
    tip.reducer = None;
    tip.digest = Digest::default();
    draft.commit()?;
    db.forget_records(ward)?;
    let mut seq = 0;
    loop {
        let mut draft = Draft::begin(db, keys, world, ward)?;
        let log = db.log(ward, seq, STRETCH, STRETCH_BYTES)?;
        for logged in &log {
            let receipt = logged.receipt.read()?;
            let act = logged.entry.read()?.act.read()?;
            seq = receipt.seq;
            fold(&mut draft, &act, Place { seq, verdict: receipt.verdict })?;
        }
        let is_whole = log.is_empty();
        if is_whole {
            draft.touch().reducer = Some(REDUCER_VERSION);
        }
        draft.touch();
        draft.commit()?;
        if is_whole {
            return Ok(());
        }
    }
}
