//! Letters to invented families, for whoever writes the words of a text and wants to see the page.

use chrono::{DateTime, FixedOffset};
use tannha_domain::{
    case::OfficeSnapshot,
    ids::OfficerId,
    letter_text::{Border, LetterKind, Sample},
    partial_date::PartialDate,
    time::Moment,
};
use tannha_print::{
    ApologyLetter, CondolenceLetter, CongratulationLetter, CoverNote, Kept, LateResult,
    LetterPictures, RecalledPaper, Record, Signer, SorryFor, ThankYouLetter,
};

use super::{
    letters::at,
    record::{head, signed_by},
};
use crate::{Office, OfficeError};

const CODE: &str = "H26.592.01-261123-0007";
const PROCEDURE: &str = "Đăng ký khai sinh";

/// The day that the samples speak of, by its hour of closing.
fn day(day: &str) -> DateTime<FixedOffset> {
    at(Moment::parse(&format!("{day}T17:00:00+07:00")).unwrap_or(Moment::from_utc_ms(0)))
}

fn date(text: &str) -> Option<PartialDate> {
    PartialDate::parse(text).ok()
}

fn named(name: &str) -> Option<String> {
    Some(name.to_owned())
}

/// A letter of that kind to such a family, from this office.
pub(crate) fn letter_sample(
    from: &Office,
    kind: LetterKind,
    sample: Sample,
    signer: Option<&OfficerId>,
) -> Result<Record, OfficeError> {
    let office = head(&OfficeSnapshot::from(&from.settings()?));
    let signer = match signer {
        Some(id) => signed_by(&from.signer(id, None, from.now().in_vietnam().date())?),
        None => Signer::default(),
    };
    let bare = sample == Sample::Bare;
    let whole = |text: &str| named(text).filter(|_| !bare);
    let person = sample.person();
    let reader = whole(&format!("Bà {person}"));
    let phone = sample.phone().map(str::to_owned);
    let (number, body, text, edition) = (None, None, None, None);
    let apology = |sorry_for| {
        Record::ThuXinLoi(Box::new(ApologyLetter {
            office: office.clone(),
            number: None,
            date: None,
            addressee: reader.clone(),
            you: named("bà"),
            case_code: whole(CODE),
            procedure: whole(PROCEDURE),
            sorry_for,
            at_home: !bare,
            follows: sample.officer().map(str::to_owned),
            phone: phone.clone(),
            body: None,
            text: None,
            edition: None,
            signer: signer.clone(),
            pictures: LetterPictures::default(),
        }))
    };
    let late = |is_past| {
        apology(SorryFor::Late(LateResult {
            promised: day("2026-11-25"),
            is_past,
            reason: tannha_domain::case::renewal::REASONS[0].to_owned(),
            new_due: day("2026-11-27"),
            nothing_more: !bare,
        }))
    };
    Ok(match kind {
        LetterKind::Birth | LetterKind::Wedding => {
            let wedding = kind == LetterKind::Wedding;
            let addressee = match sample {
                Sample::NoFather => format!("Gia đình chị {person}"),
                _ => format!("Gia đình chị {person} và anh {}", sample.other()),
            };
            Record::ThuChucMung(Box::new(CongratulationLetter {
                office,
                number,
                date: None,
                addressee: whole(&addressee),
                child_name: whole(sample.child()),
                child_born: date("2026-11-17").filter(|_| !bare),
                couple: match (wedding, bare) {
                    (false, _) => Vec::new(),
                    // A letter for a marriage, and nobody's name is known.
                    (true, true) => vec![String::new()],
                    (true, false) => vec![person.to_owned(), sample.other().to_owned()],
                },
                papers: if bare {
                    Vec::new()
                } else {
                    vec!["Giấy khai sinh của cháu".to_owned()]
                },
                phone,
                body,
                text,
                edition,
                border: Border::None,
                signer,
                pictures: LetterPictures::default(),
            }))
        }
        LetterKind::CoverNote => Record::ThuKemGiayTo(Box::new(CoverNote {
            office,
            number,
            date: None,
            addressee: whole(&format!("Gia đình ông {}", sample.other())),
            papers: if bare { Vec::new() } else { vec!["Giấy khai sinh của cháu".to_owned()] },
            officer: sample.officer().map(str::to_owned),
            phone,
            body,
            text,
            edition,
            signer,
            pictures: LetterPictures::default(),
        })),
        LetterKind::Thanks => Record::ThuCamOn(Box::new(ThankYouLetter {
            office,
            number,
            date: None,
            addressee: reader,
            you: named("bà"),
            case_code: whole(CODE),
            procedure: whole(PROCEDURE),
            handed_over: date("2026-11-25").filter(|_| !bare),
            kept: if bare { Kept::Late } else { Kept::OnTime },
            phone,
            body,
            text,
            edition,
            signer,
            pictures: LetterPictures::default(),
        })),
        LetterKind::ApologyBefore => late(false),
        LetterKind::ApologyAfter => late(true),
        LetterKind::Recalled => apology(SorryFor::Recalled(RecalledPaper {
            paper: "Giấy khai sinh".to_owned(),
            what: "nơi sinh in thiếu tên phường".to_owned(),
            replaced: !bare,
        })),
        LetterKind::Condolence => Record::ThuChiaBuon(Box::new(CondolenceLetter {
            office,
            number,
            date: None,
            addressee: whole(&format!("Ông {} và gia quyến", sample.other())),
            deceased: whole(person),
            relation: whole("cụ bà"),
            died: date("2026-11-17").filter(|_| !bare),
            procedures: if bare { Vec::new() } else { vec!["đăng ký khai tử".to_owned()] },
            officer: sample.officer().map(str::to_owned),
            phone,
            body,
            text,
            edition,
            signer,
            pictures: LetterPictures::default(),
        })),
    })
}
