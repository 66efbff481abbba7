//! What no line parts: `ngày 05 tháng 3`, `năm 2026`, `1 000 000 đồng`, `001 206 000 123`,
//! `số 12 ngõ 3`, `17 giờ 00`, `Nguyễn Thị Thí Dụ`, `thành phố Hà Nội`. Telephone numbers are `whole_phones`'s.

use std::borrow::Cow;

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

/// Nouns that a place's name after them belongs to: `phường Từ Liêm`, `thành phố Hà Nội`.
const UNITS: [&str; 17] = [
    "phường",
    "xã",
    "quận",
    "huyện",
    "tỉnh",
    "phố",
    "trấn",
    "khu",
    "thôn",
    "buôn",
    "làng",
    "ấp",
    "bản",
    "đường",
    "plei",
    "ông",
    "bà",
];

/// The same text with a tie behind each word that stays with its next, wherever a line has room for both.
pub(crate) fn kept_together(text: String) -> String {
    let whole = whole_phones(text);
    let words: Vec<&str> = whole.split(' ').collect();
    let mut out = String::with_capacity(whole.len() + words.len());
    for (at, word) in words.iter().enumerate() {
        out.push_str(word);
        if let Some(next) = words.get(at + 1) {
            let before = at.checked_sub(1).and_then(|at| words.get(at)).copied();
            if !word.ends_with(TIE) && stays(before, word, next, words.get(at + 2).copied()) {
                out.push(TIE);
            }
            out.push(' ');
        }
    }
    out
}

/// A name, all of whose words stay together, however they are written: `Ludwig van Thí Dụ`.
pub(crate) fn as_one(name: &str) -> String {
    name.replace(' ', &format!("{TIE} "))
}

/// The same text with ties as spaces at which nothing parts; of what stays together only the first two
/// and the last two words where `all` does not hold.
pub(crate) fn with_no_breaks(tied: &str, all: bool) -> String {
    let words: Vec<&str> = tied.split(' ').collect();
    let tied_at = |at: usize| words.get(at).is_some_and(|word| word.ends_with(TIE));
    let mut out = String::with_capacity(tied.len());
    for (at, word) in words.iter().enumerate() {
        out.push_str(word.trim_end_matches(TIE));
        if at + 1 < words.len() {
            let first = at.checked_sub(1).is_none_or(|before| !tied_at(before));
            let stays = tied_at(at) && (all || first || !tied_at(at + 1));
            out.push(if stays { '\u{a0}' } else { ' ' });
        }
    }
    out
}

/// The same text without ties.
pub(crate) fn untied(text: &str) -> Cow<'_, str> {
    if text.contains(TIE) { Cow::Owned(text.replace(TIE, "")) } else { Cow::Borrowed(text) }
}

fn stays(before: Option<&str>, word: &str, next: &str, after: Option<&str>) -> bool {
    // What closes a number or a name closes it: `số 12, ngõ 3` may part after the comma.
    if word.ends_with([',', '.', ';', ':', ')', '”']) {
        return false;
    }
    let this = word.trim_start_matches(['(', '“']);
    // Most words are neither a number's nor a name's, and are told by their first letters.
    let may = has_capital(next)
        || begins_with_figure(next)
        || begins_with_figure(this)
        || next.starts_with("phố")
        || next.starts_with("tịch");
    if !may {
        return false;
    }
    let lower = next.to_lowercase();
    let named = this.to_lowercase();
    let next_said = lower.trim_end_matches([',', '.', ';', ':', ')', '”']);
    if is_named(this, &named, next, after) {
        return true;
    }
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

/// Within a name: each of its words has a capital, and the noun of a place stays with it. Words in
/// capitals all through are a heading's, and part as ever.
fn is_named(word: &str, lower: &str, next: &str, after: Option<&str>) -> bool {
    if lower == "thành" {
        return next.to_lowercase() == "phố" && after.is_some_and(has_capital);
    }
    // A title is one word in two: `Phó Chủ tịch`.
    if lower == "chủ" {
        return next.to_lowercase().starts_with("tịch");
    }
    let belongs = has_capital(word) || UNITS.contains(&lower);
    belongs && has_capital(next) && !(is_shouted(word) && is_shouted(next))
}

fn has_capital(word: &str) -> bool {
    word.trim_start_matches(['(', '“']).starts_with(char::is_uppercase)
}

fn is_shouted(word: &str) -> bool {
    let mut letters = word.chars().filter(|letter| letter.is_alphabetic()).peekable();
    letters.peek().is_some() && letters.all(char::is_uppercase)
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
    use super::{TIE, as_one, kept_together, with_no_breaks};

    /// With each blank that stays shown as `~`.
    fn shown(text: &str) -> String {
        kept_together(text.to_owned()).replace(&format!("{TIE} "), "~").replace('\u{a0}', "~")
    }

    #[test]
    fn numbers_dates_amounts_and_house_numbers_stay_whole() {
        for (text, whole) in [
            ("Từ Liêm, ngày 05 tháng 3 năm 2026", "Từ~Liêm, ngày~05~tháng~3 năm~2026"),
            ("Ngày 5 tháng 11, hẹn", "Ngày~5~tháng~11, hẹn"),
            ("lúc 17 giờ 00 ngày 27", "lúc 17~giờ~00 ngày~27"),
            ("lệ phí 1 000 000 đồng mỗi bản", "lệ phí 1~000~000~đồng mỗi bản"),
            ("số định danh 001 206 000 123.", "số định danh 001~206~000~123."),
            ("Số 12 ngõ 34 đường Thí Dụ", "Số~12~ngõ~34 đường~Thí~Dụ"),
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
    #[test]
    fn names_of_people_and_places_stay_whole() {
        for (text, whole) in [
            (
                "Kính gửi: Ông Nguyễn Văn Thử và gia quyến",
                "Kính gửi: Ông~Nguyễn~Văn~Thử và gia quyến",
            ),
            ("cho bà Lê Thị Mẫu, sinh", "cho bà~Lê~Thị~Mẫu, sinh"),
            ("H’ Wê\u{306}n Niê Kdăm", "H’~Wê\u{306}n~Niê~Kdăm"),
            ("phường Nam Từ Liêm, thành phố Hà Nội", "phường~Nam~Từ~Liêm, thành~phố~Hà~Nội"),
            ("Thành phố Hồ Chí Minh", "Thành~phố~Hồ~Chí~Minh"),
            ("(Đinh Ƀŏk Hmŏk)", "(Đinh~Ƀŏk~Hmŏk)"),
            ("Trần Thị Bút, Phó Chủ tịch", "Trần~Thị~Bút, Phó~Chủ~tịch"),
            ("ở số 3 đường Thí Dụ", "ở số~3 đường~Thí~Dụ"),
            ("thành phố này và phường ta", "thành phố này và phường ta"),
            ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            ("TM. ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN"),
        ] {
            assert_eq!(shown(text), whole);
            // What is tied already is not tied again.
            let once = kept_together(text.to_owned());
            assert_eq!(kept_together(once.clone()), once);
        }
        assert_eq!(as_one("Ludwig van Dụ").replace(TIE, "~"), "Ludwig~ van~ Dụ");
    }

    #[test]
    fn too_long_a_name_keeps_two_words_on_each_side() {
        let said = |text: &str, all| {
            with_no_breaks(&kept_together(text.to_owned()), all).replace('\u{a0}', "~")
        };
        let name = "Bà Công Tằng Tôn Nữ Thị Dụ ở";
        assert_eq!(said(name, true), "Bà~Công~Tằng~Tôn~Nữ~Thị~Dụ ở");
        assert_eq!(said(name, false), "Bà~Công Tằng Tôn Nữ Thị~Dụ ở");
        assert_eq!(said("phường Từ Liêm", false), "phường~Từ~Liêm");
    }
}
