//! Sổ đăng ký văn bản đi: what left the office under a number in a year (NĐ 30/2020/NĐ-CP phụ lục IV).

mod sheet;

use chrono::{Datelike as _, NaiveDate};
use tannha_domain::{
    case::{CaseState, Document, Field, Holder, letter::one_number},
    ids::{CaseId, OfficerId},
    time::Moment,
};

use crate::{Office, OfficeError};

/// A line of the register. The annex asks for ten columns; those that no case knows stay empty and
/// are written in by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutgoingLine {
    /// The case.
    pub case: CaseId,
    /// Số, ký hiệu.
    pub number: String,
    /// Ngày tháng văn bản.
    pub dated: NaiveDate,
    /// Tên loại.
    pub document: Document,
    /// Trích yếu: whose dossier it is about, by its code.
    pub about: String,
    /// Người ký.
    pub signer: String,
    /// Nơi nhận.
    pub recipient: String,
    /// Số lượng bản.
    pub copies: u16,
    /// Ngày chuyển: when it reached whom it was for.
    pub handed_over: Option<Moment>,
    /// Ký nhận: who received it.
    pub receiver: String,
}

impl Office {
    /// The register of a year, in the order of its numbers.
    ///
    /// # Errors
    /// The ledger's.
    pub fn outgoing(&self, year: i32) -> Result<Vec<OutgoingLine>, OfficeError> {
        let officers = self.ledger.officers()?;
        let name = |id: &OfficerId| {
            let found = officers.iter().find(|officer| officer.id == *id);
            found.map_or_else(|| id.to_string(), |officer| officer.name.clone())
        };
        let mut lines = Vec::new();
        self.ledger.each_case(|state| {
            for document in Document::ALL.iter().copied().filter(|one| one.is_outgoing()) {
                lines.extend(line(state, document, year, &name));
            }
        })?;
        lines.sort_by_key(|line| (order(&line.number), line.number.clone()));
        Ok(lines)
    }
}

fn line(
    state: &CaseState,
    document: Document,
    year: i32,
    name: &impl Fn(&OfficerId) -> String,
) -> Option<OutgoingLine> {
    let paper = state.paper(document);
    let number = paper.number?;
    let (signed_at, signer) = paper.signed?;
    let dated = paper.numbered_at.unwrap_or(signed_at).in_vietnam().date();
    if dated.year() != year {
        return None;
    }
    Some(OutgoingLine {
        case: state.id,
        number,
        dated,
        document,
        about: state.code.text.clone(),
        signer: name(&signer),
        recipient: state.value(Field::DeclarantName).to_owned(),
        copies: 1,
        handed_over: match paper.holder {
            Holder::Family(at) => Some(at),
            _ => None,
        },
        receiver: state
            .delivery_of(document)
            .map_or_else(String::new, |done| done.receiver.clone()),
    })
}

/// The order of a number in its year: what stands before the first mark that is no digit.
fn order(number: &str) -> u32 {
    let number = one_number(number);
    let digits = number.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
    digits.parse().unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::order;

    #[test]
    fn numbers_are_ordered_as_they_were_given() {
        let mut numbers = ["10/UBND-VP", "02/UBND-VP", "9/UBND", "không số"];
        numbers.sort_by_key(|number| order(number));
        assert_eq!(numbers, ["02/UBND-VP", "9/UBND", "10/UBND-VP", "không số"]);
    }
}
