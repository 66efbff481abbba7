//! The declaration of a procedure that has no form of its own in TT 04/2024/TT-BTP: what its form asks, part
//! by part (DOMAIN §3.0, §3.6). What parts and fields are called stands in the template.

use tannha_domain::{
    case::{
        Field, Kind, Section,
        form::{amount_text, commune_text},
        own::slots,
    },
    partial_date::PartialDate,
};
use tannha_print::{DeclaredPart, DeclaredRow};

use super::{
    super::{own, record::Values},
    Asked,
    rows::chosen,
};

/// What a form asks, in its order, but for who asks, how the result is handed over and which papers came.
pub(super) fn other(values: &Values<'_>, asked: &Asked<'_>) -> Vec<DeclaredPart> {
    if let Some(own) = asked.own {
        let rows = slots(&own.fields).map(|slot| DeclaredRow {
            field: slot.field.slug().to_owned(),
            label: Some(slot.label().vi.clone()),
            value: values.text(slot.field).and_then(|value| own::said(&slot, &value)),
            capitals: false,
        });
        return vec![DeclaredPart { about: Some("asked".to_owned()), rows: rows.collect() }];
    }
    let mut parts = Vec::new();
    let beside = [Section::Declarant, Section::Delivery, Section::Papers, Section::Own];
    let asks = asked.form.blocks.iter().copied().flatten().map(|(field, _)| *field);
    let asks: Vec<Field> = asks.filter(|field| !beside.contains(&field.spec().section)).collect();
    for part in asks.chunk_by(|one, two| one.spec().section == two.spec().section) {
        let rows: Vec<DeclaredRow> =
            part.iter().filter_map(|field| row(values, asked, part, *field)).collect();
        if let (Some(first), false) = (part.first(), rows.is_empty()) {
            let about = about(first.spec().section, values, asked);
            parts.push(DeclaredPart { about: Some(about.to_owned()), rows });
        }
    }
    parts
}

/// A field; nothing where another row says it, or where there is nothing to say.
fn row(
    values: &Values<'_>,
    asked: &Asked<'_>,
    part: &[Field],
    field: Field,
) -> Option<DeclaredRow> {
    let commune = |detail: Field| {
        let at = part.iter().position(|known| *known == detail)?;
        part.get(at + 1).copied().filter(|next| matches!(next.spec().kind, Kind::Commune))
    };
    let value = match field {
        // The heading says it.
        Field::ParentIs => return None,
        Field::MotherDead | Field::FatherDead => return None,
        Field::RecognitionForeign if values.text(field).is_none_or(|said| said == "none") => {
            return None;
        }
        Field::MotherResidence => {
            values.home(Field::MotherDead, Field::MotherResidence, Field::MotherCommune)
        }
        Field::FatherResidence => {
            values.home(Field::FatherDead, Field::FatherResidence, Field::FatherCommune)
        }
        Field::EntryNumber => values.number(field),
        // A place is one phrase, and stands in the row of its detail.
        _ if part.iter().any(|detail| commune(*detail) == Some(field)) => return None,
        _ => match commune(field) {
            Some(commune) => values.place(field, commune),
            None => said(values, field),
        },
    };
    Some(DeclaredRow {
        field: field.slug().to_owned(),
        label: None,
        value,
        capitals: asked.form.subject.contains(&field),
    })
}

/// What the fields of a section are about, as the template has words for it.
fn about(section: Section, values: &Values<'_>, asked: &Asked<'_>) -> &'static str {
    match section {
        Section::Child => "child",
        Section::Mother => "mother",
        Section::Father => "father",
        Section::Parents => "parents",
        Section::Deceased => "deceased",
        Section::Death => "death",
        Section::DeathNote => "death-note",
        Section::Business => "business",
        Section::Owner => "owner",
        Section::Wife => "wife",
        Section::Husband => "husband",
        Section::Marriage => "marriage",
        Section::Person if asked.form.asks_for(Field::ChangeKind) => "person-changed",
        Section::Person if asked.form.asks_for(Field::StatusWording) => "person-status",
        Section::Person => "person",
        Section::Status => "status",
        Section::Parent => match values.text(Field::ParentIs).as_deref() {
            Some("mother") => "parent-mother",
            Some("father") => "parent-father",
            _ => "parent",
        },
        Section::Recognised => "recognised",
        Section::Recognition => "recognition",
        Section::Entry => "entry",
        Section::Change => "change",
        Section::OtherChange => "other-change",
        Section::Certified => "certified",
        _ => "asked",
    }
}

/// A value as paper says it, by its kind.
fn said(values: &Values<'_>, field: Field) -> Option<String> {
    let value = values.text(field)?;
    Some(match field.spec().kind {
        Kind::Date | Kind::PartialDate => PartialDate::parse(&value).map_or(value, own::day),
        Kind::YesNo if value == "yes" => "Có".to_owned(),
        Kind::YesNo if value == "no" => "Không".to_owned(),
        Kind::Choice(_) => return chosen(values, field),
        Kind::Commune => commune_text(&value).to_owned(),
        Kind::Amount => format!("{} đồng", amount_text(&value)),
        _ => value,
    })
}

#[cfg(test)]
mod tests {
    use tannha_domain::case::{DeclarationKind, HANDLINGS};
    use tannha_print::{DocumentCode, Templates};

    use super::*;

    #[test]
    fn no_declaration_says_a_word_of_the_screen_and_every_part_says_whose_it_is() {
        let screen = ["Phường, xã", "Loại", "Ai nhận", "Là", "Mục", "Ngày sinh", "Số định danh"];
        let shipped = Templates::shipped().pick(DocumentCode::ToKhai, None).unwrap().unwrap();
        let labels = &shipped.template().labels;
        for handling in HANDLINGS {
            if DeclarationKind::of_procedure(handling.procedure) != DeclarationKind::Other {
                continue;
            }
            let title = labels["declaration.code"].get(handling.procedure);
            assert!(title.is_some_and(|title| title.contains(' ')), "{}", handling.procedure);
            let asked = Asked {
                procedure: handling.procedure,
                name: String::new(),
                form: handling.form,
                own: None,
                day: None,
            };
            let mut headings = Vec::new();
            for part in other(&Values(&|_| ""), &asked) {
                let about = part.about.unwrap();
                let heading = labels["part.about"].get(&about);
                let heading = heading.unwrap_or_else(|| panic!("{about}"));
                assert!(!headings.contains(&heading), "{}: {heading} twice", handling.procedure);
                headings.push(heading);
                for row in part.rows {
                    let label = labels["row.field"].get(&row.field);
                    let label = label.unwrap_or_else(|| panic!("{}", row.field)).as_str();
                    assert!(!screen.contains(&label), "{}: {label}", handling.procedure);
                    assert!(!label.contains('.'), "{}: {label}", handling.procedure);
                }
            }
        }
    }
}
