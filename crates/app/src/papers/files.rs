//! Papers as files: written whole beside their place, and moved there once they count.
//!
//! They are the one thing that lies unsealed, because a printer must read them: for the officer's own
//! account and nobody else's.

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use crate::OfficeError;

/// A file that is whole and durable, and not yet under its own name. Dropped, it is gone.
#[derive(Debug)]
pub(super) struct Unfinished {
    half: PathBuf,
    path: PathBuf,
}

impl Unfinished {
    /// # Errors
    /// [`OfficeError::File`]; nothing is left then.
    pub(super) fn write(dir: &Path, name: &str, bytes: &[u8]) -> Result<Self, OfficeError> {
        let file = Self { half: Self::half_of(dir, name), path: dir.join(name) };
        let write = || {
            private_dir(dir)?;
            let mut half = private_file(&file.half)?;
            half.write_all(bytes)?;
            half.sync_all()
        };
        write().map_err(OfficeError::File)?;
        Ok(file)
    }

    /// Where a file lies before it counts.
    pub(super) fn half_of(dir: &Path, name: &str) -> PathBuf {
        dir.join(format!("{name}.part"))
    }

    /// A file that is still to be written, a part at a time.
    ///
    /// # Errors
    /// [`OfficeError::File`]; nothing is left then.
    pub(super) fn begin(dir: &Path, name: &str) -> Result<(Self, fs::File), OfficeError> {
        let file = Self { half: Self::half_of(dir, name), path: dir.join(name) };
        private_dir(dir).map_err(OfficeError::File)?;
        let half = private_file(&file.half).map_err(OfficeError::File)?;
        Ok((file, half))
    }

    /// Gives it its own name.
    ///
    /// # Errors
    /// [`OfficeError::File`].
    pub(super) fn keep(self) -> Result<PathBuf, OfficeError> {
        fs::rename(&self.half, &self.path).map_err(OfficeError::File)?;
        Ok(self.path.clone())
    }

    /// Gives it its own name and does what goes with that. Where that fails it is gone, and what had the
    /// name before has it again.
    ///
    /// # Errors
    /// [`OfficeError::File`], or what `goes_with` says.
    pub(super) fn keep_if(
        self,
        goes_with: impl FnOnce() -> Result<(), OfficeError>,
    ) -> Result<PathBuf, OfficeError> {
        let before = self.path.with_extension("before");
        let had = self.path.is_file() && fs::rename(&self.path, &before).is_ok();
        let path = self.path.clone();
        match self.keep().and_then(|_| goes_with()) {
            Ok(()) => {
                if had {
                    let _ = fs::remove_file(&before);
                }
                Ok(path)
            }
            Err(no) => {
                let _ = fs::remove_file(&path);
                if had {
                    let _ = fs::rename(&before, &path);
                }
                Err(no)
            }
        }
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        // Renamed, it is not there any more; and what cannot be removed is written over next time.
        let _ = fs::remove_file(&self.half);
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn names(dir: &Path) -> Vec<String> {
        let entries = fs::read_dir(dir).unwrap().map(|e| e.unwrap().file_name());
        entries.map(|name| name.into_string().unwrap()).collect()
    }

    #[test]
    fn a_file_is_there_whole_once_it_is_kept_and_gone_when_it_is_not() {
        let home = tempfile::tempdir().unwrap();
        let dir = home.path().join("papers");
        drop(Unfinished::write(&dir, "a.pdf", b"one").unwrap());
        assert!(names(&dir).is_empty(), "what never counted is not left lying about");
        let path = Unfinished::write(&dir, "a.pdf", b"two").unwrap().keep().unwrap();
        assert_eq!((names(&dir), fs::read(path).unwrap()), (vec!["a.pdf".into()], b"two".to_vec()));
    }

    #[test]
    fn what_goes_with_nothing_is_gone_and_the_file_before_it_is_back() {
        let home = tempfile::tempdir().unwrap();
        let dir = home.path().join("papers");
        let write = |bytes: &[u8]| Unfinished::write(&dir, "a.pdf", bytes).unwrap();
        assert!(write(b"one").keep_if(|| Err(OfficeError::NoSuchPaper)).is_err());
        assert!(names(&dir).is_empty());
        let path = write(b"two").keep_if(|| Ok(())).unwrap();
        assert!(write(b"three").keep_if(|| Err(OfficeError::NoSuchPaper)).is_err());
        assert_eq!(
            (names(&dir), fs::read(&path).unwrap()),
            (vec!["a.pdf".into()], b"two".to_vec())
        );
        write(b"four").keep_if(|| Ok(())).unwrap();
        assert_eq!(
            (names(&dir), fs::read(path).unwrap()),
            (vec!["a.pdf".into()], b"four".to_vec())
        );
    }

    #[test]
    fn where_nothing_can_be_written_nothing_is() {
        let home = tempfile::tempdir().unwrap();
        let dir = home.path().join("papers");
        fs::write(&dir, b"a file in the way").unwrap();
        assert!(matches!(Unfinished::write(&dir, "a.pdf", b"one"), Err(OfficeError::File(_))));
        assert_eq!(names(home.path()), ["papers"]);
    }
}
