//! Why a command of the house stopped, and what to do.

use std::{fmt, io, path::PathBuf};

/// Why it stopped.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// The command line is not one of ours.
    Usage,
    /// A program could not be started.
    NotStarted { program: String, error: io::Error },
    /// A program ended with a failure; its own output says why.
    Failed { command: String },
    /// Something must be installed that this command cannot install here.
    Install { what: String, how: String },
    /// A file of the house could not be read or written.
    File { path: PathBuf, error: io::Error },
    /// `tidy` found this many faults.
    Untidy { faults: usize },
    /// The window's tests are not where they should be.
    NoJourneys { path: PathBuf },
    /// A stage failed and has said why.
    Stage,
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage => write!(f, "no such command"),
            Self::NotStarted { program, error } => write!(f, "{program} did not start: {error}"),
            Self::Failed { command } => write!(f, "`{command}` failed; its output is above"),
            Self::Install { what, how } => write!(f, "{what} is missing. {how}"),
            Self::File { path, error } => write!(f, "{}: {error}", path.display()),
            Self::Untidy { faults } => write!(f, "tidy found {faults} fault(s), named above"),
            Self::NoJourneys { path } => {
                write!(f, "no *.test.mjs in {}: the window would go untested", path.display())
            }
            Self::Stage => write!(f, "a stage failed, as said above"),
        }
    }
}
