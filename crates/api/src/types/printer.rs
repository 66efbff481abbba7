//! The printer and how it stands to the Ministry's blanks. Lengths are micrometres, shares millionths.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::lines::Problem;

/// Asks how the printer stands to a form.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ShowPrinter {
    /// Document slug of a form with a blank; the first where it is empty.
    #[serde(default)]
    pub form: String,
}

/// Chooses the tray that a form's blanks lie in.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChooseTray {
    /// Document slug.
    pub form: String,
    /// The tray; empty for the printer's own choice.
    pub tray: String,
}

/// Moves what is printed over a form, by hand.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MovePrint {
    /// Document slug.
    pub form: String,
    /// To the right, from where it stands with no correction.
    pub dx: i32,
    /// Down.
    pub dy: i32,
}

/// Moves one field of a form further; without a field all go back to where the form has them.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MoveField {
    /// Document slug.
    pub form: String,
    /// The field, as the sheet names it.
    pub field: Option<String>,
    /// To the right.
    pub dx: i32,
    /// Down.
    pub dy: i32,
}

/// Asks for the scan that is kept of a form's blank.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ScanOf {
    /// Document slug.
    pub form: String,
}

/// Keeps the scan of a form's blank on this laptop, or takes it away.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct KeepScan {
    /// Document slug.
    pub form: String,
    /// A picture (PNG, JPEG) or a PDF, of which the first page is kept, in base64; nothing takes the
    /// scan away.
    pub file: Option<String>,
}

/// A place on a sheet, from its top left corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Spot {
    /// From the left edge.
    pub x: i32,
    /// From the top edge.
    pub y: i32,
}

/// Where the four crosses of the test sheet were found.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MeasureSheet {
    /// Document slug.
    pub form: String,
    /// Top left, top right, bottom left, bottom right.
    pub crosses: Vec<Spot>,
    /// The correction is kept; else it is only reckoned.
    pub keep: bool,
}

/// What is printed is moved, stretched and turned by so much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Correction {
    /// To the right.
    pub dx: i32,
    /// Down.
    pub dy: i32,
    /// Stretch across the page.
    pub scale_x: i32,
    /// Stretch along the page.
    pub scale_y: i32,
    /// Lower per length to the right.
    pub skew: i32,
}

/// A test sheet that was measured.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MeasuredView {
    /// The correction that follows.
    pub correction: Correction,
    /// Where the crosses should stand.
    pub wanted: Vec<Spot>,
    /// Where they were found.
    pub found: Vec<Spot>,
    /// Where they will land with the correction.
    pub after: Vec<Spot>,
    /// It was kept.
    pub kept: bool,
}

/// A field that stands elsewhere than the form has it, in micrometres.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MovedField {
    /// Slug of the field.
    pub field: String,
    /// To the right.
    pub dx: i32,
    /// Down.
    pub dy: i32,
}

/// The printer, and how it stands to a form.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PrinterView {
    /// Its name; absent where there is none.
    pub printer: Option<String>,
    /// What keeps it from printing.
    pub trouble: Option<Problem>,
    /// The trays that can be chosen; empty where there is no choice.
    pub trays: Vec<String>,
    /// The tray that the form's blanks lie in; empty for the printer's own choice.
    pub tray: String,
    /// Document slugs of the forms that have a blank.
    pub forms: Vec<String>,
    /// The one shown.
    pub form: String,
    /// The correction in use.
    pub correction: Correction,
    /// The day since when it holds; absent where it was never measured.
    pub calibrated_on: Option<String>,
    /// Where the crosses of the test sheet should stand.
    pub crosses: Vec<Spot>,
    /// Fields that stand elsewhere than the form has them.
    pub moved: Vec<MovedField>,
    /// A scan of the form's blank is kept.
    pub scan: bool,
}
