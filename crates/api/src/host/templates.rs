//! How the ward's papers look: shown, tried on a page, brought in, allowed, withdrawn.

use chrono::NaiveDate;
use tannha_app::{
    Office, OfficeError, Topic,
    papers::{DocumentCode, Sheet},
    templates::{Change, Edition, HeldTemplate, TemplateSample, WhoseTemplate},
};
use tannha_domain::ids::ActId;

use super::{
    Host,
    casework::{Names, topics},
    papers::{kind, shown},
};
use crate::{
    ApiError, Bytes, Reply,
    convert::problem,
    types::{
        lines::Problem,
        paper::PaperKind,
        template::{
            AllowTemplate, CheckTemplate, CompareTemplates, DocumentTemplatesView, ProposeTemplate,
            TemplateChange, TemplateChanges, TemplateCheck, TemplateEditionView, TemplateOf,
            TemplateProposalView, TemplatesView, WithdrawTemplate,
        },
    },
};

/// What waits, in place of an edition's name.
const PROPOSAL: &str = "proposal";

fn code(slug: &str) -> Result<DocumentCode, ApiError> {
    DocumentCode::from_slug(slug).map_err(|_| ApiError::new("no-such-paper"))
}

fn said(error: &OfficeError) -> Problem {
    problem(error.code(), error.params())
}

fn told(changes: Vec<Change>) -> Vec<TemplateChange> {
    let one =
        |change: Change| TemplateChange { place: change.place, was: change.was, is: change.is };
    changes.into_iter().map(one).collect()
}

fn edition_view(held: HeldTemplate, names: &Names) -> TemplateEditionView {
    let (by, allowed_by, at, withdrawn) = match held.whose {
        WhoseTemplate::Program => (None, None, None, None),
        WhoseTemplate::District(at) => (None, None, Some(at.rfc3339()), None),
        WhoseTemplate::Ward(allowed) => (
            Some(names.name(&allowed.proposed.by)),
            Some(names.name(&allowed.allowed_by)),
            Some(allowed.allowed_at.rfc3339()),
            allowed.withdrawn,
        ),
    };
    let whose = match (&allowed_by, &at) {
        (Some(_), _) => "ward",
        (None, Some(_)) => "district",
        (None, None) => "program",
    };
    TemplateEditionView {
        whose: whose.to_owned(),
        from: held.from.to_string(),
        is_used: held.is_used,
        problem: held.edition.as_ref().err().map(said),
        name: held.edition.map_or_else(|_| String::new(), |edition| edition.version()),
        by,
        allowed_by,
        at,
        withdrawn_by: withdrawn.as_ref().map(|one| names.name(&one.by)),
        withdrawn_at: withdrawn.as_ref().map(|one| one.at.rfc3339()),
        withdrawn_why: withdrawn.map(|one| one.reason),
    }
}

impl Host {
    pub(super) fn templates(&self) -> Result<TemplatesView, ApiError> {
        let office = self.office()?;
        let (settings, names, role) = (office.settings()?, Names::of(&office)?, office.role()?);
        let mut documents = Vec::new();
        for document in DocumentCode::ALL {
            let editions = office.held_templates(document)?;
            let waits = settings.templates.get(document.slug()).and_then(|of| of.proposal.as_ref());
            documents.push(DocumentTemplatesView {
                document: document.slug().to_owned(),
                papers: document.papers().iter().map(|paper| shown(*paper)).collect(),
                samples: TemplateSample::of(document)
                    .map(|sample| sample.slug().to_owned())
                    .collect(),
                editions: editions.into_iter().map(|held| edition_view(held, &names)).collect(),
                proposal: waits.map(|waits| TemplateProposalView {
                    proposal: waits.act.to_string(),
                    by: names.name(&waits.by),
                    at: waits.at.rfc3339(),
                    problem: office.template(waits.template).err().as_ref().map(said),
                }),
            });
        }
        Ok(TemplatesView {
            documents,
            today: office.now().in_vietnam().date().to_string(),
            may_propose: Office::may_propose_template(role),
            may_allow: Office::may_allow_template(role),
        })
    }

    fn edition(&self, document: DocumentCode, name: &str) -> Result<Edition, ApiError> {
        let office = self.office()?;
        let unknown = || ApiError::new("ward-template-unknown");
        if name == PROPOSAL {
            let settings = office.settings()?;
            let of = settings.templates.get(document.slug());
            let waits = of.and_then(|of| of.proposal.as_ref()).ok_or_else(unknown)?;
            return Ok(office.template(waits.template)?);
        }
        if name.is_empty() {
            return office.template_now(document)?.ok_or_else(unknown);
        }
        office.edition_named(document, name)?.ok_or_else(unknown)
    }

    /// The text of an edition, as a file to begin another one with.
    pub(super) fn template_file(&self, asked: &TemplateOf) -> Result<Bytes, ApiError> {
        let edition = self.edition(code(&asked.document)?, &asked.name)?;
        let text = serde_json::to_vec_pretty(edition.template())
            .map_err(|_| ApiError::new("ward-template-unknown"))?;
        Ok(Bytes { media: "application/json", bytes: text })
    }

    pub(super) fn check_template(&self, asked: &CheckTemplate) -> Result<TemplateCheck, ApiError> {
        let checked = match Office::check_template(asked.text.as_bytes()) {
            Ok(checked) => checked,
            Err(error) => {
                return Ok(TemplateCheck {
                    document: String::new(),
                    format: 0,
                    problem: Some(said(&error)),
                    tight: None,
                    changes: Vec::new(),
                    more: false,
                });
            }
        };
        let template = checked.edition.template();
        let before = self.office()?.template_now(template.document)?;
        let (changes, more) =
            before.map(|before| before.template().changes(template)).unwrap_or_default();
        Ok(TemplateCheck {
            document: template.document.slug().to_owned(),
            format: template.format,
            problem: None,
            tight: checked.tight.map(|tight| problem(tight.code(), tight.params())),
            changes: told(changes),
            more,
        })
    }

    pub(super) fn compare_templates(
        &self,
        asked: &CompareTemplates,
    ) -> Result<TemplateChanges, ApiError> {
        let document = code(&asked.document)?;
        let (was, is) = (self.edition(document, &asked.was)?, self.edition(document, &asked.is)?);
        let (changes, more) = was.template().changes(is.template());
        Ok(TemplateChanges { changes: told(changes), more })
    }

    /// A page of a template that is only looked at: of a file on trial, or of an edition.
    pub(super) fn template_sheet(
        &self,
        document: &str,
        (text, name, sample): (Option<&str>, &str, &str),
        paper: PaperKind,
    ) -> Result<Sheet, ApiError> {
        let edition = match text {
            Some(text) => Office::check_template(text.as_bytes())?.edition,
            None => self.edition(code(document)?, name)?,
        };
        let sample =
            TemplateSample::from_slug(sample).ok_or_else(|| ApiError::new("not-a-choice"))?;
        Ok(Office::template_sheet(edition, sample, kind(paper))?)
    }

    fn retemplated(
        &self,
        act: impl FnOnce(&Office) -> Result<Vec<Topic>, OfficeError>,
    ) -> Result<Reply<TemplatesView>, ApiError> {
        let touched = act(&*self.office()?)?;
        Ok(Reply { value: self.templates()?, touched: topics(&touched) })
    }

    pub(super) fn propose_template(
        &self,
        request: &ProposeTemplate,
    ) -> Result<Reply<TemplatesView>, ApiError> {
        self.retemplated(|office| office.propose_template(request.text.as_bytes()))
    }

    pub(super) fn allow_template(
        &self,
        request: &AllowTemplate,
    ) -> Result<Reply<TemplatesView>, ApiError> {
        let document = code(&request.document)?;
        let other = |_| ApiError::new("ward-template-other-proposal");
        let proposal = ActId::parse(&request.proposal).map_err(other)?;
        let from = NaiveDate::parse_from_str(&request.from, "%Y-%m-%d")
            .map_err(|_| ApiError::new("date-incomplete"))?;
        self.retemplated(|office| office.allow_template(document, proposal, from))
    }

    pub(super) fn withdraw_template(
        &self,
        request: WithdrawTemplate,
    ) -> Result<Reply<TemplatesView>, ApiError> {
        let document = code(&request.document)?;
        self.retemplated(|office| office.withdraw_template(document, request.reason))
    }
}
