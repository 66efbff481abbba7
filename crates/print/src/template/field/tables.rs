//! Which fields each document has.
//!
//! A slug is a promise to templates that an office wrote: it is never renamed, and never comes to mean
//! something else. A test holds every pointer against the record's own schema.

mod declaration;
mod table;

use crate::document::DocumentCode;

use super::{Field, Kind, SAID};
use declaration::DECLARATION;
use table::TABLE;

const fn field(slug: &'static str, kind: Kind, at: &'static str) -> Field {
    Field { slug, kind, at }
}

const fn text(slug: &'static str, at: &'static str) -> Field {
    field(slug, Kind::Text, at)
}

const fn name(slug: &'static str, at: &'static str) -> Field {
    field(slug, Kind::Name, at)
}

const fn date(slug: &'static str, at: &'static str) -> Field {
    field(slug, Kind::Date, at)
}

const fn moment(slug: &'static str, at: &'static str) -> Field {
    field(slug, Kind::Moment, at)
}

const OFFICE: &[Field] = &[
    field("office", Kind::Part, "/office"),
    text("office.superior", "/office/superior"),
    text("office.name", "/office/name"),
    text("office.place", "/office/place"),
];

const SIGNER: &[Field] =
    &[field("signer.title", Kind::SignerLines, "/signer"), name("signer.name", "/signer/name")];

const REGISTRATION: &[Field] = &[
    text("registration.number", "/registration/number"),
    text("registration.place", "/registration/place"),
    date("registration.date", "/registration/date"),
];

const DECLARANT: &[Field] =
    &[name("declarant.name", "/declarant/name"), text("declarant.paper", "/declarant/paper")];

const LATER_CHANGES: &[Field] = &[field(
    "later_changes",
    Kind::List(&[
        date("change.date", "/date"),
        text("change.text", "/text"),
        text("change.signed_by", "/signed_by"),
    ]),
    "/later_changes",
)];

const PERSON: &[Field] = &[
    name("person.name", "/person/name"),
    date("person.born", "/person/born"),
    text("person.sex", "/person/sex"),
    text("person.ethnicity", "/person/ethnicity"),
    text("person.nationality", "/person/nationality"),
    text("person.paper", "/person/paper"),
    text("person.residence", "/person/residence"),
];

const BIRTH: &[Field] = &[
    name("child.name", "/child/name"),
    date("child.born", "/child/born"),
    text("child.sex", "/child/sex"),
    text("child.ethnicity", "/child/ethnicity"),
    text("child.nationality", "/child/nationality"),
    text("child.birth_place", "/child/birth_place"),
    text("child.home_town", "/child/home_town"),
    text("child.citizen_id", "/child/citizen_id"),
    name("mother.name", "/mother/name"),
    date("mother.born", "/mother/born"),
    text("mother.ethnicity", "/mother/ethnicity"),
    text("mother.nationality", "/mother/nationality"),
    text("mother.residence", "/mother/residence"),
    name("father.name", "/father/name"),
    date("father.born", "/father/born"),
    text("father.ethnicity", "/father/ethnicity"),
    text("father.nationality", "/father/nationality"),
    text("father.residence", "/father/residence"),
];

const COPY: &[Field] = &[
    field("copy", Kind::Part, "/copy"),
    text("copy.number", "/copy/number"),
    date("copy.issued_on", "/copy/issued_on"),
];

const MARRIAGE: &[Field] = &[
    name("wife.name", "/wife/name"),
    date("wife.born", "/wife/born"),
    text("wife.ethnicity", "/wife/ethnicity"),
    text("wife.nationality", "/wife/nationality"),
    text("wife.residence", "/wife/residence"),
    text("wife.paper", "/wife/paper"),
    name("husband.name", "/husband/name"),
    date("husband.born", "/husband/born"),
    text("husband.ethnicity", "/husband/ethnicity"),
    text("husband.nationality", "/husband/nationality"),
    text("husband.residence", "/husband/residence"),
    text("husband.paper", "/husband/paper"),
];

const DEATH: &[Field] = &[
    text("extract.number", "/number"),
    date("extract.issued_on", "/issued_on"),
    name("deceased.name", "/deceased/name"),
    date("deceased.born", "/deceased/born"),
    text("deceased.sex", "/deceased/sex"),
    text("deceased.ethnicity", "/deceased/ethnicity"),
    text("deceased.nationality", "/deceased/nationality"),
    text("deceased.citizen_id", "/deceased/citizen_id"),
    text("deceased.paper", "/deceased/paper"),
    text("deceased.residence", "/deceased/residence"),
    field("death.hour", Kind::Clock, "/hour"),
    date("death.day", "/died"),
    text("death.place", "/place"),
    text("death.cause", "/cause"),
    text("note.kind", "/note/kind"),
    text("note.number", "/note/number"),
    text("note.issuer", "/note/issuer"),
    date("note.date", "/note/date"),
];

const STATUS: &[Field] = &[
    text("extract.number", "/number"),
    date("extract.issued_on", "/issued_on"),
    field("status.wording", Kind::Choice(&WORDINGS), "/status/wording"),
    name("status.spouse", "/status/spouse"),
    text("status.paper", "/status/paper"),
    text("status.place", "/status/place"),
    date("status.from", "/status/from"),
    date("status.to", "/status/to"),
    text("status.purpose", "/purpose"),
];

const WORDINGS: [&str; 6] =
    ["never-married", "married", "de-facto", "divorced", "widowed", "unmarried-then"];

const BUSINESS: &[Field] = &[
    text("extract.number", "/number"),
    date("extract.issued_on", "/issued_on"),
    text("business.tax_code", "/tax_code"),
    text("business.name", "/name"),
    text("business.address", "/address"),
    text("business.phone", "/phone"),
    text("business.trade", "/trade"),
    text("business.capital", "/capital"),
    text("business.workers", "/workers"),
    name("owner.name", "/owner/name"),
    date("owner.born", "/owner/born"),
    text("owner.sex", "/owner/sex"),
    text("owner.ethnicity", "/owner/ethnicity"),
    text("owner.nationality", "/owner/nationality"),
    text("owner.citizen_id", "/owner/paper"),
    text("owner.residence", "/owner/residence"),
];

const BLOCKS: Field = field(
    "blocks",
    Kind::List(&[
        text("block.heading", "/heading"),
        field(
            "block.rows",
            Kind::List(&[field(
                "row.cells",
                Kind::List(&[
                    text("cell.label", "/label"),
                    field("cell.value", Kind::Cell, "/value"),
                    text("cell.field", "/field"),
                    field("cell.capitals", Kind::Flag, "/capitals"),
                ]),
                "",
            )]),
            "/rows",
        ),
    ]),
    "/blocks",
);

const EXTRACT: &[Field] = &[
    text("extract.title", "/title"),
    text("extract.number", "/number"),
    date("extract.issued_on", "/issued_on"),
    field("sentences", Kind::List(&[text("sentence", "")]), "/sentences"),
    BLOCKS,
    field("notes", Kind::Texts, "/notes"),
];

const NOTES: &[Field] = &[field("notes", Kind::Texts, "/notes")];

const ISSUED: &[Field] =
    &[text("extract.number", "/number"), date("extract.issued_on", "/issued_on")];

const ABROAD: &[Field] = &[text("marriage.abroad", "/abroad")];

const CHANGE: &[Field] = &[
    field("change.kind", Kind::Choice(&["correction", "completion", "change"]), "/kind"),
    field("entry.register", Kind::Choice(&["births", "deaths", "marriages"]), "/register"),
    text("change.said", "/change"),
    text("other.said", "/other_change"),
    text("change.basis", "/basis"),
];

const COPIED: &[Field] = &[
    text("copied.number", "/copied/number"),
    date("copied.date", "/copied/date"),
    text("copied.place", "/copied/place"),
];

const RECOGNITION: &[Field] = &[
    field("recognition.by", Kind::Choice(&["parent", "child"]), "/by"),
    field("parent.is", Kind::Choice(&["father", "mother"]), "/parent_is"),
    name("parent.name", "/parent/name"),
    date("parent.born", "/parent/born"),
    text("parent.ethnicity", "/parent/ethnicity"),
    text("parent.nationality", "/parent/nationality"),
    text("parent.paper", "/parent/paper"),
    text("parent.residence", "/parent/residence"),
    name("recognised.name", "/child/name"),
    date("recognised.born", "/child/born"),
    text("recognised.sex", "/child/sex"),
    text("recognised.ethnicity", "/child/ethnicity"),
    text("recognised.nationality", "/child/nationality"),
    text("recognised.paper", "/child/paper"),
    text("recognised.residence", "/child/residence"),
];

const CERTIFIED: &[Field] = &[
    text("certified.paper", "/paper"),
    text("certified.issuer", "/issuer"),
    text("certified.pages", "/pages"),
    text("certified.copies", "/copies"),
    text("certified.number", "/entry"),
    text("certified.volume", "/volume"),
];

const CONTACT: &[Field] = &[
    text("contact.address", "/contact/address"),
    text("contact.phone", "/contact/phone"),
    text("contact.email", "/contact/email"),
];

const NOTICE: &[Field] = &[
    text("notice.number", "/number"),
    date("notice.date", "/date"),
    text("case.code", "/case_code"),
    name("declarant.name", "/name"),
    text("procedure", "/procedure"),
    moment("notice.received", "/received"),
    moment("notice.promised", "/promised"),
    field("notice.is_past", Kind::Flag, "/is_past"),
    moment("notice.new_due", "/new_due"),
    field("notice.wanted", Kind::List(&[text("wanted.line", "")]), "/wanted"),
    text("notice.reason", "/reason"),
    name("notice.officer", "/officer"),
    text("notice.phone", "/phone"),
];

const LETTER: &[Field] = &[
    text("letter.number", "/number"),
    date("letter.date", "/date"),
    text("letter.addressee", "/addressee"),
    text("letter.phone", "/phone"),
    field("letter.paragraphs", Kind::List(&[text("paragraph", "")]), SAID),
    field("letter.emblem", Kind::Picture, "/pictures/emblem"),
    field("letter.signature", Kind::Picture, "/pictures/signature"),
    field("letter.seal", Kind::Picture, "/pictures/seal"),
];

const LABEL: &[Field] =
    &[text("label.code", "/code"), text("label.name", "/name"), text("label.address", "/address")];

const LABELS: &[Field] =
    &[date("labels.date", "/date"), field("labels", Kind::List(LABEL), "/labels")];

const ENVELOPES: &[Field] = &[
    text("office.address", "/address"),
    text("office.phone", "/phone"),
    date("envelopes.date", "/date"),
    field("envelopes", Kind::List(LABEL), "/envelopes"),
];

const SIGNATURE_PLACES: &[Field] =
    &[text("place.title", "/title"), text("place.note", "/note"), name("place.name", "/name")];

const RECEIPT: &[Field] = &[
    text("receipt.number", "/number"),
    text("case.code", "/case_code"),
    field("receipt.provisional_code", Kind::Flag, "/provisional_code"),
    text("receipt.qr", "/qr"),
    name("declarant.name", "/declarant/name"),
    text("procedure", "/procedure"),
    field(
        "papers",
        Kind::List(&[
            text("paper.name", "/name"),
            field("paper.originals", Kind::Number, "/originals"),
            field("paper.copies", Kind::Number, "/copies"),
        ]),
        "/papers",
    ),
    field("receipt.sets", Kind::Number, "/sets"),
    text("receipt.fee", "/fee"),
    field(
        "receipt.parts",
        Kind::List(&[
            text("part.name", "/name"),
            text("part.agency", "/agency"),
            text("part.stands", "/stands"),
        ]),
        "/parts",
    ),
    moment("promise.received", "/promise/received"),
    moment("promise.due", "/promise/due"),
    text("promise.term", "/promise/term"),
    field("promise.provisional", Kind::Flag, "/promise/provisional"),
    field(
        "promise.explanation",
        Kind::List(&[text("explanation.line", "")]),
        "/promise/explanation",
    ),
    field("promise.days", Kind::List(&[text("day.name", "/name")]), "/promise/days"),
    text("delivery", "/result_at"),
    text("book.volume", "/book/volume"),
    text("book.order", "/book/order"),
    name("officer.name", "/received_by"),
];

const CALIBRATION: &[Field] =
    &[text("calibration.form", "/form"), date("calibration.printed_on", "/printed_on")];

/// The fields of a document.
pub(crate) fn fields(document: DocumentCode) -> impl Iterator<Item = &'static Field> {
    let groups: &[&'static [Field]] = match document {
        DocumentCode::GiayKhaiSinh | DocumentCode::GiayKhaiSinhBanSao => {
            &[OFFICE, BIRTH, COPY, DECLARANT, REGISTRATION, SIGNER, LATER_CHANGES]
        }
        DocumentCode::GiayChungNhanKetHon => {
            &[OFFICE, MARRIAGE, REGISTRATION, SIGNER, LATER_CHANGES]
        }
        DocumentCode::TrichLucKhaiTu => &[OFFICE, DEATH, DECLARANT, REGISTRATION, SIGNER],
        DocumentCode::GiayXacNhanTthn => &[OFFICE, STATUS, PERSON, DECLARANT, SIGNER],
        DocumentCode::GcnHoKinhDoanh => &[OFFICE, BUSINESS, SIGNER],
        DocumentCode::TrichLucKhaiTuBanSao => {
            &[OFFICE, DEATH, DECLARANT, REGISTRATION, NOTES, SIGNER]
        }
        DocumentCode::TrichLucKetHon => {
            &[OFFICE, ISSUED, MARRIAGE, ABROAD, REGISTRATION, NOTES, SIGNER]
        }
        DocumentCode::TrichLucKetHonBanSao => {
            &[OFFICE, ISSUED, MARRIAGE, ABROAD, REGISTRATION, NOTES, SIGNER]
        }
        DocumentCode::TrichLucCaiChinh => {
            &[OFFICE, ISSUED, CHANGE, PERSON, REGISTRATION, NOTES, SIGNER]
        }
        DocumentCode::TrichLucCaiChinhBanSao => {
            &[OFFICE, ISSUED, CHANGE, PERSON, REGISTRATION, COPIED, NOTES, SIGNER]
        }
        DocumentCode::TrichLucNhanChaMeCon => &[OFFICE, ISSUED, RECOGNITION, NOTES, SIGNER],
        DocumentCode::TrichLucNhanChaMeConBanSao => {
            &[OFFICE, ISSUED, RECOGNITION, COPIED, NOTES, SIGNER]
        }
        DocumentCode::LoiChungBanSao | DocumentCode::LoiChungChuKy => {
            &[OFFICE, ISSUED, CERTIFIED, DECLARANT, SIGNER]
        }
        DocumentCode::KetQuaThuTuc => &[OFFICE, EXTRACT, SIGNER],
        DocumentCode::PhieuBoSung
        | DocumentCode::PhieuTuChoi
        | DocumentCode::VanBanXinLoi
        | DocumentCode::ThongBaoDung => &[OFFICE, NOTICE, CONTACT, SIGNER],
        DocumentCode::ToKhai => &[DECLARATION, BIRTH, MARRIAGE],
        DocumentCode::GiayTiepNhan => &[OFFICE, RECEIPT, CONTACT],
        DocumentCode::BangBieu => &[OFFICE, TABLE],
        DocumentCode::BangCanIn => &[CALIBRATION],
        DocumentCode::ThuChucMung
        | DocumentCode::ThuKemGiayTo
        | DocumentCode::ThuCamOn
        | DocumentCode::ThuXinLoi
        | DocumentCode::ThuChiaBuon => &[OFFICE, LETTER, SIGNER],
        DocumentCode::NhanGiao => &[OFFICE, LABELS],
        DocumentCode::PhongBi => &[OFFICE, ENVELOPES],
    };
    groups.iter().copied().flatten()
}

#[cfg(test)]
mod tests;
