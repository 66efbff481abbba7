//! The printer as the office sees it: one trait, and what a printer can answer instead of printing.

use std::path::Path;

/// Why nothing comes out of the printer. Each says what to do about it; nothing was printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
pub enum PrinterTrouble {
    /// The system knows no printer, or the one it knew is gone.
    Gone,
    /// It is there and does not answer: switched off, or its cable is out.
    Offline,
    /// It has no paper.
    NoPaper,
    /// Paper is stuck in it.
    Jammed,
    /// Its cover is open, or it has no ink: it waits for a hand.
    NeedsHand,
    /// The spooler has stopped it.
    Stopped,
    /// The spooler did not take the file.
    Refused,
    /// The system that prints did not answer in time: nothing is known of any printer.
    Silent,
}

impl PrinterTrouble {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Gone,
        Self::Offline,
        Self::NoPaper,
        Self::Jammed,
        Self::NeedsHand,
        Self::Stopped,
        Self::Refused,
        Self::Silent,
    ];

    /// Stable code; the catalogue has its text with the remedy as `problem-<code>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Gone => "printer-gone",
            Self::Offline => "printer-offline",
            Self::NoPaper => "printer-no-paper",
            Self::Jammed => "printer-jammed",
            Self::NeedsHand => "printer-needs-hand",
            Self::Stopped => "printer-stopped",
            Self::Refused => "printer-refused",
            Self::Silent => "printer-silent",
        }
    }
}

/// On which sides of its sheets a file is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sides {
    /// Each page on a sheet of its own.
    One,
    /// Two pages on a sheet, turned over along its long edge.
    Both,
}

/// What became of a file that was handed over and not refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Handed {
    /// The spooler took it, and calls it so where it calls files anything.
    Taken(Option<String>),
    /// Nobody knows: the spooler broke off in the middle, or did not answer in time. Paper may come out.
    Perhaps,
}

impl Handed {
    /// What the spooler calls the file.
    #[must_use]
    pub fn request(self) -> Option<String> {
        match self {
            Self::Taken(request) => request,
            Self::Perhaps => None,
        }
    }
}

/// How far the spooler is with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// It has not left the spooler.
    Queued,
    /// It has: the paper is out, or should be.
    Done,
    /// The spooler does not say.
    Unknown,
}

/// Hands a finished PDF to the printer, at its actual size.
pub trait Printer: Send + Sync {
    /// The printer's name, by which its profiles are kept; `None` when the system names none.
    ///
    /// # Errors
    /// [`PrinterTrouble::Silent`]; there may be one all the same.
    fn name(&self) -> Result<Option<String>, PrinterTrouble>;

    /// The trays that can be chosen, by the names that [`Printer::print`] takes; empty where there is
    /// no choice.
    fn trays(&self) -> Vec<String>;

    /// Whether it turns sheets over by itself; not where nobody knows.
    fn two_sided(&self) -> bool;

    /// Whether anything keeps it from printing now.
    ///
    /// # Errors
    /// What does.
    fn ready(&self) -> Result<(), PrinterTrouble>;

    /// Prints the file on those sides, from a tray or from the printer's own choice where that is empty.
    ///
    /// # Errors
    /// Why it was not taken; then no paper comes out.
    fn print(&self, path: &Path, tray: &str, sides: Sides) -> Result<Handed, PrinterTrouble>;

    /// How far the spooler is with it.
    fn progress(&self, request: &str) -> Progress;

    /// How far it is with each of several, asked in one go where the spooler can be.
    fn progress_of(&self, requests: &[&str]) -> Vec<Progress> {
        requests.iter().map(|request| self.progress(request)).collect()
    }

    /// Takes a file back from the spooler; what has left it comes out all the same.
    ///
    /// # Errors
    /// Why it could not be taken back.
    fn cancel(&self, request: &str) -> Result<(), PrinterTrouble>;
}
