//! Mã hồ sơ that this laptop may give with no network: its leases.

use chrono::{Days, NaiveDate};
use tannha_domain::{
    calendar::Calendar,
    log::{DayCodes, Record, RecordKey},
    time::{Date, Moment},
};

use tannha_sync::planted::{Fault, planted};

use super::{Ledger, LedgerError, shelf};

/// Below this many it asks for more.
const FEW: usize = 5;

impl Ledger {
    /// A day's mã hồ sơ as they are seen.
    ///
    /// # Errors
    /// The store's.
    pub fn codes(&self, day: Date) -> Result<DayCodes, LedgerError> {
        Ok(match self.record(&RecordKey::Codes(day))? {
            Some(Record::Codes(codes)) => codes,
            _ => DayCodes::default(),
        })
    }

    /// The next number of a day that this laptop may give by itself, if it holds a lease.
    ///
    /// # Errors
    /// The store's.
    pub fn leased_code(&self, day: Date) -> Result<Option<u32>, LedgerError> {
        let device = self.identity().device;
        if planted(Fault::RepeatLease) {
            return Ok(self.leased_before(day)?.left(device).next());
        }
        Ok(self.codes(day)?.left(device).next())
    }

    /// A day's mã hồ sơ as the district knows them: without what waits.
    fn leased_before(&self, day: Date) -> Result<DayCodes, LedgerError> {
        let found = shelf::load(&self.store, &self.key_secret, &RecordKey::Codes(day))?;
        Ok(match found {
            Some(Record::Codes(codes)) => codes,
            _ => DayCodes::default(),
        })
    }

    /// Today, tomorrow and the next working day, as far as this laptop has few numbers for them:
    /// tomorrow's are fetched today, since tomorrow may begin at somebody's home.
    ///
    /// # Errors
    /// The store's.
    pub fn codes_for(&self, now: Moment) -> Result<Vec<Date>, LedgerError> {
        if self.settings().is_err() {
            return Ok(Vec::new());
        }
        let device = self.identity().device;
        let mut wanted = Vec::new();
        for day in days_ahead(&self.calendar()?, now.in_vietnam().date()) {
            if self.codes(day)?.left(device).take(FEW).count() < FEW {
                wanted.push(day);
            }
        }
        Ok(wanted)
    }
}

fn days_ahead(calendar: &Calendar, today: NaiveDate) -> Vec<Date> {
    let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
    let working = calendar.next_working_day(today);
    let mut days: Vec<NaiveDate> =
        [Some(today), Some(tomorrow), working].into_iter().flatten().collect();
    days.dedup();
    days.into_iter().map(Date).collect()
}
