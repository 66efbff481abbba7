//! How the ward handles each procedure: what it asks, which book its number comes from, which step
//! that finishes, what paper comes out, who must sign in person. One row per procedure.

use super::{
    book::Book,
    document::Document,
    entry,
    field::Field,
    forms::{
        BAN_SAO_CAI_CHINH, BAN_SAO_KET_HON, BAN_SAO_KHAI_SINH, BAN_SAO_KHAI_TU,
        BAN_SAO_NHAN_CHA_ME_CON, CAI_CHINH, CHUNG_THUC_BAN_SAO, CHUNG_THUC_CHU_KY, Form,
        HO_KINH_DOANH, KET_HON, KET_HON_LUU_DONG, KHAI_SINH, KHAI_SINH_LIEN_THONG,
        KHAI_SINH_LUU_DONG, KHAI_TU, KHAI_TU_LIEN_THONG, KHAI_TU_LUU_DONG, NHAN_CHA_ME_CON, RIENG,
        XAC_NHAN_HON_NHAN,
    },
    letter,
};
use crate::ruleset::OWN_PREFIX;

/// How one procedure is handled.
#[derive(Debug)]
pub struct Handling {
    /// Procedure slug, as in the rulesets.
    pub procedure: &'static str,
    /// What it asks.
    pub form: &'static Form,
    /// The book that its number comes from.
    pub book: Book,
    /// The step that the number finishes, and nothing else does.
    pub leg: &'static str,
    /// The paper that it is about: where the case stands is read from it.
    pub result: Document,
    /// Papers that another agency makes: each is there once that agency's step is done.
    pub from_agencies: &'static [(Document, &'static str)],
    /// The number comes with the identity number of a child who has none yet: the fields of its sex
    /// and its day of birth, from which that number is made.
    pub citizen_id_of: Option<(Field, Field)>,
    /// What is registered cannot have happened after it was.
    pub happened: Option<Field>,
    /// Both parties sign the result before an officer, or it does not leave (TT 04/2020/TT-BTP Đ32).
    pub signed_in_person: bool,
    /// Đăng ký lưu động: the office comes to the home, and hands the result over there. The step that
    /// the handing over finishes, and nothing else does (TT 04/2020/TT-BTP Đ25–26).
    pub at_home: Option<&'static str>,
}

/// What most procedures are: one step, of the ward alone.
const fn plain(
    procedure: &'static str,
    form: &'static Form,
    book: Book,
    result: Document,
) -> Handling {
    Handling {
        procedure,
        form,
        book,
        leg: procedure,
        result,
        from_agencies: &[],
        citizen_id_of: None,
        happened: None,
        signed_in_person: false,
        at_home: None,
    }
}

/// The same at the home of those who cannot come: signed and numbered within two working days, handed
/// over within five (Đ25–26).
const fn at_home(
    procedure: &'static str,
    form: &'static Form,
    book: Book,
    result: Document,
) -> Handling {
    Handling {
        leg: "ky-va-ghi-so",
        at_home: Some("tra-ket-qua"),
        ..plain(procedure, form, book, result)
    }
}

const CHILD_ID: Option<(Field, Field)> = Some((Field::ChildSex, Field::ChildBorn));

/// All procedures that can be received, the most usual first.
pub static HANDLINGS: &[Handling] = &[
    Handling {
        procedure: "khai-sinh-lien-thong",
        form: &KHAI_SINH_LIEN_THONG,
        book: Book::Births,
        leg: "khai-sinh",
        result: Document::BirthCertificate,
        from_agencies: &[
            (Document::ResidenceNotice, "thuong-tru"),
            (Document::InsuranceCard, "the-bhyt"),
        ],
        citizen_id_of: CHILD_ID,
        happened: Some(Field::ChildBorn),
        signed_in_person: false,
        at_home: None,
    },
    Handling {
        citizen_id_of: CHILD_ID,
        happened: Some(Field::ChildBorn),
        ..plain("khai-sinh", &KHAI_SINH, Book::Births, Document::BirthCertificate)
    },
    Handling {
        procedure: "khai-tu-lien-thong",
        form: &KHAI_TU_LIEN_THONG,
        book: Book::Deaths,
        leg: "khai-tu",
        result: Document::DeathExtract,
        from_agencies: &[
            (Document::ResidenceRemoved, "xoa-thuong-tru"),
            (Document::FuneralGrant, "mai-tang"),
            (Document::SurvivorsGrant, "tu-tuat"),
        ],
        citizen_id_of: None,
        happened: Some(Field::DeathDay),
        signed_in_person: false,
        at_home: None,
    },
    Handling {
        happened: Some(Field::DeathDay),
        ..plain("khai-tu", &KHAI_TU, Book::Deaths, Document::DeathExtract)
    },
    Handling {
        procedure: "ho-kinh-doanh-mst",
        form: &HO_KINH_DOANH,
        book: Book::Businesses,
        leg: "dang-ky-kinh-doanh",
        result: Document::BusinessCertificate,
        from_agencies: &[(Document::TaxCode, "ma-so-thue")],
        citizen_id_of: None,
        happened: None,
        signed_in_person: false,
        at_home: None,
    },
    Handling {
        signed_in_person: true,
        ..plain("ket-hon", &KET_HON, Book::Marriages, Document::MarriageCertificate)
    },
    plain(
        "xac-nhan-hon-nhan",
        &XAC_NHAN_HON_NHAN,
        Book::StatusCertificates,
        Document::StatusCertificate,
    ),
    plain("cai-chinh", &CAI_CHINH, Book::Changes, Document::ChangeExtract),
    plain("ban-sao-khai-sinh", &BAN_SAO_KHAI_SINH, Book::BirthCopies, Document::BirthCopy),
    plain("ban-sao-khai-tu", &BAN_SAO_KHAI_TU, Book::DeathCopies, Document::DeathCopy),
    plain("ban-sao-ket-hon", &BAN_SAO_KET_HON, Book::MarriageCopies, Document::MarriageCopy),
    plain("ban-sao-cai-chinh", &BAN_SAO_CAI_CHINH, Book::ChangeCopies, Document::ChangeCopy),
    plain(
        "chung-thuc-ban-sao",
        &CHUNG_THUC_BAN_SAO,
        Book::CertifiedCopies,
        Document::CopyCertification,
    ),
    Handling {
        signed_in_person: true,
        ..plain(
            "chung-thuc-chu-ky",
            &CHUNG_THUC_CHU_KY,
            Book::CertifiedSignatures,
            Document::SignatureCertification,
        )
    },
    Handling {
        happened: Some(Field::RecognisedBorn),
        ..plain(
            "nhan-cha-me-con",
            &NHAN_CHA_ME_CON,
            Book::Recognitions,
            Document::RecognitionExtract,
        )
    },
    plain(
        "ban-sao-nhan-cha-me-con",
        &BAN_SAO_NHAN_CHA_ME_CON,
        Book::RecognitionCopies,
        Document::RecognitionCopy,
    ),
    Handling {
        citizen_id_of: CHILD_ID,
        happened: Some(Field::ChildBorn),
        ..at_home(
            "khai-sinh-luu-dong",
            &KHAI_SINH_LUU_DONG,
            Book::Births,
            Document::BirthCertificate,
        )
    },
    Handling {
        happened: Some(Field::DeathDay),
        ..at_home("khai-tu-luu-dong", &KHAI_TU_LUU_DONG, Book::Deaths, Document::DeathExtract)
    },
    Handling {
        signed_in_person: true,
        ..at_home(
            "ket-hon-luu-dong",
            &KET_HON_LUU_DONG,
            Book::Marriages,
            Document::MarriageCertificate,
        )
    },
];

/// The step of a procedure of the office's own that its result finishes.
pub const OWN_LEG: &str = "ket-qua";

/// All procedures that offices define in their catalogues.
static OWN: Handling =
    Handling { leg: OWN_LEG, ..plain(OWN_PREFIX, &RIENG, Book::Own, Document::OwnResult) };

impl Handling {
    /// How the procedure of that slug is handled; nothing where it cannot be received. The office's own
    /// are known by how their codes begin, and handled alike.
    #[must_use]
    pub fn find(procedure: &str) -> Option<&'static Self> {
        let own = procedure.starts_with(OWN_PREFIX).then_some(&OWN);
        HANDLINGS.iter().find(|handling| handling.procedure == procedure).or(own)
    }

    /// The procedure by which copies are made of what is registered in a book.
    #[must_use]
    pub fn of_copies(book: Book) -> Option<&'static Self> {
        HANDLINGS.iter().find(|handling| {
            // What a copy is of, its book says without any field.
            handling.result.is_copy() && entry::register(handling.book, |_| "") == Some(book)
        })
    }

    /// A case can carry that paper: the forms of every procedure, its result, what the agencies make,
    /// and the letters that its kind calls for.
    #[must_use]
    pub fn carries(&self, document: Document) -> bool {
        match document {
            Document::Receipt
            | Document::SupplementSlip
            | Document::RefusalSlip
            | Document::ApologyForm
            | Document::StopNotice => true,
            _ if document.is_letter() => letter::belongs(self.procedure, document),
            _ => document == self.result || self.agency_leg(document).is_some(),
        }
    }

    /// The step whose end means that another agency's paper is there.
    #[must_use]
    pub fn agency_leg(&self, document: Document) -> Option<&'static str> {
        self.from_agencies.iter().find(|(made, _)| *made == document).map(|(_, leg)| *leg)
    }
}
