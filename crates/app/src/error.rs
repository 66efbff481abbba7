//! What an office can answer instead of doing what it was asked: codes and values, no prose.

use tannha_domain::{
    case::{Refusal, tone::OutOfTone},
    complaint::ComplaintRefusal,
    promise::ReckonError,
    rating::RatingRefusal,
    register::RegisterRefusal,
    round::RoundRefusal,
    ruleset::RuleProblem,
    stock::StockRefusal,
    survey::SurveyRefusal,
    ward::{Numbering, OutOfMandate, WardRefusal},
};
use tannha_print::{LayoutError, PictureError, PrintError, ProfileError};
use tannha_sign::SignError;
use tannha_store::StoreError;
use tannha_sync::SyncError;

use crate::{exchange::ExchangeError, ledger::LedgerError};

/// Why a verb was not done. Nothing that was already saved is lost by any of these.
#[derive(Debug, thiserror::Error)]
pub enum OfficeError {
    /// The ward's rules say no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The laptop's log or its store.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// The district, or the way to it.
    #[error(transparent)]
    Sync(#[from] SyncError),
    /// A letter says what a letter of the ward never says.
    #[error(transparent)]
    Tone(#[from] OutOfTone),
    /// A paper cannot be laid out; names the field.
    #[error(transparent)]
    Layout(#[from] LayoutError),
    /// A paper cannot be written.
    #[error(transparent)]
    Print(#[from] PrintError),
    /// What was measured on a test sheet is no printer's doing.
    #[error(transparent)]
    Profile(#[from] ProfileError),
    /// What is printed over a blank is moved further than any blank is off.
    #[error("moved by more than {max_mm} mm")]
    OffsetTooLarge {
        /// The furthest, in millimetres.
        max_mm: i32,
    },
    /// A procedure or a ruleset that is not known.
    #[error(transparent)]
    Rules(#[from] RuleProblem),
    /// The promise cannot be reckoned.
    #[error(transparent)]
    Reckon(#[from] ReckonError),
    /// There is no such draft on this laptop.
    #[error("no such draft")]
    NoSuchDraft,
    /// There is no such field in this form.
    #[error("no such field")]
    NoSuchField,
    /// What was typed is longer than a form takes.
    #[error("what was typed is too long")]
    TooLong,
    /// Required fields are missing or wrong.
    #[error("the draft is not ready")]
    NotReady {
        /// Slugs of the fields.
        fields: Vec<&'static str>,
    },
    /// Another case may be about the same birth.
    #[error("possibly the same birth")]
    PossibleDuplicate {
        /// The other case.
        other: tannha_domain::ids::CaseId,
    },
    /// This officer is not known to the ward.
    #[error("this officer is not known to the ward")]
    UnknownOfficer,
    /// This person may not sign papers.
    #[error("this person may not sign papers")]
    NotASigner,
    /// This person's signature does not go so far.
    #[error(transparent)]
    Mandate(#[from] OutOfMandate),
    /// The procedure is not one that can be received here.
    #[error("this procedure is not received here")]
    NotReceivedHere,
    /// This ward's registration numbers do not come from there.
    #[error("this ward's numbers come from elsewhere")]
    OtherNumbering {
        /// Where they do come from.
        numbering: Numbering,
    },
    /// The ward has not allowed whole certificates on plain paper.
    #[error("plain certificates are not allowed")]
    PlainNotAllowed,
    /// The document cannot be printed on that paper, or there is no such document.
    #[error("no such document or paper")]
    NoSuchPaper,
    /// Nothing stands registered of which copies are made.
    #[error("nothing is registered of which copies are made")]
    NoCopies,
    /// That book does not lie in this office.
    #[error("no such book")]
    NoSuchBook,
    /// That paper was printed, and nobody has said yet what came out.
    #[error("a print of this paper has not been answered for")]
    PrintUnanswered,
    /// There is no such print under way, or not one that can be answered for now.
    #[error("no such print")]
    NoSuchPrint,
    /// A file could not be written.
    #[error("a file could not be written")]
    File(#[source] std::io::Error),
    /// Nothing of that act waits for a person, or somebody has seen to it already.
    #[error("nothing waits to be seen to")]
    NothingToSeeTo,
    /// No directory in which backups can be put.
    #[error("no place for backups")]
    NoSuchPlace,
    /// A repair would lose saves that are in none of the sources, and nobody has accepted that.
    #[error("saves {} to {} would be lost", loss.first, loss.last)]
    WouldLose {
        /// Which.
        loss: tannha_store::Loss,
    },
    /// What was asked of a round is refused, with its reason.
    #[error(transparent)]
    Round(#[from] RoundRefusal),
    /// What was asked of a register is refused, with its reason.
    #[error(transparent)]
    Register(#[from] RegisterRefusal),
    /// What was asked of the blanks is refused, with its reason.
    #[error(transparent)]
    Stock(#[from] StockRefusal),
    /// What was asked of a complaint is refused, with its reason.
    #[error(transparent)]
    Complaint(#[from] ComplaintRefusal),
    /// The five questions are not asked so, with the reason.
    #[error(transparent)]
    Survey(#[from] SurveyRefusal),
    /// The ward does not settle it so, with the reason.
    #[error(transparent)]
    Ward(#[from] WardRefusal),
    /// No rating is taken so, with the reason.
    #[error(transparent)]
    Rating(#[from] RatingRefusal),
    /// A table could not be written or read.
    #[error(transparent)]
    Table(#[from] tannha_tables::TableError),
    /// Rows of another program cannot be taken so, with the reason.
    #[error(transparent)]
    Exchange(#[from] ExchangeError),
    /// A letter keeps an edition of its words that this laptop does not know.
    #[error("the letter's words are not known here")]
    TextUnknown,
    /// A scan of a blank is no picture that can be shown.
    #[error(transparent)]
    Scan(#[from] PictureError),
    /// A picture of the ward is not known on this laptop.
    #[error("the picture is not known here")]
    PictureUnknown,
    /// A file cannot be signed, or a signed one cannot be looked at.
    #[error(transparent)]
    Sign(#[from] SignError),
    /// The certificate is somebody else's than who signs the paper.
    #[error("the certificate is another holder's")]
    OtherHolder {
        /// Whose it says it is.
        found: String,
        /// In whose name the paper is signed.
        by: tannha_domain::case::FileSigner,
    },
    /// The signed file does not lie on this laptop.
    #[error("the signed file is not on this laptop")]
    FileMissing,
    /// The file is not the one that was signed.
    #[error("the file is not what was signed")]
    FileChanged,
    /// A template of the ward is not known on this laptop.
    #[error("the template is not known here")]
    TemplateUnknown,
    /// The template that the paper has is of a format that this program does not have.
    #[error("the template {template} has the format {format}, which is newer than this program")]
    TemplateNewer {
        /// The template, by its document and day.
        template: String,
        /// Its format.
        format: String,
    },
    /// Two halves of the enrolment do not fit.
    #[error("the enrolment ticket cannot be read")]
    BadTicket,
}

impl From<StoreError> for OfficeError {
    fn from(error: StoreError) -> Self {
        Self::Ledger(LedgerError::Store(error))
    }
}

impl OfficeError {
    /// It is wrong with the one paper, and says nothing about the next: neither the log nor the disk is it.
    #[must_use]
    pub const fn is_the_papers(&self) -> bool {
        !matches!(self, Self::Ledger(_) | Self::File(_))
    }

    /// What was to be written down may be durable all the same, and nothing that goes with it may be
    /// removed: of few failures the store says that nothing was kept.
    #[must_use]
    pub const fn may_be_kept(&self) -> bool {
        match self {
            Self::Ledger(LedgerError::Store(error)) => !matches!(
                error,
                StoreError::DiskFull
                    | StoreError::NeedsReopen
                    | StoreError::TooLarge { .. }
                    | StoreError::BadTable { .. }
            ),
            Self::Ledger(_) => true,
            _ => false,
        }
    }

    /// Stable code; the catalogue has its text with the remedy as `problem-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Refused(error) => error.code(),
            Self::Round(error) => error.code(),
            Self::Register(error) => error.code(),
            Self::Stock(error) => error.code(),
            Self::Exchange(error) => error.code(),
            Self::Complaint(error) => error.code(),
            Self::Survey(error) => error.code(),
            Self::Ward(error) => error.code(),
            Self::Rating(error) => error.code(),
            Self::Table(error) => error.code(),
            Self::Ledger(error) => error.code(),
            Self::Sync(error) => error.code(),
            Self::Tone(error) => error.code(),
            Self::Layout(error) => error.code(),
            Self::Print(error) => error.code(),
            Self::Profile(error) => error.code(),
            Self::Rules(error) => error.code(),
            Self::Reckon(error) => error.code(),
            Self::NoSuchDraft => "no-such-draft",
            Self::NoSuchField => "no-such-field",
            Self::TooLong => "typed-too-long",
            Self::NotReady { .. } => "draft-not-ready",
            Self::PossibleDuplicate { .. } => "possible-duplicate",
            Self::UnknownOfficer => "unknown-officer",
            Self::NotASigner => "not-a-signer",
            Self::Mandate(no) => no.code(),
            Self::NotReceivedHere => "not-received-here",
            Self::OtherNumbering { numbering: Numbering::Typed } => "numbers-are-typed",
            Self::OtherNumbering { numbering: Numbering::Allotted } => "numbers-are-allotted",
            Self::PlainNotAllowed => "plain-not-allowed",
            Self::NoSuchPaper => "no-such-paper",
            Self::NoSuchBook => "no-such-book",
            Self::NoCopies => "no-copies",
            Self::NothingToSeeTo => "nothing-to-see-to",
            Self::OffsetTooLarge { .. } => "offset-too-large",
            Self::NoSuchPlace => "no-such-backup-place",
            Self::WouldLose { .. } => "repair-would-lose",
            Self::PrintUnanswered => "paper-unanswered",
            Self::NoSuchPrint => "no-such-print",
            Self::File(error) if is_full(error) => "file-disk-full",
            Self::File(_) => "file-not-written",
            Self::TextUnknown => "letter-text-unknown",
            Self::Scan(PictureError::TooLarge) => "scan-too-large",
            Self::Scan(PictureError::Unreadable) => "scan-unreadable",
            Self::Scan(PictureError::Unknown | PictureError::NoCode) => "scan-unknown",
            Self::PictureUnknown => "ward-picture-unknown",
            Self::Sign(error) => error.code(),
            Self::OtherHolder { by: tannha_domain::case::FileSigner::Leader, .. } => {
                "sign-other-holder"
            }
            Self::OtherHolder { .. } => "sign-other-office",
            Self::FileMissing => "signed-file-missing",
            Self::FileChanged => "signed-file-changed",
            Self::TemplateUnknown => "ward-template-unknown",
            Self::TemplateNewer { .. } => "ward-template-newer",
            Self::BadTicket => "bad-ticket",
        }
    }

    /// Values for the text; never personal data.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Refused(error) => error.params(),
            Self::Round(error) => error.params(),
            Self::Tone(error) => vec![("found", error.found.clone())],
            Self::Register(error) => error.params(),
            Self::Stock(error) => error.params(),
            Self::Exchange(error) => error.params(),
            Self::Complaint(error) => error.params(),
            Self::Survey(error) => error.params(),
            Self::Ward(error) => error.params(),
            Self::Table(error) => error.params(),
            Self::Layout(error) => error.params(),
            Self::Print(error) => error.params(),
            Self::Profile(error) => error.params(),
            Self::Rules(error) => error.params(),
            Self::Mandate(error) => error.params(),
            Self::Reckon(error) => error.params(),
            Self::Sign(error) => error.params(),
            Self::OtherHolder { found, .. } => vec![("found", found.clone())],
            Self::Ledger(LedgerError::Store(error)) => error.params(),
            Self::Sync(error) => error.params(),
            Self::NotReady { fields } => vec![("fields", fields.join(","))],
            Self::WouldLose { loss } => vec![
                ("first", loss.first.to_string()),
                ("last", loss.last.to_string()),
                ("count", (loss.last - loss.first + 1).to_string()),
            ],
            Self::OffsetTooLarge { max_mm } => vec![("max_mm", max_mm.to_string())],
            Self::TemplateNewer { template, format } => {
                vec![("template", template.clone()), ("format", format.clone())]
            }
            Self::PossibleDuplicate { other } => vec![("case", other.to_string())],
            _ => Vec::new(),
        }
    }
}

/// There is no room for a file: the disk is full, or what this account may use of it.
fn is_full(error: &std::io::Error) -> bool {
    use std::io::ErrorKind;
    matches!(
        error.kind(),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge
    )
}
