//! The one command of the window.

use std::sync::Arc;

use serde_json::Value;
use tannha_api::{Answer, ApiError};
use tauri::{State, async_runtime::spawn_blocking, ipc::Response};

use crate::desk::Desk;

/// Runs `name` of the command table on a thread that may wait for the disk and the network; the
/// window's own thread never does. Bytes cross as bytes.
#[tauri::command]
pub(crate) async fn call(
    desk: State<'_, Arc<Desk>>,
    name: String,
    request: Value,
) -> Result<Response, ApiError> {
    let desk = Arc::clone(&desk);
    let work = spawn_blocking(move || desk.call(&name, &text(request)));
    match work.await.map_err(|error| ApiError::incident(&error))?? {
        Answer::Json(text) => Ok(Response::new(text)),
        Answer::Bytes(answer) => Ok(Response::new(answer.bytes)),
    }
}

/// The request as JSON text: the window sends the record itself, or its text.
fn text(request: Value) -> String {
    match request {
        Value::String(text) => text,
        Value::Null => String::new(),
        record => record.to_string(),
    }
}
