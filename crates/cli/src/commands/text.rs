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
        Text::DateWords { date } => {
            let date = PartialDate::parse(&date).map_err(|e| refused(e.code(), &e.params()))?;
            Ok(json!({ "words": date_words(date, WordStyle::default()) }))
        }
        Text::Fold { text: written } => Ok(json!({ "folded": text::fold(&written) })),
        Text::SortNames { file } => {
            let names = laptop::read(&file)?;
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
