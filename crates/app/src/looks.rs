//! Who looked at which dossier ([ADR 0021](../../../docs/adr/0021-who-looked-is-told-by-the-day.md)).
//!
//! A look is durable on the laptop, sealed, before what was looked at is shown. With the first sync of a
//! later day an officer's day is told in sums, and what was told is not kept beside the log any more.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike as _;
use minicbor::{Decode, Encode};
use tannha_domain::{
    case::Refusal,
    ids::{CaseId, OfficerId},
    log::{Event, Subject, hash},
    look::{Look, LookEvent, LookKind, Looked, MAX_LOOKS, NamedList, SAME_LOOK_MINUTES, take},
    time::{Date, Moment},
    ward::Role,
};
use tannha_i18n::Locale;
use tannha_store::Batch;

use crate::{
    Office, OfficeError,
    ledger::{LOOKS, LedgerError, decode, encode},
    papers::Source,
};

/// So many looks are put into one commit.
const AT_ONCE: usize = 500;

/// A look that waits on the laptop.
#[derive(Debug, Clone, Encode, Decode)]
#[cbor(map)]
struct Waiting {
    #[n(0)]
    officer: OfficerId,
    #[n(1)]
    day: Date,
    #[n(2)]
    look: Look,
    #[n(3)]
    last: Moment,
}

/// Who looked at a case.
#[derive(Debug, Clone)]
pub struct LookLine {
    /// Who, when, how, how often.
    pub looked: Looked,
    /// It waits on this laptop for its day to end and for a sync.
    pub waits: bool,
}

/// The list of names that a sheet is; nothing where it is about one dossier, or about none.
#[must_use]
pub fn names(source: Source) -> Option<NamedList> {
    match source {
        Source::Register(book, ..) => Some(NamedList::Register(book)),
        Source::Outgoing(_) => Some(NamedList::Outgoing),
        Source::Day(_) => Some(NamedList::Day),
        Source::Tracking(_) => Some(NamedList::Tracking),
        Source::Round(_) | Source::Labels(_) | Source::Envelopes(_) => Some(NamedList::Round),
        Source::Report(kind, _, false) => kind.names(),
        Source::Report(..)
        | Source::Draft(_)
        | Source::Case(_)
        | Source::Envelope(_)
        | Source::Control(_)
        | Source::Calibration(_)
        | Source::Stock(..) => None,
    }
}

/// A key that carries nothing about a person.
fn key(officer: &OfficerId, day: Date, case: CaseId, kind: LookKind) -> [u8; 16] {
    let (day, kind) = (day.0.to_string(), [kind as u8]);
    let parts: [&[u8]; 4] = [officer.as_str().as_bytes(), day.as_bytes(), &case.0, &kind];
    let mut place = [0; 16];
    place.copy_from_slice(&hash(b"tannha look 1\0", &parts).0[..16]);
    place
}

impl Office {
    /// The officer at work looks at dossiers: it is written down before anything of them is shown.
    ///
    /// # Errors
    /// The store's; nothing may be shown then.
    pub fn look(&self, cases: &[CaseId], kind: LookKind) -> Result<(), OfficeError> {
        let _turn = self.turn()?;
        let now = self.now();
        let (officer, day) = (self.officer_id(), Date(now.in_vietnam().date()));
        for some in cases.chunks(AT_ONCE) {
            let mut batch = Batch::new();
            let mut looked = 0_usize;
            for case in some {
                let key = key(officer, day, *case, kind);
                let known: Option<Waiting> = match self.ledger.store().get(LOOKS, &key)? {
                    Some(bytes) => Some(decode(&bytes)?),
                    None => None,
                };
                let count = known.as_ref().map_or(0, |known| known.look.count);
                let same = known.as_ref().is_some_and(|known| is_same(known.last, now));
                if kind == LookKind::View && same {
                    continue;
                }
                let look = Look { case: *case, kind, count: count.saturating_add(1) };
                let waiting = Waiting { officer: officer.clone(), day, look, last: now };
                batch.put(LOOKS, &key, encode(&waiting)?);
                looked += 1;
            }
            if looked > 0 {
                self.ledger.store().commit(batch)?;
            }
        }
        Ok(())
    }

    /// The officer at work opens a list on which names stand: one look a day, however long the list is and
    /// however often it is opened.
    ///
    /// # Errors
    /// The store's; nothing may be shown then.
    pub fn look_at_list(&self, list: NamedList) -> Result<(), OfficeError> {
        let (officer, day) = (self.officer_id(), Date(self.now().in_vietnam().date()));
        let key = key(officer, day, list.id(), LookKind::View);
        if self.ledger.store().get(LOOKS, &key)?.is_some() {
            return Ok(());
        }
        self.look(&[list.id()], LookKind::View)
    }

    /// Who opened which list of names, list by list, the latest day first.
    ///
    /// # Errors
    /// [`Refusal::Permission`] where a leader does not ask, or the ledger's.
    pub fn looks_at_lists(&self) -> Result<Vec<(NamedList, LookLine)>, OfficeError> {
        self.asks_who_looked()?;
        let mut lines = Vec::new();
        for list in NamedList::all() {
            let told = self.looks_at(list.id())?;
            lines.extend(told.into_iter().map(|line| (list, line)));
        }
        Ok(lines)
    }

    /// Who looked is a leader's to ask.
    fn asks_who_looked(&self) -> Result<(), OfficeError> {
        let role = self.role()?;
        if role == Role::Leader { Ok(()) } else { Err(Refusal::Permission { role }.into()) }
    }

    /// Who looked at a case, the latest day first: what the ward's log tells, and what waits here.
    ///
    /// # Errors
    /// [`Refusal::Permission`] where a leader does not ask, [`Refusal::NoSuchCase`], or the ledger's.
    pub fn looks(&self, case: CaseId) -> Result<Vec<LookLine>, OfficeError> {
        self.asks_who_looked()?;
        self.case(case)?;
        self.looks_at(case)
    }

    fn looks_at(&self, case: CaseId) -> Result<Vec<LookLine>, OfficeError> {
        let told = self.ledger.looks(case)?;
        let mut lines: Vec<LookLine> =
            told.into_iter().map(|looked| LookLine { looked, waits: false }).collect();
        let mut here = Vec::new();
        for (_, waiting) in self.waiting_looks()? {
            if waiting.look.case == case {
                take(&mut here, &waiting.officer, waiting.day, &waiting.look);
            }
        }
        lines.extend(here.into_iter().map(|looked| LookLine { looked, waits: true }));
        lines.sort_by(|a, b| {
            let (a, b) = (&a.looked, &b.looked);
            b.day.cmp(&a.day).then_with(|| (&a.officer, a.kind).cmp(&(&b.officer, b.kind)))
        });
        Ok(lines)
    }

    /// The dossiers that a sheet shows rows of with a name in them. Sums show none.
    pub(crate) fn dossiers_in(&self, source: Source) -> Result<Vec<CaseId>, OfficeError> {
        let mut cases = Vec::new();
        match source {
            Source::Case(id) | Source::Control(id) | Source::Envelope(id) => cases.push(id),
            Source::Round(id) | Source::Labels(id) | Source::Envelopes(id) => {
                cases.extend(self.round(id)?.stops.iter().map(|stop| stop.case));
            }
            Source::Register(book, year, _) => self.ledger.each_case(|state| {
                let of_book = state.handling().is_some_and(|handling| handling.book == book);
                let found = state.registration.as_ref();
                if of_book && found.is_some_and(|found| found.registered_on.0.year() == year) {
                    cases.push(state.id);
                }
            })?,
            Source::Tracking(days) => self.ledger.each_case(|state| {
                let day = state.promise.received_at.in_vietnam().date();
                if state.old_entry.is_none() && days.has(day) {
                    cases.push(state.id);
                }
            })?,
            Source::Report(kind, period, false) if kind.names().is_some() => {
                cases = self.report(kind, period, Locale::Vi, false)?.cases;
            }
            Source::Outgoing(year) => {
                let once: BTreeSet<CaseId> =
                    self.outgoing(year)?.into_iter().map(|line| line.case).collect();
                cases.extend(once);
            }
            Source::Day(day) => cases = self.cases_of_day(day)?,
            Source::Draft(_) | Source::Calibration(_) | Source::Report(..) | Source::Stock(..) => {}
        }
        Ok(cases)
    }

    fn waiting_looks(&self) -> Result<Vec<(Vec<u8>, Waiting)>, OfficeError> {
        let mut waiting = Vec::new();
        for found in self.ledger.store().scan(LOOKS, &[]) {
            let (key, bytes) = found.map_err(LedgerError::from)?;
            waiting.push((key, decode(&bytes)?));
        }
        Ok(waiting)
    }

    /// Tells the days that have ended, whoever's they are: what is told waits no more, in one commit.
    pub(crate) fn tell_looks(&self) -> Result<(), OfficeError> {
        let today = Date(self.now().in_vietnam().date());
        let mut days: BTreeMap<(Date, OfficerId), Vec<Look>> = BTreeMap::new();
        let mut batch = Batch::new();
        for (key, waiting) in self.waiting_looks()? {
            if waiting.day < today {
                batch.delete(LOOKS, &key);
                days.entry((waiting.day, waiting.officer)).or_default().push(waiting.look);
            }
        }
        let mut told: Vec<(Subject, Event)> = Vec::new();
        for ((day, officer), mut looks) in days {
            looks.sort_by_key(|look| (look.case, look.kind));
            for looks in looks.chunks(MAX_LOOKS) {
                let event =
                    LookEvent::Told { officer: officer.clone(), day, looks: looks.to_vec() };
                told.push((Subject::officer(&officer), event.into()));
            }
        }
        if told.is_empty() {
            return Ok(());
        }
        let _turn = self.turn()?;
        self.write_told(told, Vec::new(), &mut batch)
    }
}

fn is_same(last: Moment, now: Moment) -> bool {
    (0..SAME_LOOK_MINUTES * 60_000).contains(&(now.utc_ms() - last.utc_ms()))
}

/// A look that waits, as a person reads it.
pub(crate) fn readable(bytes: &[u8]) -> Option<serde_json::Value> {
    let Waiting { officer, day, look, .. } = decode(bytes).ok()?;
    let (kind, count) = (look.kind.slug(), look.count);
    let list = NamedList::of_id(look.case).map(NamedList::slug);
    let case = list.is_none().then_some(look.case);
    Some(serde_json::json!({
        "officer": officer, "day": day, "case": case, "list": list, "look": kind, "count": count,
    }))
}
