//! The ward's pictures: brought in, allowed by whose they are, printed on the letters that may carry them,
//! kept by what was printed, withdrawn.

use tannha_app::{Office, OfficeError, papers::Source, pictures::SignaturePicture};
use tannha_domain::{
    case::{CaseEvent, CaseState, Document},
    ids::{CaseId, OfficerId},
    letter_text::{Border, LetterKind, Sample, built_in},
    log::{Record as Kept, RecordKey},
    picture::PictureOf,
    ward::Role,
};
use tannha_practice::PrintsWell as _;
use tannha_print::{DocumentCode, Mark, PaperKind, Sheet};
use tannha_store::{Batch, Table};

use super::{
    office::{Ward, fill, record},
    prints::files,
    procedures::number,
};

const LETTER: Document = Document::CongratulationLetter;

/// A wavy stroke in blue on nothing, as somebody scans a signature.
pub(crate) fn signature_png(wave: u32) -> Vec<u8> {
    let (width, height) = (640_u32, 240_u32);
    let mut dots = vec![0_u8; usize::try_from(width * height * 4).unwrap()];
    for x in 20..width - 20 {
        let top = 60 + (x * wave / 9 % 90).abs_diff(45) + (x / 11 % 5);
        for y in top..top + 9 {
            let at = usize::try_from((y * width + x) * 4).unwrap();
            dots[at..at + 4].copy_from_slice(&[25, 45, 160, 255]);
        }
    }
    encoded(width, height, &dots)
}

/// A square frame in green: an emblem.
pub(crate) fn emblem_png() -> Vec<u8> {
    let side = 120_u32;
    let dots = (0..side * side).flat_map(|at| {
        let (x, y) = (at % side, at / side);
        let edge = x.min(y).min(side - 1 - x).min(side - 1 - y);
        if edge < 14 { [30, 110, 60, 255] } else { [255, 255, 255, 0] }
    });
    encoded(side, side, &dots.collect::<Vec<u8>>())
}

/// As much as a picture can hold: every point another colour.
fn busy_png() -> Vec<u8> {
    let mut seed = 1_u32;
    let dots = std::iter::repeat_with(|| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let [_, a, b, c] = seed.to_le_bytes();
        [a, b, c, 255]
    });
    encoded(300, 300, &dots.take(300 * 300).flatten().collect::<Vec<u8>>())
}

fn encoded(width: u32, height: u32, dots: &[u8]) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.write_header().unwrap().write_image_data(dots).unwrap();
    file
}

fn an() -> OfficerId {
    OfficerId::parse("an").unwrap()
}

fn signature() -> PictureOf {
    PictureOf::Signature(an())
}

fn code<T: std::fmt::Debug>(answer: Result<T, OfficeError>) -> &'static str {
    answer.unwrap_err().code()
}

fn images(sheet: &Sheet) -> usize {
    let marks = sheet.pages.iter().flat_map(|page| &page.marks);
    marks.filter(|mark| matches!(mark, Mark::Image(_))).count()
}

fn on(office: &Office, case: CaseId, paper: PaperKind) -> usize {
    images(&office.sheet(Source::Case(case), DocumentCode::ThuChucMung, paper).unwrap())
}

fn waits(office: &Office, of: &PictureOf) -> tannha_domain::ids::ActId {
    office.settings().unwrap().pictures[of].proposal.as_ref().unwrap().act
}

/// A birth with its number.
pub(super) fn born(ward: &Ward, office: &Office, child: &str, mother: (&str, &str)) -> CaseId {
    let draft = office.start_draft("khai-sinh").unwrap();
    fill(office, draft);
    office.set_field(draft, "child.name", child).unwrap();
    office.set_field(draft, "mother.name", mother.0).unwrap();
    office.set_field(draft, "mother.citizen_id", mother.1).unwrap();
    let case = office.receive(draft, false).unwrap().0;
    number(ward, office, case);
    case
}

fn drafted(office: &Office, case: CaseId) {
    let event = CaseEvent::LetterDrafted { greeting: "chi".into(), document: None, text: None };
    record(office, case, event);
}

fn both(ward: &Ward, offices: [&Office; 3]) {
    for office in offices.into_iter().chain(offices) {
        ward.sync(office);
    }
}

fn carried(state: &CaseState) -> Vec<PictureOf> {
    state.paper(LETTER).pictures.into_iter().map(|pinned| pinned.of).collect()
}

#[test]
fn a_signature_is_allowed_by_its_owner_printed_after_approval_kept_and_withdrawn() {
    let ward = Ward::new();
    let (hanh, an_) = (ward.laptop("hanh"), ward.laptop("an"));
    let tin = ward.laptop_of("tin", Role::Technician);
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let first = born(&ward, &hanh, "Nguyễn Thử Minh Khang", ("Lê Thị Mẫu", "001198000001"));
    let second = born(&ward, &hanh, "Nguyễn Thử Minh Phúc", ("Phan Thị Thí Dụ", "001199000002"));

    // The technician brings the pictures in; the registrar may not, and nobody for who signs nothing.
    assert_eq!(code(hanh.propose_picture(PictureOf::Emblem, &emblem_png(), 180)), "not-your-role");
    let hanhs = PictureOf::Signature(OfficerId::parse("hanh").unwrap());
    assert_eq!(code(tin.propose_picture(hanhs, &signature_png(1), 450)), "picture-no-signer");
    assert_eq!(code(tin.propose_picture(signature(), b"GIF89a", 450)), "picture-not-png");
    assert_eq!(code(tin.propose_picture(signature(), &emblem_png(), 450)), "picture-not-blue");
    tin.propose_picture(signature(), &signature_png(1), 450).unwrap();
    // As full as a picture can be, it goes to every laptop all the same.
    tin.propose_picture(PictureOf::Emblem, &busy_png(), 180).unwrap();
    assert_eq!(
        code(tin.allow_picture(signature(), waits(&tin, &signature()), ward_day(20))),
        "not-your-role"
    );
    both(&ward, [&tin, &an_, &hanh]);

    // Its owner allows it on the other laptop, from Monday on; the emblem from today on.
    an_.allow_picture(PictureOf::Emblem, waits(&an_, &PictureOf::Emblem), ward_day(20)).unwrap();
    an_.allow_picture(signature(), waits(&an_, &signature()), ward_day(23)).unwrap();
    both(&ward, [&an_, &tin, &hanh]);
    drafted(&hanh, first);
    assert_eq!(
        on(&hanh, first, PaperKind::Plain),
        1,
        "the emblem; the signature's day has not come"
    );
    ward.clock.set("2026-11-23T08:00:00+07:00");
    let how = |office: &Office, case| {
        office.signature_picture(&office.case(case).unwrap(), LETTER).unwrap().0
    };
    assert_eq!(how(&hanh, first), SignaturePicture::Unapproved);
    assert_eq!(on(&hanh, first, PaperKind::Plain), 1);
    both(&ward, [&hanh, &an_, &tin]);
    record(&an_, first, CaseEvent::LetterApproved { document: None });
    both(&ward, [&an_, &hanh, &tin]);
    assert_eq!(how(&hanh, first), SignaturePicture::Carried);
    assert_eq!(on(&hanh, first, PaperKind::Plain), 2);
    assert_eq!(on(&hanh, first, PaperKind::Preview), 0, "a preview shows none");
    hanh.print(first, LETTER, PaperKind::Plain, None).unwrap();
    let pinned = hanh.case(first).unwrap().paper(LETTER).pictures;
    assert_eq!(pinned.len(), 2);

    // A better scan: the letter that was printed keeps what it carried, the next one has the new one.
    tin.propose_picture(signature(), &signature_png(2), 500).unwrap();
    both(&ward, [&tin, &an_, &hanh]);
    an_.allow_picture(signature(), waits(&an_, &signature()), ward_day(23)).unwrap();
    both(&ward, [&an_, &hanh, &tin]);
    hanh.print(first, LETTER, PaperKind::Plain, Some("gia đình làm mất thư".into())).unwrap();
    assert_eq!(hanh.case(first).unwrap().paper(LETTER).pictures, pinned);
    drafted(&hanh, second);
    both(&ward, [&hanh, &an_, &tin]);
    record(&an_, second, CaseEvent::LetterApproved { document: None });
    both(&ward, [&an_, &hanh, &tin]);
    hanh.print(second, LETTER, PaperKind::Plain, None).unwrap();
    let newer = hanh.case(second).unwrap().paper(LETTER).pictures;
    assert!(newer[0] == pinned[0] && newer[1].picture != pinned[1].picture, "{newer:?}");
    assert_eq!(newer[1].width_tenths, 500);
    // Written anew it is another letter, and waits for its signer.
    drafted(&hanh, second);
    assert_eq!(how(&hanh, second), SignaturePicture::Unapproved);
    assert_eq!(on(&hanh, second, PaperKind::Plain), 1);
    let held = |name| tin.ledger().record(&RecordKey::Picture(name)).unwrap();
    both(&ward, [&hanh, &tin, &an_]);
    for one in pinned.iter().chain(&newer) {
        assert!(matches!(held(one.picture), Some(Kept::Picture(_))), "on every laptop");
    }

    // Withdrawn, it is on no print made after: what was printed once comes out to be signed by hand.
    an_.withdraw_picture(signature(), "tôi muốn ký tay".into()).unwrap();
    both(&ward, [&an_, &hanh, &tin]);
    hanh.print(first, LETTER, PaperKind::Plain, Some("in lại".into())).unwrap();
    assert_eq!(carried(&hanh.case(first).unwrap()), [PictureOf::Emblem]);
    both(&ward, [&hanh, &an_, &tin]);

    // The district sets the ward anew: its pictures are the ward's.
    ward.rename(&hanh, "phường Từ Liêm Mới", "0241111111");
    assert_eq!(hanh.settings().unwrap().pictures.len(), 2);
    for office in [&hanh, &an_, &tin] {
        assert!(office.set_aside().unwrap().is_empty());
    }
}

#[test]
fn a_letter_whose_emblem_this_laptop_lacks_is_refused_and_nothing_of_it_is_left() {
    let ward = Ward::new();
    let hanh = ward.laptop("hanh");
    let (an_, tin) = (ward.laptop("an"), ward.laptop_of("tin", Role::Technician));
    ward.clock.set("2026-11-20T08:00:00+07:00");
    let case = born(&ward, &hanh, "Nguyễn Thử Minh Khang", ("Lê Thị Mẫu", "001198000001"));
    tin.propose_picture(PictureOf::Emblem, &emblem_png(), 180).unwrap();
    both(&ward, [&tin, &an_, &hanh]);
    an_.allow_picture(PictureOf::Emblem, waits(&an_, &PictureOf::Emblem), ward_day(20)).unwrap();
    both(&ward, [&an_, &tin, &hanh]);
    drafted(&hanh, case);
    both(&ward, [&hanh, &an_, &tin]);
    assert_eq!(on(&hanh, case, PaperKind::Plain), 1);

    // Its points are gone from this laptop, and the ward's settings still name them.
    let name = hanh.settings().unwrap().pictures[&PictureOf::Emblem].allowed[0].proposed.picture;
    let records = Table("records");
    let mut batch = Batch::new();
    for found in hanh.ledger().store().scan(records, &[RecordKey::Picture(name).kind()]) {
        batch.delete(records, &found.unwrap().0);
    }
    hanh.ledger().store().commit(batch).unwrap();
    std::fs::create_dir_all(ward.papers()).unwrap();
    let before = files(&ward.papers());
    assert_eq!(code(hanh.print(case, LETTER, PaperKind::Plain, None)), "ward-picture-unknown");
    assert_eq!(files(&ward.papers()), before, "no file, and no part of one");
    let paper = hanh.case(case).unwrap().paper(LETTER);
    assert!(paper.prints == 0 && paper.issues.is_empty(), "the log says nothing was printed");
    // A certificate carries no emblem of the ward's and is not held up.
    assert!(hanh.print(case, Document::Receipt, PaperKind::Plain, None).is_ok());
    // Where the picture is, the letter is printed with it.
    assert_eq!(on(&an_, case, PaperKind::Plain), 1);
}

fn ward_day(day: u32) -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

#[test]
fn a_page_on_trial_shows_what_is_chosen_only_where_it_may_stand() {
    let ward = Ward::new();
    let office = ward.laptop("an");
    let tried = |of: PictureOf, file: &[u8], width_tenths| {
        let png = Office::clean_picture(of.kind(), file).unwrap().png;
        tannha_app::pictures::TriedPicture { of, png, width_tenths }
    };
    let sheet = |kind: LetterKind, border, tried: &tannha_app::pictures::TriedPicture| {
        office.letter_text_sheet(kind, built_in(kind), border, Sample::Usual, Some(tried)).unwrap()
    };
    let ink = tried(signature(), &signature_png(3), 450);
    for kind in LetterKind::ALL {
        let by_hand =
            matches!(kind.document(), Document::ApologyLetter | Document::CondolenceLetter);
        let shown = images(&sheet(kind, Border::None, &ink));
        assert_eq!(shown, usize::from(!by_hand), "{kind:?}");
    }
    // Struck, so that nobody cuts it out.
    let struck = |sheet: &Sheet| {
        let runs = sheet.pages[0].marks.iter().filter_map(|mark| match mark {
            Mark::Run(run) => Some(run.text()),
            _ => None,
        });
        runs.filter(|text| text == "MẪU").count()
    };
    assert_eq!(struck(&sheet(LetterKind::Thanks, Border::None, &ink)), 1);
    // A border of flowers is on a congratulation and nowhere else.
    let paths = |sheet: &Sheet| {
        sheet.pages[0].marks.iter().filter(|mark| matches!(mark, Mark::Path(_))).count()
    };
    let flowers =
        |kind| paths(&sheet(kind, Border::Lotus, &ink)) - paths(&sheet(kind, Border::None, &ink));
    assert!(flowers(LetterKind::Birth) > 40);
    assert_eq!(flowers(LetterKind::Condolence), 0);
}
