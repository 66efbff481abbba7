//! How the ward's papers look: its own editions of templates and the office above's, brought in, allowed,
//! withdrawn, and the one that a paper has
//! ([ADR 0029](../../../docs/adr/0029-a-wards-own-template-is-an-act.md)).

mod held;

use chrono::NaiveDate;
use tannha_domain::{
    ids::ActId,
    log::Subject,
    paper_template::{MAX_TEMPLATE_BYTES, TemplateRefusal, decide},
    time::Date,
    ward::{Role, WardEvent, WardRefusal, may},
};
use tannha_print::{
    DocumentCode, LayoutError, PaperKind, Pictures, PrintProfile, Record, Sheet, Template,
    TemplateError, Templates, lay_out_with,
};
use tannha_store::Batch;

use crate::{Office, OfficeError, office::Topic};

pub use held::{HeldTemplate, WhoseTemplate};

pub use tannha_print::{Change, Edition};

/// Which invented record a template is looked at with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TemplateSample {
    /// It says something in every field.
    Full,
    /// It says the least that it can.
    Empty,
    /// Its names and places are as long as they come.
    Longest,
}

impl TemplateSample {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Full, Self::Empty, Self::Longest];

    /// Stable slug; the catalogue has its name as `template-sample-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Empty => "empty",
            Self::Longest => "longest",
        }
    }

    /// Those of a document: for nobody there is no label and no envelope.
    pub fn of(document: DocumentCode) -> impl Iterator<Item = Self> {
        let nobody = matches!(document, DocumentCode::NhanGiao | DocumentCode::PhongBi);
        Self::ALL.into_iter().filter(move |sample| *sample != Self::Empty || !nobody)
    }

    /// The one of this slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sample| sample.slug() == slug)
    }

    /// The record.
    fn record(self, document: DocumentCode) -> Option<Record> {
        Self::of(document).find(|sample| *sample == self)?;
        match self {
            Self::Full => Record::sample(document),
            Self::Longest => Record::longest(document),
            Self::Empty => Record::least(document),
        }
    }
}

/// A template that was read and stands on its sample pages.
#[derive(Debug, Clone)]
pub struct CheckedTemplate {
    /// What was read.
    pub edition: Edition,
    /// Where the longest record does not fit: no reason to refuse it, and worth knowing.
    pub tight: Option<LayoutError>,
}

impl Office {
    /// Whether someone of that role may bring a template in.
    #[must_use]
    pub fn may_propose_template(role: Role) -> bool {
        let (document, packed) = (String::new(), Vec::new().into());
        may(role, WardEvent::TemplateProposed { document, format: 0, packed }.kind())
    }

    /// Whether someone of that role may allow one, and withdraw it.
    #[must_use]
    pub fn may_allow_template(role: Role) -> bool {
        let (document, proposal) = (String::new(), ActId([0; 16]));
        let from = Date(NaiveDate::MIN);
        may(role, WardEvent::TemplateAllowed { document, proposal, from }.kind())
    }

    /// Reads a template and lays its sample pages out; changes nothing.
    ///
    /// # Errors
    /// [`OfficeError::Layout`] with the template, the place and what stands there, or with the field
    /// that a page has no room for.
    pub fn check_template(text: &[u8]) -> Result<CheckedTemplate, OfficeError> {
        let edition = Edition::read(text, Pictures::none()).map_err(broken)?;
        for sample in [TemplateSample::Full, TemplateSample::Empty] {
            pages(&edition, sample)?;
        }
        let tight = pages(&edition, TemplateSample::Longest).err();
        Ok(CheckedTemplate { edition, tight })
    }

    /// A page of a template with an invented record.
    ///
    /// # Errors
    /// [`OfficeError::Layout`], or [`OfficeError::NoSuchPaper`] where there is no such sample.
    pub fn template_sheet(
        edition: Edition,
        sample: TemplateSample,
        paper: PaperKind,
    ) -> Result<Sheet, OfficeError> {
        let record = sample.record(edition.template().document).ok_or(OfficeError::NoSuchPaper)?;
        let templates = Templates::default().trying(edition);
        Ok(lay_out_with(&templates, &record, paper, &PrintProfile::default(), None)?)
    }

    /// Brings a template in, for a leader to allow it.
    ///
    /// # Errors
    /// What is wrong with it as [`Office::check_template`] names it, what the domain refuses, or the
    /// ledger's.
    pub fn propose_template(&self, text: &[u8]) -> Result<Vec<Topic>, OfficeError> {
        let read = Self::check_template(text)?.edition;
        let packed = Template::pack(text).map_err(broken)?;
        if packed.len() > MAX_TEMPLATE_BYTES {
            return Err(WardRefusal::Template(TemplateRefusal::TooLarge).into());
        }
        let (document, format) =
            (read.template().document.slug().to_owned(), read.template().format);
        let packed = packed.into();
        self.template_event(WardEvent::TemplateProposed { document, format, packed })
    }

    /// Allows what an act proposed, for papers dated from a day on.
    ///
    /// # Errors
    /// What the domain refuses, [`OfficeError::TemplateNewer`] where this laptop cannot read what is
    /// to be allowed, or the ledger's.
    pub fn allow_template(
        &self,
        document: DocumentCode,
        proposal: ActId,
        from: NaiveDate,
    ) -> Result<Vec<Topic>, OfficeError> {
        let settings = self.settings()?;
        let waits = settings.templates.get(document.slug()).and_then(|of| of.proposal.as_ref());
        if let Some(waits) = waits.filter(|waits| waits.act == proposal) {
            self.proposed_template(waits.template)?;
        }
        let document = document.slug().to_owned();
        let from = Date(from);
        self.template_event(WardEvent::TemplateAllowed { document, proposal, from })
    }

    /// Withdraws what was allowed or proposed.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn withdraw_template(
        &self,
        document: DocumentCode,
        reason: String,
    ) -> Result<Vec<Topic>, OfficeError> {
        let document = document.slug().to_owned();
        self.template_event(WardEvent::TemplateWithdrawn { document, reason })
    }

    fn template_event(&self, event: WardEvent) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        let event = decide(&self.settings()?, event, self.decider()?)?;
        self.write_told(vec![(Subject::ward(), event.into())], Vec::new(), &mut Batch::new())?;
        Ok(vec![Topic::Ward, Topic::Sync])
    }
}

/// The pages of a template on each of its document's papers.
fn pages(edition: &Edition, sample: TemplateSample) -> Result<(), LayoutError> {
    let template = edition.template();
    let Some(record) = sample.record(template.document) else { return Ok(()) };
    let templates = Templates::default().trying(edition.clone());
    for paper in template.document.papers() {
        if paper.is_over_blank() && template.data.is_none() {
            continue;
        }
        match lay_out_with(&templates, &record, *paper, &PrintProfile::default(), None) {
            // Of an empty form nothing changed later.
            Ok(_) | Err(LayoutError::BackEmpty) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn broken(error: TemplateError) -> LayoutError {
    LayoutError::Template(Box::new(error))
}
