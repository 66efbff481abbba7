//! Where the fold reads and writes state: records by key, wherever they are kept.
//!
//! A laptop and the district keep records sealed on disk, a simulation keeps them in memory.
//! Nothing may assume that a record is present: what a laptop may hold can narrow.

use std::{collections::BTreeMap, convert::Infallible};

use minicbor::{Decode, Encode, bytes::ByteVec};

use super::{DayCodes, Quarantine, SetAside, hash};
use crate::{
    calendar::{CalendarState, CalendarYear},
    case::{Book, CaseState, Document, Settlement},
    catalogue::{CatalogueState, Edition},
    complaint::Complaint,
    ids::{ActId, CaseId, ComplaintId, DeviceId, Hash, OfficerId, PublicKey, RoundId},
    look::Looked,
    rating::told::Month,
    register::RegisterState,
    round::RoundState,
    sheet_print::{SheetName, SheetPrints},
    stock::{Sheet, StockState},
    survey::Survey,
    time::{Date, Moment},
    ward::{Device, Officer, OfficerKey, WardSettings},
};

/// Names a record. Some of these are personal data: a shelf on disk must not write them plainly.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
pub enum RecordKey {
    /// A case.
    #[n(0)]
    Case(#[n(0)] CaseId),
    /// An officer.
    #[n(1)]
    Officer(#[n(0)] OfficerId),
    /// An officer's key on a laptop.
    #[n(2)]
    Key(#[n(0)] PublicKey),
    /// A laptop.
    #[n(3)]
    Device(#[n(0)] DeviceId),
    /// The ward's settings.
    #[n(4)]
    Ward,
    /// What became of an act.
    #[n(5)]
    Act(#[n(0)] ActId),
    /// Who holds a birth registration number: year, number.
    #[n(6)]
    BirthNumber(#[n(0)] i32, #[n(1)] u32),
    /// Which case gave a child this identity number.
    #[n(7)]
    ChildCitizenId(#[n(0)] String),
    /// Births of one mother on one day: her identity number, the date.
    #[n(8)]
    Births(#[n(0)] String, #[n(1)] Date),
    /// Acts that were set aside and have no case to be a task of.
    #[n(9)]
    Astray,
    /// Which case's letter holds a number of the year: year, number as [`letter_key`] reads it.
    ///
    /// [`letter_key`]: super::letter_key
    #[n(10)]
    LetterNumber(#[n(0)] i32, #[n(1)] String),
    /// The mã hồ sơ of a day of receipt.
    #[n(11)]
    Codes(#[n(0)] Date),
    /// Acts without effect that a person has seen to, in log order of the seeing.
    #[n(12)]
    SeenTo,
    /// Who holds a number of a book and year; births have a key of their own.
    #[n(13)]
    Number(#[n(0)] Book, #[n(1)] i32, #[n(2)] u32),
    /// Who holds a number that another system wrote, in a book.
    #[n(14)]
    Given(#[n(0)] Book, #[n(1)] String),
    /// Cases of a book that are found by one thing that they say: that may be about one event, or that a
    /// death concerns.
    #[n(15)]
    Alike(#[n(0)] Book, #[n(1)] String),
    /// Which case registered the death of the person with this identity number.
    #[n(16)]
    Dead(#[n(0)] String),
    /// A delivery round.
    #[n(30)]
    Round(#[n(0)] RoundId),
    /// A year of a register: the book's number, the year.
    #[n(31)]
    Register(#[n(0)] u8, #[n(1)] i32),
    /// The blanks of one kind that were received.
    #[n(32)]
    Stock(#[n(0)] Document),
    /// What became of a blank: its kind, its series, its number.
    #[n(33)]
    Sheet(#[n(0)] Document, #[n(1)] String, #[n(2)] u32),
    /// A complaint.
    #[n(40)]
    Complaint(#[n(0)] ComplaintId),
    /// What a family answered to the five questions about its case.
    #[n(41)]
    Survey(#[n(0)] CaseId),
    /// Which editions of the catalogue there are.
    #[n(50)]
    Catalogue,
    /// An edition of the catalogue, by its number.
    #[n(51)]
    Edition(#[n(0)] u32),
    /// Which years of the calendar were published, in which version.
    #[n(52)]
    Calendar,
    /// A version of a year of the calendar: the year, the version.
    #[n(53)]
    Year(#[n(0)] i32, #[n(1)] u32),
    /// What citizens thought of a month's contacts, by its first day.
    #[n(65)]
    Rated(#[n(0)] Date),
    /// The points of a picture of the ward.
    #[n(140)]
    Picture(#[n(0)] Hash),
    /// Who looked at a case.
    #[n(151)]
    Looks(#[n(0)] CaseId),
    /// The packed text of a template of papers.
    #[n(156)]
    Template(#[n(0)] Hash),
    /// How often a sheet was printed.
    #[n(213)]
    Printed(#[n(0)] SheetName),
}

impl RecordKey {
    /// The kind of the records of sheets.
    pub const SHEETS: u8 = 33;
    /// The kind of the records of printed sheets.
    pub const PRINTED: u8 = 213;

    /// Records of one kind share a digest; the number never changes.
    #[must_use]
    pub const fn kind(&self) -> u8 {
        match self {
            Self::Case(_) => 0,
            Self::Officer(_) => 1,
            Self::Key(_) => 2,
            Self::Device(_) => 3,
            Self::Ward => 4,
            Self::Act(_) => 5,
            Self::BirthNumber(..) => 6,
            Self::ChildCitizenId(_) => 7,
            Self::Births(..) => 8,
            Self::Astray => 9,
            Self::LetterNumber(..) => 10,
            Self::Codes(_) => 11,
            Self::SeenTo => 12,
            Self::Number(..) => 13,
            Self::Given(..) => 14,
            Self::Alike(..) => 15,
            Self::Dead(_) => 16,
            Self::Round(_) => 30,
            Self::Register(..) => 31,
            Self::Stock(_) => 32,
            Self::Sheet(..) => Self::SHEETS,
            Self::Complaint(_) => 40,
            Self::Survey(_) => 41,
            Self::Catalogue => 50,
            Self::Edition(_) => 51,
            Self::Calendar => 52,
            Self::Year(..) => 53,
            Self::Rated(_) => 65,
            Self::Picture(_) => 140,
            Self::Looks(_) => 151,
            Self::Template(_) => 156,
            Self::Printed(_) => Self::PRINTED,
        }
    }
}

/// A person looked at an act that had changed nothing.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SeenTo {
    /// Who.
    #[n(0)]
    pub officer: OfficerId,
    /// When.
    #[n(1)]
    pub at: Moment,
    /// What was done about it.
    #[n(2)]
    pub how: Settlement,
    /// In the officer's words, where they wrote any.
    #[n(3)]
    pub note: Option<String>,
}

/// What became of an act that has its place in the log.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ActRecord {
    /// Its first place; an act offered again under a new identity counts once.
    #[n(0)]
    pub seq: u64,
    /// Why it changed nothing, when it did not.
    #[n(1)]
    pub set_aside: Option<SetAside>,
    /// Who has seen to it since, when it changed nothing.
    #[n(2)]
    pub seen_to: Option<SeenTo>,
}

impl ActRecord {
    /// Nothing came of it, and nobody has seen to it yet.
    #[must_use]
    pub const fn is_task(&self) -> bool {
        self.set_aside.is_some() && self.seen_to.is_none()
    }

    /// It came in a chain that had forked, or from a laptop that had been revoked. Offered again
    /// under an identity that is in order, it counts.
    #[must_use]
    pub const fn may_be_offered_again(&self) -> bool {
        matches!(
            self.set_aside,
            Some(SetAside::Quarantined(Quarantine::Fork | Quarantine::Revoked))
        )
    }
}

/// A record of the ward's state.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[allow(missing_docs, reason = "the keys say it")]
pub enum Record {
    #[n(0)]
    Case(#[n(0)] Box<CaseState>),
    #[n(1)]
    Officer(#[n(0)] Officer),
    #[n(2)]
    Key(#[n(0)] OfficerKey),
    #[n(3)]
    Device(#[n(0)] Device),
    #[n(4)]
    Ward(#[n(0)] Box<WardSettings>),
    #[n(5)]
    Act(#[n(0)] ActRecord),
    #[n(6)]
    Holder(#[n(0)] CaseId),
    #[n(7)]
    Cases(#[n(0)] Vec<CaseId>),
    #[n(8)]
    Acts(#[n(0)] Vec<ActId>),
    #[n(9)]
    Codes(#[n(0)] DayCodes),
    #[n(30)]
    Round(#[n(0)] Box<RoundState>),
    #[n(31)]
    Register(#[n(0)] Box<RegisterState>),
    #[n(32)]
    Stock(#[n(0)] Box<StockState>),
    #[n(33)]
    Sheet(#[n(0)] Box<Sheet>),
    #[n(40)]
    Complaint(#[n(0)] Box<Complaint>),
    #[n(41)]
    Survey(#[n(0)] Box<Survey>),
    #[n(50)]
    Catalogue(#[n(0)] CatalogueState),
    #[n(51)]
    Edition(#[n(0)] Box<Edition>),
    #[n(52)]
    Calendar(#[n(0)] CalendarState),
    #[n(53)]
    Year(#[n(0)] Box<CalendarYear>),
    #[n(65)]
    Rated(#[n(0)] Month),
    #[n(140)]
    Picture(#[n(0)] ByteVec),
    #[n(151)]
    Looks(#[n(0)] Vec<Looked>),
    #[n(156)]
    Template(#[n(0)] ByteVec),
    #[n(213)]
    Printed(#[n(0)] Box<SheetPrints>),
}

/// Where the fold reads and writes.
pub trait Shelf {
    /// What can go wrong with the medium.
    type Error;

    /// The record of that key.
    ///
    /// # Errors
    /// When the medium cannot say.
    fn load(&self, key: &RecordKey) -> Result<Option<Record>, Self::Error>;

    /// Puts a record in the place of the old one.
    ///
    /// # Errors
    /// When the medium cannot take it.
    fn save(&mut self, key: RecordKey, record: Record) -> Result<(), Self::Error>;
}

/// A shelf in memory: for simulations, and for the pending entries on top of a laptop's state.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MemoryShelf {
    records: BTreeMap<RecordKey, Record>,
    digest: Digest,
}

impl MemoryShelf {
    /// All records in order of their keys.
    pub fn iter(&self) -> impl Iterator<Item = (&RecordKey, &Record)> {
        self.records.iter()
    }

    /// The digest of all records.
    #[must_use]
    pub const fn digest(&self) -> &Digest {
        &self.digest
    }
}

impl Shelf for MemoryShelf {
    type Error = Infallible;

    fn load(&self, key: &RecordKey) -> Result<Option<Record>, Infallible> {
        Ok(self.records.get(key).cloned())
    }

    fn save(&mut self, key: RecordKey, record: Record) -> Result<(), Infallible> {
        let old = self.records.get(&key);
        self.digest.replace(&key, old, &record);
        self.records.insert(key, record);
        Ok(())
    }
}

/// A sum over records that does not depend on the order in which they were written.
///
/// Two machines with the same reducer and the same cursor hold the same digest, or one of them is
/// wrong and must start anew.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(transparent)]
pub struct Digest(#[n(0)] BTreeMap<u8, [u64; 4]>);

impl Digest {
    /// Accounts for `new` in the place of `old`.
    pub fn replace(&mut self, key: &RecordKey, old: Option<&Record>, new: &Record) {
        let lanes = self.0.entry(key.kind()).or_default();
        if let Some(old) = old {
            for (lane, part) in lanes.iter_mut().zip(Self::lanes(key, old)) {
                *lane = lane.wrapping_sub(part);
            }
        }
        for (lane, part) in lanes.iter_mut().zip(Self::lanes(key, new)) {
            *lane = lane.wrapping_add(part);
        }
    }

    /// The same for records that are encoded already: one that was stored need not be read for it.
    pub fn replace_encoded(&mut self, key: &RecordKey, old: Option<&[u8]>, new: &[u8]) {
        let lanes = self.0.entry(key.kind()).or_default();
        let key = super::encode(key).unwrap_or_default();
        if let Some(old) = old {
            for (lane, part) in lanes.iter_mut().zip(Self::lanes_of(&key, old)) {
                *lane = lane.wrapping_sub(part);
            }
        }
        for (lane, part) in lanes.iter_mut().zip(Self::lanes_of(&key, new)) {
            *lane = lane.wrapping_add(part);
        }
    }

    fn lanes(key: &RecordKey, record: &Record) -> [u64; 4] {
        let key = super::encode(key).unwrap_or_default();
        let record = super::encode(record).unwrap_or_default();
        Self::lanes_of(&key, &record)
    }

    fn lanes_of(key: &[u8], record: &[u8]) -> [u64; 4] {
        let Hash(bytes) = hash(b"tannha record 1\0", &[key, record]);
        let mut lanes = [0; 4];
        for (lane, chunk) in lanes.iter_mut().zip(bytes.chunks_exact(8)) {
            *lane = chunk.iter().fold(0, |sum, byte| (sum << 8) | u64::from(*byte));
        }
        lanes
    }
}
