//! A store that is closed in good order vouches for its tables: a sealed note of what every byte of
//! sled's files adds up to, and of the head that they hold.
//!
//! ```text
//! vouched   sealed under "vouch1" ‖ database:  SHA-256 of the files 32 ‖ times u32 ‖ head
//! ```
//!
//! The next opening reads the files once and opens no record, if they are to the byte what the note
//! says: whoever wrote it had looked at every record, or had written it itself. A kill, a power cut,
//! a copy or anything else that wrote into the files since makes the note untrue, and every record is
//! looked at as before. And so it is at every twentieth opening, for what sled may have lost while the
//! store was open. The note is never synced, as sled's files are not; it is no part of a backup and may
//! be deleted.

use std::{
    fs::{self, File},
    io::{self, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
};

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use crate::{
    apply::Head,
    error::StoreError,
    keys::Keys,
    lock,
    planted::{Fault, planted},
};

pub(crate) const FILE: &str = "vouched";
/// What one core reads at a time.
const STRETCH: u64 = 4 << 20;

/// How often in a row tables are opened without looking at every record.
const MOST_TIMES: u32 = 19;

/// What a note says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Voucher {
    /// What the tables hold.
    pub(crate) head: Head,
    /// How often they were opened on such a note's word since every record was looked at.
    pub(crate) times: u32,
}

/// Vouches for tables that were just closed. Without room for the note there is none.
pub(crate) fn write(
    dir: &Path,
    tables: &Path,
    keys: &Keys,
    Voucher { head, times }: Voucher,
) -> Result<(), StoreError> {
    let failed = |e| StoreError::io("vouching for", FILE, e);
    lock::ensure_sled_is_free(tables)?;
    let digest = digest(tables).map_err(failed)?;
    let plain = [digest.as_slice(), &times.to_le_bytes(), &head.encode()].concat();
    let file = dir.join(FILE);
    fs::write(&file, keys.records.seal(&place(keys), &plain)?).map_err(|e| {
        // Half a note vouches for nothing and takes up room.
        let _ = fs::remove_file(&file);
        failed(e)
    })
}

/// The note, if the tables' files are to the byte what was vouched for, and not too often on its word.
pub(crate) fn read(dir: &Path, tables: &Path, keys: &Keys) -> Option<Voucher> {
    let sealed = fs::read(dir.join(FILE)).ok()?;
    let plain = keys.records.open(&place(keys), &sealed)?;
    let (known, rest) = plain.split_first_chunk::<32>()?;
    let (times, head) = rest.split_first_chunk()?;
    let found = Voucher { head: Head::decode(head)?, times: u32::from_le_bytes(*times) };
    let believed = planted(Fault::BelieveTheVoucher)
        || (found.times < MOST_TIMES && digest(tables).ok()? == *known);
    believed.then_some(found)
}

fn place(keys: &Keys) -> Vec<u8> {
    [b"vouch1".as_slice(), &keys.database.0].concat()
}

/// Names, lengths and all bytes of a directory's files, in the order of their names.
fn digest(dir: &Path) -> io::Result<[u8; 32]> {
    let mut files = Vec::new();
    list(dir, &mut files)?;
    files.sort();
    let stretches = files.iter().flat_map(|(file, len)| {
        (0..len.div_ceil(STRETCH)).map(move |n| (file.as_path(), n * STRETCH))
    });
    let read: Vec<[u8; 32]> = stretches
        .collect::<Vec<_>>()
        .into_par_iter()
        .map(|(file, from)| stretch(file, from))
        .collect::<io::Result<_>>()?;
    let mut all = Sha256::new();
    for (file, len) in &files {
        let name = file.strip_prefix(dir).unwrap_or(file).as_os_str().as_encoded_bytes();
        all.update((name.len() as u64).to_le_bytes());
        all.update(name);
        all.update(len.to_le_bytes());
    }
    read.iter().for_each(|digest| all.update(digest));
    Ok(all.finalize().into())
}

fn list(dir: &Path, files: &mut Vec<(PathBuf, u64)>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let meta = entry.metadata()?;
        if meta.is_dir() {
            list(&entry.path(), files)?;
        } else {
            files.push((entry.path(), meta.len()));
        }
    }
    Ok(())
}

fn stretch(file: &Path, from: u64) -> io::Result<[u8; 32]> {
    let mut file = File::open(file)?;
    file.seek(SeekFrom::Start(from))?;
    let (mut hash, mut buffer) = (Sha256::new(), vec![0; 128 << 10]);
    let mut rest = file.take(STRETCH);
    loop {
        match rest.read(&mut buffer)? {
            0 => return Ok(hash.finalize().into()),
            read => hash.update(&buffer[..read]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Store,
        open::VIEW_DIR,
        testing::{CASES, LAN, copy_dir, laptop, noise, put},
    };

    /// A closed laptop, its keys, and what its tables' head was.
    fn closed() -> (tempfile::TempDir, Keys, Head) {
        let home = tempfile::tempdir().unwrap();
        let store = Store::create(home.path(), laptop()).unwrap();
        for n in 0..40_u8 {
            store.commit(put(CASES, &[n], &noise(900))).unwrap();
        }
        let keys = Keys::new(store.database(), store.keys.master().clone());
        let head = store.writer().head;
        drop(store);
        (home, keys, head)
    }

    fn vouched(home: &Path, keys: &Keys) -> Option<Head> {
        read(home, &home.join(VIEW_DIR), keys).map(|found| found.head)
    }

    #[test]
    fn what_was_closed_in_good_order_is_vouched_for_until_a_byte_of_it_changes() {
        let (home, keys, head) = closed();
        assert_eq!(vouched(home.path(), &keys), Some(head));
        let mut files = Vec::new();
        list(&home.path().join(VIEW_DIR), &mut files).unwrap();
        assert!(files.iter().any(|(_, len)| *len > 0));
        for (file, len) in &files {
            let bytes = fs::read(file).unwrap();
            for at in (0..*len).step_by(4_999).chain(len.checked_sub(1)) {
                let mut bad = bytes.clone();
                bad[usize::try_from(at).unwrap()] ^= 1;
                fs::write(file, bad).unwrap();
                assert_eq!(vouched(home.path(), &keys), None, "{} at {at}", file.display());
            }
            fs::write(file, [&bytes[..], b"x"].concat()).unwrap();
            assert_eq!(vouched(home.path(), &keys), None, "{} grew", file.display());
            fs::write(file, bytes).unwrap();
            assert_eq!(vouched(home.path(), &keys), Some(head));
        }
        let more = home.path().join(VIEW_DIR).join("more");
        fs::write(&more, b"").unwrap();
        assert_eq!(vouched(home.path(), &keys), None, "another file");
        fs::remove_file(more).unwrap();
        let other = Keys::new(keys.database, crate::Secret32::new([9; 32]));
        assert_eq!(vouched(home.path(), &other), None, "another laptop's note");
        let note = home.path().join(FILE);
        let sealed = fs::read(&note).unwrap();
        for at in 0..sealed.len() {
            let mut bad = sealed.clone();
            bad[at] ^= 0x40;
            fs::write(&note, bad).unwrap();
            assert_eq!(vouched(home.path(), &keys), None, "the note at {at}");
        }
    }

    #[test]
    fn a_store_that_was_not_closed_in_good_order_is_looked_at() {
        let (home, keys, _) = closed();
        let store = Store::open(home.path(), LAN).unwrap();
        store.commit(put(CASES, b"later", b"v")).unwrap();
        // As a kill would leave it.
        let killed = tempfile::tempdir().unwrap();
        copy_dir(home.path(), killed.path());
        assert_eq!(vouched(killed.path(), &keys), None);
        drop(store);
        let store = Store::open(killed.path(), LAN).unwrap();
        assert_eq!(store.get(CASES, b"later").unwrap(), Some(b"v".to_vec()));
        assert_eq!(store.opening().rebuilt, None);
        drop(store);
        assert!(vouched(killed.path(), &keys).is_some(), "closing it vouches for it");
    }

    #[test]
    fn every_twentieth_opening_looks_at_every_record() {
        let (home, keys, head) = closed();
        let tables = home.path().join(VIEW_DIR);
        for times in 0..MOST_TIMES {
            assert_eq!(read(home.path(), &tables, &keys), Some(Voucher { head, times }));
            drop(Store::open(home.path(), LAN).unwrap());
        }
        assert_eq!(read(home.path(), &tables, &keys), None);
        drop(Store::open(home.path(), LAN).unwrap());
        assert_eq!(read(home.path(), &tables, &keys), Some(Voucher { head, times: 0 }));
    }

    #[test]
    fn tables_of_an_earlier_day_with_their_note_are_brought_up_to_date() {
        let (home, _, _) = closed();
        let earlier = tempfile::tempdir().unwrap();
        copy_dir(home.path(), earlier.path());
        let store = Store::open(home.path(), LAN).unwrap();
        store.commit(put(CASES, b"later", b"v")).unwrap();
        drop(store);
        let tables = home.path().join(VIEW_DIR);
        fs::remove_dir_all(&tables).unwrap();
        copy_dir(&earlier.path().join(VIEW_DIR), &tables);
        fs::copy(earlier.path().join(FILE), home.path().join(FILE)).unwrap();
        let store = Store::open(home.path(), LAN).unwrap();
        assert_eq!(store.opening().replayed, 1);
        assert_eq!(store.get(CASES, b"later").unwrap(), Some(b"v".to_vec()));
        assert!(store.check().unwrap().is_sound());
    }
}
