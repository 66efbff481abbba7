//! The file as a row of bytes.

use super::{Finding, Judged};

pub(super) fn judge(judged: &mut Judged<'_>) {
    let raw = judged.raw;
    let version = raw.strip_prefix(b"%PDF-1.").and_then(|rest| rest.first());
    let line = raw.iter().position(|byte| *byte == b'\n').unwrap_or(0);
    let comment = raw.get(line + 1..line + 6).unwrap_or_default();
    let high = comment.first() == Some(&b'%') && comment[1..].iter().all(|byte| *byte > 127);
    judged.must(version.is_some_and(u8::is_ascii_digit) && line == 8 && high, Finding::Header);

    let end = raw.strip_suffix(b"%%EOF\n").or_else(|| raw.strip_suffix(b"%%EOF"));
    let trailer = &judged.document.trailer;
    let id = trailer.get(b"ID").and_then(lopdf::Object::as_array);
    let halves = id.map_or(0, |id| {
        id.iter().filter(|half| half.as_str().is_ok_and(|s| s.len() == 16)).count()
    });
    let open = trailer.get(b"Encrypt").is_err();
    judged.must(end.is_some() && halves == 2 && open, Finding::Trailer);
}
