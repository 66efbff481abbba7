//! The words of the letters: shown, looked at as they are typed, proposed, approved.

use tannha_app::{Office, OfficeError, Topic, papers::Sheet, pictures::TriedPicture};
use tannha_domain::{
    ids::ActId,
    letter_text::{
        BUILT_IN, Border, LetterKind, Place, Sample, built_in, current, differences, edition,
        places,
    },
    ward::WardSettings,
};

use super::{
    Host,
    casework::{Names, topics},
};
use crate::{
    ApiError, Reply,
    convert::problem,
    types::letter_text::{
        ApproveLetterText, CheckLetterText, LetterKindView, LetterTextCheck, LetterTextsView,
        ProposeLetterText, TextEditionView, TextLine, TextPlace, TextProposalView,
    },
};

pub(super) fn kind(slug: &str) -> Result<LetterKind, ApiError> {
    LetterKind::from_slug(slug).ok_or_else(|| ApiError::new("not-a-choice"))
}

fn border(slug: &str) -> Result<Border, ApiError> {
    Border::from_slug(slug).ok_or_else(|| ApiError::new("not-a-choice"))
}

fn lines(older: &str, newer: &str) -> Vec<TextLine> {
    differences(older, newer)
        .into_iter()
        .map(|line| TextLine { text: line.text, difference: line.difference.slug().to_owned() })
        .collect()
}

fn place(place: &Place) -> TextPlace {
    let written = match (place.flag, place.always) {
        (true, _) => format!("[{{{{?{}}}}}…]", place.name),
        (false, true) => format!("{{{{{}}}}}", place.name),
        (false, false) => format!("[{{{{{}}}}}]", place.name),
    };
    TextPlace { name: place.name.to_owned(), written, required: place.required }
}

fn kind_view(settings: &WardSettings, names: &Names, kind: LetterKind) -> LetterKindView {
    let kept = settings.letter_texts.get(&kind).cloned().unwrap_or_default();
    let mut editions = vec![TextEditionView {
        edition: BUILT_IN,
        text: built_in(kind).to_owned(),
        border: edition(settings, kind, BUILT_IN)
            .map_or(Border::None, |one| one.border)
            .slug()
            .to_owned(),
        by: None,
        approved_by: None,
        approved_at: None,
        lines: Vec::new(),
    }];
    for (number, kept) in (BUILT_IN + 1..).zip(&kept.editions) {
        let before = editions.last().map_or("", |last| last.text.as_str());
        let lines = lines(before, &kept.proposed.text);
        editions.push(TextEditionView {
            edition: number,
            text: kept.proposed.text.clone(),
            border: kept.proposed.border.slug().to_owned(),
            by: Some(names.name(&kept.proposed.by)),
            approved_by: Some(names.name(&kept.approved_by)),
            approved_at: Some(kept.approved_at.rfc3339()),
            lines,
        });
    }
    editions.reverse();
    let used = current(settings, kind).text;
    LetterKindView {
        kind: kind.slug().to_owned(),
        document: kind.document().slug().to_owned(),
        borders: if kind.may_have_border() {
            Border::ALL.map(|border| border.slug().to_owned()).to_vec()
        } else {
            Vec::new()
        },
        places: places(kind).iter().map(place).collect(),
        editions,
        proposal: kept.proposal.map(|waits| TextProposalView {
            proposal: waits.act.to_string(),
            lines: lines(&used, &waits.text),
            text: waits.text,
            border: waits.border.slug().to_owned(),
            by: names.name(&waits.by),
            at: waits.at.rfc3339(),
        }),
    }
}

impl Host {
    pub(super) fn letter_texts(&self) -> Result<LetterTextsView, ApiError> {
        let office = self.office()?;
        let (settings, names, role) = (office.settings()?, Names::of(&office)?, office.role()?);
        let kinds = LetterKind::ALL.map(|kind| kind_view(&settings, &names, kind)).to_vec();
        Ok(LetterTextsView {
            kinds,
            samples: Sample::ALL.map(|sample| sample.slug().to_owned()).to_vec(),
            may_propose: Office::may_propose_text(role),
            may_approve: Office::may_approve_text(role),
        })
    }

    pub(super) fn check_letter_text(
        &self,
        request: &CheckLetterText,
    ) -> Result<LetterTextCheck, ApiError> {
        let (kind, border) = (kind(&request.kind)?, border(&request.border)?);
        let office = self.office()?;
        let used = current(&office.settings()?, kind).text;
        let found = office.letter_text_problems(kind, &request.text, border)?;
        Ok(LetterTextCheck {
            problems: found.iter().map(|one| problem(one.code(), one.params())).collect(),
            lines: lines(&used, &request.text),
        })
    }

    fn texted(
        &self,
        act: impl FnOnce(&Office) -> Result<Vec<Topic>, OfficeError>,
    ) -> Result<Reply<LetterTextsView>, ApiError> {
        let touched = act(&*self.office()?)?;
        Ok(Reply { value: self.letter_texts()?, touched: topics(&touched) })
    }

    pub(super) fn propose_letter_text(
        &self,
        request: ProposeLetterText,
    ) -> Result<Reply<LetterTextsView>, ApiError> {
        let (kind, border) = (kind(&request.kind)?, border(&request.border)?);
        self.texted(|office| office.propose_text(kind, request.text, border))
    }

    pub(super) fn approve_letter_text(
        &self,
        request: &ApproveLetterText,
    ) -> Result<Reply<LetterTextsView>, ApiError> {
        let kind = kind(&request.kind)?;
        let proposal = ActId::parse(&request.proposal)
            .map_err(|_| ApiError::new("letter-text-other-proposal"))?;
        self.texted(|office| office.approve_text(kind, proposal))
    }

    /// A page in words that are typed, for a family that is invented.
    pub(super) fn letter_text_sheet(
        &self,
        (slug, text): (&str, &str),
        around: &str,
        sample: &str,
        tried: Option<&TriedPicture>,
    ) -> Result<Sheet, ApiError> {
        let sample = Sample::from_slug(sample).ok_or_else(|| ApiError::new("not-a-choice"))?;
        let (kind, border) = (kind(slug)?, border(around)?);
        Ok(self.office()?.letter_text_sheet(kind, text, border, sample, tried)?)
    }
}
