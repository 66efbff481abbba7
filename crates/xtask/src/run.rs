//! `cargo xtask run`: from whatever is here to the program at work.

use std::env;

use crate::{
    house::House,
    need, node,
    process::{command, show},
    stages::Stages,
    trouble::Trouble,
};

/// Builds and starts the program; with no display, the same program for a browser on this machine.
pub(crate) fn run(house: &House, passed: &[&str]) -> Result<(), Trouble> {
    let display = has_display();
    let mut stages = Stages::default();
    stages.run("setup", || {
        need::meet(&if display { need::to_show() } else { need::to_compile() })?;
        node::meet()?;
        node::packages(house)
    })?;
    stages.run("build the window", || node::build(house))?;
    if display {
        let build = ["build", "--package", "tannha-desktop", "--features", "custom-protocol"];
        stages.run("build the program", || show(command("cargo", house.root(), &build)))?;
        println!("Starting Tận Nhà.");
        let program = house.built("tannha-desktop");
        return show(command(&program.to_string_lossy(), house.root(), passed));
    }
    println!("There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set):");
    println!("the same program is served to a browser on this machine instead.");
    let build = ["build", "--package", "tannha-tests", "--bin", "tannha-browser"];
    stages.run("build the program", || show(command("cargo", house.root(), &build)))?;
    let data = house.target().join("browser-data");
    let program = house.built("tannha-browser");
    let data = data.to_string_lossy();
    let arguments = [&["--data", &*data, "--ui", "ui/dist"], passed].concat();
    show(command(&program.to_string_lossy(), house.root(), &arguments))
}

/// Only Linux can be without one and say so.
pub(crate) fn has_display() -> bool {
    let named = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY")
}
