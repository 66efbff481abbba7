//! What is typed wrongly into the newer forms: each slip is named at its field, the dossier is not
//! received, nothing of it is half-saved, and what was typed is still there to be mended.

use tannha_app::{Office, OfficeError};
use tannha_domain::case::{Field, form::Gravity};

use super::{
    office::Ward,
    procedures::{BUSINESS, DEATH, DECLARANT, MARRIAGE, STATUS, Typed, write},
};

/// A field, what is typed into it, and what is said then; `missing` where it must not stay empty.
type Slip = (&'static str, &'static str, &'static str);

const ENTRY: Typed = &[
    ("entry.register", "births"),
    ("entry.number", "12/1998"),
    ("entry.date", "05/03/1998"),
    ("entry.place", "Ủy ban nhân dân xã Mẫu, huyện Thử"),
];

const CORRECTION: Typed = &[
    ("declarant.relation", "self"),
    ("person.name", "Trần Thị Thử"),
    ("person.born", "05/04/1970"),
    ("person.sex", "female"),
    ("person.ethnicity", "Kinh"),
    ("person.paper", "Căn cước số 001170000009"),
    ("person.commune", "00592"),
    ("change.kind", "correction"),
    ("change.item", "home-town"),
    ("change.from", "Hà Tây"),
    ("change.to", "Hà Nội"),
    ("change.basis", "Căn cước của cha số 001094000002"),
];

const RECOGNITION: Typed = &[
    ("recognition.by", "parent"),
    ("parent.is", "father"),
    ("parent.name", "Nguyễn Văn Thử"),
    ("parent.born", "31/12/1990"),
    ("parent.citizen_id", "001090000003"),
    ("parent.ethnicity", "Kinh"),
    ("parent.paper", "Căn cước số 001090000003"),
    ("parent.commune", "00592"),
    ("recognised.name", "Lê Minh Mẫu"),
    ("recognised.born", "10/11/2020"),
    ("recognised.sex", "male"),
    ("recognised.ethnicity", "Kinh"),
    ("recognised.paper", "Giấy khai sinh số 1/2020"),
    ("recognised.commune", "00592"),
    ("declarant.name", "Nguyễn Văn Thử"),
    ("declarant.relation", "self"),
    ("declarant.paper", "Căn cước số 001090000003"),
];

const CERTIFIED: Typed = &[
    ("certified.paper", "Hợp đồng thuê nhà"),
    ("certified.pages", "2"),
    ("certified.copies", "3"),
    ("papers.ban-chinh", "yes"),
];

const COPY: Typed = &[("child.name", "Trần Thị Bút"), ("declarant.relation", "relative")];

/// The dossiers that there are, and the acts that wait: what a half-saved one would add to.
fn kept(office: &Office) -> (usize, u64) {
    (office.index().unwrap().len(), office.ledger().pending().unwrap())
}

/// What is said at a field, as codes.
fn said(office: &Office, draft: tannha_domain::ids::DraftId, field: Field) -> Vec<&'static str> {
    let reading = office.draft(draft).unwrap().reading(office.now());
    let errors = reading.remarks.iter().filter(|remark| remark.gravity == Gravity::Error);
    let mut codes: Vec<_> = errors.filter(|one| one.field == field).map(|one| one.code).collect();
    codes.extend(reading.missing.contains(&field).then_some("missing"));
    codes
}

fn each(procedure: &str, parts: &[Typed], slips: &[Slip]) {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    ward.clock.set("2026-11-23T09:00:00+07:00");
    for (slug, wrong, code) in slips {
        let field = Field::from_slug(slug).unwrap();
        let draft = write(&office, procedure, parts);
        let right = office.draft(draft).unwrap().typed.get(&field).cloned().unwrap_or_default();
        assert_eq!(said(&office, draft, field), Vec::<&str>::new(), "{procedure} {slug}");
        office.set_field(draft, slug, wrong).unwrap();
        let found = said(&office, draft, field);
        assert!(found.contains(code), "{procedure} {slug} “{wrong}”: {found:?}");

        let before = kept(&office);
        let OfficeError::NotReady { fields } = office.receive(draft, false).unwrap_err() else {
            panic!("{procedure} {slug}: refused for what is wrong in the form");
        };
        assert!(fields.contains(slug), "{procedure} {slug}: {fields:?}");
        assert_eq!(kept(&office), before, "{procedure} {slug}: nothing half-saved");
        let typed = office.draft(draft).unwrap().typed;
        let left = typed.get(&field).map_or("", String::as_str);
        assert_eq!(left, *wrong, "{procedure} {slug}: it is there to be mended");

        office.set_field(draft, slug, &right).unwrap();
        assert_eq!(said(&office, draft, field), Vec::<&str>::new(), "{procedure} {slug} mended");
        office.discard_draft(draft).unwrap();
    }
    let draft = write(&office, procedure, parts);
    office.receive(draft, false).unwrap();
}

const BIRTH: Typed = &[
    ("child.name", "Nguyễn Minh Khang"),
    ("child.born", "10/11/2026"),
    ("child.sex", "male"),
    ("child.ethnicity", "Kinh"),
    ("child.birth_commune", "00592"),
    ("mother.name", "Lê Thị Mẫu"),
    ("mother.born", "05/04/1998"),
    ("mother.citizen_id", "001198000001"),
    ("mother.ethnicity", "Kinh"),
    ("mother.commune", "00592"),
    ("declarant.name", "Lê Thị Mẫu"),
    ("declarant.relation", "mother"),
    ("declarant.paper", "Căn cước số 001198000001"),
    ("delivery.address", "số 5 ngõ 2 đường Thử"),
    ("delivery.commune", "00592"),
    ("papers.giay-chung-sinh", "yes"),
];

const AT_HOME: Typed = &[("mobile.ground", "parents-disabled-or-ill")];

#[test]
fn a_birth() {
    let slips: &[Slip] = &[
        ("child.name", "", "missing"),
        ("child.name", "Nguyễn Minh 9", "name-characters"),
        ("child.born", "31/11/2026", "date-day"),
        ("child.born", "24/11/2026", "date-in-future"),
        ("child.sex", "trai", "not-a-choice"),
        ("child.birth_commune", "xã không có", "place-not-chosen"),
        ("mother.born", "2026", "parent-not-older"),
        ("mother.citizen_id", "00119800000", "id-not-twelve-digits"),
        ("declarant.relation", "neighbour", "not-a-choice"),
        ("declarant.paper", "", "missing"),
        ("delivery.copies", "21", "not-a-count"),
    ];
    for procedure in ["khai-sinh", "khai-sinh-lien-thong", "khai-sinh-luu-dong"] {
        each(procedure, &[BIRTH, AT_HOME], slips);
    }
    each("khai-sinh-luu-dong", &[BIRTH, AT_HOME], &[("mobile.ground", "", "missing")]);
}

#[test]
fn a_death() {
    let slips: &[Slip] = &[
        ("deceased.name", "", "missing"),
        ("deceased.born", "1941/", "date-not-a-date"),
        ("deceased.citizen_id", "041000007", "id-not-twelve-digits"),
        ("death.day", "", "missing"),
        ("death.day", "01/01/1940", "death-before-birth"),
        ("death.hour", "25h", "not-an-hour"),
        ("death.commune", "huyện không có", "place-not-chosen"),
        ("declarant.relation", "self", "not-a-choice"),
    ];
    for procedure in ["khai-tu", "khai-tu-lien-thong"] {
        each(procedure, &[DECLARANT, DEATH], slips);
    }
    each("khai-tu-lien-thong", &[DECLARANT, DEATH], &[("death.benefit", "7", "not-a-choice")]);
}

#[test]
fn a_business() {
    each(
        "ho-kinh-doanh-mst",
        &[DECLARANT, BUSINESS],
        &[
            ("business.name", "", "missing"),
            ("business.capital", "năm mươi triệu", "not-an-amount"),
            ("business.capital", "50000000000000", "not-an-amount"),
            ("business.commune", "00000", "place-not-chosen"),
            ("business.workers", "201", "not-a-count"),
            ("owner.born", "05/04/2010", "owner-not-of-age"),
            ("owner.citizen_id", "", "missing"),
            ("owner.sex", "bà", "not-a-choice"),
        ],
    );
}

#[test]
fn a_marriage() {
    each(
        "ket-hon",
        &[MARRIAGE],
        &[
            ("wife.name", "", "missing"),
            ("wife.name", "Lê Thị 2", "name-characters"),
            ("wife.born", "1998", "date-incomplete"),
            ("wife.born", "31/02/1998", "date-day"),
            ("husband.born", "24/11/2026", "date-in-future"),
            ("husband.citizen_id", "00109600000", "id-not-twelve-digits"),
            ("husband.citizen_id", "001198000001", "id-of-another-person"),
            ("husband.commune", "phường không có", "place-not-chosen"),
            ("wife.marriages", "hai", "not-a-count"),
            ("marriage.foreign", "có", "not-a-choice"),
            ("declarant.email", "me.mau", "email-not-whole"),
            ("declarant.name", "", "missing"),
        ],
    );
}

#[test]
fn a_certificate_of_marital_status() {
    each(
        "xac-nhan-hon-nhan",
        &[DECLARANT, STATUS],
        &[
            ("status.wording", "", "missing"),
            ("status.wording", "độc thân", "not-a-choice"),
            ("status.spouse", "", "missing"),
            ("status.paper", "", "missing"),
            ("status.purpose", "", "missing"),
            ("person.born", "04/1970", "date-incomplete"),
            ("person.citizen_id", "CMND 012345678", "id-not-twelve-digits"),
            ("person.commune", "huyện Từ Liêm cũ", "place-not-chosen"),
            ("declarant.relation", "guardian", "not-a-choice"),
            ("declarant.phone", "hỏi con trai", "phone-not-digits"),
        ],
    );
}

#[test]
fn a_correction() {
    each(
        "cai-chinh",
        &[ENTRY, DECLARANT, CORRECTION],
        &[
            ("entry.register", "sổ hộ khẩu", "not-a-choice"),
            ("entry.number", "", "missing"),
            ("entry.date", "30/02/1998", "date-day"),
            ("change.kind", "", "missing"),
            ("change.item", "death-day", "not-in-this-register"),
            ("change.to", "Hà Tây", "changes-nothing"),
            ("change.from", "", "change-of-nothing"),
            ("change.basis", "", "missing"),
            ("other.item", "home-town", "changed-twice"),
            ("person.sex", "không rõ", "not-a-choice"),
        ],
    );
}

#[test]
fn a_completion_of_what_is_there_already() {
    let ward = Ward::new();
    let office = ward.laptop("hanh");
    let draft = write(&office, "cai-chinh", &[ENTRY, DECLARANT, CORRECTION]);
    office.set_field(draft, "change.kind", "completion").unwrap();
    assert_eq!(said(&office, draft, Field::ChangeFrom), ["completion-of-something"]);
    assert!(matches!(office.receive(draft, false), Err(OfficeError::NotReady { .. })));
    assert_eq!(kept(&office).0, 0);
}

#[test]
fn a_recognition() {
    each(
        "nhan-cha-me-con",
        &[RECOGNITION],
        &[
            ("recognition.by", "bà nội", "not-a-choice"),
            ("parent.is", "", "missing"),
            ("parent.born", "31/12/2020", "parent-not-older"),
            ("parent.born", "1990", "date-incomplete"),
            ("parent.citizen_id", "0010900000031", "id-not-twelve-digits"),
            ("recognised.citizen_id", "001090000003", "id-of-another-person"),
            ("recognised.born", "11/11/2030", "date-in-future"),
            ("recognised.sex", "", "missing"),
            ("recognition.foreign", "Pháp", "not-a-choice"),
            ("declarant.relation", "spouse", "not-a-choice"),
        ],
    );
}

#[test]
fn certified_copies() {
    each(
        "chung-thuc-ban-sao",
        &[DECLARANT, CERTIFIED],
        &[
            ("certified.paper", "", "missing"),
            ("certified.pages", "0", "count-zero"),
            ("certified.pages", "hai tờ", "not-a-count"),
            ("certified.copies", "201", "not-a-count"),
            ("certified.copies", "-1", "not-a-count"),
            ("declarant.name", "", "missing"),
        ],
    );
}

#[test]
fn a_certified_signature() {
    each(
        "chung-thuc-chu-ky",
        &[DECLARANT, CERTIFIED],
        &[
            ("certified.copies", "0", "count-zero"),
            ("declarant.paper", "", "missing"),
            ("declarant.citizen_id", "12 chữ số", "id-not-twelve-digits"),
        ],
    );
}

#[test]
fn copies_of_an_entry() {
    each(
        "ban-sao-khai-sinh",
        &[ENTRY, DECLARANT, COPY],
        &[
            ("entry.number", "", "missing"),
            ("entry.date", "hôm kia", "date-not-a-date"),
            ("entry.date", "24/11/2026", "date-in-future"),
            ("child.name", "", "missing"),
            ("child.name", "Trần Thị @", "name-characters"),
            ("mother.born", "30/02/1970", "date-day"),
            ("delivery.copies", "nhiều", "not-a-count"),
            ("delivery.at_home", "có thể", "not-a-choice"),
            ("declarant.relation", "", "missing"),
        ],
    );
}
