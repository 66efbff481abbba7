//! `cargo xtask`: the commands of the house, from a fresh clone to a green test.
//!
//! It depends on nothing, so that it compiles on a machine where nothing is installed yet, and
//! installs what the command at hand needs: no more, and not before it has said what and why.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a command, run by a person: it prints, reads the environment and the clock"
)]

mod archive;
mod bench;
mod codegen;
mod corpus;
mod doctor;
mod fuzz;
mod house;
mod journeys;
mod judges;
mod kills;
mod need;
mod node;
mod process;
mod run;
mod screens;
mod soak;
mod stages;
mod tally;
mod test;
mod tidy;
mod trouble;

use std::{env, process::ExitCode};

use house::House;
use trouble::Trouble;

const USAGE: &str = "\
usage: cargo xtask COMMAND

  run [-- ARGS]      build and start the program; with no display, serve it to a browser
  test               every check, as in CI
  judges             install what the tests of papers and signatures ask: veraPDF, PDFBox, pyHanko and others
  bench [--quick] [--only PART]    measure beside peers
  soak [--seeds N] [--from K]    the simulation at length, in release; prints every seed that fails
  soak --kills N     real processes of both sides killed N times
  fuzz [TARGET…] [--seconds N] [--keep]    libFuzzer over what comes from outside
  archive [FLAVOUR FILE…]    ask veraPDF about papers, each after its flavour: 1b, 2a, 2u, ua1
  screens            photograph every screen for docs/screens
  codegen [--check]  write what is generated, or say whether it is current
  tidy               check the rules of the house that a program can check
  doctor             say what this machine has and lacks; changes nothing";

fn main() -> ExitCode {
    match command(&env::args().skip(1).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Trouble::Usage) => {
            eprintln!("{USAGE}");
            ExitCode::from(2)
        }
        // Said where it happened, so that the summary can be the last word.
        Err(Trouble::Stage) => ExitCode::FAILURE,
        Err(trouble) => {
            eprintln!("cargo xtask: {trouble}");
            ExitCode::FAILURE
        }
    }
}

fn command(arguments: &[String]) -> Result<(), Trouble> {
    let house = House::found();
    let (name, rest) = arguments.split_first().ok_or(Trouble::Usage)?;
    let rest: Vec<&str> = rest.iter().map(String::as_str).collect();
    match (name.as_str(), rest.as_slice()) {
        ("run", []) => run::run(&house, &[]),
        ("run", ["--", passed @ ..]) => run::run(&house, passed),
        ("test", []) => test::test(&house),
        ("judges", []) => judges::meet(&house),
        ("bench", ["--", passed @ ..] | passed) => bench::bench(&house, passed),
        ("soak", ["--kills", count]) => kills::kills(&house, count),
        ("soak", passed) => soak::soak(&house, passed),
        ("fuzz", passed) => fuzz::fuzz(&house, passed),
        ("archive", passed) => archive::judge(&house, passed),
        ("screens", []) => screens::screens(&house),
        ("codegen", []) => codegen::codegen(&house, codegen::Mode::Write),
        ("codegen", ["--check"]) => codegen::codegen(&house, codegen::Mode::Check),
        ("tidy", []) => tidy::tidy(&house),
        ("doctor", []) => {
            doctor::doctor(&house);
            Ok(())
        }
        _ => Err(Trouble::Usage),
    }
}
