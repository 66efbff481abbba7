//! The district on the wire: `/v1/sync`, `/v1/enrol`, `/health`, `/metrics`, and `/kiem-tra` for everybody.
//!
//! Every request is bounded in bytes, in time and in number; the work itself runs on blocking
//! threads. The server's log names wards, laptops and codes, never people.

mod check;
mod limits;
mod metrics;
mod routes;
mod serve;
mod tls;

pub use limits::Limits;
pub use metrics::Metrics;
pub use serve::{Running, ServeError, start, start_within};
pub use tls::{CERTIFICATE_FILE, TlsFiles};
