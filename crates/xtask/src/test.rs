//! `cargo xtask test`: every check, cheapest first, as CI runs it.
//!
//! All stages that compile use the same profile and the same features, so that each crate is
//! compiled once: the window's tests drive the very binaries that this built.

use std::process::Command;

use crate::{
    codegen::{self, Mode},
    house::{AS_PACKAGED, House},
    journeys, judges, need, node,
    process::{ask, command, follow, show},
    stages::Stages,
    tally::Tally,
    tidy,
    trouble::Trouble,
};

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
        judges::meet(house)?;
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
        show(command("cargo", root, &[&lint[..], &AS_PACKAGED, &["--", "-D", "warnings"]].concat()))
    })?;
    if ask("cargo", &["deny", "--version"]).is_some() {
        let deny = ["deny", "check", "bans", "licenses", "sources"];
        stages.run("deny", || show(command("cargo", root, &deny)))?;
    } else {
        println!("── deny                         not run: cargo-deny is not installed");
    }
    stages.run("build", || {
        let build = ["build", "--workspace", "--bins"];
        show(command("cargo", root, &[&build[..], &AS_PACKAGED].concat()))
    })?;
    stages.count("rust", |tally| {
        let test = ["test", "--workspace", "--no-fail-fast"];
        counted(command("cargo", root, &[&test[..], &AS_PACKAGED].concat()), tally)
    })?;
    stages.count("journeys in the real window", |tally| journeys::run(house, tally))
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
