//! What can go wrong at the district, by who can act on it: the person at its keyboard.

use tannha_domain::{
    calendar::{CalendarRefusal, YearFault},
    catalogue::{CatalogueRefusal, Fault},
    ids::{DeviceId, OfficerId, WardId},
    log::BadEntry,
    ruleset::RuleProblem,
    ward::{WardRefusal, check::WardFault},
};
use tannha_i18n::{Locale, text};
use tannha_print::LayoutError;
use tannha_sync::wire::WireError;

use crate::db::DatabaseError;

/// Every way in which the district refuses or fails. [`DistrictError::code`] is stable.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs, reason = "the messages say it")]
pub enum DistrictError {
    #[error("there is a district here already")]
    AlreadyExists,
    #[error("there is no district here")]
    NotADistrict,
    #[error("the key file does not read")]
    BadKeyFile,
    #[error("{what} could not be read or written")]
    Io { what: &'static str, source: std::io::Error },
    #[error("no ward {ward}")]
    UnknownWard { ward: WardId },
    #[error("ward {ward} exists already")]
    WardExists { ward: WardId },
    #[error("no officer {officer}")]
    UnknownOfficer { officer: OfficerId },
    #[error("officer {officer} was revoked")]
    OfficerRevoked { officer: OfficerId },
    #[error("{officer} is the district's own name")]
    ReservedOfficer { officer: OfficerId },
    #[error("no laptop {device}")]
    UnknownDevice { device: DeviceId },
    #[error("ward {ward} has as many rounds as it may have")]
    Busy { ward: WardId },
    #[error("the catalogue has {} faults", faults.len())]
    CatalogueFaulty { faults: Vec<Fault> },
    #[error(transparent)]
    Catalogue(#[from] CatalogueRefusal),
    #[error("the year has {} faults", faults.len())]
    CalendarFaulty { faults: Vec<YearFault> },
    #[error(transparent)]
    Calendar(#[from] CalendarRefusal),
    #[error("the settings have {} faults", faults.len())]
    SettingsFaulty { faults: Vec<WardFault> },
    #[error(transparent)]
    Template(#[from] LayoutError),
    #[error(transparent)]
    Ward(#[from] WardRefusal),
    #[error(transparent)]
    Rules(#[from] RuleProblem),
    #[error("the message is none of ours")]
    Garbage(#[from] WireError),
    #[error(transparent)]
    Entry(#[from] BadEntry),
    #[error(transparent)]
    Database(#[from] DatabaseError),
}

impl DistrictError {
    /// Stable code; the catalogue has its text with the remedy as `problem-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::AlreadyExists => "district-exists",
            Self::NotADistrict => "not-a-district",
            Self::BadKeyFile => "district-key-file-bad",
            Self::Io { .. } => "district-file-failed",
            Self::UnknownWard { .. } => "ward-unknown",
            Self::WardExists { .. } => "ward-exists",
            Self::UnknownOfficer { .. } => "officer-unknown",
            Self::OfficerRevoked { .. } => "officer-revoked",
            Self::ReservedOfficer { .. } => "officer-reserved",
            Self::UnknownDevice { .. } => "device-unknown",
            Self::Busy { .. } => "district-busy",
            Self::CatalogueFaulty { .. } => "catalogue-faulty",
            Self::Catalogue(refusal) => refusal.code(),
            Self::CalendarFaulty { .. } => "calendar-faulty",
            Self::Calendar(refusal) => refusal.code(),
            Self::SettingsFaulty { .. } => "ward-faulty",
            Self::Template(error) => error.code(),
            Self::Ward(refusal) => refusal.code(),
            Self::Rules(problem) => problem.code(),
            Self::Garbage(_) => "sync-malformed",
            Self::Entry(error) => error.code(),
            Self::Database(error) => error.code(),
        }
    }

    /// Values for the text; never personal data.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Io { what, .. } => vec![("file", (*what).to_owned())],
            Self::UnknownWard { ward } | Self::WardExists { ward } | Self::Busy { ward } => {
                vec![("ward", ward.to_string())]
            }
            Self::UnknownOfficer { officer }
            | Self::OfficerRevoked { officer }
            | Self::ReservedOfficer { officer } => vec![("officer", officer.to_string())],
            Self::UnknownDevice { device } => vec![("device", device.to_string())],
            Self::CatalogueFaulty { faults } => vec![
                ("count", faults.len().to_string()),
                ("faults", faults.iter().map(fault_text).collect::<Vec<_>>().join("; ")),
                ("list", serde_json::to_string(faults).unwrap_or_default()),
            ],
            Self::Catalogue(refusal) => refusal.params(),
            Self::CalendarFaulty { faults } => vec![
                ("count", faults.len().to_string()),
                ("faults", faults.iter().map(year_fault_text).collect::<Vec<_>>().join("; ")),
                ("list", serde_json::to_string(faults).unwrap_or_default()),
            ],
            Self::Calendar(refusal) => refusal.params(),
            Self::SettingsFaulty { faults } => vec![
                ("count", faults.len().to_string()),
                ("faults", faults.iter().map(ward_fault_text).collect::<Vec<_>>().join("; ")),
                ("list", serde_json::to_string(faults).unwrap_or_default()),
            ],
            Self::Template(error) => error.params(),
            Self::Ward(refusal) => refusal.params(),
            Self::Rules(problem) => problem.params(),
            Self::Database(DatabaseError::InWard { ward, .. }) => {
                vec![("ward", ward.to_string())]
            }
            _ => Vec::new(),
        }
    }
}

/// A fault of an edition as its writer reads it: where, and why, in Vietnamese.
fn fault_text(fault: &Fault) -> String {
    let parts = [fault.procedure.as_str(), fault.field.as_str()];
    let place = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" › ");
    let key = format!("catalogue-fault-{}", fault.code);
    let said = text(Locale::Vi, &key, fault.params());
    text(Locale::Vi, "catalogue-fault-place", [("place", place), ("fault", said)])
}

/// A fault of a year of the calendar: the day, and why, in Vietnamese.
fn year_fault_text(fault: &YearFault) -> String {
    let said = text(Locale::Vi, &format!("calendar-fault-{}", fault.code), fault.params());
    if fault.day.is_empty() {
        return said;
    }
    text(Locale::Vi, "catalogue-fault-place", [("place", fault.day.clone()), ("fault", said)])
}

/// A fault of a ward's settings: the key, and why, in Vietnamese.
fn ward_fault_text(fault: &WardFault) -> String {
    let said = text(Locale::Vi, &format!("ward-fault-{}", fault.code), fault.params());
    if fault.field.is_empty() {
        return said;
    }
    text(Locale::Vi, "catalogue-fault-place", [("place", fault.field.clone()), ("fault", said)])
}
