//! Which of a file's columns is which of ours, where the file calls them otherwise: what our own names
//! say, what an officer chose for such a head before, and a guess where the words are near. A guess is
//! offered to a person, never taken.

use std::collections::{BTreeMap, BTreeSet};

use tannha_domain::text;
use tannha_i18n::Locale;
use tannha_store::Batch;

use super::{
    Column, ExchangeError, Incoming, What,
    columns::{self, Named, TOP_ROWS},
    sheet::Sheet,
};
use crate::{Office, OfficeError, papers::SETTINGS};

/// Of a hundred: what two heads must have in common to be worth proposing.
const NEAR: usize = 51;

/// How it is known that a head is a column of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// It bears its name.
    Known,
    /// An officer chose it so before.
    Remembered,
    /// The words are near.
    Guessed,
}

impl How {
    /// Stable slug.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::Remembered => "remembered",
            Self::Guessed => "guessed",
        }
    }
}

/// A column of ours, with the file's head for it where one is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposed {
    /// Ours.
    pub column: Column,
    /// Without it no row says anything.
    pub needed: bool,
    /// The file's, and how that is known.
    pub from: Option<(String, How)>,
}

/// The heads of a file, and what they may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// As they stand in the file.
    pub heads: Vec<String>,
    /// Each column of ours, in order.
    pub columns: Vec<Proposed>,
}

impl Office {
    /// Reads the heads of a file and says which column each may be; changes nothing.
    ///
    /// # Errors
    /// What is wrong with the file as a whole, or the ledger's.
    pub fn propose(&self, what: What, from: Incoming<'_>) -> Result<Proposal, OfficeError> {
        let ours = columns::of(what).ok_or(ExchangeError::NoSuchKind)?;
        let sheet = Sheet::read(from.bytes)?;
        let kept = self.ledger().store().get(SETTINGS, &key(what))?;
        let kept = kept.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
        let remembered = columns::named(&kept)?;
        Ok(propose(&sheet, &ours, &remembered, what).ok_or(ExchangeError::NoHeads)?)
    }

    /// Remembers on this laptop what an officer chose, for the next file of such rows.
    pub(super) fn remember_columns(&self, what: What, columns: &str) -> Result<(), OfficeError> {
        let mut batch = Batch::new();
        batch.put(SETTINGS, &key(what), columns.as_bytes().to_vec());
        self.ledger().store().commit(batch)?;
        Ok(())
    }
}

fn key(what: What) -> Vec<u8> {
    format!("columns/{}", what.slug()).into_bytes()
}

fn propose(
    sheet: &Sheet,
    ours: &[Column],
    remembered: &[(String, Named)],
    what: What,
) -> Option<Proposal> {
    let known = columns::known(ours, remembered);
    let before: BTreeSet<String> = remembered.iter().map(|(head, _)| text::fold(head)).collect();
    let skipped: BTreeSet<String> = remembered
        .iter()
        .filter(|(_, column)| column.is_none())
        .map(|(head, _)| text::fold(head))
        .collect();
    let row = head_row(sheet, &known)?;
    let mut at: BTreeMap<Column, (usize, How)> = BTreeMap::new();
    let mut free = Vec::new();
    for (place, head) in row.iter().enumerate() {
        let name = text::fold(head);
        match known.get(&name) {
            Some(column) => {
                let how = if before.contains(&name) { How::Remembered } else { How::Known };
                at.entry(*column).or_insert((place, how));
            }
            None if !skipped.contains(&name) && !name.is_empty() => free.push(place),
            None => {}
        }
    }
    let mut near = Vec::new();
    for (order, column) in ours.iter().enumerate().filter(|(_, column)| !at.contains_key(column)) {
        let names = names(*column, what);
        for place in &free {
            let score = names.iter().map(|name| alike(name, &words(&row[*place]))).max();
            near.extend(score.filter(|score| *score >= NEAR).map(|score| (score, order, *place)));
        }
    }
    near.sort_by_key(|(score, order, place)| (std::cmp::Reverse(*score), *order, *place));
    for (_, order, place) in near {
        let taken = at.values().any(|(found, _)| *found == place);
        if !taken && !at.contains_key(&ours[order]) {
            at.insert(ours[order], (place, How::Guessed));
        }
    }
    let why = at.remove(&Column::Why).map(|(place, _)| place);
    let heads = row.iter().enumerate().filter(|(place, _)| Some(*place) != why);
    let needed = columns::needed(what);
    Some(Proposal {
        heads: heads.map(|(_, head)| head.clone()).filter(|head| !head.is_empty()).collect(),
        columns: ours
            .iter()
            .map(|column| Proposed {
                column: *column,
                needed: needed.contains(column),
                from: at.get(column).map(|(place, how)| (row[*place].clone(), *how)),
            })
            .collect(),
    })
}

/// The row of heads: the one with most names that are known, else the first of the widest. A title has
/// fewer cells, and what stands below has no more.
fn head_row<'a>(sheet: &'a Sheet, known: &BTreeMap<String, Column>) -> Option<&'a Vec<String>> {
    let names = |cells: &[String]| {
        cells.iter().filter(|cell| known.contains_key(&text::fold(cell))).count()
    };
    let width = |cells: &[String]| cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    let top = || sheet.rows.iter().take(TOP_ROWS).map(|(_, cells)| cells);
    let best = |measure: &dyn Fn(&[String]) -> usize| {
        // Of several, `max_by_key` takes the last: the first is wanted.
        let found = top().rev().max_by_key(|cells| measure(cells));
        found.filter(|cells| measure(cells) > 0)
    };
    best(&names).or_else(|| best(&width))
}

/// What a column may be called: its head in both languages, its slug, and for whom the rows are about
/// the name of the field alone.
fn names(column: Column, what: What) -> Vec<BTreeSet<String>> {
    let mut names = vec![words(column.slug())];
    for locale in [Locale::Vi, Locale::En] {
        let head = column.head(locale);
        names.push(words(&head));
        if let Some((_, short)) = head.split_once(": ")
            && columns::is_about(column, what)
        {
            names.push(words(short));
        }
    }
    names
}

fn words(text: &str) -> BTreeSet<String> {
    let folded = text::fold_loose(text);
    let parts = folded.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}

/// Of a hundred: how much of both is the same.
fn alike(one: &BTreeSet<String>, other: &BTreeSet<String>) -> usize {
    let all = one.len() + other.len();
    (one.intersection(other).count() * 200).checked_div(all).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use tannha_domain::case::{Book, Field};

    use super::*;

    const BIRTHS: What = What::Entries(Book::Births);

    fn proposed(csv: &str, remembered: &str) -> Option<Proposal> {
        let sheet = Sheet::read(csv.as_bytes()).unwrap();
        let ours = columns::of(BIRTHS).unwrap();
        propose(&sheet, &ours, &columns::named(remembered).unwrap(), BIRTHS)
    }

    fn from(proposal: &Proposal, column: Column) -> Option<(&str, How)> {
        let found = proposal.columns.iter().find(|one| one.column == column).unwrap();
        found.from.as_ref().map(|(head, how)| (head.as_str(), *how))
    }

    const CHILD: Column = Column::Of(Field::ChildName);
    const BORN: Column = Column::Of(Field::ChildBorn);
    const MOTHER: Column = Column::Of(Field::MotherName);

    #[test]
    fn near_words_are_proposed_and_whom_a_row_is_about_comes_first() {
        let csv = "DANH SÁCH;;;;;\nSO_DANG_KY;Ngày đăng ký;HO_TEN;NGAY_SINH;Họ tên mẹ;MÃ XÓM\n\
            1;05/01/1998;Trần Thị Bút;01/01/1998;Lê Thị Mẫu;7\n";
        let found = proposed(csv, "").unwrap();
        assert_eq!(found.heads.len(), 6);
        assert_eq!(from(&found, Column::Day), Some(("Ngày đăng ký", How::Known)));
        assert_eq!(from(&found, Column::Number), Some(("SO_DANG_KY", How::Guessed)));
        assert_eq!(from(&found, CHILD), Some(("HO_TEN", How::Guessed)));
        assert_eq!(from(&found, BORN), Some(("NGAY_SINH", How::Guessed)));
        assert_eq!(from(&found, MOTHER), Some(("Họ tên mẹ", How::Guessed)));
        assert_eq!(from(&found, Column::Volume), None);
        let needed: Vec<Column> =
            found.columns.iter().filter(|one| one.needed).map(|one| one.column).collect();
        assert_eq!(needed, [Column::Number, Column::Day, CHILD]);
    }

    #[test]
    fn what_was_chosen_before_is_remembered_and_what_was_left_out_is_not_guessed() {
        let csv = "A1;A2;HO_TEN;NGAY_SINH\n1;05/01/1998;Trần Thị Bút;01/01/1998\n";
        let chosen = r#"[{"head": "A1", "column": "number"}, {"head": "A2", "column": "date"},
            {"head": "HO_TEN", "column": "mother.name"}, {"head": "NGAY_SINH", "column": ""}]"#;
        let found = proposed(csv, chosen).unwrap();
        assert_eq!(from(&found, Column::Number), Some(("A1", How::Remembered)));
        assert_eq!(from(&found, MOTHER), Some(("HO_TEN", How::Remembered)));
        assert_eq!((from(&found, CHILD), from(&found, BORN)), (None, None));
    }

    #[test]
    fn heads_that_say_nothing_are_offered_all_the_same_and_why_a_row_was_refused_is_not() {
        let found = proposed("Sổ cũ;;\nX1;X2;X3\n1;2;3\n", "").unwrap();
        assert_eq!(found.heads, ["X1", "X2", "X3"]);
        assert!(found.columns.iter().all(|one| one.from.is_none()));
        let refused = proposed("Số đăng ký;Vì sao bị từ chối\n1;x\n", "").unwrap();
        assert_eq!(refused.heads, ["Số đăng ký"]);
        assert!(proposed("", "").is_none());
    }
}
