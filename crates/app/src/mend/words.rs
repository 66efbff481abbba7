//! Damage in words: what is wrong, what is safe, what to do. Codes and values here; the sentences are the
//! catalogue's.

use tannha_store::{Examination, Finding, Source, StoreError};

use super::{Damage, Next, source_slug};

/// A sentence of the catalogue: its code and the values in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The message's key.
    pub code: String,
    /// Values for the text.
    pub params: Vec<(&'static str, String)>,
}

/// What an officer is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// What is wrong.
    pub wrong: Said,
    /// What is safe.
    pub safe: Said,
    /// Where what is safe comes from.
    pub whence: Option<Said>,
    /// What to do.
    pub todo: Said,
}

fn said(code: &str, params: Vec<(&'static str, String)>) -> Said {
    Said { code: code.to_owned(), params }
}

impl Damage {
    /// What an officer is told.
    #[must_use]
    pub fn words(&self) -> Words {
        let Examination { fault, source, .. } = &self.examination;
        Words {
            wrong: match fault {
                Some(Finding::Fault { code, params }) => wrong(code, params),
                Some(_) => said("damage-other", Vec::new()),
                None => said("damage-none", Vec::new()),
            },
            safe: self.safe(),
            whence: source
                .as_ref()
                .filter(|_| fault.is_some())
                .map(|source| said(&format!("damage-from-{}", source_slug(source)), Vec::new())),
            todo: self.todo(),
        }
    }

    fn count(&self) -> String {
        self.examination.lost.map_or(0, |lost| lost.last - lost.first + 1).to_string()
    }

    fn safe(&self) -> Said {
        let Examination { safe, source, lost, .. } = &self.examination;
        match (source, lost) {
            (None, _) if self.next == Next::BeginAgain => said("damage-safe-none", Vec::new()),
            (_, None) => said("damage-safe-all", Vec::new()),
            (_, Some(lost)) if lost.first == lost.last => said(
                "damage-safe-part-one",
                vec![("safe", safe.to_string()), ("last", lost.last.to_string())],
            ),
            (_, Some(lost)) => said(
                "damage-safe-part",
                vec![
                    ("safe", safe.to_string()),
                    ("count", self.count()),
                    ("first", lost.first.to_string()),
                    ("last", lost.last.to_string()),
                ],
            ),
        }
    }

    fn todo(&self) -> Said {
        let count = match self.next {
            Next::FindBackup => vec![("count", self.count())],
            Next::Open | Next::Repair | Next::BeginAgain => Vec::new(),
        };
        said(&format!("damage-do-{}", self.next.slug()), count)
    }

    /// The backup that a repair would take, if it takes one.
    #[must_use]
    pub fn backup(&self) -> Option<&std::path::Path> {
        match &self.examination.source {
            Some(Source::Backup(dir)) => Some(dir),
            _ => None,
        }
    }
}

/// What an officer is told when nobody can unlock the laptop.
#[must_use]
pub fn shut(error: &StoreError) -> Words {
    Words {
        wrong: wrong(error.code(), &error.params()),
        safe: said("damage-safe-none", Vec::new()),
        whence: None,
        todo: said("damage-do-begin-again", Vec::new()),
    }
}

fn wrong(code: &str, params: &[(&'static str, String)]) -> Said {
    let of = |name| params.iter().filter(|(known, _)| *known == name).cloned().collect();
    match code {
        "store-missing" => said("damage-missing", of("file")),
        "store-truncated" => said("damage-truncated", of("file")),
        "store-damaged" | "store-unrepairable" => said("damage-damaged", of("file")),
        "store-tampered" => said("damage-tampered", of("place")),
        _ => said("damage-other", Vec::new()),
    }
}
