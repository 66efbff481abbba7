//! Electronic signatures on finished PDFs: made, and verified.
//!
//! ```text
//! PDF ─ sign ─▶ the same bytes + increment (field, appearance, CMS) ─ sign ─▶ + increment ─ verify ─▶ who, when, what holds
//!        ▲
//!  KeySource: a PKCS#12 file, or a token behind PKCS#11
//! ```
//!
//! A signature is PAdES baseline B-B (ETSI EN 319 142-1), B-T where a timestamp server is configured.
//! What was signed stays to the byte: a second signer (the office's seal after its leader) adds one more
//! increment. The crate does not decide who may sign what; it opens no network but the way to a
//! timestamp server, and takes no clock and no chance: the moment is handed in.

mod appearance;
mod batch;
mod cert;
mod cms;
mod error;
mod file;
mod key;
mod make;
mod pdf;
mod timestamp;
mod verify;

pub use appearance::{Appearance, Corner, Picture, Place, SIGNER_FIELD, Spot, Words};
pub use batch::{Batch, SignedFiles, sign_files, with_each};
pub use cert::{Algorithm, Cert, Holder};
pub use error::SignError;
pub use file::{SignedFile, anchors, sign_file};
pub use key::{Identity, KeyFile, KeySource, Token, TokenChoice, token_labels};
pub use make::{Order, Room, Signed, sign, signed};
pub use timestamp::{HttpStamper, Timestamper};
pub use verify::{Altered, Later, Report, SignatureReport, StampReport, Verdict, verify};
