//! The real programs with a real network between them: slow, far, lossy, cut.
//!
//! Where the system lets us, two network namespaces with `netem` between them; everywhere, a line on
//! this machine that is slow, cut and counted. `TANNHA_NET_CASES=n` makes a first sync of n cases
//! over the namespaces. What is printed stands in docs/reliability.md.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on stops"
)]

#[path = "network/spaces.rs"]
mod spaces;

use std::{env, path::Path, process::Stdio, time::Duration};

use serde_json::Value;
use spaces::Spaces;
use tannha_tests::real::{District, Laptop, Line, Proxy, rounds_in, said};

const WARD: &str = "00592";
/// 256 kbit/s.
const BYTES_A_SECOND: u64 = 32_000;
/// Acts in one round's push.
const ROUND: u64 = 500;

/// A district and two laptops whose tickets name the way that is made for it; enrolled past it.
fn scene<W>(home: &Path, make: impl Fn(&District) -> (W, String)) -> (District, W, [Laptop; 2]) {
    let data = home.join("district");
    let mut district = District::found(&data, &[WARD], spaces::DISTRICT);
    district.start();
    let (way, address) = make(&district);
    let laptops = ["lan", "binh"].map(|name| {
        let ticket = district.ticket(WARD, "hanh", &address);
        Laptop::enrol(home, name, "hanh", &ticket, &district.address())
    });
    (district, way, laptops)
}

fn on_a_line(line: Line) -> impl Fn(&District) -> (Proxy, String) {
    move |district| {
        let proxy = Proxy::to(district.port, line);
        let address = format!("https://127.0.0.1:{}", proxy.port);
        (proxy, address)
    }
}

/// What went over the wire as messages in rounds from `from` on: questions, answers, rounds.
fn bodies(district: &District, from: usize) -> (u64, u64, usize) {
    let rounds = district.rounds();
    let sum = |name: &str| rounds[from..].iter().map(|round| round[name].as_u64().unwrap()).sum();
    (sum("asked_bytes"), sum("answered_bytes"), rounds.len() - from)
}

#[test]
fn an_empty_sync_is_one_round_trip_and_less_than_a_kilobyte() {
    let home = tempfile::tempdir().unwrap();
    let far = Line { bytes_a_second: BYTES_A_SECOND, delay: Duration::from_millis(150) };
    let (district, line, [laptop, _]) = scene(home.path(), on_a_line(far));
    laptop.sync();
    let (before, begin) = (district.rounds().len(), line.counts());
    let report = laptop.sync();
    assert_eq!((&report["rounds"], &report["sent"]), (&1.into(), &0.into()));
    let (asked, answered, rounds) = bodies(&district, before);
    assert_eq!(rounds, 1);
    assert!(asked < 1024 && answered < 1024, "{asked} and {answered} bytes");
    let end = line.counts();
    let [up, down, connections, turns] = std::array::from_fn(|n| end[n] - begin[n]);
    assert_eq!(connections, 1);
    println!(
        "an empty sync: {asked} bytes up, {answered} down in one round trip; \
         with TLS and HTTP {up} up, {down} down, {turns} round trips after the connection's"
    );
}

#[test]
fn a_pass_that_is_cut_goes_on_where_it_was_on_a_slow_line() {
    let home = tempfile::tempdir().unwrap();
    let far = Line { bytes_a_second: 20 * BYTES_A_SECOND, delay: Duration::from_millis(20) };
    let (district, line, [mut writer, mut reader]) = scene(home.path(), on_a_line(far));
    writer.sync();
    reader.sync();
    writer.work(260);
    let acts = writer.saved.len() as u64;
    assert!(acts > 2 * ROUND, "three rounds at least: {acts}");

    // A push is cut in its second round.
    let whole = first_sync(&district, &writer, &line);
    println!("a first sync of {acts} acts: {whole}");
    writer.holds_what_was_saved();

    // A pull is cut after its first round.
    let before = district.rounds().len();
    let begin = line.counts();
    line.cut_when(is_in_round(&district, before + 2), 10_000);
    let mut child = reader.begin(&["sync"]);
    assert!(!child.wait().unwrap().success(), "it was cut");
    line.mend();
    let report = reader.sync();
    let received = report["received"].as_u64().unwrap();
    assert!(received > 0 && received < acts, "it goes on where it was: {report}");
    let (_, answered, rounds) = bodies(&district, before);
    let down = line.counts()[1] - begin[1];
    println!(
        "a pull of {acts} acts, cut in its second round: {rounds} rounds, {received} of them in the \
         second pass, {answered} bytes of answers, {down} bytes down the wire"
    );
    reader.saved.clone_from(&writer.saved);
    reader.holds_what_was_saved();
    district.check();
}

struct Whole {
    acts: u64,
    asked: u64,
    answered: u64,
    rounds: usize,
    up: u64,
    down: u64,
}

impl std::fmt::Display for Whole {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{} acts left in the second pass; {} rounds, {} bytes of questions, {} of answers; \
             on the wire {} up, {} down",
            self.acts, self.rounds, self.asked, self.answered, self.up, self.down
        )
    }
}

/// A first sync that is cut in its second round and then goes on: what the first round brought is not
/// sent again.
fn first_sync(district: &District, laptop: &Laptop, line: &Proxy) -> Whole {
    let before = district.rounds().len();
    let start = line.counts();
    // Who asks the second question has read the first answer; the second answer is cut short.
    line.cut_when(is_in_round(district, before + 2), 10_000);
    let mut child = laptop.begin(&["sync"]);
    assert!(!child.wait().unwrap().success(), "it was cut");
    line.mend();
    let report = laptop.sync();
    let acts = report["sent"].as_u64().unwrap();
    let (asked, answered, rounds) = bodies(district, before);
    let [up, down, ..] = line.counts();
    let (up, down) = (up - start[0], down - start[1]);
    let all = laptop.saved.len() as u64;
    assert!(acts < all && acts > 0, "the first round was not sent again: {acts} of {all}");
    Whole { acts, asked, answered, rounds, up, down }
}

/// Whether the district's log tells of so many rounds.
fn is_in_round(district: &District, round: usize) -> impl FnMut() -> bool + Send + use<> {
    let log = district.log();
    move || rounds_in(&log).len() >= round
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test's edge: how much is sent")]
fn over_a_slow_far_and_lossy_network_a_pass_ends_and_one_that_was_cut_goes_on() {
    let Some(spaces) = Spaces::made() else {
        println!("not run here: this system allows no network namespaces; the slow line is");
        return;
    };
    println!("over two namespaces, each end with {}", spaces.shape);
    let cases = env::var("TANNHA_NET_CASES").map_or(30, |n| n.parse().unwrap());
    let home = tempfile::tempdir().unwrap();
    let address =
        |district: &District| ((), format!("https://{}:{}", spaces::DISTRICT, district.port));
    let (mut district, (), [mut laptop, _]) = scene(home.path(), address);
    district.stop();
    laptop.work(cases);
    district.move_into(spaces.district());
    district.start_at(spaces::DISTRICT);
    laptop.move_into(spaces.laptop());

    // The link goes down while the first pass is under way, and up again.
    let mut pass = laptop.command(&["sync"]);
    let child = pass.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let begin = spaces.bytes();
    wait_for(|| spaces.bytes() > begin + 6_000);
    spaces.link("down");
    spaces.link("up");
    let outcome = said(&child.wait_with_output().unwrap());
    let first =
        outcome.as_ref().map_or_else(|problem| &problem["code"], |report| &report["rounds"]);
    println!("the first pass, with the link down for a moment in it: {first}");

    let report = laptop.sync();
    println!("a first sync of {} acts ends: {report}", laptop.saved.len());
    let (before, sent) = (district.rounds().len(), spaces.bytes());
    let began = spaces.clock();
    let report = laptop.sync();
    assert_eq!((&report["rounds"], &report["sent"]), (&Value::from(1), &Value::from(0)));
    let (asked, answered, _) = bodies(&district, before);
    let frames = spaces.bytes() - sent;
    println!(
        "an empty sync: {asked} bytes up, {answered} down; {frames} bytes in frames both ways, {:.1} s",
        began.elapsed().as_secs_f64()
    );
    laptop.holds_what_was_saved();
    district.check();
}

/// Looks again and again until it is so.
fn wait_for(mut is_so: impl FnMut() -> bool) {
    let (_kept, never) = std::sync::mpsc::channel::<()>();
    for _ in 0..30_000 {
        if is_so() {
            return;
        }
        let _ = never.recv_timeout(Duration::from_millis(1));
    }
    panic!("it never was");
}
