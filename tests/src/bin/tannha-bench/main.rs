//! `cargo xtask bench`: what the program does, measured beside others that do the same on the same
//! machine in the same minute. Ratios hold better than seconds.
//!
//! Each pair is measured in turns, so that what disturbs one disturbs the other.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command: it prints a table and says what it is doing"
)]

mod measure;
mod papers;
mod peers;
mod saving;
mod searching;
mod syncing;
mod ward;

use std::{
    env::args_os,
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use measure::Table;

const USAGE: &str = "\
usage: tannha-bench [--quick] [--python FILE] [--out FILE]

  --quick        a tenth of the work: does it run, not how fast
  --python FILE  a Python that has typst's package (default: $TANNHA_BENCH_PYTHON)
  --out FILE     where the figures go (default: target/bench.json)";

/// How the bench starts itself for one certificate from nothing.
const ONE_CERTIFICATE: &str = "--one-certificate";

/// How much is done and beside what.
struct Plan {
    quick: bool,
    python: Option<PathBuf>,
    out: PathBuf,
}

impl Plan {
    fn read(mut words: impl Iterator<Item = OsString>, python: Option<OsString>) -> Option<Self> {
        let mut plan = Self {
            quick: false,
            python: python.map(PathBuf::from),
            out: PathBuf::from("target/bench.json"),
        };
        while let Some(word) = words.next() {
            match word.to_str()? {
                "--quick" => plan.quick = true,
                "--python" => plan.python = Some(words.next()?.into()),
                "--out" => plan.out = words.next()?.into(),
                _ => return None,
            }
        }
        Some(plan)
    }

    /// `full`, or a tenth of it when in a hurry.
    fn many(&self, full: usize) -> usize {
        if self.quick { full.div_ceil(10) } else { full }
    }
}

/// What can keep a figure from being taken.
type Failure = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    #[allow(clippy::disallowed_methods, reason = "the environment is read here, and only here")]
    let python = std::env::var_os("TANNHA_BENCH_PYTHON");
    let words: Vec<OsString> = args_os().skip(1).collect();
    let ended = match words.as_slice() {
        [word, file] if word == ONE_CERTIFICATE => papers::one_certificate(Path::new(file)),
        _ => match Plan::read(words.into_iter(), python) {
            Some(plan) => run(&plan),
            None => {
                eprintln!("{USAGE}");
                return ExitCode::from(2);
            }
        },
    };
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("tannha-bench: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(plan: &Plan) -> Result<(), Failure> {
    // On the disk that the working copy is on: a temporary directory may be memory.
    let room = tempfile::Builder::new().prefix("bench-").tempdir_in(home(&plan.out)?)?;
    let mut table = Table::default();
    for (what, measure) in [
        ("saving", saving::measure as fn(&Plan, &Path, &mut Table) -> Result<(), Failure>),
        ("papers", papers::measure),
        ("searching", searching::measure),
        ("syncing", syncing::measure),
    ] {
        eprintln!("measuring: {what}");
        let place = room.path().join(what);
        fs::create_dir(&place)?;
        measure(plan, &place, &mut table)?;
    }
    println!("{table}");
    fs::write(&plan.out, table.json(plan.quick)?)?;
    println!("written to {}", plan.out.display());
    Ok(())
}

/// The directory of the figures, made if it is not there.
fn home(out: &Path) -> io::Result<PathBuf> {
    let parent = out.parent().filter(|parent| !parent.as_os_str().is_empty());
    let home = parent.unwrap_or(Path::new("."));
    fs::create_dir_all(home)?;
    Ok(home.to_path_buf())
}
