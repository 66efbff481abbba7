//! Enrolment: a one-time code becomes an identity.
//!
//! It happens before there is a store, so it is a function and not a part of a pass. The laptop
//! makes its keys, asks, and writes everything down at once when the answer is here. Asking again
//! with the same keys gets the same answer; with fresh keys the code is used and another is needed.

use tannha_domain::ids::{PublicKey, Signature};

use crate::{
    error::SyncError,
    local::Remote,
    wire::{EnrolRequest, EnrolResponse, Enrolled, Signed},
};

/// Asks the district for an identity. `sign` signs with the device key that the request names;
/// `district_key` is the one that the ticket names.
///
/// # Errors
/// [`SyncError::Refused`] with the district's reason, [`SyncError::OtherDistrict`] when another one
/// answered, and whatever keeps a message from arriving.
pub fn enrol(
    remote: &(impl Remote + ?Sized),
    request: &EnrolRequest,
    district_key: &PublicKey,
    sign: impl FnOnce(&[u8]) -> Signature,
) -> Result<Enrolled, SyncError> {
    let question = Signed::new(request, sign)?.pack()?;
    let answer = Signed::unpack(&remote.enrol(&question)?)?;
    if answer.check::<EnrolResponse>(district_key).is_err() {
        return Err(SyncError::OtherDistrict);
    }
    match answer.read()? {
        EnrolResponse::Enrolled(enrolled) if enrolled.district_key == *district_key => {
            Ok(*enrolled)
        }
        EnrolResponse::Enrolled(_) => Err(SyncError::OtherDistrict),
        EnrolResponse::Refused(refusal) => Err(SyncError::Refused(refusal)),
    }
}
