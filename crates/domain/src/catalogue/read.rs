//! Reading an edition that a person wrote. What is wrong is said by procedure, field and value.

use serde_json::Value;

use super::Edition;
use crate::ruleset::Procedure;

/// One thing that is wrong with an edition; the messages have its text as `catalogue-fault-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Fault {
    /// Stable code.
    pub code: &'static str,
    /// The procedure, by its code or its place; empty where it is the edition's own.
    pub procedure: String,
    /// The field, as the file names it.
    pub field: String,
    /// What stands there, or what the reader said.
    pub value: String,
}

impl Fault {
    pub(super) fn new(
        code: &'static str,
        procedure: impl Into<String>,
        field: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        let (procedure, field, value) = (procedure.into(), field.into(), value.into());
        Self { code, procedure, field, value }
    }

    /// The edition does not fit into one entry of the log.
    #[must_use]
    pub fn too_large(bytes: usize) -> Self {
        Self::new("too-large", "", "procedures", bytes.to_string())
    }

    /// Values for the text.
    #[must_use]
    pub fn params(&self) -> [(&'static str, String); 3] {
        [
            ("procedure", self.procedure.clone()),
            ("field", self.field.clone()),
            ("value", self.value.clone()),
        ]
    }
}

/// Reads an edition from JSON.
///
/// # Errors
/// Each [`Fault`]: what does not parse, and keys that nobody reads, which are slips of the hand.
pub fn read(json: &str) -> Result<Edition, Vec<Fault>> {
    let unreadable = |procedure: &str, error: &serde_json::Error| {
        let line = if error.line() > 0 { error.line().to_string() } else { String::new() };
        Fault::new("unreadable", procedure, line, error.to_string())
    };
    let written: Value =
        serde_json::from_str(json).map_err(|error| vec![unreadable("", &error)])?;
    let procedures = written.get("procedures").and_then(Value::as_array);
    let faults: Vec<Fault> = procedures
        .into_iter()
        .flatten()
        .enumerate()
        .filter_map(|(at, procedure)| {
            let error = Procedure::deserialize_value(procedure).err()?;
            Some(unreadable(&named(procedure, at), &error))
        })
        .collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    let edition: Edition =
        serde_json::from_value(written.clone()).map_err(|error| vec![unreadable("", &error)])?;
    let understood = serde_json::to_value(&edition).unwrap_or_default();
    let mut faults = Vec::new();
    unread("", "", &written, &understood, &mut faults);
    if faults.is_empty() { Ok(edition) } else { Err(faults) }
}

impl Procedure {
    fn deserialize_value(value: &Value) -> Result<Self, serde_json::Error> {
        serde_json::from_value(value.clone())
    }
}

fn named(procedure: &Value, at: usize) -> String {
    let code = procedure.get("code").and_then(Value::as_str);
    code.map_or_else(|| format!("#{}", at + 1), str::to_owned)
}

/// Keys that were written and that nothing was understood of.
fn unread(
    procedure: &str,
    path: &str,
    written: &Value,
    understood: &Value,
    found: &mut Vec<Fault>,
) {
    let below = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    match (written, understood) {
        (Value::Object(written), Value::Object(understood)) => {
            for (key, value) in written {
                match understood.get(key) {
                    Some(known) => unread(procedure, &below(key), value, known, found),
                    None if is_nothing(value) => {}
                    None => {
                        found.push(Fault::new("unknown-key", procedure, below(key), key.clone()));
                    }
                }
            }
        }
        (Value::Array(written), Value::Array(understood)) => {
            for (at, (value, known)) in written.iter().zip(understood).enumerate() {
                if path == "procedures" {
                    unread(&named(value, at), "", value, known, found);
                } else {
                    unread(procedure, &format!("{path}[{}]", at + 1), value, known, found);
                }
            }
        }
        _ => {}
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}
