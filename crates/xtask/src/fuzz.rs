//! `cargo xtask fuzz`: libFuzzer over the decoders of outside bytes, for as long as one likes.
//!
//! ```text
//!   tests/fuzz/corpus/TARGET     kept in the repository (`corpus`), replayed by the tests
//!   target/fuzz/corpus/TARGET    what this machine found; `--keep` makes the first anew of it
//!   target/fuzz/found            inputs that failed, each named as it fails
//! ```
//!
//! The coverage counters are LLVM's own pass, which every toolchain has: nothing is installed, and
//! no nightly is needed. A C++ compiler is, for libFuzzer itself.

use std::{fs, path::PathBuf};

use crate::{
    corpus,
    house::House,
    process::{ask, command, show},
    stages::Stages,
    trouble::Trouble,
};

/// What libFuzzer needs to see which way an input went.
const COUNTERS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
     -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
     -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares \
     -Ccodegen-units=1";
const SECONDS: &str = "60";
/// The longest input: small ones are found sooner, and say more.
const MOST_BYTES: &str = "-max_len=4096";

/// What was asked for.
struct Asked<'a> {
    targets: Vec<&'a str>,
    seconds: &'a str,
    keep: bool,
}

/// Fuzzes the targets named, or all of them one after the other.
pub(crate) fn fuzz(house: &House, passed: &[&str]) -> Result<(), Trouble> {
    let asked = read(passed).ok_or(Trouble::Usage)?;
    let known = targets(house);
    let targets = if asked.targets.is_empty() {
        known.iter().map(String::as_str).collect()
    } else {
        asked.targets.clone()
    };
    if targets.iter().any(|target| !known.iter().any(|name| name == target)) {
        println!("The targets are: {}.", known.join(", "));
        return Err(Trouble::Usage);
    }
    let mut stages = Stages::default();
    let mut built = PathBuf::new();
    stages.run("build", || {
        built = build(house, &targets)?;
        Ok(())
    })?;
    stages.run("fuzz", || {
        targets.iter().try_for_each(|target| {
            println!("{target}, {} s", asked.seconds);
            run(house, &built.join(target), target, &asked)
        })
    })
}

fn read<'a>(passed: &[&'a str]) -> Option<Asked<'a>> {
    let mut asked = Asked { targets: Vec::new(), seconds: SECONDS, keep: false };
    let mut words = passed.iter();
    while let Some(word) = words.next() {
        match *word {
            "--seconds" => {
                asked.seconds = words.next()?;
                asked.seconds.parse::<u32>().ok()?;
            }
            "--keep" => asked.keep = true,
            target if !target.starts_with('-') => asked.targets.push(target),
            _ => return None,
        }
    }
    Some(asked)
}

/// One file for each target.
fn targets(house: &House) -> Vec<String> {
    let files = fs::read_dir(house.root().join("tests/fuzz/fuzz_targets"));
    let name = |file: fs::DirEntry| Some(file.path().file_stem()?.to_string_lossy().into_owned());
    let mut names: Vec<String> = files.into_iter().flatten().flatten().filter_map(name).collect();
    names.sort();
    names
}

/// Builds the targets with counters; gives the directory of their programs.
fn build(house: &House, targets: &[&str]) -> Result<PathBuf, Trouble> {
    // With a target named, build scripts and macros are compiled without the counters.
    let host = ask("rustc", &["-vV"]).unwrap_or_default();
    let host = host.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or_default();
    let target_dir = house.target().join("fuzz");
    let dir = target_dir.to_string_lossy();
    let manifest = ["build", "--manifest-path", "tests/fuzz/Cargo.toml", "--release"];
    let mut words = [&manifest[..], &["--target", host, "--target-dir", &*dir]].concat();
    for target in targets {
        words.extend(["--bin", target]);
    }
    let mut cargo = command("cargo", house.root(), &words);
    cargo.env("RUSTFLAGS", COUNTERS);
    show(cargo)?;
    Ok(target_dir.join(host).join("release"))
}

fn run(
    house: &House,
    program: &std::path::Path,
    target: &str,
    asked: &Asked<'_>,
) -> Result<(), Trouble> {
    let kept = house.root().join("tests/fuzz/corpus").join(target);
    let own = house.target().join("fuzz/corpus").join(target);
    let cover = house.target().join("fuzz/cover").join(target);
    let found = house.target().join("fuzz/found");
    // What covered as much another time says nothing of now.
    if cover.exists() {
        fs::remove_dir_all(&cover).map_err(|error| Trouble::File { path: cover.clone(), error })?;
    }
    for dir in [&own, &cover, &found] {
        fs::create_dir_all(dir).map_err(|error| Trouble::File { path: dir.clone(), error })?;
    }
    corpus::unpack(&kept, &own)?;
    let (program, own) = (program.to_string_lossy(), own.to_string_lossy());
    let seconds = format!("-max_total_time={}", asked.seconds);
    let prefix = format!("-artifact_prefix={}/{target}-", found.display());
    let limits = [MOST_BYTES, "-timeout=20", "-rss_limit_mb=2048", "-print_final_stats=1"];
    let words = [&limits[..], &[&*seconds, &*prefix, &*own]].concat();
    let mut fuzzer = command(&program, house.root(), &words);
    fuzzer.env("TANNHA_FUZZ_SEEDS", &*own);
    show(fuzzer)?;
    if asked.keep {
        let covering = ["-set_cover_merge=1", MOST_BYTES, &*cover.to_string_lossy(), &*own];
        show(command(&program, house.root(), &covering))?;
        corpus::pack(&cover, &kept)?;
    }
    Ok(())
}
