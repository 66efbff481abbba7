//! `cargo xtask judges`: other people's programs that judge our papers and signatures. pyHanko and veraPDF
//! go into a place of their own under target, so that nothing on the system changes with them; PDFBox and
//! the others are packages of the system ([`need::to_judge`]).

use crate::{
    archive,
    house::House,
    need,
    process::{ask, command, show},
    trouble::Trouble,
};

/// pyHanko's package on PyPI.
const PYHANKO: [&str; 2] = ["pyHanko", "0.38.0"];

/// Installs what is missing.
pub(crate) fn meet(house: &House) -> Result<(), Trouble> {
    need::meet(&need::to_judge())?;
    archive::meet(house)?;
    let venv = house.target().join("judges");
    let python = venv.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let [name, version] = PYHANKO;
    let package = format!("{name}=={version}");
    if !python.is_file() {
        println!("To install: {package} into {}.", venv.display());
        let venv = venv.to_string_lossy();
        show(command("python3", house.root(), &["-m", "venv", &*venv]))?;
    }
    let python = python.to_string_lossy();
    let said = format!("import importlib.metadata as m; print(m.version('{name}'))");
    if ask(&python, &["-c", &said]).is_some_and(|found| found == version) {
        return Ok(());
    }
    let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", &*package];
    show(command(&python, house.root(), &install))
}
