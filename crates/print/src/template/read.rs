//! From bytes to a template that can be used, or to the one place where it cannot.

use serde::Deserialize;
use serde_json::Value;

use super::check::check;
use super::error::{TemplateError, TemplateProblem, named};
use super::model::{FORMAT, Template};
use super::pictures::Pictures;
use super::{
    lengths::unsound,
    once::{printed_twice, said_twice},
};

/// The largest template that is read, in bytes.
pub(super) const MOST_BYTES: usize = 512 * 1024;

impl Template {
    /// Reads a template that is new here. Its format is asked first, so that one from a newer program is
    /// named as that and not by its first new word.
    ///
    /// # Errors
    /// [`TemplateError`] with the place and what stands there.
    pub fn read(bytes: &[u8], pictures: &Pictures) -> Result<Self, TemplateError> {
        let file = TemplateFile::of(bytes)?;
        let wrong = |place: String, problem, found: String| {
            Err(TemplateError::new(&file.name, place, problem, found))
        };
        if let Some(place) = said_twice(file.bytes) {
            return wrong(place, TemplateProblem::Doubled, String::new());
        }
        let template = file.template(pictures)?;
        if let Some((place, found)) = printed_twice(&template) {
            return wrong(place, TemplateProblem::Doubled, found);
        }
        match unsound(&file.value) {
            None => Ok(template),
            Some((place, found)) => wrong(place, TemplateProblem::Invalid, found),
        }
    }

    /// Reads one that was allowed: it may be from before it was asked whether something is said twice or a
    /// line stands on another, and its papers are printed again as they were then.
    pub(super) fn read_kept(bytes: &[u8], pictures: &Pictures) -> Result<Self, TemplateError> {
        TemplateFile::of(bytes)?.template(pictures)
    }

    /// The document and day by which errors and print logs call it.
    #[must_use]
    pub fn name(&self) -> String {
        named(self.document, self.valid_from)
    }
}

/// A template's file, of a format that this program has.
struct TemplateFile<'b> {
    bytes: &'b [u8],
    value: Value,
    name: String,
}

impl<'b> TemplateFile<'b> {
    fn of(bytes: &'b [u8]) -> Result<Self, TemplateError> {
        if bytes.len() > MOST_BYTES {
            let kilobytes = format!("{} KB", bytes.len() / 1024);
            return Err(TemplateError::new("?", "", TemplateProblem::TooLarge, kilobytes));
        }
        let bytes = bare(bytes);
        // The place says it; what a reader of JSON says of it is English, and may repeat what stands there.
        let value: Value = serde_json::from_slice(bytes).map_err(|error| {
            let place = format!("{}:{}", error.line(), error.column());
            TemplateError::new("?", place, TemplateProblem::NotJson, "")
        })?;
        let name = name_of(&value);
        let wrong =
            |problem, found: String| Err(TemplateError::new(&name, "format", problem, found));
        match value.get("format").map(|format| (format, format.as_u64())) {
            Some((_, Some(format))) if format > u64::from(FORMAT) => {
                wrong(TemplateProblem::Newer, format.to_string())
            }
            Some((_, Some(1..))) => Ok(Self { bytes, value, name }),
            Some((format, _)) => wrong(TemplateProblem::Invalid, format.to_string()),
            None => wrong(TemplateProblem::Missing, String::new()),
        }
    }

    /// What it says, where all of it belongs together.
    fn template(&self, pictures: &Pictures) -> Result<Template, TemplateError> {
        let template: Template =
            serde_path_to_error::deserialize(&self.value).map_err(|error| {
                refused(&self.name, &self.value, error.path().to_string(), error.inner())
            })?;
        check(&template, pictures)?;
        Ok(template)
    }
}

/// Bytes without the mark with which Notepad begins a file.
pub(super) fn bare(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes)
}

fn name_of(value: &Value) -> String {
    #[derive(Deserialize)]
    struct Named {
        document: String,
        #[serde(default)]
        valid_from: String,
    }
    Named::deserialize(value)
        .map_or_else(|_| "?".to_owned(), |named| format!("{}@{}", named.document, named.valid_from))
}

fn refused(name: &str, value: &Value, path: String, error: &serde_json::Error) -> TemplateError {
    let said = error.to_string();
    // A field that is missing or too much is named by the message; the path leads to its parent.
    let quoted = said.split('`').nth(1).unwrap_or_default().to_owned();
    let inside = |part: &str| match path.as_str() {
        "." => part.to_owned(),
        path => format!("{path}.{part}"),
    };
    if said.starts_with("missing field") {
        return TemplateError::new(name, inside(&quoted), TemplateProblem::Missing, "");
    }
    if said.starts_with("unknown field") || said.starts_with("unknown variant") {
        // serde names the unknown field itself in the path, or its parent.
        let place = if path.ends_with(&quoted) { path.clone() } else { inside(&quoted) };
        let problem = match place.as_str() {
            "document" | "document.?" => TemplateProblem::Document,
            _ if path == "document" => TemplateProblem::Document,
            _ => TemplateProblem::Unknown,
        };
        let place = if problem == TemplateProblem::Document { path } else { place };
        return TemplateError::new(name, place, problem, quoted);
    }
    let found = at(value, &path).map_or(said, |found| match found {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    });
    TemplateError::new(name, path, TemplateProblem::Invalid, found)
}

/// What stands at a path such as `form[3].row.value`.
fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    let mut found = value;
    for part in path.split(['.', '[']).filter(|part| !part.is_empty()) {
        found = match part.strip_suffix(']') {
            Some(index) => found.get(index.parse::<usize>().ok()?)?,
            None => found.get(part)?,
        };
    }
    Some(found)
}
