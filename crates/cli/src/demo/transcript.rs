//! What was done, when: as JSON for programs, as text for people.

use std::{fmt::Write as _, fs, io, path::Path};

use serde::Serialize;
use serde_json::{Value, json};
use tannha_practice::app::{
    Locale, Office, OfficeError,
    domain::{case::CaseState, time::Moment},
    phrases,
};

#[derive(Debug, Serialize)]
struct Step {
    at: Moment,
    step: &'static str,
    with: Value,
}

/// The steps of a demonstration.
pub(super) struct Transcript {
    ward: String,
    officer: String,
    steps: Vec<Step>,
}

impl Transcript {
    pub(super) fn of(office: &Office) -> Result<Self, OfficeError> {
        Ok(Self {
            ward: office.settings()?.name,
            officer: office.officer()?.name,
            steps: Vec::new(),
        })
    }

    pub(super) fn say(&mut self, office: &Office, step: &'static str, with: Value) {
        self.steps.push(Step { at: office.now(), step, with });
    }

    pub(super) fn len(&self) -> usize {
        self.steps.len()
    }

    /// Writes `transcript.json` and `transcript.md`.
    pub(super) fn write(&self, office: &Office, state: &CaseState, out: &Path) -> io::Result<()> {
        let explanation = office.explain(&state.promise).unwrap_or_default();
        let days: Vec<String> =
            explanation.days.iter().map(|day| phrases::day_line(Locale::Vi, day)).collect();
        let whole = json!({
            "ward": self.ward,
            "officer": self.officer,
            "steps": self.steps,
            "promise": state.promise,
            "explanation": days,
        });
        fs::write(out.join("transcript.json"), format!("{whole:#}\n"))?;
        let mut text = format!("# {} · {}\n\n", self.ward, self.officer);
        for step in &self.steps {
            let with = step.with.as_object().into_iter().flatten();
            let with: Vec<String> = with.map(|(name, value)| format!("{name} {value}")).collect();
            let _ = writeln!(text, "- {} **{}** {}", step.at.rfc3339(), step.step, with.join(", "));
        }
        let _ = writeln!(text, "\n## Lời hẹn: {}\n", state.promise.promised.rfc3339());
        for day in days {
            let _ = writeln!(text, "- {day}");
        }
        fs::write(out.join("transcript.md"), text)
    }
}
