//! From the catalogue's files to the two generated sources, and what is wrong on the way.
//!
//! A message that is sound in both languages is generated even while another one is at fault, so
//! that two people can add messages at the same time; the faults are named and fail the check.
//!
//! The subset of Fluent that is used here: messages with a text, parameters, choices by count or by
//! word, references to other messages and plain terms. Not used: attributes, functions, terms with
//! arguments.

mod problem;
mod read;
mod rust;
mod typescript;

use std::{collections::BTreeMap, io, path::Path};

pub use problem::{Fault, Problem};

use read::{Language, Message, Text};

/// What a generation yields.
#[derive(Debug)]
pub struct Generated {
    /// The text of `crates/i18n/src/generated.rs`.
    pub rust: String,
    /// The text of `ui/src/lib/i18n/generated.ts`.
    pub typescript: String,
    /// What a person must mend; empty when both languages are complete.
    pub problems: Vec<Problem>,
}

/// A message that both languages have, with the parameters that both show.
struct Entry {
    key: String,
    /// Name → whether a count is wanted.
    params: BTreeMap<String, bool>,
    vi: String,
}

/// Reads `locales` (a directory with `vi` and `en`) and generates both sources.
///
/// # Errors
/// When a directory or a file cannot be read.
pub fn generate(locales: &Path) -> io::Result<Generated> {
    let mut problems = Vec::new();
    let vi = read::language(locales, "vi", &mut problems)?;
    let en = read::language(locales, "en", &mut problems)?;
    let entries = agree(&vi, &en, &mut problems);
    problems.sort();
    problems.dedup();
    Ok(Generated {
        rust: rust::source(&entries),
        typescript: typescript::source(&entries, &vi, &en),
        problems,
    })
}

/// The messages on which both languages agree; all others become problems.
fn agree(vi: &Language, en: &Language, problems: &mut Vec<Problem>) -> Vec<Entry> {
    for (here, there) in [(vi, en), (en, vi)] {
        for file in here.files.keys().filter(|file| !there.files.contains_key(*file)) {
            problems.push(Problem::at(
                here.path(file),
                1,
                Fault::NoFile { other: there.path(file) },
            ));
        }
        for message in
            here.messages.values().filter(|message| !there.messages.contains_key(&message.key))
        {
            let fault =
                Fault::NoMessage { key: message.key.clone(), other: there.path(&message.file) };
            problems.push(message.problem(here, fault));
        }
    }
    let mut entries = Vec::new();
    for (key, in_vi) in &vi.messages {
        let Some(in_en) = en.messages.get(key) else { continue };
        let (shown_vi, shown_en) = (params(vi, in_vi, problems), params(en, in_en, problems));
        for (shown, missing, language, message) in
            [(&shown_vi, &shown_en, en, in_en), (&shown_en, &shown_vi, vi, in_vi)]
        {
            for param in shown.keys().filter(|param| !missing.contains_key(*param)) {
                let fault = Fault::NoParam { key: key.clone(), param: param.clone() };
                problems.push(message.problem(language, fault));
            }
        }
        let mut params = shown_vi;
        for (param, count) in shown_en {
            *params.entry(param).or_default() |= count;
        }
        entries.push(Entry { key: key.clone(), params, vi: in_vi.source.clone() });
    }
    entries
}

/// The parameters of a message, through the messages and terms that it refers to.
fn params(
    language: &Language,
    message: &Message,
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, bool> {
    let mut params = BTreeMap::new();
    let mut open = vec![&message.text];
    let mut met = vec![message.key.as_str()];
    while let Some(Text { params: own, messages, terms }) = open.pop() {
        for (param, count) in own {
            *params.entry(param.clone()).or_default() |= count;
        }
        for key in messages {
            match language.messages.get(key) {
                Some(other) if !met.contains(&key.as_str()) => {
                    met.push(key);
                    open.push(&other.text);
                }
                met_or_unknown => {
                    let fault = if met_or_unknown.is_some() {
                        Fault::Circle { key: key.clone() }
                    } else {
                        Fault::NoReference { name: key.clone() }
                    };
                    problems.push(message.problem(language, fault));
                }
            }
        }
        for term in terms.iter().filter(|term| !language.terms.contains(*term)) {
            let fault = Fault::NoReference { name: format!("-{term}") };
            problems.push(message.problem(language, fault));
        }
    }
    params
}

#[cfg(test)]
mod tests;
