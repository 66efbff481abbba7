//! What strangers can take from the server: so many connections, so much time, and no more.

use std::{
    io,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use axum_server::accept::Accept;
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
    sync::{OwnedSemaphorePermit, Semaphore},
};

/// The limits of a server. A ward's office may hang behind a mobile network: reading takes its time,
/// but something must move.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Connections that are open at once; one more is closed as soon as it was made.
    pub connections: usize,
    /// Requests that are worked on at once; each may hold a few message's worth of memory.
    pub requests: usize,
    /// Papers that the public has checked at once; they take no place from a laptop.
    pub checks: usize,
    /// How long a request's head may take to arrive.
    pub head: Duration,
    /// How long a body may stand still: one that trickles holds a place that an honest laptop wants.
    pub still: Duration,
    /// How long a request may take as a whole.
    pub whole: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 256,
            requests: 64,
            checks: 8,
            head: Duration::from_secs(20),
            still: Duration::from_secs(10),
            whole: Duration::from_secs(60),
        }
    }
}

/// Accepts as many connections as there are places.
#[derive(Debug, Clone)]
pub(super) struct Counted<A> {
    inner: A,
    places: Arc<Semaphore>,
}

impl<A> Counted<A> {
    pub(super) fn new(inner: A, places: &Arc<Semaphore>) -> Self {
        Self { inner, places: Arc::clone(places) }
    }
}

impl<A, S> Accept<TcpStream, S> for Counted<A>
where
    A: Accept<TcpStream, S>,
    A::Future: Send + 'static,
    A::Stream: Unpin,
{
    type Stream = Placed<A::Stream>;
    type Service = A::Service;
    type Future = Pin<Box<dyn Future<Output = io::Result<(Self::Stream, Self::Service)>> + Send>>;

    fn accept(&self, stream: TcpStream, service: S) -> Self::Future {
        let place = Arc::clone(&self.places).try_acquire_owned();
        let accepted = self.inner.accept(stream, service);
        Box::pin(async move {
            let place = place.map_err(|_| io::Error::from(io::ErrorKind::ResourceBusy))?;
            let (stream, service) = accepted.await?;
            Ok((Placed { stream, _place: place }, service))
        })
    }
}

/// A connection in its place.
pub(super) struct Placed<S> {
    stream: S,
    _place: OwnedSemaphorePermit,
}

impl<S: AsyncRead + Unpin> AsyncRead for Placed<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Placed<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
