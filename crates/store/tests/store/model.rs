//! Any sequence of batches and reopenings leaves what a map would hold.

use proptest::{collection::vec, prelude::*};
use tannha_store::{Batch, Store, Table};

use crate::common::{CASES, MAU, Model, PEOPLE, held, laptop};

#[derive(Debug, Clone)]
enum Step {
    Commit(Vec<(bool, u8, Option<usize>)>),
    Reopen,
    Scan(u8),
}

fn step() -> impl Strategy<Value = Step> {
    let len = prop_oneof![4 => 0..300_usize, 1 => 3_400..3_700_usize, 1 => 7_000..15_000_usize];
    let change = (any::<bool>(), 0..12_u8, proptest::option::weighted(0.75, len));
    prop_oneof![
        6 => vec(change, 0..8).prop_map(Step::Commit),
        1 => Just(Step::Reopen),
        2 => (0..12_u8).prop_map(Step::Scan),
    ]
}

/// Keys that are prefixes of each other, and of the keys of each other's pieces.
fn key(n: u8) -> Vec<u8> {
    let base: &[u8] = if n.is_multiple_of(2) { b"k" } else { b"k\0\0\0\x01" };
    base.repeat(usize::from(n) / 4 + 1)
}

fn value(len: usize, salt: u8) -> Vec<u8> {
    (0..len).map(|i| (i * i / 7 + usize::from(salt)).to_le_bytes()[0]).collect()
}

fn table(first: bool) -> Table {
    if first { CASES } else { PEOPLE }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_store_holds_what_a_map_would(steps in vec(step(), 1..25)) {
        let home = tempfile::tempdir().unwrap();
        let mut store = Store::create(home.path(), laptop()).unwrap();
        let mut model = Model::new();
        let mut commits = 0;
        for step in steps {
            match step {
                Step::Commit(changes) => {
                    let mut batch = Batch::new();
                    for (salt, (first, n, len)) in (0..).zip(changes) {
                        let (table, key) = (table(first), key(n));
                        match len {
                            Some(len) => {
                                batch.put(table, &key, value(len, salt));
                                model.insert((table.0, key), value(len, salt));
                            }
                            None => {
                                batch.delete(table, &key);
                                model.remove(&(table.0, key));
                            }
                        }
                    }
                    commits += u64::from(!batch.is_empty());
                    prop_assert_eq!(store.commit(batch).unwrap().0, commits);
                }
                Step::Reopen => {
                    drop(store);
                    store = Store::open(home.path(), MAU).unwrap();
                    prop_assert_eq!(store.opening(), &tannha_store::Opening::default());
                }
                Step::Scan(n) => {
                    let from = key(n);
                    let all = held(&store);
                    let scanned: Vec<_> = store.scan_from(CASES, &from).map(Result::unwrap).collect();
                    let expected: Vec<_> = all
                        .iter()
                        .filter(|((t, k), _)| *t == CASES.0 && *k >= from)
                        .map(|((_, k), v)| (k.clone(), v.clone()))
                        .collect();
                    prop_assert_eq!(scanned, expected);
                    let last = model.iter().rev().find(|((t, _), _)| *t == CASES.0);
                    let last = last.map(|((_, k), v)| (k.clone(), v.clone()));
                    prop_assert_eq!(store.last(CASES).unwrap(), last);
                }
            }
            prop_assert_eq!(&held(&store), &model);
        }
        let report = store.check().unwrap();
        prop_assert!(report.is_sound(), "{:?}", report);
        prop_assert_eq!(report.tables.iter().map(|t| t.records).sum::<u64>(), model.len() as u64);
    }
}

#[test]
fn a_scan_crosses_its_pages_and_stops_at_its_prefix() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::create(home.path(), laptop()).unwrap();
    let mut batch = Batch::new();
    for n in 0..500_u16 {
        batch.put(CASES, &[b"a".as_slice(), &n.to_be_bytes()].concat(), n.to_le_bytes().to_vec());
    }
    batch.put(CASES, b"b", Vec::new());
    store.commit(batch).unwrap();
    assert_eq!(store.scan(CASES, b"a").count(), 500);
    assert_eq!(store.scan(CASES, b"").count(), 501);
    assert_eq!(
        store.scan_from(CASES, &[b"a".as_slice(), &436_u16.to_be_bytes()].concat()).count(),
        65
    );
    assert_eq!(store.scan(CASES, b"c").count(), 0);
    assert_eq!(store.scan(Table("nothing"), b"").count(), 0);
}
