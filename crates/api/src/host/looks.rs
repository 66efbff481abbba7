//! Who looked at a dossier: written down before it is shown, and shown to a leader.

use tannha_app::Office;
use tannha_domain::{
    ids::CaseId,
    look::{KEPT_DAYS, LookKind},
};

use super::{Host, casework::Names};
use crate::{
    ApiError,
    convert::case_id,
    types::{
        case::CaseView,
        look::{LookLine, LooksView},
        paper::SheetSource,
    },
};

impl Host {
    /// A dossier as somebody opens it.
    pub(super) fn opened_case(&self, case: &str) -> Result<CaseView, ApiError> {
        let (office, id) = (self.office()?, case_id(case)?);
        office.case(id)?;
        view(&office, id)?;
        self.case_view(&office, id)
    }

    /// A sheet of a dossier stands on the screen.
    pub(super) fn opened_sheet(&self, source: &SheetSource) -> Result<(), ApiError> {
        match source {
            SheetSource::Case { case } | SheetSource::Control { case } => {
                let (office, id) = (self.office()?, case_id(case)?);
                office.case(id)?;
                view(&office, id)
            }
            _ => Ok(()),
        }
    }

    pub(super) fn looks(&self, case: &str) -> Result<LooksView, ApiError> {
        let office = self.office()?;
        let names = Names::of(&office)?;
        let lines = office.looks(case_id(case)?)?;
        let line = |line: tannha_app::looks::LookLine| LookLine {
            officer: names.name(&line.looked.officer),
            day: line.looked.day.0.to_string(),
            kind: line.looked.kind.slug().to_owned(),
            count: line.looked.count,
            unsent: line.waits,
        };
        Ok(LooksView {
            lines: lines.into_iter().map(line).collect(),
            kept_days: u16::try_from(KEPT_DAYS).unwrap_or(u16::MAX),
        })
    }
}

fn view(office: &Office, case: CaseId) -> Result<(), ApiError> {
    Ok(office.look(&[case], LookKind::View)?)
}
