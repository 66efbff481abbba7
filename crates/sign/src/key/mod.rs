//! Where a key is: in a file with a password, or on a token with a PIN. What signs does not know which.

mod pkcs12;
mod token;

pub use pkcs12::KeyFile;
pub use token::{Token, TokenChoice, token_labels};

use crate::{
    cert::{Algorithm, Cert, Hash},
    error::SignError,
};

/// A key that can sign, with its certificate.
pub trait KeySource {
    /// Whose key it is.
    fn identity(&self) -> &Identity;

    /// Signs a message: SHA-256, then as the key's algorithm says. ECDSA comes as DER.
    ///
    /// # Errors
    /// What a token says; a key file has no reason to fail.
    fn sign(&mut self, message: &[u8]) -> Result<Vec<u8>, SignError>;

    /// Whether this very key was held against its certificate when it was opened, and cannot have become
    /// another one since. What it signs is not looked at once more.
    fn is_known(&self) -> bool {
        false
    }

    /// The same key for another thread; nothing where one signature waits for the other, as on a token.
    fn share(&self) -> Option<Box<dyn KeySource + Send + '_>> {
        None
    }
}

/// A signer's certificate and those between it and a trusted one.
#[derive(Debug, Clone)]
pub struct Identity {
    /// The signer's.
    pub certificate: Cert,
    /// Those that lead up from it, as far as they came along.
    pub chain: Vec<Cert>,
    /// What the key signs with.
    pub algorithm: Algorithm,
}

impl Identity {
    /// From a certificate, and others among which its issuers may be.
    ///
    /// # Errors
    /// [`SignError::KeyKind`].
    pub(crate) fn new(certificate: Cert, others: &[Cert]) -> Result<Self, SignError> {
        let algorithm = certificate.algorithm()?;
        let mut identity = Self { certificate, chain: Vec::new(), algorithm };
        identity.lead_up(others);
        Ok(identity)
    }

    /// Makes the chain longer by issuers that are found among these.
    pub(crate) fn lead_up(&mut self, others: &[Cert]) {
        /// Longer chains are nobody's.
        const LONGEST: usize = 6;
        while self.chain.len() < LONGEST {
            let last = self.chain.last().unwrap_or(&self.certificate);
            if last.subject() == last.issuer() {
                break;
            }
            match others.iter().find(|other| other.issued(last)) {
                Some(issuer) if !self.chain.contains(issuer) => self.chain.push(issuer.clone()),
                _ => break,
            }
        }
    }
}

/// Signs, and makes sure that the certificate vouches for it: a key file or token may hold the
/// certificate of another key.
pub(crate) fn sign_checked(key: &mut dyn KeySource, message: &[u8]) -> Result<Vec<u8>, SignError> {
    let signature = key.sign(message)?;
    if key.is_known() || key.identity().certificate.verifies(Hash::Sha256, message, &signature) {
        Ok(signature)
    } else {
        Err(SignError::OtherKey)
    }
}
