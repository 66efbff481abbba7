//! What can be wrong with a template, and where: found when it is read, never when a paper is due.

use crate::document::DocumentCode;

/// A template that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("template {template}, {place}: {problem} ({value})")]
pub struct TemplateError {
    /// The template: its document and day where it says them, otherwise `?`.
    pub template: String,
    /// Where in it, for example `form[3].row.value`; `.` is the template itself.
    pub place: String,
    /// What is wrong there.
    pub problem: TemplateProblem,
    /// What stands there.
    pub value: String,
}

/// What is wrong with a place in a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TemplateProblem {
    /// More bytes than a template has.
    #[error("it is too large")]
    TooLarge,
    /// It is no JSON.
    #[error("it is no JSON")]
    NotJson,
    /// It was made by a newer version of the program.
    #[error("its format is newer than this program")]
    Newer,
    /// A word that came with a later format than the one it says.
    #[error("it has a word that came with a later format")]
    Older,
    /// It is for no document that is known, or that has templates.
    #[error("no such document has templates")]
    Document,
    /// A part is missing that must be there.
    #[error("a part is missing")]
    Missing,
    /// A part that nobody knows.
    #[error("the part is not known")]
    Unknown,
    /// A value of the wrong kind, or out of range.
    #[error("the value is not of the right kind")]
    Invalid,
    /// A place for a field that the document does not have.
    #[error("the document has no such field")]
    Field,
    /// A field that cannot be written so, or asked so.
    #[error("the field is of another kind")]
    Kind,
    /// A style, or a look of rows, that the template does not have.
    #[error("the template has no such style")]
    Style,
    /// A picture that did not come with it.
    #[error("the picture is missing")]
    Picture,
    /// It stands where it has no place: outside its page, inside what cannot hold it.
    #[error("it cannot stand there")]
    Place,
    /// There is another one of the same document and day.
    #[error("there is one of the same day already")]
    Twice,
    /// A part, or a field on the blank, that stands there twice: one would be lost, or printed over the other.
    #[error("it is said twice")]
    Doubled,
}

impl TemplateProblem {
    /// Every problem.
    pub const ALL: [Self; 15] = [
        Self::TooLarge,
        Self::NotJson,
        Self::Newer,
        Self::Older,
        Self::Document,
        Self::Missing,
        Self::Unknown,
        Self::Invalid,
        Self::Field,
        Self::Kind,
        Self::Style,
        Self::Picture,
        Self::Place,
        Self::Twice,
        Self::Doubled,
    ];
}

impl TemplateError {
    pub(super) fn new(
        template: &str,
        place: impl Into<String>,
        problem: TemplateProblem,
        value: impl Into<String>,
    ) -> Self {
        let mut value: String = value.into();
        // A value of a page's length says no more than its beginning.
        if let Some((at, _)) = value.char_indices().nth(120) {
            value.truncate(at);
            value.push('…');
        }
        let place: String = place.into();
        let place = if place.is_empty() { ".".to_owned() } else { place };
        Self { template: template.to_owned(), place, problem, value }
    }

    /// The stable code of this error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self.problem {
            TemplateProblem::TooLarge => "template-too-large",
            TemplateProblem::NotJson => "template-not-json",
            TemplateProblem::Newer => "template-newer",
            TemplateProblem::Older => "template-older",
            TemplateProblem::Document => "template-document",
            TemplateProblem::Missing => "template-missing",
            TemplateProblem::Unknown => "template-unknown",
            TemplateProblem::Invalid => "template-invalid",
            TemplateProblem::Field => "template-field",
            TemplateProblem::Kind => "template-kind",
            TemplateProblem::Style => "template-style",
            TemplateProblem::Picture => "template-picture",
            TemplateProblem::Place => "template-place",
            TemplateProblem::Twice => "template-twice",
            TemplateProblem::Doubled => "template-doubled",
        }
    }

    /// What the message for the code has to fill in, by name.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        vec![
            ("template", self.template.clone()),
            ("place", self.place.clone()),
            ("value", self.value.clone()),
        ]
    }
}

/// What errors call a template.
pub(super) fn named(document: DocumentCode, valid_from: chrono::NaiveDate) -> String {
    format!("{document}@{valid_from}")
}
