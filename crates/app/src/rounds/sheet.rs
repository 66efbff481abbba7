//! The sheet of a round: the manifest that the carrier signs, and the lines on which families sign.

use tannha_domain::{
    case::{CaseState, Document, Field, OfficeSnapshot},
    ids::RoundId,
    partial_date::PartialDate,
    round::homes,
};
use tannha_i18n::Locale;
use tannha_print::{AddressLabel, Column, EnvelopeSheet, LabelSheet, Row, TableFacts, TableSheet};

use super::{written_day, written_moment};
use crate::{
    Office, OfficeError,
    papers::{Values, addressee, head},
    phrases,
};

fn names(documents: &[Document]) -> String {
    let name = |document: &Document| phrases::document(Locale::Vi, document.slug());
    documents.iter().map(name).collect::<Vec<_>>().join("; ")
}

/// Whom a case's papers go to, and where.
fn address(state: &CaseState, home: Option<&str>) -> AddressLabel {
    let value = |field| state.value(field);
    let values = Values(&value);
    let place = values.place(Field::DeliveryAddress, Field::DeliveryCommune);
    AddressLabel {
        code: state.code.text.clone(),
        name: addressee(&values, state),
        address: place.or_else(|| home.map(str::to_owned)),
    }
}

impl Office {
    /// Whom a round goes to, a label for each dossier in the order of the walk: code, name and address, and
    /// nothing of what is inside.
    ///
    /// # Errors
    /// As [`Office::round`].
    pub fn round_labels(&self, id: RoundId) -> Result<LabelSheet, OfficeError> {
        Ok(LabelSheet {
            office: head(&OfficeSnapshot::from(&self.settings()?)),
            date: Some(self.round(id)?.on.0.into()),
            labels: self.addresses(id)?,
        })
    }

    /// The same as envelopes, with the office as their sender.
    ///
    /// # Errors
    /// As [`Office::round`].
    pub fn round_envelopes(&self, id: RoundId) -> Result<EnvelopeSheet, OfficeError> {
        let on = self.round(id)?.on.0;
        self.envelopes(on.into(), self.addresses(id)?)
    }

    /// The envelope of a case's letter, to where its papers are brought.
    ///
    /// # Errors
    /// The ledger's.
    pub fn case_envelope(&self, state: &CaseState) -> Result<EnvelopeSheet, OfficeError> {
        let today = self.now().in_vietnam().date();
        self.envelopes(today.into(), vec![address(state, None)])
    }

    fn envelopes(
        &self,
        date: PartialDate,
        envelopes: Vec<AddressLabel>,
    ) -> Result<EnvelopeSheet, OfficeError> {
        let settings = self.settings()?;
        let said = |text: &String| Some(text.clone()).filter(|text| !text.trim().is_empty());
        Ok(EnvelopeSheet {
            office: head(&OfficeSnapshot::from(&settings)),
            address: said(&settings.address),
            phone: said(&settings.phone),
            date: Some(date),
            envelopes,
        })
    }

    /// Whom a round goes to, in the order of the walk.
    fn addresses(&self, id: RoundId) -> Result<Vec<AddressLabel>, OfficeError> {
        let round = self.round(id)?;
        let mut addresses = Vec::new();
        for home in homes(&round.stops) {
            for stop in &home.stops {
                addresses.push(address(&self.case(stop.case)?, Some(home.address.written())));
            }
        }
        Ok(addresses)
    }

    /// What the sheet of a round says.
    ///
    /// # Errors
    /// As [`Office::round`].
    pub fn round_sheet(&self, id: RoundId) -> Result<TableSheet, OfficeError> {
        let round = self.round(id)?;
        let settings = self.settings()?;
        let carrier = self.ledger.officer(&round.carrier)?;
        let carrier = carrier.map_or_else(|| round.carrier.to_string(), |officer| officer.name);
        let (mut rows, mut number, mut papers) = (Vec::new(), 0, 0);
        let mut group = String::new();
        for home in homes(&round.stops) {
            if home.address.group() != group {
                home.address.group().clone_into(&mut group);
                let name = if group.is_empty() { "Địa chỉ khác" } else { group.as_str() };
                rows.push(Row::group(name));
            }
            number += 1;
            for (at, stop) in home.stops.iter().enumerate() {
                let state = self.case(stop.case)?;
                let first = at == 0;
                let phone = state.value(Field::DeclarantPhone);
                let mut who = state.value(Field::DeclarantName).to_owned();
                if !phone.is_empty() {
                    who = format!("{who} ({phone})");
                }
                papers += stop.documents.len();
                rows.push(Row::plain(vec![
                    if first { number.to_string() } else { String::new() },
                    if first { home.address.written().to_owned() } else { String::new() },
                    format!("{who}. Giấy của: {}", state.title()),
                    names(&stop.documents),
                    String::new(),
                ]));
            }
        }
        let office = head(&OfficeSnapshot::from(&settings));
        let mut sheet = TableSheet::of_kind("bang-ke-vong-trao", office, Some(round.on.0.into()));
        sheet.facts = TableFacts {
            day: Some(written_day(round.on)),
            carrier: Some(carrier),
            left_at: round.left_at.map(written_moment),
            homes: Some(number.to_string()),
            papers: Some(papers.to_string()),
            ..TableFacts::default()
        };
        sheet.columns = Column::keyed(&["order", "address", "receiver", "papers", "signature"]);
        sheet.rows = rows;
        self.in_words(sheet)
    }
}
