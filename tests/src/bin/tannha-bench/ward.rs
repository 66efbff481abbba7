//! A practice ward of as many cases as a figure needs, with its real district.

use std::{path::Path, sync::Arc};

use ed25519_dalek::SigningKey;
use tannha_app::{
    Office,
    enrol::{Enrolment, enrol},
    ledger::Author,
    ports::{Chance, Clock as _},
};
use tannha_domain::ids::{OfficerId, WardId};
use tannha_practice::{Practice, SeededChance, SystemClock, WARD, bulk};
use tannha_store::Cost;
use tannha_sync::Ticket;

use crate::Failure;

/// The same people in every run.
const SEED: u64 = 1;
const FIRST: &str = "hanh";
const SECOND: &str = "hung";

pub(crate) struct Ward {
    practice: Practice,
}

impl Ward {
    /// A ward whose first laptop has that many cases in its outbox.
    pub(crate) fn with_cases(place: &Path, cases: u32) -> Result<Self, Failure> {
        let chance: Arc<dyn Chance> = Arc::new(SeededChance::new(SEED));
        let clock = Arc::new(SystemClock);
        Practice::found(place, clock.now(), &chance)?;
        let practice = Practice::open_made(place, clock, chance)?;
        let office = practice.office(FIRST)?;
        let seed = office.ledger().store().signing_seed().ok_or("no seed")?;
        let key = SigningKey::from_bytes(seed.bytes());
        let author = Author { officer: OfficerId::parse(FIRST)?, key };
        bulk::fill(office.ledger(), &author, SEED, cases, office.now())?;
        Ok(Self { practice })
    }

    /// The first laptop, opened.
    pub(crate) fn office(&self) -> Result<Office, Failure> {
        Ok(self.practice.office(FIRST)?)
    }

    /// Another laptop of the ward, enrolled and empty.
    pub(crate) fn second_laptop(&self, place: &Path) -> Result<Office, Failure> {
        let district = self.practice.district();
        let code = district.enrol_code(&WardId::parse(WARD)?, &OfficerId::parse(SECOND)?)?;
        let ticket = Ticket {
            address: self.practice.address().ok_or("no district")?.to_owned(),
            code: code.to_string(),
            certificate: None,
            district_key: district.key(),
        };
        let enrolment = Enrolment {
            ticket: &ticket,
            passphrase: self.practice.passphrase(),
            label: "bench",
            cost: Cost::OWASP_MINIMUM,
        };
        Ok(enrol(place, &enrolment, self.practice.world())?)
    }
}
