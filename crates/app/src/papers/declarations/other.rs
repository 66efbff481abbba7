//! The declaration of a procedure that has no form of its own in TT 04/2024/TT-BTP: what its form asks, under
//! headings, in the words of the forms that there are (DOMAIN §3.0, §3.6) and not of the screen.

use tannha_domain::{
    case::{
        Field, Kind, Section,
        form::{amount_text, commune_text},
        own::slots,
    },
    partial_date::PartialDate,
};
use tannha_i18n::{Locale, NO_ARGS, try_text};
use tannha_print::{Block, Cell};

use super::{
    super::{own, record::Values},
    Asked,
    rows::{block, cell, chosen, requester},
};

/// What a form asks, in its order, but for how the result is handed over and which papers came.
pub(super) fn other(values: &Values<'_>, asked: &Asked<'_>) -> Vec<Block> {
    let relation = "Quan hệ với người nêu dưới đây:";
    let relation = asked.form.asks_for(Field::DeclarantRelation).then_some(relation);
    let mut blocks = vec![without_notes(requester(values, relation))];
    if let Some(own) = asked.own {
        let rows = slots(&own.fields).map(|slot| {
            let value = values.text(slot.field).and_then(|value| own::said(&slot, &value));
            vec![cell(&format!("{}:", slot.label().vi), value, slot.field)]
        });
        blocks.push(block(Some("Nội dung đề nghị"), rows.collect()));
        return blocks;
    }
    let beside = [Section::Declarant, Section::Delivery, Section::Papers, Section::Own];
    let asks = asked.form.blocks.iter().copied().flatten().map(|(field, _)| *field);
    let asks: Vec<Field> = asks.filter(|field| !beside.contains(&field.spec().section)).collect();
    for part in asks.chunk_by(|one, two| one.spec().section == two.spec().section) {
        let rows: Vec<Vec<Cell>> =
            part.iter().filter_map(|field| row(values, asked, part, *field)).collect();
        if let (Some(first), false) = (part.first(), rows.is_empty()) {
            blocks.push(block(Some(heading(first.spec().section, values, asked)), rows));
        }
    }
    blocks
}

/// A field with its label; nothing where another row says it, or where there is nothing to say.
fn row(values: &Values<'_>, asked: &Asked<'_>, part: &[Field], field: Field) -> Option<Vec<Cell>> {
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
    let cell = Cell {
        capitals: asked.form.subject.contains(&field),
        ..cell(&format!("{}:", label(field)), value, field)
    };
    Some(vec![cell])
}

/// What the rows of a section are about.
fn heading(section: Section, values: &Values<'_>, asked: &Asked<'_>) -> &'static str {
    match section {
        Section::Child => "Người được đăng ký khai sinh",
        Section::Mother => "Người mẹ",
        Section::Father => "Người cha",
        Section::Parents => "Việc kết hôn của cha, mẹ",
        Section::Deceased => "Người đã chết",
        Section::Death => "Việc chết",
        Section::DeathNote => "Giấy báo tử hoặc giấy tờ thay thế",
        Section::Business => "Hộ kinh doanh",
        Section::Owner => "Chủ hộ kinh doanh",
        Section::Wife => "Bên nữ",
        Section::Husband => "Bên nam",
        Section::Marriage => "Việc kết hôn",
        Section::Person if asked.form.asks_for(Field::ChangeKind) => {
            "Người có thông tin thay đổi, cải chính, bổ sung"
        }
        Section::Person if asked.form.asks_for(Field::StatusWording) => {
            "Người được xác nhận tình trạng hôn nhân"
        }
        Section::Person => "Người được giải quyết",
        Section::Status => "Tình trạng hôn nhân",
        Section::Parent => match values.text(Field::ParentIs).as_deref() {
            Some("mother") => "Người mẹ",
            Some("father") => "Người cha",
            _ => "Người cha hoặc người mẹ",
        },
        Section::Recognised => "Người con",
        Section::Recognition => "Việc nhận cha, mẹ, con",
        Section::Entry => "Việc hộ tịch đã đăng ký",
        Section::Change => "Nội dung thay đổi, cải chính, bổ sung",
        Section::OtherChange => "Nội dung thứ hai",
        Section::Certified => "Giấy tờ, văn bản được chứng thực",
        _ => "Nội dung đề nghị",
    }
}

/// A field in the words of the forms.
fn label(field: Field) -> String {
    let slug = field.slug();
    let known = match field {
        Field::DeathDay => "Ngày, tháng, năm chết",
        Field::DeathHour => "Giờ chết",
        Field::DeathPlace => "Nơi chết",
        Field::DeathCause => "Nguyên nhân chết",
        Field::DeathNoteKind => "Loại giấy tờ",
        Field::RecognitionBy => "Người yêu cầu đăng ký là",
        Field::StatusWording => "Hiện tại",
        Field::StatusSpouse => "Họ, chữ đệm, tên vợ hoặc chồng",
        Field::StatusPlace => "Nơi cư trú trong thời gian đó",
        Field::EntryRegister => "Đã đăng ký tại",
        Field::EntryNumber => "Số",
        Field::EntryDate => "Ngày, tháng, năm đăng ký",
        Field::ChangeKind => "Đề nghị",
        Field::ChangeItem | Field::OtherItem => "Thông tin",
        Field::ChangeFrom | Field::OtherFrom => "Nội dung đã đăng ký",
        Field::ChangeTo | Field::OtherTo => "Đề nghị ghi thành",
        Field::BusinessTrade => "Ngành, nghề kinh doanh",
        Field::BusinessCapital => "Vốn kinh doanh",
        _ if slug.ends_with(".born") => "Ngày, tháng, năm sinh",
        _ if slug.ends_with(".citizen_id") => "Số định danh cá nhân",
        _ if slug.ends_with(".commune") => "Nơi cư trú",
        _ => "",
    };
    if !known.is_empty() {
        return known.to_owned();
    }
    let key = format!("field-{}", slug.replace(['.', '_'], "-"));
    try_text(Locale::Vi, &key, NO_ARGS).unwrap_or_else(|_| slug.to_owned())
}

/// A form without notes for them refers to none.
fn without_notes(mut block: Block) -> Block {
    for cell in block.rows.iter_mut().flatten() {
        cell.label = cell.label.replace(" (2):", ":").replace(" (3):", ":");
    }
    block
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

    use super::*;

    #[test]
    fn no_declaration_says_a_word_of_the_screen_and_every_part_says_whose_it_is() {
        let screen = ["Phường, xã", "Loại", "Ai nhận", "Là", "Mục", "Ngày sinh", "Số định danh"];
        for handling in HANDLINGS {
            if DeclarationKind::of_procedure(handling.procedure) != DeclarationKind::Other {
                continue;
            }
            let asked = Asked {
                procedure: handling.procedure,
                name: String::new(),
                form: handling.form,
                own: None,
                day: None,
            };
            let blocks = other(&Values(&|_| ""), &asked);
            let mut headings = Vec::new();
            for block in blocks.iter().skip(1) {
                let heading = block.heading.as_deref().unwrap();
                assert!(!headings.contains(&heading), "{}: {heading} twice", handling.procedure);
                headings.push(heading);
                for cell in block.rows.iter().flatten() {
                    let label = cell.label.trim_end_matches(':');
                    assert!(!screen.contains(&label), "{}: {label}", handling.procedure);
                    assert!(!label.contains('.'), "{}: {label}", handling.procedure);
                }
            }
        }
    }
}
