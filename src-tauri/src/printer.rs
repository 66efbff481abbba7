//! Paper out of this laptop's default printer, through the system's own spooler.
//!
//! Windows is deliberately absent: its printers are sent a bitmap, not a PDF, and until that is
//! written the officer prints the saved PDF from a viewer.

use std::{
    env::split_paths,
    ffi::OsStr,
    io,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::Arc,
};

use tannha_api::Printer;

/// CUPS's `lp`, and `lpstat` beside it.
struct Spooler {
    lp: PathBuf,
}

/// What `lpstat -d` says before the name of the printer that `lp` prints on.
const DEFAULT_PRINTER: &str = "system default destination: ";

/// The spooler, if there is one among the system's programs.
pub(crate) fn found(path: &OsStr) -> Option<Arc<dyn Printer>> {
    let lp = split_paths(path).map(|directory| directory.join("lp")).find(|lp| lp.is_file())?;
    Some(Arc::new(Spooler { lp }))
}

impl Printer for Spooler {
    fn name(&self) -> Option<String> {
        let lpstat = Command::new(self.lp.with_file_name("lpstat"))
            .arg("-d")
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .output()
            .ok()?;
        let said = String::from_utf8(lpstat.stdout).ok()?;
        said.trim().strip_prefix(DEFAULT_PRINTER).map(str::to_owned)
    }

    /// At actual size: what is printed on the Ministry's blank stands where it was calibrated.
    fn print(&self, path: &Path) -> io::Result<()> {
        let ended = Command::new(&self.lp)
            .args(["-o", "media=A4", "-o", "print-scaling=none", "--"])
            .arg(path)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()?;
        if ended.success() { Ok(()) } else { Err(io::Error::other(ended.to_string())) }
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::{fs, os::unix::fs::PermissionsExt};

    use super::*;

    fn with_lp(script: &str) -> (tempfile::TempDir, Arc<dyn Printer>) {
        let directory = tempfile::tempdir().unwrap();
        let lp = directory.path().join("lp");
        fs::write(&lp, script).unwrap();
        fs::set_permissions(&lp, fs::Permissions::from_mode(0o755)).unwrap();
        let printer = found(directory.path().as_os_str()).unwrap();
        (directory, printer)
    }

    #[test]
    fn a_paper_is_printed_at_its_actual_size() {
        let (directory, printer) = with_lp("#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$0.said\"\n");
        printer.print(Path::new("/a/b.pdf")).unwrap();
        let said = fs::read_to_string(directory.path().join("lp.said")).unwrap();
        assert_eq!(said, "-o\nmedia=A4\n-o\nprint-scaling=none\n--\n/a/b.pdf\n");
    }

    #[test]
    fn the_printer_has_the_name_that_the_spooler_gives_it() {
        let (directory, printer) = with_lp("#!/bin/sh\n");
        assert_eq!(printer.name(), None, "no lpstat");
        let lpstat = directory.path().join("lpstat");
        for (said, name) in [
            ("system default destination: may-in-tang-1", Some("may-in-tang-1")),
            ("no system default destination", None),
        ] {
            fs::write(&lpstat, format!("#!/bin/sh\necho '{said}'\n")).unwrap();
            fs::set_permissions(&lpstat, fs::Permissions::from_mode(0o755)).unwrap();
            assert_eq!(printer.name().as_deref(), name);
        }
    }

    #[test]
    fn a_spooler_that_refuses_is_an_error() {
        let (_directory, printer) = with_lp("#!/bin/sh\nexit 1\n");
        assert!(printer.print(Path::new("/a/b.pdf")).is_err());
    }

    #[test]
    fn without_a_spooler_there_is_no_printer() {
        let empty = tempfile::tempdir().unwrap();
        assert!(found(empty.path().as_os_str()).is_none());
    }
}
