//! Unlocking, locking, and the language, which is remembered beside the store: it is no secret.

use std::{
    fs,
    path::Path,
    sync::{Arc, atomic::Ordering, mpsc},
    time::Duration,
};

use tannha_app::{
    Office, OfficeError,
    ledger::LedgerError,
    mend::{self, AtTheDoor},
    store::SlotInfo,
};
use tannha_domain::ward::Officer;

use super::{Host, Opened, tending::WARNING_S};
use crate::{
    ApiError, Reply,
    convert::ward_brief,
    types::{
        Locale,
        session::{OfficerBrief, PracticeBrief, SessionState, SessionStatus, Unlock},
    },
};

const LOCALE_FILE: &str = "locale";
/// How long whoever opens a laptop waits for what still works on it: a sync over a poor line, a file for a
/// spooler that hangs.
const TO_END: Duration = Duration::from_secs(600);

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

pub(super) fn at_the_slot(slot: SlotInfo) -> OfficerBrief {
    OfficerBrief { id: slot.officer, name: slot.display_name, title: slot.role }
}

impl Host {
    pub(super) fn status(&self) -> Result<SessionStatus, ApiError> {
        let (slots, damaged) = match mend::at_the_door(&self.setup.dir)? {
            AtTheDoor::Officers(slots) => (slots, false),
            AtTheDoor::Nobody => (Vec::new(), false),
            AtTheDoor::Damaged(_) => (Vec::new(), true),
        };
        let office = self.office().ok();
        let officer = office.as_ref().and_then(|office| office.officer().ok());
        let ward = office.as_ref().and_then(|office| office.settings().ok());
        let state = match (&office, slots.is_empty()) {
            (Some(_), _) => SessionState::Open,
            (None, _) if damaged => SessionState::Damaged,
            (None, true) => SessionState::Empty,
            (None, false) => SessionState::Locked,
        };
        Ok(SessionStatus {
            state,
            ward: ward.as_ref().map(ward_brief),
            officers: slots.into_iter().map(at_the_slot).collect(),
            officer: officer.as_ref().map(brief),
            practice: self.setup.practice.clone().map(|passphrase| PracticeBrief { passphrase }),
            locale: *self.locale()?,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            locks_in_s: self.seconds_left()?,
            warns_s: WARNING_S,
        })
    }

    pub(super) fn unlock(&self, request: &Unlock) -> Result<SessionStatus, ApiError> {
        let (dir, world) = (&self.setup.dir, self.setup.world.clone());
        self.open_anew(|| {
            Office::unlock(dir, &request.officer, &request.passphrase, world).map_err(|error| {
                match error {
                    OfficeError::Ledger(LedgerError::Store(fault)) if mend::is_damage(&fault) => {
                        ApiError::new("laptop-damaged").with("fault", fault.code())
                    }
                    other => other.into(),
                }
            })
        })
    }

    /// Closes what is open and opens it as `open` says. The store has one opener: whoever is still at work
    /// on it is waited for.
    pub(super) fn open_anew(
        &self,
        open: impl FnOnce() -> Result<Office, ApiError>,
    ) -> Result<SessionStatus, ApiError> {
        let interrupted = |_| ApiError::new("commit-interrupted");
        let mut last = self.last.lock().map_err(|_| ApiError::new("commit-interrupted"))?;
        self.lock()?;
        // Of one that never ends the store says that it is open already.
        let _ = last.as_ref().map(|closed| closed.recv_timeout(TO_END));
        let mut office = self.office.write().map_err(|_| ApiError::new("commit-interrupted"))?;
        let (closes, closed) = mpsc::channel();
        let opened = Opened { office: open()?, _closed: closes };
        *self.upkept.lock().map_err(interrupted)? = None;
        *last = Some(closed);
        *office = Some(Arc::new(opened));
        // Whoever needs it asks the spooler, which may take its time: a laptop opens without it.
        self.knows_printer.store(false, Ordering::SeqCst);
        self.begin_tending()?;
        drop((office, last));
        self.status()
    }

    pub(super) fn lock(&self) -> Result<(), ApiError> {
        *self.office.write().map_err(|_| ApiError::new("commit-interrupted"))? = None;
        Ok(())
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
