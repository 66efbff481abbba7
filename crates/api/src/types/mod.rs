//! What crosses to the window and to `tannha call`: plain records, no rules.
//!
//! There are no 64-bit integers here (JavaScript has none), moments are RFC 3339 with their
//! offset, ids are hexadecimal text.

pub mod care;
pub mod case;
pub mod choice;
pub mod complaint;
pub mod delivery;
pub mod fee;
pub mod inquiry;
pub mod intake;
pub mod jotting;
pub mod letter;
pub mod letter_text;
pub mod lines;
pub mod look;
pub mod paper;
pub mod picture;
pub mod printer;
pub mod prints;
pub mod proof;
pub mod rating;
pub mod recall;
pub mod register;
pub mod report;
pub mod round;
pub mod rows;
pub mod session;
pub mod signing;
pub mod stock;
pub mod survey;
pub mod sync;
pub mod template;
pub mod trip;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Locale {
    /// Tiếng Việt.
    #[default]
    Vi,
    /// English.
    En,
}
