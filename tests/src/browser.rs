//! The development host: the same built window and the same command table, served to a browser on
//! this machine. Never shipped.
//!
//! It listens on loopback alone, and a page from elsewhere cannot use it: the address asked for
//! must be this one (a name that was bound to 127.0.0.1 meanwhile is not), a call carries a header
//! that no foreign page may send, and everything goes out under the window's own policy.

mod files;
mod guard;

use std::{net::SocketAddr, path::Path, sync::Arc};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::{DefaultBodyLimit, Path as Named, State},
    http::{HeaderValue, StatusCode, header},
    middleware,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use tannha_api::{Answer, ApiError, Host, dispatch};

pub use files::{Files, NoFiles};
pub use guard::{Origin, policy};

/// A request larger than this was not made by the window.
const LARGEST_REQUEST: usize = 1 << 20;

/// The window's files and the command table behind one origin.
///
/// # Errors
/// [`NoFiles`] when `ui` is not a built window.
pub fn router(host: Arc<Host>, ui: &Path, address: SocketAddr) -> Result<Router, NoFiles> {
    let files = Arc::new(Files::read(ui)?);
    Ok(Router::new()
        .route("/api/call/{name}", post(call).with_state(host))
        .fallback_service(get(files::file).with_state(files))
        .layer(DefaultBodyLimit::max(LARGEST_REQUEST))
        .layer(middleware::from_fn_with_state(Origin::at(address), guard::guard)))
}

async fn call(State(host): State<Arc<Host>>, Named(name): Named<String>, body: Bytes) -> Response {
    let work = tokio::task::spawn_blocking(move || {
        let request = String::from_utf8_lossy(&body);
        dispatch(host.as_ref(), &name, &request)
    });
    match work.await.unwrap_or_else(|error| Err(ApiError::incident(&error))) {
        Ok(Answer::Json(text)) => sent("application/json", text),
        Ok(Answer::Bytes(answer)) => sent(answer.media, answer.bytes),
        Err(refused) => refusal(&refused),
    }
}

fn sent(media: &'static str, body: impl Into<Body>) -> Response {
    ([(header::CONTENT_TYPE, HeaderValue::from_static(media))], body.into()).into_response()
}

/// A refusal as `{code, params}`; the status is for those who look at the traffic.
fn refusal(refused: &ApiError) -> Response {
    let status = match refused.code.as_str() {
        "unknown-command" => StatusCode::NOT_FOUND,
        "bad-request" => StatusCode::BAD_REQUEST,
        "locked" | "idle-locked" => StatusCode::UNAUTHORIZED,
        "incident" => StatusCode::INTERNAL_SERVER_ERROR,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    (status, axum::Json(refused)).into_response()
}
