//! A relay on loopback that counts what goes through it: every byte of TCP, heads and all, and each
//! question.

use std::{
    io::{Read as _, Write as _},
    net::{Shutdown, TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    thread,
};

use crate::Failure;

/// What went through.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    pub(crate) sent: AtomicU64,
    pub(crate) received: AtomicU64,
    /// How often the laptop spoke after it had heard something.
    pub(crate) questions: AtomicU64,
    /// Whose turn it is.
    answering: AtomicU64,
}

/// Starts one in front of `target`; gives its address.
pub(crate) fn before(target: &str) -> Result<(String, Arc<Counts>), Failure> {
    let target = target.trim_start_matches("http://").to_owned();
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}", listener.local_addr()?);
    let counts = Arc::new(Counts { answering: AtomicU64::new(1), ..Counts::default() });
    let shared = Arc::clone(&counts);
    thread::spawn(move || {
        for laptop in listener.incoming().flatten() {
            let Ok(district) = TcpStream::connect(&target) else { continue };
            // A relay that gathers small pieces would be measured instead of the sync.
            let (Ok(()), Ok(())) = (laptop.set_nodelay(true), district.set_nodelay(true)) else {
                continue;
            };
            let (Ok(up), Ok(down)) = (laptop.try_clone(), district.try_clone()) else { continue };
            let counts = Arc::clone(&shared);
            thread::spawn(move || {
                pump(up, district, |bytes| {
                    counts.sent.fetch_add(bytes, Ordering::Relaxed);
                    let was_answering = counts.answering.swap(0, Ordering::Relaxed);
                    counts.questions.fetch_add(was_answering, Ordering::Relaxed);
                });
            });
            let counts = Arc::clone(&shared);
            thread::spawn(move || {
                pump(down, laptop, |bytes| {
                    counts.received.fetch_add(bytes, Ordering::Relaxed);
                    counts.answering.store(1, Ordering::Relaxed);
                });
            });
        }
    });
    Ok((address, counts))
}

fn pump(mut from: TcpStream, mut to: TcpStream, count: impl Fn(u64)) {
    let mut bytes = vec![0; 64 << 10];
    while let Ok(read @ 1..) = from.read(&mut bytes) {
        count(read as u64);
        if to.write_all(&bytes[..read]).is_err() {
            break;
        }
    }
    let _ = to.shutdown(Shutdown::Write);
}
