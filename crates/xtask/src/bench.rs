//! `cargo xtask bench`: installs the peers, then measures.

use crate::{
    house::House,
    need,
    process::{command, show},
    stages::Stages,
    trouble::Trouble,
};

/// typst's package on PyPI, beside which papers are measured.
const TYPST: &str = "typst==0.15.2";

/// Measures; SQLite is inside the bench itself.
pub(crate) fn bench(house: &House, passed: &[&str]) -> Result<(), Trouble> {
    let venv = house.target().join("bench-peers");
    let python = venv.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let mut stages = Stages::default();
    stages.run("setup", || {
        need::meet(&need::to_measure())?;
        if !python.is_file() {
            println!("To install: {TYPST} into {}.", venv.display());
            let venv = venv.to_string_lossy();
            show(command("python3", house.root(), &["-m", "venv", &*venv]))?;
        }
        let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", TYPST];
        show(command(&python.to_string_lossy(), house.root(), &install))
    })?;
    stages.run("measure", || {
        let fixed = ["run", "--release", "--package", "tannha-tests", "--features", "bench"];
        let arguments = [&fixed, &["--bin", "tannha-bench", "--"][..], passed].concat();
        let mut bench = command("cargo", house.root(), &arguments);
        bench.env("TANNHA_BENCH_PYTHON", &python);
        show(bench)
    })
}
