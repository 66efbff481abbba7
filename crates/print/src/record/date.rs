//! How papers write dates; the date itself is the domain's [`PartialDate`].

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Timelike, Weekday};
use tannha_domain::partial_date::PartialDate;
use tannha_domain::words::{WordStyle, date_words};

/// As NĐ 30/2020 writes it: `ngày 05 tháng 01 năm 2026`, `ngày 23 tháng 6 năm 2026`. Days below
/// ten and the first two months get a leading zero, other months do not.
pub(crate) fn long(date: PartialDate) -> String {
    let month = |month: u8| if month <= 2 { format!("{month:02}") } else { month.to_string() };
    match (date.month(), date.day()) {
        (Some(m), Some(day)) => format!("ngày {day:02} tháng {} năm {}", month(m), date.year()),
        (Some(m), None) => format!("tháng {} năm {}", month(m), date.year()),
        (None, _) => format!("năm {}", date.year()),
    }
}

/// The date in words, in parts that no line may break: `mười một` at a line's end must not lose its
/// `một` to the year.
pub(crate) fn words(date: PartialDate, style: WordStyle) -> String {
    let said = date_words(date, style);
    let words: Vec<&str> = said.split(' ').collect();
    let month = words.iter().position(|word| word.to_lowercase() == "tháng");
    let (Some(from), Some(number)) = (month, date.month()) else { return said };
    let to = (from + if number > 10 { 3 } else { 2 }).min(words.len());
    let parts =
        [words[..from].join(NO_BREAK), words[from..to].join(NO_BREAK), words[to..].join(" ")];
    let parts: Vec<&str> =
        parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

const NO_BREAK: &str = "\u{a0}";

/// The moment as the receipt writes it: `14 giờ 59 phút, ngày 23 tháng 11 năm 2026`.
pub(crate) fn hour_and_day(moment: DateTime<FixedOffset>) -> String {
    let day = long(PartialDate::from(moment.date_naive()));
    format!("{:02} giờ {:02} phút, {day}", moment.hour(), moment.minute())
}

/// `thứ Hai 23/11`, as people say it beside the figures.
pub(crate) fn weekday_and_day(date: NaiveDate) -> String {
    format!("{} {}", weekday(date), day_and_month(date))
}

/// `23/11`.
pub(crate) fn day_and_month(date: NaiveDate) -> String {
    date.format("%d/%m").to_string()
}

/// `14:59`.
pub(crate) fn hour(moment: DateTime<FixedOffset>) -> String {
    moment.format("%H:%M").to_string()
}

/// `thứ Hai` … `Chủ nhật`, as NĐ 30/2020 phụ lục II writes them within a line.
pub(crate) fn weekday(date: NaiveDate) -> &'static str {
    match date.weekday() {
        Weekday::Mon => "thứ Hai",
        Weekday::Tue => "thứ Ba",
        Weekday::Wed => "thứ Tư",
        Weekday::Thu => "thứ Năm",
        Weekday::Fri => "thứ Sáu",
        Weekday::Sat => "thứ Bảy",
        Weekday::Sun => "Chủ nhật",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_date_line_pads_days_and_the_first_two_months_only() {
        for (iso, text) in [
            ("2026-01-05", "ngày 05 tháng 01 năm 2026"),
            ("2026-06-23", "ngày 23 tháng 6 năm 2026"),
            ("2026-11", "tháng 11 năm 2026"),
            ("1958", "năm 1958"),
        ] {
            assert_eq!(long(PartialDate::parse(iso).unwrap()), text);
        }
    }

    #[test]
    fn day_and_month_in_words_are_never_broken() {
        for (iso, text) in [
            ("2026-11-17", "Ngày+mười+bảy tháng+mười+một năm hai nghìn không trăm hai mươi sáu"),
            ("2005-05-05", "Ngày+mùng+năm tháng+năm năm hai nghìn không trăm linh năm"),
            ("2000-10", "Tháng+mười năm hai nghìn"),
            ("1958", "Năm một nghìn chín trăm năm mươi tám"),
        ] {
            let said = words(PartialDate::parse(iso).unwrap(), WordStyle::default());
            assert_eq!(said.replace(NO_BREAK, "+"), text);
        }
    }

    #[test]
    fn a_moment_is_written_with_its_hour_and_its_weekday() {
        let moment = "2026-11-27T17:00:00+07:00".parse().unwrap();
        assert_eq!(hour_and_day(moment), "17 giờ 00 phút, ngày 27 tháng 11 năm 2026");
        assert_eq!(weekday_and_day(moment.date_naive()), "thứ Sáu 27/11");
    }
}
