//! Papers beside what else sets type: the same words in the same typeface and size on the same page,
//! line by line as our layout set them, which spares the others the search for line ends.
//!
//! What is slow sets fewer letters, and no figure is told for a number of letters that it did not set.

mod records;
mod studio;
mod typesetter;

use std::{fs, io, path::Path, process::Command};

use tannha_print::{DocumentCode, Press, PrintError, write_pdf};

pub(crate) use records::{letter, meta};

use crate::{
    Failure, Plan,
    measure::{Table, Times},
};
use records::certificate;
use typesetter::{Typesetter, found};

const OURS: &str = "Tận Nhà";
/// How many letters stand in one file, and how often that is measured.
const LETTERS: [(usize, usize); 4] = [(100, 10), (1_000, 5), (5_000, 2), (10_000, 2)];

pub(crate) fn measure(plan: &Plan, place: &Path, table: &mut Table) -> Result<(), Failure> {
    let peers = found(plan.python.as_deref(), place, table);
    cold(plan, place, &peers, table)?;
    warm(plan, &peers, table)?;
    letters(plan, place, &peers, table)?;
    studio::measure(plan, place, table)
}

/// From nothing to a PDF on the disk: a whole process each.
fn cold(
    plan: &Plan,
    place: &Path,
    peers: &[Typesetter<'_>],
    table: &mut Table,
) -> Result<(), Failure> {
    let tannha = std::env::current_exe()?;
    let sheet = [certificate(0)?];
    let sources = peers.iter().map(|peer| peer.source("cold", sheet.iter().cloned().map(Ok)));
    let sources: Vec<_> = sources.collect::<Result<_, _>>()?;
    let (mut ours, mut theirs) = (Times::default(), vec![Times::default(); peers.len()]);
    for _ in 0..plan.many(20) {
        let pdf = place.join("cold.pdf");
        ours.take(|| answer(Command::new(&tannha).arg(super::ONE_CERTIFICATE).arg(&pdf)))?;
        for ((peer, source), times) in peers.iter().zip(&sources).zip(&mut theirs) {
            times.take(|| answer(&mut peer.command("cold", std::slice::from_ref(source))))?;
        }
    }
    let beside: Vec<_> = peers.iter().map(Typesetter::name).zip(theirs).collect();
    table.add("a certificate, process and all", &ours, &beside);
    Ok(())
}

/// One more of the kind that was just made.
fn warm(plan: &Plan, peers: &[Typesetter<'_>], table: &mut Table) -> Result<(), Failure> {
    let count = plan.many(100);
    let mut ours = Times::default();
    let mut sheets = Vec::new();
    for number in 0..=count {
        sheets.push(ours.take(|| {
            let sheet = certificate(number)?;
            write_pdf(&sheet, &meta(DocumentCode::GiayKhaiSinh)?)?;
            Ok::<_, Failure>(sheet)
        })?);
    }
    let mut beside = Vec::new();
    for peer in peers {
        let one = |(number, sheet): (usize, &_)| {
            peer.source(&format!("warm-{number}"), std::iter::once(Ok(Clone::clone(sheet))))
        };
        let sources: Vec<_> = sheets.iter().enumerate().map(one).collect::<Result<_, _>>()?;
        beside.push((peer.name(), peer.times(&sources)?));
    }
    table.add("one more certificate", &ours, &beside);
    Ok(())
}

/// From a morning's letters to a year's of a large ward, in one file on the disk: a whole process each,
/// so that its memory can be seen.
fn letters(
    plan: &Plan,
    place: &Path,
    peers: &[Typesetter<'_>],
    table: &mut Table,
) -> Result<(), Failure> {
    let mut each = Vec::new();
    for (full, runs) in LETTERS {
        let count = plan.many(full);
        let mut sources = Vec::new();
        for peer in peers.iter().filter(|peer| full <= peer.most_letters()) {
            sources.push((peer, peer.source_of_letters(count)?));
        }
        let (mut ours, mut theirs) = (Vec::new(), vec![Vec::new(); sources.len()]);
        for run in 0..plan.many(runs) {
            ours.push(Pressed::ours(count, &place.join("letters.pdf"))?);
            for ((peer, source), all) in sources.iter().zip(&mut theirs) {
                if run < peer.runs(full) {
                    all.push(peer.pressed(source)?);
                }
            }
        }
        let times = |all: &[Pressed]| Times::of(all.iter().map(|one| one.millis).collect());
        let names = || sources.iter().map(|(peer, _)| peer.name());
        let beside: Vec<_> = names().zip(theirs.iter().map(|all| times(all))).collect();
        let ours_times = times(&ours);
        table.add(&format!("{count} letters in one file"), &ours_times, &beside);
        each.push((count, per_letter(&ours_times, count)));
        for (who, all) in std::iter::once((OURS, &ours)).chain(names().zip(&theirs)) {
            if let Some(last) = all.last() {
                let what = format!("{count} letters, {who}");
                table.figure(
                    &format!("{what}: each"),
                    per_letter(&times(all), count) * 1_000.0,
                    "µs",
                );
                table.figure(&format!("{what}: most memory"), last.peak_kib / 1_024.0, "MiB");
                table.figure(&format!("{what}: file"), last.bytes / 1_024.0, "KiB");
            }
        }
    }
    // That a letter costs no more among many is what "linear" means.
    let [_, (few, first), more @ ..] = each.as_slice() else { return Ok(()) };
    for (many, millis) in more {
        let what = format!("a letter among {many} over one among {few}, {OURS}");
        table.figure(&what, millis / first, "times");
    }
    Ok(())
}

#[allow(clippy::cast_precision_loss, reason = "some thousands")]
fn per_letter(times: &Times, count: usize) -> f64 {
    times.quantile(0.5) / count as f64
}

/// What a process says that made many letters.
#[derive(Clone, serde::Serialize, serde::Deserialize)]
struct Pressed {
    millis: f64,
    peak_kib: f64,
    bytes: f64,
}

impl Pressed {
    fn ours(count: usize, file: &Path) -> Result<Self, Failure> {
        let tannha = std::env::current_exe()?;
        let mut command = Command::new(tannha);
        command.arg(super::MANY_LETTERS).arg(count.to_string()).arg(file);
        Ok(serde_json::from_str(&answer(&mut command)?)?)
    }
}

/// Makes so many letters, writes them down, and says what it took.
#[allow(clippy::cast_precision_loss, reason = "a file's length")]
pub(crate) fn many_letters(count: &str, file: &Path) -> Result<(), Failure> {
    let count: usize = count.parse()?;
    let mut times = Times::default();
    times.take(|| {
        let out = io::BufWriter::new(fs::File::create(file)?);
        let mut press = Press::new(out, meta(DocumentCode::ThuChucMung)?)?;
        press.add_each(0..count, |number| letter(number).map_err(Told::from))?;
        press.finish()?;
        Ok::<_, Failure>(())
    })?;
    let peak_kib = peak_kib().unwrap_or(f64::NAN);
    let bytes = fs::metadata(file)?.len() as f64;
    let said = Pressed { millis: times.sum(), peak_kib, bytes };
    println!("{}", serde_json::to_string(&said)?);
    Ok(())
}

/// What went wrong on another thread, in words.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Told(String);

impl From<Failure> for Told {
    fn from(error: Failure) -> Self {
        Self(error.to_string())
    }
}

impl From<PrintError> for Told {
    fn from(error: PrintError) -> Self {
        Self(error.to_string())
    }
}

/// The most memory that this process has had at once, where the system says.
fn peak_kib() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse().ok()
}

/// Makes one certificate and writes it down: what a cold process is asked for.
pub(crate) fn one_certificate(file: &Path) -> Result<(), Failure> {
    fs::write(file, write_pdf(&certificate(0)?, &meta(DocumentCode::GiayKhaiSinh)?)?)?;
    Ok(())
}

/// What a command prints; a failure with what it said when it fails.
fn answer(command: &mut Command) -> Result<String, Failure> {
    let output = command.output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    Ok(String::from_utf8(output.stdout)?)
}
