//! What citizens think of their contacts with a ward: envelopes opened here and nowhere else, and
//! told only as sums.

use tannha_domain::{
    ids::WardId,
    log::{Event, Verdict},
    rating::{Rating, RatingEvent, Tally, context, tally},
    report::Period,
};

use crate::{
    district::{District, known},
    error::DistrictError,
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
                    Some(rating) if period.has(rating.on.0) => found.push(rating),
                    Some(_) => {}
                    None => unreadable += 1,
                }
            }
        }
        Ok(Ratings { ward: ward.clone(), sums: tally(&found), unreadable })
    }
}
