//! A signature made: planned and put into an increment with room for it, hashed around that room, signed,
//! and set in.

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset, Utc};
use lopdf::{Dictionary, Object, ObjectId};
use sha2::{Digest as _, Sha256};

use crate::{
    appearance::{Appearance, Place, in_room, nothing, real},
    cms,
    error::SignError,
    key::{KeySource, sign_checked},
    pdf::{
        Increment, PageFrame, Pdf, SignatureField, Standing, Tags, Waiting, add_field,
        all_signature_fields, frame, frame_of, free_name, names_of, object, standing, take_back,
        waiting, write_text,
    },
    timestamp::{self, Timestamper},
};

/// Room for a timestamp with its authority's certificates.
const STAMP_ROOM: usize = 12 * 1024;
/// Printed, and not moved by hand (ISO 32000-1, 12.5.3).
const FLAGS: i64 = 4 | 128;
/// Ten digits, as many as a place in a file of 256 MiB needs and one more.
const PLACE_ROOM: &[u8] = b"[0 0000000000 0000000000 0000000000]";

/// What is asked of one signature.
#[derive(Debug, Clone)]
pub struct Order<'a> {
    /// The field's name; a number is added when the file has one of that name.
    pub field: &'a str,
    /// The signer's word for the moment.
    pub at: DateTime<FixedOffset>,
    /// Why it is signed.
    pub reason: Option<&'a str>,
    /// Where it is signed.
    pub location: Option<&'a str>,
    /// How and where it is seen; an invisible signature has none.
    pub seen: Option<(&'a Appearance, Place)>,
    /// Fields that the first signature leaves for those who sign after it and are seen.
    pub rooms: &'a [Room<'a>],
}

/// A field that waits: after a signature nothing can be put into the structure tree of a tagged file, and
/// PDF/UA-1 wants every signature there that is seen. Who signs in it is seen at its place and nowhere
/// else; who is to be seen elsewhere does not sign in it. Files that are not tagged get none, and a room that does not fit on its page is left out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room<'a> {
    /// The field's name.
    pub field: &'a str,
    /// What it is, for who does not see it.
    pub says: &'a str,
    /// Where it is.
    pub place: Place,
    /// Its width and height in µm.
    pub size: (f64, f64),
}

/// A file that was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// Its bytes.
    pub pdf: Vec<u8>,
    /// It said until now that it can be read aloud (PDF/UA-1), and says so no more: the signature is seen,
    /// and nobody left room for it.
    pub is_outside: bool,
    /// The name of the field that holds the signature: the one that was asked for, or with a number.
    pub field: String,
}

/// Signs a finished PDF: the same bytes, and after them an increment with the signature.
///
/// # Errors
/// Those of reading the file, of the certificate, of the key and of the timestamp server; see
/// [`SignError`]. Nothing is written anywhere.
pub fn sign(
    pdf: &[u8],
    order: &Order<'_>,
    key: &mut dyn KeySource,
    stamper: Option<&dyn Timestamper>,
) -> Result<Vec<u8>, SignError> {
    signed(pdf, order, key, stamper).map(|signed| signed.pdf)
}

/// The same, and what became of what the file says of itself.
///
/// # Errors
/// As [`sign`].
pub fn signed(
    pdf: &[u8],
    order: &Order<'_>,
    key: &mut dyn KeySource,
    stamper: Option<&dyn Timestamper>,
) -> Result<Signed, SignError> {
    let identity = key.identity().clone();
    identity.certificate.can_sign_at(order.at.with_timezone(&Utc))?;
    let file = Pdf::open(pdf)?;
    if !file.allows_signatures() {
        return Err(SignError::Certified);
    }
    let room = cms::longest(&identity)? + if stamper.is_some() { STAMP_ROOM } else { 0 };
    let mut planned = plan(&file, order, &identity.certificate.holder().name, room)?;

    let digest = planned.digest();
    let draft = cms::draft(&identity, &digest)?;
    let signature = sign_checked(key, &draft.message)?;
    let token = stamper.map(|server| timestamp::stamp(server, &signature)).transpose()?;
    let signed = cms::finish(&identity, &draft, &signature, token.as_deref())?;
    planned.set_in(&signed)?;
    Ok(Signed { pdf: planned.bytes, is_outside: planned.is_outside, field: planned.field })
}

/// A file with room for a signature.
struct Planned {
    bytes: Vec<u8>,
    /// From the `<` to behind the `>`.
    gap: std::ops::Range<usize>,
    is_outside: bool,
    field: String,
}

impl Planned {
    fn digest(&self) -> Vec<u8> {
        let mut hash = Sha256::new();
        hash.update(&self.bytes[..self.gap.start]);
        hash.update(&self.bytes[self.gap.end..]);
        hash.finalize().to_vec()
    }

    fn set_in(&mut self, signed: &[u8]) -> Result<(), SignError> {
        let mut hex = Vec::new();
        object::hexadecimal(&mut hex, signed);
        let digits = &hex[1..hex.len() - 1];
        let room = &mut self.bytes[self.gap.start + 1..self.gap.end - 1];
        let digits_room = room.get_mut(..digits.len()).ok_or(SignError::Room)?;
        digits_room.copy_from_slice(digits);
        Ok(())
    }
}

fn plan(
    file: &Pdf<'_>,
    order: &Order<'_>,
    signer: &str,
    room: usize,
) -> Result<Planned, SignError> {
    let mut increment = Increment::on(file);
    let signature = increment.reserve();
    let body = dictionary(order, signer, room);
    let (ranges, contents) = (body.ranges, body.contents);
    increment.put_raw(signature, body.bytes);

    let (fields, standing) = (all_signature_fields(file)?, standing(file)?);
    let taken = names_of(&fields);
    let (field, is_in_tree) = match room_for(file, order, &taken, &standing) {
        Some((waits, wanted)) => {
            let name = waits.name.clone();
            sign_in(&mut increment, waits, wanted, order, signature)?;
            (name, true)
        }
        None => add(&mut increment, order, signature, signer, &fields, standing)?,
    };
    let is_outside = order.seen.is_some() && !is_in_tree && take_back(&mut increment);

    let written = increment.write()?;
    let start = written.place(signature)? + format!("{} {} obj\n", signature.0, signature.1).len();
    let gap = start + contents.start..start + contents.end;
    let mut bytes = written.bytes;
    let range = byte_range(&gap, bytes.len());
    let place = start + ranges.start..start + ranges.end;
    bytes.get_mut(place).ok_or(SignError::Room)?.copy_from_slice(&range);
    Ok(Planned { bytes, gap, is_outside, field })
}

/// The room that waits under the order's name and lies where the signature is to be seen, and where that is
/// in points. A room at another place is passed over: words would lie across what it was left beside.
fn room_for<'p>(
    file: &'p Pdf<'_>,
    order: &Order<'_>,
    taken: &BTreeSet<&str>,
    standing: &[Standing],
) -> Option<(Waiting<'p>, Option<[f64; 4]>)> {
    waiting(file, taken, order.field).into_iter().find_map(|waits| {
        let Some((appearance, place)) = order.seen else { return Some((waits, None)) };
        let page = waits.field.get(b"P").and_then(Object::as_reference).ok()?;
        let others: Vec<&Standing> = standing.iter().filter(|one| one.widget != waits.id).collect();
        let spots = place.spots(file, appearance.size(), &others).ok()?.into_iter();
        let mut spots = spots.filter(|(frame, _)| frame.id == page).map(|(_, spot)| spot.rect);
        let wanted = spots.find(|wanted| touch(*wanted, waits.rect))?;
        Some((waits, Some(wanted)))
    })
}

/// Two rectangles of points have more than an edge in common.
fn touch(one: [f64; 4], other: [f64; 4]) -> bool {
    let over = |low: usize, high: usize| one[high].min(other[high]) - one[low].max(other[low]);
    over(0, 2) > 0.0 && over(1, 3) > 0.0
}

/// Signs in a field that waited: where it is, and what it is said to be, is settled.
fn sign_in(
    increment: &mut Increment<'_, '_>,
    waits: Waiting<'_>,
    wanted: Option<[f64; 4]>,
    order: &Order<'_>,
    signature: ObjectId,
) -> Result<(), SignError> {
    let file = increment.pdf();
    let Waiting { id, field, rect, .. } = waits;
    let mut field = field.clone();
    field.set("V", Object::Reference(signature));
    field.set("F", FLAGS);
    if let Some((appearance, _)) = order.seen {
        let page = field.get(b"P").and_then(Object::as_reference).map_err(|_| SignError::NotPdf)?;
        let size = appearance.size();
        let (matrix, is_turned) = frame(file, page)?.upright();
        let turned = if is_turned { (size.1, size.0) } else { size };
        let spot = in_room(rect, wanted, turned);
        let form = appearance.put_in(increment, matrix, rect, spot);
        field.set("AP", shown_as(form));
    }
    increment.put(id, field);
    Ok(())
}

/// Adds a field that is signed, and before the first signature those that wait; its name, and whether they
/// are in the tree of a tagged file.
fn add(
    increment: &mut Increment<'_, '_>,
    order: &Order<'_>,
    signature: ObjectId,
    signer: &str,
    fields: &[SignatureField<'_>],
    mut standing: Vec<Standing>,
) -> Result<(String, bool), SignError> {
    let file = increment.pdf();
    let is_first = fields.iter().all(|field| field.signature.is_none());
    let mut tags = if is_first { Tags::of(file) } else { None };
    let taken = names_of(fields);
    let name = free_name(&taken, order.field);
    let mut field = widget(&name, &format!("Chữ ký số của {signer}"));
    field.set("V", Object::Reference(signature));
    let mut seen = None;
    let page = match order.seen {
        Some((appearance, place)) => {
            let (frame, spot) = place.on(file, appearance.size(), &standing)?;
            let form = appearance.put(increment, spot.matrix);
            field.set("AP", shown_as(form));
            field.set("Rect", spot.rect.map(real).to_vec());
            seen = Some((frame, spot.rect));
            frame.id
        }
        None => {
            field.set("Rect", [0; 4].map(Object::Integer).to_vec());
            frame_of(file, Some(1))?.id
        }
    };
    field.set("P", Object::Reference(page));
    let widget_id = add_field(increment, page, field, tags.as_mut())?;
    let Some(mut tags) = tags else { return Ok((name, false)) };
    standing.extend(seen.map(|at| stands(&name, at, widget_id, Some(signature))));
    for room in order.rooms {
        let is_free = !taken.contains(room.field) && room.field != order.field;
        let Ok((frame, spot)) = room.place.on(file, room.size, &standing) else { continue };
        if is_free {
            let mut field = widget(room.field, room.says);
            field.set("Rect", spot.rect.map(real).to_vec());
            let form = nothing(increment, spot.rect);
            field.set("AP", shown_as(form));
            field.set("P", Object::Reference(frame.id));
            let widget_id = add_field(increment, frame.id, field, Some(&mut tags))?;
            standing.push(stands(room.field, (frame, spot.rect), widget_id, None));
        }
    }
    Ok((name, true))
}

/// What this increment adds stands on its page like what the file has.
fn stands(
    name: &str,
    (frame, rect): (PageFrame, [f64; 4]),
    widget: ObjectId,
    signature: Option<ObjectId>,
) -> Standing {
    Standing { page: frame.id, name: name.to_owned(), widget, signature, seen: frame.seen(rect) }
}

/// A signature's field that is its own widget.
fn widget(name: &str, says: &str) -> Dictionary {
    let mut field = Dictionary::new();
    field.set("Type", "Annot");
    field.set("Subtype", "Widget");
    field.set("FT", "Sig");
    field.set("T", write_text(name));
    field.set("TU", write_text(says));
    field.set("F", FLAGS);
    field
}

fn shown_as(form: ObjectId) -> Dictionary {
    let mut normal = Dictionary::new();
    normal.set("N", Object::Reference(form));
    normal
}

/// `[0 a b c]`, filled up to the room with blanks.
fn byte_range(gap: &std::ops::Range<usize>, length: usize) -> Vec<u8> {
    let mut text = format!("[0 {} {} {}", gap.start, gap.end, length - gap.end).into_bytes();
    text.resize(PLACE_ROOM.len() - 1, b' ');
    text.push(b']');
    text
}

struct Body {
    bytes: Vec<u8>,
    ranges: std::ops::Range<usize>,
    contents: std::ops::Range<usize>,
}

/// The signature's dictionary with room for what is not known yet.
fn dictionary(order: &Order<'_>, signer: &str, room: usize) -> Body {
    let mut bytes = b"<</Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached".to_vec();
    let offset = order.at.format("%:z").to_string().replace(':', "'");
    let moment = format!("D:{}{offset}'", order.at.format("%Y%m%d%H%M%S"));
    let texts = [
        ("M", Some(moment.as_str())),
        ("Name", Some(signer)),
        ("Reason", order.reason),
        ("Location", order.location),
    ];
    for (key, text) in texts {
        if let Some(text) = text {
            bytes.extend_from_slice(format!(" /{key} ").as_bytes());
            object::write(&mut bytes, &write_text(text));
        }
    }
    bytes.extend_from_slice(b" /ByteRange ");
    let ranges = bytes.len()..bytes.len() + PLACE_ROOM.len();
    bytes.extend_from_slice(PLACE_ROOM);
    bytes.extend_from_slice(b" /Contents ");
    let contents = bytes.len()..bytes.len() + 2 * room + 2;
    object::hexadecimal(&mut bytes, &vec![0; room]);
    bytes.extend_from_slice(b">>");
    Body { bytes, ranges, contents }
}
