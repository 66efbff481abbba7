//! The letters in the layout of NĐ 30/2020.
//!
//! The words are the domain's, versioned, and stand when anything optional is missing: no child's name
//! yet, no telephone, nothing to hand over ([`words`] says what a record has to say to them).

mod frame;
mod pictures;
mod words;

use crate::error::LayoutError;
use crate::page::{Sheet, Um};
use crate::record::date::long;
use crate::record::{
    ApologyLetter, CondolenceLetter, CongratulationLetter, CoverNote, LetterPictures, Office,
    Signer, SorryFor,
};
use crate::record::{Record, ThankYouLetter};
use crate::set::{Align, Fragment, Frame, Paragraph, Span, flow, line_height, roomiest};
use tannha_domain::letter_text::{Border, LetterKind};
use tannha_domain::partial_date::PartialDate;

use super::parts::{blank, bold, decree_head, given, italic, regular, signature, title};
use super::stamp::{Ground, stamp};

const FRAME: Frame = Frame::DECREE_30;
/// Size of the body and its line height in per cent to try, roomiest first.
const ROOM: [(u32, i32); 4] = [(1_400, 150), (1_400, 135), (1_350, 125), (1_300, 120)];

/// Room between title and name, for a signature.
const ROOM_TO_SIGN: Um = 26_000;

/// What all letters have.
struct Letter<'a> {
    title: &'static str,
    office: &'a Office,
    number: Option<&'a String>,
    date: Option<PartialDate>,
    /// Whom it is to, and what stands there while nobody is known.
    addressee: (Option<&'a String>, &'static str),
    paragraphs: Vec<String>,
    /// The last words; the signature stays with them.
    close: &'static str,
    signer: &'a Signer,
    border: Border,
    pictures: &'a LetterPictures,
    paper: Ground<'a>,
}

pub(super) fn congratulation(
    letter: &CongratulationLetter,
    paper: Ground<'_>,
) -> Result<Sheet, LayoutError> {
    if letter.body.is_none() {
        let single = [(&letter.child_name, "child.name"), (&letter.phone, "letter.phone")];
        let papers = letter.papers.iter().map(|paper| (paper, "letter.papers"));
        checked(single.into_iter().filter_map(|(v, f)| Some((v.as_ref()?, f))).chain(papers))?;
    }
    lay_out(&Letter {
        title: "THƯ CHÚC MỪNG",
        office: &letter.office,
        number: letter.number.as_ref(),
        date: letter.date,
        addressee: (letter.addressee.as_ref(), "Gia đình"),
        paragraphs: words::congratulation(letter),
        close: "Trân trọng./.",
        signer: &letter.signer,
        border: letter.border,
        pictures: &letter.pictures,
        paper,
    })
}

pub(super) fn thanks(letter: &ThankYouLetter, paper: Ground<'_>) -> Result<Sheet, LayoutError> {
    checked(letter.procedure.iter().map(|text| (text, "procedure")))?;
    lay_out(&Letter {
        title: "THƯ CẢM ƠN",
        office: &letter.office,
        number: letter.number.as_ref(),
        date: letter.date,
        addressee: (letter.addressee.as_ref(), "Ông/bà"),
        paragraphs: words::thanks(letter),
        close: "Trân trọng./.",
        signer: &letter.signer,
        border: Border::None,
        pictures: &letter.pictures,
        paper,
    })
}

pub(super) fn apology(letter: &ApologyLetter, paper: Ground<'_>) -> Result<Sheet, LayoutError> {
    match &letter.sorry_for {
        SorryFor::Late(late) => checked([(&late.reason, "letter.reason")].into_iter())?,
        SorryFor::Recalled(recalled) => checked([(&recalled.what, "letter.what")].into_iter())?,
    }
    lay_out(&Letter {
        title: "THƯ XIN LỖI",
        office: &letter.office,
        number: letter.number.as_ref(),
        date: letter.date,
        addressee: (letter.addressee.as_ref(), "Ông/bà"),
        paragraphs: words::apology(letter),
        close: "Trân trọng./.",
        signer: &letter.signer,
        border: Border::None,
        pictures: &letter.pictures,
        paper,
    })
}

pub(super) fn condolence(
    letter: &CondolenceLetter,
    paper: Ground<'_>,
) -> Result<Sheet, LayoutError> {
    checked(letter.deceased.iter().map(|text| (text, "deceased.name")))?;
    lay_out(&Letter {
        title: "THƯ CHIA BUỒN",
        office: &letter.office,
        number: letter.number.as_ref(),
        date: letter.date,
        addressee: (letter.addressee.as_ref(), "Gia quyến"),
        paragraphs: words::condolence(letter),
        close: "Kính mong gia quyến giữ gìn sức khỏe./.",
        signer: &letter.signer,
        border: Border::None,
        pictures: &letter.pictures,
        // Nobody in mourning is asked to check whether the paper is real.
        paper: Ground { stamp: None, ..paper },
    })
}

pub(super) fn cover_note(letter: &CoverNote, paper: Ground<'_>) -> Result<Sheet, LayoutError> {
    checked(letter.papers.iter().map(|paper| (paper, "letter.papers")))?;
    lay_out(&Letter {
        title: "THƯ GỬI KÈM GIẤY TỜ",
        office: &letter.office,
        number: letter.number.as_ref(),
        date: letter.date,
        addressee: (letter.addressee.as_ref(), "Gia đình"),
        paragraphs: words::cover_note(letter),
        close: "Trân trọng./.",
        signer: &letter.signer,
        border: Border::None,
        pictures: &letter.pictures,
        paper,
    })
}

impl Record {
    /// Which letter it is by its words; `None` for what is no letter.
    #[must_use]
    pub fn letter_kind(&self) -> Option<LetterKind> {
        match self {
            Self::ThuChucMung(letter) => Some(words::congratulation_kind(letter)),
            Self::ThuCamOn(_) => Some(LetterKind::Thanks),
            Self::ThuXinLoi(letter) => Some(words::apology_kind(letter)),
            Self::ThuChiaBuon(_) => Some(LetterKind::Condolence),
            Self::ThuKemGiayTo(_) => Some(LetterKind::CoverNote),
            _ => None,
        }
    }

    /// The paragraphs of a letter as they will be printed; `None` for what is no letter. Whether they
    /// may be said at all is the domain's.
    #[must_use]
    pub fn letter_paragraphs(&self) -> Option<Vec<String>> {
        match self {
            Self::ThuChucMung(letter) => Some(words::congratulation(letter)),
            Self::ThuCamOn(letter) => Some(words::thanks(letter)),
            Self::ThuXinLoi(letter) => Some(words::apology(letter)),
            Self::ThuChiaBuon(letter) => Some(words::condolence(letter)),
            Self::ThuKemGiayTo(letter) => Some(words::cover_note(letter)),
            _ => None,
        }
    }
}

fn lay_out(letter: &Letter<'_>) -> Result<Sheet, LayoutError> {
    let mut sheet = Sheet::default();
    flow(roomiest(ROOM, FRAME, |room| body(letter, room))?, FRAME, &mut sheet)?;
    if let Some(border) = frame::around(letter.border) {
        for page in &mut sheet.pages {
            page.underlay(border.marks.iter().cloned());
        }
    }
    Ok(sheet)
}

fn body(letter: &Letter<'_>, (size, percent): (u32, i32)) -> Result<Vec<Fragment>, LayoutError> {
    let width = FRAME.width();
    let gap = |hundredths: Um| Fragment::room(hundredths * (percent - 100) / 50);
    let mut parts = vec![head(letter, width)?];
    match &letter.pictures.emblem {
        Some(emblem) => parts.extend([gap(6_000), pictures::emblem(emblem, width)?, gap(5_000)]),
        None => parts.push(gap(14_000)),
    }
    parts.push(title(&[letter.title], bold(1_400), width)?);
    parts.push(gap(9_000));
    parts.push(addressee(letter, width, size)?);
    parts.push(gap(6_000));
    for text in &letter.paragraphs {
        parts.push(paragraph(text, width, size, percent)?);
    }
    // The last words and the signature stay together: no signature stands alone on a page.
    let mut end = paragraph(letter.close, width, size, percent)?;
    // A little more than half: `TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI` on one line.
    let half = width * 11 / 20;
    let mut sign = signature(letter.signer, half, ROOM_TO_SIGN)?;
    pictures::sign(&mut sign, letter.pictures, letter.paper.kind, half)?;
    let top = end.height + gap(5_000).height;
    let signed = sign.height;
    end.leading = None;
    end.put(sign, width - half, top);
    if let Some(known) = letter.paper.stamp {
        let stamp = stamp(known, width - half - 4_000)?;
        let lower = (signed - stamp.height).max(0);
        end.put(stamp, 0, top + lower);
    }
    parts.push(end.keeping_to_previous());
    Ok(parts)
}

fn paragraph(text: &str, width: Um, size: u32, percent: i32) -> Result<Fragment, LayoutError> {
    let span = Span::value(text, regular(size), "letter.body");
    let mut paragraph = Paragraph::new(vec![span], width).align(Align::Justify);
    paragraph.indent = 12_700;
    paragraph.leading = line_height(size, percent);
    let mut set = paragraph.set_to_be_parted()?.into_field("letter.body", width);
    // At least 6 pt between paragraphs (NĐ 30/2020).
    set.height += 2_400;
    Ok(set)
}

fn head(letter: &Letter<'_>, width: Um) -> Result<Fragment, LayoutError> {
    let left = width * 42 / 100;
    let mut head = decree_head(letter.office, width)?;
    let top = head.height + 800;
    // Văn thư writes the number in after the signature: room for it, never a made-up one.
    let number = given(letter.number).unwrap_or_else(|| blank(14));
    let spans = vec![
        Span::label("Số: ", regular(1_300)),
        Span::value(number, regular(1_300), "letter.number"),
    ];
    let number = Paragraph::new(spans, left - 4_000).align(Align::Centre).set()?;
    let date = match letter.date {
        Some(date) => long(date),
        None => format!("ngày{}tháng{}năm{}", blank(8), blank(8), blank(10)),
    };
    let text = format!("{}, {date}", letter.office.place);
    let span = Span::value(text, italic(1_350), "letter.place_date");
    let date = Paragraph::new(vec![span], width - left).align(Align::Centre).lines(2).set()?;
    head.put(number.into_field("letter.number", left - 4_000), 0, top);
    head.put(date.into_field("letter.place_date", width - left), left, top);
    Ok(head)
}

fn addressee(letter: &Letter<'_>, width: Um, size: u32) -> Result<Fragment, LayoutError> {
    let name = given(letter.addressee.0).unwrap_or_else(|| letter.addressee.1.to_owned());
    let spans = vec![
        Span::label("Kính gửi: ", regular(size)),
        Span::value(name, bold(size), "letter.addressee"),
    ];
    let set = Paragraph::new(spans, width - 20_000).align(Align::Centre).lines(3).set()?;
    let mut fragment = Fragment::default();
    fragment.put(set.into_field("letter.addressee", width - 20_000), 10_000, 0);
    Ok(fragment)
}

/// What stands inside our own sentences is read first on its own, so that an error names it and not
/// the whole letter.
fn checked<'a>(
    values: impl Iterator<Item = (&'a String, &'static str)>,
) -> Result<(), LayoutError> {
    for (value, field) in values {
        Paragraph::new(vec![Span::value(value, regular(ROOM[0].0), field)], FRAME.width()).set()?;
    }
    Ok(())
}
