//! CUPS by its own commands: `lp` prints, `lpstat` knows, `cancel` takes back, `lpoptions` has trays.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
    process::{Command, Output},
    time::Duration,
};

use tannha_api::{
    Printer,
    printer::{Handed, PrinterTrouble, Progress, Sides},
};

use tannha_practice::app::print::{PageSize, paper_of};

use super::{PATIENCE, Silence, ended_within};

/// What `lpstat -d` says before the name of the printer that `lp` prints on.
const DEFAULT_PRINTER: &str = "system default destination: ";
/// What `lp` says before the name that it gives a file.
const REQUEST: &str = "request id is ";
/// Where `lpstat -l -p` lists what the printer itself complains of (RFC 8011, 5.4.12).
const ALERTS: &str = "Alerts:";
/// The option of `lp` that names a tray, as `lpoptions -l` lists it.
const TRAY: &str = "InputSlot";
/// The options by which drivers call printing on two sides.
const DUPLEX: [&str; 6] = ["Duplex", "sides", "JCLDuplex", "EFDuplex", "EFDuplexing", "KD03Duplex"];
/// What they call turning the sheet along its long edge.
const LONG_EDGE: [&str; 2] = ["DuplexNoTumble", "two-sided-long-edge"];
/// What a driver says of a duplexer that is not there.
const MISSING: [&str; 4] = ["False", "None", "NotInstalled", "Not_Installed"];

/// How long `lp` has for a file: it copies the whole of it to the spooler, which may be far away.
const TO_SPOOL: Duration = Duration::from_secs(120);

/// CUPS's `lp`, and its other commands beside it.
pub(super) struct Cups {
    lp: PathBuf,
    to_answer: Duration,
    to_spool: Duration,
}

impl Cups {
    pub(super) const fn new(lp: PathBuf) -> Self {
        Self { lp, to_answer: PATIENCE, to_spool: TO_SPOOL }
    }

    /// The printer that `lp` prints on, as `lpstat -d` says.
    fn default_in(lpstat: &Output) -> Option<String> {
        said(lpstat).trim().strip_prefix(DEFAULT_PRINTER).map(str::to_owned)
    }

    /// The options of the printer: each by its name, with its choices; the chosen one has a star.
    fn options(&self) -> Vec<(String, Vec<String>)> {
        let Ok(listed) = self.ask("lpoptions", &["-l"]) else { return Vec::new() };
        let listed = said(&listed);
        let option = |line: &str| {
            let (name, choices) = line.split_once(':')?;
            let name = name.split('/').next()?.trim().to_owned();
            Some((name, choices.split_whitespace().map(str::to_owned).collect()))
        };
        listed.lines().filter_map(option).collect()
    }

    fn ask(&self, program: &str, arguments: &[&str]) -> Result<Output, Silence> {
        let mut command = Command::new(self.lp.with_file_name(program));
        command.args(arguments);
        ended_within(self.to_answer, command)
    }

    /// What `lpstat` says; nothing on a system without it, where `lp` will say what is wrong.
    fn lpstat(&self, arguments: &[&str]) -> Result<Option<Output>, PrinterTrouble> {
        match self.ask("lpstat", arguments) {
            Ok(said) => Ok(Some(said)),
            Err(Silence::NotRun) => Ok(None),
            Err(Silence::TooLong) => Err(PrinterTrouble::Silent),
        }
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

impl Printer for Cups {
    fn name(&self) -> Result<Option<String>, PrinterTrouble> {
        Ok(self.lpstat(&["-d"])?.as_ref().and_then(Self::default_in))
    }

    fn trays(&self) -> Vec<String> {
        let options = self.options();
        let named = options.iter().find(|(name, _)| name.starts_with(TRAY));
        let trays: Vec<String> = named.map_or_else(Vec::new, |(_, choices)| {
            choices.iter().map(|tray| tray.trim_start_matches('*').to_owned()).collect()
        });
        // One tray is no choice.
        if trays.len() > 1 { trays } else { Vec::new() }
    }

    fn two_sided(&self) -> bool {
        let options = self.options();
        let can = options.iter().any(|(name, choices)| {
            let long = |choice: &String| LONG_EDGE.contains(&choice.trim_start_matches('*'));
            DUPLEX.contains(&name.as_str()) && choices.iter().any(long)
        });
        // A duplexer can be bought with the printer: the driver says whether this one has it.
        let lacks = options.iter().any(|(name, choices)| {
            let chosen = choices.iter().find_map(|choice| choice.strip_prefix('*'));
            let is_part = name.contains("Duplex") && !DUPLEX.contains(&name.as_str());
            is_part && chosen.is_some_and(|chosen| MISSING.contains(&chosen))
        });
        can && !lacks
    }

    fn ready(&self) -> Result<(), PrinterTrouble> {
        let Some(lpstat) = self.lpstat(&["-d"])? else { return Ok(()) };
        let name = Self::default_in(&lpstat).ok_or(PrinterTrouble::Gone)?;
        let Some(known) = self.lpstat(&["-l", "-p", &name])? else { return Ok(()) };
        if !known.status.success() {
            return Err(PrinterTrouble::Gone);
        }
        state(&said(&known))
    }

    fn print(&self, path: &Path, tray: &str, sides: Sides) -> Result<Handed, PrinterTrouble> {
        let tray = (!tray.is_empty()).then(|| format!("{TRAY}={tray}"));
        let media = format!("media={}", media(path));
        // Said either way: the printer's own choice may be two sides, and a blank has its front alone.
        let sides = match sides {
            Sides::One => "sides=one-sided",
            Sides::Both => "sides=two-sided-long-edge",
        };
        let usual = ["-o", &media, "-o", "print-scaling=none", "-o", sides];
        let mut arguments = usual.map(OsStr::new).to_vec();
        if let Some(tray) = &tray {
            arguments.extend([OsStr::new("-o"), OsStr::new(tray)]);
        }
        arguments.extend([OsStr::new("--"), path.as_os_str()]);
        let mut command = Command::new(&self.lp);
        command.args(&arguments);
        let ended = match ended_within(self.to_spool, command) {
            Ok(ended) => ended,
            Err(Silence::NotRun) => return Err(PrinterTrouble::Gone),
            // The spooler may have it all the same.
            Err(Silence::TooLong) => return Ok(Handed::Perhaps),
        };
        if !ended.status.success() {
            let why = String::from_utf8_lossy(&ended.stderr);
            let gone = ["does not exist", "No default destination", "no default destination"];
            let is_gone = gone.iter().any(|words| why.contains(words));
            return Err(if is_gone { PrinterTrouble::Gone } else { PrinterTrouble::Refused });
        }
        let told = said(&ended);
        let request = told.lines().find_map(|line| line.strip_prefix(REQUEST));
        let request = request.and_then(|rest| rest.split_whitespace().next());
        Ok(Handed::Taken(request.map(str::to_owned)))
    }

    fn progress(&self, request: &str) -> Progress {
        self.progress_of(&[request]).first().copied().unwrap_or(Progress::Unknown)
    }

    fn progress_of(&self, requests: &[&str]) -> Vec<Progress> {
        let listed = self.ask("lpstat", &["-o"]).ok().filter(|listed| listed.status.success());
        let Some(listed) = listed.as_ref().map(said) else {
            return vec![Progress::Unknown; requests.len()];
        };
        let queued: Vec<&str> =
            listed.lines().filter_map(|line| line.split_whitespace().next()).collect();
        let of = |request: &&str| match queued.contains(request) {
            true => Progress::Queued,
            false => Progress::Done,
        };
        requests.iter().map(of).collect()
    }

    fn cancel(&self, request: &str) -> Result<(), PrinterTrouble> {
        match self.ask("cancel", &[request]) {
            Ok(ended) if ended.status.success() => Ok(()),
            _ => Err(PrinterTrouble::Refused),
        }
    }
}

/// The paper as CUPS calls it (PWG 5101.1): that of the file's first page, A4 where it does not say.
fn media(path: &Path) -> String {
    let size = std::fs::read(path).ok().and_then(|pdf| paper_of(&pdf)).unwrap_or_default();
    let named = [
        (PageSize::A4, "A4"),
        (PageSize::A5, "A5"),
        (PageSize::C5, "iso_c5_162x229mm"),
        (PageSize::DL, "iso_dl_110x220mm"),
    ];
    let known = named.into_iter().find(|(known, _)| *known == size);
    known.map_or_else(
        || format!("Custom.{}x{}mm", size.width / 1_000, size.height / 1_000),
        |(_, name)| name.to_owned(),
    )
}

/// What `lpstat -l -p` says of a printer. What it only warns of does not keep it from printing.
fn state(said: &str) -> Result<(), PrinterTrouble> {
    let alerts = said.lines().find_map(|line| line.trim().strip_prefix(ALERTS)).unwrap_or_default();
    let words = alerts.split([',', ' ']).map(str::trim).filter(|word| !word.is_empty());
    let serious = words.filter(|word| !word.ends_with("-warning") && !word.ends_with("-report"));
    if let Some(trouble) = serious.filter_map(trouble).next() {
        return Err(trouble);
    }
    let first = said.lines().next().unwrap_or_default();
    if first.contains(" disabled ") { Err(PrinterTrouble::Stopped) } else { Ok(()) }
}

fn trouble(alert: &str) -> Option<PrinterTrouble> {
    let is = |known: &[&str]| known.iter().any(|known| alert.starts_with(known));
    if is(&["media-empty", "media-needed", "input-tray-missing"]) {
        Some(PrinterTrouble::NoPaper)
    } else if is(&["media-jam"]) {
        Some(PrinterTrouble::Jammed)
    } else if is(&["offline", "timed-out", "shutdown"]) {
        Some(PrinterTrouble::Offline)
    } else if is(&["cover-open", "door-open", "interlock-open", "output-area-full"])
        || is(&["toner-empty", "marker-supply-empty", "developer-empty"])
    {
        Some(PrinterTrouble::NeedsHand)
    } else if is(&["paused", "stopped"]) {
        Some(PrinterTrouble::Stopped)
    } else {
        None
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;
    use crate::printer::{fake::Programs, found};

    const DEFAULT: &str =
        "if [ \"$1\" = -d ]; then echo 'system default destination: tang-1'; exit; fi";

    fn cups(programs: &Programs) -> Cups {
        assert!(found(programs.path().as_os_str()).is_some());
        Cups::new(programs.path().join("lp"))
    }

    /// A printer of which `lpstat -l -p` says so.
    fn with_state(said: &str) -> Result<(), PrinterTrouble> {
        let script = format!("{DEFAULT}\nprintf '%b' '{said}'");
        let programs = Programs::new().with("lp", "").with("lpstat", &script);
        cups(&programs).ready()
    }

    #[test]
    fn a_paper_is_printed_at_its_actual_size_from_its_tray() {
        let programs = Programs::new().with("lp", "echo 'request id is tang-1-12 (1 file(s))'");
        let printer = cups(&programs);
        let handed = printer.print(Path::new("/a/b.pdf"), "", Sides::One).unwrap();
        assert_eq!(handed, Handed::Taken(Some("tang-1-12".to_owned())));
        let usual = "-o\nmedia=A4\n-o\nprint-scaling=none\n-o\nsides=one-sided\n";
        assert_eq!(programs.asked("lp"), format!("{usual}--\n/a/b.pdf\n"));
        printer.print(Path::new("-c.pdf"), "Tray2", Sides::One).unwrap();
        let both = format!("{usual}--\n/a/b.pdf\n{usual}-o\nInputSlot=Tray2\n--\n-c.pdf\n");
        assert_eq!(programs.asked("lp"), both, "and no name of a file is an option");
    }

    #[test]
    fn an_envelope_is_asked_for_by_its_own_size() {
        use tannha_practice::app::print::{
            DocumentCode, Meta, PaperKind, PrintProfile, Record, lay_out, write_pdf,
        };
        let programs = Programs::new().with("lp", "echo 'request id is tang-1-13 (1 file(s))'");
        let record = Record::sample(DocumentCode::PhongBi).unwrap();
        let sheet = lay_out(&record, PaperKind::Plain, &PrintProfile::default()).unwrap();
        let file = programs.path().join("phong-bi.pdf");
        std::fs::write(&file, write_pdf(&sheet, &Meta::of(&record, None)).unwrap()).unwrap();
        cups(&programs).print(&file, "", Sides::One).unwrap();
        assert!(programs.asked("lp").starts_with("-o\nmedia=iso_dl_110x220mm\n"));
    }

    #[test]
    fn the_printer_has_the_name_that_the_spooler_gives_it() {
        let programs = Programs::new().with("lp", "");
        let printer = cups(&programs);
        assert_eq!((printer.name(), printer.ready()), (Ok(None), Ok(())), "no lpstat");
        for (said, name) in [
            ("system default destination: may-in-tang-1", Some("may-in-tang-1")),
            ("no system default destination", None),
        ] {
            programs.change("lpstat", &format!("echo '{said}'"));
            assert_eq!(printer.name().unwrap().as_deref(), name);
        }
        assert_eq!(printer.ready(), Err(PrinterTrouble::Gone));
    }

    #[test]
    fn what_keeps_a_printer_from_printing_is_told_before_anything_is_sent() {
        let idle = "printer tang-1 is idle.  enabled since Fri 27 Nov 2026\\n";
        let alerts = |alerts: &str| with_state(&format!("{idle}\\tAlerts: {alerts}\\n"));
        assert_eq!(with_state(idle), Ok(()));
        assert_eq!(alerts("none"), Ok(()));
        assert_eq!(alerts("toner-low-warning media-empty-warning"), Ok(()), "another tray");
        assert_eq!(alerts("media-empty-error"), Err(PrinterTrouble::NoPaper));
        assert_eq!(alerts("media-low-report, media-needed"), Err(PrinterTrouble::NoPaper));
        assert_eq!(alerts("media-jam-error"), Err(PrinterTrouble::Jammed));
        assert_eq!(alerts("cover-open"), Err(PrinterTrouble::NeedsHand));
        assert_eq!(alerts("offline-report"), Ok(()));
        assert_eq!(alerts("offline"), Err(PrinterTrouble::Offline));
        let stopped = "printer tang-1 disabled since Fri 27 Nov 2026 -\\n\\tPaused\\n";
        assert_eq!(with_state(stopped), Err(PrinterTrouble::Stopped));
        let unknown = format!("{DEFAULT}\necho 'lpstat: Invalid destination name' >&2; exit 1");
        let programs = Programs::new().with("lp", "").with("lpstat", &unknown);
        assert_eq!(cups(&programs).ready(), Err(PrinterTrouble::Gone));
    }

    #[test]
    fn a_spooler_that_refuses_says_why() {
        let refuses = |words: &str| {
            let programs = Programs::new().with("lp", &format!("echo '{words}' >&2; exit 1"));
            cups(&programs).print(Path::new("/a/b.pdf"), "", Sides::One).unwrap_err()
        };
        let gone = "lp: Error - The printer or class does not exist.";
        assert_eq!(refuses(gone), PrinterTrouble::Gone);
        assert_eq!(refuses("lp: Error - no default destination available."), PrinterTrouble::Gone);
        assert_eq!(refuses("lp: Unsupported document-format"), PrinterTrouble::Refused);
    }

    #[test]
    fn a_spooler_that_does_not_answer_in_time_may_have_the_file() {
        let programs = Programs::new().with("lp", "exec sleep 600");
        let printer = Cups { to_spool: Duration::from_millis(200), ..cups(&programs) };
        assert_eq!(printer.print(Path::new("/a/b.pdf"), "", Sides::One), Ok(Handed::Perhaps));
    }

    #[test]
    fn a_spooler_that_hangs_is_told_from_one_that_has_no_printer() {
        let programs = Programs::new().with("lp", "").with("lpstat", "exec sleep 600");
        let printer = Cups { to_answer: Duration::from_millis(200), ..cups(&programs) };
        assert_eq!(printer.name(), Err(PrinterTrouble::Silent));
        assert_eq!(printer.ready(), Err(PrinterTrouble::Silent));
        assert_eq!(printer.progress("tang-1-1"), Progress::Unknown);
        programs.change("lpstat", &format!("{DEFAULT}\nexec sleep 600"));
        assert_eq!(printer.name().unwrap().as_deref(), Some("tang-1"));
        assert_eq!(printer.ready(), Err(PrinterTrouble::Silent));
    }

    #[test]
    fn a_file_is_queued_while_the_spooler_lists_it_and_can_be_taken_back() {
        let programs = Programs::new()
            .with("lp", "")
            .with("lpstat", "echo 'tang-1-12   hanh   1024   Fri 27 Nov 2026'")
            .with("cancel", "");
        let printer = cups(&programs);
        assert_eq!(printer.progress("tang-1-12"), Progress::Queued);
        assert_eq!(printer.progress("tang-1-1"), Progress::Done);
        let asked = programs.asked("lpstat").lines().count();
        let both = printer.progress_of(&["tang-1-1", "tang-1-12"]);
        assert_eq!(both, [Progress::Done, Progress::Queued]);
        assert_eq!(programs.asked("lpstat").lines().count(), asked + 1, "asked once for all");
        assert_eq!(printer.cancel("tang-1-12"), Ok(()));
        assert_eq!(programs.asked("cancel"), "tang-1-12\n");
        programs.change("cancel", "exit 1");
        assert_eq!(printer.cancel("tang-1-12"), Err(PrinterTrouble::Refused));
        programs.change("lpstat", "exit 1");
        assert_eq!(printer.progress("tang-1-12"), Progress::Unknown);
    }

    #[test]
    fn trays_are_those_that_the_printer_has_and_one_is_no_choice() {
        let slots =
            "PageSize/Media Size: *A4 Letter\\nInputSlot/Media Source: Auto *Tray1 Manual\\n";
        let programs = Programs::new().with("lp", "");
        let printer = cups(&programs);
        assert!(printer.trays().is_empty());
        programs.change("lpoptions", &format!("printf '{slots}'"));
        assert_eq!(printer.trays(), ["Auto", "Tray1", "Manual"]);
        programs.change("lpoptions", "echo 'InputSlot/Media Source: *Auto'");
        assert!(printer.trays().is_empty());
    }

    #[test]
    fn sheets_are_turned_over_by_a_printer_whose_driver_says_so() {
        let programs = Programs::new().with("lp", "echo 'request id is tang-1-14 (1 file(s))'");
        let printer = cups(&programs);
        assert!(!printer.two_sided(), "nobody says so");
        for (options, can) in [
            ("Duplex/2-Sided Printing: *None DuplexNoTumble DuplexTumble", true),
            ("sides/Sides: one-sided *two-sided-long-edge two-sided-short-edge", true),
            ("Duplex/2-Sided Printing: *None", false),
            ("Duplex/Hai mặt: *None DuplexNoTumble\\nOptionDuplex/Bộ lật giấy: *False True", false),
            ("Duplex/Hai mặt: *None DuplexNoTumble\\nOptionDuplex/Bộ lật giấy: False *True", true),
            ("PageSize/Media Size: *A4 Letter", false),
        ] {
            programs.change("lpoptions", &format!("printf '{options}\\n'"));
            assert_eq!(printer.two_sided(), can, "{options}");
        }
        printer.print(Path::new("/a/b.pdf"), "", Sides::Both).unwrap();
        assert!(programs.asked("lp").contains("-o\nsides=two-sided-long-edge\n--\n"));
    }
}
