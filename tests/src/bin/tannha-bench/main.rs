//! `cargo xtask bench`: what the program does, measured beside others that do the same on the same
//! machine in the same minute. Ratios hold better than seconds.
//!
//! Each pair is measured in turns, so that what disturbs one disturbs the other.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command: it prints a table and says what it is doing"
)]

mod folding;
mod measure;
mod opening;
mod papers;
mod peers;
mod relay;
mod saving;
mod searching;
mod signing;
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

/// glibc's allocator takes longer the more a process has kept; this one does not (ADR 0028).
#[cfg(unix)]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

const USAGE: &str = "\
usage: tannha-bench [--quick] [--only WHAT]... [--python FILE] [--pouch DIR] [--out FILE]

  --quick        a tenth of the work: does it run, not how fast
  --only WHAT    saving, papers, signing, opening, syncing or folding; all of them by default
  --python FILE  a Python that has typst's package (default: $TANNHA_BENCH_PYTHON)
  --pouch DIR    where npm put pouchdb and its memory adapter (default: $TANNHA_BENCH_POUCH)
  --out FILE     where the figures go (default: target/bench.json)";

/// How the bench starts itself for one certificate from nothing.
const ONE_CERTIFICATE: &str = "--one-certificate";
/// How it starts itself for many letters, whose memory is looked at.
const MANY_LETTERS: &str = "--many-letters";
/// How it starts itself to see what memory a laptop takes.
pub(crate) const MEMORY: &str = "--memory-of";
/// Cases of a small ward's year, of a large one's, and of ten years.
const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

/// How much is done and beside what.
struct Plan {
    quick: bool,
    only: Vec<String>,
    python: Option<PathBuf>,
    pouch: Option<PathBuf>,
    out: PathBuf,
}

impl Plan {
    fn read(
        mut words: impl Iterator<Item = OsString>,
        [python, pouch]: [Option<OsString>; 2],
    ) -> Option<Self> {
        let mut plan = Self {
            quick: false,
            only: Vec::new(),
            python: python.map(PathBuf::from),
            pouch: pouch.map(PathBuf::from),
            out: PathBuf::from("target/bench.json"),
        };
        while let Some(word) = words.next() {
            match word.to_str()? {
                "--quick" => plan.quick = true,
                "--only" => plan.only.push(words.next()?.into_string().ok()?),
                "--pouch" => plan.pouch = Some(words.next()?.into()),
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

    /// Wards of few, many and very many cases.
    fn sizes(&self) -> [u32; 3] {
        SIZES.map(|size| u32::try_from(self.many(size)).unwrap_or(u32::MAX))
    }
}

/// What can keep a figure from being taken.
type Failure = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    #[allow(clippy::disallowed_methods, reason = "the environment is read here, and only here")]
    let peers = ["TANNHA_BENCH_PYTHON", "TANNHA_BENCH_POUCH"].map(std::env::var_os);
    let words: Vec<OsString> = args_os().skip(1).collect();
    let ended = match words.as_slice() {
        [word, file] if word == ONE_CERTIFICATE => papers::one_certificate(Path::new(file)),
        [word, count, file] if word == MANY_LETTERS => {
            papers::many_letters(&count.to_string_lossy(), Path::new(file))
        }
        [word, dir] if word == MEMORY => opening::memory(Path::new(dir)),
        _ => match Plan::read(words.into_iter(), peers) {
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
        ("signing", signing::measure),
        ("opening", opening::measure),
        ("syncing", syncing::measure),
        ("folding", folding::measure),
    ] {
        if !plan.only.is_empty() && plan.only.iter().all(|only| only != what) {
            continue;
        }
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
