//! Files read and written. A signed file is there whole or not at all: it is written beside, made
//! durable, and given its name.

use std::{
    fs::{self, File},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use crate::{
    cert::Cert, error::SignError, key::KeySource, make, make::Order, timestamp::Timestamper,
};

/// A file that was signed and lies where it was to go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedFile {
    /// The field that holds the signature.
    pub field: String,
    /// [`make::Signed::is_outside`] of it.
    pub is_outside: bool,
}

/// Signs a file into another one, which may be the same.
///
/// # Errors
/// Those of [`make::sign`], [`SignError::FileNotRead`], [`SignError::OutNoFile`],
/// [`SignError::FileNotWritten`]. After any of them the file is what it was.
pub fn sign_file(
    from: &Path,
    to: &Path,
    order: &Order<'_>,
    key: &mut dyn KeySource,
    stamper: Option<&dyn Timestamper>,
) -> Result<SignedFile, SignError> {
    let to = place_of(to)?;
    let pdf = fs::read(from).map_err(|_| SignError::FileNotRead)?;
    let signed = make::signed(&pdf, order, key, stamper)?;
    write_whole(from, &to, &signed.pdf)?;
    Ok(SignedFile { field: signed.field, is_outside: signed.is_outside })
}

/// Where a file of this name lies or will: a link is followed, for the new file takes the place of what has
/// the name. What is no file keeps its place.
fn place_of(path: &Path) -> Result<PathBuf, SignError> {
    let Ok(found) = fs::symlink_metadata(path) else { return Ok(path.to_owned()) };
    let whole = if found.is_symlink() {
        fs::canonicalize(path).map_err(|_| SignError::OutNoFile)?
    } else {
        path.to_owned()
    };
    let is_file = fs::metadata(&whole).is_ok_and(|found| found.is_file());
    if is_file { Ok(whole) } else { Err(SignError::OutNoFile) }
}

/// Writes a file that whoever may read the other one may read, and nobody else meanwhile.
fn write_whole(like: &Path, path: &Path, bytes: &[u8]) -> Result<(), SignError> {
    let path = place_of(path)?;
    let mut half = path.as_os_str().to_owned();
    half.push(".part");
    let half = PathBuf::from(half);
    let mut file = private(&half).map_err(|_| SignError::FileNotWritten)?;
    let mut write = || {
        file.write_all(bytes)?;
        file.set_permissions(fs::metadata(like)?.permissions())?;
        file.sync_all()?;
        fs::rename(&half, &path)
    };
    let written: io::Result<()> = write();
    written.map_err(|_| {
        let _ = fs::remove_file(&half);
        SignError::FileNotWritten
    })
}

/// A file of our own: what was left by one that did not end is taken away, and no link is followed.
fn private(path: &Path) -> io::Result<File> {
    if fs::symlink_metadata(path).is_ok_and(|found| found.is_file() || found.is_symlink()) {
        fs::remove_file(path)?;
    }
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// The certificates of a file of PEM or of DER.
///
/// # Errors
/// [`SignError::Anchor`] when there is none in it, or one that cannot be read.
pub fn anchors(bytes: &[u8]) -> Result<Vec<Cert>, SignError> {
    const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
    const END: &str = "-----END CERTIFICATE-----";
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    if !text.contains(BEGIN) {
        return Cert::from_der(bytes).map(|one| vec![one]).map_err(|_| SignError::Anchor);
    }
    let blocks = text.split(BEGIN).skip(1).map(|rest| {
        let (body, _) = rest.split_once(END).ok_or(SignError::Anchor)?;
        let der = unbase64(body).ok_or(SignError::Anchor)?;
        Cert::from_der(&der).map_err(|_| SignError::Anchor)
    });
    blocks.collect()
}

fn unbase64(text: &str) -> Option<Vec<u8>> {
    use base64::Engine as _;
    let compact: String = text.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    base64::engine::general_purpose::STANDARD.decode(compact).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_holds_no_certificate_is_no_anchor() {
        let broken = b"-----BEGIN CERTIFICATE-----\n!!\n-----END CERTIFICATE-----";
        for bytes in [&b""[..], b"hello", broken, b"-----BEGIN CERTIFICATE-----\nAAAA"] {
            assert_eq!(anchors(bytes), Err(SignError::Anchor));
        }
    }

    fn names(dir: &Path) -> Vec<String> {
        let found = fs::read_dir(dir).unwrap();
        let mut names: Vec<String> =
            found.map(|one| one.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn what_could_not_be_written_leaves_nothing_beside() {
        let dir = tempfile::tempdir().unwrap();
        let (paper, taken) = (dir.path().join("paper"), dir.path().join("a-directory"));
        fs::write(&paper, "x").unwrap();
        fs::create_dir(&taken).unwrap();
        assert_eq!(write_whole(&paper, &taken, b"bytes"), Err(SignError::OutNoFile));
        let nowhere = dir.path().join("nowhere").join("paper");
        assert_eq!(write_whole(&paper, &nowhere, b"bytes"), Err(SignError::FileNotWritten));
        // Something else lies where the half would.
        fs::create_dir(dir.path().join("paper.part")).unwrap();
        assert_eq!(write_whole(&paper, &paper, b"bytes"), Err(SignError::FileNotWritten));
        assert_eq!(fs::read(&paper).unwrap(), b"x");
        assert_eq!(names(dir.path()), ["a-directory", "paper", "paper.part"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_followed_and_what_is_no_file_stays_what_it_is() {
        use std::os::unix::{fs::symlink, net::UnixListener};
        let dir = tempfile::tempdir().unwrap();
        let path = |name: &str| dir.path().join(name);
        fs::write(path("paper"), "x").unwrap();
        symlink(path("paper"), path("link")).unwrap();
        symlink(path("nothing"), path("dead")).unwrap();
        let _socket = UnixListener::bind(path("socket")).unwrap();
        symlink(path("socket"), path("to-socket")).unwrap();
        write_whole(&path("paper"), &path("link"), b"signed").unwrap();
        assert_eq!(fs::read(path("paper")).unwrap(), b"signed");
        assert!(fs::symlink_metadata(path("link")).unwrap().is_symlink());
        for name in ["dead", "socket", "to-socket"] {
            assert_eq!(place_of(&path(name)), Err(SignError::OutNoFile), "{name}");
            let written = write_whole(&path("paper"), &path(name), b"signed");
            assert_eq!(written, Err(SignError::OutNoFile), "{name}");
        }
        assert_eq!(names(dir.path()), ["dead", "link", "paper", "socket", "to-socket"]);
        // A half that is a link leads to nobody's file.
        fs::write(path("other"), "mine").unwrap();
        symlink(path("other"), path("paper.part")).unwrap();
        write_whole(&path("paper"), &path("paper"), b"again").unwrap();
        let read = |name: &str| fs::read(path(name)).unwrap();
        assert_eq!((read("paper"), read("other")), (b"again".to_vec(), b"mine".to_vec()));
    }

    #[cfg(unix)]
    #[test]
    fn who_could_not_read_a_paper_cannot_read_it_signed() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let (paper, signed) = (dir.path().join("paper"), dir.path().join("signed"));
        for mode in [0o600, 0o640] {
            fs::write(&paper, "x").unwrap();
            fs::set_permissions(&paper, fs::Permissions::from_mode(mode)).unwrap();
            for target in [&signed, &paper] {
                write_whole(&paper, target, b"bytes").unwrap();
                assert_eq!(fs::metadata(target).unwrap().permissions().mode() & 0o777, mode);
            }
        }
    }
}
