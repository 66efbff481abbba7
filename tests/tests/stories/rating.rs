//! A citizen's turn of the laptop: what they say goes to the district, and nowhere else.

use tannha_api::{
    Handle as _,
    types::{
        case::CaseId as CaseOf,
        letter::NoteCircumstance,
        rating::{LeaveRating, RatingView},
    },
};
use tannha_app::{Locale, Office, reports::ReportKind};
use tannha_domain::{
    ids::CaseId,
    log::Event,
    rating::{Contact, Rated, Rating, RatingEvent},
    report::{Period, Span},
};

use super::office::{Ward, fill};

fn received(office: &Office, child: &str) -> CaseId {
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(office, draft);
    office.set_field(draft, "child.name", child).unwrap();
    office.receive(draft, true).unwrap().0
}

fn left(case: CaseId, score: u8) -> LeaveRating {
    LeaveRating {
        case: case.to_string(),
        contact: "door".into(),
        score,
        about: "manner".into(),
        words: "  cán bộ   dễ mến ".into(),
    }
}

#[test]
fn what_a_citizen_says_of_a_contact_is_opened_by_the_district_alone() {
    let ward = Ward::new();
    let hanh = ward.laptop("hanh");
    ward.clock.set("2026-11-17T09:00:00+07:00");
    let cases: Vec<CaseId> =
        ["Khang", "An", "Tâm", "Bình", "Dung", "Giang"].map(|name| received(&hanh, name)).to_vec();
    drop(hanh);

    // At the doors, with no network. The key came with the ward's settings.
    ward.clock.set("2026-11-20T18:00:00+07:00");
    let host = ward.window("hanh");
    let offer = |case: CaseId| -> RatingView {
        host.rating_show(CaseOf { case: case.to_string() }).unwrap().value
    };
    assert!(offer(cases[0]).not_offered.is_none());
    for (wrong, code) in [
        (LeaveRating { score: 6, ..left(cases[0], 5) }, "rating-no-score"),
        (LeaveRating { contact: "phone".into(), ..left(cases[0], 5) }, "not-a-choice"),
        (LeaveRating { about: "cô Hạnh".into(), ..left(cases[0], 5) }, "not-a-choice"),
        (LeaveRating { words: "a".repeat(201), ..left(cases[0], 5) }, "rating-too-long"),
    ] {
        assert_eq!(host.rating_leave(wrong).unwrap_err().code, code);
    }
    for (case, score) in cases.iter().zip([5, 5, 4, 5]) {
        host.rating_leave(left(*case, score)).unwrap();
    }
    // Somebody's mother has died since: it is neither offered nor taken.
    let mourned = cases[5].to_string();
    let shown = || host.case_show(CaseOf { case: mourned.clone() }).unwrap().value;
    assert!(shown().trips.rating_offered);
    let circumstance = "mother-died".to_owned();
    host.case_note_circumstance(NoteCircumstance { case: mourned.clone(), circumstance }).unwrap();
    assert!(!shown().trips.rating_offered);
    assert_eq!(offer(cases[5]).not_offered.unwrap().code, "rating-in-mourning");
    assert_eq!(host.rating_leave(left(cases[5], 1)).unwrap_err().code, "rating-in-mourning");
    // The case's history knows nothing of it.
    let view = host.case_show(CaseOf { case: cases[0].to_string() }).unwrap().value;
    assert!(!format!("{:?}", view.history).contains("rating"));
    drop(host);

    // Four are too few to say anything.
    let sums = || ward.ratings("2026-11-01");
    let hanh = ward.reopen("hanh");
    ward.sync(&hanh);
    assert_eq!((sums().sums.count, sums().unreadable), (None, 0));

    // The fifth, and a second word about a contact that was rated already.
    let host_turn = |case, score, words: &str| {
        hanh.leave_rating(case, Contact::Door, score, Rated::Manner, words).unwrap();
    };
    host_turn(cases[4], 1, "");
    host_turn(cases[4], 5, "tự chấm lại");
    ward.sync(&hanh);
    let told = sums().sums;
    assert_eq!((told.count, told.mean_tenths, told.again), (Some(5), Some(40), 1));
    assert_eq!(told.scores, Some([1, 0, 0, 1, 3]));
    assert_eq!((told.officers.len(), told.officers[0].officer.as_str()), (1, "hanh"));
    assert_eq!(ward.ratings("2026-12-01").sums.count, None);
    assert!(hanh.set_aside().unwrap().is_empty());

    // What lies on the laptop: envelopes of one length, in which nothing can be found.
    let mut sizes = Vec::new();
    for line in (1..).map_while(|seq| hanh.ledger().logged(seq).unwrap()) {
        let Event::Rating(RatingEvent::Left { sealed, .. }) = line.event else { continue };
        let words = "dễ mến".as_bytes();
        assert!(!sealed.windows(words.len()).any(|part| part == words));
        assert!(Rating::unpack(&sealed).is_none());
        sizes.push(sealed.len());
    }
    assert_eq!(sizes.len(), 6);
    assert!(sizes.iter().all(|size| *size == sizes[0]));
}

/// The last lines of a report of a month: what citizens thought.
fn told(office: &Office, kind: ReportKind, day: &str, lines: usize) -> Vec<Vec<String>> {
    let month = Period::around(Span::Month, day.parse().unwrap());
    let rows = office.report(kind, month, Locale::Vi, false).unwrap().sheet.rows;
    // Below them stand what was promised, and the reform index under its head.
    let end = rows.len() - if kind == ReportKind::Inputs { 2 } else { 1 };
    rows[end - lines..end].iter().map(|row| row.cells[1..].to_vec()).collect()
}

#[test]
fn a_months_ratings_come_into_the_wards_reports_as_sums_once_the_month_is_over() {
    let ward = Ward::new();
    let (hanh, hung) = (ward.laptop("hanh"), ward.laptop("hung"));
    ward.clock.set("2026-11-17T09:00:00+07:00");
    let names = ["Khang", "An", "Tâm", "Bình", "Dung", "Giang", "Hà", "Lan", "Mai", "Oanh"];
    let cases = names.map(|name| received(&hanh, name));
    ward.sync(&hanh);
    ward.sync(&hung);
    let rate = |office: &Office, case: usize, score| {
        office.leave_rating(cases[case], Contact::Door, score, Rated::Manner, "").unwrap();
    };
    ward.clock.set("2026-11-20T18:00:00+07:00");
    for (case, score) in [5, 5, 4, 5, 2, 3, 1].into_iter().enumerate() {
        rate(&hanh, case, score);
    }
    // Hùng was out with no network, and stays out.
    for (case, score) in [(7, 1), (8, 5), (9, 4)] {
        rate(&hung, case, score);
    }

    // While the month runs, and while laptops may still come home, nobody here is told anything.
    let none = [["–"], ["–"]].map(|row| row.map(str::to_owned).to_vec());
    for day in ["2026-11-21", "2026-12-01", "2026-12-05"] {
        ward.clock.set(&format!("{day}T09:00:00+07:00"));
        ward.sync(&hanh);
        assert_eq!(told(&hanh, ReportKind::Nots, "2026-11-01", 2), none, "{day}");
        assert!(hanh.rated_months().unwrap().is_empty());
    }
    ward.clock.set("2026-12-06T09:00:00+07:00");
    ward.sync(&hanh);
    let nots = [["7"], ["3,6"]].map(|row| row.map(str::to_owned).to_vec());
    assert_eq!(told(&hanh, ReportKind::Nots, "2026-11-01", 2), nots);
    assert_eq!(told(&hanh, ReportKind::Inputs, "2026-11-01", 1), [["4", "7", "57,1 %"]]);
    assert_eq!(told(&hanh, ReportKind::Nots, "2026-12-01", 2), none, "of its own month alone");

    // Three who come too late would be told apart by the difference: they are not added.
    ward.clock.set("2026-12-10T09:00:00+07:00");
    ward.sync(&hung);
    ward.sync(&hanh);
    ward.clock.set("2027-01-06T09:00:00+07:00");
    ward.sync(&hanh);
    ward.sync(&hung);
    let months = hanh.rated_months().unwrap();
    assert_eq!((months.len(), months[0].count), (1, 7));
    assert_eq!(hung.rated_months().unwrap(), months, "every laptop knows the same");
    assert_eq!(ward.ratings("2026-11-01").sums.count, Some(10), "the district knows them all");
}
