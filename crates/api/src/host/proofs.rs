//! A paper held against its code.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use tannha_app::proofs::{Checked, Effort, code_in_file};
use tannha_domain::{
    partial_date::PartialDate,
    proof::{FacePart, Typed, Verdict},
    time::{Date, Moment},
};

use super::Host;
use crate::{
    ApiError,
    types::proof::{CheckPaper, PaperChecked, PaperCode, PaperPicture, PaperSaid},
};

impl Host {
    pub(super) fn check_paper(&self, request: &CheckPaper) -> Result<PaperChecked, ApiError> {
        let office = self.office()?;
        let typed = typed(request)?;
        let Checked { look, as_of } = office.check_paper(&request.code, &typed)?;
        let ward = match &look.opened {
            Some(opened) => office.ward_name(&opened.ward)?,
            None => office.settings()?.name,
        };
        let said = look.opened.as_ref().map(|opened| {
            let claims = &opened.claims;
            PaperSaid {
                document: claims.document.slug().to_owned(),
                number: claims.face.number.clone(),
                names: claims.face.names.iter().map(|named| named.short.clone()).collect(),
                date: claims.face.date.map(|date| date.0.to_string()),
                made_on: claims.made_on.0.to_string(),
            }
        });
        let verdict = &look.verdict;
        Ok(PaperChecked {
            verdict: verdict.slug().to_owned(),
            why: verdict.why().map(str::to_owned),
            differs: match verdict {
                Verdict::Altered(parts) => {
                    parts.iter().copied().map(FacePart::slug).map(str::to_owned).collect()
                }
                _ => Vec::new(),
            },
            at: verdict.at().map(Moment::rfc3339),
            cause: match verdict {
                Verdict::Recalled(_, cause) => cause.map(|cause| cause.slug().to_owned()),
                _ => None,
            },
            ward,
            said,
            as_of: as_of.map(Moment::rfc3339),
        })
    }
}

pub(super) fn read_code(request: &PaperPicture) -> Result<PaperCode, ApiError> {
    let unreadable = |_| ApiError::new("picture-unreadable");
    let file = STANDARD.decode(&request.file).map_err(unreadable)?;
    let effort = if request.glance { Effort::Glance } else { Effort::Thorough };
    let code = code_in_file(&file, effort).map_err(|error| ApiError::new(error.code()))?;
    Ok(PaperCode { code })
}

fn typed(request: &CheckPaper) -> Result<Typed, ApiError> {
    let given = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let date = match given(&request.date) {
        None => None,
        Some(text) => {
            let read = PartialDate::parse(&text).ok().and_then(PartialDate::full);
            Some(Date(read.ok_or_else(|| ApiError::new("proof-date-bad"))?))
        }
    };
    Ok(Typed { name: given(&request.name), number: given(&request.number), date })
}
