//! The command line.

use std::{net::SocketAddr, path::PathBuf};

use clap::{Parser, Subcommand, ValueEnum};
use serde::{Deserialize, Serialize};

use super::{
    calendar::CalendarCommand, catalogue::CatalogueCommand, template::TemplateCommand,
    ward::WardCommand,
};

/// Máy chủ cấp trên của Tận Nhà — the district server of Tận Nhà.
///
/// Answers with JSON on standard output. Exit 1 puts `{"code","params","message"}` on standard
/// error; exit 2 is a mistake in the command line.
#[derive(Debug, Parser)]
#[command(name = "tannha-district", version)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Where registration numbers come from.
#[derive(Debug, Clone, Copy, ValueEnum, Serialize, Deserialize)]
pub enum Numbers {
    /// Typed in twice from the Ministry's software.
    Typed,
    /// Allotted here: this server is the register.
    Allotted,
}

/// What an administrator can do.
#[derive(Debug, Subcommand, Serialize, Deserialize)]
pub enum Command {
    /// Make a new district: keys, an empty database, a certificate.
    Init {
        /// Data directory; made if absent.
        #[arg(long)]
        data: PathBuf,
        /// What it is called, as its certificate says.
        #[arg(long, default_value = "tannha-district")]
        name: String,
        /// A host name or address under which laptops reach it; may be repeated.
        #[arg(long)]
        host: Vec<String>,
    },
    /// Add a ward.
    AddWard {
        /// Data directory.
        #[arg(long)]
        data: PathBuf,
        /// The commune's five-digit code, for example 00592.
        #[arg(long)]
        code: String,
        /// Its name as printed, for example "phường Từ Liêm".
        #[arg(long)]
        name: String,
        /// The province as printed, for example "thành phố Hà Nội".
        #[arg(long)]
        province: String,
        /// What the ward calls the office above it.
        #[arg(long, default_value = "Máy chủ cấp trên")]
        superior: String,
        /// Header line above the ward's own on papers.
        #[arg(long, default_value = "")]
        header_superior: String,
        /// Where registration numbers come from.
        #[arg(long, value_enum, default_value = "typed")]
        numbering: Numbers,
        /// Certificates may be printed whole on plain paper.
        #[arg(long)]
        plain_certificates: bool,
        /// Extracts of death registrations name the cause of death.
        #[arg(long)]
        #[serde(default)]
        cause_on_extract: bool,
        /// The ward's own shorter times: id of a commitment.
        #[arg(long, default_value = "")]
        commitment: String,
        /// Telephone that receipts and letters name.
        #[arg(long, default_value = "")]
        phone: String,
        /// Street address of the office.
        #[arg(long, default_value = "")]
        address: String,
        /// Where everybody can check a paper, as papers print it: the public address of this server's
        /// page `/kiem-tra`.
        #[arg(long)]
        #[serde(default)]
        check_address: Option<String>,
        /// Unit code in a mã hồ sơ, for example H26.12.34; the ward's code when not given.
        #[arg(long)]
        unit_code: Option<String>,
        /// Symbol of letters after the number.
        #[arg(long, default_value = "UBND-VP")]
        letter_symbol: String,
    },
    /// A ward's settings, after it was added.
    Ward {
        /// What to do with them.
        #[command(subcommand)]
        action: WardCommand,
    },
    /// Add an officer to a ward, or change one.
    AddOfficer {
        /// Data directory.
        #[arg(long)]
        data: PathBuf,
        /// The ward's code.
        #[arg(long)]
        ward: String,
        /// Stable id, for example "hanh".
        #[arg(long)]
        id: String,
        /// Full name as printed.
        #[arg(long)]
        name: String,
        /// Function as printed.
        #[arg(long, default_value = "")]
        title: String,
        /// registrar, front-desk, leader, clerk or technician.
        #[arg(long)]
        role: String,
        /// In whose name they sign, as a slug; empty when they may not sign.
        #[arg(long, default_value = "")]
        authority: String,
        /// Telephone.
        #[arg(long, default_value = "")]
        phone: String,
        /// The first day on which they sign, as `2026-11-27`.
        #[arg(long)]
        #[serde(default)]
        signs_from: Option<chrono::NaiveDate>,
        /// The last day on which they sign.
        #[arg(long)]
        #[serde(default)]
        signs_until: Option<chrono::NaiveDate>,
        /// A paper that they sign, by its slug, for example giay-khai-sinh-ban-sao; may be repeated. All
        /// of them when none is named.
        #[arg(long)]
        #[serde(default)]
        signs: Vec<String>,
    },
    /// Give an officer a one-time enrolment code; prints the ticket.
    EnrolCode {
        /// Data directory.
        #[arg(long)]
        data: PathBuf,
        /// The ward's code.
        #[arg(long)]
        ward: String,
        /// The officer's id.
        #[arg(long)]
        officer: String,
        /// The address that the laptop shall use, for example https://district.example:8443.
        #[arg(long)]
        address: String,
        /// How long the code is good.
        #[arg(long, default_value_t = 96)]
        valid_hours: u32,
    },
    /// The ward's catalogue of procedures.
    Catalogue {
        /// What to do with it.
        #[command(subcommand)]
        action: CatalogueCommand,
    },
    /// The ward's working calendar.
    Calendar {
        /// What to do with it.
        #[command(subcommand)]
        action: CalendarCommand,
    },
    /// How the wards' papers look.
    Template {
        /// What to do with it.
        #[command(subcommand)]
        action: TemplateCommand,
    },
    /// Revoke a laptop or an officer.
    #[command(group = clap::ArgGroup::new("whom").required(true).args(["laptop", "officer"]))]
    Revoke {
        /// Data directory.
        #[arg(long)]
        data: PathBuf,
        /// The ward's code.
        #[arg(long)]
        ward: String,
        /// The laptop's id, as `status` shows it.
        #[arg(long)]
        laptop: Option<String>,
        /// The officer's id.
        #[arg(long)]
        officer: Option<String>,
        /// Why, for the laptop's record.
        #[arg(long, default_value = "")]
        reason: String,
    },
    /// Show the wards, their logs and their laptops.
    Status {
        /// Data directory.
        #[arg(long)]
        data: PathBuf,
    },
    /// Read back every entry, receipt, link and signature, and the state that follows from them.
    Check {
        /// Data directory.
        #[arg(long)]
        data: PathBuf,
    },
    /// Open citizens' ratings of a ward's month, and tell their sums: nobody's single rating.
    Ratings {
        /// Data directory.
        #[arg(long)]
        data: PathBuf,
        /// The ward.
        #[arg(long)]
        ward: String,
        /// The month, as `2026-11`.
        #[arg(long)]
        month: String,
    },
    /// Copy all wards to an empty directory and read the copy back. The key file is not in it: keep
    /// that in a safe.
    Backup {
        /// Data directory.
        #[arg(long)]
        data: PathBuf,
        /// Where to.
        #[arg(long)]
        to: PathBuf,
    },
    /// Make the wards anew from a backup, in a directory that has the key file and no wards. What the
    /// backup lacks is taken back from the laptops.
    Restore {
        /// Data directory.
        #[arg(long)]
        data: PathBuf,
        /// The backup.
        #[arg(long)]
        from: PathBuf,
    },
    /// After a restore: give numbers again without waiting for laptops that were not heard.
    Settle {
        /// Data directory.
        #[arg(long)]
        data: PathBuf,
        /// The ward's code.
        #[arg(long)]
        ward: String,
    },
    /// Serve laptops until stopped.
    Serve {
        /// Data directory.
        #[arg(long)]
        data: PathBuf,
        /// Address and port to listen on.
        #[arg(long, default_value = "127.0.0.1:8443")]
        listen: SocketAddr,
        /// Without TLS; on this machine only.
        #[arg(long)]
        plain: bool,
    },
}

impl Command {
    /// The district's data directory.
    #[must_use]
    pub fn data(&self) -> &std::path::Path {
        match self {
            Self::Catalogue { action } => action.data(),
            Self::Calendar { action } => action.data(),
            Self::Template { action } => action.data(),
            Self::Ward { action } => action.data(),
            Self::Init { data, .. }
            | Self::AddWard { data, .. }
            | Self::AddOfficer { data, .. }
            | Self::EnrolCode { data, .. }
            | Self::Revoke { data, .. }
            | Self::Status { data }
            | Self::Check { data }
            | Self::Ratings { data, .. }
            | Self::Backup { data, .. }
            | Self::Restore { data, .. }
            | Self::Settle { data, .. }
            | Self::Serve { data, .. } => data,
        }
    }
}
