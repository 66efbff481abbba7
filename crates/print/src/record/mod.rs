//! What a paper says, apart from where it stands.
//!
//! A record is display-ready where the law fixes no computation (ethnicity, addresses) and a value
//! where it does: names as typed (capitals are put on by the paper), dates ISO and possibly
//! partial (the paper writes `dd/mm/yyyy`, words, or the year alone). Unknown is `null` or absent
//! and stays blank on the paper (TT 04/2020 Đ29.9).

mod birth;
mod bounds;
mod business;
mod certified;
mod change;
pub(crate) mod date;
mod death;
mod declaration;
mod envelopes;
mod extract;
mod face;
mod labels;
mod letter;
mod marriage;
mod notice;
mod pictures;
mod receipt;
mod shared;
mod status;
mod table;
mod table_kind;

use chrono::{DateTime, FixedOffset, NaiveTime};
use schemars::{JsonSchema, schema_for};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub use birth::{BirthCertificate, Child, CopyIssue, LaterChange, Parent, Registration};
pub(crate) use bounds::{LONGEST_NAME, LONGEST_TEXT, is_longer};
pub use business::BusinessCertificate;
pub use certified::Certification;
pub use change::{
    ChangeExtract, ChangeKind, ChangedRegister, CopiedExtract, ParentIs, Recogniser,
    RecognitionExtract,
};
pub use death::{DeathExtract, DeathNote, Deceased};
pub use declaration::{
    CopiesWanted, Declaration, DeclaredBy, DeclaredFinger, DeclaredKind, DeclaredPart, DeclaredRow,
    DeclaredSignature, MarriagePaper, Requester,
};
pub use envelopes::EnvelopeSheet;
pub use extract::{Block, Cell, Extract};
pub use face::RecordFace;
pub use labels::{AddressLabel, LabelSheet};
pub use letter::{
    ApologyLetter, CondolenceLetter, CongratulationLetter, CoverNote, Kept, LateResult,
    RecalledPaper, SorryFor, ThankYouLetter,
};
pub use marriage::{MarriageCertificate, MarriageExtract, Spouse};
pub use notice::Notice;
pub use pictures::{LetterPicture, LetterPictures};
pub use receipt::{
    BookEntry, Contact, DayKind, PaperLine, PartLine, PromiseDay, PromiseLeg, PromiseOnPaper,
    Receipt,
};
pub use shared::{Authority, CalibrationSheet, Declarant, Office, Signer};
pub use status::{MaritalStatus, Person, StatusCertificate};
pub use table::{
    Column, ColumnAlign, RegisterEntry, Row, RowKind, SignaturePlace, TableFacts, TableSheet,
    UsedVolume,
};
pub use table_kind::TableKind;

use crate::document::DocumentCode;

/// Vietnam has one time, all year.
const VIETNAM_SECONDS: i32 = 7 * 3_600;

/// The content of one document.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Record {
    /// `giay-tiep-nhan`
    GiayTiepNhan(Box<Receipt>),
    /// `giay-khai-sinh`
    GiayKhaiSinh(Box<BirthCertificate>),
    /// `trich-luc-khai-tu`
    TrichLucKhaiTu(Box<DeathExtract>),
    /// `giay-chung-nhan-ket-hon`
    GiayChungNhanKetHon(Box<MarriageCertificate>),
    /// `giay-xac-nhan-tthn`
    GiayXacNhanTthn(Box<StatusCertificate>),
    /// `gcn-ho-kinh-doanh`
    GcnHoKinhDoanh(Box<BusinessCertificate>),
    /// `giay-khai-sinh-ban-sao`
    GiayKhaiSinhBanSao(Box<BirthCertificate>),
    /// `trich-luc-khai-tu-ban-sao`
    TrichLucKhaiTuBanSao(Box<DeathExtract>),
    /// `trich-luc-ket-hon`
    TrichLucKetHon(Box<MarriageExtract>),
    /// `trich-luc-ket-hon-ban-sao`
    TrichLucKetHonBanSao(Box<MarriageExtract>),
    /// `trich-luc-cai-chinh`
    TrichLucCaiChinh(Box<ChangeExtract>),
    /// `trich-luc-nhan-cha-me-con`
    TrichLucNhanChaMeCon(Box<RecognitionExtract>),
    /// `loi-chung-ban-sao`
    LoiChungBanSao(Box<Certification>),
    /// `loi-chung-chu-ky`
    LoiChungChuKy(Box<Certification>),
    /// `ket-qua-thu-tuc`
    KetQuaThuTuc(Box<Extract>),
    /// `thu-chuc-mung`
    ThuChucMung(Box<CongratulationLetter>),
    /// `thu-kem-giay-to`
    ThuKemGiayTo(Box<CoverNote>),
    /// `trich-luc-cai-chinh-ban-sao`
    TrichLucCaiChinhBanSao(Box<ChangeExtract>),
    /// `trich-luc-nhan-cha-me-con-ban-sao`
    TrichLucNhanChaMeConBanSao(Box<RecognitionExtract>),
    /// `to-khai`
    ToKhai(Box<Declaration>),
    /// `thu-cam-on`
    ThuCamOn(Box<ThankYouLetter>),
    /// `thu-xin-loi`
    ThuXinLoi(Box<ApologyLetter>),
    /// `thu-chia-buon`
    ThuChiaBuon(Box<CondolenceLetter>),
    /// `phieu-bo-sung`
    PhieuBoSung(Box<Notice>),
    /// `phieu-tu-choi`
    PhieuTuChoi(Box<Notice>),
    /// `van-ban-xin-loi`
    VanBanXinLoi(Box<Notice>),
    /// `thong-bao-dung`
    ThongBaoDung(Box<Notice>),
    /// `bang-can-in`
    BangCanIn(Box<CalibrationSheet>),
    /// `bang-bieu`
    BangBieu(Box<TableSheet>),
    /// `nhan-giao`
    NhanGiao(Box<LabelSheet>),
    /// `phong-bi`
    PhongBi(Box<EnvelopeSheet>),
}

/// A record that does not follow its schema.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the record of {document} is wrong at {field}: {problem}")]
pub struct RecordError {
    /// The document.
    pub document: DocumentCode,
    /// Where in the record, dotted, for example `child.born`; `.` is the record itself.
    pub field: String,
    /// What is wrong there.
    pub problem: RecordProblem,
}

/// What is wrong with a place in a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecordProblem {
    /// A value is missing that must be there.
    #[error("a value is missing")]
    Missing,
    /// There is a field that the document does not know.
    #[error("the field is not known")]
    Unknown,
    /// The value is of the wrong kind, or a date that does not exist.
    #[error("the value is not of the right kind")]
    Invalid,
}

impl RecordError {
    /// The stable code of this error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self.problem {
            RecordProblem::Missing => "print-record-missing",
            RecordProblem::Unknown => "print-record-unknown",
            RecordProblem::Invalid => "print-record-invalid",
        }
    }

    /// What the message for the code has to fill in, by name.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        vec![("document", self.document.to_string()), ("field", self.field.clone())]
    }
}

impl Record {
    /// Reads the record of a document.
    ///
    /// # Errors
    /// [`RecordError`] with the document and the dotted field.
    pub fn from_json(document: DocumentCode, value: Value) -> Result<Self, RecordError> {
        // serde would take a list for a record whose fields have no names.
        if !value.is_object() {
            let (field, problem) = (".".to_owned(), RecordProblem::Invalid);
            return Err(RecordError { document, field, problem });
        }
        Ok(match document {
            DocumentCode::GiayTiepNhan => Self::GiayTiepNhan(read(document, value)?),
            DocumentCode::GiayKhaiSinh => Self::GiayKhaiSinh(read(document, value)?),
            DocumentCode::TrichLucKhaiTu => Self::TrichLucKhaiTu(read(document, value)?),
            DocumentCode::GiayChungNhanKetHon => Self::GiayChungNhanKetHon(read(document, value)?),
            DocumentCode::GiayXacNhanTthn => Self::GiayXacNhanTthn(read(document, value)?),
            DocumentCode::GcnHoKinhDoanh => Self::GcnHoKinhDoanh(read(document, value)?),
            DocumentCode::GiayKhaiSinhBanSao => Self::GiayKhaiSinhBanSao(read(document, value)?),
            DocumentCode::TrichLucKhaiTuBanSao => {
                Self::TrichLucKhaiTuBanSao(read(document, value)?)
            }
            DocumentCode::TrichLucKetHon => Self::TrichLucKetHon(read(document, value)?),
            DocumentCode::TrichLucKetHonBanSao => {
                Self::TrichLucKetHonBanSao(read(document, value)?)
            }
            DocumentCode::TrichLucCaiChinh => Self::TrichLucCaiChinh(read(document, value)?),
            DocumentCode::TrichLucNhanChaMeCon => {
                Self::TrichLucNhanChaMeCon(read(document, value)?)
            }
            DocumentCode::LoiChungBanSao => Self::LoiChungBanSao(read(document, value)?),
            DocumentCode::LoiChungChuKy => Self::LoiChungChuKy(read(document, value)?),
            DocumentCode::KetQuaThuTuc => Self::KetQuaThuTuc(read(document, value)?),
            DocumentCode::ThuChucMung => Self::ThuChucMung(read(document, value)?),
            DocumentCode::ThuKemGiayTo => Self::ThuKemGiayTo(read(document, value)?),
            DocumentCode::TrichLucCaiChinhBanSao => {
                Self::TrichLucCaiChinhBanSao(read(document, value)?)
            }
            DocumentCode::TrichLucNhanChaMeConBanSao => {
                Self::TrichLucNhanChaMeConBanSao(read(document, value)?)
            }
            DocumentCode::ToKhai => Self::ToKhai(read(document, value)?),
            DocumentCode::ThuCamOn => Self::ThuCamOn(read(document, value)?),
            DocumentCode::ThuXinLoi => Self::ThuXinLoi(read(document, value)?),
            DocumentCode::ThuChiaBuon => Self::ThuChiaBuon(read(document, value)?),
            DocumentCode::PhieuBoSung => Self::PhieuBoSung(read(document, value)?),
            DocumentCode::PhieuTuChoi => Self::PhieuTuChoi(read(document, value)?),
            DocumentCode::VanBanXinLoi => Self::VanBanXinLoi(read(document, value)?),
            DocumentCode::ThongBaoDung => Self::ThongBaoDung(read(document, value)?),
            DocumentCode::BangCanIn => Self::BangCanIn(read(document, value)?),
            DocumentCode::BangBieu => Self::BangBieu(read(document, value)?),
            DocumentCode::NhanGiao => Self::NhanGiao(read(document, value)?),
            DocumentCode::PhongBi => Self::PhongBi(read(document, value)?),
        })
    }

    /// The document this is a record of.
    #[must_use]
    pub const fn document(&self) -> DocumentCode {
        match self {
            Self::GiayTiepNhan(_) => DocumentCode::GiayTiepNhan,
            Self::GiayKhaiSinh(_) => DocumentCode::GiayKhaiSinh,
            Self::TrichLucKhaiTu(_) => DocumentCode::TrichLucKhaiTu,
            Self::GiayChungNhanKetHon(_) => DocumentCode::GiayChungNhanKetHon,
            Self::GiayXacNhanTthn(_) => DocumentCode::GiayXacNhanTthn,
            Self::GcnHoKinhDoanh(_) => DocumentCode::GcnHoKinhDoanh,
            Self::GiayKhaiSinhBanSao(_) => DocumentCode::GiayKhaiSinhBanSao,
            Self::TrichLucKhaiTuBanSao(_) => DocumentCode::TrichLucKhaiTuBanSao,
            Self::TrichLucKetHon(_) => DocumentCode::TrichLucKetHon,
            Self::TrichLucKetHonBanSao(_) => DocumentCode::TrichLucKetHonBanSao,
            Self::TrichLucCaiChinh(_) => DocumentCode::TrichLucCaiChinh,
            Self::TrichLucNhanChaMeCon(_) => DocumentCode::TrichLucNhanChaMeCon,
            Self::LoiChungBanSao(_) => DocumentCode::LoiChungBanSao,
            Self::LoiChungChuKy(_) => DocumentCode::LoiChungChuKy,
            Self::KetQuaThuTuc(_) => DocumentCode::KetQuaThuTuc,
            Self::ThuChucMung(_) => DocumentCode::ThuChucMung,
            Self::ThuKemGiayTo(_) => DocumentCode::ThuKemGiayTo,
            Self::TrichLucCaiChinhBanSao(_) => DocumentCode::TrichLucCaiChinhBanSao,
            Self::TrichLucNhanChaMeConBanSao(_) => DocumentCode::TrichLucNhanChaMeConBanSao,
            Self::ToKhai(_) => DocumentCode::ToKhai,
            Self::ThuCamOn(_) => DocumentCode::ThuCamOn,
            Self::ThuXinLoi(_) => DocumentCode::ThuXinLoi,
            Self::ThuChiaBuon(_) => DocumentCode::ThuChiaBuon,
            Self::PhieuBoSung(_) => DocumentCode::PhieuBoSung,
            Self::PhieuTuChoi(_) => DocumentCode::PhieuTuChoi,
            Self::VanBanXinLoi(_) => DocumentCode::VanBanXinLoi,
            Self::ThongBaoDung(_) => DocumentCode::ThongBaoDung,
            Self::BangCanIn(_) => DocumentCode::BangCanIn,
            Self::BangBieu(_) => DocumentCode::BangBieu,
            Self::NhanGiao(_) => DocumentCode::NhanGiao,
            Self::PhongBi(_) => DocumentCode::PhongBi,
        }
    }

    /// The moment that the paper itself names: receipt, registration, letter or calibration. A day
    /// begins at midnight in Vietnam.
    #[must_use]
    pub fn moment(&self) -> Option<DateTime<FixedOffset>> {
        let day = match self {
            Self::GiayTiepNhan(receipt) => return Some(receipt.promise.received),
            Self::GiayKhaiSinh(certificate) => certificate.registration.date,
            Self::GiayKhaiSinhBanSao(certificate) => {
                certificate.copy.as_ref().and_then(|copy| copy.issued_on)
            }
            Self::TrichLucKhaiTu(extract) | Self::TrichLucKhaiTuBanSao(extract) => {
                extract.issued_on
            }
            Self::TrichLucKetHon(extract) | Self::TrichLucKetHonBanSao(extract) => {
                extract.issued_on
            }
            Self::TrichLucCaiChinh(extract) | Self::TrichLucCaiChinhBanSao(extract) => {
                extract.issued_on
            }
            Self::TrichLucNhanChaMeCon(extract) | Self::TrichLucNhanChaMeConBanSao(extract) => {
                extract.issued_on
            }
            Self::LoiChungBanSao(extract) | Self::LoiChungChuKy(extract) => extract.issued_on,
            Self::KetQuaThuTuc(extract) => extract.issued_on,
            Self::GiayChungNhanKetHon(certificate) => certificate.registration.date,
            Self::GiayXacNhanTthn(certificate) => certificate.issued_on,
            Self::GcnHoKinhDoanh(certificate) => certificate.issued_on,
            Self::ThuChucMung(letter) => letter.date,
            Self::ThuKemGiayTo(letter) => letter.date,
            Self::ToKhai(declaration) => declaration.date,
            Self::ThuCamOn(letter) => letter.date,
            Self::ThuXinLoi(letter) => letter.date,
            Self::ThuChiaBuon(letter) => letter.date,
            Self::PhieuBoSung(notice)
            | Self::PhieuTuChoi(notice)
            | Self::VanBanXinLoi(notice)
            | Self::ThongBaoDung(notice) => notice.date,
            Self::BangCanIn(calibration) => calibration.printed_on,
            Self::BangBieu(table) => table.date,
            Self::NhanGiao(labels) => labels.date,
            Self::PhongBi(envelopes) => envelopes.date,
        };
        let midnight = day?.full()?.and_time(NaiveTime::MIN);
        midnight.and_local_timezone(FixedOffset::east_opt(VIETNAM_SECONDS)?).single()
    }

    /// The office that issues the paper, as the record names it.
    #[must_use]
    pub fn office(&self) -> Option<&Office> {
        match self {
            Self::GiayTiepNhan(receipt) => Some(&receipt.office),
            Self::GiayKhaiSinh(certificate) | Self::GiayKhaiSinhBanSao(certificate) => {
                certificate.office.as_ref()
            }
            Self::TrichLucKhaiTu(extract) | Self::TrichLucKhaiTuBanSao(extract) => {
                extract.office.as_ref()
            }
            Self::TrichLucKetHon(extract) | Self::TrichLucKetHonBanSao(extract) => {
                extract.office.as_ref()
            }
            Self::TrichLucCaiChinh(extract) | Self::TrichLucCaiChinhBanSao(extract) => {
                extract.office.as_ref()
            }
            Self::TrichLucNhanChaMeCon(extract) | Self::TrichLucNhanChaMeConBanSao(extract) => {
                extract.office.as_ref()
            }
            Self::LoiChungBanSao(extract) | Self::LoiChungChuKy(extract) => extract.office.as_ref(),
            Self::KetQuaThuTuc(extract) => extract.office.as_ref(),
            Self::GiayChungNhanKetHon(certificate) => certificate.office.as_ref(),
            Self::GiayXacNhanTthn(certificate) => certificate.office.as_ref(),
            Self::GcnHoKinhDoanh(certificate) => certificate.office.as_ref(),
            Self::ThuChucMung(letter) => Some(&letter.office),
            Self::BangBieu(table) => Some(&table.office),
            Self::NhanGiao(labels) => Some(&labels.office),
            Self::PhongBi(envelopes) => Some(&envelopes.office),
            Self::ThuKemGiayTo(letter) => Some(&letter.office),
            Self::ThuCamOn(letter) => Some(&letter.office),
            Self::ThuXinLoi(letter) => Some(&letter.office),
            Self::ThuChiaBuon(letter) => Some(&letter.office),
            Self::PhieuBoSung(notice)
            | Self::PhieuTuChoi(notice)
            | Self::VanBanXinLoi(notice)
            | Self::ThongBaoDung(notice) => Some(&notice.office),
            Self::BangCanIn(_) | Self::ToKhai(_) => None,
        }
    }

    /// The JSON Schema of a document's record.
    #[must_use]
    pub fn schema(document: DocumentCode) -> Value {
        fn of<T: JsonSchema>() -> Value {
            schema_for!(T).to_value()
        }
        match document {
            DocumentCode::GiayTiepNhan => of::<Receipt>(),
            DocumentCode::GiayKhaiSinh | DocumentCode::GiayKhaiSinhBanSao => {
                of::<BirthCertificate>()
            }
            DocumentCode::KetQuaThuTuc => of::<Extract>(),
            DocumentCode::TrichLucKhaiTu | DocumentCode::TrichLucKhaiTuBanSao => {
                of::<DeathExtract>()
            }
            DocumentCode::TrichLucKetHon | DocumentCode::TrichLucKetHonBanSao => {
                of::<MarriageExtract>()
            }
            DocumentCode::TrichLucCaiChinh | DocumentCode::TrichLucCaiChinhBanSao => {
                of::<ChangeExtract>()
            }
            DocumentCode::TrichLucNhanChaMeCon | DocumentCode::TrichLucNhanChaMeConBanSao => {
                of::<RecognitionExtract>()
            }
            DocumentCode::LoiChungBanSao | DocumentCode::LoiChungChuKy => of::<Certification>(),
            DocumentCode::GiayChungNhanKetHon => of::<MarriageCertificate>(),
            DocumentCode::GiayXacNhanTthn => of::<StatusCertificate>(),
            DocumentCode::GcnHoKinhDoanh => of::<BusinessCertificate>(),
            DocumentCode::ThuChucMung => of::<CongratulationLetter>(),
            DocumentCode::ThuKemGiayTo => of::<CoverNote>(),
            DocumentCode::ToKhai => of::<Declaration>(),
            DocumentCode::ThuCamOn => of::<ThankYouLetter>(),
            DocumentCode::ThuXinLoi => of::<ApologyLetter>(),
            DocumentCode::ThuChiaBuon => of::<CondolenceLetter>(),
            DocumentCode::PhieuBoSung
            | DocumentCode::PhieuTuChoi
            | DocumentCode::VanBanXinLoi
            | DocumentCode::ThongBaoDung => of::<Notice>(),
            DocumentCode::BangCanIn => of::<CalibrationSheet>(),
            DocumentCode::BangBieu => of::<TableSheet>(),
            DocumentCode::NhanGiao => of::<LabelSheet>(),
            DocumentCode::PhongBi => of::<EnvelopeSheet>(),
        }
    }
}

fn read<T: DeserializeOwned>(document: DocumentCode, value: Value) -> Result<Box<T>, RecordError> {
    serde_path_to_error::deserialize(value).map(Box::new).map_err(|error| {
        let path = error.path().to_string();
        let (field, problem) = place(&path, &error.inner().to_string());
        RecordError { document, field, problem }
    })
}

/// serde names a missing or unknown field only in its text: `missing field `x``.
fn place(path: &str, text: &str) -> (String, RecordProblem) {
    let named = |prefix: &str| text.strip_prefix(prefix).and_then(|rest| rest.split('`').next());
    let below = |name: &str| match path {
        "." => name.to_owned(),
        path if path.ends_with(name) => path.to_owned(),
        path => format!("{path}.{name}"),
    };
    if let Some(name) = named("missing field `") {
        return (below(name), RecordProblem::Missing);
    }
    if let Some(name) = named("unknown field `") {
        return (below(name), RecordProblem::Unknown);
    }
    (path.to_owned(), RecordProblem::Invalid)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn wrong(document: DocumentCode, value: Value) -> (String, &'static str) {
        let error = Record::from_json(document, value).unwrap_err();
        (error.field.clone(), error.code())
    }

    #[test]
    fn a_record_may_be_empty_where_the_paper_may_be_blank() {
        let record = Record::from_json(DocumentCode::GiayKhaiSinh, json!({})).unwrap();
        assert_eq!(record.document(), DocumentCode::GiayKhaiSinh);
    }

    #[test]
    fn what_is_wrong_in_a_record_is_named_with_its_place() {
        let certificate = DocumentCode::GiayKhaiSinh;
        assert_eq!(
            wrong(certificate, json!({"child": {"born": "2026-02-30"}})),
            ("child.born".into(), "print-record-invalid")
        );
        assert_eq!(wrong(certificate, json!([])), (".".into(), "print-record-invalid"));
        assert_eq!(
            wrong(certificate, json!({"child": {"nickname": "Tí"}})),
            ("child.nickname".into(), "print-record-unknown")
        );
        assert_eq!(
            wrong(DocumentCode::ThuChucMung, json!({"office": {"place": "Từ Liêm"}})),
            ("office.name".into(), "print-record-missing")
        );
    }

    #[test]
    fn a_record_knows_the_moment_of_its_paper() {
        let certificate = |date: Value| {
            let value = json!({ "registration": { "date": date } });
            Record::from_json(DocumentCode::GiayKhaiSinh, value).unwrap().moment()
        };
        let midnight = DateTime::parse_from_rfc3339("2026-11-25T00:00:00+07:00").unwrap();
        assert_eq!(certificate(json!("2026-11-25")), Some(midnight));
        assert_eq!(certificate(json!("2026-11")), None, "a month is no moment");
        assert_eq!(certificate(Value::Null), None);
    }

    #[test]
    fn every_document_has_a_schema_that_names_its_fields() {
        for document in DocumentCode::ALL {
            let schema = Record::schema(document);
            assert!(schema["properties"].as_object().is_some_and(|p| !p.is_empty()), "{document}");
        }
    }
}
