//! Papers that leave the office as a file: laid out once, signed in the leader's name, then in the
//! office's, each signature an increment of the same file
//! ([ADR 0026](../../../../../docs/adr/0026-a-file-is-signed-from-the-window.md)).
//!
//! ```text
//!  open the key once ─▶ each paper: may it? whose is the certificate? ─▶ page ─▶ signature ─▶ is it so still?
//!        │                                                                        ─▶ .part ─▶ log ─▶ file
//!        │                   └ no: told beside it, the next one goes on
//!        └ key, server or disk gone: the batch stops, what was signed is kept
//! ```
//!
//! The file lies where finished papers lie ([ADR 0011](../../../../../docs/adr/0011-finished-papers-lie-unsealed.md)).
//! What opens a key is used once and wiped, and stands in no log and no store.

mod look;
mod one;
mod page;
mod settings;
mod waiting;

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use sha2::{Digest as _, Sha256};
use tannha_domain::{
    case::{CaseState, Document, FileSigner, Refusal},
    ids::{CaseId, Hash},
    text,
};
use tannha_sign::{
    Cert, HttpStamper, KeyFile, KeySource, SignError, Timestamper, Token, TokenChoice, token_labels,
};
use zeroize::Zeroizing;

use super::{files::code_in_name, letters::at};
use crate::{Office, OfficeError, office::Topic};

pub use look::{FileLook, FileStep, FileVerdict, SignatureLook};
pub use settings::SigningSettings;
pub use waiting::{WaitingFile, to_seal, to_sign};

/// The field of a number that was given after the leader signed.
const NUMBER_FIELD: &str = "so-van-ban";

/// What the name of a signed file says of it.
const SIGNED: &str = "ky-so";

/// How long a timestamp server may take, from the first word to the last.
const PATIENCE: Duration = Duration::from_secs(15);

/// Where a key is, with what opens it; wiped when it is dropped.
pub enum KeyAsk {
    /// A PKCS#12 file.
    File {
        /// Its bytes.
        bytes: Zeroizing<Vec<u8>>,
        /// Its password.
        password: Zeroizing<String>,
    },
    /// A token behind its maker's driver.
    Token {
        /// The driver's library.
        driver: PathBuf,
        /// The token's label.
        label: String,
        /// Its PIN.
        pin: Zeroizing<String>,
    },
}

/// A key that is open, for as long as a batch takes.
pub struct OpenKey(Box<dyn KeySource>);

/// Which papers are signed, and in whose name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignAsk {
    /// The papers, in their order.
    pub papers: Vec<(CaseId, Document)>,
    /// The leader's name, or the office's.
    pub by: FileSigner,
    /// A timestamp server is asked, where the laptop has one.
    pub stamp: bool,
    /// Why a file is signed anew that was signed already.
    pub again: Option<String>,
}

/// What became of one of them.
#[derive(Debug)]
pub struct FileResult {
    /// Whose paper.
    pub case: CaseId,
    /// Which.
    pub document: Document,
    /// Where the file lies, or why it was not signed.
    pub signed: Result<PathBuf, OfficeError>,
}

/// What became of all of them.
#[derive(Debug, Default)]
pub struct BatchSigned {
    /// Those that were tried, in their order.
    pub results: Vec<FileResult>,
    /// Why the rest was not tried: the token was pulled out, the server is silent, the disk is full.
    pub stopped: Option<OfficeError>,
    /// The rest, the one it stopped at first.
    pub left: Vec<(CaseId, Document)>,
}

/// Opens a key. Nothing of what opens it is kept.
///
/// # Errors
/// [`OfficeError::Sign`] with what the file or the token says.
pub fn open_key(ask: KeyAsk) -> Result<OpenKey, OfficeError> {
    Ok(OpenKey(match ask {
        KeyAsk::File { bytes, password } => Box::new(KeyFile::open(&bytes, &password)?),
        KeyAsk::Token { driver, label, pin } => {
            let choice = TokenChoice { driver: &driver, label: &label, key: None };
            Box::new(Token::open(choice, pin)?)
        }
    }))
}

impl OpenKey {
    /// Whose the certificate says the key is.
    #[must_use]
    pub fn holder(&self) -> String {
        self.0.identity().certificate.holder().name
    }
}

/// The labels of the tokens that are plugged in.
///
/// # Errors
/// [`OfficeError::Sign`] where the driver does not load.
pub fn tokens(driver: &Path) -> Result<Vec<String>, OfficeError> {
    Ok(token_labels(driver)?)
}

impl Office {
    /// Signs papers one after another. One that cannot be signed stops no other; a token that is gone, a
    /// server that is silent or a full disk stops the rest, and what was signed is kept.
    ///
    /// # Errors
    /// [`OfficeError::Sign`] where the certificate does not hold today, or the ledger's. What is wrong with
    /// one paper stands beside it.
    pub fn sign_papers(
        &self,
        ask: &SignAsk,
        key: &mut OpenKey,
    ) -> Result<(BatchSigned, Vec<Topic>), OfficeError> {
        key.0.identity().certificate.can_sign_at(at(self.now()).to_utc())?;
        let address = self.signing_settings()?.timestamp;
        let stamper = match ask.stamp && !address.is_empty() {
            true => Some(HttpStamper::new(&address, PATIENCE)?),
            false => None,
        };
        let stamper = stamper.as_ref().map(|server| server as &dyn Timestamper);
        let mut topics = vec![Topic::Today, Topic::Sync];
        let mut batch = BatchSigned::default();
        for (place, (case, document)) in ask.papers.iter().enumerate() {
            let signed = self.sign_paper((*case, *document), ask, key.0.as_mut(), stamper);
            match signed {
                Err(no) if stops(&no) => {
                    batch.stopped = Some(no);
                    batch.left = ask.papers[place..].to_vec();
                    break;
                }
                signed => {
                    if signed.is_ok() {
                        topics.push(Topic::Case(*case));
                    }
                    batch.results.push(FileResult { case: *case, document: *document, signed });
                }
            }
        }
        Ok((batch, topics))
    }
}

/// What would fail for every other paper just the same.
fn stops(no: &OfficeError) -> bool {
    match no {
        OfficeError::File(_) | OfficeError::Ledger(_) => true,
        OfficeError::Refused(Refusal::Permission { .. }) => true,
        OfficeError::Sign(no) => matches!(
            no,
            SignError::TokenGone
                | SignError::NoToken
                | SignError::Token { .. }
                | SignError::WrongPin { .. }
                | SignError::PinLocked
                | SignError::OtherKey
                | SignError::StampUnreachable
                | SignError::StampRefused { .. }
                | SignError::StampAddress
        ),
        _ => false,
    }
}

/// A name as two spellings of it are the same: capitals, where the tone mark stands, and how the office is
/// shortened.
fn name_key(name: &str) -> String {
    text::tone_key(name).replace("ubnd", &text::tone_key("ủy ban nhân dân"))
}

pub(super) fn hash_of(bytes: &[u8]) -> Hash {
    Hash(Sha256::digest(bytes).into())
}

/// A certificate's name for the log.
pub(super) fn fingerprint(certificate: &Cert) -> Hash {
    hash_of(certificate.der())
}

/// The name of a paper's file: the first code of its case, which stays, and nothing about a person.
pub(super) fn file_name(state: &CaseState, document: Document, count: usize) -> String {
    let code = state.code.provisional.as_ref().unwrap_or(&state.code.text);
    let code = code_in_name(code);
    format!("{code}-{}-{SIGNED}-{count}.pdf", document.slug())
}

/// A file's name is that of a signed file.
pub(super) fn is_signed_name(name: &str) -> bool {
    name.contains(&format!("-{SIGNED}-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_office_is_itself_however_it_is_shortened_and_nobody_else() {
        let key = name_key("Ủy ban nhân dân phường Từ Liêm");
        for same in
            ["UBND phường Từ Liêm", "UỶ BAN NHÂN DÂN PHƯỜNG TỪ LIÊM", " UBND  Phường Từ Liêm "]
        {
            assert_eq!(name_key(same), key, "{same}");
        }
        for other in ["UBND phường Tây Mỗ", "UBND quận Từ Liêm", "", "ubnd"] {
            assert_ne!(name_key(other), key, "{other}");
        }
        assert_eq!(name_key("NGUYỄN THỊ THÚY MẪU"), name_key("Nguyễn Thị Thuý Mẫu"));
        assert_ne!(name_key("Nguyễn Văn Hùng"), name_key("Nguyễn Văn Hưng"));
    }

    #[test]
    fn what_fails_for_all_stops_the_batch_and_what_fails_for_one_does_not() {
        assert!(stops(&SignError::TokenGone.into()));
        assert!(stops(&SignError::StampUnreachable.into()));
        assert!(stops(&OfficeError::File(std::io::ErrorKind::StorageFull.into())));
        assert!(!stops(&OfficeError::FileMissing));
        assert!(!stops(&Refusal::OtherSigner.into()));
        let other = OfficeError::OtherHolder { found: String::new(), by: FileSigner::Leader };
        assert!(!stops(&other));
    }
}
