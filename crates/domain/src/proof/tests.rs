use ed25519_dalek::SigningKey;
use expect_test::expect;
use proptest::prelude::*;

use super::*;
use crate::{
    case::{CaseEvent, CaseState, Printed, RecallCause, RecallStep, Source, apply, sample},
    ids::{ActId, Hash, OfficerId, PublicKey, WardId},
    log::sign,
    time::Moment,
};

const CASE: CaseId = CaseId([1; 16]);

fn key(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

fn public(key: &SigningKey) -> PublicKey {
    PublicKey(key.verifying_key().to_bytes())
}

fn date(text: &str) -> Date {
    Date(text.parse().unwrap())
}

fn claims(document: Document, version: u16) -> Claims {
    Claims {
        document,
        case: CASE,
        version,
        made_on: date("2026-11-27"),
        face: Face {
            number: Some("H26.592.01-261127-0007".to_owned()),
            date: Some(date("2026-11-27")),
            names: vec![Named::of(CASE, "Nguyễn Thị Thí Dụ")],
        },
    }
}

fn code(document: Document, version: u16) -> Vec<u8> {
    let ward = WardId::parse("00592").unwrap();
    let (district, laptop) = (key(1), key(2));
    let certificate = certify(&ward, &public(&laptop), |bytes| sign(&district, bytes));
    seal(&claims(document, version), &certificate, |bytes| sign(&laptop, bytes)).unwrap()
}

#[test]
fn a_code_says_what_was_issued_to_whoever_knows_the_districts_key() {
    let bytes = code(Document::Receipt, 1);
    let text = to_text(&bytes);
    let opened = open(&read_text(&text).unwrap(), &public(&key(1))).unwrap();
    assert_eq!(opened.claims, claims(Document::Receipt, 1));
    assert_eq!((opened.ward.as_str(), opened.key), ("00592", public(&key(2))));
    assert!(text.len() < 468, "a QR of 61 modules holds 468 characters, this has {}", text.len());
}

/// Papers are checked for a lifetime: what was printed once must open for ever.
#[test]
fn a_code_that_was_printed_once_opens_in_every_later_version() {
    let kept = expect![
        "TN1:JWG.FKK05+V1XO8P608CKXN6SD0646ZW6SE6.FKERKI60*Y0F6B6FGD2FNDL/.2*.A6UA1VOF1G:WPDNHD*MM17O*BG.1:7IRVM27BXWCJGD+ 9UI8.WK0DM0E71TJSNLJXLK RSYCKST33DAVU*+9.FN5XC/TM4UEX+3*OOO-BD0ACHSZROJSCV.VN*OZ7WLFKS2GE7BV%K20065AW50W50W50W50W50W50W50Y50Z50193836DRK+.ETF6*$5HA7Y$5Y96TF6%96UF63W5646-.6193536YGGYJDP%5P%59%57OS8+K*TONUR27BQSG6EL+OBF64A$04XHY.QQXPMED.3FQORK5CITGJ32-5WLTG1P1SDJG9Q7:ENNGE:0*XIZH3:+Q4T49VPKKPWU7:/1$3TK/I"
    ];
    kept.assert_eq(&to_text(&code(Document::Receipt, 1)));
    let opened = open(&read_text(kept.data()).unwrap(), &public(&key(1))).unwrap();
    assert_eq!(opened.claims, claims(Document::Receipt, 1));
}

#[test]
fn a_flipped_bit_anywhere_is_found() {
    let bytes = code(Document::DeathExtract, 2);
    let district = public(&key(1));
    let good = open(&bytes, &district).unwrap();
    for bit in 0..bytes.len() * 8 {
        let mut changed = bytes.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        match open(&changed, &district) {
            Err(BadProof::Damaged | BadProof::OtherDistrict) => {}
            other => panic!("bit {bit}: {other:?}, {:?}", good.claims),
        }
    }
}

#[test]
fn a_code_of_another_district_or_of_a_key_that_nobody_certified_is_not_ours() {
    let bytes = code(Document::Receipt, 1);
    assert_eq!(open(&bytes, &public(&key(9))), Err(BadProof::OtherDistrict));
    // A laptop that certifies itself.
    let (ward, own) = (WardId::parse("00592").unwrap(), key(2));
    let forged = certify(&ward, &public(&own), |bytes| sign(&own, bytes));
    let forged = seal(&claims(Document::Receipt, 1), &forged, |bytes| sign(&own, bytes)).unwrap();
    assert_eq!(open(&forged, &public(&key(1))), Err(BadProof::OtherDistrict));
    // Another laptop's certificate.
    let theirs = certify(&ward, &public(&key(3)), |bytes| sign(&key(1), bytes));
    let taken = seal(&claims(Document::Receipt, 1), &theirs, |bytes| sign(&own, bytes)).unwrap();
    assert_eq!(open(&taken, &public(&key(1))), Err(BadProof::Damaged));
    // A certificate is no code, whatever it is put into.
    let bare = certify(&ward, &public(&own), |bytes| sign(&key(1), bytes));
    assert_eq!(open(&bare, &public(&key(1))), Err(BadProof::Damaged));
}

#[test]
fn a_text_reads_as_scanners_type_it_and_as_people_paste_it() {
    let bytes = code(Document::Receipt, 1);
    let text = to_text(&bytes);
    assert_eq!(read_text(&format!("  {text}\r\n")).unwrap(), bytes);
    let (a, b) = text.split_at(100);
    assert_eq!(read_text(&format!("{a}\n{b}")).unwrap(), bytes);
    for (text, why) in [
        ("", BadProof::NotACode),
        ("H26.592.01-261127-0007", BadProof::NotACode),
        ("TN:ABC", BadProof::NotACode),
        ("TNX:ABC", BadProof::NotACode),
        ("TN2:ABC", BadProof::Newer),
        ("TN1:", BadProof::Damaged),
        ("TN1:abc", BadProof::Damaged),
        ("TN1:GGW", BadProof::Damaged),
    ] {
        assert_eq!(read_text(text), Err(why), "{text:?}");
    }
    assert_eq!(read_text(&"T".repeat(MAX_TEXT + 1)), Err(BadProof::NotACode));
}

#[test]
fn the_code_repeats_the_least_of_a_name() {
    for (name, short) in [
        ("Nguyễn Minh Khang", "N.M.Khang"),
        ("  nguyễn   thị thí dụ ", "n.t.t.dụ"),
        ("H'Hen Niê", "H.Niê"),
        ("Y Moan Êban", "Y.M.Êban"),
        ("Đinh", "Đinh"),
        ("", ""),
    ] {
        assert_eq!(Named::of(CASE, name).short, short);
    }
    let payload = crate::log::encode(&claims(Document::Receipt, 1)).unwrap();
    let says = |text: &str| payload.windows(text.len()).any(|part| part == text.as_bytes());
    assert!(says("Dụ") && !says("Nguyễn") && !says("Thí"));
}

#[test]
fn another_name_number_or_day_than_the_code_says_is_found() {
    let face = claims(Document::Receipt, 1).face;
    let typed = |name: &str, number: &str, day: Option<&str>| {
        let given = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let typed = Typed { name: given(name), number: given(number), date: day.map(date) };
        face.differs(CASE, &typed)
    };
    assert_eq!(typed("", "", None), []);
    assert_eq!(typed("NGUYỄN THỊ  THÍ DỤ", "h26.592.01-261127-0007 ", Some("2026-11-27")), []);
    // Decomposed, as some keyboards type.
    assert_eq!(typed("Nguye\u{302}\u{303}n Thị Thí Dụ", "", None), []);
    // The same initials and last word are still another name.
    assert_eq!(typed("Ngô Thị Thí Dụ", "", None), [FacePart::Name]);
    assert_eq!(typed("Nguyễn Thị Thí Du", "", None), [FacePart::Name]);
    assert_eq!(typed("", "H26.592.01-261127-0008", None), [FacePart::Number]);
    assert_eq!(typed("", "", Some("2026-11-28")), [FacePart::Date]);
    let other_case = face.differs(
        CaseId([2; 16]),
        &Typed { name: Some("Nguyễn Thị Thí Dụ".to_owned()), ..Typed::default() },
    );
    assert_eq!(other_case, [FacePart::Name]);
    // A paper of old says `2/2026` where one of today says `02/2026`.
    let padded = Face { number: Some("02/2026".to_owned()), ..face.clone() };
    let old = Typed { number: Some("2/2026".to_owned()), ..Typed::default() };
    assert_eq!(padded.differs(CASE, &old), []);
    // A letter whose number văn thư wrote in by hand.
    let blank = Face { number: None, ..face.clone() };
    let number = Typed { number: Some("12/UBND".to_owned()), ..Typed::default() };
    assert_eq!(blank.differs(CASE, &number), []);
}

fn moment(hour: u32) -> Moment {
    Moment::parse(&format!("2026-11-27T{hour:02}:00:00+07:00")).unwrap()
}

fn tell(state: &mut Option<CaseState>, event: &CaseEvent, hour: u32) {
    let officer = OfficerId::parse("chu-tich").unwrap();
    let source = Source { act: ActId([3; 16]), base: &[], officer: &officer, at: moment(hour) };
    apply(state, CASE, event, source).unwrap();
}

fn opened(version: u16) -> Opened {
    open(&code(Document::Receipt, version), &public(&key(1))).unwrap()
}

fn print(version: u16, face: u8, again: bool) -> CaseEvent {
    let code = code(Document::Receipt, version);
    let id = opened(version).id;
    CaseEvent::Printed(Printed {
        document: Document::Receipt,
        paper: "plain".to_owned(),
        pdf: Hash::ZERO,
        made_with: String::new(),
        reason: again.then(|| "giấy bị ướt".to_owned()),
        code: Some(Coded { code: code.into(), id, face: Hash([face; 32]) }),
        template: None,
        fonts: None,
        count: None,
        pictures: None,
        template_name: None,
        pages: None,
    })
}

fn stands(state: &Option<CaseState>, version: u16) -> Standing {
    standing(state.as_ref().unwrap(), &opened(version))
}

#[test]
fn a_print_of_the_same_face_is_the_same_paper_and_another_face_replaces_it() {
    let mut state = Some(sample(&[]));
    assert_eq!(stands(&state, 1), Standing::Unknown);
    tell(&mut state, &print(1, 7, false), 9);
    assert_eq!(stands(&state, 1), Standing::Genuine(moment(9)));
    tell(&mut state, &print(1, 7, true), 10);
    let issues =
        |state: &Option<CaseState>| state.as_ref().unwrap().paper(Document::Receipt).issues.clone();
    assert_eq!(issues(&state).len(), 1);
    assert!(same_face(&issues(&state), Hash([7; 32])).is_some());
    assert!(same_face(&issues(&state), Hash([8; 32])).is_none());
    tell(&mut state, &print(2, 8, true), 11);
    assert_eq!(stands(&state, 1), Standing::Replaced(moment(11)));
    assert_eq!(stands(&state, 2), Standing::Genuine(moment(11)));
    // Two laptops, apart, printed one face: both papers say what the register says.
    tell(&mut state, &print(3, 8, true), 12);
    assert_eq!(stands(&state, 2), Standing::Genuine(moment(11)));
    assert_eq!(stands(&state, 3), Standing::Genuine(moment(12)));
}

#[test]
fn a_paper_that_is_called_back_is_recalled_and_then_replaced() {
    let document = Document::Receipt;
    let mut state = Some(sample(&[]));
    tell(&mut state, &print(1, 7, false), 9);
    let papers = &mut state.as_mut().unwrap().papers;
    papers.get_mut(&document).unwrap().holder = crate::case::Holder::Family(moment(9));
    let cause = RecallCause::Misprinted;
    let what = "sai tên".to_owned();
    tell(&mut state, &CaseEvent::RecallBegun { document, cause, what, other: None }, 10);
    assert_eq!(stands(&state, 1), Standing::Recalled(moment(10), Some(cause)));
    let step = |step| CaseEvent::RecallStepTaken { document, step, note: "x".to_owned() };
    tell(&mut state, &step(RecallStep::Retrieved), 11);
    tell(&mut state, &step(RecallStep::Voided), 12);
    assert_eq!(stands(&state, 1), Standing::Recalled(moment(10), Some(cause)));
    let issues = state.as_ref().unwrap().paper(document).issues;
    assert!(same_face(&issues, Hash([7; 32])).is_none(), "a voided code is not printed again");
    tell(&mut state, &print(2, 7, false), 13);
    assert_eq!(stands(&state, 1), Standing::Replaced(moment(13)));
    assert_eq!(stands(&state, 2), Standing::Genuine(moment(13)));
}

#[test]
fn a_letter_that_nobody_has_signed_is_not_vouched_for() {
    let document = Document::ApologyForm;
    let mut state = sample(&[]);
    let bytes = code(document, 1);
    let opened = open(&bytes, &public(&key(1))).unwrap();
    let mut paper = state.paper(document);
    let coded = Coded { code: bytes.into(), id: opened.id, face: Hash::ZERO };
    issue(&mut paper.issues, &coded, moment(9));
    state.papers.insert(document, paper.clone());
    assert_eq!(standing(&state, &opened), Standing::Unsigned(moment(9)));
    paper.signed = Some((moment(10), OfficerId::parse("chu-tich").unwrap()));
    state.papers.insert(document, paper);
    assert_eq!(standing(&state, &opened), Standing::Genuine(moment(9)));
}

proptest! {
    #[test]
    fn any_bytes_read_back_from_their_text(bytes in proptest::collection::vec(any::<u8>(), 1..400)) {
        prop_assert_eq!(read_text(&to_text(&bytes)).unwrap(), bytes);
    }

    #[test]
    fn no_text_and_no_bytes_are_taken_for_a_code(
        text in "\\PC{0,200}",
        bytes in proptest::collection::vec(any::<u8>(), 0..400),
    ) {
        let _ = read_text(&text);
        prop_assert!(open(&bytes, &public(&key(1))).is_err());
    }
}
