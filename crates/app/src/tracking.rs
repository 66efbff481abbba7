//! Sổ theo dõi hồ sơ (Mẫu 07, TT 03/2025/TT-VPCP): what was received in a day or a month, what was promised
//! for it, and what came of it. A line's place in the sheet is no number of anything: numbers are the
//! codes, and a dossier that a laptop brings later takes its place by the hour at which it was received.

use chrono::{Datelike as _, NaiveDate};
use tannha_domain::{
    case::{
        CaseState, Channel, Document, Field, OfficeSnapshot, Phase, Status, form::commune_text,
    },
    time::Moment,
};
use tannha_i18n::{Locale, NO_ARGS, text};
use tannha_print::{Column, Row, TableFacts, TableSheet};

use crate::{Office, OfficeError, control::in_full, papers::head, phrases};

/// Which days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrackingDays {
    /// One day.
    Day(NaiveDate),
    /// The month of a day.
    Month(NaiveDate),
}

impl TrackingDays {
    pub(crate) fn has(self, date: NaiveDate) -> bool {
        match self {
            Self::Day(day) => date == day,
            Self::Month(day) => (date.year(), date.month()) == (day.year(), day.month()),
        }
    }

    /// The day, or the first of the month.
    pub(crate) fn first(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Month(day) => day.with_day(1).unwrap_or(day),
        }
    }

    /// As the sheet says it.
    fn facts(self) -> TableFacts {
        match self {
            Self::Day(day) => TableFacts {
                day: Some(day.format("%d/%m/%Y").to_string()),
                ..TableFacts::default()
            },
            Self::Month(day) => {
                TableFacts { month: Some(day.format("%m/%Y").to_string()), ..TableFacts::default() }
            }
        }
    }

    /// For the name of a file.
    pub(crate) fn stem(self) -> String {
        match self {
            Self::Day(day) => day.format("%Y%m%d").to_string(),
            Self::Month(day) => day.format("%Y%m").to_string(),
        }
    }
}

/// `16:30 20/11/2026`.
fn written(at: Moment) -> String {
    at.in_vietnam().local().format("%H:%M %d/%m/%Y").to_string()
}

impl Office {
    /// What the tracking book of these days says.
    ///
    /// # Errors
    /// The ledger's.
    pub fn tracking_sheet(&self, days: TrackingDays) -> Result<TableSheet, OfficeError> {
        let mut received = Vec::new();
        self.ledger.each_case(|state| {
            let day = state.promise.received_at.in_vietnam().date();
            if state.old_entry.is_none() && days.has(day) {
                received.push(state.clone());
            }
        })?;
        received.sort_by_key(|state| (state.promise.received_at.utc_ms(), state.id));
        let rows = received.iter().enumerate();
        let rows = rows.map(|(at, state)| self.tracked(at + 1, state)).collect();
        let date = self.now().in_vietnam().date().into();
        let office = head(&OfficeSnapshot::from(&self.settings()?));
        let mut sheet = TableSheet::of_kind("so-theo-doi", office, Some(date));
        sheet.facts = TableFacts { total: Some(received.len().to_string()), ..days.facts() };
        sheet.columns = Column::keyed(&[
            "order",
            "code",
            "procedure",
            "sets",
            "person",
            "reach",
            "agency",
            "received",
            "promised",
            "delivered",
            "way",
            "signature",
            "notes",
        ]);
        sheet.rows = rows;
        self.in_words(sheet)
    }

    fn tracked(&self, at: usize, state: &CaseState) -> Row {
        let person = [Field::DeclarantName, Field::OwnerName, Field::PersonName];
        let person =
            person.into_iter().map(|field| state.value(field)).find(|name| !name.is_empty());
        let place = [state.value(Field::DeliveryAddress), state.value(Field::DeliveryCommune)];
        let place = place.map(|part| commune_text(part).to_owned());
        let reach = place.into_iter().chain([state.value(Field::DeclarantPhone).to_owned()]);
        let reach = reach.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        let agency = state.legs.first().map_or("", |leg| leg.agency.as_str());
        let result = state.handling().and_then(|handling| state.delivery_of(handling.result));
        let channel = state.channel.map_or_else(String::new, |channel: Channel| {
            text(Locale::Vi, &format!("channel-{}", channel.slug()), NO_ARGS)
        });
        Row::plain(vec![
            at.to_string(),
            state.code.text.clone(),
            self.procedure_name(state),
            "1".to_owned(),
            person.unwrap_or_default().to_owned(),
            reach,
            in_full(agency, &state.office),
            written(state.promise.received_at),
            written(state.promise.promised),
            state.finished_at.map_or_else(String::new, written),
            channel,
            result.map_or_else(String::new, |done| done.receiver.clone()),
            remarks(state).join("; "),
        ])
    }
}

/// What is said of a dossier beside its dates.
fn remarks(state: &CaseState) -> Vec<String> {
    let mut said = Vec::new();
    if state.supplements > 0 {
        said.push(format!("Bổ sung {} lần", state.supplements));
    }
    if state.phase() == Phase::PartlyDelivered {
        let part = |document: &Document| phrases::document(Locale::Vi, document.slug());
        let left = state.parts_missing().iter().map(part).collect::<Vec<_>>().join(", ");
        said.push(format!("Còn chờ: {left}"));
    }
    if state.renewal.is_some() {
        said.push("Đã xin lỗi, hẹn lại".to_owned());
    }
    match state.status {
        Status::Refused => said.push("Từ chối".to_owned()),
        Status::Withdrawn => said.push("Dừng theo yêu cầu".to_owned()),
        Status::Revoked => said.push("Thu hồi".to_owned()),
        _ => {}
    }
    said
}
