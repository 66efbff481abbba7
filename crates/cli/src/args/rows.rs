//! What `tannha rows` is asked.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Subcommand;

use super::Key;

/// A file of rows.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct RowsFile {
    #[command(flatten)]
    pub(crate) key: Key,
    /// A register (`births`, `deaths`, `marriages` …) or a procedure (`khai-sinh` …).
    #[arg(long)]
    pub(crate) what: String,
    /// How the other program calls the columns: JSON `[{"head": "HO_TEN", "column": "child.name"}]`.
    #[arg(long)]
    pub(crate) columns: Option<PathBuf>,
    /// The file: XLSX, CSV or JSON lines.
    pub(crate) file: PathBuf,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Rows {
    /// Looks through the rows of a file and changes nothing.
    Check {
        #[command(flatten)]
        rows: RowsFile,
    },
    /// Brings the good rows in; what is here already changes nothing.
    BringIn {
        #[command(flatten)]
        rows: RowsFile,
    },
    /// Writes the refused rows, with why, to be mended and brought in again.
    Refused {
        #[command(flatten)]
        rows: RowsFile,
    },
    /// Writes a register as a table for another program. It is personal data: keep the file safe.
    Give {
        #[command(flatten)]
        key: Key,
        /// The register.
        #[arg(long)]
        what: String,
        /// The year; all without it.
        #[arg(long)]
        year: Option<i32>,
        /// `jsonl`, `xlsx` or `csv`.
        #[arg(long, value_parser = ["jsonl", "xlsx", "csv"], default_value = "jsonl")]
        format: String,
        /// The columns that the other program takes, named and ordered as it takes them.
        #[arg(long)]
        columns: Option<PathBuf>,
        /// The same by the name of one of the ward's maps (`tannha rows maps`).
        #[arg(long, conflicts_with = "columns")]
        map: Option<String>,
    },
    /// Writes dossiers as a table for another program. It is personal data: keep the file safe.
    Dossiers {
        #[command(flatten)]
        key: Key,
        /// A procedure, with all that its form says; all procedures without it.
        #[arg(long)]
        procedure: Option<String>,
        /// The first day, `2026-11-01`.
        #[arg(long)]
        from: NaiveDate,
        /// The last day.
        #[arg(long)]
        to: NaiveDate,
        /// Which of their days counts.
        #[arg(long, value_parser = ["received", "promised", "ended"], default_value = "received")]
        by: String,
        /// `jsonl`, `xlsx` or `csv`.
        #[arg(long, value_parser = ["jsonl", "xlsx", "csv"], default_value = "jsonl")]
        format: String,
    },
    /// Says how other programs call the columns of a register, to be changed and given as `--columns`, or
    /// to the district for the ward's settings. A `head` that is `null` is one that nobody knows.
    Maps {
        #[command(flatten)]
        key: Key,
        /// The register.
        #[arg(long)]
        what: String,
    },
    /// Lets go of all people of lists that came in on this laptop.
    ForgetPeople {
        #[command(flatten)]
        key: Key,
    },
    /// Writes an empty table with the columns that are read.
    Template {
        #[command(flatten)]
        key: Key,
        /// A register or a procedure.
        #[arg(long)]
        what: String,
    },
}
