//! What `tannha print` is asked.

use std::path::PathBuf;

use clap::ValueEnum;

/// clap would show its options as if none were needed, because `--list` needs none.
const USAGE: &str = "\
tannha print <DOCUMENT> --record <FILE.json> --paper <overprint|plain|preview> --out <FILE.pdf> \
[--profile <FILE.json>] [--archive <2|1b>]
       tannha print <DOCUMENT> --records <FILE.jsonl> --paper <…> --out <FILE.pdf> [--all-or-nothing]
       tannha print <DOCUMENT> --sample <full|empty|longest> [--table <TABLE>] [--out <FILE.json>]
       tannha print --list";

/// How much a sample record says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SampleKind {
    /// Something in every field.
    Full,
    /// Only what the document cannot do without.
    Empty,
    /// Names, places and whatever is written freely as long as they come.
    Longest,
}

/// Which part of ISO 19005 the file keeps to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Archive {
    /// PDF/A-2, read aloud as PDF/UA-1 asks.
    #[value(name = "2")]
    A2,
    /// PDF/A-1b, for an archive that takes nothing newer: a longer file, and nothing seen through.
    #[value(name = "1b")]
    A1b,
}

#[derive(Debug, clap::Args)]
#[command(override_usage = USAGE)]
pub(crate) struct Print {
    /// Document slug; `--list` shows them.
    #[arg(required_unless_present = "list")]
    pub(crate) document: Option<String>,
    /// The documents, the tables that `bang-bieu` prints, and a JSON schema of each one's record.
    #[arg(long, conflicts_with_all = ["document", "record", "records", "sample", "paper", "out"])]
    pub(crate) list: bool,
    /// A record to begin with: invented people. To `--out`, otherwise to standard output.
    #[arg(long, value_enum, conflicts_with_all = ["record", "records", "paper"])]
    pub(crate) sample: Option<SampleKind>,
    /// Which table of `bang-bieu` the sample is of; `--list` shows them.
    #[arg(long, requires = "sample")]
    pub(crate) table: Option<String>,
    /// The record, as JSON; `-` reads standard input.
    #[arg(long, required_unless_present_any = ["list", "records", "sample"])]
    pub(crate) record: Option<PathBuf>,
    /// Many records, one a line, into one PDF; `-` reads standard input. A line that cannot be printed is
    /// told with its number, the others are printed, and the exit is 3.
    #[arg(long, conflicts_with = "record")]
    pub(crate) records: Option<PathBuf>,
    /// Where one line cannot be printed, nothing is.
    #[arg(long, requires = "records")]
    pub(crate) all_or_nothing: bool,
    /// `overprint`, `plain` or `preview`.
    #[arg(long, required_unless_present_any = ["list", "sample"])]
    pub(crate) paper: Option<String>,
    /// The PDF.
    #[arg(long, required_unless_present_any = ["list", "sample"])]
    pub(crate) out: Option<PathBuf>,
    /// What the archive that keeps the file asks for.
    #[arg(long, value_enum, default_value = "2", conflicts_with = "sample")]
    pub(crate) archive: Archive,
    /// The printer's profile, as JSON.
    #[arg(long, conflicts_with = "sample")]
    pub(crate) profile: Option<PathBuf>,
    /// A template of one's own in place of the one that came with the program.
    #[arg(long, conflicts_with = "sample")]
    pub(crate) template: Option<PathBuf>,
    /// A picture that the template names: `quoc-huy=FILE.png`; once for each.
    #[arg(long = "picture", value_name = "NAME=FILE.png", requires = "template")]
    pub(crate) pictures: Vec<String>,
}
