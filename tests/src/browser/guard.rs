//! Who may ask: a page of this origin. And under which policy everything leaves.

use std::net::SocketAddr;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use serde::Deserialize;

/// The window's own configuration: its policy is this host's.
const WINDOW: &str = include_str!("../../../src-tauri/tauri.conf.json");

/// The header that a page of another origin cannot send without asking first, and is refused.
const OURS: HeaderName = HeaderName::from_static("x-tannha");

/// The addresses under which this host answers.
#[derive(Debug, Clone)]
pub struct Origin([String; 2]);

impl Origin {
    /// The origin of a listener on loopback.
    #[must_use]
    pub fn at(address: SocketAddr) -> Self {
        Self([address.to_string(), format!("localhost:{}", address.port())])
    }

    /// Whether a request was meant for this host and made by one of its pages.
    fn admits(&self, method: &Method, headers: &HeaderMap) -> bool {
        let text = |name: &HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
        let Some(host) = text(&header::HOST).filter(|host| self.0.iter().any(|ours| ours == host))
        else {
            return false;
        };
        let same =
            text(&header::ORIGIN).is_none_or(|origin| origin.strip_prefix("http://") == Some(host));
        match *method {
            Method::GET | Method::HEAD => same,
            Method::POST => same && text(&OURS) == Some("1"),
            _ => false,
        }
    }
}

/// The content security policy of the window, as one header.
///
/// # Panics
/// When the configuration that was compiled in has no policy: then nothing may be served.
#[must_use]
pub fn policy() -> String {
    #[derive(Deserialize)]
    struct Config {
        app: App,
    }
    #[derive(Deserialize)]
    struct App {
        security: Security,
    }
    #[derive(Deserialize)]
    struct Security {
        csp: serde_json::Map<String, serde_json::Value>,
    }
    #[allow(clippy::expect_used, reason = "compiled in, and read by a test")]
    let config: Config = serde_json::from_str(WINDOW).expect("the window's configuration");
    let directives = config.app.security.csp.iter();
    directives
        .map(|(name, sources)| format!("{name} {}", sources.as_str().unwrap_or("'none'")))
        .collect::<Vec<_>>()
        .join("; ")
}

pub(super) async fn guard(State(origin): State<Origin>, request: Request, next: Next) -> Response {
    let mut answer = if origin.admits(request.method(), request.headers()) {
        next.run(request).await
    } else {
        StatusCode::FORBIDDEN.into_response()
    };
    let headers = answer.headers_mut();
    if let Ok(policy) = HeaderValue::from_str(&policy()) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &[(&str, &str)] = &[("host", "127.0.0.1:8000"), ("x-tannha", "1")];

    fn admits(method: Method, given: &[(&'static str, &'static str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in given {
            headers.insert(*name, HeaderValue::from_static(value));
        }
        Origin::at("127.0.0.1:8000".parse().unwrap()).admits(&method, &headers)
    }

    #[test]
    fn a_page_of_this_origin_may_ask() {
        assert!(admits(Method::POST, PAGE));
        assert!(admits(Method::POST, &[PAGE, &[("origin", "http://127.0.0.1:8000")]].concat()));
        assert!(admits(Method::GET, &[("host", "localhost:8000")]));
    }

    #[test]
    fn a_name_that_was_bound_to_this_machine_is_not_this_host() {
        assert!(!admits(Method::GET, &[("host", "ward.example:8000")]));
        assert!(!admits(Method::GET, &[("host", "127.0.0.1:9000")]));
        assert!(!admits(Method::GET, &[]));
    }

    #[test]
    fn a_page_of_another_origin_may_not_ask() {
        assert!(!admits(Method::POST, &[("host", "127.0.0.1:8000")]));
        for origin in ["http://ward.example", "http://localhost:8000", "null"] {
            assert!(!admits(Method::POST, &[PAGE, &[("origin", origin)]].concat()), "{origin}");
        }
        assert!(!admits(Method::OPTIONS, PAGE));
    }

    #[test]
    fn the_policy_is_the_windows() {
        let policy = policy();
        for part in ["default-src 'self'", "script-src 'self'", "object-src 'none'"] {
            assert!(policy.contains(part), "{policy}");
        }
        assert!(!policy.contains("unsafe"), "{policy}");
    }
}
