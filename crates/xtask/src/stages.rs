//! Stages: one line with its time for each, a table at the end, and the sum of what was counted.

use std::time::{Duration, Instant};

use crate::{tally::Tally, trouble::Trouble};

/// The stages so far.
#[derive(Default)]
pub(crate) struct Stages {
    done: Vec<(&'static str, Duration, Outcome)>,
    tally: Tally,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Passed,
    Failed,
}

impl Stages {
    /// Runs a stage that counts nothing; failing counts as one failure.
    pub(crate) fn run(
        &mut self,
        name: &'static str,
        stage: impl FnOnce() -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        self.count(name, |_| stage())
    }

    /// Runs a stage that counts tests.
    pub(crate) fn count(
        &mut self,
        name: &'static str,
        stage: impl FnOnce(&mut Tally) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        println!("── {name}");
        let began = Instant::now();
        let mut tally = Tally::default();
        let ended = stage(&mut tally);
        let took = began.elapsed();
        let outcome = if ended.is_ok() { Outcome::Passed } else { Outcome::Failed };
        if outcome == Outcome::Failed && tally.failed == 0 {
            tally.failed = 1;
        }
        if let Err(trouble) = &ended {
            println!("cargo xtask: stage `{name}` failed: {trouble}");
        }
        println!("── {}", line(name, took, outcome, &tally));
        self.done.push((name, took, outcome));
        self.tally.add(&tally);
        ended.map_err(|_| Trouble::Stage)
    }

    /// Prints the table and, last, the sum.
    pub(crate) fn summary(&self) {
        println!("\n── summary");
        let mut whole = Duration::ZERO;
        for (name, took, outcome) in &self.done {
            whole += *took;
            println!("   {}", line(name, *took, *outcome, &Tally::default()));
        }
        println!("   {:<28} {:>7.1} s", "together", whole.as_secs_f64());
        println!("{} passed, {} failed", self.tally.passed, self.tally.failed);
    }
}

fn line(name: &str, took: Duration, outcome: Outcome, tally: &Tally) -> String {
    let word = match outcome {
        Outcome::Passed => "ok",
        Outcome::Failed => "FAILED",
    };
    let counted = if tally.passed + tally.failed > 0 {
        format!("  ({} passed, {} failed)", tally.passed, tally.failed)
    } else {
        String::new()
    };
    format!("{name:<28} {:>7.1} s  {word}{counted}", took.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stage_that_fails_without_a_count_is_one_failure() {
        let mut stages = Stages::default();
        assert!(
            stages
                .count("rust", |tally| {
                    tally.read("ℹ pass 7");
                    Ok(())
                })
                .is_ok()
        );
        let failed = stages.run("format", || Err(Trouble::Untidy { faults: 2 }));
        assert!(matches!(failed, Err(Trouble::Stage)));
        assert_eq!(stages.tally, Tally { passed: 7, failed: 1 });
    }

    #[test]
    fn failures_that_were_counted_are_not_counted_again() {
        let mut stages = Stages::default();
        let failed = stages.count("rust", |tally| {
            tally.read("ℹ fail 3");
            Err(Trouble::Failed { command: "cargo test".into() })
        });
        assert!(failed.is_err());
        assert_eq!(stages.tally, Tally { passed: 0, failed: 3 });
    }
}
