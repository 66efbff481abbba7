//! The built window, read once. What was not there at the start does not exist: no path of a
//! request ever reaches the disk.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use axum::{
    extract::State,
    http::{HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};

/// Files by their path in the address.
#[derive(Debug, Default)]
pub struct Files(BTreeMap<String, (&'static str, axum::body::Bytes)>);

/// Why the window cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum NoFiles {
    /// The directory cannot be read.
    #[error("{path}: {error}")]
    Unreadable {
        /// What was read.
        path: PathBuf,
        /// The system's reason.
        error: io::Error,
    },
    /// There is no `index.html` in it.
    #[error("{0} holds no built window: `npm run build` in `ui` makes it")]
    NotBuilt(PathBuf),
}

impl Files {
    /// Reads a built window.
    ///
    /// # Errors
    /// [`NoFiles`].
    pub fn read(ui: &Path) -> Result<Self, NoFiles> {
        let mut files = Self::default();
        files.take(ui, "/")?;
        match files.0.get("/index.html").cloned() {
            Some(index) => files.0.insert("/".to_owned(), index),
            None => return Err(NoFiles::NotBuilt(ui.to_path_buf())),
        };
        Ok(files)
    }

    fn take(&mut self, directory: &Path, at: &str) -> Result<(), NoFiles> {
        let unreadable = |error| NoFiles::Unreadable { path: directory.to_path_buf(), error };
        for entry in fs::read_dir(directory).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            let name = format!("{at}{}", entry.file_name().to_string_lossy());
            let path = entry.path();
            if path.is_dir() {
                self.take(&path, &format!("{name}/"))?;
            } else {
                let bytes = fs::read(&path).map_err(unreadable)?;
                self.0.insert(name, (media(&path), bytes.into()));
            }
        }
        Ok(())
    }
}

pub(super) async fn file(State(files): State<Arc<Files>>, address: Uri) -> Response {
    match files.0.get(address.path()) {
        Some((media, bytes)) => {
            ([(header::CONTENT_TYPE, HeaderValue::from_static(media))], bytes.clone())
                .into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn media(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        _ => "application/octet-stream",
    }
}
