//! Names and addresses by their words.
//!
//! A ward of 100 000 cases has some thousand distinct words: a question meets a few spellings, and
//! each spelling knows the cases that hold it.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap},
    ops::Bound,
};

use tannha_domain::{text, time::Moment};

use super::{
    Agreement, Place, Rank, Slot, Why,
    query::{Query, Word},
    slips::one_slip_apart,
};
use crate::packed::{Packer, Unpacker};

/// The places that hold words, as bits.
const PLACES: [Place; 6] = [
    Place::ChildName,
    Place::MotherName,
    Place::FatherName,
    Place::DeclarantName,
    Place::Address,
    Place::PersonName,
];

type SpellingId = u32;
type Places = u8;

/// A word as it is written somewhere.
#[derive(Debug)]
struct Spelling {
    exact: Box<str>,
    loose: Box<str>,
    /// Which cases hold it, and where; sorted.
    postings: Vec<(Slot, Places)>,
}

/// A word of a case, in the order in which it is written.
type Token = (SpellingId, Places);

/// All words.
#[derive(Debug, Default)]
pub(super) struct Words {
    spellings: Vec<Spelling>,
    by_exact: HashMap<Box<str>, SpellingId>,
    by_loose: BTreeMap<Box<str>, Vec<SpellingId>>,
    by_initials: BTreeMap<Box<str>, Vec<(Slot, Places)>>,
    cases: Vec<CaseWords>,
}

/// What a case contributed.
#[derive(Debug, Default)]
struct CaseWords {
    tokens: Box<[Token]>,
    initials: Box<[(Box<str>, Places)]>,
}

/// What one typed word meets: per case how well and where, side by side, since most of a search is
/// reading and writing here; and per spelling how well.
struct Met {
    at: Vec<(Option<Agreement>, Places)>,
    cases: Vec<Slot>,
    spellings: Vec<Option<Agreement>>,
}

/// Who takes what is found, and knows what is not worth looking at closely.
pub(super) trait Gather {
    /// Newer cases come first.
    fn newest(&self, slot: Slot) -> Option<Moment>;
    /// Whether enough cases are known that are better than this one.
    fn is_beaten(&self, rank: Rank, slot: Slot) -> bool;
    /// A case, with the best that can be said of it where it is beaten all the same.
    fn found(&mut self, rank: Rank, slot: Slot, why: Why);
}

impl Words {
    /// Remembers a case's texts, instead of those it had.
    pub(super) fn put(&mut self, slot: Slot, texts: &[(Place, &str)]) {
        let at = slot as usize;
        if self.cases.len() <= at {
            self.cases.resize_with(at + 1, CaseWords::default);
        }
        let old = std::mem::take(&mut self.cases[at]);
        let (mut tokens, mut initials) = (Vec::new(), Vec::new());
        for (place, text) in texts {
            let Some(bit) = bit(*place) else { continue };
            for word in Word::all(text) {
                tokens.push((self.spelling(word), bit));
            }
            let first: Box<str> = text::initials(text).replace('y', "i").into();
            if *place != Place::Address && first.len() > 1 {
                initials.push((first, bit));
            }
        }
        if *old.tokens != *tokens {
            for (spelling, _) in &old.tokens {
                remove(&mut self.spellings[*spelling as usize].postings, slot);
            }
            for (spelling, bit) in &tokens {
                insert(&mut self.spellings[*spelling as usize].postings, slot, *bit);
            }
        }
        if *old.initials != *initials {
            for (first, _) in &old.initials {
                if let Some(postings) = self.by_initials.get_mut(first) {
                    remove(postings, slot);
                }
            }
            for (first, bit) in &initials {
                insert(self.by_initials.entry(first.clone()).or_default(), slot, *bit);
            }
        }
        self.cases[at] = CaseWords { tokens: tokens.into(), initials: initials.into() };
    }

    fn spelling(&mut self, word: Word) -> SpellingId {
        match self.by_exact.get(word.exact.as_str()) {
            Some(known) => *known,
            None => self.add_spelling(word.exact.into(), word.loose.into()),
        }
    }

    fn add_spelling(&mut self, exact: Box<str>, loose: Box<str>) -> SpellingId {
        let id = SpellingId::try_from(self.spellings.len()).unwrap_or(SpellingId::MAX);
        self.by_exact.insert(exact.clone(), id);
        self.by_loose.entry(loose.clone()).or_default().push(id);
        self.spellings.push(Spelling { exact, loose, postings: Vec::new() });
        id
    }

    /// Packs the spellings, and what each case has of them.
    pub(super) fn pack(&self, to: &mut Packer) {
        to.size(self.spellings.len());
        for spelling in &self.spellings {
            to.bytes(spelling.exact.as_bytes());
            to.bytes(spelling.loose.as_bytes());
        }
        for case in &self.cases {
            to.size(case.tokens.len());
            for (spelling, places) in &case.tokens {
                to.number(u64::from(*spelling));
                to.byte(*places);
            }
            to.size(case.initials.len());
            for (first, places) in &case.initials {
                to.bytes(first.as_bytes());
                to.byte(*places);
            }
        }
    }

    /// What was packed of so many cases. They come in the order of their places, so that who holds a
    /// word is gathered without looking for a place.
    pub(super) fn unpack(from: &mut Unpacker<'_>, cases: usize) -> Option<Self> {
        let mut words = Self::default();
        for _ in 0..from.size()? {
            let (exact, loose) = (from.text()?, from.text()?);
            words.add_spelling(exact.into(), loose.into());
        }
        words.cases.reserve(cases);
        for slot in 0..Slot::try_from(cases).ok()? {
            let count = from.size()?;
            let mut tokens = Vec::with_capacity(count);
            for _ in 0..count {
                let (id, places) = (from.small()?, from.byte()?);
                join(&mut words.spellings.get_mut(id as usize)?.postings, slot, places);
                tokens.push((id, places));
            }
            let count = from.size()?;
            let mut initials = Vec::with_capacity(count);
            for _ in 0..count {
                let (first, places): (Box<str>, _) = (from.text()?.into(), from.byte()?);
                match words.by_initials.get_mut(&first) {
                    Some(postings) => join(postings, slot, places),
                    None => drop(words.by_initials.insert(first.clone(), vec![(slot, places)])),
                }
                initials.push((first, places));
            }
            words.cases.push(CaseWords { tokens: tokens.into(), initials: initials.into() });
        }
        Some(words)
    }

    /// Cases that hold every word, each once; with `slips`, words one slip away count too.
    pub(super) fn find(&self, query: &Query, slips: bool, cases: usize, to: &mut impl Gather) {
        let mut met: Vec<Met> =
            query.words.iter().map(|word| self.meet(word, slips, cases)).collect();
        if let (Some(initials), [met]) = (query.initials(), met.as_mut_slice()) {
            self.meet_initials(initials, met);
        }
        let Some(rarest) = met.iter().min_by_key(|met| met.cases.len()) else { return };
        for slot in &rarest.cases {
            if let Some((rank, why)) = self.rank(&met, *slot, to) {
                to.found(rank, *slot, why);
            }
        }
    }

    /// Which cases hold a word that begins like the one typed.
    fn meet(&self, word: &Word, slips: bool, cases: usize) -> Met {
        let mut met = Met {
            at: vec![(None, 0); cases],
            cases: Vec::new(),
            spellings: vec![None; self.spellings.len()],
        };
        let from = (Bound::Included(word.loose.as_str()), Bound::Unbounded);
        for (loose, ids) in self.by_loose.range::<str, _>(from) {
            if !loose.starts_with(&word.loose) {
                break;
            }
            for id in ids {
                met.take(*id, &self.spellings[*id as usize], |spelling| agreement(word, spelling));
            }
        }
        if slips && word.may_be_a_slip() {
            for (id, spelling) in (0..).zip(&self.spellings) {
                if met.spellings[id as usize].is_none()
                    && one_slip_apart(&word.loose, &spelling.loose)
                {
                    met.take(id, spelling, |_| Agreement::Slip);
                }
            }
        }
        met
    }

    fn meet_initials(&self, initials: &str, met: &mut Met) {
        let from = (Bound::Included(initials), Bound::Unbounded);
        for (first, postings) in self.by_initials.range::<str, _>(from) {
            if !first.starts_with(initials) {
                break;
            }
            met.take_postings(postings, Agreement::Initials);
        }
    }

    fn rank(&self, met: &[Met], slot: Slot, to: &impl Gather) -> Option<(Rank, Why)> {
        let at = slot as usize;
        let (mut worst, mut together, mut common) = (Agreement::Exact, 0u8, Places::MAX);
        for word in met {
            let (agreement, places) = word.at[at];
            let agreement = agreement?;
            worst = worst.max(agreement);
            together = together.saturating_add(agreement as u8);
            common &= places;
        }
        let places = if common == 0 { met[0].at[at].1 } else { common };
        let place = PLACES[places.trailing_zeros() as usize % PLACES.len()];
        let newest = Reverse(to.newest(slot));
        // A street is seldom what somebody looks for who types a name; then the order of words.
        let rank = |in_order: bool| {
            let aside = u8::from(place == Place::Address) * 2 + u8::from(!in_order);
            (worst, common == 0, together.saturating_mul(4).saturating_add(aside), newest)
        };
        let why = Why { place, agreement: worst };
        if common == 0 {
            return Some((rank(false), why));
        }
        // The case's own words lie elsewhere in memory, and most cases of a common name would not be
        // shown even in the best order.
        let at_best = rank(true);
        let in_order =
            met.len() == 1 || to.is_beaten(at_best, slot) || self.stand_in_order(met, at);
        Some((if in_order { at_best } else { rank(false) }, why))
    }

    /// The words stand one after another in some name of the case.
    fn stand_in_order(&self, met: &[Met], at: usize) -> bool {
        self.cases[at].tokens.windows(met.len()).any(|tokens| {
            let one_place = tokens.iter().all(|token| token.1 == tokens[0].1);
            let fits = |(word, token): (&Met, &Token)| word.spellings[token.0 as usize].is_some();
            one_place && met.iter().zip(tokens).all(fits)
        })
    }
}

impl Met {
    fn take(&mut self, id: SpellingId, spelling: &Spelling, how: impl Fn(&Spelling) -> Agreement) {
        let agreement = how(spelling);
        self.spellings[id as usize] = Some(agreement);
        self.take_postings(&spelling.postings, agreement);
    }

    fn take_postings(&mut self, postings: &[(Slot, Places)], agreement: Agreement) {
        for (slot, places) in postings {
            let here = &mut self.at[*slot as usize];
            match here.0 {
                None => self.cases.push(*slot),
                Some(known) if known < agreement => continue,
                Some(known) if known == agreement => {
                    here.1 |= places;
                    continue;
                }
                Some(_) => {}
            }
            *here = (Some(agreement), *places);
        }
    }
}

/// How well a spelling that begins like the word agrees with it.
fn agreement(word: &Word, spelling: &Spelling) -> Agreement {
    if *spelling.exact == *word.exact {
        Agreement::Exact
    } else if *spelling.loose == *word.loose {
        Agreement::WithoutMarks
    } else if word.marked && !spelling.exact.starts_with(&word.exact) {
        Agreement::OtherMarks
    } else {
        Agreement::Part
    }
}

fn bit(place: Place) -> Option<Places> {
    PLACES.iter().position(|known| *known == place).map(|n| 1 << n)
}

/// Adds to the end, for a place that is not before the last one.
fn join(postings: &mut Vec<(Slot, Places)>, slot: Slot, places: Places) {
    match postings.last_mut() {
        Some((last, known)) if *last == slot => *known |= places,
        _ => postings.push((slot, places)),
    }
}

fn insert(postings: &mut Vec<(Slot, Places)>, slot: Slot, bit: Places) {
    match postings.binary_search_by_key(&slot, |(slot, _)| *slot) {
        Ok(at) => postings[at].1 |= bit,
        Err(at) => postings.insert(at, (slot, bit)),
    }
}

fn remove(postings: &mut Vec<(Slot, Places)>, slot: Slot) {
    if let Ok(at) = postings.binary_search_by_key(&slot, |(slot, _)| *slot) {
        postings.remove(at);
    }
}
