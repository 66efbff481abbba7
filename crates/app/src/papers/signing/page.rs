//! The page that is signed, and how a signature is seen on it (NĐ 30/2020/NĐ-CP phụ lục I).

use chrono::{DateTime, FixedOffset};
use tannha_domain::{
    case::{CaseState, Document, SignerSnapshot, tone},
    picture::{PictureKind, PictureOf, PinnedPicture, pinned},
    proof::Coded,
};
use tannha_print::{PaperKind, PrintProfile, Record, Sheet, Templates, lay_out_with};
use tannha_sign::{
    Appearance, Cert, Corner, KeySource, Order, Picture, Place, Room, SignError, Spot, Timestamper,
    Words, sign,
};

use super::super::{document_of, record::head};
use super::{NUMBER_FIELD, look::OFFICE_FIELD};
use crate::{Office, OfficeError};

/// What stands before a number.
const NUMBER_WORD: &str = "Số:";
/// As long as a number with its sign becomes; what is longer is drawn smaller.
const LONGEST_NUMBER: &str = "000000/TB-UBND";

/// A page before anybody signed it.
pub(super) struct Page {
    pub(super) record: Record,
    pub(super) sheet: Sheet,
    /// What it was laid out with.
    pub(super) templates: Templates,
    /// The ward's emblem on it.
    pub(super) emblem: Option<PinnedPicture>,
    /// The code by which the paper can be checked.
    pub(super) code: Option<Coded>,
}

/// How a signature is seen, and where.
pub(super) struct Shown {
    appearance: Appearance,
    place: Place,
}

/// Room that the leader's signature leaves for one of the office's.
pub(super) struct Left {
    field: &'static str,
    says: String,
    place: Place,
    size: (f64, f64),
}

impl Left {
    fn room(&self) -> Room<'_> {
        Room { field: self.field, says: &self.says, place: self.place, size: self.size }
    }
}

/// When a file is signed, and who vouches for it.
#[derive(Clone, Copy)]
pub(super) struct Signs<'a> {
    pub(super) at: DateTime<FixedOffset>,
    pub(super) stamper: Option<&'a dyn Timestamper>,
}

impl Signs<'_> {
    pub(super) fn once(
        &self,
        pdf: &[u8],
        field: &str,
        seen: Option<&Shown>,
        left: &[Left],
        key: &mut dyn KeySource,
    ) -> Result<Vec<u8>, SignError> {
        let seen = seen.map(|shown| (&shown.appearance, shown.place));
        let rooms: Vec<Room<'_>> = left.iter().map(Left::room).collect();
        let order = Order { field, at: self.at, reason: None, location: None, seen, rooms: &rooms };
        sign(pdf, &order, key, self.stamper)
    }
}

impl Office {
    /// The page as the signer's hand would find it: dated today where it is not dated yet, with the emblem,
    /// and without the picture of a signature, which the signature itself brings.
    pub(super) fn file_page(
        &self,
        state: &CaseState,
        document: Document,
        signer: &SignerSnapshot,
    ) -> Result<Page, OfficeError> {
        let mut seen = state.clone();
        let paper = seen.papers.entry(document).or_default();
        paper.signed.get_or_insert((self.now(), signer.officer.clone()));
        let emblems = self.pictures_of(state, document)?.into_iter();
        let emblem = emblems.into_iter().find(|one| one.of.kind() == PictureKind::Emblem);
        let record = self.case_record(&seen, document)?;
        let record = self.pictured(record, emblem.as_slice())?;
        if let (Some(letter), Some(words)) =
            (document_of(record.document()), record.letter_paragraphs())
        {
            tone::check(letter, &words)?;
        }
        let code = self.coded(state, &record, PaperKind::Plain)?;
        let stamp = code.as_ref().map(|coded| self.stamp(&coded.code)).transpose()?;
        let profile = PrintProfile::default();
        let templates = self.templates_of(Some(state), record.document())?;
        let sheet = lay_out_with(&templates, &record, PaperKind::Plain, &profile, stamp.as_ref())?;
        Ok(Page { record, sheet, templates, emblem, code })
    }

    /// The leader's own signature where its picture may be used, else name, office and moment in words;
    /// between the title and the name.
    pub(super) fn leader_seen(
        &self,
        page: &Page,
        signer: &SignerSnapshot,
        certificate: &Cert,
        at: DateTime<FixedOffset>,
    ) -> Result<(Shown, Option<PinnedPicture>), OfficeError> {
        let used = self.used_picture(PictureOf::Signature(signer.officer.clone()))?;
        let appearance = match &used {
            Some(used) => Appearance::of_picture(&self.drawn(used)?),
            None => {
                let holder = certificate.holder();
                let organisation = holder.organisation.as_deref();
                Appearance::of_words(&Words::signer(&holder.name, organisation, at))?
            }
        };
        let corner = Place { page: None, spot: Spot::Corner(Corner::LowerRight) };
        let place = Place::of_signer(&page.sheet).unwrap_or(corner);
        Ok((Shown { appearance, place }, used))
    }

    /// The seal over the left third of the leader's signature; where the ward has no picture of it, the
    /// office and the moment in words at the upper right of the first page.
    pub(super) fn office_seen(
        &self,
        certificate: &Cert,
        at: DateTime<FixedOffset>,
    ) -> Result<(Shown, Option<PinnedPicture>), OfficeError> {
        self.seal_seen(&certificate.holder().name, at)
    }

    fn seal_seen(
        &self,
        office: &str,
        at: DateTime<FixedOffset>,
    ) -> Result<(Shown, Option<PinnedPicture>), OfficeError> {
        let used = self.used_picture(PictureOf::Seal)?;
        let shown = match &used {
            Some(used) => Shown {
                appearance: Appearance::of_picture(&self.drawn(used)?),
                place: Place { page: None, spot: Spot::OverSignature },
            },
            None => Shown {
                appearance: Appearance::of_words(&Words::corner(None, office, at))?,
                place: Place { page: Some(1), spot: Spot::Corner(Corner::UpperRight) },
            },
        };
        Ok((shown, used))
    }

    /// Room for the office's seal, and for the number of a paper that leaves and has none yet: after the
    /// leader's signature nothing can be put into the tree by which a paper is read aloud.
    pub(super) fn rooms_left(
        &self,
        page: &Page,
        state: &CaseState,
        document: Document,
        at: DateTime<FixedOffset>,
    ) -> Result<Vec<Left>, OfficeError> {
        let office = head(&state.office).name;
        let (seal, _) = self.seal_seen(&office, at)?;
        let says = format!("Chữ ký số của {office}");
        let size = seal.appearance.size();
        let mut left = vec![Left { field: OFFICE_FIELD, says, place: seal.place, size }];
        if document.is_outgoing() && state.paper(document).number.is_none() {
            let size = Appearance::of_words(&Words::number(LONGEST_NUMBER))?.size();
            let place = number_place(&page.sheet, document, size.0);
            left.push(Left { field: NUMBER_FIELD, says: "Số văn bản".into(), place, size });
        }
        Ok(left)
    }

    /// The number that văn thư gave after the leader had signed, in the room that the page leaves for it.
    pub(super) fn number_seen(
        &self,
        state: &CaseState,
        document: Document,
    ) -> Result<Option<Shown>, OfficeError> {
        let paper = state.paper(document);
        let signed = state.signed_file(document).and_then(|file| file.signatures.first());
        let (Some(number), Some(first)) = (paper.number.as_ref(), signed) else { return Ok(None) };
        if !document.is_outgoing() || paper.numbered_at.is_some_and(|when| when <= first.at) {
            return Ok(None);
        }
        let mut before = state.clone();
        before.papers.entry(document).or_default().number = None;
        let record = self.case_record(&before, document)?;
        let profile = PrintProfile::default();
        let name = first.signed.template_name.as_deref().unwrap_or_default();
        let templates = match self.edition_named(record.document(), name)? {
            Some(edition) => Templates::default().trying(edition),
            None => self.templates(record.document())?,
        };
        let sheet = lay_out_with(&templates, &record, PaperKind::Plain, &profile, None)?;
        let appearance = Appearance::of_words(&Words::number(number))?;
        let place = number_place(&sheet, document, appearance.size().0);
        Ok(Some(Shown { appearance, place }))
    }

    fn used_picture(&self, of: PictureOf) -> Result<Option<PinnedPicture>, OfficeError> {
        Ok(pinned(&self.settings()?, of, self.now().in_vietnam().date()))
    }

    fn drawn(&self, used: &PinnedPicture) -> Result<Picture, OfficeError> {
        let width = f64::from(used.width_tenths) / 10.0;
        Ok(Picture::from_png(&self.picture(used.picture)?, width)?)
    }
}

/// Behind the word, on a page without a number.
fn number_place(sheet: &Sheet, document: Document, width: f64) -> Place {
    let field = if document.is_letter() { "letter.number" } else { "notice.number" };
    let corner = Place { page: Some(1), spot: Spot::Corner(Corner::UpperLeft) };
    Place::behind(sheet, field, NUMBER_WORD, width).unwrap_or(corner)
}
