//! Papers that wait for a signature as a file.

use tannha_domain::{
    case::{CaseEvent, CaseState, Document, FileSigned, FileSigner, Holder, Refusal, permit},
    ids::{CaseId, OfficerId},
    time::Moment,
    ward::Role,
};

use crate::{Office, OfficeError};

/// A paper that an officer may sign as a file now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingFile {
    /// Whose paper.
    pub case: CaseId,
    /// The case's code.
    pub code: String,
    /// What the case is about.
    pub title: String,
    /// Which paper.
    pub document: Document,
    /// When its result is promised.
    pub due: Moment,
}

/// A signature with nothing wrong in it but, perhaps, its time.
fn probe(
    state: &CaseState,
    document: Document,
    by: FileSigner,
    signer: &OfficerId,
    again: bool,
) -> CaseEvent {
    let before = match by {
        FileSigner::Leader => None,
        FileSigner::Office => state.signed_file(document).and_then(|file| file.pdf()),
    };
    CaseEvent::FileSigned(Box::new(FileSigned {
        holder: "…".to_owned(),
        before,
        again: again.then(|| "…".to_owned()),
        ..FileSigned::begun(document, by, signer.clone(), state.promise.received_at)
    }))
}

/// Whether that officer may sign the paper so now; once more, if it was signed already.
pub(super) fn permit_sign(
    state: &CaseState,
    document: Document,
    by: FileSigner,
    signer: &OfficerId,
    again: bool,
) -> Result<(), Refusal> {
    permit(Some(state), &probe(state, document, by, signer, again))
}

fn may_sign(state: &CaseState, document: Document, by: FileSigner, signer: &OfficerId) -> bool {
    permit_sign(state, document, by, signer, false).is_ok()
}

/// Who would sign it: who signed the register or decided what it says.
fn expected(state: &CaseState, document: Document) -> OfficerId {
    let result = state.handling().is_some_and(|handling| handling.result == document);
    let registered = state.registration.as_ref().filter(|_| result);
    let registered = registered.map(|found| found.signer.officer.clone());
    let apologises = matches!(document, Document::ApologyForm | Document::ApologyLetter);
    let renewed = state.renewal.as_ref().filter(|_| apologises);
    let renewed = renewed.map(|renewal| renewal.signer.officer.clone());
    let ended = state.ending.as_ref().filter(|_| document == Document::RefusalSlip);
    let ended = ended.map(|ending| ending.officer.clone());
    registered.or(renewed).or(ended).unwrap_or_else(|| state.received_by.clone())
}

/// Papers that nobody signed yet and that may be signed as files in a leader's name.
#[must_use]
pub fn to_sign(state: &CaseState) -> Vec<Document> {
    let Some(handling) = state.handling() else { return Vec::new() };
    let waits = |document: &Document| {
        // Asked of every case whenever the index is made: what is cheap to know comes first.
        if !document.leaves_as_file() || !handling.carries(*document) {
            return false;
        }
        let known = state.papers.get(document);
        let is_free =
            known.is_none_or(|paper| paper.signed.is_none() && paper.holder == Holder::Office);
        let is_drafted =
            !document.is_letter() || known.is_some_and(|paper| paper.greeting.is_some());
        is_free
            && is_drafted
            && may_sign(state, *document, FileSigner::Leader, &expected(state, *document))
    };
    Document::ALL.iter().copied().filter(waits).collect()
}

/// Files that a leader signed and that wait for the office's seal.
#[must_use]
pub fn to_seal(state: &CaseState) -> Vec<Document> {
    let open = state.files.iter().filter(|file| file.stale.is_none());
    let waits =
        |document: &Document| may_sign(state, *document, FileSigner::Office, &state.received_by);
    open.map(|file| file.document).filter(waits).collect()
}

impl Office {
    /// In whose name the officer at work signs files.
    ///
    /// # Errors
    /// The ledger's.
    pub fn signs_files_as(&self) -> Result<Option<FileSigner>, OfficeError> {
        Ok(match self.role()? {
            Role::Leader => Some(FileSigner::Leader),
            Role::Clerk => Some(FileSigner::Office),
            Role::Registrar | Role::FrontDesk | Role::Technician | Role::District => None,
        })
    }

    /// The papers that wait for the signature of the officer at work, the most urgent first.
    ///
    /// # Errors
    /// The ledger's.
    pub fn files_waiting(&self) -> Result<Vec<WaitingFile>, OfficeError> {
        let Some(by) = self.signs_files_as()? else { return Ok(Vec::new()) };
        let (me, today) = (self.officer()?, self.now().in_vietnam().date());
        let cases: Vec<CaseId> = {
            let index = self.index()?;
            let wanted = index.iter().filter(|known| match by {
                FileSigner::Leader => known.has_unsigned,
                FileSigner::Office => known.has_unsealed,
            });
            wanted.map(|known| known.case).collect()
        };
        let mut waiting = Vec::new();
        for case in cases {
            let state = self.case(case)?;
            let documents = match by {
                FileSigner::Leader => to_sign(&state),
                FileSigner::Office => to_seal(&state),
            };
            let mine = |document: &Document| {
                let in_mandate =
                    by == FileSigner::Office || me.signs(Some(*document), today).is_ok();
                in_mandate && may_sign(&state, *document, by, &me.id)
            };
            waiting.extend(documents.into_iter().filter(mine).map(|document| WaitingFile {
                case,
                code: state.code.text.clone(),
                title: state.title(),
                document,
                due: state.promise.promised,
            }));
        }
        waiting.sort_by(|a, b| (a.due, &a.code, a.document).cmp(&(b.due, &b.code, b.document)));
        Ok(waiting)
    }
}
