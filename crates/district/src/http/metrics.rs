//! Counters for whoever watches the server, in Prometheus's text format.

use std::{
    fmt::Write as _,
    sync::atomic::{AtomicU64, Ordering::Relaxed},
};

use crate::{district::Pulse, sync::Round};

/// What the server counts.
#[derive(Debug, Default)]
pub struct Metrics {
    rounds: AtomicU64,
    refused: AtomicU64,
    failed: AtomicU64,
    busy: AtomicU64,
    applied: AtomicU64,
    quarantined: AtomicU64,
    pulled: AtomicU64,
    taken_back: AtomicU64,
    enrolled: AtomicU64,
    checked: AtomicU64,
    digest_differs: AtomicU64,
    round_micros: AtomicU64,
    bytes_asked: AtomicU64,
    bytes_answered: AtomicU64,
}

impl Metrics {
    pub(crate) fn round(&self, round: &Round, micros: u64) {
        self.rounds.fetch_add(1, Relaxed);
        self.refused.fetch_add(u64::from(round.refusal.is_some()), Relaxed);
        self.applied.fetch_add(u64::from(round.applied), Relaxed);
        self.quarantined.fetch_add(u64::from(round.quarantined), Relaxed);
        self.pulled.fetch_add(round.pulled as u64, Relaxed);
        self.taken_back.fetch_add(u64::from(round.taken_back), Relaxed);
        self.digest_differs.fetch_add(u64::from(round.digest_differs), Relaxed);
        self.round_micros.fetch_add(micros, Relaxed);
    }

    /// A round's bodies as they went over the wire.
    pub(crate) fn bodies(&self, asked: usize, answered: usize) {
        self.bytes_asked.fetch_add(asked as u64, Relaxed);
        self.bytes_answered.fetch_add(answered as u64, Relaxed);
    }

    pub(crate) fn enrolled(&self) {
        self.enrolled.fetch_add(1, Relaxed);
    }

    pub(crate) fn checked(&self) {
        self.checked.fetch_add(1, Relaxed);
    }

    pub(crate) fn failed(&self) {
        self.failed.fetch_add(1, Relaxed);
    }

    /// How many were turned away before this one.
    pub(crate) fn busy(&self) -> u64 {
        self.busy.fetch_add(1, Relaxed)
    }

    /// The page that is scraped.
    pub(crate) fn page(&self, wards: &[(Pulse, usize)]) -> String {
        let mut page = String::new();
        for (name, help, value) in [
            ("rounds_total", "Sync rounds answered", &self.rounds),
            ("refusals_total", "Rounds answered with a refusal", &self.refused),
            ("failures_total", "Requests that failed here", &self.failed),
            ("busy_total", "Requests turned away because of too many at once", &self.busy),
            ("entries_applied_total", "Entries taken into a log", &self.applied),
            ("entries_quarantined_total", "Entries kept apart", &self.quarantined),
            ("entries_pulled_total", "Entries sent to laptops", &self.pulled),
            ("entries_taken_back_total", "Entries given back after a restore", &self.taken_back),
            ("enrolments_total", "Laptops and officers' keys enrolled", &self.enrolled),
            ("papers_checked_total", "Papers that were held against their codes", &self.checked),
            ("digest_differs_total", "Laptops whose state was not this one", &self.digest_differs),
            ("round_microseconds_total", "Time spent on rounds", &self.round_micros),
            ("asked_bytes_total", "Bytes of questions", &self.bytes_asked),
            ("answered_bytes_total", "Bytes of answers", &self.bytes_answered),
        ] {
            let _ = writeln!(page, "# HELP tannha_{name} {help}.\n# TYPE tannha_{name} counter");
            let _ = writeln!(page, "tannha_{name} {}", value.load(Relaxed));
        }
        page.push_str("# HELP tannha_rounds_inside Rounds of a ward under way or waiting.\n");
        page.push_str("# TYPE tannha_rounds_inside gauge\n");
        for (pulse, inside) in wards {
            let _ = writeln!(page, "tannha_rounds_inside{{ward=\"{}\"}} {inside}", pulse.ward);
        }
        page.push_str("# HELP tannha_log_entries Entries in a ward's log.\n");
        page.push_str("# TYPE tannha_log_entries gauge\n");
        for (pulse, _) in wards {
            let _ = writeln!(
                page,
                "tannha_log_entries{{ward=\"{}\",epoch=\"{}\"}} {}",
                pulse.ward, pulse.epoch, pulse.entries
            );
        }
        page
    }
}
