//! Who looked at a dossier: written down before it is shown, and shown to a leader.

use tannha_app::Office;
use tannha_domain::{
    ids::CaseId,
    look::{KEPT_DAYS, LookKind, NamedList},
};

use super::{Host, casework::Names};
use crate::{
    ApiError,
    convert::case_id,
    types::{
        case::CaseView,
        look::{ListLookLine, ListLooksView, LookLine, LooksView},
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
            other => {
                let list = match self.table_source(other) {
                    Ok(source) => tannha_app::looks::names(source),
                    // What is asked of no table is refused where it is shown.
                    Err(_) => None,
                };
                self.opened_list(list)
            }
        }
    }

    /// A list on which names stand is on the screen.
    pub(super) fn opened_list(&self, list: Option<NamedList>) -> Result<(), ApiError> {
        match list {
            Some(list) => Ok(self.office()?.look_at_list(list)?),
            None => Ok(()),
        }
    }

    pub(super) fn list_looks(&self) -> Result<ListLooksView, ApiError> {
        let office = self.office()?;
        let names = Names::of(&office)?;
        let lines = office.looks_at_lists()?.into_iter().map(|(list, told)| ListLookLine {
            family: list.family().to_owned(),
            list: list.slug().to_owned(),
            look: line(told, &names),
        });
        Ok(ListLooksView { lines: lines.collect(), kept_days: kept_days() })
    }

    pub(super) fn looks(&self, case: &str) -> Result<LooksView, ApiError> {
        let office = self.office()?;
        let names = Names::of(&office)?;
        let lines = office.looks(case_id(case)?)?;
        Ok(LooksView {
            lines: lines.into_iter().map(|told| line(told, &names)).collect(),
            kept_days: kept_days(),
        })
    }
}

fn kept_days() -> u16 {
    u16::try_from(KEPT_DAYS).unwrap_or(u16::MAX)
}

fn line(line: tannha_app::looks::LookLine, names: &Names) -> LookLine {
    LookLine {
        officer: names.name(&line.looked.officer),
        day: line.looked.day.0.to_string(),
        kind: line.looked.kind.slug().to_owned(),
        count: line.looked.count,
        unsent: line.waits,
    }
}

fn view(office: &Office, case: CaseId) -> Result<(), ApiError> {
    Ok(office.look(&[case], LookKind::View)?)
}
