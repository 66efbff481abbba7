//! The acts of a ward.

use minicbor::{Decode, Encode, bytes::ByteVec};

use super::{Device, Officer, OfficerKey, ReasonChange, WardSettings};
use crate::{
    ids::{ActId, DeviceId, OfficerId},
    letter_text::{Border, LetterKind},
    log::CodeLease,
    picture::PictureOf,
    rating::told::Month,
    sheet_print::SheetPrinted,
    time::{Date, Moment},
};

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
