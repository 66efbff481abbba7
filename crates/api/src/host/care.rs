//! A laptop that does not open, and its backups.

use std::path::{Path, PathBuf};

use tannha_app::{
    Office, OfficeError, Ticket,
    enrol::Enrolment,
    ledger::LedgerError,
    mend::{self, AtTheDoor, Next, Said, Words},
    store::{Cost, Loss, Unlock},
    upkeep::{self, Care, PlaceKept, Upkeep},
};
use tannha_domain::time::Moment;

use super::{Host, session::at_the_slot};
use crate::{
    ApiError, Reply,
    convert::problem,
    types::{
        care::{
            BackupDir, BackupFound, BackupPlace, BeganAgainView, BeginAgain, DamageNext,
            DamageView, Examine, LostSaves, Repair, RestoreBackup, UpkeepView,
        },
        lines::Problem,
        session::SessionStatus,
    },
};

fn paths(typed: &[String]) -> Vec<PathBuf> {
    typed.iter().map(|path| PathBuf::from(path.trim())).collect()
}

fn unlock<'a>(officer: &'a str, passphrase: &'a str) -> Unlock<'a> {
    Unlock::Officer { officer, passphrase }
}

fn of(said: Said) -> Problem {
    problem(&said.code, said.params)
}

fn of_error(error: &ApiError) -> Problem {
    problem(&error.code, error.params.clone().into_iter().collect::<Vec<_>>())
}

fn small(save: u64) -> u32 {
    u32::try_from(save).unwrap_or(u32::MAX)
}

fn at(seconds: i64) -> String {
    Moment::from_utc_ms(seconds.saturating_mul(1000)).rfc3339()
}

/// A backup's own account of itself; one whose officers cannot be read is none.
fn found(path: &Path) -> Option<BackupFound> {
    let officers = tannha_app::store::officers(path).ok()?;
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let taken_s = name.split_once('-').and_then(|(taken, _)| taken.parse().ok());
    Some(BackupFound {
        path: path.display().to_string(),
        taken_at: taken_s.map(at),
        officers: officers.into_iter().map(at_the_slot).collect(),
    })
}

impl Host {
    pub(super) fn examine(&self, request: &Examine) -> Result<DamageView, ApiError> {
        let (dir, more) = (&self.setup.dir, paths(&request.backups));
        let view = |words: Words, next, lost: Option<Loss>, backups: Vec<PathBuf>| DamageView {
            wrong: of(words.wrong),
            safe: of(words.safe),
            whence: words.whence.map(of),
            todo: of(words.todo),
            next,
            lost: lost.map(|lost| LostSaves { first: small(lost.first), last: small(lost.last) }),
            backups: backups.iter().filter_map(|path| found(path)).collect(),
        };
        let shut = match (&request.officer, mend::at_the_door(dir)?) {
            (_, AtTheDoor::Damaged(shut)) => shut,
            (Some(officer), _) => {
                match mend::examine(dir, unlock(officer, &request.passphrase), &more) {
                    Ok(damage) => {
                        let next = match damage.next {
                            Next::Open => DamageNext::Open,
                            Next::Repair => DamageNext::Repair,
                            Next::FindBackup => DamageNext::FindBackup,
                            Next::BeginAgain => DamageNext::BeginAgain,
                        };
                        let lost = damage.examination.lost;
                        return Ok(view(damage.words(), next, lost, damage.backups));
                    }
                    Err(OfficeError::Ledger(LedgerError::Store(shut)))
                        if mend::is_damage(&shut) =>
                    {
                        shut
                    }
                    Err(other) => return Err(other.into()),
                }
            }
            (None, _) => return Err(ApiError::new("store-not-a-store")),
        };
        let backups = mend::backups_found(dir, &more);
        Ok(view(mend::shut(&shut), DamageNext::BeginAgain, None, backups))
    }

    pub(super) fn repair(&self, request: &Repair) -> Result<Reply<SessionStatus>, ApiError> {
        let (dir, world) = (&self.setup.dir, self.setup.world.clone());
        let accepted = request
            .accept
            .map(|LostSaves { first, last }| Loss { first: first.into(), last: last.into() });
        let key = unlock(&request.officer, &request.passphrase);
        let status = self.open_anew(|| {
            mend::repair(dir, key, &paths(&request.backups), accepted)?;
            Ok(Office::unlock(dir, &request.officer, &request.passphrase, world)?)
        })?;
        Ok(opened(status))
    }

    pub(super) fn restore(
        &self,
        request: &RestoreBackup,
    ) -> Result<Reply<SessionStatus>, ApiError> {
        let (dir, world) = (&self.setup.dir, self.setup.world.clone());
        let key = unlock(&request.officer, &request.passphrase);
        let status = self.open_anew(|| {
            mend::restore(Path::new(&request.from), dir, key)?;
            Ok(Office::unlock(dir, &request.officer, &request.passphrase, world)?)
        })?;
        Ok(opened(status))
    }

    pub(super) fn begin_again(
        &self,
        request: &BeginAgain,
    ) -> Result<Reply<BeganAgainView>, ApiError> {
        let (dir, world) = (&self.setup.dir, self.setup.world.clone());
        let ticket =
            Ticket::parse(&request.ticket).map_err(|_| ApiError::from(OfficeError::BadTicket))?;
        let mut began = None;
        let session = self.open_anew(|| {
            let cost = Cost::calibrate(Cost::TARGET_MS).map_err(OfficeError::from)?;
            let passphrase = &request.passphrase;
            let enrolment = Enrolment { ticket: &ticket, passphrase, label: "tannha", cost };
            let (office, came) = mend::begin_again(dir, &enrolment, world)?;
            began = Some(came);
            Ok(office)
        })?;
        let began = began.ok_or_else(|| ApiError::new("commit-interrupted"))?;
        let told = of(began.words());
        // The window goes in when the officer has read what is lost.
        Ok(BeganAgainView { session, told }.into())
    }

    pub(super) fn upkeep(&self) -> Result<Reply<UpkeepView>, ApiError> {
        let office = self.office()?;
        let done = office.upkeep(&self.setup.dir, Care::OFFICE);
        let (taken, journal) = (done.taken, done.failure.as_ref().map(|error| error.code()));
        *self.upkept.lock().map_err(|_| ApiError::new("commit-interrupted"))? = Some(done);
        let places = self.backup_places(&office)?;
        let failed = places.iter().find_map(|place| place.problem.clone());
        let problem = failed.or_else(|| {
            journal.map(|code| problem("upkeep-journal", vec![("code", code.to_owned())]))
        });
        let touched = if taken > 0 { vec!["sync".to_owned()] } else { Vec::new() };
        Ok(Reply { value: UpkeepView { taken, places, problem }, touched })
    }

    /// As the last upkeep found them: a stick or a disk of the network is not asked at each look.
    pub(super) fn backup_places(&self, office: &Office) -> Result<Vec<BackupPlace>, ApiError> {
        let mut upkept = self.upkept.lock().map_err(|_| ApiError::new("commit-interrupted"))?;
        let known = upkept.get_or_insert_with(|| Upkeep {
            places: office.backups_kept(&self.setup.dir),
            taken: 0,
            pruned: None,
            failure: None,
        });
        let position = office.ledger().store().position().0;
        Ok(known.places.iter().map(|kept| place(kept, position)).collect())
    }

    pub(super) fn add_place(&self, request: &BackupDir) -> Result<Reply<UpkeepView>, ApiError> {
        self.office()?;
        upkeep::add_place(&self.setup.dir, Path::new(request.path.trim()))?;
        self.upkeep()
    }

    pub(super) fn remove_place(&self, request: &BackupDir) -> Result<Reply<UpkeepView>, ApiError> {
        self.office()?;
        upkeep::remove_place(&self.setup.dir, Path::new(request.path.trim()))?;
        self.upkeep()
    }
}

fn opened(status: SessionStatus) -> Reply<SessionStatus> {
    Reply { value: status, touched: vec!["session".to_owned()] }
}

fn place(kept: &PlaceKept, position: u64) -> BackupPlace {
    let failed = kept.failure.as_ref().map(|error| ApiError::of_upkeep(&kept.place, error));
    BackupPlace {
        place: kept.place.dir.display().to_string(),
        own: kept.place.own,
        there: kept.there,
        taken_at: kept.last.as_ref().map(|last| at(last.taken_s)),
        lacks: kept.last.as_ref().is_none_or(|last| last.position < position),
        problem: failed.as_ref().map(of_error),
    }
}
