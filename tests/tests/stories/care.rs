//! A laptop that is lost, damaged, backed up and begun again, and what had no effect seen to.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use tannha_app::{
    Office, OfficeError,
    mend::{self, AtTheDoor, Next},
    upkeep::{self, Care},
};
use tannha_domain::{
    case::{CaseEvent, Field, Settlement},
    ids::{CaseId, DraftId},
};
use tannha_store::{Finding, Position, Schedule};
use tannha_sync::Because;

use super::office::{Ward, fill, record};

/// Upkeep at every look, and a journal that is pruned whenever it may be.
const EAGER: Care = Care { schedule: Schedule { every_s: 0, ..Schedule::OFFICE }, heavy_bytes: 0 };

fn receive(office: &Office, child: &str) -> CaseId {
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(office, draft);
    office.set_field(draft, "child.name", child).unwrap();
    office.receive(draft, true).unwrap().0
}

fn half_a_draft(office: &Office) -> DraftId {
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    office.set_field(draft, "child.name", "Nguyễn Dở Dang").unwrap();
    draft
}

fn typed(office: &Office, draft: DraftId) -> String {
    office.draft(draft).unwrap().typed.get(&Field::ChildName).cloned().unwrap_or_default()
}

fn children(office: &Office) -> Vec<String> {
    let mut names = Vec::new();
    let see = |state: &tannha_domain::case::CaseState| {
        names.push(state.value(Field::ChildName).to_owned());
    };
    office.ledger().each_case(see).unwrap();
    names.sort();
    names
}

/// What lies in a directory, byte by byte.
fn bytes_in(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut rooms = vec![dir.to_owned()];
    while let Some(room) = rooms.pop() {
        for entry in fs::read_dir(room).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                rooms.push(path);
            } else {
                found.insert(path.clone(), fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// The laptop's own files are gone, down to those that say who can unlock it.
fn destroy(laptop: &Path) {
    for part in ["view", "journal", "derived"] {
        let _ = fs::remove_dir_all(laptop.join(part));
    }
    for file in ["slots", "slots.copy", "mark"] {
        let _ = fs::write(laptop.join(file), b"");
    }
}

#[test]
fn a_destroyed_laptop_comes_back_from_the_stick_with_what_was_pending_and_each_act_counts_once() {
    let ward = Ward::new();
    let (office, other) = (ward.laptop("hanh"), ward.laptop("hung"));
    let (laptop, stick) = (ward.place("hanh"), ward.stick());
    upkeep::add_place(&laptop, &stick).unwrap();
    receive(&office, "Nguyễn Đã Gửi");
    ward.sync(&office);
    ward.clock.pass_min(300);
    receive(&office, "Nguyễn Đang Chờ");
    let draft = half_a_draft(&office);
    let done = office.upkeep(&laptop, Care::OFFICE);
    assert_eq!(done.taken, 2, "here and on the stick: {done:?}");
    assert!(done.places.iter().all(|kept| !kept.lacks && kept.failure.is_none()));
    assert_eq!(office.upkeep(&laptop, Care::OFFICE).taken, 0, "nothing is due");
    // What comes after the backup reaches the district, so that the stick is an old image.
    receive(&office, "Nguyễn Sau Sao Lưu");
    assert!(office.backups_kept(&laptop).iter().all(|kept| kept.lacks));
    ward.sync(&office);
    drop(office);

    destroy(&laptop);
    fs::remove_dir_all(laptop.join("backups")).unwrap();
    assert!(matches!(mend::at_the_door(&laptop).unwrap(), AtTheDoor::Damaged(_)));
    let found = mend::backups_found(&laptop, &[]);
    assert_eq!(found.len(), 1, "the note of the places is beside the store");
    assert!(found[0].starts_with(&stick));
    mend::restore(&found[0], &laptop, Ward::key("hanh")).unwrap();

    let office = ward.reopen("hanh");
    assert_eq!(typed(&office, draft), "Nguyễn Dở Dang");
    assert!(office.ledger().pending().unwrap() > 0);
    let report = ward.pass(&office);
    assert_eq!(report.succeeded_because, Some(Because::RolledBack));
    assert!(office.ledger().last_sync().unwrap().unusual.unwrap().identity.is_some());
    assert_eq!(office.ledger().pending().unwrap(), 0);
    ward.sync(&other);
    let all = ["Nguyễn Sau Sao Lưu", "Nguyễn Đang Chờ", "Nguyễn Đã Gửi"];
    assert_eq!(children(&office), all);
    assert_eq!(children(&other), all);
    assert_eq!(typed(&office, draft), "Nguyễn Dở Dang");
}

#[test]
fn a_destroyed_laptop_without_a_backup_gets_the_ward_from_the_district_and_is_told_what_is_lost() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let laptop = ward.place("hanh");
    ward.clock.set("2026-11-20T10:00:00+07:00");
    receive(&office, "Nguyễn Đã Gửi");
    ward.sync(&office);
    ward.clock.set("2026-11-20T15:00:00+07:00");
    receive(&office, "Nguyễn Chưa Gửi");
    drop(office);
    destroy(&laptop);
    let Ok(AtTheDoor::Damaged(shut)) = mend::at_the_door(&laptop) else { panic!("it is damaged") };
    assert_eq!(mend::shut(&shut).todo.code, "damage-do-begin-again");

    let (office, began) = ward.begin_again("hanh");
    assert_eq!(children(&office), ["Nguyễn Đã Gửi"], "the accepted ward is back");
    let last = began.last_arrived.as_ref().unwrap();
    assert!(last.happened_at.rfc3339().starts_with("2026-11-20T10:00:0"), "{last:?}");
    let told = began.words();
    assert_eq!(told.code, "damage-began-again");
    assert!(told.params.contains(&("when", "10:00 20/11/2026".to_owned())), "{told:?}");
    assert!(laptop.join(began.set_aside.unwrap()).join("slots").exists(), "nothing is removed");
    receive(&office, "Nguyễn Chưa Gửi");
    ward.sync(&office);
    assert_eq!(children(&office), ["Nguyễn Chưa Gửi", "Nguyễn Đã Gửi"]);
}

#[test]
fn a_loss_is_named_and_accepted_before_anything_is_touched_and_the_district_gives_its_part_back() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let (laptop, key) = (ward.place("hanh"), Ward::key("hanh"));
    receive(&office, "Nguyễn Sớm");
    let early = office.ledger().store().position();
    receive(&office, "Nguyễn Muộn");
    ward.sync(&office);
    let end = office.ledger().store().position();
    drop(office);
    // The journal's end is gone, and with it the tables.
    cut_after(&laptop, early);
    fs::remove_dir_all(laptop.join("view")).unwrap();

    let damage = mend::examine(&laptop, key, &[]).unwrap();
    assert_eq!(damage.next, Next::FindBackup);
    let lost = damage.examination.lost.unwrap();
    assert_eq!((lost.first, lost.last), (early.0 + 1, end.0));
    assert!(matches!(damage.examination.fault, Some(Finding::Fault { .. })));
    assert_eq!(damage.words().safe.code, "damage-safe-part");
    let before = bytes_in(&laptop);
    for accepted in [None, Some(tannha_store::Loss { first: lost.first, last: lost.last - 1 })] {
        let refused = mend::repair(&laptop, key, &[], accepted).unwrap_err();
        assert!(matches!(refused, OfficeError::WouldLose { loss } if loss == lost), "{refused:?}");
    }
    assert_eq!(bytes_in(&laptop), before, "nothing was touched");

    let report = mend::repair(&laptop, key, &[], Some(lost)).unwrap();
    assert_eq!(report.lost, Some(lost));
    let office = ward.reopen("hanh");
    assert_eq!(children(&office), ["Nguyễn Sớm"]);
    let report = ward.pass(&office);
    assert!(report.received > 0 && report.succeeded_because.is_some(), "{report:?}");
    assert_eq!(children(&office), ["Nguyễn Muộn", "Nguyễn Sớm"], "the district had it");
}

/// Cuts the laptop's journal after a commit.
fn cut_after(laptop: &Path, position: Position) {
    let journal = fs::read_dir(laptop.join("journal")).unwrap().next().unwrap().unwrap().path();
    let whole = fs::read(&journal).unwrap();
    // A frame begins with a word, its length and its sequence; the one after `position` is looked for.
    let next = (position.0 + 1).to_le_bytes();
    let at = (0..whole.len() - 8).find(|at| whole[*at..*at + 8] == next).unwrap();
    fs::write(&journal, &whole[..at - 8]).unwrap();
}

#[test]
fn a_pruned_journal_keeps_every_frame_that_waits_for_its_receipt_and_drafts_survive() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let laptop = ward.place("hanh");
    receive(&office, "Nguyễn Đã Gửi");
    ward.sync(&office);
    receive(&office, "Nguyễn Đang Chờ");
    let waits_from = office.ledger().receipted().unwrap().0 + 1;
    let draft = half_a_draft(&office);
    let mut pruned = None;
    for _ in 0..4 {
        ward.clock.pass_min(1);
        half_a_draft(&office);
        let done = office.upkeep(&laptop, EAGER);
        assert!(done.failure.is_none(), "{done:?}");
        pruned = done.pruned.or(pruned);
    }
    let pruned = pruned.unwrap();
    assert!(pruned.floor < waits_from, "{pruned:?}, and {waits_from} waits");
    ward.sync(&office);
    assert!(office.ledger().receipted().unwrap().0 > waits_from);
    for _ in 0..3 {
        ward.clock.pass_min(1);
        half_a_draft(&office);
        assert!(office.upkeep(&laptop, EAGER).failure.is_none());
    }
    let first = fs::read_dir(laptop.join("journal")).unwrap();
    let names: Vec<String> =
        first.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    assert!(names.iter().any(|name| name.ends_with(".base")), "{names:?}");
    receive(&office, "Nguyễn Mới Nhất");
    drop(office);

    // Tables gone and the base unreadable: backup and the frames that stayed bring all back.
    fs::remove_dir_all(laptop.join("view")).unwrap();
    for name in names.iter().filter(|name| name.ends_with(".base")) {
        let base = laptop.join("journal").join(name);
        let mut bytes = fs::read(&base).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 0x40;
        fs::write(&base, bytes).unwrap();
    }
    let damage = mend::examine(&laptop, Ward::key("hanh"), &[]).unwrap();
    assert_eq!(damage.next, Next::Repair, "{damage:?}");
    mend::repair(&laptop, Ward::key("hanh"), &[], None).unwrap();
    let office = ward.reopen("hanh");
    assert_eq!(typed(&office, draft), "Nguyễn Dở Dang");
    ward.sync(&office);
    assert_eq!(children(&office), ["Nguyễn Mới Nhất", "Nguyễn Đang Chờ", "Nguyễn Đã Gửi"]);
}

#[test]
fn a_place_that_takes_no_backup_is_told_of_and_stops_nothing() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let (laptop, stick) = (ward.place("hanh"), ward.stick());
    upkeep::add_place(&laptop, &stick).unwrap();
    assert!(matches!(
        upkeep::add_place(&laptop, &laptop.join("backups")),
        Err(OfficeError::NoSuchPlace)
    ));
    fs::write(laptop.join("backups"), b"a file stands in the way").unwrap();
    let done = office.upkeep(&laptop, Care::OFFICE);
    assert_eq!(done.taken, 1, "the stick has one");
    assert!(done.places[0].failure.is_some() && done.places[1].failure.is_none());
    receive(&office, "Nguyễn Vẫn Lưu");
    fs::remove_dir_all(&stick).unwrap();
    let away = office.backups_kept(&laptop);
    assert!(!away[1].there && away[1].place.dir == stick);
    let done = office.upkeep(&laptop, EAGER);
    assert!(done.places[1].failure.is_none() && !stick.exists(), "nothing is made where it was");
    upkeep::remove_place(&laptop, &stick).unwrap();
    assert_eq!(upkeep::places(&laptop).len(), 1);
}

#[test]
fn what_had_no_effect_is_seen_to_once_and_the_count_goes_down_on_every_laptop() {
    let ward = Ward::new();
    let (first, second) = (ward.laptop("hanh"), ward.laptop("hung"));
    let case = receive(&first, "Nguyễn Minh Khang");
    ward.sync(&first);
    ward.sync(&second);
    record(&first, case, CaseEvent::Verified);
    record(&second, case, CaseEvent::Verified);
    ward.sync(&first);
    ward.sync(&second);
    ward.sync(&first);
    let task = second.set_aside().unwrap()[0].1.act.id;
    assert_eq!(first.set_aside().unwrap().len(), 1);
    let note = Some("chị Hạnh đã kiểm tra rồi".to_owned());
    second.see_to(task, Settlement::NotNeeded, note).unwrap();
    assert!(second.set_aside().unwrap().is_empty(), "at once, with no network");
    let again = second.see_to(task, Settlement::Told, None).unwrap_err();
    assert!(matches!(again, OfficeError::NothingToSeeTo));
    // Somebody else sees to it too, before they hear of it.
    first.see_to(task, Settlement::Told, None).unwrap();
    ward.sync(&second);
    ward.sync(&first);
    ward.sync(&second);
    for office in [&first, &second] {
        assert!(office.set_aside().unwrap().is_empty());
        let (of, line, seen) = office.seen_to(10).unwrap().remove(0);
        assert_eq!((of, line.act.id), (Some(case), task));
        assert_eq!((seen.officer.as_str(), seen.how), ("hung", Settlement::NotNeeded));
        assert_eq!(seen.note.as_deref(), Some("chị Hạnh đã kiểm tra rồi"));
        assert_eq!(office.seen_to(10).unwrap().len(), 1);
    }
}
