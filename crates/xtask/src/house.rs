//! Where things are in the working copy.

use std::{
    env,
    path::{Path, PathBuf},
};

/// The window as packaged: it loads the built UI from inside the program. What compiles much asks
/// for the whole workspace with these, so that each crate is compiled once.
pub(crate) const AS_PACKAGED: [&str; 2] = ["--features", "tannha-desktop/custom-protocol"];

/// The working copy.
pub(crate) struct House {
    root: PathBuf,
}

impl House {
    /// The working copy that this program was built from.
    pub(crate) fn found() -> Self {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self { root: here.ancestors().nth(2).unwrap_or(here).to_path_buf() }
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// Cargo's target directory.
    pub(crate) fn target(&self) -> PathBuf {
        env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| self.root.join("target"), |dir| self.root.join(dir))
    }

    /// A program built in the development profile.
    pub(crate) fn built(&self, name: &str) -> PathBuf {
        self.target().join("debug").join(format!("{name}{}", env::consts::EXE_SUFFIX))
    }
}
