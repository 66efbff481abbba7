//! What is going on when something is killed, and what must be there afterwards.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::mpsc::{Receiver, RecvTimeoutError, channel},
    time::Duration,
};

use tannha_tests::real::{District, Laptop, Line, Proxy, run};
use tempfile::TempDir;

use crate::part;

const WARD: &str = "00592";
/// About what a pass of a few cases sends, with its handshake.
const PASS_BYTES: u64 = 14_000;
/// About how long these take on a machine that has nothing else to do.
const COPYING: Duration = Duration::from_millis(160);
const ENROLLING: Duration = Duration::from_millis(2_500);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Victim {
    Laptop,
    Server,
    Both,
}

/// A district and two laptops on a line that is watched.
pub(crate) struct Scene {
    home: TempDir,
    district: District,
    line: Proxy,
    laptops: [Laptop; 2],
    backup: Option<PathBuf>,
    made: u32,
}

/// A directory with a district's keys and nothing else.
pub(crate) fn only_keys(district: &District, to: &Path) -> District {
    fs::create_dir(to).unwrap();
    for file in ["district.key", "certificate.pem", "certificate.key"] {
        fs::copy(district.data.join(file), to.join(file)).unwrap();
    }
    district.moved(to)
}

/// Waits for a sign, or until the child has ended by itself: whether it was still running.
fn is_running_at(child: &mut Child, sign: &Receiver<()>, most: Duration) -> bool {
    const STEP: Duration = Duration::from_millis(2);
    let mut left = most;
    while child.try_wait().unwrap().is_none() {
        match sign.recv_timeout(STEP.min(left)) {
            Ok(()) => return true,
            Err(RecvTimeoutError::Timeout) if left > STEP => left -= STEP,
            Err(_) => return true,
        }
    }
    false
}

fn is_running_after(child: &mut Child, time: Duration) -> bool {
    let (_kept, never) = channel();
    is_running_at(child, &never, time)
}

fn end(mut child: Child) {
    // It may be over already.
    let _ = child.kill();
    child.wait().unwrap();
}

fn begin(mut command: Command) -> Child {
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

impl Scene {
    pub(crate) fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let mut district = District::found(&home.path().join("district"), &[WARD], "127.0.0.1");
        district.start();
        let line = Proxy::to(district.port, Line::default());
        let way = format!("https://127.0.0.1:{}", line.port);
        let laptops = ["lan", "binh"].map(|name| {
            let ticket = district.ticket(WARD, "hanh", &way);
            Laptop::enrol(home.path(), name, "hanh", &ticket, &district.address())
        });
        laptops.iter().for_each(|laptop| drop(laptop.sync()));
        Self { home, district, line, laptops, backup: None, made: 0 }
    }

    fn fresh(&mut self, name: &str) -> PathBuf {
        self.made += 1;
        self.home.path().join(format!("{name}-{}", self.made))
    }

    pub(crate) fn acts(&self) -> usize {
        self.laptops.iter().map(|laptop| laptop.saved.len()).sum()
    }

    fn kill(&mut self, child: Child, victim: Victim) {
        if victim != Victim::Laptop {
            self.district.kill();
        }
        if victim != Victim::Server {
            return end(child);
        }
        // It finds that nobody answers.
        let mut child = child;
        child.wait().unwrap();
    }

    /// Whoever was killed is started again, and the next pass of everybody ends.
    fn go_on(&mut self, victim: Victim) {
        if victim != Victim::Laptop {
            self.district.start();
        }
        for laptop in &self.laptops {
            laptop.sync();
        }
    }

    /// A laptop pushes what was saved since.
    pub(crate) fn push(&mut self, victim: Victim, chance: u32) -> bool {
        let laptop = &mut self.laptops[usize::from(chance > 500)];
        laptop.work(4);
        let sign = self.line.after(PASS_BYTES * u64::from(chance) / 1000);
        let mut child = laptop.begin(&["sync"]);
        let is_running = is_running_at(&mut child, &sign, Duration::from_secs(20));
        self.kill(child, victim);
        self.go_on(victim);
        is_running
    }

    /// A laptop reads what another has pushed.
    pub(crate) fn pull(&mut self, victim: Victim, chance: u32) -> bool {
        let [reader, writer] = &mut self.laptops;
        writer.work(4);
        writer.sync();
        let sign = self.line.after(PASS_BYTES * u64::from(chance) / 1000);
        let mut child = reader.begin(&["sync"]);
        let is_running = is_running_at(&mut child, &sign, Duration::from_secs(20));
        self.kill(child, victim);
        self.go_on(victim);
        is_running
    }

    /// A new laptop. Either the district gave it its identity and it can begin, or another code does.
    pub(crate) fn enrolment(&mut self, victim: Victim, chance: u32) -> bool {
        let way = format!("https://127.0.0.1:{}", self.line.port);
        let ticket = self.district.ticket(WARD, "tuan", &way);
        let (file, data) = (self.fresh("ticket"), self.fresh("laptop"));
        fs::write(&file, ticket.print()).unwrap();
        let name = data.file_name().unwrap().to_str().unwrap().to_owned();
        let laptop = Laptop::at(self.home.path(), &name, "tuan");
        let mut enrol = laptop.plain_command(&["enrol"]);
        enrol.arg("--ticket").arg(&file);
        let mut child = begin(enrol);
        let is_running = is_running_after(&mut child, part(ENROLLING, chance));
        self.kill(child, victim);
        self.go_on(victim);
        if let Err(problem) = laptop.ask(&["sync"]) {
            assert_eq!(problem["code"], "store-not-a-store", "it is whole or it is not there");
            let _ = fs::remove_dir_all(&data);
            let ticket = self.district.ticket(WARD, "tuan", &way);
            let there = self.district.address();
            let laptop = Laptop::enrol(self.home.path(), &name, "tuan", &ticket, &there);
            laptop.sync();
        }
        is_running
    }

    /// The district is copied while it serves. A copy is whole, or it is no backup.
    pub(crate) fn district_backup(&mut self, victim: Victim, chance: u32) -> bool {
        let to = self.fresh("backup");
        let words = ["--to", to.to_str().unwrap()];
        let mut child = begin(self.district.command("backup", &words));
        let is_running = is_running_after(&mut child, part(COPYING, chance));
        self.kill(child, victim);
        self.go_on(victim);
        // One that was handed to the running server goes on without who asked for it.
        let served = victim == Victim::Laptop && is_running;
        let fresh_dir = self.fresh("restored");
        let fresh = only_keys(&self.district, &fresh_dir);
        match fresh.ask("restore", &["--from", to.to_str().unwrap()]) {
            Ok(_) => drop(fresh.check()),
            Err(problem) => {
                let code = problem["code"].as_str().unwrap();
                assert_eq!(code, "district-backup-unfinished", "{problem}");
                assert!(is_running || served, "a backup that was finished is one");
            }
        }
        let whole = self.fresh("backup");
        self.district.asked("backup", &["--to", whole.to_str().unwrap()]);
        self.backup = Some(whole);
        is_running
    }

    /// A district is made from a backup beside its keys; an interrupted one is simply done again.
    pub(crate) fn district_restore(&mut self, chance: u32) -> bool {
        let from = self.backup.clone().expect("a backup was made");
        let to = self.fresh("restored");
        let fresh = only_keys(&self.district, &to);
        let words = ["--from", from.to_str().unwrap()];
        let mut child = begin(fresh.command("restore", &words));
        let is_running = is_running_after(&mut child, part(COPYING, chance));
        end(child);
        match fresh.ask("restore", &words) {
            Ok(_) => {}
            Err(problem) => {
                assert_eq!(problem["code"], "district-exists", "it was done: {problem}");
            }
        }
        let status = fresh.asked("status", &[]);
        assert_eq!(status["wards"][0]["epoch"], 2, "with its new epoch: {status}");
        fresh.check();
        is_running
    }

    /// A laptop is copied. A copy is whole, or it is no backup.
    pub(crate) fn laptop_backup(&mut self, chance: u32) -> bool {
        let (to, back) = (self.fresh("copy"), self.fresh("back"));
        let laptop = &self.laptops[0];
        let mut child = laptop.begin(&["backup", "--out", to.to_str().unwrap()]);
        let is_running = is_running_after(&mut child, part(COPYING, chance));
        end(child);
        let restored = laptop.moved(&back);
        let again = ["restore", "--from", to.to_str().unwrap()];
        if !to.join("MANIFEST").exists() {
            let half = to.exists().then(|| restored.ask(&again));
            assert!(half.is_none_or(|half| half.is_err()), "half a copy passes for none");
            return is_running;
        }
        // The way back is killed too.
        let mut child = restored.begin(&again);
        is_running_after(&mut child, part(COPYING, chance));
        end(child);
        if restored.ask(&["check"]).is_err() {
            let _ = fs::remove_dir_all(&back);
            restored.ask(&again).unwrap();
        }
        let report = restored.ask(&["check"]).unwrap();
        assert_eq!(report["findings"], serde_json::json!([]), "{report}");
        is_running
    }

    /// A damaged laptop is repaired, and the repair is killed.
    pub(crate) fn repair(&mut self, chance: u32) -> bool {
        let laptop = &self.laptops[0];
        let journal = largest(&laptop.data.join("journal"));
        let len = fs::metadata(&journal).unwrap().len();
        let file = fs::OpenOptions::new().write(true).open(&journal).unwrap();
        file.set_len(len - len / 4).unwrap();
        drop(file);
        let mut child = laptop.begin(&["repair"]);
        let is_running = is_running_after(&mut child, part(COPYING, chance));
        end(child);
        if laptop.ask(&["check"]).is_err() {
            laptop.ask(&["repair"]).unwrap_or_else(|problem| panic!("repair: {problem}"));
        }
        laptop.sync();
        laptop.holds_what_was_saved();
        is_running
    }

    pub(crate) fn everything_is_there(&self) {
        for laptop in &self.laptops {
            laptop.sync();
        }
        for laptop in &self.laptops {
            laptop.sync();
            laptop.holds_what_was_saved();
        }
        self.district.check();
        let ends = self.laptops.each_ref().map(|laptop| laptop.open().ledger().cursor().unwrap());
        assert_eq!(ends[0], ends[1], "both read the same log to its end");
        let status = self.district.asked("status", &[]);
        assert_eq!(status["wards"][0]["head"], ends[0].head.to_string(), "which is the district's");
    }

    pub(crate) fn the_laptops_give_a_restored_district_back_what_it_lost(mut self) {
        let from = self.backup.clone().expect("a backup was made");
        self.laptops.iter_mut().for_each(|laptop| laptop.work(2));
        self.laptops[0].sync();
        self.district.kill();
        let to = self.fresh("restored");
        let mut restored = only_keys(&self.district, &to);
        run(restored.command("restore", &["--from", from.to_str().unwrap()])).unwrap();
        restored.start();
        self.district = restored;
        self.everything_is_there();
    }
}

/// The largest file in a directory.
fn largest(dir: &Path) -> PathBuf {
    let files = fs::read_dir(dir).unwrap().map(|file| file.unwrap().path());
    files.max_by_key(|file| fs::metadata(file).unwrap().len()).unwrap()
}
