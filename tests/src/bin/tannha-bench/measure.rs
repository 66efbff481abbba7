//! Times taken, figures counted, and the table that they end up in.

use std::{
    fmt,
    time::{Duration, Instant},
};

use serde::Serialize;

/// Times of one thing, in milliseconds.
#[derive(Debug, Default, Clone)]
pub(crate) struct Times(Vec<f64>);

impl Times {
    /// Runs it once more and takes its time.
    pub(crate) fn take<T, E>(&mut self, run: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        #[allow(clippy::disallowed_methods, reason = "a bench is what the clock is for")]
        let begun = Instant::now();
        let done = run()?;
        self.0.push(millis(begun.elapsed()));
        Ok(done)
    }

    /// Times that someone else took.
    pub(crate) fn of(millis: Vec<f64>) -> Self {
        Self(millis)
    }

    /// All of them together.
    pub(crate) fn sum(&self) -> f64 {
        self.0.iter().sum()
    }

    /// The value below which that share of the times lies.
    pub(crate) fn quantile(&self, share: f64) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        let last = sorted.len().saturating_sub(1);
        #[allow(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a place in a short list"
        )]
        let place = (last as f64 * share).round() as usize;
        sorted.get(place).copied().unwrap_or(f64::NAN)
    }
}

fn millis(took: Duration) -> f64 {
    took.as_secs_f64() * 1_000.0
}

/// One line: something that was measured, alone or beside a peer.
#[derive(Debug, Serialize)]
struct Line {
    what: String,
    who: &'static str,
    runs: usize,
    median_ms: f64,
    p95_ms: f64,
    p99_ms: f64,
    /// The peer's median over ours: above 1 we are faster.
    ratio: Option<f64>,
    /// The same of the 95th percentiles.
    ratio_p95: Option<f64>,
}

/// Something that is no time.
#[derive(Debug, Serialize)]
struct Figure {
    what: String,
    value: f64,
    unit: &'static str,
}

/// All lines.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Table {
    lines: Vec<Line>,
    figures: Vec<Figure>,
    notes: Vec<String>,
}

impl Table {
    /// Ours, and then each peer's with its ratio to ours.
    pub(crate) fn add(&mut self, what: &str, ours: &Times, peers: &[(&'static str, Times)]) {
        self.lines.push(line(what, "Tận Nhà", ours, None));
        for (who, times) in peers {
            self.lines.push(line(what, who, times, Some(ours)));
        }
    }

    /// Something counted.
    pub(crate) fn figure(&mut self, what: &str, value: f64, unit: &'static str) {
        self.figures.push(Figure { what: what.to_owned(), value, unit });
    }

    /// Something that the figures do not say.
    pub(crate) fn note(&mut self, note: String) {
        self.notes.push(note);
    }

    /// The figures for a program to read.
    pub(crate) fn json(&self, quick: bool) -> serde_json::Result<String> {
        serde_json::to_string_pretty(&serde_json::json!({
            "quick": quick,
            "lines": self.lines,
            "figures": self.figures,
            "notes": self.notes,
        }))
    }
}

fn line(what: &str, who: &'static str, times: &Times, ours: Option<&Times>) -> Line {
    let [median_ms, p95_ms, p99_ms] = [0.5, 0.95, 0.99].map(|share| times.quantile(share));
    let ratio = |share| ours.map(|ours| times.quantile(share) / ours.quantile(share));
    Line {
        what: what.to_owned(),
        who,
        runs: times.0.len(),
        median_ms,
        p95_ms,
        p99_ms,
        ratio: ratio(0.5),
        ratio_p95: ratio(0.95),
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<52} {:<28} {:>5} {:>11} {:>11} {:>11} {:>6} {:>6}",
            "", "", "runs", "median ms", "p95 ms", "p99 ms", "ratio", "p95"
        )?;
        let mut last = "";
        for line in &self.lines {
            let what = if line.what == last { "" } else { &line.what };
            last = &line.what;
            let shown = |ratio: Option<f64>| ratio.map_or_else(String::new, |r| format!("{r:.2}"));
            writeln!(
                f,
                "{what:<52} {:<28} {:>5} {:>11.3} {:>11.3} {:>11.3} {:>6} {:>6}",
                line.who,
                line.runs,
                line.median_ms,
                line.p95_ms,
                line.p99_ms,
                shown(line.ratio),
                shown(line.ratio_p95)
            )?;
        }
        writeln!(
            f,
            "ratio: the other's over ours, of medians and of p95; above 1, ours is faster"
        )?;
        for figure in &self.figures {
            writeln!(f, "{:<81} {:>14.1} {}", figure.what, figure.value, figure.unit)?;
        }
        self.notes.iter().try_for_each(|note| writeln!(f, "{note}"))
    }
}
