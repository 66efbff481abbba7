//! The fields of a birth dossier: what the form asks, in the order it asks, and how each is entered.
//!
//! The list is the Tờ khai đăng ký khai sinh of TT 04/2024/TT-BTP with what the linked procedure of
//! NĐ 63/2024/NĐ-CP and a delivery at home need besides.

use minicbor::{Decode, Encode};

/// A group of fields that is filled together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each variant is a term of docs/glossary.md")]
pub enum Section {
    Child,
    Mother,
    Father,
    Declarant,
    Delivery,
    Papers,
}

impl Section {
    /// All sections in order of entry.
    pub const ALL: [Self; 6] =
        [Self::Child, Self::Mother, Self::Father, Self::Declarant, Self::Delivery, Self::Papers];

    /// Stable slug.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Child => "child",
            Self::Mother => "mother",
            Self::Father => "father",
            Self::Declarant => "declarant",
            Self::Delivery => "delivery",
            Self::Papers => "papers",
        }
    }
}

/// What a field holds, and so how it is entered and checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Kind {
    Name,
    /// A whole date: day, month and year.
    Date,
    /// A date of which the day or the month may be unknown.
    PartialDate,
    Choice(&'static [&'static str]),
    /// A commune of the data set, kept with its name as written that day.
    Commune,
    CitizenId,
    Phone,
    Email,
    Text,
    YesNo,
    /// A small whole number with its greatest value.
    Count(u8),
}

/// When a field must be filled before the dossier is received.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Always.
    Always,
    /// Never; unknown stays blank on paper (TT 04/2020/TT-BTP Đ29.9).
    Never,
    /// When any field of the father's block is filled: all four or none.
    WithFather,
    /// When the papers are brought home.
    AtHome,
}

/// What is known of a field without looking at its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spec {
    /// Stable slug, for example `child.name`.
    pub slug: &'static str,
    /// The group it belongs to.
    pub section: Section,
    /// How it is entered.
    pub kind: Kind,
    /// When it must be filled.
    pub need: Need,
    /// Official fields refuse a stale edit; for the others the later edit in the log wins.
    pub official: bool,
}

macro_rules! fields {
    ($( $index:literal $name:ident $slug:literal $section:ident $kind:expr, $need:ident, $official:literal; )*) => {
        /// A field of a birth dossier.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
        #[cbor(index_only)]
        #[allow(missing_docs, reason = "the slugs say it")]
        pub enum Field {
            $( #[n($index)] $name, )*
        }

        impl Field {
            /// All fields in order of entry.
            pub const ALL: &[Self] = &[ $( Self::$name, )* ];

            /// What is known of it.
            #[must_use]
            pub const fn spec(self) -> Spec {
                match self {
                    $( Self::$name => Spec {
                        slug: $slug,
                        section: Section::$section,
                        kind: $kind,
                        need: Need::$need,
                        official: $official,
                    }, )*
                }
            }

            /// The field of that slug.
            #[must_use]
            pub fn from_slug(slug: &str) -> Option<Self> {
                match slug {
                    $( $slug => Some(Self::$name), )*
                    _ => None,
                }
            }
        }
    };
}

const SEX: Kind = Kind::Choice(&["female", "male"]);
const GREETING: Kind = Kind::Choice(&["gia-dinh", "ong", "ba", "anh", "chi"]);
const RELATION: Kind = Kind::Choice(&["mother", "father", "grandparent", "relative", "guardian"]);

fields! {
    0 ChildName "child.name" Child Kind::Name, Always, true;
    1 ChildBorn "child.born" Child Kind::Date, Always, true;
    2 ChildSex "child.sex" Child SEX, Always, true;
    3 ChildEthnicity "child.ethnicity" Child Kind::Text, Always, true;
    4 ChildNationality "child.nationality" Child Kind::Text, Never, true;
    5 ChildBirthPlace "child.birth_place" Child Kind::Text, Never, true;
    6 ChildBirthCommune "child.birth_commune" Child Kind::Commune, Always, true;
    7 ChildHomeTown "child.home_town" Child Kind::Text, Never, true;

    10 MotherName "mother.name" Mother Kind::Name, Always, true;
    11 MotherBorn "mother.born" Mother Kind::PartialDate, Always, true;
    12 MotherCitizenId "mother.citizen_id" Mother Kind::CitizenId, Never, true;
    13 MotherEthnicity "mother.ethnicity" Mother Kind::Text, Always, true;
    14 MotherNationality "mother.nationality" Mother Kind::Text, Always, true;
    15 MotherResidence "mother.residence" Mother Kind::Text, Never, true;
    16 MotherCommune "mother.commune" Mother Kind::Commune, Always, true;

    20 FatherName "father.name" Father Kind::Name, WithFather, true;
    21 FatherBorn "father.born" Father Kind::PartialDate, WithFather, true;
    22 FatherCitizenId "father.citizen_id" Father Kind::CitizenId, Never, true;
    23 FatherEthnicity "father.ethnicity" Father Kind::Text, WithFather, true;
    24 FatherNationality "father.nationality" Father Kind::Text, WithFather, true;
    25 FatherResidence "father.residence" Father Kind::Text, Never, true;
    26 FatherCommune "father.commune" Father Kind::Commune, WithFather, true;

    30 DeclarantName "declarant.name" Declarant Kind::Name, Always, true;
    31 DeclarantRelation "declarant.relation" Declarant RELATION, Always, true;
    32 DeclarantCitizenId "declarant.citizen_id" Declarant Kind::CitizenId, Never, true;
    33 DeclarantPaper "declarant.paper" Declarant Kind::Text, Always, true;
    34 DeclarantPhone "declarant.phone" Declarant Kind::Phone, Never, false;
    35 DeclarantEmail "declarant.email" Declarant Kind::Email, Never, false;

    40 DeliveryAtHome "delivery.at_home" Delivery Kind::YesNo, Never, false;
    41 DeliveryAddress "delivery.address" Delivery Kind::Text, AtHome, false;
    42 DeliveryCommune "delivery.commune" Delivery Kind::Commune, AtHome, false;
    43 DeliveryCopies "delivery.copies" Delivery Kind::Count(20), Never, false;
    44 DeliveryLetter "delivery.letter" Delivery Kind::YesNo, Never, false;
    45 DeliveryGreeting "delivery.greeting" Delivery GREETING, Never, false;

    50 PaperBirthProof "papers.giay-chung-sinh" Papers Kind::YesNo, Never, true;
    51 PaperBirthWitness "papers.van-ban-lam-chung" Papers Kind::YesNo, Never, true;
    52 PaperMarriage "papers.giay-chung-nhan-ket-hon" Papers Kind::YesNo, Never, true;
    53 PaperConsent "papers.y-kien-chu-ho" Papers Kind::YesNo, Never, true;
}

impl Field {
    /// Stable slug, for example `child.name`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        self.spec().slug
    }

    /// The fields of a section in order of entry.
    pub fn of(section: Section) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |field| field.spec().section == section)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_found_by_its_slug_and_stands_in_one_section() {
        for field in Field::ALL {
            assert_eq!(Field::from_slug(field.slug()), Some(*field));
        }
        let in_sections: usize = Section::ALL.iter().map(|s| Field::of(*s).count()).sum();
        assert_eq!(in_sections, Field::ALL.len());
    }
}
