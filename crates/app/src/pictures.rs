//! The ward's pictures: brought in, allowed, withdrawn, and put on the letters that may carry them
//! ([ADR 0025](../../../docs/adr/0025-a-picture-is-an-act-of-the-ward.md)).

use chrono::NaiveDate;
use tannha_domain::{
    case::{CaseState, Document, SignerSnapshot},
    ids::{ActId, Hash, OfficerId},
    log::{Record as Kept, RecordKey, Subject},
    picture::{
        PictureKind, PictureOf, PictureProblem, PinnedPicture, carries, decide, in_use, named,
        pinned, still_stands,
    },
    time::Date,
    ward::{Role, WardEvent, WardRefusal, may},
};
use tannha_print::{Cleaned, LetterPicture, LetterPictures, Record, clean_picture};
use tannha_store::Batch;

use crate::{Office, OfficeError, office::Topic};

/// A picture that is looked at on a page before anybody proposes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TriedPicture {
    /// Of what.
    pub of: PictureOf,
    /// Its points.
    pub png: Vec<u8>,
    /// How wide it is on paper, in tenths of a millimetre.
    pub width_tenths: u16,
}

/// Whether a letter of a case carries the picture of a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignaturePicture {
    /// It is a letter that is signed by hand.
    ByHand,
    /// Whoever signs it has allowed no picture.
    NoPicture,
    /// Whoever signs it has not approved this letter yet.
    Unapproved,
    /// It does, or would when it is printed.
    Carried,
}

impl SignaturePicture {
    /// Stable slug; the catalogue has its text as `signature-picture-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::ByHand => "by-hand",
            Self::NoPicture => "no-picture",
            Self::Unapproved => "unapproved",
            Self::Carried => "carried",
        }
    }
}

impl Office {
    /// Whether someone of that role may bring a picture in.
    #[must_use]
    pub fn may_propose_picture(role: Role) -> bool {
        let (of, png) = (PictureOf::Emblem, Vec::new().into());
        may(role, WardEvent::PictureProposed { of, width_tenths: 0, png }.kind())
    }

    /// Whether someone of that role may allow one, and withdraw it.
    #[must_use]
    pub fn may_allow_picture(role: Role) -> bool {
        let (of, proposal) = (PictureOf::Emblem, ActId([0; 16]));
        may(role, WardEvent::PictureAllowed { of, proposal, from: Date(NaiveDate::MIN) }.kind())
    }

    /// What would be kept of a chosen file.
    ///
    /// # Errors
    /// [`PictureProblem`] with what is wrong with it.
    pub fn clean_picture(kind: PictureKind, file: &[u8]) -> Result<Cleaned, OfficeError> {
        Ok(clean_picture(kind, file).map_err(WardRefusal::Picture)?)
    }

    /// Brings a picture in, for a leader to allow it.
    ///
    /// # Errors
    /// What is wrong with the file, what the domain refuses, or the ledger's.
    pub fn propose_picture(
        &self,
        of: PictureOf,
        file: &[u8],
        width_tenths: u16,
    ) -> Result<Vec<Topic>, OfficeError> {
        if let PictureOf::Signature(officer) = &of
            && !self.signers()?.iter().any(|signer| signer.id == *officer)
        {
            return Err(WardRefusal::Picture(PictureProblem::NoSigner).into());
        }
        let png = Self::clean_picture(of.kind(), file)?.png.into();
        self.picture_event(WardEvent::PictureProposed { of, width_tenths, png })
    }

    /// Allows what an act proposed, from a day on.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn allow_picture(
        &self,
        of: PictureOf,
        proposal: ActId,
        from: NaiveDate,
    ) -> Result<Vec<Topic>, OfficeError> {
        self.picture_event(WardEvent::PictureAllowed { of, proposal, from: Date(from) })
    }

    /// Withdraws what was allowed or proposed.
    ///
    /// # Errors
    /// What the domain refuses, or the ledger's.
    pub fn withdraw_picture(
        &self,
        of: PictureOf,
        reason: String,
    ) -> Result<Vec<Topic>, OfficeError> {
        self.picture_event(WardEvent::PictureWithdrawn { of, reason })
    }

    fn picture_event(&self, event: WardEvent) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        let event = decide(&self.settings()?, event, self.officer_id(), self.decider()?)?;
        self.write_told(vec![(Subject::ward(), event.into())], Vec::new(), &mut Batch::new())?;
        Ok(vec![Topic::Ward, Topic::Sync])
    }

    /// A picture's points by their name.
    ///
    /// # Errors
    /// [`OfficeError::PictureUnknown`], or the ledger's.
    pub fn picture(&self, name: Hash) -> Result<Vec<u8>, OfficeError> {
        match self.ledger.record(&RecordKey::Picture(name))? {
            Some(Kept::Picture(png)) if named(&png) == name => Ok(png.into()),
            _ => Err(OfficeError::PictureUnknown),
        }
    }

    /// Whether a letter carries the picture of a signature, and whose it would be.
    ///
    /// # Errors
    /// The ledger's.
    pub fn signature_picture(
        &self,
        state: &CaseState,
        document: Document,
    ) -> Result<(SignaturePicture, Option<SignerSnapshot>), OfficeError> {
        if !carries(document, PictureKind::Signature) {
            return Ok((SignaturePicture::ByHand, None));
        }
        let Some(signer) = self.head_signer(state, document)? else {
            return Ok((SignaturePicture::NoPicture, None));
        };
        let of = PictureOf::Signature(signer.officer.clone());
        let paper = state.paper(document);
        let (settings, today) = (self.settings()?, self.now().in_vietnam().date());
        let stands = |pinned: &PinnedPicture| pinned.of == of && still_stands(&settings, pinned);
        let is_first = paper.prints == 0;
        let approved = paper.approved.is_some_and(|(_, by)| by == signer.officer);
        let how = if !is_first && !paper.pictures.iter().any(stands) {
            SignaturePicture::ByHand
        } else if is_first && in_use(&settings, &of, today).is_none() {
            SignaturePicture::NoPicture
        } else if approved {
            SignaturePicture::Carried
        } else {
            SignaturePicture::Unapproved
        };
        Ok((how, Some(signer)))
    }

    /// The pictures that a print of a letter made now carries: those of its first print, where nobody
    /// withdrew them since; else those that are used today.
    ///
    /// # Errors
    /// The ledger's.
    pub(crate) fn pictures_of(
        &self,
        state: &CaseState,
        document: Document,
    ) -> Result<Vec<PinnedPicture>, OfficeError> {
        if !document.is_letter() {
            return Ok(Vec::new());
        }
        let (settings, paper) = (self.settings()?, state.paper(document));
        let (signature, signer) = self.signature_picture(state, document)?;
        if paper.prints > 0 {
            // Written anew since, it is another letter than the one that was approved.
            let stands = |pinned: &PinnedPicture| {
                let is_approved = signature == SignaturePicture::Carried;
                still_stands(&settings, pinned) && (pinned.of.officer().is_none() || is_approved)
            };
            return Ok(paper.pictures.into_iter().filter(stands).collect());
        }
        let signature = signer
            .filter(|_| signature == SignaturePicture::Carried)
            .map(|signer| PictureOf::Signature(signer.officer));
        let emblem = carries(document, PictureKind::Emblem).then_some(PictureOf::Emblem);
        let today = self.now().in_vietnam().date();
        let of_today = |of| pinned(&settings, of, today);
        Ok(emblem.into_iter().chain(signature).filter_map(of_today).collect())
    }

    /// A letter with these pictures on it.
    ///
    /// # Errors
    /// [`OfficeError::PictureUnknown`], or the ledger's.
    pub(crate) fn pictured(
        &self,
        mut record: Record,
        pinned: &[PinnedPicture],
    ) -> Result<Record, OfficeError> {
        let Some(place) = place(&mut record) else { return Ok(record) };
        for one in pinned {
            let picture = LetterPicture::new(&self.picture(one.picture)?, one.width_tenths);
            put(place, one.of.kind(), picture);
        }
        Ok(record)
    }

    /// A letter that is only looked at, with the pictures that are used and one that is tried. The seal
    /// is seen when it is tried: no paper carries it.
    ///
    /// # Errors
    /// [`OfficeError::PictureUnknown`], or the ledger's.
    pub(crate) fn tried(
        &self,
        record: Record,
        document: Document,
        signer: Option<&OfficerId>,
        tried: Option<&TriedPicture>,
    ) -> Result<Record, OfficeError> {
        let (settings, today) = (self.settings()?, self.now().in_vietnam().date());
        let signature = signer.cloned().map(PictureOf::Signature);
        let used = [Some(PictureOf::Emblem), signature].into_iter().flatten();
        let used: Vec<PinnedPicture> = used
            .filter(|of| carries(document, of.kind()))
            .filter_map(|of| pinned(&settings, of, today))
            .collect();
        let mut record = self.pictured(record, &used)?;
        if let (Some(tried), Some(place)) = (tried, place(&mut record)) {
            let kind = tried.of.kind();
            tried.of.kind().check_width(tried.width_tenths).map_err(WardRefusal::Picture)?;
            if kind == PictureKind::Seal || carries(document, kind) {
                put(place, kind, LetterPicture::new(&tried.png, tried.width_tenths));
            }
        }
        Ok(record)
    }
}

/// Where a letter's pictures stand; nothing for what is no letter.
fn place(record: &mut Record) -> Option<&mut LetterPictures> {
    match record {
        Record::ThuChucMung(letter) => Some(&mut letter.pictures),
        Record::ThuCamOn(letter) => Some(&mut letter.pictures),
        Record::ThuXinLoi(letter) => Some(&mut letter.pictures),
        Record::ThuChiaBuon(letter) => Some(&mut letter.pictures),
        Record::ThuKemGiayTo(letter) => Some(&mut letter.pictures),
        _ => None,
    }
}

fn put(place: &mut LetterPictures, kind: PictureKind, picture: LetterPicture) {
    let place = match kind {
        PictureKind::Emblem => &mut place.emblem,
        PictureKind::Seal => &mut place.seal,
        PictureKind::Signature => &mut place.signature,
    };
    *place = Some(picture);
}
