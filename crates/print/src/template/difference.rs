//! What two templates say differently, place by place, for whoever is to allow one.

use serde::Serialize;
use serde_json::Value;

use super::model::Template;

/// So many changes are told one by one.
const MOST: usize = 60;
/// So much of a value is shown.
const MOST_CHARS: usize = 90;

/// A place where two templates differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Where, for example `data.fields[3].lines[0].y`.
    pub place: String,
    /// What stood there; nothing where it is new.
    pub was: Option<String>,
    /// What stands there; nothing where it is gone.
    pub is: Option<String>,
}

impl Template {
    /// What `new` says differently from this one; the first sixty places, and whether there are more.
    #[must_use]
    pub fn changes(&self, new: &Self) -> (Vec<Change>, bool) {
        let [old, new] = [self, new].map(|one| serde_json::to_value(one).unwrap_or_default());
        let mut found = Vec::new();
        differ("", &old, &new, &mut found);
        // The day is said beside the list.
        found.retain(|change| change.place != "valid_from");
        let more = found.len() > MOST;
        found.truncate(MOST);
        (found, more)
    }
}

fn differ(place: &str, old: &Value, new: &Value, out: &mut Vec<Change>) {
    match (old, new) {
        (Value::Object(was), Value::Object(is)) => {
            let added = is.keys().filter(|key| !was.contains_key(*key));
            for key in was.keys().chain(added) {
                let place = if place.is_empty() { key.clone() } else { format!("{place}.{key}") };
                match (was.get(key), is.get(key)) {
                    (Some(was), Some(is)) => differ(&place, was, is, out),
                    (was, is) => out.push(change(place, was, is)),
                }
            }
        }
        (Value::Array(was), Value::Array(is)) => list(place, was, is, out),
        _ if old == new => {}
        _ => out.push(change(place.to_owned(), Some(old), Some(new))),
    }
}

/// What both begin and end with is the same; of the rest, places in common are held against each other.
fn list(place: &str, was: &[Value], is: &[Value], out: &mut Vec<Change>) {
    let head = was.iter().zip(is).take_while(|(a, b)| a == b).count();
    let (was, is) = (&was[head..], &is[head..]);
    let tail = was.iter().rev().zip(is.iter().rev()).take_while(|(a, b)| a == b).count();
    let (was, is) = (&was[..was.len() - tail], &is[..is.len() - tail]);
    for at in 0..was.len().max(is.len()) {
        let place = format!("{place}[{}]", head + at);
        match (was.get(at), is.get(at)) {
            (Some(was), Some(is)) => differ(&place, was, is, out),
            (was, is) => out.push(change(place, was, is)),
        }
    }
}

fn change(place: String, was: Option<&Value>, is: Option<&Value>) -> Change {
    Change { place, was: was.map(said), is: is.map(said) }
}

fn said(value: &Value) -> String {
    let mut text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    if let Some((at, _)) = text.char_indices().nth(MOST_CHARS) {
        text.truncate(at);
        text.push('…');
    }
    text
}
