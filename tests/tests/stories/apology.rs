//! A promise that will not be kept: alarms, the apology, the one new date, and what comes after it.

use tannha_api::{
    Handle as _,
    types::{
        case::CaseId as CaseOf,
        letter::Apologise,
        lines::{GroupKind, ShowToday, TodayGroup, Verb},
    },
};
use tannha_app::{Office, OfficeError, apology::Apology, papers::Source};
use tannha_domain::{
    case::{CaseEvent, Command, Document, Refusal, renewal::REASONS},
    ids::{CaseId, OfficerId},
    promise::{AlarmKind, PromiseRefusal},
    time::Moment,
};
use tannha_practice::PrintsWell as _;
use tannha_print::{DocumentCode, PaperKind};

use super::office::{Ward, fill, record};

fn received(ward: &Ward, office: &Office, when: &str) -> CaseId {
    ward.clock.set(when);
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(office, draft);
    office.receive(draft, false).unwrap().0
}

fn sorry(to: &str) -> Apology {
    Apology {
        reason: REASONS[0].to_owned(),
        to: Moment::parse(to).unwrap(),
        signer: OfficerId::parse("an").unwrap(),
        greeting: "ba".to_owned(),
    }
}

fn promise_refusal(result: Result<Vec<tannha_app::Topic>, OfficeError>) -> PromiseRefusal {
    match result {
        Err(OfficeError::Refused(Refusal::Promise(refusal))) => refusal,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_case_that_will_be_late_gets_one_apology_with_one_new_date_and_never_a_second() {
    let ward = Ward::new();
    let (hanh, an) = (ward.laptop("hanh"), ward.laptop("an"));
    // Monday; due Thursday the 19th at 17:00.
    let case = received(&ward, &hanh, "2026-11-16T09:00:00+07:00");
    let original = hanh.case(case).unwrap().promise;
    assert_eq!(original.promised.rfc3339(), "2026-11-19T17:00:00+07:00");
    ward.sync(&hanh);
    ward.sync(&an);

    // From here on neither laptop has a network.
    assert_eq!(hanh.alarm(&hanh.case(case).unwrap()).unwrap(), None);
    ward.clock.set("2026-11-17T08:05:00+07:00");
    let rings = |office: &Office| office.alarm(&office.case(case).unwrap()).unwrap();
    assert_eq!(rings(&hanh), Some(AlarmKind::TwoDaysBefore), "the officer looks");
    ward.clock.set("2026-11-18T08:05:00+07:00");
    assert_eq!(rings(&an), Some(AlarmKind::OneDayBefore), "the leader looks");

    // The apology lies ready before anybody asks for it: date, reasons and both papers.
    let draft = an.apology_draft(&an.case(case).unwrap()).unwrap();
    assert_eq!(draft.to.rfc3339(), "2026-11-23T17:00:00+07:00");
    assert_eq!(draft.reasons, REASONS);
    for code in [DocumentCode::VanBanXinLoi, DocumentCode::ThuXinLoi] {
        let sheet = an.sheet(Source::Case(case), code, PaperKind::Preview).unwrap();
        assert!(format!("{:?}", sheet.pages).contains("23"), "{code}");
        assert!(an.print(case, document(code), PaperKind::Plain, None).is_err(), "not decided");
    }

    // An officer does not promise for the office; nor does a leader for a day off, for a past hour or
    // with a reason that is the citizen's.
    let by_hanh = hanh.apologise(case, sorry("2026-11-23T17:00:00+07:00"));
    assert!(matches!(by_hanh, Err(OfficeError::Refused(Refusal::Permission { .. }))));
    let off = promise_refusal(an.apologise(case, sorry("2026-11-22T10:00:00+07:00")));
    assert_eq!(off.code(), "promise-day-off");
    let early = promise_refusal(an.apologise(case, sorry("2026-11-19T16:00:00+07:00")));
    assert_eq!(early.code(), "promise-not-later");
    let blamed =
        Apology { reason: "gia đình nộp thiếu".into(), ..sorry("2026-11-23T17:00:00+07:00") };
    assert!(matches!(
        an.apologise(case, blamed),
        Err(OfficeError::Refused(Refusal::ReasonNotListed))
    ));

    an.apologise(case, sorry("2026-11-23T17:00:00+07:00")).unwrap();
    let renewed = an.case(case).unwrap();
    assert_eq!(renewed.promise.promised.rfc3339(), "2026-11-23T17:00:00+07:00");
    assert_eq!(renewed.promise.statutory_original, original.statutory_original);
    assert_eq!(renewed.promise.statutory, original.statutory);
    assert!(renewed.promise.repromised.unwrap().in_time, "a day before the date");

    // Both papers go the way of what leaves the office: printed, signed, then numbered.
    for document in [Document::ApologyForm, Document::ApologyLetter] {
        an.print(case, document, PaperKind::Plain, None).unwrap();
        an.sign(case, document, &OfficerId::parse("an").unwrap()).unwrap();
        record(&an, case, CaseEvent::LetterNumberRequested { document: Some(document) });
    }
    ward.sync(&an);
    ward.sync(&hanh);
    let numbers = |document| hanh.case(case).unwrap().paper(document).number.unwrap();
    assert_eq!(numbers(Document::ApologyForm), "01/UBND-VP");
    assert_eq!(numbers(Document::ApologyLetter), "02/UBND-VP");
    let register = hanh.outgoing(2026).unwrap();
    assert_eq!(register.len(), 2);
    assert_eq!(register[0].number, "01/UBND-VP");
    assert_eq!(register[0].signer, "Lê Văn An Mẫu");
    assert!(hanh.outgoing(2025).unwrap().is_empty());

    // Past the new date it is late, and there is no third.
    ward.clock.set("2026-11-25T09:00:00+07:00");
    let late = an.case(case).unwrap();
    assert!(late.promise.is_overdue(an.now()));
    let again = promise_refusal(an.apologise(case, sorry("2026-11-30T17:00:00+07:00")));
    assert_eq!(again.code(), "promise-already-repromised");
    assert_eq!(again.params(), [("date", "18/11/2026".to_owned())]);
}

fn document(code: DocumentCode) -> Document {
    Document::from_slug(code.slug()).unwrap()
}

#[test]
fn late_without_an_apology_stands_on_the_first_screen_until_it_is_0() {
    let ward = Ward::new();
    let (hanh, an) = (ward.laptop("hanh"), ward.laptop("an"));
    let case = received(&ward, &hanh, "2026-11-16T09:00:00+07:00");
    ward.sync(&hanh);
    ward.sync(&an);
    drop((hanh, an));
    let today = |officer: &str| -> Vec<(GroupKind, u32, Option<Verb>, Option<String>)> {
        let host = ward.window(officer);
        let shown = host.today_show(ShowToday::default()).unwrap().value;
        let line = |group: &TodayGroup| group.lines.first().cloned();
        shown
            .groups
            .iter()
            .map(|group| {
                let first = line(group);
                let next = first.as_ref().and_then(|line| Some(line.next.as_ref()?.verb));
                (group.kind, group.total, next, first.and_then(|line| line.alarm))
            })
            .collect()
    };
    let alarm = |code: &str| Some(code.to_owned());

    ward.clock.set("2026-11-18T09:00:00+07:00");
    assert_eq!(
        today("hanh"),
        [(GroupKind::ToVerify, 1, Some(Verb::Verify), alarm("alarm-one-day-before"))]
    );
    assert_eq!(
        today("an"),
        [(GroupKind::ToApologise, 1, Some(Verb::Apologise), alarm("alarm-one-day-before"))],
        "the leader is asked whether it will be kept"
    );
    ward.clock.set("2026-11-20T09:00:00+07:00");
    assert_eq!(today("hanh")[0].0, GroupKind::LateUnapologised);
    assert_eq!(today("an")[0].2, Some(Verb::Apologise));

    let host = ward.window("an");
    let view = host.case_show(CaseOf { case: case.to_string() }).unwrap().value;
    let apology = view.apology.unwrap();
    let listed = |slug: &str| view.papers.iter().any(|paper| paper.document == slug);
    assert!(listed("van-ban-xin-loi") && listed("thu-xin-loi"), "they lie ready to be read");
    let request = Apologise {
        case: case.to_string(),
        reason: apology.reasons[1].clone(),
        day: apology.day.clone(),
        hour: apology.hour,
        signer: "an".to_owned(),
        greeting: "ba".to_owned(),
    };
    for (day, hour, code) in
        [("mai", "17:00", "date-incomplete"), ("2026-11-24", "5 giờ", "hour-incomplete")]
    {
        let wrong = Apologise { day: day.into(), hour: hour.into(), ..request.clone() };
        assert_eq!(host.case_apologise(wrong).unwrap_err().code, code);
    }
    host.case_apologise(request).unwrap();
    drop(host);
    assert!(today("an").iter().all(|(kind, ..)| *kind != GroupKind::LateUnapologised));

    // Past the second date it is the Chủ tịch's, and says so by itself.
    ward.clock.set("2026-11-27T09:00:00+07:00");
    assert_eq!(today("an")[0].0, GroupKind::Late);
}

#[test]
fn what_is_promised_for_the_same_day_rings_two_hours_before_closing() {
    let ward = Ward::new();
    let (hanh, an) = (ward.laptop("hanh"), ward.laptop("an"));
    ward.clock.set("2026-11-16T09:00:00+07:00");
    let draft = hanh.start_draft("khai-sinh").unwrap();
    fill(&hanh, draft);
    let (case, _) = hanh.receive(draft, false).unwrap();
    let promised = hanh.case(case).unwrap().promise.promised;
    assert_eq!(promised.rfc3339(), "2026-11-16T17:00:00+07:00");
    ward.sync(&hanh);
    ward.sync(&an);
    drop((hanh, an));
    // From here on no laptop has a network.
    let first = |officer: &str| {
        let host = ward.window(officer);
        let group = host.today_show(ShowToday::default()).unwrap().value.groups.remove(0);
        let next = group.lines[0].next.as_ref().map(|next| next.verb);
        (group.kind, group.lines[0].alarm.clone(), next)
    };
    ward.clock.set("2026-11-16T14:59:00+07:00");
    assert_eq!(first("hanh"), (GroupKind::DueToday, None, Some(Verb::Verify)));
    ward.clock.set("2026-11-16T15:00:00+07:00");
    let rings = Some("alarm-two-hours-before".to_owned());
    assert_eq!(first("hanh"), (GroupKind::DueToday, rings.clone(), Some(Verb::Verify)));
    // The leader is asked whether it will be kept, and the apology lies ready.
    assert_eq!(first("an"), (GroupKind::ToApologise, rings, Some(Verb::Apologise)));
    let host = ward.window("an");
    let view = host.case_show(CaseOf { case: case.to_string() }).unwrap().value;
    assert!(view.apology.is_some_and(|apology| apology.day.as_str() > "2026-11-16"));
}

#[test]
fn what_was_late_already_is_apologised_for_in_other_words() {
    let ward = Ward::new();
    let (hanh, an) = (ward.laptop("hanh"), ward.laptop("an"));
    let case = received(&ward, &hanh, "2026-11-16T09:00:00+07:00");
    ward.sync(&hanh);
    ward.sync(&an);
    ward.clock.set("2026-11-20T09:00:00+07:00");
    an.apologise(case, sorry("2026-11-23T17:00:00+07:00")).unwrap();
    let state = an.case(case).unwrap();
    assert!(!state.promise.repromised.unwrap().in_time);
    let said = |code| {
        let sheet = an.sheet(Source::Case(case), code, PaperKind::Plain).unwrap();
        let mut text = String::new();
        for page in &sheet.pages {
            for mark in &page.marks {
                if let tannha_print::Mark::Run(run) = mark {
                    text.push_str(&run.text());
                    text.push(' ');
                }
            }
        }
        text.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let letter = said(DocumentCode::ThuXinLoi);
    assert!(letter.contains("đã không giữ được lời hẹn"), "{letter}");
    assert!(
        letter.contains("17 giờ 00 phút, ngày 19 tháng 11 năm 2026"),
        "the broken promise: {letter}"
    );
    assert!(letter.contains("bà không phải nộp thêm giấy tờ"), "{letter}");
    assert!(letter.contains("Nguyễn Thị Hạnh Mẫu"), "who sees to it: {letter}");
    assert!(said(DocumentCode::VanBanXinLoi).contains("đã không trả được"));
    // Once something is asked of the family, the letter no longer says that nothing is.
    let ask = CaseEvent::SupplementRequested {
        what: "Giấy chứng sinh".into(),
        why: "Bản chụp bị mờ".into(),
    };
    an.act(case, Command::Record(ask)).unwrap();
    assert!(!said(DocumentCode::ThuXinLoi).contains("không phải nộp thêm"));
}
