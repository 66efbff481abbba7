//! What a file says of itself in its XMP: that it can be read aloud (ISO 14289-1, 5).
//!
//! A signature that is seen, and for which nobody left room, stands in no element of the tree; and the
//! tree cannot be changed any more. So the claim is taken back, in the same increment, and nothing else of
//! the packet changes. Programs that hold versions against each other let metadata change.

use lopdf::{Object, ObjectId, Stream};

use super::{Increment, Pdf};

/// The claim as an element, and as an attribute.
const ELEMENT: (&str, &str) = ("<pdfuaid:part>", "</pdfuaid:part>");
const ATTRIBUTE: (&str, &str) = ("pdfuaid:part=\"", "\"");
/// A packet that is longer is none.
const LONGEST: usize = 4 << 20;

/// Takes the claim back; false where the file made none.
pub(crate) fn take_back(increment: &mut Increment<'_, '_>) -> bool {
    let pdf = increment.pdf();
    let Some((id, packet)) = metadata(pdf).and_then(|id| Some((id, packet(pdf, id)?))) else {
        return false;
    };
    let Some(without) = without(&packet) else { return false };
    let Ok(stream) = pdf.document.get_object(id).and_then(Object::as_stream) else { return false };
    let mut dictionary = stream.dict.clone();
    for key in [&b"Filter"[..], b"DecodeParms", b"Length"] {
        dictionary.remove(key);
    }
    increment.put(id, Stream::new(dictionary, without.into_bytes()));
    true
}

/// Whether this object's change is that the claim was taken back.
pub(crate) fn was_taken_back(then: &Pdf<'_>, now: &Pdf<'_>, id: ObjectId) -> bool {
    let is_metadata = metadata(then) == Some(id) && metadata(now) == Some(id);
    let before = packet(then, id).and_then(|packet| without(&packet));
    is_metadata && before.is_some() && before == packet(now, id)
}

fn metadata(pdf: &Pdf<'_>) -> Option<ObjectId> {
    pdf.catalog().ok()?.get(b"Metadata").and_then(Object::as_reference).ok()
}

fn packet(pdf: &Pdf<'_>, id: ObjectId) -> Option<String> {
    let stream = pdf.document.get_object(id).and_then(Object::as_stream).ok()?;
    let bytes = match stream.filters() {
        Ok(_) => {
            let mut whole = stream.clone();
            whole.decompress_with_limit(LONGEST).ok()?;
            whole.content
        }
        Err(_) => stream.content.clone(),
    };
    String::from_utf8(bytes).ok().filter(|packet| packet.len() <= LONGEST)
}

/// The packet without the claim; nothing where it makes none.
fn without(packet: &str) -> Option<String> {
    [ELEMENT, ATTRIBUTE].iter().find_map(|(begins, ends)| {
        let (before, rest) = packet.split_once(begins)?;
        let (_, after) = rest.split_once(ends)?;
        Some(format!("{before}{after}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_claim_alone_is_taken_out_of_the_packet() {
        let described = "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>";
        let packet = format!("a<pdfuaid:part>1</pdfuaid:part>{described}b");
        assert_eq!(without(&packet), Some(format!("a{described}b")));
        let short = "<rdf:Description pdfaid:part=\"2\" pdfuaid:part=\"1\"/>";
        assert_eq!(without(short).unwrap(), "<rdf:Description pdfaid:part=\"2\" />");
        assert_eq!(without("<pdfaid:part>2</pdfaid:part>"), None);
    }
}
