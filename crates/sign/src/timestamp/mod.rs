//! Timestamps (RFC 3161): somebody else's word for when a signature existed.
//!
//! Where no server is configured, or none is reached, a signature has the signer's own word for its
//! moment, and `verify` says so.

mod ask;
mod http;
mod token;

pub use http::HttpStamper;

pub(crate) use ask::stamp;
pub(crate) use token::{Stamp, StampFault, read_stamp};

use crate::error::SignError;

/// The way to a timestamp server.
pub trait Timestamper {
    /// Sends a `TimeStampReq` in DER and gives back what came, a `TimeStampResp` in DER.
    ///
    /// # Errors
    /// [`SignError::StampUnreachable`], [`SignError::StampRefused`].
    fn answer(&self, request: &[u8]) -> Result<Vec<u8>, SignError>;
}
