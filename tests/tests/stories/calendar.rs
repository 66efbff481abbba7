//! The district publishes a year of the calendar: what is promised from then on goes by it.

use serde_json::{Value, json};
use tannha_api::{Answer, dispatch};
use tannha_app::Office;
use tannha_domain::{calendar::YearVersion, case::CaseEvent, ids::CaseId};

use super::office::{Ward, fill, record};

/// The year that docs/calendar.md shows: 02/01/2027 is worked, 04/01/2027 is off.
const SAMPLE: &str = include_str!("../../../docs/calendar/lich-2027-mau.json");

fn receive(office: &Office) -> CaseId {
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(office, draft);
    office.receive(draft, true).unwrap().0
}

fn promised(office: &Office, case: CaseId) -> (String, bool, u32) {
    let promise = office.case(case).unwrap().promise;
    let of_2027 = |mark: &&YearVersion| mark.year == 2027;
    let version = promise.calendar_version.iter().find(of_2027).map_or(0, |mark| mark.version);
    (promise.promised.rfc3339(), promise.provisional, version)
}

fn version(number: u32) -> String {
    let mut year: Value = serde_json::from_str(SAMPLE).unwrap();
    year["version"] = json!(number);
    year.to_string()
}

#[test]
fn a_published_year_binds_the_next_dossier_and_no_dossier_that_was_received() {
    let ward = Ward::new();
    let (office, other) = (ward.laptop("hanh"), ward.laptop("hung"));
    // 29/12/2026 is a Tuesday; three working days run into the year that is a forecast.
    ward.clock.set("2026-12-29T10:00:00+07:00");
    let before = receive(&office);
    let forecast = ("2027-01-04T17:00:00+07:00".to_owned(), true, 1);
    assert_eq!(promised(&office, before), forecast);
    ward.publish_year(SAMPLE);

    // At a kitchen table, with no network, nothing is known of it yet.
    ward.clock.set("2026-12-29T11:00:00+07:00");
    let offline = receive(&office);
    assert_eq!(promised(&office, offline), forecast);

    ward.sync(&office);
    ward.clock.set("2026-12-29T14:00:00+07:00");
    let after = receive(&office);
    // 30/12, 31/12, and the Saturday 02/01 that is worked.
    let final_date = ("2027-01-02T17:00:00+07:00".to_owned(), false, 2);
    assert_eq!(promised(&office, after), final_date);
    ward.clock.set("2026-12-30T09:00:00+07:00");
    let next_day = receive(&office);
    // 31/12, 02/01, not Monday 04/01, which is off for it, but Tuesday 05/01.
    assert_eq!(promised(&office, next_day).0, "2027-01-05T17:00:00+07:00");

    // Each is explained by the calendar that it was reckoned with.
    let days = |case| {
        let explained = office.explain(&office.case(case).unwrap().promise).unwrap();
        let counted = explained.days.into_iter().filter(|day| day.ordinal.is_some());
        counted.map(|day| day.date.to_string()).collect::<Vec<_>>()
    };
    assert!(days(after).contains(&"2027-01-02".to_owned()));
    assert!(!days(before).contains(&"2027-01-02".to_owned()));
    assert!(days(before).contains(&"2027-01-04".to_owned()));

    // Another laptop takes all in alike; a supplement goes by the calendar of the day it came.
    ward.sync(&office);
    ward.sync(&other);
    for case in [before, offline, after, next_day] {
        assert_eq!(promised(&other, case), promised(&office, case));
    }
    record(
        &other,
        before,
        CaseEvent::SupplementRequested {
            what: "Giấy chứng sinh".into(),
            why: "Bản chụp bị mờ".into(),
        },
    );
    ward.clock.set("2026-12-30T14:00:00+07:00");
    other.receive_supplement(before, None).unwrap();
    assert_eq!(promised(&other, before), ("2027-01-05T17:00:00+07:00".to_owned(), false, 2));
    ward.sync(&other);
    assert!(other.set_aside().unwrap().is_empty());

    // The laptop is closed and opened: the year is there.
    drop(office);
    let office = ward.reopen("hanh");
    assert!(!office.calendar().unwrap().is_working("2027-01-04".parse().unwrap()));
}

#[test]
fn a_later_version_takes_the_place_of_the_one_before_and_an_unpublished_year_is_a_forecast() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-12-30T10:00:00+07:00");
    ward.publish_year(SAMPLE);
    let mut third: Value = serde_json::from_str(&version(3)).unwrap();
    third["days"].as_array_mut().unwrap().retain(|day| {
        let date = day["date"].as_str().unwrap();
        date != "2027-01-02" && date != "2027-01-04"
    });
    ward.publish_year(&third.to_string());
    ward.sync(&office);
    let case = receive(&office);
    assert_eq!(promised(&office, case), ("2027-01-05T17:00:00+07:00".to_owned(), false, 3));

    // Nobody has published 2028.
    ward.clock.set("2027-12-30T10:00:00+07:00");
    let case = receive(&office);
    assert!(office.case(case).unwrap().promise.provisional);

    // The sync page says which calendar the laptop reckons with.
    drop(office);
    ward.clock.set("2026-12-31T10:00:00+07:00");
    let window = ward.window("hanh");
    let Answer::Json(said) = dispatch(&window, "sync.view", "{}").unwrap() else {
        panic!("a record")
    };
    let said: Value = serde_json::from_str(&said).unwrap();
    let years = said["value"]["years"].as_array().unwrap();
    let line = |at: usize| (&years[at]["year"], &years[at]["standing"], &years[at]["version"]);
    assert_eq!(line(0), (&json!(2026), &json!("built-in"), &json!(1)));
    assert_eq!(line(1), (&json!(2027), &json!("published"), &json!(3)));
}
