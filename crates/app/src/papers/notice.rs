//! From a case to what Mẫu 02, 03, 04 and 05 say.

use tannha_domain::case::{CaseState, Document, Field};
use tannha_print::{Contact, Notice, Record};

use super::{
    letters::at,
    record::{Values, head, signed_by},
};
use crate::{Office, OfficeError};

impl Office {
    pub(super) fn notice_record(
        &self,
        state: &CaseState,
        values: &Values<'_>,
        document: Document,
    ) -> Result<Record, OfficeError> {
        let paper = state.paper(document);
        let signed = paper.signed.as_ref().map(|(at, _)| *at);
        let signer = self.head_signer(state, document)?.as_ref().map(signed_by).unwrap_or_default();
        let (name, phone) = self.follower(state)?;
        let asked = state.asked.last();
        let renewal = state.renewal.as_ref();
        let made = state.promise.repromised.as_ref();
        let mut notice = Notice {
            office: head(&state.office),
            number: paper.number.clone(),
            date: signed.map(|at| at.in_vietnam().date().into()),
            case_code: state.code.text.clone(),
            name: values.text(Field::DeclarantName),
            contact: Contact {
                address: values.place(Field::DeliveryAddress, Field::DeliveryCommune),
                phone: values.text(Field::DeclarantPhone),
                email: values.text(Field::DeclarantEmail),
            },
            procedure: self.procedure_name(state),
            received: Some(at(state.promise.received_at)),
            promised: Some(at(made.map_or(state.promise.promised, |made| made.before))),
            is_past: made.is_some_and(|made| made.at > made.before),
            new_due: renewal.map(|renewal| at(renewal.to)),
            wanted: Vec::new(),
            reason: None,
            officer: Some(name).filter(|name| !name.is_empty()),
            phone: Some(phone).filter(|phone| !phone.is_empty()),
            signer,
        };
        Ok(match document {
            Document::SupplementSlip => {
                let asked = asked.ok_or(OfficeError::NoSuchPaper)?;
                notice.wanted = asked.what.lines().map(str::to_owned).collect();
                let first = Some(asked.why.clone()).filter(|why| !why.is_empty());
                notice.reason = asked.again.clone().or(first);
                // Văn thư gives number and day together: until then both are blank.
                let numbered = notice.number.as_ref().map(|_| asked.at.in_vietnam().date().into());
                notice.date = notice.date.or(numbered);
                if let Some(officer) = self.ledger.officer(&asked.officer)? {
                    notice.officer = Some(officer.name);
                    notice.phone = Some(officer.phone).filter(|phone| !phone.is_empty());
                }
                Record::PhieuBoSung(Box::new(notice))
            }
            Document::ApologyForm => {
                let renewal = renewal.ok_or(OfficeError::NoSuchPaper)?;
                notice.office = head(&renewal.office);
                notice.reason = Some(renewal.reason.clone());
                notice.officer = Some(renewal.follows.clone()).filter(|name| !name.is_empty());
                notice.phone = Some(renewal.phone.clone()).filter(|phone| !phone.is_empty());
                Record::VanBanXinLoi(Box::new(notice))
            }
            _ => {
                let ending = state.ending.as_ref().ok_or(OfficeError::NoSuchPaper)?;
                notice.reason = Some(ending.reason.clone());
                if state.ending_form() != Some(document) {
                    return Err(OfficeError::NoSuchPaper);
                }
                match document {
                    Document::RefusalSlip => Record::PhieuTuChoi(Box::new(notice)),
                    _ => Record::ThongBaoDung(Box::new(notice)),
                }
            }
        })
    }
}
