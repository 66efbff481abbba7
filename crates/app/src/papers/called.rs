//! How letters call somebody where the officer chose no form: by age, and by sex only together with it
//! (DOMAIN §4). What is not known is left open: `ông/bà`.

use tannha_domain::{
    case::Field,
    identity::{CitizenId, Sex},
    partial_date::PartialDate,
};

use super::record::Values;

/// Younger people are `anh`, `chị`.
const OLDER: i32 = 40;
/// Older ones who have died are `cụ`.
const OLDEST: i32 = 70;
/// Younger ones who have died are `cháu`.
const GROWN: i32 = 18;

fn sex(values: &Values<'_>, field: Field) -> Option<Sex> {
    match values.text(field)?.as_str() {
        "male" => Some(Sex::Male),
        "female" => Some(Sex::Female),
        _ => None,
    }
}

fn age(born: PartialDate, on: PartialDate) -> i32 {
    i32::from(on.year()) - i32::from(born.year())
}

/// Year of birth and sex of whoever is written to: by their number, or as one whom the form is about.
fn reader(values: &Values<'_>) -> Option<(i32, Option<Sex>)> {
    let by_number = |field| {
        let id = CitizenId::parse(&values.text(field)?).ok()?;
        Some((i32::from(id.birth_year()), Some(id.sex())))
    };
    let by_day = |born, sex| Some((i32::from(values.date(born)?.year()), sex));
    if values.text(Field::DeclarantName).is_none() {
        return by_day(Field::OwnerBorn, sex(values, Field::OwnerSex))
            .or_else(|| by_day(Field::PersonBorn, sex(values, Field::PersonSex)));
    }
    by_number(Field::DeclarantCitizenId).or_else(|| {
        match values.text(Field::DeclarantRelation).as_deref() {
            Some("mother") => by_day(Field::MotherBorn, Some(Sex::Female)),
            Some("father") => by_day(Field::FatherBorn, Some(Sex::Male)),
            Some("self") => by_day(Field::PersonBorn, sex(values, Field::PersonSex)),
            _ => None,
        }
    })
}

/// `chị`, `ông`, or `ông/bà` of whom too little is known, in the year of the dossier.
pub(super) fn called(values: &Values<'_>, year: i32) -> &'static str {
    match reader(values) {
        Some((born, Some(sex))) if year - born >= OLDER => match sex {
            Sex::Male => "ông",
            Sex::Female => "bà",
        },
        Some((_, Some(Sex::Male))) => "anh",
        Some((_, Some(Sex::Female))) => "chị",
        _ => "ông/bà",
    }
}

/// Who has died, as a letter names them before the name: as the officer chose, else by age and sex.
pub(super) fn deceased(values: &Values<'_>) -> Option<&'static str> {
    chosen(values).or_else(|| by_age(values))
}

fn chosen(values: &Values<'_>) -> Option<&'static str> {
    Some(match values.text(Field::DeceasedTitle)?.as_str() {
        "ong" => "ông",
        "ba" => "bà",
        "cu" => "cụ",
        "cu-ong" => "cụ ông",
        "cu-ba" => "cụ bà",
        "anh" => "anh",
        "chi" => "chị",
        "em" => "em",
        "chau" => "cháu",
        "be" => "bé",
        _ => return None,
    })
}

/// `cụ ông`, `bà`, `anh`, `cháu`.
fn by_age(values: &Values<'_>) -> Option<&'static str> {
    let (born, died) = (values.date(Field::DeceasedBorn)?, values.date(Field::DeathDay)?);
    let age = age(born, died);
    Some(match (age, sex(values, Field::DeceasedSex)) {
        (age, _) if age < GROWN => "cháu",
        (age, Some(Sex::Male)) if age >= OLDEST => "cụ ông",
        (age, Some(Sex::Female)) if age >= OLDEST => "cụ bà",
        (age, Some(Sex::Male)) if age >= OLDER => "ông",
        (age, Some(Sex::Female)) if age >= OLDER => "bà",
        (_, Some(Sex::Male)) => "anh",
        (_, Some(Sex::Female)) => "chị",
        (age, None) if age >= OLDEST => "cụ",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use tannha_domain::case::Kind;

    use super::*;

    /// What is known of one field.
    fn of_field<'a>(known: &[(Field, &'a str)], field: Field) -> &'a str {
        known.iter().find(|(name, _)| *name == field).map_or("", |(_, value)| *value)
    }

    #[test]
    fn a_reader_is_called_by_age_and_left_open_where_it_is_not_known() {
        let of = |known: &[(Field, &str)]| {
            let value = |field| of_field(known, field);
            called(&Values(&value), 2026)
        };
        let name = (Field::DeclarantName, "Lê Thùy Mẫu");
        assert_eq!(of(&[name]), "ông/bà");
        assert_eq!(of(&[name, (Field::DeclarantCitizenId, "001170000009")]), "bà");
        assert_eq!(of(&[name, (Field::DeclarantCitizenId, "001198000001")]), "chị");
        assert_eq!(of(&[name, (Field::DeclarantCitizenId, "001098000001")]), "anh");
        let mother = [(Field::DeclarantRelation, "mother"), (Field::MotherBorn, "1996-04-05")];
        assert_eq!(of(&[&[name][..], &mother].concat()), "chị");
        let owner = [(Field::OwnerBorn, "1970-04-05"), (Field::OwnerSex, "male")];
        assert_eq!(of(&owner), "ông");
    }

    #[test]
    fn who_has_died_is_named_with_respect_for_the_age() {
        let of = |born: &str, sex: &str| {
            let known = [
                (Field::DeceasedBorn, born),
                (Field::DeathDay, "2026-11-24"),
                (Field::DeceasedSex, sex),
            ];
            let value = |field| of_field(&known, field);
            deceased(&Values(&value))
        };
        assert_eq!(of("1940", "male"), Some("cụ ông"));
        assert_eq!(of("1940", "female"), Some("cụ bà"));
        assert_eq!(of("1940", ""), Some("cụ"));
        assert_eq!(of("1970-01-01", "female"), Some("bà"));
        assert_eq!(of("2000-01-01", "male"), Some("anh"));
        assert_eq!(of("2020-01-01", "female"), Some("cháu"));
        assert_eq!(of("2000-01-01", ""), None);
        assert_eq!(of("", "male"), None);
    }

    #[test]
    fn what_the_officer_chose_is_said_and_every_choice_has_its_word() {
        let Kind::Choice(titles) = Field::DeceasedTitle.spec().kind else { panic!("no choice") };
        let of = |title: &str| {
            let known = [
                (Field::DeceasedBorn, "2020-01-01"),
                (Field::DeathDay, "2026-11-24"),
                (Field::DeceasedTitle, title),
            ];
            let value = |field| of_field(&known, field);
            deceased(&Values(&value))
        };
        assert_eq!(of(""), Some("cháu"));
        assert_eq!(of("be"), Some("bé"));
        let words: Vec<_> = titles.iter().filter_map(|title| of(title)).collect();
        assert_eq!(words, ["ông", "bà", "cụ", "cụ ông", "cụ bà", "anh", "chị", "em", "cháu", "bé"]);
    }
}
