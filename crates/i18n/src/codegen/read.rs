//! Reads one language's files into messages and what each of them shows.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::Path,
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey},
    parser,
};

use super::problem::{Fault, Problem};

/// The plural categories of CLDR; a choice among them is a choice by count.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// One language as read.
pub(super) struct Language {
    pub(super) tag: &'static str,
    /// File name → its text.
    pub(super) files: BTreeMap<String, String>,
    pub(super) messages: BTreeMap<String, Message>,
    pub(super) terms: BTreeSet<String>,
}

impl Language {
    /// `vi/core.ftl`
    pub(super) fn path(&self, file: &str) -> String {
        format!("{}/{file}", self.tag)
    }
}

/// One message as read.
pub(super) struct Message {
    pub(super) key: String,
    pub(super) file: String,
    pub(super) line: usize,
    /// As written, on one line, for the documentation.
    pub(super) source: String,
    pub(super) text: Text,
}

impl Message {
    pub(super) fn problem(&self, language: &Language, fault: Fault) -> Problem {
        Problem::at(language.path(&self.file), self.line, fault)
    }
}

/// What a text shows.
#[derive(Default)]
pub(super) struct Text {
    /// Name → whether a choice is made by its count.
    pub(super) params: BTreeMap<String, bool>,
    pub(super) messages: BTreeSet<String>,
    pub(super) terms: BTreeSet<String>,
}

/// Reads all `*.ftl` of a language.
pub(super) fn language(
    locales: &Path,
    tag: &'static str,
    problems: &mut Vec<Problem>,
) -> io::Result<Language> {
    let mut language =
        Language { tag, files: BTreeMap::new(), messages: BTreeMap::new(), terms: BTreeSet::new() };
    for entry in fs::read_dir(locales.join(tag))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            language.files.insert(name, fs::read_to_string(&path)?);
        }
    }
    for (file, source) in language.files.clone() {
        read_file(&mut language, &file, &source, problems);
    }
    Ok(language)
}

fn read_file(language: &mut Language, file: &str, source: &str, problems: &mut Vec<Problem>) {
    let path = language.path(file);
    let resource = parser::parse(source).unwrap_or_else(|(resource, errors)| {
        problems.extend(errors.into_iter().map(|error| {
            let line = source.get(..error.pos.start).unwrap_or(source).lines().count().max(1);
            Problem::at(path.clone(), line, Fault::Unreadable { kind: error.kind.to_string() })
        }));
        resource
    });
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let key = message.id.name.to_owned();
                let (line, written) = whereabouts(source, &key);
                let mut fault = |fault| problems.push(Problem::at(path.clone(), line, fault));
                if !plain_name(&key, "-") {
                    fault(Fault::BadKey { name: key.clone() });
                }
                if !message.attributes.is_empty() || message.value.is_none() {
                    fault(Fault::NotPlain { key: key.clone() });
                }
                let mut text = Text::default();
                if let Some(pattern) = &message.value {
                    walk(pattern, &mut text, &mut fault);
                }
                if let Some(first) = language.messages.get(&key) {
                    fault(Fault::Twice { first: language.path(&first.file), key: key.clone() });
                    continue;
                }
                let message = Message {
                    key: key.clone(),
                    file: file.to_owned(),
                    line,
                    source: written,
                    text,
                };
                language.messages.insert(key, message);
            }
            Entry::Term(term) => {
                let name = term.id.name.to_owned();
                let (line, _) = whereabouts(source, &format!("-{name}"));
                let mut fault = |fault| problems.push(Problem::at(path.clone(), line, fault));
                let mut text = Text::default();
                walk(&term.value, &mut text, &mut fault);
                if !text.params.is_empty() || !term.attributes.is_empty() {
                    fault(Fault::NotPlain { key: format!("-{name}") });
                }
                language.terms.insert(name);
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            // Named among the parser's errors above.
            Entry::Junk { .. } => {}
        }
    }
}

/// The line on which `name` is written, and its text up to the next entry, on one line.
fn whereabouts(source: &str, name: &str) -> (usize, String) {
    let begins =
        |line: &str| line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='));
    let mut lines = source.lines().enumerate().skip_while(|(_, line)| !begins(line));
    let Some((index, first)) = lines.next() else { return (1, String::new()) };
    let mut text = first.split_once('=').map_or("", |(_, text)| text).trim().to_owned();
    for (_, line) in lines.take_while(|(_, line)| line.starts_with([' ', '}'])) {
        text.push(' ');
        text.push_str(line.trim());
    }
    (index + 1, text.trim().to_owned())
}

fn walk(pattern: &Pattern<&str>, text: &mut Text, fault: &mut impl FnMut(Fault)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => walk_expression(expression, text, fault),
        }
    }
}

fn walk_expression(expression: &Expression<&str>, text: &mut Text, fault: &mut impl FnMut(Fault)) {
    match expression {
        Expression::Select { selector, variants } => {
            walk_inline(selector, text, fault);
            if let InlineExpression::VariableReference { id } = selector {
                *text.params.entry(id.name.to_owned()).or_default() |= by_count(variants);
            }
            for variant in variants {
                walk(&variant.value, text, fault);
            }
        }
        Expression::Inline(inline) => walk_inline(inline, text, fault),
    }
}

fn walk_inline(inline: &InlineExpression<&str>, text: &mut Text, fault: &mut impl FnMut(Fault)) {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => {
            if !plain_name(id.name, "-_") {
                fault(Fault::BadParam { name: id.name.to_owned() });
            }
            text.params.entry(id.name.to_owned()).or_default();
        }
        InlineExpression::MessageReference { id, attribute: None } => {
            text.messages.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, attribute: None, arguments: None } => {
            text.terms.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::FunctionReference { id, .. } => {
            fault(Fault::Call { name: id.name.to_owned() });
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, text, fault),
    }
}

/// Whether a choice is made by count: a number is among its keys, or a plural besides `other`.
fn by_count(variants: &[Variant<&str>]) -> bool {
    variants.iter().any(|variant| match variant.key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => name != "other" && PLURALS.contains(&name),
    })
}

fn plain_name(name: &str, also: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || also.contains(c))
}
