//! What the office asks of its citizens, and what they say of it.

use tannha_api::{
    Handle as _,
    types::{
        case::{CaseId as CaseOf, HandOver, ReceiverSignature},
        complaint::{AnswerComplaint, HearComplaint, MakeComplaint},
        intake::{DraftId, Receive},
        letter::AskAgain,
        lines::ShowToday,
        report::ShowReport,
        session::Empty,
        trip::{Collect, ReceiveSupplement, RecordTrip, StrikeTrip},
    },
};
use tannha_app::{Office, jottings::Page};

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
    let (what, reason) = ("Giấy chứng sinh".to_owned(), "Bản đã nộp là bản chụp".to_owned());
    host.case_request_supplement(AskAgain { case: case.clone(), what, reason }).unwrap();
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

    // It was another family that came: struck out with why, and everything that counts follows.
    let made = trips().made;
    let strike = |trip: &str, reason: &str| {
        let (trip, reason) = (trip.to_owned(), reason.to_owned());
        host.case_strike_trip(StrikeTrip { case: case.clone(), trip, reason })
    };
    assert_eq!(strike("00", "nhầm").unwrap_err().code, "no-such-trip");
    assert_eq!(strike(&made[2].trip, " ").unwrap_err().code, "reason-missing");
    let view = strike(&made[2].trip, " ghi nhầm hồ sơ ").unwrap().value;
    assert_eq!((view.trips.made.len(), view.trips.count, view.trips.over), (3, 2, false));
    assert_eq!(view.trips.made[2].struck.as_ref().unwrap().reason, "ghi nhầm hồ sơ");
    assert_eq!(strike(&made[2].trip, "nữa").unwrap_err().code, "trip-already-struck");
    let told = view.history.iter().filter(|line| line.what.code.starts_with("trip-"));
    assert_eq!(told.count(), 2, "both stand in the history");
    let board = report("nots", false);
    let over = board.rows.iter().find(|row| row.behind.as_deref() == Some("trips")).unwrap();
    assert_eq!(over.cells[1], "0");
    assert!(board.rows.iter().any(|row| row.cells[1] == "2,0"), "the mean of one case");
    assert!(report("trips", false).rows.is_empty());
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

#[test]
fn a_complaint_goes_to_a_leader_with_a_clock_and_is_answered() {
    let ward = Ward::new();
    let (hanh, hung, an) = (ward.laptop("hanh"), ward.laptop("hung"), ward.laptop("an"));
    let draft = draft_of(&hanh).draft;
    drop((hung, an));
    let draft = tannha_domain::ids::DraftId::parse(&draft).unwrap();
    let (case, _) = hanh.receive(draft, false).unwrap();
    ward.sync(&hanh);
    drop(hanh);

    // Tuesday 17/11: about a case, at the counter; and one about the office, without a name.
    let host = ward.window("hanh");
    let made = |kind: &str, text: &str, case: Option<String>| MakeComplaint {
        kind: kind.into(),
        about: "delay".into(),
        case,
        who: if text.contains("hẹn") { "Trần Thị Thử".into() } else { String::new() },
        contact: String::new(),
        text: text.into(),
        channel: "counter".into(),
    };
    for (wrong, code) in [
        (made("remark", " ", None), "complaint-text-missing"),
        (made("tố cáo", "chờ", None), "not-a-choice"),
        (made("remark", "chờ", Some("0".repeat(32))), "no-such-case"),
        (made("remark", &"dài ".repeat(400), None), "text-too-long"),
    ] {
        assert_eq!(host.complaint_make(wrong).unwrap_err().code, code);
    }
    assert!(host.complaints_show(Empty {}).unwrap().value.lines.is_empty(), "nothing half-saved");
    host.complaint_make(made("remark", "hẹn rồi phải chờ", Some(case.to_string()))).unwrap();
    let view = host.complaint_make(made("complaint", "chờ lâu ở quầy", None)).unwrap().value;
    // Five working days for the one and thirty days for the other, as this ruleset says.
    let due: Vec<&str> = view.lines.iter().map(|line| line.due.as_str()).collect();
    assert_eq!(due, ["2026-11-25T17:00:00+07:00", "2026-12-17T17:00:00+07:00"]);
    assert!(view.lines.iter().all(|line| line.readable && !line.may_answer), "no leader");
    let id = view.lines[0].complaint.clone();
    let answer = |reply: &str| AnswerComplaint { complaint: id.clone(), reply: reply.into() };
    assert_eq!(host.complaint_answer(answer("xin lỗi")).unwrap_err().code, "not-your-role");
    drop(host);
    for officer in ["hanh", "an", "hung"] {
        let office = ward.reopen(officer);
        ward.sync(&office);
    }

    // A colleague sees that there is one, not what it says.
    let host = ward.window("hung");
    let line = host.complaints_show(Empty {}).unwrap().value.lines.remove(0);
    assert!(!line.readable && line.text.is_empty() && line.who.is_empty());
    assert!(host.today_show(ShowToday::default()).unwrap().value.complaints.is_empty());
    drop(host);

    // It stands on the first screen from the working day before it is due: Monday, the 24th is off.
    ward.clock.set("2026-11-23T08:00:00+07:00");
    let host = ward.window("an");
    let waiting = || host.today_show(ShowToday::default()).unwrap().value.complaints;
    assert_eq!(waiting().len(), 1);
    assert_eq!(waiting()[0].text, "hẹn rồi phải chờ");
    ward.clock.set("2026-11-26T08:00:00+07:00");
    assert!(waiting()[0].late);
    assert_eq!(host.complaint_answer(answer(" ")).unwrap_err().code, "complaint-reply-missing");
    let hear = |content| HearComplaint { complaint: id.clone(), content };
    assert_eq!(host.complaint_hear(hear(true)).unwrap_err().code, "complaint-not-answered");
    host.complaint_answer(answer("Phường xin lỗi và đã thêm người trực.")).unwrap();
    assert!(waiting().is_empty());
    host.complaint_hear(hear(false)).unwrap();

    // Both are on the board, with the list behind it; the list says neither what nor by whom.
    let report = |kind: &str| {
        let (kind, span) = (kind.to_owned(), "month".to_owned());
        let asked = ShowReport { kind, span, day: "2026-11-30".into(), public: false };
        host.report_show(asked).unwrap().value
    };
    let rows = report("nots").rows;
    let said: Vec<&str> = rows
        .iter()
        .filter(|row| row.behind.as_deref().is_some_and(|kind| kind.starts_with("complaints")))
        .map(|row| row.cells[1].as_str())
        .collect();
    assert_eq!(said, ["2", "1"], "one of them was late");
    let list = report("complaints");
    assert_eq!(list.rows.len(), 2);
    assert_eq!(report("complaints-late").rows.len(), 1, "as many lines as the figure says");
    let words = format!("{list:?}");
    assert!(!words.contains("Trần Thị Thử") && !words.contains("chờ lâu ở quầy"));
    let inputs = report("inputs").rows;
    assert!(
        inputs.iter().any(|row| row.cells[0].contains("trả lời đúng hạn") && row.cells[2] == "2")
    );
    drop(host);
    for officer in ["an", "hanh"] {
        let office = ward.reopen(officer);
        ward.sync(&office);
    }
    let hanh = ward.reopen("hanh");
    assert_eq!(hanh.complaints().unwrap().iter().filter(|one| one.is_open()).count(), 1);
}

#[test]
fn what_is_typed_of_a_complaint_outlives_a_closed_laptop_and_is_its_writers_alone() {
    let ward = Ward::new();
    let hanh = ward.laptop("hanh");
    let draft = tannha_domain::ids::DraftId::parse(&draft_of(&hanh).draft).unwrap();
    let (case, _) = hanh.receive(draft, false).unwrap();
    ward.share(&hanh, "an");
    let page = Page::Complaint(Some(case));
    for typed in ["c", "ch", "chờ", "chờ lâu ở quầy"] {
        hanh.jot(page, "text", typed).unwrap();
    }
    hanh.jot(page, "kind", "remark").unwrap();
    assert!(hanh.jot(page, "số căn cước", "1").is_err(), "there is no such field");
    assert!(hanh.jot(page, "text", &"dài ".repeat(2_000)).is_err());
    let unknown = Page::Survey(tannha_domain::ids::CaseId([9; 16]));
    assert!(hanh.jot(unknown, "note", "bận").is_err(), "about nothing");
    assert_eq!(hanh.ledger().pending().unwrap(), 0, "it is never pushed");
    drop(hanh);

    // A leader unlocks the same laptop: what a colleague was typing is not shown.
    let an = ward.unlock("hanh", "an");
    assert!(an.jotted(page).unwrap().is_empty());
    an.jot(Page::Survey(case), "note", "gọi lại chiều mai").unwrap();
    drop(an);

    let typed = ward.reopen("hanh").jotted(page).unwrap();
    assert_eq!((typed["text"].as_str(), typed["kind"].as_str()), ("chờ lâu ở quầy", "remark"));

    // What it becomes takes it along; what another wrote on another page stays.
    let host = ward.window("hanh");
    let made = MakeComplaint {
        kind: "remark".into(),
        about: "delay".into(),
        case: Some(case.to_string()),
        who: String::new(),
        contact: String::new(),
        text: typed["text"].clone(),
        channel: "counter".into(),
    };
    let lines = host.complaint_make(made).unwrap().value.lines;
    drop(host);
    assert!(ward.reopen("hanh").jotted(page).unwrap().is_empty());
    let an = ward.unlock("hanh", "an");
    assert_eq!(an.jotted(Page::Survey(case)).unwrap()["note"], "gọi lại chiều mai");
    let complaint = tannha_domain::ids::ComplaintId::parse(&lines[0].complaint).unwrap();
    an.jot(Page::Reply(complaint), "reply", "Phường xin lỗi").unwrap();
    an.answer_complaint(complaint, "Phường xin lỗi ông bà.".into()).unwrap();
    assert!(an.jotted(Page::Reply(complaint)).unwrap().is_empty());
}
