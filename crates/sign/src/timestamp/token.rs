//! A timestamp token: `SignedData` around a `TSTInfo`.

use chrono::{DateTime, NaiveDateTime, Utc};
use der::{
    Decode as _, Encode as _, Tag, Tagged as _,
    asn1::{Any, Uint},
};

use super::ask::Imprint;
use crate::{
    cert::{Cert, Hash},
    cms::{self, Fault},
};

/// A timestamp that holds by itself; whether its authority is trusted is decided elsewhere.
pub(crate) struct Stamp {
    pub(crate) at: DateTime<Utc>,
    pub(crate) authority: Cert,
    pub(crate) certificates: Vec<Cert>,
    pub(crate) nonce: Option<Uint>,
}

/// What is wrong with a timestamp.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StampFault {
    /// It cannot be read.
    Unreadable,
    /// It does not hold, or is of something else.
    Wrong,
}

/// Reads a token and holds it against what was stamped.
pub(crate) fn read_stamp(token: &[u8], stamped: &[u8]) -> Result<Stamp, StampFault> {
    let read = cms::read(token, None);
    let signed = read.outcome.map_err(|fault| match fault {
        Fault::Unreadable => StampFault::Unreadable,
        Fault::Digest | Fault::Signature | Fault::Certificate => StampFault::Wrong,
    })?;
    let content = signed.content.filter(|_| signed.content_type == cms::TST_INFO);
    let content = content.ok_or(StampFault::Unreadable)?;
    // version, policy, imprint, serial, time; then optional ones, of which the bare number is the nonce.
    let parts = Vec::<Any>::from_der(&content).map_err(|_| StampFault::Unreadable)?;
    let [_, _, imprint, _, time, optional @ ..] = parts.as_slice() else {
        return Err(StampFault::Unreadable);
    };
    let imprint = imprint.to_der().ok().and_then(|der| Imprint::from_der(&der).ok());
    let imprint = imprint.ok_or(StampFault::Unreadable)?;
    let hash = Hash::named(imprint.algorithm.oid).ok_or(StampFault::Unreadable)?;
    if hash.digest(stamped) != imprint.hash.as_bytes() || !signed.signer.is_for_timestamps() {
        return Err(StampFault::Wrong);
    }
    let nonce = optional.iter().find(|part| part.tag() == Tag::Integer);
    Ok(Stamp {
        at: moment(time).ok_or(StampFault::Unreadable)?,
        authority: signed.signer,
        certificates: signed.certificates,
        nonce: nonce.and_then(|part| part.decode_as().ok()),
    })
}

/// `GeneralizedTime`, with fractions of a second where the server gives them.
fn moment(time: &Any) -> Option<DateTime<Utc>> {
    if time.tag() != Tag::GeneralizedTime {
        return None;
    }
    let text = std::str::from_utf8(time.value()).ok()?.strip_suffix('Z')?;
    let whole = text.split('.').next()?;
    NaiveDateTime::parse_from_str(whole, "%Y%m%d%H%M%S").ok().map(|at| at.and_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> Option<DateTime<Utc>> {
        moment(&Any::new(Tag::GeneralizedTime, text.as_bytes()).unwrap())
    }

    #[test]
    fn a_moment_may_have_fractions() {
        let expected = "2026-11-27T08:30:00Z".parse().ok();
        assert_eq!(time("20261127083000Z"), expected);
        assert_eq!(time("20261127083000.125Z"), expected);
        assert_eq!(time("20261127083000+0700"), None);
        assert_eq!(time("20261327083000Z"), None);
    }
}
