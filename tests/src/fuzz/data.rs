//! Files of law and of the year: rules, commitments, calendars. A district sends new ones; what they
//! say is merged and reckoned with.

use chrono::{NaiveDate, NaiveTime};
use serde::{Serialize, de::DeserializeOwned};
use tannha_domain::{
    calendar::{Calendar, CalendarYear, OfficeHours},
    promise::{Question, reckon},
    ruleset::{Commitment, ProcedureCode, Rulebook, Ruleset},
    time::Moment,
};

use super::{choice, chosen};

pub(super) fn check(bytes: &[u8]) {
    let Some((which, rest)) = chosen(bytes, 5) else { return };
    match which {
        0 => {
            if let Some(year) = reads_back_as_json::<CalendarYear>(rest) {
                with_year(year);
            }
        }
        1 => {
            if let Some(ruleset) = reads_back_as_json::<Ruleset>(rest) {
                with_ruleset(ruleset);
            }
        }
        2 => {
            if let Some(commitment) = reads_back_as_json::<Commitment>(rest) {
                Rulebook::built_in().clone().merge_commitment(commitment);
            }
        }
        3 => {
            if let Some(hours) = reads_back_as_json::<OfficeHours>(rest) {
                let _ = (hours.minutes_a_day(), hours.after_work(0, 90), hours.worked(0, 1440));
                reckoned(Rulebook::built_in(), &Calendar::built_in().clone().with_hours(hours));
            }
        }
        _ => {
            drop(super::reads_back::<CalendarYear>(rest));
            drop(super::reads_back::<Ruleset>(rest));
        }
    }
}

fn reads_back_as_json<T>(bytes: &[u8]) -> Option<T>
where
    T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let value: T = serde_json::from_slice(bytes).ok()?;
    let again = serde_json::to_vec(&value).expect("what was read can be written");
    assert_eq!(serde_json::from_slice::<T>(&again).expect("what was written reads"), value);
    Some(value)
}

fn with_year(year: CalendarYear) {
    let mut calendar = Calendar::built_in().clone();
    let _ = calendar.merge(year);
    reckoned(Rulebook::built_in(), &calendar);
}

fn with_ruleset(ruleset: Ruleset) {
    let codes: Vec<ProcedureCode> = ruleset.procedures.iter().map(|p| p.code.clone()).collect();
    for code in codes.iter().take(4) {
        for received_at in moments() {
            let calendar = Calendar::built_in();
            let _ = reckon(&Question::new(&ruleset, None, calendar, code, received_at));
        }
    }
    Rulebook::built_in().clone().merge(ruleset);
}

fn reckoned(book: &Rulebook, calendar: &Calendar) {
    let code = ProcedureCode::new("khai-sinh-lien-thong");
    for received_at in moments() {
        let Ok(ruleset) = book.default_for(received_at.date()) else { continue };
        let _ = reckon(&Question::new(ruleset, None, calendar, &code, received_at));
    }
}

/// An evening, and both ends of what a calendar can name.
fn moments() -> [Moment; 3] {
    let evening = NaiveTime::from_hms_opt(19, 30, 0).unwrap_or_default();
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    [Moment::vietnam(day, evening), Moment::from_utc_ms(i64::MIN), Moment::from_utc_ms(i64::MAX)]
}

pub(super) fn seeds() -> Vec<Vec<u8>> {
    let json = |value: &serde_json::Value| serde_json::to_vec(value).unwrap();
    let mut seeds = Vec::new();
    for year in Calendar::built_in().years() {
        seeds.push(choice(0, &serde_json::to_vec(year).unwrap()));
        seeds.push(choice(4, &minicbor::to_vec(year).unwrap()));
    }
    for ruleset in Rulebook::built_in().rulesets() {
        // One procedure says as much as all of them, in less.
        let ruleset = Ruleset {
            procedures: ruleset.procedures.iter().take(1).cloned().collect(),
            ..ruleset.clone()
        };
        seeds.push(choice(1, &serde_json::to_vec(&ruleset).unwrap()));
        seeds.push(choice(4, &minicbor::to_vec(&ruleset).unwrap()));
    }
    for commitment in Rulebook::built_in().commitments() {
        seeds.push(choice(2, &serde_json::to_vec(commitment).unwrap()));
    }
    let hours = serde_json::to_value(Calendar::built_in().hours()).unwrap();
    seeds.push(choice(3, &json(&hours)));
    seeds
}
