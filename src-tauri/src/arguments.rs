//! What the shell may be started with: a data directory, and nothing else.

use std::{ffi::OsString, path::PathBuf};

/// One line of help.
pub(crate) const USAGE: &str = "usage: tannha-desktop [--data DIR]";

/// The arguments, read.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    /// The laptop's data directory; the platform's own place when absent.
    pub(crate) data: Option<PathBuf>,
}

/// Why the arguments make no sense.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum BadArguments {
    /// An option or a word that the shell does not know.
    #[error("unknown argument: {0}")]
    Unknown(String),
    /// `--data` without a directory.
    #[error("--data needs a directory")]
    NoDirectory,
}

impl Arguments {
    /// Reads the words after the program's name; `--data` outranks the environment's directory.
    pub(crate) fn read(
        words: impl IntoIterator<Item = OsString>,
        environment: Option<OsString>,
    ) -> Result<Self, BadArguments> {
        let mut data = environment.filter(|directory| !directory.is_empty());
        let mut words = words.into_iter();
        while let Some(word) = words.next() {
            if word == "--data" {
                let directory = words.next().filter(|directory| !directory.is_empty());
                data = Some(directory.ok_or(BadArguments::NoDirectory)?);
            } else {
                return Err(BadArguments::Unknown(word.to_string_lossy().into_owned()));
            }
        }
        Ok(Self { data: data.map(PathBuf::from) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str], environment: Option<&str>) -> Result<Option<PathBuf>, BadArguments> {
        Arguments::read(words.iter().map(OsString::from), environment.map(OsString::from))
            .map(|arguments| arguments.data)
    }

    #[test]
    fn the_directory_of_the_command_line_outranks_that_of_the_environment() {
        assert_eq!(read(&[], None), Ok(None));
        assert_eq!(read(&[], Some("")), Ok(None));
        assert_eq!(read(&[], Some("e")), Ok(Some("e".into())));
        assert_eq!(read(&["--data", "c"], Some("e")), Ok(Some("c".into())));
    }

    #[test]
    fn a_word_that_means_nothing_is_named() {
        assert_eq!(read(&["--date"], None), Err(BadArguments::Unknown("--date".into())));
        assert_eq!(read(&["--data"], None), Err(BadArguments::NoDirectory));
        assert_eq!(read(&["--data", ""], None), Err(BadArguments::NoDirectory));
    }
}
