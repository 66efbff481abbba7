//! Paper out of this laptop's default printer, through the system's own spooler: CUPS where there is
//! `lp`, GDI on Windows. Both behind the one trait, both at actual size: what is printed on the
//! Ministry's blank stands where it was calibrated.

mod cups;
#[cfg(any(windows, test))]
mod gdi;
#[cfg(all(test, target_os = "linux"))]
#[allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on stops")]
mod spooler;

use std::{
    env::split_paths,
    ffi::OsStr,
    io::Read,
    path::PathBuf,
    process::{Child, Command, Output, Stdio},
    sync::{Arc, mpsc},
    thread,
    time::Duration,
};

use tannha_api::Printer;

/// The spooler, if there is one among the system's programs.
pub(crate) fn found(path: &OsStr) -> Option<Arc<dyn Printer>> {
    #[cfg(windows)]
    if let Some(shell) = program(path, "powershell.exe") {
        return Some(Arc::new(gdi::Gdi::new(shell)));
    }
    Some(Arc::new(cups::Cups::new(program(path, "lp")?)))
}

fn program(path: &OsStr, name: &str) -> Option<PathBuf> {
    split_paths(path).map(|directory| directory.join(name)).find(|program| program.is_file())
}

/// How long the system has for an answer: a spooler whose server is gone never gives one.
const PATIENCE: Duration = Duration::from_secs(10);

/// Why a program said nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Silence {
    /// It cannot be run.
    NotRun,
    /// It was stopped after its time; what it had done by then is done.
    TooLong,
}

/// Runs a program of the system to its end, and gives what it said in the system's own words.
fn ended_within(patience: Duration, mut command: Command) -> Result<Output, Silence> {
    command.env("LC_ALL", "C").stdin(Stdio::null());
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = child.map_err(|_| Silence::NotRun)?;
    match listen(&mut child).recv_timeout(patience) {
        Ok((stdout, stderr)) => {
            let status = child.wait().map_err(|_| Silence::NotRun)?;
            Ok(Output { status, stdout, stderr })
        }
        Err(_) => {
            // One that has just ended is as good.
            let _ = child.kill();
            let _ = child.wait();
            Err(Silence::TooLong)
        }
    }
}

/// What a program says, when it has said all of it. Both pipes are read at once: one that is full keeps it
/// from going on with the other.
fn listen(child: &mut Child) -> mpsc::Receiver<(Vec<u8>, Vec<u8>)> {
    fn all(pipe: Option<impl Read>) -> Vec<u8> {
        let mut said = Vec::new();
        // What was said until it broke off.
        let _ = pipe.map(|mut pipe| pipe.read_to_end(&mut said));
        said
    }
    let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
    let (tells, heard) = mpsc::channel();
    thread::spawn(move || {
        let complaints = thread::spawn(move || all(stderr));
        let said = all(stdout);
        // Nobody listens any more where it took too long.
        let _ = tells.send((said, complaints.join().unwrap_or_default()));
    });
    heard
}

/// Programs of the system that a test writes, and what they were asked.
#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]
pub(crate) mod fake {
    use std::{
        fs,
        os::unix::fs::PermissionsExt as _,
        path::Path,
        sync::{Mutex, MutexGuard, PoisonError},
    };

    use super::*;

    /// A program that is being written cannot be run, and a test that starts one holds all open files
    /// for a moment: one directory at a time.
    static ONE: Mutex<()> = Mutex::new(());

    /// A directory of programs.
    pub(crate) struct Programs {
        dir: tempfile::TempDir,
        _one: MutexGuard<'static, ()>,
    }

    impl Programs {
        /// None yet.
        pub(crate) fn new() -> Self {
            let one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
            Self { dir: tempfile::tempdir().unwrap(), _one: one }
        }

        /// A program that keeps what it is asked, and then does as the script says.
        pub(crate) fn with(self, name: &str, script: &str) -> Self {
            self.change(name, script);
            self
        }

        /// The same program does otherwise from now on.
        pub(crate) fn change(&self, name: &str, script: &str) {
            let program = self.dir.path().join(name);
            let said = "printf '%s\\n' \"$@\" >> \"$0.said\"\n";
            fs::write(&program, format!("#!/bin/sh\n{said}{script}\n")).unwrap();
            fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        }

        /// What a program was asked so far.
        pub(crate) fn asked(&self, name: &str) -> String {
            let said = self.dir.path().join(format!("{name}.said"));
            fs::read_to_string(said).unwrap_or_default()
        }

        /// Where they are.
        pub(crate) fn path(&self) -> &Path {
            self.dir.path()
        }
    }

    #[test]
    fn a_program_that_does_not_end_is_stopped_and_a_long_answer_is_heard_whole() {
        let programs = Programs::new()
            .with("hangs", "exec sleep 600")
            .with("talks", "head -c 300000 /dev/zero; head -c 300000 /dev/zero >&2; exit 3");
        let asks = |name: &str, ms| {
            ended_within(Duration::from_millis(ms), Command::new(programs.path().join(name)))
        };
        assert_eq!(asks("hangs", 200), Err(Silence::TooLong));
        assert_eq!(asks("nobody", 200), Err(Silence::NotRun));
        let said = asks("talks", 60_000).unwrap();
        assert_eq!((said.stdout.len(), said.stderr.len()), (300_000, 300_000));
        assert_eq!(said.status.code(), Some(3));
    }

    #[test]
    fn without_a_spooler_there_is_no_printer() {
        let empty = Programs::new();
        assert!(found(empty.path().as_os_str()).is_none());
    }
}
