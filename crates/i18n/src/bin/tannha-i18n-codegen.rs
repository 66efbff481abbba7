//! Writes the two generated sources of the catalogue, or with `--check` says whether they are
//! current.
#![allow(clippy::print_stderr, reason = "a command of the house, run by a person")]

use std::{fs, io, path::Path, process::ExitCode};

use tannha_i18n::codegen;

fn main() -> ExitCode {
    let check = std::env::args().any(|argument| argument == "--check");
    match run(Path::new(env!("CARGO_MANIFEST_DIR")), check) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("the catalogue could not be read or written: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether the catalogue is sound and (with `check`) what is generated from it is current.
fn run(home: &Path, check: bool) -> io::Result<bool> {
    let made = codegen::generate(&home.join("locales"))?;
    for problem in &made.problems {
        eprintln!("{problem}");
    }
    let mut sound = made.problems.is_empty();
    for (file, text) in
        [("src/generated.rs", made.rust), ("../../ui/src/lib/i18n/generated.ts", made.typescript)]
    {
        let path = home.join(file);
        // An unchanged file keeps its time, so that nothing is built again for it.
        if fs::read_to_string(&path).is_ok_and(|found| found == text) {
            continue;
        }
        if check {
            eprintln!("crates/i18n/{file} is stale: run `cargo xtask codegen`");
            sound = false;
        } else {
            fs::create_dir_all(path.parent().unwrap_or(home))?;
            fs::write(&path, text)?;
        }
    }
    Ok(sound)
}
