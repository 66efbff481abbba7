//! Which template a paper has: the ward's own, the office above's, the program's, or that of its first
//! print.

use chrono::NaiveDate;
use tannha_domain::{
    case::CaseState,
    ids::Hash,
    log::{Record as Kept, RecordKey},
    paper_template::{AllowedTemplate, named, of_district, of_ward},
    time::{Date, Moment},
};
use tannha_print::{
    DocumentCode, Edition, Pictures, Template, TemplateError, TemplateProblem, Templates, Tier,
};

use super::broken;
use crate::{Office, OfficeError, papers::document_of};

/// Whose an edition is, and what is known of how it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhoseTemplate {
    /// It came with the program.
    Program,
    /// The office above published it then.
    District(Moment),
    /// The ward's own.
    Ward(AllowedTemplate),
}

/// An edition of a document's template.
#[derive(Debug)]
pub struct HeldTemplate {
    /// Whose it is.
    pub whose: WhoseTemplate,
    /// Papers dated from this day on look so.
    pub from: NaiveDate,
    /// What it says, or why this laptop cannot read it.
    pub edition: Result<Edition, OfficeError>,
    /// It is used for papers of today.
    pub is_used: bool,
}

impl Office {
    /// The text of a template by the name of its packed bytes.
    ///
    /// # Errors
    /// [`OfficeError::TemplateUnknown`], or the ledger's.
    pub fn template_text(&self, name: Hash) -> Result<Vec<u8>, OfficeError> {
        match self.ledger.record(&RecordKey::Template(name))? {
            Some(Kept::Template(packed)) if named(&packed) == name => {
                Ok(Template::unpack(&packed).map_err(broken)?)
            }
            _ => Err(OfficeError::TemplateUnknown),
        }
    }

    /// The same, read as what was allowed is.
    ///
    /// # Errors
    /// [`OfficeError::TemplateNewer`] for one of a format that this program does not have,
    /// [`OfficeError::Layout`] for what does not hold together, or as [`Office::template_text`].
    pub fn template(&self, name: Hash) -> Result<Edition, OfficeError> {
        read(&self.template_text(name)?, Edition::read_kept)
    }

    /// The same of one that waits to be allowed, read as a new one.
    ///
    /// # Errors
    /// As [`Office::template`].
    pub(super) fn proposed_template(&self, name: Hash) -> Result<Edition, OfficeError> {
        read(&self.template_text(name)?, Edition::read)
    }

    /// The templates of a document as they hold today: the ward's, the office above's, the program's.
    /// Those whose day has not come are not among them: a paper without a day of its own has today's.
    ///
    /// # Errors
    /// [`OfficeError::TemplateNewer`] where the ward uses one that this laptop cannot read: another
    /// look of the same paper on the same day would be worse than none. Or the ledger's.
    pub(crate) fn templates(&self, document: DocumentCode) -> Result<Templates, OfficeError> {
        let (settings, today) = (self.settings()?, self.now().in_vietnam().date());
        let slug = document.slug();
        let mut set = Templates::shipped().clone();
        // Of one day the last that was said holds, for papers of every day until today.
        let begun = |from: Date| from.0 <= today;
        let wards = settings.templates.get(slug).into_iter().flat_map(|of| &of.allowed);
        for one in wards.filter(|one| one.withdrawn.is_none() && begun(one.from)) {
            let held = of_ward(&settings, slug, one.from.0);
            if held.is_some_and(|held| held.proposed.act == one.proposed.act) {
                let edition = self.template(one.proposed.template)?.held_from(one.from.0);
                set.add(edition, Tier::Ward).map_err(broken)?;
            }
        }
        let districts = settings.district_templates.get(slug).into_iter().flatten();
        for one in districts.filter(|one| begun(one.from)) {
            let held = of_district(&settings, slug, one.from.0);
            if held.is_some_and(|held| held == one) {
                // Where the ward has one of its own, it is not read: a newer one above does no harm.
                if of_ward(&settings, slug, one.from.0).is_some() {
                    continue;
                }
                let edition = self.template(one.template)?.held_from(one.from.0);
                set.add(edition, Tier::District).map_err(broken)?;
            }
        }
        Ok(set)
    }

    /// The one that papers of today have.
    ///
    /// # Errors
    /// As [`Office::templates`].
    pub fn template_now(&self, document: DocumentCode) -> Result<Option<Edition>, OfficeError> {
        let (set, today) = (self.templates(document)?, self.now().in_vietnam().date());
        Ok(set.pick(document, Some(today)).map_err(broken)?.cloned())
    }

    /// All editions of a document's template, newest day first, those of the ward before the office
    /// above's and these before the program's.
    ///
    /// # Errors
    /// The ledger's.
    pub fn held_templates(&self, document: DocumentCode) -> Result<Vec<HeldTemplate>, OfficeError> {
        let (settings, today) = (self.settings()?, self.now().in_vietnam().date());
        let slug = document.slug();
        let of_ward = of_ward(&settings, slug, today).map(|one| one.proposed.act);
        let of_district = of_district(&settings, slug, today).filter(|_| of_ward.is_none());
        let mut held: Vec<HeldTemplate> = Vec::new();
        let wards = settings.templates.get(slug).into_iter().flat_map(|of| &of.allowed);
        held.extend(wards.rev().map(|one| HeldTemplate {
            whose: WhoseTemplate::Ward(one.clone()),
            from: one.from.0,
            edition: self.template(one.proposed.template).map(|read| read.held_from(one.from.0)),
            is_used: of_ward == Some(one.proposed.act),
        }));
        let districts = settings.district_templates.get(slug).into_iter().flatten();
        held.extend(districts.rev().map(|one| HeldTemplate {
            whose: WhoseTemplate::District(one.at),
            from: one.from.0,
            edition: self.template(one.template).map(|read| read.held_from(one.from.0)),
            is_used: of_district == Some(one),
        }));
        let used = of_ward.is_none() && of_district.is_none();
        let shipped = Templates::shipped();
        let now = shipped.pick(document, Some(today)).map_err(broken)?;
        let mut brought = shipped.all().map_err(broken)?;
        brought.retain(|edition| edition.template().document == document);
        held.extend(brought.into_iter().rev().map(|edition| HeldTemplate {
            whose: WhoseTemplate::Program,
            from: edition.template().valid_from,
            edition: Ok(edition.clone()),
            is_used: used && now == Some(edition),
        }));
        held.sort_by_key(|one| std::cmp::Reverse(one.from));
        Ok(held)
    }

    /// The templates with which a paper of a case is laid out: that of its first print alone, where it
    /// was printed, and this laptop knows it.
    ///
    /// # Errors
    /// As [`Office::templates`].
    pub(crate) fn templates_of(
        &self,
        state: Option<&CaseState>,
        code: DocumentCode,
    ) -> Result<Templates, OfficeError> {
        let printed = state.zip(document_of(code)).map(|(state, document)| state.paper(document));
        let pinned = printed.filter(|paper| paper.prints > 0).and_then(|paper| paper.template);
        let named = pinned.map(|name| self.edition_named(code, &name)).transpose()?;
        if let Some(edition) = named.flatten() {
            return Ok(Templates::default().trying(edition));
        }
        self.templates(code)
    }

    /// An edition by the name that a print gave it, also one that was withdrawn since. One that came with
    /// another version of the program is not known, and the paper has the one of its day.
    ///
    /// # Errors
    /// [`OfficeError::TemplateNewer`], or the ledger's.
    pub fn edition_named(
        &self,
        document: DocumentCode,
        name: &str,
    ) -> Result<Option<Edition>, OfficeError> {
        let settings = self.settings()?;
        let wards = settings.templates.get(document.slug()).into_iter().flat_map(|of| &of.allowed);
        let wards = wards.map(|one| (one.proposed.template, one.from.0));
        let districts = settings.district_templates.get(document.slug()).into_iter().flatten();
        let districts = districts.map(|one| (one.template, one.from.0));
        for (template, from) in wards.chain(districts) {
            // Only those of the day that the name says are read.
            if name.starts_with(&format!("{document}@{from}#")) {
                let edition = self.template(template)?.held_from(from);
                if edition.version() == name {
                    return Ok(Some(edition));
                }
            }
        }
        let shipped = Templates::shipped().all().map_err(broken)?;
        Ok(shipped.into_iter().find(|edition| edition.version() == name).cloned())
    }
}

/// A template that came with the log.
fn read(
    text: &[u8],
    how: fn(&[u8], Pictures) -> Result<Edition, TemplateError>,
) -> Result<Edition, OfficeError> {
    how(text, Pictures::none()).map_err(|error| match error.problem {
        TemplateProblem::Newer => {
            OfficeError::TemplateNewer { template: error.template, format: error.value }
        }
        _ => broken(error).into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Another laptop has a newer program, and its ward uses a template of a newer format.
    #[test]
    fn a_template_that_this_program_cannot_read_is_named_and_nothing_is_printed_in_its_place() {
        let text = br#"{"format": 9, "document": "giay-khai-sinh", "valid_from": "2027-01-01"}"#;
        let error = read(text, Edition::read_kept).unwrap_err();
        assert_eq!(error.code(), "ward-template-newer");
        let said =
            vec![("template", "giay-khai-sinh@2027-01-01".to_owned()), ("format", "9".to_owned())];
        assert_eq!(error.params(), said);
        assert_eq!(read(b"{", Edition::read).unwrap_err().code(), "template-not-json");
    }
}
