//! The command table: names, requests, responses, errors, generated TypeScript.
//!
//! The window, the browser host and `tannha call` speak to the office through this table and
//! through nothing else. There are no rules here: a command turns records into a verb of
//! `tannha-app`, and what comes back into records.

mod convert;
pub mod error;
pub mod host;
pub mod printer;
pub mod table;
pub mod types;
pub mod typescript;

pub use error::ApiError;
pub use host::{Host, HostSetup, Opened};
pub use printer::Printer;
pub use table::{Answer, Bytes, Handle, Reply, Row, TABLE, dispatch};
