//! `tannha call`: one command of the table.

use std::path::PathBuf;

use serde_json::{Value, json};
use tannha_api::{Answer, TABLE, dispatch};

use crate::{
    args::Key,
    failure::Failure,
    laptop::{self, Laptop},
};

pub(super) fn run(
    name: &str,
    request: Option<String>,
    key: &Key,
    out: Option<PathBuf>,
) -> Result<Value, Failure> {
    if !TABLE.iter().any(|row| row.name == name) {
        return Err(Failure::Usage(format!("no command {name:?}; `tannha commands` lists them")));
    }
    let passphrase = key.passphrase_file.as_os_str() == "-";
    if passphrase && matches!(request.as_deref(), Some("-" | "@-")) {
        return Err(laptop::stdin_twice());
    }
    let request = match request.as_deref() {
        None => String::new(),
        Some("-") => laptop::read("-".as_ref())?,
        Some(text) => match text.strip_prefix('@') {
            Some(file) => laptop::read(file.as_ref())?,
            None => text.to_owned(),
        },
    };
    let laptop = Laptop::at(&key.data)?;
    match dispatch(&laptop.host(key)?, name, &request)? {
        Answer::Json(text) => {
            let answer: Value = serde_json::from_str(&text).unwrap_or(Value::Null);
            Ok(answer.get("value").cloned().unwrap_or(answer))
        }
        Answer::Bytes(bytes) => {
            let Some(out) = out else {
                return Err(Failure::Usage(format!(
                    "{name} answers with bytes: name a file with --out"
                )));
            };
            laptop::write(&out, &bytes.bytes)?;
            Ok(json!({ "out": out, "media": bytes.media, "bytes": bytes.bytes.len() }))
        }
    }
}
