//! Files that somebody filled with signature fields: refused by name, or signed, and soon.
#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

mod office;
mod paper;

use std::fmt::Write as _;

use office::{Authority, Kind, Wish, now};
use tannha_sign::{
    Appearance, Corner, Identity, KeySource, Order, Picture, Place, SignError, Spot, sign, signed,
    verify,
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
