//! The sheet of a round: the manifest that the carrier signs, and the lines on which families sign.

use tannha_domain::{
    case::{Document, Field, OfficeSnapshot},
    ids::RoundId,
    round::homes,
};
use tannha_i18n::Locale;
use tannha_print::{AddressLabel, Column, LabelSheet, Row, SignaturePlace, TableSheet};

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

impl Office {
    /// Whom a round goes to, a label for each dossier in the order of the walk: code, name and address, and
    /// nothing of what is inside.
    ///
    /// # Errors
    /// As [`Office::round`].
    pub fn round_labels(&self, id: RoundId) -> Result<LabelSheet, OfficeError> {
        let round = self.round(id)?;
        let mut labels = Vec::new();
        for home in homes(&round.stops) {
            for stop in &home.stops {
                let state = self.case(stop.case)?;
                let value = |field| state.value(field);
                labels.push(AddressLabel {
                    code: state.code.text.clone(),
                    name: addressee(&Values(&value), &state),
                    address: Values(&value)
                        .place(Field::DeliveryAddress, Field::DeliveryCommune)
                        .or_else(|| Some(home.address.written().to_owned())),
                });
            }
        }
        Ok(LabelSheet {
            office: head(&OfficeSnapshot::from(&self.settings()?)),
            date: Some(round.on.0.into()),
            labels,
        })
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
        let mut lines = vec![format!("Ngày đi: {}", written_day(round.on))];
        lines.push(format!("Người mang đi: {carrier}"));
        if let Some(left) = round.left_at {
            lines.push(format!("Rời cơ quan lúc {}", written_moment(left)));
        }
        let sign = |title: &str, name: Option<String>| SignaturePlace {
            title: title.to_owned(),
            note: Some("(Ký và ghi rõ họ tên)".to_owned()),
            name,
        };
        Ok(TableSheet {
            office: head(&OfficeSnapshot::from(&settings)),
            number: None,
            cover: Vec::new(),
            date: Some(round.on.0.into()),
            title: "Bảng kê giấy tờ mang đi trao tận nhà".to_owned(),
            lines,
            columns: vec![
                Column::new("STT", 5).centred(),
                Column::new("Địa chỉ", 24),
                Column::new("Người nhận dự kiến", 26),
                Column::new("Giấy tờ", 21),
                Column::new("Ký nhận, ghi rõ họ tên và giờ", 20),
            ],
            rows,
            notes: vec![
                format!("Tổng cộng: {number} nhà, {papers} giấy."),
                "Giấy chưa trao được phải mang về cất trong ngày, hoặc ghi vào sổ giữ qua đêm."
                    .to_owned(),
            ],
            landscape: false,
            signatures: vec![sign("NGƯỜI GIAO", None), sign("NGƯỜI MANG ĐI", Some(carrier))],
        })
    }
}
