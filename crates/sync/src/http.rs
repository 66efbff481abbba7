//! The district over HTTP: the one place that names the HTTP client.
//!
//! TLS is trusted by the certificate that the enrolment ticket carried and by nothing else: not by
//! the system's authorities, not through a proxy. Plain HTTP goes to this machine only.

use std::{io::Read as _, net::IpAddr, sync::Arc, time::Duration};

use ureq::{
    Agent,
    http::{HeaderMap, header},
    tls::{Certificate, PemItem, RootCerts, TlsConfig, TlsProvider, parse_pem},
};

use crate::{error::RemoteError, local::Remote, wire::MAX_MESSAGE_BYTES};

const CONNECT: Duration = Duration::from_secs(10);
const WHOLE: Duration = Duration::from_secs(120);
/// What a district that is busy and does not say for how long is given.
const A_WHILE: Duration = Duration::from_secs(5);
/// No officer waits longer for a retry that nobody asked for, whatever the district says.
const LONGEST: Duration = Duration::from_secs(120);

/// A district at an address.
#[derive(Debug, Clone)]
pub struct HttpDistrict {
    agent: Agent,
    address: String,
}

impl HttpDistrict {
    /// The district at `address`, which must prove itself by `certificate` (PEM).
    ///
    /// # Errors
    /// [`RemoteError::BadAddress`] for an address that is neither `https://…` with a certificate nor
    /// `http://` on this machine, [`RemoteError::NotTrusted`] when the PEM holds no certificate.
    pub fn new(address: &str, certificate: Option<&str>) -> Result<Self, RemoteError> {
        let address = address.trim_end_matches('/').to_owned();
        let plain = is_plain_on_this_machine(&address);
        if !plain && !address.starts_with("https://") {
            return Err(RemoteError::BadAddress);
        }
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .https_only(!plain)
            .max_redirects(0)
            .proxy(None)
            .user_agent(concat!("tannha/", env!("CARGO_PKG_VERSION")))
            .timeout_connect(Some(CONNECT))
            .timeout_global(Some(WHOLE));
        let config = match (plain, certificate) {
            (true, _) => config,
            (false, None) => return Err(RemoteError::NotTrusted),
            (false, Some(pem)) => config.tls_config(trust(pem)?),
        };
        Ok(Self { agent: config.build().new_agent(), address })
    }

    fn post(&self, path: &str, body: &[u8]) -> Result<Vec<u8>, RemoteError> {
        let mut response = self
            .agent
            .post(format!("{}{path}", self.address))
            .content_type("application/cbor")
            .send(body)
            .map_err(|error| named(&error))?;
        match response.status().as_u16() {
            200 => {}
            429 | 503 => {
                return Err(RemoteError::Busy { again_in: again_in(response.headers()) });
            }
            // what no district of ours says to these questions: another server, or a portal
            300..=399 | 404 | 405 | 415 => return Err(RemoteError::Garbage),
            status => return Err(RemoteError::Failed { status }),
        }
        let mut bytes = Vec::new();
        let limit = MAX_MESSAGE_BYTES as u64 + 1;
        response.body_mut().as_reader().take(limit).read_to_end(&mut bytes).map_err(|error| {
            match error.kind() {
                std::io::ErrorKind::TimedOut => RemoteError::Timeout,
                _ => RemoteError::Down,
            }
        })?;
        if bytes.len() as u64 >= limit { Err(RemoteError::Garbage) } else { Ok(bytes) }
    }
}

impl Remote for HttpDistrict {
    fn sync(&self, request: &[u8]) -> Result<Vec<u8>, RemoteError> {
        self.post("/v1/sync", request)
    }

    fn enrol(&self, request: &[u8]) -> Result<Vec<u8>, RemoteError> {
        self.post("/v1/enrol", request)
    }
}

/// `Retry-After` in seconds (RFC 9110 §10.2.3); a date is read as [`A_WHILE`], since clocks differ.
fn again_in(headers: &HeaderMap) -> Duration {
    let said = headers.get(header::RETRY_AFTER).and_then(|value| value.to_str().ok());
    let seconds = said.and_then(|said| said.trim().parse().ok());
    seconds.map_or(A_WHILE, Duration::from_secs).min(LONGEST)
}

fn trust(pem: &str) -> Result<TlsConfig, RemoteError> {
    let roots: Vec<Certificate<'static>> = parse_pem(pem.as_bytes())
        .filter_map(|item| match item {
            Ok(PemItem::Certificate(certificate)) => Some(certificate),
            _ => None,
        })
        .collect();
    if roots.is_empty() {
        return Err(RemoteError::NotTrusted);
    }
    Ok(TlsConfig::builder()
        .provider(TlsProvider::Rustls)
        .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .root_certs(RootCerts::new_with_certs(&roots))
        .build())
}

/// `http://` followed by a loopback address or `localhost`, whatever the port.
fn is_plain_on_this_machine(address: &str) -> bool {
    let Some(rest) = address.strip_prefix("http://") else { return false };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.contains('@') {
        return false;
    }
    let host = match authority.strip_prefix('[') {
        Some(v6) => v6.split(']').next().unwrap_or_default(),
        None => authority.split(':').next().unwrap_or_default(),
    };
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

fn named(error: &ureq::Error) -> RemoteError {
    match error {
        ureq::Error::Timeout(_) => RemoteError::Timeout,
        ureq::Error::Tls(_) | ureq::Error::Rustls(_) | ureq::Error::Pem(_) => {
            RemoteError::NotTrusted
        }
        ureq::Error::Protocol(_) | ureq::Error::Http(_) | ureq::Error::LargeResponseHeader(..) => {
            RemoteError::Garbage
        }
        ureq::Error::BadUri(_) | ureq::Error::RequireHttpsOnly(_) => RemoteError::BadAddress,
        ureq::Error::Io(io) => of_io(io),
        _ => RemoteError::Down,
    }
}

/// A failed handshake arrives as an I/O error with rustls's inside.
fn of_io(error: &std::io::Error) -> RemoteError {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    match (inner, error.kind()) {
        (Some(_), _) => RemoteError::NotTrusted,
        (None, std::io::ErrorKind::TimedOut) => RemoteError::Timeout,
        (None, std::io::ErrorKind::InvalidData) => RemoteError::Garbage,
        _ => RemoteError::Down,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_goes_to_this_machine_only() {
        for here in
            ["http://127.0.0.1:80", "http://localhost", "http://[::1]:9/x", "http://127.9.9.9"]
        {
            assert!(HttpDistrict::new(here, None).is_ok(), "{here}");
        }
        for away in [
            "http://192.0.2.7",
            "http://localhost.example",
            "http://127.0.0.1.example",
            "http://user@192.0.2.7",
            "http://127.0.0.1:80@192.0.2.7",
            "ftp://127.0.0.1",
            "district",
        ] {
            assert_eq!(
                HttpDistrict::new(away, None).unwrap_err(),
                RemoteError::BadAddress,
                "{away}"
            );
        }
    }

    #[test]
    fn https_needs_a_certificate_to_trust() {
        let address = "https://district.example";
        assert_eq!(HttpDistrict::new(address, None).unwrap_err(), RemoteError::NotTrusted);
        assert_eq!(HttpDistrict::new(address, Some("x")).unwrap_err(), RemoteError::NotTrusted);
    }

    #[test]
    fn a_busy_district_says_for_how_long_and_no_laptop_waits_for_ever() {
        let asked = |value: Option<&str>| {
            let mut headers = HeaderMap::new();
            if let Some(value) = value {
                headers.insert(header::RETRY_AFTER, value.parse().unwrap());
            }
            again_in(&headers).as_secs()
        };
        assert_eq!([asked(Some("7")), asked(Some(" 0 "))], [7, 0]);
        for unclear in [None, Some(""), Some("-1"), Some("Fri, 27 Nov 2026 08:00:00 GMT")] {
            assert_eq!(asked(unclear), 5, "{unclear:?}");
        }
        assert_eq!(asked(Some("99999999999")), 120);
    }

    #[test]
    fn a_port_where_nobody_listens_is_a_district_that_is_down() {
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", free.local_addr().unwrap());
        drop(free);
        let district = HttpDistrict::new(&address, None).unwrap();
        assert_eq!(district.sync(b"").unwrap_err(), RemoteError::Down);
    }
}
