//! A signed letter is still what it says it is: PDF/A-2a and PDF/UA-1, by veraPDF.
#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

mod judge;
mod office;
mod paper;

use std::{fs, path::PathBuf};

use office::{Authority, Kind, Signer, Wish, now};
use tannha_sign::{
    Appearance, Corner, Later, Order, Picture, Place, Room, Spot, Verdict, Words, sign, signed,
    verify,
};

const OVER: Place = Place { page: None, spot: Spot::OverSignature };
const CORNER: Place = Place { page: Some(1), spot: Spot::Corner(Corner::UpperRight) };

fn order(field: &str) -> Order<'_> {
    Order { field, at: now(), reason: None, location: None, seen: None, rooms: &[] }
}

const fn room(field: &str, place: Place) -> Room<'_> {
    Room { field, says: "Chữ ký số của cơ quan", place, size: (60_000.0, 40_000.0) }
}

struct Desk {
    authority: Authority,
    leader: Signer,
    office: Signer,
    by_hand: Appearance,
    seal: Appearance,
    words: Appearance,
}

impl Desk {
    fn new() -> Self {
        let authority = Authority::new("CA Thử Nghiệm");
        let leader = authority.signer("leader", &Wish::person("Trần Thị Ký", Kind::P256));
        let office = authority.signer("office", &Wish::person("UBND Thử Nghiệm", Kind::P256));
        let picture =
            |png: &[u8], wide| Appearance::of_picture(&Picture::from_png(png, wide).unwrap());
        let at = "2026-11-27T15:30:05+07:00".parse().unwrap();
        let words = Words::corner(Some("SAO Y"), "UBND phường Thử Nghiệm", at);
        Self {
            authority,
            leader,
            office,
            by_hand: picture(&paper::by_hand(), 45.0),
            seal: picture(&paper::seal(), 34.0),
            words: Appearance::of_words(&words).unwrap(),
        }
    }

    fn leader(&self, letter: &[u8], rooms: &[Room<'_>]) -> Vec<u8> {
        let place = Place::of_signer(&paper::sheet()).unwrap();
        let asked = Order { seen: Some((&self.by_hand, place)), rooms, ..order("nguoi-ky") };
        sign(letter, &asked, &mut self.leader.open(), None).unwrap()
    }

    fn office(&self, pdf: &[u8], field: &str, seen: Option<(&Appearance, Place)>) -> Vec<u8> {
        sign(pdf, &Order { seen, ..order(field) }, &mut self.office.open(), None).unwrap()
    }

    fn put(&self, name: &str, pdf: &[u8]) -> PathBuf {
        let path = self.authority.path(name);
        fs::write(&path, pdf).unwrap();
        path
    }
}

#[test]
fn a_signed_letter_stays_one_that_can_be_read_aloud() {
    let desk = Desk::new();
    let letter = paper::letter();
    let rooms = [room("co-quan", OVER), room("so-van-ban", CORNER)];
    let once = desk.leader(&letter, &rooms);
    let sealed = desk.office(&once, "co-quan", Some((&desk.seal, OVER)));
    let numbered = desk.office(&sealed, "so-van-ban", Some((&desk.words, CORNER)));
    let unseen = desk.office(&letter, "co-quan", None);
    let cases = [
        ("once", desk.leader(&letter, &[])),
        ("rooms", once.clone()),
        ("sealed", sealed.clone()),
        ("numbered", numbered.clone()),
        ("corner", desk.office(&letter, "co-quan", Some((&desk.words, CORNER)))),
        ("unseen", unseen.clone()),
        ("unseen-twice", desk.office(&unseen, "so-van-ban", None)),
        ("unseen-after", desk.office(&desk.leader(&letter, &[]), "so-van-ban", None)),
    ];
    let mut files = Vec::new();
    for (name, pdf) in &cases {
        let file = desk.put(&format!("{name}.pdf"), pdf);
        judge::qpdf(&file);
        files.extend([("2a", file.clone()), ("ua1", file)]);
    }
    // The judge can say no: a seal for which nobody left room is in no element.
    let outside = desk.office(&desk.leader(&letter, &[]), "co-quan", Some((&desk.seal, OVER)));
    let file = desk.put("outside.pdf", &outside);
    files.extend([("2a", file.clone()), ("ua1", file)]);
    let said = judge::verapdf(&files);
    let failed: Vec<&str> = said.lines().filter(|line| line.starts_with("FAIL ")).collect();
    assert!(failed.len() == 1 && failed[0].ends_with("outside.pdf"), "{said}");

    judge::pyhanko_agrees(&desk.put("rooms.pdf", &once), &desk.authority.root_pem, 1);
    judge::pyhanko_agrees(&desk.put("sealed.pdf", &sealed), &desk.authority.root_pem, 2);
    judge::pyhanko_agrees(&desk.put("numbered.pdf", &numbered), &desk.authority.root_pem, 3);
    judge::pyhanko_agrees(&desk.put("outside.pdf", &outside), &desk.authority.root_pem, 2);
    let report = verify(&numbered, &desk.authority.root()).unwrap();
    let fields: Vec<&str> = report.signatures.iter().map(|one| one.field.as_str()).collect();
    assert_eq!(fields, ["nguoi-ky", "co-quan", "so-van-ban"]);
    assert!(report.signatures.iter().all(|one| one.verdict == Verdict::Intact), "{report:?}");
    assert_eq!(report.signatures[0].later, Some(Later::Signatures(2)));
    assert!(report.unsigned.is_empty());
    assert_eq!(verify(&once, &[]).unwrap().unsigned, ["co-quan", "so-van-ban"]);
}

#[test]
fn who_signs_in_a_room_is_seen_where_the_seal_would_stand_anyway() {
    let desk = Desk::new();
    let letter = paper::letter();
    let looks = |name: &str, pdf: &[u8]| {
        let file = desk.put(&format!("{name}.pdf"), pdf);
        let picture = desk.authority.path(name);
        let [file, picture] = [file.as_os_str(), picture.as_os_str()];
        let how = ["-r", "60", "-singlefile", "-png"].map(AsRef::as_ref);
        office::run("pdftoppm", &[&how[..], &[file, picture]].concat());
        fs::read(desk.authority.path(&format!("{name}.png"))).unwrap()
    };
    let bare = desk.leader(&letter, &[]);
    let with_room = desk.leader(&letter, &[room("co-quan", OVER)]);
    assert!(looks("bare", &bare) == looks("room", &with_room), "a room that waits shows nothing");
    let seen = Some((&desk.seal, OVER));
    let outside = looks("outside", &desk.office(&bare, "co-quan", seen));
    let inside = looks("inside", &desk.office(&with_room, "co-quan", seen));
    assert!(outside == inside && outside != looks("bare", &bare));
}

/// A tree that somebody changes after a signature is a change, and named.
#[test]
fn the_tree_is_closed_once_somebody_has_signed() {
    let desk = Desk::new();
    let once = desk.leader(&paper::letter(), &[room("co-quan", OVER)]);
    let read = lopdf::Document::load_mem(&once).unwrap();
    let root = read.catalog().unwrap().get(b"StructTreeRoot").unwrap().as_reference().unwrap();
    let waits = read.objects.iter().find_map(|(id, object)| {
        let field = object.as_dict().ok()?;
        let waits = field.get(b"FT").is_ok() && !field.has(b"V");
        waits.then_some(*id)
    });
    let moved = |field: &mut lopdf::Dictionary| {
        field.set("Rect", vec![0.into(), 0.into(), 500.into(), 800.into()]);
    };
    let emptied = |root: &mut lopdf::Dictionary| {
        root.remove(b"K");
    };
    type Change<'a> = (lopdf::ObjectId, &'a dyn Fn(&mut lopdf::Dictionary));
    let changes: [Change<'_>; 2] = [(root, &emptied), (waits.unwrap(), &moved)];
    for (id, change) in changes {
        let mut later = lopdf::IncrementalDocument::create_from(once.clone(), read.clone());
        later.opt_clone_object_to_new_document(id).unwrap();
        change(later.new_document.get_object_mut(id).unwrap().as_dict_mut().unwrap());
        let mut pdf = Vec::new();
        later.save_to(&mut pdf).unwrap();
        let report = verify(&pdf, &desk.authority.root()).unwrap();
        assert_eq!(report.signatures[0].verdict, Verdict::ChangedAfter);
        assert_eq!(report.signatures[0].later, Some(Later::Changes(vec!["object"])));
    }
}

/// What the packet says that a reader finds, without what stands there no more.
fn packet(pdf: &[u8]) -> String {
    let read = lopdf::Document::load_mem(pdf).unwrap();
    let metadata = read.catalog().unwrap().get(b"Metadata").unwrap().as_reference().unwrap();
    let stream = read.get_object(metadata).unwrap().as_stream().unwrap();
    String::from_utf8(stream.content.clone()).unwrap()
}

#[test]
fn a_seal_for_which_nobody_left_room_takes_the_claim_back_and_harms_nobody() {
    const CLAIM: &str = "<pdfuaid:part>1</pdfuaid:part>";
    let desk = Desk::new();
    let letter = paper::letter();
    let once = desk.leader(&letter, &[]);
    let asked = Order { seen: Some((&desk.seal, OVER)), ..order("co-quan") };
    let twice = signed(&once, &asked, &mut desk.office.open(), None).unwrap();
    assert!(twice.is_outside && packet(&once).contains(CLAIM));
    assert_eq!(packet(&twice.pdf), packet(&once).replace(CLAIM, ""));
    // A third one has nothing to take back.
    let third = Order { seen: Some((&desk.words, CORNER)), ..order("van-thu") };
    let thrice = signed(&twice.pdf, &third, &mut desk.office.open(), None).unwrap();
    assert!(!thrice.is_outside);
    let report = verify(&thrice.pdf, &desk.authority.root()).unwrap();
    assert!(report.signatures.iter().all(|one| one.verdict == Verdict::Intact), "{report:?}");
    assert_eq!(report.signatures[0].later, Some(Later::Signatures(2)));
    // In a room, and unseen, there is no need to.
    let roomy = desk.leader(&letter, &[room("co-quan", OVER)]);
    let inside = signed(&roomy, &asked, &mut desk.office.open(), None).unwrap();
    let unseen = signed(&once, &order("co-quan"), &mut desk.office.open(), None).unwrap();
    assert!(!inside.is_outside && !unseen.is_outside);
    assert!(packet(&inside.pdf).contains(CLAIM) && packet(&unseen.pdf).contains(CLAIM));

    // Whoever says something else of the file beside that is found out.
    let read = lopdf::Document::load_mem(&twice.pdf).unwrap();
    let metadata = read.catalog().unwrap().get(b"Metadata").unwrap().as_reference().unwrap();
    for said in [packet(&once), packet(&twice.pdf).replace("Thư cảm ơn", "Thư khác")] {
        let mut later = lopdf::IncrementalDocument::create_from(twice.pdf.clone(), read.clone());
        later.opt_clone_object_to_new_document(metadata).unwrap();
        let stream = later.new_document.get_object_mut(metadata).unwrap().as_stream_mut().unwrap();
        stream.set_plain_content(said.into_bytes());
        let mut pdf = Vec::new();
        later.save_to(&mut pdf).unwrap();
        let report = verify(&pdf, &desk.authority.root()).unwrap();
        assert_eq!(report.signatures[1].verdict, Verdict::ChangedAfter);
    }
}

#[test]
fn who_signs_once_more_in_a_role_signs_in_the_next_room_of_its_name() {
    let desk = Desk::new();
    let lower = Place { page: None, spot: Spot::Corner(Corner::LowerRight) };
    let once = desk.leader(&paper::letter(), &[room("nguoi-ky-2", lower)]);
    let twice = desk.office(&once, "nguoi-ky", Some((&desk.words, lower)));
    let report = verify(&twice, &desk.authority.root()).unwrap();
    let fields: Vec<&str> = report.signatures.iter().map(|one| one.field.as_str()).collect();
    assert_eq!(fields, ["nguoi-ky", "nguoi-ky-2"]);
    assert!(report.unsigned.is_empty() && packet(&twice).contains("<pdfuaid:part>1<"));
}
