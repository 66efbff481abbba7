//! The commands about a ward's catalogue of procedures.

use std::path::{Path, PathBuf};

use clap::Subcommand;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tannha_domain::{
    catalogue::{Edition, in_force, lapsing},
    ids::WardId,
    ruleset::{Rulebook, Term},
};

use super::run::{AdminError, file_text};
use crate::district::District;

/// What an administrator can do with a catalogue.
#[derive(Debug, Subcommand, Serialize, Deserialize)]
pub enum CatalogueCommand {
    /// Show the editions that were published, and what is received today.
    Show {
        /// Data directory.
        #[arg(long)]
        data: PathBuf,
        /// The ward's code.
        #[arg(long)]
        ward: String,
    },
    /// Say what is wrong with an edition; publishes nothing.
    Check {
        /// Data directory.
        #[arg(long)]
        data: PathBuf,
        /// The ward's code.
        #[arg(long)]
        ward: String,
        /// The edition, as JSON.
        file: PathBuf,
        /// What stands in the file.
        #[arg(skip)]
        #[serde(default)]
        text: String,
    },
    /// Publish an edition: laptops get it with their next sync.
    Publish {
        /// Data directory.
        #[arg(long)]
        data: PathBuf,
        /// The ward's code.
        #[arg(long)]
        ward: String,
        /// The edition, as JSON.
        file: PathBuf,
        /// What stands in the file.
        #[arg(skip)]
        #[serde(default)]
        text: String,
    },
}

impl CatalogueCommand {
    pub(super) fn data(&self) -> &Path {
        match self {
            Self::Show { data, .. } | Self::Check { data, .. } | Self::Publish { data, .. } => data,
        }
    }

    /// Reads the file here: a running server that does the command need not find it.
    pub(super) fn with_file(mut self) -> Result<Self, AdminError> {
        if let Self::Check { file, text, .. } | Self::Publish { file, text, .. } = &mut self {
            *text = file_text(file)?;
        }
        Ok(self)
    }
}

pub(super) fn perform(district: &District, command: CatalogueCommand) -> Result<Value, AdminError> {
    match command {
        CatalogueCommand::Show { ward, .. } => show(district, &WardId::parse(&ward)?),
        CatalogueCommand::Check { ward, text, .. } => {
            let ward = WardId::parse(&ward)?;
            Ok(said(&ward, &district.check_edition(&ward, &text)?, false))
        }
        CatalogueCommand::Publish { ward, text, .. } => {
            let ward = WardId::parse(&ward)?;
            Ok(said(&ward, &district.publish_edition(&ward, &text)?, true))
        }
    }
}

fn said(ward: &WardId, edition: &Edition, published: bool) -> Value {
    let lapsing: Vec<Value> = lapsing(Rulebook::built_in(), edition)
        .into_iter()
        .map(|(day, procedure)| json!({ "procedure": procedure, "until_law_of": day }))
        .collect();
    json!({
        "ward": ward,
        "published": published,
        "version": edition.version,
        "from": edition.from,
        "procedures": edition.procedures.iter().map(|p| &p.code).collect::<Vec<_>>(),
        "commitments": edition.commitments.iter().map(|p| &p.procedure).collect::<Vec<_>>(),
        "ended": edition.ended,
        "lapsing": lapsing,
    })
}

fn show(district: &District, ward: &WardId) -> Result<Value, AdminError> {
    let editions = district.catalogue(ward)?;
    let preset = district.settings(ward)?.map(|settings| settings.commitment).unwrap_or_default();
    let book = in_force(Rulebook::built_in(), &editions);
    let rules = book
        .default_for(district.now().in_vietnam().date())
        .map_err(crate::error::DistrictError::from)?;
    let commitment =
        book.commitment_under(rules, &preset).map_err(crate::error::DistrictError::from)?;
    let days = |term: Option<Term>| term.map(|term| json!(term));
    let today: Vec<Value> = rules
        .procedures
        .iter()
        .map(|procedure| {
            json!({
                "code": procedure.code,
                "name": procedure.name.vi,
                "law": days(Some(procedure.clock.term)),
                "commitment": days(commitment.and_then(|c| c.term(&procedure.code))),
                "own": procedure.is_own(),
            })
        })
        .collect();
    Ok(json!({
        "ward": ward,
        "editions": editions,
        "today": { "rules": rules.id, "name": rules.name.vi, "procedures": today },
    }))
}
