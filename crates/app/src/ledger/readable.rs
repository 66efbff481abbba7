//! Stored values as a person can read them, for the day when this program is gone.

use serde_json::{Value, json};
use tannha_domain::{
    case::CaseState,
    log::{Act, Record, RecordKey, SignedEntry, SignedReceipt},
};

use super::{
    DRAFTS, JOTTINGS, LOOKS, decode,
    tables::{LOG, OUTBOX, RECORDS},
};
use crate::looks;

/// A value of a laptop's store as JSON. What has no form of its own is shown in CBOR's diagnostic
/// notation, so that nothing is left out.
#[must_use]
pub fn readable(table: &str, key: &[u8], value: &[u8]) -> Option<Value> {
    let known = if table == LOG.0 {
        decode::<(SignedEntry, SignedReceipt)>(value).ok().and_then(|(entry, receipt)| {
            let receipt = receipt.read().ok()?;
            let mut shown = entry_json(&entry)?;
            shown["seq"] = json!(receipt.seq);
            shown["accepted_at"] = json!(receipt.accepted_at);
            Some(shown)
        })
    } else if table == OUTBOX.0 {
        decode::<SignedEntry>(value).ok().and_then(|entry| entry_json(&entry))
    } else if table == RECORDS.0 {
        decode::<(RecordKey, Record)>(value).ok().and_then(|(_, record)| record_json(&record))
    } else if [DRAFTS.0, JOTTINGS.0].contains(&table) && key.len() > 16 {
        let field = key.get(16..).and_then(|slug| std::str::from_utf8(slug).ok())?;
        Some(json!({ "field": field, "typed": String::from_utf8_lossy(value) }))
    } else if table == LOOKS.0 {
        looks::readable(value)
    } else {
        None
    };
    Some(known.unwrap_or_else(|| json!({ "cbor": minicbor::display(value).to_string() })))
}

fn entry_json(entry: &SignedEntry) -> Option<Value> {
    let entry = entry.read().ok()?;
    let act = entry.act.read().ok()?;
    let Act { id, officer, happened_at, .. } = &act;
    Some(json!({
        "device": entry.device,
        "dseq": entry.dseq,
        "act": id,
        "case": act.subject.as_case(),
        "officer": officer,
        "event": act.event().code(),
        "happened_at": happened_at,
        "payload": minicbor::display(&act.payload).to_string(),
    }))
}

fn record_json(record: &Record) -> Option<Value> {
    match record {
        Record::Case(state) => Some(case_json(state)),
        Record::Officer(officer) => serde_json::to_value(officer).ok(),
        Record::Edition(edition) => serde_json::to_value(edition).ok(),
        Record::Year(year) => serde_json::to_value(year).ok(),
        Record::Ward(settings) => serde_json::to_value(settings).ok(),
        _ => None,
    }
}

fn case_json(state: &CaseState) -> Value {
    let fields: serde_json::Map<String, Value> = state
        .fields
        .iter()
        .map(|(field, written)| (field.slug().to_owned(), json!(written.value)))
        .collect();
    let registration = state.registration.as_ref().map(|registration| {
        json!({
            "number": tannha_domain::case::written_number(registration),
            "registered_on": registration.registered_on,
            "signer": registration.signer.name,
            "place": registration.place,
            "citizen_id": registration.citizen_id,
        })
    });
    json!({
        "case": state.id,
        "code": state.code.text,
        "procedure": state.procedure,
        "phase": format!("{:?}", state.phase()),
        "fields": fields,
        "promise": state.promise,
        "registration": registration,
    })
}
