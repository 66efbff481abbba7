//! A district's backup: each ward's, and a list of them that is written last.
//!
//! A ward's copy says by itself whether it is whole. That a ward is missing altogether, because the
//! backup was interrupted between two wards or because somebody took it away, only the list can tell;
//! its seal is made with the district's key.

use std::{
    fs::{self, File},
    io::Write as _,
    path::Path,
};

use serde::{Deserialize, Serialize};
use tannha_domain::{
    ids::{Hash, WardId},
    log::hash,
};
use tannha_store::{Store, Unlock};

use super::{DatabaseError, WardBackup, embedded::WARDS_DIR};

/// The list's name in a backup.
const LIST: &str = "backup.json";

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    wards: Vec<WardId>,
    seal: Hash,
}

fn seal(key: &[u8; 32], wards: &[WardId]) -> Hash {
    let names: Vec<&[u8]> = wards.iter().map(|ward| ward.as_str().as_bytes()).collect();
    hash(b"tannha district backup 1\0", &[&[&key[..]], &names[..]].concat())
}

/// Copies each ward's store below `to`, and writes down which they were.
pub(super) fn backup<'a>(
    to: &Path,
    key: &[u8; 32],
    wards: impl Iterator<Item = (&'a WardId, &'a Store)>,
) -> Result<Vec<WardBackup>, DatabaseError> {
    let dir = to.join(WARDS_DIR);
    fs::create_dir_all(&dir).map_err(DatabaseError::Io)?;
    let copy = |(id, store): (&WardId, &Store)| {
        let report = store.backup(&dir.join(id.as_str()))?;
        Ok(WardBackup { ward: id.clone(), commits: report.frames, bytes: report.bytes })
    };
    let copied = wards.map(copy).collect::<Result<Vec<_>, DatabaseError>>()?;
    let wards: Vec<WardId> = copied.iter().map(|copy| copy.ward.clone()).collect();
    let list = List { seal: seal(key, &wards), wards };
    let text = serde_json::to_vec(&list).map_err(|_| DatabaseError::Encoding)?;
    write(&to.join(LIST), &text).map_err(DatabaseError::Io)?;
    Ok(copied)
}

fn write(file: &Path, text: &[u8]) -> std::io::Result<()> {
    let mut file = File::create(file)?;
    file.write_all(text)?;
    file.sync_all()
}

/// Makes the wards' stores below `to` from a backup's; every frame is opened on the way.
///
/// # Errors
/// [`DatabaseError::NotABackup`], or the store's: nothing damaged or cut off passes for a backup.
pub fn restore(from: &Path, to: &Path, key: &[u8; 32]) -> Result<Vec<WardId>, DatabaseError> {
    let text = fs::read(from.join(LIST)).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => DatabaseError::NotABackup,
        _ => DatabaseError::Io(error),
    })?;
    let list: List = serde_json::from_slice(&text).map_err(|_| DatabaseError::NotABackup)?;
    if list.seal != seal(key, &list.wards) {
        return Err(DatabaseError::NotABackup);
    }
    let (from, to) = (from.join(WARDS_DIR), to.join(WARDS_DIR));
    fs::create_dir_all(&to).map_err(DatabaseError::Io)?;
    for ward in &list.wards {
        let (source, target) = (from.join(ward.as_str()), to.join(ward.as_str()));
        let made = tannha_store::restore(&source, &target, Unlock::KeyFile(key));
        drop(made.map_err(|source| DatabaseError::InWard { ward: ward.clone(), source })?);
    }
    Ok(list.wards)
}
