//! Windows: its printers take no PDF, so the pages go as pictures through GDI, by the system's own
//! PowerShell. The picture covers the sheet from edge to edge: one millimetre is one millimetre.
//!
//! Compiled for Windows and for the tests, where a script stands in for PowerShell: nothing here is
//! Windows' own but what it asks PowerShell to do. Not tried on a printer yet; what of the shell has
//! been compiled for Windows says docs/ARCHITECTURE.md.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use tannha_api::{
    Printer,
    printer::{Handed, PrinterTrouble, Progress, Sides},
};
use tannha_practice::app::print::PagePictures;

use super::{Silence, ended_within};

/// Dots per inch of the pictures: finer than the finest stroke of a stacked accent at 13 pt.
const DPI: u16 = 300;

const DEFAULT: &str = "(Get-CimInstance Win32_Printer -Filter 'Default=True').Name";
/// `WorkOffline` and `DetectedErrorState` of the class `Win32_Printer`.
const STATE: &str = "Get-CimInstance Win32_Printer -Filter 'Default=True' | \
    ForEach-Object { \"$($_.WorkOffline) $($_.DetectedErrorState)\" }";
const TRAYS: &str = "Add-Type -AssemblyName System.Drawing; \
    (New-Object System.Drawing.Printing.PrinterSettings).PaperSources | \
    ForEach-Object { $_.SourceName }";
const CAN_DUPLEX: &str = "Add-Type -AssemblyName System.Drawing; \
    (New-Object System.Drawing.Printing.PrinterSettings).CanDuplex";
/// Draws each picture over its whole sheet (300 dots of it are an inch, a paper's sides are said in
/// hundredths of one), off by what the printer cannot reach at the edges.
const PRINT: &str = "$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Drawing
$pages = @(Get-Content -LiteralPath $env:TANNHA_PAGES -Encoding UTF8)
$document = New-Object System.Drawing.Printing.PrintDocument
if (-not $document.PrinterSettings.IsValid) { exit 3 }
# Vertical is what Windows calls turning over along the long edge of an upright page.
$document.PrinterSettings.Duplex = $env:TANNHA_SIDES
$document.PrintController = New-Object System.Drawing.Printing.StandardPrintController
$first = [System.Drawing.Image]::FromFile($pages[0])
$short = [math]::Round([math]::Min($first.Width, $first.Height) / 3)
$long = [math]::Round([math]::Max($first.Width, $first.Height) / 3)
$first.Dispose()
$sizes = $document.PrinterSettings.PaperSizes | Where-Object {
  [math]::Abs($_.Width - $short) -le 4 -and [math]::Abs($_.Height - $long) -le 4 }
if ($sizes) { $document.DefaultPageSettings.PaperSize = @($sizes)[0] }
elseif ($short -ne 827) {
  $document.DefaultPageSettings.PaperSize = New-Object System.Drawing.Printing.PaperSize 'TN', $short, $long }
$trays = $document.PrinterSettings.PaperSources | Where-Object { $_.SourceName -eq $env:TANNHA_TRAY }
if ($trays) { $document.DefaultPageSettings.PaperSource = @($trays)[0] }
$script:at = 0
$document.add_QueryPageSettings({ param($from, $page)
  $image = [System.Drawing.Image]::FromFile($pages[$script:at])
  $page.PageSettings.Landscape = $image.Width -gt $image.Height
  $image.Dispose() })
$document.add_PrintPage({ param($from, $page)
  $image = [System.Drawing.Image]::FromFile($pages[$script:at])
  $wide, $high = ($image.Width * 25.4 / 300), ($image.Height * 25.4 / 300)
  $page.Graphics.PageUnit = 'Millimeter'
  $left = -0.254 * $page.PageSettings.HardMarginX
  $top = -0.254 * $page.PageSettings.HardMarginY
  $page.Graphics.DrawImage($image, [single]$left, [single]$top, [single]$wide, [single]$high)
  $image.Dispose()
  $script:at++
  $page.HasMorePages = $script:at -lt $pages.Count })
try { $document.Print() } catch { if ($script:at -gt 0) { exit 4 } else { exit 5 } }";
/// How long PowerShell has: to begin and say something, to begin with the pages, and for each of them.
const TO_ANSWER: Duration = Duration::from_secs(30);
const TO_BEGIN: Duration = Duration::from_secs(60);
const TO_DRAW: Duration = Duration::from_secs(10);
/// There is no such printer.
const NO_PRINTER: i32 = 3;
/// Pages were on their way when it ended.
const BROKEN_OFF: i32 = 4;

/// The printer that Windows prints on by default.
pub(super) struct Gdi {
    shell: PathBuf,
    to_answer: Duration,
}

impl Gdi {
    pub(super) const fn new(shell: PathBuf) -> Self {
        Self { shell, to_answer: TO_ANSWER }
    }

    fn command(&self, script: &str) -> Command {
        let mut command = Command::new(&self.shell);
        command.args(["-NoProfile", "-NonInteractive", "-Command", script]);
        command
    }

    fn lines(&self, script: &str) -> Result<Vec<String>, PrinterTrouble> {
        let ended = match ended_within(self.to_answer, self.command(script)) {
            Ok(ended) => ended,
            Err(Silence::NotRun) => return Err(PrinterTrouble::Gone),
            Err(Silence::TooLong) => return Err(PrinterTrouble::Silent),
        };
        let said = String::from_utf8_lossy(&ended.stdout).into_owned();
        let lines = said.lines().map(str::trim).filter(|line| !line.is_empty());
        Ok(lines.map(str::to_owned).collect())
    }
}

impl Printer for Gdi {
    fn name(&self) -> Result<Option<String>, PrinterTrouble> {
        match self.lines(DEFAULT) {
            Err(PrinterTrouble::Gone) => Ok(None),
            lines => Ok(lines?.into_iter().next()),
        }
    }

    fn trays(&self) -> Vec<String> {
        let trays = self.lines(TRAYS).unwrap_or_default();
        if trays.len() > 1 { trays } else { Vec::new() }
    }

    fn two_sided(&self) -> bool {
        let said = self.lines(CAN_DUPLEX).unwrap_or_default();
        said.first().is_some_and(|said| said.eq_ignore_ascii_case("true"))
    }

    fn ready(&self) -> Result<(), PrinterTrouble> {
        let lines = self.lines(STATE)?;
        let state = lines.first().ok_or(PrinterTrouble::Gone)?;
        let (offline, error) = state.split_once(' ').unwrap_or((state, ""));
        if offline.eq_ignore_ascii_case("true") {
            return Err(PrinterTrouble::Offline);
        }
        match error.trim() {
            "4" => Err(PrinterTrouble::NoPaper),
            "6" | "7" | "10" | "11" => Err(PrinterTrouble::NeedsHand),
            "8" => Err(PrinterTrouble::Jammed),
            "9" => Err(PrinterTrouble::Offline),
            _ => Ok(()),
        }
    }

    fn print(&self, path: &Path, tray: &str, sides: Sides) -> Result<Handed, PrinterTrouble> {
        let pictures = Pictures::of(path).map_err(|_| PrinterTrouble::Refused)?;
        let sides = match sides {
            Sides::One => "Simplex",
            Sides::Both => "Vertical",
        };
        let mut command = self.command(PRINT);
        command.env("TANNHA_PAGES", &pictures.list);
        command.env("TANNHA_TRAY", tray).env("TANNHA_SIDES", sides);
        let pages = u32::try_from(pictures.pages.len()).unwrap_or(u32::MAX);
        let ended = match ended_within(TO_BEGIN + TO_DRAW.saturating_mul(pages), command) {
            Ok(ended) => ended,
            Err(Silence::NotRun) => return Err(PrinterTrouble::Gone),
            Err(Silence::TooLong) => return Ok(Handed::Perhaps),
        };
        match ended.status.code() {
            Some(0) => Ok(Handed::Taken(None)),
            Some(BROKEN_OFF) => Ok(Handed::Perhaps),
            Some(NO_PRINTER) => Err(PrinterTrouble::Gone),
            _ => Err(PrinterTrouble::Refused),
        }
    }

    /// Windows has its own window for that.
    fn progress(&self, _: &str) -> Progress {
        Progress::Unknown
    }

    fn cancel(&self, _: &str) -> Result<(), PrinterTrouble> {
        Err(PrinterTrouble::Refused)
    }
}

/// The pages of a PDF as pictures beside it, and a list of them, which is longer than a variable may be;
/// dropped, they are gone.
struct Pictures {
    pages: Vec<PathBuf>,
    list: PathBuf,
}

impl Pictures {
    fn of(path: &Path) -> io::Result<Self> {
        let drawn = PagePictures::of(&fs::read(path)?, DPI).map_err(io::Error::other)?;
        let mut pictures = Self { pages: Vec::new(), list: path.with_extension("pages.txt") };
        for (page, picture) in drawn.enumerate() {
            let at = path.with_extension(format!("{page}.png"));
            pictures.pages.push(at.clone());
            fs::write(at, picture.map_err(io::Error::other)?)?;
        }
        let lines: Vec<String> =
            pictures.pages.iter().map(|page| page.display().to_string()).collect();
        fs::write(&pictures.list, lines.join("\r\n"))?;
        Ok(pictures)
    }
}

impl Drop for Pictures {
    fn drop(&mut self) {
        for file in self.pages.iter().chain([&self.list]) {
            let _ = fs::remove_file(file);
        }
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use tannha_practice::app::print::{
        Meta, PaperKind, PrintProfile, Record, lay_out, write_batch,
    };

    use super::*;
    use crate::printer::fake::Programs;

    fn gdi(programs: &Programs) -> Gdi {
        Gdi::new(programs.path().join("powershell.exe"))
    }

    #[test]
    fn a_printer_says_its_name_its_trays_and_what_is_wrong_with_it() {
        let programs = Programs::new().with("powershell.exe", "echo 'HP tang 1'; echo");
        let printer = gdi(&programs);
        assert_eq!(printer.name().unwrap().as_deref(), Some("HP tang 1"));
        assert!(printer.trays().is_empty(), "one is no choice");
        assert!(!printer.two_sided(), "it does not say");
        programs.change("powershell.exe", "echo True");
        assert!(printer.two_sided());
        for (said, wanted) in [
            ("False 2", Ok(())),
            ("False ", Ok(())),
            ("True 2", Err(PrinterTrouble::Offline)),
            ("False 4", Err(PrinterTrouble::NoPaper)),
            ("False 8", Err(PrinterTrouble::Jammed)),
            ("False 7", Err(PrinterTrouble::NeedsHand)),
            ("", Err(PrinterTrouble::Gone)),
        ] {
            programs.change("powershell.exe", &format!("echo '{said}'"));
            assert_eq!(printer.ready(), wanted, "{said}");
        }
    }

    #[test]
    fn a_system_that_hangs_is_told_from_one_that_has_no_printer() {
        let programs = Programs::new().with("powershell.exe", "exec sleep 600");
        let printer = Gdi { to_answer: Duration::from_millis(200), ..gdi(&programs) };
        assert_eq!(printer.name(), Err(PrinterTrouble::Silent));
        assert_eq!(printer.ready(), Err(PrinterTrouble::Silent));
        assert!(printer.trays().is_empty() && !printer.two_sided());
    }

    #[test]
    fn pages_go_as_pictures_of_whole_sheets_and_none_stays_behind() {
        let keep = "echo \"$TANNHA_TRAY $TANNHA_SIDES\" > \"$0.with\"
            cp \"$TANNHA_PAGES\" \"$0.pages\"
            tr -d '\\r' < \"$TANNHA_PAGES\" | while read -r page || [ -n \"$page\" ]; do
              head -c 24 \"$page\" >> \"$0.heads\"; done";
        let programs = Programs::new().with("powershell.exe", keep);
        let beside = |name: &str| programs.path().join(format!("powershell.exe.{name}"));
        let pdf = programs.path().join("bang-can-in.pdf");
        fs::write(&pdf, sheets(1)).unwrap();
        assert_eq!(gdi(&programs).print(&pdf, "Tray 2", Sides::Both), Ok(Handed::Taken(None)));
        assert_eq!(fs::read_to_string(beside("with")).unwrap().trim(), "Tray 2 Vertical");
        let picture = pdf.with_extension("0.png");
        assert_eq!(fs::read_to_string(beside("pages")).unwrap(), picture.display().to_string());
        let head = fs::read(beside("heads")).unwrap();
        assert!(head.starts_with(b"\x89PNG"));
        let side = |at: usize| u32::from_be_bytes(head[at..at + 4].try_into().unwrap());
        // A4 at 300 dots per inch.
        assert!((2_479..=2_482).contains(&side(16)) && (3_506..=3_510).contains(&side(20)));
        assert!(!picture.exists(), "what lies about is only what must");

        let three = programs.path().join("ba-to.pdf");
        fs::write(&three, sheets(3)).unwrap();
        assert_eq!(gdi(&programs).print(&three, "", Sides::One), Ok(Handed::Taken(None)));
        assert_eq!(fs::read_to_string(beside("pages")).unwrap().lines().count(), 3);
        let left = fs::read_dir(programs.path()).unwrap().flatten();
        assert!(!left.map(|file| file.file_name()).any(|name| {
            let name = name.to_string_lossy();
            name.ends_with(".png") || name.ends_with(".txt")
        }));
    }

    #[test]
    fn what_ended_in_the_middle_was_taken_and_is_asked_about() {
        let programs = Programs::new().with("powershell.exe", "exit 4");
        let pdf = programs.path().join("bang-can-in.pdf");
        fs::write(&pdf, sheets(1)).unwrap();
        let print = || gdi(&programs).print(&pdf, "", Sides::One);
        assert_eq!(print(), Ok(Handed::Perhaps));
        programs.change("powershell.exe", "exit 3");
        assert_eq!(print(), Err(PrinterTrouble::Gone));
        programs.change("powershell.exe", "exit 5");
        assert_eq!(print(), Err(PrinterTrouble::Refused));
        fs::write(&pdf, b"no PDF").unwrap();
        assert_eq!(print(), Err(PrinterTrouble::Refused));
    }

    fn sheets(count: usize) -> Vec<u8> {
        let record = Record::BangCanIn(Box::default());
        let sheet = lay_out(&record, PaperKind::Plain, &PrintProfile::default()).unwrap();
        write_batch(&vec![sheet; count], &Meta::of(&record, None)).unwrap()
    }
}
