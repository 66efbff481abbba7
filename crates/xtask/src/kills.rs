//! `cargo xtask soak --kills N`: real processes killed N times, two thirds of them inside the store,
//! one third on either side of a sync.

use crate::{
    house::House,
    need,
    process::{command, show},
    stages::Stages,
    trouble::Trouble,
};

/// Kills the store's process and the two programs, so many times in all.
pub(crate) fn kills(house: &House, count: &str) -> Result<(), Trouble> {
    let count: u64 = count.parse().map_err(|_| Trouble::Usage)?;
    let of_sync = (count / 3).max(1);
    let of_store = count.saturating_sub(of_sync).max(1);
    let mut stages = Stages::default();
    stages.run("setup", || need::meet(&need::to_measure()))?;
    stages.run("build", || {
        let programs = ["build", "--package", "tannha-cli", "--package", "tannha-district"];
        show(command("cargo", house.root(), &programs))
    })?;
    stages.run("open, commit, compaction, backup, pruning", || {
        let test = ["test", "--package", "tannha-store", "--test", "kill", "--", "--nocapture"];
        let mut test = command("cargo", house.root(), &test);
        test.env("TANNHA_STORE_KILLS", of_store.to_string());
        show(test)
    })?;
    stages.run("sync, enrolment, backup, restore, repair", || {
        let test =
            ["test", "--package", "tannha-tests", "--test", "sync_kill", "--", "--nocapture"];
        let mut test = command("cargo", house.root(), &test);
        test.env("TANNHA_SYNC_KILLS", of_sync.to_string());
        show(test)
    })
}
