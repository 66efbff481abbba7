//! Documents to pages to PDF.
//!
//! ```text
//! record (what the paper says) ─ lay_out ─▶ Sheet (where it stands, in µm) ─ write_pdf ─▶ bytes ─ rasterise ─▶ PNG
//! ```
//!
//! The page model in the middle is pure and complete: a test of where a name stands needs no PDF,
//! and the preview in the window is drawn from the very bytes that the printer gets. The crate
//! holds no rule of law about *whether* a paper may be printed; it knows only how one looks.

mod clean;
mod codes;
mod document;
mod error;
mod font;
mod joined;
mod picture;

mod layout;
mod letter;
mod line;
mod page;
mod pdf;
mod profile;
mod raster;
mod record;
mod set;
mod shape;
mod template;
mod tree;

pub use clean::{Cleaned, clean_picture};
pub use codes::{Effort, PictureError, codes_in, find_code, first_page, is_picture};
pub use document::{DocumentCode, PaperKind, UnknownDocument};
pub use error::{LayoutError, PrintError};
pub use font::{Face, FontFace, font_report};
pub use layout::{Stamp, lay_out, lay_out_stamped, lay_out_with};
pub use line::set_line;
pub use page::{
    A4_HEIGHT, A4_WIDTH, FieldBox, Ink, Mark, Page, PageSize, Path, Piece, Point, Rule, Run, Sheet,
    Um,
};
pub use pdf::{Conformance, Meta, Press, Written, write_batch, write_batch_as, write_pdf};
pub use picture::{Image, ImageRefusal, Placed};
pub use profile::{FieldOffset, MeasuredCross, PrintProfile, ProfileError};
pub use raster::{PagePictures, paper_of, preview, rasterise};
pub use record::{
    AddressLabel, ApologyLetter, Authority, BirthCertificate, Block, BookEntry,
    BusinessCertificate, CalibrationSheet, Cell, Certification, ChangeExtract, ChangeKind,
    ChangedRegister, Child, Column, ColumnAlign, CondolenceLetter, CongratulationLetter, Contact,
    CopiedExtract, CopiesWanted, CopyIssue, CoverNote, DayKind, DeathExtract, DeathNote, Deceased,
    Declarant, Declaration, DeclaredBy, DeclaredFinger, DeclaredKind, DeclaredPart, DeclaredRow,
    DeclaredSignature, EnvelopeSheet, Extract, Kept, LabelSheet, LateResult, LaterChange,
    LetterPicture, LetterPictures, MaritalStatus, MarriageCertificate, MarriageExtract,
    MarriagePaper, Notice, Office, PaperLine, Parent, ParentIs, PartLine, Person, PromiseDay,
    PromiseLeg, PromiseOnPaper, RecalledPaper, Receipt, Recogniser, RecognitionExtract, Record,
    RecordError, RecordFace, RecordProblem, RegisterEntry, Registration, Requester, Row, RowKind,
    SignaturePlace, Signer, SorryFor, Spouse, StatusCertificate, TableFacts, TableKind, TableSheet,
    ThankYouLetter, UsedVolume,
};
pub use template::{
    Change, Edition, FORMAT, Pictures, Template, TemplateError, TemplateProblem, Templates, Tier,
};
pub use tree::{Node, Role};
