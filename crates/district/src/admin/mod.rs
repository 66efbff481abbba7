//! What the district's administrators do at its keyboard. Each command answers with JSON.

mod args;
mod calendar;
mod catalogue;
mod hatch;
mod run;
mod template;
mod ward;

pub use args::{Args, Command};
pub use catalogue::CatalogueCommand;
pub use hatch::{hatch_answer, hatch_line};
pub use run::{AdminError, Serving, run, serve};
