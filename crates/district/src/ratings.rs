//! What citizens think of their contacts with a ward: envelopes opened here and nowhere else, and
//! told only as sums: to administrators when they ask, to the ward's laptops when a month is over.

use std::sync::PoisonError;

use chrono::NaiveDate;
use tannha_domain::{
    ids::WardId,
    log::{Event, Record, RecordKey, Shelf as _, Subject, Verdict},
    rating::{
        Rating, RatingEvent, Tally, context, tally,
        told::{due, latest},
    },
    report::Period,
    ward::WardEvent,
};

use crate::{
    district::{District, known},
    error::DistrictError,
    log::{Draft, recover},
};

const STRETCH: usize = 1_000;
const STRETCH_BYTES: usize = 4 << 20;

/// A ward's ratings of a period.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Ratings {
    /// The ward.
    pub ward: WardId,
    /// Their sums.
    #[serde(flatten)]
    pub sums: Tally,
    /// Envelopes of the whole log that do not open, or hold no rating.
    pub unreadable: u32,
}

impl District {
    /// Opens a ward's envelopes and sums up the ratings of a period.
    ///
    /// # Errors
    /// [`DistrictError::UnknownWard`], or the database's.
    pub fn ratings(&self, ward: &WardId, period: Period) -> Result<Ratings, DistrictError> {
        let (found, unreadable) = self.open_envelopes(ward, |rating| period.has(rating.on.0))?;
        Ok(Ratings { ward: ward.clone(), sums: tally(&found), unreadable })
    }

    /// Writes into the ward's log what its laptops may know of months that are over. The log is looked
    /// through once for each month and start of the server; whatever came too late for its month is
    /// told with the next.
    pub(crate) fn tell_ratings(&self, ward: &WardId) -> Result<(), DistrictError> {
        let today = self.world.now().in_vietnam().date();
        let latest = latest(today);
        let looked = || self.looked.lock().unwrap_or_else(PoisonError::into_inner);
        if looked().insert(ward.clone(), latest) == Some(latest) {
            return Ok(());
        }
        let told = self.tell_months(ward, today);
        if told.is_err() {
            // Whoever comes next looks again.
            looked().remove(ward);
        }
        told
    }

    fn tell_months(&self, ward: &WardId, today: NaiveDate) -> Result<(), DistrictError> {
        // Outside the ward's turn: no laptop waits for it but the one that came first.
        let (found, _) = self.open_envelopes(ward, |_| true)?;
        if found.is_empty() {
            return Ok(());
        }
        let turn = self.turn(ward);
        let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut draft = Draft::begin(&*self.db, &self.keys, &self.world, ward)?;
        if recover::is_recovering(&draft) {
            return Ok(());
        }
        let months = due(&found, today, |first| {
            Ok::<_, DistrictError>(match draft.load(&RecordKey::Rated(first))? {
                Some(Record::Rated(month)) => Some(month),
                _ => None,
            })
        })?;
        if months.is_empty() {
            return Ok(());
        }
        for month in months {
            draft.write(Subject::ward(), WardEvent::RatingsTold(month))?;
        }
        Ok(draft.commit()?)
    }

    /// The ratings that are wanted, in the order of the log, and how many envelopes hold none.
    fn open_envelopes(
        &self,
        ward: &WardId,
        is_wanted: impl Fn(&Rating) -> bool,
    ) -> Result<(Vec<Rating>, u32), DistrictError> {
        let key = self.keys.ratings();
        let end = self.db.tip(ward).map_err(known)?.cursor.seq;
        let (mut seq, mut found, mut unreadable) = (0, Vec::new(), 0);
        while seq < end {
            let lines = self.db.log(ward, seq, STRETCH, STRETCH_BYTES)?;
            if lines.is_empty() {
                break;
            }
            for line in lines {
                let receipt = line.receipt.read()?;
                seq = receipt.seq;
                let act = line.entry.read()?.act.read()?;
                let Event::Rating(RatingEvent::Left { envelope, sealed }) = act.event() else {
                    continue;
                };
                if receipt.verdict != Verdict::Apply {
                    continue;
                }
                let opened = key.open(&context(ward, envelope), &sealed);
                // What an officer says of another's contact is no citizen's word.
                let rating = opened
                    .and_then(|packed| Rating::unpack(&packed))
                    .filter(|rating| rating.officer == act.officer);
                match rating {
                    Some(rating) if is_wanted(&rating) => found.push(rating),
                    Some(_) => {}
                    None => unreadable += 1,
                }
            }
        }
        Ok((found, unreadable))
    }
}
