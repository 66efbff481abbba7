//! What stands on a paper's face, as far as its code repeats it: the least by which another name,
//! number or day is found out.

use minicbor::{Decode, Encode};

use crate::{ids::CaseId, log::hash, text, time::Date};

/// What of a face goes into the code.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(map)]
pub struct Face {
    /// Its number as printed; none where it is blank.
    #[n(0)]
    pub number: Option<String>,
    /// Its day; none where it is blank.
    #[n(1)]
    pub date: Option<Date>,
    /// Whom it names first: one person, or a couple.
    #[n(2)]
    pub names: Vec<Named>,
}

/// A name as the code has it.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Named {
    /// Initials and the last word, to compare by eye: `N.M.Khang`.
    #[n(0)]
    pub short: String,
    /// The first bytes of a hash over the whole name, so that one that is typed can be compared.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub check: [u8; 4],
}

/// A part of a face that is not what the code says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum FacePart {
    Name,
    Number,
    Date,
}

impl FacePart {
    /// Stable slug; the catalogue has its text as `proof-part-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Number => "number",
            Self::Date => "date",
        }
    }
}

/// So many initials stand before the last word, and so many letters are left of that.
const INITIALS: usize = 7;
const LAST: usize = 24;

impl Named {
    /// A name on a paper of this case.
    #[must_use]
    pub fn of(case: CaseId, name: &str) -> Self {
        Self { short: short(name), check: check(case, name) }
    }
}

impl Face {
    /// The parts of this face that are not what somebody typed from a paper. What was not typed, and
    /// what the code leaves blank, is not compared.
    #[must_use]
    pub fn differs(&self, case: CaseId, typed: &Typed) -> Vec<FacePart> {
        let mut parts = Vec::new();
        let name = typed.name.as_deref().map(text::tidy).filter(|name| !name.is_empty());
        if let Some(name) = name.filter(|_| !self.names.is_empty()) {
            let check = check(case, &name);
            if !self.names.iter().any(|named| named.check == check) {
                parts.push(FacePart::Name);
            }
        }
        let number = typed.number.as_deref().map(one_number).filter(|number| !number.is_empty());
        if let (Some(number), Some(own)) = (number, &self.number)
            && number != one_number(own)
        {
            parts.push(FacePart::Number);
        }
        if let (Some(date), Some(own)) = (typed.date, self.date)
            && date != own
        {
            parts.push(FacePart::Date);
        }
        parts
    }
}

/// What somebody read from a paper and typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Typed {
    /// The name.
    pub name: Option<String>,
    /// The number.
    pub number: Option<String>,
    /// The day.
    pub date: Option<Date>,
}

/// `Nguyễn Minh Khang` as `N.M.Khang`, `H'Hen Niê` as `H.Niê`, one word as it is.
fn short(name: &str) -> String {
    let name = text::tidy(name);
    let words: Vec<&str> = name.split(' ').filter(|word| !word.is_empty()).collect();
    let Some((last, before)) = words.split_last() else { return String::new() };
    let initial = |word: &&str| word.chars().next().map(|c| format!("{c}."));
    let initials = before.iter().take(INITIALS).filter_map(initial).collect::<String>();
    initials + &last.chars().take(LAST).collect::<String>()
}

/// Capitals and spaces make no other name: papers print names IN HOA. Marks do.
fn check(case: CaseId, name: &str) -> [u8; 4] {
    let same = text::tidy(name).to_uppercase();
    let bytes = hash(b"tannha proof name 1\0", &[&case.0, same.as_bytes()]).0;
    [bytes[0], bytes[1], bytes[2], bytes[3]]
}

/// Spaces, capitals and a leading 0 make no other number: papers of old say `2/2026`.
fn one_number(number: &str) -> String {
    let plain = text::nfc(number).chars().filter(|c| !c.is_whitespace()).collect::<String>();
    plain.trim_start_matches('0').to_uppercase()
}
