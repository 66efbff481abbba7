//! `tannha text`: the rules of Vietnamese text, by hand.

use serde_json::{Value, json};
use tannha_practice::app::domain::{
    identity::{Sex, check_id},
    name::sort_written,
    partial_date::PartialDate,
    text,
    words::{WordStyle, date_words},
};

use crate::{
    args::Text,
    failure::{Failure, refused},
    laptop,
};

pub(super) fn run(what: Text) -> Result<Value, Failure> {
    match what {
        Text::DateWords { date, day_prefix, zero_tens, thousand } => {
            let date = PartialDate::parse(&date).map_err(|e| refused(e.code(), &e.params()))?;
            let style = json!({
                "day_prefix": day_prefix, "zero_tens": zero_tens, "thousand": thousand,
            });
            let style: WordStyle =
                serde_json::from_value(style).map_err(|e| Failure::Usage(e.to_string()))?;
            Ok(json!({ "words": date_words(date, style) }))
        }
        Text::Fold { text: written } => Ok(json!({ "folded": text::fold(&written) })),
        Text::SortNames { file } => {
            let names = laptop::read(&file)?;
            // Notepad begins a file with a mark that is no letter of the first name.
            let names = names.trim_start_matches('\u{feff}');
            let names = names.lines().map(text::tidy).filter(|name| !name.is_empty()).collect();
            Ok(json!(sort_written(names)))
        }
        Text::CheckId { id, sex, birth_year } => {
            let sex = match sex.as_deref() {
                Some("nam") => Some(Sex::Male),
                Some("nu") => Some(Sex::Female),
                _ => None,
            };
            Ok(json!(check_id(&id, sex, birth_year)))
        }
    }
}
