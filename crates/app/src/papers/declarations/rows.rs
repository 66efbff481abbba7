//! What each declaration says, beside its labels, which are the template's.

use tannha_domain::case::Field;
use tannha_i18n::{Locale, NO_ARGS, try_text};
use tannha_print::{Declaration, MarriagePaper, Parent, Requester};

use super::super::{
    record::{self, Values},
    results,
};

/// A slug in the words of the forms.
pub(super) fn chosen(values: &Values<'_>, field: Field) -> Option<String> {
    let slug = values.text(field)?;
    Some(try_text(Locale::Vi, &format!("choice-{slug}"), NO_ARGS).unwrap_or(slug))
}

/// Who asks. Where it is one of those whom the form is about, what it says of them stands here too.
pub(super) fn requester(values: &Values<'_>, relation_asked: bool) -> Requester {
    let (born, home) = match values.text(Field::DeclarantRelation).as_deref() {
        Some("mother") => {
            (Some(Field::MotherBorn), Some((Field::MotherResidence, Field::MotherCommune)))
        }
        Some("father") => {
            (Some(Field::FatherBorn), Some((Field::FatherResidence, Field::FatherCommune)))
        }
        Some("self") => {
            (Some(Field::PersonBorn), Some((Field::PersonResidence, Field::PersonCommune)))
        }
        _ => (None, None),
    };
    Requester {
        name: values.text(Field::DeclarantName),
        born: born.and_then(|field| values.date(field)),
        residence: home.and_then(|(detail, commune)| values.place(detail, commune)),
        paper: values
            .text(Field::DeclarantPaper)
            .or_else(|| values.text(Field::DeclarantCitizenId)),
        relation_asked,
        relation: chosen(values, Field::DeclarantRelation),
    }
}

pub(super) fn birth(values: &Values<'_>) -> Declaration {
    let parent = |fields: [Field; 7]| {
        let [name, born, ethnicity, nationality, dead, detail, commune] = fields;
        Parent {
            name: values.text(name),
            born: values.date(born),
            ethnicity: values.text(ethnicity),
            nationality: values.text(nationality),
            residence: values.home(dead, detail, commune),
        }
    };
    Declaration {
        child: record::child(values),
        mother: parent([
            Field::MotherName,
            Field::MotherBorn,
            Field::MotherEthnicity,
            Field::MotherNationality,
            Field::MotherDead,
            Field::MotherResidence,
            Field::MotherCommune,
        ]),
        mother_paper: values.text(Field::MotherCitizenId),
        father: parent([
            Field::FatherName,
            Field::FatherBorn,
            Field::FatherEthnicity,
            Field::FatherNationality,
            Field::FatherDead,
            Field::FatherResidence,
            Field::FatherCommune,
        ]),
        father_paper: values.text(Field::FatherCitizenId),
        parents_marriage: MarriagePaper {
            number: values.text(Field::ParentsMarriageNumber),
            date: values.date(Field::ParentsMarriageDate),
            office: values.text(Field::ParentsMarriageOffice),
        },
        ..Declaration::default()
    }
}

pub(super) fn death(values: &Values<'_>) -> Declaration {
    let mut deceased = results::deceased(values);
    deceased.paper = deceased.paper.or_else(|| values.text(Field::DeceasedCitizenId));
    Declaration {
        deceased,
        died: values.date(Field::DeathDay),
        hour: values.text(Field::DeathHour),
        death_place: values.place(Field::DeathPlace, Field::DeathCommune),
        cause: values.text(Field::DeathCause),
        note: results::note(values),
        ..Declaration::default()
    }
}

/// Two people, neither of whom asks for the other.
pub(super) fn marriage(values: &Values<'_>) -> Declaration {
    let [mut wife, mut husband] = results::couple(values);
    wife.paper = wife.paper.or_else(|| values.text(Field::WifeCitizenId));
    husband.paper = husband.paper.or_else(|| values.text(Field::HusbandCitizenId));
    // What was counted is the marriages before this one.
    let time = |field| {
        let before = values.text(field).and_then(|count| count.parse::<u32>().ok());
        before.map(|count| (count + 1).to_string())
    };
    Declaration {
        wife,
        wife_time: time(Field::WifeMarriages),
        husband,
        husband_time: time(Field::HusbandMarriages),
        ..Declaration::default()
    }
}
