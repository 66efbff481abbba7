//! `cargo xtask screens`: takes the pictures of docs/screens again, from the real window.

use crate::{
    house::House,
    need, node,
    process::{command, show},
    stages::Stages,
    trouble::Trouble,
};

/// Builds the program with its window inside and photographs every screen, light and dark.
pub(crate) fn screens(house: &House) -> Result<(), Trouble> {
    let mut stages = Stages::default();
    stages.run("setup", || {
        need::meet(&need::to_test())?;
        node::meet()?;
        node::packages(house)
    })?;
    stages.run("build the window", || node::build(house))?;
    let build = ["build", "--package", "tannha-desktop", "--features", "custom-protocol"];
    stages.run("build the program", || show(command("cargo", house.root(), &build)))?;
    stages.run("pictures", || {
        let mut camera = command("node", house.root(), &["tests/journeys/screens.mjs"]);
        camera.env("TANNHA_DESKTOP", house.built("tannha-desktop"));
        show(camera)
    })
}
