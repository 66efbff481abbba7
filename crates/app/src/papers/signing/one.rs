//! One paper signed: its page made, signed while others save, and written down where it is still so.

use std::path::PathBuf;

use tannha_domain::{
    case::{CaseEvent, CaseState, Command, Document, FileSigned, FileSigner, decide},
    ids::CaseId,
    time::Moment,
};
use tannha_print::{PaperKind, write_pdf};
use tannha_sign::{Cert, Holder, KeySource, SignError, Timestamper};
use tannha_store::Batch;

use super::{
    super::{files::Unfinished, letters::at, meta, record::head, template},
    NUMBER_FIELD, SignAsk, file_name, fingerprint, hash_of,
    look::field_of,
    name_key,
    page::{Left, Shown, Signs},
};
use crate::{Office, OfficeError};

fn file_signed(told: &FileSigned) -> Command {
    Command::Record(CaseEvent::FileSigned(told.clone().into()))
}

/// A page, or a file that the leader signed, as it is before the next signature.
struct Unsigned {
    state: CaseState,
    told: FileSigned,
    pdf: Vec<u8>,
    name: String,
    seen: Shown,
    left: Vec<Left>,
    /// The number that was given after the leader signed.
    number: Option<Shown>,
}

/// How it is shown follows from these and from pictures, which are told.
impl PartialEq for Unsigned {
    fn eq(&self, other: &Self) -> bool {
        self.state == other.state && self.told == other.told && self.pdf == other.pdf
    }
}

impl Unsigned {
    fn signed(
        &self,
        by: FileSigner,
        signs: &Signs<'_>,
        key: &mut dyn KeySource,
    ) -> Result<Vec<u8>, SignError> {
        let signed = signs.once(&self.pdf, field_of(by), Some(&self.seen), &self.left, key)?;
        let Some(number) = &self.number else { return Ok(signed) };
        // The number is the office's word, too; one timestamp for both is enough.
        let bare = Signs { stamper: None, ..*signs };
        bare.once(&signed, NUMBER_FIELD, Some(number), &[], key)
    }
}

impl Office {
    pub(super) fn sign_paper(
        &self,
        paper: (CaseId, Document),
        ask: &SignAsk,
        key: &mut dyn KeySource,
        stamper: Option<&dyn Timestamper>,
    ) -> Result<PathBuf, OfficeError> {
        let certificate = key.identity().certificate.clone();
        loop {
            let now = self.now();
            let (reached, page) = {
                let _turn = self.turn()?;
                (self.ledger.reached()?, self.unsigned(paper, ask, &certificate, now)?)
            };
            // Without the turn: a token and a server take their time, and others save meanwhile.
            let signed = page.signed(ask.by, &Signs { at: at(now), stamper }, key)?;
            let _turn = self.turn()?;
            let is_still_so = reached == self.ledger.reached()?
                || page == self.unsigned(paper, ask, &certificate, now)?;
            // What was written meanwhile makes another page of it: that one is signed.
            if is_still_so {
                return self.keep_signed(page, &signed);
            }
        }
    }

    /// What is to be signed, as it would be signed now.
    fn unsigned(
        &self,
        (case, document): (CaseId, Document),
        ask: &SignAsk,
        certificate: &Cert,
        now: Moment,
    ) -> Result<Unsigned, OfficeError> {
        let state = self.case(case)?;
        let mut told = self.told(&state, document, ask, certificate)?;
        // Nothing is made, not even a page, that the officer may not sign.
        decide(Some(&state), file_signed(&told), self.decider()?)?;
        match ask.by {
            FileSigner::Leader => {
                let today = now.in_vietnam().date();
                let signer = self.signer(self.officer_id(), Some(document), today)?;
                self.is_named(&certificate.holder(), &signer.name, ask.by)?;
                let page = self.file_page(&state, document, &signer)?;
                let pdf = write_pdf(&page.sheet, &meta(&page.record, now))?;
                let (seen, signature) = self.leader_seen(&page, &signer, certificate, at(now))?;
                let left = self.rooms_left(&page, &state, document, at(now))?;
                told.pictures = page.emblem.into_iter().chain(signature).collect();
                let form = template::of(&page.record, PaperKind::Plain, &page.templates)?;
                told.template = Some(form);
                told.template_name.clone_from(&page.sheet.template);
                told.fonts = Some(template::fonts());
                told.code = page.code;
                let name = file_name(&state, document, state.files_of(document) + 1);
                Ok(Unsigned { state, told, pdf, name, seen, left, number: None })
            }
            FileSigner::Office => {
                self.is_named(&certificate.holder(), &head(&state.office).name, ask.by)?;
                let (pdf, name) = self.whole_file(&state, document)?;
                let (seen, seal) = self.office_seen(certificate, at(now))?;
                told.pictures = seal.into_iter().collect();
                let number = self.number_seen(&state, document)?;
                Ok(Unsigned { state, told, pdf, name, seen, left: Vec::new(), number })
            }
        }
    }

    /// Writes a signature down, and gives the file its name. The caller holds the turn.
    fn keep_signed(&self, page: Unsigned, signed: &[u8]) -> Result<PathBuf, OfficeError> {
        let Unsigned { state, mut told, name, .. } = page;
        told.pdf = hash_of(signed);
        let events = decide(Some(&state), file_signed(&told), self.decider()?)?;
        let file = Unfinished::write(&self.world.papers, &name, signed)?;
        file.keep_with(|| self.write(state.id, events, Vec::new(), &mut Batch::new()).map(drop))
    }

    /// What the log will be told, as far as it is known before anything is signed.
    fn told(
        &self,
        state: &CaseState,
        document: Document,
        ask: &SignAsk,
        certificate: &Cert,
    ) -> Result<FileSigned, OfficeError> {
        let holder = certificate.holder();
        let current = state.signed_file(document);
        let until = Moment::from_utc_ms(holder.until.timestamp_millis());
        Ok(FileSigned {
            holder: holder.name,
            certificate: fingerprint(certificate),
            before: current.filter(|_| ask.by == FileSigner::Office).and_then(|file| file.pdf()),
            stamped: ask.stamp && !self.signing_settings()?.timestamp.is_empty(),
            again: ask.again.clone(),
            ..FileSigned::begun(document, ask.by, self.officer()?.id, until)
        })
    }

    /// The certificate is the signer's, or the office's: by the name that it carries.
    fn is_named(&self, holder: &Holder, wanted: &str, by: FileSigner) -> Result<(), OfficeError> {
        let wanted = name_key(wanted);
        // A person's certificate names the office, too: only an office's own is the office's.
        if name_key(&holder.name) == wanted {
            return Ok(());
        }
        Err(OfficeError::OtherHolder { found: holder.name.clone(), by })
    }
}
