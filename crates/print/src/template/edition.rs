//! Which template a paper has: the one of its own day, never that of the day it is printed.

use std::sync::{Arc, OnceLock};

use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use crate::document::DocumentCode;
use crate::record::Record;

use super::error::{TemplateError, TemplateProblem};
use super::model::Template;
use super::pictures::Pictures;
use super::shipped;

/// A template that was read and holds together, with its pictures and the identity of both.
#[derive(Debug, Clone, PartialEq)]
pub struct Edition {
    template: Template,
    pictures: Pictures,
    hash: [u8; 32],
}

impl Edition {
    /// Reads one.
    ///
    /// # Errors
    /// [`TemplateError`] with the place and what stands there.
    pub fn read(bytes: &[u8], pictures: Pictures) -> Result<Self, TemplateError> {
        let template = Template::read(bytes, &pictures)?;
        let mut hash = Sha256::new();
        hash.update(bytes);
        for (name, image) in pictures.iter() {
            hash.update(name.as_bytes());
            hash.update(image.digest());
        }
        Ok(Self { template, pictures, hash: hash.finalize().into() })
    }

    /// What it says.
    #[must_use]
    pub const fn template(&self) -> &Template {
        &self.template
    }

    /// The pictures that came with it.
    #[must_use]
    pub const fn pictures(&self) -> &Pictures {
        &self.pictures
    }

    /// The SHA-256 of its bytes and pictures.
    #[must_use]
    pub const fn hash(&self) -> [u8; 32] {
        self.hash
    }

    /// What a print log and a sheet call it: document, day, and so much of the hash that no other
    /// has the same.
    #[must_use]
    pub fn version(&self) -> String {
        let short: String = self.hash[..8].iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{}#{short}", self.template.name())
    }
}

/// The templates that came with the program, and those that were added.
#[derive(Debug, Clone, Default)]
pub struct Templates {
    /// By document, then by day.
    all: Vec<Arc<Edition>>,
}

impl Templates {
    /// Those that came with the program, read once.
    ///
    /// # Errors
    /// [`TemplateError`]; a test reads them all.
    pub fn shipped() -> Result<&'static Self, TemplateError> {
        static SHIPPED: OnceLock<Result<Templates, TemplateError>> = OnceLock::new();
        SHIPPED.get_or_init(shipped::read).as_ref().map_err(Clone::clone)
    }

    /// Adds one.
    ///
    /// # Errors
    /// [`TemplateProblem::Twice`] where there is another of its document and day: what was printed
    /// with that one names it by its day.
    pub fn add(&mut self, edition: Edition) -> Result<(), TemplateError> {
        let key = |of: &Edition| (of.template.document, of.template.valid_from);
        let wanted = key(&edition);
        match self.all.binary_search_by_key(&wanted, |known| key(known)) {
            Ok(_) => {
                let (name, day) = (edition.template.name(), wanted.1.to_string());
                Err(TemplateError::new(&name, "valid_from", TemplateProblem::Twice, day))
            }
            Err(at) => {
                self.all.insert(at, Arc::new(edition));
                Ok(())
            }
        }
    }

    /// The same with one in place of whatever holds for its document: to look at a template before
    /// its day has come.
    #[must_use]
    pub fn trying(&self, edition: Edition) -> Self {
        let document = edition.template.document;
        let others = self.all.iter().filter(|known| known.template.document != document);
        let mut all: Vec<Arc<Edition>> = others.cloned().collect();
        all.push(Arc::new(edition));
        all.sort_by_key(|known| (known.template.document, known.template.valid_from));
        Self { all }
    }

    /// Only the one that a paper has, whatever day is asked for: for an empty form of it.
    #[must_use]
    pub fn fixed_for(&self, record: &Record) -> Self {
        let picked = self.pick_for(record);
        let is_it =
            |known: &&Arc<Edition>| picked.is_some_and(|it| std::ptr::eq(it, known.as_ref()));
        Self { all: self.all.iter().filter(is_it).cloned().collect() }
    }

    /// All of them, by document and day.
    pub fn iter(&self) -> impl Iterator<Item = &Edition> {
        self.all.iter().map(AsRef::as_ref)
    }

    /// Those of a document, the first one first.
    fn of(&self, document: DocumentCode) -> impl DoubleEndedIterator<Item = &Edition> {
        self.all.iter().map(AsRef::as_ref).filter(move |known| known.template.document == document)
    }

    /// The one that holds for a document on a day: the last that had begun. A paper without a day has
    /// the newest, one from before all of them the first.
    #[must_use]
    pub fn pick(&self, document: DocumentCode, day: Option<NaiveDate>) -> Option<&Edition> {
        let begun = |known: &&Edition| day.is_none_or(|day| known.template.valid_from <= day);
        self.of(document).rfind(begun).or_else(|| self.of(document).next())
    }

    /// The one for a paper, by the day that it names itself: registration or issue (DESIGN, rulings).
    #[must_use]
    pub fn pick_for(&self, record: &Record) -> Option<&Edition> {
        self.pick(record.document(), record.moment().map(|at| at.date_naive()))
    }
}
