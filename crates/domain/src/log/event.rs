//! What an act says happened: about a case, about the ward, or about what officers carry and keep.

use super::BadEntry;
use crate::{
    calendar::CalendarEvent, case::CaseEvent, catalogue::CatalogueEvent, complaint::ComplaintEvent,
    look::LookEvent, rating::RatingEvent, register::RegisterEvent, round::RoundEvent,
    stock::StockEvent, survey::SurveyEvent, ward::WardEvent,
};

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// To a case.
    Case(CaseEvent),
    /// To the ward.
    Ward(WardEvent),
    /// To a delivery round.
    Round(RoundEvent),
    /// To a year of a register.
    Register(RegisterEvent),
    /// To the blanks of one kind.
    Stock(StockEvent),
    /// To a complaint.
    Complaint(ComplaintEvent),
    /// A family was asked the five questions about its case.
    Survey(SurveyEvent),
    /// To the catalogue of procedures.
    Catalogue(CatalogueEvent),
    /// To the working calendar.
    Calendar(CalendarEvent),
    /// A citizen left a rating, in an envelope.
    Rating(RatingEvent),
    /// An officer's day of looking at dossiers.
    Looks(LookEvent),
    /// Something that a newer version knows. Its bytes are kept and forwarded.
    Newer {
        /// The act's kind.
        kind: u16,
        /// Its bytes, as they came.
        payload: Vec<u8>,
    },
}

impl Event {
    /// The act's kind.
    #[must_use]
    pub const fn kind(&self) -> u16 {
        match self {
            Self::Case(event) => event.kind(),
            Self::Ward(event) => event.kind(),
            Self::Round(event) => event.kind(),
            Self::Register(event) => event.kind(),
            Self::Stock(event) => event.kind(),
            Self::Complaint(event) => event.kind(),
            Self::Survey(event) => event.kind(),
            Self::Catalogue(event) => event.kind(),
            Self::Calendar(event) => event.kind(),
            Self::Rating(event) => event.kind(),
            Self::Looks(event) => event.kind(),
            Self::Newer { kind, .. } => *kind,
        }
    }

    /// Stable code; the catalogue has its text as `event-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Case(event) => event.code(),
            Self::Ward(event) => event.code(),
            Self::Round(event) => event.code(),
            Self::Register(event) => event.code(),
            Self::Stock(event) => event.code(),
            Self::Complaint(event) => event.code(),
            Self::Survey(event) => event.code(),
            Self::Catalogue(event) => event.code(),
            Self::Calendar(event) => event.code(),
            Self::Rating(event) => event.code(),
            Self::Looks(event) => event.code(),
            Self::Newer { .. } => "newer",
        }
    }

    /// The event's own encoding, for an act's payload.
    ///
    /// # Errors
    /// [`BadEntry::Encoding`] when it cannot be encoded.
    pub fn payload(&self) -> Result<Vec<u8>, BadEntry> {
        match self {
            Self::Case(event) => super::encode(event),
            Self::Ward(event) => super::encode(event),
            Self::Round(event) => super::encode(event),
            Self::Register(event) => super::encode(event),
            Self::Stock(event) => super::encode(event),
            Self::Complaint(event) => super::encode(event),
            Self::Survey(event) => super::encode(event),
            Self::Catalogue(event) => super::encode(event),
            Self::Calendar(event) => super::encode(event),
            Self::Rating(event) => super::encode(event),
            Self::Looks(event) => super::encode(event),
            Self::Newer { payload, .. } => Ok(payload.clone()),
        }
    }

    /// Reads a payload. What does not decode, or does not agree with its kind, is [`Event::Newer`].
    #[must_use]
    pub fn read(kind: u16, payload: &[u8]) -> Self {
        let event = match kind {
            0..100 => super::decode(payload).map(Self::Case),
            140..145 => super::decode(payload).map(Self::Complaint),
            145..147 => super::decode(payload).map(Self::Survey),
            147 => super::decode(payload).map(Self::Rating),
            150 => super::decode(payload).map(Self::Looks),
            160..170 => super::decode(payload).map(Self::Round),
            170..175 => super::decode(payload).map(Self::Register),
            180..190 => super::decode(payload).map(Self::Stock),
            190 => super::decode(payload).map(Self::Catalogue),
            201 => super::decode(payload).map(Self::Calendar),
            100..220 => super::decode(payload).map(Self::Ward),
            _ => Err(BadEntry::Encoding),
        };
        match event {
            Ok(event) if event.kind() == kind => event,
            _ => Self::Newer { kind, payload: payload.to_vec() },
        }
    }
}

impl From<CaseEvent> for Event {
    fn from(event: CaseEvent) -> Self {
        Self::Case(event)
    }
}

impl From<WardEvent> for Event {
    fn from(event: WardEvent) -> Self {
        Self::Ward(event)
    }
}

impl From<RoundEvent> for Event {
    fn from(event: RoundEvent) -> Self {
        Self::Round(event)
    }
}

impl From<RegisterEvent> for Event {
    fn from(event: RegisterEvent) -> Self {
        Self::Register(event)
    }
}

impl From<StockEvent> for Event {
    fn from(event: StockEvent) -> Self {
        Self::Stock(event)
    }
}

impl From<ComplaintEvent> for Event {
    fn from(event: ComplaintEvent) -> Self {
        Self::Complaint(event)
    }
}

impl From<SurveyEvent> for Event {
    fn from(event: SurveyEvent) -> Self {
        Self::Survey(event)
    }
}

impl From<CatalogueEvent> for Event {
    fn from(event: CatalogueEvent) -> Self {
        Self::Catalogue(event)
    }
}

impl From<CalendarEvent> for Event {
    fn from(event: CalendarEvent) -> Self {
        Self::Calendar(event)
    }
}

impl From<RatingEvent> for Event {
    fn from(event: RatingEvent) -> Self {
        Self::Rating(event)
    }
}

impl From<LookEvent> for Event {
    fn from(event: LookEvent) -> Self {
        Self::Looks(event)
    }
}
