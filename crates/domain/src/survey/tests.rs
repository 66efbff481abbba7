use super::*;
use crate::{
    case::{CaseState, Circumstance, Decider, LegStatus, Refusal, sample},
    promise::Repromise,
    ward::Role,
};

fn at(text: &str) -> Moment {
    Moment::parse(&format!("{text}:00+07:00")).unwrap()
}

/// Promised for Thursday 26/11, 17:00.
fn case() -> CaseState {
    let mut state = sample(&[]);
    state.promise.promised = at("2026-11-26T17:00");
    state
}

fn resolved(mut state: CaseState, when: &str) -> CaseState {
    for leg in &mut state.legs {
        leg.status = LegStatus::Done;
        leg.done_at = Some(at(when));
    }
    state
}

fn renewed(mut state: CaseState, to: &str) -> CaseState {
    let before = state.promise.promised;
    state.promise.repromised =
        Some(Repromise { before, at: at("2026-11-25T09:00"), in_time: true });
    state.promise.promised = at(to);
    state
}

fn taken(answers: &[(Question, Answer)]) -> Taken {
    Taken { way: Way::Phone, answers: answers.iter().copied().collect(), note: String::new() }
}

fn by(role: Role) -> Decider {
    Decider { role, now: at("2026-12-01T09:00") }
}

#[test]
fn the_offices_own_data_answer_whether_it_was_late_and_whether_it_said_sorry() {
    let now = at("2026-12-01T09:00");
    let told = |state: &CaseState| {
        let own = own(state, now);
        (own.on_time, own.apology)
    };
    assert_eq!(told(&resolved(case(), "2026-11-26T17:00")), (Some(true), None));
    assert_eq!(told(&resolved(case(), "2026-11-27T08:00")), (Some(false), Some(false)));
    // By the first promise, not by the second.
    let late = renewed(case(), "2026-11-30T17:00");
    assert_eq!(told(&resolved(late.clone(), "2026-11-30T10:00")), (Some(false), Some(true)));
    assert_eq!(own(&late, now).new_date, Some(at("2026-11-30T17:00")));
    assert_eq!(told(&resolved(late, "2026-11-26T10:00")), (Some(true), None), "early after all");
    // Awaited: late by itself once the hour has passed, not before, and not while the clock stands.
    assert_eq!(told(&case()), (Some(false), Some(false)));
    assert_eq!(own(&case(), at("2026-11-26T17:00")), Own::default());
    let mut refused = case();
    refused.status = crate::case::Status::Refused;
    assert_eq!(own(&refused, now), Own::default());
}

#[test]
fn nobody_is_asked_twice_too_early_or_in_mourning() {
    let ok = taken(&[(Question::Manner, Answer::Good)]);
    let ask = |state: &CaseState| decide(Some(state), None, ok.clone(), by(Role::Leader));
    assert!(ask(&case()).is_ok(), "the hour has passed");
    assert_eq!(decide(None, None, ok.clone(), by(Role::Leader)), Err(SurveyRefusal::NoSuchCase));
    let early = Decider { role: Role::Leader, now: at("2026-11-24T09:00") };
    assert_eq!(decide(Some(&case()), None, ok.clone(), early), Err(SurveyRefusal::TooEarly));
    for circumstance in
        [Circumstance::ChildDied, Circumstance::MotherDied, Circumstance::DeclaredDead]
    {
        let mut state = case();
        state.circumstances.push(circumstance);
        assert_eq!(ask(&state), Err(SurveyRefusal::InMourning), "{circumstance:?}");
    }
    for procedure in ["khai-tu", "khai-tu-lien-thong"] {
        let mut state = case();
        procedure.clone_into(&mut state.procedure);
        assert_eq!(ask(&state), Err(SurveyRefusal::InMourning), "{procedure}");
    }
    let before = Survey {
        case: case().id,
        taken: ok.clone(),
        at: at("2026-11-30T09:00"),
        by: OfficerId::parse("an").unwrap(),
    };
    let again = decide(Some(&case()), Some(&before), ok.clone(), by(Role::Leader));
    assert_eq!(again, Err(SurveyRefusal::AlreadyAsked));
    for role in [Role::Registrar, Role::FrontDesk, Role::Clerk, Role::Technician] {
        let refused = decide(Some(&case()), None, ok.clone(), by(role));
        assert_eq!(refused, Err(Refusal::Permission { role }.into()), "not of one's own work");
    }
}

#[test]
fn an_answer_fits_its_question_and_who_was_served_in_time_was_owed_no_apology() {
    let ask = |answers: &[_]| decide(Some(&case()), None, taken(answers), by(Role::Leader));
    assert_eq!(ask(&[]), Err(SurveyRefusal::NothingAnswered));
    for question in Question::ALL {
        for answer in Answer::ALL {
            let fits = question.choices().contains(&answer);
            assert_eq!(ask(&[(question, answer)]).is_ok(), fits, "{question:?} {answer:?}");
        }
        assert_eq!(Question::from_slug(question.slug()), Some(question));
    }
    let (yes, no) = (Answer::Yes, Answer::No);
    let both = |on_time, sorry| ask(&[(Question::OnTime, on_time), (Question::Apology, sorry)]);
    assert_eq!(both(yes, no), Err(SurveyRefusal::NotLate));
    assert!(both(no, no).is_ok() && both(no, yes).is_ok());
}

#[test]
fn what_a_family_says_is_counted_beside_what_the_office_knows() {
    use crate::report::{Period, Span, asked};
    let survey = |answers: &[_]| Survey {
        case: case().id,
        taken: taken(answers),
        at: at("2026-11-30T09:00"),
        by: OfficerId::parse("an").unwrap(),
    };
    let (no, good) = (Answer::No, Answer::Good);
    let late = Own { on_time: Some(false), apology: Some(true), new_date: None };
    let all = [
        (survey(&[(Question::OnTime, no), (Question::Apology, no)]), late),
        (survey(&[(Question::Manner, good), (Question::OnTime, no)]), late),
    ];
    let period = |day: &str| Period::around(Span::Month, day.parse().unwrap());
    let counts = asked(&all, period("2026-11-01"));
    assert_eq!(counts[&Question::OnTime].answers[&no], 2);
    assert_eq!(counts[&Question::OnTime].differs, 0);
    assert_eq!(counts[&Question::Apology].differs, 1, "the office wrote one");
    assert_eq!(counts[&Question::Manner].answers[&good], 1);
    assert!(counts[&Question::Facilities].answers.is_empty());
    assert!(asked(&all, period("2026-12-01")).values().all(|asked| asked.answers.is_empty()));
}
