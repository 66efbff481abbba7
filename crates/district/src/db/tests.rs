//! One conformance suite for every medium.

use std::collections::BTreeMap;

use tannha_domain::{
    ids::{CaseId, DeviceId, Hash, OfficerId, PublicKey, Signature, WardId},
    log::{ActRecord, ChainHead, Cursor, Record, RecordKey, SignedEntry, SignedReceipt},
    time::Moment,
};
use tannha_store::StoreError;
use tannha_sync::Logged;

use super::{
    Change, CodeRow, Counter, Database, DatabaseError, EmbeddedDatabase, Line, MemoryDatabase, Tip,
};

const DEVICE: DeviceId = DeviceId([4; 16]);

fn ward() -> WardId {
    WardId::parse("00592").unwrap()
}

fn line(seq: u64, bytes: usize) -> Line {
    let mark = u8::try_from(seq).unwrap();
    let signature = Signature([mark; 64]);
    let entry = SignedEntry { bytes: vec![mark; bytes].into(), signature };
    let receipt = SignedReceipt { bytes: vec![mark; 40].into(), signature };
    Line { seq, hash: Hash([mark; 32]), logged: Logged { entry, receipt } }
}

fn change(after: u64, lines: Vec<Line>) -> Change {
    let seq = after + lines.len() as u64;
    let cursor = Cursor { epoch: 1, seq, head: Hash([9; 32]) };
    Change {
        after,
        tip: Tip { cursor, ..Tip::start() },
        lines,
        links: BTreeMap::new(),
        chains: BTreeMap::new(),
        records: BTreeMap::new(),
        counters: BTreeMap::new(),
        codes: Vec::new(),
    }
}

fn conforms(db: &dyn Database) {
    a_ward_is_made_once(db);
    what_is_committed_is_read_back(db);
    a_change_from_another_end_is_refused_whole(db);
    the_log_is_read_in_bounded_pieces(db);
    records_are_listed_by_their_kind_and_forgotten(db);
    wards_do_not_see_each_other(db);
}

fn records_are_listed_by_their_kind_and_forgotten(db: &dyn Database) {
    let tip = db.tip(&ward()).unwrap();
    let holder = |n: u8| Record::Holder(CaseId([n; 16]));
    let records = BTreeMap::from([
        (RecordKey::BirthNumber(2030, 1), holder(1)),
        (RecordKey::BirthNumber(2030, 2), holder(2)),
        (RecordKey::LetterNumber(2030, "1/VP".to_owned()), holder(3)),
    ]);
    let change = Change { tip: tip.clone(), records, ..change(tip.cursor.seq, Vec::new()) };
    db.commit(&ward(), change).unwrap();
    let kind = RecordKey::BirthNumber(0, 0).kind();
    let of_kind = db.records(&ward(), kind).unwrap();
    assert!(of_kind.contains(&holder(1)) && of_kind.contains(&holder(2)));
    assert!(!of_kind.contains(&holder(3)));
    db.forget_records(&ward()).unwrap();
    assert_eq!(db.records(&ward(), kind).unwrap(), []);
    assert_eq!(db.tip(&ward()).unwrap(), tip, "the log stays as it is");
}

fn a_ward_is_made_once(db: &dyn Database) {
    assert!(matches!(db.tip(&ward()), Err(DatabaseError::UnknownWard { .. })));
    db.add_ward(&ward()).unwrap();
    assert!(matches!(db.add_ward(&ward()), Err(DatabaseError::WardExists { .. })));
    assert_eq!(db.wards().unwrap(), [ward()]);
    assert_eq!(db.tip(&ward()).unwrap(), Tip::start());
    assert_eq!(db.chain(&ward(), DEVICE).unwrap(), ChainHead::EMPTY);
    assert_eq!(db.counter(&ward(), Counter::Birth(2026)).unwrap(), 0);
    assert_eq!(db.log(&ward(), 0, 10, 1000).unwrap(), []);
}

fn what_is_committed_is_read_back(db: &dyn Database) {
    let chain = ChainHead { next: 3, hash: Hash([3; 32]) };
    let key = RecordKey::ChildCitizenId("001326000017".to_owned());
    let record = Record::Holder(CaseId([6; 16]));
    let act = RecordKey::Act(tannha_domain::ids::ActId([8; 16]));
    let act_record = Record::Act(ActRecord { seq: 1, set_aside: None, seen_to: None });
    let code = CodeRow {
        hash: Hash([7; 32]),
        officer: OfficerId::parse("hanh").unwrap(),
        expires_at: Moment::from_utc_ms(1),
        used_by: None,
    };
    let mut first = change(0, (1..=3).map(|seq| line(seq, 50)).collect());
    first.links.insert((DEVICE, 2), Hash([3; 32]));
    first.chains.insert(DEVICE, chain);
    first.records.insert(key.clone(), record.clone());
    first.records.insert(act.clone(), act_record.clone());
    first.counters.insert(Counter::Birth(2026), 41);
    first.codes.push(code.clone());
    db.commit(&ward(), first.clone()).unwrap();

    assert_eq!(db.tip(&ward()).unwrap(), first.tip);
    assert_eq!(db.seq_of(&ward(), &Hash([2; 32])).unwrap(), Some(2));
    assert_eq!(db.seq_of(&ward(), &Hash([99; 32])).unwrap(), None);
    assert_eq!(db.link(&ward(), DEVICE, 2).unwrap(), Some(Hash([3; 32])));
    assert_eq!(db.link(&ward(), DEVICE, 3).unwrap(), None);
    assert_eq!(db.chain(&ward(), DEVICE).unwrap(), chain);
    assert_eq!(db.record(&ward(), &key).unwrap(), Some(record));
    assert_eq!(db.record(&ward(), &act).unwrap(), Some(act_record));
    assert_eq!(db.counter(&ward(), Counter::Birth(2026)).unwrap(), 41);
    assert_eq!(db.counter(&ward(), Counter::Letter(2026)).unwrap(), 0);
    assert_eq!(db.codes(&ward()).unwrap(), std::slice::from_ref(&code));

    let mut second = change(3, Vec::new());
    let used = CodeRow { used_by: Some((PublicKey([1; 32]), PublicKey([2; 32]))), ..code };
    second.codes.push(used.clone());
    db.commit(&ward(), second).unwrap();
    assert_eq!(db.codes(&ward()).unwrap(), [used]);
}

fn a_change_from_another_end_is_refused_whole(db: &dyn Database) {
    let mut late = change(2, vec![line(77, 50)]);
    late.counters.insert(Counter::Birth(2026), 99);
    assert!(matches!(db.commit(&ward(), late), Err(DatabaseError::MovedOn { .. })));
    assert_eq!(db.tip(&ward()).unwrap().cursor.seq, 3);
    assert_eq!(db.seq_of(&ward(), &Hash([77; 32])).unwrap(), None);
    assert_eq!(db.counter(&ward(), Counter::Birth(2026)).unwrap(), 41);
}

fn the_log_is_read_in_bounded_pieces(db: &dyn Database) {
    let big = (4..=6).map(|seq| line(seq, 10_000)).collect();
    db.commit(&ward(), change(3, big)).unwrap();
    let seqs = |after, entries, bytes| -> Vec<u8> {
        let log = db.log(&ward(), after, entries, bytes).unwrap();
        log.iter().map(|logged| logged.entry.bytes[0]).collect()
    };
    assert_eq!(seqs(0, 100, 1_000_000), [1, 2, 3, 4, 5, 6]);
    assert_eq!(seqs(1, 2, 1_000_000), [2, 3]);
    assert_eq!(seqs(3, 100, 25_000), [4, 5]);
    assert_eq!(seqs(3, 100, 0), [4], "one entry always, or a pull would never move");
    assert_eq!(seqs(6, 100, 1_000_000), [] as [u8; 0]);
    assert_eq!(seqs(u64::MAX, 100, 1_000_000), [] as [u8; 0]);
    assert_eq!(seqs(0, 0, 1_000_000), [] as [u8; 0]);
}

fn wards_do_not_see_each_other(db: &dyn Database) {
    let other = WardId::parse("00595").unwrap();
    db.add_ward(&other).unwrap();
    assert_eq!(db.tip(&other).unwrap(), Tip::start());
    assert_eq!(db.counter(&other, Counter::Birth(2026)).unwrap(), 0);
    assert_eq!(db.wards().unwrap(), [ward(), other]);
}

#[test]
fn the_database_in_memory_conforms() {
    conforms(&MemoryDatabase::default());
}

#[test]
fn the_embedded_database_conforms_and_is_the_same_after_reopening() {
    let dir = tempfile::tempdir().unwrap();
    let db = EmbeddedDatabase::open(dir.path(), &[5; 32]).unwrap();
    conforms(&db);
    let before = db.log(&ward(), 0, 100, 1_000_000).unwrap();
    drop(db);
    let db = EmbeddedDatabase::open(dir.path(), &[5; 32]).unwrap();
    assert_eq!(db.log(&ward(), 0, 100, 1_000_000).unwrap(), before);
    assert_eq!(db.wards().unwrap().len(), 2);
}

#[test]
fn another_key_does_not_open_the_embedded_database() {
    let dir = tempfile::tempdir().unwrap();
    EmbeddedDatabase::open(dir.path(), &[5; 32]).unwrap().add_ward(&ward()).unwrap();
    let error = EmbeddedDatabase::open(dir.path(), &[6; 32]).unwrap_err();
    let DatabaseError::InWard { ward: named, source: StoreError::WrongKey } = error else {
        panic!("{error:?}");
    };
    assert_eq!(named, ward());
}

#[test]
fn no_identity_number_stands_in_a_key_on_disk() {
    let dir = tempfile::tempdir().unwrap();
    let db = EmbeddedDatabase::open(dir.path(), &[5; 32]).unwrap();
    db.add_ward(&ward()).unwrap();
    let mut first = change(0, vec![line(1, 50)]);
    let number = "001326000017";
    first
        .records
        .insert(RecordKey::ChildCitizenId(number.to_owned()), Record::Holder(CaseId([6; 16])));
    db.commit(&ward(), first).unwrap();
    drop(db);
    let mut files = vec![dir.path().to_owned()];
    let mut seen = 0;
    while let Some(path) = files.pop() {
        if path.is_dir() {
            files.extend(std::fs::read_dir(path).unwrap().map(|found| found.unwrap().path()));
        } else {
            let bytes = std::fs::read(&path).unwrap();
            seen += bytes.len();
            assert!(!bytes.windows(number.len()).any(|found| found == number.as_bytes()));
        }
    }
    assert!(seen > 0);
}
