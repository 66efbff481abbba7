//! All rulesets and commitments that a machine knows.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use super::{Commitment, CommitmentId, RuleProblem, Ruleset, RulesetId};

/// Rulesets and commitments, the ones that came with the program and the ones that were synced.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rulebook {
    rulesets: Vec<Ruleset>,
    commitments: Vec<Commitment>,
}

#[derive(Deserialize)]
struct CommitmentFile {
    commitments: Vec<Commitment>,
}

static BUILT_IN: LazyLock<Rulebook> = LazyLock::new(|| {
    // Committed files, read whole by a test: one that does not parse cannot reach a release. A
    // ruleset stands before those that extend it.
    let rulesets = [
        include_str!("../../data/rules/law_2026.json"),
        include_str!("../../data/rules/law_2027_03.json"),
        include_str!("../../data/rules/seed_2017_nam_tu_liem.json"),
    ];
    let mut book = Rulebook::default();
    for ruleset in rulesets.iter().filter_map(|file| serde_json::from_str(file).ok()) {
        book.merge(ruleset);
    }
    let commitments = include_str!("../../data/rules/commitments.json");
    if let Ok(file) = serde_json::from_str::<CommitmentFile>(commitments) {
        file.commitments.into_iter().for_each(|commitment| book.merge_commitment(commitment));
    }
    book
});

impl Rulebook {
    /// The rules the program brings along.
    #[must_use]
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// Takes a ruleset where it is new or newer than the one on file. What it does not say itself
    /// it takes from the ruleset it extends, as that stands now.
    pub fn merge(&mut self, mut ruleset: Ruleset) {
        let on_file = self.rulesets.iter().position(|known| known.id == ruleset.id);
        let known = on_file.and_then(|at| self.rulesets.get(at));
        if known.is_some_and(|known| known.version >= ruleset.version) {
            return;
        }
        if let Some(base) = ruleset.extends.as_ref().and_then(|id| self.ruleset(id).ok()) {
            if ruleset.complaints.is_empty() {
                ruleset.complaints.clone_from(&base.complaints);
            }
            for procedure in &base.procedures {
                if ruleset.procedure(&procedure.code).is_err() {
                    ruleset.procedures.push(procedure.clone());
                }
            }
        }
        match on_file.and_then(|at| self.rulesets.get_mut(at)) {
            Some(known) => *known = ruleset,
            None => self.rulesets.push(ruleset),
        }
    }

    /// Takes a commitment, in place of one of the same name.
    pub fn merge_commitment(&mut self, commitment: Commitment) {
        self.commitments.retain(|known| known.id != commitment.id);
        self.commitments.push(commitment);
    }

    /// All rulesets.
    #[must_use]
    pub fn rulesets(&self) -> &[Ruleset] {
        &self.rulesets
    }

    /// All commitments.
    #[must_use]
    pub fn commitments(&self) -> &[Commitment] {
        &self.commitments
    }

    /// The ruleset with this name.
    ///
    /// # Errors
    /// [`RuleProblem::UnknownRuleset`].
    pub fn ruleset(&self, id: &RulesetId) -> Result<&Ruleset, RuleProblem> {
        let found = self.rulesets.iter().find(|ruleset| ruleset.id == *id);
        found.ok_or_else(|| RuleProblem::UnknownRuleset(id.clone()))
    }

    /// The commitment with this name.
    ///
    /// # Errors
    /// [`RuleProblem::UnknownCommitment`].
    pub fn commitment(&self, id: &CommitmentId) -> Result<&Commitment, RuleProblem> {
        let found = self.commitments.iter().find(|commitment| commitment.id == *id);
        found.ok_or_else(|| RuleProblem::UnknownCommitment(id.clone()))
    }

    /// The ruleset for a receipt on `date`: the law that then held.
    ///
    /// # Errors
    /// [`RuleProblem::NoRulesetFor`] before the first.
    pub fn default_for(&self, date: NaiveDate) -> Result<&Ruleset, RuleProblem> {
        self.rulesets
            .iter()
            .filter(|ruleset| ruleset.default_from.is_some_and(|from| from <= date))
            .max_by_key(|ruleset| ruleset.default_from)
            .ok_or(RuleProblem::NoRulesetFor(date))
    }

    /// The commitment that belongs to a ruleset's preset, if any.
    #[must_use]
    pub fn default_commitment(&self, ruleset: &Ruleset) -> Option<&Commitment> {
        ruleset.default_commitment.as_ref().and_then(|id| self.commitment(id).ok())
    }
}
