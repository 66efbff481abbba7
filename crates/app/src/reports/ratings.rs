//! What citizens thought of their contacts, as far as the district has told it: sums of whole months.

use tannha_domain::{
    rating::told::{Told, together},
    report::{Period, Span},
};

use super::{Material, Words};

/// The months that lie in a period, together; nothing where none was told.
pub(super) fn of(material: &Material, period: Period) -> Option<Told> {
    together(material.rated.iter().filter(|month| {
        let whole = Period::around(Span::Month, month.first.0);
        period.has(whole.from) && period.has(whole.to)
    }))
}

/// What these figures are, below a report that has them.
pub(super) fn note(words: Words) -> String {
    words.say("report-rated-note")
}
