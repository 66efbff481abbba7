//! What the repository keeps of a fuzzer's corpus: one file a target, of many small inputs.
//!
//! ```text
//!   length u32, little-endian ‖ input ‖ length ‖ input …
//! ```
//!
//! The tests replay it (`tests/tests/fuzz.rs`), so that it stays small: the shortest inputs first, up to
//! [`MOST_BYTES`].

use std::{
    fs::{self, DirEntry},
    path::Path,
};

use crate::trouble::Trouble;

/// The largest file, in bytes.
const MOST_BYTES: usize = 64 << 10;

/// Writes the inputs of a directory into `kept`, as many as there is room for.
pub(crate) fn pack(inputs: &Path, kept: &Path) -> Result<(), Trouble> {
    let failed = |error| Trouble::File { path: inputs.to_owned(), error };
    let entries = fs::read_dir(inputs).map_err(failed)?;
    let read = |entry: DirEntry| fs::read(entry.path());
    let found: Result<Vec<Vec<u8>>, _> = entries.map(|entry| entry.and_then(read)).collect();
    let packed = packed(found.map_err(failed)?);
    let failed = |error| Trouble::File { path: kept.to_owned(), error };
    kept.parent().map_or(Ok(()), fs::create_dir_all).map_err(failed)?;
    fs::write(kept, packed).map_err(failed)
}

/// Puts the inputs of `kept` into a directory; nothing where none are kept.
pub(crate) fn unpack(kept: &Path, into: &Path) -> Result<(), Trouble> {
    let Ok(bytes) = fs::read(kept) else { return Ok(()) };
    for (nth, input) in inputs(&bytes).into_iter().enumerate() {
        let path = into.join(format!("kept-{nth:05}"));
        fs::write(&path, input).map_err(|error| Trouble::File { path, error })?;
    }
    Ok(())
}

fn packed(mut inputs: Vec<Vec<u8>>) -> Vec<u8> {
    inputs.sort_by(|a, b| a.len().cmp(&b.len()).then_with(|| a.cmp(b)));
    inputs.dedup();
    let mut bytes = Vec::new();
    for input in inputs {
        let Ok(len) = u32::try_from(input.len()) else { break };
        if bytes.len() + 4 + input.len() > MOST_BYTES {
            break;
        }
        bytes.extend_from_slice(&len.to_le_bytes());
        bytes.extend_from_slice(&input);
    }
    bytes
}

fn inputs(mut bytes: &[u8]) -> Vec<&[u8]> {
    let mut found = Vec::new();
    while let Some((len, rest)) = bytes.split_first_chunk() {
        let len = usize::try_from(u32::from_le_bytes(*len)).unwrap_or(usize::MAX);
        let Some((input, rest)) = rest.split_at_checked(len) else { break };
        found.push(input);
        bytes = rest;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortest_inputs_are_kept_once_and_come_back() {
        let all = vec![vec![7; 300], Vec::new(), vec![1, 2], vec![7; 300], vec![9; MOST_BYTES]];
        let bytes = packed(all);
        assert_eq!(inputs(&bytes), [&[][..], &[1, 2], &[7; 300]]);
        assert!(inputs(&bytes[..bytes.len() - 1]).len() == 2, "a cut file is read up to the cut");
    }
}
