//! How a calendar date crosses in CBOR: days since 01/01/1970, one small integer.

/// For `#[cbor(with = "crate::calendar::date_cbor")]` on a `NaiveDate`.
pub mod date_cbor {
    use chrono::NaiveDate;
    use minicbor::{
        decode::{Decoder, Error as DecodeError},
        encode::{Encoder, Error as EncodeError, Write},
    };

    /// Writes the date as days since 01/01/1970.
    ///
    /// # Errors
    /// Only those of the writer.
    pub fn encode<Ctx, W: Write>(
        date: &NaiveDate,
        encoder: &mut Encoder<W>,
        _: &mut Ctx,
    ) -> Result<(), EncodeError<W::Error>> {
        encoder.i32(date.to_epoch_days())?;
        Ok(())
    }

    /// Reads the date back.
    ///
    /// # Errors
    /// When it is no integer, or no date that can be represented.
    pub fn decode<Ctx>(decoder: &mut Decoder<'_>, _: &mut Ctx) -> Result<NaiveDate, DecodeError> {
        let at = decoder.position();
        NaiveDate::from_epoch_days(decoder.i32()?)
            .ok_or_else(|| DecodeError::message("not a date").at(at))
    }
}

/// For `#[cbor(with = "crate::calendar::optional_date_cbor", has_nil)]` on an
/// `Option<NaiveDate>`.
pub mod optional_date_cbor {
    use chrono::NaiveDate;
    use minicbor::{
        data::Type,
        decode::{Decoder, Error as DecodeError},
        encode::{Encoder, Error as EncodeError, Write},
    };

    use super::date_cbor;

    /// Writes the date, or null.
    ///
    /// # Errors
    /// Only those of the writer.
    pub fn encode<Ctx, W: Write>(
        date: &Option<NaiveDate>,
        encoder: &mut Encoder<W>,
        ctx: &mut Ctx,
    ) -> Result<(), EncodeError<W::Error>> {
        match date {
            Some(date) => date_cbor::encode(date, encoder, ctx),
            None => {
                encoder.null()?;
                Ok(())
            }
        }
    }

    /// Reads the date, or null.
    ///
    /// # Errors
    /// As [`date_cbor::decode`].
    pub fn decode<Ctx>(
        decoder: &mut Decoder<'_>,
        ctx: &mut Ctx,
    ) -> Result<Option<NaiveDate>, DecodeError> {
        if decoder.datatype()? == Type::Null {
            decoder.null()?;
            return Ok(None);
        }
        date_cbor::decode(decoder, ctx).map(Some)
    }

    /// What stands where the field is missing.
    #[must_use]
    pub const fn nil() -> Option<Option<NaiveDate>> {
        Some(None)
    }

    /// Whether the field may be left out.
    #[must_use]
    pub const fn is_nil(date: &Option<NaiveDate>) -> bool {
        date.is_none()
    }
}
