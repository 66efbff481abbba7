//! Enrolment: a one-time code becomes a laptop's identity.
//!
//! Only the code's hash is kept. A laptop that lost the answer asks again with the same keys and
//! gets the same one; anybody else finds the code used.

use std::fmt;

use tannha_domain::{
    ids::{DeviceId, Hash, PublicKey, WardId},
    log::{Subject, is_signed},
    time::Moment,
    ward::{Device, OfficerKey, WardEvent},
};
use tannha_sync::{
    EnrolRequest, Enrolled, Refusal,
    planted::{Fault, planted},
    wire::Former,
};

use crate::{
    db::CodeRow,
    error::DistrictError,
    keys::Keys,
    log::{Draft, laptop_device},
};

/// How long an enrolment code is good, in minutes: two working days and a weekend.
pub const CODE_VALID_MIN: i64 = 4 * 24 * 60;

/// Crockford's base 32: no letter is taken for a digit.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS: usize = 3;
const GROUP: usize = 4;

/// A one-time enrolment code: the ward, and sixty random bits in three groups of four.
#[derive(Clone, PartialEq, Eq)]
pub struct Code {
    ward: WardId,
    letters: String,
}

impl Code {
    pub(crate) fn fresh(ward: WardId, chance: [u8; GROUPS * GROUP]) -> Self {
        let letters =
            chance.iter().map(|byte| char::from(ALPHABET[usize::from(byte & 31)])).collect();
        Self { ward, letters }
    }

    /// Reads a code as people type it: any case, spaces or hyphens, O for 0 and I or L for 1.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (ward, rest) = text.trim().split_once(['-', ' '])?;
        let letters: Option<String> = rest
            .chars()
            .filter(|c| !matches!(c, '-' | ' '))
            .map(|c| match c.to_ascii_uppercase() {
                'O' => Some('0'),
                'I' | 'L' => Some('1'),
                c => ALPHABET.iter().any(|&known| char::from(known) == c).then_some(c),
            })
            .collect();
        let letters = letters.filter(|letters| letters.len() == GROUPS * GROUP)?;
        Some(Self { ward: WardId::parse(ward).ok()?, letters })
    }

    /// The ward that it is for.
    #[must_use]
    pub const fn ward(&self) -> &WardId {
        &self.ward
    }

    pub(crate) fn hash(&self, keys: &Keys) -> Hash {
        let ward = self.ward.as_str().as_bytes();
        keys.hidden(b"tannha enrol code 1\0", &[ward, self.letters.as_bytes()])
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.ward.as_str())?;
        for group in self.letters.as_bytes().chunks(GROUP) {
            write!(f, "-{}", String::from_utf8_lossy(group))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Code({})", self.ward)
    }
}

/// Enrols a laptop into the draft.
pub(crate) fn enrol(
    draft: &mut Draft<'_>,
    keys: &Keys,
    codes: &[CodeRow],
    code: &Code,
    request: &EnrolRequest,
    epoch: u32,
) -> Result<Result<Enrolled, Refusal>, DistrictError> {
    let wanted = code.hash(keys);
    let Some(row) = codes.iter().find(|row| is_same(&row.hash, &wanted)) else {
        return Ok(Err(Refusal::CodeUnknown));
    };
    let asker = (request.device_key, request.officer_key);
    if let Err(refusal) = still_good(row, asker, draft.now()) {
        return Ok(Err(refusal));
    }
    let Some(officer) = draft.officer(&row.officer)?.filter(|officer| !officer.revoked) else {
        return Ok(Err(Refusal::OfficerRevoked));
    };
    let id = laptop_device(&request.device_key, draft.ward());
    match draft.device(id)? {
        Some(device) if device.revoked => return Ok(Err(Refusal::Revoked)),
        Some(_) => {}
        None => {
            let label = request.label.trim().to_owned();
            let key = request.device_key;
            let certificate = Some(keys.certificate(draft.ward(), &key));
            let device = Device { id, key, label, revoked: false, successor: None, certificate };
            draft.write(Subject::device(id), WardEvent::DeviceEnrolled(device))?;
        }
    }
    let key = OfficerKey { officer: officer.id.clone(), device: id, key: request.officer_key };
    match draft.officer_key(request.officer_key)? {
        Some(known) if known == key => {}
        Some(known) if known.officer != key.officer => return Ok(Err(Refusal::Malformed)),
        // New, or the officer's already and at home on a laptop that is enrolled again.
        _ => {
            draft.write(Subject::officer(&officer.id), WardEvent::KeyAdded(key))?;
        }
    }
    draft.put_code(CodeRow { used_by: Some(asker), ..row.clone() });
    Ok(Ok(Enrolled {
        ward: draft.ward().clone(),
        device: id,
        officer,
        district_key: keys.public(),
        epoch,
        recovery_key: keys.recovery_public(),
    }))
}

/// Gives a laptop that was rolled back a new identity; its earlier one vouches for it.
pub(crate) fn succeed(
    draft: &mut Draft<'_>,
    keys: &Keys,
    former: &Former,
    key: PublicKey,
) -> Result<Result<DeviceId, Refusal>, DistrictError> {
    let Some(known) = draft.device(former.device)?.filter(|device| device.id != draft.own_device())
    else {
        return Ok(Err(Refusal::UnknownDevice));
    };
    let vouched = Former::vouched(draft.ward(), former.device, &key);
    if !is_signed(&known.key, &vouched, &former.signature) {
        return Ok(Err(Refusal::BadSignature));
    }
    if known.revoked {
        return Ok(Err(Refusal::Revoked));
    }
    if let Some(first) = known.successor.filter(|_| planted(Fault::OneSuccessorOnly)) {
        return Ok(Ok(first));
    }
    let id = laptop_device(&key, draft.ward());
    match draft.device(id)? {
        Some(device) if device.revoked => return Ok(Err(Refusal::Revoked)),
        Some(_) => {}
        None => {
            let label = known.label.clone();
            let certificate = Some(keys.certificate(draft.ward(), &key));
            let device = Device { id, key, label, revoked: false, successor: None, certificate };
            let event = WardEvent::DeviceSucceeded { device, former: known.id };
            draft.write(Subject::device(id), event)?;
        }
    }
    Ok(Ok(id))
}

fn still_good(row: &CodeRow, asker: (PublicKey, PublicKey), now: Moment) -> Result<(), Refusal> {
    match row.used_by {
        Some(user) if user == asker => Ok(()),
        Some(_) => Err(Refusal::CodeStale),
        None if now.utc_ms() >= row.expires_at.utc_ms() => Err(Refusal::CodeStale),
        None => Ok(()),
    }
}

/// Compares in a time that does not say where the first difference is.
fn is_same(a: &Hash, b: &Hash) -> bool {
    a.0.iter().zip(&b.0).fold(0, |difference, (a, b)| difference | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_as_people_type_it() {
        let ward = WardId::parse("00592").unwrap();
        let code = Code::fresh(ward, [0, 1, 2, 3, 10, 11, 12, 13, 28, 29, 30, 31]);
        assert_eq!(code.to_string(), "00592-0123-ABCD-WXYZ");
        for typed in ["00592-0123-ABCD-WXYZ", " 00592 o1 23abcd wxyz ", "00592-OL23-abcd-wxyz"] {
            assert_eq!(Code::parse(typed).as_ref(), Some(&code), "{typed}");
        }
        for typed in
            ["", "00592", "00592-0123-ABCD-WXY", "00592-0123-ABCD-WXYU", "00592-0123-ABCD-WXYZ0"]
        {
            assert_eq!(Code::parse(typed), None, "{typed}");
        }
    }
}
