//! What the office asks of its citizens, and what they say of it.

use tannha_api::{
    Handle as _,
    types::{
        case::{CaseId as CaseOf, HandOver, ReceiverSignature, WithReason},
        intake::{DraftId, Receive},
        report::ShowReport,
        trip::{Collect, ReceiveSupplement, RecordTrip},
    },
};
use tannha_app::Office;

use super::office::{Ward, fill};

fn draft_of(office: &Office) -> DraftId {
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(office, draft);
    DraftId { draft: draft.to_string() }
}

#[test]
fn each_visit_is_counted_once_and_what_is_over_the_target_is_listed() {
    let ward = Ward::new();
    let hanh = ward.laptop("hanh");
    let draft = draft_of(&hanh).draft;
    drop(hanh);
    let host = ward.window("hanh");

    // Handed in at the counter, to be brought home: a visit all the same.
    let received = Receive { draft, not_a_duplicate: false, channel: Some("counter".into()) };
    let case = host.case_receive(received).unwrap().value.line.case;
    let trips = || host.case_show(CaseOf { case: case.clone() }).unwrap().value.trips;
    let why = || trips().made.into_iter().map(|trip| trip.why).collect::<Vec<_>>();
    assert_eq!(why(), ["hand-in"]);
    assert_eq!((trips().target, trips().over), (Some(2), false), "the catalogue's target");

    // Something is missing, and is brought to the counter.
    ward.clock.set("2026-11-17T09:00:00+07:00");
    let reason = "Giấy chứng sinh".to_owned();
    host.case_request_supplement(WithReason { case: case.clone(), reason }).unwrap();
    ward.clock.set("2026-11-18T09:00:00+07:00");
    let brought =
        |channel: &str| ReceiveSupplement { case: case.clone(), channel: Some(channel.into()) };
    assert_eq!(host.case_receive_supplement(brought("fax")).unwrap_err().code, "not-a-choice");
    host.case_receive_supplement(brought("counter")).unwrap();
    assert_eq!(why(), ["hand-in", "supplement"]);

    // What the app saw cannot be typed again; something else needs its note.
    let trip = |why: &str, note: &str| RecordTrip {
        case: case.clone(),
        why: why.to_owned(),
        note: note.to_owned(),
    };
    for (reason, note, code) in [
        ("supplement", "", "trip-seen"),
        ("other", " ", "reason-missing"),
        ("vì", "", "not-a-choice"),
    ] {
        assert_eq!(host.case_record_trip(trip(reason, note)).unwrap_err().code, code);
    }
    assert_eq!(trips().made.len(), 2, "nothing half-saved");
    host.case_record_trip(trip("not-ready", "hẹn sáng nay")).unwrap();
    assert!(trips().over, "the third of two");

    // The board counts it, and the list behind it names it.
    let report = |kind: &str, public| {
        let asked =
            ShowReport { kind: kind.into(), span: "month".into(), day: String::new(), public };
        host.report_show(asked).unwrap().value
    };
    let board = report("nots", false);
    let over = board.rows.iter().find(|row| row.behind.as_deref() == Some("trips")).unwrap();
    assert_eq!(over.cells[1], "1");
    assert!(board.rows.iter().any(|row| row.cells[1] == "3,0"), "the mean of one case");
    assert!(report("nots", true).rows.iter().all(|row| row.behind.is_none()));
    let list = report("trips", false);
    assert_eq!(list.rows.len(), 1);
    assert_eq!(list.rows[0].case.as_ref(), Some(&case));
    assert_eq!(list.rows[0].cells[3..5], ["3", "2"]);
    assert!(list.rows[0].cells[5].contains("18/11 nộp giấy tờ bổ sung"), "{:?}", list.rows);
    let asked = report("asked", false);
    assert_eq!(asked.rows[0].cells[4], "Giấy chứng sinh");
}

#[test]
fn a_result_collected_at_the_counter_is_a_visit_unless_they_had_waited_for_it() {
    let ward = Ward::new();
    let hanh = ward.laptop("hanh");
    let drafts = [draft_of(&hanh).draft, draft_of(&hanh).draft];
    drop(hanh);
    let host = ward.window("hanh");
    for (draft, (waited, count)) in drafts.into_iter().zip([(true, 1), (false, 2)]) {
        let received = Receive { draft, not_a_duplicate: true, channel: Some("counter".into()) };
        let case = host.case_receive(received).unwrap().value.line.case;
        let hand_over = HandOver {
            case: case.clone(),
            documents: vec!["giay-tiep-nhan".into()],
            receiver: "Lê Thị Mẫu".into(),
            relation: "mother".into(),
            authorisation_seen: false,
            identity_seen: true,
            signature: ReceiverSignature::OnPaper,
        };
        let unsigned = HandOver { documents: vec!["giay-khai-sinh".into()], ..hand_over.clone() };
        let refused = host.paper_collect(Collect { hand_over: unsigned, waited }).unwrap_err();
        assert_eq!(refused.code, "not-signed", "what is not signed does not leave");
        let view = host.paper_collect(Collect { hand_over, waited }).unwrap().value;
        assert_eq!(view.trips.made.len(), count, "waited: {waited}");
    }
}

#[test]
fn the_seeds_business_has_its_four_visits_become_one() {
    let book = tannha_domain::ruleset::Rulebook::built_in();
    for ruleset in book.rulesets() {
        for procedure in &ruleset.procedures {
            let target = procedure.trips.as_ref();
            if procedure.code.as_str() == "ho-kinh-doanh-mst" {
                let target = target.unwrap();
                assert_eq!((target.most, target.before), (1, Some(4)), "{}", ruleset.id);
            }
        }
    }
}
