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

/// Signs a file into another one, which may be the same; [`make::Signed::is_outside`] of it.
///
/// # Errors
/// Those of [`make::sign`], [`SignError::FileNotRead`], [`SignError::FileNotWritten`]. After any of them
/// the file is what it was.
pub fn sign_file(
    from: &Path,
    to: &Path,
    order: &Order<'_>,
    key: &mut dyn KeySource,
    stamper: Option<&dyn Timestamper>,
) -> Result<bool, SignError> {
    let pdf = fs::read(from).map_err(|_| SignError::FileNotRead)?;
    let signed = make::signed(&pdf, order, key, stamper)?;
    write_whole(from, to, &signed.pdf).map_err(|_| SignError::FileNotWritten)?;
    Ok(signed.is_outside)
}

/// Writes a file that whoever may read the other one may read, and nobody else meanwhile.
fn write_whole(like: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut half = path.as_os_str().to_owned();
    half.push(".part");
    let half = PathBuf::from(half);
    let write = || {
        let mut file = private(&half)?;
        file.write_all(bytes)?;
        file.set_permissions(fs::metadata(like)?.permissions())?;
        file.sync_all()?;
        fs::rename(&half, path)
    };
    write().inspect_err(|_| {
        let _ = fs::remove_file(&half);
    })
}

fn private(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.write(true).create(true).truncate(true);
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

    #[test]
    fn what_could_not_be_written_leaves_nothing_beside() {
        let dir = tempfile::tempdir().unwrap();
        let taken = dir.path().join("a-directory");
        fs::create_dir(&taken).unwrap();
        fs::write(taken.join("in-it"), "x").unwrap();
        write_whole(&taken, &taken, b"bytes").unwrap_err();
        let left: Vec<_> = fs::read_dir(dir.path()).unwrap().collect();
        assert_eq!(left.len(), 1);
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
