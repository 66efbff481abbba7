//! Finding a case while someone types, in memory: by names, addresses, codes and numbers, with or
//! without diacritics (DOMAIN §8.3).
//!
//! ```text
//!   "kháng nguyên"  ─▶ words ─▶ spellings that begin so ─▶ postings ─▶ cases that have each word
//!   "0912"          ─▶ digits ─▶ one pass over all numbers ──────────▶ cases that hold them
//!                      nothing? ─▶ the same words, one slip of the hand away
//! ```
//!
//! What agrees to the letter comes first, then what agrees but for its marks, then beginnings,
//! initials and slips; among equals the words of one name, in their order, come before words that
//! are scattered, and the newest promise before older ones. Every hit says why it was found.
//!
//! It is full of names, so it goes to the disk only sealed, with the index that it is a part of.

mod numbers;
mod packed;
mod query;
mod slips;
mod words;

use std::{
    cmp::{Ordering, Reverse},
    collections::{BinaryHeap, HashMap},
};

use tannha_domain::{ids::CaseId, time::Moment};

use numbers::Numbers;
pub(crate) use packed::{pack_moment, unpack_moment};
use query::Query;
use words::{Gather, Words};

/// Where something was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each variant is a term of docs/glossary.md")]
pub enum Place {
    ChildName,
    MotherName,
    FatherName,
    DeclarantName,
    Address,
    Code,
    RegistrationNumber,
    CitizenId,
    Phone,
    PersonName,
}

impl Place {
    const ALL: [Self; 10] = [
        Self::ChildName,
        Self::MotherName,
        Self::FatherName,
        Self::DeclarantName,
        Self::Address,
        Self::Code,
        Self::RegistrationNumber,
        Self::CitizenId,
        Self::Phone,
        Self::PersonName,
    ];

    /// It says nothing about a person.
    const fn is_impersonal(self) -> bool {
        matches!(self, Self::Code | Self::RegistrationNumber)
    }

    /// By its place among all, as it is packed.
    fn numbered(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }
}

/// How well it agrees with what was typed; earlier is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Agreement {
    /// To the letter, marks included; a number whole.
    Exact,
    /// But for its marks, or for `i` and `y`.
    WithoutMarks,
    /// The beginning of a word; a part of a number.
    Part,
    /// The same beginning with other marks than those that were typed.
    OtherMarks,
    /// The first letters of a name.
    Initials,
    /// One slip of the hand away.
    Slip,
}

/// Why a case was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Why {
    /// Where.
    pub place: Place,
    /// How well.
    pub agreement: Agreement,
}

/// A case that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// The case.
    pub case: CaseId,
    /// Why.
    pub why: Why,
}

/// What of a case can be found.
#[derive(Debug, Default)]
pub struct Findable<'a> {
    /// Names and addresses.
    pub texts: Vec<(Place, &'a str)>,
    /// Codes and numbers.
    pub numbers: Vec<(Place, String)>,
    /// Newer cases come first.
    pub newest: Option<Moment>,
    /// When it ended; it can be asked that names do not find it for ever.
    pub ended: Option<Moment>,
}

/// A case's place in the tables; given once, kept for good.
type Slot = u32;

/// Everything that can be found.
#[derive(Debug, Default)]
pub struct Finder {
    slots: HashMap<CaseId, Slot>,
    cases: Vec<Known>,
    words: Words,
    numbers: Numbers,
}

/// What is known of a case beside its words.
#[derive(Debug, Clone, Copy)]
struct Known {
    case: CaseId,
    newest: Option<Moment>,
    ended: Option<Moment>,
}

/// A hit on its way into the list: what sorts it, and why it is there.
type Ranked = (Rank, Slot, Why);
/// Smaller is better: how far the worst word is off, whether the words are scattered, all words
/// together, age.
type Rank = (Agreement, bool, u8, Reverse<Option<Moment>>);

impl Finder {
    /// Remembers a case, or what it has become.
    pub fn put(&mut self, case: CaseId, findable: &Findable<'_>) {
        let next = Slot::try_from(self.cases.len()).unwrap_or(Slot::MAX);
        let slot = *self.slots.entry(case).or_insert(next);
        let known = Known { case, newest: findable.newest, ended: findable.ended };
        if slot == next {
            self.cases.push(known);
        } else if let Some(before) = self.cases.get_mut(slot as usize) {
            *before = known;
        }
        self.words.put(slot, &findable.texts);
        self.numbers.put(slot, &findable.numbers);
    }

    /// The best `limit` cases, and how many there are in all.
    #[must_use]
    pub fn find(&self, typed: &str, limit: usize) -> (Vec<Hit>, usize) {
        self.find_since(typed, limit, None)
    }

    /// The same, but what ended before `since` is found by its code and its number alone.
    #[must_use]
    pub fn find_since(
        &self,
        typed: &str,
        limit: usize,
        since: Option<Moment>,
    ) -> (Vec<Hit>, usize) {
        let query = Query::read(typed);
        let mut found = self.look(&query, false, limit, since);
        if found.total == 0 {
            found = self.look(&query, true, limit, since);
        }
        let total = found.total;
        let hit = |(_, slot, why): Ranked| {
            self.cases.get(slot as usize).map(|known| Hit { case: known.case, why })
        };
        (found.in_order().into_iter().filter_map(hit).collect(), total)
    }

    fn look(&self, query: &Query, slips: bool, limit: usize, since: Option<Moment>) -> Best {
        let mut gathered =
            Gathered { finder: self, since, numbers: Vec::new(), best: Best::of(limit) };
        let mut slots: Vec<Slot> = Vec::new();
        if !query.digits.is_empty() {
            gathered.numbers.resize(self.cases.len(), None);
        }
        self.numbers.find(&query.digits, |slot, why| {
            let is_hidden = gathered.hides(slot, why);
            match &mut gathered.numbers[slot as usize] {
                _ if is_hidden => {}
                Some(known) if known.agreement <= why.agreement => {}
                Some(known) => *known = why,
                none => {
                    *none = Some(why);
                    slots.push(slot);
                }
            }
        });
        self.words.find(query, slips, self.cases.len(), &mut gathered);
        for slot in slots {
            if let Some(why) = gathered.numbers[slot as usize] {
                gathered.best.offer(gathered.by_number(slot, why), slot, why);
            }
        }
        gathered.best
    }

    fn newest(&self, slot: Slot) -> Option<Moment> {
        self.cases.get(slot as usize).and_then(|known| known.newest)
    }

    /// When it ended; at the end of all days where it has not.
    fn ended(&self, slot: Slot) -> Option<Moment> {
        let ended = self.cases.get(slot as usize).and_then(|known| known.ended);
        ended.or(Some(Moment::from_utc_ms(i64::MAX)))
    }
}

/// What a search has found so far.
struct Gathered<'a> {
    finder: &'a Finder,
    since: Option<Moment>,
    /// By slot: the best of its numbers, until its words are known to be better. Empty where no number
    /// was asked for.
    numbers: Vec<Option<Why>>,
    best: Best,
}

impl Gathered<'_> {
    fn hides(&self, slot: Slot, why: Why) -> bool {
        let is_named = self.since.is_some() && !why.place.is_impersonal();
        is_named && self.finder.ended(slot) < self.since
    }

    fn by_number(&self, slot: Slot, why: Why) -> Rank {
        (why.agreement, false, 0, Reverse(self.finder.newest(slot)))
    }
}

impl Gather for Gathered<'_> {
    fn newest(&self, slot: Slot) -> Option<Moment> {
        self.finder.newest(slot)
    }

    fn is_beaten(&self, rank: Rank, slot: Slot) -> bool {
        self.best.beats((rank, slot))
    }

    fn found(&mut self, rank: Rank, slot: Slot, why: Why) {
        if self.hides(slot, why) {
            return;
        }
        let number = self.numbers.get_mut(slot as usize).and_then(Option::take);
        match number.map(|why| (self.by_number(slot, why), why)) {
            Some((better, why)) if better < rank => self.best.offer(better, slot, why),
            _ => self.best.offer(rank, slot, why),
        }
    }
}

/// The best of what was offered, and how many that was: a letter may be in every case of a ward, of
/// which twenty are shown.
#[derive(Debug)]
struct Best {
    limit: usize,
    total: usize,
    /// The worst that is kept is on top.
    kept: BinaryHeap<Keyed>,
}

/// Sorted by rank, and among equals by place.
#[derive(Debug, Clone, Copy)]
struct Keyed(Rank, Slot, Why);

impl Keyed {
    const fn key(&self) -> (Rank, Slot) {
        (self.0, self.1)
    }
}

impl PartialEq for Keyed {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Keyed {}

impl PartialOrd for Keyed {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Keyed {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl Best {
    fn of(limit: usize) -> Self {
        Self { limit, total: 0, kept: BinaryHeap::new() }
    }

    /// Whether it would be counted and not kept.
    fn beats(&self, key: (Rank, Slot)) -> bool {
        self.kept.len() >= self.limit && self.kept.peek().is_none_or(|worst| key >= worst.key())
    }

    fn offer(&mut self, rank: Rank, slot: Slot, why: Why) {
        self.total += 1;
        let keyed = Keyed(rank, slot, why);
        if self.kept.len() < self.limit {
            self.kept.push(keyed);
        } else if let Some(mut worst) = self.kept.peek_mut()
            && keyed < *worst
        {
            *worst = keyed;
        }
    }

    fn in_order(self) -> Vec<Ranked> {
        let sorted = self.kept.into_sorted_vec();
        sorted.into_iter().map(|Keyed(rank, slot, why)| (rank, slot, why)).collect()
    }
}

#[cfg(test)]
mod tests;
