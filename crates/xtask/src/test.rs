//! `cargo xtask test`: every check, cheapest first, as CI runs it.
//!
//! All stages that compile use the same profile and the same features, so that each crate is
//! compiled once: the window's tests drive the very binaries that this built.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    codegen::{self, Mode},
    house::House,
    need, node,
    process::{ask, command, follow, show},
    stages::Stages,
    tally::Tally,
    tidy,
    trouble::Trouble,
};

/// The window as packaged: it loads the built UI from inside the program.
const FEATURES: [&str; 2] = ["--features", "tannha-desktop/custom-protocol"];

/// The display that the window's tests see; wider than the smallest screen that is promised.
const DISPLAY: &str = "-screen 0 1440x900x24";

/// Runs every stage; stops at the first that fails, and sums up either way.
pub(crate) fn test(house: &House) -> Result<(), Trouble> {
    let mut stages = Stages::default();
    let ended = all(house, &mut stages);
    stages.summary();
    ended
}

fn all(house: &House, stages: &mut Stages) -> Result<(), Trouble> {
    let root = house.root();
    stages.run("setup", || {
        components()?;
        need::meet(&need::to_test())?;
        node::meet()?;
        node::packages(house)
    })?;
    stages.run("format", || show(command("cargo", root, &["fmt", "--all", "--check"])))?;
    stages.run("tidy", || tidy::tidy(house))?;
    stages.run("generated files are current", || codegen::codegen(house, Mode::Check))?;
    stages.run("window: types", || npm(house, &["run", "--silent", "check"]))?;
    stages.count("window: tests", |tally| {
        counted(command("npm", &house.ui(), &["run", "--silent", "test"]), tally)
    })?;
    // Before Rust: the shell takes the built window into itself.
    stages.run("window: build", || node::build(house))?;
    stages.run("clippy", || {
        let lint = ["clippy", "--workspace", "--all-targets"];
        show(command("cargo", root, &[&lint[..], &FEATURES, &["--", "-D", "warnings"]].concat()))
    })?;
    if ask("cargo", &["deny", "--version"]).is_some() {
        let deny = ["deny", "check", "bans", "licenses", "sources"];
        stages.run("deny", || show(command("cargo", root, &deny)))?;
    } else {
        println!("── deny                         not run: cargo-deny is not installed");
    }
    stages.run("build", || {
        let build = ["build", "--workspace", "--bins"];
        show(command("cargo", root, &[&build[..], &FEATURES].concat()))
    })?;
    stages.count("rust", |tally| {
        let test = ["test", "--workspace", "--no-fail-fast"];
        counted(command("cargo", root, &[&test[..], &FEATURES].concat()), tally)
    })?;
    stages.count("journeys in the real window", |tally| {
        counted(journeys(house, &root.join("tests/journeys"))?, tally)
    })
}

fn npm(house: &House, arguments: &[&str]) -> Result<(), Trouble> {
    show(command("npm", &house.ui(), arguments))
}

/// Shows a runner's output and counts its closing lines.
fn counted(mut runner: Command, tally: &mut Tally) -> Result<(), Trouble> {
    runner.env("NO_COLOR", "1");
    follow(runner, |line| tally.read(line))
}

/// clippy and rustfmt come with Rust and may have been left out.
fn components() -> Result<(), Trouble> {
    for (subcommand, component) in [("clippy", "clippy"), ("fmt", "rustfmt")] {
        if ask("cargo", &[subcommand, "--version"]).is_none() {
            return Err(Trouble::Install {
                what: component.into(),
                how: format!("`rustup component add {component}`, then run this again."),
            });
        }
    }
    Ok(())
}

/// Node's own runner on the journeys, on a display of their own where there is X.
fn journeys(house: &House, directory: &Path) -> Result<Command, Trouble> {
    let files = journey_files(directory)?;
    let node = ["node", "--test", "--test-reporter=spec", "--test-concurrency=1"];
    let display = ["xvfb-run", "-a", "-s", DISPLAY];
    let words: Vec<&str> = if cfg!(target_os = "linux") {
        display.into_iter().chain(node).collect()
    } else {
        node.to_vec()
    };
    let (program, arguments) = words.split_first().map_or(("node", &[][..]), |(p, a)| (*p, a));
    let mut runner = command(program, house.root(), arguments);
    runner.args(files).env("TANNHA_UI", house.ui().join("dist"));
    for (name, program) in [
        ("TANNHA_DESKTOP", "tannha-desktop"),
        ("TANNHA_BROWSER", "tannha-browser"),
        ("TANNHA_DISTRICT", "tannha-district"),
        ("TANNHA_CLI", "tannha"),
    ] {
        runner.env(name, house.built(program));
    }
    Ok(runner)
}

/// By name, so that every Node finds the same files and a missing directory is a failure.
fn journey_files(directory: &Path) -> Result<Vec<PathBuf>, Trouble> {
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
        assert!(matches!(journey_files(empty.path()), Err(Trouble::NoJourneys { .. })));
        assert!(matches!(
            journey_files(&empty.path().join("absent")),
            Err(Trouble::NoJourneys { .. })
        ));
        fs::write(empty.path().join("main-job.test.mjs"), "").unwrap();
        fs::write(empty.path().join("helper.mjs"), "").unwrap();
        assert_eq!(journey_files(empty.path()).unwrap().len(), 1);
    }
}
