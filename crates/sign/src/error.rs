//! Why a signature was not made, or a file could not be looked at. Each has a code with a remedy in
//! the catalogue; none repeats a password, a name, or what stands in a file.

use chrono::{DateTime, Utc};
use tannha_print::{LayoutError, PrintError};

/// What stands in the way.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SignError {
    /// The bytes are no PDF, or one that is damaged.
    #[error("the file is not a PDF that can be read")]
    NotPdf,
    /// The file is longer than what is read here.
    #[error("the file is longer than {limit_mib} MiB")]
    TooLong {
        /// The limit.
        limit_mib: u32,
    },
    /// The file is locked with a password: a signature cannot be added without it.
    #[error("the PDF is encrypted")]
    Encrypted,
    /// Who certified the file forbade every later change, signatures too.
    #[error("the PDF was certified and allows no further signature")]
    Certified,
    /// The file has more fields, or more of what is stuck on its pages, than a paper of anybody's.
    #[error("the file has more than {limit} fields or annotations")]
    TooManyFields {
        /// The limit: of signature fields, of fields at all, or of entries on pages.
        limit: usize,
    },
    /// Pages count from 1.
    #[error("there is no page {page}; the document has {pages}")]
    NoSuchPage {
        /// The page asked for, from 1.
        page: u32,
        /// How many there are.
        pages: u32,
    },
    /// The place lies outside the page, or is empty.
    #[error("the place lies outside the page")]
    OffPage,
    /// The seal is to stand over a signature, and the file has none that is seen.
    #[error("there is no visible signature to put the seal over")]
    NoSignature,
    /// The picture is no PNG, or has more than four million points.
    #[error("the picture is not a PNG that can be used")]
    Picture,
    /// The signer's name, the office's, or what is written beside them has a letter that the typeface
    /// lacks.
    #[error("the typeface lacks a letter of what the signature says")]
    NameGlyph {
        /// The letter.
        character: char,
    },
    /// The words could not be set.
    #[error(transparent)]
    Layout(#[from] LayoutError),
    /// The words could not be drawn.
    #[error(transparent)]
    Print(#[from] PrintError),

    /// The bytes are no PKCS#12.
    #[error("the key file is not PKCS#12")]
    KeyFile,
    /// The password does not open the key file.
    #[error("the key file's password is wrong")]
    WrongPassword,
    /// The key file or the token has no key with a certificate, or none of that name.
    #[error("there is no key with a certificate")]
    NoKey,
    /// There is more than one, and none was named.
    #[error("there are {count} keys with certificates")]
    SeveralKeys {
        /// How many.
        count: usize,
    },
    /// Neither RSA of 2048 to 4096 bits nor ECDSA on P-256.
    #[error("the key's kind is not supported")]
    KeyKind,
    /// The certificate belongs to another key.
    #[error("the certificate belongs to another key")]
    OtherKey,

    /// The token's driver does not load.
    #[error("the token's driver could not be loaded")]
    Driver,
    /// No token of that label is plugged in.
    #[error("there is no token with this label")]
    NoToken,
    /// The PIN is wrong.
    #[error("the PIN is wrong")]
    WrongPin {
        /// The token said that the next wrong PIN locks it.
        last_try: bool,
    },
    /// The token's PIN is locked.
    #[error("the PIN is locked")]
    PinLocked,
    /// The token is gone: pulled out, or its session ended.
    #[error("the token is gone")]
    TokenGone,
    /// The token refused for another reason.
    #[error("the token refused: {reason}")]
    Token {
        /// PKCS#11's name for it.
        reason: String,
    },

    /// The certificate cannot be read.
    #[error("the certificate cannot be read")]
    Certificate,
    /// The certificate holds from a later day on.
    #[error("the certificate is not valid yet")]
    NotYetValid {
        /// From when.
        from: DateTime<Utc>,
    },
    /// The certificate has run out.
    #[error("the certificate has expired")]
    Expired {
        /// Until when it held.
        until: DateTime<Utc>,
    },
    /// The certificate names nobody.
    #[error("the certificate has no name")]
    Nameless,
    /// The certificate is for something else (to encrypt, to issue others).
    #[error("the certificate is not for signing")]
    NotForSigning,

    /// The timestamp server's address is no `http://` address.
    #[error("the timestamp server's address cannot be used")]
    StampAddress,
    /// The timestamp server does not answer.
    #[error("the timestamp server does not answer")]
    StampUnreachable,
    /// The timestamp server refused.
    #[error("the timestamp server refused, status {status}")]
    StampRefused {
        /// RFC 3161's status, or HTTP's.
        status: u32,
    },
    /// What came is no timestamp of what was asked.
    #[error("the answer is no timestamp of this signature")]
    StampWrong,

    /// A file of trusted certificates cannot be read.
    #[error("a trusted certificate cannot be read")]
    Anchor,
    /// A file cannot be read.
    #[error("the file cannot be read")]
    FileNotRead,
    /// The signed file could not be written; what was there before is untouched.
    #[error("the signed file could not be written")]
    FileNotWritten,
    /// Where the signed file is to go there is something that is no file: a directory, a device, a link
    /// that leads nowhere.
    #[error("what has the signed file's name is no file")]
    OutNoFile,
    /// The signature does not fit the room that was kept for it.
    #[error("the signature does not fit its room")]
    Room,
}

impl SignError {
    /// The stable code of this error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotPdf => "sign-not-pdf",
            Self::TooLong { .. } => "sign-too-long",
            Self::Encrypted => "sign-encrypted",
            Self::Certified => "sign-certified",
            Self::TooManyFields { .. } => "sign-too-many-fields",
            Self::NoSuchPage { .. } => "sign-no-such-page",
            Self::OffPage => "sign-off-page",
            Self::NoSignature => "sign-no-signature",
            Self::Picture => "sign-picture",
            Self::NameGlyph { .. } => "sign-name-glyph",
            Self::Layout(error) => error.code(),
            Self::Print(error) => error.code(),
            Self::KeyFile => "sign-key-file",
            Self::WrongPassword => "sign-wrong-password",
            Self::NoKey => "sign-no-key",
            Self::SeveralKeys { .. } => "sign-several-keys",
            Self::KeyKind => "sign-key-kind",
            Self::OtherKey => "sign-other-key",
            Self::Driver => "sign-driver",
            Self::NoToken => "sign-no-token",
            Self::WrongPin { last_try: false } => "sign-wrong-pin",
            Self::WrongPin { last_try: true } => "sign-wrong-pin-last-try",
            Self::PinLocked => "sign-pin-locked",
            Self::TokenGone => "sign-token-gone",
            Self::Token { .. } => "sign-token",
            Self::Certificate => "sign-certificate",
            Self::NotYetValid { .. } => "sign-not-yet-valid",
            Self::Expired { .. } => "sign-expired",
            Self::Nameless => "sign-nameless",
            Self::NotForSigning => "sign-not-for-signing",
            Self::StampAddress => "sign-stamp-address",
            Self::StampUnreachable => "sign-stamp-unreachable",
            Self::StampRefused { .. } => "sign-stamp-refused",
            Self::StampWrong => "sign-stamp-wrong",
            Self::Anchor => "sign-anchor",
            Self::FileNotRead => "sign-file-not-read",
            Self::FileNotWritten => "sign-file-not-written",
            Self::OutNoFile => "sign-out-no-file",
            Self::Room => "sign-room",
        }
    }

    /// What the message for the code has to fill in, by name.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        let day = |at: &DateTime<Utc>| at.with_timezone(&vietnam()).format("%d/%m/%Y").to_string();
        match self {
            Self::TooLong { limit_mib } => vec![("limit", limit_mib.to_string())],
            Self::TooManyFields { limit } => vec![("limit", limit.to_string())],
            Self::NoSuchPage { page, pages } => {
                vec![("page", page.to_string()), ("pages", pages.to_string())]
            }
            Self::NameGlyph { character } => vec![
                ("character", character.to_string()),
                ("code", format!("U+{:04X}", u32::from(*character))),
            ],
            Self::Layout(error) => error.params(),
            Self::Print(error) => error.params(),
            Self::SeveralKeys { count } => vec![("count", count.to_string())],
            Self::Token { reason } => vec![("reason", reason.clone())],
            Self::NotYetValid { from } => vec![("day", day(from))],
            Self::Expired { until } => vec![("day", day(until))],
            Self::StampRefused { status } => vec![("status", status.to_string())],
            _ => Vec::new(),
        }
    }
}

/// Vietnam's offset, in which days are told.
pub(crate) fn vietnam() -> chrono::FixedOffset {
    const SECONDS: i32 = 7 * 3600;
    chrono::FixedOffset::east_opt(SECONDS).unwrap_or_else(|| chrono::Offset::fix(&Utc))
}
