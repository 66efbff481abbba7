//! What no line parts: `ngày 05 tháng 3`, `năm 2026`, `1 000 000 đồng`, `001 206 000 123`,
//! `số 12 ngõ 3`, `17 giờ 00`. Telephone numbers are `whole_phones`'s.

use crate::shape::whole_phones;

/// Words that a number after them belongs to.
const BEFORE: [&str; 14] = [
    "ngày", "tháng", "năm", "số", "ngõ", "ngách", "hẻm", "kiệt", "tổ", "phố", "nhà", "điều",
    "khoản", "giờ",
];
/// Words that a number before them belongs to.
const AFTER: [&str; 6] = ["đồng", "đ", "giờ", "phút", "mm", "%"];
/// An address goes on after its house's number: `số 12 ngõ 3`.
const WAYS: [&str; 4] = ["ngõ", "ngách", "hẻm", "kiệt"];

/// Behind a word that stays with the next one: a word joiner, which is never drawn.
pub(crate) const TIE: char = '\u{2060}';

/// The same text with a tie behind each word that stays with its next, wherever a line has room for both.
pub(crate) fn kept_together(text: String) -> String {
    // Without a figure nothing stays.
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return text;
    }
    let whole = whole_phones(text);
    let words: Vec<&str> = whole.split(' ').collect();
    let mut out = String::with_capacity(whole.len());
    for (at, word) in words.iter().enumerate() {
        out.push_str(word);
        if let Some(next) = words.get(at + 1) {
            let before = at.checked_sub(1).and_then(|at| words.get(at)).copied();
            if stays(before, word, next) {
                out.push(TIE);
            }
            out.push(' ');
        }
    }
    out
}

fn stays(before: Option<&str>, word: &str, next: &str) -> bool {
    // What closes a number closes it: `số 12, ngõ 3` may part after the comma.
    if word.ends_with([',', '.', ';', ':', ')']) {
        return false;
    }
    let (this, lower) = (word.trim_start_matches(['(', '“']), next.to_lowercase());
    let named = this.to_lowercase();
    let next_said = lower.trim_end_matches([',', '.', ';', ':', ')', '”']);
    if BEFORE.contains(&named.as_str()) {
        return begins_with_figure(next);
    }
    if !this.bytes().all(|byte| byte.is_ascii_digit()) || this.is_empty() {
        // The number of a house may have letters: `số 12A ngõ 3`.
        return begins_with_figure(this) && is_house(before) && WAYS.contains(&next_said);
    }
    AFTER.contains(&next_said)
        || (next_said == "tháng" && before.is_some_and(|word| is(word, "ngày")))
        || (is_house(before) && WAYS.contains(&next_said))
        || (this.len() <= 3
            && next_said.len() == 3
            && next_said.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_house(before: Option<&str>) -> bool {
    before.is_some_and(|word| {
        is(word, "số") || is(word, "nhà") || WAYS.iter().any(|way| is(word, way))
    })
}

fn is(word: &str, name: &str) -> bool {
    word.trim_start_matches(['(', '“']).to_lowercase() == name
}

fn begins_with_figure(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{TIE, kept_together};

    /// With each blank that stays shown as `~`.
    fn shown(text: &str) -> String {
        kept_together(text.to_owned()).replace(&format!("{TIE} "), "~").replace('\u{a0}', "~")
    }

    #[test]
    fn numbers_dates_amounts_and_house_numbers_stay_whole() {
        for (text, whole) in [
            ("Từ Liêm, ngày 05 tháng 3 năm 2026", "Từ Liêm, ngày~05~tháng~3 năm~2026"),
            ("Ngày 5 tháng 11, hẹn", "Ngày~5~tháng~11, hẹn"),
            ("lúc 17 giờ 00 ngày 27", "lúc 17~giờ~00 ngày~27"),
            ("lệ phí 1 000 000 đồng mỗi bản", "lệ phí 1~000~000~đồng mỗi bản"),
            ("số định danh 001 206 000 123.", "số định danh 001~206~000~123."),
            ("Số 12 ngõ 34 đường Thí Dụ", "Số~12~ngõ~34 đường Thí Dụ"),
            ("số 12A ngách 3, ngõ 4", "số~12A~ngách~3, ngõ~4"),
            ("tổ dân phố số 28, phường", "tổ dân phố số~28, phường"),
            ("(0900 000 001)", "(0900~000~001)"),
        ] {
            assert_eq!(shown(text), whole);
        }
    }

    #[test]
    fn words_that_only_stand_beside_numbers_part_as_ever() {
        for text in ["năm nay 12 bản", "gồm 3 bản và 2 tờ", "số nhà của ông", "12, 345 hồ sơ", ""]
        {
            assert_eq!(shown(text), text);
        }
    }
}
