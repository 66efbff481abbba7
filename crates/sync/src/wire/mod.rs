//! What goes over the wire: an envelope that is bounded before anything is decoded, a signature over
//! exact bytes, and the messages inside.
//!
//! ```text
//!   envelope   "TNHA" │ version u16 │ flags u8 │ plain length u32 │ body (zstd when flag 1 is set)
//!   body       CBOR { 0: exact bytes of the message, 1: the sender's signature over them }
//!   message    CBOR with integer keys
//! ```
//!
//! The wire is hostile: every length is checked against a limit before memory is given to it.

mod bounded;
mod envelope;
mod message;
mod signed;

pub use envelope::{
    MAX_MESSAGE_BYTES, MAX_RATIO, OLDEST_PROTOCOL, PROTOCOL, WireError, pack, unpack,
};
pub use message::{
    Ask, EnrolRequest, EnrolResponse, Enrolled, Former, Logged, MAX_ENTRIES, Refusal, SyncRequest,
    SyncResponse, Want,
};
pub use signed::{Message, Signed};
