//! The month of home service: intakes at home, what was carried to the doors, what came of it.

use std::collections::BTreeMap;

use super::Period;
use crate::{
    case::{CaseState, Channel, Document, Field, Holder},
    partial_date::PartialDate,
    round::{Met, RoundState},
    time::Moment,
};

/// The columns of the report.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HomeService {
    /// Dossiers taken in at home, by day of receipt.
    pub intakes: u32,
    /// Rounds that left, by the day they left.
    pub rounds: u32,
    /// Doors visited, by day of the visit.
    pub visits: u32,
    /// Doors at which papers changed hands.
    pub handed: u32,
    /// Doors at which nobody was at home.
    pub nobody: u32,
    /// Doors at which it went otherwise: another address, not taken.
    pub otherwise: u32,
    /// Papers that reached their families, by the day they did.
    pub papers: u32,
    /// Days from birth to the hand-over of the certificate, case by case.
    pub days: Vec<u16>,
    /// What became of the letters, by kind.
    pub letters: BTreeMap<Document, Letters>,
}

/// What became of one kind of letter in the period, by the day each thing happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Letters {
    /// Signed.
    pub signed: u32,
    /// In the family's hands, at home or at the counter.
    pub delivered: u32,
    /// Not sent, with the reason in the case.
    pub suppressed: u32,
}

/// Counts a period's home service.
#[must_use]
pub fn home_service<'a>(
    cases: impl IntoIterator<Item = &'a CaseState>,
    rounds: &[RoundState],
    period: Period,
) -> HomeService {
    let mut table = HomeService::default();
    for case in cases {
        let at_home = case.channel == Some(Channel::HomeVisit);
        table.intakes += u32::from(at_home && period.has_moment(case.promise.received_at));
        let at_home = |document: &Document| !case.at_counter.contains(document);
        let delivered = case.papers.iter().filter(|(document, paper)| match paper.holder {
            Holder::Family(at) => period.has_moment(at) && at_home(document),
            _ => false,
        });
        table.papers += u32::try_from(delivered.count()).unwrap_or(u32::MAX);
        for (document, paper) in case.papers.iter().filter(|(document, _)| document.is_letter()) {
            let within = |at: Option<Moment>| u32::from(at.is_some_and(|at| period.has_moment(at)));
            let given = match paper.holder {
                Holder::Family(at) => Some(at),
                _ => None,
            };
            let letters = table.letters.entry(*document).or_default();
            letters.signed += within(paper.signed.as_ref().map(|(at, _)| *at));
            letters.delivered += within(given);
            letters.suppressed += within(paper.suppressed_at);
        }
        // The certificate: what other agencies make may come later.
        let given = match case.result().holder {
            Holder::Family(at) => Some(at).filter(|at| period.has_moment(*at)),
            _ => None,
        };
        let born =
            PartialDate::parse(case.value(Field::ChildBorn)).ok().and_then(PartialDate::full);
        if let Some((given, born)) = given.zip(born) {
            let days = (given.in_vietnam().date() - born).num_days();
            table.days.extend(u16::try_from(days));
        }
    }
    for round in rounds {
        let left = round.left_at.is_some_and(|at| period.has_moment(at));
        table.rounds += u32::from(left);
        for visit in round.visits.iter().filter(|visit| period.has_moment(visit.at)) {
            table.visits += 1;
            match visit.met {
                Met::Whole | Met::Part => table.handed += 1,
                Met::Nobody => table.nobody += 1,
                Met::Elsewhere | Met::Declined => table.otherwise += 1,
            }
        }
    }
    table
}
