//! Acts that an officer's key signed and that say anything at all: the fold takes each, or sets it
//! aside, and every machine comes to the same state.

use tannha_domain::{
    log::{Act, MemoryShelf, Place, Quarantine, Verdict, fold},
    time::Moment,
};

use super::{entries, reads_back};

/// Pieces of an input: two bytes of length, one of verdict, an act.
fn acts_of(bytes: &[u8]) -> Vec<(Act, Verdict)> {
    let (mut rest, mut acts) = (bytes, Vec::new());
    while let Some((&[high, low, verdict], after)) = rest.split_first_chunk() {
        let len = usize::from(u16::from_be_bytes([high, low])).min(after.len());
        let (act, after) = after.split_at(len);
        let verdict =
            if verdict % 8 == 7 { Verdict::Quarantine(Quarantine::Fork) } else { Verdict::Apply };
        acts.extend(minicbor::decode::<Act>(act).ok().map(|act| (act, verdict)));
        rest = after;
    }
    acts
}

pub(super) fn check(bytes: &[u8]) {
    let acts = acts_of(bytes);
    let mut shelf = MemoryShelf::default();
    let mut again = MemoryShelf::default();
    for (seq, (act, verdict)) in (1..).zip(&acts) {
        let place = Place { seq, verdict: *verdict };
        let Ok(outcome) = fold(&mut shelf, act, place);
        let Ok(second) = fold(&mut again, act, place);
        assert_eq!(outcome, second, "the same acts, the same outcomes");
        let at = [act.happened_at, act.recorded_at];
        at.iter().for_each(shown);
    }
    assert_eq!(shelf.digest(), again.digest(), "the same log, the same state");
    for (_, record) in shelf.iter() {
        let bytes = minicbor::to_vec(record).expect("a record can be kept");
        assert_eq!(reads_back(&bytes).as_ref(), Some(record), "a record reads back");
    }
}

/// A time that a laptop wrote is shown, whatever it is.
fn shown(at: &Moment) {
    let _ = (at.rfc3339(), at.date(), at.time(), at.in_vietnam().local());
}

/// The state that these acts make.
pub(super) fn folded(acts: &[Act]) -> MemoryShelf {
    let mut shelf = MemoryShelf::default();
    for (seq, act) in (1..).zip(acts) {
        let Ok(_) = fold(&mut shelf, act, Place { seq, verdict: Verdict::Apply });
    }
    shelf
}

pub(super) fn seeds() -> Vec<Vec<u8>> {
    let piece = |act: &Act| {
        let bytes = minicbor::to_vec(act).unwrap();
        let len = u16::try_from(bytes.len()).unwrap().to_be_bytes();
        [&len[..], &[0], &bytes].concat()
    };
    let acts = entries::acts();
    let mut by_case: Vec<Vec<u8>> = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for act in acts.iter().filter(|act| seen.insert(act.subject.clone())) {
        let same = acts.iter().filter(|other| other.subject == act.subject);
        by_case.push(same.flat_map(piece).collect());
    }
    // The longest stories tell the most.
    by_case.sort_by_key(|story| std::cmp::Reverse(story.len()));
    by_case.truncate(12);
    by_case
}
