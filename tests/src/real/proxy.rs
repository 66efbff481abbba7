//! A network on this machine: a line that is slow, far, counted, and cut when it is asked to be.

use std::{
    io::{Read as _, Write as _},
    net::{Ipv4Addr, Shutdown, TcpListener, TcpStream},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering::SeqCst},
        mpsc::{Receiver, Sender, channel},
    },
    thread::sleep,
    time::Duration,
};

/// What the line is like.
#[derive(Debug, Clone, Copy, Default)]
pub struct Line {
    /// Bytes a second, each way; 0 for as many as there are.
    pub bytes_a_second: u64,
    /// How far it is, one way.
    pub delay: Duration,
}

type Waited = Box<dyn FnMut() -> bool + Send>;

#[derive(Default)]
struct State {
    up: AtomicU64,
    down: AtomicU64,
    connections: AtomicU64,
    /// How often a question followed an answer: round trips, those of TLS among them.
    turns: AtomicU64,
    answering: AtomicBool,
    is_down: AtomicBool,
    /// The line goes down when this many bytes have passed.
    cut_at: AtomicU64,
    /// What is waited for before so many more may pass.
    cut_when: Mutex<Option<(Waited, u64)>>,
    is_closed: AtomicBool,
    open: Mutex<Vec<TcpStream>>,
    watcher: Mutex<Option<(u64, Sender<()>)>>,
}

/// A line to a port on this machine.
pub struct Proxy {
    /// Where it is entered.
    pub port: u16,
    state: Arc<State>,
}

impl Proxy {
    /// A line to `target`.
    ///
    /// # Panics
    /// When there is no free port.
    #[must_use]
    pub fn to(target: u16, line: Line) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let state = Arc::new(State { cut_at: AtomicU64::new(u64::MAX), ..State::default() });
        let shared = Arc::clone(&state);
        std::thread::spawn(move || {
            for near in listener.incoming() {
                if shared.is_closed.load(SeqCst) {
                    return;
                }
                let Ok(near) = near else { continue };
                if shared.is_down.load(SeqCst) {
                    continue;
                }
                if let Ok(far) = TcpStream::connect((Ipv4Addr::LOCALHOST, target)) {
                    shared.connect(&near, &far, line);
                }
            }
        });
        Self { port, state }
    }

    /// Bytes that went up and down, connections, and round trips so far.
    #[must_use]
    pub fn counts(&self) -> [u64; 4] {
        let State { up, down, connections, turns, .. } = &*self.state;
        [up, down, connections, turns].map(|count| count.load(SeqCst))
    }

    /// The line goes down so many bytes, either way, after something is so: the line looks itself, before
    /// it lets anything pass, so that however slow others are nothing passes meanwhile.
    pub fn cut_when(&self, is_so: impl FnMut() -> bool + Send + 'static, bytes: u64) {
        *self.state.cut_when() = Some((Box::new(is_so), bytes));
    }

    /// Tells when so many more bytes have passed, either way.
    ///
    /// # Panics
    /// Never.
    #[must_use]
    pub fn after(&self, bytes: u64) -> Receiver<()> {
        let (told, tells) = channel();
        let at = self.state.passed() + bytes;
        *self.state.watcher.lock().unwrap_or_else(PoisonError::into_inner) = Some((at, told));
        tells
    }

    /// The line is up again.
    pub fn mend(&self) {
        self.state.cut_at.store(u64::MAX, SeqCst);
        self.state.is_down.store(false, SeqCst);
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.state.is_closed.store(true, SeqCst);
        self.state.cut();
        // Wakes the listener, which then sees that it is over.
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
    }
}

impl State {
    fn passed(&self) -> u64 {
        self.up.load(SeqCst) + self.down.load(SeqCst)
    }

    fn open(&self) -> MutexGuard<'_, Vec<TcpStream>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn connect(self: &Arc<Self>, near: &TcpStream, far: &TcpStream, line: Line) {
        self.connections.fetch_add(1, SeqCst);
        let pairs = [(near, far, true), (far, near, false)];
        for (from, to, is_up) in pairs {
            let (Ok(from), Ok(to)) = (from.try_clone(), to.try_clone()) else { return };
            self.open().extend(from.try_clone());
            let shared = Arc::clone(self);
            std::thread::spawn(move || shared.carry(from, to, is_up, line));
        }
    }

    fn carry(&self, mut from: TcpStream, mut to: TcpStream, is_up: bool, line: Line) {
        let mut bytes = [0; 2048];
        while let Ok(len @ 1..) = from.read(&mut bytes) {
            let pace = len as u64 * 1_000_000 / line.bytes_a_second.max(1);
            let pace = if line.bytes_a_second == 0 { 0 } else { pace };
            let is_turn = self.answering.swap(!is_up, SeqCst) == is_up;
            let far = if is_turn { line.delay } else { Duration::ZERO };
            wait(far + Duration::from_micros(pace));
            let count = if is_up { &self.up } else { &self.down };
            count.fetch_add(len as u64, SeqCst);
            self.turns.fetch_add(u64::from(is_turn && is_up), SeqCst);
            self.tell();
            self.look();
            if self.passed() >= self.cut_at.load(SeqCst) {
                return self.cut();
            }
            if to.write_all(&bytes[..len]).is_err() {
                break;
            }
        }
        let _ = to.shutdown(Shutdown::Write);
    }

    fn cut_when(&self) -> MutexGuard<'_, Option<(Waited, u64)>> {
        self.cut_when.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn look(&self) {
        if let Some((_, bytes)) = self.cut_when().take_if(|(is_so, _)| is_so()) {
            self.cut_at.store(self.passed().saturating_add(bytes), SeqCst);
        }
    }

    fn tell(&self) {
        let mut watcher = self.watcher.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, told)) = watcher.take_if(|(at, _)| self.passed() >= *at) {
            // Nobody may be waiting any more.
            let _ = told.send(());
        }
    }

    fn cut(&self) {
        self.is_down.store(true, SeqCst);
        for stream in self.open().drain(..) {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }
}

#[allow(clippy::disallowed_methods, reason = "a slow line is what is played here")]
fn wait(time: Duration) {
    if !time.is_zero() {
        sleep(time);
    }
}
