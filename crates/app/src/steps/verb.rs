//! What an officer can do, by name and by key.

/// What an officer can do to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each variant is a term of docs/glossary.md")]
pub enum Verb {
    Verify,
    ReceiveSupplement,
    SubmitForSignature,
    RequestNumber,
    Register,
    PrintCertificate,
    MarkSigned,
    PartiesSign,
    PrintForm,
    DraftLetter,
    ApproveLetter,
    PrintLetter,
    SignLetter,
    NumberLetter,
    TakeOut,
    HandOver,
    BringBack,
    FinishLeg,
    PrintReceipt,
    Apologise,
    RecordCitizenId,
    RequestSupplement,
    SupplementAgain,
    SuppressLetter,
    NoteCircumstance,
    AddNote,
    Refuse,
    Withdraw,
}

impl Verb {
    /// All verbs in the order in which a case needs them.
    pub const ALL: [Self; 28] = [
        Self::Verify,
        Self::ReceiveSupplement,
        Self::SubmitForSignature,
        Self::RequestNumber,
        Self::Register,
        Self::PrintCertificate,
        Self::MarkSigned,
        Self::PartiesSign,
        Self::PrintForm,
        Self::DraftLetter,
        Self::ApproveLetter,
        Self::PrintLetter,
        Self::SignLetter,
        Self::NumberLetter,
        Self::TakeOut,
        Self::HandOver,
        Self::BringBack,
        Self::FinishLeg,
        Self::PrintReceipt,
        Self::Apologise,
        Self::RecordCitizenId,
        Self::RequestSupplement,
        Self::SupplementAgain,
        Self::SuppressLetter,
        Self::NoteCircumstance,
        Self::AddNote,
        Self::Refuse,
        Self::Withdraw,
    ];

    /// Stable slug; the catalogue has its word as `verb-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Verify => "verify",
            Self::ReceiveSupplement => "receive-supplement",
            Self::SubmitForSignature => "submit-for-signature",
            Self::RequestNumber => "request-number",
            Self::Register => "register",
            Self::PrintCertificate => "print-certificate",
            Self::MarkSigned => "mark-signed",
            Self::PartiesSign => "parties-sign",
            Self::PrintForm => "print-form",
            Self::ApproveLetter => "approve-letter",
            Self::Apologise => "apologise",
            Self::SupplementAgain => "supplement-again",
            Self::NoteCircumstance => "note-circumstance",
            Self::DraftLetter => "draft-letter",
            Self::PrintLetter => "print-letter",
            Self::SignLetter => "sign-letter",
            Self::NumberLetter => "number-letter",
            Self::TakeOut => "take-out",
            Self::HandOver => "hand-over",
            Self::BringBack => "bring-back",
            Self::FinishLeg => "finish-leg",
            Self::PrintReceipt => "print-receipt",
            Self::RecordCitizenId => "record-citizen-id",
            Self::RequestSupplement => "request-supplement",
            Self::SuppressLetter => "suppress-letter",
            Self::AddNote => "add-note",
            Self::Refuse => "refuse",
            Self::Withdraw => "withdraw",
        }
    }

    /// The letter that starts it from the keyboard; one verb, one letter. Two that are never on one
    /// page share theirs.
    #[must_use]
    pub const fn key(self) -> char {
        match self {
            Self::Verify => 'V',
            Self::ReceiveSupplement => 'B',
            Self::SubmitForSignature => 'S',
            Self::RequestNumber => 'D',
            Self::Register => 'D',
            Self::PrintCertificate => 'P',
            Self::MarkSigned => 'A',
            Self::PartiesSign => 'E',
            Self::DraftLetter => 'L',
            Self::PrintLetter => 'I',
            Self::SignLetter => 'Y',
            Self::NumberLetter => 'O',
            Self::TakeOut => 'M',
            Self::HandOver => 'T',
            Self::BringBack => 'Q',
            Self::FinishLeg => 'G',
            Self::PrintReceipt => 'H',
            Self::RecordCitizenId => 'N',
            Self::RequestSupplement => 'U',
            Self::SuppressLetter => 'Z',
            Self::PrintForm => 'F',
            Self::ApproveLetter => 'J',
            Self::Apologise => 'X',
            Self::SupplementAgain => 'U',
            Self::NoteCircumstance => 'K',
            Self::AddNote => 'C',
            Self::Refuse => 'R',
            Self::Withdraw => 'W',
        }
    }
}
