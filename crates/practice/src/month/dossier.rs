//! Which dossier comes next, and what is typed into it.

use chrono::{Days, NaiveDate};
use tannha_app::{Office, OfficeError, domain::case::Channel};

use super::book::Book;
use crate::people::{Inventor, Typed};

/// A dossier as it is handed in.
#[derive(Debug, Clone)]
pub(crate) struct Dossier {
    pub(crate) procedure: &'static str,
    pub(crate) typed: Typed,
    /// What to look for in a register, where it is about an entry.
    pub(crate) entry: Option<String>,
    pub(crate) at_home: bool,
}

impl Dossier {
    /// How it came.
    pub(super) const fn channel(&self) -> Channel {
        if self.at_home { Channel::HomeVisit } else { Channel::Counter }
    }
}

/// The procedures for which an officer goes to the home and back.
pub(super) const HOMES: &[&str] = &["khai-sinh-lien-thong", "khai-tu-lien-thong"];

/// What comes in fifteen dossiers, which is a day's.
const DAY: [&str; 15] = [
    "khai-sinh-lien-thong",
    "xac-nhan-hon-nhan",
    "khai-tu-lien-thong",
    "khai-sinh-lien-thong",
    "chung-thuc-ban-sao",
    "ket-hon",
    "khai-sinh-lien-thong",
    "khai-tu-lien-thong",
    "ban-sao-khai-sinh",
    "khai-sinh-lien-thong",
    "ho-kinh-doanh-mst",
    "khai-sinh",
    "khai-sinh-lien-thong",
    "chung-thuc-chu-ky",
    "khai-tu",
];

/// What comes in the place of one of them now and then: every so many dossiers, from which on; later, where
/// it is about an entry that no register has yet.
const RARE: &[(u32, u32, &str)] = &[
    (30, 24, "cai-chinh"),
    (60, 37, "nhan-cha-me-con"),
    (100, 66, "ket-hon-luu-dong"),
    (100, 71, "khai-sinh-luu-dong"),
];

/// The nth dossier of the month.
pub(super) fn next(
    inventor: &mut Inventor,
    book: &Book,
    office: &Office,
    nth: u32,
    day: NaiveDate,
) -> Result<Dossier, OfficeError> {
    let (procedure, entry) = wanted(book, office, nth)?;
    let mut typed = match procedure {
        "khai-tu" | "khai-tu-lien-thong" => inventor.death(day),
        "ket-hon" | "ket-hon-luu-dong" => inventor.marriage(day),
        "ho-kinh-doanh-mst" => inventor.business(day),
        "xac-nhan-hon-nhan" => inventor.status(day),
        "chung-thuc-ban-sao" | "chung-thuc-chu-ky" => inventor.certified(day),
        "ban-sao-khai-sinh" => inventor.asker(day, "mother"),
        "cai-chinh" => inventor.correction(day),
        "nhan-cha-me-con" => inventor.recognition(day),
        _ => {
            let born = day.checked_sub_days(Days::new(3 + u64::from(inventor.below(20))));
            let birth = inventor.birth(born.unwrap_or(day));
            birth.typed.into_iter().map(|(field, value)| (field.slug(), value)).collect()
        }
    };
    match procedure {
        "ket-hon-luu-dong" => typed.push(("mobile.ground", "couple-disabled-or-ill".to_owned())),
        "khai-sinh-luu-dong" => typed.push(("mobile.ground", "parents-disabled-or-ill".to_owned())),
        _ => {}
    }
    let at_home = HOMES.contains(&procedure) || procedure.ends_with("-luu-dong");
    let way = if at_home { "yes" } else { "no" };
    typed.retain(|(field, _)| *field != "delivery.at_home");
    typed.push(("delivery.at_home", way.to_owned()));
    Ok(Dossier { procedure, typed, entry, at_home })
}

/// What it is, and the entry that it is about.
fn wanted(
    book: &Book,
    office: &Office,
    nth: u32,
) -> Result<(&'static str, Option<String>), OfficeError> {
    let due = RARE.iter().filter(|(every, from, procedure)| {
        let by_now = nth.checked_sub(*from).map_or(0, |since| since / every + 1);
        by_now > book.received.get(procedure).copied().unwrap_or(0)
    });
    let usual = DAY[nth as usize % DAY.len()];
    for procedure in due.map(|(.., procedure)| *procedure).chain([usual]) {
        if !matches!(procedure, "ban-sao-khai-sinh" | "cai-chinh" | "nhan-cha-me-con") {
            return Ok((procedure, None));
        }
        // About an entry there is nothing to ask before there is one.
        if let Some(entry) = entry(book, office, procedure)? {
            return Ok((procedure, Some(entry)));
        }
    }
    Ok(("khai-sinh-lien-thong", None))
}

/// The latest birth that such a dossier can be about.
fn entry(book: &Book, office: &Office, procedure: &str) -> Result<Option<String>, OfficeError> {
    let fatherless = procedure == "nhan-cha-me-con";
    let mut known = book.births.iter().rev().filter(|(_, has_father)| *has_father != fatherless);
    let Some((number, _)) = known.next() else { return Ok(None) };
    let draft = office.start_draft("ban-sao-khai-sinh")?;
    let found = office.find_entries(&office.draft(draft)?, number, 1)?;
    office.discard_draft(draft)?;
    Ok((found.len() == 1).then(|| number.clone()))
}
