//! The sync page: what waits, what was refused and why, what needs a choice.

use tannha_app::Office;
use tannha_domain::case::Field;

use super::{
    Host,
    casework::{Names, conflict, topics, what},
};
use crate::{
    ApiError, Reply,
    convert::problem,
    types::sync::{PendingLine, RefusedLine, SyncReport, SyncView},
};

impl Host {
    pub(super) fn sync_page(&self, office: &Office) -> Result<SyncView, ApiError> {
        let names = Names::of(office)?;
        let title = |case| -> Result<String, ApiError> {
            Ok(office
                .ledger()
                .case(case)?
                .map_or_else(String::new, |state| state.value(Field::ChildName).to_owned()))
        };
        let pending = office
            .waiting()?
            .iter()
            .map(|line| {
                let case = line.act.subject.as_case();
                Ok(PendingLine {
                    act: line.act.id.to_string(),
                    case: case.map(|case| case.to_string()),
                    title: case.map(title).transpose()?.unwrap_or_default(),
                    what: what(&line.event),
                    at: line.act.happened_at.rfc3339(),
                })
            })
            .collect::<Result<_, ApiError>>()?;
        let mut refused = Vec::new();
        for (case, line) in office.set_aside()? {
            let why = line.record.as_ref().and_then(|record| record.set_aside.as_ref());
            let Some(why) = why else { continue };
            refused.push(RefusedLine {
                act: line.act.id.to_string(),
                case: case.map(|case| case.to_string()),
                title: case.map(title).transpose()?.unwrap_or_default(),
                what: what(&line.event),
                why: problem(why.code(), why.params()),
                officer: names.name(&line.act.officer),
                at: line.act.happened_at.rfc3339(),
            });
        }
        let mut choices = Vec::new();
        for (case, found) in office.conflicts()? {
            choices.push(conflict(&office.case(case)?, &found, &names));
        }
        let last = office.ledger().last_sync()?;
        Ok(SyncView {
            brief: self.sync_brief(office)?,
            superior_name: office.settings()?.superior,
            address: office.ticket()?.address,
            pending,
            refused,
            choices,
            skew_s: last.skew_ms.and_then(|ms| i32::try_from(ms / 1000).ok()),
            last_error: last
                .failure
                .map(|code| problem::<String>(&code, Vec::<(String, String)>::new())),
        })
    }

    pub(super) fn run_sync(&self) -> Result<Reply<SyncReport>, ApiError> {
        let office = self.office()?;
        let (report, touched) = office.sync()?;
        Ok(Reply {
            value: SyncReport {
                sent: report.sent,
                received: report.received,
                view: self.sync_page(&office)?,
            },
            touched: topics(&touched),
        })
    }
}
