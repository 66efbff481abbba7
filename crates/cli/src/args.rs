//! The command line, whole.

mod print;
mod rows;
mod signatures;
mod templates;

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Parser, Subcommand, ValueEnum};
pub(crate) use print::{Archive, Print, SampleKind};
pub(crate) use rows::{Rows, RowsFile};
use tannha_practice::app::Locale;

pub(crate) use signatures::{Corner, Follows, Role, Sign, VerifySignature};
pub(crate) use templates::{TemplateFile, Templates};

fn first_of_month(text: &str) -> chrono::ParseResult<NaiveDate> {
    NaiveDate::parse_from_str(&format!("{text}-01"), "%Y-%m-%d")
}

/// A language of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Lang {
    /// Tiếng Việt.
    #[default]
    Vi,
    /// English.
    En,
}

impl From<Lang> for Locale {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Vi => Self::Vi,
            Lang::En => Self::En,
        }
    }
}

/// Tận Nhà without a window.
#[derive(Debug, Parser)]
#[command(name = "tannha", version, about, arg_required_else_help = true)]
pub(crate) struct Args {
    /// Language of messages.
    #[arg(long, global = true, value_enum, default_value_t)]
    pub(crate) lang: Lang,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Which officer opens which laptop.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct Key {
    /// The laptop's data directory, or a practice ward's.
    #[arg(long)]
    pub(crate) data: PathBuf,
    /// The officer's id.
    #[arg(long)]
    pub(crate) officer: String,
    /// A file with the passphrase on its first line; `-` reads standard input.
    #[arg(long)]
    pub(crate) passphrase_file: PathBuf,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// The whole main job on a practice ward, headless: laptop, district, PDFs in DIR.
    Demo {
        /// Where the PDFs and the transcript are put.
        #[arg(long)]
        out: PathBuf,
        /// A month instead: dossiers of every kind on four laptops, its reports as XLSX and PDF. The month
        /// that ended last, where none is named.
        #[arg(long, value_name = "YYYY-MM", num_args = 0..=1, value_parser = first_of_month)]
        month: Option<Option<NaiveDate>>,
        /// Dossiers of the month.
        #[arg(long, default_value_t = 300, requires = "month")]
        cases: u32,
    },
    /// Makes a practice ward's laptop and prints an officer and the passphrase.
    Init {
        /// The directory.
        #[arg(long)]
        data: PathBuf,
        /// A practice ward, with its own district; a real laptop is enrolled with `enrol`.
        #[arg(long, required = true)]
        practice: bool,
    },
    /// Enrols this laptop with a ticket that the district gave.
    Enrol {
        /// The laptop's data directory.
        #[arg(long)]
        data: PathBuf,
        /// The ticket, as the district printed it.
        #[arg(long)]
        ticket: PathBuf,
        /// A file with the new passphrase on its first line; `-` reads standard input.
        #[arg(long)]
        passphrase_file: PathBuf,
        /// What people call this laptop.
        #[arg(long, default_value = "tannha")]
        label: String,
    },
    /// The command table as JSON.
    Commands,
    /// Runs one command of the table.
    Call {
        /// Its name, for example `today.show`.
        name: String,
        /// The request: JSON, `@FILE`, or `-` for standard input.
        request: Option<String>,
        #[command(flatten)]
        key: Key,
        /// Where an answer in bytes is put.
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// One pass with the district.
    Sync {
        #[command(flatten)]
        key: Key,
    },
    /// Verifies all that this laptop holds; of a damaged one it says what is wrong, what is safe and
    /// what to do. Changes nothing that is not mended at every opening.
    Check {
        #[command(flatten)]
        key: Key,
        /// A backup, or a directory or stick with backups, to be looked at too.
        #[arg(long)]
        backup: Vec<PathBuf>,
        /// Sentences for a person instead of JSON.
        #[arg(long)]
        words: bool,
    },
    /// Mends a damaged store from what is whole, and says what it found. What would be lost is named,
    /// and nothing is touched before it was accepted.
    Repair {
        #[command(flatten)]
        key: Key,
        /// A backup, or a directory or stick with backups, to be used too.
        #[arg(long)]
        backup: Vec<PathBuf>,
        /// The saves that `check` names as lost, for example `37-41`: repair without them.
        #[arg(long, value_name = "FIRST-LAST")]
        accept_loss: Option<String>,
    },
    /// Backs up where that is due, thins old backups, makes the journal shorter. The window does the
    /// same by itself.
    Upkeep {
        #[command(flatten)]
        key: Key,
    },
    /// Writes a sealed copy that was read back.
    Backup {
        #[command(flatten)]
        key: Key,
        /// Where to; must not exist yet.
        #[arg(long)]
        out: PathBuf,
    },
    /// Makes a laptop from a backup.
    Restore {
        #[command(flatten)]
        key: Key,
        /// The backup.
        #[arg(long)]
        from: PathBuf,
        /// There is a laptop that cannot be repaired: set it aside first, once the backup was read.
        #[arg(long)]
        in_place: bool,
    },
    /// Makes this laptop one of the ward's again, with a fresh ticket. With `--officer` everything on
    /// it is kept and offered again (it was revoked by mistake, or is not known any more); with
    /// `--anew` what is on it is set aside and the ward comes from the district.
    EnrolAgain {
        /// The laptop's data directory.
        #[arg(long)]
        data: PathBuf,
        /// The ticket, as the district printed it.
        #[arg(long)]
        ticket: PathBuf,
        /// A file with the passphrase on its first line; `-` reads standard input.
        #[arg(long)]
        passphrase_file: PathBuf,
        /// The officer whose laptop it is.
        #[arg(long, required_unless_present = "anew", conflicts_with = "anew")]
        officer: Option<String>,
        /// Nothing on it can be read: begin again. What was not synced is given up.
        #[arg(long)]
        anew: bool,
        /// What people call this laptop.
        #[arg(long, default_value = "tannha")]
        label: String,
    },
    /// Writes all records as readable JSON lines. They are personal data: keep the file safe.
    Export {
        #[command(flatten)]
        key: Key,
        /// The file.
        #[arg(long)]
        out: PathBuf,
    },
    /// Tables of other programs, in and out: old registers, dossiers to be received.
    Rows {
        #[command(subcommand)]
        what: Rows,
    },
    /// When a result is due, and why.
    Deadline {
        /// Procedure slug, for example `khai-sinh-lien-thong`.
        #[arg(long)]
        procedure: String,
        /// RFC 3339, for example `2026-11-20T10:00:00+07:00`.
        #[arg(long)]
        received: String,
        /// Ruleset id; the default follows the date of receipt.
        #[arg(long)]
        ruleset: Option<String>,
        /// A variant with a clock of its own.
        #[arg(long)]
        variant: Option<String>,
        /// The facts must be verified first.
        #[arg(long)]
        verification: bool,
    },
    /// Vietnamese text: dates in words, folding, sorting names, checking identity numbers.
    Text {
        #[command(subcommand)]
        what: Text,
    },
    /// Holds a paper against the code on it. With the upper office's key alone it says whether the
    /// paper was issued; with a laptop's log also whether it still counts. Exit 0 when the paper is
    /// genuine and counts; 3 when it says something else than its code, 4 when the code is not the
    /// office's, 5 when it was replaced or recalled, 6 when it cannot be told here.
    Verify {
        /// The code as it was scanned: `TN1:…`.
        code: Option<String>,
        /// A picture of the paper (PNG, JPEG), its PDF, or a text file with the code; `-` reads text from
        /// standard input.
        #[arg(long, conflicts_with = "code")]
        file: Option<PathBuf>,
        /// The name on the paper, to be compared.
        #[arg(long)]
        name: Option<String>,
        /// The number on the paper, to be compared.
        #[arg(long)]
        number: Option<String>,
        /// The date on the paper, to be compared: `27/11/2026`.
        #[arg(long)]
        date: Option<String>,
        /// A laptop's data directory: its log says whether the paper still counts.
        #[arg(long, requires = "officer", requires = "passphrase_file")]
        data: Option<PathBuf>,
        /// The officer who opens it.
        #[arg(long, requires = "data")]
        officer: Option<String>,
        /// A file with the passphrase on its first line; `-` reads standard input.
        #[arg(long, requires = "data")]
        passphrase_file: Option<PathBuf>,
        /// The upper office's public key: 64 hexadecimal digits.
        #[arg(long, conflicts_with_all = ["ticket", "data"])]
        district_key: Option<String>,
        /// The enrolment ticket of any laptop, which names that key.
        #[arg(long, conflicts_with = "data")]
        ticket: Option<PathBuf>,
        /// Sentences for a person instead of JSON.
        #[arg(long)]
        words: bool,
    },
    /// Signs finished PDFs with a key file or a token. What is there stays; each signature is added.
    Sign(Box<Sign>),
    /// Looks at the signatures of a PDF. Exit 0 when all hold; 3 when the file was altered or added
    /// to, 4 when a signer is not known or a signature cannot be read, 5 when a certificate did not
    /// hold at the time, 6 when a signature is missing.
    VerifySignature(VerifySignature),
    /// Prints a document from a record file, or one for each line of a file, without a store.
    Print(Box<Print>),
    /// How documents look, as files: shows, checks and tries templates (docs/templates.md).
    Template {
        #[command(subcommand)]
        what: Templates,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Text {
    /// A date in words.
    DateWords {
        /// `2005-05-25`, `2005-05`, `2005`, or with slashes as people write it.
        date: String,
        /// The word before the days 1–10: `mung`, `mong` or `none`.
        #[arg(long, value_parser = ["mung", "mong", "none"], default_value = "mung")]
        day_prefix: String,
        /// The word for a zero among the tens: `linh` or `le`.
        #[arg(long, value_parser = ["linh", "le"], default_value = "linh")]
        zero_tens: String,
        /// The word for a thousand: `nghin` or `ngan`.
        #[arg(long, value_parser = ["nghin", "ngan"], default_value = "nghin")]
        thousand: String,
    },
    /// The form by which search compares.
    Fold {
        /// The text.
        text: String,
    },
    /// Names in the order of a register.
    SortNames {
        /// One name a line; `-` reads standard input.
        file: PathBuf,
    },
    /// What an identity number says, and whether it fits.
    CheckId {
        /// The number.
        id: String,
        /// `nam` or `nu`.
        #[arg(long, value_parser = ["nam", "nu"])]
        sex: Option<String>,
        /// Four digits.
        #[arg(long)]
        birth_year: Option<u16>,
    },
}
