//! What happens to each case, and when: a list, written before anything is done.

use tannha_app::domain::{
    case::{Document, Field},
    time::Moment,
};

use super::stage::{Stage, minutes};
use crate::people::{Birth, Inventor};

/// Whose laptop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    Hanh,
    Hung,
    Leader,
}

/// One step of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Receive,
    Receipt,
    Verify,
    Ask,
    Bring,
    Inquire,
    Answer,
    Submit,
    Number,
    Certificate,
    Sign(Document),
    Letter,
    PrintLetter,
    NumberLetter,
    NoLetter,
    Finish(&'static str, &'static str),
    TakeOut,
    HandOver,
    BringBack,
    Refuse,
    Withdraw,
    Revoke,
    Note,
}

/// A case and its steps in order of time.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    pub(super) who: Who,
    pub(super) birth: Birth,
    pub(super) steps: Vec<(Moment, Step)>,
}

/// The whole way of a case: working days after receipt, hour, minute, step.
const WHOLE: &[(u16, u32, u32, Step)] = &[
    (0, 8, 40, Step::Receive),
    (0, 8, 50, Step::Receipt),
    (0, 10, 15, Step::Verify),
    (0, 14, 30, Step::Submit),
    (1, 8, 30, Step::Number),
    (1, 9, 10, Step::Certificate),
    (1, 9, 40, Step::Sign(Document::BirthCertificate)),
    (1, 10, 0, Step::Letter),
    (1, 10, 10, Step::PrintLetter),
    (1, 11, 0, Step::Sign(Document::CongratulationLetter)),
    (1, 14, 0, Step::NumberLetter),
    (1, 15, 30, Step::Finish("thuong-tru", "Đã đăng ký thường trú theo địa chỉ của mẹ")),
    (2, 9, 30, Step::Finish("the-bhyt", "Đã cấp mã thẻ BHYT điện tử")),
    (2, 13, 40, Step::TakeOut),
    (2, 14, 20, Step::HandOver),
];

/// How many cases stop right after which step, and how many working days ago they were received.
const STOPS: &[(usize, Step, u16)] = &[
    (5, Step::Receipt, 0),
    (4, Step::Verify, 1),
    (4, Step::Submit, 1),
    (5, Step::Number, 2),
    (3, Step::Certificate, 2),
    (2, Step::Sign(Document::BirthCertificate), 2),
    (1, Step::Letter, 2),
    (1, Step::PrintLetter, 2),
    (1, Step::Sign(Document::CongratulationLetter), 2),
    (3, Step::NumberLetter, 2),
    (3, Step::TakeOut, 2),
];

/// Cases that were handed over, two for each working day, the latest first.
const DELIVERED: usize = 12;

/// All plans. Some need a person's look: they are told apart by the caller.
pub(super) fn plans(inventor: &mut Inventor, stage: &Stage, now: Moment) -> Vec<Plan> {
    let mut plans = Vec::new();
    for nth in 0..DELIVERED {
        let back = 3 + u16::try_from(nth / 2).unwrap_or(0);
        plans.push(plan(inventor, stage, back, WHOLE));
    }
    for &(count, stop, back) in STOPS {
        for _ in 0..count {
            plans.push(plan(inventor, stage, back, &until(stop)));
        }
    }
    let twin = plans.first().map(|first| inventor.twin(&first.birth));
    if let (Some(birth), Some(first)) = (twin, plans.first().cloned()) {
        plans.push(Plan { birth, ..first });
    }
    plans.extend(odd(inventor, stage, now));
    for (nth, plan) in plans.iter_mut().enumerate() {
        if nth % 4 == 3 {
            plan.who = Who::Hung;
        }
    }
    plans
}

/// Cases that do not go the usual way.
fn odd(inventor: &mut Inventor, stage: &Stage, now: Moment) -> Vec<Plan> {
    use Step::{
        Answer, Ask, Bring, BringBack, Inquire, NoLetter, Note, Receive, Refuse, Revoke, Verify,
        Withdraw,
    };
    let delivered_but_one_leg: Vec<_> = WHOLE
        .iter()
        .copied()
        .filter(|(_, _, _, step)| !matches!(step, Step::Finish("the-bhyt", _)))
        .collect();
    let without_letter: Vec<_> = WHOLE
        .iter()
        .copied()
        .filter(|(_, _, _, step)| !letter(*step))
        .chain([(2, 16, 0, NoLetter)])
        .collect();
    let returned: Vec<_> =
        until(Step::TakeOut).into_iter().chain([(2, 16, 10, BringBack)]).collect();
    let revoked: Vec<_> = until(Step::Number).into_iter().chain([(3, 9, 0, Revoke)]).collect();
    let begin = (0, 9, 20, Receive);
    let mut plans = vec![
        plan(inventor, stage, 4, &delivered_but_one_leg),
        plan(inventor, stage, 5, &delivered_but_one_leg),
        plan(inventor, stage, 6, &without_letter),
        plan(inventor, stage, 2, &returned),
        plan(inventor, stage, 2, &returned),
        plan(inventor, stage, 8, &revoked),
        plan(inventor, stage, 3, &[begin, (0, 11, 0, Ask)]),
        plan(inventor, stage, 1, &[begin, (0, 10, 30, Ask)]),
        plan(inventor, stage, 0, &[begin, (0, 9, 50, Ask), (0, 9, 55, Note)]),
        plan(inventor, stage, 4, &[begin, (0, 10, 0, Ask), (3, 9, 0, Bring), (3, 9, 30, Verify)]),
        // Another ward is asked: one has not answered yet, one has.
        plan(inventor, stage, 1, &[begin, (0, 10, 20, Inquire)]),
        plan(
            inventor,
            stage,
            3,
            &[begin, (0, 10, 10, Inquire), (2, 9, 0, Answer), (2, 9, 30, Verify)],
        ),
        plan(inventor, stage, 6, &[begin, (1, 9, 0, Refuse)]),
        plan(inventor, stage, 9, &[begin, (0, 15, 0, Refuse)]),
        plan(inventor, stage, 7, &[begin, (0, 16, 0, Withdraw)]),
        plan(inventor, stage, 2, &[begin, (0, 10, 40, Verify), (1, 9, 0, Withdraw)]),
    ];
    // Past its hour: at the signer's since the day after receipt.
    plans.push(plan(inventor, stage, 6, &until(Step::Submit)));
    // Due today: the certificate is signed, the letter not yet.
    let due = stage.due_today(now, 3);
    plans.push(plan(inventor, stage, due, &until(Step::Sign(Document::BirthCertificate))));
    plans
}

fn letter(step: Step) -> bool {
    matches!(
        step,
        Step::Letter
            | Step::PrintLetter
            | Step::NumberLetter
            | Step::Sign(Document::CongratulationLetter)
    )
}

fn until(last: Step) -> Vec<(u16, u32, u32, Step)> {
    let end =
        WHOLE.iter().position(|(_, _, _, step)| *step == last).map_or(WHOLE.len(), |at| at + 1);
    WHOLE[..end].to_vec()
}

fn plan(
    inventor: &mut Inventor,
    stage: &Stage,
    back: u16,
    steps: &[(u16, u32, u32, Step)],
) -> Plan {
    let late_min = i64::from(inventor.below(17));
    let received = stage.at(back, 8, 40);
    let days = u64::from(inventor.below(20)) + 2;
    let mut birth = inventor.birth(stage.born(received, days));
    birth.typed.insert(Field::DeliveryAtHome, "yes".to_owned());
    let steps = steps
        .iter()
        .map(|&(day, hour, minute, step)| {
            let at = stage.at(back.saturating_sub(day), hour, minute);
            (minutes(at, late_min).min(stage.last()), step)
        })
        .collect();
    Plan { who: Who::Hanh, birth, steps }
}
