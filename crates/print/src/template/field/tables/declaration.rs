//! The fields of a tờ khai, of every kind.

use super::{Field, Kind, date, field, name, text};

pub(super) const DECLARATION: &[Field] = &[
    field("declaration.kind", Kind::Choice(&["birth", "death", "marriage", "other"]), "/kind"),
    text("declaration.procedure", "/procedure"),
    text("declaration.subject", "/subject"),
    text("declaration.addressee", "/addressee"),
    name("declarant.name", "/requester/name"),
    date("declarant.born", "/requester/born"),
    text("declarant.residence", "/requester/residence"),
    text("declarant.paper", "/requester/paper"),
    field("declarant.relation_asked", Kind::Flag, "/requester/relation_asked"),
    text("declarant.relation", "/requester/relation"),
    text("mother.paper", "/mother_paper"),
    text("father.paper", "/father_paper"),
    text("parents.number", "/parents_marriage/number"),
    date("parents.date", "/parents_marriage/date"),
    text("parents.office", "/parents_marriage/office"),
    name("deceased.name", "/deceased/name"),
    date("deceased.born", "/deceased/born"),
    text("deceased.sex", "/deceased/sex"),
    text("deceased.ethnicity", "/deceased/ethnicity"),
    text("deceased.nationality", "/deceased/nationality"),
    text("deceased.paper", "/deceased/paper"),
    text("deceased.residence", "/deceased/residence"),
    field("death.hour", Kind::Clock, "/hour"),
    date("death.day", "/died"),
    text("death.place", "/death_place"),
    text("death.cause", "/cause"),
    text("note.kind", "/note/kind"),
    text("note.number", "/note/number"),
    text("note.issuer", "/note/issuer"),
    date("note.date", "/note/date"),
    text("wife.time", "/wife_time"),
    text("husband.time", "/husband_time"),
    field(
        "declaration.parts",
        Kind::List(&[
            text("part.about", "/about"),
            field(
                "part.rows",
                Kind::List(&[
                    text("row.field", "/field"),
                    text("row.label", "/label"),
                    text("row.value", "/value"),
                    field("row.capitals", Kind::Flag, "/capitals"),
                ]),
                "/rows",
            ),
        ]),
        "/parts",
    ),
    field(
        "declaration.fingers",
        Kind::List(&[
            field("finger.of", SEAT, "/of"),
            text("finger.finger", "/finger"),
            field("finger.read_back", Kind::Flag, "/read_back"),
            text("finger.field", "/field"),
        ]),
        "/fingers",
    ),
    text("declaration.pledge", "/pledge"),
    field("declaration.copies", Kind::Part, "/copies"),
    field("copies.note", Kind::Number, "/copies/note"),
    field("copies.wanted", Kind::Flag, "/copies/wanted"),
    text("copies.count", "/copies/count"),
    text("declaration.place", "/made_at"),
    date("declaration.date", "/date"),
    field(
        "declaration.signatures",
        Kind::List(&[
            field("place.of", SEAT, "/of"),
            text("place.finger", "/finger"),
            name("place.name", "/name"),
        ]),
        "/signatures",
    ),
    field("declaration.notes", Kind::List(&[text("note", "")]), "/notes"),
];

const SEAT: Kind = Kind::Choice(&["declarant", "wife", "husband", "witness"]);
