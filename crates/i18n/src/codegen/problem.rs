//! What can be wrong with the catalogue, each with its remedy.

use std::fmt;

/// A fault and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, relative to the directory of the locales: `vi/core.ftl`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub fault: Fault,
}

impl Problem {
    pub(super) fn at(file: String, line: usize, fault: Fault) -> Self {
        Self { file, line, fault }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "crates/i18n/locales/{}:{}: {}", self.file, self.line, self.fault)
    }
}

/// What is wrong, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[allow(missing_docs, reason = "the message of each says it")]
pub enum Fault {
    #[error("the other language has no such file: add crates/i18n/locales/{other}")]
    NoFile { other: String },
    #[error("`{key}` is missing in the other language: add it to crates/i18n/locales/{other}")]
    NoMessage { key: String, other: String },
    #[error(
        "`{key}` does not show `${param}`, which the other language shows: use it here as well"
    )]
    NoParam { key: String, param: String },
    #[error("`{key}` is written twice (first in {first}): rename one")]
    Twice { key: String, first: String },
    #[error("`{name}` is not a name we use: small letters, digits and hyphens, a letter first")]
    BadKey { name: String },
    #[error("`${name}` is not a name we use: small letters, digits, `_` and `-`, a letter first")]
    BadParam { name: String },
    #[error("`{key}` has no text, or has attributes: give each text a key of its own")]
    NotPlain { key: String },
    #[error("`{name}` is a function or takes arguments: hand the finished text in as a parameter")]
    Call { name: String },
    #[error("`{name}` is referred to and is not there")]
    NoReference { name: String },
    #[error("`{key}` is referred to in a circle or twice: write the text out")]
    Circle { key: String },
    #[error("this cannot be read as Fluent ({kind})")]
    Unreadable { kind: String },
}
