//! Where this laptop's printers put what goes over a blank.

use tannha_print::PrintProfile;
use tannha_store::{Batch, Table};

use crate::{Office, OfficeError, ledger::LedgerError};

/// What this laptop remembers for itself.
pub(crate) const SETTINGS: Table = Table("settings");
const PROFILE: &[u8] = b"print-profile";

impl Office {
    /// Says which printer papers go to from now on; each has a profile of its own.
    ///
    /// # Errors
    /// [`LedgerError::Poisoned`].
    pub fn use_printer(&self, name: &str) -> Result<(), OfficeError> {
        name.clone_into(&mut *self.printer.lock().map_err(|_| LedgerError::Poisoned)?);
        Ok(())
    }

    /// The printer's profile. One that was never set begins with what the laptop had before it knew
    /// its printers apart.
    ///
    /// # Errors
    /// The store's.
    pub fn profile(&self) -> Result<PrintProfile, OfficeError> {
        let store = self.ledger.store();
        let own = store.get(SETTINGS, &self.profile_key()?)?;
        match own.map_or_else(|| store.get(SETTINGS, PROFILE), |bytes| Ok(Some(bytes)))? {
            Some(bytes) => Ok(serde_json::from_slice(&bytes).map_err(|_| LedgerError::Encoding)?),
            None => Ok(PrintProfile::default()),
        }
    }

    /// Sets the printer's profile.
    ///
    /// # Errors
    /// The store's.
    pub fn set_profile(&self, profile: &PrintProfile) -> Result<(), OfficeError> {
        let bytes = serde_json::to_vec(profile).map_err(|_| LedgerError::Encoding)?;
        let mut batch = Batch::new();
        batch.put(SETTINGS, &self.profile_key()?, bytes);
        self.ledger.store().commit(batch)?;
        Ok(())
    }

    fn profile_key(&self) -> Result<Vec<u8>, OfficeError> {
        let printer = self.printer.lock().map_err(|_| LedgerError::Poisoned)?;
        let of_printer = if printer.is_empty() { "" } else { "/" };
        Ok([PROFILE, of_printer.as_bytes(), printer.as_bytes()].concat())
    }
}
