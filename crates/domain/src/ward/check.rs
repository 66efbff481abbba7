//! Whether the settings that a person wrote can be worked with: the rules for who writes them.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;

use super::{
    ColumnMap, MappedColumn, Privacy, WardSettings,
    choice::{MAX_REASONS, reason_words},
    columns::{MAX_MAP_COLUMNS, MAX_MAPS, OWN_COLUMNS},
    privacy::LEAST_SEARCH_DAYS,
};
use crate::{
    case::{Book, Field},
    ids::WardId,
    ruleset::{Agency, Rulebook, Term},
    text,
};

/// What the district writes itself, and what a leader of the ward has settled.
const NOT_WRITTEN: [&str; 4] = ["district_key", "rating_key", "chosen", "letter_texts"];
/// Keys that are absent where there is nothing.
const ABSENT: [&str; 2] = ["check_address", "declarations"];
/// The longest line of a name or an address, in characters.
const MAX_LINE_CHARS: usize = 200;
/// The longest symbol: it stands within a number.
const MAX_SYMBOL_CHARS: usize = 20;
/// No alarm rings earlier.
const MOST_ALARM_DAYS: u16 = 10;
/// No answer takes longer, in days.
const MOST_DAYS: u16 = 365;

/// One thing that is wrong with settings; the messages have its text as `ward-fault-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WardFault {
    /// Stable code.
    pub code: &'static str,
    /// The key, as the file names it.
    pub field: String,
    /// What stands there, or what the reader said.
    pub value: String,
}

impl WardFault {
    fn new(code: &'static str, field: impl Into<String>, value: impl Into<String>) -> Self {
        Self { code, field: field.into(), value: value.into() }
    }

    /// Values for the text.
    #[must_use]
    pub fn params(&self) -> [(&'static str, String); 2] {
        [("field", self.field.clone()), ("value", self.value.clone())]
    }
}

/// The settings as a person reads and writes them: without what the district writes itself.
#[must_use]
pub fn written(settings: &WardSettings) -> Value {
    let mut value = serde_json::to_value(settings).unwrap_or_default();
    if let Some(keys) = value.as_object_mut() {
        keys.retain(|key, _| !NOT_WRITTEN.contains(&key.as_str()));
    }
    value
}

/// Reads whole settings from JSON, in the place of `known`: the answer of `ward show`, or what stands
/// under its `settings`.
///
/// # Errors
/// Each [`WardFault`]: what does not parse, keys that nobody reads, keys that are not a person's to write.
pub fn read(json: &str, known: &WardSettings) -> Result<WardSettings, Vec<WardFault>> {
    let unreadable = |error: &serde_json::Error| {
        let line = if error.line() > 0 { error.line().to_string() } else { String::new() };
        vec![WardFault::new("unreadable", line, error.to_string())]
    };
    let mut file: Value = serde_json::from_str(json).map_err(|error| unreadable(&error))?;
    if let Some(inner) = file.get_mut("settings") {
        file = inner.take();
    }
    let Some(keys) = file.as_object_mut() else {
        return Err(vec![WardFault::new("unreadable", "", "{ … }")]);
    };
    let all = serde_json::to_value(known).unwrap_or_default();
    let faults: Vec<WardFault> = keys
        .keys()
        .filter_map(|key| {
            if NOT_WRITTEN.contains(&key.as_str()) {
                return Some(WardFault::new("not-yours", key, key));
            }
            let is_key = all.get(key).is_some() || ABSENT.contains(&key.as_str());
            (!is_key).then(|| WardFault::new("unknown-key", key, key))
        })
        .collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    for key in NOT_WRITTEN {
        if let Some(value) = all.get(key) {
            keys.insert(key.to_owned(), value.clone());
        }
    }
    serde_json::from_value(file).map_err(|error| unreadable(&error))
}

/// Everything that is wrong with a ward's settings.
#[must_use]
pub fn check(ward: &WardId, set: &WardSettings, book: &Rulebook) -> Vec<WardFault> {
    let mut faults = Vec::new();
    let mut say = |code, field: &str, value: &str| faults.push(WardFault::new(code, field, value));
    if set.ward != *ward {
        say("other-ward", "ward", set.ward.as_str());
    }
    for (field, text, needed) in [
        ("name", &set.name, true),
        ("province", &set.province, true),
        ("superior", &set.superior, true),
        ("header_superior", &set.header_superior, false),
        ("address", &set.address, false),
        ("phone", &set.phone, false),
        ("unit_code", &set.unit_code, true),
        ("letter_symbol", &set.letter_symbol, true),
    ] {
        if needed && text.trim().is_empty() {
            say("text-missing", field, "");
        }
        if text.chars().count() > MAX_LINE_CHARS || text.chars().any(char::is_control) {
            say("text-form", field, text);
        }
    }
    let phone = |c: char| c.is_ascii_digit() || " +().-".contains(c);
    if !set.phone.chars().all(phone) {
        say("phone-form", "phone", &set.phone);
    }
    let symbol = |text: &str| {
        text.chars().count() <= MAX_SYMBOL_CHARS && !text.chars().any(char::is_whitespace)
    };
    for (field, text) in [
        ("unit_code", set.unit_code.as_str()),
        ("letter_symbol", set.letter_symbol.as_str()),
        ("usage.register_symbol", set.usage.register_symbol.as_str()),
    ] {
        if !symbol(text) {
            say("symbol-form", field, text);
        }
    }
    for text in set.usage.symbols.0.values() {
        if !symbol(text) {
            say("symbol-form", "usage.symbols", text);
        }
    }
    let commitments = book.commitments();
    if !set.commitment.is_empty()
        && !commitments.iter().any(|known| known.id.as_str() == set.commitment)
    {
        say("commitment-unknown", "commitment", &set.commitment);
    }
    let steps: BTreeSet<&str> = book
        .rulesets()
        .iter()
        .flat_map(|rules| &rules.procedures)
        .flat_map(|known| {
            known.legs.iter().map(|leg| leg.code.as_str()).chain([known.code.as_str()])
        })
        .chain(Agency::ALL.map(Agency::slug))
        .collect();
    for (step, agency) in &set.agencies {
        if !steps.contains(step.as_str()) {
            say("agency-step", "agencies", step);
        }
        if agency.trim().is_empty() || agency.chars().count() > MAX_LINE_CHARS {
            say("agency-name", "agencies", step);
        }
    }
    if let Some(address) = &set.check_address
        && !address.starts_with("https://")
    {
        say("address-form", "check_address", address);
    }
    faults.extend(reasons(&set.late_reasons));
    faults.extend(usage(set));
    faults.extend(privacy(set));
    faults.extend(maps(&set.column_maps));
    faults
}

/// Each reason is one that a leader could have added.
fn reasons(list: &[String]) -> Vec<WardFault> {
    let mut faults = Vec::new();
    if list.len() > MAX_REASONS {
        faults.push(WardFault::new("reasons-many", "late_reasons", list.len().to_string()));
    }
    let mut seen = BTreeSet::new();
    for reason in list {
        let tidy = reason_words(reason);
        if !tidy.is_ok_and(|tidy| tidy == *reason) || !seen.insert(text::fold(reason)) {
            faults.push(WardFault::new("reason-form", "late_reasons", reason));
        }
    }
    faults
}

fn maps(maps: &[ColumnMap]) -> Vec<WardFault> {
    let mut faults = Vec::new();
    if maps.len() > MAX_MAPS {
        faults.push(WardFault::new("maps-many", "column_maps", maps.len().to_string()));
    }
    let mut seen = BTreeSet::new();
    for map in maps {
        let named = |text: &str| {
            (1..=MAX_LINE_CHARS).contains(&text.trim().chars().count())
                && !text.chars().any(char::is_control)
        };
        let fits = named(&map.name)
            && Book::ALL.iter().any(|book| book.slug() == map.book)
            && (1..=MAX_MAP_COLUMNS).contains(&map.columns.len())
            && seen.insert((text::fold(&map.name), map.book.clone()));
        if !fits {
            let said = format!("{}, {}", map.name, map.book);
            faults.push(WardFault::new("map-form", "column_maps", said));
        }
        let mut heads = BTreeSet::new();
        for MappedColumn { head, column } in &map.columns {
            let known = column.is_empty()
                || OWN_COLUMNS.contains(&column.as_str())
                || Field::from_slug(column).is_some();
            let once =
                head.as_ref().is_none_or(|head| named(head) && heads.insert(text::fold(head)));
            if !known || !once {
                let said = format!("{}: {}", map.name, head.as_deref().unwrap_or(column));
                faults.push(WardFault::new("map-column", "column_maps", said));
            }
        }
    }
    faults
}

fn privacy(set: &WardSettings) -> Vec<WardFault> {
    let Privacy { idle_minutes, round_minutes, search_days } = set.privacy;
    let mut faults = Vec::new();
    if !Privacy::locks(idle_minutes, round_minutes) {
        let said = round_minutes.map_or_else(String::new, |minutes| format!(", {minutes}"));
        let said = format!("{idle_minutes}{said}");
        faults.push(WardFault::new("idle-minutes", "privacy.idle_minutes", said));
    }
    if let Some(days) = search_days.filter(|days| *days < LEAST_SEARCH_DAYS) {
        faults.push(WardFault::new("search-days", "privacy.search_days", days.to_string()));
    }
    faults
}

fn usage(set: &WardSettings) -> Vec<WardFault> {
    let usage = &set.usage;
    let mut faults = Vec::new();
    let days = usage.alarms;
    // The apology is due a day before the date at the latest (DOMAIN §5.5).
    if days.leader == 0 || days.officer <= days.leader || days.officer > MOST_ALARM_DAYS {
        let said = format!("{}, {}", days.officer, days.leader);
        faults.push(WardFault::new("alarm-days", "usage.alarms", said));
    }
    let whole =
        usage.points.len() == 5 && usage.points.iter().map(|n| u32::from(*n)).sum::<u32>() == 100;
    if !usage.points.is_empty() && !whole {
        faults.push(WardFault::new("points", "usage.points", format!("{:?}", usage.points)));
    }
    for score in &usage.reform {
        let named = (1..=MAX_LINE_CHARS).contains(&score.name.trim().chars().count());
        if !named || score.tenths > 1_000 || score.rank == 0 || score.rank > score.of {
            faults.push(WardFault::new("reform", "usage.reform", score.name.clone()));
        }
    }
    let mut seen = Vec::new();
    for own in &usage.complaints {
        let fits = match own.term {
            Term::SameDay => true,
            Term::WorkingDays(n) | Term::CalendarDays(n) => (1..=MOST_DAYS).contains(&n),
            Term::WorkingHours(n) => (1..=MOST_DAYS * 8).contains(&n),
        };
        if !fits || seen.contains(&own.kind) {
            faults.push(WardFault::new("complaint-term", "usage.complaints", own.kind.slug()));
        }
        seen.push(own.kind);
    }
    faults
}

#[cfg(test)]
#[path = "check/tests.rs"]
mod tests;
