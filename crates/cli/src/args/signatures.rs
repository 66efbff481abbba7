//! The arguments of `sign` and `verify-signature`.

use std::path::PathBuf;

use clap::ValueEnum;

/// Whose signature it is, which settles its field, its look and its place unless told otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Role {
    /// A person: the picture of a signature, or name, office and moment in words.
    Leader,
    /// The office: with `--picture` its seal over the left third of the leader's signature, otherwise its
    /// name and the moment in words at the upper right of the first page.
    Office,
    /// The office on a received document or a copy: words at the upper right of the first page.
    Corner,
    /// The office on what is attached to a letter, in a file of its own: the letter's number and sign
    /// (`--heading`) and the moment, at the upper right of the first page; no seal is shown.
    Attachment,
}

/// Who signs after the first one, and is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Follows {
    /// A person, at the lower right of the last page, above who stands there.
    Leader,
    /// The office: over the left third of the signature that is made now when that is a picture, for its
    /// seal; otherwise at the upper right of the first page, for its words.
    Office,
    /// The office's seal, over the left third of the signature that is made now.
    Seal,
    /// The office's words, at the upper right of the first page.
    Words,
    /// The office, at the upper right of the first page.
    Corner,
    /// Nobody.
    None,
}

/// A corner of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Corner {
    UpperRight,
    UpperLeft,
    LowerRight,
    LowerLeft,
}

/// `tannha sign`.
#[derive(Debug, Clone, clap::Args)]
#[group(id = "signing")]
pub(crate) struct Sign {
    /// The PDFs.
    #[arg(required = true)]
    pub(crate) files: Vec<PathBuf>,
    /// The signed PDF, which may be the same file; a directory for several.
    #[arg(long)]
    pub(crate) out: PathBuf,
    /// Whose signature it is.
    #[arg(long = "as", value_enum)]
    pub(crate) role: Role,

    /// A key file (PKCS#12).
    #[arg(long, requires = "password_file", conflicts_with = "driver")]
    pub(crate) p12: Option<PathBuf>,
    /// A file with the key file's password on its first line; `-` reads standard input.
    #[arg(long, requires = "p12")]
    pub(crate) password_file: Option<PathBuf>,
    /// The token's PKCS#11 driver: a library.
    #[arg(long, requires = "token", requires = "pin_file", required_unless_present = "p12")]
    pub(crate) driver: Option<PathBuf>,
    /// The token's label.
    #[arg(long, requires = "driver")]
    pub(crate) token: Option<String>,
    /// The key's label, where the token holds several.
    #[arg(long, requires = "driver")]
    pub(crate) key: Option<String>,
    /// A file with the PIN on its first line; `-` reads standard input.
    #[arg(long, requires = "driver")]
    pub(crate) pin_file: Option<PathBuf>,

    /// Certificates between the signer's and a trusted one, PEM or DER, where the key has none: most
    /// tokens hold the signer's alone. May be given several times.
    #[arg(long)]
    pub(crate) issuers: Vec<PathBuf>,

    /// The picture of the signature or the seal: PNG, clear where nothing is.
    #[arg(long)]
    pub(crate) picture: Option<PathBuf>,
    /// How wide the picture is on paper; a seal has the size of the real one.
    #[arg(long, requires = "picture")]
    pub(crate) width_mm: Option<f64>,
    /// What a corner stamp begins with, for example `SAO Y`; of an attachment, the letter's number.
    #[arg(long)]
    pub(crate) heading: Option<String>,
    /// The page, from 1; the last one unless told otherwise, for a corner stamp the first.
    #[arg(long)]
    pub(crate) page: Option<u32>,
    /// A corner of the page.
    #[arg(long, value_enum, conflicts_with_all = ["at", "invisible"])]
    pub(crate) corner: Option<Corner>,
    /// In the middle of a box: left, top, width, height in millimetres, as `tannha print` tells it.
    #[arg(long, value_name = "X,Y,W,H")]
    pub(crate) at: Option<String>,
    /// Nothing is to be seen.
    #[arg(long, conflicts_with_all = ["at", "picture", "heading"])]
    pub(crate) invisible: bool,

    /// Who signs this file later and is seen, in a room that the first signature leaves: only so the file
    /// stays one that is read aloud (PDF/UA-1). May be given several times; after a leader it is the
    /// office unless told otherwise.
    #[arg(long = "leave-room", value_name = "WHOM", value_enum, conflicts_with = "invisible")]
    pub(crate) rooms: Vec<Follows>,

    /// Why it is signed.
    #[arg(long)]
    pub(crate) reason: Option<String>,
    /// Where it is signed.
    #[arg(long)]
    pub(crate) location: Option<String>,
    /// A timestamp server (RFC 3161), `http://…`; without one the moment is this machine's clock.
    #[arg(long)]
    pub(crate) timestamp: Option<String>,
}

/// `tannha verify-signature`.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct VerifySignature {
    /// The PDF.
    pub(crate) file: PathBuf,
    /// Certificates that are trusted, PEM or DER; may be given several times.
    #[arg(long)]
    pub(crate) trusted: Vec<PathBuf>,
    /// A field that must hold a signature, for example `nguoi-ky` or `co-quan`: a file from which
    /// the last signature was cut off is whole in itself.
    #[arg(long, value_name = "FIELD")]
    pub(crate) expect: Vec<String>,
    /// Sentences for a person instead of JSON.
    #[arg(long)]
    pub(crate) words: bool,
}
