//! What a power cut left beside its name, of which neither a sheet nor a print under way speaks: whether an
//! act does.

use chrono::NaiveDate;
use tannha_domain::{
    case::{CaseEvent, CaseState},
    ids::Hash,
    log::Event,
};
use tannha_print::PaperKind;

use super::{files::code_in_name, signing};
use crate::{
    Office, OfficeError,
    day::{is_before, may_have_printed},
    ledger::Line,
};

/// The day on which a run's file was begun, by its name; nothing for any other file.
pub(super) fn run_day(name: &str) -> Option<NaiveDate> {
    let (day, _) = name.strip_prefix("thu-")?.split_once('-')?;
    NaiveDate::parse_from_str(day, "%Y%m%d").ok()
}

/// A print of its own: code, document, paper and the how-manieth.
fn is_a_prints(name: &str) -> bool {
    let papers = [PaperKind::Overprint, PaperKind::Plain, PaperKind::Back];
    let print = name.strip_suffix(".pdf").and_then(|stem| stem.rsplit_once('-'));
    print.is_some_and(|(what, count)| {
        let of_paper = papers.iter().any(|kind| what.ends_with(&format!("-{}", kind.slug())));
        of_paper && count.parse::<u32>().is_ok()
    })
}

/// A file of a dossier's is named by a code that the dossier has or had.
fn is_of(name: &str, state: &CaseState) -> bool {
    let codes = [Some(&state.code.text), state.code.provisional.as_ref()];
    codes.into_iter().flatten().any(|code| {
        let rest = name.strip_prefix(&code_in_name(code));
        rest.is_some_and(|rest| rest.starts_with('-'))
    })
}

impl Office {
    /// Whether an act says of a file that it was printed, and counts on it although the question about it is
    /// answered. Nothing where that cannot be said here: of a signed file, which nobody can make again; of a
    /// dossier that is not on this laptop; before the log has come.
    pub(super) fn was_printed(&self, name: &str, hash: Hash) -> Result<Option<bool>, OfficeError> {
        if self.ledger.cursor()?.seq == 0 || signing::is_signed_name(name) {
            return Ok(None);
        }
        let run = run_day(name);
        if run.is_none() && !is_a_prints(name) {
            return Ok(Some(false));
        }
        let mut cases = Vec::new();
        self.ledger.each_case(|state| {
            if run.map_or_else(|| is_of(name, state), |day| may_have_printed(state, day)) {
                cases.push(state.id);
            }
        })?;
        if run.is_none() && cases.is_empty() {
            return Ok(None);
        }
        for case in cases {
            let is_old = |line: &Line| run.is_some_and(|day| is_before(line, day));
            let lines = self.ledger.history_back_to(case, is_old)?;
            if lines.iter().any(|line| is_print(&line.event, hash)) {
                return Ok(Some(true));
            }
        }
        Ok(Some(false))
    }
}

fn is_print(event: &Event, hash: Hash) -> bool {
    matches!(event, Event::Case(CaseEvent::Printed(printed)) if printed.pdf == hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_whose_file_it_is() {
        for print in ["000-00-01-H26-261117-0001-giay-khai-sinh-overprint-1.pdf", "x-y-back-12.pdf"]
        {
            assert!(is_a_prints(print) && run_day(print).is_none(), "{print}");
        }
        let run = "thu-20261123-0a1b2c3d.pdf";
        assert_eq!(run_day(run), NaiveDate::from_ymd_opt(2026, 11, 23));
        for other in [run, "so-van-ban-di-2026.pdf", "x-giay-khai-sinh-ky-so-1.pdf", "thu-mau.pdf"]
        {
            assert!(!is_a_prints(other), "{other}");
        }
        assert!(["thu-mau.pdf", "thu-2026-a.pdf"].iter().all(|other| run_day(other).is_none()));
    }
}
