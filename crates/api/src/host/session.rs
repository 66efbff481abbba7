//! Unlocking, locking, and the language, which is remembered beside the store: it is no secret.

use std::{fs, path::Path, sync::Arc};

use tannha_app::Office;
use tannha_domain::ward::Officer;

use super::Host;
use crate::{
    ApiError, Reply,
    convert::ward_brief,
    types::{
        Locale,
        session::{OfficerBrief, PracticeBrief, SessionState, SessionStatus, Unlock},
    },
};

const LOCALE_FILE: &str = "locale";

pub(super) fn remembered_locale(dir: &Path) -> Locale {
    match fs::read_to_string(dir.join(LOCALE_FILE)).as_deref().map(str::trim) {
        Ok("en") => Locale::En,
        _ => Locale::Vi,
    }
}

fn brief(officer: &Officer) -> OfficerBrief {
    OfficerBrief {
        id: officer.id.to_string(),
        name: officer.name.clone(),
        title: officer.title.clone(),
    }
}

impl Host {
    pub(super) fn status(&self) -> Result<SessionStatus, ApiError> {
        let slots = Office::at_the_door(&self.setup.dir)?;
        let office = self.office().ok();
        let officer = office.as_ref().and_then(|office| office.officer().ok());
        let ward = office.as_ref().and_then(|office| office.settings().ok());
        let state = match (&office, slots.is_empty()) {
            (Some(_), _) => SessionState::Open,
            (None, true) => SessionState::Empty,
            (None, false) => SessionState::Locked,
        };
        Ok(SessionStatus {
            state,
            ward: ward.as_ref().map(ward_brief),
            officers: slots
                .into_iter()
                .map(|slot| OfficerBrief {
                    id: slot.officer,
                    name: slot.display_name,
                    title: slot.role,
                })
                .collect(),
            officer: officer.as_ref().map(brief),
            practice: self.setup.practice.clone().map(|passphrase| PracticeBrief { passphrase }),
            locale: *self.locale()?,
            version: env!("CARGO_PKG_VERSION").to_owned(),
        })
    }

    pub(super) fn unlock(&self, request: &Unlock) -> Result<SessionStatus, ApiError> {
        let mut office = self.office.write().map_err(|_| ApiError::new("commit-interrupted"))?;
        // The store has one opener; whoever was at work is done.
        *office = None;
        let (dir, world) = (&self.setup.dir, self.setup.world.clone());
        let opened = Office::unlock(dir, &request.officer, &request.passphrase, world)?;
        *office = Some(Arc::new(opened));
        drop(office);
        self.printer_in_use()?;
        self.status()
    }

    pub(super) fn lock(&self) -> Result<SessionStatus, ApiError> {
        *self.office.write().map_err(|_| ApiError::new("commit-interrupted"))? = None;
        self.status()
    }

    pub(super) fn set_locale(&self, locale: Locale) -> Result<Reply<SessionStatus>, ApiError> {
        *self.locale()? = locale;
        let word = match locale {
            Locale::Vi => "vi",
            Locale::En => "en",
        };
        if self.setup.dir.is_dir() {
            fs::write(self.setup.dir.join(LOCALE_FILE), word)
                .map_err(|_| ApiError::new("file-not-written"))?;
        }
        Ok(Reply { value: self.status()?, touched: vec!["session".to_owned()] })
    }
}
