//! Lists the catalogue's files for `include_str!`, so that a file may come or go without any
//! generated source having to name it first.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "this is how a build script and cargo speak to each other"
)]

use std::{env, error::Error, fmt::Write as _, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=locales");
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("locales");
    let mut out = String::new();
    for (constant, language) in [("VI", "vi"), ("EN", "en")] {
        let mut files = Vec::new();
        for entry in fs::read_dir(locales.join(language))? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "ftl") {
                files.push(path);
            }
        }
        files.sort();
        writeln!(out, "static {constant}: &[&str] = &[")?;
        for file in files {
            writeln!(out, "    include_str!({file:?}),")?;
        }
        writeln!(out, "];")?;
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("sources.rs"), out)?;
    Ok(())
}
