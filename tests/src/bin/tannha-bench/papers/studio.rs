//! What the letter studio asks at each stop of typing: what is wrong with the words, laid out for every
//! invented family, and how their page looks.

use std::path::Path;

use tannha_domain::letter_text::{LetterKind, built_in};

use crate::{
    Failure, Plan,
    measure::{Table, Times},
    opening::{call, open, picture},
    ward::Laptop,
};

/// A page of the studio on an ordinary screen.
const DPI: u16 = 120;

pub(super) fn measure(plan: &Plan, place: &Path, table: &mut Table) -> Result<(), Failure> {
    let laptop = Laptop::accepted(&place.join("studio"), 10)?;
    let host = open(&laptop)?;
    let kind = LetterKind::Birth;
    let (mut checks, mut pages) = (Times::default(), Times::default());
    for typed in 0..plan.many(50) {
        // A letter more each time: nothing that was kept of the last words helps.
        let text = format!("{}{}", built_in(kind), "a".repeat(typed % 10));
        let words = serde_json::json!({ "kind": kind.slug(), "text": text, "border": "lotus" });
        checks.take(|| call(&host, "letter-texts.check", &words.to_string()))?;
        let sheet = serde_json::json!({
            "source": {
                "kind": "letter-text", "letter": kind.slug(), "text": text, "border": "lotus",
                "sample": "usual", "tried": null,
            },
            "document": kind.document().slug(),
            "paper": "preview",
        });
        let page = serde_json::json!({ "sheet": sheet, "page": 0, "dpi": DPI });
        pages.take(|| {
            call(&host, "sheet.view", &sheet.to_string())?;
            picture(&host, "sheet.page", &page.to_string())
        })?;
    }
    table.add("a letter's words looked at while they are typed", &checks, &[]);
    table.add("the page of these words, drawn", &pages, &[]);
    Ok(())
}
