//! Writes `ui/src/lib/api/generated.ts`, or with `--check` says whether it is current.
#![allow(clippy::print_stderr, reason = "a command of the house, run by a person")]

use std::{fs, path::Path, process::ExitCode};

fn main() -> ExitCode {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/lib/api/generated.ts");
    let made = tannha_api::typescript::generate();
    if std::env::args().any(|arg| arg == "--check") {
        if fs::read_to_string(&path).is_ok_and(|found| found == made) {
            return ExitCode::SUCCESS;
        }
        eprintln!("ui/src/lib/api/generated.ts is stale: run `cargo xtask codegen`");
        return ExitCode::FAILURE;
    }
    let written =
        path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, made));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("ui/src/lib/api/generated.ts could not be written: {error}");
            ExitCode::FAILURE
        }
    }
}
