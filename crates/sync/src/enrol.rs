//! Enrolment: a one-time code becomes an identity.
//!
//! It happens before there is a store, so it is a function and not a part of a pass. The laptop
//! makes its keys, asks, and writes everything down at once when the answer is here. Asking again
//! with the same keys gets the same answer; with fresh keys the code is used and another is needed.

use tannha_domain::{
    ids::{DeviceId, PublicKey, Signature},
    log::sign,
};

use crate::{
    error::SyncError,
    local::{Remote, Succession},
    wire::{EnrolRequest, EnrolResponse, Enrolled, PROTOCOL, Signed},
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
    let question = Signed::new(request, sign)?.pack(request.protocol)?;
    let (_, answer) = Signed::unpack(&remote.enrol(&question)?)?;
    if answer.check::<EnrolResponse>(district_key).is_err() {
        return Err(SyncError::OtherDistrict);
    }
    match answer.read()? {
        EnrolResponse::Enrolled(enrolled) if enrolled.district_key == *district_key => {
            Ok(*enrolled)
        }
        EnrolResponse::Enrolled(_) | EnrolResponse::Succeeded(_) => Err(SyncError::OtherDistrict),
        EnrolResponse::Refused(refusal) => Err(SyncError::Refused(refusal)),
    }
}

/// Asks the district for a new identity in the place of an earlier one, whose key vouches for the new
/// one. Asking again with the same keys gets the same answer.
///
/// # Errors
/// As [`enrol`].
pub fn succeed(
    remote: &(impl Remote + ?Sized),
    district_key: &PublicKey,
    succession: &Succession,
) -> Result<DeviceId, SyncError> {
    let device_key = PublicKey(succession.key.verifying_key().to_bytes());
    let request = EnrolRequest {
        protocol: PROTOCOL,
        code: String::new(),
        device_key,
        officer_key: device_key,
        label: String::new(),
        former: Some(succession.former.clone()),
    };
    let sign = |bytes: &[u8]| sign(&succession.key, bytes);
    let question = Signed::new(&request, sign)?.pack(PROTOCOL)?;
    let (_, answer) = Signed::unpack(&remote.enrol(&question)?)?;
    if answer.check::<EnrolResponse>(district_key).is_err() {
        return Err(SyncError::OtherDistrict);
    }
    match answer.read()? {
        EnrolResponse::Succeeded(device) => Ok(device),
        EnrolResponse::Enrolled(_) => Err(SyncError::OtherDistrict),
        EnrolResponse::Refused(refusal) => Err(SyncError::Refused(refusal)),
    }
}
