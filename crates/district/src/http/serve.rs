//! A running server: a thread with a runtime of its own, and a handle that ends it.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener},
    sync::Arc,
    thread::JoinHandle,
    time::Duration,
};

use axum_server::{Handle, tls_rustls::RustlsConfig};
use hyper_util::{
    rt::{TokioExecutor, TokioTimer},
    server::conn::auto::Builder,
};
use tokio::sync::Semaphore;

use super::{
    limits::{Counted, Limits},
    routes,
    tls::TlsFiles,
};
use crate::district::District;

/// How long requests in flight may take after a stop was asked for.
const FAREWELL: Duration = Duration::from_secs(10);

/// Why the server did not start, or stopped by itself.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs, reason = "the messages say it")]
pub enum ServeError {
    #[error("{address} cannot be listened on")]
    Address { address: SocketAddr, source: std::io::Error },
    #[error("without TLS the district listens on this machine only, not on {address}")]
    PlainAbroad { address: SocketAddr },
    #[error("the certificate or its key does not read")]
    Certificate,
    #[error("the server stopped")]
    Stopped(#[source] std::io::Error),
}

impl ServeError {
    /// Stable code; the catalogue has its text with the remedy as `problem-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Address { .. } => "district-address-taken",
            Self::PlainAbroad { .. } => "district-plain-abroad",
            Self::Certificate => "district-certificate-bad",
            Self::Stopped(_) => "district-stopped",
        }
    }

    /// Values for the text; never personal data.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Address { address, .. } | Self::PlainAbroad { address } => {
                vec![("address", address.to_string())]
            }
            Self::Certificate | Self::Stopped(_) => Vec::new(),
        }
    }
}

/// A running server. Dropping it stops it.
#[derive(Debug)]
pub struct Running {
    /// Where it listens, for example `https://127.0.0.1:8443`.
    pub address: String,
    handle: Handle<SocketAddr>,
    thread: Option<JoinHandle<std::io::Result<()>>>,
}

impl Running {
    /// Lets requests in flight end, then stops.
    ///
    /// # Errors
    /// [`ServeError::Stopped`] when the server had ended by itself.
    pub fn stop(mut self) -> Result<(), ServeError> {
        self.end()
    }

    /// A function that asks the server to stop, for a signal's thread.
    pub fn stopper(&self) -> impl Fn() + Send + 'static + use<> {
        let handle = self.handle.clone();
        move || handle.graceful_shutdown(Some(FAREWELL))
    }

    /// Waits until the server ends.
    ///
    /// # Errors
    /// [`ServeError::Stopped`] when it ended by itself.
    pub fn wait(mut self) -> Result<(), ServeError> {
        self.join()
    }

    fn end(&mut self) -> Result<(), ServeError> {
        self.handle.graceful_shutdown(Some(FAREWELL));
        self.join()
    }

    fn join(&mut self) -> Result<(), ServeError> {
        match self.thread.take().map(JoinHandle::join) {
            None | Some(Ok(Ok(()))) => Ok(()),
            Some(Ok(Err(error))) => Err(ServeError::Stopped(error)),
            Some(Err(_)) => Err(ServeError::Stopped(std::io::ErrorKind::Other.into())),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Who wants to know how it ended asks `stop`.
        let _ = self.end();
    }
}

/// Serves a district at an address: with TLS, or without it on this machine only.
///
/// # Errors
/// [`ServeError`].
pub fn start(
    district: Arc<District>,
    address: SocketAddr,
    tls: Option<&TlsFiles>,
) -> Result<Running, ServeError> {
    start_within(Limits::default(), district, address, tls)
}

/// The same, with limits of one's own.
///
/// # Errors
/// [`ServeError`].
pub fn start_within(
    limits: Limits,
    district: Arc<District>,
    address: SocketAddr,
    tls: Option<&TlsFiles>,
) -> Result<Running, ServeError> {
    if tls.is_none() && !address.ip().is_loopback() {
        return Err(ServeError::PlainAbroad { address });
    }
    let config = tls.map(TlsFiles::server).transpose()?;
    let taken = |source| ServeError::Address { address, source };
    let listener = TcpListener::bind(address).map_err(taken)?;
    listener.set_nonblocking(true).map_err(taken)?;
    let bound = listener.local_addr().map_err(taken)?;
    let scheme = if config.is_some() { "https" } else { "http" };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(ServeError::Stopped)?;
    let handle = Handle::new();
    let service = routes::router(district, limits).into_make_service();
    let places = Arc::new(Semaphore::new(limits.connections));
    let server = {
        let handle = handle.clone();
        async move {
            match config {
                Some(config) => {
                    let config = RustlsConfig::from_config(config);
                    let server = axum_server::from_tcp_rustls(listener, config)?;
                    let mut server =
                        server.map(|accept| Counted::new(accept, &places)).http1_only();
                    impatient(server.http_builder(), limits.head);
                    server.handle(handle).serve(service).await
                }
                None => {
                    let server = axum_server::from_tcp(listener)?;
                    let mut server =
                        server.map(|accept| Counted::new(accept, &places)).http1_only();
                    impatient(server.http_builder(), limits.head);
                    server.handle(handle).serve(service).await
                }
            }
        }
    };
    let thread = std::thread::Builder::new()
        .name("district".to_owned())
        .spawn(move || runtime.block_on(server))
        .map_err(ServeError::Stopped)?;
    Ok(Running { address: format!("{scheme}://{bound}"), handle, thread: Some(thread) })
}

/// A connection that is opened and says nothing is not kept: not even before its first byte, where a
/// server that spoke other versions too would listen for as long as nothing comes to tell which.
fn impatient(builder: &mut Builder<TokioExecutor>, head: Duration) {
    builder.http1().timer(TokioTimer::new()).header_read_timeout(head);
}

impl District {
    /// Serves this district to this machine alone, at a free port, without TLS.
    ///
    /// # Errors
    /// [`ServeError::Address`].
    pub fn serve_on_loopback(self: Arc<Self>) -> Result<Running, ServeError> {
        start(self, SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0), None)
    }
}
