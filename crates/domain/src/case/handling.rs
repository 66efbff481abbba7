//! How the ward handles each procedure: what it asks, which book its number comes from, which step
//! that finishes, what paper comes out, who must sign in person. One row per procedure.

use super::{
    book::Book,
    document::Document,
    field::Field,
    forms::{
        Form, HO_KINH_DOANH, KET_HON, KHAI_SINH, KHAI_SINH_LIEN_THONG, KHAI_TU, KHAI_TU_LIEN_THONG,
        XAC_NHAN_HON_NHAN,
    },
    letter,
};

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
    },
    Handling {
        procedure: "khai-sinh",
        form: &KHAI_SINH,
        book: Book::Births,
        leg: "khai-sinh",
        result: Document::BirthCertificate,
        from_agencies: &[],
        citizen_id_of: CHILD_ID,
        happened: Some(Field::ChildBorn),
        signed_in_person: false,
    },
    Handling {
        procedure: "khai-tu-lien-thong",
        form: &KHAI_TU_LIEN_THONG,
        book: Book::Deaths,
        leg: "khai-tu",
        result: Document::DeathExtract,
        from_agencies: &[(Document::ResidenceRemoved, "xoa-thuong-tru")],
        citizen_id_of: None,
        happened: Some(Field::DeathDay),
        signed_in_person: false,
    },
    Handling {
        procedure: "khai-tu",
        form: &KHAI_TU,
        book: Book::Deaths,
        leg: "khai-tu",
        result: Document::DeathExtract,
        from_agencies: &[],
        citizen_id_of: None,
        happened: Some(Field::DeathDay),
        signed_in_person: false,
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
    },
    Handling {
        procedure: "ket-hon",
        form: &KET_HON,
        book: Book::Marriages,
        leg: "ket-hon",
        result: Document::MarriageCertificate,
        from_agencies: &[],
        citizen_id_of: None,
        happened: None,
        signed_in_person: true,
    },
    Handling {
        procedure: "xac-nhan-hon-nhan",
        form: &XAC_NHAN_HON_NHAN,
        book: Book::StatusCertificates,
        leg: "xac-nhan-hon-nhan",
        result: Document::StatusCertificate,
        from_agencies: &[],
        citizen_id_of: None,
        happened: None,
        signed_in_person: false,
    },
];

impl Handling {
    /// How the procedure of that slug is handled; nothing where it cannot be received.
    #[must_use]
    pub fn find(procedure: &str) -> Option<&'static Self> {
        HANDLINGS.iter().find(|handling| handling.procedure == procedure)
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
