//! Which template a paper has: the one of its own day, never that of the day it is printed.

use std::sync::{Arc, OnceLock};

use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use crate::document::DocumentCode;
use crate::record::Record;

use super::error::{TemplateError, TemplateProblem};
use super::model::Template;
use super::pictures::Pictures;
use super::read::bare;
use super::shipped::{self, Shipped};

/// A template that was read and holds together, with its pictures and the identity of both.
#[derive(Debug, Clone, PartialEq)]
pub struct Edition {
    template: Template,
    pictures: Pictures,
    hash: [u8; 32],
}

impl Edition {
    /// Reads one that is new here.
    ///
    /// # Errors
    /// [`TemplateError`] with the place and what stands there.
    pub fn read(bytes: &[u8], pictures: Pictures) -> Result<Self, TemplateError> {
        Ok(Self::of(Template::read(bytes, &pictures)?, bytes, pictures))
    }

    /// Reads one that stands in a log: it was allowed, perhaps before as much was asked of a new one, and
    /// its papers are printed again as they were then.
    ///
    /// # Errors
    /// As [`Edition::read`].
    pub fn read_kept(bytes: &[u8], pictures: Pictures) -> Result<Self, TemplateError> {
        Ok(Self::of(Template::read_kept(bytes, &pictures)?, bytes, pictures))
    }

    fn of(template: Template, bytes: &[u8], pictures: Pictures) -> Self {
        let mut hash = Sha256::new();
        hash.update(bare(bytes));
        for (name, image) in pictures.iter() {
            hash.update(name.as_bytes());
            hash.update(image.digest());
        }
        Self { template, pictures, hash: hash.finalize().into() }
    }

    /// The same, holding from another day than its file says: from the one on which it was allowed.
    #[must_use]
    pub const fn held_from(mut self, day: NaiveDate) -> Self {
        self.template.valid_from = day;
        self
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

/// Whose a template is. Where one of a higher tier has begun, none below it is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// It came with the program.
    Program,
    /// The office above published it for all its wards.
    District,
    /// The ward's own.
    Ward,
}

/// The templates that came with the program, and those that were added.
#[derive(Debug, Clone, Default)]
pub struct Templates {
    /// By document, then by whose it is, then by day.
    all: Vec<Known>,
}

/// A template whose document and day are known.
#[derive(Debug, Clone)]
struct Known {
    document: DocumentCode,
    tier: Tier,
    valid_from: NaiveDate,
    source: Source,
}

/// Where a template comes from. One that came with the program is read when its document is first
/// asked for: a program that prints one paper reads one template.
#[derive(Debug, Clone)]
enum Source {
    Read(Arc<Edition>),
    Shipped(&'static Shipped),
}

impl Known {
    const fn place(&self) -> (DocumentCode, Tier, NaiveDate) {
        (self.document, self.tier, self.valid_from)
    }

    fn of(edition: Edition, tier: Tier) -> Self {
        let (document, valid_from) = (edition.template.document, edition.template.valid_from);
        Self { document, tier, valid_from, source: Source::Read(Arc::new(edition)) }
    }

    fn edition(&self) -> Result<&Edition, TemplateError> {
        match &self.source {
            Source::Read(edition) => Ok(edition),
            Source::Shipped(shipped) => shipped.edition(),
        }
    }
}

impl Templates {
    /// Those that came with the program.
    #[must_use]
    pub fn shipped() -> &'static Self {
        static SHIPPED: OnceLock<Templates> = OnceLock::new();
        SHIPPED.get_or_init(|| {
            let known = |shipped: &'static Shipped| Known {
                document: shipped.document,
                tier: Tier::Program,
                valid_from: shipped.valid_from(),
                source: Source::Shipped(shipped),
            };
            let mut all: Vec<Known> = shipped::ALL.iter().map(known).collect();
            all.sort_by_key(Known::place);
            Self { all }
        })
    }

    /// Adds one.
    ///
    /// # Errors
    /// [`TemplateProblem::Twice`] where there is another of its document, tier and day: what was
    /// printed with that one names it by its day.
    pub fn add(&mut self, edition: Edition, tier: Tier) -> Result<(), TemplateError> {
        let name = edition.template.name();
        let new = Known::of(edition, tier);
        let wanted = new.place();
        match self.all.binary_search_by_key(&wanted, Known::place) {
            Ok(_) => {
                let day = wanted.2.to_string();
                Err(TemplateError::new(&name, "valid_from", TemplateProblem::Twice, day))
            }
            Err(at) => {
                self.all.insert(at, new);
                Ok(())
            }
        }
    }

    /// The same with one in place of whatever holds for its document: to look at a template before
    /// its day has come.
    #[must_use]
    pub fn trying(&self, edition: Edition) -> Self {
        let new = Known::of(edition, Tier::Program);
        let others = self.all.iter().filter(|known| known.document != new.document);
        let mut all: Vec<Known> = others.cloned().collect();
        all.push(new);
        all.sort_by_key(Known::place);
        Self { all }
    }

    /// Only the one that a paper has, whatever day is asked for: for an empty form of it.
    #[must_use]
    pub fn fixed_for(&self, record: &Record) -> Self {
        let known = self.known(record.document(), day_of(record));
        Self { all: known.cloned().into_iter().collect() }
    }

    /// All of them, by document and day.
    ///
    /// # Errors
    /// [`TemplateError`]; a test reads all that came with the program.
    pub fn all(&self) -> Result<Vec<&Edition>, TemplateError> {
        self.all.iter().map(Known::edition).collect()
    }

    fn known(&self, document: DocumentCode, day: Option<NaiveDate>) -> Option<&Known> {
        let of = || self.all.iter().filter(|known| known.document == document);
        let begun = |known: &&Known| day.is_none_or(|day| known.valid_from <= day);
        of().rfind(begun).or_else(|| of().next())
    }

    /// The one that holds for a document on a day: of the highest tier of which any had begun, the last. A paper without a day has
    /// the newest, one from before all of them the first.
    ///
    /// # Errors
    /// [`TemplateError`], as above.
    pub fn pick(
        &self,
        document: DocumentCode,
        day: Option<NaiveDate>,
    ) -> Result<Option<&Edition>, TemplateError> {
        self.known(document, day).map(Known::edition).transpose()
    }

    /// The one for a paper, by the day that it names itself: registration or issue (DESIGN, rulings).
    ///
    /// # Errors
    /// [`TemplateError`], as above.
    pub fn pick_for(&self, record: &Record) -> Result<Option<&Edition>, TemplateError> {
        self.pick(record.document(), day_of(record))
    }
}

fn day_of(record: &Record) -> Option<NaiveDate> {
    record.moment().map(|at| at.date_naive())
}
