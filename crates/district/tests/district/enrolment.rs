//! One-time codes: once, in time, for one officer.

use std::sync::atomic::Ordering::Relaxed;

use tannha_district::{CODE_VALID_MIN, DistrictError};
use tannha_domain::{ids::OfficerId, ward::Role};
use tannha_sync::{SyncError, pass};

use crate::laptop::{Laptop, district, enrol, key, officer, public, ward};

fn hanh() -> OfficerId {
    OfficerId::parse("hanh").unwrap()
}

#[test]
fn a_laptop_enrols_and_finds_its_ward_by_the_first_pass() {
    let (district, _) = district();
    let mut laptop = Laptop::at(&district, "hanh", (1, 2));
    assert_eq!(laptop.enrolled.officer, officer("hanh", Role::Registrar));
    let report = pass(&mut laptop, &district).unwrap();
    // settings, the district as officer, device and key; hanh; the laptop, her key on it
    assert_eq!((report.received, report.sent, report.rounds), (7, 0, 1));
    assert_eq!(report.skew_ms, 90_000, "the laptop's clock is a minute and a half ahead");
    assert_eq!(district.laptops(&ward()).unwrap()[0].key, public(&key(1)));
}

#[test]
fn a_code_is_good_once_but_the_same_laptop_may_ask_again() {
    let (district, _) = district();
    let code = district.enrol_code(&ward(), &hanh()).unwrap().to_string();
    let first = enrol(&district, district.key(), &code, (1, 2)).unwrap();
    let entries = district.pulse().unwrap()[0].entries;
    assert_eq!(enrol(&district, district.key(), &code, (1, 2)).unwrap(), first);
    assert_eq!(district.pulse().unwrap()[0].entries, entries, "nothing is written twice");
    let other = enrol(&district, district.key(), &code, (3, 4)).unwrap_err();
    assert_eq!(other.code(), "enrol-code-stale");
}

#[test]
fn a_code_past_its_time_is_stale_and_one_never_given_is_unknown() {
    let (district, time) = district();
    let code = district.enrol_code(&ward(), &hanh()).unwrap().to_string();
    time.fetch_add(CODE_VALID_MIN * 60_000, Relaxed);
    let stale = enrol(&district, district.key(), &code, (1, 2)).unwrap_err();
    assert_eq!(stale.code(), "enrol-code-stale");
    for never in ["00592-0000-0000-0000", "00595-0000-0000-0000", "hôm qua", ""] {
        let unknown = enrol(&district, district.key(), never, (1, 2)).unwrap_err();
        assert_eq!(unknown.code(), "enrol-code-unknown", "{never}");
    }
}

#[test]
fn a_second_officer_on_a_laptop_gets_a_key_and_no_second_laptop() {
    let (district, _) = district();
    district.add_officer(&ward(), officer("lan", Role::Leader)).unwrap();
    let hanh = Laptop::at(&district, "hanh", (1, 2));
    let lan = Laptop::at(&district, "lan", (1, 3));
    assert_eq!(hanh.enrolled.device, lan.enrolled.device);
    assert_eq!(district.laptops(&ward()).unwrap().len(), 1);
}

#[test]
fn a_revoked_officer_gets_no_code_and_cannot_use_an_old_one() {
    let (district, _) = district();
    let code = district.enrol_code(&ward(), &hanh()).unwrap().to_string();
    district.revoke_officer(&ward(), &hanh()).unwrap();
    assert!(matches!(
        district.enrol_code(&ward(), &hanh()),
        Err(DistrictError::OfficerRevoked { .. })
    ));
    let error = enrol(&district, district.key(), &code, (1, 2)).unwrap_err();
    assert_eq!(error.code(), "officer-revoked");
}

#[test]
fn another_district_than_the_tickets_is_not_trusted() {
    let (district, _) = district();
    let code = district.enrol_code(&ward(), &hanh()).unwrap().to_string();
    let error = enrol(&district, public(&key(99)), &code, (1, 2)).unwrap_err();
    assert!(matches!(error, SyncError::OtherDistrict));
}
