//! A ward's month: three hundred dossiers on four laptops, its reports as files, and whether they add up.

use std::{collections::BTreeMap, fs, path::Path, sync::Arc};

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};
use tannha_practice::{
    SystemChance, SystemClock,
    app::{
        Locale, Office, OfficeError,
        domain::{
            case::CaseState,
            report::{Period, Span},
            sheet_print::Went,
        },
        papers::Source,
        ports::{Chance, Clock as _},
        reports::{Report, ReportKind},
    },
    month::{Month, Played},
};

use crate::failure::{Failure, refused};

/// Working days of a month.
const DAYS: usize = 20;
/// The same families every time.
const SEED: u64 = 2017;

/// Plays a month, the one that ended last where none is named, and puts its reports into a directory.
pub(crate) fn run(out: &Path, month: Option<NaiveDate>, cases: u32) -> Result<Value, Failure> {
    let failed = |_| refused("file-not-written", &[]);
    let dir = out.join("ward");
    if dir.exists() {
        fs::remove_dir_all(&dir).map_err(failed)?;
    }
    fs::create_dir_all(&dir).map_err(failed)?;
    let month = Month::around(month.unwrap_or_else(last_month), DAYS, cases, SEED);
    let last = month.days.last().copied().unwrap_or_default();
    let chance: Arc<dyn Chance> = Arc::new(SystemChance);
    let played = month.play(&dir, &chance)?;
    let period = Period::around(Span::Month, last);
    // Of the month; that its reports are printed now is told with a later sync.
    let waiting = played.leader.ledger().pending().map_err(OfficeError::from)?;
    let mut reports = Vec::new();
    for kind in ReportKind::ALL {
        let report = played.leader.report(kind, period, Locale::Vi, false)?;
        keep(&played.leader, kind, period, out)?;
        reports.push(report);
    }
    let of_log = OfLog::of(&played.leader)?;
    let sums = sums(&played, &reports, &of_log);
    let adds_up = sums.iter().all(|sum| sum["here"] == sum["there"]);
    Ok(json!({
        "month": last.format("%m/%Y").to_string(),
        "days": month.days.len(),
        "received": played.received,
        "turns": played.turns,
        "waiting": waiting,
        "set_aside": played.leader.set_aside()?.len(),
        "sums": sums,
        "signed_by": of_log.signed,
        "adds_up": adds_up,
        "reports": reports.iter().map(shown).collect::<Vec<_>>(),
        "out": out,
    }))
}

/// A day of the month before this one.
fn last_month() -> NaiveDate {
    let today = SystemClock.now().in_vietnam().date();
    let days = u64::from(chrono::Datelike::day(&today));
    today.checked_sub_days(Days::new(days)).unwrap_or(today)
}

/// A report as a spreadsheet and on paper, under its own name.
fn keep(office: &Office, kind: ReportKind, period: Period, out: &Path) -> Result<(), Failure> {
    let source = Source::Report(kind, period, false);
    let files = [
        (office.save_spreadsheet(source)?.path, "xlsx"),
        (office.print_table(source, Went::ToFile)?.path, "pdf"),
    ];
    for (from, ends) in files {
        fs::copy(from, out.join(format!("{}.{ends}", kind.slug())))
            .map_err(|_| refused("file-not-written", &[]))?;
    }
    Ok(())
}

fn shown(report: &Report) -> Value {
    json!({
        "report": report.kind.slug(),
        "title": report.sheet.title,
        "columns": report.sheet.columns.iter().map(|column| &column.title).collect::<Vec<_>>(),
        "rows": report.sheet.rows.iter().map(|row| &row.cells).collect::<Vec<_>>(),
    })
}

/// What the ward's log says, counted without a report.
#[derive(Debug, Clone, Default)]
struct OfLog {
    asked_elsewhere: u32,
    registered: u32,
    /// By the name of who signed.
    signed: BTreeMap<String, u32>,
}

impl OfLog {
    fn of(office: &Office) -> Result<Self, Failure> {
        let mut found = Self::default();
        let count = |state: &CaseState| {
            found.asked_elsewhere += u32::try_from(state.inquiries.len()).unwrap_or(u32::MAX);
            let Some(registration) = &state.registration else { return };
            found.registered += 1;
            *found.signed.entry(registration.signer.name.clone()).or_default() += 1;
        };
        office.ledger().each_case(count).map_err(OfficeError::from)?;
        Ok(found)
    }
}

/// What must be the same from two sides.
fn sums(played: &Played, reports: &[Report], of_log: &OfLog) -> Vec<Value> {
    let OfLog { asked_elsewhere, registered, signed } = of_log.clone();
    let of = |kind| reports.iter().find(|report| report.kind == kind);
    let rows = |kind| of(kind).map_or(0, |report| report.cases.len());
    let total: Vec<u32> = of(ReportKind::Processing)
        .and_then(|report| report.sheet.rows.last())
        .map(|row| row.cells.iter().skip(1).map(|cell| cell.parse().unwrap_or(0)).collect())
        .unwrap_or_default();
    let [
        carried,
        online,
        direct,
        early,
        on_time,
        late,
        open,
        open_late,
        stopped,
        kept,
        broken,
        open_broken,
    ] = total[..]
    else {
        return vec![json!({ "sum": "processing", "here": 0, "there": 1 })];
    };
    // A line of the late ones says in two columns how many days past the promise, and past the law's date.
    let past = |column: usize| {
        let is_number = |cell: &String| cell.parse::<i64>().is_ok();
        of(ReportKind::Late).map_or(0, |report| {
            report
                .sheet
                .rows
                .iter()
                .filter(|row| row.cells.get(column).is_some_and(is_number))
                .count()
        })
    };
    let received: u32 = played.received.values().sum();
    let same =
        |sum: &str, here: u32, there: u32| json!({ "sum": sum, "here": here, "there": there });
    let count = |rows: usize| u32::try_from(rows).unwrap_or(u32::MAX);
    let turn = |slug: &str| played.turns.get(slug).copied().unwrap_or(0);
    vec![
        same("received, by the office's own count", online + direct, received),
        same(
            "all that lay there, and what became of it",
            carried + online + direct,
            early + on_time + late + open + open_late + stopped,
        ),
        same("the list of dossiers", count(rows(ReportKind::Cases)), received),
        same("done, by either date", early + on_time + late, kept + broken),
        same("the list of late ones, by the law", count(past(6)), late + open_late),
        same("the list of late ones, by the promise", count(past(5)), broken + open_broken),
        same(
            "the list of those asked for more",
            count(rows(ReportKind::Asked)),
            turn("supplement"),
        ),
        same("families asked", count(rows(ReportKind::Surveyed)), played.asked),
        same("offices asked, by the log", asked_elsewhere, turn("inquiry")),
        same("registered, by who signed", signed.values().sum(), registered),
    ]
}
