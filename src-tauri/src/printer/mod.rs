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
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    sync::Arc,
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

/// Runs a program of the system, and gives what it said in the system's own words; nothing where it
/// cannot be run.
fn says(program: &Path, arguments: &[&OsStr]) -> Option<Output> {
    Command::new(program).args(arguments).env("LC_ALL", "C").stdin(Stdio::null()).output().ok()
}

/// Programs of the system that a test writes, and what they were asked.
#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]
pub(crate) mod fake {
    use std::{
        fs,
        os::unix::fs::PermissionsExt as _,
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
    fn without_a_spooler_there_is_no_printer() {
        let empty = Programs::new();
        assert!(found(empty.path().as_os_str()).is_none());
    }
}
