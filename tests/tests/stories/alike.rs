//! Near names: the same event written down with slips is asked about, never merged and never blocked
//! silently.

use tannha_app::{Office, OfficeError};
use tannha_domain::ids::{CaseId, DraftId};

use super::{
    office::{Ward, fill},
    procedures::{DEATH, DECLARANT, MARRIAGE, Typed, write},
};

fn written(office: &Office, procedure: &str, parts: &[Typed], over: Typed) -> DraftId {
    let draft = match procedure {
        "khai-sinh" => {
            let draft = office.start_draft(procedure).unwrap();
            fill(office, draft);
            draft
        }
        _ => write(office, procedure, parts),
    };
    for (field, value) in over {
        office.set_field(draft, field, value).unwrap();
    }
    draft
}

fn is_asked_about(office: &Office, draft: DraftId, one: CaseId) -> bool {
    match office.receive(draft, false) {
        Err(OfficeError::PossibleDuplicate { other }) => other == one,
        Ok(_) => false,
        Err(other) => panic!("{other:?}"),
    }
}

/// A procedure, how its form is filled, what differs in what is written down first; what is asked about
/// beside that, and what is not.
type Book<'a> = (&'a str, &'a [Typed], Typed, &'a [Typed], &'a [Typed]);

#[test]
fn near_names_of_one_day_are_asked_about_in_each_book() {
    const NO_MOTHERS_NUMBER: (&str, &str) = ("mother.citizen_id", "");
    let table: [Book<'_>; 3] = [
        (
            "khai-sinh",
            &[],
            &[NO_MOTHERS_NUMBER],
            &[
                // A slip in both names; a chữ đệm that is left out.
                &[
                    NO_MOTHERS_NUMBER,
                    ("child.name", "Nguyễn Minh Khanh"),
                    ("mother.name", "Lê Thị Mận"),
                ],
                &[NO_MOTHERS_NUMBER, ("child.name", "Nguyễn Khang"), ("mother.name", "Lê Mẫu")],
            ],
            &[
                // Another day; another mother, whose name is not near.
                &[
                    NO_MOTHERS_NUMBER,
                    ("child.name", "Nguyễn Minh Khanh"),
                    ("mother.name", "Lê Thị Mận"),
                    ("child.born", "09/11/2026"),
                ],
                &[
                    NO_MOTHERS_NUMBER,
                    ("child.name", "Nguyễn Minh Khanh"),
                    ("mother.name", "Vũ Thị Bút"),
                ],
            ],
        ),
        (
            "khai-tu",
            &[DECLARANT, DEATH],
            &[],
            &[&[("deceased.name", "Trần Văn Thí Dụng"), ("deceased.citizen_id", "")]],
            &[
                // Numbers that are both known and differ are two people; another name is another person.
                &[("deceased.name", "Trần Văn Thí Dụng"), ("deceased.citizen_id", "001040000077")],
                &[("deceased.name", "Phạm Văn Bảng"), ("deceased.citizen_id", "")],
            ],
        ),
        (
            "ket-hon",
            &[DECLARANT, MARRIAGE],
            &[],
            &[
                &[
                    ("wife.name", "Lê Thị Mận"),
                    ("wife.citizen_id", ""),
                    ("husband.name", "Nguyễn Văn Thước"),
                    ("husband.citizen_id", ""),
                ],
                &[
                    ("wife.name", "Lê Thị Mận"),
                    ("wife.citizen_id", ""),
                    ("husband.name", "Nguyễn Thước"),
                    ("husband.citizen_id", ""),
                ],
            ],
            &[&[
                ("wife.name", "Lê Thị Mận"),
                ("wife.citizen_id", "001198000044"),
                ("husband.name", "Nguyễn Văn Thước"),
                ("husband.citizen_id", ""),
            ]],
        ),
    ];
    for (procedure, parts, first, near, others) in table {
        let ward = Ward::new();
        let office = ward.laptop("hanh");
        ward.clock.set("2026-11-20T09:00:00+07:00");
        let one = written(&office, procedure, parts, first);
        let one = office.receive(one, false).unwrap().0;
        for over in near {
            let draft = written(&office, procedure, parts, over);
            assert!(is_asked_about(&office, draft, one), "{procedure} {over:?}");
            office.discard_draft(draft).unwrap();
        }
        for over in others {
            let draft = written(&office, procedure, parts, over);
            assert!(!is_asked_about(&office, draft, one), "{procedure} {over:?}");
        }
    }
}

#[test]
fn two_laptops_that_write_one_birth_with_a_slip_are_asked_about_once_they_meet() {
    let ward = Ward::new();
    let (first, second) = (ward.laptop("hanh"), ward.laptop("hung"));
    ward.clock.set("2026-11-20T09:00:00+07:00");
    const NONE: (&str, &str) = ("mother.citizen_id", "");
    let one = written(&first, "khai-sinh", &[], &[NONE]);
    let one = first.receive(one, false).unwrap().0;
    const SLIP: Typed = &[NONE, ("child.name", "Nguyễn Minh Khanh"), ("mother.name", "Lê Thị Mận")];
    let two = written(&second, "khai-sinh", &[], SLIP);
    let two = second.receive(two, false).unwrap().0;
    for office in [&first, &second, &first] {
        ward.sync(office);
    }
    assert_eq!(second.case(two).unwrap().duplicates, [one], "a person is asked; both stand");
    assert!(first.case(one).unwrap().duplicates.is_empty());
}
