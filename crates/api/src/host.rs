//! One laptop behind the command table: locked or open, the same for the window, the browser host
//! and `tannha call`.

mod care;
mod casework;
mod choices;
mod complaints;
mod deliveries;
mod fees;
mod handle;
mod inquiries;
mod intake;
mod jottings;
mod letter_texts;
mod letters;
mod looks;
mod paper_list;
mod papers;
mod pictures;
mod printed;
mod printer;
mod prints;
mod proofs;
mod ratings;
mod recalls;
mod registers;
mod reports;
mod rounds;
mod rows;
mod runs;
mod session;
mod signing;
mod stock;
mod surveys;
mod sync;
mod templates;
mod tending;
mod today;
mod trips;

use std::{
    convert::Infallible,
    ops::Deref,
    path::PathBuf,
    sync::{
        Arc, Mutex, MutexGuard, RwLock,
        atomic::AtomicBool,
        mpsc::{Receiver, Sender},
    },
};

use tannha_app::{Office, World, upkeep::Upkeep};

use crate::{ApiError, printer::Printer, types::Locale};

/// What a host is made of.
pub struct HostSetup {
    /// The laptop's data directory; may be empty or not exist.
    pub dir: PathBuf,
    /// Clock, chance, where papers go, where the district is.
    pub world: World,
    /// The practice ward's passphrase, on the practice ward only.
    pub practice: Option<String>,
    /// Hands a finished PDF to the printer; `None` where there is none.
    pub printer: Option<Arc<dyn Printer>>,
    /// It locks itself when nobody is at it. A window's does; a script that runs to its end has nobody
    /// who goes away.
    pub locks_itself: bool,
}

/// An office that an officer has unlocked: closed when the last who works on it drops it.
pub struct Opened {
    office: Office,
    /// Dropped after the office, whose store is closed then.
    _closed: Sender<Infallible>,
}

impl Deref for Opened {
    type Target = Office;

    fn deref(&self) -> &Office {
        &self.office
    }
}

/// One laptop behind the command table.
pub struct Host {
    setup: HostSetup,
    office: RwLock<Option<Arc<Opened>>>,
    locale: Mutex<Locale>,
    /// How the last upkeep went.
    upkept: Mutex<Option<Upkeep>>,
    /// Ends when the office that was open last is closed. A locked laptop's store stays open until a sync, a
    /// print or whatever else works on it has ended; held by whoever opens it anew, so that one does at a time.
    last: Mutex<Option<Receiver<Infallible>>>,
    /// The office that is open knows which printer papers go to.
    knows_printer: AtomicBool,
    tending: tending::Tending,
}

impl Host {
    /// A locked laptop.
    #[must_use]
    pub fn new(setup: HostSetup) -> Self {
        let locale = session::remembered_locale(&setup.dir);
        Self {
            setup,
            office: RwLock::new(None),
            locale: Mutex::new(locale),
            upkept: Mutex::default(),
            last: Mutex::default(),
            knows_printer: AtomicBool::new(false),
            tending: tending::Tending::default(),
        }
    }

    /// The office, when an officer has unlocked it.
    ///
    /// # Errors
    /// `locked`, or `idle-locked` when it has locked itself.
    pub fn office(&self) -> Result<Arc<Opened>, ApiError> {
        let office = self.office.read().map_err(|_| ApiError::new("commit-interrupted"))?;
        office.clone().ok_or_else(|| self.locked())
    }

    fn locale(&self) -> Result<MutexGuard<'_, Locale>, ApiError> {
        self.locale.lock().map_err(|_| ApiError::new("commit-interrupted"))
    }
}
