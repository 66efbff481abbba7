//! A citizen's rating of one contact, sealed to the district before anybody here could read it.

use tannha_domain::{
    ids::CaseId,
    log::{Record, RecordKey, Subject},
    rating::{Contact, Rated, Rating, RatingEvent, RatingRefusal, context, offered, told::Month},
    text,
    time::Date,
};
use tannha_store::{Batch, seal_to};

use crate::{Office, OfficeError, office::Topic};

const MONTHS: u8 = RecordKey::Rated(Date(chrono::NaiveDate::MIN)).kind();

impl Office {
    /// The months of ratings that the district has told, the earliest first: sums, and nothing else.
    ///
    /// # Errors
    /// The ledger's.
    pub fn rated_months(&self) -> Result<Vec<Month>, OfficeError> {
        let mut months = Vec::new();
        self.ledger.each_record(MONTHS, |record| {
            if let Record::Rated(month) = record {
                months.push(month.clone());
            }
        })?;
        months.sort_by_key(|month: &Month| month.first);
        Ok(months)
    }

    /// Why no rating is asked for beside this case; nothing where it is.
    ///
    /// # Errors
    /// [`OfficeError::NoSuchCase`], or the ledger's.
    pub fn rating_not_offered(&self, case: CaseId) -> Result<Option<RatingRefusal>, OfficeError> {
        let state = self.case(case)?;
        let known = self.settings()?.rating_key.is_some();
        let key = if known { Ok(()) } else { Err(RatingRefusal::NoKey) };
        Ok(offered(&state).and(key).err())
    }

    /// Leaves a citizen's rating. What it says is nowhere on this laptop but in the envelope; the act
    /// is the ward's and not the case's, so that a case's history does not show it.
    ///
    /// # Errors
    /// [`RatingRefusal`] by its code, the seal's, or the ledger's.
    pub fn leave_rating(
        &self,
        case: CaseId,
        contact: Contact,
        score: u8,
        about: Rated,
        words: &str,
    ) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        offered(&self.case(case)?)?;
        let settings = self.settings()?;
        let key = settings.rating_key.ok_or(RatingRefusal::NoKey)?;
        let rating = Rating {
            case,
            officer: self.officer_id().clone(),
            contact,
            on: Date(self.now().in_vietnam().date()),
            score,
            about,
            words: text::tidy(words),
        };
        let packed = zeroize::Zeroizing::new(rating.pack()?);
        let envelope = self.fresh();
        let sealed = seal_to(&key.0, &context(&settings.ward, envelope), &packed)?;
        let event = RatingEvent::Left { envelope, sealed: sealed.into() };
        self.write_told(vec![(Subject::ward(), event.into())], Vec::new(), &mut Batch::new())?;
        Ok(vec![Topic::Sync])
    }
}
