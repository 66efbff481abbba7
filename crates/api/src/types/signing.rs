//! Electronic signatures on papers that leave as files: asked for, shown, told of.

use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{case::PaperOf, lines::Problem};

/// Where a key is, with what opens it: used once, wiped, and neither kept nor shown.
#[derive(Clone, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum SigningKey {
    /// A PKCS#12 file.
    File {
        /// The file, in base64.
        file: String,
        /// Its password.
        password: String,
    },
    /// A token.
    Token {
        /// The path of its maker's driver.
        driver: String,
        /// Its label.
        label: String,
        /// Its PIN.
        pin: String,
    },
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::File { .. } => "File",
            Self::Token { .. } => "Token",
        })
    }
}

/// Signs papers as files, one after another.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SignPapers {
    /// Which.
    pub papers: Vec<PaperOf>,
    /// With what.
    pub key: SigningKey,
    /// The laptop's timestamp server is asked, where it has one.
    pub stamp: bool,
    /// Why a file is signed anew that was signed already.
    pub again: Option<String>,
}

/// What became of one paper.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FileResultView {
    /// The case.
    pub case: String,
    /// Document slug.
    pub document: String,
    /// Where its file lies, once it was signed.
    pub path: Option<String>,
    /// Why it was not.
    pub problem: Option<Problem>,
}

/// What became of all of them.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PapersSigned {
    /// Those that were tried, in their order.
    pub results: Vec<FileResultView>,
    /// Why the rest was not tried.
    pub stopped: Option<Problem>,
    /// The rest.
    pub left: Vec<PaperOf>,
    /// Whose the certificate says the key is.
    pub holder: String,
}

/// A signature on a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FileSignatureView {
    /// `leader` or `office`.
    pub by: String,
    /// The officer who signed.
    pub officer: String,
    /// Whose the certificate says it is.
    pub holder: String,
    /// When.
    pub at: String,
    /// Until when the certificate holds: its last day.
    pub until: String,
    /// A timestamp server said when.
    pub is_stamped: bool,
    /// `intact`, `altered`, `replaced`, `other-certificate`, `missing`.
    pub verdict: String,
}

/// A paper's newest file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FileView {
    /// Where it lies, or should.
    pub path: String,
    /// It lies there.
    pub is_here: bool,
    /// It is the one that was signed, to the byte.
    pub is_intact: bool,
    /// Why it does not count any more: `corrected`, `replaced`, `revoked`.
    pub stale: Option<String>,
    /// Since when.
    pub stale_at: Option<String>,
    /// The leader's, then the office's.
    pub signatures: Vec<FileSignatureView>,
}

/// A paper as a file: what there is, and what the officer at work may do.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PaperFileView {
    /// It may leave as a file at all.
    pub leaves_as_file: bool,
    /// Its newest file.
    pub file: Option<FileView>,
    /// In whose name the officer at work signs it: `leader` or `office`; nothing for others.
    pub signs_as: Option<String>,
    /// Why not now.
    pub problem: Option<Problem>,
    /// What was signed may be signed anew, with a reason.
    pub may_again: bool,
}

/// A paper that waits for a signature.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WaitingFileView {
    /// The case.
    pub case: String,
    /// Mã hồ sơ.
    pub code: String,
    /// Whom it is about.
    pub title: String,
    /// Document slug.
    pub document: String,
    /// When its result is promised.
    pub due: String,
}

/// What waits for the officer at work, and how this laptop signs.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SigningView {
    /// In whose name the officer at work signs: `leader` or `office`; nothing for who signs no files.
    pub signs_as: Option<String>,
    /// The most urgent first.
    pub waiting: Vec<WaitingFileView>,
    /// The timestamp server's address; empty for none.
    pub timestamp: String,
    /// The driver of the token that was used last.
    pub driver: String,
    /// That token's label.
    pub token: String,
}

/// Asks which tokens are plugged in.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ListTokens {
    /// The path of their maker's driver.
    pub driver: String,
}

/// The tokens that are plugged in.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Tokens {
    /// Their labels.
    pub labels: Vec<String>,
}

/// Sets the timestamp server of this laptop.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SetTimestamp {
    /// Its address; empty takes it away.
    pub address: String,
}

/// Takes in a file that was signed on another laptop.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BringFile {
    /// The case.
    pub case: String,
    /// Document slug.
    pub document: String,
    /// The file, in base64.
    pub file: String,
}

/// Puts a copy of a signed file into a directory.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CopyFile {
    /// The case.
    pub case: String,
    /// Document slug.
    pub document: String,
    /// Where.
    pub directory: String,
}

/// Where a copy lies.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FileCopied {
    /// Its path.
    pub path: String,
}
