//! The office as one officer sees it at an unlocked laptop.
//!
//! Every change goes the same way: a verb asks the domain, the domain decides, the ledger commits,
//! and only then is it saved. What was touched is said by the commit, never guessed.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard},
};

use ed25519_dalek::SigningKey;
use tannha_domain::{
    case::{CaseEvent, CaseState, Command, Decider, Field, Refusal, decide},
    ids::{ActId, CaseId, DraftId, OfficerId},
    log::{Event, Subject},
    time::Moment,
    ward::{Officer, Role, WardSettings},
};
use tannha_store::{Batch, Store, Unlock};

use crate::{
    OfficeError,
    calendar::Pinned,
    exchange::Person,
    index::{Index, Origin},
    ledger::{Author, Ledger, LedgerError, NewAct},
    papers::{Known, LetterPress, Turned},
    ports::{Chance, Clock, fresh_id},
    rules::Shelved,
};

/// What a commit touched: the pages that must ask again.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// The working list.
    Today,
    /// The sync page.
    Sync,
    /// A case.
    Case(CaseId),
    /// A draft.
    Draft(DraftId),
    /// The delivery rounds.
    Rounds,
    /// The registers.
    Registers,
    /// The blanks.
    Stock,
    /// What citizens say.
    Complaints,
    /// What the ward settles for itself.
    Ward,
    /// Prints under way on this laptop.
    Prints,
}

impl Topic {
    /// As the window knows it: `today`, `sync`, `rounds`, `registers`, `stock`, `complaints`, `ward`, `prints`, `case:<id>`, `draft:<id>`.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Today => "today".to_owned(),
            Self::Sync => "sync".to_owned(),
            Self::Rounds => "rounds".to_owned(),
            Self::Registers => "registers".to_owned(),
            Self::Stock => "stock".to_owned(),
            Self::Complaints => "complaints".to_owned(),
            Self::Ward => "ward".to_owned(),
            Self::Prints => "prints".to_owned(),
            Self::Case(id) => format!("case:{id}"),
            Self::Draft(id) => format!("draft:{id}"),
        }
    }
}

/// The world that an office is handed.
#[derive(Clone)]
pub struct World {
    /// The clock on the wall.
    pub clock: Arc<dyn Clock>,
    /// Unguessable bytes.
    pub chance: Arc<dyn Chance>,
    /// Where finished PDFs are put.
    pub papers: PathBuf,
    /// The district's address where it is not the enrolment ticket's: the practice ward's own
    /// district listens wherever there is room.
    pub district: Option<String>,
}

/// The office at an unlocked laptop.
pub struct Office {
    pub(crate) ledger: Ledger,
    pub(crate) world: World,
    pub(crate) calendar: Mutex<Pinned>,
    pub(crate) rules: Mutex<Shelved>,
    author: Author,
    index: Mutex<Index>,
    origin: Origin,
    /// People of lists from other programs, read when they are wanted first.
    pub(crate) people: Mutex<Option<Arc<Vec<Person>>>>,
    /// The printer that papers go to; empty where there is none.
    pub(crate) printer: Mutex<String>,
    /// One verb at a time: what was decided must still hold when it is written.
    turn: Mutex<()>,
    /// Letters that are being written into one file; gone with the lock.
    pub(crate) press: Mutex<Option<LetterPress>>,
    /// What the queue's page shows of dossiers.
    pub(crate) known: Known,
    /// The sheet whose pages are turned.
    pub(crate) turned: Mutex<Option<Turned>>,
}

impl Office {
    /// Takes an unlocked store and opens the office in it.
    ///
    /// # Errors
    /// [`OfficeError::UnknownOfficer`] when the slot that opened the store is no officer's, or the
    /// ledger's.
    pub fn open(store: Store, world: World) -> Result<Self, OfficeError> {
        let ledger = Ledger::open(store)?;
        Self::over(ledger, world)
    }

    /// Unlocks the laptop in `dir` for an officer.
    ///
    /// # Errors
    /// A wrong passphrase, a store that is open elsewhere, damaged or newer: each its own.
    pub fn unlock(
        dir: &Path,
        officer: &str,
        passphrase: &str,
        world: World,
    ) -> Result<Self, OfficeError> {
        Self::open(Store::open(dir, Unlock::Officer { officer, passphrase })?, world)
    }

    pub(crate) fn over(ledger: Ledger, world: World) -> Result<Self, OfficeError> {
        let store = ledger.store();
        let officer = store
            .officer()
            .and_then(|id| OfficerId::parse(id).ok())
            .ok_or(OfficeError::UnknownOfficer)?;
        let seed = store.signing_seed().ok_or(OfficeError::UnknownOfficer)?;
        let author = Author { officer, key: SigningKey::from_bytes(seed.bytes()) };
        let (index, origin) = Index::open(&ledger)?;
        let office = Self {
            ledger,
            world,
            calendar: Mutex::default(),
            rules: Mutex::default(),
            author,
            index: Mutex::new(index),
            origin,
            people: Mutex::default(),
            printer: Mutex::default(),
            turn: Mutex::new(()),
            press: Mutex::default(),
            known: Known::default(),
            turned: Mutex::default(),
        };
        // Only where a file lies is at stake, and whoever asks for one by its hash settles it, too.
        let _ = office.settle_files();
        Ok(office)
    }

    /// The laptop's log.
    #[must_use]
    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// Now, as this laptop's clock says.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.world.clock.now()
    }

    /// The officer at work.
    ///
    /// # Errors
    /// [`OfficeError::UnknownOfficer`] before the ward's officers arrived by sync.
    pub fn officer(&self) -> Result<Officer, OfficeError> {
        self.ledger.officer(&self.author.officer)?.ok_or(OfficeError::UnknownOfficer)
    }

    /// The ward's settings.
    ///
    /// # Errors
    /// The ledger's.
    pub fn settings(&self) -> Result<WardSettings, OfficeError> {
        Ok(self.ledger.settings()?)
    }

    /// A case as it is seen: accepted, with what waits on top.
    ///
    /// # Errors
    /// [`Refusal::NoSuchCase`], or the ledger's.
    pub fn case(&self, id: CaseId) -> Result<CaseState, OfficeError> {
        self.ledger.case(id)?.ok_or(OfficeError::Refused(Refusal::NoSuchCase))
    }

    /// All cases in brief.
    ///
    /// # Errors
    /// [`LedgerError::Poisoned`] after a panic in another thread.
    pub fn index(&self) -> Result<MutexGuard<'_, Index>, OfficeError> {
        self.index.lock().map_err(|_| LedgerError::Poisoned.into())
    }

    pub(crate) fn decider(&self) -> Result<Decider, OfficeError> {
        Ok(Decider { role: self.role()?, now: self.now() })
    }

    /// The key of the officer at work, on this laptop.
    pub(crate) const fn key(&self) -> &SigningKey {
        &self.author.key
    }

    /// The officer at work, by id.
    pub(crate) const fn officer_id(&self) -> &OfficerId {
        &self.author.officer
    }

    /// What the officer at work answers for.
    ///
    /// # Errors
    /// As [`Office::officer`].
    pub fn role(&self) -> Result<Role, OfficeError> {
        Ok(self.officer()?.role)
    }

    pub(crate) fn fresh(&self) -> [u8; 16] {
        fresh_id(self.world.chance.as_ref())
    }

    /// Decides a command on a case and writes down what follows.
    ///
    /// # Errors
    /// The [`Refusal`] with its reason and remedy, or the ledger's; nothing was written then.
    pub fn act(&self, case: CaseId, command: Command) -> Result<Vec<Topic>, OfficeError> {
        self.act_from(case, command, Vec::new())
    }

    /// The same, naming the acts whose values were on the screen.
    ///
    /// # Errors
    /// As [`Office::act`].
    pub fn act_from(
        &self,
        case: CaseId,
        command: Command,
        base: Vec<ActId>,
    ) -> Result<Vec<Topic>, OfficeError> {
        let _turn = self.turn()?;
        let state = self.ledger.case(case)?;
        let command = self.with_words(state.as_ref(), command)?;
        let events = decide(state.as_ref(), command, self.decider()?)?;
        self.write(case, events, base, &mut Batch::new())
    }

    pub(crate) fn turn(&self) -> Result<MutexGuard<'_, ()>, OfficeError> {
        self.turn.lock().map_err(|_| LedgerError::Poisoned.into())
    }

    /// Writes decided events down. The caller holds the turn.
    pub(crate) fn write(
        &self,
        case: CaseId,
        events: Vec<CaseEvent>,
        base: Vec<ActId>,
        batch: &mut Batch,
    ) -> Result<Vec<Topic>, OfficeError> {
        let told = events.into_iter().map(|event| (Subject::case(case), event.into()));
        self.write_told(told.collect(), base, batch)?;
        Ok(vec![Topic::Case(case), Topic::Today, Topic::Sync])
    }

    /// Writes what was decided about several subjects down, in one commit. The caller holds the turn.
    pub(crate) fn write_told(
        &self,
        told: Vec<(Subject, Event)>,
        base: Vec<ActId>,
        batch: &mut Batch,
    ) -> Result<(), OfficeError> {
        let now = self.now();
        let acts = told
            .into_iter()
            .map(|(subject, event)| NewAct {
                id: ActId(self.fresh()),
                subject,
                event,
                base: base.clone(),
                happened_at: now,
            })
            .collect();
        self.ledger.append_with(&self.author, acts, now, batch)?;
        self.refresh()
    }

    /// Brings the index up to what was committed.
    pub(crate) fn refresh(&self) -> Result<(), OfficeError> {
        Ok(self.index()?.catch_up(&self.ledger)?)
    }

    /// Where the index came from when the office was opened.
    #[must_use]
    pub const fn index_origin(&self) -> Origin {
        self.origin
    }

    /// Keeps the index on the disk, sealed, for the next unlocking; says whether it was written. It is
    /// done by itself after a pass that brought much, and when the laptop is locked.
    ///
    /// # Errors
    /// The store's. Nothing depends on it but how fast the next unlocking is.
    pub fn keep_index(&self) -> Result<bool, OfficeError> {
        Ok(self.index()?.keep(&self.ledger)?)
    }

    pub(crate) fn keep_index_if_dear(&self) -> Result<bool, OfficeError> {
        Ok(self.index()?.keep_if_dear(&self.ledger)?)
    }

    /// Settles an edit that came too late: takes its value, or leaves the one that stands. The
    /// choice is made from the value that stands now.
    ///
    /// # Errors
    /// As [`Office::act`].
    pub fn choose(
        &self,
        case: CaseId,
        conflict: ActId,
        take_stale: bool,
    ) -> Result<Vec<Topic>, OfficeError> {
        let state = self.case(case)?;
        let about = state.conflicts.iter().find(|found| found.act == conflict);
        let stands = about.and_then(|found| state.fields.get(&found.field));
        let base = stands.map(|written| written.by).into_iter().collect();
        let event = CaseEvent::ConflictChosen { conflict, take_stale };
        self.act_from(case, Command::Record(event), base)
    }

    /// Changes a recorded field, from the value that the act `base` had set.
    ///
    /// # Errors
    /// As [`Office::act`].
    pub fn edit(
        &self,
        case: CaseId,
        field: Field,
        value: &str,
        base: ActId,
    ) -> Result<Vec<Topic>, OfficeError> {
        self.act_from(case, Command::Edit { field, value: value.to_owned() }, vec![base])
    }
}

impl Drop for Office {
    /// The laptop is locked, or the program ends. What cannot be kept is made again.
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let _ = self.keep_index();
        }
    }
}
