//! The ward's pictures: shown, tried on a page, brought in, allowed, withdrawn.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use chrono::NaiveDate;
use tannha_app::{
    Office, OfficeError, Topic,
    pictures::{SignaturePicture, TriedPicture},
};
use tannha_domain::{
    case::Document,
    ids::{ActId, Hash, OfficerId},
    letter_text::LetterKind,
    picture::{AllowedPicture, MAX_PICTURE_BYTES, PictureOf, ProposedPicture, carries, in_use},
    ward::WardSettings,
};

use super::{
    Host,
    casework::{Names, topics},
};
use crate::{
    ApiError, Bytes, Reply,
    convert::{case_id, document},
    types::{
        case::PaperOf,
        picture::{
            AllowPicture, CheckPicture, LetterLookView, PictureCheck, PictureId,
            PictureProposalView, PictureTried, PictureVersionView, PictureView, PicturesView,
            ProposePicture, WithdrawPicture,
        },
    },
};

const SIGNATURE: &str = "signature:";

fn slug(of: &PictureOf) -> String {
    match of.officer() {
        Some(officer) => format!("{SIGNATURE}{officer}"),
        None => of.kind().slug().to_owned(),
    }
}

fn read(slug: &str) -> Result<PictureOf, ApiError> {
    let no = || ApiError::new("not-a-choice");
    match slug {
        "emblem" => Ok(PictureOf::Emblem),
        "seal" => Ok(PictureOf::Seal),
        _ => {
            let officer = slug.strip_prefix(SIGNATURE).ok_or_else(no)?;
            Ok(PictureOf::Signature(OfficerId::parse(officer).map_err(|_| no())?))
        }
    }
}

fn file(base64: &str) -> Result<Vec<u8>, ApiError> {
    STANDARD.decode(base64).map_err(|_| ApiError::new("picture-not-png"))
}

/// The picture that a page is looked at with.
pub(super) fn tried(asked: &PictureTried) -> Result<TriedPicture, ApiError> {
    let (of, width_tenths) = (read(&asked.of)?, asked.width_tenths);
    // It comes back from the window: it is looked through again.
    let png = Office::clean_picture(of.kind(), &file(&asked.png)?)?.png;
    Ok(TriedPicture { of, png, width_tenths })
}

struct Page<'a> {
    settings: &'a WardSettings,
    names: &'a Names,
    today: NaiveDate,
    me: &'a OfficerId,
    may_allow: bool,
}

impl Page<'_> {
    fn version(
        &self,
        proposed: &ProposedPicture,
        before: Option<&AllowedPicture>,
        allowed: Option<&AllowedPicture>,
        used: Option<&AllowedPicture>,
    ) -> PictureVersionView {
        let withdrawn = allowed.and_then(|allowed| allowed.withdrawn.as_ref());
        PictureVersionView {
            picture: proposed.picture.to_string(),
            width_tenths: proposed.width_tenths,
            is_redrawn: before.is_some_and(|last| last.proposed.picture != proposed.picture),
            is_resized: before
                .is_some_and(|last| last.proposed.width_tenths != proposed.width_tenths),
            by: self.names.name(&proposed.by),
            at: proposed.at.rfc3339(),
            allowed_by: allowed.map(|allowed| self.names.name(&allowed.allowed_by)),
            allowed_at: allowed.map(|allowed| allowed.allowed_at.rfc3339()),
            from: allowed.map(|allowed| allowed.from.0.to_string()),
            is_used: used.is_some_and(|used| used.proposed.act == proposed.act),
            withdrawn_by: withdrawn.map(|one| self.names.name(&one.by)),
            withdrawn_at: withdrawn.map(|one| one.at.rfc3339()),
            withdrawn_why: withdrawn.map(|one| one.reason.clone()),
        }
    }

    fn picture(&self, of: &PictureOf) -> PictureView {
        let known = self.settings.pictures.get(of).cloned().unwrap_or_default();
        let used = in_use(self.settings, of, self.today);
        let (least_tenths, most_tenths, usual_tenths) = of.kind().widths();
        let befores = std::iter::once(None).chain(known.allowed.iter().map(Some));
        let mut versions: Vec<_> = befores
            .zip(&known.allowed)
            .map(|(before, one)| self.version(&one.proposed, before, Some(one), used))
            .collect();
        versions.reverse();
        let documents = Document::ALL.iter().filter(|document| carries(**document, of.kind()));
        let is_mine = of.officer().is_none_or(|whose| whose == self.me);
        PictureView {
            of: slug(of),
            kind: of.kind().slug().to_owned(),
            officer: of.officer().map(|officer| self.names.name(officer)),
            least_tenths,
            most_tenths,
            usual_tenths,
            documents: documents.map(|document| document.slug().to_owned()).collect(),
            tried_on: LetterKind::Birth.slug().to_owned(),
            versions,
            proposal: known.proposal.as_ref().map(|waits| PictureProposalView {
                proposal: waits.act.to_string(),
                version: self.version(waits, known.allowed.last(), None, None),
                may_allow: self.may_allow && is_mine,
            }),
        }
    }
}

impl Host {
    pub(super) fn pictures(&self) -> Result<PicturesView, ApiError> {
        let office = self.office()?;
        let (settings, names) = (office.settings()?, Names::of(&office)?);
        let (me, role) = (office.officer()?.id, office.role()?);
        let (today, may_allow) =
            (office.now().in_vietnam().date(), Office::may_allow_picture(role));
        let page = Page { settings: &settings, names: &names, today, me: &me, may_allow };
        // Who signs today, and whose signature is known from before.
        let mut signatures: Vec<PictureOf> =
            office.signers()?.into_iter().map(|signer| PictureOf::Signature(signer.id)).collect();
        let known = settings.pictures.keys().filter(|of| of.officer().is_some());
        for of in known {
            if !signatures.contains(of) {
                signatures.push(of.clone());
            }
        }
        let all = std::iter::once(PictureOf::Emblem).chain(signatures).chain([PictureOf::Seal]);
        Ok(PicturesView {
            pictures: all.map(|of| page.picture(&of)).collect(),
            today: today.to_string(),
            most_bytes: u32::try_from(MAX_PICTURE_BYTES).unwrap_or(u32::MAX),
            may_propose: Office::may_propose_picture(role),
            may_withdraw: may_allow,
        })
    }

    pub(super) fn picture_image(&self, request: &PictureId) -> Result<Bytes, ApiError> {
        let unknown = |_| ApiError::new("ward-picture-unknown");
        let name = Hash::parse(&request.picture).map_err(unknown)?;
        Ok(Bytes { media: "image/png", bytes: self.office()?.picture(name)? })
    }

    fn pictured(
        &self,
        act: impl FnOnce(&Office) -> Result<Vec<Topic>, OfficeError>,
    ) -> Result<Reply<PicturesView>, ApiError> {
        let touched = act(&*self.office()?)?;
        Ok(Reply { value: self.pictures()?, touched: topics(&touched) })
    }

    pub(super) fn propose_picture(
        &self,
        request: &ProposePicture,
    ) -> Result<Reply<PicturesView>, ApiError> {
        let (of, chosen) = (read(&request.of)?, file(&request.file)?);
        self.pictured(|office| office.propose_picture(of, &chosen, request.width_tenths))
    }

    pub(super) fn allow_picture(
        &self,
        request: &AllowPicture,
    ) -> Result<Reply<PicturesView>, ApiError> {
        let of = read(&request.of)?;
        let other = |_| ApiError::new("picture-other-proposal");
        let proposal = ActId::parse(&request.proposal).map_err(other)?;
        let from = NaiveDate::parse_from_str(&request.from, "%Y-%m-%d")
            .map_err(|_| ApiError::new("date-incomplete"))?;
        self.pictured(|office| office.allow_picture(of, proposal, from))
    }

    pub(super) fn withdraw_picture(
        &self,
        request: WithdrawPicture,
    ) -> Result<Reply<PicturesView>, ApiError> {
        let of = read(&request.of)?;
        self.pictured(|office| office.withdraw_picture(of, request.reason))
    }

    pub(super) fn look_of_letter(&self, request: &PaperOf) -> Result<LetterLookView, ApiError> {
        let (office, document) = (self.office()?, document(&request.document)?);
        let state = office.case(case_id(&request.case)?)?;
        let (how, signer) = office.signature_picture(&state, document)?;
        let me = office.officer()?;
        let is_mine = signer.as_ref().is_some_and(|signer| signer.officer == me.id);
        let is_drafted = state.paper(document).greeting.is_some();
        Ok(LetterLookView {
            signature: document.is_letter().then(|| how.slug().to_owned()),
            signer: signer.map(|signer| signer.name),
            may_approve: is_mine
                && is_drafted
                && how == SignaturePicture::Unapproved
                && Office::may_allow_picture(me.role),
        })
    }
}

/// What would be kept of a chosen file.
pub(super) fn check_picture(request: &CheckPicture) -> Result<PictureCheck, ApiError> {
    let kept = Office::clean_picture(read(&request.of)?.kind(), &file(&request.file)?)?;
    Ok(PictureCheck {
        bytes: u32::try_from(kept.png.len()).unwrap_or(u32::MAX),
        png: STANDARD.encode(&kept.png),
        width: kept.pixels.0,
        height: kept.pixels.1,
    })
}
