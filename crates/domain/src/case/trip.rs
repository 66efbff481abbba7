//! Visits of the citizen to the office, each counted and with why: "không để đi lại nhiều lần".
//!
//! What the app sees for itself is counted without being typed again: a dossier handed in at the
//! counter, what was missing brought to the counter, a result collected there. The officer at the
//! counter adds the rest. How many are too many is the catalogue's to say, per procedure
//! ([`TripTarget`](crate::ruleset::TripTarget)).
//!
//! One that was counted by mistake is struck out, by whom and why: it counts no more, and stays to be
//! read.

use minicbor::{Decode, Encode};

use super::refusal::Refusal;
use crate::{
    ids::{ActId, OfficerId},
    time::Moment,
};

/// Why a citizen came to the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum TripReason {
    /// To hand the dossier in.
    #[n(0)]
    HandIn,
    /// To bring what was missing.
    #[n(1)]
    Supplement,
    /// To collect a result.
    #[n(2)]
    Collect,
    /// To ask how it stands.
    #[n(3)]
    Ask,
    /// The office had asked them to come.
    #[n(4)]
    Invited,
    /// To sign before the officer.
    #[n(5)]
    Sign,
    /// To collect what was not there yet.
    #[n(6)]
    NotReady,
    /// To have a mistake of the office put right.
    #[n(7)]
    OurMistake,
    /// Something else, which the note says.
    #[n(8)]
    Other,
}

impl TripReason {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::HandIn,
        Self::Supplement,
        Self::Collect,
        Self::Ask,
        Self::Invited,
        Self::Sign,
        Self::NotReady,
        Self::OurMistake,
        Self::Other,
    ];

    /// Stable slug; the catalogue has its words as `trip-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::HandIn => "hand-in",
            Self::Supplement => "supplement",
            Self::Collect => "collect",
            Self::Ask => "ask",
            Self::Invited => "invited",
            Self::Sign => "sign",
            Self::NotReady => "not-ready",
            Self::OurMistake => "our-mistake",
            Self::Other => "other",
        }
    }

    /// The reason of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.slug() == slug)
    }

    /// The app counts these itself, from the step that they came for.
    #[must_use]
    pub const fn is_seen_by_itself(self) -> bool {
        matches!(self, Self::HandIn | Self::Supplement | Self::Collect)
    }

    /// Those that an officer chooses from, in the order of a list.
    pub fn typed() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|why| !why.is_seen_by_itself())
    }
}

/// One visit.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Trip {
    /// Why.
    #[n(0)]
    pub why: TripReason,
    /// What the officer noted.
    #[n(1)]
    pub note: Option<String>,
    /// When.
    #[n(2)]
    pub at: Moment,
    /// Who received them.
    #[n(3)]
    pub officer: OfficerId,
    /// The act that counted it, by which it is named.
    #[n(4)]
    pub act: Option<ActId>,
    /// It was counted by mistake.
    #[n(5)]
    pub struck: Option<Struck>,
}

impl Trip {
    /// It was made, as far as anybody knows.
    #[must_use]
    pub const fn counts(&self) -> bool {
        self.struck.is_none()
    }
}

/// That a visit was counted by mistake.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Struck {
    /// In the officer's words.
    #[n(0)]
    pub reason: String,
    /// When it was struck out.
    #[n(1)]
    pub at: Moment,
    /// Who struck it out.
    #[n(2)]
    pub officer: OfficerId,
}

/// Whether an officer may count that visit: not one that is counted by itself, and no "something
/// else" without what it was. A visit after the case has ended was made all the same.
pub(super) fn permit(why: TripReason, note: Option<&str>) -> Result<(), Refusal> {
    if why.is_seen_by_itself() {
        return Err(Refusal::TripSeen);
    }
    if why == TripReason::Other && note.is_none_or(|note| note.trim().is_empty()) {
        return Err(Refusal::ReasonMissing);
    }
    Ok(())
}

/// Whether a visit may be struck out: one that was counted and still counts, and with why. What the app
/// counted by itself may be wrong as well, when a step was recorded wrongly.
pub(super) fn permit_strike(trips: &[Trip], act: ActId, reason: &str) -> Result<(), Refusal> {
    let trip = trips.iter().find(|trip| trip.act == Some(act)).ok_or(Refusal::NoSuchTrip)?;
    if !trip.counts() {
        return Err(Refusal::TripStruck);
    }
    if reason.trim().is_empty() { Err(Refusal::ReasonMissing) } else { Ok(()) }
}

/// Whoever waits at the counter for the result does not come twice; where nobody had come that day,
/// there was no waiting.
pub(super) fn came_again(trips: &[Trip], waited: bool, at: Moment) -> bool {
    let today = at.in_vietnam().date();
    let came = |trip: &Trip| trip.counts() && trip.at.in_vietnam().date() == today;
    !(waited && trips.iter().any(came))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        case::{
            CaseEvent, CaseState, Document, Handover, Holder, ReceiverSignature, Source, apply,
            decide::tests::case, permit as fits,
        },
        ids::{ActId, CaseId},
    };

    fn then(state: CaseState, event: &CaseEvent, at: &str) -> CaseState {
        by(7, state, event, at)
    }

    fn by(act: u8, state: CaseState, event: &CaseEvent, at: &str) -> CaseState {
        let officer = OfficerId::parse("hanh").unwrap();
        let at = Moment::parse(at).unwrap();
        let source = Source { act: ActId([act; 16]), base: &[], officer: &officer, at };
        let mut state = Some(state);
        apply(&mut state, CaseId([1; 16]), event, source).unwrap();
        state.unwrap()
    }

    fn reasons(state: &CaseState) -> Vec<&'static str> {
        state.trips.iter().map(|trip| trip.why.slug()).collect()
    }

    fn collected(waited: bool) -> CaseEvent {
        let handover = Handover {
            documents: vec![Document::Receipt],
            receiver: "Lê Thị Mẫu".to_owned(),
            relation: "mother".to_owned(),
            authorisation_seen: false,
            identity_seen: true,
            signature: ReceiverSignature::OnPaper,
        };
        CaseEvent::Collected { handover, waited }
    }

    #[test]
    fn what_the_app_sees_for_itself_is_counted_once_and_cannot_be_typed() {
        let state = case(&[]);
        assert_eq!(reasons(&state), ["hand-in"], "received at the counter");
        for why in TripReason::ALL {
            let typed = CaseEvent::TripMade { why, note: Some("ghi".to_owned()) };
            let expected = if why.is_seen_by_itself() { Err(Refusal::TripSeen) } else { Ok(()) };
            assert_eq!(fits(Some(&state), &typed), expected, "{}", why.slug());
        }
        let mute = CaseEvent::TripMade { why: TripReason::Other, note: Some(" ".to_owned()) };
        assert_eq!(fits(Some(&state), &mute), Err(Refusal::ReasonMissing));
        let asked = CaseEvent::TripMade { why: TripReason::Ask, note: None };
        let state = then(state, &asked, "2026-11-24T09:00:00+07:00");
        assert_eq!(reasons(&state), ["hand-in", "ask"]);
    }

    #[test]
    fn who_waits_for_the_result_comes_once_and_who_comes_for_it_comes_twice() {
        let same_day = then(case(&[]), &collected(true), "2026-11-23T11:00:00+07:00");
        assert_eq!(reasons(&same_day), ["hand-in"]);
        let came = then(case(&[]), &collected(false), "2026-11-23T15:00:00+07:00");
        assert_eq!(reasons(&came), ["hand-in", "collect"]);
        let next_day = then(case(&[]), &collected(true), "2026-11-26T09:00:00+07:00");
        assert_eq!(reasons(&next_day), ["hand-in", "collect"], "nobody waits for three days");
        let paper = next_day.paper(Document::Receipt);
        assert!(matches!(paper.holder, Holder::Family(_)));
        assert_eq!(next_day.at_counter, [Document::Receipt]);
    }

    #[test]
    fn a_visit_counted_by_mistake_is_struck_out_once_and_stays_to_be_read() {
        let asked = CaseEvent::TripMade { why: TripReason::Ask, note: None };
        let state = by(8, case(&[]), &asked, "2026-11-24T09:00:00+07:00");
        let strike = |act: u8, reason: &str| CaseEvent::TripStruck {
            trip: ActId([act; 16]),
            reason: reason.to_owned(),
        };
        assert_eq!(fits(Some(&state), &strike(9, "nhầm")), Err(Refusal::NoSuchTrip));
        assert_eq!(fits(Some(&state), &strike(8, " ")), Err(Refusal::ReasonMissing));
        let state = by(9, state, &strike(8, "ghi nhầm hồ sơ"), "2026-11-24T09:05:00+07:00");
        assert_eq!(reasons(&state), ["hand-in", "ask"], "it stays");
        assert_eq!(state.trips_counted(), 1);
        let struck = state.trips[1].struck.clone().unwrap();
        assert_eq!((struck.reason.as_str(), struck.officer.as_str()), ("ghi nhầm hồ sơ", "hanh"));
        assert_eq!(fits(Some(&state), &strike(8, "nhầm")), Err(Refusal::TripStruck));
        // Who was not there that day did not wait there.
        let waited = then(state, &collected(true), "2026-11-24T10:00:00+07:00");
        assert_eq!(waited.trips_counted(), 2);
    }

    #[test]
    fn an_unsigned_paper_is_not_given_out_at_the_counter_either() {
        let CaseEvent::Collected { handover, .. } = collected(false) else { panic!("collected") };
        let handover = Handover { documents: vec![Document::BirthCertificate], ..handover };
        let event = CaseEvent::Collected { handover, waited: false };
        let refused = fits(Some(&case(&[])), &event);
        assert_eq!(refused, Err(Refusal::NotSigned { document: Document::BirthCertificate }));
    }
}
