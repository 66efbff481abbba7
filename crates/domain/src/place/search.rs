//! Finding a commune as an officer types: with or without diacritics, by part of a name, with the
//! province behind it, or by code.

use std::sync::LazyLock;

use super::{Commune, communes, table};
use crate::text;

/// How well a commune answers a query, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// The code, or the name with the very diacritics typed.
    Exact,
    /// The name begins as typed, diacritics agreeing.
    ExactPrefix,
    /// The whole name, diacritics aside.
    Folded,
    /// The name begins as typed, diacritics aside.
    FoldedPrefix,
    /// Each word typed begins a word of the name, its kind or its province.
    Words,
}

/// The keys of one commune, made once.
struct Keys {
    commune: &'static Commune,
    /// Tone key of the name.
    tone: String,
    /// Fold of the name.
    fold: String,
    /// Fold of ` kind name province` with a space before each word.
    words: String,
    /// Which letters begin a word: one bit each, to pass over most communes at once.
    initials: u32,
}

static KEYS: LazyLock<Vec<Keys>> = LazyLock::new(|| {
    communes()
        .iter()
        .map(|commune| {
            let words = format!(" {}", text::fold(&commune.written()).replace(',', ""));
            Keys {
                commune,
                tone: text::tone_key(commune.name),
                fold: text::fold(commune.name),
                initials: initials(&words),
                words,
            }
        })
        .collect()
});

/// Up to `limit` communes that answer `query`, best first; with `province` (a two-digit code),
/// only that province's. An empty query gives the province's communes in order of code, or none.
#[must_use]
pub fn find_communes(query: &str, province: Option<&str>, limit: usize) -> Vec<&'static Commune> {
    let tone = text::tone_key(query);
    let fold = text::fold(query).replace(',', "");
    if fold.is_empty() {
        let all = province.map(table::communes_of).unwrap_or_default();
        return all.iter().take(limit).collect();
    }
    let wanted = Query {
        initials: initials(&format!(" {fold}")),
        // Each word with the space before it, so that it is found at the start of a word only.
        words: fold.split_whitespace().map(|word| format!(" {word}")).collect(),
        has_diacritics: text::has_diacritics(query),
        tone,
        fold,
    };
    let mut found: Vec<(Rank, &'static Commune)> = KEYS
        .iter()
        .filter(|keys| province.is_none_or(|code| keys.commune.province.code == code))
        .filter_map(|keys| wanted.rank(keys).map(|rank| (rank, keys.commune)))
        .collect();
    found.sort_by_key(|(rank, commune)| (*rank, commune.name.len()));
    found.into_iter().take(limit).map(|(_, commune)| commune).collect()
}

struct Query {
    tone: String,
    fold: String,
    words: Vec<String>,
    initials: u32,
    has_diacritics: bool,
}

impl Query {
    fn rank(&self, keys: &Keys) -> Option<Rank> {
        if keys.commune.code == self.fold {
            return Some(Rank::Exact);
        }
        if self.initials & !keys.initials != 0 {
            return None;
        }
        if keys.tone == self.tone {
            return Some(Rank::Exact);
        }
        if self.has_diacritics && keys.tone.starts_with(&self.tone) {
            return Some(Rank::ExactPrefix);
        }
        if keys.fold == self.fold {
            return Some(Rank::Folded);
        }
        if keys.fold.starts_with(&self.fold) {
            return Some(Rank::FoldedPrefix);
        }
        self.words.iter().all(|word| keys.words.contains(word.as_str())).then_some(Rank::Words)
    }
}

/// One bit for each letter a–z that begins a word of a folded text; other signs set none.
fn initials(folded: &str) -> u32 {
    folded
        .split(' ')
        .filter_map(|word| word.bytes().next())
        .filter(u8::is_ascii_lowercase)
        .fold(0, |bits, first| bits | 1 << (first - b'a'))
}
