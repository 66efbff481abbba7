//! Invented people: the same seed invents the same families, on every machine.

mod asked;
mod lists;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use chrono::{Datelike as _, Days, NaiveDate};
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use tannha_app::domain::{
    case::Field,
    identity::{Sex, id_provinces},
    place,
};

use crate::WARD;

pub use asked::Typed;

/// A birth as a family tells it: what an officer types, field by field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Birth {
    /// As typed.
    pub typed: BTreeMap<Field, String>,
    /// The child's sex.
    pub sex: Sex,
    /// The day of birth.
    pub born: NaiveDate,
}

impl Birth {
    /// What was typed into a field; empty when nothing was.
    #[must_use]
    pub fn value(&self, field: Field) -> &str {
        self.typed.get(&field).map_or("", String::as_str)
    }

    fn put(&mut self, field: Field, value: impl Into<String>) {
        let value = value.into();
        if !value.is_empty() {
            self.typed.insert(field, value);
        }
    }
}

/// A grown person.
struct Person {
    name: String,
    born: NaiveDate,
    ethnicity: &'static str,
    citizen_id: String,
}

/// Invents people and births, one after the other.
#[derive(Debug, Clone)]
pub struct Inventor {
    chance: ChaCha8Rng,
}

impl Inventor {
    /// An inventor of this seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { chance: ChaCha8Rng::seed_from_u64(seed) }
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.chance.random_range(0..of.len())]
    }

    fn in_a_hundred(&mut self, times: u32) -> bool {
        self.chance.random_range(0..100) < times
    }

    /// An identity number of valid structure: province, century and sex, year, six digits by chance.
    /// It is nobody's; the practice ward alone may make one up, as the national database would.
    pub fn citizen_id(&mut self, sex: Sex, year: i32) -> String {
        let provinces: Vec<&str> = id_provinces().map(|(code, _)| code).collect();
        let home = if self.in_a_hundred(60) { "001" } else { self.one(&provinces) };
        let century = (year - 1900).div_euclid(100) * 2 + i32::from(sex == Sex::Female);
        let serial = self.chance.random_range(0..1_000_000_u32);
        format!("{home}{century}{:02}{serial:06}", year.rem_euclid(100))
    }

    /// A birth on `born`: one child, a mother, and most often a father.
    pub fn birth(&mut self, born: NaiveDate) -> Birth {
        let sex = if self.in_a_hundred(50) { Sex::Female } else { Sex::Male };
        let people =
            self.in_a_hundred(12).then(|| self.chance.random_range(0..lists::PEOPLES.len()));
        let mother = self.grown(Sex::Female, born, people);
        let father = (!self.in_a_hundred(8)).then(|| self.grown(Sex::Male, born, people));
        let family = father.as_ref().unwrap_or(&mother).name.clone();
        let child = self.child_name(sex, &family, people);
        let mut birth = Birth { typed: BTreeMap::new(), sex, born };
        self.child(&mut birth, &child, father.as_ref().unwrap_or(&mother).ethnicity);
        self.parents(&mut birth, &mother, father.as_ref());
        self.declarant(&mut birth, &mother, father.as_ref());
        birth
    }

    /// Another child of the same mother on the same day.
    pub fn twin(&mut self, first: &Birth) -> Birth {
        let mut twin = first.clone();
        let family = first.value(Field::ChildName).split(' ').next().unwrap_or_default().to_owned();
        while twin.value(Field::ChildName) == first.value(Field::ChildName) {
            let name = self.child_name(first.sex, &family, None);
            twin.put(Field::ChildName, name);
        }
        twin
    }

    fn grown(&mut self, sex: Sex, born: NaiveDate, people: Option<usize>) -> Person {
        let age_days = self.chance.random_range(19 * 365..41 * 365);
        let day = born.checked_sub_days(Days::new(age_days)).unwrap_or(born);
        let (name, ethnicity) = match people.and_then(|at| lists::PEOPLES.get(at)) {
            Some(of) if sex == Sex::Female => (self.one(of.women).to_owned(), of.ethnicity),
            Some(of) => (self.one(of.men).to_owned(), of.ethnicity),
            None => {
                let family = self.family();
                (self.full_name(sex, family), "Kinh")
            }
        };
        let citizen_id = self.citizen_id(sex, day.year());
        Person { name, born: day, ethnicity, citizen_id }
    }

    /// The first families of the list are the commonest, as they are in life.
    fn family(&mut self) -> &'static str {
        let last = self.chance.random_range(0..lists::FAMILIES.len());
        lists::FAMILIES[self.chance.random_range(0..=last)]
    }

    fn full_name(&mut self, sex: Sex, family: &str) -> String {
        let (middle, given) = match sex {
            Sex::Female => (self.one(lists::MIDDLE_GIRLS), self.one(lists::GIVEN_GIRLS)),
            Sex::Male => (self.one(lists::MIDDLE_BOYS), self.one(lists::GIVEN_BOYS)),
        };
        format!("{family} {middle} {given}")
    }

    fn child_name(&mut self, sex: Sex, family: &str, people: Option<usize>) -> String {
        if let Some(of) = people.and_then(|at| lists::PEOPLES.get(at)) {
            return self.one(if sex == Sex::Female { of.girls } else { of.boys }).to_owned();
        }
        if self.in_a_hundred(3) {
            let long = if sex == Sex::Female { lists::LONG_GIRLS } else { lists::LONG_BOYS };
            return self.one(long).to_owned();
        }
        let family = family.split(' ').next().unwrap_or(family);
        self.full_name(sex, family)
    }

    fn address(&mut self) -> String {
        let street = self.one(lists::STREETS);
        let house = self.chance.random_range(1..120);
        let group = self.chance.random_range(1..35);
        format!("Số {house} {street}, tổ dân phố số {group}")
    }

    fn child(&mut self, birth: &mut Birth, name: &str, ethnicity: &str) {
        birth.put(Field::ChildName, name);
        birth.put(Field::ChildBorn, written(birth.born));
        birth.put(Field::ChildSex, if birth.sex == Sex::Female { "female" } else { "male" });
        birth.put(Field::ChildEthnicity, ethnicity);
        birth.put(Field::ChildNationality, "Việt Nam");
        birth.put(Field::ChildBirthPlace, self.one(lists::HOSPITALS));
        birth.put(Field::ChildBirthCommune, self.one(lists::COMMUNES));
        let home = place::commune(self.one(lists::COMMUNES)).map(place::Commune::written);
        birth.put(Field::ChildHomeTown, home.unwrap_or_default());
    }

    fn parents(&mut self, birth: &mut Birth, mother: &Person, father: Option<&Person>) {
        let home = self.address();
        birth.put(Field::MotherName, mother.name.as_str());
        birth.put(Field::MotherBorn, self.maybe_the_year_alone(mother.born));
        birth.put(Field::MotherCitizenId, mother.citizen_id.as_str());
        birth.put(Field::MotherEthnicity, mother.ethnicity);
        birth.put(Field::MotherNationality, "Việt Nam");
        birth.put(Field::MotherResidence, home.as_str());
        birth.put(Field::MotherCommune, WARD);
        if let Some(father) = father {
            birth.put(Field::FatherName, father.name.as_str());
            birth.put(Field::FatherBorn, self.maybe_the_year_alone(father.born));
            birth.put(Field::FatherCitizenId, father.citizen_id.as_str());
            birth.put(Field::FatherEthnicity, father.ethnicity);
            birth.put(Field::FatherNationality, "Việt Nam");
            let (elsewhere, commune) = (self.in_a_hundred(15), self.one(lists::COMMUNES));
            let residence = if elsewhere { self.address() } else { home.clone() };
            birth.put(Field::FatherResidence, residence);
            birth.put(Field::FatherCommune, if elsewhere { commune } else { WARD });
        }
        birth.put(Field::DeliveryAtHome, "yes");
        birth.put(Field::DeliveryAddress, home);
        birth.put(Field::DeliveryCommune, WARD);
        birth.put(Field::DeliveryCopies, self.one(&["0", "1", "2", "3"]));
        birth.put(Field::DeliveryLetter, "yes");
    }

    fn declarant(&mut self, birth: &mut Birth, mother: &Person, father: Option<&Person>) {
        let grandparent = self.in_a_hundred(12);
        let (name, relation, id, greeting) = if grandparent {
            let born = birth.born.checked_sub_days(Days::new(58 * 365)).unwrap_or(birth.born);
            let family = self.family();
            let name = self.full_name(Sex::Female, family);
            (name, "grandparent", self.citizen_id(Sex::Female, born.year()), "ba")
        } else if let (Some(father), true) = (father, self.in_a_hundred(55)) {
            (father.name.clone(), "father", father.citizen_id.clone(), "anh")
        } else {
            (mother.name.clone(), "mother", mother.citizen_id.clone(), "chi")
        };
        birth.put(Field::DeclarantName, name);
        birth.put(Field::DeclarantRelation, relation);
        let paper = identity_paper(&id, birth.born.year() - 3);
        birth.put(Field::DeclarantCitizenId, id);
        birth.put(Field::DeclarantPaper, paper);
        let phone = self.chance.random_range(0..1_000_u32);
        birth.put(Field::DeclarantPhone, format!("0900000{phone:03}"));
        birth.put(
            Field::DeliveryGreeting,
            if self.in_a_hundred(60) { "gia-dinh" } else { greeting },
        );
        birth.put(Field::PaperBirthProof, "yes");
        if father.is_some() {
            birth.put(Field::PaperMarriage, "yes");
        }
    }

    /// Old papers often say the year alone.
    fn maybe_the_year_alone(&mut self, born: NaiveDate) -> String {
        if self.in_a_hundred(10) { born.year().to_string() } else { written(born) }
    }

    /// A signature drawn with a finger: three strokes, as [`tannha_app::domain::case::ReceiverSignature`]
    /// keeps them.
    pub fn signature(&mut self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for stroke in 0..3_u16 {
            let (mut x, mut y) = (80 + 280 * stroke, self.chance.random_range(350..650_u16));
            for _ in 0..14 {
                bytes.extend(x.to_be_bytes());
                bytes.extend(y.to_be_bytes());
                x += self.chance.random_range(6..20);
                y = y.saturating_add_signed(self.chance.random_range(-70..=70)).min(1_000);
            }
            bytes.extend(u16::MAX.to_be_bytes());
        }
        bytes
    }

    /// A whole number below `end`.
    pub(crate) fn below(&mut self, end: u32) -> u32 {
        self.chance.random_range(0..end.max(1))
    }
}

/// A paper of that year's March: the card of the Luật Căn cước 2023 is given since 01/07/2024.
fn identity_paper(id: &str, year: i32) -> String {
    let (kind, by) = if year > 2024 {
        ("Thẻ căn cước", "Bộ Công an")
    } else {
        ("Căn cước công dân", "Cục Cảnh sát quản lý hành chính về trật tự xã hội")
    };
    format!("{kind} số {id} do {by} cấp ngày 15/03/{year}")
}

fn written(date: NaiveDate) -> String {
    date.format("%d/%m/%Y").to_string()
}
