//! Rõ người: who does a step, at the ward or at its agency, and to whom it was handed over since.
//!
//! At receipt every step is with the officer who took the dossier in. Whoever it is given to later is
//! written down with who gave it, when and why; what was before stays to be read.

use minicbor::{Decode, Encode};

use super::{
    refusal::Refusal,
    state::{CaseState, Leg, LegStatus},
};
use crate::{ids::OfficerId, text, time::Moment};

/// A step was given to somebody.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Assigned {
    /// The step's slug.
    #[n(0)]
    pub leg: String,
    /// Full name, with what they are where they are no officer of the ward.
    #[n(1)]
    pub person: String,
    /// How to reach them; may be empty.
    #[n(2)]
    pub contact: String,
    /// Why it changes hands; may be empty.
    #[n(3)]
    pub why: String,
}

/// The same as the case keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Assignment {
    /// To whom, and why.
    #[n(0)]
    pub assigned: Assigned,
    /// Who had it before.
    #[n(1)]
    pub from: String,
    /// When.
    #[n(2)]
    pub at: Moment,
    /// Who gave it.
    #[n(3)]
    pub officer: OfficerId,
}

/// A step that is not done yet is given to somebody who does not have it.
pub(super) fn permit(state: &CaseState, assigned: &Assigned) -> Result<(), Refusal> {
    let slug = assigned.leg.clone();
    let leg = state.legs.iter().find(|leg| leg.slug == slug);
    let leg = leg.ok_or(Refusal::UnknownLeg { leg: slug.clone() })?;
    if leg.status == LegStatus::Done {
        return Err(Refusal::LegDone { leg: slug });
    }
    if assigned.person.trim().is_empty() {
        return Err(Refusal::StepUnclear { leg: slug, lacks: "person" });
    }
    let same = text::fold(&leg.person) == text::fold(&assigned.person);
    let contact = state.assigned(&slug).map_or("", |last| last.assigned.contact.as_str());
    if same && contact == assigned.contact { Err(Refusal::AlreadyTheirs) } else { Ok(()) }
}

/// Gives it to them.
pub(super) fn assign(state: &mut CaseState, assigned: &Assigned, officer: &OfficerId, at: Moment) {
    let Some(leg) = state.legs.iter_mut().find(|leg| leg.slug == assigned.leg) else { return };
    let from = std::mem::replace(&mut leg.person, assigned.person.clone());
    let assigned = assigned.clone();
    state.assignments.push(Assignment { assigned, from, at, officer: officer.clone() });
}

impl CaseState {
    /// Whose work it is, by name: who has the ward's own step, or the one after it at the family's home; and
    /// to whom any other step was given that is not done yet. A dossier stays with whoever registered it
    /// until its last paper is with the family.
    #[must_use]
    pub fn in_hands_of(&self) -> Vec<&str> {
        let Some(handling) = self.handling() else { return Vec::new() };
        let leg = |slug: &str| self.legs.iter().find(|leg| leg.slug == slug);
        let own = leg(handling.leg);
        let at_home = handling.at_home.and_then(leg);
        let now = match (own, at_home) {
            (Some(own), Some(home)) if own.status == LegStatus::Done => Some(home),
            (own, _) => own,
        };
        let given =
            |leg: &&Leg| leg.status != LegStatus::Done && self.assigned(&leg.slug).is_some();
        let others = self.legs.iter().filter(given);
        let mut names: Vec<&str> = Vec::new();
        for leg in now.into_iter().chain(others) {
            if !leg.person.is_empty() && !names.contains(&leg.person.as_str()) {
                names.push(&leg.person);
            }
        }
        names
    }

    /// To whom a step was given last, where it was since receipt.
    #[must_use]
    pub fn assigned(&self, leg: &str) -> Option<&Assignment> {
        self.assignments.iter().rev().find(|known| known.assigned.leg == leg)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        case::{CaseEvent, Source, apply, decide::tests::case},
        ids::{ActId, CaseId},
    };

    fn give(person: &str, contact: &str) -> CaseEvent {
        CaseEvent::LegAssigned(Assigned {
            leg: "khai-sinh".to_owned(),
            person: person.to_owned(),
            contact: contact.to_owned(),
            why: "nghỉ phép".to_owned(),
        })
    }

    #[test]
    fn a_step_is_handed_over_and_who_had_it_before_stays_to_be_read() {
        let mut state = Some(case(&[]));
        let officer = OfficerId::parse("hanh").unwrap();
        let mut does = |event: &CaseEvent| {
            let at = Moment::from_utc_ms(7);
            let source = Source { act: ActId([5; 16]), base: &[], officer: &officer, at };
            apply(&mut state, CaseId([1; 16]), event, source)
        };
        assert_eq!(does(&give("nguyễn thị  hạnh", "")), Err(Refusal::AlreadyTheirs));
        let lacks = Refusal::StepUnclear { leg: "khai-sinh".to_owned(), lacks: "person" };
        assert_eq!(does(&give(" ", "")), Err(lacks));
        does(&give("Trần Văn Hùng Thử", "0900000002")).unwrap();
        does(&give("Trần Văn Hùng Thử", "0900000003")).unwrap();
        does(&give("Đỗ Minh Mẫu", "")).unwrap();
        let state = state.unwrap();
        assert_eq!(state.legs[0].person, "Đỗ Minh Mẫu");
        let from: Vec<_> = state.assignments.iter().map(|known| known.from.as_str()).collect();
        assert_eq!(from, ["Nguyễn Thị Hạnh", "Trần Văn Hùng Thử", "Trần Văn Hùng Thử"]);
        assert_eq!(state.assigned("khai-sinh").unwrap().officer, officer);
        assert_eq!(state.in_hands_of(), ["Đỗ Minh Mẫu"]);
    }

    #[test]
    fn what_is_done_or_is_no_step_of_the_case_is_given_to_nobody() {
        let mut state = case(&[]);
        let assigned = Assigned {
            leg: "thuong-tru".to_owned(),
            person: "Đỗ Minh Mẫu".to_owned(),
            contact: String::new(),
            why: String::new(),
        };
        let no = Refusal::UnknownLeg { leg: "thuong-tru".to_owned() };
        assert_eq!(permit(&state, &assigned), Err(no));
        state.legs[0].status = LegStatus::Done;
        let assigned = Assigned { leg: "khai-sinh".to_owned(), ..assigned };
        let no = Refusal::LegDone { leg: "khai-sinh".to_owned() };
        assert_eq!(permit(&state, &assigned), Err(no));
    }
}
