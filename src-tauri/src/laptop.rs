//! Where the laptop's data lies, and how it is opened.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use tannha_api::{Answer, ApiError, Host, HostSetup, Printer, dispatch};
use tannha_practice::{
    Practice, PracticeError, SystemChance, SystemClock,
    app::{
        World,
        mend::{self, AtTheDoor},
    },
};
use tauri::{App, Manager, Runtime};

/// A laptop: an enrolled one, or the practice ward's with its own district beside it.
pub(crate) struct Laptop {
    host: Host,
    _practice: Option<Practice>,
}

/// The directory named, or the platform's own place for this program.
pub(crate) fn directory<R: Runtime>(
    app: &App<R>,
    named: Option<PathBuf>,
) -> tauri::Result<PathBuf> {
    named.map_or_else(|| app.path().app_data_dir(), Ok)
}

impl Laptop {
    /// Opens what lies in `data`: a ward's laptop if it is one; else the practice ward, which is
    /// made there first if it must be.
    pub(crate) fn open(data: &Path, printer: Option<Arc<dyn Printer>>) -> Result<Self, ApiError> {
        let (clock, chance) = (Arc::new(SystemClock), Arc::new(SystemChance));
        // A laptop that is damaged is one all the same: the window says what is wrong with it.
        let at_the_door = mend::at_the_door(data).map_err(PracticeError::from);
        if !matches!(at_the_door.map_err(|error| refused(&error))?, AtTheDoor::Nobody) {
            let world = World { clock, chance, papers: data.join("papers"), district: None };
            let dir = data.to_path_buf();
            let setup = HostSetup { dir, world, practice: None, printer, locks_itself: true };
            return Ok(Self { host: Host::new(setup), _practice: None });
        }
        let practice = Practice::open(data, clock, chance).map_err(|error| refused(&error))?;
        let setup = HostSetup {
            dir: practice.laptop(),
            world: practice.world(),
            practice: Some(practice.passphrase().to_owned()),
            printer,
            locks_itself: true,
        };
        Ok(Self { host: Host::new(setup), _practice: Some(practice) })
    }

    /// Runs a command of the table.
    pub(crate) fn call(&self, name: &str, request: &str) -> Result<Answer, ApiError> {
        dispatch(&self.host, name, request)
    }
}

fn refused(error: &PracticeError) -> ApiError {
    let params = error.params().into_iter();
    params.fold(ApiError::new(error.code()), |refused, (name, value)| refused.with(name, value))
}
