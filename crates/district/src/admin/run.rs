//! Doing what was asked.

use std::{net::SocketAddr, path::Path, sync::Arc};

use serde_json::{Value, json};
use tannha_domain::{
    case::Document,
    ids::{BadId, DeviceId, OfficerId, PublicKey, WardId},
    report::{Period, Span},
    time::Date,
    ward::{Mandate, Numbering, Officer, Role, WardSettings},
};
use tannha_store::StoreError;
use tannha_sync::Ticket;

use super::{
    args::{Command, Numbers},
    calendar, catalogue,
    hatch::{self, Hatch},
    template, ward,
};
use crate::{
    db::{DatabaseError, EmbeddedDatabase},
    district::District,
    error::DistrictError,
    http::{Running, ServeError, TlsFiles, start},
    keys::Keys,
    world::World,
};

/// Why a command was not done.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs, reason = "the messages say it")]
pub enum AdminError {
    #[error(transparent)]
    District(#[from] DistrictError),
    #[error(transparent)]
    Database(#[from] DatabaseError),
    #[error(transparent)]
    Serve(#[from] ServeError),
    #[error(transparent)]
    BadId(#[from] BadId),
    #[error("{role} is no role")]
    UnknownRole { role: String },
    #[error("{slug} is no paper")]
    UnknownPaper { slug: String },
    #[error("the last day is before the first")]
    MandateOrder,
    #[error("{} cannot be read", file.display())]
    File { file: std::path::PathBuf, source: std::io::Error },
    #[error("the check found {found} things that are wrong")]
    Unsound { found: usize, findings: String },
    #[error("the running server said no: {code}")]
    Answered { code: String, params: Vec<(String, String)> },
}

impl AdminError {
    /// Stable code; the catalogue has its text with the remedy as `problem-<code>`.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::District(error) => error.code(),
            Self::Database(error) => error.code(),
            Self::Serve(error) => error.code(),
            Self::BadId(_) => "bad-id",
            Self::UnknownRole { .. } => "role-unknown",
            Self::UnknownPaper { .. } => "paper-unknown",
            Self::MandateOrder => "mandate-order",
            Self::File { .. } => "admin-file-unreadable",
            Self::Unsound { .. } => "district-unsound",
            Self::Answered { code, .. } => code,
        }
    }

    /// Values for the text; never personal data.
    #[must_use]
    pub fn params(&self) -> Vec<(String, String)> {
        let known = match self {
            Self::District(error) => error.params(),
            Self::Serve(error) => error.params(),
            Self::Database(_) | Self::MandateOrder => Vec::new(),
            Self::UnknownPaper { slug } => vec![("paper", slug.clone())],
            Self::BadId(bad) => vec![("what", bad.what.to_owned())],
            Self::File { file, .. } => vec![("file", file.display().to_string())],
            Self::UnknownRole { role } => vec![("role", role.clone())],
            Self::Unsound { found, findings } => {
                vec![("found", found.to_string()), ("findings", findings.clone())]
            }
            Self::Answered { params, .. } => return params.clone(),
        };
        known.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }
}

/// Does a command: on the district in its directory, or, while that is being served, through the
/// running server's hatch.
///
/// # Errors
/// [`AdminError`] by its code.
pub fn run(command: Command, world: World) -> Result<Value, AdminError> {
    match command {
        Command::Init { data, name, host } => init(&data, &name, &host, world),
        Command::Serve { data, listen, plain } => {
            serve(&data, listen, plain, world)?.wait()?;
            Ok(Value::Null)
        }
        Command::Check { data } => check_each(&data, world),
        Command::Restore { data, from } => status(&District::restore(&from, &data, world)?),
        Command::Catalogue { action } => {
            let command = Command::Catalogue { action: action.with_file()? };
            perform_there(command, world)
        }
        Command::Ward { action } => {
            let command = Command::Ward { action: action.with_file()? };
            perform_there(command, world)
        }
        Command::Calendar { action } => {
            let command = Command::Calendar { action: action.with_file()? };
            perform_there(command, world)
        }
        Command::Template { action } => {
            let command = Command::Template { action: action.with_file()? };
            perform_there(command, world)
        }
        command => perform_there(command, world),
    }
}

fn perform_there(command: Command, world: World) -> Result<Value, AdminError> {
    match District::open(command.data(), world) {
        Ok(district) => perform(&district, command),
        Err(error) if error.code() == "store-already-open" => {
            hatch::ask(command.data(), &command).unwrap_or(Err(error.into()))
        }
        Err(error) => Err(error.into()),
    }
}

/// Does a command on an open district.
pub(super) fn perform(district: &District, command: Command) -> Result<Value, AdminError> {
    match command {
        Command::AddWard {
            data: _,
            code,
            name,
            province,
            superior,
            header_superior,
            numbering,
            plain_certificates,
            cause_on_extract,
            commitment,
            phone,
            address,
            check_address,
            unit_code,
            letter_symbol,
        } => {
            let ward = five_digits(&code)?;
            district.add_ward(WardSettings {
                ward: ward.clone(),
                name,
                province,
                superior,
                header_superior,
                numbering: match numbering {
                    Numbers::Typed => Numbering::Typed,
                    Numbers::Allotted => Numbering::Allotted,
                },
                plain_certificates,
                commitment,
                phone,
                address,
                unit_code: unit_code.unwrap_or(code),
                letter_symbol,
                agencies: std::collections::BTreeMap::new(),
                district_key: PublicKey([0; 32]),
                cause_on_extract,
                late_reasons: Vec::new(),
                usage: tannha_domain::ward::Usage::default(),
                rating_key: None,
                chosen: None,
                check_address,
                letter_texts: std::collections::BTreeMap::new(),
                declarations: std::collections::BTreeMap::new(),
                privacy: tannha_domain::ward::Privacy::default(),
                column_maps: Vec::new(),
                pictures: std::collections::BTreeMap::new(),
                templates: std::collections::BTreeMap::new(),
                district_templates: std::collections::BTreeMap::new(),
            })?;
            Ok(json!({ "ward": ward }))
        }
        Command::AddOfficer {
            data: _,
            ward,
            id,
            name,
            title,
            role,
            authority,
            phone,
            signs_from,
            signs_until,
            signs,
        } => {
            let (ward, id) = (WardId::parse(&ward)?, OfficerId::parse(&id)?);
            let role = match Role::from_slug(&role) {
                Some(Role::District) | None => return Err(AdminError::UnknownRole { role }),
                Some(role) => role,
            };
            let mandate = mandate(signs_from, signs_until, signs)?;
            let id_of = id.clone();
            let officer =
                Officer { id: id_of, name, title, role, authority, revoked: false, phone, mandate };
            district.add_officer(&ward, officer)?;
            Ok(json!({ "ward": ward, "officer": id, "role": role }))
        }
        Command::EnrolCode { data, ward, officer, address, valid_hours } => {
            let (ward, officer) = (WardId::parse(&ward)?, OfficerId::parse(&officer)?);
            let code = district.enrol_code_for(&ward, &officer, i64::from(valid_hours) * 60)?;
            let certificate = match address.starts_with("https://") {
                true => Some(TlsFiles::read(&data)?.certificate),
                false => None,
            };
            let ticket = Ticket {
                address,
                code: code.to_string(),
                certificate,
                district_key: district.key(),
            };
            Ok(json!(ticket))
        }
        Command::Revoke { data: _, ward, laptop, officer, reason } => {
            let ward = WardId::parse(&ward)?;
            if let Some(laptop) = laptop {
                district.revoke_device(&ward, DeviceId::parse(&laptop)?, &reason)?;
            }
            if let Some(officer) = officer {
                district.revoke_officer(&ward, &OfficerId::parse(&officer)?)?;
            }
            Ok(json!({ "ward": ward, "revoked": true }))
        }
        Command::Catalogue { action } => catalogue::perform(district, action),
        Command::Calendar { action } => calendar::perform(district, action),
        Command::Template { action } => template::perform(district, action),
        Command::Ward { action } => ward::perform(district, action),
        Command::Status { data: _ } => status(district),
        Command::Check { data: _ } => check(district, &[]),
        Command::Ratings { data: _, ward, month } => {
            let ward = WardId::parse(&ward)?;
            let day = format!("{month}-01").parse().map_err(|_| BadId { what: "month" })?;
            Ok(json!(district.ratings(&ward, Period::around(Span::Month, day))?))
        }
        Command::Backup { data: _, to } => Ok(json!({ "wards": district.backup(&to)? })),
        Command::Settle { data: _, ward } => {
            let ward = WardId::parse(&ward)?;
            let unheard = district.unheard(&ward)?;
            district.settle(&ward)?;
            Ok(json!({ "ward": ward, "not_heard": unheard }))
        }
        Command::Init { .. } | Command::Serve { .. } | Command::Restore { .. } => {
            Err(AdminError::Answered { code: "not-while-serving".to_owned(), params: Vec::new() })
        }
    }
}

/// How far an officer's signature goes; nothing where nothing bounds it.
fn mandate(
    from: Option<chrono::NaiveDate>,
    until: Option<chrono::NaiveDate>,
    documents: Vec<String>,
) -> Result<Option<Mandate>, AdminError> {
    if let Some(slug) = documents.iter().find(|slug| Document::from_slug(slug).is_none()) {
        return Err(AdminError::UnknownPaper { slug: slug.clone() });
    }
    if from.zip(until).is_some_and(|(from, until)| until < from) {
        return Err(AdminError::MandateOrder);
    }
    let bounds = from.is_some() || until.is_some() || !documents.is_empty();
    let mandate = Mandate { from: from.map(Date), until: until.map(Date), documents };
    Ok(bounds.then_some(mandate))
}

/// What stands in a file that the administrator names.
pub(super) fn file_text(file: &Path) -> Result<String, AdminError> {
    std::fs::read_to_string(file)
        .map_err(|source| AdminError::File { file: file.to_owned(), source })
}

/// A commune's code. What else an id may hold (`..`, say) is no name for a directory.
fn five_digits(code: &str) -> Result<WardId, BadId> {
    let fits = code.len() == 5 && code.bytes().all(|byte| byte.is_ascii_digit());
    if fits { WardId::parse(code) } else { Err(BadId { what: "WardId" }) }
}

fn init(data: &Path, name: &str, hosts: &[String], world: World) -> Result<Value, AdminError> {
    let district = District::create(data, world)?;
    TlsFiles::make(name, hosts)?.write(data)?;
    Ok(json!({
        "district_key": district.key(),
        "certificate": crate::http::CERTIFICATE_FILE,
        "key_file": crate::keys::KEY_FILE,
    }))
}

/// Says of every ward what was read and what is wrong with it; one ward's fault hides no other's.
fn check(district: &District, refused: &[(WardId, StoreError)]) -> Result<Value, AdminError> {
    let mut wards: Vec<Value> = refused
        .iter()
        .map(|(ward, error)| {
            let said = json!({ "code": error.code(), "detail": error.to_string() });
            json!({ "ward": ward, "findings": [said] })
        })
        .collect();
    for pulse in district.pulse()? {
        wards.push(json!(district.audit(&pulse.ward)?));
    }
    let of = |ward: &Value| ward["findings"].as_array().map_or(0, Vec::len);
    match wards.iter().map(of).sum::<usize>() {
        0 => Ok(json!({ "wards": wards })),
        found => Err(AdminError::Unsound { found, findings: json!(wards).to_string() }),
    }
}

/// The check of a district that nobody serves: of wards whose stores do not open as well.
fn check_each(data: &Path, world: World) -> Result<Value, AdminError> {
    let keys = Keys::open(data)?;
    let (database, refused) = EmbeddedDatabase::open_each(data, keys.store())?;
    if let Some((_, held)) = refused.iter().find(|(_, e)| e.code() == "store-already-open") {
        let served = Err(AdminError::Answered { code: held.code().to_owned(), params: Vec::new() });
        let asked = Command::Check { data: data.to_owned() };
        return hatch::ask(data, &asked).unwrap_or(served);
    }
    check(&District::over(Box::new(database), keys, world)?, &refused)
}

fn status(district: &District) -> Result<Value, AdminError> {
    let mut wards = Vec::new();
    for pulse in district.pulse()? {
        let laptops: Vec<Value> = district
            .laptops(&pulse.ward)?
            .into_iter()
            .map(|d| {
                json!({
                    "id": d.id,
                    "label": d.label,
                    "revoked": d.revoked,
                    "successor": d.successor,
                })
            })
            .collect();
        wards.push(json!({
            "ward": pulse.ward,
            "epoch": pulse.epoch,
            "entries": pulse.entries,
            "head": pulse.head,
            "not_heard_since_restore": district.unheard(&pulse.ward)?,
            "laptops": laptops,
        }));
    }
    Ok(json!({ "district_key": district.key(), "wards": wards }))
}

/// A district being served, with its hatch.
pub struct Serving {
    /// The server.
    pub running: Running,
    _hatch: Hatch,
}

impl Serving {
    /// Waits until the server ends.
    ///
    /// # Errors
    /// As [`Running::wait`].
    pub fn wait(self) -> Result<(), AdminError> {
        Ok(self.running.wait()?)
    }
}

/// Starts serving the district in `data`, with a hatch for administrators on this machine.
///
/// # Errors
/// [`AdminError`] by its code.
pub fn serve(
    data: &Path,
    listen: SocketAddr,
    plain: bool,
    world: World,
) -> Result<Serving, AdminError> {
    if plain && !listen.ip().is_loopback() {
        return Err(ServeError::PlainAbroad { address: listen }.into());
    }
    let token: [u8; 32] = world.bytes();
    let district = Arc::new(District::open(data, world)?);
    let tls = if plain { None } else { Some(TlsFiles::read(data)?) };
    let hatch = Hatch::open(data, &district, token)?;
    Ok(Serving { running: start(district, listen, tls.as_ref())?, _hatch: hatch })
}
