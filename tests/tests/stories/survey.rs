//! A leader asks families what they think, beside what the office's own data say.

use tannha_api::{
    Handle as _,
    types::{
        case::CaseId as CaseOf,
        letter::{Apologise, NoteCircumstance},
        report::{ReportView, ShowReport},
        survey::{SurveyAnswer, SurveyView, TakeSurvey},
    },
};
use tannha_domain::{case::renewal::REASONS, ids::CaseId};

use super::office::{Ward, fill};

fn received(office: &tannha_app::Office, child: &str) -> CaseId {
    let draft = office.start_draft("khai-sinh-lien-thong").unwrap();
    fill(office, draft);
    office.set_field(draft, "child.name", child).unwrap();
    office.receive(draft, true).unwrap().0
}

fn own(view: &SurveyView) -> Vec<Option<&str>> {
    view.questions.iter().map(|question| question.own.as_deref()).collect()
}

#[test]
fn a_leader_asks_the_five_questions_and_the_dossier_answers_two_of_them_itself() {
    let ward = Ward::new();
    let (hanh, an) = (ward.laptop("hanh"), ward.laptop("an"));
    ward.clock.set("2026-11-16T09:00:00+07:00");
    // One that will be late with an apology, one that will be late without, one where somebody died.
    let [sorry, silent, mourned] = ["Nguyễn Minh Khang", "Nguyễn Minh An", "Nguyễn Minh Tâm"]
        .map(|name| received(&hanh, name));
    ward.sync(&hanh);
    ward.sync(&an);
    drop((hanh, an));

    let host = ward.window("an");
    let show = |case: CaseId| host.survey_show(CaseOf { case: case.to_string() }).unwrap().value;
    let take = |case: CaseId, answers: &[(&str, &str)]| {
        let answers = answers.iter().map(|(question, answer)| SurveyAnswer {
            question: (*question).to_owned(),
            answer: (*answer).to_owned(),
        });
        host.survey_take(TakeSurvey {
            case: case.to_string(),
            way: "phone".into(),
            answers: answers.collect(),
            note: "  gọi hai lần mới gặp ".into(),
        })
    };
    let code = |case, answers: &[(&str, &str)]| take(case, answers).unwrap_err().code;

    let offered = |host: &tannha_api::Host, case: CaseId| {
        host.case_show(CaseOf { case: case.to_string() }).unwrap().value.trips.survey_offered
    };

    // Before there is anything to ask about.
    assert!(!offered(&host, sorry));
    assert_eq!(show(sorry).not_now.unwrap().code, "survey-too-early");
    assert_eq!(code(sorry, &[("manner", "good")]), "survey-too-early");
    ward.clock.set("2026-11-18T09:00:00+07:00");
    host.case_apologise(Apologise {
        case: sorry.to_string(),
        reason: REASONS[0].to_owned(),
        day: "2026-11-23".into(),
        hour: "17:00".into(),
        signer: "an".into(),
        greeting: "ba".into(),
    })
    .unwrap();
    let circumstance = "mother-died".to_owned();
    host.case_note_circumstance(NoteCircumstance { case: mourned.to_string(), circumstance })
        .unwrap();

    // The first promise has passed, on Thursday at 17:00.
    ward.clock.set("2026-11-20T09:00:00+07:00");
    assert_eq!(own(&show(sorry)), [None, None, Some("no"), Some("yes"), None]);
    assert_eq!(show(sorry).questions[3].new_date.as_deref(), Some("2026-11-23T17:00:00+07:00"));
    assert_eq!(own(&show(silent)), [None, None, Some("no"), Some("no"), None]);
    assert_eq!(show(mourned).not_now.unwrap().code, "survey-in-mourning");
    assert!(offered(&host, silent) && !offered(&host, mourned));
    assert_eq!(code(mourned, &[("manner", "good")]), "survey-in-mourning");

    for (answers, refused) in [
        (&[][..], "survey-nothing-answered"),
        (&[("manner", "yes")], "survey-wrong-answer"),
        (&[("on-time", "yes"), ("apology", "no")], "survey-not-late"),
        (&[("thái độ", "good")], "not-a-choice"),
    ] {
        assert_eq!(code(silent, answers), refused);
        assert!(show(silent).asked_at.is_none(), "nothing half-saved");
    }
    let said = [("manner", "fair"), ("on-time", "no"), ("apology", "no")];
    let view = take(sorry, &said).unwrap().value;
    assert_eq!(view.note, "gọi hai lần mới gặp");
    let differs: Vec<bool> = view.questions.iter().map(|question| question.differs).collect();
    assert_eq!(differs, [false, false, false, true, false], "the apology went astray");
    assert_eq!(code(sorry, &said), "survey-already-asked");
    assert!(offered(&host, sorry), "a leader reads what was answered");
    take(silent, &[("manner", "poor"), ("on-time", "no"), ("apology", "no")]).unwrap();

    // The leader's report counts them and leads to the list; the list's lines are cases.
    let report = |host: &tannha_api::Host, kind: &str| -> ReportView {
        let (kind, span) = (kind.to_owned(), "month".to_owned());
        let asked = ShowReport { kind, span, day: "2026-11-20".into(), public: false };
        host.report_show(asked).unwrap().value
    };
    let counts = report(&host, "survey");
    let cells = |at: usize| counts.rows[at].cells[1..].join(" ");
    assert_eq!([cells(0), cells(3)], ["0 1 1 –", "0 – 2 1"]);
    assert_eq!(counts.rows[3].behind.as_deref(), Some("surveyed"));
    assert_eq!(report(&host, "surveyed").rows.len(), 2);
    let inputs = report(&host, "inputs").rows;
    let asked = inputs.iter().find(|row| row.cells[0].contains("được hỏi")).unwrap();
    assert_eq!(asked.cells[1..3], ["0", "2"]);
    drop(host);
    let an = ward.reopen("an");
    ward.sync(&an);
    drop(an);
    let hanh = ward.reopen("hanh");
    ward.sync(&hanh);
    drop(hanh);

    // An officer sees that the family was asked, and not what was said of the officer.
    let host = ward.window("hanh");
    assert!(!offered(&host, sorry) && !offered(&host, mourned), "who may not is not led there");
    let view = host.survey_show(CaseOf { case: sorry.to_string() }).unwrap().value;
    assert!(view.asked_at.is_some() && !view.readable && view.note.is_empty());
    assert!(view.questions.iter().all(|question| question.answer.is_none() && !question.differs));
    assert_eq!(report(&host, "surveyed").rows.len(), 0);
    assert!(report(&host, "survey").rows.iter().all(|row| !row.cells.contains(&"2".to_owned())));
}
