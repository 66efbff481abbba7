//! From the law's rules and the editions to one rulebook.
//!
//! Each stretch of time with the same law and the same editions is a ruleset of its own, named
//! `law_2026@3`: a case that is pinned to that name finds the same rules for ever.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Edition;
use crate::ruleset::{
    Bilingual, Commitment, CommitmentId, ProcedureCode, PromisedTerm, Rulebook, Ruleset, RulesetId,
};

/// The commitment of a ward that has chosen no preset.
const OWN: &str = "ward";

/// The rulebook with the editions in it. They are taken in the order of their numbers.
#[must_use]
pub fn in_force(base: &Rulebook, editions: &[Edition]) -> Rulebook {
    let mut editions: Vec<&Edition> = editions.iter().collect();
    editions.sort_by_key(|edition| edition.version);
    let mut book = base.clone();
    for at in 0..editions.len() {
        let (held, later) = editions.split_at(at + 1);
        let Some(last) = held.last() else { continue };
        for commitment in commitments(base, held, last) {
            book.merge_commitment(commitment);
        }
        // Until the next edition: the law of its first day, and each that begins meanwhile.
        let until = later.first().map_or(NaiveDate::MAX, |next| next.from);
        let begins = base.rulesets().iter().filter_map(|law| law.default_from);
        let begins = begins.filter(|day| *day > last.from && *day < until);
        for day in [last.from].into_iter().chain(begins) {
            if let Ok(law) = base.default_for(day) {
                book.merge(rules(law, held, last, day));
            }
        }
    }
    book
}

/// Procedures of the law that an edition changes, and that begin anew with a law that comes later: the
/// day on which they do. Who publishes should know.
#[must_use]
pub fn lapsing(base: &Rulebook, edition: &Edition) -> Vec<(NaiveDate, ProcedureCode)> {
    let next = base.rulesets().iter().filter_map(|law| law.default_from);
    let Some(day) = next.filter(|day| *day > edition.from).min() else { return Vec::new() };
    let of_law = edition.procedures.iter().filter(|procedure| !procedure.is_own());
    of_law.map(|procedure| (day, procedure.code.clone())).collect()
}

fn rules(law: &Ruleset, held: &[&Edition], last: &Edition, from: NaiveDate) -> Ruleset {
    let mut rules = law.clone();
    rules.id = RulesetId::new(format!("{}@{}", law.id, last.version));
    rules.extends = None;
    rules.default_from = Some(from);
    rules.edition = Some(last.mark());
    let day = last.from.format("%d/%m/%Y");
    rules.name = Bilingual {
        vi: format!("{}; danh mục số {} từ {day}", law.name.vi, last.version),
        en: format!("{}; catalogue no. {} from {day}", law.name.en, last.version),
    };
    for edition in held {
        let since_law = law.default_from.is_none_or(|begins| edition.from >= begins);
        for procedure in &edition.procedures {
            if !procedure.is_own() && !since_law {
                continue;
            }
            match rules.procedures.iter_mut().find(|known| known.code == procedure.code) {
                Some(known) => *known = procedure.clone(),
                None => rules.procedures.push(procedure.clone()),
            }
        }
        rules
            .procedures
            .retain(|procedure| !procedure.is_own() || !edition.ended.contains(&procedure.code));
    }
    rules
}

/// What the editions promise, for each preset that a ward may have chosen, and for none.
fn commitments(base: &Rulebook, held: &[&Edition], last: &Edition) -> Vec<Commitment> {
    let mut own = BTreeMap::new();
    for promised in held.iter().flat_map(|edition| &edition.commitments) {
        own.insert(promised.procedure.clone(), promised.term);
    }
    if own.is_empty() {
        return Vec::new();
    }
    let over = |terms: &[PromisedTerm]| {
        let preset = terms.iter().map(|promised| (promised.procedure.clone(), promised.term));
        let all: BTreeMap<_, _> = preset.chain(own.clone()).collect();
        all.into_iter().map(|(procedure, term)| PromisedTerm { procedure, term }).collect()
    };
    let presets = base.commitments().iter().map(|preset| (preset.id.as_str(), &*preset.terms));
    presets
        .chain([(OWN, &[][..])])
        .map(|(preset, terms)| Commitment {
            id: id(preset, last.version),
            name: last.name.clone(),
            effective_from: last.from,
            source: last.source.clone(),
            terms: over(terms),
        })
        .collect()
}

fn id(preset: &str, version: u32) -> CommitmentId {
    CommitmentId::new(format!("{preset}@{version}"))
}

impl Rulebook {
    /// What a ward that chose `preset` (or none) promises under a ruleset.
    ///
    /// # Errors
    /// [`RuleProblem::UnknownCommitment`](crate::ruleset::RuleProblem).
    pub fn commitment_under(
        &self,
        ruleset: &Ruleset,
        preset: &str,
    ) -> Result<Option<&Commitment>, crate::ruleset::RuleProblem> {
        if let Some(edition) = ruleset.edition {
            let chosen = if preset.is_empty() { OWN } else { preset };
            if let Ok(found) = self.commitment(&id(chosen, edition.version)) {
                return Ok(Some(found));
            }
        }
        (!preset.is_empty()).then(|| self.commitment(&CommitmentId::new(preset))).transpose()
    }
}
