//! A key on a token or smart card, through its maker's PKCS#11 driver.
//!
//! The token is chosen by its label. The PIN is handed in for each opening and wiped with it; nothing
//! here keeps one. What a token says is put into five words that an officer can act on; after any
//! other failure the driver is asked whether the token is still there.

use std::path::Path;

use cryptoki::{
    context::{CInitializeArgs, CInitializeFlags, Pkcs11},
    error::{Error as Pkcs11Error, RvError},
    mechanism::Mechanism,
    object::{Attribute, AttributeType, CertificateType, ObjectClass, ObjectHandle},
    session::{Session, UserType},
    slot::Slot,
    types::AuthPin,
};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::{Identity, KeySource};
use crate::{
    cert::{Algorithm, Cert},
    error::SignError,
};

/// `DigestInfo` of SHA-256 up to the hash (RFC 8017, 9.2): tokens do the bare RSA.
const SHA256_INFO: [u8; 19] = [
    0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05,
    0x00, 0x04, 0x20,
];

/// Which key on which token.
#[derive(Debug, Clone, Copy)]
pub struct TokenChoice<'a> {
    /// The maker's driver: a library file.
    pub driver: &'a Path,
    /// The token's label.
    pub label: &'a str,
    /// The key's label, where a token holds several.
    pub key: Option<&'a str>,
}

/// An open token. Logged out and closed when dropped.
pub struct Token {
    session: Session,
    context: Pkcs11,
    label: String,
    key: ObjectHandle,
    identity: Identity,
}

/// The labels of the tokens that are plugged in.
///
/// # Errors
/// [`SignError::Driver`].
pub fn token_labels(driver: &Path) -> Result<Vec<String>, SignError> {
    Ok(tokens(&load(driver)?).into_iter().map(|(_, label)| label).collect())
}

impl Token {
    /// Opens a token with its PIN.
    ///
    /// # Errors
    /// [`SignError::Driver`], [`SignError::NoToken`], [`SignError::WrongPin`],
    /// [`SignError::PinLocked`], [`SignError::NoKey`], [`SignError::SeveralKeys`],
    /// [`SignError::KeyKind`], [`SignError::TokenGone`], [`SignError::Token`].
    pub fn open(choice: TokenChoice<'_>, pin: Zeroizing<String>) -> Result<Self, SignError> {
        let context = load(choice.driver)?;
        let slot = slot_of(&context, choice.label).ok_or(SignError::NoToken)?;
        let info = context.get_token_info(slot).map_err(|error| why(&error))?;
        if info.user_pin_locked() {
            return Err(SignError::PinLocked);
        }
        let session = context.open_ro_session(slot).map_err(|error| why(&error))?;
        let pin = AuthPin::from(pin.as_str());
        if let Err(error) = session.login(UserType::User, Some(&pin)) {
            let last_try = context.get_token_info(slot).is_ok_and(|info| info.user_pin_final_try());
            return Err(match why(&error) {
                SignError::WrongPin { .. } => SignError::WrongPin { last_try },
                other => other,
            });
        }
        let (key, identity) = find(&session, choice.key)?;
        Ok(Self { session, context, label: choice.label.to_owned(), key, identity })
    }

    /// The same with issuers' certificates that did not come along with the key.
    #[must_use]
    pub fn with_issuers(mut self, issuers: &[Cert]) -> Self {
        self.identity.lead_up(issuers);
        self
    }

    /// A failure, or that the token is not there any more.
    fn told(&self, error: &Pkcs11Error) -> SignError {
        match why(error) {
            SignError::Token { .. } if slot_of(&self.context, &self.label).is_none() => {
                SignError::TokenGone
            }
            told => told,
        }
    }
}

impl KeySource for Token {
    fn identity(&self) -> &Identity {
        &self.identity
    }

    fn sign(&mut self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        let digest = Sha256::digest(message);
        match self.identity.algorithm {
            Algorithm::Rsa(_) => {
                let info = [&SHA256_INFO[..], &digest].concat();
                let signed = self.session.sign(&Mechanism::RsaPkcs, self.key, &info);
                signed.map_err(|error| self.told(&error))
            }
            Algorithm::P256 => {
                let signed = self.session.sign(&Mechanism::Ecdsa, self.key, &digest);
                let raw = signed.map_err(|error| self.told(&error))?;
                let signature = p256::ecdsa::Signature::from_slice(&raw);
                Ok(signature.map_err(|_| SignError::KeyKind)?.to_der().as_bytes().to_vec())
            }
        }
    }
}

fn load(driver: &Path) -> Result<Pkcs11, SignError> {
    let context = Pkcs11::new(driver).map_err(|_| SignError::Driver)?;
    match context.initialize(CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK)) {
        Ok(()) | Err(Pkcs11Error::Pkcs11(RvError::CryptokiAlreadyInitialized, _)) => Ok(context),
        Err(_) => Err(SignError::Driver),
    }
}

fn tokens(context: &Pkcs11) -> Vec<(Slot, String)> {
    let slots = context.get_slots_with_initialized_token().unwrap_or_default();
    let labelled = slots.into_iter().filter_map(|slot| {
        let info = context.get_token_info(slot).ok()?;
        Some((slot, info.label().trim_end().to_owned()))
    });
    labelled.collect()
}

fn slot_of(context: &Pkcs11, label: &str) -> Option<Slot> {
    tokens(context).into_iter().find(|(_, found)| found == label).map(|(slot, _)| slot)
}

/// The key that has a certificate with the same id, by its label or the only one.
fn find(session: &Session, label: Option<&str>) -> Result<(ObjectHandle, Identity), SignError> {
    let x509 = Attribute::CertificateType(CertificateType::X_509);
    let wanted = [Attribute::Class(ObjectClass::CERTIFICATE), x509];
    let mut certificates = Vec::new();
    for handle in session.find_objects(&wanted).map_err(|error| why(&error))? {
        let (id, value) = (bytes(session, handle, AttributeType::Id), {
            bytes(session, handle, AttributeType::Value)
        });
        if let Some(certificate) = value.and_then(|der| Cert::from_der(&der).ok()) {
            certificates.push((id, certificate));
        }
    }
    let mut wanted = vec![Attribute::Class(ObjectClass::PRIVATE_KEY), Attribute::Sign(true)];
    wanted.extend(label.map(|label| Attribute::Label(label.as_bytes().to_vec())));
    let mut pairs = Vec::new();
    for handle in session.find_objects(&wanted).map_err(|error| why(&error))? {
        let id = bytes(session, handle, AttributeType::Id);
        if let Some((_, own)) = certificates.iter().find(|(other, _)| *other == id && id.is_some())
        {
            pairs.push((handle, own.clone()));
        }
    }
    match pairs.len() {
        0 => Err(SignError::NoKey),
        1 => {
            let (handle, own) = pairs.swap_remove(0);
            let others: Vec<Cert> = certificates.into_iter().map(|(_, one)| one).collect();
            Ok((handle, Identity::new(own, &others)?))
        }
        count => Err(SignError::SeveralKeys { count }),
    }
}

fn bytes(session: &Session, handle: ObjectHandle, kind: AttributeType) -> Option<Vec<u8>> {
    let found = session.get_attributes(handle, &[kind]).ok()?;
    found.into_iter().find_map(|attribute| match attribute {
        Attribute::Id(bytes) | Attribute::Value(bytes) => Some(bytes),
        _ => None,
    })
}

/// What a driver said, in our words.
fn why(error: &Pkcs11Error) -> SignError {
    let Pkcs11Error::Pkcs11(said, _) = error else {
        return SignError::Token { reason: "driver".into() };
    };
    match said {
        RvError::PinIncorrect | RvError::PinInvalid | RvError::PinLenRange => {
            SignError::WrongPin { last_try: false }
        }
        RvError::PinLocked | RvError::PinExpired | RvError::UserPinNotInitialized => {
            SignError::PinLocked
        }
        RvError::DeviceRemoved
        | RvError::TokenNotPresent
        | RvError::TokenNotRecognized
        | RvError::SessionClosed
        | RvError::SessionHandleInvalid
        | RvError::SlotIdInvalid
        | RvError::UserNotLoggedIn => SignError::TokenGone,
        other => SignError::Token { reason: format!("{other:?}") },
    }
}

#[cfg(test)]
mod tests {
    use cryptoki::context::Function;

    use super::*;

    fn said(rv: RvError) -> SignError {
        why(&Pkcs11Error::Pkcs11(rv, Function::Sign))
    }

    #[test]
    fn what_a_driver_says_becomes_what_an_officer_can_act_on() {
        assert_eq!(said(RvError::PinIncorrect), SignError::WrongPin { last_try: false });
        assert_eq!(said(RvError::PinLenRange), SignError::WrongPin { last_try: false });
        assert_eq!(said(RvError::PinLocked), SignError::PinLocked);
        assert_eq!(said(RvError::DeviceRemoved), SignError::TokenGone);
        assert_eq!(said(RvError::SessionHandleInvalid), SignError::TokenGone);
        assert_eq!(said(RvError::DeviceMemory), SignError::Token { reason: "DeviceMemory".into() });
    }

    #[test]
    fn a_driver_that_is_not_there_is_named() {
        let missing = Path::new("/nowhere/libtoken.so");
        assert_eq!(token_labels(missing), Err(SignError::Driver));
    }
}
