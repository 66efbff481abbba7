//! The commands, each from its arguments to one JSON value.

mod call;
mod deadline;
mod print;
mod store;
mod text;

use std::sync::Arc;

use serde_json::{Value, json};
use tannha_practice::{
    Practice, SystemChance, SystemClock,
    app::{Ticket, enrol, store::Cost},
    officers,
};

use crate::{
    args::{Args, Command},
    demo,
    failure::{Failure, refused},
    laptop::{self, Laptop},
};

/// About as long as a person waits without wondering (DESIGN, the laptop's store).
const UNLOCK_MS: u64 = 700;

pub(crate) fn run(args: Args) -> Result<Value, Failure> {
    let lang = args.lang.into();
    match args.command {
        Command::Demo { out } => demo::run(&out),
        Command::Init { data, practice: _ } => {
            let practice = Practice::open(&data, Arc::new(SystemClock), Arc::new(SystemChance))?;
            let officers: Vec<String> = officers()
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
                cost: Cost::calibrate(UNLOCK_MS)?,
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
            let (report, _) = Laptop::at(&key.data)?.office(&key)?.sync()?;
            Ok(json!({
                "sent": report.sent,
                "received": report.received,
                "rounds": report.rounds,
                "skew_ms": report.skew_ms,
            }))
        }
        Command::Check { key } => store::check(&key),
        Command::Repair { key } => store::repair(&key),
        Command::Backup { key, out } => store::backup(&key, &out),
        Command::Restore { key, from } => store::restore(&key, &from),
        Command::Export { key, out } => store::export(&key, &out),
        Command::Deadline { procedure, received, ruleset, variant, verification } => deadline::run(
            &deadline::Asked { procedure, received, ruleset, variant, verification },
            lang,
        ),
        Command::Text { what } => text::run(what),
        Command::Print { list: true, .. } => Ok(print::list()),
        Command::Print { document, record, paper, out, profile, .. } => {
            print::run(&print::Asked { document, record, paper, out, profile })
        }
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
