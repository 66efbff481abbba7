//! Many files signed in one go.
//!
//! A key in a file signs in as many threads as there are cores and a few more: while some files are made
//! durable, others are signed. A token signs one after another, and so does what asks a timestamp server,
//! which is not to be overrun.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
};

use crate::{
    error::SignError, file::sign_file, key::KeySource, make::Order, timestamp::Timestamper,
};

/// Threads beyond the cores: so many files may wait for the disk.
const WAITING: usize = 2;
/// A laptop with more cores is not slowed down by all of them.
const MOST: usize = 12;

/// What became of many files.
#[derive(Debug)]
pub struct Batch<E> {
    /// Which are done, by their places, in order.
    pub done: Vec<usize>,
    /// The first that failed, by its place, and why. Nothing was begun after it was known.
    pub failed: Option<(usize, E)>,
}

/// Does the same for each place from 0 to `count`, with a key in hand: at once where the key can be
/// shared, one after another where it cannot. After a failure what was begun is ended and nothing new is
/// begun.
pub fn with_each<E: Send>(
    key: &mut dyn KeySource,
    count: usize,
    work: impl Fn(&mut dyn KeySource, usize) -> Result<(), E> + Sync,
) -> Batch<E> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let threads = (cores + WAITING).min(MOST).min(count);
    if threads > 1 {
        let keys: Option<Vec<_>> = (0..threads).map(|_| key.share()).collect();
        if let Some(keys) = keys {
            return at_once(keys, count, &work);
        }
    }
    one_by_one(key, count, &work)
}

fn one_by_one<E>(
    key: &mut dyn KeySource,
    count: usize,
    work: impl Fn(&mut dyn KeySource, usize) -> Result<(), E>,
) -> Batch<E> {
    let mut done = Vec::new();
    for place in 0..count {
        match work(key, place) {
            Ok(()) => done.push(place),
            Err(error) => return Batch { done, failed: Some((place, error)) },
        }
    }
    Batch { done, failed: None }
}

fn at_once<E: Send>(
    keys: Vec<Box<dyn KeySource + Send + '_>>,
    count: usize,
    work: &(impl Fn(&mut dyn KeySource, usize) -> Result<(), E> + Sync),
) -> Batch<E> {
    let (next, failing) = (AtomicUsize::new(0), AtomicBool::new(false));
    let ended = Mutex::new(Vec::with_capacity(count));
    thread::scope(|scope| {
        for mut key in keys {
            let (next, failing, ended) = (&next, &failing, &ended);
            scope.spawn(move || {
                let _alone = alone();
                while !failing.load(Ordering::Relaxed) {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    if place >= count {
                        break;
                    }
                    let result = work(key.as_mut(), place);
                    if result.is_err() {
                        failing.store(true, Ordering::Relaxed);
                    }
                    ended.lock().unwrap_or_else(PoisonError::into_inner).push((place, result));
                }
            });
        }
    });
    let mut ended = ended.into_inner().unwrap_or_else(PoisonError::into_inner);
    ended.sort_by_key(|(place, _)| *place);
    let mut batch = Batch { done: Vec::with_capacity(count), failed: None };
    for (place, result) in ended {
        match result {
            Ok(()) => batch.done.push(place),
            Err(error) => {
                batch.failed.get_or_insert((place, error));
            }
        }
    }
    batch
}

/// What became of files that were signed.
#[derive(Debug)]
pub struct SignedFiles {
    /// Which are done, and the first that failed.
    pub batch: Batch<SignError>,
    /// The field that holds the signature, of each that is done.
    pub fields: Vec<String>,
    /// Those of them that said until now that they can be read aloud, and say so no more: the signature is
    /// seen, and nobody left room for it.
    pub outside: Vec<usize>,
}

/// What is read and made small inside a file is not handed to other threads where each has a file of its
/// own: to wake them, and to wait for them, takes longer.
fn alone() -> Option<rayon::ThreadPool> {
    rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build().ok()
}

/// Signs files into others. Each is there whole or not at all.
pub fn sign_files(
    files: &[(PathBuf, PathBuf)],
    order: &Order<'_>,
    key: &mut dyn KeySource,
    stamper: Option<&dyn Timestamper>,
) -> SignedFiles {
    let signed = Mutex::new(BTreeMap::new());
    let one = |key: &mut dyn KeySource, place: usize, stamper: Option<&dyn Timestamper>| {
        let Some((from, to)) = files.get(place) else { return Ok(()) };
        let file = sign_file(from, to, order, key, stamper)?;
        signed.lock().unwrap_or_else(PoisonError::into_inner).insert(place, file);
        Ok(())
    };
    let batch = match stamper {
        None if are_apart(files) => with_each(key, files.len(), |key, place| one(key, place, None)),
        stamper => one_by_one(key, files.len(), |key, place| one(key, place, stamper)),
    };
    let signed = signed.into_inner().unwrap_or_else(PoisonError::into_inner);
    let outside = signed.iter().filter(|(_, file)| file.is_outside).map(|(place, _)| *place);
    let outside = outside.collect();
    SignedFiles { batch, outside, fields: signed.into_values().map(|file| file.field).collect() }
}

/// No file is written twice, or read where another is written.
fn are_apart(files: &[(PathBuf, PathBuf)]) -> bool {
    let mut written = BTreeSet::new();
    for (_, to) in files {
        let Some(whole) = whole(to) else { return false };
        if !written.insert(whole) {
            return false;
        }
    }
    files.iter().all(|(from, to)| {
        let (from, to) = (whole(from), whole(to));
        from == to || from.is_some_and(|from| !written.contains(&from))
    })
}

/// A path by which two names of one place are seen to be one.
fn whole(path: &PathBuf) -> Option<PathBuf> {
    if let Ok(whole) = fs::canonicalize(path) {
        return Some(whole);
    }
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let parent = fs::canonicalize(parent.unwrap_or(".".as_ref())).ok()?;
    // A disk may hold names that differ in capitals alone for one.
    Some(parent.join(path.file_name()?.to_string_lossy().to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_one_name_are_not_written_at_once() {
        let dir = tempfile::tempdir().unwrap();
        let path = |name: &str| dir.path().join(name);
        for name in ["a", "b"] {
            fs::write(path(name), name).unwrap();
        }
        let pair = |from: &str, to: &str| (path(from), path(to));
        assert!(are_apart(&[pair("a", "x"), pair("b", "y")]));
        assert!(are_apart(&[pair("a", "a"), pair("b", "b")]), "each in its own place");
        assert!(!are_apart(&[pair("a", "x"), pair("b", "x")]));
        assert!(!are_apart(&[pair("a", "x.pdf"), pair("b", "./X.PDF")]));
        assert!(!are_apart(&[pair("a", "x"), pair("a", "a")]), "read where it is written");
        assert!(!are_apart(&[pair("a", "b"), pair("b", "y")]));
        assert!(!are_apart(&[(path("a"), path("nowhere").join("x"))]));
    }
}
