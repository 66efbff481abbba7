//! The office's own books of the papers that it issues, as their pages show them.

use tannha_domain::case::{Book, Field};

use super::columns::{Heading, Layout, NOTES, NUMBER, SIGNER, Says};

const ISSUED_ON: Heading = ("date", Says::Day);
const ASKED_BY: Heading = ("declarant", Says::Fields(&[&[Field::DeclarantName]]));
const COPIES: Heading = ("copies", Says::Fields(&[&[Field::DeliveryCopies]]));
const ENTRY: Heading =
    ("entry", Says::Fields(&[&[Field::EntryNumber, Field::EntryDate], &[Field::EntryPlace]]));

const PAGES: Heading = ("pages", Says::Fields(&[&[Field::CertifiedPages]]));
const CERTIFIED: Heading = ("copies", Says::Fields(&[&[Field::CertifiedCopies]]));
const BROUGHT_BY: Heading =
    ("declarant", Says::Fields(&[&[Field::DeclarantName], &[Field::DeclarantPaper]]));

/// Certificates of marital status, copies, chứng thực.
pub(super) static ISSUED: &[Layout] = &[
    Layout {
        book: Book::StatusCertificates,
        title: "Sổ cấp Giấy xác nhận tình trạng hôn nhân",
        entries: "Giấy xác nhận đã cấp",
        unit: "giấy",
        columns: &[
            NUMBER,
            ("date", Says::Day),
            (
                "person",
                Says::Fields(&[
                    &[Field::PersonName, Field::PersonBorn, Field::PersonSex],
                    &[Field::PersonPaper],
                ]),
            ),
            (
                "status",
                Says::Fields(&[
                    &[Field::StatusWording],
                    &[Field::StatusSpouse],
                    &[Field::StatusPaper],
                ]),
            ),
            ("purpose", Says::Fields(&[&[Field::StatusPurpose]])),
            SIGNER,
            NOTES,
        ],
        people: &[(Field::PersonName, Some(Field::PersonBorn))],
        also_found_by: &[Field::DeclarantName],
        deadline: None,
        blanks: &[],
        boxes: &[],
    },
    Layout {
        book: Book::Own,
        title: "Sổ kết quả các thủ tục do phường tự đặt",
        entries: "Kết quả đã cấp",
        unit: "kết quả",
        columns: &[NUMBER, ISSUED_ON, ("procedure", Says::Procedure), ASKED_BY, SIGNER, NOTES],
        people: &[(Field::DeclarantName, None)],
        also_found_by: &[],
        deadline: None,
        blanks: &[],
        boxes: &[],
    },
    Layout {
        book: Book::BirthCopies,
        title: "Sổ cấp bản sao Giấy khai sinh",
        entries: "Lần cấp bản sao",
        unit: "lần cấp",
        columns: &[
            NUMBER,
            ISSUED_ON,
            ("copied", Says::Fields(&[&[Field::ChildName, Field::ChildBorn]])),
            ENTRY,
            COPIES,
            ASKED_BY,
            SIGNER,
            NOTES,
        ],
        people: &[(Field::ChildName, Some(Field::ChildBorn))],
        also_found_by: &[Field::DeclarantName],
        deadline: None,
        blanks: &[],
        boxes: &[],
    },
    Layout {
        book: Book::DeathCopies,
        title: "Sổ cấp bản sao Trích lục khai tử",
        entries: "Lần cấp bản sao",
        unit: "lần cấp",
        columns: &[
            NUMBER,
            ISSUED_ON,
            ("copied", Says::Fields(&[&[Field::DeceasedName, Field::DeceasedBorn]])),
            ENTRY,
            COPIES,
            ASKED_BY,
            SIGNER,
            NOTES,
        ],
        people: &[(Field::DeceasedName, Some(Field::DeceasedBorn))],
        also_found_by: &[Field::DeclarantName],
        deadline: None,
        blanks: &[],
        boxes: &[],
    },
    Layout {
        book: Book::ChangeCopies,
        title: "Sổ cấp bản sao Trích lục thay đổi, cải chính, bổ sung hộ tịch",
        entries: "Lần cấp bản sao",
        unit: "lần cấp",
        columns: &[
            NUMBER,
            ISSUED_ON,
            ("copied", Says::Fields(&[&[Field::PersonName, Field::PersonBorn]])),
            ENTRY,
            COPIES,
            ASKED_BY,
            SIGNER,
            NOTES,
        ],
        people: &[(Field::PersonName, Some(Field::PersonBorn))],
        also_found_by: &[Field::DeclarantName],
        deadline: None,
        blanks: &[],
        boxes: &[],
    },
    Layout {
        book: Book::RecognitionCopies,
        title: "Sổ cấp bản sao Trích lục đăng ký nhận cha, mẹ, con",
        entries: "Lần cấp bản sao",
        unit: "lần cấp",
        columns: &[
            NUMBER,
            ISSUED_ON,
            ("copied", Says::Fields(&[&[Field::ParentName], &[Field::RecognisedName]])),
            ENTRY,
            COPIES,
            ASKED_BY,
            SIGNER,
            NOTES,
        ],
        people: &[
            (Field::ParentName, Some(Field::ParentBorn)),
            (Field::RecognisedName, Some(Field::RecognisedBorn)),
        ],
        also_found_by: &[Field::DeclarantName],
        deadline: None,
        blanks: &[],
        boxes: &[],
    },
    Layout {
        book: Book::MarriageCopies,
        title: "Sổ cấp bản sao Trích lục kết hôn",
        entries: "Lần cấp bản sao",
        unit: "lần cấp",
        columns: &[
            NUMBER,
            ISSUED_ON,
            ("copied", Says::Fields(&[&[Field::WifeName], &[Field::HusbandName]])),
            ENTRY,
            COPIES,
            ASKED_BY,
            SIGNER,
            NOTES,
        ],
        people: &[
            (Field::WifeName, Some(Field::WifeBorn)),
            (Field::HusbandName, Some(Field::HusbandBorn)),
        ],
        also_found_by: &[Field::DeclarantName],
        deadline: None,
        blanks: &[],
        boxes: &[],
    },
    Layout {
        book: Book::CertifiedCopies,
        title: "Sổ chứng thực bản sao từ bản chính",
        entries: "Việc chứng thực",
        unit: "việc",
        columns: &[
            NUMBER,
            ("date", Says::Day),
            ("paper", Says::Fields(&[&[Field::CertifiedPaper, Field::CertifiedIssuer]])),
            PAGES,
            CERTIFIED,
            BROUGHT_BY,
            SIGNER,
            NOTES,
        ],
        people: &[(Field::DeclarantName, None)],
        also_found_by: &[],
        deadline: None,
        blanks: &[],
        boxes: &[],
    },
    Layout {
        book: Book::CertifiedSignatures,
        title: "Sổ chứng thực chữ ký",
        entries: "Việc chứng thực",
        unit: "việc",
        columns: &[
            NUMBER,
            ("date", Says::Day),
            ("paper", Says::Fields(&[&[Field::CertifiedPaper]])),
            PAGES,
            CERTIFIED,
            BROUGHT_BY,
            SIGNER,
            NOTES,
        ],
        people: &[(Field::DeclarantName, None)],
        also_found_by: &[],
        deadline: None,
        blanks: &[],
        boxes: &[],
    },
];
