//! Dossiers out, as a table for another program or another office: what was asked, when it was promised,
//! how it ended; of one procedure with all that its form says. What it counts by stands in each row.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use tannha_domain::{
    case::{CaseState, Field, Handling},
    look::LookKind,
    report::Facts,
    time::Moment,
};
use tannha_i18n::{Locale, NO_ARGS, try_text};

use super::{Column, ExchangeError, FileForm};
use crate::{Office, OfficeError, papers::PrintedPaper};

/// By which of its days a dossier is in the table. Registers count by the day of registration, the
/// one-stop reports by the days of receipt and of the result: the same month is not the same dossiers
/// (DOMAIN §7.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CountedBy {
    /// When it was received.
    Received,
    /// For when its result was promised.
    Promised,
    /// When it ended.
    Ended,
}

impl CountedBy {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Received, Self::Promised, Self::Ended];

    /// Stable slug; the messages have it as `rows-by-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Promised => "promised",
            Self::Ended => "ended",
        }
    }

    /// The one of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|by| by.slug() == slug)
    }

    fn of(self, facts: &Facts) -> Option<Moment> {
        match self {
            Self::Received => Some(facts.received),
            Self::Promised => Some(facts.promised),
            Self::Ended => facts.ended(),
        }
    }
}

/// Which dossiers are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DossiersWanted {
    /// Of one procedure; of all where there is none.
    pub procedure: Option<&'static str>,
    /// From this day.
    pub from: NaiveDate,
    /// To this day, itself in it.
    pub to: NaiveDate,
    /// Which of their days counts.
    pub by: CountedBy,
}

/// What every dossier says.
const COMMON: [Column; 9] = [
    Column::Code,
    Column::Procedure,
    Column::Channel,
    Column::Received,
    Column::Promised,
    Column::Statutory,
    Column::Ended,
    Column::Phase,
    Column::Lateness,
];

fn say(locale: Locale, key: &str) -> String {
    try_text(locale, key, NO_ARGS).unwrap_or_else(|_| key.to_owned())
}

/// `2026-11-23 17:00`: sorted as text it is sorted in time.
fn written(moment: Moment) -> String {
    moment.in_vietnam().local().format("%Y-%m-%d %H:%M").to_string()
}

impl Office {
    /// Dossiers as a table.
    ///
    /// # Errors
    /// [`ExchangeError::DaysTurned`], [`ExchangeError::NoSuchKind`], [`OfficeError::File`], or the
    /// ledger's.
    pub fn give_dossiers(
        &self,
        wanted: DossiersWanted,
        form: FileForm,
        locale: Locale,
    ) -> Result<PrintedPaper, OfficeError> {
        if wanted.from > wanted.to {
            return Err(ExchangeError::DaysTurned.into());
        }
        let fields: Vec<Column> = match wanted.procedure {
            None => vec![Column::Of(Field::DeclarantName)],
            Some(slug) => {
                let handling = Handling::find(slug).ok_or(ExchangeError::NoSuchKind)?;
                handling.form.fields().map(Column::Of).collect()
            }
        };
        let about = [Column::About].into_iter().filter(|_| wanted.procedure.is_none());
        let columns: Vec<Column> =
            COMMON.into_iter().chain(about).chain(fields).chain([Column::CountedBy]).collect();

        let mut all = Vec::new();
        self.ledger().each_case(|state| {
            let of_procedure = wanted.procedure.is_none_or(|slug| slug == state.procedure);
            if state.old_entry.is_none() && of_procedure {
                all.push(state.clone());
            }
        })?;
        let mut chosen: Vec<(Moment, CaseState, Facts)> = Vec::new();
        for state in all {
            let facts = Facts::of(&state, self.stopped_at(&state)?, None);
            let Some(at) = wanted.by.of(&facts) else { continue };
            if (wanted.from..=wanted.to).contains(&at.in_vietnam().date()) {
                chosen.push((at, state, facts));
            }
        }
        chosen.sort_by_key(|(at, state, _)| (at.utc_ms(), state.id));
        let given: Vec<_> = chosen.iter().map(|(_, state, _)| state.id).collect();
        self.look(&given, LookKind::Export)?;

        let day = |day: NaiveDate| day.format("%d/%m/%Y").to_string();
        let by = say(locale, &format!("rows-by-{}", wanted.by.slug()));
        let counted = format!("{by}, {} – {}", day(wanted.from), day(wanted.to));
        let rows: Vec<BTreeMap<Column, String>> = chosen
            .iter()
            .map(|(_, state, facts)| self.dossier_row(state, facts, &columns, &counted, locale))
            .collect();
        let heads = columns.iter().map(|column| column.head(locale)).collect();
        let stem = format!(
            "ho-so-{}-{}-{}-{}",
            wanted.procedure.unwrap_or("tat-ca"),
            wanted.by.slug(),
            wanted.from.format("%Y%m%d"),
            wanted.to.format("%Y%m%d"),
        );
        self.put_table(&stem, form, heads, &columns, &rows, locale)
    }

    fn dossier_row(
        &self,
        state: &CaseState,
        facts: &Facts,
        columns: &[Column],
        counted: &str,
        locale: Locale,
    ) -> BTreeMap<Column, String> {
        let own = || {
            let own = state.own.as_ref()?;
            Some(if locale == Locale::Vi { own.name.vi.clone() } else { own.name.en.clone() })
        };
        let said = |column: Column| match column {
            Column::Code => state.code.text.clone(),
            Column::Procedure => {
                own().unwrap_or_else(|| say(locale, &format!("procedure-{}", state.procedure)))
            }
            Column::Channel => state
                .channel
                .map_or_else(String::new, |by| say(locale, &format!("channel-{}", by.slug()))),
            Column::Received => written(facts.received),
            Column::Promised => written(facts.promised),
            Column::Statutory => written(facts.statutory),
            Column::Ended => facts.ended().map_or_else(String::new, written),
            Column::Phase => say(locale, &format!("phase-{}", state.phase().slug())),
            // What was refused or taken back is neither early nor late.
            Column::Lateness if facts.stopped.is_some() => String::new(),
            Column::Lateness => say(locale, facts.lateness(self.now()).code()),
            Column::About => state.title(),
            Column::CountedBy => counted.to_owned(),
            Column::Of(field) => state.value(field).to_owned(),
            _ => String::new(),
        };
        columns.iter().map(|column| (*column, said(*column))).collect()
    }
}
