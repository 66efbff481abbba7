//! The commands about a ward's settings.

use std::path::{Path, PathBuf};

use clap::Subcommand;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tannha_domain::ids::WardId;

use super::run::{AdminError, file_text};
use crate::district::District;

/// What an administrator can do with a ward's settings.
#[derive(Debug, Subcommand, Serialize, Deserialize)]
pub enum WardCommand {
    /// Show the settings that hold: a file for `set` is what stands under `settings`, changed.
    Show {
        /// Data directory.
        #[arg(long)]
        data: PathBuf,
        /// The ward's code.
        #[arg(long)]
        ward: String,
    },
    /// Say what is wrong with a file of settings; sets nothing.
    Check {
        /// Data directory.
        #[arg(long)]
        data: PathBuf,
        /// The ward's code.
        #[arg(long)]
        ward: String,
        /// The settings as a whole, as JSON.
        file: PathBuf,
        /// What stands in the file.
        #[arg(skip)]
        #[serde(default)]
        text: String,
    },
    /// Set the settings anew as a whole: laptops get them with their next sync.
    Set {
        /// Data directory.
        #[arg(long)]
        data: PathBuf,
        /// The ward's code.
        #[arg(long)]
        ward: String,
        /// The settings as a whole, as JSON.
        file: PathBuf,
        /// What stands in the file.
        #[arg(skip)]
        #[serde(default)]
        text: String,
    },
}

impl WardCommand {
    pub(super) fn data(&self) -> &Path {
        match self {
            Self::Show { data, .. } | Self::Check { data, .. } | Self::Set { data, .. } => data,
        }
    }

    /// Reads the file here: a running server that does the command need not find it.
    pub(super) fn with_file(mut self) -> Result<Self, AdminError> {
        if let Self::Check { file, text, .. } | Self::Set { file, text, .. } = &mut self {
            *text = file_text(file)?;
        }
        Ok(self)
    }
}

pub(super) fn perform(district: &District, command: WardCommand) -> Result<Value, AdminError> {
    let (ward, done, set) = match command {
        WardCommand::Show { ward, .. } => {
            let ward = WardId::parse(&ward)?;
            let held = district.ward(&ward)?;
            let settled = json!(held.settings.chosen);
            let settings = held.written();
            return Ok(json!({ "ward": ward, "settings": settings, "settled_here": settled }));
        }
        WardCommand::Check { ward, text, .. } => {
            let ward = WardId::parse(&ward)?;
            let set = district.check_ward(&ward, &text)?;
            (ward, false, set)
        }
        WardCommand::Set { ward, text, .. } => {
            let ward = WardId::parse(&ward)?;
            let set = district.publish_ward(&ward, &text)?;
            (ward, true, set)
        }
    };
    let settings = set.written();
    Ok(json!({ "ward": ward, "set": done, "settings": settings, "kept_by_the_ward": set.kept }))
}
