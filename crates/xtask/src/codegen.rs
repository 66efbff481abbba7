//! `cargo xtask codegen`: what is generated is committed, and either written or compared here.

use crate::{
    house::House,
    process::{command, show},
    trouble::Trouble,
};

/// What to do with what is generated.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Write it.
    Write,
    /// Say whether what is committed is current.
    Check,
}

/// The catalogue's generator, built without what it generates, so that it can mend it.
const CATALOGUE: [&str; 5] =
    ["--package", "tannha-i18n", "--no-default-features", "--bin", "tannha-i18n-codegen"];
/// The command table's generator.
const COMMANDS: &str = "tannha-api-codegen";

/// Runs both generators, each a program of the crate that knows.
pub(crate) fn codegen(house: &House, mode: Mode) -> Result<(), Trouble> {
    catalogue(house, mode)?;
    let commands = ["run", "--quiet", "--package", "tannha-api", "--bin", COMMANDS];
    show(command("cargo", house.root(), &[&commands[..], options(mode)].concat()))
}

/// Runs the catalogue's generator alone: a matter of seconds, and the Rust of it need not compile.
pub(crate) fn catalogue(house: &House, mode: Mode) -> Result<(), Trouble> {
    show(command(
        "cargo",
        house.root(),
        &[&["run", "--quiet"], &CATALOGUE[..], options(mode)].concat(),
    ))
}

/// Holds the command table against the generator that a build of the whole workspace left: built
/// by itself it would take other features of what it stands on, and those compile twice.
pub(crate) fn built_commands(house: &House) -> Result<(), Trouble> {
    show(command(&house.built(COMMANDS).to_string_lossy(), house.root(), &["--check"]))
}

fn options(mode: Mode) -> &'static [&'static str] {
    match mode {
        Mode::Write => &[],
        Mode::Check => &["--", "--check"],
    }
}
