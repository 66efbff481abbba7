//! The sync page: what waits, what was refused and why, what needs a choice.

use tannha_app::{
    Office,
    ledger::{NewIdentity, Unusual},
};
use tannha_domain::{calendar::DayKind, case::Settlement, ids::ActId, time::Moment};

use super::{
    Host,
    casework::{Names, conflict, topics},
    paper_list::what,
};
use crate::{
    ApiError, Reply,
    convert::problem,
    types::{
        lines::Problem,
        sync::{
            PendingLine, RefusedLine, SeeTo, SettledLine, SyncReport, SyncView, UnusualView,
            YearLine,
        },
    },
};

/// So many of those that were seen to are shown.
const SETTLED_LINES: usize = 20;
const NEWS_MS: i64 = 7 * 24 * 3_600_000;

impl Host {
    pub(super) fn sync_page(&self, office: &Office) -> Result<SyncView, ApiError> {
        let names = Names::of(office)?;
        let title = |case| -> Result<String, ApiError> {
            Ok(office.ledger().case(case)?.map_or_else(String::new, |state| state.title()))
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
        let locale = *self.locale()?;
        let mut choices = Vec::new();
        for (case, found) in office.conflicts()? {
            choices.push(conflict(locale, &office.case(case)?, &found, &names));
        }
        let mut settled = Vec::new();
        for (case, line, seen) in office.seen_to(SETTLED_LINES)? {
            settled.push(SettledLine {
                act: line.act.id.to_string(),
                case: case.map(|case| case.to_string()),
                title: case.map(title).transpose()?.unwrap_or_default(),
                what: what(&line.event),
                how: seen.how.slug().to_owned(),
                note: seen.note,
                officer: names.name(&seen.officer),
                at: seen.at.rfc3339(),
            });
        }
        let last = office.ledger().last_sync()?;
        Ok(SyncView {
            brief: self.sync_brief(office)?,
            superior_name: office.settings()?.superior,
            address: office.ticket()?.address,
            pending,
            refused,
            settled,
            settlements: Settlement::ALL.iter().map(|how| how.slug().to_owned()).collect(),
            choices,
            unusual: last
                .unusual
                .filter(|found| is_news(found, office.now()))
                .as_ref()
                .map(unusual),
            years: years(office)?,
            backups: self.backup_places(office)?,
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

    pub(super) fn see_to(&self, request: SeeTo) -> Result<Reply<SyncView>, ApiError> {
        let office = self.office()?;
        let act =
            ActId::parse(&request.act).ok().ok_or_else(|| ApiError::new("nothing-to-see-to"))?;
        let how = Settlement::from_slug(&request.how);
        let how = how.ok_or_else(|| ApiError::new("not-a-choice"))?;
        let touched = office.see_to(act, how, request.note)?;
        Ok(Reply { value: self.sync_page(&office)?, touched: topics(&touched) })
    }
}

/// The calendar that dates are reckoned with.
fn years(office: &Office) -> Result<Vec<YearLine>, ApiError> {
    let (calendar, today) = (office.calendar()?, office.now().in_vietnam().date());
    let lines = office.years_ahead()?.into_iter().map(|(mark, standing)| {
        let known = calendar.year(mark.year);
        let written = |date: chrono::NaiveDate| date.format("%d/%m/%Y").to_string();
        let days = known.into_iter().flat_map(|known| &known.days);
        let worked = days.filter(|day| day.kind == DayKind::SwapWork && day.date >= today);
        YearLine {
            year: mark.year,
            version: mark.version,
            standing: standing.slug().to_owned(),
            published: known.map(|known| written(known.published_at)),
            worked: worked.map(|day| written(day.date)).collect(),
        }
    });
    Ok(lines.collect())
}

/// What was out of the ordinary is told for a week.
fn is_news(found: &Unusual, now: Moment) -> bool {
    now.utc_ms() - found.at.utc_ms() < NEWS_MS
}

fn unusual(found: &Unusual) -> UnusualView {
    let identity = found.identity.map(|why| match why {
        NewIdentity::RolledBack => "sync-identity-rolled-back",
        NewIdentity::WorkedOn => "sync-identity-worked-on",
        NewIdentity::NotKnown => "sync-identity-not-known",
    });
    let plain = |code: &str| problem::<String>(code, Vec::<(String, String)>::new());
    let mut what: Vec<Problem> = identity.map(plain).into_iter().collect();
    if found.given_back > 0 {
        what.push(problem("sync-given-back", vec![("count", found.given_back.to_string())]));
    }
    if found.refolded {
        what.push(plain("sync-refolded"));
    }
    UnusualView { at: found.at.rfc3339(), what }
}
