//! From fields to what a paper says. Unknown stays blank (TT 04/2020/TT-BTP Đ29.9).

use tannha_domain::{
    case::{
        CaseState, Document, Field, OfficeSnapshot, Registration, SignerSnapshot,
        form::commune_text, padded_number, written_number,
    },
    partial_date::PartialDate,
    ruleset::ProcedureCode,
    ward::PaperSymbol,
};
use tannha_print::{
    Authority, BirthCertificate, Child, CopyIssue, Declarant, LaterChange, Office as Head, Parent,
    Record, Signer,
};

use super::{
    extracts,
    own::own_result,
    results::{self, Outcome},
};
use crate::{Office, OfficeError, drafts::Draft};

/// What stands in the place of a residence.
pub(crate) const DEAD: &str = "Đã chết";

/// Values by field, wherever they are kept.
pub(crate) struct Values<'a>(pub(crate) &'a dyn Fn(Field) -> &'a str);

impl Values<'_> {
    pub(super) fn text(&self, field: Field) -> Option<String> {
        let value = (self.0)(field).trim();
        (!value.is_empty()).then(|| value.to_owned())
    }

    /// The number of an entry; below 10 with a leading 0, however it was typed.
    pub(super) fn number(&self, field: Field) -> Option<String> {
        self.text(field).map(|typed| padded_number(&typed))
    }

    pub(super) fn date(&self, field: Field) -> Option<PartialDate> {
        PartialDate::parse((self.0)(field)).ok()
    }

    /// Where a parent lives; who has died lives nowhere, and the paper says so (TT 04/2020/TT-BTP Đ10.2).
    pub(super) fn home(&self, dead: Field, detail: Field, commune: Field) -> Option<String> {
        match self.text(dead).as_deref() {
            Some("yes") => Some(DEAD.to_owned()),
            _ => self.place(detail, commune),
        }
    }

    /// A detail and its commune as one phrase: `số 5 ngõ 2, phường Từ Liêm, thành phố Hà Nội`.
    pub(crate) fn place(&self, detail: Field, commune: Field) -> Option<String> {
        let commune = self.text(commune).map(|value| commune_text(&value).to_owned());
        match (self.text(detail), commune) {
            (Some(detail), Some(commune)) => Some(format!("{detail}, {commune}")),
            (detail, commune) => detail.or(commune),
        }
    }
}

pub(crate) fn head(office: &OfficeSnapshot) -> Head {
    let place = office.name.split_once(' ').map_or(office.name.as_str(), |(_, name)| name);
    Head {
        superior: Some(office.superior.clone()).filter(|line| !line.is_empty()),
        name: format!("Ủy ban nhân dân {}", office.name),
        place: place.to_owned(),
    }
}

pub(super) fn signer(registration: Option<&Registration>) -> Signer {
    registration.map_or_else(Signer::default, |registration| signed_by(&registration.signer))
}

/// In whose name and as what somebody signs, a line each (NĐ 30/2020 phụ lục I; DOMAIN §6.6).
pub(crate) fn authority_lines(authority: &str, title: &str) -> Vec<String> {
    let slug = serde_json::Value::String(authority.to_owned());
    let authority = serde_json::from_value(slug).unwrap_or(Authority::ChuTich);
    Signer { authority, title: Some(title.to_owned()), name: None }.lines()
}

/// Who signs, as papers name them.
pub(super) fn signed_by(signer: &SignerSnapshot) -> Signer {
    let slug = serde_json::Value::String(signer.authority.clone());
    Signer {
        authority: serde_json::from_value(slug).unwrap_or(Authority::ChuTich),
        title: Some(signer.title.clone()).filter(|title| !title.is_empty()),
        name: Some(signer.name.clone()),
    }
}

/// On a certificate the signer acts as Chủ tịch, not for the committee: the law has the Chủ tịch issue
/// it, so the line `TM. ỦY BAN NHÂN DÂN` of the ward's other papers falls away (DOMAIN §6.6).
pub(super) fn certificate_signer(registration: Option<&Registration>) -> Signer {
    let signer = signer(registration);
    let authority = match signer.authority {
        Authority::TmChuTich => Authority::ChuTich,
        Authority::TmKtPhoChuTich => Authority::KtPhoChuTich,
        authority => authority,
    };
    Signer { authority, ..signer }
}

fn parent(values: &Values<'_>, fields: [Field; 7]) -> Parent {
    let [name, born, ethnicity, nationality, dead, residence, commune] = fields;
    // What the form fills in by itself says nothing of a parent whom nobody knows.
    if values.text(name).is_none() && values.text(Field::PaperAbandoned).as_deref() == Some("yes") {
        return Parent::default();
    }
    Parent {
        name: values.text(name),
        born: values.date(born),
        ethnicity: values.text(ethnicity),
        nationality: values.text(nationality),
        residence: values.home(dead, residence, commune),
    }
}

/// The child of a birth, without the number that comes with its registration.
pub(super) fn child(values: &Values<'_>) -> Child {
    Child {
        name: values.text(Field::ChildName),
        born: values.date(Field::ChildBorn),
        sex: results::sex(values, Field::ChildSex),
        ethnicity: values.text(Field::ChildEthnicity),
        nationality: values.text(Field::ChildNationality),
        birth_place: values.place(Field::ChildBirthPlace, Field::ChildBirthCommune),
        home_town: values.text(Field::ChildHomeTown),
        citizen_id: None,
    }
}

fn certificate(
    office: &OfficeSnapshot,
    values: &Values<'_>,
    registration: Option<&Registration>,
    later_changes: Vec<LaterChange>,
) -> BirthCertificate {
    let father = parent(
        values,
        [
            Field::FatherName,
            Field::FatherBorn,
            Field::FatherEthnicity,
            Field::FatherNationality,
            Field::FatherDead,
            Field::FatherResidence,
            Field::FatherCommune,
        ],
    );
    let whole_father = father.name.is_some()
        && father.born.is_some()
        && father.ethnicity.is_some()
        && father.nationality.is_some()
        && father.residence.is_some();
    BirthCertificate {
        office: Some(head(office)),
        child: Child {
            citizen_id: registration.and_then(|r| r.citizen_id.clone()),
            ..child(values)
        },
        mother: parent(
            values,
            [
                Field::MotherName,
                Field::MotherBorn,
                Field::MotherEthnicity,
                Field::MotherNationality,
                Field::MotherDead,
                Field::MotherResidence,
                Field::MotherCommune,
            ],
        ),
        // All four or none: while the form is being filled, a half-written father is not shown.
        father: if whole_father { father } else { Parent::default() },
        declarant: Declarant {
            name: values.text(Field::DeclarantName),
            paper: values.text(Field::DeclarantPaper),
        },
        registration: tannha_print::Registration {
            number: registration.filter(|r| r.number > 0).map(written_number),
            place: registration.map(|r| r.place.clone()),
            date: registration.map(|r| r.registered_on.0.into()),
        },
        signer: certificate_signer(registration),
        copy: None,
        later_changes,
        words: office.words,
    }
}

/// The copy's own number and day; all else is the entry's.
fn as_copy(
    original: BirthCertificate,
    values: &Values<'_>,
    registration: Option<&Registration>,
) -> BirthCertificate {
    let number = registration.filter(|found| found.number > 0).map(|found| {
        let symbol = found.office.symbols.of(PaperSymbol::BirthCopy);
        format!("{}/{symbol}", written_number(found))
    });
    BirthCertificate {
        copy: Some(CopyIssue {
            number,
            issued_on: registration.map(|found| found.registered_on.0.into()),
        }),
        declarant: Declarant::default(),
        registration: tannha_print::Registration {
            number: values.number(Field::EntryNumber),
            place: values.text(Field::EntryPlace),
            date: values.date(Field::EntryDate),
        },
        ..original
    }
}

impl Office {
    pub(super) fn draft_record(
        &self,
        draft: &Draft,
        document: Document,
    ) -> Result<Record, OfficeError> {
        let now = self.now();
        let reading = draft.reading(now);
        let typed = |field| draft.typed.get(&field).map_or("", String::as_str);
        // What reads is shown as it will be printed; what does not is shown as typed.
        let value = |field| match reading.value(field) {
            "" => typed(field),
            read => read,
        };
        let values = Values(&value);
        let office = OfficeSnapshot::from(&self.settings()?);
        match document {
            Document::Receipt => {
                let code = ProcedureCode::new(draft.procedure.as_str());
                let variant = draft.form().variant(|field| reading.value(field));
                let (promise, explanation) = self.promise(&code, variant, now)?;
                let asked = (draft.procedure.as_str(), draft.own.as_ref());
                self.receipt_record(&values, asked, None, &promise, &explanation, &[])
            }
            Document::BirthCertificate => {
                Ok(Record::GiayKhaiSinh(Box::new(certificate(&office, &values, None, Vec::new()))))
            }
            Document::BirthCopy => {
                let copy = as_copy(certificate(&office, &values, None, Vec::new()), &values, None);
                Ok(Record::GiayKhaiSinhBanSao(Box::new(copy)))
            }
            Document::DeathCopy
            | Document::MarriageCopy
            | Document::ChangeCopy
            | Document::RecognitionCopy
            | Document::ChangeExtract
            | Document::RecognitionExtract
            | Document::CopyCertification
            | Document::SignatureCertification => {
                extracts::record(document, &values, &Outcome::of(&office), None, Vec::new())
            }
            Document::OwnResult => match &draft.own {
                Some(own) => Ok(own_result(own, &values, &Outcome::of(&office))),
                None => Err(OfficeError::NoSuchPaper),
            },
            _ => results::record(document, &values, &Outcome::of(&office)),
        }
    }

    /// A copy says what the register says today, with what was noted beside it.
    fn birth_copy(
        &self,
        state: &CaseState,
        office: &OfficeSnapshot,
        values: &Values<'_>,
        registration: Option<&Registration>,
    ) -> Result<Record, OfficeError> {
        let entry = self.entry_of(state)?;
        let later = match &entry {
            Some(entry) => self.later_changes(entry)?,
            None => Vec::new(),
        };
        let citizen_id = entry.and_then(|entry| entry.registration?.citizen_id);
        let mut copy =
            as_copy(certificate(office, values, registration, later), values, registration);
        copy.child.citizen_id = citizen_id;
        Ok(Record::GiayKhaiSinhBanSao(Box::new(copy)))
    }

    pub(crate) fn case_record(
        &self,
        state: &CaseState,
        document: Document,
    ) -> Result<Record, OfficeError> {
        let value = |field| state.value(field);
        let values = Values(&value);
        let registration = state.registration.as_ref().or(state.number_request.as_ref());
        let office = registration.map_or_else(|| state.office.clone(), |r| r.office.clone());
        match document {
            Document::Receipt => {
                let explanation = self.explain(&state.promise)?;
                self.receipt_record(
                    &values,
                    (state.procedure.as_str(), state.own.as_ref()),
                    Some(state),
                    &state.promise,
                    &explanation,
                    &state.legs,
                )
            }
            Document::BirthCertificate => {
                let later = self.later_changes(state)?;
                let record = certificate(&office, &values, registration, later);
                Ok(Record::GiayKhaiSinh(Box::new(record)))
            }
            Document::OwnResult => match &state.own {
                Some(own) => {
                    let outcome = Outcome { registration, ..Outcome::of(&office) };
                    Ok(own_result(own, &values, &outcome))
                }
                None => Err(OfficeError::NoSuchPaper),
            },
            Document::BirthCopy => self.birth_copy(state, &office, &values, registration),
            Document::DeathCopy
            | Document::MarriageCopy
            | Document::ChangeCopy
            | Document::RecognitionCopy
            | Document::ChangeExtract
            | Document::RecognitionExtract
            | Document::CopyCertification
            | Document::SignatureCertification => {
                let volume = self.volume_of(state)?;
                let outcome = Outcome { registration, volume, ..Outcome::of(&office) };
                let copied = self.entry_of(state)?.filter(|_| document.is_copy());
                let notes = match &copied {
                    Some(entry) => self.later_changes(entry)?,
                    None => Vec::new(),
                };
                let notes = notes.into_iter().map(|change| change.text).collect();
                extracts::record(document, &values, &outcome, copied.as_ref(), notes)
            }
            Document::SupplementSlip
            | Document::RefusalSlip
            | Document::ApologyForm
            | Document::StopNotice => self.notice_record(state, &values, document),
            _ if document.is_letter() => {
                self.worded(self.letter_record(state, &values, document)?, state)
            }
            _ => {
                let tax = state.legs.iter().find(|leg| leg.slug == "ma-so-thue");
                let outcome = Outcome {
                    registration,
                    other: tax.and_then(|leg| leg.outcome.clone()),
                    later_changes: self.later_changes(state)?,
                    ..Outcome::of(&office)
                };
                results::record(document, &values, &outcome)
            }
        }
    }
}
