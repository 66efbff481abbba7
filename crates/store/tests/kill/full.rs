//! A disk that the operating system says is full, under a real process: the limit on one file's size
//! stands in for the disk's, because every system lets anybody set it.

use std::{
    env,
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use tannha_store::Store;

use crate::common::{CASES, MAU, laptop, put};

const CHILD: &str = "TANNHA_STORE_FULL_CHILD";
const NAME: &str = "full::a_full_disk_under_a_real_process_loses_nothing_and_keeps_nobody_out";

fn value(n: u32) -> Vec<u8> {
    let mut bytes = vec![0; 3_000];
    let mut chance = <rand_chacha::ChaCha8Rng as rand::SeedableRng>::seed_from_u64(n.into());
    rand::RngCore::fill_bytes(&mut chance, &mut bytes);
    bytes
}

#[cfg(unix)]
#[test]
#[expect(clippy::disallowed_methods, reason = "the child is this test again, told so")]
fn a_full_disk_under_a_real_process_loses_nothing_and_keeps_nobody_out() {
    if let Some(dir) = env::var_os(CHILD) {
        commit_until_refused(Path::new(&dir));
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join("store");
    drop(Store::create(&dir, laptop()).unwrap());
    // Blocks of 512 or 1024 bytes, as the shell likes. The signal is ignored, so that writes fail.
    let limit = r#"trap "" XFSZ; ulimit -f 1500; exec "$@""#;
    let output = Command::new("sh")
        .args(["-c", limit, "sh"])
        .arg(env::current_exe().unwrap())
        .args(["--exact", NAME, "--nocapture"])
        .env(CHILD, &dir)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let acknowledged = said.lines().filter(|line| line.starts_with("ack ")).count();
    let refused = said.lines().find_map(|line| line.strip_prefix("refused ")).unwrap_or_default();
    assert!(acknowledged > 50, "{said}");
    assert!(["store-disk-full", "store-view-failed"].contains(&refused), "{refused}: {said}");
    assert!(!said.lines().any(|line| line.starts_with("panicked")), "{said}");
    let store = Store::open(&dir, MAU).unwrap();
    for n in 0..u32::try_from(acknowledged).unwrap() {
        assert_eq!(store.get(CASES, &n.to_be_bytes()).unwrap(), Some(value(n)), "commit {n}");
    }
    assert!(store.check().unwrap().is_sound());
    store.commit(put(CASES, b"room", b"was made")).unwrap();
}

fn commit_until_refused(dir: &Path) {
    let mut out = std::io::stdout();
    writeln!(out).unwrap();
    let store = Store::open(dir, MAU).unwrap();
    for n in 0_u32.. {
        match store.commit(put(CASES, &n.to_be_bytes(), &value(n))) {
            Ok(_) => writeln!(out, "ack {n}").unwrap(),
            Err(e) => {
                writeln!(out, "refused {}", e.code()).unwrap();
                break;
            }
        }
        out.flush().unwrap();
    }
    // What is open can still be read.
    assert!(store.get(CASES, &0_u32.to_be_bytes()).is_ok());
}
