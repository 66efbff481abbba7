//! The ward itself: its settings, its officers, its laptops; all written by the district, but for
//! what the ward settles for itself ([`choice`]).

pub mod check;
pub mod choice;
pub mod columns;
mod device;
mod event;
mod mandate;
mod officer;
mod permission;
pub mod privacy;
mod settings;
mod symbols;
mod usage;

pub use choice::{Choice, Chosen, ReasonChange, WardRefusal};
pub use columns::{ColumnMap, MappedColumn};
pub use device::Device;
pub use event::WardEvent;
pub use mandate::{Mandate, OutOfMandate};
pub use officer::{Officer, OfficerKey, Role};
pub use permission::{Step, TABLE, may};
pub use privacy::Privacy;
pub use settings::{Numbering, WardSettings};
pub use symbols::{PaperSymbol, PaperSymbols};
pub use usage::{OwnTerm, POINTS, REGISTER_SYMBOL, ReformScore, Usage};
