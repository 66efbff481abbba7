//! What a ward knows: cases, people, procedures, promises, letters, registers.
//!
//! Pure: no input or output, no `async`, no clock, no chance. Moments, ids and calendars come in
//! as values, so that a laptop, the district and a simulation reckon alike.

pub mod address;
pub mod calendar;
pub mod case;
pub mod catalogue;
pub mod complaint;
pub mod identity;
pub mod ids;
pub mod in_use;
pub mod letter_text;
pub mod log;
pub mod look;
pub mod name;
pub mod paper_template;
pub mod partial_date;
pub mod picture;
pub mod place;
pub mod promise;
pub mod proof;
pub mod rating;
pub mod register;
pub mod report;
pub mod round;
pub mod ruleset;
pub mod sheet_print;
pub mod stock;
pub mod survey;
pub mod text;
pub mod time;
pub mod ward;
pub mod words;
