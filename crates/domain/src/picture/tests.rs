#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use super::*;
use crate::{
    case::Document,
    letter_text::LetterKind,
    time::Date,
    ward::{Role, choice::tests::settings},
};

/// A PNG in form, for tests that look at no points.
pub(crate) fn png(width: u32, height: u32, more: &[(&[u8; 4], &[u8])]) -> ByteVec {
    let mut head = [width.to_be_bytes(), height.to_be_bytes()].concat();
    head.extend([8, 6, 0, 0, 0]);
    let chunks: [(&[u8; 4], &[u8]); 1] = [(b"IHDR", &head)];
    let last: [(&[u8; 4], &[u8]); 2] = [(b"IDAT", b"points"), (b"IEND", b"")];
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    for (name, body) in chunks.iter().chain(more).chain(&last) {
        bytes.extend(u32::try_from(body.len()).unwrap().to_be_bytes());
        bytes.extend(*name);
        bytes.extend(*body);
        bytes.extend([0; 4]);
    }
    bytes.into()
}

fn now() -> Moment {
    Moment::parse("2026-11-17T09:00:00+07:00").unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn id(text: &str) -> OfficerId {
    OfficerId::parse(text).unwrap()
}

fn act(number: u8) -> ActId {
    ActId([number; 16])
}

fn signature() -> PictureOf {
    PictureOf::Signature(id("an"))
}

fn proposed(of: PictureOf, side: u32) -> WardEvent {
    let width_tenths = of.kind().widths().2;
    WardEvent::PictureProposed { of, width_tenths, png: png(side, side, &[]) }
}

fn allowed(of: PictureOf, proposal: ActId, from: &str) -> WardEvent {
    WardEvent::PictureAllowed { of, proposal, from: Date(day(from)) }
}

fn withdrawn(of: PictureOf, reason: &str) -> WardEvent {
    WardEvent::PictureWithdrawn { of, reason: reason.to_owned() }
}

struct Ward(WardSettings, u8);

impl Ward {
    fn tell(&mut self, role: Role, who: &str, event: WardEvent) -> Result<ActId, &'static str> {
        let decider = Decider { role, now: now() };
        let event = decide(&self.0, event, &id(who), decider).map_err(|no| no.code())?;
        self.1 += 1;
        apply(&mut self.0, event, act(self.1), &id(who), now()).map_err(|no| no.code())?;
        Ok(act(self.1))
    }

    fn used(&self, of: &PictureOf, on: &str) -> Option<u16> {
        in_use(&self.0, of, day(on)).map(|one| one.proposed.pixels.0)
    }
}

#[test]
fn a_signature_is_proposed_by_whoever_sees_to_it_and_allowed_by_whose_it_is() {
    let mut ward = Ward(settings(), 0);
    assert_eq!(ward.tell(Role::Registrar, "hanh", proposed(signature(), 30)), Err("not-your-role"));
    let first = ward.tell(Role::Technician, "tin", proposed(signature(), 30)).unwrap();
    assert_eq!(ward.used(&signature(), "2026-12-01"), None, "proposed is not allowed");
    let allow = || allowed(signature(), first, "2026-11-20");
    assert_eq!(ward.tell(Role::Technician, "tin", allow()), Err("not-your-role"));
    assert_eq!(ward.tell(Role::Leader, "binh", allow()), Err("picture-not-yours"));
    for wrong in ["2026-11-16", "2028-01-01"] {
        let event = allowed(signature(), first, wrong);
        assert_eq!(ward.tell(Role::Leader, "an", event), Err("picture-from"));
    }
    ward.tell(Role::Leader, "an", allow()).unwrap();
    assert_eq!(ward.used(&signature(), "2026-11-19"), None);
    assert_eq!(ward.used(&signature(), "2026-11-20"), Some(30));

    // A newer one takes its place on its day, and the older one is used until then.
    let second = ward.tell(Role::Leader, "binh", proposed(signature(), 40)).unwrap();
    assert_eq!(ward.tell(Role::Leader, "an", allow()), Err("picture-other-proposal"));
    ward.tell(Role::Leader, "an", allowed(signature(), second, "2026-12-01")).unwrap();
    assert_eq!(ward.used(&signature(), "2026-11-30"), Some(30));
    assert_eq!(ward.used(&signature(), "2026-12-01"), Some(40));
    assert_eq!(
        ward.tell(Role::Leader, "an", allowed(signature(), second, "2026-12-01")),
        Err("picture-nothing-proposed")
    );
}

#[test]
fn what_is_withdrawn_is_used_no_more_and_may_be_allowed_anew() {
    let mut ward = Ward(settings(), 0);
    let of = || PictureOf::Emblem;
    assert_eq!(ward.tell(Role::Leader, "an", withdrawn(of(), "nhầm")), Err("picture-nothing-used"));
    let first = ward.tell(Role::Leader, "an", proposed(of(), 30)).unwrap();
    assert_eq!(ward.tell(Role::Leader, "an", proposed(of(), 30)), Err("picture-same"));
    ward.tell(Role::Leader, "an", allowed(of(), first, "2026-11-17")).unwrap();
    assert_eq!(ward.tell(Role::Leader, "an", proposed(of(), 30)), Err("picture-same"));
    let used = in_use(&ward.0, &of(), day("2026-11-17")).unwrap().proposed.clone();
    let pinned = PinnedPicture { of: of(), picture: used.picture, width_tenths: used.width_tenths };
    assert!(still_stands(&ward.0, &pinned));
    assert_eq!(ward.tell(Role::Leader, "an", withdrawn(of(), " ")), Err("reason-missing"));
    let long = withdrawn(of(), &"dài ".repeat(90));
    assert_eq!(ward.tell(Role::Leader, "an", long), Err("picture-reason-too-long"));
    ward.tell(Role::Leader, "binh", withdrawn(of(), "phường đổi biểu trưng")).unwrap();
    assert_eq!(ward.used(&of(), "2026-11-17"), None);
    assert!(!still_stands(&ward.0, &pinned), "not on a reprint either");
    let again = ward.tell(Role::Leader, "an", proposed(of(), 30)).unwrap();
    ward.tell(Role::Leader, "an", allowed(of(), again, "2026-11-17")).unwrap();
    assert!(still_stands(&ward.0, &pinned));
}

#[test]
fn no_paper_but_a_courtesy_carries_a_signature_and_none_the_seal() {
    let with = |kind| {
        Document::ALL.iter().copied().filter(move |document| carries(*document, kind)).collect()
    };
    let signed: Vec<_> = with(PictureKind::Signature);
    assert_eq!(
        signed,
        [Document::CongratulationLetter, Document::CoverNote, Document::ThankYouLetter]
    );
    let emblem: Vec<_> = with(PictureKind::Emblem);
    assert!(emblem.iter().all(|document| document.is_letter()));
    assert_eq!(emblem.len(), Document::LETTERS.len());
    assert!(with(PictureKind::Seal).is_empty());
}

/// What officers read.
const PAGE: &str = include_str!("../../../../docs/letters.md");

#[test]
fn every_cell_of_the_page_that_officers_read_is_what_a_letter_may_show() {
    let letters = [
        ("thư chúc mừng", Document::CongratulationLetter),
        ("thư cảm ơn", Document::ThankYouLetter),
        ("thư xin lỗi", Document::ApologyLetter),
        ("thư chia buồn", Document::CondolenceLetter),
        ("thư gửi kèm giấy tờ", Document::CoverNote),
    ];
    for (name, document) in letters {
        let row = PAGE.lines().find(|line| line.starts_with(&format!("| {name} |"))).unwrap();
        let cells: Vec<bool> =
            row.trim_matches('|').split('|').skip(1).map(|cell| cell.trim() == "x").collect();
        let border = LetterKind::ALL
            .into_iter()
            .filter(|kind| kind.document() == document)
            .all(LetterKind::may_have_border);
        let may = [PictureKind::Emblem, PictureKind::Signature, PictureKind::Seal]
            .map(|picture| carries(document, picture));
        assert_eq!(cells, [border, may[0], may[1], may[2]], "{name}");
    }
}

#[test]
fn a_picture_in_the_log_is_its_points_and_nothing_else() {
    assert_eq!(check_png(&png(300, 120, &[])), Ok((300, 120)));
    let camera: [(&[u8; 4], &[u8]); 1] = [(b"tEXt", b"GPS 21.03,105.77")];
    assert_eq!(check_png(&png(300, 120, &camera)), Err(PictureProblem::NotOurs));
    assert_eq!(check_png(&png(1_001, 120, &[])), Err(PictureProblem::TooManyPoints));
    assert_eq!(check_png(&png(300, u32::MAX, &[])), Err(PictureProblem::TooManyPoints));
    assert_eq!(check_png(&png(8, 120, &[])), Err(PictureProblem::TooSmall));
    let long: [(&[u8; 4], &[u8]); 1] = [(b"IDAT", &[0; MAX_PICTURE_BYTES])];
    assert_eq!(check_png(&png(300, 120, &long)), Err(PictureProblem::TooDetailed));
    let whole = png(300, 120, &[]);
    for cut in 0..whole.len() {
        assert_eq!(check_png(&whole[..cut]), Err(PictureProblem::NotOurs));
    }
    let mut more = whole.to_vec();
    more.push(0);
    assert_eq!(check_png(&more), Err(PictureProblem::NotOurs));
}

#[test]
fn a_width_on_paper_has_its_bounds() {
    let mut ward = Ward(settings(), 0);
    for kind in PictureKind::ALL {
        let (least, most, usual) = kind.widths();
        assert!((least..=most).contains(&usual));
        assert!(kind.check_width(least - 1).is_err() && kind.check_width(most + 1).is_err());
    }
    let event = WardEvent::PictureProposed {
        of: PictureOf::Seal,
        width_tenths: 100,
        png: png(30, 30, &[]),
    };
    assert_eq!(ward.tell(Role::Leader, "an", event), Err("picture-width"));
}
