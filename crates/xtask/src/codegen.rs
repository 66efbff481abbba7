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

/// Each generator is a program of the crate that knows: the catalogue, then the command table.
const GENERATORS: [(&str, &str); 2] =
    [("tannha-i18n", "tannha-i18n-codegen"), ("tannha-api", "tannha-api-codegen")];

/// Runs every generator.
pub(crate) fn codegen(house: &House, mode: Mode) -> Result<(), Trouble> {
    for (package, program) in GENERATORS {
        let mut arguments = vec!["run", "--quiet", "--package", package, "--bin", program];
        if mode == Mode::Check {
            arguments.extend(["--", "--check"]);
        }
        show(command("cargo", house.root(), &arguments))?;
    }
    Ok(())
}
