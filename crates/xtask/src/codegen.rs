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

/// Each generator is a program of the crate that knows: the catalogue, then the command table. The
/// first is built without what it generates, so that it can mend it.
const GENERATORS: [&[&str]; 2] = [
    &["--package", "tannha-i18n", "--no-default-features", "--bin", "tannha-i18n-codegen"],
    &["--package", "tannha-api", "--bin", "tannha-api-codegen"],
];

/// Runs every generator.
pub(crate) fn codegen(house: &House, mode: Mode) -> Result<(), Trouble> {
    for generator in GENERATORS {
        let mut arguments = [&["run", "--quiet"], generator].concat();
        if mode == Mode::Check {
            arguments.extend(["--", "--check"]);
        }
        show(command("cargo", house.root(), &arguments))?;
    }
    Ok(())
}
