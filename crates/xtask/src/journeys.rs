//! The journeys in the real window: Node's own runner, a file at a time, on a display of their own
//! where there is X.
//!
//! WebKit's page process crashes once in a few hundred windows on a machine without a graphics
//! card, and takes the driver's session with it. The program sees it and says so on its log; a file
//! of journeys in which that happened, and only such a file, is run once more.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    house::House,
    process::{command, follow},
    tally::Tally,
    trouble::Trouble,
};

/// The display that the window's tests see; wider than the smallest screen that is promised.
const DISPLAY: &str = "-screen 0 1440x900x24";

/// What the shell says when the page's process has ended by a crash (`src-tauri/src/revival.rs`).
const PAGE_CRASHED: &str = "the page's process ended (Crashed)";

/// Runs every file of journeys; each has its word before the first failure is reported.
pub(crate) fn run(house: &House, tally: &mut Tally) -> Result<(), Trouble> {
    let mut ended = Ok(());
    for file in files(&house.root().join("tests/journeys"))? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let (mut outcome, mut counted, crashed) = attempt(house, &file);
        if outcome.is_err() && crashed {
            println!("\n── {name}: WebKit's page process crashed in it; once more\n");
            (outcome, counted, _) = attempt(house, &file);
        }
        tally.add(&counted);
        ended = ended.and(outcome);
    }
    ended
}

/// One run of one file: how it ended, what it counted, and whether a page crashed in it.
fn attempt(house: &House, file: &Path) -> (Result<(), Trouble>, Tally, bool) {
    let mut counted = Tally::default();
    let mut crashed = false;
    let outcome = follow(node(house, file), |line| {
        crashed |= line.contains(PAGE_CRASHED);
        counted.read(line);
    });
    (outcome, counted, crashed)
}

fn node(house: &House, file: &Path) -> Command {
    let node = ["node", "--test", "--test-reporter=spec"];
    let display = ["xvfb-run", "-a", "-s", DISPLAY];
    let words: Vec<&str> = if cfg!(target_os = "linux") {
        display.into_iter().chain(node).collect()
    } else {
        node.to_vec()
    };
    let (program, arguments) = words.split_first().map_or(("node", &[][..]), |(p, a)| (*p, a));
    let mut runner = command(program, house.root(), arguments);
    runner.arg(file).env("TANNHA_UI", house.ui().join("dist")).env("NO_COLOR", "1");
    for (name, program) in [
        ("TANNHA_DESKTOP", "tannha-desktop"),
        ("TANNHA_BROWSER", "tannha-browser"),
        ("TANNHA_DISTRICT", "tannha-district"),
        ("TANNHA_CLI", "tannha"),
    ] {
        runner.env(name, house.built(program));
    }
    runner
}

/// By name, so that every Node finds the same files and a missing directory is a failure.
fn files(directory: &Path) -> Result<Vec<PathBuf>, Trouble> {
    let none = || Trouble::NoJourneys { path: directory.to_path_buf() };
    let mut files: Vec<PathBuf> = fs::read_dir(directory)
        .map_err(|_| none())?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    if files.is_empty() { Err(none()) } else { Ok(files) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_journeys_the_stage_fails() {
        let empty = tempfile::tempdir().unwrap();
        assert!(matches!(files(empty.path()), Err(Trouble::NoJourneys { .. })));
        assert!(matches!(files(&empty.path().join("absent")), Err(Trouble::NoJourneys { .. })));
        fs::write(empty.path().join("main-job.test.mjs"), "").unwrap();
        fs::write(empty.path().join("helper.mjs"), "").unwrap();
        assert_eq!(files(empty.path()).unwrap().len(), 1);
    }
}
