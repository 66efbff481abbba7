//! What this laptop remembers of signing: the timestamp server, and where its token was last. Neither opens
//! anything.

use serde::{Deserialize, Serialize};
use tannha_sign::HttpStamper;
use tannha_store::Batch;

use super::PATIENCE;
use crate::{Office, OfficeError, ledger::LedgerError, papers::profile::SETTINGS};

const KEY: &[u8] = b"signing";
/// The longest path or label that is kept, in characters.
const LONGEST: usize = 1_000;

/// How files are signed on this laptop.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SigningSettings {
    /// The address of the timestamp server; empty for none.
    pub timestamp: String,
    /// The driver of the token that was used last; empty before the first.
    pub driver: String,
    /// That token's label.
    pub token: String,
}

impl Office {
    /// How files are signed on this laptop.
    ///
    /// # Errors
    /// The store's.
    pub fn signing_settings(&self) -> Result<SigningSettings, OfficeError> {
        let found = self.ledger.store().get(SETTINGS, KEY)?;
        let read = found.map(|bytes| serde_json::from_slice(&bytes));
        Ok(read.transpose().map_err(|_| LedgerError::Encoding)?.unwrap_or_default())
    }

    /// Keeps the address of the timestamp server; empty takes it away.
    ///
    /// # Errors
    /// [`OfficeError::Sign`] for what is no `http://` address, or the store's.
    pub fn set_timestamp_server(&self, address: &str) -> Result<SigningSettings, OfficeError> {
        let address = address.trim();
        if !address.is_empty() {
            HttpStamper::new(address, PATIENCE)?;
        }
        let known = self.signing_settings()?;
        self.keep_signing(SigningSettings { timestamp: address.to_owned(), ..known })
    }

    /// Remembers where the token was, so that it need not be typed again.
    ///
    /// # Errors
    /// The store's.
    pub fn remember_token(
        &self,
        driver: &str,
        token: &str,
    ) -> Result<SigningSettings, OfficeError> {
        if driver.chars().count() > LONGEST || token.chars().count() > LONGEST {
            return Err(OfficeError::TooLong);
        }
        let known = self.signing_settings()?;
        if known.driver == driver && known.token == token {
            return Ok(known);
        }
        let (driver, token) = (driver.to_owned(), token.to_owned());
        self.keep_signing(SigningSettings { driver, token, ..known })
    }

    fn keep_signing(&self, settings: SigningSettings) -> Result<SigningSettings, OfficeError> {
        let bytes = serde_json::to_vec(&settings).map_err(|_| LedgerError::Encoding)?;
        let mut batch = Batch::new();
        batch.put(SETTINGS, KEY, bytes);
        self.ledger.store().commit(batch)?;
        Ok(settings)
    }
}
