//! `tannha check | repair | upkeep | enrol-again`: keeping a laptop's data, and what to do when it is
//! damaged. None of them needs the store to open.

use std::path::PathBuf;

use serde_json::{Value, json};
use tannha_api::ApiError;
use tannha_practice::app::{
    Locale, Office, OfficeError, Ticket,
    enrol::Enrolment,
    ledger::LedgerError,
    mend::{self, Damage, Said, Words},
    phrases,
    store::{CheckReport, Cost, Loss, Opening, Store, Unlock},
    upkeep::{Care, Upkeep},
};

use crate::{
    args::Key,
    failure::{Failure, refused},
    laptop::{self, Laptop},
};

pub(super) fn check(
    key: &Key,
    backups: &[PathBuf],
    words: bool,
    locale: Locale,
) -> Result<Value, Failure> {
    let dir = laptop::directory(&key.data);
    let passphrase = laptop::passphrase(&key.passphrase_file)?;
    let unlock = Unlock::Officer { officer: &key.officer, passphrase: &passphrase };
    let store = match Store::open(&dir, unlock) {
        Ok(store) => store,
        Err(error) if mend::is_damage(&error) => {
            let told = match mend::examine(&dir, unlock, backups) {
                Ok(damage) => (damage.words(), shown(&damage)),
                // Not even the slots can be read.
                Err(OfficeError::Ledger(LedgerError::Store(shut))) if mend::is_damage(&shut) => {
                    let found = mend::backups_found(&dir, backups);
                    (mend::shut(&shut), json!({ "next": "begin-again", "backups": found }))
                }
                Err(other) => return Err(other.into()),
            };
            return Err(tell(&OfficeError::from(error).into(), &told.0, told.1, words, locale));
        }
        Err(other) => return Err(other.into()),
    };
    let report = store.check()?;
    if report.is_sound() {
        let fine = phrases::problem(locale, "damage-none", &[]);
        let mended = mended(store.opening());
        return Ok(if words { Value::String(fine) } else { sound(&report, &mended) });
    }
    let unsound = ApiError::new("laptop-unsound").with("count", report.findings.len());
    Err(Failure::Told(unsound, json!({ "report": report })))
}

fn sound(report: &CheckReport, mended: &[&str]) -> Value {
    let mut value = json!(report);
    value["mended"] = json!(mended);
    value
}

/// What opening mended by itself.
fn mended(opening: &Opening) -> Vec<&'static str> {
    [
        (opening.torn.is_some(), "torn-write-cut"),
        (opening.rebuilt.is_some(), "tables-rebuilt"),
        (opening.slots_mended, "slots-copied"),
        (opening.mark_mended, "mark-renewed"),
        (opening.migrated_from.is_some(), "format-migrated"),
    ]
    .into_iter()
    .filter_map(|(happened, name)| happened.then_some(name))
    .collect()
}

fn shown(damage: &Damage) -> Value {
    let found = &damage.examination;
    json!({
        "next": damage.next.slug(),
        "acknowledged": found.acknowledged,
        "safe": found.safe,
        "source": found.source.as_ref().map(mend::source_slug),
        "backup": damage.backup(),
        "lost": found.lost,
        "backups": damage.backups,
    })
}

fn sentence(said: &Said, locale: Locale) -> String {
    let params: Vec<(String, String)> =
        said.params.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    phrases::problem(locale, &said.code, &params)
}

/// The fault with what is wrong, what is safe and what to do, as JSON or as sentences.
fn tell(fault: &ApiError, said: &Words, mut shown: Value, words: bool, locale: Locale) -> Failure {
    let sentence = |said: &Said| sentence(said, locale);
    let parts = [
        ("wrong", Some(&said.wrong)),
        ("safe", Some(&said.safe)),
        ("whence", said.whence.as_ref()),
        ("todo", Some(&said.todo)),
    ];
    let parts = parts.into_iter().filter_map(|(name, said)| Some((name, said?)));
    if words {
        let lines: Vec<String> = parts.map(|(_, said)| sentence(said)).collect();
        return Failure::Words(lines.join("\n"));
    }
    let told: serde_json::Map<String, Value> = parts
        .map(|(name, said)| {
            let params: serde_json::Map<String, Value> =
                said.params.iter().map(|(k, v)| ((*k).to_owned(), json!(v))).collect();
            let told = json!({ "code": said.code, "params": params, "text": sentence(said) });
            (name.to_owned(), told)
        })
        .collect();
    shown["words"] = Value::Object(told);
    Failure::Told(fault.clone(), json!({ "damage": shown }))
}

/// `37-41`, or `37` alone.
fn loss(typed: &str) -> Result<Loss, Failure> {
    let (first, last) = typed.split_once('-').unwrap_or((typed, typed));
    match (first.trim().parse(), last.trim().parse()) {
        (Ok(first), Ok(last)) if first <= last => Ok(Loss { first, last }),
        _ => {
            Err(Failure::Usage(format!("--accept-loss {typed}: two numbers like 37-41 are wanted")))
        }
    }
}

pub(super) fn repair(
    key: &Key,
    backups: &[PathBuf],
    accepted: Option<&str>,
) -> Result<Value, Failure> {
    let accepted = accepted.map(loss).transpose()?;
    let passphrase = laptop::passphrase(&key.passphrase_file)?;
    let unlock = Unlock::Officer { officer: &key.officer, passphrase: &passphrase };
    Ok(json!(mend::repair(&laptop::directory(&key.data), unlock, backups, accepted)?))
}

pub(super) fn upkeep(key: &Key, locale: Locale) -> Result<Value, Failure> {
    let laptop = Laptop::at(&key.data)?;
    let office = laptop.office(key)?;
    Ok(kept(&office.upkeep(&laptop.dir, Care::OFFICE), locale))
}

/// How the places stand, and what was done.
pub(super) fn kept(upkeep: &Upkeep, locale: Locale) -> Value {
    let problem = |problem: ApiError| crate::failure::report(&problem, locale);
    let places: Vec<Value> = upkeep
        .places
        .iter()
        .map(|kept| {
            json!({
                "place": kept.place.dir,
                "own": kept.place.own,
                "there": kept.there,
                "last": kept.last,
                "lacks": kept.lacks,
                "problem": kept.failure.as_ref()
                    .map(|error| problem(ApiError::of_upkeep(&kept.place, error))),
            })
        })
        .collect();
    json!({
        "places": places,
        "taken": upkeep.taken,
        "pruned": upkeep.pruned,
        "problem": upkeep.failure.as_ref()
            .map(|error| problem(ApiError::new("upkeep-journal").with("code", error.code()))),
    })
}

/// What `enrol-again` was asked.
pub(super) struct Again {
    pub(super) data: PathBuf,
    pub(super) ticket: PathBuf,
    pub(super) passphrase_file: PathBuf,
    pub(super) officer: Option<String>,
    pub(super) label: String,
}

pub(super) fn enrol_again(asked: &Again, locale: Locale) -> Result<Value, Failure> {
    let ticket =
        Ticket::parse(&laptop::read(&asked.ticket)?).map_err(|error| refused(error.code(), &[]))?;
    let passphrase = laptop::passphrase(&asked.passphrase_file)?;
    let enrolment = Enrolment {
        ticket: &ticket,
        passphrase: &passphrase,
        label: &asked.label,
        cost: Cost::calibrate(Cost::TARGET_MS)?,
    };
    let world = laptop::real_world(&asked.data);
    if let Some(officer) = &asked.officer {
        let office = Office::unlock(&asked.data, officer, &passphrase, world)?;
        office.enrol_again(&enrolment)?;
        let (report, _) = office.sync()?;
        return Ok(json!({ "sent": report.sent, "received": report.received }));
    }
    let (office, began) = mend::begin_again(&asked.data, &enrolment, world)?;
    let when = began.last_arrived.as_ref().map(|act| act.happened_at.rfc3339());
    Ok(json!({
        "ward": office.settings()?.ward.to_string(),
        "officer": office.officer()?.id.to_string(),
        "received": began.received,
        "set_aside": began.set_aside,
        "last_arrived": when,
        "message": sentence(&began.words(), locale),
    }))
}
