//! What `tannha template` is asked.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Subcommand;

/// A template file and the pictures that come with it.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct TemplateFile {
    /// The template, as JSON.
    pub(crate) file: PathBuf,
    /// A picture that it names: `quoc-huy=FILE.png`; once for each.
    #[arg(long = "picture", value_name = "NAME=FILE.png")]
    pub(crate) pictures: Vec<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Templates {
    /// The documents that have templates, and which holds from which day.
    List,
    /// The template of a document, to be changed and tried, with the fields that it can ask for.
    Show {
        /// The document.
        document: String,
        /// The one that held on this day; the newest without it.
        #[arg(long)]
        date: Option<NaiveDate>,
        /// The template alone, as a file to begin a new one with.
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// Checks a template file; what is wrong is named with its place. With `--out` a page is printed
    /// with it: invented people, or nobody at all.
    Check {
        #[command(flatten)]
        template: TemplateFile,
        /// The PDF of a sample.
        #[arg(long)]
        out: Option<PathBuf>,
        /// `overprint`, `plain` or `preview`.
        #[arg(long, default_value = "plain", requires = "out")]
        paper: String,
        /// With nothing filled in.
        #[arg(long, requires = "out")]
        empty: bool,
    },
    /// The JSON schema that template files follow, for editors.
    Schema,
}
