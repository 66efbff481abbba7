//! `cargo xtask tidy`: the rules of the house that a program can check.
//!
//! Each rule is a function from the files to findings; a finding names file and line, and what to
//! do instead. What needs types is clippy's (`clippy.toml`); what needs a running program is a test.

mod catalogue;
mod layers;
mod layout;
mod manifest;
mod purity;
mod source;
mod tree;
mod window;
mod words;

use crate::{house::House, trouble::Trouble};

use tree::Tree;

/// A remark on a line of a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Finding {
    path: String,
    line: usize,
    weight: Weight,
    remark: String,
}

/// Whether a finding stops the commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    /// Worth a thought.
    Warning,
    /// Against the rules.
    Fault,
}

impl Finding {
    fn fault(path: &str, line: usize, remark: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, weight: Weight::Fault, remark: remark.into() }
    }

    fn warning(path: &str, line: usize, remark: impl Into<String>) -> Self {
        Self { weight: Weight::Warning, ..Self::fault(path, line, remark) }
    }
}

/// Every rule.
const RULES: [fn(&Tree) -> Vec<Finding>; 12] = [
    layers::names,
    layers::dependencies,
    layers::manifests,
    layers::features,
    purity::domain,
    words::rust,
    words::tests_that_do_not_run,
    words::places_of_one_machine,
    window::imports,
    catalogue::complete,
    catalogue::codes,
    layout::house,
];

/// Checks the working copy.
pub(crate) fn tidy(house: &House) -> Result<(), Trouble> {
    let tree = Tree::read(house.root())
        .map_err(|error| Trouble::File { path: house.root().to_path_buf(), error })?;
    let findings = findings(&tree);
    for Finding { path, line, weight, remark } in &findings {
        let word = match weight {
            Weight::Warning => "warning",
            Weight::Fault => "fault",
        };
        println!("{path}:{line}: {word}: {remark}");
    }
    match findings.iter().filter(|finding| finding.weight == Weight::Fault).count() {
        0 => Ok(()),
        faults => Err(Trouble::Untidy { faults }),
    }
}

fn findings(tree: &Tree) -> Vec<Finding> {
    let mut findings: Vec<Finding> = RULES.iter().flat_map(|rule| rule(tree)).collect();
    findings.sort();
    findings.dedup();
    findings
}

#[cfg(test)]
mod tests;
