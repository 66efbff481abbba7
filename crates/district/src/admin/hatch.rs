//! The hatch: how an administrator on the same machine reaches a district that is being served.
//!
//! The store has one opener. While the server holds it, a command is handed to the server through
//! a port on loopback: one line of JSON in, one line out. Whoever can read the hatch's file (its
//! owner, mode 0600) may ask; nobody else knows the token.

use std::{
    fs,
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{
        Arc, Weak,
        atomic::{AtomicBool, Ordering},
    },
    thread::JoinHandle,
    time::Duration,
};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tannha_domain::{ids::Hash, log::hash};

use super::{
    args::Command,
    run::{AdminError, perform},
};
use crate::{district::District, keys::write_private};

const FILE: &str = "hatch.json";
/// For a question that must come, and for an answer that is being read.
const PATIENCE: Duration = Duration::from_secs(10);
/// For work that takes its time: a backup, a check of everything.
const WORK: Duration = Duration::from_secs(3_600);
const MOST_BYTES: u64 = 16 << 20;

#[derive(Serialize, Deserialize)]
struct Note {
    port: u16,
    token: Hash,
}

#[derive(Serialize, Deserialize)]
struct Request {
    token: Hash,
    command: Command,
}

#[derive(Serialize)]
struct Asked<'a> {
    token: Hash,
    command: &'a Command,
}

#[derive(Serialize, Deserialize)]
enum Answer {
    Done(Value),
    Refused { code: String, params: Vec<(String, String)> },
}

/// An open hatch. Dropping it closes it and removes its file.
pub(super) struct Hatch {
    file: PathBuf,
    port: u16,
    closing: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Hatch {
    pub(super) fn open(
        data: &Path,
        district: &Arc<District>,
        token: [u8; 32],
    ) -> Result<Self, AdminError> {
        let failed =
            |_| AdminError::Answered { code: "hatch-failed".to_owned(), params: Vec::new() };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(failed)?;
        let port = listener.local_addr().map_err(failed)?.port();
        let file = data.join(FILE);
        // What a server that was killed left behind.
        if file.exists() {
            fs::remove_file(&file).map_err(failed)?;
        }
        let note = serde_json::to_vec(&Note { port, token: Hash(token) }).unwrap_or_default();
        write_private(&file, &note)?;
        let closing = Arc::new(AtomicBool::new(false));
        let (stop, district) = (Arc::clone(&closing), Arc::downgrade(district));
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming() {
                if stop.load(Ordering::SeqCst) {
                    return;
                }
                // One that goes silent or talks nonsense concerns nobody else.
                let _ = stream.and_then(|stream| attend(&stream, &district, Hash(token)));
            }
        });
        Ok(Self { file, port, closing, thread: Some(thread) })
    }
}

impl Drop for Hatch {
    fn drop(&mut self) {
        self.closing.store(true, Ordering::SeqCst);
        let _ = fs::remove_file(&self.file);
        // Wakes the thread, which then sees that it is over.
        if TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_ok()
            && let Some(thread) = self.thread.take()
        {
            let _ = thread.join();
        }
    }
}

fn attend(stream: &TcpStream, district: &Weak<District>, token: Hash) -> io::Result<()> {
    let asked = line(stream, PATIENCE)?;
    let Some(district) = district.upgrade() else { return Ok(()) };
    hatch_answer(&district, token, &asked).map_or(Ok(()), |answer| say(stream, &answer))
}

/// What the hatch of a running district answers to one line; nothing to who does not know the token.
#[must_use]
pub fn hatch_answer(district: &District, token: Hash, line: &str) -> Option<String> {
    let request: Request = serde_json::from_str(line).ok()?;
    // Hashes are compared, so that the time taken says nothing about the token.
    if hash(b"hatch", &[&request.token.0]) != hash(b"hatch", &[&token.0]) {
        return None;
    }
    let answer = match perform(district, request.command) {
        Ok(value) => Answer::Done(value),
        Err(error) => Answer::Refused { code: error.code().to_owned(), params: error.params() },
    };
    serde_json::to_string(&answer).ok()
}

/// The line with which a command is handed in at the hatch.
#[must_use]
pub fn hatch_line(token: Hash, command: &Command) -> String {
    serde_json::to_string(&Asked { token, command }).unwrap_or_default()
}

fn line(stream: &TcpStream, patience: Duration) -> io::Result<String> {
    stream.set_read_timeout(Some(patience))?;
    let mut line = String::new();
    BufReader::new(stream.take(MOST_BYTES)).read_line(&mut line)?;
    Ok(line)
}

fn say(mut stream: &TcpStream, line: &str) -> io::Result<()> {
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.write_all(format!("{line}\n").as_bytes())
}

/// Hands a command to the server that holds the district; `None` when no hatch is open.
pub(super) fn ask(data: &Path, command: &Command) -> Option<Result<Value, AdminError>> {
    let note: Note = serde_json::from_slice(&fs::read(data.join(FILE)).ok()?).ok()?;
    let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, note.port)).ok()?;
    say(&stream, &hatch_line(note.token, command)).ok()?;
    match serde_json::from_str(&line(&stream, WORK).ok()?).ok()? {
        Answer::Done(value) => Some(Ok(value)),
        Answer::Refused { code, params } => Some(Err(AdminError::Answered { code, params })),
    }
}
