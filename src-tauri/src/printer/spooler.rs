//! A real CUPS, as the system brings it: on a socket and in directories of the test's own, with printers
//! that hand their files to nobody. What our commands ask of it is read from what it kept of each job.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use tannha_api::{
    Printer,
    printer::{PrinterTrouble, Progress, Sides},
};

use super::{cups::Cups, fake::Programs};

/// A driver that takes PDF as it is; with a duplexer or without, and with two trays.
const DRIVER: &str = include_str!("spooler.ppd");
const DUPLEXER: &str = "*OpenUI *Duplex/2-Sided Printing: PickOne
*DefaultDuplex: None
*Duplex None/Off: \"\"
*Duplex DuplexNoTumble/Long Edge: \"\"
*Duplex DuplexTumble/Short Edge: \"\"
*CloseUI: *Duplex
";
/// How often the spooler is asked for anything before it is given up: some hundredths of a second each.
const PATIENCE: usize = 1_000;

/// A spooler that runs until it is dropped.
struct Spooler {
    dir: tempfile::TempDir,
    cupsd: Child,
    /// First of all: nothing is started while another test writes its programs.
    programs: Programs,
}

impl Spooler {
    fn start() -> Self {
        let programs = Programs::new();
        let dir = tempfile::tempdir().unwrap();
        let at = dir.path().display();
        for part in ["etc/ppd", "spool/tmp", "cache", "run", "log"] {
            fs::create_dir_all(dir.path().join(part)).unwrap();
        }
        let files = format!(
            "ServerRoot {at}/etc\nRequestRoot {at}/spool\nTempDir {at}/spool/tmp\n\
             CacheDir {at}/cache\nStateDir {at}/run\nDocumentRoot {at}/etc\n\
             ErrorLog {at}/log/error\nAccessLog {at}/log/access\nPageLog {at}/log/page\n\
             FileDevice Yes\n"
        );
        let daemon = format!(
            "Listen {at}/run/cups.sock\nServerName localhost\nBrowsing No\nWebInterface No\n\
             DefaultAuthType None\nPreserveJobHistory Yes\nPreserveJobFiles Yes\n\
             <Location />\nOrder allow,deny\nAllow all\n</Location>\n\
             <Policy default>\nJobPrivateAccess all\nJobPrivateValues none\n\
             <Limit All>\nOrder allow,deny\nAllow all\n</Limit>\n</Policy>\n"
        );
        let etc = dir.path().join("etc");
        fs::write(etc.join("cups-files.conf"), files).unwrap();
        fs::write(etc.join("cupsd.conf"), daemon).unwrap();
        // Of the superuser's jobs CUPS hands the files to a user of its own.
        open_to_all(dir.path()).unwrap();
        let cupsd = Command::new(system("cupsd"))
            .arg("-f")
            .arg("-c")
            .arg(etc.join("cupsd.conf"))
            .arg("-s")
            .arg(etc.join("cups-files.conf"))
            .stdin(Stdio::null())
            .spawn()
            .expect("cupsd of the package cups-daemon");
        let spooler = Self { dir, cupsd, programs };
        spooler.until("the spooler answers", || spooler.answers());
        spooler
    }

    fn answers(&self) -> bool {
        self.run("lpstat", &["-r"]).contains("is running")
    }

    fn socket(&self) -> PathBuf {
        self.dir.path().join("run/cups.sock")
    }

    /// What the system's programs are told: which spooler, and where its drivers lie.
    fn environment(&self) -> [(&'static str, PathBuf); 2] {
        [("CUPS_SERVER", self.socket()), ("CUPS_SERVERROOT", self.dir.path().join("etc"))]
    }

    fn run(&self, program: &str, arguments: &[&str]) -> String {
        let mut command = Command::new(system(program));
        let ended = command.args(arguments).envs(self.environment()).env("LC_ALL", "C").output();
        let ended = ended.unwrap();
        String::from_utf8_lossy(&ended.stdout).into_owned()
    }

    /// A queue, which is the system's usual one from now on.
    fn queue(&self, name: &str, duplexer: &str) {
        let driver = self.dir.path().join("driver.ppd");
        fs::write(&driver, format!("{DRIVER}{duplexer}")).unwrap();
        let driver = driver.display().to_string();
        self.run("lpadmin", &["-p", name, "-E", "-v", "file:/dev/null", "-P", &driver]);
        self.run("lpadmin", &["-d", name]);
    }

    /// Our own printer: each command of its is the system's program, told of this spooler.
    fn printer(&self) -> Cups {
        let told: Vec<String> = self
            .environment()
            .iter()
            .map(|(name, value)| format!("{name}='{}'", value.display()))
            .collect();
        let told = told.join(" ");
        for name in ["lp", "lpstat", "lpoptions", "cancel"] {
            let program = system(name);
            self.programs.change(name, &format!("exec env {told} {} \"$@\"", program.display()));
        }
        Cups::new(self.programs.path().join("lp"))
    }

    /// What the spooler wrote down of a job, by the number at the end of its name.
    fn job(&self, request: &str) -> (String, Vec<u8>) {
        let number: u32 = request.rsplit('-').next().unwrap().parse().unwrap();
        let spool = self.dir.path().join("spool");
        let told = spool.join(format!("c{number:05}"));
        self.until("the job is written down", || told.is_file());
        let told = fs::read(told).unwrap();
        let printable = told.iter().map(|byte| match byte {
            b' '..=b'~' => char::from(*byte),
            _ => ' ',
        });
        let told: String = printable.collect();
        let words: Vec<&str> = told.split_whitespace().collect();
        (words.join(" "), fs::read(spool.join(format!("d{number:05}-001"))).unwrap())
    }

    fn until(&self, what: &str, is: impl Fn() -> bool) {
        let is_so = (0..PATIENCE).any(|_| is() || (!self.answers() && is()));
        assert!(is_so, "{what}: {}", self.log());
    }

    fn log(&self) -> String {
        fs::read_to_string(self.dir.path().join("log/error")).unwrap_or_default()
    }
}

impl Drop for Spooler {
    fn drop(&mut self) {
        let _ = self.cupsd.kill();
        let _ = self.cupsd.wait();
    }
}

/// A program of the system; the superuser's lie off the path of others.
fn system(program: &str) -> PathBuf {
    let places = ["/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin"];
    let mut places = places.iter().map(|place| Path::new(place).join(program));
    places.find(|program| program.is_file()).unwrap_or_else(|| program.into())
}

fn open_to_all(dir: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(dir, fs::Permissions::from_mode(0o755))
}

fn paper(dir: &Path, name: &str) -> PathBuf {
    use tannha_practice::app::print::{
        DocumentCode, Meta, PaperKind, PrintProfile, Record, lay_out, write_pdf,
    };
    let record = Record::sample(DocumentCode::GiayTiepNhan).unwrap();
    let sheet = lay_out(&record, PaperKind::Plain, &PrintProfile::default()).unwrap();
    let file = dir.join(name);
    fs::write(&file, write_pdf(&sheet, &Meta::of(&record, None)).unwrap()).unwrap();
    file
}

#[test]
fn a_real_spooler_takes_our_file_as_it_is_at_its_actual_size_on_the_sides_that_were_asked_for() {
    let spooler = Spooler::start();
    spooler.queue("tang-1", DUPLEXER);
    let printer = spooler.printer();
    assert_eq!(printer.name().unwrap().as_deref(), Some("tang-1"));
    assert_eq!(printer.ready(), Ok(()));
    assert_eq!(printer.trays(), ["Auto", "Tray2"]);
    assert!(printer.two_sided());

    let file = paper(spooler.dir.path(), "giay-tiep-nhan.pdf");
    for (sides, said) in [(Sides::Both, "two-sided-long-edge"), (Sides::One, "one-sided")] {
        let request = printer.print(&file, "Tray2", sides).unwrap().request().unwrap();
        assert!(request.starts_with("tang-1-"), "{request}");
        spooler.until("the job leaves", || printer.progress(&request) == Progress::Done);
        let (told, taken) = spooler.job(&request);
        assert!(told.contains(&format!("sides {said}")), "{told}");
        assert!(told.contains("print-scaling none"), "{told}");
        assert!(told.contains("media A4") || told.contains("media iso_a4"), "{told}");
        assert!(told.contains("InputSlot Tray2"), "{told}");
        assert!(told.contains("application/pdf"), "{told}");
        assert_eq!(taken, fs::read(&file).unwrap(), "to the byte");
    }
}

#[test]
fn a_real_spooler_tells_a_printer_that_waits_one_that_is_gone_and_gives_a_file_back() {
    let spooler = Spooler::start();
    spooler.queue("tang-1", "");
    let printer = spooler.printer();
    assert!(!printer.two_sided(), "its driver knows no second side");
    let file = paper(spooler.dir.path(), "giay-tiep-nhan.pdf");

    spooler.run("cupsdisable", &["-r", "Giấy kẹt", "tang-1"]);
    assert_eq!(printer.ready(), Err(PrinterTrouble::Stopped));
    let request = printer.print(&file, "", Sides::One).unwrap().request().unwrap();
    assert_eq!(printer.progress(&request), Progress::Queued, "it is taken, and waits");
    assert_eq!(printer.cancel(&request), Ok(()));
    assert_eq!(printer.progress(&request), Progress::Done, "it is not in the spooler any more");
    spooler.run("cupsenable", &["tang-1"]);
    assert_eq!(printer.ready(), Ok(()));

    spooler.run("cupsreject", &["tang-1"]);
    assert_eq!(printer.print(&file, "", Sides::One), Err(PrinterTrouble::Refused));
    spooler.run("lpadmin", &["-x", "tang-1"]);
    assert_eq!(printer.name(), Ok(None));
    assert_eq!(printer.ready(), Err(PrinterTrouble::Gone));
    assert_eq!(printer.print(&file, "", Sides::One), Err(PrinterTrouble::Gone));
}
