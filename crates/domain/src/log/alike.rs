//! What says that two cases may be about one event: a person is asked, nothing is merged and nothing
//! is blocked silently.

use super::RecordKey;
use crate::{
    case::{Book, Field},
    partial_date::PartialDate,
    text,
    time::Date,
};

/// The keys under which cases about one event are found; none where too little is known, or where the
/// same may be asked for again and again.
///
/// * births: one mother on one day, by identity number and by name, and one child, by name and day of
///   birth ([`is_another`] tells those apart whose mothers are known); twins are asked about, and a person
///   says so;
/// * deaths: one deceased, by identity number, and by name and year of birth;
/// * marriages: one couple, the same way;
/// * recognitions: one parent and one child;
/// * businesses: one owner, who may have one household business (NĐ 168/2025/NĐ-CP).
///
/// Names are written with slips, and without a chữ đệm: where the day or the years agree, names count as
/// near whose first and last words begin alike ([`is_another`] tells apart those whose numbers are known).
pub fn alike_keys<'a>(book: Book, value: impl Fn(Field) -> &'a str) -> Vec<RecordKey> {
    let number = |field: Field| Some(value(field)).filter(|number| !number.is_empty());
    let named = |name: Field, born: Field| {
        let name = Some(value(name)).filter(|name| !name.is_empty())?;
        let born = PartialDate::parse(value(born)).ok()?;
        Some(format!("{} {}", text::fold(name), born.year()))
    };
    let on_the_day = |name: Field, born: Field| born_on(value(name), value(born));
    let alike = |what: String| RecordKey::Alike(book, what);
    match book {
        Book::Births => {
            let born = PartialDate::parse(value(Field::ChildBorn)).ok().and_then(PartialDate::full);
            let mother = number(Field::MotherCitizenId);
            let known =
                mother.zip(born).map(|(id, day)| RecordKey::Births(id.to_owned(), Date(day)));
            let of_mother =
                on_the_day(Field::MotherName, Field::ChildBorn).map(|key| format!("mẹ {key}"));
            let child = on_the_day(Field::ChildName, Field::ChildBorn);
            let near = near(&[value(Field::ChildName), value(Field::MotherName)]);
            let near = near.zip(born).map(|(names, day)| format!("gần {names} {day}"));
            let named = of_mother.into_iter().chain(child).chain(near);
            known.into_iter().chain(named.map(alike)).collect()
        }
        Book::Deaths => {
            let known = number(Field::DeceasedCitizenId).map(str::to_owned);
            let name = named(Field::DeceasedName, Field::DeceasedBorn);
            let died = PartialDate::parse(value(Field::DeathDay)).ok().and_then(PartialDate::full);
            let near = near(&[value(Field::DeceasedName)]).zip(died).and_then(|(name, day)| {
                Some(format!("gần {name} {} {day}", year(value(Field::DeceasedBorn))?))
            });
            known.into_iter().chain(name).chain(near).map(alike).collect()
        }
        Book::Marriages => {
            let known = number(Field::WifeCitizenId).zip(number(Field::HusbandCitizenId));
            let names = named(Field::WifeName, Field::WifeBorn)
                .zip(named(Field::HusbandName, Field::HusbandBorn));
            let known = known.map(|(wife, husband)| format!("{wife}, {husband}"));
            let names = names.map(|(wife, husband)| format!("{wife}, {husband}"));
            let years = year(value(Field::WifeBorn)).zip(year(value(Field::HusbandBorn)));
            let near = near(&[value(Field::WifeName), value(Field::HusbandName)]).zip(years);
            let near = near.map(|(names, (wife, husband))| format!("gần {names} {wife} {husband}"));
            known.into_iter().chain(names).chain(near).map(alike).collect()
        }
        Book::Businesses => {
            number(Field::OwnerCitizenId).map(|id| alike(id.to_owned())).into_iter().collect()
        }
        Book::Recognitions => {
            let parent = named(Field::ParentName, Field::ParentBorn);
            let pair = parent.zip(named(Field::RecognisedName, Field::RecognisedBorn));
            pair.map(|(parent, child)| alike(format!("{parent}, {child}"))).into_iter().collect()
        }
        // Asked for again whenever it is needed.
        Book::StatusCertificates
        | Book::Changes
        | Book::BirthCopies
        | Book::DeathCopies
        | Book::MarriageCopies
        | Book::ChangeCopies
        | Book::RecognitionCopies
        | Book::CertifiedCopies
        | Book::CertifiedSignatures
        | Book::Own => Vec::new(),
    }
}

/// What two cases say that were found under one key, and that they are about different events after all:
/// two births whose mothers' identity numbers are both known and not the same; two people who are only
/// named nearly alike, and whose numbers are.
#[must_use]
pub fn is_another<'a, 'b>(
    book: Book,
    one: impl Fn(Field) -> &'a str,
    other: impl Fn(Field) -> &'b str,
) -> bool {
    let differ = |number: Field| {
        let (one, other) = (one(number), other(number));
        !one.is_empty() && !other.is_empty() && one != other
    };
    let named = |name: Field| text::fold(one(name)) != text::fold(other(name));
    match book {
        Book::Births => differ(Field::MotherCitizenId),
        Book::Deaths => named(Field::DeceasedName) && differ(Field::DeceasedCitizenId),
        Book::Marriages => {
            named(Field::WifeName) && differ(Field::WifeCitizenId)
                || named(Field::HusbandName) && differ(Field::HusbandCitizenId)
        }
        _ => false,
    }
}

fn year(born: &str) -> Option<u16> {
    PartialDate::parse(born).ok().map(PartialDate::year)
}

/// What is left of names when their slips are: with what their first and last words begin.
fn near(names: &[&str]) -> Option<String> {
    let ends = |name: &&str| {
        let name = text::fold(name);
        let mut words = name.split(' ').filter_map(|word| word.chars().next());
        let first = words.next()?;
        Some(format!("{first}{}", words.next_back().unwrap_or(first)))
    };
    let ends: Option<Vec<String>> = names.iter().map(ends).collect();
    ends.map(|ends| ends.join(" "))
}

/// A name and a full day of birth, as births are found by them; none where either is missing.
pub(super) fn born_on(name: &str, born: &str) -> Option<String> {
    let day = PartialDate::parse(born).ok().and_then(PartialDate::full)?;
    let name = text::fold(name);
    (!name.is_empty()).then(|| format!("{name} {day}"))
}
