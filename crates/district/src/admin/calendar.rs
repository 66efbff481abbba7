//! The commands about a ward's working calendar.

use std::path::{Path, PathBuf};

use clap::Subcommand;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tannha_domain::{
    calendar::{CalendarYear, DayKind},
    ids::WardId,
};

use super::run::{AdminError, file_text};
use crate::district::District;

/// What an administrator can do with a calendar.
#[derive(Debug, Subcommand, Serialize, Deserialize)]
pub enum CalendarCommand {
    /// Show the years that the ward reckons with, each with its version and where it comes from.
    Show {
        /// Data directory.
        #[arg(long)]
        data: PathBuf,
        /// The ward's code.
        #[arg(long)]
        ward: String,
    },
    /// Say what is wrong with a year; publishes nothing.
    Check {
        /// Data directory.
        #[arg(long)]
        data: PathBuf,
        /// The ward's code.
        #[arg(long)]
        ward: String,
        /// The year, as JSON.
        file: PathBuf,
        /// What stands in the file.
        #[arg(skip)]
        #[serde(default)]
        text: String,
    },
    /// Publish a year: laptops get it with their next sync.
    Publish {
        /// Data directory.
        #[arg(long)]
        data: PathBuf,
        /// The ward's code.
        #[arg(long)]
        ward: String,
        /// The year, as JSON.
        file: PathBuf,
        /// What stands in the file.
        #[arg(skip)]
        #[serde(default)]
        text: String,
    },
}

impl CalendarCommand {
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

pub(super) fn perform(district: &District, command: CalendarCommand) -> Result<Value, AdminError> {
    match command {
        CalendarCommand::Show { ward, .. } => show(district, &WardId::parse(&ward)?),
        CalendarCommand::Check { ward, text, .. } => {
            let ward = WardId::parse(&ward)?;
            Ok(said(&ward, &district.check_year(&ward, &text)?, false))
        }
        CalendarCommand::Publish { ward, text, .. } => {
            let ward = WardId::parse(&ward)?;
            Ok(said(&ward, &district.publish_year(&ward, &text)?, true))
        }
    }
}

fn said(ward: &WardId, year: &CalendarYear, published: bool) -> Value {
    let of = |kind| {
        let days = year.days.iter().filter(|day| day.kind == kind);
        days.map(|day| day.date).collect::<Vec<_>>()
    };
    json!({
        "ward": ward,
        "published": published,
        "year": year.year,
        "version": year.version,
        "provisional": year.provisional,
        "days": year.days.len(),
        "swapped_off": of(DayKind::SwapOff),
        "swapped_to_work": of(DayKind::SwapWork),
    })
}

fn show(district: &District, ward: &WardId) -> Result<Value, AdminError> {
    let (calendar, state) = district.calendar(ward)?;
    let years: Vec<Value> = calendar
        .years()
        .map(|year| {
            json!({
                "year": year.year,
                "version": year.version,
                "published": state.version(year.year) == year.version,
                "provisional": year.provisional,
                "published_at": year.published_at,
                "days": year.days,
            })
        })
        .collect();
    Ok(json!({ "ward": ward, "years": years }))
}
