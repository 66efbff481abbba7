//! `cargo xtask codegen`: what is generated is committed, and either written or compared here.

use crate::{
    house::{AS_PACKAGED, House},
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
    let root = house.root();
    let options: &[&str] = if mode == Mode::Check { &["--check"] } else { &[] };
    let catalogue = [&["run", "--quiet"], &CATALOGUE[..], &["--"], options].concat();
    show(command("cargo", root, &catalogue))?;
    // As a part of the whole workspace: by itself it would take other features of what it stands
    // on, and nearly all of it would be compiled twice.
    let build = ["build", "--quiet", "--workspace", "--bin", COMMANDS];
    show(command("cargo", root, &[&build[..], &AS_PACKAGED].concat()))?;
    show(command(&house.built(COMMANDS).to_string_lossy(), root, options))
}
