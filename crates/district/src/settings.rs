//! A ward's settings after it was added: shown, checked, set anew as a whole.

use std::sync::PoisonError;

use serde_json::Value;
use tannha_domain::{
    catalogue::in_force,
    ids::WardId,
    log::{Record, RecordKey, Shelf as _, Subject},
    ruleset::Rulebook,
    ward::{
        WardEvent, WardSettings,
        check::{check, read, written},
        choice::{Choice, keep},
    },
};

use crate::{
    district::{District, known},
    error::DistrictError,
    log::Draft,
};

/// What was set, and what a leader of the ward had settled otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetWard {
    /// The settings as they hold.
    pub settings: WardSettings,
    /// What the file says otherwise: the ward's own choice stands.
    pub kept: Vec<Choice>,
}

impl SetWard {
    /// The settings as a person reads and writes them.
    #[must_use]
    pub fn written(&self) -> Value {
        written(&self.settings)
    }
}

impl District {
    /// A ward's settings as they hold.
    ///
    /// # Errors
    /// [`DistrictError::UnknownWard`], or the database's.
    pub fn ward(&self, ward: &WardId) -> Result<SetWard, DistrictError> {
        let draft = Draft::begin(&*self.db, &self.keys, &self.world, ward).map_err(known)?;
        Ok(SetWard { settings: held(&draft, ward)?, kept: Vec::new() })
    }

    /// Reads settings and says what is wrong with them; sets nothing.
    ///
    /// # Errors
    /// [`DistrictError::SettingsFaulty`] with each fault, or the database's.
    pub fn check_ward(&self, ward: &WardId, json: &str) -> Result<SetWard, DistrictError> {
        let draft = Draft::begin(&*self.db, &self.keys, &self.world, ward).map_err(known)?;
        Ok(outcome(&held(&draft, ward)?, self.checked_ward(&draft, ward, json)?))
    }

    /// Sets a ward's settings anew: laptops get them with their next sync.
    ///
    /// # Errors
    /// As [`District::check_ward`].
    pub fn publish_ward(&self, ward: &WardId, json: &str) -> Result<SetWard, DistrictError> {
        let turn = self.turn(ward);
        let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut draft = Draft::begin(&*self.db, &self.keys, &self.world, ward).map_err(known)?;
        let before = held(&draft, ward)?;
        let set = self.checked_ward(&draft, ward, json)?;
        draft.write(Subject::ward(), WardEvent::Set(Box::new(set.clone())))?;
        draft.commit()?;
        Ok(outcome(&before, set))
    }

    fn checked_ward(
        &self,
        draft: &Draft<'_>,
        ward: &WardId,
        json: &str,
    ) -> Result<WardSettings, DistrictError> {
        let faulty = |faults| DistrictError::SettingsFaulty { faults };
        let set = read(json, &held(draft, ward)?).map_err(faulty)?;
        let book = in_force(Rulebook::built_in(), &crate::catalogue::editions(draft)?.1);
        let faults = check(ward, &set, &book);
        if faults.is_empty() { Ok(self.with_keys(set)) } else { Err(faulty(faults)) }
    }
}

fn held(draft: &Draft<'_>, ward: &WardId) -> Result<WardSettings, DistrictError> {
    match draft.load(&RecordKey::Ward)? {
        Some(Record::Ward(settings)) => Ok(*settings),
        _ => Err(DistrictError::UnknownWard { ward: ward.clone() }),
    }
}

fn outcome(before: &WardSettings, set: WardSettings) -> SetWard {
    let settings = keep(Some(before), set.clone());
    let mut kept = Vec::new();
    if settings.late_reasons != set.late_reasons {
        kept.push(Choice::LateReasons);
    }
    if settings.cause_on_extract != set.cause_on_extract {
        kept.push(Choice::CauseOnExtract);
    }
    if settings.privacy != set.privacy {
        kept.push(Choice::Idle);
    }
    SetWard { settings, kept }
}
