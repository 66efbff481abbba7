//! A laptop becomes one of the ward's, and later takes in another officer.

use std::path::Path;

use ed25519_dalek::SigningKey;
use tannha_domain::{ids::PublicKey, log::sign};
use tannha_store::{Cost, NewOfficer, Secret32, Setup, Store, StoreError};
use tannha_sync::{
    Remote, SyncError, Ticket,
    http::HttpDistrict,
    wire::{EnrolRequest, Enrolled, PROTOCOL},
};

use crate::{
    Office, OfficeError,
    ledger::{Identity, Ledger},
    office::World,
};

/// What an officer brings to a new laptop.
pub struct Enrolment<'a> {
    /// The district's ticket.
    pub ticket: &'a Ticket,
    /// The passphrase of the officer whom the code was given for.
    pub passphrase: &'a str,
    /// What people call the laptop.
    pub label: &'a str,
    /// What an unlock shall cost.
    pub cost: Cost,
}

fn seed(world: &World) -> [u8; 32] {
    let mut seed = [0; 32];
    world.chance.fill(&mut seed);
    seed
}

fn ask(
    remote: &impl Remote,
    enrolment: &Enrolment<'_>,
    device: &SigningKey,
    officer: &SigningKey,
) -> Result<Enrolled, SyncError> {
    let request = EnrolRequest {
        protocol: PROTOCOL,
        code: enrolment.ticket.code.clone(),
        device_key: PublicKey(device.verifying_key().to_bytes()),
        officer_key: PublicKey(officer.verifying_key().to_bytes()),
        label: enrolment.label.to_owned(),
        former: None,
    };
    tannha_sync::enrol(remote, &request, &enrolment.ticket.district_key, |bytes| {
        sign(device, bytes)
    })
}

fn slot<'a>(
    enrolled: &'a Enrolled,
    enrolment: &Enrolment<'a>,
    officer: &SigningKey,
) -> NewOfficer<'a> {
    NewOfficer {
        officer: enrolled.officer.id.as_str(),
        display_name: &enrolled.officer.name,
        role: &enrolled.officer.title,
        passphrase: enrolment.passphrase,
        device_secret: None,
        cost: enrolment.cost,
        signing_seed: Secret32::new(officer.to_bytes()),
    }
}

/// Enrols a new laptop over the network that the ticket names, and opens the office on it.
///
/// # Errors
/// What the district refuses (a stale code among them), or the store's.
pub fn enrol(dir: &Path, enrolment: &Enrolment<'_>, world: World) -> Result<Office, OfficeError> {
    enrol_over(&way(enrolment.ticket)?, dir, enrolment, world)
}

/// The same, over a given way to the district.
///
/// # Errors
/// As [`enrol`].
pub fn enrol_over(
    district: &impl Remote,
    dir: &Path,
    enrolment: &Enrolment<'_>,
    world: World,
) -> Result<Office, OfficeError> {
    Ok(enrol_in_place_over(district, dir, enrolment, world, |_| Ok(None))?.0)
}

/// The same, where `clear` makes room in `dir` once the district has answered, and not before.
pub(crate) fn enrol_in_place_over(
    district: &impl Remote,
    dir: &Path,
    enrolment: &Enrolment<'_>,
    world: World,
    clear: impl FnOnce(&Path) -> Result<Option<String>, StoreError>,
) -> Result<(Office, Option<String>), OfficeError> {
    let device = SigningKey::from_bytes(&seed(&world));
    let officer = SigningKey::from_bytes(&seed(&world));
    let enrolled = ask(district, enrolment, &device, &officer)?;
    let cleared = clear(dir)?;
    let setup = Setup::laptop(slot(&enrolled, enrolment, &officer)).recovery(enrolled.recovery_key);
    let store = Store::create(dir, setup)?;
    let ledger = Ledger::begin(
        store,
        Identity {
            ward: enrolled.ward,
            device: enrolled.device,
            device_seed: device.to_bytes(),
            district: enrolled.district_key,
            ticket: enrolment.ticket.print(),
            former: Vec::new(),
        },
    )?;
    Ok((Office::over(ledger, world)?, cleared))
}

/// The way to the district that a ticket names.
pub(crate) fn way(ticket: &Ticket) -> Result<HttpDistrict, SyncError> {
    Ok(HttpDistrict::new(&ticket.address, ticket.certificate.as_deref())?)
}

impl Office {
    /// Gives another officer a slot on this laptop, over a given way to the district.
    ///
    /// # Errors
    /// As [`enrol`].
    pub fn add_officer_over(
        &self,
        district: &impl Remote,
        enrolment: &Enrolment<'_>,
    ) -> Result<(), OfficeError> {
        let device = SigningKey::from_bytes(&self.ledger.identity().device_seed);
        let officer = SigningKey::from_bytes(&seed(&self.world));
        let enrolled = ask(district, enrolment, &device, &officer)?;
        self.ledger.store().add_slot(&slot(&enrolled, enrolment, &officer))?;
        Ok(())
    }

    /// Enrols this laptop again with a fresh code, keeping everything on it: what waits is offered
    /// under the new identity. For a laptop that was revoked by mistake, or that the district does not
    /// know any more.
    ///
    /// # Errors
    /// As [`enrol`]; [`OfficeError::UnknownOfficer`] when the code is for another officer than the one
    /// at work.
    pub fn enrol_again_over(
        &self,
        district: &impl Remote,
        enrolment: &Enrolment<'_>,
    ) -> Result<(), OfficeError> {
        let device = self.ledger.successor(seed(&self.world))?;
        let enrolled = ask(district, enrolment, &device, self.key())?;
        if enrolled.officer.id != *self.officer_id() {
            return Err(OfficeError::UnknownOfficer);
        }
        Ok(self.ledger.succeed(enrolled.device, Some(enrolment.ticket.print()))?)
    }

    /// The same, over the network that the ticket names.
    ///
    /// # Errors
    /// As [`Office::enrol_again_over`].
    pub fn enrol_again(&self, enrolment: &Enrolment<'_>) -> Result<(), OfficeError> {
        self.enrol_again_over(&way(enrolment.ticket)?, enrolment)
    }

    /// The same, over the network.
    ///
    /// # Errors
    /// As [`enrol`].
    pub fn add_officer(&self, enrolment: &Enrolment<'_>) -> Result<(), OfficeError> {
        self.add_officer_over(&way(enrolment.ticket)?, enrolment)
    }
}
