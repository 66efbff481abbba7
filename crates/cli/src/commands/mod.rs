//! The commands, each from its arguments to one JSON value.

mod call;
mod care;
mod deadline;
mod print;
mod rows;
mod sign;
mod store;
mod template;
mod text;
mod verify;
mod verify_signature;

use std::sync::Arc;

use serde_json::{Value, json};
use tannha_practice::{
    Practice, SystemChance, SystemClock,
    app::{Ticket, enrol, store::Cost, upkeep::Care},
    officers,
};

use crate::{
    args::{Args, Command, Key},
    demo,
    failure::{Failure, refused},
    laptop::{self, Laptop},
};

pub(crate) fn run(args: Args) -> Result<Value, Failure> {
    let lang = args.lang.into();
    match args.command {
        Command::Demo { out, month: Some(month), cases } => demo::month::run(&out, month, cases),
        Command::Demo { out, .. } => demo::run(&out),
        Command::Init { data, practice: _ } => {
            let practice = Practice::open(&data, Arc::new(SystemClock), Arc::new(SystemChance))?;
            let officers: Vec<String> = officers(practice.made_at().in_vietnam().date())
                .map_err(tannha_practice::PracticeError::from)?
                .iter()
                .map(|officer| officer.id.to_string())
                .collect();
            Ok(json!({
                "data": data,
                "officer": officers.first(),
                "officers": officers,
                "passphrase": practice.passphrase(),
            }))
        }
        Command::Enrol { data, ticket, passphrase_file, label } => {
            let ticket = Ticket::parse(&laptop::read(&ticket)?)
                .map_err(|error| refused(error.code(), &[]))?;
            let enrolment = enrol::Enrolment {
                ticket: &ticket,
                passphrase: &laptop::passphrase(&passphrase_file)?,
                label: &label,
                cost: Cost::calibrate(Cost::TARGET_MS)?,
            };
            let office = enrol::enrol(&data, &enrolment, laptop::real_world(&data))?;
            let (report, _) = office.sync()?;
            Ok(json!({
                "ward": office.settings()?.ward.to_string(),
                "officer": office.officer()?.id.to_string(),
                "received": report.received,
            }))
        }
        Command::Commands => Ok(table()),
        Command::Call { name, request, key, out } => call::run(&name, request, &key, out),
        Command::Sync { key } => {
            let laptop = Laptop::at(&key.data)?;
            let office = laptop.office(&key)?;
            let (report, _) = office.sync()?;
            let upkeep = office.upkeep(&laptop.dir, Care::OFFICE);
            Ok(json!({
                "sent": report.sent,
                "received": report.received,
                "rounds": report.rounds,
                "skew_ms": report.skew_ms,
                "given_back": report.given_back,
                "new_identity": report.succeeded_because.is_some(),
                "folded_anew": report.refolded,
                "upkeep": care::kept(&upkeep, lang),
            }))
        }
        Command::Check { key, backup, words } => care::check(&key, &backup, words, lang),
        Command::Repair { key, backup, accept_loss } => {
            care::repair(&key, &backup, accept_loss.as_deref())
        }
        Command::Upkeep { key } => care::upkeep(&key, lang),
        Command::Backup { key, out } => store::backup(&key, &out),
        Command::Restore { key, from, in_place } => store::restore(&key, &from, in_place),
        Command::EnrolAgain { data, ticket, passphrase_file, officer, anew: _, label } => {
            care::enrol_again(&care::Again { data, ticket, passphrase_file, officer, label }, lang)
        }
        Command::Export { key, out } => store::export(&key, &out),
        Command::Rows { what } => rows::run(&what, lang),
        Command::Deadline { procedure, received, ruleset, variant, verification } => deadline::run(
            &deadline::Asked { procedure, received, ruleset, variant, verification },
            lang,
        ),
        Command::Text { what } => text::run(what),
        Command::Verify {
            code,
            file,
            name,
            number,
            date,
            data,
            officer,
            passphrase_file,
            district_key,
            ticket,
            words,
        } => {
            let key = match (data, officer, passphrase_file) {
                (Some(data), Some(officer), Some(passphrase_file)) => {
                    Some(Key { data, officer, passphrase_file })
                }
                _ => None,
            };
            let asked =
                verify::Asked { code, file, name, number, date, key, district_key, ticket, words };
            verify::run(&asked, lang)
        }
        Command::Sign(asked) => sign::run(&asked, lang),
        Command::VerifySignature(asked) => verify_signature::run(&asked, lang),
        Command::Print(asked) => print::run(*asked, lang),
        Command::Template { what } => template::run(what),
    }
}

/// The table; what a command does was written as a comment and begins with a blank there.
fn table() -> Value {
    let rows = tannha_api::TABLE.iter().map(|row| {
        json!({
            "name": row.name,
            "about": row.about.trim(),
            "request": row.request,
            "response": row.response,
        })
    });
    rows.collect()
}
