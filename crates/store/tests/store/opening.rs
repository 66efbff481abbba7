//! Who gets in, who does not, and what each is told.

use std::fs;

use tannha_store::{Cost, NewOfficer, Secret32, Setup, Store, StoreError, Unlock};
use x25519_dalek::{PublicKey, StaticSecret};

use crate::common::{CASES, MAU, PASSPHRASE, laptop, officer, put};

fn code(result: Result<Store, StoreError>) -> &'static str {
    result.map_or_else(|e| e.code(), |_| "opened")
}

#[test]
fn a_wrong_passphrase_or_an_unknown_officer_is_told_so_and_nothing_is_lost() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::create(home.path(), laptop()).unwrap();
    store.commit(put(CASES, b"k", b"v")).unwrap();
    drop(store);
    let unlock =
        |officer, passphrase| Store::open(home.path(), Unlock::Officer { officer, passphrase });
    assert_eq!(code(unlock("mau", "cay da ben nuoc san dinh")), "store-wrong-passphrase");
    assert_eq!(code(unlock("chua-co", PASSPHRASE)), "store-no-such-officer");
    assert_eq!(code(Store::open(home.path(), Unlock::KeyFile(&[0; 32]))), "store-no-such-officer");
    let store = unlock("mau", PASSPHRASE).unwrap();
    assert_eq!(store.get(CASES, b"k").unwrap(), Some(b"v".to_vec()));
    assert_eq!(store.signing_seed(), Some(&Secret32::new([5; 32])));
    assert_eq!(store.officer(), Some("mau"));
}

#[test]
fn a_passphrase_typed_in_another_unicode_form_opens() {
    use unicode_normalization::UnicodeNormalization;
    let home = tempfile::tempdir().unwrap();
    drop(Store::create(home.path(), laptop()).unwrap());
    let decomposed: String = PASSPHRASE.nfd().collect();
    assert_ne!(decomposed, PASSPHRASE);
    let unlock = Unlock::Officer { officer: "mau", passphrase: &decomposed };
    assert!(Store::open(home.path(), unlock).is_ok());
}

#[test]
fn a_store_opened_twice_says_that_it_is_open() {
    let home = tempfile::tempdir().unwrap();
    let first = Store::create(home.path(), laptop()).unwrap();
    assert_eq!(code(Store::open(home.path(), MAU)), "store-already-open");
    assert_eq!(code(Store::create(home.path(), laptop())), "store-already-open");
    first.commit(put(CASES, b"k", b"v")).unwrap();
    drop(first);
    assert_eq!(code(Store::create(home.path(), laptop())), "store-already-exists");
    assert_eq!(code(Store::open(home.path(), MAU)), "opened");
}

#[test]
fn an_empty_or_absent_directory_is_no_store() {
    let home = tempfile::tempdir().unwrap();
    assert_eq!(code(Store::open(home.path(), MAU)), "store-not-a-store");
    let absent = home.path().join("absent");
    assert_eq!(code(Store::open(&absent, MAU)), "store-not-a-store");
    assert!(!absent.exists());
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn a_newer_format_is_refused_and_left_alone() {
    let home = tempfile::tempdir().unwrap();
    drop(Store::create(home.path(), laptop()).unwrap());
    let path = home.path().join("FORMAT");
    let text = fs::read_to_string(&path).unwrap();
    let body = text.rsplit_once(' ').unwrap().0.replacen(" 2 ", " 3 ", 1);
    let newer = format!("{body} {:08x}\n", crc32c::crc32c(body.as_bytes()));
    fs::write(&path, &newer).unwrap();
    let error = Store::open(home.path(), MAU).unwrap_err();
    assert!(matches!(error, StoreError::NewerFormat { found: 3, known: 2 }), "{error}");
    assert_eq!(fs::read_to_string(&path).unwrap(), newer);
    assert_eq!(Store::slots(home.path()).unwrap_err().code(), "store-newer-format");
}

#[test]
fn the_unlock_screen_reads_names_without_a_key() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::create(home.path(), laptop()).unwrap();
    let mut second = officer("deo", "ngõ gạch rêu phong");
    second.device_secret = Some(b"keyring");
    store.add_slot(&second).unwrap();
    drop(store);
    let slots = Store::slots(home.path()).unwrap();
    let shown: Vec<_> = slots
        .iter()
        .map(|s| (s.officer.as_str(), s.display_name.as_str(), s.needs_device_secret))
        .collect();
    assert_eq!(shown, [("mau", "Nguyễn Thị Mẫu", false), ("deo", "Nguyễn Thị Mẫu", true)]);
}

#[test]
fn each_officer_has_their_own_seed_under_the_same_master_key() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::create(home.path(), laptop()).unwrap();
    let secret = store.secret("search");
    let mut second = officer("deo", "ngõ gạch rêu phong");
    second.signing_seed = Secret32::new([6; 32]);
    second.device_secret = Some(b"keyring");
    store.add_slot(&second).unwrap();
    assert_eq!(store.add_slot(&second).unwrap_err().code(), "store-officer-exists");
    store.commit(put(CASES, b"k", b"v")).unwrap();
    drop(store);
    let without = Unlock::Officer { officer: "deo", passphrase: "ngõ gạch rêu phong" };
    assert_eq!(code(Store::open(home.path(), without)), "store-wrong-passphrase");
    let with = Unlock::OfficerOnDevice {
        officer: "deo",
        passphrase: "ngõ gạch rêu phong",
        device_secret: b"keyring",
    };
    let store = Store::open(home.path(), with).unwrap();
    assert_eq!(store.signing_seed(), Some(&Secret32::new([6; 32])));
    assert_eq!(store.secret("search"), secret);
    assert_eq!(store.get(CASES, b"k").unwrap(), Some(b"v".to_vec()));
}

#[test]
fn a_changed_passphrase_keeps_the_seed_and_closes_the_old_way() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::create(home.path(), laptop()).unwrap();
    let new = || NewOfficer {
        signing_seed: Secret32::new([9; 32]),
        ..officer("mau", "trăng rằm tháng tám")
    };
    let wrong = Unlock::Officer { officer: "mau", passphrase: "sai" };
    let refused = store.change_passphrase(wrong, new()).unwrap_err();
    assert_eq!(refused.code(), "store-wrong-passphrase");
    store.change_passphrase(MAU, new()).unwrap();
    drop(store);
    assert_eq!(code(Store::open(home.path(), MAU)), "store-wrong-passphrase");
    let unlock = Unlock::Officer { officer: "mau", passphrase: "trăng rằm tháng tám" };
    let store = Store::open(home.path(), unlock).unwrap();
    assert_eq!(store.signing_seed(), Some(&Secret32::new([5; 32])));
}

#[test]
fn the_district_opens_with_its_recovery_key_and_lets_an_officer_in_again() {
    let home = tempfile::tempdir().unwrap();
    let secret = Secret32::new([77; 32]);
    let public = PublicKey::from(&StaticSecret::from([77; 32])).to_bytes();
    let store = Store::create(home.path(), laptop().recovery(public)).unwrap();
    store.commit(put(CASES, b"k", b"v")).unwrap();
    drop(store);
    let wrong = Secret32::new([78; 32]);
    assert_eq!(code(Store::open(home.path(), Unlock::Recovery(&wrong))), "store-wrong-key");
    let store = Store::open(home.path(), Unlock::Recovery(&secret)).unwrap();
    assert_eq!(store.get(CASES, b"k").unwrap(), Some(b"v".to_vec()));
    assert_eq!((store.officer(), store.signing_seed()), (None, None));
    store.remove_slot("mau").unwrap();
    store.add_slot(&officer("mau", "mật khẩu mới đặt")).unwrap();
    drop(store);
    let again = Unlock::Officer { officer: "mau", passphrase: "mật khẩu mới đặt" };
    assert_eq!(code(Store::open(home.path(), again)), "opened");
}

#[test]
fn the_last_slot_stays() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::create(home.path(), laptop()).unwrap();
    assert_eq!(store.remove_slot("mau").unwrap_err().code(), "store-last-slot");
    assert_eq!(store.remove_slot("deo").unwrap_err().code(), "store-no-such-officer");
}

#[test]
fn a_server_opens_with_its_key_file() {
    let home = tempfile::tempdir().unwrap();
    drop(Store::create(home.path(), Setup::server(&[3; 32]).ballast_bytes(0)).unwrap());
    assert_eq!(code(Store::open(home.path(), Unlock::KeyFile(&[4; 32]))), "store-wrong-key");
    assert_eq!(code(Store::open(home.path(), Unlock::KeyFile(&[3; 32]))), "opened");
    assert_eq!(code(Store::open(home.path(), MAU)), "store-no-such-officer");
}

#[test]
fn calibration_stays_between_its_bounds_and_its_slot_opens() {
    // A target that no machine meets: the minimum comes back, having been measured once.
    let cost = Cost::calibrate(1).unwrap();
    assert_eq!(cost, Cost::OWASP_MINIMUM);
    let home = tempfile::tempdir().unwrap();
    let setup = Setup::laptop(NewOfficer { cost, ..officer("mau", PASSPHRASE) }).ballast_bytes(0);
    drop(Store::create(home.path(), setup).unwrap());
    assert_eq!(code(Store::open(home.path(), MAU)), "opened");
    assert_eq!(Store::slots(home.path()).unwrap()[0].cost, cost);
}

#[test]
fn tables_held_by_another_program_are_not_taken_for_damaged() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::create(home.path(), laptop()).unwrap();
    store.commit(put(CASES, b"k", b"v")).unwrap();
    drop(store);
    let other = crate::common::open_sled(home.path());
    assert_eq!(code(Store::open(home.path(), MAU)), "store-already-open");
    drop(other);
    let store = Store::open(home.path(), MAU).unwrap();
    assert_eq!(store.opening(), &tannha_store::Opening::default());
}
