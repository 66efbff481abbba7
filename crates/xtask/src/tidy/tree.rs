//! The files of the working copy, read once.

use std::{fs, io, path::Path};

use super::source::Source;

/// Directories that hold what is made, installed or private to a person's editor.
const NOT_OURS: [&str; 8] =
    [".git", "target", "node_modules", "dist", "gen", ".idea", ".vscode", ".direnv"];

/// All files, with paths relative to the root, `/` between names, sorted.
pub(super) struct Tree {
    pub(super) files: Vec<File>,
}

/// One file.
pub(super) struct File {
    pub(super) path: String,
    /// Bytes on disk.
    pub(super) size: u64,
    /// Its text, if it is text.
    pub(super) text: Option<String>,
}

impl Tree {
    /// Reads a working copy.
    pub(super) fn read(root: &Path) -> io::Result<Self> {
        let mut files = Vec::new();
        walk(root, "", &mut files)?;
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(Self { files })
    }

    /// Files under a directory (or all, with an empty prefix) with one of these endings.
    pub(super) fn under<'a>(
        &'a self,
        prefix: &'a str,
        endings: &'a [&'a str],
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.files.iter().filter_map(move |file| {
            let fits = file.path.starts_with(prefix)
                && endings.iter().any(|ending| file.path.ends_with(ending));
            Some((file.path.as_str(), file.text.as_deref()?)).filter(|_| fits)
        })
    }

    /// Every Rust source, taken apart.
    pub(super) fn rust(&self) -> impl Iterator<Item = (&str, Source)> {
        self.under("", &[".rs"]).map(|(path, text)| (path, Source::read(text)))
    }
}

fn walk(directory: &Path, prefix: &str, files: &mut Vec<File>) -> io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        let kind = entry.file_type()?;
        if kind.is_dir() {
            if !NOT_OURS.contains(&name.as_str()) {
                walk(&entry.path(), &format!("{path}/"), files)?;
            }
        } else if kind.is_file() {
            let bytes = fs::read(entry.path())?;
            let size = bytes.len() as u64;
            files.push(File { path, size, text: String::from_utf8(bytes).ok() });
        }
    }
    Ok(())
}
