//! A timestamp server over plain HTTP, as they are reached: a token is signed, so the way to it need
//! not be. HTTP/1.0 keeps the answer in one piece; no client library is needed for one request.

use std::{
    io::{Read as _, Write as _},
    net::{Shutdown, TcpStream, ToSocketAddrs as _},
    sync::{Arc, Mutex, PoisonError, mpsc},
    thread,
    time::Duration,
};

use super::Timestamper;
use crate::error::SignError;

/// Longer than any token with its certificates.
const LONGEST: u64 = 64 * 1024;

/// A server at an `http://` address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HttpStamper {
    host: String,
    port: u16,
    path: String,
    timeout: Duration,
}

impl HttpStamper {
    /// The server at this address, which has `timeout` for an answer.
    ///
    /// # Errors
    /// [`SignError::StampAddress`] for anything but `http://HOST[:PORT][/PATH]`.
    pub fn new(address: &str, timeout: Duration) -> Result<Self, SignError> {
        let rest = address.trim().strip_prefix("http://").ok_or(SignError::StampAddress)?;
        let is_plain = |c: char| c.is_ascii_graphic() && c != '@';
        if !rest.chars().all(is_plain) {
            return Err(SignError::StampAddress);
        }
        let (authority, path) = match rest.find('/') {
            Some(at) => rest.split_at(at),
            None => (rest, "/"),
        };
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) => (host, port.parse().map_err(|_| SignError::StampAddress)?),
            None => (authority, 80),
        };
        if host.is_empty() {
            return Err(SignError::StampAddress);
        }
        Ok(Self { host: host.to_owned(), port, path: path.to_owned(), timeout })
    }

    fn connect(&self) -> Option<TcpStream> {
        let addresses = (self.host.as_str(), self.port).to_socket_addrs().ok()?;
        let mut reached =
            addresses.filter_map(|at| TcpStream::connect_timeout(&at, self.timeout).ok());
        let stream = reached.next()?;
        stream.set_read_timeout(Some(self.timeout)).ok()?;
        stream.set_write_timeout(Some(self.timeout)).ok()?;
        Some(stream)
    }

    /// The whole talk, for as long as nobody hangs up.
    fn talk(&self, request: &[u8], line: &Line) -> Result<Vec<u8>, SignError> {
        let Self { host, port, path, .. } = self;
        let mut stream = self.connect().ok_or(SignError::StampUnreachable)?;
        line.holds(&stream)?;
        let head = format!(
            "POST {path} HTTP/1.0\r\nHost: {host}:{port}\r\n\
             Content-Type: application/timestamp-query\r\nContent-Length: {}\r\n\r\n",
            request.len()
        );
        let mut answer = Vec::new();
        stream
            .write_all(&[head.as_bytes(), request].concat())
            .and_then(|()| stream.take(LONGEST).read_to_end(&mut answer))
            .map_err(|_| SignError::StampUnreachable)?;
        body(&answer)
    }
}

impl Timestamper for HttpStamper {
    /// The timeout is for the whole of it: a server that is found slowly, or gives a byte at a time, is not
    /// waited for any longer than one that is silent.
    fn answer(&self, request: &[u8]) -> Result<Vec<u8>, SignError> {
        let line = Arc::new(Line::default());
        let (says, heard) = mpsc::channel();
        let (server, request, theirs) = (self.clone(), request.to_vec(), Arc::clone(&line));
        let talk = move || drop(says.send(server.talk(&request, &theirs)));
        thread::Builder::new().spawn(talk).map_err(|_| SignError::StampUnreachable)?;
        heard.recv_timeout(self.timeout).unwrap_or_else(|_| {
            line.hang_up();
            Err(SignError::StampUnreachable)
        })
    }
}

/// The way to a server, for whoever hangs up.
#[derive(Default)]
struct Line(Mutex<(Option<TcpStream>, bool)>);

impl Line {
    fn holds(&self, stream: &TcpStream) -> Result<(), SignError> {
        let mut line = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (open, is_hung_up) = &mut *line;
        *open = stream.try_clone().ok();
        if *is_hung_up || open.is_none() { Err(SignError::StampUnreachable) } else { Ok(()) }
    }

    fn hang_up(&self) {
        let mut line = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        line.1 = true;
        if let Some(stream) = line.0.take() {
            // One that is closed already is as good.
            let _ = stream.shutdown(Shutdown::Both);
        }
    }
}

/// The body of an answer that is a success.
fn body(answer: &[u8]) -> Result<Vec<u8>, SignError> {
    let split = answer.windows(4).position(|window| window == b"\r\n\r\n");
    let split = split.ok_or(SignError::StampUnreachable)?;
    let head = String::from_utf8_lossy(&answer[..split]);
    let status = head.split_ascii_whitespace().nth(1).and_then(|word| word.parse().ok());
    match status.filter(|_| head.starts_with("HTTP/")) {
        Some(200) => Ok(answer[split + 4..].to_vec()),
        Some(status) => Err(SignError::StampRefused { status }),
        None => Err(SignError::StampUnreachable),
    }
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;

    fn address(text: &str) -> Result<(String, u16, String), SignError> {
        HttpStamper::new(text, Duration::from_secs(1)).map(|s| (s.host, s.port, s.path))
    }

    #[test]
    fn an_address_has_a_host_and_may_have_a_port_and_a_path() {
        let parts = |host: &str, port, path: &str| Ok((host.to_owned(), port, path.to_owned()));
        assert_eq!(address("http://tsa.example.vn"), parts("tsa.example.vn", 80, "/"));
        assert_eq!(address("http://10.0.0.5:3161/tsa"), parts("10.0.0.5", 3161, "/tsa"));
    }

    #[test]
    fn other_addresses_are_refused_before_anything_is_sent() {
        for text in
            ["", "https://tsa.example.vn", "tsa.example.vn", "http://", "http://a b", "http://a:b"]
        {
            assert_eq!(address(text), Err(SignError::StampAddress), "{text}");
        }
    }

    #[test]
    fn a_server_that_drips_is_not_waited_for_longer_than_a_silent_one() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        let (ended, end) = mpsc::channel();
        thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            // Each byte comes well before a silent server would be given up.
            let (_never, tick) = mpsc::channel::<()>();
            let mut drips = 0;
            while stream.write_all(b"H").is_ok() {
                let _ = tick.recv_timeout(Duration::from_millis(20));
                drips += 1;
            }
            ended.send(drips).unwrap();
        });
        let server = HttpStamper::new(&address, Duration::from_millis(300)).unwrap();
        assert_eq!(server.answer(b"?"), Err(SignError::StampUnreachable));
        assert!(end.recv().unwrap() < 1_000, "and it is hung up on");
    }

    #[test]
    fn only_a_success_has_a_body() {
        assert_eq!(body(b"HTTP/1.0 200 OK\r\nA: b\r\n\r\ntoken"), Ok(b"token".to_vec()));
        let refused = body(b"HTTP/1.1 503 Busy\r\n\r\n");
        assert_eq!(refused, Err(SignError::StampRefused { status: 503 }));
        assert_eq!(body(b"HTTP/1.0 200 OK"), Err(SignError::StampUnreachable));
        assert_eq!(body(b"smtp 200\r\n\r\nx"), Err(SignError::StampUnreachable));
    }
}
