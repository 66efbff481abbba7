//! The code that a paper carries: made when a face is printed first, and the same on every print of it.

use tannha_domain::{
    case::{CaseState, Document},
    log::{Record as Kept, RecordKey, hash},
    proof::{Claims, Coded, Face, Named, open, same_face, seal, to_text},
    time::Date,
};
use tannha_print::{DocumentCode, PaperKind, Record, Stamp};

use super::{Source, document_of};
use crate::{Office, OfficeError, ledger::LedgerError};

impl Office {
    /// The code of a print, where it carries one. A laptop that the district has not certified yet
    /// prints without.
    pub(super) fn coded(
        &self,
        state: &CaseState,
        record: &Record,
        paper: PaperKind,
    ) -> Result<Option<Coded>, OfficeError> {
        let document = document_of(record.document()).filter(|_| paper == PaperKind::Plain);
        // Nobody in mourning is asked to check whether the paper is real.
        let document = document.filter(|document| *document != Document::CondolenceLetter);
        let Some(document) = document else { return Ok(None) };
        let issues = state.paper(document).issues;
        let face = face_hash(record)?;
        if let Some(known) = same_face(&issues, face)
            && let Some(code) = known.code.clone()
        {
            return Ok(Some(Coded { code, id: known.id, face }));
        }
        let Some(certificate) = self.certificate()? else { return Ok(None) };
        let said = record.face();
        let claims = Claims {
            document,
            case: state.id,
            version: u16::try_from(issues.len()).unwrap_or(u16::MAX).saturating_add(1),
            made_on: Date(self.now().in_vietnam().date()),
            face: Face {
                number: said.number,
                date: said.date.map(Date),
                names: said.names.iter().map(|name| Named::of(state.id, name)).collect(),
            },
        };
        let sign = |bytes: &[u8]| self.ledger.sign(bytes);
        let code = seal(&claims, &certificate, sign).map_err(|_| LedgerError::Encoding)?;
        // A code that this laptop could not verify is not put on paper.
        let opened = open(&code, &self.ledger.identity().district);
        let opened = opened.map_err(|_| LedgerError::Encoding)?;
        Ok(Some(Coded { code: code.into(), id: opened.id, face }))
    }

    /// The block for a code.
    pub(crate) fn stamp(&self, code: &[u8]) -> Result<Stamp, OfficeError> {
        let code = if code.is_empty() { String::new() } else { to_text(code) };
        Ok(Stamp { code, address: self.settings()?.check_address })
    }

    /// The block on a page that is only looked at: the code of the print that has this face, or its
    /// place. A preview never shows one: it is to be read, and no paper.
    pub(super) fn kept_stamp(
        &self,
        source: Source,
        record: &Record,
        paper: PaperKind,
    ) -> Result<Option<Stamp>, OfficeError> {
        let code = record.document();
        let Some(document) = document_of(code) else { return Ok(None) };
        if !self.is_stamped(code, paper)? || self.certificate()?.is_none() {
            return Ok(None);
        }
        let kept = match (source, paper) {
            (Source::Case(case), PaperKind::Plain) => {
                let issues = self.case(case)?.paper(document).issues;
                same_face(&issues, face_hash(record)?).and_then(|issue| issue.code.clone())
            }
            _ => None,
        };
        self.stamp(kept.as_deref().map_or(&[], |code| code.as_slice())).map(Some)
    }

    /// Never on a blank of the Ministry's, nor on the preview of what is printed over one.
    fn is_stamped(&self, code: DocumentCode, paper: PaperKind) -> Result<bool, OfficeError> {
        Ok(match paper {
            PaperKind::Overprint | PaperKind::Back => false,
            PaperKind::Plain => true,
            PaperKind::Preview => !code.has_blank() || self.settings()?.plain_certificates,
        })
    }

    /// The district's word that this laptop's key signs papers.
    fn certificate(&self) -> Result<Option<Vec<u8>>, OfficeError> {
        let device = self.ledger.identity().device;
        Ok(match self.ledger.record(&RecordKey::Device(device))? {
            Some(Kept::Device(device)) => device.certificate.map(Vec::from),
            _ => None,
        })
    }
}

/// Everything that stands on a face, in one value.
pub(super) fn face_hash(record: &Record) -> Result<tannha_domain::ids::Hash, OfficeError> {
    let said = serde_json::to_vec(record).map_err(|_| LedgerError::Encoding)?;
    Ok(hash(b"tannha face 1\0", &[record.document().slug().as_bytes(), &said]))
}
