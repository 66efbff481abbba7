//! Node, the window's packages from their lock file, and the built window.

use std::{fs, path::Path};

use crate::{
    house::House,
    need,
    process::{ask, command, has, show},
    trouble::Trouble,
};

/// The oldest Node that Vite 8 runs on.
const OLDEST: (u32, u32) = (20, 19);

/// Node's version as it says it, if it is there.
pub(crate) fn version() -> Option<String> {
    ask("node", &["--version"])
}

/// Whether Node and npm are there and new enough.
pub(crate) fn suffices() -> bool {
    has("npm") && version().is_some_and(|version| new_enough(&version))
}

/// Installs Node where the system's packages have one that is new enough.
pub(crate) fn meet() -> Result<(), Trouble> {
    if suffices() {
        return Ok(());
    }
    let found = version().map_or_else(|| "none".into(), |version| format!("version {version}"));
    if need::candidate("nodejs").is_some_and(|version| new_enough(&version)) {
        println!("To install: nodejs and npm, to build the window ({found} is here).");
        // Some sources have npm inside nodejs, and no package of its own.
        let npm: &[&str] = if need::candidate("npm").is_some() { &["npm"] } else { &[] };
        need::install(&[&["nodejs"], npm].concat())?;
    }
    if suffices() {
        return Ok(());
    }
    Err(Trouble::Install {
        what: format!("Node {}.{} or newer with npm (found: {found})", OLDEST.0, OLDEST.1),
        how: "Install it from nodejs.org or with your version manager, then run this again.".into(),
    })
}

/// Installs the window's packages when the lock file changed since the last time.
pub(crate) fn packages(house: &House) -> Result<(), Trouble> {
    let lock = house.ui().join("package-lock.json");
    let seen = house.ui().join("node_modules/.lock-as-installed.json");
    let locked = read(&lock)?;
    if fs::read_to_string(&seen).is_ok_and(|installed| installed == locked) {
        return Ok(());
    }
    println!("To install: the window's packages, as ui/package-lock.json has them.");
    show(command("npm", house.root(), &["ci", "--prefix", "ui", "--no-audit", "--no-fund"]))?;
    fs::write(&seen, locked).map_err(|error| Trouble::File { path: seen, error })
}

/// Builds `ui/dist`.
pub(crate) fn build(house: &House) -> Result<(), Trouble> {
    show(command("npm", &house.ui(), &["run", "--silent", "build"]))
}

fn read(path: &Path) -> Result<String, Trouble> {
    fs::read_to_string(path).map_err(|error| Trouble::File { path: path.to_path_buf(), error })
}

/// Reads `v20.20.2` and `20.19.2+dfsg-1` alike.
fn new_enough(version: &str) -> bool {
    let version = version.trim_start_matches('v');
    // An epoch: `1:20.19.2`.
    let version = version.split_once(':').map_or(version, |(_, version)| version);
    let mut numbers = version
        .split(|c: char| !c.is_ascii_digit())
        .map(|digits| digits.parse::<u32>().unwrap_or(0));
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)) >= OLDEST
}

#[cfg(test)]
mod tests {
    use super::new_enough;

    #[test]
    fn a_version_is_read_as_node_and_as_debian_write_it() {
        for version in ["v20.19.0", "v22.1.0", "20.19.2+dfsg-1", "1:24.0.0"] {
            assert!(new_enough(version), "{version}");
        }
        for version in ["v20.18.9", "18.20.4+dfsg-1~deb12u1", "", "garbage"] {
            assert!(!new_enough(version), "{version}");
        }
    }
}
