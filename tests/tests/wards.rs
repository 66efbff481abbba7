//! Several wards at one real server: laptops of each at once, a check that says so of each, and a stop
//! under load that loses nothing.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on stops"
)]

use std::{
    path::Path,
    sync::atomic::{AtomicBool, Ordering::SeqCst},
};

use tannha_tests::real::{District, Laptop};

const WARDS: [&str; 2] = ["00592", "00595"];

/// A server of two wards, each with two laptops.
fn two_wards(home: &Path) -> (District, Vec<(&'static str, Laptop)>) {
    let mut district = District::found(&home.join("district"), &WARDS, "127.0.0.1");
    district.start();
    let laptops = WARDS.into_iter().flat_map(|ward| [(ward, "hanh"), (ward, "tuan")]);
    let laptops = laptops.map(|(ward, officer)| {
        let ticket = district.ticket(ward, officer, &district.address());
        let name = format!("{officer}-{ward}");
        (ward, Laptop::enrol(home, &name, officer, &ticket, &district.address()))
    });
    let laptops = laptops.collect();
    (district, laptops)
}

#[test]
fn two_wards_work_at_one_server_at_once_and_neither_sees_the_other() {
    let home = tempfile::tempdir().unwrap();
    let (district, mut laptops) = two_wards(home.path());
    for _ in 0..2 {
        std::thread::scope(|scope| {
            for (_, laptop) in &mut laptops {
                scope.spawn(|| {
                    laptop.work(3);
                    laptop.sync();
                });
            }
        });
    }
    for (_, laptop) in &laptops {
        laptop.sync();
        laptop.holds_what_was_saved();
    }
    let found = district.check();
    for (ward, said) in WARDS.iter().zip(&found) {
        assert_eq!(said["ward"], *ward);
        assert_eq!(said["chains"], 3, "two laptops and the district itself: {said}");
        let ends = laptops.iter().filter(|(of, _)| of == ward);
        for (_, laptop) in ends {
            let cursor = laptop.open().ledger().cursor().unwrap();
            assert_eq!(said["entries"], cursor.seq, "its own ward's log and no more");
            assert_eq!(said["head"], cursor.head.to_string());
        }
    }
    assert_ne!(found[0]["head"], found[1]["head"]);
}

#[test]
fn a_stop_under_load_ends_well_and_everything_saved_arrives_after_it() {
    let home = tempfile::tempdir().unwrap();
    let (mut district, mut laptops) = two_wards(home.path());
    let is_over = AtomicBool::new(false);
    let (passed, passes) = std::sync::mpsc::channel();
    std::thread::scope(|scope| {
        for (_, laptop) in &mut laptops {
            let (is_over, passed) = (&is_over, passed.clone());
            scope.spawn(move || {
                while !is_over.load(SeqCst) {
                    laptop.work(2);
                    match laptop.ask(&["sync"]) {
                        // Nobody listens any more once the server was asked to stop.
                        Ok(_) => drop(passed.send(())),
                        Err(problem) => {
                            let code = problem["code"].as_str().unwrap();
                            let calm = [
                                "district-down",
                                "district-timeout",
                                "district-busy",
                                // An answer that breaks off in the middle.
                                "district-garbage",
                            ];
                            assert!(calm.contains(&code), "{problem}");
                            return;
                        }
                    }
                }
            });
        }
        for _ in 0..6 {
            passes.recv().unwrap();
        }
        let code = district.stop();
        is_over.store(true, SeqCst);
        assert_eq!(code, Some(0), "it ends as it should");
    });
    // Nothing that it answered is missing on its disk.
    assert_eq!(district.check().len(), 2);
    district.start();
    for (_, laptop) in &laptops {
        laptop.sync();
        laptop.sync();
        laptop.holds_what_was_saved();
    }
    district.check();
}

#[test]
fn a_check_says_of_each_ward_what_it_read_also_beside_one_that_does_not_open() {
    let home = tempfile::tempdir().unwrap();
    let district = District::found(&home.path().join("district"), &WARDS, "127.0.0.1");
    let format = district.data.join("wards/00592/FORMAT");
    std::fs::write(&format, "nothing of the kind\n").unwrap();
    let problem = district.ask("check", &[]).unwrap_err();
    assert_eq!(problem["code"], "district-unsound");
    let said = problem["params"]["findings"].as_str().unwrap();
    let wards: serde_json::Value = serde_json::from_str(said).unwrap();
    assert_eq!((&wards[0]["ward"], &wards[1]["ward"]), (&"00592".into(), &"00595".into()));
    assert_eq!(wards[0]["findings"][0]["code"], "store-damaged");
    assert_eq!(wards[1]["findings"], serde_json::json!([]));
    assert!(wards[1]["entries"].as_u64().unwrap() > 0, "the other was read: {wards}");
    let problem = district.ask("status", &[]).unwrap_err();
    assert_eq!(
        (&problem["code"], &problem["params"]["ward"]),
        (&"store-damaged".into(), &"00592".into())
    );
}
