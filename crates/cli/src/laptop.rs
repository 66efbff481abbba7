//! Opening a laptop from the command line: a real one, or a practice ward's with its district.

use std::{
    fs,
    io::{self, BufRead, BufReader, BufWriter, Read as _, Write},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use tannha_api::{Host, HostSetup, dispatch};
use tannha_practice::{
    Practice, SystemChance, SystemClock,
    app::{Office, World},
    is_practice,
};

use crate::{
    args::Key,
    failure::{Failure, refused},
};

/// A laptop's directory and world; a practice ward's district runs as long as this is kept.
pub(crate) struct Laptop {
    pub(crate) dir: PathBuf,
    pub(crate) world: World,
    practice: Option<Practice>,
}

impl Laptop {
    pub(crate) fn at(data: &Path) -> Result<Self, Failure> {
        if is_practice(data) {
            let practice =
                Practice::open_made(data, Arc::new(SystemClock), Arc::new(SystemChance))?;
            return Ok(Self {
                dir: practice.laptop(),
                world: practice.world(),
                practice: Some(practice),
            });
        }
        Ok(Self { dir: data.to_owned(), world: real_world(data), practice: None })
    }

    pub(crate) fn office(&self, key: &Key) -> Result<Office, Failure> {
        let passphrase = passphrase(&key.passphrase_file)?;
        Ok(Office::unlock(&self.dir, &key.officer, &passphrase, self.world.clone())?)
    }

    /// The command table on this laptop, unlocked.
    pub(crate) fn host(&self, key: &Key) -> Result<Host, Failure> {
        let host = Host::new(HostSetup {
            dir: self.dir.clone(),
            world: self.world.clone(),
            practice: self.practice.as_ref().map(|practice| practice.passphrase().to_owned()),
            printer: None,
            locks_itself: false,
        });
        let request = serde_json::json!({
            "officer": key.officer,
            "passphrase": passphrase(&key.passphrase_file)?,
        });
        dispatch(&host, "session.unlock", &request.to_string())?;
        Ok(host)
    }
}

/// Where a laptop's store lies, also when it cannot be opened.
pub(crate) fn directory(data: &Path) -> PathBuf {
    if is_practice(data) { data.join("laptop") } else { data.to_owned() }
}

pub(crate) fn real_world(data: &Path) -> World {
    World {
        clock: Arc::new(SystemClock),
        chance: Arc::new(SystemChance),
        papers: data.join("papers"),
        district: None,
    }
}

/// Standard input was read to its end; a second reader would take nothing for an answer.
static STDIN_READ: AtomicBool = AtomicBool::new(false);

/// The most that is read of anything: a pipe does not say before how much it brings.
const MOST_READ: u64 = 256 << 20;

/// A file's text; `-` reads standard input, once.
pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    let is_text = |_| io::Error::from(io::ErrorKind::InvalidData);
    let text = String::from_utf8(read_bytes(path)?).map_err(is_text);
    let mut text = text.map_err(|error| not_read(path, &error))?;
    // Notepad begins a file with a mark that belongs to nobody's text.
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    Ok(text)
}

/// Why a file that was named is not read.
pub(crate) fn not_read(path: &Path, error: &io::Error) -> Failure {
    let code = match error.kind() {
        io::ErrorKind::NotFound => "input-not-found",
        io::ErrorKind::InvalidData => "input-not-text",
        io::ErrorKind::FileTooLarge => "input-too-large",
        _ => "input-not-read",
    };
    refused(code, &[("file", path.display().to_string())])
}

/// A file's size in bytes, where it is known before it is read.
pub(crate) fn size(path: &Path) -> Option<u64> {
    let found = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
    Some(found.len())
}

/// A file's bytes; `-` reads standard input, once.
pub(crate) fn read_bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = if path.as_os_str() == "-" {
        if STDIN_READ.swap(true, Ordering::Relaxed) {
            return Err(stdin_twice());
        }
        at_most(io::stdin())
    } else {
        fs::File::open(path).and_then(at_most)
    };
    bytes.map_err(|error| not_read(path, &error))
}

fn at_most(from: impl io::Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if from.take(MOST_READ + 1).read_to_end(&mut bytes)? as u64 > MOST_READ {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

/// Writes a file that was asked for: whole or not at all, where it is one on a disk.
///
/// # Errors
/// `file-not-written`.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let is_device = fs::metadata(path).is_ok_and(|found| !found.is_file());
    let written = if is_device { fs::write(path, bytes) } else { write_whole(path, bytes) };
    written.map_err(|_| refused("file-not-written", &[]))
}

fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let half = half_of(path);
    let write = || {
        let mut file = fs::File::create(&half)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&half, path)
    };
    write().inspect_err(|_| {
        let _ = fs::remove_file(&half);
    })
}

/// A file to be read as it comes; `-` is standard input.
pub(crate) fn reader(path: &Path) -> Result<Box<dyn BufRead>, Failure> {
    if path.as_os_str() == "-" {
        if STDIN_READ.swap(true, Ordering::Relaxed) {
            return Err(stdin_twice());
        }
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    let file = fs::File::open(path).and_then(|file| {
        // A directory can be opened, and only then is no file.
        if file.metadata()?.is_dir() { Err(io::ErrorKind::IsADirectory.into()) } else { Ok(file) }
    });
    let file = file.map_err(|error| not_read(path, &error))?;
    Ok(Box::new(BufReader::new(file)))
}

/// Both lead to one file that is there.
pub(crate) fn is_same(one: &Path, other: &Path) -> bool {
    let places = [one, other].map(|path| fs::canonicalize(path).ok());
    places[0].is_some() && places[0] == places[1] && one.is_file()
}

/// A file that is written bit by bit beside the one that was asked for, and is that one when it is kept.
pub(crate) struct Unfinished {
    /// Nothing once it is kept.
    file: Option<BufWriter<fs::File>>,
    /// Where its half lies; nothing for a device, which has none.
    half: Option<PathBuf>,
    path: PathBuf,
    bytes: u64,
}

impl Unfinished {
    /// # Errors
    /// `file-not-written`.
    pub(crate) fn begin(path: &Path) -> Result<Self, Failure> {
        let is_device = fs::metadata(path).is_ok_and(|found| !found.is_file());
        let half = (!is_device).then(|| half_of(path));
        let file = match &half {
            Some(half) => fs::File::create(half),
            None => fs::OpenOptions::new().write(true).open(path),
        };
        let file = file.map_err(|_| refused("file-not-written", &[]))?;
        let file = Some(BufWriter::new(file));
        Ok(Self { file, half, path: path.to_owned(), bytes: 0 })
    }

    /// Puts it where it was asked for; says how many bytes it has.
    ///
    /// # Errors
    /// `file-not-written`; what was there before is still there.
    pub(crate) fn keep(mut self) -> Result<u64, Failure> {
        let mut keep = || -> io::Result<()> {
            let Some(mut file) = self.file.take() else { return Ok(()) };
            file.flush()?;
            if let Some(half) = &self.half {
                file.get_ref().sync_all()?;
                drop(file);
                fs::rename(half, &self.path)?;
            }
            Ok(())
        };
        keep().map_err(|_| refused("file-not-written", &[]))?;
        self.half = None;
        Ok(self.bytes)
    }
}

impl Write for Unfinished {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let Some(file) = &mut self.file else { return Err(io::ErrorKind::BrokenPipe.into()) };
        let written = file.write(bytes)?;
        self.bytes += u64::try_from(written).unwrap_or_default();
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.as_mut().map_or(Ok(()), Write::flush)
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        // A half may be removed only where it is closed, on Windows.
        self.file = None;
        if let Some(half) = &self.half {
            let _ = fs::remove_file(half);
        }
    }
}

fn half_of(path: &Path) -> PathBuf {
    let mut half = path.as_os_str().to_owned();
    half.push(".part");
    PathBuf::from(half)
}

/// Two things were to be read from standard input.
pub(crate) fn stdin_twice() -> Failure {
    Failure::Usage(
        "only one thing can be read from standard input: give the other as a file".into(),
    )
}

/// The first line of a passphrase file.
pub(crate) fn passphrase(path: &Path) -> Result<String, Failure> {
    Ok(read(path)?.lines().next().unwrap_or_default().to_owned())
}
