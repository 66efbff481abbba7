//! Papers signed as files: what waits, a batch signed, a file looked at. What opens a key is wiped here.

use std::path::{Path, PathBuf};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use tannha_app::{
    Office, OfficeError,
    papers::{FileResult, KeyAsk, OpenKey, SignAsk, SignatureLook, open_key, tokens},
};
use tannha_domain::{
    case::{Document, Refusal},
    ids::CaseId,
};
use zeroize::Zeroizing;

use super::{
    Host,
    casework::{Names, topics},
};
use crate::{
    ApiError, Bytes, Reply,
    convert::{case_id, document, problem},
    types::{
        case::PaperOf,
        lines::Problem,
        signing::{
            BringFile, CopyFile, FileCopied, FileResultView, FileSignatureView, FileView,
            ListTokens, PaperFileView, PapersSigned, SetTimestamp, SignPapers, SigningKey,
            SigningView, Tokens, WaitingFileView,
        },
    },
};

/// More papers than this are signed in several goes.
const MOST: usize = 200;

fn told(no: &OfficeError) -> Problem {
    problem(no.code(), no.params())
}

fn paper(case: CaseId, document: Document) -> PaperOf {
    PaperOf { case: case.to_string(), document: document.slug().to_owned() }
}

fn named(paper: &PaperOf) -> Result<(CaseId, Document), ApiError> {
    Ok((case_id(&paper.case)?, document(&paper.document)?))
}

fn opened(key: SigningKey) -> Result<OpenKey, ApiError> {
    let ask = match key {
        SigningKey::File { file, password } => {
            let (file, password) = (Zeroizing::new(file), Zeroizing::new(password));
            let bytes = STANDARD.decode(file.as_bytes());
            let bytes = Zeroizing::new(bytes.map_err(|_| ApiError::new("sign-key-file"))?);
            KeyAsk::File { bytes, password }
        }
        SigningKey::Token { driver, label, pin } => {
            KeyAsk::Token { driver: driver_at(&driver)?, label, pin: Zeroizing::new(pin) }
        }
    };
    Ok(open_key(ask)?)
}

/// A driver is a file of this machine, named in full: nothing is searched for.
fn driver_at(typed: &str) -> Result<PathBuf, ApiError> {
    let path = Path::new(typed.trim());
    if path.is_absolute() && path.is_file() {
        Ok(path.to_owned())
    } else {
        Err(ApiError::new("sign-driver"))
    }
}

fn result(result: FileResult) -> FileResultView {
    let PaperOf { case, document } = paper(result.case, result.document);
    let (path, problem) = match result.signed {
        Ok(path) => (Some(path.display().to_string()), None),
        Err(no) => (None, Some(told(&no))),
    };
    FileResultView { case, document, path, problem }
}

fn signature(look: SignatureLook, names: &Names) -> FileSignatureView {
    let signed = look.signature.signed;
    FileSignatureView {
        by: signed.by.slug().to_owned(),
        officer: names.name(&signed.signer),
        holder: signed.holder,
        at: look.signature.at.rfc3339(),
        until: signed.until.in_vietnam().date().to_string(),
        is_stamped: signed.stamped,
        verdict: look.verdict.slug().to_owned(),
    }
}

impl Host {
    pub(super) fn sign_papers(&self, request: SignPapers) -> Result<Reply<PapersSigned>, ApiError> {
        let office = self.office()?;
        let papers = request.papers.iter().map(named).collect::<Result<Vec<_>, _>>()?;
        if papers.is_empty() {
            return Err(OfficeError::from(Refusal::NothingChosen).into());
        }
        if papers.len() > MOST {
            return Err(ApiError::new("sign-too-many").with("most", MOST));
        }
        let Some(by) = office.signs_files_as()? else {
            return Err(OfficeError::from(Refusal::Permission { role: office.role()? }).into());
        };
        let token = match &request.key {
            SigningKey::Token { driver, label, .. } => Some((driver.clone(), label.clone())),
            SigningKey::File { .. } => None,
        };
        let mut key = opened(request.key)?;
        if let Some((driver, label)) = token {
            office.remember_token(driver.trim(), &label)?;
        }
        let again = request.again.filter(|why| !why.trim().is_empty());
        let ask = SignAsk { papers, by, stamp: request.stamp, again };
        let (batch, touched) = office.sign_papers(&ask, &mut key)?;
        let value = PapersSigned {
            results: batch.results.into_iter().map(result).collect(),
            stopped: batch.stopped.as_ref().map(told),
            left: batch.left.into_iter().map(|(case, document)| paper(case, document)).collect(),
            holder: key.holder(),
        };
        Ok(Reply { value, touched: topics(&touched) })
    }

    pub(super) fn paper_file_view(&self, request: &PaperOf) -> Result<PaperFileView, ApiError> {
        let office = self.office()?;
        let (case, document) = named(request)?;
        file_view(&office, case, document)
    }

    pub(super) fn signed_file(&self, request: &PaperOf) -> Result<Bytes, ApiError> {
        let (case, document) = named(request)?;
        let bytes = self.office()?.signed_pdf(case, document)?;
        Ok(Bytes { media: "application/pdf", bytes })
    }

    pub(super) fn bring_file(&self, request: &BringFile) -> Result<PaperFileView, ApiError> {
        let (case, document) = (case_id(&request.case)?, document(&request.document)?);
        let changed = |_| ApiError::new("signed-file-changed");
        let bytes = STANDARD.decode(&request.file).map_err(changed)?;
        let office = self.office()?;
        office.bring_file(case, document, &bytes)?;
        file_view(&office, case, document)
    }

    pub(super) fn copy_file(&self, request: &CopyFile) -> Result<FileCopied, ApiError> {
        let (case, document) = (case_id(&request.case)?, document(&request.document)?);
        let directory = Path::new(request.directory.trim());
        let path = self.office()?.copy_file(case, document, directory)?;
        Ok(FileCopied { path: path.display().to_string() })
    }

    pub(super) fn signing_view(&self) -> Result<SigningView, ApiError> {
        let office = self.office()?;
        let settings = office.signing_settings()?;
        let waiting = office.files_waiting()?.into_iter().map(|waits| WaitingFileView {
            case: waits.case.to_string(),
            code: waits.code,
            title: waits.title,
            document: waits.document.slug().to_owned(),
            due: waits.due.rfc3339(),
        });
        Ok(SigningView {
            signs_as: office.signs_files_as()?.map(|by| by.slug().to_owned()),
            waiting: waiting.collect(),
            timestamp: settings.timestamp,
            driver: settings.driver,
            token: settings.token,
        })
    }

    pub(super) fn set_timestamp(&self, request: &SetTimestamp) -> Result<SigningView, ApiError> {
        self.office()?.set_timestamp_server(&request.address)?;
        self.signing_view()
    }
}

/// Which tokens are plugged in.
pub(super) fn list_tokens(request: &ListTokens) -> Result<Tokens, ApiError> {
    Ok(Tokens { labels: tokens(&driver_at(&request.driver)?)? })
}

fn file_view(office: &Office, case: CaseId, document: Document) -> Result<PaperFileView, ApiError> {
    let state = office.case(case)?;
    let names = Names::of(office)?;
    let step = office.file_step(&state, document)?;
    let file = office.file_look(case, document)?.map(|look| FileView {
        path: look.path.display().to_string(),
        is_here: look.is_here,
        is_intact: look.signatures.iter().all(|one| one.verdict.slug() == "intact"),
        stale: look.stale.map(|(why, _)| why.slug().to_owned()),
        stale_at: look.stale.map(|(_, at)| at.rfc3339()),
        signatures: look.signatures.into_iter().map(|one| signature(one, &names)).collect(),
    });
    Ok(PaperFileView {
        leaves_as_file: document.leaves_as_file(),
        file,
        signs_as: step.as_ref().map(|step| step.by.slug().to_owned()),
        problem: step.as_ref().and_then(|step| step.refused.as_ref()).map(told),
        may_again: step.is_some_and(|step| step.may_again),
    })
}
