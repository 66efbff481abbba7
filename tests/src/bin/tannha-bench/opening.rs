//! From the key to a list that can be worked with, and the office's daily questions, on laptops with few
//! cases and with many. What a question costs should hardly depend on how many there are.

use std::{fs, path::Path, process::Command};

use tannha_api::{Answer, Host, HostSetup, dispatch};
use tannha_practice::PASSPHRASE;
use tannha_store::{Store, Unlock};

use crate::{
    Failure, Plan,
    measure::{Table, Times},
    searching,
    ward::{FIRST, Laptop},
};

/// What a large ward's laptop is asked all day: who asks, the command, its request.
const QUESTIONS: [(&str, &str, &str); 3] = [
    ("the first screen", "today.show", "{}"),
    ("a search with its lines", "cases.search", r#"{"query":"nguyen minh","limit":20}"#),
    (
        "people known by a name",
        "people.find",
        r#"{"query":"nguyen","section":"mother","draft":null,"limit":8}"#,
    ),
];

pub(crate) fn measure(plan: &Plan, place: &Path, table: &mut Table) -> Result<(), Failure> {
    for cases in plan.sizes() {
        let laptop = Laptop::accepted(&place.join(format!("read-{cases}")), cases)?;
        unlock(plan, &laptop, &format!("{cases} cases"), table)?;
        ask(plan, &laptop, cases, table)?;
        remember(&laptop, cases, table)?;
        let office = laptop.office()?;
        searching::measure(plan, &office, cases, table)?;
        drop(office);
        fs::remove_dir_all(laptop.dir())?;
    }
    for cases in plan.sizes().into_iter().take(2) {
        let laptop = Laptop::waiting(&place.join(format!("wait-{cases}")), cases)?;
        unlock(plan, &laptop, &format!("{cases} cases, none sent"), table)?;
        fs::remove_dir_all(laptop.dir())?;
    }
    Ok(())
}

fn host(laptop: &Laptop) -> Host {
    Host::new(HostSetup {
        dir: laptop.dir().to_owned(),
        world: laptop.world(),
        practice: None,
        printer: None,
        locks_itself: false,
    })
}

pub(crate) fn call(host: &Host, name: &str, request: &str) -> Result<String, Failure> {
    match dispatch(host, name, request) {
        Ok(Answer::Json(text)) => Ok(text),
        Ok(Answer::Bytes(_)) => Err("no JSON".into()),
        Err(error) => Err(format!("{name}: {}", error.code).into()),
    }
}

/// The same for what answers in bytes.
pub(crate) fn picture(host: &Host, name: &str, request: &str) -> Result<Vec<u8>, Failure> {
    match dispatch(host, name, request) {
        Ok(Answer::Bytes(bytes)) => Ok(bytes.bytes),
        Ok(Answer::Json(_)) => Err("no picture".into()),
        Err(error) => Err(format!("{name}: {}", error.code).into()),
    }
}

pub(crate) fn open(laptop: &Laptop) -> Result<Host, Failure> {
    let host = host(laptop);
    let request = serde_json::json!({ "officer": FIRST, "passphrase": PASSPHRASE }).to_string();
    call(&host, "session.unlock", &request)?;
    call(&host, "today.show", "{}")?;
    Ok(host)
}

/// With its index file and without, what of it is the store, and after a kill, when the store looks at
/// every record.
fn unlock(plan: &Plan, laptop: &Laptop, which: &str, table: &mut Table) -> Result<(), Failure> {
    let (mut with, mut without, mut store) = (Times::default(), Times::default(), Times::default());
    let mut killed = Times::default();
    // Made, and kept at locking.
    drop(open(laptop)?);
    for _ in 0..plan.many(5).max(2) {
        let unlock = Unlock::Officer { officer: FIRST, passphrase: PASSPHRASE };
        drop(store.take(|| Store::open(laptop.dir(), unlock))?);
        drop(with.take(|| open(laptop))?);
        fs::remove_dir_all(laptop.dir().join("derived"))?;
        drop(without.take(|| open(laptop))?);
        // A kill leaves no note that vouches for the tables.
        fs::remove_file(laptop.dir().join("vouched"))?;
        drop(killed.take(|| open(laptop))?);
    }
    let parts =
        [("without the index file", without), ("the store alone", store), ("after a kill", killed)];
    table.add(&format!("key to usable list, {which}"), &with, &parts);
    Ok(())
}

fn ask(plan: &Plan, laptop: &Laptop, cases: u32, table: &mut Table) -> Result<(), Failure> {
    let host = open(laptop)?;
    for (what, name, request) in QUESTIONS {
        let mut times = Times::default();
        for _ in 0..plan.many(50) {
            times.take(|| call(&host, name, request))?;
        }
        table.add(&format!("{what}, {cases} cases"), &times, &[]);
    }
    let shown: serde_json::Value = serde_json::from_str(&call(&host, "today.show", "{}")?)?;
    let lines = shown["value"]["groups"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|g| g["lines"].as_array());
    let ids: Vec<&str> = lines.flatten().filter_map(|line| line["case"].as_str()).collect();
    let mut times = Times::default();
    for case in ids.iter().cycle().take(plan.many(100)) {
        let request = serde_json::json!({ "case": case }).to_string();
        times.take(|| call(&host, "case.show", &request))?;
    }
    table.add(&format!("a case opened, {cases} cases"), &times, &[]);
    let mut times = Times::default();
    for case in ids.iter().cycle().take(plan.many(100)) {
        let request = serde_json::json!({ "case": case, "reason": "Gọi lại sau" }).to_string();
        times.take(|| call(&host, "case.note", &request))?;
    }
    table.add(&format!("a note saved, {cases} cases"), &times, &[]);
    Ok(())
}

/// The most memory that a process of its own took to open the laptop, list, and search.
fn remember(laptop: &Laptop, cases: u32, table: &mut Table) -> Result<(), Failure> {
    let tannha = std::env::current_exe()?;
    let output = Command::new(tannha).arg(crate::MEMORY).arg(laptop.dir()).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    for line in String::from_utf8(output.stdout)?.lines() {
        if let Some((what, mib)) = line.split_once('\t') {
            table.figure(&format!("memory, {what}, {cases} cases"), mib.parse()?, "MiB");
        }
    }
    Ok(())
}

/// What [`remember`] starts.
pub(crate) fn memory(dir: &Path) -> Result<(), Failure> {
    let host = open(&Laptop::found(dir))?;
    for letters in ["n", "ng", "nguyen", "nguyen m", "0123"] {
        let request = serde_json::json!({ "query": letters, "limit": 20 }).to_string();
        call(&host, "cases.search", &request)?;
    }
    let status = fs::read_to_string("/proc/self/status")?;
    for (name, what) in [("VmRSS:", "at work"), ("VmHWM:", "at most")] {
        let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
        let kib: f64 = line.trim().trim_end_matches(" kB").parse()?;
        println!("{what}\t{:.1}", kib / 1_024.0);
    }
    Ok(())
}
