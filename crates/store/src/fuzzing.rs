//! What a fuzzer cannot reach from outside: past the checksums, and behind the seal.
//!
//! A changed byte fails a checksum long before it comes to the code that reads lengths and
//! sequences. Who alters a file with intent mends its checksums; so does [`mend`]. And who holds the
//! key may seal what was never a record; [`behind_the_seal`] reads that.

use crate::{apply::Head, base, batch::Op, format, frame, mark, record, segment, slots};

/// Makes the checksums of a store's file right again, whatever else it says now. `file` is its name
/// below the directory.
pub fn mend(file: &str, bytes: &mut Vec<u8>) {
    match file {
        format::FILE => mend_line(bytes),
        slots::FILE | slots::COPY => mend_slots(bytes),
        mark::FILE => mend_crc(bytes, mark::LEN),
        journal => {
            let header = match journal.rsplit_once('/') {
                Some((segment::DIR, name)) if base::is_name(name) => base::HEADER,
                Some((segment::DIR, name)) if segment::is_name(name) => segment::HEADER,
                _ => return,
            };
            mend_crc(bytes, header);
            mend_frames(bytes, header);
        }
    }
}

/// Decodes what is only ever decoded after a seal was opened, and the head of a sealed record.
///
/// # Panics
/// When something reads back as other than it was: that is what is looked for.
pub fn behind_the_seal(bytes: &[u8]) {
    if let Ok(ops) = minicbor::decode::<Vec<Op>>(bytes) {
        let again = minicbor::to_vec(&ops).unwrap_or_default();
        assert_eq!(minicbor::decode::<Vec<Op>>(&again).ok(), Some(ops), "changes read back");
    }
    base::decode_chunk(bytes);
    if let Some(head) = Head::decode(bytes) {
        assert_eq!(Head::decode(&head.encode()), Some(head), "a head reads back");
    }
    if let Some((header, piece)) = record::Header::parse(bytes) {
        assert!(piece.len() <= bytes.len(), "a piece is part of its record");
        assert!(u64::from(header.rests()) * 3584 < u64::from(header.len) + 3584);
    }
    for found in frame::all(bytes) {
        assert!(found.payload_at <= found.end && found.end <= bytes.len(), "a frame is inside");
    }
}

fn mend_line(bytes: &mut Vec<u8>) {
    let text = String::from_utf8_lossy(bytes).trim_end_matches('\n').to_owned();
    let body = text.rsplit_once(' ').map_or(text.as_str(), |(body, _)| body);
    *bytes = format!("{body} {}\n", format::checksum(body)).into_bytes();
}

fn mend_slots(bytes: &mut Vec<u8>) {
    let at = bytes.iter().position(|&b| b == b'\n').map_or(0, |at| at + 1);
    let json = bytes.split_off(at);
    *bytes = slots::with_head(&json);
}

/// A checksum at the end of the first `len` bytes, over those before it.
fn mend_crc(bytes: &mut [u8], len: usize) {
    if let Some((body, crc)) = bytes.get_mut(..len).and_then(|head| head.split_last_chunk_mut()) {
        *crc = crc32c::crc32c(body).to_le_bytes();
    }
}

/// Every frame from `at` on, for as long as their lengths lead from one to the next.
fn mend_frames(bytes: &mut [u8], mut at: usize) {
    while let Some(rest) = bytes.get_mut(at..).filter(|rest| rest.len() >= frame::HEADER) {
        let (header, payload) = rest.split_at_mut(frame::HEADER);
        let len = header[4..].first_chunk().copied().map_or(0, u32::from_le_bytes) as usize;
        let Some(payload) = payload.get(..len) else { return };
        header[16..20].copy_from_slice(&crc32c::crc32c(payload).to_le_bytes());
        mend_crc(header, frame::HEADER);
        at += frame::HEADER + len;
    }
}
