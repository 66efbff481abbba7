//! What the ward settles for itself: its list of reasons, the cause on its extracts, when its laptops
//! lock themselves.

use tannha_app::{Office, Topic};
use tannha_domain::ward::{Choice, ReasonChange, privacy::MOST_IDLE_MINUTES};

use super::{
    Host,
    casework::{Names, topics},
};
use crate::{
    ApiError, Reply,
    types::choice::{
        ChoicesView, ChosenView, LockAfter, MoveReason, OneReason, RenameReason, ShowCause,
    },
};

impl Host {
    pub(super) fn choices(&self) -> Result<ChoicesView, ApiError> {
        let office = self.office()?;
        let (settings, names) = (office.settings()?, Names::of(&office)?);
        let by = |choice| {
            let chosen = settings.chosen.as_ref()?.get(&choice)?;
            Some(ChosenView { by: names.name(&chosen.by), at: chosen.at.rfc3339() })
        };
        Ok(ChoicesView {
            reasons: settings.reasons(),
            reasons_by: by(Choice::LateReasons),
            cause_on_extract: settings.cause_on_extract,
            cause_by: by(Choice::CauseOnExtract),
            lock: LockAfter {
                idle_minutes: settings.privacy.idle_minutes,
                round_minutes: settings.privacy.round_minutes,
            },
            most_idle_minutes: MOST_IDLE_MINUTES,
            lock_by: by(Choice::Idle),
            may_change: office.may_choose()?,
        })
    }

    pub(super) fn lock_after(&self, request: &LockAfter) -> Result<Reply<ChoicesView>, ApiError> {
        self.settled(|office| office.choose_idle(request.idle_minutes, request.round_minutes))
    }

    fn settled(
        &self,
        settle: impl FnOnce(&Office) -> Result<Vec<Topic>, tannha_app::OfficeError>,
    ) -> Result<Reply<ChoicesView>, ApiError> {
        let touched = settle(&*self.office()?)?;
        Ok(Reply { value: self.choices()?, touched: topics(&touched) })
    }

    pub(super) fn add_reason(&self, request: OneReason) -> Result<Reply<ChoicesView>, ApiError> {
        let change = ReasonChange::Added { reason: request.reason };
        self.settled(|office| office.change_reasons(change))
    }

    pub(super) fn rename_reason(
        &self,
        request: RenameReason,
    ) -> Result<Reply<ChoicesView>, ApiError> {
        let change = ReasonChange::Renamed { reason: request.reason, to: request.to };
        self.settled(|office| office.change_reasons(change))
    }

    pub(super) fn move_reason(&self, request: MoveReason) -> Result<Reply<ChoicesView>, ApiError> {
        let change = ReasonChange::Moved { reason: request.reason, before: request.before };
        self.settled(|office| office.change_reasons(change))
    }

    pub(super) fn retire_reason(&self, request: OneReason) -> Result<Reply<ChoicesView>, ApiError> {
        let change = ReasonChange::Retired { reason: request.reason };
        self.settled(|office| office.change_reasons(change))
    }

    pub(super) fn show_cause(&self, request: &ShowCause) -> Result<Reply<ChoicesView>, ApiError> {
        self.settled(|office| office.show_cause(request.shown))
    }
}
