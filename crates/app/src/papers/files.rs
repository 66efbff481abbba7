//! Papers as files, and what is written down of them: one way for all
//! ([ADR 0032](../../../../docs/adr/0032-a-sheet-that-is-printed-is-an-act.md)).
//!
//! ```text
//!  NAME.HASH.part, durable ─▶ what speaks of it: an act, a print under way ─▶ NAME
//!                              ├ not kept: the .part goes, NAME is as it was
//!                              └ kept, or nobody knows: the .part stays until it has its name
//! ```
//!
//! What is written down names the file by its hash, and so does the `.part`. A power cut, or a viewer that
//! holds the older file of that name, leaves the file beside its place, and whoever looks for it by its hash
//! finds it there ([`beside`]). Nothing that may have been written down is removed or written over; a `.part`
//! of which nothing tells is removed when the laptop is opened.
//!
//! They are the one thing that lies unsealed, because a printer must read them: for the officer's own
//! account and nobody else's.

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use sha2::{Digest as _, Sha256};
use tannha_domain::ids::Hash;

use crate::OfficeError;

/// A file that is whole and durable, and not yet under its own name. Dropped, it is gone.
#[derive(Debug)]
pub(super) struct Unfinished {
    half: PathBuf,
    path: PathBuf,
    stays: bool,
}

impl Unfinished {
    /// # Errors
    /// [`OfficeError::File`]; nothing is left then.
    pub(super) fn write(dir: &Path, name: &str, bytes: &[u8]) -> Result<Self, OfficeError> {
        let hash = Hash(Sha256::digest(bytes).into());
        let half = half_of(dir, name, hash);
        // The same file, which something may speak of already: it is left as it is.
        if hash_at(&half) == Some(hash) {
            return Ok(Self { half, path: dir.join(name), stays: true });
        }
        let (file, mut half) = Self::at(dir, name, half)?;
        half.write_all(bytes).and_then(|()| half.sync_all()).map_err(OfficeError::File)?;
        Ok(file)
    }

    /// A file that is still to be written, a part at a time. No other may ever have its name: what is
    /// there of it is written over.
    ///
    /// # Errors
    /// [`OfficeError::File`]; nothing is left then.
    pub(super) fn begin(dir: &Path, name: &str) -> Result<(Self, fs::File), OfficeError> {
        Self::at(dir, name, nameless_half_of(dir, name))
    }

    fn at(dir: &Path, name: &str, half: PathBuf) -> Result<(Self, fs::File), OfficeError> {
        let path = dir.join(name);
        // It could never have that name, and an act would speak of what nobody finds.
        if path.is_dir() {
            return Err(OfficeError::File(io::ErrorKind::IsADirectory.into()));
        }
        private_dir(dir).map_err(OfficeError::File)?;
        let open = private_file(&half).map_err(OfficeError::File)?;
        Ok((Self { half, path, stays: false }, open))
    }

    /// Writes down what speaks of it, then gives it its own name; says where it lies. Where it cannot have
    /// its name now it stays beside it, and is as good there.
    ///
    /// # Errors
    /// What `told` says. The file is gone then, unless that may be durable all the same.
    pub(super) fn keep_with(
        mut self,
        told: impl FnOnce() -> Result<(), OfficeError>,
    ) -> Result<PathBuf, OfficeError> {
        if let Some(dir) = self.half.parent() {
            sync_dir(dir).map_err(OfficeError::File)?;
        }
        let told = told();
        self.stays |= told.as_ref().map_or_else(OfficeError::may_be_kept, |()| true);
        told.map(|()| named(&self.half, &self.path))
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.stays {
            // What cannot be removed is no paper: nothing names it.
            let _ = fs::remove_file(&self.half);
        }
    }
}

/// Writes a file that nothing speaks of, over what has its name.
///
/// # Errors
/// [`OfficeError::File`]; nothing is left then.
pub(super) fn put(dir: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, OfficeError> {
    let (file, mut half) = Unfinished::begin(dir, name)?;
    half.write_all(bytes).and_then(|()| half.sync_all()).map_err(OfficeError::File)?;
    drop(half);
    fs::rename(&file.half, &file.path).map_err(OfficeError::File)?;
    Ok(file.path.clone())
}

/// Where the file of that hash lies beside its name; there it gets its name, if it can have it now. Nothing
/// where none lies there, which is so as soon as it has its name.
pub(super) fn beside(dir: &Path, name: &str, hash: Hash) -> Option<PathBuf> {
    let mut halves = [half_of(dir, name, hash), nameless_half_of(dir, name)].into_iter();
    let half = halves.find(|half| hash_at(half) == Some(hash))?;
    Some(named(&half, &dir.join(name)))
}

/// A file that lies beside its name.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Half {
    /// Where it lies.
    pub(super) path: PathBuf,
    /// Its name.
    pub(super) name: String,
    /// The hash that it carries; none where it was written a part at a time.
    pub(super) hash: Option<Hash>,
}

/// What lies beside its name, of all that is in a directory.
pub(super) fn all_beside(dir: &Path) -> Vec<Half> {
    let Ok(entries) = fs::read_dir(dir) else { return Vec::new() };
    let halves = entries.filter_map(|entry| {
        let path = entry.ok()?.path();
        let rest = path.file_name()?.to_str()?.strip_suffix(".part")?;
        let with_hash = rest.rsplit_once('.');
        let with_hash = with_hash.and_then(|(name, hash)| Some((name, Hash::parse(hash).ok()?)));
        let (name, hash) = with_hash.map_or((rest, None), |(name, hash)| (name, Some(hash)));
        let name = name.to_owned();
        Some(Half { path, name, hash })
    });
    halves.collect()
}

/// The hash of a file; nothing where there is none that can be read.
pub(super) fn hash_at(path: &Path) -> Option<Hash> {
    let mut file = fs::File::open(path).ok()?;
    let mut hash = Sha256::new();
    io::copy(&mut file, &mut hash).ok()?;
    Some(Hash(hash.finalize().into()))
}

/// A code as it stands in a file's name, which carries nothing else.
pub(super) fn code_in_name(code: &str) -> String {
    code.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect()
}

/// Gives a file its name, if it can have it now; says where it lies.
fn named(half: &Path, path: &Path) -> PathBuf {
    let renamed = fs::rename(half, path).is_ok();
    // Who looked for it by its hash meanwhile has given it its name.
    if renamed || !half.exists() { path } else { half }.to_owned()
}

fn half_of(dir: &Path, name: &str, hash: Hash) -> PathBuf {
    dir.join(format!("{name}.{hash}.part"))
}

/// Of what is written a part at a time: its hash is known when it ends.
fn nameless_half_of(dir: &Path, name: &str) -> PathBuf {
    dir.join(format!("{name}.part"))
}

fn private_dir(dir: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)
}

fn private_file(path: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// That a file is there is durable once its directory is. Some file systems have no such thing.
#[cfg(unix)]
fn sync_dir(dir: &Path) -> io::Result<()> {
    match fs::File::open(dir)?.sync_all() {
        Err(no)
            if matches!(no.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) =>
        {
            Ok(())
        }
        synced => synced,
    }
}

/// Windows has no handle to sync a directory by; NTFS journals its own metadata.
#[cfg(not(unix))]
fn sync_dir(_dir: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use tannha_store::StoreError;

    use super::*;

    const NAME: &str = "a.pdf";

    struct Desk(tempfile::TempDir);

    impl Desk {
        fn new() -> Self {
            Self(tempfile::tempdir().unwrap())
        }

        fn dir(&self) -> PathBuf {
            self.0.path().join("papers")
        }

        fn write(&self, bytes: &[u8]) -> Unfinished {
            Unfinished::write(&self.dir(), NAME, bytes).unwrap()
        }

        fn names(&self) -> Vec<String> {
            let entries = fs::read_dir(self.dir()).unwrap().map(|e| e.unwrap().file_name());
            entries.map(|name| name.into_string().unwrap()).collect()
        }

        /// What lies under its name, and nothing else does.
        fn holds(&self, bytes: &[u8]) {
            assert_eq!(self.names(), [NAME]);
            assert_eq!(fs::read(self.dir().join(NAME)).unwrap(), bytes);
        }
    }

    fn hash(bytes: &[u8]) -> Hash {
        Hash(Sha256::digest(bytes).into())
    }

    #[test]
    fn a_file_has_its_name_once_it_was_told_of_and_is_gone_when_it_was_not() {
        let desk = Desk::new();
        drop(desk.write(b"one"));
        assert!(desk.names().is_empty(), "what never counted is not left lying about");
        assert!(desk.write(b"one").keep_with(|| Err(OfficeError::NoSuchPaper)).is_err());
        assert!(desk.names().is_empty());
        let path = desk.write(b"two").keep_with(|| Ok(())).unwrap();
        assert_eq!(path, desk.dir().join(NAME));
        desk.holds(b"two");
        let full = || Err(StoreError::DiskFull.into());
        assert!(desk.write(b"three").keep_with(full).is_err());
        desk.holds(b"two");
        desk.write(b"four").keep_with(|| Ok(())).unwrap();
        desk.holds(b"four");
        put(&desk.dir(), NAME, b"five").unwrap();
        desk.holds(b"five");
    }

    #[test]
    fn a_cut_between_any_two_steps_loses_no_file_that_was_told_of() {
        // Before it was told of: what had the name before has it, and nobody asks for the other.
        let desk = Desk::new();
        desk.write(b"old").keep_with(|| Ok(())).unwrap();
        std::mem::forget(desk.write(b"new"));
        assert_eq!(beside(&desk.dir(), NAME, hash(b"old")), None);
        assert_eq!(fs::read(desk.dir().join(NAME)).unwrap(), b"old");
        let path = half_of(&desk.dir(), NAME, hash(b"new"));
        let half = Half { path, name: NAME.to_owned(), hash: Some(hash(b"new")) };
        assert_eq!(all_beside(&desk.dir()), [half]);
        // After it was told of: it is found by its hash, and has its name then.
        assert_eq!(beside(&desk.dir(), NAME, hash(b"new")), Some(desk.dir().join(NAME)));
        desk.holds(b"new");
        // After that there is nothing to do.
        assert_eq!(beside(&desk.dir(), NAME, hash(b"new")), None);
    }

    #[test]
    fn a_file_that_whoever_looked_for_it_gave_its_name_first_lies_under_it() {
        let desk = Desk::new();
        let path = desk.dir().join(NAME);
        let lies = desk.write(b"new").keep_with(|| {
            assert_eq!(beside(&desk.dir(), NAME, hash(b"new")), Some(path.clone()));
            Ok(())
        });
        assert_eq!(lies.unwrap(), path);
        desk.holds(b"new");
    }

    #[test]
    fn what_may_have_been_told_of_stays_and_is_not_written_over() {
        let desk = Desk::new();
        desk.write(b"old").keep_with(|| Ok(())).unwrap();
        let behind = || Err(StoreError::ViewFailed { doing: "writing" }.into());
        assert!(desk.write(b"new").keep_with(behind).is_err());
        assert_eq!(fs::read(desk.dir().join(NAME)).unwrap(), b"old");
        // Another try, which comes to nothing, takes nothing from it.
        for again in [b"newer".as_slice(), b"new"] {
            assert!(desk.write(again).keep_with(|| Err(OfficeError::NoSuchPaper)).is_err());
        }
        assert_eq!(beside(&desk.dir(), NAME, hash(b"new")), Some(desk.dir().join(NAME)));
        desk.holds(b"new");
    }

    #[test]
    fn a_file_that_cannot_have_its_name_yet_is_as_good_beside_it() {
        let desk = Desk::new();
        let path = desk.dir().join(NAME);
        // As a viewer on Windows that holds the older one: the name is not free.
        let lies = desk.write(b"new").keep_with(|| {
            fs::create_dir_all(path.join("held")).unwrap();
            Ok(())
        });
        let lies = lies.unwrap();
        assert_eq!(fs::read(&lies).unwrap(), b"new");
        assert_eq!(beside(&desk.dir(), NAME, hash(b"new")), Some(lies));
        fs::remove_dir_all(&path).unwrap();
        assert_eq!(beside(&desk.dir(), NAME, hash(b"new")), Some(path));
        desk.holds(b"new");
    }

    #[test]
    fn where_nothing_can_be_written_nothing_is() {
        let home = tempfile::tempdir().unwrap();
        let dir = home.path().join("papers");
        fs::write(&dir, b"a file in the way").unwrap();
        assert!(matches!(Unfinished::write(&dir, NAME, b"one"), Err(OfficeError::File(_))));
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
        fs::remove_file(&dir).unwrap();
        fs::create_dir_all(dir.join(NAME)).unwrap();
        assert!(matches!(Unfinished::write(&dir, NAME, b"one"), Err(OfficeError::File(_))));
        assert_eq!(fs::read_dir(&dir).unwrap().count(), 1);
    }

    #[test]
    fn a_name_has_letters_and_digits_of_the_code_alone() {
        assert_eq!(code_in_name("000.00.01.H26-261117-0001"), "000-00-01-H26-261117-0001");
    }
}
