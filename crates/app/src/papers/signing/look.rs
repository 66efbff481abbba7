//! A signed file held against the log: whether it lies here, is the one that was signed, and says so itself.

use std::{
    fs,
    path::{Path, PathBuf},
};

use tannha_domain::{
    case::{CaseState, Document, FileSignature, FileSigner, SignedFile, Stale},
    ids::{CaseId, Hash},
    look::LookKind,
    time::Moment,
};
use tannha_sign::{Cert, Report, Verdict, verify};

use super::{file_name, fingerprint, hash_of, waiting::permit_sign};
use crate::{Office, OfficeError, papers::files};

/// The most bytes of a signed file that are read.
const LONGEST: u64 = 64 << 20;

/// What file and log say together of a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileVerdict {
    /// The file is the one that was signed, to the byte.
    Intact,
    /// Something in it was changed after the signature.
    Altered,
    /// It is another file, or lacks this signature.
    Replaced,
    /// The signature is there with somebody else's certificate.
    OtherCertificate,
    /// The file does not lie on this laptop.
    Missing,
}

impl FileVerdict {
    /// Stable slug; the catalogue has its words as `file-verdict-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Intact => "intact",
            Self::Altered => "altered",
            Self::Replaced => "replaced",
            Self::OtherCertificate => "other-certificate",
            Self::Missing => "missing",
        }
    }
}

/// A signature on a file, as the log and the file say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureLook {
    /// What the log says of it.
    pub signature: FileSignature,
    /// What the file says.
    pub verdict: FileVerdict,
}

/// A paper's newest file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileLook {
    /// Where it lies, or should.
    pub path: PathBuf,
    /// It lies there, whatever is in it.
    pub is_here: bool,
    /// Why it does not count any more, and since when.
    pub stale: Option<(Stale, Moment)>,
    /// The leader's, then the office's.
    pub signatures: Vec<SignatureLook>,
}

/// The next signature of a paper's file, for the officer at work.
#[derive(Debug)]
pub struct FileStep {
    /// In whose name.
    pub by: FileSigner,
    /// Why not now.
    pub refused: Option<OfficeError>,
    /// The file that there is may be signed anew, with a reason.
    pub may_again: bool,
}

impl Office {
    /// The newest file of a paper, held against the log; nothing where none was signed.
    ///
    /// # Errors
    /// The ledger's.
    pub fn file_look(
        &self,
        case: CaseId,
        document: Document,
    ) -> Result<Option<FileLook>, OfficeError> {
        let state = self.case(case)?;
        let Some(file) = state.last_file(document) else { return Ok(None) };
        let name = name_of(&state, document);
        let (path, bytes) = self.read_file(&name, file).unzip();
        let report = bytes.as_deref().map(|bytes| Found::of(bytes, file));
        let signatures = file.signatures.iter().map(|signature| SignatureLook {
            signature: signature.clone(),
            verdict: report.as_ref().map_or(FileVerdict::Missing, |found| found.says(signature)),
        });
        Ok(Some(FileLook {
            path: path.unwrap_or_else(|| self.world.papers.join(&name)),
            is_here: bytes.is_some(),
            stale: file.stale,
            signatures: signatures.collect(),
        }))
    }

    /// In whose name the officer at work would sign a paper as a file, and what stands in the way. Nothing
    /// for who signs no files, and for what is none.
    ///
    /// # Errors
    /// The ledger's.
    pub fn file_step(
        &self,
        state: &CaseState,
        document: Document,
    ) -> Result<Option<FileStep>, OfficeError> {
        let Some(by) = self.signs_files_as()?.filter(|_| document.leaves_as_file()) else {
            return Ok(None);
        };
        let me = self.officer()?;
        let asked = |again| permit_sign(state, document, by, &me.id, again);
        let today = self.now().in_vietnam().date();
        let mandate = match by {
            FileSigner::Leader => me.signs(Some(document), today).map_err(OfficeError::from).err(),
            FileSigner::Office => None,
        };
        let refused = mandate.or_else(|| asked(false).err().map(OfficeError::from));
        let may_again = by == FileSigner::Leader
            && state.signed_file(document).is_some()
            && asked(true).is_ok();
        Ok(Some(FileStep { by, refused, may_again }))
    }

    /// Puts a copy of a signed file into a directory, for whoever carries it on.
    ///
    /// # Errors
    /// As [`Office::signed_pdf`]; [`OfficeError::File`] where there is no such directory.
    pub fn copy_file(
        &self,
        case: CaseId,
        document: Document,
        directory: &Path,
    ) -> Result<PathBuf, OfficeError> {
        let known = fs::metadata(directory).map_err(OfficeError::File)?;
        if !known.is_dir() || !directory.is_absolute() {
            return Err(OfficeError::File(std::io::ErrorKind::NotADirectory.into()));
        }
        let bytes = self.signed_pdf(case, document)?;
        let name = name_of(&self.case(case)?, document);
        files::put(directory, &name, &bytes)
    }

    /// A signed file for whoever sends it on, after it was held against the log.
    ///
    /// # Errors
    /// [`OfficeError::FileMissing`], [`OfficeError::FileChanged`], or the ledger's.
    pub fn signed_pdf(&self, case: CaseId, document: Document) -> Result<Vec<u8>, OfficeError> {
        let state = self.case(case)?;
        let file = state.last_file(document).ok_or(OfficeError::FileMissing)?;
        let (_, bytes) =
            self.read_file(&name_of(&state, document), file).ok_or(OfficeError::FileMissing)?;
        if Some(hash_of(&bytes)) != file.pdf() {
            return Err(OfficeError::FileChanged);
        }
        self.look(&[case], LookKind::Print)?;
        Ok(bytes)
    }

    /// Takes in a file that was signed on another laptop: the log knows it, so nobody else's is taken.
    ///
    /// # Errors
    /// [`OfficeError::FileMissing`] where none was signed, [`OfficeError::FileChanged`] for another one,
    /// [`OfficeError::File`], or the ledger's.
    pub fn bring_file(
        &self,
        case: CaseId,
        document: Document,
        bytes: &[u8],
    ) -> Result<PathBuf, OfficeError> {
        let state = self.case(case)?;
        let file = state.signed_file(document).ok_or(OfficeError::FileMissing)?;
        if Some(hash_of(bytes)) != file.pdf() {
            return Err(OfficeError::FileChanged);
        }
        self.put_named(&name_of(&state, document), bytes)
    }

    /// The file as its last signature left it, and its name.
    pub(super) fn whole_file(
        &self,
        state: &CaseState,
        document: Document,
    ) -> Result<(Vec<u8>, String), OfficeError> {
        let file = state.signed_file(document).ok_or(OfficeError::FileMissing)?;
        let name = name_of(state, document);
        let (_, bytes) = self.read_file(&name, file).ok_or(OfficeError::FileMissing)?;
        if Some(hash_of(&bytes)) != file.pdf() {
            return Err(OfficeError::FileChanged);
        }
        Ok((bytes, name))
    }

    /// Reads it, and says where it lies. What the log tells of may lie beside its name yet: after a power
    /// cut, or where a viewer holds the file that the leader signed.
    fn read_file(&self, name: &str, file: &SignedFile) -> Option<(PathBuf, Vec<u8>)> {
        let papers = &self.world.papers;
        let beside = file.pdf().and_then(|pdf| files::beside(papers, name, pdf));
        let path = beside.unwrap_or_else(|| papers.join(name));
        let known = fs::metadata(&path).ok()?;
        let bytes = (known.is_file() && known.len() <= LONGEST).then(|| fs::read(&path).ok());
        Some((path, bytes.flatten()?))
    }
}

fn name_of(state: &CaseState, document: Document) -> String {
    file_name(state, document, state.files_of(document))
}

/// What a file says of itself.
struct Found {
    is_right: bool,
    report: Option<Report>,
}

impl Found {
    fn of(bytes: &[u8], file: &SignedFile) -> Self {
        // The log says whose certificates they are; each of those vouches for itself.
        let known: Vec<Hash> = file.signatures.iter().map(|one| one.signed.certificate).collect();
        let anchors: Vec<Cert> = verify(bytes, &[])
            .map(|report| {
                let found = report.signatures.into_iter().filter_map(|one| one.certificate);
                found.filter(|one| known.contains(&fingerprint(one))).collect()
            })
            .unwrap_or_default();
        Self { is_right: Some(hash_of(bytes)) == file.pdf(), report: verify(bytes, &anchors).ok() }
    }

    fn says(&self, signature: &FileSignature) -> FileVerdict {
        let field = field_of(signature.signed.by);
        let Some(report) = &self.report else { return FileVerdict::Altered };
        let Some(found) = report.signatures.iter().find(|one| one.field == field) else {
            return FileVerdict::Replaced;
        };
        let certificate = found.certificate.as_ref().map(fingerprint);
        match found.verdict {
            _ if certificate.is_some_and(|one| one != signature.signed.certificate) => {
                FileVerdict::OtherCertificate
            }
            Verdict::Altered(_) | Verdict::ChangedAfter | Verdict::Unreadable => {
                FileVerdict::Altered
            }
            _ if self.is_right => FileVerdict::Intact,
            _ => FileVerdict::Replaced,
        }
    }
}

/// The field of the office's signature.
pub(super) const OFFICE_FIELD: &str = "co-quan";

/// The field of the PDF that holds it.
pub(super) const fn field_of(by: FileSigner) -> &'static str {
    match by {
        FileSigner::Leader => "nguoi-ky",
        FileSigner::Office => OFFICE_FIELD,
    }
}
