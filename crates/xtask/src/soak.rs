//! `cargo xtask soak`: the simulation at length, in release.

use crate::{
    house::House,
    need,
    process::{command, show},
    stages::Stages,
    trouble::Trouble,
};

/// Runs as many seeds as asked for; a seed that fails is printed with the line that replays it.
pub(crate) fn soak(house: &House, passed: &[&str]) -> Result<(), Trouble> {
    let mut stages = Stages::default();
    stages.run("setup", || need::meet(&need::to_measure()))?;
    stages.run("soak", || {
        let fixed = ["run", "--release", "--package", "tannha-tests", "--bin", "tannha-soak", "--"];
        show(command("cargo", house.root(), &[&fixed, passed].concat()))
    })
}
