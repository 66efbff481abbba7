//! `cargo xtask bench`: installs the peers, then measures.

use std::fs;

use crate::{
    house::House,
    need,
    process::{command, show},
    stages::Stages,
    trouble::Trouble,
};

/// What sets type on PyPI, beside which papers are measured. LibreOffice is measured where it is there
/// already: it is too much to install for a figure.
const TYPESETTERS: [&str; 2] = ["typst==0.15.2", "weasyprint==70.0"];
/// PouchDB on npm, beside which a first sync is measured.
const POUCH: [&str; 2] = ["pouchdb@9.0.0", "pouchdb-adapter-memory@9.0.0"];

/// Measures; SQLite is inside the bench itself.
pub(crate) fn bench(house: &House, passed: &[&str]) -> Result<(), Trouble> {
    let venv = house.target().join("bench-peers");
    let python = venv.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let pouch = house.target().join("bench-peers").join("pouch");
    let mut stages = Stages::default();
    stages.run("setup", || {
        need::meet(&need::to_measure())?;
        if !python.is_file() {
            println!("To install: {} into {}.", TYPESETTERS.join(" "), venv.display());
            let venv = venv.to_string_lossy();
            show(command("python3", house.root(), &["-m", "venv", &*venv]))?;
        }
        let quiet = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
        let install = [&quiet[..], &TYPESETTERS].concat();
        show(command(&python.to_string_lossy(), house.root(), &install))?;
        if !pouch.join("node_modules").is_dir() {
            println!("To install: {} into {}.", POUCH.join(" "), pouch.display());
            fs::create_dir_all(&pouch)
                .map_err(|error| Trouble::File { path: pouch.clone(), error })?;
            let home = pouch.to_string_lossy();
            let fixed =
                ["install", "--prefix", &*home, "--no-audit", "--no-fund", "--loglevel=error"];
            show(command("npm", &pouch, &[&fixed[..], &POUCH].concat()))?;
        }
        Ok(())
    })?;
    stages.run("measure", || {
        let fixed = ["run", "--release", "--package", "tannha-tests", "--features", "bench"];
        let arguments = [&fixed, &["--bin", "tannha-bench", "--"][..], passed].concat();
        let mut bench = command("cargo", house.root(), &arguments);
        bench.env("TANNHA_BENCH_PYTHON", &python).env("TANNHA_BENCH_POUCH", &pouch);
        show(bench)
    })
}
