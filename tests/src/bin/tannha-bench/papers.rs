//! Papers beside typst's package for Python: the same words in the same typeface, line by line as
//! our layout set them, which spares typst the search for line ends.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::json;
use tannha_print::{
    DocumentCode, Mark, Meta, PaperKind, Piece, Press, PrintError, PrintProfile, Record, Sheet,
    lay_out, write_pdf,
};

use crate::{
    Failure, Plan,
    measure::{Table, Times},
};

const PEER: &str = include_str!("typst_peer.py");
const TYPST: &str = "typst (PyPI)";
const FONTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/print/fonts");

pub(crate) fn measure(plan: &Plan, place: &Path, table: &mut Table) -> Result<(), Failure> {
    let peer = plan.python.as_deref().map(|python| Peer { python, place });
    if peer.is_none() {
        table.note("typst was not measured: give `--python` one that has its package".to_owned());
    }
    cold(plan, place, peer.as_ref(), table)?;
    warm(plan, peer.as_ref(), table)?;
    letters(plan, place, peer.as_ref(), table)
}

/// From nothing to a PDF on the disk: a whole process each.
fn cold(
    plan: &Plan,
    place: &Path,
    peer: Option<&Peer<'_>>,
    table: &mut Table,
) -> Result<(), Failure> {
    let (mut ours, mut theirs) = (Times::default(), Times::default());
    let tannha = std::env::current_exe()?;
    let source = peer.map(|peer| peer.source("cold", &[certificate(0)?])).transpose()?;
    for _ in 0..plan.many(20) {
        let pdf = place.join("cold.pdf");
        ours.take(|| answer(Command::new(&tannha).arg(super::ONE_CERTIFICATE).arg(&pdf)))?;
        if let (Some(peer), Some(source)) = (peer, &source) {
            theirs.take(|| answer(&mut peer.command("cold", std::slice::from_ref(source))))?;
        }
    }
    let peers: Vec<_> = peer.iter().map(|_| (TYPST, theirs.clone())).collect();
    table.add("a certificate, process and all", &ours, &peers);
    Ok(())
}

/// One more of the kind that was just made.
fn warm(plan: &Plan, peer: Option<&Peer<'_>>, table: &mut Table) -> Result<(), Failure> {
    let count = plan.many(100);
    let mut ours = Times::default();
    let mut sources = Vec::new();
    for number in 0..=count {
        let sheet = ours.take(|| {
            let sheet = certificate(number)?;
            write_pdf(&sheet, &meta(DocumentCode::GiayKhaiSinh)?)?;
            Ok::<_, Failure>(sheet)
        })?;
        if let Some(peer) = peer {
            sources.push(peer.source(&format!("warm-{number}"), &[sheet])?);
        }
    }
    let peers = peer.map(|peer| peer.times("warm", &sources)).transpose()?;
    table.add("one more certificate", &ours, &peers.map_or(vec![], |times| vec![(TYPST, times)]));
    Ok(())
}

/// A year of letters in one file on the disk, and five: a whole process each, so that its memory can
/// be seen.
fn letters(
    plan: &Plan,
    place: &Path,
    peer: Option<&Peer<'_>>,
    table: &mut Table,
) -> Result<(), Failure> {
    for (full, runs) in [(1_000, 5), (5_000, 2)] {
        let count = plan.many(full);
        let source = peer.map(|peer| peer.source_of_letters(count)).transpose()?;
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..plan.many(runs) {
            ours.push(Pressed::ours(count, &place.join("letters.pdf"))?);
            if let (Some(peer), Some(source)) = (peer, &source) {
                theirs.push(peer.pressed(source)?);
            }
        }
        let times = |all: &[Pressed]| Times::of(all.iter().map(|one| one.millis).collect());
        let peers = if theirs.is_empty() { vec![] } else { vec![(TYPST, times(&theirs))] };
        table.add(&format!("{count} letters in one file"), &times(&ours), &peers);
        for (who, all) in [("Tận Nhà", &ours), (TYPST, &theirs)] {
            if let Some(last) = all.last() {
                let what = format!("{count} letters, {who}");
                table.figure(&format!("{what}: most memory"), last.peak_kib / 1_024.0, "MiB");
                table.figure(&format!("{what}: file"), last.bytes / 1_024.0, "KiB");
            }
        }
    }
    Ok(())
}

/// What a process says that made many letters.
#[derive(serde::Serialize, serde::Deserialize)]
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

pub(crate) fn meta(document: DocumentCode) -> Result<Meta, Failure> {
    Ok(Meta {
        title: document.title_vi().to_owned(),
        author: "Ủy ban nhân dân phường Từ Liêm".to_owned(),
        created: Some("2026-11-25T09:00:00+07:00".parse()?),
    })
}

const TENS: [&str; 10] =
    ["An", "Bình", "Chi", "Dũng", "Đức", "Giang", "Hằng", "Khang", "Ngọc", "Quyên"];

/// An invented child, another for each number up to a thousand.
fn child(number: usize) -> String {
    let word = |place: usize| TENS[number / place % TENS.len()];
    format!("Nguyễn Thử {} {} {}", word(100), word(10), word(1))
}

fn laid_out(document: DocumentCode, record: serde_json::Value) -> Result<Sheet, Failure> {
    let record = Record::from_json(document, record)?;
    Ok(lay_out(&record, PaperKind::Plain, &PrintProfile::default())?)
}

fn certificate(number: usize) -> Result<Sheet, Failure> {
    let home = "Số 12 ngõ 34 đường Thí Dụ, phường Từ Liêm, thành phố Hà Nội";
    let record = json!({
        "office": office(),
        "child": {
            "name": child(number),
            "born": "2026-11-17",
            "sex": "Nam",
            "ethnicity": "Kinh",
            "nationality": "Việt Nam",
            "birth_place": "Bệnh viện Phụ sản Thí Dụ, phường Từ Liêm, thành phố Hà Nội",
            "home_town": "xã Thí Điểm, tỉnh Ninh Bình",
        },
        "mother": {
            "name": "Lê Thị Mẫu", "born": "1996-04-05", "ethnicity": "Kinh",
            "nationality": "Việt Nam", "residence": home,
        },
        "father": {
            "name": "Nguyễn Văn Thử", "born": "1994", "ethnicity": "Tày",
            "nationality": "Việt Nam", "residence": home,
        },
        "declarant": { "name": "Nguyễn Văn Thử", "paper": "Căn cước số 001094000002" },
        "registration": {
            "number": format!("{}/2026", number + 1),
            "place": "Ủy ban nhân dân phường Từ Liêm, thành phố Hà Nội",
            "date": "2026-11-25",
        },
        "signer": { "authority": "kt-pho-chu-tich", "name": "Trần Thị Bút" },
    });
    laid_out(DocumentCode::GiayKhaiSinh, record)
}

pub(crate) fn letter(number: usize) -> Result<Sheet, Failure> {
    let record = json!({
        "office": office(),
        "number": format!("{}/UBND-VHXH", number + 1),
        "date": "2026-11-25",
        "addressee": "Gia đình anh Nguyễn Văn Thử và chị Lê Thị Mẫu",
        "child_name": child(number),
        "child_born": "2026-11-17",
        "papers": ["Giấy khai sinh", "Thông báo kết quả đăng ký thường trú"],
        "phone": "024 0000 0000",
        "signer": { "authority": "kt-pho-chu-tich", "name": "Trần Thị Bút" },
    });
    laid_out(DocumentCode::ThuChucMung, record)
}

fn office() -> serde_json::Value {
    json!({
        "superior": "Thành phố Hà Nội",
        "name": "Ủy ban nhân dân phường Từ Liêm",
        "place": "Từ Liêm",
    })
}

/// A Python that has typst's package.
struct Peer<'a> {
    python: &'a Path,
    place: &'a Path,
}

impl Peer<'_> {
    /// The words of some sheets as a typst document, a page each.
    fn source(&self, name: &str, sheets: &[Sheet]) -> Result<PathBuf, Failure> {
        self.write(name, sheets.iter().cloned().map(Ok))
    }

    fn source_of_letters(&self, count: usize) -> Result<PathBuf, Failure> {
        self.write(&format!("letters-{count}"), (0..count).map(letter))
    }

    fn write(
        &self,
        name: &str,
        sheets: impl Iterator<Item = Result<Sheet, Failure>>,
    ) -> Result<PathBuf, Failure> {
        let mut text = String::from(
            "#set page(paper: \"a4\")\n#set text(font: \"Liberation Serif\", size: 13pt)\n",
        );
        let mut first = true;
        for sheet in sheets {
            for page in &sheet?.pages {
                if !std::mem::take(&mut first) {
                    text.push_str("#pagebreak()\n");
                }
                for mark in &page.marks {
                    if let Mark::Run(run) = mark {
                        let line = words(&run.pieces).replace('\\', "\\\\").replace('"', "\\\"");
                        text.push_str(&format!("#\"{line}\"\n\n"));
                    }
                }
            }
        }
        let file = self.place.join(format!("{name}.typ"));
        fs::write(&file, text)?;
        Ok(file)
    }

    /// One file of letters, by a process of its own.
    fn pressed(&self, source: &Path) -> Result<Pressed, Failure> {
        let sources = [source.to_path_buf()];
        Ok(serde_json::from_str(&answer(&mut self.command("letters", &sources))?)?)
    }

    fn command(&self, mode: &str, sources: &[PathBuf]) -> Command {
        let mut command = Command::new(self.python);
        command.args(["-c", PEER, mode, FONTS]).args(sources);
        command
    }

    fn read(&self, mode: &str, sources: &[PathBuf]) -> Result<Vec<f64>, Failure> {
        Ok(serde_json::from_str(&answer(&mut self.command(mode, sources))?)?)
    }

    fn times(&self, mode: &str, sources: &[PathBuf]) -> Result<Times, Failure> {
        Ok(Times::of(self.read(mode, sources)?))
    }
}

fn words(pieces: &[Piece]) -> String {
    let of = |piece: &Piece| match piece {
        Piece::Text(text) | Piece::Cluster { text, .. } => text.clone(),
        Piece::Gap(_) => " ".to_owned(),
    };
    pieces.iter().map(of).collect()
}

/// What a command prints; a failure with what it said when it fails.
fn answer(command: &mut Command) -> Result<String, Failure> {
    let output = command.output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    Ok(String::from_utf8(output.stdout)?)
}
