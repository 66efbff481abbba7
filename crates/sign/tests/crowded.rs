//! Files that somebody filled with signature fields: refused by name, or signed, and soon.
#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

mod office;
mod paper;

use std::fmt::Write as _;

use office::{Authority, Kind, Wish, now};
use tannha_sign::{
    Appearance, Corner, Identity, KeySource, Order, Picture, Place, Room, SignError, Spot, sign,
    signed, verify,
};

const CORNERS: [Place; 2] =
    [corner(Corner::UpperRight), Place { page: None, spot: Spot::OverSignature }];

const fn corner(corner: Corner) -> Place {
    Place { page: Some(1), spot: Spot::Corner(corner) }
}

fn order<'a>(field: &'a str, seen: (&'a Appearance, Place)) -> Order<'a> {
    Order { field, at: now(), reason: None, location: None, seen: Some(seen), rooms: &[] }
}

/// A key that must not be asked.
struct Unasked(Identity);

impl KeySource for Unasked {
    fn identity(&self) -> &Identity {
        &self.0
    }

    fn sign(&mut self, _: &[u8]) -> Result<Vec<u8>, SignError> {
        panic!("the key is asked for a file that is refused")
    }
}

/// A page of a million points with these signature fields in one row along its upper edge.
fn crowded(fields: impl Iterator<Item = (String, bool)>) -> Vec<u8> {
    let mut objects = Vec::new();
    let mut kids = String::new();
    for (at, (name, is_signed)) in fields.enumerate() {
        write!(kids, "{} 0 R ", at + 4).unwrap();
        let x = 999_900 - 20 * at;
        let value = if is_signed { "/V <</Type /Sig>> " } else { "" };
        objects.push(format!(
            "<</Type /Annot /Subtype /Widget /FT /Sig /T ({name}) {value}/P 3 0 R \
             /Rect [{x} 999900 {} 999999]>>",
            x + 15
        ));
    }
    let head = [
        format!("<</Type /Catalog /Pages 2 0 R /AcroForm <</SigFlags 3 /Fields [{kids}]>>>>"),
        "<</Type /Pages /Kids [3 0 R] /Count 1>>".to_owned(),
        format!("<</Type /Page /Parent 2 0 R /MediaBox [0 0 1000000 1000000] /Annots [{kids}]>>"),
    ];
    let mut file = String::from("%PDF-1.7\n");
    let mut table = String::from("0000000000 65535 f \n");
    for (at, object) in head.iter().chain(&objects).enumerate() {
        writeln!(table, "{:010} 00000 n ", file.len()).unwrap();
        write!(file, "{} 0 obj\n{object}\nendobj\n", at + 1).unwrap();
    }
    let (start, count) = (file.len(), objects.len() + 4);
    write!(
        file,
        "xref\n0 {count}\n{table}trailer\n<</Size {count} /Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"
    )
    .unwrap();
    file.into_bytes()
}

fn seal() -> Appearance {
    Appearance::of_picture(&Picture::from_png(&paper::seal(), 34.0).unwrap())
}

#[test]
fn a_file_with_more_fields_than_a_paper_has_is_refused_before_the_key_is_asked() {
    let authority = Authority::new("CA Thử Nghiệm");
    let key = authority.signer("office", &Wish::person("UBND Thử Nghiệm", Kind::P256)).open();
    let (mut key, seal) = (Unasked(key.identity().clone()), seal());
    let cases = [(20_000, false, 10_000), (1_001, false, 1_000), (1_001, true, 1_000)];
    for (count, is_signed, limit) in cases {
        let name = |at: usize| (format!("co-quan-{}", at + 2), is_signed);
        let file = crowded((0..count).map(name));
        for place in CORNERS {
            let refused = sign(&file, &order("co-quan", (&seal, place)), &mut key, None);
            assert_eq!(refused, Err(SignError::TooManyFields { limit }), "{count} {place:?}");
        }
    }
    // Widgets of no form are seen as well.
    let bare = String::from_utf8(crowded((0..1_001).map(|at| (at.to_string(), false)))).unwrap();
    let bare = bare.replace("/Fields", "/Fjelds");
    let refused = sign(bare.as_bytes(), &order("co-quan", (&seal, CORNERS[0])), &mut key, None);
    assert_eq!(refused, Err(SignError::TooManyFields { limit: 1_000 }));
    assert!(verify(bare.as_bytes(), &[]).is_ok(), "it is looked at all the same");
}

/// Each field that waits is tried, each signature may have a seal, and each is in another's way.
#[test]
fn a_file_with_as_many_fields_as_may_be_is_signed_soon() {
    let authority = Authority::new("CA Thử Nghiệm");
    let mut key = authority.signer("office", &Wish::person("UBND Thử Nghiệm", Kind::P256)).open();
    let seal = seal();
    let name = |at: usize| match at {
        0 => ("co-quan".to_owned(), false),
        at if at.is_multiple_of(2) => (format!("co-quan-{}", at / 2 + 1), false),
        at => (format!("nguoi-ky-{at}"), true),
    };
    let file = crowded((0..1_000).map(name));
    for place in CORNERS {
        let asked = order("co-quan", (&seal, place));
        let once = signed(&file, &asked, &mut key, None).unwrap();
        assert!(once.pdf.starts_with(&file), "{place:?}");
    }
}

/// Left, bottom, right and top of the fields with these names.
fn rects(pdf: &[u8], names: [&str; 2]) -> [Vec<f32>; 2] {
    let read = lopdf::Document::load_mem(pdf).unwrap();
    names.map(|name| {
        let is_it = |field: &&lopdf::Dictionary| {
            field.get(b"T").and_then(lopdf::Object::as_str).is_ok_and(|own| own == name.as_bytes())
        };
        let mut fields = read.objects.values().filter_map(|object| object.as_dict().ok());
        let field = fields.find(is_it).unwrap();
        let rect = field.get(b"Rect").unwrap().as_array().unwrap();
        rect.iter().map(|number| number.as_float().unwrap()).collect()
    })
}

#[test]
fn the_seal_s_room_is_left_beside_a_room_that_was_left_just_before() {
    let authority = Authority::new("CA Thử Nghiệm");
    let mut key = authority.signer("leader", &Wish::person("Trần Thị Ký", Kind::P256)).open();
    let by_hand = Appearance::of_picture(&Picture::from_png(&paper::by_hand(), 45.0).unwrap());
    let over = Place { page: None, spot: Spot::OverSignature };
    let lower = corner(Corner::LowerRight);
    let room =
        |field, place, size| Room { field, says: "Chữ ký số của cơ quan", place, size };
    // The first lies left of the signature, where the seal would stand.
    let beside = Spot::Middle { x: 120_000.0, y: 250_000.0, w: 40_000.0, h: 30_000.0 };
    let beside = Place { page: None, spot: beside };
    let rooms = [
        room("van-thu", beside, (30_000.0, 20_000.0)),
        room("co-quan", over, (34_000.0, 34_000.0)),
    ];
    let asked = Order { rooms: &rooms, ..order("nguoi-ky", (&by_hand, lower)) };
    let once = sign(&paper::letter(), &asked, &mut key, None).unwrap();
    let [other, seal] = rects(&once, ["van-thu", "co-quan"]);
    assert!(seal[2] <= other[0], "{seal:?} lies across {other:?}");
}
