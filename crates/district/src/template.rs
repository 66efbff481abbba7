//! How the wards' papers look: a template checked, and published for wards from a day on.

use std::{collections::BTreeSet, sync::PoisonError};

use chrono::NaiveDate;
use tannha_domain::{
    ids::WardId,
    log::{Subject, load_settings},
    paper_template::{TemplateRefusal, named, permit},
    time::Date,
    ward::{WardEvent, WardRefusal},
};
use tannha_print::{
    Edition, LayoutError, Pictures, PrintProfile, Record, Template, Templates, lay_out_with,
};

use crate::{
    district::{District, known},
    error::DistrictError,
    log::Draft,
};

impl District {
    /// Reads a template and lays its sample pages out; publishes nothing.
    ///
    /// # Errors
    /// [`DistrictError::Template`] with the template, the place and what stands there, or with the field
    /// that a page has no room for.
    pub fn check_template(text: &[u8]) -> Result<Edition, DistrictError> {
        let broken = |error| LayoutError::Template(Box::new(error));
        let edition = Edition::read(text, Pictures::none()).map_err(broken)?;
        let document = edition.template().document;
        let templates = Templates::default().trying(edition.clone());
        for record in [Record::sample(document), Record::least(document)].into_iter().flatten() {
            for paper in document.papers() {
                let over_nothing = paper.is_over_blank() && edition.template().data.is_none();
                let laid =
                    lay_out_with(&templates, &record, *paper, &PrintProfile::default(), None);
                match laid {
                    Ok(_) => {}
                    // For nobody there is no label, and of an empty form nothing changed later.
                    Err(error)
                        if matches!(
                            error.bare(),
                            LayoutError::NoItems { .. } | LayoutError::BackEmpty
                        ) => {}
                    Err(_) if over_nothing => {}
                    Err(error) => return Err(error.into()),
                }
            }
        }
        Ok(edition)
    }

    /// Publishes a template for wards, for all of them or, where one refuses it, for none: laptops get it
    /// with their next sync, and print papers dated from its day on so, where the ward has none of its own.
    /// A ward that was given the same last has it already: where the database failed between two wards, the
    /// same again reaches the others.
    ///
    /// # Errors
    /// As [`District::check_template`]; [`DistrictError::UnknownWard`], what the domain refuses, or the
    /// database's.
    pub fn publish_template(
        &self,
        wards: &[WardId],
        text: &[u8],
        from: NaiveDate,
    ) -> Result<Edition, DistrictError> {
        let edition = Self::check_template(text)?.held_from(from);
        let packed =
            Template::pack(text).map_err(|error| LayoutError::Template(Box::new(error)))?;
        let (document, template) = (edition.template().document.slug(), named(&packed));
        let event = WardEvent::TemplatePublished {
            document: document.to_owned(),
            format: edition.template().format,
            packed: packed.into(),
            from: Date(from),
        };
        // Turns are taken in one order: no two that publish wait for each other.
        let wards: BTreeSet<&WardId> = wards.iter().collect();
        let turns: Vec<_> = wards.iter().map(|ward| self.turn(ward)).collect();
        let _turns: Vec<_> =
            turns.iter().map(|turn| turn.lock().unwrap_or_else(PoisonError::into_inner)).collect();
        let mut drafts = Vec::with_capacity(wards.len());
        for ward in wards {
            let mut draft =
                Draft::begin(&*self.db, &self.keys, &self.world, ward).map_err(known)?;
            if from < draft.now().in_vietnam().date() {
                return Err(WardRefusal::Template(TemplateRefusal::From).into());
            }
            let settings = load_settings(&draft)?.ok_or(WardRefusal::NoSettings)?;
            permit(&settings, &event)?;
            let last = settings.district_templates.get(document).and_then(|known| known.last());
            if last.is_some_and(|last| last.template == template && last.from.0 == from) {
                continue;
            }
            draft.write(Subject::ward(), event.clone())?;
            drafts.push(draft);
        }
        for draft in drafts {
            draft.commit()?;
        }
        Ok(edition)
    }
}
