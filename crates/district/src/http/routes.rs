//! The addresses, with their limits.

use std::{sync::Arc, time::Instant};

use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, FromRequestParts, State},
    http::{StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use tannha_sync::{Refusal, wire::MAX_MESSAGE_BYTES};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tower_http::{
    limit::RequestBodyLimitLayer,
    timeout::{RequestBodyTimeoutLayer, TimeoutLayer},
};

use super::{check, limits::Limits};
use crate::{
    district::{District, Pulse},
    error::DistrictError,
};

#[derive(Clone)]
pub(super) struct Shared {
    pub(super) district: Arc<District>,
    places: Arc<Semaphore>,
    pub(super) checks: Arc<Semaphore>,
}

/// A place among the requests that are worked on. It is taken before the body is read, so that what
/// is in memory is bounded, and not only what is worked on.
struct InPlace(OwnedSemaphorePermit);

impl FromRequestParts<Shared> for InPlace {
    type Rejection = Response;

    async fn from_request_parts(_: &mut Parts, shared: &Shared) -> Result<Self, Response> {
        Arc::clone(&shared.places).try_acquire_owned().map(Self).map_err(|_| busy(shared))
    }
}

/// Not now: the laptop keeps what it has and asks again, in five seconds to nine, so that those who were
/// turned away together do not come together.
fn busy(shared: &Shared) -> Response {
    let turned_away = shared.district.metrics.busy();
    let seconds = (5 + turned_away % 5).to_string();
    (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, seconds)]).into_response()
}

pub(super) fn router(district: Arc<District>, limits: Limits) -> Router {
    let shared = Shared {
        district,
        places: Arc::new(Semaphore::new(limits.requests)),
        checks: Arc::new(Semaphore::new(limits.checks)),
    };
    // A stranger's question is small, and is told so before a byte of it is read.
    let public = Router::new()
        .route(check::PATH, get(check::form).post(check::check))
        .route(check::STYLE_PATH, get(check::style))
        .layer(RequestBodyLimitLayer::new(check::MAX_BODY));
    Router::new()
        .merge(public)
        .route("/v1/sync", post(sync))
        .route("/v1/enrol", post(enrol))
        .route("/health", get(health))
        .route("/metrics", get(metrics))
        // One that says how large it is is refused before a byte of it is read.
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(MAX_MESSAGE_BYTES))
        .layer(RequestBodyTimeoutLayer::new(limits.still))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, limits.whole))
        .with_state(shared)
}

#[allow(clippy::disallowed_methods, reason = "the server's edge: how long a round took")]
async fn sync(State(shared): State<Shared>, place: InPlace, body: Bytes) -> Response {
    work(shared, place, move |district| {
        let begun = Instant::now();
        let (answer, round) = district.round(&body)?;
        let micros = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
        district.metrics.round(&round, micros);
        district.metrics.bodies(body.len(), answer.len());
        tracing::info!(
            ward = round.ward.as_ref().map(tracing::field::display),
            device = round.device.as_ref().map(tracing::field::display),
            taken_back = round.taken_back,
            applied = round.applied,
            quarantined = round.quarantined,
            pulled = round.pulled,
            asked_bytes = body.len(),
            answered_bytes = answer.len(),
            refusal = round.refusal.map(Refusal::code),
            micros,
            "round"
        );
        if round.digest_differs {
            tracing::warn!(code = "digest-differs", "a laptop's state is not this one");
        }
        Ok(answer)
    })
    .await
}

async fn enrol(State(shared): State<Shared>, place: InPlace, body: Bytes) -> Response {
    work(shared, place, move |district| {
        let (answer, refusal) = district.enrol_answer(&body)?;
        match refusal {
            None => district.metrics.enrolled(),
            Some(refusal) => tracing::warn!(refusal = refusal.code(), "enrolment refused"),
        }
        Ok(answer)
    })
    .await
}

/// Runs on a blocking thread, in its place.
async fn work(
    shared: Shared,
    place: InPlace,
    answer: impl FnOnce(&District) -> Result<Vec<u8>, DistrictError> + Send + 'static,
) -> Response {
    let district = Arc::clone(&shared.district);
    let done = tokio::task::spawn_blocking(move || {
        let InPlace(_permit) = place;
        answer(&district)
    })
    .await;
    match done {
        Ok(Ok(bytes)) => ([(header::CONTENT_TYPE, "application/cbor")], bytes).into_response(),
        Ok(Err(DistrictError::Garbage(_))) => StatusCode::BAD_REQUEST.into_response(),
        Ok(Err(DistrictError::Busy { ward })) => {
            tracing::info!(%ward, code = "district-busy", "turned away");
            busy(&shared)
        }
        Ok(Err(error)) => {
            shared.district.metrics.failed();
            tracing::error!(code = error.code(), "a request failed");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
        Err(_) => {
            shared.district.metrics.failed();
            tracing::error!(code = "panic", "a request failed");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// Ready when every ward's log can be read.
async fn health(State(shared): State<Shared>) -> Response {
    let district = shared.district;
    match tokio::task::spawn_blocking(move || district.pulse()).await {
        Ok(Ok(wards)) => axum::Json(serde_json::json!({
            "status": "ok",
            "version": env!("CARGO_PKG_VERSION"),
            "protocol": tannha_sync::wire::PROTOCOL,
            "wards": wards.len(),
        }))
        .into_response(),
        _ => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

async fn metrics(State(shared): State<Shared>) -> Response {
    let district = shared.district;
    let page = tokio::task::spawn_blocking(move || {
        let with_rounds = |pulse: Pulse| {
            let inside = district.rounds_inside(&pulse.ward);
            (pulse, inside)
        };
        let wards = district.pulse()?.into_iter().map(with_rounds).collect::<Vec<_>>();
        Ok::<_, DistrictError>(district.metrics.page(&wards))
    });
    match page.await {
        Ok(Ok(page)) => {
            ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], page).into_response()
        }
        _ => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}
