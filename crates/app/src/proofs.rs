//! A paper is held against its code, and against what this laptop knows of the ward's log.

use tannha_domain::{
    ids::{PublicKey, WardId},
    log::{Record, RecordKey},
    place::commune,
    proof::{BadProof, Known, Look, Opened, Typed, look, read_text},
    time::Moment,
    ward::Device,
};

pub use tannha_print::Effort;
use tannha_print::{PictureError, find_code, is_picture};

use crate::{Office, OfficeError};

/// What was found, and as of when this laptop knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// What was found.
    pub look: Look,
    /// The last whole sync: what happened elsewhere since is not known here.
    pub as_of: Option<Moment>,
}

/// The code in a file: on a picture of one of our papers, in its PDF, or as text. A receipt carries
/// another code beside it.
///
/// # Errors
/// [`PictureError`]; that there is none also where all the codes are somebody else's.
pub fn code_in_file(bytes: &[u8], effort: Effort) -> Result<String, PictureError> {
    if !is_picture(bytes) {
        return std::str::from_utf8(bytes).map(str::to_owned).map_err(|_| PictureError::Unknown);
    }
    find_code(bytes, effort, |code| read_text(code) != Err(BadProof::NotACode))
}

impl Office {
    /// Looks at a paper's code, and at what was typed from its face.
    ///
    /// # Errors
    /// The ledger's.
    pub fn check_paper(&self, code: &str, typed: &Typed) -> Result<Checked, OfficeError> {
        let district = self.ledger.identity().district;
        let look = look(code, typed, &district, |opened| self.known_of(opened))?;
        Ok(Checked { look, as_of: self.ledger.last_sync()?.ok_at })
    }

    /// What a ward is called: this one as it calls itself, another as the list of places does.
    ///
    /// # Errors
    /// The ledger's.
    pub fn ward_name(&self, ward: &WardId) -> Result<String, OfficeError> {
        let own = self.settings()?;
        if own.ward == *ward {
            return Ok(own.name);
        }
        let listed = commune(ward.as_str()).map(tannha_domain::place::Commune::written);
        Ok(listed.unwrap_or_else(|| ward.to_string()))
    }

    fn known_of(&self, opened: &Opened) -> Result<Known, OfficeError> {
        if opened.ward != self.settings()?.ward {
            return Ok(Known::OtherWard);
        }
        let state = self.ledger.case(opened.claims.case)?.map(Box::new);
        Ok(Known::Log(state, self.is_revoked(&opened.key)?))
    }

    /// The laptop with that key may no longer take part.
    fn is_revoked(&self, key: &PublicKey) -> Result<bool, OfficeError> {
        let any = RecordKey::Device(self.ledger.identity().device);
        let mut is_revoked = false;
        self.ledger.each_record(any.kind(), |record| {
            if let Record::Device(Device { key: known, revoked, .. }) = record {
                is_revoked |= known == key && *revoked;
            }
        })?;
        Ok(is_revoked)
    }
}
