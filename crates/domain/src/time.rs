//! Moments as an office writes them: an instant with the offset of the clock that showed it.
//!
//! The domain never asks what time it is; a [`Moment`] always arrives as a value.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeZone};
use minicbor::{Decode, Encode};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Vietnam keeps one offset all year: UTC+07:00, in minutes.
pub const VIETNAM_OFFSET_MIN: i16 = 7 * 60;

/// An instant to the millisecond, with the wall clock's offset from UTC in minutes.
///
/// Ordering is by instant; two moments that name the same instant with different offsets are
/// ordered by offset, so that equality and order agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(array)]
pub struct Moment {
    #[n(0)]
    utc_ms: i64,
    #[n(1)]
    offset_min: i16,
}

/// The text or the numbers do not name a moment.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a moment in RFC 3339: {0:?}")]
pub struct NotAMoment(pub String);

impl Moment {
    /// The moment of `utc_ms` milliseconds since 1970 UTC, shown at Vietnam's offset.
    #[must_use]
    pub const fn from_utc_ms(utc_ms: i64) -> Self {
        Self { utc_ms, offset_min: VIETNAM_OFFSET_MIN }
    }

    /// A wall-clock date and time in Vietnam.
    #[must_use]
    pub fn vietnam(date: NaiveDate, time: NaiveTime) -> Self {
        let local = NaiveDateTime::new(date, time).and_utc().timestamp_millis();
        Self::from_utc_ms(local - i64::from(VIETNAM_OFFSET_MIN) * 60_000)
    }

    /// Reads RFC 3339, for example `2026-11-23T19:30:00+07:00`.
    ///
    /// # Errors
    /// [`NotAMoment`] with the text when it is not RFC 3339.
    pub fn parse(text: &str) -> Result<Self, NotAMoment> {
        let parsed =
            DateTime::parse_from_rfc3339(text.trim()).map_err(|_| NotAMoment(text.to_owned()))?;
        let offset_min = i16::try_from(parsed.offset().local_minus_utc() / 60)
            .map_err(|_| NotAMoment(text.to_owned()))?;
        Ok(Self { utc_ms: parsed.timestamp_millis(), offset_min })
    }

    /// Milliseconds since 1970 UTC.
    #[must_use]
    pub const fn utc_ms(self) -> i64 {
        self.utc_ms
    }

    /// The wall clock's date and time.
    #[must_use]
    pub fn local(self) -> NaiveDateTime {
        let ms = self.utc_ms.saturating_add(i64::from(self.offset_min) * 60_000);
        DateTime::from_timestamp_millis(ms).unwrap_or_default().naive_utc()
    }

    /// The wall clock's date.
    #[must_use]
    pub fn date(self) -> NaiveDate {
        self.local().date()
    }

    /// The wall clock's time of day.
    #[must_use]
    pub fn time(self) -> NaiveTime {
        self.local().time()
    }

    /// The same instant on Vietnam's clock.
    #[must_use]
    pub const fn in_vietnam(self) -> Self {
        Self::from_utc_ms(self.utc_ms)
    }

    /// RFC 3339 with seconds, for example `2026-11-27T17:00:00+07:00`.
    #[must_use]
    pub fn rfc3339(self) -> String {
        let offset = FixedOffset::east_opt(i32::from(self.offset_min) * 60);
        let instant = DateTime::from_timestamp_millis(self.utc_ms).unwrap_or_default();
        match offset {
            Some(offset) => offset
                .from_utc_datetime(&instant.naive_utc())
                .to_rfc3339_opts(chrono::SecondsFormat::Secs, false),
            None => instant.to_rfc3339(),
        }
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.rfc3339())
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

/// A calendar date of the solar calendar, as registers write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Date(pub NaiveDate);

impl<C> Encode<C> for Date {
    fn encode<W: minicbor::encode::Write>(
        &self,
        e: &mut minicbor::Encoder<W>,
        _: &mut C,
    ) -> Result<(), minicbor::encode::Error<W::Error>> {
        e.i32(self.0.to_epoch_days())?.ok()
    }
}

impl<'b, C> Decode<'b, C> for Date {
    fn decode(d: &mut minicbor::Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
        NaiveDate::from_epoch_days(d.i32()?)
            .map(Self)
            .ok_or_else(|| minicbor::decode::Error::message("no such date"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_keeps_its_wall_clock() {
        let moment = Moment::parse("2026-11-23T19:30:00+07:00").unwrap();
        assert_eq!(moment.date(), NaiveDate::from_ymd_opt(2026, 11, 23).unwrap());
        assert_eq!(moment.rfc3339(), "2026-11-23T19:30:00+07:00");
        assert_eq!(Moment::vietnam(moment.date(), moment.time()), moment);
    }

    #[test]
    fn text_that_is_no_moment_is_named() {
        assert_eq!(Moment::parse("hôm qua").unwrap_err(), NotAMoment("hôm qua".into()));
    }
}
