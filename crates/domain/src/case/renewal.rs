//! The promise renewed: an apology with its reason, and one new date.
//!
//! At most once (NĐ 61/2018/NĐ-CP Đ19 as carried into NĐ 118/2025/NĐ-CP; provenance: not read in
//! the text). The law's date at receipt never moves. The reason is the office's own, never the
//! citizen's; a leader approves it by signing the act.

use minicbor::{Decode, Encode};

use super::{
    fact::{OfficeSnapshot, SignerSnapshot},
    refusal::Refusal,
    state::{CaseState, Status},
};
use crate::{
    calendar::Calendar,
    letter_text::PinnedText,
    promise::{Promise, PromiseRefusal, Repromise},
    time::Moment,
};

/// What the ward says where it keeps no list of its own. Each names the office's doing.
pub const REASONS: [&str; 5] = [
    "cơ quan chưa sắp xếp đủ người giải quyết trong thời gian đã hẹn",
    "việc phối hợp giữa cơ quan và các cơ quan liên thông bị chậm",
    "phần mềm của cơ quan bị gián đoạn",
    "cơ quan phải xác minh thêm và đã không lường trước thời gian cần thiết",
    "cơ quan có sai sót trong khâu giải quyết và phải làm lại",
];

/// Working days after the broken date that a draft proposes; the leader chooses.
const PROPOSED_DAYS: u16 = 2;

/// An apology with its new promise.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Renewal {
    /// Why, as the papers say it: one of the ward's list.
    #[n(0)]
    pub reason: String,
    /// The new promise, with its hour.
    #[n(1)]
    pub to: Moment,
    /// The leader who approves and signs.
    #[n(2)]
    pub signer: SignerSnapshot,
    /// The office on the papers.
    #[n(3)]
    pub office: OfficeSnapshot,
    /// How the family is addressed in the courtesy letter.
    #[n(4)]
    pub greeting: String,
    /// Who sees to it from here on, and whom the family can call.
    #[n(5)]
    pub follows: String,
    /// Their telephone; may be empty.
    #[n(6)]
    pub phone: String,
    /// The edition of the courtesy letter's words; the built-in one where none is named.
    #[n(20)]
    pub text: Option<PinnedText>,
}

/// Whether the promise of a case may be renewed so, in any moment: what needs a calendar or a clock
/// is asked by [`check`].
pub(super) fn permit(state: &CaseState, renewal: &Renewal) -> Result<(), Refusal> {
    match state.status {
        Status::Supplement(_) => return Err(Refusal::WaitsForSupplement),
        Status::Inquiry(_) if state.is_paused() => return Err(Refusal::WaitsForAnswer),
        _ if state.finished_at.is_some() => return Err(Refusal::AlreadyFinished),
        _ => {}
    }
    if let Some(before) = &state.promise.repromised {
        return Err(Refusal::Promise(PromiseRefusal::AlreadyRepromised { at: before.at }));
    }
    if renewal.to <= state.promise.promised {
        return Err(Refusal::Promise(PromiseRefusal::NotLater));
    }
    if renewal.reason.trim().is_empty() { Err(Refusal::ReasonMissing) } else { Ok(()) }
}

/// Whether the new date is one that the office can keep: to come, on a working day, while it is open.
///
/// # Errors
/// [`Refusal::Promise`] with the reason.
pub fn check(
    promise: &Promise,
    to: Moment,
    now: Moment,
    calendar: &Calendar,
) -> Result<(), Refusal> {
    promise.repromise(to, now, calendar).map(drop).map_err(Refusal::Promise)
}

/// The renewed promise. The legs keep their own dates: what was late there stays late.
pub(super) fn renewed(promise: &Promise, to: Moment, at: Moment) -> Promise {
    let in_time = at.in_vietnam().date() < promise.promised.in_vietnam().date();
    let repromised = Some(Repromise { before: promise.promised, at, in_time });
    Promise { promised: to.in_vietnam(), repromised, ..promise.clone() }
}

/// The date that a draft proposes: the closing hour, two working days after the broken one or today.
#[must_use]
pub fn proposed(promise: &Promise, now: Moment, calendar: &Calendar) -> Moment {
    let from = promise.promised.max(now).in_vietnam().date();
    let day = calendar.add_working_days(from, PROPOSED_DAYS).unwrap_or(from);
    calendar.closing(day)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::{
        case::{CaseEvent, Document, OfficeSnapshot, decide::tests::case, permit as fits},
        ids::{ActId, CaseId, OfficerId},
    };

    fn at(text: &str) -> Moment {
        Moment::parse(text).unwrap()
    }

    pub(in crate::case) fn renewal(to: &str) -> Renewal {
        Renewal {
            reason: REASONS[0].to_owned(),
            to: at(to),
            signer: SignerSnapshot {
                officer: OfficerId::parse("an").unwrap(),
                name: "Lê Văn An Mẫu".to_owned(),
                authority: "tm-chu-tich".to_owned(),
                title: "Chủ tịch".to_owned(),
            },
            office: OfficeSnapshot::default(),
            greeting: "ba".to_owned(),
            follows: "Nguyễn Thị Hạnh".to_owned(),
            phone: String::new(),
            text: None,
        }
    }

    fn renew(state: CaseState, to: &str, when: &str) -> Result<CaseState, Refusal> {
        let officer = OfficerId::parse("an").unwrap();
        let source =
            crate::case::Source { act: ActId([9; 16]), base: &[], officer: &officer, at: at(when) };
        let mut state = Some(state);
        let event = CaseEvent::PromiseRenewed(Box::new(renewal(to)));
        crate::case::apply(&mut state, CaseId([1; 16]), &event, source)?;
        state.ok_or(Refusal::NoSuchCase)
    }

    #[test]
    fn the_promised_date_moves_once_and_the_laws_dates_never() {
        let state = case(&[]);
        let before = state.promise.clone();
        let state = renew(state, "2026-12-01T17:00:00+07:00", "2026-11-26T09:00:00+07:00").unwrap();
        assert_eq!(state.promise.promised, at("2026-12-01T17:00:00+07:00"));
        assert_eq!(state.promise.statutory_original, before.statutory_original);
        assert_eq!(state.promise.statutory, before.statutory);
        let made = state.promise.repromised.unwrap();
        assert_eq!(made.before, before.promised);
        assert!(made.in_time, "a day before the promised one");
        for document in [Document::ApologyForm, Document::ApologyLetter] {
            assert!(state.paper(document).approved.is_some(), "{document:?}");
        }

        let again = CaseEvent::PromiseRenewed(Box::new(renewal("2026-12-08T17:00:00+07:00")));
        let Err(Refusal::Promise(no)) = fits(Some(&state), &again) else { panic!("a second one") };
        assert_eq!(no.code(), "promise-already-repromised");
    }

    #[test]
    fn an_apology_on_the_day_itself_is_not_in_time_and_counts_all_the_same() {
        let due = case(&[]).promise.promised;
        let state = renew(case(&[]), "2026-12-01T17:00:00+07:00", &due.rfc3339()).unwrap();
        assert!(!state.promise.repromised.unwrap().in_time);
    }

    #[test]
    fn a_date_that_is_not_later_or_has_no_reason_is_refused() {
        let state = case(&[]);
        let same = renewal(&state.promise.promised.rfc3339());
        assert_eq!(permit(&state, &same), Err(Refusal::Promise(PromiseRefusal::NotLater)));
        let mute = Renewal { reason: " ".to_owned(), ..renewal("2026-12-01T17:00:00+07:00") };
        assert_eq!(permit(&state, &mute), Err(Refusal::ReasonMissing));
    }

    #[test]
    fn what_a_draft_proposes_can_be_kept() {
        let (promise, calendar) = (case(&[]).promise, Calendar::built_in());
        for now in ["2026-11-25T08:00:00+07:00", "2026-12-30T16:00:00+07:00"] {
            let to = proposed(&promise, at(now), calendar);
            assert_eq!(check(&promise, to, at(now), calendar), Ok(()), "{now}");
        }
    }
}
