//! Templates: how each document looks, as data (ADR 0024).
//!
//! ```text
//! JSON ─ read (format, shape, fields, styles, places) ─▶ Template ─ lay_out (record) ─▶ Sheet
//! ```
//!
//! A template has two layers: the *form*, which flows over plain paper and says where each value
//! stands in it, and the *data*, which is the values alone where the Ministry's blank wants them. What
//! a value is called is fixed per document ([`field`]), so a name that nobody knows is found when
//! the template is read.

mod back;
mod blank;
mod check;
mod difference;
mod edition;
mod error;
mod field;
mod form;
mod lengths;
mod measure;
mod model;
mod once;
mod pack;
mod pictures;
mod read;
mod set;
mod sheet;
mod shipped;
mod text;

use crate::document::DocumentCode;

pub use difference::Change;
pub use edition::{Edition, Templates, Tier};
pub use error::{TemplateError, TemplateProblem};
pub use model::{FORMAT, Template};
pub use pictures::Pictures;

pub(crate) use blank::{lay_over, lay_over_later};
pub(crate) use set::lay_out;

impl Template {
    /// The JSON Schema of a template.
    #[must_use]
    pub fn schema() -> serde_json::Value {
        schemars::schema_for!(Self).to_value()
    }

    /// The fields that the templates of a document can ask for, each with its kind; those of a list's
    /// items under `items`, the words of a choice under `words`.
    #[must_use]
    pub fn fields(document: DocumentCode) -> serde_json::Value {
        field::fields(document).map(field::Field::about).collect()
    }
}
