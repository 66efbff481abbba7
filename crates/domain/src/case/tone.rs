//! What a letter of the ward never says, whoever wrote its words.
//!
//! Nobody's identity number, no cause of a death, nothing about parentage or marital status, and
//! beside a condolence no survey, no slogan and no fee (DOMAIN §4). It reads the finished text, so
//! that a ward's own paragraphs are held to it as well.

use super::document::Document;
use crate::text::nfc;

/// What stands in a letter that must not.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {found}", self.code())]
pub struct OutOfTone {
    /// What kind of thing.
    pub kind: Slip,
    /// The words found, or nothing where they are personal data.
    pub found: String,
}

/// The kinds of slips.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words of each are listed below")]
pub enum Slip {
    IdentityNumber,
    CauseOfDeath,
    Parentage,
    BesideCondolence,
}

impl OutOfTone {
    /// Stable code; the catalogue has its text as `problem-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self.kind {
            Slip::IdentityNumber => "letter-says-identity-number",
            Slip::CauseOfDeath => "letter-says-cause-of-death",
            Slip::Parentage => "letter-says-parentage",
            Slip::BesideCondolence => "letter-says-beside-condolence",
        }
    }
}

const CAUSES: &[&str] = &[
    "nguyên nhân chết",
    "nguyên nhân tử vong",
    "do tai nạn",
    "do bệnh hiểm",
    "do bệnh nặng",
    "do bệnh tật",
    "vì bệnh nặng",
    "tự tử",
    "tự sát",
    "đột quỵ",
    "ung thư",
    "chết lưu",
];
const PARENTAGE: &[&str] = &[
    "tình trạng hôn nhân",
    "ngoài giá thú",
    "chưa xác định được cha",
    "không có cha",
    "mẹ đơn thân",
    "con nuôi",
    "mang thai hộ",
    "chưa đăng ký kết hôn",
    "đã ly hôn",
    "độc thân",
];
const BESIDE_CONDOLENCE: &[&str] = &[
    "khảo sát",
    "quét mã",
    "mã qr",
    "chấm điểm",
    "nhận xét về",
    "mức độ hài lòng",
    "lệ phí",
    "khoản phí",
    "thu phí",
    "nộp phí",
    "khẩu hiệu",
    "5 biết",
    "3 không",
    "5 rõ",
    "vui mừng",
    "chúc mừng",
];

/// Whether a letter's text may go out.
///
/// # Errors
/// The first [`OutOfTone`] that is found.
pub fn check(letter: Document, paragraphs: &[String]) -> Result<(), OutOfTone> {
    let slip = |kind, found: &str| Err(OutOfTone { kind, found: found.to_owned() });
    for paragraph in paragraphs {
        if has_identity_number(paragraph) {
            return slip(Slip::IdentityNumber, "");
        }
        let said = nfc(&unquoted(paragraph)).to_lowercase();
        let finds =
            |words: &[&'static str]| words.iter().copied().find(|words| said.contains(words));
        if let Some(found) = finds(CAUSES) {
            return slip(Slip::CauseOfDeath, found);
        }
        if let Some(found) = finds(PARENTAGE) {
            return slip(Slip::Parentage, found);
        }
        if matches!(letter, Document::CondolenceLetter | Document::CoverNote)
            && let Some(found) = finds(BESIDE_CONDOLENCE)
        {
            return slip(Slip::BesideCondolence, found);
        }
    }
    Ok(())
}

/// Without what stands in “…”: the name of what the citizen asked for may say what it must.
fn unquoted(text: &str) -> String {
    let mut deep = false;
    let outside = |c: &char| {
        deep = (deep || *c == '“') && *c != '”';
        !deep
    };
    text.chars().filter(outside).collect()
}

/// Twelve digits in a row, or nine as the old cards had them; spaces and dots between hide nothing.
/// A telephone number has ten or eleven.
fn has_identity_number(text: &str) -> bool {
    let close: String = text.chars().filter(|c| !matches!(c, ' ' | '.' | '\u{a0}')).collect();
    let mut runs = close.split(|c: char| !c.is_ascii_digit());
    runs.any(|run| matches!(run.len(), 9 | 12))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(letter: Document, text: &str) -> Option<Slip> {
        check(letter, &[text.to_owned()]).err().map(|slip| slip.kind)
    }

    #[test]
    fn what_must_not_be_said_is_found_however_it_is_typed() {
        use Document::{ApologyLetter, CondolenceLetter, CongratulationLetter};
        for (letter, text, kind) in [
            (CongratulationLetter, "số 001 226 123 456", Slip::IdentityNumber),
            (ApologyLetter, "CMND 012345678", Slip::IdentityNumber),
            (CondolenceLetter, "cụ mất DO BỆNH hiểm nghèo", Slip::CauseOfDeath),
            (CongratulationLetter, "cháu chưa xác định được cha", Slip::Parentage),
            (CondolenceLetter, "xin quét mã bên dưới", Slip::BesideCondolence),
            (CondolenceLetter, "gia đình không phải nộp lệ phí", Slip::BesideCondolence),
        ] {
            assert_eq!(says(letter, text), Some(kind), "{text}");
        }
    }

    #[test]
    fn what_is_fit_to_say_passes() {
        for text in [
            "xin gọi số 024 0000 0000",
            "điện thoại 0900.000.001",
            "gia đình ông Phí Văn Mẫu",
            "hẹn 17 giờ 00 ngày 27 tháng 11 năm 2026",
        ] {
            assert_eq!(says(Document::CondolenceLetter, text), None, "{text}");
        }
        for text in ["xin quét mã bên dưới", "hồ sơ “Xác nhận tình trạng hôn nhân” (mã H26)"]
        {
            assert_eq!(says(Document::ThankYouLetter, text), None, "{text}");
        }
    }
}
