//! What the results other than a birth certificate say. Unknown stays blank (TT 04/2020/TT-BTP Đ29.9).

use tannha_domain::case::{
    Book, Document, Field, OfficeSnapshot, Registration,
    form::{amount_text, commune_text},
    written_number,
};
use tannha_print::{
    BusinessCertificate, DeathExtract, DeathNote, Deceased, Declarant, LaterChange, MaritalStatus,
    MarriageCertificate, Person, Record, Spouse, StatusCertificate,
};

use super::record::{Values, certificate_signer, head, signer};
use crate::OfficeError;

/// What was settled about a case, beside its fields.
pub(super) struct Outcome<'a> {
    pub(super) office: &'a OfficeSnapshot,
    pub(super) registration: Option<&'a Registration>,
    /// What another agency gave: the tax code.
    pub(super) other: Option<String>,
    /// What was changed of the entry later.
    pub(super) later_changes: Vec<LaterChange>,
    /// The volume in which its number stands.
    pub(super) volume: Option<String>,
}

impl<'a> Outcome<'a> {
    /// Nothing is settled yet.
    pub(super) const fn of(office: &'a OfficeSnapshot) -> Self {
        Self { office, registration: None, other: None, later_changes: Vec::new(), volume: None }
    }

    fn known(&self) -> Option<&Registration> {
        self.registration
            .filter(|registration| registration.number > 0 || registration.given.is_some())
    }

    /// The number of the entry in the book: `02/2026`.
    fn number(&self) -> Option<String> {
        self.known().map(written_number)
    }

    /// The number of a paper that the office issues itself: `12/TLKT`.
    fn paper_number(&self, symbol: &str) -> Option<String> {
        self.known().map(|registration| match &registration.given {
            Some(given) => given.clone(),
            None => format!("{:02}/{symbol}", registration.number),
        })
    }

    /// The number of a paper counted by the year: `12/2026/TLCCHT`.
    pub(super) fn year_number(&self, symbol: &str) -> Option<String> {
        let number = self.number()?;
        Some(if symbol.is_empty() { number } else { format!("{number}/{symbol}") })
    }

    /// The number alone: `02`.
    pub(super) fn plain_number(&self) -> Option<String> {
        self.known().map(|registration| format!("{:02}", registration.number))
    }

    pub(super) fn date(&self) -> Option<tannha_domain::partial_date::PartialDate> {
        self.registration.map(|registration| registration.registered_on.0.into())
    }

    fn entry(&self) -> tannha_print::Registration {
        tannha_print::Registration {
            number: self.number(),
            place: self.registration.map(|registration| registration.place.clone()),
            date: self.date(),
        }
    }
}

/// The record of a result.
///
/// # Errors
/// [`OfficeError::NoSuchPaper`] for a paper that is made elsewhere.
pub(super) fn record(
    document: Document,
    values: &Values<'_>,
    outcome: &Outcome<'_>,
) -> Result<Record, OfficeError> {
    match document {
        Document::DeathExtract => Ok(Record::TrichLucKhaiTu(Box::new(death(values, outcome)))),
        Document::MarriageCertificate => {
            Ok(Record::GiayChungNhanKetHon(Box::new(marriage(values, outcome))))
        }
        Document::StatusCertificate => {
            Ok(Record::GiayXacNhanTthn(Box::new(status(values, outcome))))
        }
        Document::BusinessCertificate => {
            Ok(Record::GcnHoKinhDoanh(Box::new(business(values, outcome))))
        }
        _ => Err(OfficeError::NoSuchPaper),
    }
}

pub(super) fn sex(values: &Values<'_>, field: Field) -> Option<String> {
    values.text(field).map(|sex| if sex == "male" { "Nam".to_owned() } else { "Nữ".to_owned() })
}

pub(super) fn declarant(values: &Values<'_>) -> Declarant {
    Declarant { name: values.text(Field::DeclarantName), paper: values.text(Field::DeclarantPaper) }
}

/// What a death note is called (NĐ 123/2015/NĐ-CP Đ4.2).
pub(crate) fn death_note(kind: &str) -> &'static str {
    match kind {
        "van-ban-xac-nhan-thi-hanh-an" => "Văn bản xác nhận việc thi hành án tử hình",
        "ban-an-quyet-dinh-toa-an" => "Bản án, quyết định của Tòa án",
        "van-ban-xac-nhan-cong-an" => "Văn bản xác nhận của cơ quan công an",
        "van-ban-giam-dinh-phap-y" => "Kết quả giám định pháp y",
        _ => "Giấy báo tử",
    }
}

pub(super) fn death(values: &Values<'_>, outcome: &Outcome<'_>) -> DeathExtract {
    DeathExtract {
        office: Some(head(outcome.office)),
        number: outcome.paper_number("TLKT"),
        issued_on: outcome.date(),
        deceased: deceased(values),
        died: values.date(Field::DeathDay),
        hour: values.text(Field::DeathHour),
        place: values.place(Field::DeathPlace, Field::DeathCommune),
        // The cause is for the register (TT 04/2020/TT-BTP Đ34.3).
        cause: values.text(Field::DeathCause).filter(|_| outcome.office.cause_on_extract),
        note: note(values),
        declarant: declarant(values),
        registration: outcome.entry(),
        notes: Vec::new(),
        signer: signer(outcome.registration),
        words: outcome.office.words,
    }
}

/// Who died.
pub(super) fn deceased(values: &Values<'_>) -> Deceased {
    Deceased {
        name: values.text(Field::DeceasedName),
        born: values.date(Field::DeceasedBorn),
        sex: sex(values, Field::DeceasedSex),
        ethnicity: values.text(Field::DeceasedEthnicity),
        nationality: values.text(Field::DeceasedNationality),
        citizen_id: values.text(Field::DeceasedCitizenId),
        paper: values.text(Field::DeceasedPaper),
        residence: values.place(Field::DeceasedResidence, Field::DeceasedCommune),
    }
}

/// The paper that a death is declared with.
pub(super) fn note(values: &Values<'_>) -> DeathNote {
    DeathNote {
        kind: values.text(Field::DeathNoteKind).map(|kind| death_note(&kind).to_owned()),
        number: values.text(Field::DeathNoteNumber),
        issuer: values.text(Field::DeathNoteIssuer),
        date: values.date(Field::DeathNoteDate),
    }
}

/// Wife and husband.
pub(super) fn couple(values: &Values<'_>) -> [Spouse; 2] {
    let spouse = |fields: [Field; 7]| {
        let [name, born, ethnicity, nationality, residence, commune, paper] = fields;
        Spouse {
            name: values.text(name),
            born: values.date(born),
            ethnicity: values.text(ethnicity),
            nationality: values.text(nationality),
            residence: values.place(residence, commune),
            paper: values.text(paper),
        }
    };
    let wife = spouse([
        Field::WifeName,
        Field::WifeBorn,
        Field::WifeEthnicity,
        Field::WifeNationality,
        Field::WifeResidence,
        Field::WifeCommune,
        Field::WifePaper,
    ]);
    let husband = spouse([
        Field::HusbandName,
        Field::HusbandBorn,
        Field::HusbandEthnicity,
        Field::HusbandNationality,
        Field::HusbandResidence,
        Field::HusbandCommune,
        Field::HusbandPaper,
    ]);
    [wife, husband]
}

/// The person whom a paper is about.
pub(super) fn person(values: &Values<'_>) -> Person {
    Person {
        name: values.text(Field::PersonName),
        born: values.date(Field::PersonBorn),
        sex: sex(values, Field::PersonSex),
        ethnicity: values.text(Field::PersonEthnicity),
        nationality: values.text(Field::PersonNationality),
        paper: values.text(Field::PersonPaper),
        residence: values.place(Field::PersonResidence, Field::PersonCommune),
    }
}

fn marriage(values: &Values<'_>, outcome: &Outcome<'_>) -> MarriageCertificate {
    let [wife, husband] = couple(values);
    MarriageCertificate {
        office: Some(head(outcome.office)),
        wife,
        husband,
        registration: outcome.entry(),
        signer: certificate_signer(outcome.registration),
        later_changes: outcome.later_changes.clone(),
        words: outcome.office.words,
    }
}

fn status(values: &Values<'_>, outcome: &Outcome<'_>) -> StatusCertificate {
    StatusCertificate {
        office: Some(head(outcome.office)),
        number: outcome.paper_number("UBND-XNTTHN"),
        issued_on: outcome.date(),
        declarant: declarant(values),
        person: person(values),
        status: marital_status(values),
        purpose: values.text(Field::StatusPurpose),
        signer: signer(outcome.registration),
    }
}

/// The wording once everything that it names is there; while the form is being filled, a half-written
/// one is not shown.
fn marital_status(values: &Values<'_>) -> Option<MaritalStatus> {
    let spouse = values.text(Field::StatusSpouse);
    let paper = values.text(Field::StatusPaper);
    Some(match values.text(Field::StatusWording)?.as_str() {
        "never-married" => MaritalStatus::NeverMarried {},
        "married" => MaritalStatus::Married { spouse: spouse?, paper: paper? },
        "de-facto" => MaritalStatus::DeFacto { spouse: spouse? },
        "divorced" => MaritalStatus::Divorced { spouse: spouse?, paper: paper? },
        "widowed" => MaritalStatus::Widowed { spouse: spouse?, paper: paper? },
        "unmarried-then" => MaritalStatus::UnmarriedThen {
            place: values.text(Field::StatusPlace)?,
            from: values.date(Field::StatusFrom)?,
            to: values.date(Field::StatusTo)?,
            spouse: spouse?,
            paper: paper?,
        },
        _ => return None,
    })
}

fn business(values: &Values<'_>, outcome: &Outcome<'_>) -> BusinessCertificate {
    BusinessCertificate {
        office: Some(head(outcome.office)),
        number: outcome.paper_number(Book::Businesses.symbol()),
        tax_code: outcome.other.clone(),
        issued_on: outcome.date(),
        name: values.text(Field::BusinessName),
        address: values.place(Field::BusinessAddress, Field::BusinessCommune),
        phone: values.text(Field::BusinessPhone),
        trade: values.text(Field::BusinessTrade),
        capital: values.text(Field::BusinessCapital).map(|dong| {
            let whole = dong.bytes().all(|byte| byte.is_ascii_digit());
            if whole { format!("{} đồng", amount_text(&dong)) } else { dong }
        }),
        workers: values.text(Field::BusinessWorkers),
        owner: Person {
            name: values.text(Field::OwnerName),
            born: values.date(Field::OwnerBorn),
            sex: sex(values, Field::OwnerSex),
            ethnicity: values.text(Field::OwnerEthnicity),
            nationality: values.text(Field::OwnerNationality),
            paper: values.text(Field::OwnerCitizenId),
            residence: values
                .place(Field::OwnerResidence, Field::OwnerCommune)
                .map(|place| commune_text(&place).to_owned()),
        },
        signer: signer(outcome.registration),
    }
}
