//! `tannha deadline`: the promise, and the days behind it.

use serde_json::{Value, json};
use tannha_practice::app::{
    Locale, OfficeError,
    domain::{
        calendar::Calendar,
        promise::{Question, reckon},
        ruleset::{ProcedureCode, RuleProblem, Rulebook, RulesetId},
        time::Moment,
    },
    phrases,
};

use crate::failure::Failure;

pub(super) struct Asked {
    pub(super) procedure: String,
    pub(super) received: String,
    pub(super) ruleset: Option<String>,
    pub(super) variant: Option<String>,
    pub(super) verification: bool,
}

pub(super) fn run(asked: &Asked, locale: Locale) -> Result<Value, Failure> {
    let received = Moment::parse(&asked.received)
        .map_err(|error| Failure::Usage(format!("--received: {error}")))?;
    let book = Rulebook::built_in();
    let unknown = |problem: RuleProblem| Failure::Usage(problem.to_string());
    let ruleset = match &asked.ruleset {
        Some(id) => book.ruleset(&RulesetId::new(id.as_str())).map_err(unknown)?,
        None => book.default_for(received.in_vietnam().date()).map_err(unknown)?,
    };
    let procedure = ProcedureCode::new(asked.procedure.as_str());
    let rules = ruleset.procedure(&procedure).map_err(unknown)?;
    rules.clock(asked.variant.as_deref()).map_err(unknown)?;
    let commitment = book.default_commitment(ruleset);
    let mut question =
        Question::new(ruleset, commitment, Calendar::built_in(), &procedure, received);
    question.variant = asked.variant.as_deref();
    question.verification = asked.verification;
    let (promise, explanation) = reckon(&question).map_err(OfficeError::from)?;
    Ok(json!({
        "procedure": asked.procedure,
        "ruleset": ruleset.id.as_str(),
        "commitment": promise.commitment.as_ref().map(|id| id.as_str().to_owned()),
        "received": received.rfc3339(),
        "statutory_due": promise.statutory.rfc3339(),
        "promised_due": promise.promised.rfc3339(),
        "provisional": promise.provisional,
        "legs": promise.legs.iter().map(|leg| json!({
            "leg": leg.leg, "agency": leg.agency.slug(), "due": leg.due.rfc3339(),
        })).collect::<Vec<_>>(),
        "explanation": explanation.days.iter().map(|day| json!({
            "date": day.date,
            "ordinal": day.ordinal,
            "code": day.reason.code(),
            "text": phrases::day_line(locale, day),
            "due": day.due.iter().map(|due| json!({
                "code": due.code(),
                "at": due.at().rfc3339(),
                "text": phrases::problem(locale, due.code(), &[]),
            })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "warnings": explanation.warnings.iter().map(|warning| json!({
            "code": warning.code(),
            "text": phrases::problem(locale, warning.code(), &owned(&warning.params())),
        })).collect::<Vec<_>>(),
    }))
}

fn owned(params: &[(&'static str, String)]) -> Vec<(String, String)> {
    params.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
}
