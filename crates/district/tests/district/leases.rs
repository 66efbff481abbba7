//! Leases of mã hồ sơ, and two protocols side by side.

use std::sync::atomic::Ordering::Relaxed;

use chrono::NaiveDate;
use ed25519_dalek::Signer as _;
use tannha_domain::{
    ids::{DeviceId, Signature},
    log::{CodeState, DayCodes, Record, RecordKey, Shelf as _},
    time::Date,
};
use tannha_sync::{
    Local as _, Refusal, Remote as _, SyncRequest, SyncResponse, Want, pass,
    wire::{Ask, Signed},
};

use crate::laptop::{Laptop, district, key, ward};

fn day(of_month: u32) -> Date {
    Date(NaiveDate::from_ymd_opt(2026, 11, of_month).unwrap())
}

fn codes(laptop: &Laptop, day: Date) -> DayCodes {
    let Ok(found) = laptop.shelf.load(&RecordKey::Codes(day));
    match found {
        Some(Record::Codes(codes)) => codes,
        _ => DayCodes::default(),
    }
}

#[test]
fn each_laptop_gets_a_block_of_its_own_for_each_day_and_asking_again_gets_no_more() {
    let (district, _) = district();
    let mut first = Laptop::at(&district, "hanh", (1, 2));
    let mut second = Laptop::at(&district, "hanh", (3, 4));
    for laptop in [&mut first, &mut second] {
        laptop.codes_for = vec![day(23), day(24)];
        pass(laptop, &district).unwrap();
        pass(laptop, &district).unwrap();
    }
    pass(&mut first, &district).unwrap();
    for at in [day(23), day(24)] {
        let codes = codes(&first, at);
        assert_eq!(
            codes.left(first.enrolled.device).collect::<Vec<_>>(),
            (1..=20).collect::<Vec<_>>()
        );
        assert_eq!(
            codes.left(second.enrolled.device).collect::<Vec<_>>(),
            (21..=40).collect::<Vec<_>>()
        );
        // whom the district gives a code by itself comes after them
        assert_eq!(codes.state(41, |_| true), CodeState::Free);
    }
}

#[test]
fn a_clock_that_is_a_year_off_gets_no_lease_for_its_days() {
    let (district, time) = district();
    let mut laptop = Laptop::at(&district, "hanh", (1, 2));
    laptop.codes_for = vec![day(23)];
    time.fetch_add(365 * 24 * 3_600_000, Relaxed);
    pass(&mut laptop, &district).unwrap();
    assert_eq!(codes(&laptop, day(23)), DayCodes::default());
}

#[test]
fn a_revoked_laptops_numbers_are_void_and_the_sums_add_up() {
    let (district, _) = district();
    let mut gone = Laptop::at(&district, "hanh", (1, 2));
    gone.codes_for = vec![day(23)];
    pass(&mut gone, &district).unwrap();
    district.revoke_device(&ward(), gone.enrolled.device, "mất máy").unwrap();
    let mut other = Laptop::at(&district, "hanh", (3, 4));
    other.codes_for = vec![day(23)];
    pass(&mut other, &district).unwrap();
    let works = |device: DeviceId| {
        let Ok(found) = other.shelf.load(&RecordKey::Device(device));
        matches!(found, Some(Record::Device(device)) if !device.revoked)
    };
    let codes = codes(&other, day(23));
    let sums = codes.sums(works);
    assert_eq!((sums.used, sums.leased, sums.void), (0, 20, 20));
    assert_eq!(codes.state(7, works), CodeState::Void);
}

/// A question as a laptop of that protocol would ask it.
fn question(laptop: &Laptop, protocol: u16, more: Option<Ask>) -> Vec<u8> {
    let request = SyncRequest {
        protocol,
        ward: ward(),
        device: laptop.enrolled.device,
        cursor: laptop.cursor().unwrap(),
        chain: laptop.chain().unwrap(),
        entries: laptop.outbox(0, usize::MAX, usize::MAX).unwrap(),
        digest: None,
        device_time: laptop.now(),
        want: Want { entries: 1000, bytes: 1 << 20 },
        more,
    };
    let sign = |bytes: &[u8]| Signature(key(1).sign(bytes).to_bytes());
    Signed::new(&request, sign).unwrap().pack(protocol).unwrap()
}

#[test]
fn a_laptop_of_protocol_1_is_answered_in_it_and_told_nothing_that_it_does_not_know() {
    let (district, _) = district();
    let mut laptop = Laptop::at(&district, "hanh", (1, 2));
    laptop.receive();
    let answer = district.sync(&question(&laptop, 1, None)).unwrap();
    let (protocol, signed) = Signed::unpack(&answer).unwrap();
    let response = signed.open::<SyncResponse>(&district.key()).unwrap();
    assert_eq!((protocol, response.refusal), (1, None));
    assert_eq!(response.ack.count, 1, "its push is taken");
    assert_eq!((response.common, response.taken_back), (None, None));
    let answer = district.sync(&question(&laptop, 2, Some(Ask::default()))).unwrap();
    let (protocol, signed) = Signed::unpack(&answer).unwrap();
    let response = signed.open::<SyncResponse>(&district.key()).unwrap();
    assert_eq!((protocol, response.taken_back), (2, Some(0)));
}

#[test]
fn a_protocol_from_the_future_is_told_which_one_is_known() {
    let (district, _) = district();
    let laptop = Laptop::at(&district, "hanh", (1, 2));
    let mut future = question(&laptop, 2, None);
    future[5] = 3;
    let (_, signed) = Signed::unpack(&district.sync(&future).unwrap()).unwrap();
    let response = signed.open::<SyncResponse>(&district.key()).unwrap();
    assert_eq!(response.refusal, Some(Refusal::ProtocolTooNew { known: 2 }));
}
