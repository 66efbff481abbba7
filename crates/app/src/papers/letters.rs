//! From a case to what its letters say.

use chrono::{DateTime, Datelike as _, FixedOffset};
use tannha_domain::{
    case::{
        CaseState, Document, Field, Holder, LegStatus, OfficeSnapshot, RecallCause, RecallPart,
        RecallStep, SignerSnapshot, Status, apology,
    },
    letter_text::Border,
    promise::Lateness,
    text,
    time::Moment,
};
use tannha_print::{
    ApologyLetter, CondolenceLetter, CongratulationLetter, CoverNote, Kept, LateResult,
    LetterPictures, RecalledPaper, Record, SorryFor, ThankYouLetter,
};

use super::{
    called::{called, deceased},
    record::{Values, head, signed_by},
};
use crate::{Locale, Office, OfficeError, phrases};

/// A moment as papers write it: Vietnam's.
pub(super) fn at(moment: Moment) -> DateTime<FixedOffset> {
    FixedOffset::east_opt(7 * 3600)
        .and_then(|offset| moment.in_vietnam().local().and_local_timezone(offset).single())
        .unwrap_or_default()
}

/// How somebody is called in a sentence, as the officer chose.
fn address(greeting: Option<&str>) -> Option<&'static str> {
    match greeting {
        Some("ong") => Some("ông"),
        Some("ba") => Some("bà"),
        Some("anh") => Some("anh"),
        Some("chi") => Some("chị"),
        Some("gia-dinh") => Some("gia đình"),
        _ => None,
    }
}

/// Whom the ward writes to: who declared or asked, or the couple.
fn reader(values: &Values<'_>) -> Option<String> {
    let one = [Field::DeclarantName, Field::OwnerName, Field::PersonName];
    one.into_iter()
        .find_map(|field| values.text(field))
        .or_else(|| Some(couple(values).join(" và ")).filter(|names| !names.is_empty()))
}

/// The two names, the wife's first.
fn couple(values: &Values<'_>) -> Vec<String> {
    [Field::WifeName, Field::HusbandName].into_iter().filter_map(|name| values.text(name)).collect()
}

/// How the one who is written to is called: as the officer chose, else by age.
fn form(values: &Values<'_>, greeting: Option<&str>, year: i32) -> &'static str {
    match address(greeting) {
        Some(form) if form != FAMILY => form,
        // Of a couple both are meant.
        _ if values.text(Field::DeclarantName).is_none() && !couple(values).is_empty() => "anh chị",
        _ => called(values, year),
    }
}

const FAMILY: &str = "gia đình";

/// `Gia đình chị Lê Thị Mẫu`.
fn family(values: &Values<'_>, greeting: Option<&str>, year: i32) -> Option<String> {
    Some(format!("Gia đình {} {}", form(values, greeting, year), reader(values)?))
}

/// `Bà Trần Thị Mẫu`, `Ông/bà Lê Thùy Mẫu`; or the family, where the officer writes to it.
fn one(values: &Values<'_>, greeting: Option<&str>, year: i32) -> Option<String> {
    if address(greeting) == Some(FAMILY) {
        return family(values, greeting, year);
    }
    Some(format!("{} {}", text::upper_first(form(values, greeting, year)), reader(values)?))
}

/// The same with all who belong to them; a family is named once.
fn mourners(values: &Values<'_>, greeting: Option<&str>, year: i32) -> Option<String> {
    let named = one(values, greeting, year)?;
    let whole = address(greeting) == Some(FAMILY);
    Some(if whole { named } else { format!("{named} và gia quyến") })
}

/// Whom an envelope is to, as the family wished to be addressed when the dossier was received.
pub(crate) fn addressee(values: &Values<'_>, state: &CaseState) -> Option<String> {
    one(values, values.text(Field::DeliveryGreeting).as_deref(), year_of(state))
}

fn given(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

impl Office {
    /// Who signs a paper of a case: who signed it, else who decided what it says, else who signed
    /// the register, else the first who may.
    pub(crate) fn head_signer(
        &self,
        state: &CaseState,
        document: Document,
    ) -> Result<Option<SignerSnapshot>, OfficeError> {
        let renewal = state
            .renewal
            .as_ref()
            .filter(|_| matches!(document, Document::ApologyForm | Document::ApologyLetter));
        // Who signed once is found here for ever; who signs anew, among those who may today.
        let (known, signers) = (self.ledger.officers()?, self.signers()?);
        let today = self.now().in_vietnam().date();
        let first = signers
            .iter()
            .find(|officer| officer.signs(Some(document), today).is_ok())
            .or_else(|| signers.first());
        let signer = |id: &tannha_domain::ids::OfficerId| {
            let found = known.iter().filter(|officer| !officer.authority.is_empty());
            found.into_iter().find(|officer| officer.id == *id).map(|officer| SignerSnapshot {
                officer: officer.id.clone(),
                name: officer.name.clone(),
                authority: officer.authority.clone(),
                title: officer.title.clone(),
            })
        };
        let signed = state.paper(document).signed.and_then(|(_, id)| signer(&id));
        let ended = state.ending.as_ref().and_then(|ending| signer(&ending.officer));
        Ok(signed
            .or_else(|| renewal.map(|renewal| renewal.signer.clone()))
            .or(ended)
            .or_else(|| state.registration.as_ref().map(|found| found.signer.clone()))
            .or_else(|| first.and_then(|first| signer(&first.id))))
    }

    /// Whether the one under whose name a paper is printed may sign it: on the day of the signature, or
    /// today where it is not signed yet.
    ///
    /// # Errors
    /// [`OfficeError::Mandate`] with the reason, or the ledger's.
    pub(super) fn may_be_signed(
        &self,
        state: &CaseState,
        document: Document,
    ) -> Result<(), OfficeError> {
        // Whoever hands these over signs them.
        if matches!(document, Document::Receipt | Document::SupplementSlip) {
            return Ok(());
        }
        let result = state.handling().is_some_and(|handling| handling.result == document);
        let registered = state.registration.as_ref().filter(|_| result);
        let signer = match registered {
            Some(found) => Some(found.signer.clone()),
            None => self.head_signer(state, document)?,
        };
        let Some(signer) = signer else { return Ok(()) };
        let Some(officer) = self.ledger.officer(&signer.officer)? else { return Ok(()) };
        let signed = state.paper(document).signed.map(|(at, _)| at);
        let on = signed.unwrap_or_else(|| self.now()).in_vietnam().date();
        Ok(officer.signs(Some(document), on)?)
    }

    /// The officer who received the dossier, and how they are reached.
    pub(crate) fn follower(&self, state: &CaseState) -> Result<(String, String), OfficeError> {
        let officer = self.ledger.officer(&state.received_by)?;
        let phone = self.settings()?.phone;
        Ok(officer.map_or_else(
            || (String::new(), phone.clone()),
            |officer| {
                let own = given(&officer.phone).unwrap_or_else(|| phone.clone());
                (officer.name, own)
            },
        ))
    }

    pub(crate) fn letter_record(
        &self,
        state: &CaseState,
        values: &Values<'_>,
        document: Document,
    ) -> Result<Record, OfficeError> {
        let letter = state.paper(document);
        let registration = state.registration.as_ref().or(state.number_request.as_ref());
        let office = match (document, &state.renewal) {
            (Document::ApologyLetter, Some(renewal)) => renewal.office.clone(),
            _ => registration.map_or_else(|| state.office.clone(), |r| r.office.clone()),
        };
        let greeting = letter.greeting.as_deref();
        let number = letter.number.clone();
        let date = letter.signed.as_ref().map(|(at, _)| at.in_vietnam().date().into());
        let signer = self.head_signer(state, document)?.as_ref().map(signed_by).unwrap_or_default();
        let year = year_of(state);
        let you = match address(greeting) {
            Some(form) => Some(form.to_owned()),
            None => Some(form(values, greeting, year).to_owned()),
        };
        let case_code = Some(state.code.text.clone());
        let procedure = self.procedure_name(state);
        let phone = given(&office.phone);
        Ok(match document {
            Document::ThankYouLetter => Record::ThuCamOn(Box::new(ThankYouLetter {
                office: head(&office),
                number,
                date,
                addressee: one(values, greeting, year),
                you,
                case_code,
                procedure: Some(procedure),
                handed_over: state.finished_at.map(|at| at.in_vietnam().date().into()),
                kept: kept(state),
                phone,
                body: None,
                text: None,
                edition: None,
                signer,
                pictures: LetterPictures::default(),
            })),
            Document::CoverNote => {
                let (officer, own) = self.follower(state)?;
                Record::ThuKemGiayTo(Box::new(CoverNote {
                    office: head(&office),
                    number,
                    date,
                    addressee: family(values, greeting, year),
                    papers: enclosed(state, values),
                    officer: given(&officer),
                    phone: given(&own).or(phone),
                    body: None,
                    text: None,
                    edition: None,
                    signer,
                    pictures: LetterPictures::default(),
                }))
            }
            Document::ApologyLetter => {
                let sorry_for = sorry_for(state).ok_or(OfficeError::NoSuchPaper)?;
                let (follows, own) = match (&sorry_for, &state.renewal) {
                    (SorryFor::Late(_), Some(renewal)) => {
                        (renewal.follows.clone(), renewal.phone.clone())
                    }
                    _ => self.follower(state)?,
                };
                Record::ThuXinLoi(Box::new(ApologyLetter {
                    office: head(&office),
                    number,
                    date,
                    addressee: one(values, greeting, year),
                    you,
                    case_code,
                    procedure: Some(procedure),
                    sorry_for,
                    at_home: values.text(Field::DeliveryAtHome).is_none_or(|value| value != "no"),
                    follows: given(&follows),
                    phone: given(&own).or(phone),
                    body: None,
                    text: None,
                    edition: None,
                    signer,
                    pictures: LetterPictures::default(),
                }))
            }
            Document::CondolenceLetter => {
                let (officer, own) = self.follower(state)?;
                let child = state.is_noted(tannha_domain::case::Circumstance::ChildDied);
                Record::ThuChiaBuon(Box::new(CondolenceLetter {
                    office: head(&office),
                    number,
                    date,
                    addressee: mourners(values, greeting, year),
                    deceased: values
                        .text(Field::DeceasedName)
                        .or_else(|| child.then(|| values.text(Field::ChildName)).flatten()),
                    relation: match child {
                        true => Some("cháu".to_owned()),
                        false => deceased(values).map(str::to_owned),
                    },
                    died: values.date(Field::DeathDay),
                    procedures: state.legs.iter().map(|leg| lower_first(&leg.task)).collect(),
                    officer: given(&officer),
                    phone: given(&own),
                    body: None,
                    text: None,
                    edition: None,
                    signer,
                    pictures: LetterPictures::default(),
                }))
            }
            _ => self.congratulation(state, values, &office, signer),
        })
    }

    fn congratulation(
        &self,
        state: &CaseState,
        values: &Values<'_>,
        office: &OfficeSnapshot,
        signer: tannha_print::Signer,
    ) -> Record {
        let letter = state.paper(Document::CongratulationLetter);
        let couple = couple(values);
        let papers = enclosed(state, values);
        Record::ThuChucMung(Box::new(CongratulationLetter {
            office: head(office),
            number: letter.number.clone(),
            date: letter.signed.as_ref().map(|(at, _)| at.in_vietnam().date().into()),
            addressee: family(values, letter.greeting.as_deref(), year_of(state)),
            child_name: values.text(Field::ChildName),
            child_born: values.date(Field::ChildBorn),
            couple,
            papers,
            phone: given(&office.phone),
            body: None,
            text: None,
            edition: None,
            border: Border::Line,
            signer,
            pictures: LetterPictures::default(),
        }))
    }

    /// What was asked for, as the law at receipt calls it.
    pub(crate) fn procedure_name(&self, state: &CaseState) -> String {
        self.procedure_under(&state.promise)
            .map_or_else(|_| state.procedure.clone(), |procedure| procedure.name.vi)
    }
}

/// The year of the dossier, by which people are called young or old.
fn year_of(state: &CaseState) -> i32 {
    state.promise.received_at.in_vietnam().date().year()
}

/// What is handed over with a letter: the result, its copies, what other agencies have finished.
fn enclosed(state: &CaseState, values: &Values<'_>) -> Vec<String> {
    let copies = values.text(Field::DeliveryCopies).filter(|count| count != "0");
    let result = if couple(values).is_empty() {
        "Giấy khai sinh của cháu"
    } else {
        "Giấy chứng nhận kết hôn"
    };
    let mut papers = vec![result.to_owned()];
    papers.extend(copies.map(|count| format!("{count:0>2} bản sao Giấy khai sinh")));
    papers.extend(
        state
            .legs
            .iter()
            .filter(|leg| leg.status == LegStatus::Done)
            .filter(|leg| state.handling().is_none_or(|handling| handling.leg != leg.slug))
            .map(|leg| format!("kết quả {}", lower_first(&leg.task))),
    );
    papers
}

/// What a letter of apology of this case says it is about.
fn sorry_for(state: &CaseState) -> Option<SorryFor> {
    let about = apology::sorry_for(state)?;
    if let Some(recall) = about.recall(state) {
        return Some(SorryFor::Recalled(RecalledPaper {
            paper: phrases::document(Locale::Vi, recall.document.slug()),
            what: recall.what.clone(),
            replaced: recall.cause == RecallCause::Misprinted
                && recall
                    .ended(RecallPart::Replace)
                    .is_none_or(|taken| taken.step == RecallStep::Replaced),
        }));
    }
    let renewal = state.renewal.as_ref()?;
    let made = state.promise.repromised.as_ref();
    let promised = made.map_or(state.promise.promised, |made| made.before);
    Some(SorryFor::Late(LateResult {
        promised: at(promised),
        is_past: made.is_some_and(|made| made.at > promised),
        reason: renewal.reason.clone(),
        new_due: at(renewal.to),
        nothing_more: !matches!(state.status, Status::Supplement(_)),
    }))
}

/// How the promise that the family was first given was kept.
fn kept(state: &CaseState) -> Kept {
    let Some(at) = state.finished_at else { return Kept::OnTime };
    if state.renewal.is_some() {
        return Kept::Late;
    }
    match state.promise.standing(at).promised {
        Lateness::Early => Kept::Early,
        Lateness::OnTime => Kept::OnTime,
        Lateness::Late => Kept::Late,
    }
}

/// Papers that are out of the office and not yet with the family.
#[must_use]
pub(crate) fn is_out(state: &CaseState) -> bool {
    state.papers.values().any(|paper| matches!(paper.holder, Holder::Officer(..)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_is_named_once_and_nobody_stands_bare() {
        let value = |field| match field {
            Field::DeclarantName => "Phan Khánh Mẫu",
            Field::DeclarantCitizenId => "001170000009",
            _ => "",
        };
        let values = Values(&value);
        let named = |greeting| mourners(&values, greeting, 2026).unwrap();
        assert_eq!(named(Some("gia-dinh")), "Gia đình bà Phan Khánh Mẫu");
        assert_eq!(named(Some("chi")), "Chị Phan Khánh Mẫu và gia quyến");
        assert_eq!(named(None), "Bà Phan Khánh Mẫu và gia quyến");
        assert_eq!(one(&values, None, 2026).unwrap(), "Bà Phan Khánh Mẫu");
        assert_eq!(family(&values, Some("gia-dinh"), 2026).unwrap(), "Gia đình bà Phan Khánh Mẫu");
        let unknown = |field| if field == Field::DeclarantName { "Lê Thùy Mẫu" } else { "" };
        assert_eq!(one(&Values(&unknown), None, 2026).unwrap(), "Ông/bà Lê Thùy Mẫu");
    }
}
