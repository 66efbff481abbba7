//! What the pages of each book show: its columns, the people of its index, and what its boxes say.
//! One row per book; a new book is a row here and a row in `domain`.

use super::issued::ISSUED;
use tannha_domain::{
    case::{Book, CaseState, Circumstance, Field, Kind, form::commune_text, padded_number},
    report::{LATE_BIRTH_DAYS, LATE_DEATH_DAYS},
};

/// What a cell of an entry says.
#[derive(Debug, Clone, Copy)]
pub(super) enum Says {
    /// Its number in the year.
    Number,
    /// The day of registration, or of issue.
    Day,
    /// Fields as groups: commas within a group, semicolons between.
    Fields(&'static [&'static [Field]]),
    /// What a case changes of an entry.
    Changes,
    /// Which procedure of the office's own it is.
    Procedure,
    /// The child's identity number, as it came with the registration.
    CitizenId,
    /// Who signed the paper, and as what.
    Signer,
    /// Who wrote the entry: người thực hiện.
    Clerk,
    /// Ghi chú.
    Notes,
}

/// A column: by what its template knows it, and what its cells say. What stands above it is the template's.
pub(super) type Heading = (&'static str, Says);

/// How a book is written.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) book: Book,
    /// What stands on its cover.
    pub(super) title: &'static str,
    /// What its entries are, in the minutes.
    pub(super) entries: &'static str,
    /// One of them, in the total.
    pub(super) unit: &'static str,
    pub(super) columns: &'static [Heading],
    /// Whom the index names: the name, and the day of birth where the form asks for it.
    pub(super) people: &'static [(Field, Option<Field>)],
    /// By whose names an entry is found, beside those of the index.
    pub(super) also_found_by: &'static [Field],
    /// The day from which the law counts, and how many days it gives.
    pub(super) deadline: Option<(Field, i64)>,
    /// What it means that a field stays blank.
    pub(super) blanks: &'static [(Field, &'static str)],
    /// What was noted of a case and has its box in the book.
    pub(super) boxes: &'static [(Circumstance, &'static str)],
}

pub(super) const NUMBER: Heading = ("number", Says::Number);
const DAY: Heading = ("date", Says::Day);
pub(super) const SIGNER: Heading = ("signer", Says::Signer);
/// Who wrote the entry (DOMAIN §3.7).
const CLERK: Heading = ("clerk", Says::Clerk);
const DECLARED: Heading =
    ("declarant", Says::Fields(&[&[Field::DeclarantName], &[Field::DeclarantPaper]]));
pub(super) const NOTES: Heading = ("notes", Says::Notes);

/// The registers of civil status (DOMAIN §3.7; TT 04/2020/TT-BTP).
static REGISTERS: &[Layout] = &[
    Layout {
        book: Book::Births,
        title: "Sổ đăng ký khai sinh",
        entries: "Sự kiện hộ tịch đã đăng ký",
        unit: "sự kiện",
        columns: &[
            NUMBER,
            DAY,
            (
                "child",
                Says::Fields(&[
                    &[
                        Field::ChildName,
                        Field::ChildBorn,
                        Field::ChildSex,
                        Field::ChildEthnicity,
                        Field::ChildNationality,
                    ],
                    &[Field::ChildBirthPlace, Field::ChildBirthCommune],
                    &[Field::ChildHomeTown],
                ]),
            ),
            ("citizen_id", Says::CitizenId),
            (
                "mother",
                Says::Fields(&[
                    &[
                        Field::MotherName,
                        Field::MotherBorn,
                        Field::MotherEthnicity,
                        Field::MotherNationality,
                    ],
                    &[Field::MotherDead, Field::MotherResidence, Field::MotherCommune],
                ]),
            ),
            (
                "father",
                Says::Fields(&[
                    &[
                        Field::FatherName,
                        Field::FatherBorn,
                        Field::FatherEthnicity,
                        Field::FatherNationality,
                    ],
                    &[Field::FatherDead, Field::FatherResidence, Field::FatherCommune],
                ]),
            ),
            DECLARED,
            SIGNER,
            CLERK,
            NOTES,
        ],
        people: &[(Field::ChildName, Some(Field::ChildBorn))],
        also_found_by: &[Field::MotherName, Field::FatherName],
        deadline: Some((Field::ChildBorn, LATE_BIRTH_DAYS)),
        blanks: &[
            (Field::FatherName, "Chưa xác định được cha"),
            (Field::MotherName, "Chưa xác định được mẹ"),
        ],
        boxes: &[
            (Circumstance::RegisteredAgain, "Đăng ký lại"),
            (Circumstance::Abandoned, "Trẻ bị bỏ rơi"),
        ],
    },
    Layout {
        book: Book::Deaths,
        title: "Sổ đăng ký khai tử",
        entries: "Sự kiện hộ tịch đã đăng ký",
        unit: "sự kiện",
        columns: &[
            NUMBER,
            DAY,
            (
                "deceased",
                Says::Fields(&[
                    &[
                        Field::DeceasedName,
                        Field::DeceasedBorn,
                        Field::DeceasedSex,
                        Field::DeceasedEthnicity,
                        Field::DeceasedNationality,
                    ],
                    &[Field::DeceasedCitizenId],
                    &[Field::DeceasedPaper],
                    &[Field::DeceasedResidence, Field::DeceasedCommune],
                ]),
            ),
            (
                // The cause belongs to the register (TT 04/2020/TT-BTP Đ34.3).
                "death",
                Says::Fields(&[
                    &[Field::DeathHour, Field::DeathDay, Field::DeathPlace, Field::DeathCommune],
                    &[Field::DeathCause],
                ]),
            ),
            (
                "note",
                Says::Fields(&[&[
                    Field::DeathNoteKind,
                    Field::DeathNoteNumber,
                    Field::DeathNoteIssuer,
                    Field::DeathNoteDate,
                ]]),
            ),
            DECLARED,
            SIGNER,
            CLERK,
            NOTES,
        ],
        people: &[(Field::DeceasedName, Some(Field::DeceasedBorn))],
        also_found_by: &[Field::DeclarantName],
        deadline: Some((Field::DeathDay, LATE_DEATH_DAYS)),
        blanks: &[],
        boxes: &[
            (Circumstance::RegisteredAgain, "Đăng ký lại"),
            (Circumstance::DeclaredDead, "Tòa án tuyên bố là đã chết"),
        ],
    },
    Layout {
        book: Book::Marriages,
        title: "Sổ đăng ký kết hôn",
        entries: "Sự kiện hộ tịch đã đăng ký",
        unit: "sự kiện",
        columns: &[
            NUMBER,
            DAY,
            (
                "wife",
                Says::Fields(&[
                    &[
                        Field::WifeName,
                        Field::WifeBorn,
                        Field::WifeEthnicity,
                        Field::WifeNationality,
                    ],
                    &[Field::WifeCitizenId],
                    &[Field::WifeResidence, Field::WifeCommune],
                    &[Field::WifePaper],
                ]),
            ),
            (
                "husband",
                Says::Fields(&[
                    &[
                        Field::HusbandName,
                        Field::HusbandBorn,
                        Field::HusbandEthnicity,
                        Field::HusbandNationality,
                    ],
                    &[Field::HusbandCitizenId],
                    &[Field::HusbandResidence, Field::HusbandCommune],
                    &[Field::HusbandPaper],
                ]),
            ),
            SIGNER,
            CLERK,
            NOTES,
        ],
        people: &[
            (Field::WifeName, Some(Field::WifeBorn)),
            (Field::HusbandName, Some(Field::HusbandBorn)),
        ],
        also_found_by: &[],
        deadline: None,
        blanks: &[],
        boxes: &[(Circumstance::RegisteredAgain, "Đăng ký lại")],
    },
    Layout {
        book: Book::Recognitions,
        title: "Sổ đăng ký nhận cha, mẹ, con",
        entries: "Sự kiện hộ tịch đã đăng ký",
        unit: "sự kiện",
        columns: &[
            NUMBER,
            DAY,
            (
                "parent",
                Says::Fields(&[
                    &[Field::ParentIs],
                    &[
                        Field::ParentName,
                        Field::ParentBorn,
                        Field::ParentEthnicity,
                        Field::ParentNationality,
                    ],
                    &[Field::ParentPaper],
                    &[Field::ParentResidence, Field::ParentCommune],
                ]),
            ),
            (
                "recognised",
                Says::Fields(&[
                    &[
                        Field::RecognisedName,
                        Field::RecognisedBorn,
                        Field::RecognisedSex,
                        Field::RecognisedEthnicity,
                        Field::RecognisedNationality,
                    ],
                    &[Field::RecognisedPaper],
                    &[Field::RecognisedResidence, Field::RecognisedCommune],
                ]),
            ),
            SIGNER,
            CLERK,
            NOTES,
        ],
        people: &[
            (Field::ParentName, Some(Field::ParentBorn)),
            (Field::RecognisedName, Some(Field::RecognisedBorn)),
        ],
        also_found_by: &[],
        deadline: None,
        blanks: &[],
        boxes: &[],
    },
    Layout {
        book: Book::Changes,
        title: "Sổ đăng ký thay đổi, cải chính, bổ sung thông tin hộ tịch",
        entries: "Sự kiện hộ tịch đã đăng ký",
        unit: "sự kiện",
        columns: &[
            NUMBER,
            DAY,
            ("person", Says::Fields(&[&[Field::PersonName, Field::PersonBorn, Field::PersonSex]])),
            (
                "entry",
                Says::Fields(&[
                    &[Field::EntryRegister, Field::EntryNumber, Field::EntryDate],
                    &[Field::EntryPlace],
                ]),
            ),
            ("change", Says::Changes),
            SIGNER,
            CLERK,
            NOTES,
        ],
        people: &[(Field::PersonName, Some(Field::PersonBorn))],
        also_found_by: &[Field::DeclarantName],
        deadline: None,
        blanks: &[],
        boxes: &[],
    },
];

/// How every book is written that lies in the office, the registers first.
pub(super) fn layouts() -> impl Iterator<Item = &'static Layout> {
    REGISTERS.iter().chain(ISSUED)
}

/// How a book is written; nothing for one that another system keeps.
pub(super) fn layout(book: Book) -> Option<&'static Layout> {
    layouts().find(|layout| layout.book == book)
}

/// Fields as a cell says them; what is blank leaves nothing behind (TT 04/2020/TT-BTP Đ29.9). Those whom the
/// book is about stand IN HOA (Đ31.1, Đ31.10), and a number that their paper names is not said twice.
pub(super) fn said(state: &CaseState, groups: &[&[Field]], people: &[Field]) -> String {
    let papers = groups.concat();
    let in_a_paper = |field: Field| {
        let value = state.value(field);
        let others = papers.iter().filter(|other| **other != field);
        field.spec().kind == Kind::CitizenId
            && others.into_iter().any(|other| state.value(*other).contains(value))
    };
    let written = |field: Field| match state.value(field) {
        name if people.contains(&field) => name.to_uppercase(),
        _ if in_a_paper(field) => String::new(),
        value => written(field, value),
    };
    let join = |parts: Vec<String>, between: &str| {
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
    };
    let group =
        |fields: &&[Field]| join(fields.iter().map(|field| written(*field)).collect(), ", ");
    join(groups.iter().map(group).collect(), "; ")
}

/// A value as a book writes it.
fn written(field: Field, value: &str) -> String {
    if field == Field::EntryNumber {
        return padded_number(value);
    }
    match (field.spec().kind, value.split_once(':')) {
        (Kind::Commune, _) => commune_text(value).to_owned(),
        // A parent who has died lives nowhere; one who lives is not remarked upon.
        (Kind::YesNo, _) if value == "yes" => "đã chết".to_owned(),
        (Kind::YesNo, _) => String::new(),
        (Kind::Hour, Some((hour, minute))) => format!("{hour} giờ {minute} phút"),
        (Kind::Choice(_), _) => word(field, value).to_owned(),
        _ => value.to_owned(),
    }
}

/// A choice as a book writes it.
fn word(field: Field, choice: &str) -> &str {
    match (field, choice) {
        (_, "male") => "nam",
        (_, "female") => "nữ",
        (Field::StatusWording, "never-married") => "chưa đăng ký kết hôn với ai",
        (Field::StatusWording, "married") => "đã kết hôn",
        (Field::StatusWording, "de-facto") => "chung sống như vợ chồng từ trước ngày 03/01/1987",
        (Field::StatusWording, "divorced") => "đã ly hôn, chưa kết hôn lại",
        (Field::StatusWording, "widowed") => "vợ hoặc chồng đã chết, chưa kết hôn lại",
        (Field::StatusWording, "unmarried-then") => "chưa kết hôn trong thời gian ghi trên giấy",
        (Field::ParentIs, "mother") => "mẹ",
        (Field::ParentIs, "father") => "cha",
        (Field::EntryRegister, "births") => "Sổ đăng ký khai sinh",
        (Field::EntryRegister, "deaths") => "Sổ đăng ký khai tử",
        (Field::EntryRegister, "marriages") => "Sổ đăng ký kết hôn",
        (Field::DeathNoteKind, kind) if !kind.is_empty() => crate::papers::death_note(kind),
        (_, other) => other,
    }
}

#[cfg(test)]
mod tests {
    use tannha_print::{DocumentCode, Templates};

    use super::*;

    #[test]
    fn every_book_that_lies_in_the_office_is_written_in_one_way() {
        for book in Book::ALL {
            let rows = layouts().filter(|layout| layout.book == *book).count();
            assert_eq!(rows, usize::from(book.runs()), "{}", book.slug());
        }
    }

    /// What an officer reads of where each column comes from.
    const PAGE: &str = include_str!("../../../../docs/registers.md");

    #[test]
    fn every_column_of_a_register_says_on_the_page_where_it_comes_from() {
        for layout in REGISTERS {
            let part = PAGE.split("\n## ").find(|part| part.lines().next() == Some(layout.title));
            let part = part.unwrap_or_else(|| panic!("{} is not on the page", layout.title));
            let rows: Vec<Vec<&str>> = part
                .lines()
                .filter(|line| line.starts_with("| ") && !line.starts_with("| cột"))
                .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
                .collect();
            let titles: Vec<&str> = rows.iter().map(|row| row[0]).collect();
            let shipped = Templates::shipped().pick(DocumentCode::BangBieu, None).unwrap().unwrap();
            let words = serde_json::to_value(shipped.template()).unwrap();
            let words = &words["sheets"][format!("trang-so.{}", layout.book.slug())]["columns"];
            let columns: Vec<&str> = words
                .as_array()
                .unwrap()
                .iter()
                .map(|column| column["title"].as_str().unwrap())
                .collect();
            let keys =
                words.as_array().unwrap().iter().map(|column| column["key"].as_str().unwrap());
            assert!(keys.eq(layout.columns.iter().map(|column| column.0)), "{}", layout.title);
            assert_eq!(titles, columns, "{}", layout.title);
            for row in &rows {
                let [column, says, source, confirmed] = row[..] else { panic!("{row:?}") };
                assert!(!says.is_empty() && !source.is_empty(), "{}: {column}", layout.title);
                // What is not confirmed says so in words as well.
                let doubted =
                    source.contains("chưa đối chiếu") || source.contains("không tách cột");
                assert_eq!(confirmed, if doubted { "chưa" } else { "có" }, "{column}");
            }
            let page = part.replace('\n', " ");
            let timely = ["Đúng hạn", "Quá hạn"].into_iter().filter(|_| layout.deadline.is_some());
            let marks = layout.blanks.iter().map(|(_, says)| *says);
            for word in marks.chain(layout.boxes.iter().map(|(_, says)| *says)).chain(timely) {
                assert!(page.contains(word), "{}: {word}", layout.title);
            }
        }
    }

    #[test]
    fn a_page_begins_with_the_number_and_ends_with_the_notes() {
        for layout in layouts() {
            let says = |at: usize| layout.columns[at].1;
            assert!(matches!(says(0), Says::Number), "{}", layout.title);
            assert!(matches!(says(layout.columns.len() - 1), Says::Notes), "{}", layout.title);
            assert!(!layout.people.is_empty(), "{}", layout.title);
        }
    }

    #[test]
    fn every_choice_that_a_page_says_has_its_word() {
        let fields =
            layouts().flat_map(|layout| layout.columns).flat_map(|column| match column.1 {
                Says::Fields(groups) => groups.concat(),
                _ => Vec::new(),
            });
        for field in fields {
            if let Kind::Choice(choices) = field.spec().kind {
                for choice in choices {
                    assert_ne!(word(field, choice), *choice, "{}", field.slug());
                }
            }
        }
    }
}
