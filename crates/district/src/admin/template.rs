//! The commands about how a ward's papers look.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::Subcommand;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tannha_domain::ids::WardId;

use super::run::{AdminError, file_text};
use crate::district::District;

/// What an administrator can do with templates.
#[derive(Debug, Subcommand, Serialize, Deserialize)]
pub enum TemplateCommand {
    /// Say what is wrong with a template; publishes nothing.
    Check {
        /// Data directory.
        #[arg(long)]
        data: PathBuf,
        /// The template, as JSON.
        file: PathBuf,
        /// What stands in the file.
        #[arg(skip)]
        #[serde(default)]
        text: String,
    },
    /// Publish a template: laptops get it with their next sync.
    Publish {
        /// Data directory.
        #[arg(long)]
        data: PathBuf,
        /// The ward's code; once for each.
        #[arg(long = "ward", required = true)]
        wards: Vec<String>,
        /// Papers dated from this day on look so; the file's own day without it.
        #[arg(long)]
        from: Option<NaiveDate>,
        /// The template, as JSON.
        file: PathBuf,
        /// What stands in the file.
        #[arg(skip)]
        #[serde(default)]
        text: String,
    },
}

impl TemplateCommand {
    pub(super) fn data(&self) -> &Path {
        match self {
            Self::Check { data, .. } | Self::Publish { data, .. } => data,
        }
    }

    /// Reads the file here: a running server that does the command need not find it.
    pub(super) fn with_file(mut self) -> Result<Self, AdminError> {
        let (Self::Check { file, text, .. } | Self::Publish { file, text, .. }) = &mut self;
        *text = file_text(file)?;
        Ok(self)
    }
}

pub(super) fn perform(district: &District, command: TemplateCommand) -> Result<Value, AdminError> {
    match command {
        TemplateCommand::Check { text, .. } => {
            let edition = District::check_template(text.as_bytes())?;
            Ok(json!({
                "document": edition.template().document.slug(),
                "format": edition.template().format,
                "version": edition.version(),
                "published": false,
            }))
        }
        TemplateCommand::Publish { wards, from, text, .. } => {
            let read = District::check_template(text.as_bytes())?;
            let from = from.unwrap_or(read.template().valid_from);
            let wards = wards.iter().map(|ward| WardId::parse(ward));
            let wards = wards.collect::<Result<Vec<_>, _>>()?;
            let version = district.publish_template(&wards, text.as_bytes(), from)?.version();
            Ok(json!({
                "document": read.template().document.slug(),
                "version": version,
                "from": from.to_string(),
                "wards": wards,
                "published": true,
            }))
        }
    }
}
