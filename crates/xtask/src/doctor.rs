//! `cargo xtask doctor`: what this machine has and lacks. It changes nothing.

use crate::{
    house::House,
    need::{self, Need},
    node,
    process::ask,
    run::has_display,
};

/// Prints one line for each thing.
pub(crate) fn doctor(house: &House) {
    println!("working copy {}", house.root().display());
    for (tool, arguments, remedy) in [
        ("rustc", &["--version"][..], "install Rust with rustup"),
        ("cargo", &["--version"], "install Rust with rustup"),
        ("cargo", &["clippy", "--version"], "`rustup component add clippy`"),
        ("cargo", &["fmt", "--version"], "`rustup component add rustfmt`"),
        ("git", &["--version"], "install git"),
        ("cargo", &["deny", "--version"], "optional: `cargo install cargo-deny --locked`"),
    ] {
        let name = [tool, arguments.iter().find(|a| !a.starts_with('-')).unwrap_or(&"")].join(" ");
        line(&name, ask(tool, arguments).as_deref(), remedy);
    }
    let found = node::version().filter(|_| node::suffices());
    line("node", found.as_deref(), "Node 20.19 or newer with npm; `run` and `test` see to it");
    let lists: [(&str, Vec<&'static Need>); 2] =
        [("test", need::to_test()), ("bench", need::to_measure())];
    let mut told: Vec<&str> = Vec::new();
    for (command, needs) in lists {
        for need in needs {
            if told.contains(&need.package) {
                continue;
            }
            told.push(need.package);
            let remedy = format!("{}; `cargo xtask {command}` installs it", need.why);
            line(need.package, need.is_met().then_some("present"), &remedy);
        }
    }
    line("a display", has_display().then_some("present"), "`run` serves a browser instead");
}

fn line(name: &str, found: Option<&str>, remedy: &str) {
    match found {
        Some(found) => println!("  has    {:<24} {found}", name.trim()),
        None => println!("  lacks  {:<24} {remedy}", name.trim()),
    }
}
