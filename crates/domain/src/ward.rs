//! The ward itself: its settings, its officers, its laptops; all written by the district, but for
//! what the ward settles for itself ([`choice`]).

pub mod check;
pub mod choice;
pub mod columns;
mod device;
mod mandate;
mod officer;
mod permission;
pub mod privacy;
mod symbols;
mod usage;

use std::collections::BTreeMap;

use minicbor::{Decode, Encode, bytes::ByteVec};
use serde::{Deserialize, Serialize};

use crate::{
    case::Declarations,
    ids::{ActId, DeviceId, OfficerId, PublicKey, WardId},
    letter_text::{Border, LetterKind, LetterTexts},
    log::CodeLease,
    paper_template::{DistrictTemplates, WardTemplates},
    picture::{PictureOf, Pictures},
    rating::told::Month,
    sheet_print::SheetPrinted,
    time::{Date, Moment},
};

pub use choice::{Choice, Chosen, ReasonChange, WardRefusal};
pub use columns::{ColumnMap, MappedColumn};
pub use device::Device;
pub use mandate::{Mandate, OutOfMandate};
pub use officer::{Officer, OfficerKey, Role};
pub use permission::{Step, TABLE, may};
pub use privacy::Privacy;
pub use symbols::{PaperSymbol, PaperSymbols};
pub use usage::{OwnTerm, POINTS, REGISTER_SYMBOL, ReformScore, Usage};

/// Where registration numbers come from in this ward.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(index_only)]
#[serde(rename_all = "kebab-case")]
pub enum Numbering {
    /// Typed in twice from the Ministry's software.
    #[n(0)]
    Typed,
    /// Allotted by the district: it is the register.
    #[n(1)]
    Allotted,
}

/// What a ward has settled for itself; printed papers use what was true on their date.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode, Serialize, Deserialize)]
#[cbor(map)]
pub struct WardSettings {
    /// The ward.
    #[n(0)]
    pub ward: WardId,
    /// `phường Từ Liêm`.
    #[n(1)]
    pub name: String,
    /// `thành phố Hà Nội`.
    #[n(2)]
    pub province: String,
    /// What the ward calls the office above it.
    #[n(3)]
    pub superior: String,
    /// Header line above the ward's own, empty where there is none.
    #[n(4)]
    pub header_superior: String,
    /// Where registration numbers come from.
    #[n(5)]
    pub numbering: Numbering,
    /// Certificates may be printed whole on plain paper.
    #[n(6)]
    pub plain_certificates: bool,
    /// The ward's own shorter times; empty for none: id of a commitment preset.
    #[n(7)]
    pub commitment: String,
    /// Telephone that receipts and letters name.
    #[n(8)]
    pub phone: String,
    /// Street address of the office.
    #[n(9)]
    pub address: String,
    /// Unit code in a mã hồ sơ, for example `H26.12.34`.
    #[n(10)]
    pub unit_code: String,
    /// Symbol of letters after the number, for example `UBND-VP`.
    #[n(11)]
    pub letter_symbol: String,
    /// Agencies that answer for legs, by leg slug; else the catalogue's.
    #[n(12)]
    pub agencies: BTreeMap<String, String>,
    /// The key of the district that writes this log.
    #[n(13)]
    pub district_key: PublicKey,
    /// The cause of death stands on the extract too; it belongs to the register (TT 04/2020/TT-BTP
    /// Đ34.3).
    #[n(14)]
    #[cbor(default)]
    #[serde(default)]
    pub cause_on_extract: bool,
    /// The reasons that the ward gives when it must apologise, each the office's own; where it
    /// keeps none, [`renewal::REASONS`](crate::case::renewal::REASONS).
    #[n(60)]
    #[cbor(default)]
    #[serde(default)]
    pub late_reasons: Vec<String>,
    /// What citizens' ratings are sealed to; only the district opens them.
    #[n(70)]
    #[cbor(default)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rating_key: Option<PublicKey>,
    /// What the ward settled for itself, by whom: the district's word leaves it alone.
    #[n(71)]
    #[cbor(default)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen: Option<BTreeMap<Choice, Chosen>>,
    /// Where everybody can check a paper, as papers print it: the district's public page. Nothing where
    /// there is none.
    #[n(79)]
    #[cbor(default)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_address: Option<String>,
    /// The ward's own editions of how papers look: the district's settings leave them alone.
    #[n(82)]
    #[cbor(default)]
    #[serde(skip)]
    pub templates: WardTemplates,
    /// The office above's, for all wards that have none of their own.
    #[n(83)]
    #[cbor(default)]
    #[serde(skip)]
    pub district_templates: DistrictTemplates,
    /// How the ward does what the law leaves to it.
    #[n(80)]
    #[cbor(default)]
    #[serde(default)]
    pub usage: Usage,
    /// The ward's own words of its letters, by kind: the district's word leaves them alone.
    #[n(85)]
    #[cbor(default)]
    #[serde(default, skip_serializing_if = "LetterTexts::is_empty")]
    pub letter_texts: LetterTexts,
    /// The pledge and the notes of its tờ khai, where they are not the usual ones.
    #[n(86)]
    #[cbor(default)]
    #[serde(default, skip_serializing_if = "Declarations::is_empty")]
    pub declarations: Declarations,
    /// When its laptops lock themselves, and how long names find a finished dossier.
    #[n(87)]
    #[cbor(default)]
    #[serde(default)]
    pub privacy: Privacy,
    /// How other programs call the columns of the registers that they take in.
    #[n(88)]
    #[cbor(default)]
    #[serde(default)]
    pub column_maps: Vec<ColumnMap>,
    /// The ward's pictures, for letters alone: the district's word leaves them alone.
    #[n(89)]
    #[cbor(default)]
    #[serde(skip)]
    pub pictures: Pictures,
}

impl WardSettings {
    /// What may be said in an apology, the ward's own list or the usual one.
    #[must_use]
    pub fn reasons(&self) -> Vec<String> {
        if self.late_reasons.is_empty() {
            return crate::case::renewal::REASONS.map(str::to_owned).to_vec();
        }
        self.late_reasons.clone()
    }
}

/// What is written about the ward: by the district, and where it says so by a leader.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub enum WardEvent {
    /// Settings as a whole.
    #[n(100)]
    Set(#[n(0)] Box<WardSettings>),
    /// An officer, new or changed.
    #[n(101)]
    OfficerSet(#[n(0)] Officer),
    /// A laptop was enrolled.
    #[n(102)]
    DeviceEnrolled(#[n(0)] Device),
    /// An officer's key on a laptop is known from here on.
    #[n(103)]
    KeyAdded(#[n(0)] OfficerKey),
    /// A laptop may no longer take part.
    #[n(104)]
    DeviceRevoked {
        /// Which.
        #[n(0)]
        device: DeviceId,
        /// Why.
        #[n(1)]
        reason: String,
    },
    /// An officer may no longer act.
    #[n(105)]
    OfficerRevoked {
        /// Who.
        #[n(0)]
        officer: OfficerId,
        /// Since when.
        #[n(1)]
        at: Moment,
    },
    /// A laptop that was rolled back took a new identity; its old key vouched for the new one.
    #[n(106)]
    DeviceSucceeded {
        /// Who it is from here on.
        #[n(0)]
        device: Device,
        /// Who it was.
        #[n(1)]
        former: DeviceId,
    },
    /// Numbers of a day's mã hồ sơ that a laptop may give with no network.
    #[n(107)]
    CodesLeased {
        /// The day of receipt that they are for.
        #[n(0)]
        day: Date,
        /// Whose, and which.
        #[n(1)]
        lease: CodeLease,
    },
    /// The district was restored from a backup and has taken back what the laptops held.
    #[n(108)]
    EpochOpened {
        /// The epoch since the restore.
        #[n(0)]
        epoch: u32,
        /// The last place that the backup had.
        #[n(1)]
        after: u64,
        /// Entries that came back from laptops.
        #[n(2)]
        taken_back: u64,
    },
    /// What citizens thought of a month's contacts, in sums; a later word on the same month is newer.
    #[n(195)]
    RatingsTold(#[n(0)] Month),
    /// A leader changed the list of reasons that an apology may give.
    #[n(191)]
    ReasonsChanged(#[n(0)] ReasonChange),
    /// A leader chose whether the death extract names the cause (TT 04/2020/TT-BTP Đ34.3).
    #[n(192)]
    CauseOnExtractChosen {
        /// It does.
        #[n(0)]
        shown: bool,
    },
    /// A leader chose after how many minutes an untended laptop locks itself.
    #[n(209)]
    IdleChosen {
        /// Minutes without a key or a click.
        #[n(0)]
        idle_minutes: u16,
        /// The same on a delivery round; as in the office where absent.
        #[n(1)]
        round_minutes: Option<u16>,
    },
    /// A laptop's key may sign papers.
    #[n(200)]
    KeyCertified {
        /// Whose.
        #[n(0)]
        device: DeviceId,
        /// The district's word.
        #[n(1)]
        certificate: ByteVec,
    },
    /// Somebody proposes other words for a kind of letter.
    #[n(205)]
    LetterTextProposed {
        /// Which kind.
        #[n(0)]
        kind: LetterKind,
        /// The words.
        #[n(1)]
        text: String,
        /// What is drawn around the page.
        #[n(2)]
        border: Border,
    },
    /// A leader approved them: they are the next edition.
    #[n(206)]
    LetterTextApproved {
        /// Which kind.
        #[n(0)]
        kind: LetterKind,
        /// The act that proposed what the leader has read.
        #[n(1)]
        proposal: ActId,
    },
    /// Somebody proposes a picture of the ward.
    #[n(210)]
    PictureProposed {
        /// Of what.
        #[n(0)]
        of: PictureOf,
        /// How wide it is on paper, in tenths of a millimetre.
        #[n(1)]
        width_tenths: u16,
        /// Its points, as PNG and nothing beside them.
        #[n(2)]
        png: ByteVec,
    },
    /// A leader allowed it, of a signature only whose it is.
    #[n(211)]
    PictureAllowed {
        /// Of what.
        #[n(0)]
        of: PictureOf,
        /// The act that proposed what was seen.
        #[n(1)]
        proposal: ActId,
        /// The first day on which it is used.
        #[n(2)]
        from: Date,
    },
    /// A leader withdrew what was allowed or proposed: it is on no print that is made after.
    #[n(212)]
    PictureWithdrawn {
        /// Of what.
        #[n(0)]
        of: PictureOf,
        /// Why.
        #[n(1)]
        reason: String,
    },
    /// A sheet that no case's history tells of was printed.
    #[n(213)]
    SheetPrinted(#[n(0)] Box<SheetPrinted>),
    /// Somebody proposes another look of a document.
    #[n(214)]
    TemplateProposed {
        /// The document, by its slug.
        #[n(0)]
        document: String,
        /// The format that the template is written in.
        #[n(1)]
        format: u32,
        /// Its text, packed.
        #[n(2)]
        packed: ByteVec,
    },
    /// A leader allowed it.
    #[n(215)]
    TemplateAllowed {
        /// The document.
        #[n(0)]
        document: String,
        /// The act that proposed what was seen.
        #[n(1)]
        proposal: ActId,
        /// Papers dated from this day on look so.
        #[n(2)]
        from: Date,
    },
    /// A leader withdrew what was allowed or proposed: no new paper looks so.
    #[n(216)]
    TemplateWithdrawn {
        /// The document.
        #[n(0)]
        document: String,
        /// Why.
        #[n(1)]
        reason: String,
    },
    /// The office above publishes a look for all wards that have none of their own.
    #[n(217)]
    TemplatePublished {
        /// The document.
        #[n(0)]
        document: String,
        /// The format that the template is written in.
        #[n(1)]
        format: u32,
        /// Its text, packed.
        #[n(2)]
        packed: ByteVec,
        /// Papers dated from this day on look so.
        #[n(3)]
        from: Date,
    },
}

impl WardEvent {
    /// The act's kind.
    #[must_use]
    pub const fn kind(&self) -> u16 {
        match self {
            Self::Set(_) => 100,
            Self::OfficerSet(_) => 101,
            Self::DeviceEnrolled(_) => 102,
            Self::KeyAdded(_) => 103,
            Self::DeviceRevoked { .. } => 104,
            Self::OfficerRevoked { .. } => 105,
            Self::DeviceSucceeded { .. } => 106,
            Self::CodesLeased { .. } => 107,
            Self::EpochOpened { .. } => 108,
            Self::RatingsTold(_) => 195,
            Self::ReasonsChanged(_) => 191,
            Self::CauseOnExtractChosen { .. } => 192,
            Self::KeyCertified { .. } => 200,
            Self::LetterTextProposed { .. } => 205,
            Self::LetterTextApproved { .. } => 206,
            Self::IdleChosen { .. } => 209,
            Self::PictureProposed { .. } => 210,
            Self::PictureAllowed { .. } => 211,
            Self::PictureWithdrawn { .. } => 212,
            Self::SheetPrinted(_) => 213,
            Self::TemplateProposed { .. } => 214,
            Self::TemplateAllowed { .. } => 215,
            Self::TemplateWithdrawn { .. } => 216,
            Self::TemplatePublished { .. } => 217,
        }
    }

    /// Stable code; the catalogue has its text as `event-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Set(_) => "ward-set",
            Self::OfficerSet(_) => "officer-set",
            Self::DeviceEnrolled(_) => "device-enrolled",
            Self::KeyAdded(_) => "key-added",
            Self::DeviceRevoked { .. } => "device-revoked",
            Self::OfficerRevoked { .. } => "officer-revoked",
            Self::DeviceSucceeded { .. } => "device-succeeded",
            Self::CodesLeased { .. } => "codes-leased",
            Self::EpochOpened { .. } => "epoch-opened",
            Self::RatingsTold(_) => "ratings-told",
            Self::ReasonsChanged(_) => "late-reasons-changed",
            Self::CauseOnExtractChosen { .. } => "cause-on-extract-chosen",
            Self::KeyCertified { .. } => "key-certified",
            Self::LetterTextProposed { .. } => "letter-text-proposed",
            Self::LetterTextApproved { .. } => "letter-text-approved",
            Self::IdleChosen { .. } => "idle-chosen",
            Self::PictureProposed { .. } => "picture-proposed",
            Self::PictureAllowed { .. } => "picture-allowed",
            Self::PictureWithdrawn { .. } => "picture-withdrawn",
            Self::SheetPrinted(_) => "sheet-printed",
            Self::TemplateProposed { .. } => "template-proposed",
            Self::TemplateAllowed { .. } => "template-allowed",
            Self::TemplateWithdrawn { .. } => "template-withdrawn",
            Self::TemplatePublished { .. } => "template-published",
        }
    }
}
