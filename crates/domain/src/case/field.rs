//! The fields of every dossier: one vocabulary, and how each field is entered.
//!
//! Which of them a procedure asks for, in which order, and when each must be filled, is its form's to
//! say ([`forms`](super::forms)). The index of a field stands in signed acts: none is used twice.

use minicbor::{Decode, Encode};

macro_rules! sections {
    ($( $name:ident $slug:literal; )*) => {
        /// A group of fields that is filled together.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "each variant is a term of docs/glossary.md")]
        pub enum Section {
            $( $name, )*
        }

        impl Section {
            /// All sections.
            pub const ALL: &[Self] = &[ $( Self::$name, )* ];

            /// Stable slug.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self {
                    $( Self::$name => $slug, )*
                }
            }
        }
    };
}

sections! {
    Child "child";
    Mother "mother";
    Father "father";
    Parents "parents";
    Deceased "deceased";
    Death "death";
    DeathNote "note";
    Business "business";
    Owner "owner";
    Wife "wife";
    Husband "husband";
    Marriage "marriage";
    Person "person";
    Status "status";
    Parent "parent";
    Recognised "recognised";
    Recognition "recognition";
    Entry "entry";
    Change "change";
    OtherChange "other";
    Certified "certified";
    Mobile "mobile";
    Own "own";
    Declarant "declarant";
    Delivery "delivery";
    Papers "papers";
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
    /// An hour of the day with its minute: `04:30`.
    Hour,
    /// A sum of money in đồng.
    Amount,
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
    /// Official fields refuse a stale edit; for the others the later edit in the log wins.
    pub official: bool,
}

macro_rules! fields {
    ($( $index:literal $name:ident $slug:literal $section:ident $kind:expr, $official:literal; )*) => {
        /// A field of a dossier.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
        #[cbor(index_only)]
        #[allow(missing_docs, reason = "the slugs say it")]
        pub enum Field {
            $( #[n($index)] $name, )*
        }

        impl Field {
            /// All fields, by their index.
            pub const ALL: &[Self] = &[ $( Self::$name, )* ];

            /// What is known of it.
            #[must_use]
            pub const fn spec(self) -> Spec {
                match self {
                    $( Self::$name => Spec {
                        slug: $slug,
                        section: Section::$section,
                        kind: $kind,
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
/// How the letter of condolence calls whoever has died, where the officer chooses: age and sex alone do
/// not say it (DOMAIN §4).
const TITLE: Kind =
    Kind::Choice(&["ong", "ba", "cu", "cu-ong", "cu-ba", "anh", "chi", "em", "chau", "be"]);
/// Of the one who declares to the one it is about; a form narrows it to what can be.
const RELATION: Kind = Kind::Choice(&[
    "mother",
    "father",
    "grandparent",
    "relative",
    "guardian",
    "spouse",
    "child",
    "sibling",
    "self",
    "organisation",
]);
/// Instead of a giấy báo tử (NĐ 123/2015/NĐ-CP Đ4.2).
const DEATH_NOTE: Kind = Kind::Choice(&[
    "giay-bao-tu",
    "van-ban-xac-nhan-thi-hanh-an",
    "ban-an-quyet-dinh-toa-an",
    "van-ban-xac-nhan-cong-an",
    "van-ban-giam-dinh-phap-y",
]);
/// How much of a death is linked: two offices, three with the funeral grant, four with the survivors'
/// grant; and who pays (QĐ 296/QĐ-VPCP). `none` is what two were called before.
const BENEFIT: Kind = Kind::Choice(&[
    "none",
    "hai-viec",
    "mai-tang-6",
    "mai-tang-11",
    "mai-tang-9",
    "mai-tang-18",
    "tu-tuat-9",
    "tu-tuat-18",
]);
/// Why the office comes to the home (TT 04/2020/TT-BTP Đ24); a form narrows it to its own.
const GROUND: Kind = Kind::Choice(&[
    "parents-disabled-or-ill",
    "parents-detained",
    "no-relatives",
    "relatives-old-or-ill",
    "couple-disabled-or-ill",
    "ward-decision",
]);
/// Which register an entry stands in.
const REGISTER: Kind = Kind::Choice(&["births", "deaths", "marriages"]);
/// What is done to an entry (Luật Hộ tịch Đ26, Đ28).
const CHANGE: Kind = Kind::Choice(&["correction", "completion", "change"]);
/// What of an entry is changed, as its register calls it.
const ITEM: Kind = Kind::Choice(&[
    "name",
    "born",
    "sex",
    "ethnicity",
    "nationality",
    "birth-place",
    "home-town",
    "mother-name",
    "mother-born",
    "father-name",
    "father-born",
    "residence",
    "death-day",
    "death-place",
    "paper",
]);
/// What the parent is to the child.
const PARENT: Kind = Kind::Choice(&["father", "mother"]);
/// Which of the two recognises the other (Luật Hộ tịch Đ24).
const RECOGNISER: Kind = Kind::Choice(&["parent", "child"]);
/// On which ground somebody pays no fee (Luật Hộ tịch 60/2014 Đ11).
const EXEMPTION: Kind = Kind::Choice(&["none", "nguoi-co-cong", "ho-ngheo", "nguoi-khuyet-tat"]);
/// Which finger, where whoever declares cannot sign (TT 04/2020/TT-BTP Đ25.4); blank where they sign.
const MARK: Kind = Kind::Choice(super::fingerprint::Finger::SLUGS);
const FOREIGN: Kind = Kind::Choice(&["none", "yeu-to-nuoc-ngoai"]);
/// The six wordings of TT 04/2020/TT-BTP Đ33.1.
const WORDING: Kind = Kind::Choice(&[
    "never-married",
    "married",
    "de-facto",
    "divorced",
    "widowed",
    "unmarried-then",
]);

fields! {
    0 ChildName "child.name" Child Kind::Name, true;
    1 ChildBorn "child.born" Child Kind::Date, true;
    2 ChildSex "child.sex" Child SEX, true;
    3 ChildEthnicity "child.ethnicity" Child Kind::Text, true;
    4 ChildNationality "child.nationality" Child Kind::Text, true;
    5 ChildBirthPlace "child.birth_place" Child Kind::Text, true;
    6 ChildBirthCommune "child.birth_commune" Child Kind::Commune, true;
    7 ChildHomeTown "child.home_town" Child Kind::Text, true;

    10 MotherName "mother.name" Mother Kind::Name, true;
    11 MotherBorn "mother.born" Mother Kind::PartialDate, true;
    12 MotherCitizenId "mother.citizen_id" Mother Kind::CitizenId, true;
    13 MotherEthnicity "mother.ethnicity" Mother Kind::Text, true;
    14 MotherNationality "mother.nationality" Mother Kind::Text, true;
    15 MotherResidence "mother.residence" Mother Kind::Text, true;
    16 MotherCommune "mother.commune" Mother Kind::Commune, true;
    134 MotherDead "mother.dead" Mother Kind::YesNo, true;

    20 FatherName "father.name" Father Kind::Name, true;
    21 FatherBorn "father.born" Father Kind::PartialDate, true;
    22 FatherCitizenId "father.citizen_id" Father Kind::CitizenId, true;
    23 FatherEthnicity "father.ethnicity" Father Kind::Text, true;
    24 FatherNationality "father.nationality" Father Kind::Text, true;
    25 FatherResidence "father.residence" Father Kind::Text, true;
    26 FatherCommune "father.commune" Father Kind::Commune, true;
    135 FatherDead "father.dead" Father Kind::YesNo, true;

    131 ParentsMarriageNumber "parents.marriage_number" Parents Kind::Text, true;
    132 ParentsMarriageDate "parents.marriage_date" Parents Kind::Date, true;
    133 ParentsMarriageOffice "parents.marriage_office" Parents Kind::Text, true;

    30 DeclarantName "declarant.name" Declarant Kind::Name, true;
    31 DeclarantRelation "declarant.relation" Declarant RELATION, true;
    32 DeclarantCitizenId "declarant.citizen_id" Declarant Kind::CitizenId, true;
    33 DeclarantPaper "declarant.paper" Declarant Kind::Text, true;
    34 DeclarantPhone "declarant.phone" Declarant Kind::Phone, false;
    35 DeclarantEmail "declarant.email" Declarant Kind::Email, false;
    136 DeclarantExemption "declarant.exemption" Declarant EXEMPTION, false;
    157 DeclarantMark "declarant.mark" Declarant MARK, true;
    158 DeclarantWitness "declarant.witness" Declarant Kind::Name, true;
    240 WifeMark "declarant.wife_mark" Declarant MARK, true;
    241 HusbandMark "declarant.husband_mark" Declarant MARK, true;
    159 DeclarantReadBack "declarant.read_back" Declarant Kind::YesNo, true;

    40 DeliveryAtHome "delivery.at_home" Delivery Kind::YesNo, false;
    41 DeliveryAddress "delivery.address" Delivery Kind::Text, false;
    42 DeliveryCommune "delivery.commune" Delivery Kind::Commune, false;
    43 DeliveryCopies "delivery.copies" Delivery Kind::Count(20), false;
    44 DeliveryLetter "delivery.letter" Delivery Kind::YesNo, false;
    45 DeliveryGreeting "delivery.greeting" Delivery GREETING, false;

    50 PaperBirthProof "papers.giay-chung-sinh" Papers Kind::YesNo, true;
    51 PaperBirthWitness "papers.van-ban-lam-chung" Papers Kind::YesNo, true;
    52 PaperMarriage "papers.giay-chung-nhan-ket-hon" Papers Kind::YesNo, true;
    53 PaperConsent "papers.y-kien-chu-ho" Papers Kind::YesNo, true;
    36 PaperAbandoned "papers.bien-ban-bo-roi" Papers Kind::YesNo, true;
    54 PaperDeathNote "papers.giay-bao-tu" Papers Kind::YesNo, true;
    55 PaperAuthorisation "papers.van-ban-uy-quyen" Papers Kind::YesNo, true;
    56 PaperBenefit "papers.to-khai-mai-tang" Papers Kind::YesNo, true;
    137 PaperSurvivors "papers.giay-to-tuat" Papers Kind::YesNo, true;
    57 PaperPremises "papers.giay-to-dia-diem" Papers Kind::YesNo, true;
    58 PaperDivorce "papers.ban-an-ly-hon" Papers Kind::YesNo, true;
    59 PaperStatus "papers.giay-xac-nhan-tthn" Papers Kind::YesNo, true;
    46 PaperBasis "papers.giay-to-can-cu" Papers Kind::YesNo, true;
    47 PaperKinship "papers.chung-cu-quan-he" Papers Kind::YesNo, true;
    48 PaperOriginal "papers.ban-chinh" Papers Kind::YesNo, true;
    49 PaperIdentitySeen "papers.giay-to-tuy-than" Papers Kind::YesNo, true;

    60 DeceasedName "deceased.name" Deceased Kind::Name, true;
    61 DeceasedBorn "deceased.born" Deceased Kind::PartialDate, true;
    62 DeceasedSex "deceased.sex" Deceased SEX, true;
    63 DeceasedEthnicity "deceased.ethnicity" Deceased Kind::Text, true;
    64 DeceasedNationality "deceased.nationality" Deceased Kind::Text, true;
    65 DeceasedCitizenId "deceased.citizen_id" Deceased Kind::CitizenId, true;
    66 DeceasedPaper "deceased.paper" Deceased Kind::Text, true;
    67 DeceasedResidence "deceased.residence" Deceased Kind::Text, true;
    68 DeceasedCommune "deceased.commune" Deceased Kind::Commune, true;
    69 DeceasedTitle "deceased.title" Deceased TITLE, false;

    70 DeathDay "death.day" Death Kind::PartialDate, true;
    71 DeathHour "death.hour" Death Kind::Hour, true;
    72 DeathPlace "death.place" Death Kind::Text, true;
    73 DeathCommune "death.commune" Death Kind::Commune, true;
    74 DeathCause "death.cause" Death Kind::Text, true;
    75 DeathNoteKind "note.kind" DeathNote DEATH_NOTE, true;
    76 DeathNoteNumber "note.number" DeathNote Kind::Text, true;
    77 DeathNoteIssuer "note.issuer" DeathNote Kind::Text, true;
    78 DeathNoteDate "note.date" DeathNote Kind::Date, true;
    80 DeathBenefit "death.benefit" Death BENEFIT, true;

    90 BusinessName "business.name" Business Kind::Text, true;
    91 BusinessTrade "business.trade" Business Kind::Text, true;
    92 BusinessCapital "business.capital" Business Kind::Amount, true;
    93 BusinessAddress "business.address" Business Kind::Text, true;
    94 BusinessCommune "business.commune" Business Kind::Commune, true;
    95 BusinessPhone "business.phone" Business Kind::Phone, false;
    96 BusinessWorkers "business.workers" Business Kind::Count(200), true;

    100 OwnerName "owner.name" Owner Kind::Name, true;
    101 OwnerBorn "owner.born" Owner Kind::Date, true;
    102 OwnerSex "owner.sex" Owner SEX, true;
    103 OwnerEthnicity "owner.ethnicity" Owner Kind::Text, true;
    104 OwnerNationality "owner.nationality" Owner Kind::Text, true;
    105 OwnerCitizenId "owner.citizen_id" Owner Kind::CitizenId, true;
    106 OwnerResidence "owner.residence" Owner Kind::Text, true;
    107 OwnerCommune "owner.commune" Owner Kind::Commune, true;

    110 WifeName "wife.name" Wife Kind::Name, true;
    111 WifeBorn "wife.born" Wife Kind::Date, true;
    112 WifeEthnicity "wife.ethnicity" Wife Kind::Text, true;
    113 WifeNationality "wife.nationality" Wife Kind::Text, true;
    114 WifeCitizenId "wife.citizen_id" Wife Kind::CitizenId, true;
    115 WifePaper "wife.paper" Wife Kind::Text, true;
    116 WifeResidence "wife.residence" Wife Kind::Text, true;
    117 WifeCommune "wife.commune" Wife Kind::Commune, true;
    118 WifeMarriages "wife.marriages" Wife Kind::Count(20), true;

    120 HusbandName "husband.name" Husband Kind::Name, true;
    121 HusbandBorn "husband.born" Husband Kind::Date, true;
    122 HusbandEthnicity "husband.ethnicity" Husband Kind::Text, true;
    123 HusbandNationality "husband.nationality" Husband Kind::Text, true;
    124 HusbandCitizenId "husband.citizen_id" Husband Kind::CitizenId, true;
    125 HusbandPaper "husband.paper" Husband Kind::Text, true;
    126 HusbandResidence "husband.residence" Husband Kind::Text, true;
    127 HusbandCommune "husband.commune" Husband Kind::Commune, true;
    128 HusbandMarriages "husband.marriages" Husband Kind::Count(20), true;

    130 MarriageForeign "marriage.foreign" Marriage FOREIGN, true;

    140 PersonName "person.name" Person Kind::Name, true;
    141 PersonBorn "person.born" Person Kind::Date, true;
    142 PersonSex "person.sex" Person SEX, true;
    143 PersonEthnicity "person.ethnicity" Person Kind::Text, true;
    144 PersonNationality "person.nationality" Person Kind::Text, true;
    145 PersonCitizenId "person.citizen_id" Person Kind::CitizenId, true;
    146 PersonPaper "person.paper" Person Kind::Text, true;
    147 PersonResidence "person.residence" Person Kind::Text, true;
    148 PersonCommune "person.commune" Person Kind::Commune, true;

    150 StatusWording "status.wording" Status WORDING, true;
    151 StatusSpouse "status.spouse" Status Kind::Name, true;
    152 StatusPaper "status.paper" Status Kind::Text, true;
    153 StatusPlace "status.place" Status Kind::Text, true;
    154 StatusFrom "status.from" Status Kind::Date, true;
    155 StatusTo "status.to" Status Kind::Date, true;
    156 StatusPurpose "status.purpose" Status Kind::Text, true;

    160 ParentName "parent.name" Parent Kind::Name, true;
    161 ParentBorn "parent.born" Parent Kind::Date, true;
    162 ParentEthnicity "parent.ethnicity" Parent Kind::Text, true;
    163 ParentNationality "parent.nationality" Parent Kind::Text, true;
    164 ParentCitizenId "parent.citizen_id" Parent Kind::CitizenId, true;
    165 ParentPaper "parent.paper" Parent Kind::Text, true;
    166 ParentResidence "parent.residence" Parent Kind::Text, true;
    167 ParentCommune "parent.commune" Parent Kind::Commune, true;
    168 ParentIs "parent.is" Parent PARENT, true;

    170 RecognisedName "recognised.name" Recognised Kind::Name, true;
    171 RecognisedBorn "recognised.born" Recognised Kind::Date, true;
    172 RecognisedSex "recognised.sex" Recognised SEX, true;
    173 RecognisedEthnicity "recognised.ethnicity" Recognised Kind::Text, true;
    174 RecognisedNationality "recognised.nationality" Recognised Kind::Text, true;
    175 RecognisedCitizenId "recognised.citizen_id" Recognised Kind::CitizenId, true;
    176 RecognisedPaper "recognised.paper" Recognised Kind::Text, true;
    177 RecognisedResidence "recognised.residence" Recognised Kind::Text, true;
    178 RecognisedCommune "recognised.commune" Recognised Kind::Commune, true;

    180 RecognitionBy "recognition.by" Recognition RECOGNISER, true;
    181 RecognitionForeign "recognition.foreign" Recognition FOREIGN, true;

    190 EntryRegister "entry.register" Entry REGISTER, true;
    191 EntryNumber "entry.number" Entry Kind::Text, true;
    192 EntryDate "entry.date" Entry Kind::Date, true;
    193 EntryPlace "entry.place" Entry Kind::Text, true;

    200 ChangeKind "change.kind" Change CHANGE, true;
    201 ChangeItem "change.item" Change ITEM, true;
    202 ChangeFrom "change.from" Change Kind::Text, true;
    203 ChangeTo "change.to" Change Kind::Text, true;
    204 ChangeBasis "change.basis" Change Kind::Text, true;

    210 OtherItem "other.item" OtherChange ITEM, true;
    211 OtherFrom "other.from" OtherChange Kind::Text, true;
    212 OtherTo "other.to" OtherChange Kind::Text, true;

    220 CertifiedPaper "certified.paper" Certified Kind::Text, true;
    221 CertifiedIssuer "certified.issuer" Certified Kind::Text, true;
    222 CertifiedPages "certified.pages" Certified Kind::Count(200), true;
    223 CertifiedCopies "certified.copies" Certified Kind::Count(200), true;

    230 MobileGround "mobile.ground" Mobile GROUND, true;
    231 MobileDecision "mobile.decision" Mobile Kind::Text, true;

    // Slots of the forms that an office defined: what they hold is in the case (case/own.rs).
    900 Own1 "own.1" Own Kind::Text, true;
    901 Own2 "own.2" Own Kind::Text, true;
    902 Own3 "own.3" Own Kind::Text, true;
    903 Own4 "own.4" Own Kind::Text, true;
    904 Own5 "own.5" Own Kind::Text, true;
    905 Own6 "own.6" Own Kind::Text, true;
    906 Own7 "own.7" Own Kind::Text, true;
    907 Own8 "own.8" Own Kind::Text, true;
    908 Own9 "own.9" Own Kind::Text, true;
    909 Own10 "own.10" Own Kind::Text, true;
    910 Own11 "own.11" Own Kind::Text, true;
    911 Own12 "own.12" Own Kind::Text, true;
    912 Own13 "own.13" Own Kind::Text, true;
    913 Own14 "own.14" Own Kind::Text, true;
    914 Own15 "own.15" Own Kind::Text, true;
    915 Own16 "own.16" Own Kind::Text, true;
    916 Own17 "own.17" Own Kind::Text, true;
    917 Own18 "own.18" Own Kind::Text, true;
    918 Own19 "own.19" Own Kind::Text, true;
    919 Own20 "own.20" Own Kind::Text, true;
}

impl Field {
    /// Stable slug, for example `child.name`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        self.spec().slug
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_found_by_its_slug_which_begins_with_its_section() {
        for field in Field::ALL {
            assert_eq!(Field::from_slug(field.slug()), Some(*field));
            let (section, _) = field.slug().split_once('.').unwrap();
            assert_eq!(section, field.spec().section.slug());
        }
    }
}
