//! The signature proper: CMS `SignedData` (RFC 5652) as CAdES and PAdES baseline B-B ask.
//!
//! Signed are the content's type, its hash, and which certificate signed (RFC 5035). The moment is
//! not among them: a PDF says it beside, in `/M` (ETSI EN 319 142-1, 6.3).

mod build;
mod ess;
mod read;

pub(crate) use build::{draft, finish, longest};
pub(crate) use read::{Fault, read};

use const_oid::ObjectIdentifier;

/// `id-aa-signingCertificateV2`.
pub(crate) const SIGNING_CERTIFICATE_V2: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");
/// `id-aa-timeStampToken`.
pub(crate) const TIMESTAMP_TOKEN: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.14");
/// `id-ct-TSTInfo`.
pub(crate) const TST_INFO: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");
